@echo off
rem The insp command from a checkout: builds itself on first use. After a change of the sources, delete target\insp.
setlocal
set "ROOT=%~dp0"
set "DIST=%ROOT%target\insp"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%DIST%\insp.jar" goto run
echo insp: building itself once; with nothing downloaded yet this takes a few minutes ... 1>&2
call "%ROOT%mvnw.cmd" -q -B -f "%ROOT%pom.xml" -pl releng/org.insp.cli.product -am -DskipTests package 1>&2
if errorlevel 1 exit /b 2
"%JAVA%" "%ROOT%releng\org.insp.cli.product\Assemble.java" "%ROOT%releng\org.insp.cli.product\target\products\org.insp.cli.product\linux\gtk\x86_64\plugins" "%DIST%" org.insp.cli.Main
if errorlevel 1 exit /b 2
:run
"%JAVA%" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dguice_bytecode_gen_option=DISABLED -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %INSP_JAVA_OPTS% -jar "%DIST%\insp.jar" %*
exit /b %ERRORLEVEL%
