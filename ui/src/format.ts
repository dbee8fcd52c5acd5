// Dates, durations and relative times in the user's language, zone and clock. Instants are RFC 3339 texts or milliseconds.
export type Instant = string | number;

export interface FormatOptions {
  /** BCP 47. */
  locale: string;
  /** IANA name or offset; one that Intl does not know falls back to the system's. */
  zone: string;
  hourClock: "auto" | "12" | "24";
  /** What is said of the last minute; as the language's relative times have it, if left out. */
  justNow?: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const millis = (at: Instant): number => (typeof at === "number" ? at : Date.parse(at));

export function knownZone(name: string): string | undefined {
  // Older web views know no offsets, but these names (with the sign turned round) for whole hours.
  const offset = /^([+-])0?(\d{1,2}):00$/.exec(name);
  const zone = offset ? `Etc/GMT${offset[2] === "0" ? "" : `${offset[1] === "+" ? "-" : "+"}${offset[2]}`}` : name;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return undefined;
  }
}

/** Parts of a length of time, largest first, at most two: 150 minutes are 2 h 30 min. */
export function lengthParts(seconds: number): { unit: "day" | "hour" | "minute"; count: number }[] {
  const minutes = seconds > 0 ? Math.max(1, Math.floor(seconds / 60)) : 0;
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const parts = [
    { unit: "day" as const, count: days },
    { unit: "hour" as const, count: hours },
    { unit: "minute" as const, count: minutes % 60 },
  ];
  const first = parts.findIndex(({ count }) => count > 0);
  if (first < 0) return [{ unit: "minute", count: 0 }];
  return parts.slice(first, first + 2).filter(({ count }) => count > 0);
}

export type Format = ReturnType<typeof createFormat>;

