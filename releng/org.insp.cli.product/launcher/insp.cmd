@echo off
rem The insp command: runs from any folder, wherever it is copied to, with any Java 17 or newer.
rem INSP_JAVA_OPTS holds further options of the JVM.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %INSP_JAVA_OPTS% -jar "%~dp0insp.jar" %*
exit /b %ERRORLEVEL%
