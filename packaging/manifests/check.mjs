// Checks the manifests that make.mjs writes, on a sample release:
//   node packaging/manifests/check.mjs [--schemas FOLDER] [--accept]
// They have the expected bytes, each ecosystem's own tool that is here accepts them, and what must not be made is refused. FOLDER is what
// schemas.sh fetched: the official schemas. --accept writes expected/ anew.
import { deepStrictEqual as same, ok, strictEqual as equal } from "node:assert";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPrism } from "@ruby/prism";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { release } from "./release.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const expected = join(here, "expected");
const words = process.argv.slice(2);
const schemas = words.includes("--schemas") ? words[words.indexOf("--schemas") + 1] : undefined;
const work = mkdtempSync(join(tmpdir(), "manifests-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
// makepkg doesn't run as root, and its user must be able to enter.
chmodSync(work, 0o755);

const VERSION = "1.2.3";
const DOWNLOADS = `https://github.com/OWNER/contestsync/releases/download/v${VERSION}`;
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const ALL = [
  "contestsync_1.2.3_amd64.deb", "contestsync_1.2.3_arm64.deb", "ContestSync_1.2.3_x64-setup.exe", "ContestSync_1.2.3_arm64-setup.exe",
  "ContestSync_1.2.3_x64.msi", "ContestSync_1.2.3_universal.dmg",
];
// The checksum of a file that holds its own name.
const sum = (name) => createHash("sha256").update(name).digest("hex");
let runs = 0;
function make(names, { version = VERSION, downloads = DOWNLOADS, sums = names.map((name) => `${sum(name)}  ${name}\n`).join("") } = {}) {
  runs += 1;
  const out = join(work, `${runs}`);
  mkdirSync(out);
  writeFileSync(join(work, `${runs}.sums`), sums);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, "make.mjs"), join(work, `${runs}.sums`), version, downloads, COMMIT, out], { encoding: "utf8" });
  return { out, status, said: stdout + stderr };
}
const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort();
const read = (folder, path) => readFileSync(join(folder, path), "utf8");
// The program's summary is put into words elsewhere.
const { summary } = release("", VERSION, DOWNLOADS, COMMIT);
const plain = (content) => content.replaceAll(summary, "@SUMMARY@");
const say = (what) => console.log(`manifests: ${what}`);
// there(PROGRAM): whether a tool can be run; in CI it must be.
function there(program, needed = true) {
  if (spawnSync("sh", ["-c", `command -v ${program}`]).status === 0) return true;
  if (needed && process.env.CI === "true") throw new Error(`${program} isn't installed (scripts/setup.sh --test)`);
  say(`SKIPPED: ${program} isn't installed`);
  return false;
}

// --- bytes -----------------------------------------------------------------------------------------------------------

const { out, status, said } = make(ALL);
equal(status, 0, said);
// They follow from the lock files, and are compared with those below.
const FROM_LOCKS = ["flathub/cargo-sources.json", "flathub/node-sources.json"];
const fixed = files(out).filter((path) => !FROM_LOCKS.includes(path));
if (words.includes("--accept")) {
  rmSync(expected, { recursive: true, force: true });
  for (const path of fixed) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), plain(read(out, path)));
  }
}
same(fixed, files(expected), "other files than expected/ holds");
for (const path of fixed) equal(plain(read(out, path)), read(expected, path), `${path} differs from expected/ (node packaging/manifests/check.mjs --accept)`);
say(`${fixed.length} files have the expected bytes`);