export function createFormat({ locale, zone, hourClock, justNow }: FormatOptions) {
  const timeZone = knownZone(zone);
  const clock: Intl.DateTimeFormatOptions = hourClock === "auto" ? {} : { hourCycle: hourClock === "12" ? "h12" : "h23" };
  const make = (options: Intl.DateTimeFormatOptions, of = timeZone) =>
    new Intl.DateTimeFormat(locale, of ? { ...options, timeZone: of } : options);
  const timeStyle: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", ...clock };
  // With 24 hours, an hour has two digits everywhere: 08:00, also after a day.
  if (hourClock === "24") timeStyle.hour = "2-digit";
  const timeOnly = make(timeStyle);
  const dayName = make({ weekday: "short", day: "numeric", month: "short" });
  const dayAndTime = make({ weekday: "short", day: "numeric", month: "short", ...timeStyle });
  const full = make({ weekday: "long", day: "numeric", month: "long", year: "numeric", ...timeStyle, timeZoneName: "short" });
  const utc = make({ day: "numeric", month: "short", ...timeStyle, ...(hourClock === "12" ? {} : { hour: "2-digit" }) }, "UTC");
  const weekdayName = make({ weekday: "short" });
  const dayNumber = make({ day: "numeric" });
  const dayFull = make({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const spanned = make({ day: "numeric", month: "short", year: "numeric" });
  const monthName = make({ month: "long", year: "numeric" });
  const zoneName = make({ timeZoneName: "long" });
  // "8:05–10:05 PM" says it once. One dash everywhere: languages' own ranges mix dashes, tildes and spaces.
  const dashed = (parts: Intl.DateTimeRangeFormatPart[]) => parts.map((part) => (part.source === "shared" && /^\s*[–—~〜～-]\s*$/.test(part.value) ? "–" : part.value)).join("");
  const span = (from: number, to: number) => (timeOnly.resolvedOptions().hour12 ? dashed(timeOnly.formatRangeToParts(from, to)) : `${timeOnly.format(from)}–${timeOnly.format(to)}`);
  const calendarDay = new Intl.DateTimeFormat("en", { calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit", day: "2-digit", ...(timeZone && { timeZone }) });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "long" });
  const units = new Map<string, Intl.NumberFormat>();
  const unit = (name: "day" | "hour" | "minute", count: number) => {
    let format = units.get(name);
    if (!format) units.set(name, (format = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay: "short" })));
    return unspaced ? format.format(count).replace(/\s/g, "") : format.format(count);
  };
  const number = new Intl.NumberFormat(locale);
  const days = new Map<number, string>();

  /** The local calendar day, as YYYY-MM-DD. */
  function day(at: Instant): string {
    // Zones differ from UTC by whole quarters of an hour, so one answer serves each quarter.
    const quarter = Math.floor(millis(at) / (15 * MINUTE));
    let found = days.get(quarter);
    if (!found) {
      // By its parts: the order in which a locale writes them differs from one web view to the next.
      const parts = calendarDay.formatToParts(quarter * 15 * MINUTE);
      const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
      days.set(quarter, (found = `${part("year")}-${part("month")}-${part("day")}`));
    }
    return found;
  }
  /** Calendar days from one instant to another in the user's zone. */
  const daysBetween = (from: Instant, to: Instant) => Math.round((Date.parse(day(to)) - Date.parse(day(from))) / DAY);
  // English as the tray says it; Chinese and Japanese write numbers and units without spaces.
  const english = locale.toLowerCase().startsWith("en");
  const unspaced = /^(?:ja|zh)/.test(locale.toLowerCase());
  const SHORT = { day: "d", hour: "h", minute: "min" } as const;
  const length = (seconds: number) =>
    lengthParts(seconds)
      .map(({ unit: name, count }) => (english ? `${count} ${SHORT[name]}` : unit(name, count)))
      .join(unspaced ? "" : " ");

  function ago(at: Instant, now: number): string {
    const passed = millis(at) - now;
    const size = Math.abs(passed);
    if (size < MINUTE) return justNow ?? relative.format(0, "minute");
    if (size < HOUR) return relative.format(Math.trunc(passed / MINUTE), "minute");
    if (size < DAY) return relative.format(Math.trunc(passed / HOUR), "hour");
    // By the calendar: what ended 46 hours ago can have ended the day before yesterday.
    return relative.format(daysBetween(now, at), "day");
  }

  /** A day in words: today, tomorrow, or its name. */
  function dayWords(at: Instant, now: number): { relative: string | null; name: string } {
    const away = daysBetween(now, at);
    return { relative: Math.abs(away) <= 1 ? capital(relative.format(away, "day"), locale) : null, name: dayName.format(millis(at)) };
  }

  /** The shortest that is clear: a time if it is today, else day and time, as in the tray and notifications. */
  function when(at: Instant, now: number): string {
    const away = daysBetween(now, at);
    if (away === 0) return timeOnly.format(millis(at));
    if (Math.abs(away) > 1) return dayAndTime.format(millis(at));
    return `${relative.format(away, "day")}${unspaced ? "" : " "}${timeOnly.format(millis(at))}`;
  }
  /** The time left until an instant, rounded up to the minute. */
  const left = (at: Instant, now: number) => length(Math.ceil((millis(at) - now) / MINUTE) * 60);

  return {
    locale,
    day,
    daysBetween,
    length,
    left,
    ago,
    dayWords,
    when,
    time: (at: Instant) => timeOnly.format(millis(at)),
    /** From when to when, on the day of the start; what lasts longer than a day tells only when it starts. */
    range(from: Instant, to: Instant) {
      if (day(from) === day(to)) return span(millis(from), millis(to));
      return millis(to) - millis(from) < DAY ? `${timeOnly.format(millis(from))}–${timeOnly.format(millis(to))}` : timeOnly.format(millis(from));
    },
    dayAndTime: (at: Instant) => dayAndTime.format(millis(at)),
    full: (at: Instant) => full.format(millis(at)),
    utc: (at: Instant) => `${utc.format(millis(at))} UTC`,
    number: (n: number) => number.format(n),
    zoneName: (at: Instant) => zoneName.formatToParts(millis(at)).find(({ type }) => type === "timeZoneName")?.value ?? zone,
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction", style: "long" }).format(items),
    /** Alternatives: "A, B, or C". */
    either: (items: readonly string[]) => new Intl.ListFormat(locale, { type: "disjunction", style: "long" }).format(items),
    /** Sentences one after the other, without those that are empty. */
    sentences: (all: readonly string[]) => all.filter(Boolean).join(unspaced ? "" : " "),
    weekdays: () => [1, 2, 3, 4, 5, 6, 7].map((date) => new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(Date.UTC(2024, 0, date))),
    /** A time of day in minutes after midnight. */
    clock: (minute: number) => new Intl.DateTimeFormat(locale, { ...timeStyle, ...(hourClock === "12" ? {} : { hour: "2-digit" }), timeZone: "UTC" }).format(Date.UTC(2024, 0, 1, 0, minute)),
    weekday: (at: Instant) => weekdayName.format(millis(at)),
    dayNumber: (at: Instant) => dayNumber.format(millis(at)),
    dayFull: (at: Instant) => dayFull.format(millis(at)),
    /** Days from one to another: 23–29 Nov 2026. */
    span: (from: Instant, to: Instant) => dashed(spanned.formatRangeToParts(millis(from), millis(to))),
    monthName: (at: Instant) => monthName.format(millis(at)),
    hour: (hour: number) => new Intl.DateTimeFormat(locale, { hour: "numeric", timeZone: "UTC", ...clock }).format(Date.UTC(2024, 0, 1, hour)),
    language: (code: string) => new Intl.DisplayNames(locale, { type: "language", fallback: "code" }).of(code) ?? code,
  };
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
