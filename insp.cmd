@echo off
rem The insp command from a checkout: builds itself on first use. After a change of the sources, delete target\insp.
setlocal
set "ROOT=%~dp0"
if "%~1"=="workbench" goto workbench
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
:workbench
rem The workbench instead, on a folder of plans.
set "DIST=%ROOT%releng\org.insp.product\target\products\org.insp.product\win32\win32\x86_64"
if exist "%DIST%\insp-workbench.cmd" goto start
echo insp: building itself once; with nothing downloaded yet this takes a few minutes ... 1>&2
call "%ROOT%mvnw.cmd" -q -B -f "%ROOT%pom.xml" -pl releng/org.insp.product -am -DskipTests package 1>&2
if errorlevel 1 exit /b 2
:start
if "%~2"=="" (call "%DIST%\insp-workbench.cmd" -data "%ROOT%target\workspace") else (call "%DIST%\insp-workbench.cmd" -data "%ROOT%target\workspace" -folder "%~f2")
exit /b %ERRORLEVEL%
