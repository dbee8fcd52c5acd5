// The agenda: contests into groups by local day, running ones first; search, filter and counts. Pure.
import type { ContestRow, SourceId } from "./bindings/engine";
import { type Format, millis } from "./format";

export type Phase = "upcoming" | "running" | "over" | "cancelled";

export function phase(row: Pick<ContestRow, "starts_at" | "ends_at" | "cancelled_at">, now: number): Phase {
  if (row.cancelled_at) return "cancelled";
  if (millis(row.ends_at) <= now) return "over";
  return millis(row.starts_at) <= now ? "running" : "upcoming";
}

/** Registration is open now. Without a start it is taken as open until it closes. */
export function registrationOpen(row: ContestRow, now: number): boolean {
  const { registration_opens_at: opens, registration_closes_at: closes } = row;
  return closes !== null && millis(closes) > now && (opens === null || millis(opens) <= now);
}

/** What the bell says: it will ring, or why it will not. */
export type Bell = "rings" | "paused" | "rung" | "started" | "no_leads" | "off";

/** What reminders will really do with a contest from now on. `snoozed`: one was put off and is still to come. `pausedUntil`: 0 without
 * a pause, infinite for one without an end. */
export function bell(row: Pick<ContestRow, "starts_at" | "reminder" | "leads">, now: number, pausedUntil: number, snoozed: boolean): Bell {
  if (!row.reminder.shown) return "off";
  if (millis(row.starts_at) <= now) return "started";
  if (row.leads.length === 0 && !snoozed) return "no_leads";
  const ahead = leadsAhead(row, now);
  if (ahead.length === 0 && !snoozed) return "rung";
  const paused = pausedUntil > now && !snoozed && ahead.every((lead) => millis(row.starts_at) - lead * 60_000 <= pausedUntil);
  return paused ? "paused" : "rings";
}

/** The lead times that are still to come. */
export const leadsAhead = (row: Pick<ContestRow, "starts_at" | "leads">, now: number): number[] =>
  row.leads.filter((lead) => millis(row.starts_at) - lead * 60_000 > now);

export interface Filter {
  words: string;
  /** Empty: all. */
  platforms: ReadonlySet<SourceId>;
}

/** Each word of the search has to be in name, platform, division or kind. */
export function fits(row: ContestRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${row.name} ${row.platform} ${row.source_name} ${row.division ?? ""} ${row.kind}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

export const searchWords = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** What lasts longer than this is no sitting: while it runs it stands in a band of its own. */
const LONG = 24 * 60 * 60_000;

/** A range of ratings as its platform writes it (`- 1999`, `1200 - 2399`, `2000 -`); null if it is none. */
export function ratings(division: string): { from: string | null; to: string | null } | null {
  const found = /^(\d*)\s*[-–~]\s*(\d*)$/.exec(division.trim());
  if (!found || (!found[1] && !found[2])) return null;
  return { from: found[1] && found[1] !== "0" ? found[1] : null, to: found[2] || null };
}

/** Open to everyone, as AtCoder writes it. */
export const isForAll = (division: string): boolean => division.trim().toLowerCase() === "all";

/** Whether a division is a range of ratings. */
export const isRange = (division: string): boolean => isForAll(division) || ratings(division) !== null;

export interface Group {
  /** `running`, `long` (running for days), `cancelled` (lately, its planned end is past), or the local day as YYYY-MM-DD. */
  id: string;
  rows: ContestRow[];
}

/** What is not over, grouped: running first (soonest end first), what runs for days, by the local day of the start, and cancelled ones whose planned end is past. */
export function agenda(rows: readonly ContestRow[], filter: Filter, now: number, format: Format): Group[] {
  const words = searchWords(filter.words);
  const running: ContestRow[] = [];
  const long: ContestRow[] = [];
  const cancelled: ContestRow[] = [];
  const days = new Map<string, ContestRow[]>();
  for (const row of rows) {
    if (filter.platforms.size > 0 && !filter.platforms.has(row.platform)) continue;
    if (!fits(row, words)) continue;
    const at = phase(row, now);
    if (at === "over") continue;
    if (at === "cancelled" && millis(row.ends_at) <= now) {
      cancelled.push(row);
      continue;
    }
    if (at === "running") {
      (millis(row.ends_at) - millis(row.starts_at) > LONG ? long : running).push(row);
      continue;
    }
    const day = format.day(row.starts_at);
    const group = days.get(day);
    if (group) group.push(row);
    else days.set(day, [row]);
  }
  const byEnd = (a: ContestRow, b: ContestRow) => millis(a.ends_at) - millis(b.ends_at);
  const groups = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, members]) => ({ id, rows: sorted(members) }));
  const first = [{ id: "running", rows: running.sort(byEnd) }, { id: "long", rows: long.sort(byEnd) }];
  return [...first, ...groups, { id: "cancelled", rows: sorted(cancelled) }].filter(({ rows: members }) => members.length > 0);
}

/** What is over, by the local day of its end; the latest first. */
export function past(rows: readonly ContestRow[], filter: Filter, format: Format): Group[] {
  const days = new Map<string, ContestRow[]>();
  for (const row of rows) {
    if (filter.platforms.size > 0 && !filter.platforms.has(row.platform)) continue;
    const day = format.day(row.ends_at);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  const byEnd = (a: ContestRow, b: ContestRow) => millis(b.ends_at) - millis(a.ends_at) || (a.key < b.key ? -1 : 1);
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([id, members]) => ({ id, rows: members.sort(byEnd) }));
}

const sorted = (rows: ContestRow[]) =>
  rows.sort((a, b) => millis(a.starts_at) - millis(b.starts_at) || (a.key < b.key ? -1 : 1));

/** Divisions of one round: the same platform, the same minutes. The second is drawn as part of the first. */
export function twins(row: ContestRow, before: ContestRow | undefined): boolean {
  const minute = (at: string) => Math.floor(millis(at) / 60_000);
  return (
    before !== undefined && before.platform === row.platform && (before.cancelled_at === null) === (row.cancelled_at === null) &&
    minute(before.starts_at) === minute(row.starts_at) && minute(before.ends_at) === minute(row.ends_at)
  );
}

export interface Counts {
  running: number;
  today: number;
  week: number;
  all: number;
  platforms: Map<SourceId, number>;
}

/** Numbers for the head of the list: `week` is the next seven local days, today among them. Canceled contests are listed, so they count for their
 * platform, and nowhere else. */
export function counts(rows: readonly ContestRow[], now: number, format: Format): Counts {
  const found: Counts = { running: 0, today: 0, week: 0, all: 0, platforms: new Map() };
  for (const row of rows) {
    const at = phase(row, now);
    if (at === "over") continue;
    found.platforms.set(row.platform, (found.platforms.get(row.platform) ?? 0) + 1);
    if (at === "cancelled") continue;
    found.all += 1;
    if (at === "running") {
      found.running += 1;
      continue;
    }
    const away = format.daysBetween(now, row.starts_at);
    if (away === 0) found.today += 1;
    if (away < 7) found.week += 1;
  }
  return found;
}

/** The next contest to start. */
export function next(rows: readonly ContestRow[], now: number): ContestRow | undefined {
  return rows.filter((row) => phase(row, now) === "upcoming").reduce<ContestRow | undefined>(
    (best, row) => (best && millis(best.starts_at) <= millis(row.starts_at) ? best : row),
    undefined,
  );
}
