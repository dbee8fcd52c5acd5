// `npm run formats`: writes how each language writes dates, times, lengths, numbers, and lists (src-tauri/words/src/table.rs) from the data of Node's Intl,
// so that the program writes them as the window does. What the window says is in ui/tests/spoken.test.ts; a Rust test compares.
import { writeFileSync } from "node:fs";
import { tags } from "./read.mjs";

const FILE = "src-tauri/words/src/table.rs";
const DAY = 86_400_000;
// A Monday; each day and month of a year is tried.
const MONDAY = Date.UTC(2024, 0, 1);
const days = Array.from({ length: 366 }, (_, day) => MONDAY + day * DAY);

// Browsers differ in how wide the space before AM and PM is, and in whether a line may break there.
const plain = (value) => value.replace(/[\u00a0\u202f]/g, " ");
const text = (value) => JSON.stringify(value).replace(/[\u00a0\u200e\u200f\u202f\u2009\u061c]/g, (mark) => `\\u{${mark.codePointAt(0).toString(16)}}`);
const strings = (all) => `[${all.map(text).join(", ")}]`;

function languageRow(tag) {
  const make = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  const digits = Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(tag, { useGrouping: false }).format(digit));
  const local = (number, width = 1) => String(number).padStart(width, "0").replace(/\d/g, (digit) => digits[digit]);
  const months = Array(12);
  const weekdays = Array(7);

  /** The pattern that writes every instant that's tried: `{w}` weekday, `{d}` day, `{M}` month, `{y}` year, `{h}` hour (`{H}` with two digits), `{m}` minute, `{p}` part of the day. */
  function pattern(options, periods) {
    const format = make(options);
    const write = (at) => {
      const date = new Date(at);
      return format.formatToParts(at).map((part) => ({ ...part, value: plain(part.value) })).map(({ type, value }) => {
        if (type === "weekday") return (weekdays[(date.getUTCDay() + 6) % 7] ??= value), "{w}";
        if (type === "month") return (months[date.getUTCMonth()] ??= value), "{M}";
        if (type === "day") return "{d}";
        if (type === "year") return "{y}";
        if (type === "minute") return "{m}";
        if (type === "hour") return value.length === local(0, 2).length && value === local(options.hourCycle === "h12" ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), 2) && !(value === local(Number(date.getUTCHours() % 12 || 12)) && options.hourCycle === "h12") ? "{H}" : "{h}";
        if (type === "dayPeriod") return (periods[date.getUTCHours() < 12 ? 0 : 1] ??= value), "{p}";
        return value;
      }).join("");
    };
    // At five past nine, an hour of two digits shows.
    const found = write(MONDAY + 9 * 3_600_000 + 300_000);
    const fill = (at) => {
      const date = new Date(at);
      const hours = date.getUTCHours();
      const hour = options.hourCycle === "h12" ? hours % 12 || 12 : hours;
      return found
        .replace("{w}", weekdays[(date.getUTCDay() + 6) % 7]).replace("{M}", months[date.getUTCMonth()]).replace("{d}", local(date.getUTCDate())).replace("{y}", local(date.getUTCFullYear()))
        .replace("{h}", local(hour)).replace("{H}", local(hour, 2)).replace("{m}", local(date.getUTCMinutes(), 2)).replace("{p}", periods[hours < 12 ? 0 : 1]);
    };
    for (const day of days) for (const minutes of [0, 1, 605, 725, 1205, 1439]) {
      const at = day + minutes * 60_000;
      write(at);
      if (fill(at) !== plain(format.format(at))) throw new Error(`${tag}: ${new Date(at).toISOString()}: ${fill(at)} isn't ${format.format(at)}`);
    }
    return found;
  }

  const date = { weekday: "short", day: "numeric", month: "short" };
  const periods = [];
  const day = pattern(date, periods);
  const time = { minute: "2-digit" };
  const clock12 = pattern({ hour: "numeric", ...time, hourCycle: "h12" }, periods);
  const clock24 = pattern({ hour: "2-digit", ...time, hourCycle: "h23" }, periods);
  const moment12 = pattern({ ...date, hour: "numeric", ...time, hourCycle: "h12" }, periods);
  const moment24 = pattern({ ...date, hour: "2-digit", ...time, hourCycle: "h23" }, periods);
  const dated12 = pattern({ ...date, year: "numeric", hour: "numeric", ...time, hourCycle: "h12" }, periods);
  const dated24 = pattern({ ...date, year: "numeric", hour: "2-digit", ...time, hourCycle: "h23" }, periods);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "long" });
  const spaced = !/^(?:ja|zh)/.test(tag);
  const rules = new Intl.PluralRules(tag);
  const units = ["day", "hour", "minute"].map((unit) => {
    const format = new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "short" });
    const forms = new Map();
    for (let count = 0; count < 1000; count += 1) {
      const category = rules.select(count);
      const said = spaced ? plain(format.format(count)) : format.format(count).replace(/\s/g, "");
      const form = said.replace(new Intl.NumberFormat(tag).format(count), "{n}");
      if ((forms.get(category) ?? form) !== form) {
        // Arabic leaves the number out of "a day" and "two days"; nothing else may differ within a form.
        throw new Error(`${tag}: ${said} isn't ${forms.get(category)}`);
      }
      forms.set(category, form);
    }
    return tag === "en" ? [["other", `{n} ${{ day: "d", hour: "h", minute: "min" }[unit]}`]] : [...forms].sort(([a], [b]) => (a === "other") - (b === "other"));
  });
  const big = new Intl.NumberFormat(tag).formatToParts(12_345_678);
  const groups = big.filter(({ type }) => type === "integer").map(({ value }) => value.length / local(0).length);
  const group = big.find(({ type }) => type === "group")?.value ?? "";
  const least = new Intl.NumberFormat(tag).format(1234).length > 4 * local(0).length ? 4 : 5;
  const separators = (type) => {
    const list = new Intl.ListFormat(tag, { type, style: "long" });
    const between = (names) => list.formatToParts(names).filter(({ type }) => type === "literal").map(({ value }) => value);
    const four = between(["a", "b", "c", "d"]);
    if (list.format(["a", "b", "c", "d"]) !== `a${four[0]}b${four[1]}c${four[2]}d`) throw new Error(`${tag}: lists have more than separators`);
    return [between(["a", "b"])[0], four[0], four[2]];
  };

  return `    Format {
        tag: ${text(tag)},
        digits: ${strings(digits)},
        grouping: (${text(group)}, ${least}, ${groups[1] ?? 3}),
        weekdays: ${strings(weekdays)},
        months: ${strings(months)},
        day: ${text(day)},
        clocks: ${strings([clock12, clock24])},
        moments: ${strings([moment12, moment24])},
        dates: ${strings([dated12, dated24])},
        periods: ${strings(periods)},
        relative: ${strings([-1, 0, 1].map((days) => relative.format(days, "day")))},
        units: [${units.map((forms) => `&[${forms.map(([category, form]) => `(${text(category)}, ${text(form)})`).join(", ")}]`).join(", ")}],
        between_units: ${text(spaced ? " " : "")},
        list: ${strings(separators("conjunction"))},
        either: ${strings(separators("disjunction"))},
    },`;
}

const rows = tags().map(languageRow);
writeFileSync(FILE, `//! How each language writes dates, times, lengths, numbers, and lists. \`npm run formats\` writes this file from the Unicode data in Node.

use crate::formats::Format;

/// Every language, in the order of the tags.
#[rustfmt::skip]
pub(crate) static FORMATS: [Format; ${rows.length}] = [
${rows.join("\n")}
];
`);
console.log(`${FILE}: ${rows.length} languages`);