const crates = JSON.parse(read(out, FROM_LOCKS[0]));
const checksums = [...readFileSync("Cargo.lock", "utf8").matchAll(/^checksum = "(.+)"$/gm)].map(([, checksum]) => checksum).sort();
ok(checksums.length > 100);
same(crates.filter(({ type }) => type === "archive").map(({ sha256 }) => sha256).sort(), checksums, "a crate of Cargo.lock is missing, or one too many is there");
same(crates.filter((source) => source["dest-filename"] === ".cargo-checksum.json").map(({ contents }) => JSON.parse(contents).package).sort(), checksums);
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
for (const { url, sha512, dest } of JSON.parse(read(out, FROM_LOCKS[1]))) {
  equal(`sha512-${Buffer.from(sha512, "hex").toString("base64")}`, lock[dest].integrity, dest);
  ok(new URL(url).pathname.endsWith(`-${lock[dest].version}.tgz`), url);
}
const unpacked = JSON.parse(read(out, FROM_LOCKS[1])).map(({ dest }) => dest);
for (const name of ["vite", "svelte", "@tauri-apps/api", "@rolldown/binding-linux-x64-gnu", "@rolldown/binding-linux-arm64-gnu"]) {
  ok(unpacked.includes(`node_modules/${name}`), `${name} isn't among the sources`);
}
ok(!unpacked.some((path) => /win32|darwin|musl/.test(path)), "a package of another system is among the sources");
say(`Flathub's sources are the ${checksums.length} crates and ${unpacked.length} npm packages of the lock files`);

// --- what a release lacks, and what must not be made ---------------------------------------------------------------------

const few = make(ALL.filter((name) => !/arm64|msi|dmg/.test(name)));
equal(few.status, 0, few.said);
ok(few.said.includes("NONE for Homebrew") && !files(few.out).some((path) => path.startsWith("homebrew/")), few.said);
same(parse(read(few.out, "winget/ContestSync.ContestSync.installer.yaml")).Installers.map(({ Architecture }) => Architecture), ["x64"]);
same(Object.keys(JSON.parse(read(few.out, "scoop/contestsync.json")).architecture), ["64bit"]);
ok(read(few.out, "aur/PKGBUILD").includes("\narch=('x86_64')\n"));
for (const [why, { status, said, out }] of Object.entries({
  "is no final version": make(ALL, { version: "1.2.3-rc.1" }),
  "isn't of version 1.2.4": make(ALL, { version: "1.2.4" }),
  "both ": make([...ALL, "Other_1.2.3_x64.msi"]),
  "isn't the address of a release's downloads": make(ALL, { downloads: "https://example.org/files" }),
  "not a checksum": make(ALL, { sums: "something else\n" }),
})) {
  equal(status, 1, `not refused: ${why}`);
  ok(said.includes(why), said);
  same(files(out), [], `files were left: ${why}`);
}
say("nothing is made for a package that is missing, and a wrong release is refused");

// --- each ecosystem's own judge --------------------------------------------------------------------------------------

const cask = read(out, "homebrew/contestsync.rb");
const ruby = (await loadPrism())(cask);
same([...ruby.errors, ...ruby.warnings].map(({ message }) => message), [], "Ruby's own parser finds faults in the cask");
// At an upgrade Homebrew runs `uninstall` as well, and nothing writes the login entry again until someone starts the program.
equal(/^ {2}uninstall .*(?:\n {4,}.*)*/m.exec(cask)?.[0], '  uninstall quit: "dev.contestsync.desktop"', "the cask's `uninstall` does more than end the program");
ok(/^ {2}zap launchctl: "contestsync",$/m.test(cask) && cask.split("  zap ")[1].includes('"~/Library/LaunchAgents/contestsync.plist"'), "the cask's `zap` leaves the login entry");
say("Homebrew: Ruby's parser reads the cask without a warning, and an upgrade keeps the login entry");

