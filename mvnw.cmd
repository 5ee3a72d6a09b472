@echo off
rem Runs Maven 3.9 or newer from PATH or from the cache; an older one on PATH fetches it. JAVA_HOME must be a JDK 17 or newer.
setlocal
set "VERSION=3.9.11"
set "CACHE=%LOCALAPPDATA%\insp\maven"
if defined MAVEN_USER_HOME set "CACHE=%MAVEN_USER_HOME%\maven"
set "MVN=%CACHE%\apache-maven-%VERSION%\bin\mvn.cmd"
if exist "%MVN%" goto run
for /f "tokens=3" %%v in ('mvn --version 2^>nul ^| findstr /b /c:"Apache Maven"') do for /f "tokens=1,2 delims=." %%a in ("%%v") do if %%a%%b geq 39 set "MVN=mvn.cmd"
if "%MVN%"=="mvn.cmd" goto run
echo insp: fetching Maven %VERSION% 1>&2
if not exist "%CACHE%" mkdir "%CACHE%"
pushd "%CACHE%"
call mvn -q -B %MAVEN_ARGS% org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:%VERSION%:zip:bin" "-DoutputDirectory=%CACHE%" 1>&2
popd
if not exist "%MVN%" (
    curl -fsSL -o "%CACHE%\maven.zip" "https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.zip" && tar -xf "%CACHE%\maven.zip" -C "%CACHE%"
)
if not exist "%MVN%" exit /b 2
:run
call "%MVN%" %*
exit /b %ERRORLEVEL%
