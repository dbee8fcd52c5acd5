// @vitest-environment node
// The tray, notifications, and the command line write times as the window does. `npm run formats` writes what the window says into spoken.json; a Rust test
// (src-tauri/words/src/speech.rs) says it again.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createFormat } from "../src/format";
import { LANGUAGES } from "../src/messages";

const file = new URL("../../src-tauri/words/tests/spoken.json", import.meta.url);
/** Browsers differ in how wide the space before AM and PM is. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

const INSTANTS = ["2026-11-23T14:35:00Z", "2026-01-01T00:00:00Z", "2027-02-28T23:59:00Z", "2026-03-05T06:07:00Z", "2026-04-12T12:00:00Z", "2026-05-30T18:30:00Z", "2026-06-06T09:05:00Z", "2026-07-17T03:03:00Z", "2026-08-09T21:10:00Z", "2026-09-22T10:10:00Z", "2026-10-25T00:30:00Z", "2026-12-31T11:00:00Z"];
const ZONES = ["Asia/Kolkata", "Europe/Berlin", "America/New_York", "UTC"];
const SECONDS = [60, 300, 3600, 8040, 7200, 39600, 86400, 90000, 172800, 259200 + 3600, 432000, 1036800 + 7200];

const spoken = LANGUAGES.flatMap((language) =>
  INSTANTS.flatMap((at, index) =>
    [true, false].map((twelve) => {
      const zone = ZONES[index % ZONES.length] as string;
      const seconds = SECONDS[index] as number;
      const format = createFormat({ locale: language, zone, hourClock: twelve ? "12" : "24" });
      const names = 1 + (index % 4);
      return {
        language, zone, twelve_hours: twelve, at, seconds, names,
        time: plain(format.time(at)), moment: plain(format.dayAndTime(at)), day: plain(format.dayWords(at, 0).name), length: plain(format.length(seconds)), number: format.number(seconds), list: format.list(["A", "B", "C", "D"].slice(0, names)), either: format.either(["A", "B", "C", "D"].slice(0, names)),
      };
    }),
  ),
);

it("is what the window says", () => {
  if (process.env.WRITE_SPOKEN) writeFileSync(file, `[\n${spoken.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
  expect(spoken).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