// What PowerShell makes of a text between double quotes, where a backquote takes the next sign as it is and only $dir is set.
const expanded = (quoted, dir) => quoted.replace(/`(.)|\$(\w+)/g, (_, escaped, variable) => escaped ?? (variable === "dir" ? dir : ""));
const bucket = JSON.parse(read(out, "scoop/contestsync.json"));
const DIR = "C:\\scoop\\apps\\contestsync\\1.2.3";
const removed = (line) => [...line.matchAll(/"([^"]*)"/g)].map(([, quoted]) => expanded(quoted, DIR));
same(removed('Remove-Item "$dir\\$PLUGINSDIR"'), [`${DIR}\\`], "an unescaped variable is seen as what it is: the whole folder");
same(removed(bucket.pre_install), [`${DIR}\\$PLUGINSDIR`, `${DIR}\\uninstall.exe*`], "pre_install removes something else than the installer's leavings");
for (const line of [bucket.pre_install, ...bucket.post_install, ...bucket.pre_uninstall, bucket.post_uninstall]) {
  const used = line.replace(/`./g, "").replace(/'[^']*'/g, "").replaceAll(/\$(?:env:CONTESTSYNC_RAN|null)/g, "");
  const unset = [...used.matchAll(/\$(\w+)/g)].map(([, name]) => name).filter((name) => name !== "dir" && name !== "cmd");
  same(unset, [], `a variable that Scoop doesn't set: ${line}`);
}
// An update runs both in one PowerShell, the former release's first.
same(bucket.pre_uninstall[0], "$env:CONTESTSYNC_RAN = $cmd -eq 'update' -and (Test-Path 'HKCU:\\Software\\dev.contestsync.desktop.running')", "nothing says whether the program ran");
same(
  bucket.post_install.slice(-2),
  [`if ($env:CONTESTSYNC_RAN -eq 'True') { Start-Process -FilePath "$dir\\contestsync.exe" -ArgumentList '--background' }`, "$env:CONTESTSYNC_RAN = $null"],
  "an update doesn't start the program again",
);
say("Scoop: the scripts use $dir and $cmd alone, and remove only what the installer leaves");

// Those rules of Flathub's own linter that a sandbox like this one could break.
const sandbox = parse(read(out, "flathub/dev.contestsync.desktop.yml"));
const refused = sandbox["finish-args"].filter((argument) =>
  /^--system-talk-name=org\.freedesktop\.(?:login1|systemd1)\b|^--filesystem=(?:home|host|~|\/|xdg-(?:data|config|cache))|^--talk-name=org\.freedesktop\.portal\.|^--(?:own-name|no-talk-name|nosocket|unshare|nodevice)=|^--socket=(?:x11|session-bus|system-bus)$/.test(argument));
same(refused, [], "Flathub's linter refuses these");
ok(["--socket=wayland", "--socket=fallback-x11", "--share=ipc"].every((argument) => sandbox["finish-args"].includes(argument)));
// One of its errors is left: the id is in every installed program's places, so it is for whoever submits to ask for an exception.
equal(sandbox.id.split(".").at(-1), "desktop");
ok(readFileSync("docs/releasing.md", "utf8").includes("`appid-ends-with-lowercase-desktop`"), "docs/releasing.md doesn't name what Flathub's linter says of the id");
say("Flathub: the sandbox asks for nothing that its linter refuses; of the id it does (docs/releasing.md)");

