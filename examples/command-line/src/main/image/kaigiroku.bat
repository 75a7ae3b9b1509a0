@echo off
"%~dp0java.exe" -Xlog:disable -XX:SharedArchiveFile="%~dp0..\lib\app\kaigiroku.jsa" -Xshare:auto -XX:TieredStopAtLevel=1 -jar "%~dp0..\lib\app\kaigiroku.jar" %*
