# Shows what only a real Windows can show of the packages:
#   powershell -File packaging\windows\prove.ps1 -New FOLDER -Out FOLDER -Doubles contestsync-doubles.exe [-Old FOLDER]
# New holds the packages of a release (the MSI may be missing), Old those of the one before. Out gets results.md, logs, and screenshots. It
# installs, changes the user's registry, and removes everything again, so it's for a machine that is thrown away. Each claim is tried whatever
# became of the others; status 1 if one failed. For Windows PowerShell 5.1, which reaches the system's notifications.
param(
    [Parameter(Mandatory)][string]$New,
    [Parameter(Mandatory)][string]$Out,
    [Parameter(Mandatory)][string]$Doubles,
    [string]$Old = ''
)
Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$Root = (Resolve-Path "$PSScriptRoot\..\..").Path
$New = (Resolve-Path $New).Path
$Doubles = (Resolve-Path $Doubles).Path
$Out = (New-Item -ItemType Directory -Force -Path $Out).FullName
$Work = (New-Item -ItemType Directory -Path (Join-Path $env:TEMP "proof $PID")).FullName
$Folder = 'C:\Proof Folder\Contest Sync'
$Data = "$env:LOCALAPPDATA\ContestSync\contestsync\data"
$Id = 'dev.contestsync.desktop'
$RunKey = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run'
$ApprovedKey = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run'
$Setup = @(Get-ChildItem $New -Filter '*-setup.exe')[0].FullName
$Msi = @(Get-ChildItem $New -Filter '*.msi' | ForEach-Object FullName)
$Results = "$Out\results.md"
$script:Failed = 0
$servers = $null

