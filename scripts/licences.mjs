// Writes ui/src/licences.json: every package that is in the desktop program, with version and licence, for the window's own page.
//   node scripts/licences.mjs            writes it from the two lock files
//   node scripts/licences.mjs --check    fails if it is not up to date
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const file = "ui/src/licences.json";
const options = { encoding: "utf8", maxBuffer: 1 << 28 };

function crates() {
  const { packages, resolve } = JSON.parse(execFileSync("cargo", ["metadata", "--locked", "--format-version", "1"], options));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const waiting = [resolve.root];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const dep of nodes.get(id).deps) {
      // What only builds or tests the program is not in it.
      if (dep.dep_kinds.some(({ kind }) => kind === null)) waiting.push(dep.pkg);
    }
  }
  return packages.filter(({ id, source }) => source !== null && seen.has(id)).map(({ name, version, license }) => [name, version, license ?? "see its source"]);
}

function modules() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  // The runtime of the compiler is in the window, though it is installed as a tool.
  const carried = new Set(["svelte", "@tauri-apps/api", "@fluent/bundle", "@internationalized/date"]);
  return Object.entries(packages)
    .map(([path, { version, license }]) => [path.replace(/^node_modules\//, ""), version, license])
    .filter(([name]) => carried.has(name));
}

const rows = [...crates(), ...modules()].sort(([a, v], [b, w]) => (a === b ? (v < w ? -1 : 1) : a < b ? -1 : 1));
const text = `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(",\n")}\n]\n`;
if (process.argv[2] === "--check") {
  if (readFileSync(file, "utf8") !== text) {
    console.error(`${file} does not fit the lock files: node scripts/licences.mjs`);
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
  console.log(`${file}: ${rows.length} packages`);
}
