// Reads the same pages as the others do it in Node: JSON.parse, and cheerio. Prints microseconds; writes what was read.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../target/bench-pages");
const { load } = createRequire(join(folder, "../bench-peers/"))("cheerio");

// 2026-10-05T00:00:00Z; what was over 30 days before that is left out, as ours does.
const kept = 1_791_158_400 - 30 * 86_400;
const readers = {
  codeforces: (body) =>
    JSON.parse(body).result
      .filter((row) => row.startTimeSeconds + row.durationSeconds >= kept)
      .map((row) => [row.id, row.name, row.startTimeSeconds, row.startTimeSeconds + row.durationSeconds]),
  leetcode: (body) =>
    JSON.parse(body).data.allContests
      .filter((row) => row.startTime + row.duration >= kept)
      .map((row) => [row.titleSlug, row.title, row.startTime, row.startTime + row.duration]),
  atcoder(body) {
    const page = load(body);
    const rows = [];
    for (const name of ["upcoming", "recent"]) {
      page(`#contest-table-${name} tbody tr`).each((_, row) => {
        const cells = page(row).find("td");
        const link = cells.eq(1).find("a");
        const start = Date.parse(cells.eq(0).find("time").text().replace(" ", "T").replace(/(\d\d)$/, ":$1")) / 1000;
        const [hours, minutes] = cells.eq(2).text().split(":").map(Number);
        rows.push([link.attr("href").split("/").pop(), link.text(), start, start + hours * 3600 + minutes * 60]);
      });
    }
    return rows;
  },
};

for (const [name, read] of Object.entries(readers)) {
  const body = readFileSync(join(folder, name));
  let rows = [];
  const times = [];
  // The first hundred warm the compiler up.
  for (let count = 0; count < 150; count += 1) {
    const begun = process.cpuUsage();
    rows = read(body.toString());
    const used = process.cpuUsage(begun);
    if (count >= 100) times.push(used.user + used.system);
  }
  times.sort((one, other) => one - other);
  console.log(name, times[25]);
  writeFileSync(join(folder, `${name}.node`), rows.map((row) => `${row.join("|")}\n`).join(""));
}