function Add-Result([string]$Claim, [string]$Said) {
    Write-Output "proof: ${Claim}: $Said"
    "| $Claim | $($Said -replace '\|', ' ') |" | Add-Content $Results
}
# Leaves the machine as it was, and gives the results to the run's summary.
function Complete-Proof {
    [Environment]::SetEnvironmentVariable('CONTESTSYNC_ENDPOINTS', $null, 'User')
    if ($servers) { Stop-Process -Id $servers.Id -Force -ErrorAction SilentlyContinue }
    Copy-Item "$Data\logs\*" $Out -ErrorAction SilentlyContinue
    if ($env:GITHUB_STEP_SUMMARY) { Get-Content $Results | Add-Content $env:GITHUB_STEP_SUMMARY -Encoding UTF8 }
}
# An error outside of a claim ends the script, but not without its results.
trap {
    Add-Result 'the proof itself' "FAILED: $($_.Exception.Message) (line $($_.InvocationInfo.ScriptLineNumber))"
    Complete-Proof
    exit 1
}
$system = (Get-CimInstance Win32_OperatingSystem).Caption
"| Claim | Result on $system, $env:PROCESSOR_ARCHITECTURE |", '| --- | --- |' | Set-Content $Results
# The claim holds if the block ends without an error and its last value isn't false.
function Test-Claim([string]$Claim, [scriptblock]$Block) {
    try {
        $values = @(& $Block)
        if ($values.Count -gt 0 -and $values[-1] -eq $false) { throw 'it is not so' }
        Add-Result $Claim 'ok'
    } catch {
        $script:Failed = 1
        Add-Result $Claim "FAILED: $($_.Exception.Message) (line $($_.InvocationInfo.ScriptLineNumber))"
    }
}
function Wait-Until([int]$Seconds, [scriptblock]$Block) {
    $ends = (Get-Date).AddSeconds($Seconds)
    while (-not (& $Block)) {
        if ((Get-Date) -gt $ends) { return $false }
        Start-Sleep -Milliseconds 500
    }
    $true
}
function Assert-Within([int]$Seconds, [scriptblock]$Block, [string]$Otherwise) {
    if (-not (Wait-Until $Seconds $Block)) { throw $Otherwise }
}
# What a function gives is a list only between @( ): alone, one thing is itself and none is nothing, and neither can be counted in strict mode.
function Get-Tray { @(Get-CimInstance Win32_Process -Filter "Name = 'contestsync.exe'" | Where-Object { $_.CommandLine -notmatch '--(window|quit)' }) }
function Get-Window { @(Get-CimInstance Win32_Process -Filter "Name = 'contestsync.exe'" | Where-Object { $_.CommandLine -match '--window' }) }
# Runs a program and gives its exit code. Start-Process -Wait would wait for what the program starts, too, as an installer starts the tray.
function Invoke-Program([int]$Seconds, [string]$File, [string[]]$Words) {
    $process = Start-Process -FilePath $File -ArgumentList $Words -PassThru
    # Windows PowerShell knows the exit code only if it has asked for the handle before.
    [void]$process.Handle
    if (-not $process.WaitForExit($Seconds * 1000)) { throw "$(Split-Path $File -Leaf) does not end within $Seconds seconds" }
    $process.ExitCode
}
function Stop-Tray([string]$Program) {
    [void](Invoke-Program 60 $Program '--quit')
    Assert-Within 40 { @(Get-Tray).Count -eq 0 } 'it still runs'
}
function Get-Value([string]$Key) { if (Test-Path $Key) { (Get-Item -Path $Key).GetValue('contestsync') } }
function Get-RunValue { Get-Value $RunKey }
# Like Explorer at login: the string as it is, with no program named beside it.
function Start-RunValue {
    $made = Invoke-CimMethod -ClassName Win32_Process -MethodName Create -Arguments @{ CommandLine = (Get-RunValue) }
    if ($made.ReturnValue -ne 0) { throw "Windows answers $($made.ReturnValue)" }
}
function Invoke-Cli([string]$Where, [string[]]$Words) {
    # With Stop, Windows PowerShell takes the first line on a redirected stderr for an error of its own.
    $ErrorActionPreference = 'Continue'
    $said = & "$Where\contestsync.com" @Words 2>"$Work\stderr.txt"
    if ($LASTEXITCODE -notin 0, 3) { throw "contestsync $Words ends with ${LASTEXITCODE}: $(Get-Content "$Work\stderr.txt" -Raw)" }
    $said
}
function Save-Screen([string]$Name) {
    Add-Type -AssemblyName System.Drawing
    Add-Type -AssemblyName System.Windows.Forms
    $area = [System.Windows.Forms.SystemInformation]::VirtualScreen
    $picture = New-Object System.Drawing.Bitmap $area.Width, $area.Height
    $drawing = [System.Drawing.Graphics]::FromImage($picture)
    $drawing.CopyFromScreen($area.Left, $area.Top, 0, 0, $picture.Size)
    $picture.Save("$Out\$Name.png")
    $drawing.Dispose()
    $picture.Dispose()
}
# What an installer may change and should take back: our keys, PATH, what starts at login, uninstallers, links in the Start menu.
function Get-Trace {
    $keys = 'HKCU:\Software\ContestSync', 'HKLM:\Software\ContestSync', 'HKCU:\Software\Classes\contestsync', 'HKLM:\Software\Classes\contestsync',
        "HKCU:\Software\Classes\AppUserModelId\$Id", "HKLM:\Software\Classes\AppUserModelId\$Id",
        'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\ContestSync'
    $keys | Where-Object { Test-Path $_ }
    foreach ($of in 'User', 'Machine') { "PATH of ${of}: $([Environment]::GetEnvironmentVariable('Path', $of))" }
    # A package that an administrator installs must not start the program for everyone, nor leave Task Manager's mark behind.
    foreach ($key in $RunKey, $RunKey.Replace('HKCU:', 'HKLM:'), $ApprovedKey, $ApprovedKey.Replace('HKCU:', 'HKLM:')) { "under ${key}: $(Get-Value $key)" }
    Get-ChildItem "$env:APPDATA\Microsoft\Windows\Start Menu", "$env:ProgramData\Microsoft\Windows\Start Menu" -Recurse -Filter 'ContestSync*' -ErrorAction SilentlyContinue |
        ForEach-Object FullName
    "$env:ProgramFiles\ContestSync", "$env:LOCALAPPDATA\$Id", $Folder | Where-Object { Test-Path $_ }
}
function Compare-Trace([string[]]$Before) {
    $left = Compare-Object -ReferenceObject @($Before) -DifferenceObject @(Get-Trace)
    if ($left) { throw "left: $(($left | ForEach-Object { "$($_.SideIndicator) $($_.InputObject)" }) -join '; ')" }
}

# --- signatures --------------------------------------------------------------------------------------------------------

foreach ($file in @($Setup) + $Msi) {
    $signature = Get-AuthenticodeSignature -FilePath $file
    if ($signature.Status -in 'Valid', 'NotSigned') {
        Add-Result "Get-AuthenticodeSignature $(Split-Path $file -Leaf)" "$($signature.Status)"
    } else {
        $script:Failed = 1
        Add-Result "Get-AuthenticodeSignature $(Split-Path $file -Leaf)" "FAILED: $($signature.StatusMessage)"
    }
}

