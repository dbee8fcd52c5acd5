// What Flathub builds: the tag's own source, without a network, so with every crate and npm package of the lock files as a source of its own.
// Sandbox and runtime are those of packaging/flatpak, which packs the deb.
import { parse, stringify } from "yaml";
import { text } from "./release.mjs";

const CRATES = "https://static.crates.io/crates";
const NPM = "https://registry.npmjs.org";
const VENDOR = "cargo/vendor";
const NODE = "/usr/lib/sdk/node22";
const RUST = "/usr/lib/sdk/rust-stable";

function cargoSources() {
  const lock = text("Cargo.lock");
  const sources = [];
  for (const block of lock.split("[[package]]").slice(1)) {
    const field = (name) => new RegExp(`^${name} = "(.+)"$`, "m").exec(block)?.[1];
    const [name, version, source, checksum] = [field("name"), field("version"), field("source"), field("checksum")];
    if (source === undefined) continue;
    if (source !== "registry+https://github.com/rust-lang/crates.io-index" || !checksum) throw new Error(`${name} ${version} isn't of crates.io`);
    const dest = `${VENDOR}/${name}-${version}`;
    sources.push({ type: "archive", "archive-type": "tar-gzip", url: `${CRATES}/${name}/${name}-${version}.crate`, sha256: checksum, dest });
    sources.push({ type: "inline", contents: JSON.stringify({ package: checksum, files: {} }), dest, "dest-filename": ".cargo-checksum.json" });
  }
  const config = `[source.vendored]\ndirectory = "${VENDOR}"\n\n[source.crates-io]\nreplace-with = "vendored"\n`;
  sources.push({ type: "inline", contents: config, dest: "cargo", "dest-filename": "config.toml" });
  return sources;
}

function nodeSources() {
  const fits = (wanted, has) => wanted === undefined || wanted.some((word) => has.includes(word));
  const sources = [];
  for (const [path, { name, version, integrity, os, cpu, libc }] of Object.entries(JSON.parse(text("package-lock.json")).packages)) {
    // The program itself, and what only other systems install.
    if (path === "" || !fits(os, ["linux"]) || !fits(cpu, ["x64", "arm64"]) || !fits(libc, ["glibc"])) continue;
    if (!integrity?.startsWith("sha512-")) throw new Error(`${path} has no SHA-512 in package-lock.json`);
    const sha512 = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
    const called = name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const url = `${NPM}/${called}/-/${called.split("/").at(-1)}-${version}.tgz`;
    // Where npm would have unpacked it; no script of a package runs.
    sources.push({ type: "archive", "archive-type": "tar-gzip", url, sha512, dest: path });
  }
  return sources;
}

// Flathub's linter takes it for an error. Without it, the program learns from its clocks that the computer woke.
const REFUSED = "--system-talk-name=org.freedesktop.login1";

export function flathub({ version, homepage, commit, id }) {
  const { modules, ...ours } = parse(text("packaging/flatpak/dev.contestsync.desktop.yml"));
  const tray = modules.find((module) => typeof module === "string");
  const share = "${FLATPAK_DEST}/share";
  const manifest = {
    ...ours,
    "finish-args": ours["finish-args"].filter((argument) => argument !== REFUSED),
    "sdk-extensions": ["org.freedesktop.Sdk.Extension.rust-stable", "org.freedesktop.Sdk.Extension.node22"],
    modules: [tray, {
      name: "contestsync",
      buildsystem: "simple",
      "build-options": {
        "append-path": `${RUST}/bin:${NODE}/bin`,
        env: { CARGO_HOME: "/run/build/contestsync/cargo" },
      },
      "build-commands": [
        "node node_modules/vite/bin/vite.js build --config ui/vite.config.ts",
        "cargo build --locked --offline --release --package contestsync --package contestsync-core --bins --features tauri/custom-protocol",
        "install -D -m 755 target/release/contestsync-headless ${FLATPAK_DEST}/bin/contestsync",
        "install -D -m 755 target/release/contestsync -t ${FLATPAK_DEST}/lib/contestsync",
        `install -D -m 644 icons/source/app.svg ${share}/icons/hicolor/scalable/apps/\${FLATPAK_ID}.svg`,
        "sed -e \"s/^Icon=.*/Icon=${FLATPAK_ID}/\" packaging/linux/contestsync.desktop >${FLATPAK_ID}.desktop",
        `install -D -m 644 \${FLATPAK_ID}.desktop -t ${share}/applications`,
        `SOURCE_DATE_EPOCH=\${SOURCE_DATE_EPOCH:-0} packaging/linux/metainfo.sh CHANGELOG.md ${version} ${homepage} >metainfo.in.xml`,
        "sed -e \"s|\\(<launchable type=\\\"desktop-id\\\">\\)[^<]*|\\1${FLATPAK_ID}.desktop|\" metainfo.in.xml >metainfo.xml",
        `install -D -m 644 metainfo.xml ${share}/metainfo/\${FLATPAK_ID}.metainfo.xml`,
        `install -D -m 644 LICENSE -t ${share}/licenses/\${FLATPAK_ID}`,
      ],
      sources: [{ type: "git", url: `${homepage}.git`, tag: `v${version}`, commit }, "cargo-sources.json", "node-sources.json"],
    }],
  };
  const lines = (list) => `[\n${list.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`;
  return {
    [`flathub/${id}.yml`]: stringify(manifest, { lineWidth: 0 }),
    "flathub/flathub.json": `${JSON.stringify({ "only-arches": ["x86_64", "aarch64"] }, null, 2)}\n`,
    "flathub/cargo-sources.json": lines(cargoSources()),
    "flathub/node-sources.json": lines(nodeSources()),
  };
}
