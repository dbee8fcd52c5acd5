// `npm run prose`: checks the English that people read (pages, the catalog's messages, the program's messages and help, package texts) against rules.mjs,
// for repeated words and clichés (write-good), and for sentences that are too long. Fails with one line per finding.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import writeGood from "write-good";
import { read } from "../catalog/read.mjs";
import { LONGEST, RULES } from "./rules.mjs";

const ours = (kind) => ({
  checks: Object.fromEntries(
    RULES.filter(({ only }) => !only || only === kind).map(({ find, write }, at) => [
      `rule${at}`,
      { fn: (text) => [...text.matchAll(new RegExp(find, `${find.flags.replace("g", "")}g`))].map((hit) => ({ index: hit.index, offset: hit[0].length })), explanation: `→ ${write}` },
    ]),
  ),
});
// Only what rarely has a good reason: the other checks of write-good reject much good prose.
const THEIRS = { passive: false, weasel: false, adverb: false, tooWordy: false, so: false, thereIs: false };

const finds = (text, kind) => [...writeGood(text, ours(kind)), ...writeGood(text, THEIRS)];

for (const { bad, good } of RULES) {
  if (finds(bad, "said").length === 0) throw new Error(`a rule doesn't find its own example: ${bad}`);
  if (finds(good, "said").length > 0) throw new Error(`a rule rejects what it should accept: ${good}`);
}

const tracked = (...patterns) => execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", ...patterns], { encoding: "utf8" }).split("\0").filter(Boolean);
const blank = (text) => text.replace(/[^\n]/g, " ");
const findings = [];
let checked = 0;

/** Checks a text that begins at a line of a file. */
function check(file, line, text, kind) {
  checked += 1;
  const say = (index, what) => findings.push(`${file}:${line + text.slice(0, index).split("\n").length - 1}: ${what}`);
  for (const { index, reason } of finds(text, kind)) say(index, reason);
  let at = 0;
  for (const sentence of text.split(/(?<=[.!?:;])\s+(?=\S)|\s\|\s/)) {
    const index = text.indexOf(sentence, at);
    at = index + sentence.length;
    const words = sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;
    if (words > LONGEST[kind]) say(index, `a sentence of ${words} words: "${sentence.trim().slice(0, 50)}…"`);
  }
}

/** A page without code, addresses, and comments; each gap keeps its place. */
const prose = (page) =>
  page
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/^ *```[\s\S]*?^ *```/gm, blank)
    .replace(/``[^`]+``|`[^`\n]*(?:\n[^`\n]+)?`/g, (code) => code.replace(/[^\n]/g, "¤"))
    .replace(/\]\([^)]*\)/g, (target) => `]${" ".repeat(target.length - 1)}`);

for (const file of tracked("*.md")) {
  let line = 1;
  // Each list item and table row is a text of its own.
  for (const part of prose(readFileSync(file, "utf8")).split(/\n(?=\s*(?:[-*|#]|\d+\.|\n))/)) {
    if (/\w/.test(part)) check(file, line, part, "page");
    line += part.split("\n").length;
  }
}

/** Checks the string literals of a file that are sentences or labels. */
function strings(file, text, wanted) {
  text.split("\n").forEach((row, at) => {
    if (!wanted(row)) return;
    for (const [, literal] of row.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      const said = literal.replace(/`[^`]*`/g, "¤").replace(/\{[^}]*\}/g, "¤").replace(/\\n/g, " ").replace(/\\(.)/g, "$1");
      if (/[a-z]+ [a-z]+/i.test(said)) check(file, at + 1, said, "said");
    }
  });
}

for (const { line, forms } of read("en").messages.values()) {
  for (const { text } of forms) if (/[a-z]+ [a-z]+/i.test(text)) check("locales/en.ftl", line, text.replace(/\{ \$\w+ \}/g, "¤"), "said");
}
for (const file of tracked("src-tauri/**/*.rs").filter((name) => !/\/(?:tests|doubles|fuzz|benches|examples)\/|_tests\.rs$/.test(name))) {
  const [code] = readFileSync(file, "utf8").split(/^#\[cfg\(test\)\]\nmod /m);
  // Logs are for developers; reasons of lints, SQL, and what panics are no messages.
  strings(file, code, (row) => !/^\s*\/\/|tracing::|reason = |\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|FROM|CREATE)\b|panic!/.test(row));
}
const help = "src-tauri/core/src/cli/args.rs";
readFileSync(help, "utf8").split("\n").forEach((row, at) => {
  const [, said] = row.match(/^\s*\/\/[/!] ?(.*)/) ?? [];
  if (said) check(help, at + 1, said.replace(/`[^`]*`/g, "¤"), "said");
});
for (const file of ["packaging/linux/description", "packaging/linux/contestsync.desktop", "packaging/linux/dev.contestsync.desktop.metainfo.xml.in"]) {
  // Other languages are in the catalog.
  readFileSync(file, "utf8").split("\n").forEach((row, at) => check(file, at + 1, /xml:lang=|^\w+\[/.test(row) ? "" : row.replace(/<[^>]*>/g, " "), "page"));
}

if (checked < 1000) findings.push(`only ${checked} texts were found to check`);
if (findings.length > 0) {
  console.error(findings.join("\n"));
  console.error(`${findings.length} findings; what to write instead is in scripts/prose/rules.mjs`);
  process.exit(1);
}
console.log(`${checked} texts read well`);
