@echo off
rem Starts Branchbook: without arguments the window, with arguments the command line.
rem Expects branchbook.jar, lib\ and app.options beside itself, or in ..\target\app after a build.
setlocal EnableExtensions DisableDelayedExpansion

set "APP=%~dp0."
if not exist "%APP%\branchbook.jar" set "APP=%~dp0..\target\app"
if not exist "%APP%\branchbook.jar" (
    echo branchbook: %APP%\branchbook.jar is not there; build it: mvn -q -DskipTests package 1>&2
    exit /b 1
)

set "JAVA="
if not defined BRANCHBOOK_JAVA goto search
call :try "%BRANCHBOOK_JAVA%"
if not defined JAVA call :try "%BRANCHBOOK_JAVA%\bin\java.exe"
if defined JAVA goto run
echo branchbook: BRANCHBOOK_JAVA=%BRANCHBOOK_JAVA% is not a Java 25 or later 1>&2
exit /b 1

:search
call :try "%APP%\runtime\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" ^
    "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" ^
    "%USERPROFILE%\.jdks\*") do call :try "%%D\bin\java.exe"
if defined JAVA goto run
echo branchbook: no Java 25 or later found; install a JDK 25, or name one in JAVA_HOME 1>&2
exit /b 1

:run
set "AOT="
if exist "%APP%\app.aot" set AOT="-XX:AOTCache=%APP%\app.aot"
"%JAVA%" "@%APP%\app.options" "--module-path=%APP%\lib\javafx" %AOT% -jar "%APP%\branchbook.jar" %*
exit /b %ERRORLEVEL%

rem Sets JAVA to the given program if it is a Java 25 or later.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=3" %%V in ('""%~1" -version 2^>^&1" ^| findstr /c:" version "') do (
    for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if %%M GEQ 25 set "JAVA=%~1"
)
exit /b 0
