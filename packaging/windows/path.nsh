; The user's PATH gets the program's folder at its end, and uninstalling takes it out again; everything else in the value, and the value's type,
; stays as it is. NSIS's own strings end after 1024 characters, and a PATH may be longer: so the value never goes through one.

!define PATH_KEY "Environment"
!define PATH_NAME "Path"
; Of REG_EXPAND_SZ, KEY_READ | KEY_WRITE, HKEY_CURRENT_USER, and the characters that an environment variable may hold, with room for a folder.
!define PATH_TYPE 2
!define PATH_ACCESS 0x2001F
!define PATH_ROOT -2147483647
!define PATH_LONGEST 31000

!macro PathFunctions UN

; $R0: a buffer with ";VALUE;" and room for one more folder, or 0 if PATH can't be read or isn't text. $R1: its type. $R2: its key. $R4: characters.
Function ${UN}ReadPath
    StrCpy $R0 0
    StrCpy $R1 ${PATH_TYPE}
    System::Call 'advapi32::RegCreateKeyExW(p ${PATH_ROOT}, w "${PATH_KEY}", i 0, p 0, i 0, i ${PATH_ACCESS}, p 0, *p .R2, p 0) i .R3'
    ${If} $R3 <> 0
        Return
    ${EndIf}
    StrCpy $R4 0
    System::Call 'advapi32::RegQueryValueExW(p R2, w "${PATH_NAME}", p 0, *i .R1, p 0, *i .R4) i .R3'
    ${If} $R3 = 2
        ; There is none yet.
        StrCpy $R1 ${PATH_TYPE}
        StrCpy $R4 0
    ${ElseIf} $R3 <> 0
        StrCpy $R1 0
    ${EndIf}
    ${If} $R1 <> 1
    ${AndIf} $R1 <> 2
        System::Call 'advapi32::RegCloseKey(p R2)'
        Return
    ${EndIf}
    IntOp $R5 $R4 + 4096
    ; Filled with zeros.
    System::Call 'kernel32::GlobalAlloc(i 0x40, p R5) p .R0'
    System::Call '*$R0(&i2 59)'
    ${If} $R3 = 0
        IntPtrOp $R6 $R0 + 2
        StrCpy $R5 $R4
        System::Call 'advapi32::RegQueryValueExW(p R2, w "${PATH_NAME}", p 0, p 0, p R6, *i R5) i .R3'
    ${Else}
        StrCpy $R3 0
    ${EndIf}
    System::Call 'kernel32::lstrcatW(p R0, w ";")'
    ; With a zero in its midst, or longer than an environment may hold, it isn't ours to write anew.
    System::Call 'kernel32::lstrlenW(p R0) i .R5'
    IntOp $R4 $R4 / 2
    ${If} $R3 <> 0
    ${OrIf} $R5 <= $R4
    ${OrIf} $R5 > ${PATH_LONGEST}
        Call ${UN}ClosePath
        StrCpy $R0 0
    ${EndIf}
    StrCpy $R4 $R5
FunctionEnd

Function ${UN}ClosePath
    System::Call 'kernel32::GlobalFree(p R0)'
    System::Call 'advapi32::RegCloseKey(p R2)'
FunctionEnd

; Writes the text at $R6, and tells the programs that run.
Function ${UN}WritePath
    System::Call 'kernel32::lstrlenW(p R6) i .R5'
    IntOp $R5 $R5 + 1
    IntOp $R5 $R5 * 2
    System::Call 'advapi32::RegSetValueExW(p R2, w "${PATH_NAME}", i 0, i R1, p R6, i R5)'
    SendMessage 0xFFFF 0x001A 0 "STR:${PATH_KEY}" /TIMEOUT=2000
FunctionEnd

; Takes the folder $R9 out, as often as it is there.
Function ${UN}LeavePath
    Call ${UN}ReadPath
    ${If} $R0 == 0
        Return
    ${EndIf}
    StrCpy $R8 0
    StrLen $R5 $R9
    ; Past the separator before the folder and the folder itself, in bytes.
    IntOp $R5 $R5 + 1
    IntOp $R5 $R5 * 2
  again:
    StrCpy $R3 ";$R9;"
    System::Call 'shlwapi::StrStrIW(p R0, w R3) p .R7'
    ${If} $R7 != 0
        IntPtrOp $R6 $R7 + $R5
        System::Call 'kernel32::lstrlenW(p R6) i .R3'
        IntOp $R3 $R3 + 1
        IntOp $R3 $R3 * 2
        System::Call 'kernel32::RtlMoveMemory(p R7, p R6, p R3)'
        StrCpy $R8 1
        Goto again
    ${EndIf}
    ${If} $R8 = 1
        System::Call 'kernel32::lstrlenW(p R0) i .R4'
        ${If} $R4 <= 1
            System::Call 'advapi32::RegDeleteValueW(p R2, w "${PATH_NAME}")'
        ${Else}
            IntOp $R4 $R4 - 1
            IntOp $R4 $R4 * 2
            IntPtrOp $R6 $R0 + $R4
            System::Call '*$R6(&i2 0)'
            IntPtrOp $R6 $R0 + 2
            Call ${UN}WritePath
        ${EndIf}
    ${EndIf}
    Call ${UN}ClosePath
FunctionEnd

!macroend
!insertmacro PathFunctions ""
!insertmacro PathFunctions "un."

; Adds $INSTDIR once. Who takes it out by hand isn't given it again by an update; a folder that is no longer ours goes.
Function JoinPath
    ReadRegStr $R9 HKCU "${OWN}" "OnPath"
    ${If} $R9 == $INSTDIR
        Return
    ${EndIf}
    ${If} $R9 != ""
        Call LeavePath
    ${EndIf}
    ; A separator in the folder's name would make two of it.
    ${StrLoc} $R3 "$INSTDIR" ";" ">"
    ${If} $R3 != ""
        Return
    ${EndIf}
    Call ReadPath
    ${If} $R0 == 0
        DetailPrint "PATH is left as it is"
        Return
    ${EndIf}
    StrCpy $R3 ";$INSTDIR;"
    System::Call 'shlwapi::StrStrIW(p R0, w R3) p .R7'
    ${If} $R7 == 0
        StrCpy $R9 $INSTDIR
        IntPtrOp $R6 $R0 + 2
        IntOp $R4 $R4 - 2
        IntOp $R5 $R4 * 2
        IntPtrOp $R7 $R0 + $R5
        System::Call '*$R7(&i2 .R3)'
        ${If} $R4 = 0
            ; The value is empty.
            System::Call 'kernel32::lstrcpyW(p R6, w R9)'
        ${ElseIf} $R3 = 59
            ; It ends with a separator, and so it does afterwards.
            IntPtrOp $R7 $R7 + 2
            StrCpy $R9 "$R9;"
            System::Call 'kernel32::lstrcpyW(p R7, w R9)'
        ${Else}
            System::Call 'kernel32::lstrcatW(p R0, w R9)'
        ${EndIf}
        Call WritePath
    ${EndIf}
    Call ClosePath
    WriteRegStr HKCU "${OWN}" "OnPath" "$INSTDIR"
FunctionEnd
