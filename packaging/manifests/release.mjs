// What every manifest says of one release: its version, the addresses, the files with their checksums, and the words about the program.
import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
export const text = (path) => readFileSync(new URL(path, root), "utf8");

// The packages that manifests name, by the end of their file's name.
const FILES = {
  debX64: "_amd64.deb",
  debArm64: "_arm64.deb",
  setupX64: "_x64-setup.exe",
  setupArm64: "_arm64-setup.exe",
  msiX64: "_x64.msi",
  dmg: "_universal.dmg",
};

// release(FOLDER/SHA256SUMS as text, …): a file that the release lacks is undefined, two of one kind are an error.
export function release(sums, version, downloads, commit) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`${version} is no final version, and package managers get no others`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`${commit} is no commit`);
  const homepage = downloads.replace(/\/releases\/download\/v[^/]+$/, "");
  if (homepage === downloads) throw new Error(`${downloads} isn't the address of a release's downloads`);
  const known = sums.split("\n").filter(Boolean).map((line) => {
    const found = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (!found) throw new Error(`not a checksum: ${line}`);
    return { name: found[2], sha256: found[1], url: `${downloads}/${found[2]}` };
  });
  const files = {};
  for (const [key, end] of Object.entries(FILES)) {
    const fitting = known.filter(({ name }) => name.endsWith(end));
    if (fitting.length > 1) throw new Error(`both ${fitting[0].name} and ${fitting[1].name} end in ${end}`);
    if (fitting.length === 1 && !fitting[0].name.includes(`_${version}_`)) throw new Error(`${fitting[0].name} isn't of version ${version}`);
    files[key] = fitting[0];
  }
  const date = new RegExp(`^## \\[?${version.replaceAll(".", "\\.")}\\]? - (\\d{4}-\\d{2}-\\d{2})$`, "m").exec(text("CHANGELOG.md"))?.[1];
  const summary = /<summary>(.+)<\/summary>/.exec(text("packaging/linux/dev.contestsync.desktop.metainfo.xml.in"))[1];
  return { version, downloads, homepage, commit, date, summary, files, id: JSON.parse(text("tauri.conf.json")).identifier };
}
