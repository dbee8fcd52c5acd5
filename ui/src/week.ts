// Contests as a calendar draws them: weeks and months of the user's zone, events side by side, long ones as a band. Pure.
import { CalendarDate, endOfMonth, endOfWeek, getLocalTimeZone, parseAbsolute, startOfMonth, startOfWeek, toCalendarDate, type ZonedDateTime } from "@internationalized/date";
import type { ContestRow } from "./bindings/engine";
import { knownZone, millis } from "./format";

const HOUR = 60;
const DAY = 24 * HOUR;
/** What lasts longer than this is a bar across days, not a block of hours. */
export const LONG_MINUTES = DAY;
/** A block is at least so many minutes high, so that its name can be read. */
const LEAST = 45;

/** The zone as the calendar's arithmetic takes it. */
export const zoneOf = (zone: string): string => knownZoneName(zone) ?? getLocalTimeZone();

function knownZoneName(zone: string): string | undefined {
  const known = knownZone(zone);
  return known && !/^[+-]/.test(known) ? known : undefined;
}

const local = (at: string | number, zone: string): ZonedDateTime => parseAbsolute(new Date(millis(at)).toISOString(), zone);
const minuteOf = (at: ZonedDateTime): number => at.hour * HOUR + at.minute;
export const dateOf = (at: string | number, zone: string): CalendarDate => toCalendarDate(local(at, zone));
/** The instant at which a day begins in the zone: the first one where midnight is left out. */
export const startsAt = (day: CalendarDate, zone: string): number => day.toDate(zone).getTime();

export function weekOf(day: CalendarDate, locale: string): CalendarDate[] {
  const first = startOfWeek(day, locale);
  return Array.from({ length: 7 }, (_, at) => first.add({ days: at }));
}

/** Where a week has no room, fewer days: from this one on. */
export const daysFrom = (day: CalendarDate, count: number): CalendarDate[] => Array.from({ length: count }, (_, at) => day.add({ days: at }));

/** How many days fit side by side in a width in rem, each wide enough for a contest's name. */
export const daysThatFit = (width: number): 1 | 3 | 7 => (width >= 43 ? 7 : width >= 19 ? 3 : 1);

/** The weeks that a month touches, whole. */
export function monthOf(day: CalendarDate, locale: string): CalendarDate[][] {
  const last = endOfWeek(endOfMonth(day), locale);
  const weeks: CalendarDate[][] = [];
  for (let first = startOfWeek(startOfMonth(day), locale); first.compare(last) <= 0; first = first.add({ weeks: 1 })) weeks.push(weekOf(first, locale));
  return weeks;
}

/** A contest's part on one day, in minutes of the wall clock. */
export interface Block {
  row: ContestRow;
  from: number;
  to: number;
  /** Its place among those beside it. */
  column: number;
  columns: number;
  /** It began the day before, or goes on the day after. */
  before: boolean;
  after: boolean;
}

/** A contest that runs for days, as a bar. */
export interface Bar {
  row: ContestRow;
  /** First and last of the days shown, counted from 0. */
  first: number;
  last: number;
  lane: number;
}

export interface Laid {
  days: Block[][];
  bars: Bar[];
}

const isLong = (row: ContestRow): boolean => millis(row.ends_at) - millis(row.starts_at) > LONG_MINUTES * 60_000;

/** The days that a contest covers, in the zone. */
function daysOf(row: ContestRow, zone: string): { start: ZonedDateTime; end: ZonedDateTime; firstDay: CalendarDate; lastDay: CalendarDate } {
  const [start, end] = [local(row.starts_at, zone), local(row.ends_at, zone)];
  // What ends at midnight ends on the day before.
  const lastDay = minuteOf(end) === 0 && millis(row.ends_at) > millis(row.starts_at) ? toCalendarDate(end).subtract({ days: 1 }) : toCalendarDate(end);
  return { start, end, firstDay: toCalendarDate(start), lastDay };
}

