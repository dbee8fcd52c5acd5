// `npm run catalog`: checks every language of locales/ against English and writes the types of the window's texts. With --check it writes nothing
// and fails if the types are outdated.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isWindow, path, read, tags } from "./read.mjs";

/** Languages whose translation isn't complete. For them a missing text isn't a fault: English is shown. No language may be released in this list. */
const INCOMPLETE = new Set();
/** What a translator writes above a text that is the same in both languages. */
const SAME = "Same as in English.";
const TYPES = "ui/src/messages/variables.ts";

const faults = [];
const english = read("en");
faults.push(...english.faults);

const list = (names) => [...names].sort().join(", ") || "none";

function compare({ tag, messages, faults: own }) {
  faults.push(...own);
  const missing = [...english.messages.keys()].filter((key) => !messages.has(key));
  if (missing.length > 0 && !INCOMPLETE.has(tag)) faults.push(`${path(tag)}: missing: ${missing.join(", ")}`);
  if (missing.length === 0 && INCOMPLETE.has(tag)) faults.push(`${path(tag)} is complete: take ${tag} out of INCOMPLETE in scripts/catalog/check.mjs`);
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  for (const message of messages.values()) {
    const { key, line, by, forms, names, comment } = message;
    const wrong = (what) => faults.push(`${path(tag)}:${line}: ${key} ${what}`);
    const original = english.messages.get(key);
    if (!original) {
      wrong("isn't in en.ftl");
      continue;
    }
    if (list(names) !== list(original.names)) wrong(`has the variables ${list(names)}; English has ${list(original.names)}`);
    if (by !== original.by) wrong(original.by ? `must have forms chosen by $${original.by}, as in English` : "must have one text, as in English");
    // Each form says everything; only the number may be left out, as in "one contest".
    for (const { form, names: used } of forms) {
      const lost = [...original.names].filter((name) => name !== original.by && !used.has(name));
      if (form && lost.length > 0) wrong(`lacks ${list(lost)} in [${form}]`);
    }
    if (by) {
      const there = forms.map(({ form }) => form);
      const lacking = pluralCategories.filter((category) => !there.includes(category));
      const needless = there.filter((form) => !pluralCategories.includes(form) && !/^\d+$/.test(form));
      if (lacking.length > 0) wrong(`lacks the plural forms ${list(lacking)}`);
      if (needless.length > 0) wrong(`has plural forms that the language doesn't have: ${list(needless)}`);
    }
    const equal = !by && forms[0]?.text === original.forms[0]?.text;
    const words = /\p{L}{4}/u.test((original.forms[0]?.text ?? "").replace(/\{ \$\w+ \}/g, ""));
    if (tag !== "en" && equal && words && comment !== SAME) wrong(`is English; if that's right, write "# ${SAME}" above it`);
    if (comment === SAME && !equal) wrong("isn't the same as in English anymore");
  }
}
for (const tag of tags()) compare(read(tag));
for (const tag of INCOMPLETE) if (!tags().includes(tag)) faults.push(`${path(tag)} doesn't exist`);

// A text is used by its key as it's written, or by a template such as `problem-${code}`; in Rust, by the name of its type.
const files = (...patterns) => execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", ...patterns], { encoding: "utf8" }).split("\0").filter((file) => file && file !== TYPES);
const readAll = (names) => names.map((file) => { try { return readFileSync(file, "utf8"); } catch { return ""; } }).join("\n");
const code = readAll(files("ui/src/*.ts", "ui/src/*.svelte"));
const escaped = (part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const templates = [...code.matchAll(/`([a-z_]+-[\w-]*\$\{[^`]*)`/g)].map(([, template]) => new RegExp(`^${template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map(escaped).join(".+")}$`));
const rust = readAll(files("src-tauri/*.rs"));
const variant = (key) => key.split(/[-_]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
// A Rust test compares the texts of the help with the commands and options that there are; packages.mjs fails where a text of packages isn't there.
const unused = [...english.messages.keys()].filter((key) => !/^(?:help|package)-/.test(key) && !new RegExp(`Message::${variant(key)}\\b`).test(rust) && !code.includes(`"${key}"`) && !templates.some((template) => template.test(key)));
for (const key of unused) faults.push(`${path("en")}:${english.messages.get(key).line}: ${key} is never used`);

// What people read is in the catalog: no sentence stands in the markup of the window, nor in the program's files that only speak.
const SPEAKING = ["src-tauri/notify/src/closing.rs", "src-tauri/notify/src/notices.rs", "src-tauri/notify/src/notification.rs", "src-tauri/account/src/landing.rs", "src-tauri/src/tray/*.rs", "src-tauri/core/src/cli/*.rs", "src-tauri/core/src/bin/contestsync-headless.rs"];
const sentence = /\p{L}{2,},? \p{L}{2,}/u;
for (const file of files(...SPEAKING).filter((name) => !/_tests\.rs$|\/(?:args|documents)\.rs$/.test(name))) {
  const [code] = readAll([file]).split(/^#\[cfg\(test\)\]\nmod /m);
  code.split("\n").forEach((line, at) => {
    // Logs are for developers, a page is markup, and the English of a problem is for documents.
    if (/^\s*\/\/|tracing::|reason = |Problem::new|<html|STYLE|strip_prefix|split_once/.test(line)) return;
    for (const [, literal] of line.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      if (sentence.test(literal.replace(/\{[^}]*\}/g, "¤"))) faults.push(`${file}:${at + 1}: "${literal}" belongs in ${path("en")}`);
    }
  });
}
for (const file of files("ui/src/*.svelte")) {
  const blank = (text) => text.replace(/[^\n]/g, " ");
  let markup = readAll([file]).replace(/<(script|style)[\s\S]*?<\/\1>/g, blank).replace(/<!--[\s\S]*?-->/g, blank);
  // Expressions, from the inside out, and then tags with what isn't read aloud.
  for (let before = ""; before !== markup; ) markup = ((before = markup), markup.replace(/\{[^{}]*\}/g, blank));
  markup = markup.replace(/<[^>]*>/g, (tag) => (/\s(?:aria-label|title|placeholder|alt)="[^"]*\p{L}{2,} \p{L}{2,}/u.test(tag) ? tag : blank(tag)));
  markup.split("\n").forEach((line, at) => {
    if (sentence.test(line)) faults.push(`${file}:${at + 1}: "${line.trim()}" belongs in ${path("en")}`);
  });
}

const wanted = `// What each text of locales/en.ftl is filled with. \`npm run catalog\` writes this file.
export type Value = string | number;
export const LANGUAGES = [${tags().map((tag) => JSON.stringify(tag)).join(", ")}] as const;
export interface Variables {
${[...english.messages.values()].filter(({ key }) => isWindow(key)).map(({ key, by, names }) => `  "${key}": {${[...names].map((name) => ` ${name}: ${name === by ? "number" : "Value"}`).join(";")}${names.size > 0 ? " " : ""}};`).join("\n")}
}
`;
const written = (() => { try { return readFileSync(TYPES, "utf8"); } catch { return ""; } })();
if (written !== wanted) {
  if (process.argv.includes("--check")) faults.push(`${TYPES} is outdated; run \`npm run catalog\``);
  else writeFileSync(TYPES, wanted);
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  console.error(`${faults.length} faults; docs/translating.md says how a text is written`);
  process.exit(1);
}
console.log(`${english.messages.size} texts in ${tags().length} languages; not complete: ${[...INCOMPLETE].join(", ") || "none"}`);
