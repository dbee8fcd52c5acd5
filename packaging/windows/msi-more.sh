#!/usr/bin/env bash
# Adds to the MSI what wixl can't say: packaging/windows/msi-more.sh FILE.msi
#   - The program's folder at the end of the machine's PATH, taken out again with the program.
#   - Before files are replaced or removed, the program that runs is asked to end; after an upgrade it runs again.
set -euo pipefail
msi=$1
run() { msibuild "$msi" -q "$1"; }
run 'CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE, `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)'
# = sets it when installed, - takes it out when removed, * is the machine's; [~] stands for what is there.
run "INSERT INTO \`Environment\` (\`Environment\`, \`Name\`, \`Value\`, \`Component_\`) VALUES ('Path', '=-*PATH', '[~];[INSTALLDIR]', 'Program')"
# sequence ACTION NUMBER [CONDITION]
sequence() { run "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Condition\`, \`Sequence\`) VALUES ('$1', '${3:-}', $2)"; }
sequence RemoveEnvironmentStrings 3300
sequence WriteEnvironmentStrings 5200
# A program in a folder (34), whatever comes of it (64), for the user who installs; the second isn't waited for (128).
action() { run "INSERT INTO \`CustomAction\` (\`Action\`, \`Type\`, \`Source\`, \`Target\`) VALUES ('$1', $2, 'INSTALLDIR', '$3')"; }
action EndRunning 98 '"[INSTALLDIR]contestsync.exe" --quit'
action StartAgain 226 '"[INSTALLDIR]contestsync.exe" --background'
# Before InstallValidate (1400), which looks for files in use; after InstallFinalize (6600).
sequence EndRunning 1399 'WIX_UPGRADE_DETECTED OR REMOVE="ALL"'
sequence StartAgain 6601 'WIX_UPGRADE_DETECTED AND RUNS'
