@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Insp Workbench on Windows with a Java 17 or newer: that of JAVA_HOME, else the one on the path.
rem The arguments are the workbench's, such as -nl zh or -data FOLDER; INSP_JAVA_OPTS holds further options of the JVM.
setlocal
set "java=javaw.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe"
where "%java%" >nul 2>nul || if not exist "%java%" (
    echo insp-workbench: no Java found; install Java 17 or newer, or set JAVA_HOME
    pause
    exit /b 2
)
set "launcher="
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%f"
set "data="
echo %* | findstr /c:"-data" >nul || set data=-data "%USERPROFILE%\insp-workspace"
:again
start "" /wait "%java%" -Dfile.encoding=UTF-8 -Dguice_bytecode_gen_option=DISABLED %INSP_JAVA_OPTS% -jar "%launcher%" %data% %*
if %errorlevel% equ 23 goto again