/** Contests on these days. */
export function layOut(rows: readonly ContestRow[], days: readonly CalendarDate[], zone: string): Laid {
  const blocks: Block[][] = days.map(() => []);
  const bars: Bar[] = [];
  for (const row of rows) {
    const { start, end, firstDay, lastDay } = daysOf(row, zone);
    const at = (day: CalendarDate) => days.findIndex((other) => other.compare(day) === 0);
    const [opening, closing] = [days[0], days.at(-1)];
    if (!opening || !closing || lastDay.compare(opening) < 0 || firstDay.compare(closing) > 0) continue;
    if (isLong(row)) {
      bars.push({ row, first: Math.max(0, at(firstDay)), last: lastDay.compare(closing) > 0 ? days.length - 1 : at(lastDay), lane: 0 });
      continue;
    }
    for (const [index, day] of days.entries()) {
      if (day.compare(firstDay) < 0 || day.compare(lastDay) > 0) continue;
      const before = day.compare(firstDay) > 0;
      const after = day.compare(lastDay) < 0;
      const from = before ? 0 : minuteOf(start);
      // Where the clock is set back a contest may end at an earlier time than it began.
      const to = after || (minuteOf(end) === 0 && !before) ? DAY : Math.max(minuteOf(end), from);
      blocks[index]?.push({ row, from, to, column: 0, columns: 1, before, after });
    }
  }
  return { days: blocks.map(sideBySide), bars: inLanes(bars) };
}

/** Whether none of these contests is on any of these days. */
export function isFree(rows: readonly ContestRow[], days: readonly CalendarDate[], zone: string): boolean {
  const laid = layOut(rows, days, zone);
  return laid.bars.length === 0 && laid.days.every((blocks) => blocks.length === 0);
}

/** Blocks that overlap stand side by side; each group is as wide as the day. */
function sideBySide(blocks: Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => a.from - b.from || b.to - a.to || (a.row.key < b.row.key ? -1 : 1));
  let group: Block[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const block of group) block.columns = ends.length;
    [group, ends] = [[], []];
  };
  for (const block of sorted) {
    const until = Math.max(block.to, block.from + LEAST);
    if (group.length > 0 && ends.every((end) => end <= block.from)) close();
    const free = ends.findIndex((end) => end <= block.from);
    block.column = free < 0 ? ends.length : free;
    ends[block.column] = until;
    group.push(block);
  }
  close();
  return sorted;
}

function inLanes(bars: Bar[]): Bar[] {
  const taken: number[] = [];
  return [...bars]
    .sort((a, b) => a.first - b.first || b.last - a.last || (a.row.key < b.row.key ? -1 : 1))
    .map((bar) => {
      const free = taken.findIndex((last) => last < bar.first);
      const lane = free < 0 ? taken.length : free;
      taken[lane] = bar.last;
      return { ...bar, lane };
    });
}

/** A contest on one of its days. */
export interface Entry {
  row: ContestRow;
  /** It began on an earlier day. */
  continued: boolean;
}

/** Contests by local day: what begins on it, soonest first, and then what goes on. What lasts for hours stands on the day of its start alone, also over midnight. */
export function byDay(rows: readonly ContestRow[], days: readonly CalendarDate[], zone: string): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>(days.map((day) => [day.toString(), []]));
  for (const row of [...rows].sort((a, b) => millis(a.starts_at) - millis(b.starts_at) || (a.key < b.key ? -1 : 1))) {
    const { firstDay, lastDay } = daysOf(row, zone);
    for (const day of days) {
      const continued = day.compare(firstDay) > 0;
      if (day.compare(firstDay) === 0 || (continued && isLong(row) && day.compare(lastDay) <= 0)) entries.get(day.toString())?.push({ row, continued });
    }
  }
  for (const list of entries.values()) list.sort((a, b) => Number(a.continued) - Number(b.continued));
  return entries;
}

/** The minute of the day that a line for the present is drawn at. */
export const minuteNow = (now: number, zone: string): number => minuteOf(local(now, zone));

/** Hours of a day in which one does not play, as runs of hours `[from, to)`; Monday is 0. */
export function hoursOff(week: readonly number[], weekday: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let hour = 0; hour < 24; hour += 1) {
    if (((week[weekday] ?? 0) >> hour) & 1) continue;
    const last = runs.at(-1);
    if (last && last[1] === hour) last[1] = hour + 1;
    else runs.push([hour, hour + 1]);
  }
  return runs;
}

/** Monday is 0. */
export const weekdayOf = (day: CalendarDate): number => (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
