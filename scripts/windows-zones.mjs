// Writes what Windows' names of time zones mean, from the Unicode Consortium's table in the npm package cldr-core. Run it when CLDR has a new version.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSION = "48.2.0";
const TABLE = new URL("../src-tauri/platforms/src/calendar_feed/windows_zones.tsv", import.meta.url);

const folder = mkdtempSync(join(tmpdir(), "cldr-"));
try {
  execFileSync("npm", ["pack", "--silent", `cldr-core@${VERSION}`], { cwd: folder });
  execFileSync("tar", ["-xzf", `cldr-core-${VERSION}.tgz`, "package/supplemental/windowsZones.json"], { cwd: folder });
  const json = readFileSync(join(folder, "package/supplemental/windowsZones.json"), "utf8");
  const zones = JSON.parse(json).supplemental.windowsZones.mapTimezones.map((row) => row.mapZone);
  // The zone that a name means where the country isn't known.
  const rows = zones.filter((zone) => zone._territory === "001").map((zone) => `${zone._other}\t${zone._type}`);
  const source = [
    `# Windows' names of time zones and the zone of the IANA database that each means, from CLDR ${VERSION} (windowsZones, territory 001):`,
    "# node scripts/windows-zones.mjs",
  ];
  writeFileSync(TABLE, [...source, ...rows.sort(), ""].join("\n"));
  console.log(`${rows.length} names`);
} finally {
  rmSync(folder, { recursive: true });
}
