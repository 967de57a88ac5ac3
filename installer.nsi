; Per-user installer that needs neither the internet nor an administrator (docs/INSTALLER.md).
; Build: makensis -DVERSION=0.1.0 installer.nsi   after   python dev.py build   on Windows.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!ifndef VERSION
  !define VERSION "0.1.0"
!endif
!define NAME "An Sinh Xã"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\AnSinhXa"

Name "${NAME} ${VERSION}"
OutFile "dist\AnSinhXa-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\AnSinhXa"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
BrandingText "${NAME} ${VERSION}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"

Section
  SetOutPath "$INSTDIR"
  ; Files of an older version must not stay beside the new ones. Data lives elsewhere and is never touched.
  RMDir /r "$INSTDIR\_internal"
  File /r "dist\AnSinhXa\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\AnSinhXa.exe"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\AnSinhXa.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\AnSinhXa.exe"
  Delete "$INSTDIR\ansinh.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