# --- servers of our own, so that nothing outside is asked ---------------------------------------------------------------

$servers = Start-Process -FilePath node -ArgumentList "`"$Root\packaging\proof\servers.mjs`"", "`"$Work`"", '20', "`"$Doubles`"" -PassThru -NoNewWindow
Test-Claim 'the doubles serve' { Wait-Until 30 { (Test-Path "$Work\doubles.log") -and (Select-String -Path "$Work\doubles.log" -Pattern '^ready' -Quiet) } }
$env:CONTESTSYNC_ENDPOINTS = "$Work\endpoints.toml"
# For what Windows starts, too.
[Environment]::SetEnvironmentVariable('CONTESTSYNC_ENDPOINTS', $env:CONTESTSYNC_ENDPOINTS, 'User')

# Everything that both packages have in common, for the one that lies in $Where.
function Test-Package([string]$Kind, [string]$Where) {
    $program = "$Where\contestsync.exe"
    Test-Claim "${Kind}: the command line" {
        @((Invoke-Cli $Where 'status', '--json' | Out-String | ConvertFrom-Json).platforms).Count -gt 0
    }
    Test-Claim "${Kind}: contestsync in a console that is opened afterwards" {
        $path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
        $saved = $env:Path
        $env:Path = $path
        try { $version = & cmd /c 'contestsync --version' } finally { $env:Path = $saved }
        "$version" -match '^contestsync \d'
    }
    Test-Claim "${Kind}: refresh" {
        Invoke-Cli $Where 'config', 'set', 'platforms', 'codeforces,codechef' | Out-Null
        Invoke-Cli $Where 'config', 'set', 'reminders.lead_minutes', '1' | Out-Null
        Invoke-Cli $Where 'refresh' | Out-Null
    }
    Test-Claim "${Kind}: it starts without its window" {
        Start-Process -FilePath $program -ArgumentList '--background'
        Assert-Within 40 { @(Get-Tray).Count -eq 1 } 'it does not run'
        Start-Sleep -Seconds 5
        @(Get-Window).Count -eq 0
    }
    Test-Claim "${Kind}: starting at login is registered, with quotes" {
        Invoke-Cli $Where 'config', 'set', 'autostart', 'true' | Out-Null
        Assert-Within 90 { $null -ne (Get-RunValue) } 'there is no value under Run'
        if ((Get-RunValue) -ne "`"$program`" --background") { throw "it is $(Get-RunValue)" }
    }
    Test-Claim "${Kind}: the very string under Run starts it" {
        Stop-Tray $program
        Start-RunValue
        Assert-Within 40 { @(Get-Tray).Count -eq 1 } 'it does not run'
        @(Get-Tray)[0].ExecutablePath -eq $program
    }
    Test-Claim "${Kind}: what was turned off in Task Manager stays off" {
        Stop-Tray $program
        # With -Force it would empty a key that is there.
        if (-not (Test-Path $ApprovedKey)) { New-Item -Path $ApprovedKey | Out-Null }
        Set-ItemProperty -Path $ApprovedKey -Name contestsync -Type Binary -Value ([byte[]](3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        Start-Process -FilePath $program -ArgumentList '--background'
        Assert-Within 40 { @(Get-Tray).Count -eq 1 } 'it does not run'
        Start-Sleep -Seconds 10
        $first = (Get-Item -Path $ApprovedKey).GetValue('contestsync')[0]
        Remove-ItemProperty -Path $ApprovedKey -Name contestsync
        $first -eq 3
    }
    Test-Claim "${Kind}: a link, while it runs, opens the window" {
        Start-Process 'contestsync://settings/about'
        Wait-Until 60 { @(Get-Window).Count -eq 1 }
    }
    Test-Claim "${Kind}: a picture of the window" {
        Start-Sleep -Seconds 8
        Save-Screen "$Kind-window"
    }
    Test-Claim "${Kind}: a link starts it" {
        Get-Window | ForEach-Object { Stop-Process -Id $_.ProcessId -Force }
        Stop-Tray $program
        Start-Process 'contestsync://settings/about'
        Assert-Within 60 { @(Get-Tray).Count -eq 1 } 'it does not run'
        Wait-Until 60 { @(Get-Window).Count -eq 1 }
    }
}

# --- the installer, under a path with a space --------------------------------------------------------------------------

$before = @(Get-Trace)
function Install-Setup([string]$File) {
    # The folder comes last and without quotes.
    $code = Invoke-Program 180 $File '/S', "/D=$Folder"
    if ($code -ne 0) { throw "the installer ends with $code" }
    if (-not (Test-Path "$Folder\contestsync.exe")) { throw 'it is not installed' }
}
$former = @(if ($Old) { Get-ChildItem $Old -Filter '*-setup.exe' })
if ($former.Count -eq 0) {
    Add-Result 'an update from the release before' 'SKIPPED: there is none'
    Test-Claim 'installer: silent, into a folder with a space' { Install-Setup $Setup }
} else {
    Test-Claim 'an update from the release before, over the program that runs' {
        Install-Setup $former[0].FullName
        Invoke-Cli $Folder 'config', 'set', 'theme', 'dark' | Out-Null
        Start-Process -FilePath "$Folder\contestsync.exe" -ArgumentList '--background'
        Assert-Within 40 { @(Get-Tray).Count -eq 1 } 'the former one does not run'
        Install-Setup $Setup
        Assert-Within 40 { @(Get-Tray).Count -eq 1 } 'it does not run again'
        if ((Invoke-Cli $Folder 'config', 'get', 'theme') -ne 'dark') { throw 'a preference is gone' }
        Stop-Tray "$Folder\contestsync.exe"
    }
}
Test-Package 'installer' $Folder
Test-Claim 'installer: the key is in the Credential Manager after a sign-in' {
    $given = @{}
    Get-Content "$Work\doubles.log" | ForEach-Object { if ($_ -match '^(client id|client secret) +(.+)$') { $given[$Matches[1]] = $Matches[2] } }
    Invoke-Cli $Folder 'config', 'set', 'google.client_id', $given['client id'] | Out-Null
    Invoke-Cli $Folder 'config', 'set', 'google.client_secret', $given['client secret'] | Out-Null
    $login = Start-Process -FilePath "$Folder\contestsync.com" -ArgumentList 'login', '--no-browser' -PassThru -NoNewWindow -RedirectStandardOutput "$Work\address.txt"
    Assert-Within 40 { (Get-Content "$Work\address.txt" -Raw -ErrorAction SilentlyContinue) -match '^http' } 'login gives no address'
    Invoke-WebRequest -Uri (Get-Content "$Work\address.txt" -TotalCount 1) -UseBasicParsing -TimeoutSec 30 | Out-Null
    if (-not $login.WaitForExit(60000)) { throw 'login does not end' }
    if (Test-Path "$Data\secret.key") { throw 'the key is in a file' }
    Invoke-Cli $Folder 'sync', '--no-refresh', '--confirm' | Out-Null
    [bool](cmdkey /list | Select-String 'data-key.contestsync' -Quiet)
}
Test-Claim 'installer: silent over the program and a command line that run; both go on' {
    $line = Start-Process -FilePath "$Folder\contestsync.com" -ArgumentList 'run' -PassThru -NoNewWindow
    $process = @(Get-Tray)[0].ProcessId
    Install-Setup $Setup
    Assert-Within 40 { @(Get-Tray | Where-Object { $_.ProcessId -ne $process }).Count -ge 1 } 'it does not run again'
    $goes = -not $line.HasExited
    Stop-Process -Id $line.Id -Force -ErrorAction SilentlyContinue
    $goes
}

# --- reminders ---------------------------------------------------------------------------------------------------------

function Get-Start { [DateTimeOffset]::FromUnixTimeSeconds([long](Get-Content "$Work\starts" -TotalCount 1)) }
function Wait-For([int]$Seconds) {
    $rest = ((Get-Start) - [DateTimeOffset]::UtcNow).TotalSeconds + $Seconds
    if ($rest -gt 0) { Start-Sleep -Seconds ([int]$rest) }
}
function Get-Toast {
    # Without this type, Windows PowerShell can't call what a toast's content has.
    [void][Windows.Data.Xml.Dom.XmlDocument, Windows.Data.Xml.Dom.XmlDocument, ContentType = WindowsRuntime]
    [void][Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
    $shown = @([Windows.UI.Notifications.ToastNotificationManager]::History.GetHistory($Id) | ForEach-Object { $_.Content.GetXml() })
    $shown | Add-Content "$Out\toasts.xml"
    $shown | Where-Object { $_ -match 'contestsync://open/codeforces:1999' }
}
Test-Claim 'the last reminder before a contest stays on the screen until it is answered' {
    if (((Get-Start) - [DateTimeOffset]::UtcNow).TotalSeconds -lt 30) { throw 'the proofs before took too long' }
    Wait-For -40
    $toast = @(Get-Toast)
    if ($toast.Count -ne 1) { throw "$($toast.Count) toasts of the contest" }
    # For the scenario, Windows wants a button of its own beside ours.
    $toast[0] -match 'scenario="reminder"' -and $toast[0] -match 'activationType="system"'
}
Test-Claim 'both reminders of a contest within two seconds of their time, and in the Action Center' {
    Wait-For 20
    $shown = @(& python "$Root\packaging\proof\shown.py" "$Data\contestsync.db")
    $shown | Write-Output
    if (@($shown | Where-Object { $_ -match '^codeforces:1999 [01] [012]$' }).Count -ne 2) { throw "shown: $($shown -join ', ')" }
    # One has taken the other's place, and its clicks are links of ours.
    @(Get-Toast).Count -eq 1
}
Test-Claim 'a picture of the screen after the reminders' { Save-Screen 'reminder' }

# --- what uninstalling leaves ------------------------------------------------------------------------------------------

Test-Claim 'installer: uninstalling over the program that runs leaves the data and nothing else' {
    [void](Invoke-Program 120 "$Folder\uninstall.exe" '/S')
    # The uninstaller goes on in a copy of itself.
    Assert-Within 90 { -not (Test-Path $Folder) } 'the folder is left'
    Compare-Trace $before
    Test-Path "$Data\contestsync.db"
}

# --- the MSI -----------------------------------------------------------------------------------------------------------

if ($Msi.Count -eq 0) {
    Add-Result 'MSI' 'SKIPPED: there is none'
} else {
    function Invoke-Msi([string]$Word, [string]$File) {
        $code = Invoke-Program 300 msiexec $Word, "`"$File`"", '/qn', '/norestart', '/l*v', "`"$Out\msi$($Word.Replace('/', '-')).log`""
        if ($code -ne 0) { throw "msiexec $Word ends with $code" }
    }
    $where = "$env:ProgramFiles\ContestSync"
    $former = @(if ($Old) { Get-ChildItem $Old -Filter '*.msi' })
    Test-Claim 'MSI: silent installation' {
        if ($former.Count -gt 0) { Invoke-Msi '/i' $former[0].FullName } else { Invoke-Msi '/i' $Msi[0] }
        Test-Path "$where\contestsync.exe"
    }
    Test-Package 'MSI' $where
    if ($former.Count -gt 0) {
        Test-Claim 'MSI: an upgrade over the program that runs; it runs again' {
            Invoke-Msi '/i' $Msi[0]
            Wait-Until 40 { @(Get-Tray).Count -eq 1 }
        }
    } else {
        Add-Result 'MSI: an upgrade over the program that runs' 'SKIPPED: there is no release before'
    }
    # Windows Installer may ask for a restart (3010) where it could only set the running file aside.
    Test-Claim 'MSI: over a command line that runs, which goes on' {
        $line = Start-Process -FilePath "$where\contestsync.com" -ArgumentList 'run' -PassThru -WindowStyle Hidden
        Start-Sleep -Seconds 3
        $code = Invoke-Program 300 msiexec '/i', "`"$($Msi[0])`"", 'REINSTALL=ALL', 'REINSTALLMODE=amus', '/qn', '/norestart', '/l*v', "`"$Out\msi-again.log`""
        $goes = -not $line.HasExited
        Stop-Process -Id $line.Id -Force -ErrorAction SilentlyContinue
        if ($code -notin 0, 3010) { throw "msiexec ends with $code" }
        "$(Invoke-Cli $where '--version')" -match '^contestsync \d' -and $goes
    }
    Test-Claim 'MSI: uninstalling leaves nothing but starting at login, which is the user''s' {
        Invoke-Msi '/x' $Msi[0]
        Assert-Within 40 { -not (Test-Path $where) } 'the folder is left'
        Remove-ItemProperty -Path $RunKey -Name contestsync -ErrorAction SilentlyContinue
        Remove-Item "$env:LOCALAPPDATA\$Id" -Recurse -Force -ErrorAction SilentlyContinue
        Compare-Trace $before
    }
}

# --- the end -----------------------------------------------------------------------------------------------------------

Complete-Proof
exit $script:Failed
