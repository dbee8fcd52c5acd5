// The manifest for a Scoop bucket: the installer's files, unpacked. The program makes its own links known when it starts.
const PROGRAM = "contestsync";

// Toasts are shown under the name that this key makes known, as the installer does it.
const NAME = "HKCU:\\Software\\Classes\\AppUserModelId\\";
const registered = (id) => [
  `New-Item -Path '${NAME}${id}' -Force | Out-Null`,
  `Set-ItemProperty -Path '${NAME}${id}' -Name DisplayName -Value 'ContestSync'`,
  `Set-ItemProperty -Path '${NAME}${id}' -Name IconUri -Value "$dir\\contestsync.ico"`,
];

// Scoop leaves a program that runs alone, unless its user has set `ignore_running_processes`; then an update ends it here and starts it again. Both
// scripts run in one PowerShell, so a variable of the environment can say that it ran; the mark is that of src-tauri/src/system/windows/running_mark.rs.
const RAN = "$env:CONTESTSYNC_RAN";
const end = (id) => [
  `${RAN} = $cmd -eq 'update' -and (Test-Path 'HKCU:\\Software\\${id}.running')`,
  `if (Test-Path "$dir\\${PROGRAM}.exe") { Start-Process -FilePath "$dir\\${PROGRAM}.exe" -ArgumentList '--quit' -Wait }`,
];
const startAgain = [
  `if (${RAN} -eq 'True') { Start-Process -FilePath "$dir\\${PROGRAM}.exe" -ArgumentList '--background' }`,
  `${RAN} = $null`,
];

const NAMES = { "64bit": ["setupX64", "x64"], arm64: ["setupArm64", "arm64"] };

export function scoop({ version, homepage, summary, files, id }) {
  const architecture = {};
  const next = {};
  for (const [name, [key, processor]] of Object.entries(NAMES)) {
    if (!files[key]) continue;
    // The ending tells Scoop to unpack it.
    architecture[name] = { url: `${files[key].url}#/dl.7z`, hash: files[key].sha256 };
    next[name] = { url: `${homepage}/releases/download/v$version/ContestSync_$version_${processor}-setup.exe#/dl.7z` };
  }
  if (Object.keys(architecture).length === 0) return {};
  const manifest = {
    version,
    description: summary,
    homepage,
    license: "MIT",
    architecture,
    // The installer's own leavings. 7-Zip calls a folder $PLUGINSDIR: with the sign unescaped, PowerShell would read a variable that isn't set,
    // and remove the whole installation.
    pre_install: `Remove-Item "$dir\\\`$PLUGINSDIR", "$dir\\uninstall.exe*" -Force -Recurse -ErrorAction SilentlyContinue`,
    post_install: [...registered(id), ...startAgain],
    pre_uninstall: end(id),
    post_uninstall: `Remove-Item -Path '${NAME}${id}' -Force -Recurse -ErrorAction SilentlyContinue`,
    bin: `${PROGRAM}.com`,
    shortcuts: [[`${PROGRAM}.exe`, "ContestSync", "--settings"]],
    checkver: "github",
    autoupdate: { architecture: next, hash: { url: "$baseurl/SHA256SUMS" } },
  };
  return { "scoop/contestsync.json": `${JSON.stringify(manifest, null, 4)}\n` };
}