if (there("shellcheck")) {
  // What makepkg reads and sets is unknown to it.
  execFileSync("shellcheck", ["--shell=bash", "--exclude=SC2034,SC2154", join(out, "aur/PKGBUILD")], { stdio: "inherit" });
  say("AUR: shellcheck has nothing to say of PKGBUILD");
}
if (there("makepkg") && there("bsdtar") && there("fakeroot")) {
  const folder = join(work, "aur");
  cpSync(join(out, "aur"), folder, { recursive: true });
  const asUser = process.getuid() === 0 ? ["runuser", "-u", "nobody", "--"] : [];
  if (asUser.length > 0) execFileSync("chown", ["-R", "nobody", folder]);
  // Outside of Arch there is no pacman to ask.
  const makepkg = (...options) => {
    const [program, ...rest] = [...asUser, "env", "PACMAN=true", `HOME=${folder}`, "PKGEXT=.pkg.tar", "CARCH=x86_64", "makepkg", ...options];
    const ran = spawnSync(program, rest, { cwd: folder, encoding: "utf8" });
    equal(ran.status, 0, ran.stdout + ran.stderr);
    return ran.stdout;
  };
  equal(makepkg("--printsrcinfo"), read(out, "aur/.SRCINFO"), ".SRCINFO isn't what makepkg makes of PKGBUILD");
  // A deb with the places of the real one, under the name and with the checksum that PKGBUILD wants.
  const tree = join(work, "tree");
  for (const [path, content] of Object.entries({
    "DEBIAN/control": "Package: contestsync\nVersion: 1.2.3\nArchitecture: amd64\nMaintainer: N <n@example.org>\nDescription: a sample\n",
    "usr/bin/contestsync": "program", "usr/lib/contestsync/contestsync": "program", "usr/share/doc/contestsync/copyright": "MIT", "usr/share/zsh/vendor-completions/_contestsync": "zsh",
  })) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  const deb = join(folder, "contestsync_1.2.3_amd64.deb");
  execFileSync("dpkg-deb", ["--root-owner-group", "-Zxz", "--build", tree, deb], { stdio: "ignore" });
  const real = createHash("sha256").update(readFileSync(deb)).digest("hex");
  const wrong = spawnSync(asUser[0] ?? "env", [...asUser.slice(1), "env", "PACMAN=true", `HOME=${folder}`, "CARCH=x86_64", "makepkg", "--nodeps", "--nobuild"], { cwd: folder });
  ok(wrong.status !== 0, "makepkg took a deb with another checksum");
  writeFileSync(join(folder, "PKGBUILD"), read(out, "aur/PKGBUILD").replace(sum(basename(deb)), real));
  makepkg("--nodeps", "--force");
  const packed = execFileSync("bsdtar", ["-tf", join(folder, "contestsync-bin-1.2.3-1-x86_64.pkg.tar")], { encoding: "utf8" }).split("\n");
  for (const path of ["usr/bin/contestsync", "usr/lib/contestsync/contestsync", "usr/share/licenses/contestsync-bin/LICENSE", "usr/share/zsh/site-functions/_contestsync"]) ok(packed.includes(path), path);
  ok(!packed.some((path) => path.startsWith("usr/share/doc")), "Debian's documents are in the package");
  say("AUR: makepkg makes this .SRCINFO, refuses a wrong checksum, and packs a sample deb");
}
if (there("flatpak-builder", false)) {
  const folder = join(work, "flathub");
  cpSync(join(out, "flathub"), folder, { recursive: true });
  const tray = join(folder, "shared-modules/libayatana-appindicator");
  mkdirSync(tray, { recursive: true });
  writeFileSync(join(tray, "libayatana-appindicator-gtk3.json"), '{"name": "libayatana-appindicator", "buildsystem": "simple"}');
  const shown = JSON.parse(execFileSync("flatpak-builder", ["--show-manifest", "dev.contestsync.desktop.yml"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 }));
  const [, module] = shown.modules;
  equal(module.sources.length, 1 + crates.length + unpacked.length);
  say("Flathub: flatpak-builder reads the manifest with all its sources");
}

if (schemas === undefined) {
  say("SKIPPED: the official schemas (packaging/manifests/schemas.sh FOLDER fetches them)");
} else {
  const SCHEMAS = {
    "winget/ContestSync.ContestSync.yaml": "manifest.version.1.12.0.json",
    "winget/ContestSync.ContestSync.installer.yaml": "manifest.installer.1.12.0.json",
    "winget/ContestSync.ContestSync.locale.en-US.yaml": "manifest.defaultLocale.1.12.0.json",
    "scoop/contestsync.json": "schema.json",
    "flathub/dev.contestsync.desktop.yml": "flatpak-manifest.schema.json",
  };
  for (const [path, schema] of Object.entries(SCHEMAS)) {
    ok(existsSync(join(schemas, schema)), `${schema} isn't in ${schemas}`);
    const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, logger: false }));
    const fits = ajv.compile(JSON.parse(readFileSync(join(schemas, schema), "utf8")));
    const manifest = parse(read(out, path));
    ok(fits(manifest), `${path}: ${JSON.stringify(fits.errors)}`);
    // The schema judges at all: it must refuse this.
    ok(!fits({ ...manifest, PackageVersion: 1, version: 1, id: 1 }), `${schema} takes anything`);
  }
  say(`${Object.keys(SCHEMAS).length} manifests fit the official schemas of winget, Scoop, and flatpak-builder`);
}
