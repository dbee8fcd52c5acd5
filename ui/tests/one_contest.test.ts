// @vitest-environment node
// The window writes a contest's time, day, and length, the time left, and counts as the tray, notifications, and the command line do. A Rust test
// (src-tauri/core/src/cli/one_contest_tests.rs) writes what they say into one_contest.json.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createFormat } from "../src/format";
import { type Language, learn, translate } from "../src/messages";

interface Row {
  language: Language; zone: string; twelve_hours: boolean; now: string; starts_at: string; seconds: number;
  time: string; when: string; dated: string; length: string; left: string;
  tray: string[]; notification: string[]; command_line: string[];
}
interface Counts { language: Language; counts: number[]; said: string[] }

const { contests, counts } = JSON.parse(readFileSync(new URL("../../src-tauri/words/tests/one_contest.json", import.meta.url), "utf8")) as { contests: Row[]; counts: Counts[] };
/** Browsers differ in how wide the space before AM and PM is, and the program isolates words of another direction itself. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u2068\u2069]/g, "");

it("says one contest as tray, notification, and command line do, in each language and with both clocks", () => {
  for (const row of contests) {
    const format = createFormat({ locale: row.language, zone: row.zone, hourClock: row.twelve_hours ? "12" : "24" });
    const now = Date.parse(row.now);
    // With the year, as only the command line has it.
    const date = new Intl.DateTimeFormat(row.language, { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone: row.zone });
    const said = {
      time: format.time(row.starts_at),
      when: format.when(row.starts_at, now),
      length: format.length(row.seconds),
      left: format.left(row.starts_at, now),
    };
    for (const [name, text] of Object.entries(said)) expect.soft({ language: row.language, [name]: plain(row[name as keyof typeof said]) }).toEqual({ language: row.language, [name]: plain(text) });
    expect.soft(plain(row.dated), row.language).toContain(plain(date.format(Date.parse(row.starts_at))));
    for (const [place, lines] of Object.entries({ tray: row.tray, notification: row.notification, command_line: row.command_line })) {
      for (const part of ["time", "length", "left"] as const) expect.soft(plain(lines.join("\n")), `${row.language}, ${place}, ${part}`).toContain(plain(said[part]));
    }
    for (const [place, lines] of Object.entries({ tray: row.tray, notification: row.notification })) expect.soft(plain(lines.join("\n")), `${row.language}, ${place}`).toContain(plain(said.when));
  }
  expect(contests).toHaveLength(16 * 2 * 4);
});

it("counts contests as the command line does", async () => {
  for (const { language, counts: numbers, said } of counts) {
    await learn(language);
    // Japanese also names what it counts.
    numbers.forEach((n, place) => expect.soft(plain(said[place] as string), language).toContain(plain(translate(language, language, "agenda-count", { n }))));
  }
  expect(counts).toHaveLength(16);
});
