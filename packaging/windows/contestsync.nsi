; The installer for Windows: per user, 64 bit, no administrator. Made by scripts/bundle-windows.sh, which defines
;   VERSION, NUMBERS (four, for Windows), FILES (folder of what is installed), OUT, SIGN (a script that signs one file),
;   LOADER if WebView2Loader.dll is one of FILES, and if it is to be carried along BOOTSTRAPPER (Microsoft's MicrosoftEdgeWebview2Setup.exe).
; Command line: /S silent, /D=FOLDER last; /P progress only, /R start afterwards, /UPDATE, /ARGS WORDS… as Tauri's updater gives them.
; Uninstaller: /S silent, /PURGE takes the user's data and the key along. Status 2: the program that runs could not be ended.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true
!finalize '"${SIGN}" "%1"'
!uninstfinalize '"${SIGN}" "%1"'

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include StrFunc.nsh
${StrLoc}
${UnStrLoc}

!define TITLE "ContestSync"
; The identifier of tauri.conf.json: the plugin shows toasts under this name.
!define AUMID "dev.contestsync.desktop"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ContestSync"
!define SCHEME "Software\Classes\contestsync"
!define OWN "Software\ContestSync"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define WEBVIEW2 "SOFTWARE\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"
!define WEBVIEW2_PAGE "https://developer.microsoft.com/microsoft-edge/webview2/"

!include path.nsh

Name "${TITLE}"
BrandingText "${TITLE} ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\ContestSync"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${TITLE} installer"
VIAddVersionKey LegalCopyright "The ContestSync authors, MIT license"

Var Passive
Var Restart
Var Update
Var Words
; 1 if the program ran when the installer came: then it runs again afterwards, or nobody would be reminded until the next login.
Var WasRunning

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\contestsync.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--settings"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenPassive
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenPassive
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; Without a question: the language of Windows, or English.
!include languages.nsh

; --- the program that runs is asked to end, since Windows does not replace a file that runs ------------------------------

!macro EndRunning UN
; Every process of this very program: the tray, its window, and a command line in it. Another copy that runs is none of ours.
Function ${UN}EndHanging
    System::Alloc 16384
    Pop $2
    System::Call 'kernel32::K32EnumProcesses(p r2, i 16384, *i .r3)'
    IntOp $3 $3 / 4
    StrCpy $4 0
    ${DoWhile} $4 < $3
        IntOp $5 $4 * 4
        IntPtrOp $5 $2 + $5
        System::Call '*$5(i .r5)'
        ; PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE | PROCESS_TERMINATE
        System::Call 'kernel32::OpenProcess(i 0x101001, i 0, i r5) p .r6'
        ${If} $6 P<> 0
            StrCpy $7 ""
            System::Call 'kernel32::QueryFullProcessImageNameW(p r6, i 0, w .r7, *i ${NSIS_MAX_STRLEN})'
            ${If} $7 == "$INSTDIR\contestsync.exe"
                DetailPrint "ContestSync doesn't answer"
                System::Call 'kernel32::TerminateProcess(p r6, i 1)'
                System::Call 'kernel32::WaitForSingleObject(p r6, i 5000)'
            ${EndIf}
            System::Call 'kernel32::CloseHandle(p r6)'
        ${EndIf}
        IntOp $4 $4 + 1
    ${Loop}
    System::Free $2
FunctionEnd

Function ${UN}EndRunning
    IfFileExists "$INSTDIR\contestsync.exe" 0 done
    DetailPrint "Ending ContestSync, if it runs"
    ; Windows opens no program for writing while it runs.
    ClearErrors
    FileOpen $0 "$INSTDIR\contestsync.exe" a
    ${If} ${Errors}
        StrCpy $WasRunning 1
    ${Else}
        FileClose $0
    ${EndIf}
    ClearErrors
    ; It finishes what it is writing: up to 20 seconds.
    Exec '"$INSTDIR\contestsync.exe" --quit'
    StrCpy $1 0
  again:
    Sleep 500
    ClearErrors
    FileOpen $0 "$INSTDIR\contestsync.exe" a
    IfErrors held
    FileClose $0
    ClearErrors
    Goto done
  held:
    IntOp $1 $1 + 1
    IntCmp $1 50 0 again 0
    IntCmp $1 51 0 0 given_up
    Call ${UN}EndHanging
    Goto again
  given_up:
    MessageBox MB_OK|MB_ICONSTOP "$(still_running)" /SD IDOK
    SetErrorLevel 2
    Abort
  done:
FunctionEnd
!macroend
!insertmacro EndRunning ""
!insertmacro EndRunning "un."

; --- WebView2: the window needs it, tray, reminders and calendar do not ---------------------------------------------------

Function FindWebView2
    SetRegView 32
    ReadRegStr $0 HKLM "${WEBVIEW2}" "pv"
    SetRegView 64
    ${If} $0 == ""
    ${OrIf} $0 == "0.0.0.0"
        ReadRegStr $0 HKCU "${WEBVIEW2}" "pv"
    ${EndIf}
    ${If} $0 == "0.0.0.0"
        StrCpy $0 ""
    ${EndIf}
FunctionEnd

Function NeedWebView2
    Call FindWebView2
    StrCmp $0 "" 0 done
!ifdef BOOTSTRAPPER
    DetailPrint "Installing Microsoft's WebView2 runtime"
    InitPluginsDir
    File "/oname=$PLUGINSDIR\webview2.exe" "${BOOTSTRAPPER}"
    ExecWait '"$PLUGINSDIR\webview2.exe" /silent /install' $1
    Call FindWebView2
    StrCmp $0 "" 0 done
!endif
    DetailPrint "Microsoft's WebView2 runtime is missing: ${WEBVIEW2_PAGE}"
    ${If} $Passive == 0
        MessageBox MB_YESNO|MB_ICONINFORMATION "$(needs_webview)" /SD IDNO IDNO done
        ExecShell "open" "${WEBVIEW2_PAGE}"
    ${EndIf}
  done:
FunctionEnd

; --- install --------------------------------------------------------------------------------------------------------------

Function .onInit
    SetRegView 64
    StrCpy $Passive 0
    StrCpy $Restart 0
    StrCpy $Update 0
    StrCpy $WasRunning 0
    StrCpy $Words ""
    ${GetParameters} $1
    ; What stands after /ARGS belongs to the program that is started afterwards.
    ${StrLoc} $0 "$1" "/ARGS " ">"
    ${If} $0 != ""
        StrCpy $2 $1 $0
        IntOp $0 $0 + 6
        StrCpy $Words $1 "" $0
        StrCpy $1 $2
    ${EndIf}
    ClearErrors
    ${GetOptions} $1 "/P" $0
    ${IfNot} ${Errors}
        StrCpy $Passive 1
        SetAutoClose true
    ${EndIf}
    ClearErrors
    ${GetOptions} $1 "/R" $0
    ${IfNot} ${Errors}
        StrCpy $Restart 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $1 "/UPDATE" $0
    ${IfNot} ${Errors}
        StrCpy $Update 1
    ${EndIf}
    ClearErrors
FunctionEnd

Function SkipWhenPassive
    ${If} $Passive == 1
        Abort
    ${EndIf}
FunctionEnd

Section "Install"
    Call EndRunning
    SetOutPath "$INSTDIR"
    SetOverwrite on
    File "${FILES}/contestsync.exe"
    ; A command line that runs goes on under another name, which the next installation or the uninstaller removes.
    Delete "$INSTDIR\contestsync-*.old"
    ClearErrors
    Delete "$INSTDIR\contestsync.com"
    ${If} ${Errors}
        StrCpy $0 1
        ${DoWhile} ${FileExists} "$INSTDIR\contestsync-$0.old"
            IntOp $0 $0 + 1
        ${Loop}
        Rename "$INSTDIR\contestsync.com" "$INSTDIR\contestsync-$0.old"
        ClearErrors
    ${EndIf}
    File "${FILES}/contestsync.com"
!ifdef LOADER
    File "${FILES}/WebView2Loader.dll"
!endif
    File "${FILES}/contestsync.ico"
    File "${FILES}/LICENSE.txt"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ; An update does not bring back a link that its user threw away.
    ${If} $Update == 0
    ${OrIf} ${FileExists} "$SMPROGRAMS\${TITLE}.lnk"
        CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\contestsync.exe" "--settings" "$INSTDIR\contestsync.ico" 0 SW_SHOWNORMAL "" "$(summary)"
    ${EndIf}
    WriteRegStr HKCU "${OWN}" "InstallDir" "$INSTDIR"
    Call JoinPath
    WriteRegStr HKCU "Software\Classes\AppUserModelId\${AUMID}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "Software\Classes\AppUserModelId\${AUMID}" "IconUri" "$INSTDIR\contestsync.ico"
    WriteRegStr HKCU "${SCHEME}" "" "URL:${TITLE}"
    WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
    WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" "$INSTDIR\contestsync.ico"
    WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\contestsync.exe" "%1"'
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\contestsync.ico"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The ContestSync authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $1 $2 $3
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $1
    Call NeedWebView2
SectionEnd

Function .onInstSuccess
    ${If} $Restart == 1
        Exec '"$INSTDIR\contestsync.exe" $Words'
    ${ElseIf} $WasRunning == 1
        Exec '"$INSTDIR\contestsync.exe" --background'
    ${EndIf}
FunctionEnd

; --- uninstall ------------------------------------------------------------------------------------------------------------

Var Purge

Function un.onInit
    SetRegView 64
    StrCpy $Purge 0
    ${GetParameters} $1
    ClearErrors
    ${GetOptions} $1 "/PURGE" $0
    ${IfNot} ${Errors}
        StrCpy $Purge 1
    ${EndIf}
    ClearErrors
FunctionEnd

; Takes out a value of autostart only if it starts this installation.
!macro Forget ROOT
    ReadRegStr $1 ${ROOT} "${RUN}" "contestsync"
    ${UnStrLoc} $2 "$1" "$INSTDIR\" ">"
    ${If} $2 != ""
        DeleteRegValue ${ROOT} "${RUN}" "contestsync"
        DeleteRegValue ${ROOT} "${APPROVED}" "contestsync"
    ${EndIf}
!macroend

; The files of the command line; what still runs of it is ended, or it would go on without its program, and its folder would stay.
Function un.DeleteCommandLine
    StrCpy $1 0
  again:
    ClearErrors
    Delete "$INSTDIR\contestsync.com"
    Delete "$INSTDIR\contestsync-*.old"
    ${IfNot} ${FileExists} "$INSTDIR\contestsync.com"
    ${AndIfNot} ${FileExists} "$INSTDIR\contestsync-*.old"
        Return
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 > 10
        Return
    ${EndIf}
    nsExec::Exec 'taskkill /F /IM contestsync.com'
    Pop $0
    Sleep 500
    Goto again
FunctionEnd

Section "Uninstall"
    Call un.EndRunning
    !insertmacro Forget HKCU
    !insertmacro Forget HKLM
    StrCpy $R9 $INSTDIR
    Call un.LeavePath
    Delete "$INSTDIR\contestsync.exe"
    Call un.DeleteCommandLine
    Delete "$INSTDIR\WebView2Loader.dll"
    Delete "$INSTDIR\contestsync.ico"
    Delete "$INSTDIR\LICENSE.txt"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ; Only if nobody else has anything there.
    RMDir "$LOCALAPPDATA\Programs"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\${AUMID}"
    DeleteRegKey /ifempty HKCU "Software\Classes\AppUserModelId"
    DeleteRegKey HKCU "${SCHEME}"
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${OWN}"
    ; What the window keeps of pages is no data of the user's.
    RMDir /r "$LOCALAPPDATA\${AUMID}"
    ${If} $Purge == 1
        RMDir /r "$LOCALAPPDATA\ContestSync\contestsync"
        RMDir "$LOCALAPPDATA\ContestSync"
        ; The key of the data, in the Credential Manager (a generic one).
        System::Call 'advapi32::CredDeleteW(w "data-key.contestsync", i 1, i 0) i .r0'
    ${EndIf}
SectionEnd
