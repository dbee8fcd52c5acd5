// Makes answers as large as the real ones into target/bench-pages: invented contests in the shapes of the platforms, the same each time.
//   node scripts/bench/pages.mjs [FOLDER [SECONDS]]      into that folder, of that instant (seconds since the epoch)
// Codeforces sends its whole history (about 400 KB), AtCoder a page of tables (43 KB), LeetCode all its rounds (75 KB). The other four
// platforms send little; for them the fixtures are repeated as they are.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = process.argv[2] ?? join(root, "target/bench-pages");
const fixtures = join(root, "src-tauri/core/tests/fixtures");
mkdirSync(folder, { recursive: true });

/** 2026-10-05T00:00:00Z, as in the tests, unless told otherwise. */
const NOW = Number(process.argv[3] ?? 1791158400);
const DAY = 86400;

/** As many rows as fit into so many bytes. */
function rowsUpTo(bytes, row, glue) {
  const rows = [];
  for (let number = 0, size = 0; size < bytes; number += 1) {
    const next = row(number);
    size += Buffer.byteLength(next) + glue.length;
    rows.push(next);
  }
  return rows.join(glue);
}

/** A calendar of 2 MiB with 400 series since 2010, a sixth of them weekly, each with exceptions, and a zone of its own rules. */
function calendar() {
  const stamp = (second) => new Date(second * 1000).toISOString().replace(/[-:]/g, "").slice(0, 15);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//contestsync//bench//EN", "X-WR-CALNAME:Series since 2010"];
  for (const [zone, name] of [["Club/Time", "Club"]]) {
    lines.push("BEGIN:VTIMEZONE", `TZID:${zone}`);
    lines.push("BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", `TZNAME:${name}`, "END:STANDARD");
    lines.push("BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", `TZNAME:${name}`, "END:DAYLIGHT", "END:VTIMEZONE");
  }
  const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Club/Time"];
  for (let number = 0; number < 400; number += 1) {
    const zone = zones[number % zones.length];
    const weekly = number % 6 === 0;
    // 2010-01-04, a Monday.
    const start = 1262563200 + (number % 28) * DAY + (number % 24) * 3600;
    lines.push("BEGIN:VEVENT", `UID:series-${number}@club.example`, `DTSTART;TZID=${zone}:${stamp(start)}`, "DURATION:PT2H");
    lines.push(weekly ? "RRULE:FREQ=WEEKLY" : "RRULE:FREQ=MONTHLY", `SUMMARY:Training ${number}`, `URL:https://club.example/training/${number}`);
    for (let week = 0; week < 60; week += 1) lines.push(`EXDATE;TZID=${zone}:${stamp(start + (number + 13 * week) * 7 * DAY)}`);
    lines.push(`DESCRIPTION:${"A round for everyone who wants to train\\, with a discussion afterwards. ".repeat(31)}`, "END:VEVENT");
  }
  lines.push("END:VCALENDAR", "");
  return lines.join("\r\n");
}

const codeforces = rowsUpTo(
  400_000,
  (number) => {
    const start = NOW + (5 - number) * 2 * DAY;
    const name = number % 4 === 0 ? `Educational Codeforces Round ${2200 - number} (Rated for Div. 2)` : `Codeforces Round ${2200 - number} (Div. ${1 + (number % 4)})`;
    return JSON.stringify({
      id: 4000 - number,
      name,
      type: number % 4 === 0 ? "ICPC" : "CF",
      phase: start > NOW ? "BEFORE" : "FINISHED",
      frozen: false,
      durationSeconds: 7200 + (number % 3) * 900,
      startTimeSeconds: start,
      relativeTimeSeconds: NOW - start,
    });
  },
  ",",
);
writeFileSync(join(folder, "codeforces"), `{"status":"OK","result":[${codeforces}]}`);

const leetcode = rowsUpTo(
  75_000,
  (number) => {
    const kind = number % 3 === 0 ? "Biweekly" : "Weekly";
    return JSON.stringify({
      title: `${kind} Contest ${700 - number}`,
      titleSlug: `${kind.toLowerCase()}-contest-${700 - number}`,
      startTime: NOW + (3 - number) * 7 * DAY + 9000,
      duration: 5400,
    });
  },
  ",",
);
writeFileSync(join(folder, "leetcode"), `{"data":{"allContests":[${leetcode}]}}`);

function atcoderRow(prefix, number, ahead) {
  const start = new Date((NOW + ahead * DAY + 12 * 3600) * 1000 + 9 * 3600_000).toISOString();
  const time = `${start.slice(0, 10)} ${start.slice(11, 19)}+0900`;
  return `<tr>
<td class="text-center"><a href='http://www.timeanddate.com/worldclock/fixedtime.html?iso=${start.slice(0, 16).replace(/[-:]/g, "")}&p1=248' target='blank'><time class='fixtime fixtime-full'>${time}</time></a></td>
<td ><span aria-hidden='true' data-toggle='tooltip' data-placement='top' title="Algorithm">Ⓐ</span><span class="user-blue">◉</span> <a href="/contests/${prefix}${number}">Invented ${prefix.toUpperCase()} Contest ${number} &amp; More</a></td>
<td class="text-center">0${1 + (number % 3)}:40</td>
<td class="text-center"> - 1999</td>
</tr>`;
}
const table = (name, rows) =>
  `<div id="contest-table-${name}"><h3>Contests</h3><div class="panel panel-default"><div class="table-responsive"><table class="table table-default table-striped table-hover table-condensed table-bordered small"><thead><tr><th>Start Time</th><th>Contest Name</th><th>Duration</th><th>Rated Range</th></tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table></div></div></div><hr>`;
const many = (prefix, count, ahead) => Array.from({ length: count }, (_, index) => atcoderRow(prefix, 100 + index, ahead(index)));
const tables = [table("upcoming", many("abx", 9, (index) => 2 + index)), table("recent", many("arx", 48, (index) => -1 - index))].join("\n");
const shell = '<li><a href="/home/">Home</a></li>\n<script>var LANG = "en"; var userScreenName = "";</script>\n<div class="modal fade"><div class="modal-dialog"><p>Sign in to take part.</p></div></div>\n';
const atcoder = `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"><title>Contests - AtCoder</title></head>\n<body>\n`;
const fill = Math.max(0, Math.floor((43_000 - Buffer.byteLength(atcoder + tables)) / Buffer.byteLength(shell)));
writeFileSync(join(folder, "atcoder"), `${atcoder}${shell.repeat(fill)}${tables}\n</body>\n</html>\n`);

writeFileSync(join(folder, "calendar.ics"), calendar());

// The others send less: their fixtures, of which the first is a whole response.
for (const key of readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
  if (["leetcode", "codeforces", "atcoder"].includes(key)) continue;
  const file = { hackerrank: "upcoming.json" }[key] ?? readdirSync(join(fixtures, key)).sort()[0];
  copyFileSync(join(fixtures, key, file), join(folder, key));
}
