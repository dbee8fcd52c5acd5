// Writes the manifests for winget, Scoop, Homebrew, AUR, and Flathub from the checksums of a release:
//   node packaging/manifests/make.mjs SHA256SUMS VERSION ADDRESS-OF-THE-DOWNLOADS COMMIT OUT
// A package manager whose package the release lacks gets none, and that is said. docs/releasing.md says where each goes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aur } from "./aur.mjs";
import { flathub } from "./flathub.mjs";
import { homebrew } from "./homebrew.mjs";
import { release } from "./release.mjs";
import { scoop } from "./scoop.mjs";
import { winget } from "./winget.mjs";

const [sums, version, downloads, commit, out] = process.argv.slice(2);
if (out === undefined) {
  console.error("manifests: say SHA256SUMS VERSION ADDRESS-OF-THE-DOWNLOADS COMMIT OUT");
  process.exit(2);
}
try {
  const of = release(readFileSync(sums, "utf8"), version, downloads, commit);
  for (const [name, make] of Object.entries({ winget, Scoop: scoop, Homebrew: homebrew, AUR: aur, Flathub: flathub })) {
    const made = Object.entries(make(of));
    for (const [path, content] of made) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), content);
    }
    console.log(made.length > 0 ? `manifests: ${name}` : `manifests: NONE for ${name}, since the release lacks its package`);
  }
} catch (error) {
  console.error(`manifests: ${error.message}`);
  process.exit(1);
}
