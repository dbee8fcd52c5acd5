// `npm run catalog`: writes what packages say in each language, from the catalog: the entry in the desktop's menu, the page in software centers, and the installer. With --check
// it writes nothing and fails if they're outdated. Their English is in the files themselves and must be that of the catalog.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { path, read, tags } from "./read.mjs";

const ENTRY = "packaging/linux/contestsync.desktop";
const PAGE = "packaging/linux/dev.contestsync.desktop.metainfo.xml.in";
const INSTALLER = "packaging/windows/languages.nsh";
/** The languages as NSIS names them, English first, since it's spoken where none fits. NSIS has no Bengali. */
const NSIS = { en: "English", ar: "Arabic", de: "German", es: "Spanish", fr: "French", hi: "Hindi", id: "Indonesian", ja: "Japanese", ko: "Korean", "pt-BR": "PortugueseBR", ru: "Russian", tr: "Turkish", vi: "Vietnamese", "zh-Hans": "SimpChinese", "zh-Hant": "TradChinese" };
/** Keywords that are names. */
const NAMES = "codeforces;leetcode;atcoder;codechef;";
/** What the elements of the page say, in their order. */
const ELEMENTS = ["summary", "about", "sites", "tray", "reminds", "separate", "optional", "contacts", "command_line"];

const faults = [];
const catalog = new Map(tags().map((tag) => [tag, read(tag).messages]));
const say = (tag, key) => catalog.get(tag).get(key)?.forms[0]?.text ?? "";
const others = tags().filter((tag) => tag !== "en");
/** By country, as desktops name the two ways to write Chinese. */
const region = (tag) => tag.replace("zh-Hans", "zh-CN").replace("zh-Hant", "zh-TW");

function update(file, make) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const after = make(before);
  if (before === after) return;
  if (process.argv.includes("--check")) faults.push(`${file} is outdated; run \`npm run catalog\``);
  else writeFileSync(file, after);
}

function same(file, said, key, wanted) {
  if (said !== wanted) faults.push(`${file} says "${said}"; ${key} in ${path("en")} says "${wanted}"`);
}

update(ENTRY, (before) => {
  let inAction = false;
  const texts = (name) => {
    if (inAction) return name === "Name" ? (tag) => say(tag, "package-open") : undefined;
    if (name === "GenericName") return (tag) => say(tag, "cli-calendar_name");
    if (name === "Comment") return (tag) => say(tag, "package-comment");
    if (name === "Keywords") return (tag) => say(tag, "package-keywords") + NAMES;
    return undefined;
  };
  const lines = before.split("\n").filter((line) => !/^\w+\[/.test(line));
  return lines.flatMap((line) => {
    if (line.startsWith("[")) inAction = line.startsWith("[Desktop Action");
    const [name, ...rest] = line.split("=");
    const text = texts(name);
    if (!text) return [line];
    same(ENTRY, rest.join("="), name, text("en"));
    return [line, ...others.map((tag) => `${name}[${region(tag).replace("-", "_")}]=${text(tag)}`)];
  }).join("\n");
});

update(PAGE, (before) => {
  const plain = before.replace(/\n *<(\w+) xml:lang="[^"]*">[^<]*<\/\1>/g, "");
  const start = plain.indexOf("  <summary>");
  const end = plain.indexOf("</description>");
  const seen = [];
  const translated = plain.slice(start, end).replace(/^( *)<(summary|p|li)>([^<]*)<\/\2>/gm, (element, indent, name, content) => {
    const key = `package-${ELEMENTS[seen.length]}`;
    seen.push(key);
    const english = content.replace(/\s+/g, " ").trim();
    const names = /^Contest sites: (.*)\.$/.exec(english)?.[1] ?? "";
    const text = (tag) => say(tag, key).replace("{ $names }", names);
    same(PAGE, english, key, text("en"));
    return [element, ...others.map((tag) => `${indent}<${name} xml:lang="${region(tag)}">${text(tag).replace(/&/g, "&amp;").replace(/</g, "&lt;")}</${name}>`)].join("\n");
  });
  if (seen.length !== ELEMENTS.length) faults.push(`${PAGE} has ${seen.length} texts, not ${ELEMENTS.length}`);
  return plain.slice(0, start) + translated + plain.slice(end);
});

const quoted = (text) => `"${text.replace(/\$/g, "$$$$").replace(/"/g, '$\\"').replace(/\{ \$\$page \}/g, "${WEBVIEW2_PAGE}")}"`;
// The mark at its start tells NSIS that it's UTF-8.
update(INSTALLER, () => `\ufeff; What the installer says in each language. \`npm run catalog\` writes this file.\n${Object.values(NSIS).map((name) => `!insertmacro MUI_LANGUAGE "${name}"\n`).join("")}${Object.entries(NSIS).map(([tag, name]) => ["still_running", "needs_webview", "summary"].map((key) => `LangString ${key} \${LANG_${name.toUpperCase()}} ${quoted(say(tag, `package-${key}`))}\n`).join("")).join("")}`);

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`${ENTRY} and ${PAGE} speak ${tags().length} languages, ${INSTALLER} ${Object.keys(NSIS).length}`);
