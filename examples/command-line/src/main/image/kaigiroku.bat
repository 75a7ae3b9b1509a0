@echo off
rem Runs with the Java that stands beside it.
setlocal DisableDelayedExpansion

rem The command writes UTF-8; the console shows it only by code page 65001, and gets its own page back afterwards.
set "KAIGIROKU_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp 2^>nul') do set "KAIGIROKU_PAGE=%%p"
if defined KAIGIROKU_PAGE chcp 65001 >nul 2>&1

"%~dp0java.exe" -Xlog:disable -XX:SharedArchiveFile="%~dp0..\lib\app\kaigiroku.jsa" -Xshare:auto -XX:TieredStopAtLevel=1 -jar "%~dp0..\lib\app\kaigiroku.jar" %*
set "KAIGIROKU_EXIT=%ERRORLEVEL%"

if defined KAIGIROKU_PAGE chcp %KAIGIROKU_PAGE% >nul 2>&1
exit /b %KAIGIROKU_EXIT%
