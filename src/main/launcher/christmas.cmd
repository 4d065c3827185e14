@echo off
rem Starts Project Christmas on a JDK 25 or newer: that of JAVA_HOME, else the java of the PATH.
setlocal DisableDelayedExpansion
set "root=%~dp0.."
set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :try "%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~$PATH:J"
if not defined java for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*") do if not defined java if exist "%%~D\bin\java.exe" call :try "%%~D\bin\java.exe"
if not defined java (
  echo christmas: no JDK 25 found; install one, for example Eclipse Temurin 25 from adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 3
)
rem G1 serves the window and the commands alike; unlike the Unix script this one does not look which is asked for.
"%java%" -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -Xmx2g -XX:+UseCompactObjectHeaders ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  --module-path "%root%\fx" --add-modules javafx.controls,javafx.fxml ^
  --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED ^
  --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED ^
  --add-opens=javafx.controls/javafx.scene.control.skin=ALL-UNNAMED ^
  -Dsun.net.httpserver.nodelay=true "-Dchristmas.program=%root%" ^
  %CHRISTMAS_JAVA_OPTS% ^
  -cp "%root%\lib\*" org.projectchristmas.bootstrap.Main %*
exit /b %ERRORLEVEL%

:try
rem Takes the java of the first argument if it is new enough: an older one refuses this option.
"%~1" -XX:+UseCompactObjectHeaders -version >nul 2>&1 && set "java=%~1"
exit /b 0
