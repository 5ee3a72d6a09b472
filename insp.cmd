@echo off
rem The insp command from a checkout: builds itself on first use. After a change of the sources, delete target\insp.
setlocal
set "ROOT=%~dp0"
set "DIST=%ROOT%target\insp"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%DIST%\insp.cmd" goto run
echo insp: building itself once; with nothing downloaded yet this takes a few minutes ... 1>&2
call "%ROOT%mvnw.cmd" -q -B -f "%ROOT%pom.xml" -pl releng/org.insp.cli.product -am -DskipTests package 1>&2
if errorlevel 1 exit /b 2
"%JAVA%" "%ROOT%releng\org.insp.cli.product\Assemble.java" "%ROOT%releng\org.insp.cli.product\target\products\org.insp.cli.product\linux\gtk\x86_64\plugins" "%DIST%" org.insp.cli.Main "%ROOT%."
if errorlevel 1 exit /b 2
:run
call "%DIST%\insp.cmd" %*
exit /b %ERRORLEVEL%
