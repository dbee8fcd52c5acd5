import { CalendarDate } from "@internationalized/date";
import { describe, expect, it } from "vitest";
import type { ContestRow } from "../src/bindings/engine";
import { MockEngine } from "../src/mock/engine";
import { byDay, daysFrom, daysThatFit, hoursOff, isFree, layOut, monthOf, startsAt, weekdayOf, weekOf } from "../src/week";

const [sample] = new MockEngine().view.contests as [ContestRow];
const contest = (key: string, starts_at: string, ends_at: string): ContestRow => ({ ...sample, key: `codeforces:${key}`, starts_at, ends_at, cancelled_at: null });
const blocks = (rows: ContestRow[], day: CalendarDate, zone: string, locale = "en-GB") =>
  layOut(rows, weekOf(day, locale), zone).days.map((column) => column.map(({ row, from, to, column: at, columns }) => `${row.key.slice(11)} ${from}-${to} ${at + 1}/${columns}`));

describe("a week", () => {
  it("begins on the locale's own first day", () => {
    const day = new CalendarDate(2026, 11, 26);
    expect(weekOf(day, "en-US").map(String).at(0)).toBe("2026-11-22");
    expect(weekOf(day, "en-GB").map(String).at(0)).toBe("2026-11-23");
    expect(weekOf(new CalendarDate(2026, 12, 31), "en-GB").map(String).at(-1)).toBe("2027-01-03");
    expect(weekdayOf(day)).toBe(3);
  });

  it("has fewer days where there's little room, also over the year's end", () => {
    expect([22, 11, 45, 120].map(daysThatFit)).toEqual([3, 1, 7, 7]);
    expect(daysFrom(new CalendarDate(2026, 12, 30), 3).map(String)).toEqual(["2026-12-30", "2026-12-31", "2027-01-01"]);
  });

  it("is free where no contest is on any of its days", () => {
    const rows = [contest("tuesday", "2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z"), contest("long", "2026-12-10T00:00:00Z", "2026-12-20T00:00:00Z")];
    const free = [24, 25].map((day) => isFree(rows, daysFrom(new CalendarDate(2026, 11, day), 3), "UTC"));
    expect([...free, isFree(rows, daysFrom(new CalendarDate(2026, 12, 12), 1), "UTC"), isFree([], daysFrom(new CalendarDate(2026, 12, 12), 7), "UTC")]).toEqual([false, true, false, true]);
  });

  it("draws contests at the wall clock's time in a week whose clocks go back", () => {
    // Berlin, 25 October 2026: 02:30 comes twice; the second one is 01:30 UTC.
    const rows = [contest("first", "2026-10-25T00:30:00Z", "2026-10-25T00:50:00Z"), contest("second", "2026-10-25T01:30:00Z", "2026-10-25T03:30:00Z"), contest("back", "2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z"), contest("monday", "2026-10-26T14:00:00Z", "2026-10-26T16:00:00Z")];
    const week = blocks(rows, new CalendarDate(2026, 10, 25), "Europe/Berlin");
    expect(week[6]).toEqual(["second 150-270 1/3", "first 150-170 2/3", "back 165-165 3/3"]);
    expect(blocks(rows, new CalendarDate(2026, 10, 26), "Europe/Berlin")[0]).toEqual(["monday 900-1020 1/1"]);
    expect(new Date(startsAt(new CalendarDate(2026, 10, 26), "Europe/Berlin")).toISOString()).toBe("2026-10-25T23:00:00.000Z");
  });

  it("draws contests over the hour that is left out when clocks go forward", () => {
    const week = blocks([contest("gap", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z")], new CalendarDate(2027, 3, 28), "Europe/Berlin");
    expect(week[6]).toEqual(["gap 90-210 1/1"]);
  });

  it("knows zones of half and quarter hours", () => {
    expect(blocks([contest("kolkata", "2026-11-23T14:35:00Z", "2026-11-23T16:35:00Z")], new CalendarDate(2026, 11, 23), "Asia/Kolkata")[0]).toEqual(["kolkata 1205-1325 1/1"]);
    expect(blocks([contest("kathmandu", "2026-11-22T18:14:00Z", "2026-11-22T18:16:00Z")], new CalendarDate(2026, 11, 23), "Asia/Kathmandu")[0]).toEqual(["kathmandu 0-1 1/1"]);
  });

  it("splits a contest at midnight, and not one that ends at it, also at the year's end", () => {
    const over = contest("over", "2026-12-31T22:00:00Z", "2027-01-01T02:00:00Z");
    const until = contest("until", "2026-12-30T22:00:00Z", "2026-12-31T00:00:00Z");
    const week = blocks([over, until], new CalendarDate(2026, 12, 31), "UTC");
    expect(week.slice(2, 5)).toEqual([["until 1320-1440 1/1"], ["over 1320-1440 1/1"], ["over 0-120 1/1"]]);
  });

  it("puts contests that overlap side by side, and only those", () => {
    const rows = [contest("a", "2026-11-23T10:00:00Z", "2026-11-23T12:00:00Z"), contest("b", "2026-11-23T11:00:00Z", "2026-11-23T13:00:00Z"), contest("c", "2026-11-23T12:00:00Z", "2026-11-23T14:00:00Z"), contest("d", "2026-11-23T20:00:00Z", "2026-11-23T21:00:00Z")];
    expect(blocks(rows, new CalendarDate(2026, 11, 23), "UTC")[0]).toEqual(["a 600-720 1/2", "b 660-780 2/2", "c 720-840 1/2", "d 1200-1260 1/1"]);
  });

  it("draws what runs for days as bars in lanes, cut at the week's ends", () => {
    const rows = [contest("long", "2026-11-20T10:00:00Z", "2026-11-25T10:00:00Z"), contest("later", "2026-11-26T10:00:00Z", "2026-12-02T10:00:00Z"), contest("beside", "2026-11-24T10:00:00Z", "2026-11-27T00:00:00Z")];
    const { bars, days } = layOut(rows, weekOf(new CalendarDate(2026, 11, 23), "en-GB"), "UTC");
    expect(bars.map(({ row, first, last, lane }) => [row.key.slice(11), first, last, lane])).toEqual([["long", 0, 2, 0], ["beside", 1, 3, 1], ["later", 3, 6, 0]]);
    expect(days.flat()).toEqual([]);
  });

  it("shades the hours in which one does not play", () => {
    const evenings = Array.from({ length: 7 }, () => 0b11111 << 18);
    expect(hoursOff(evenings, 0)).toEqual([[0, 18], [23, 24]]);
    expect(hoursOff(Array.from({ length: 7 }, () => 0xffffff), 0)).toEqual([]);
  });
});

describe("a month", () => {
  const onDays = (rows: ContestRow[], zone: string) =>
    Object.fromEntries([...byDay(rows, monthOf(new CalendarDate(2026, 11, 15), "en-US").flat(), zone)].filter(([, list]) => list.length > 0).map(([day, list]) => [day, list.map(({ row, continued }) => `${continued ? "…" : ""}${row.key.slice(11)}`)]));

  it("has whole weeks, and contests on the local day of their start", () => {
    const weeks = monthOf(new CalendarDate(2026, 11, 15), "en-US");
    expect(weeks).toHaveLength(5);
    expect([weeks[0]?.[0], weeks.at(-1)?.at(-1)].map(String)).toEqual(["2026-11-01", "2026-12-05"]);
    expect(onDays([contest("late", "2026-11-23T20:00:00Z", "2026-11-23T22:00:00Z")], "Asia/Kolkata")).toEqual({ "2026-11-24": ["late"] });
  });

  it("has a contest of several days on each of them, after those that begin there, and one over midnight on the first alone", () => {
    const rows = [
      contest("long", "2026-11-20T20:00:00Z", "2026-11-24T00:00:00Z"),
      contest("over", "2026-11-21T23:00:00Z", "2026-11-22T01:00:00Z"),
      contest("other", "2026-11-22T10:00:00Z", "2026-11-22T12:00:00Z"),
      // It began before the month's first day, and ends after its last.
      contest("endless", "2026-10-01T10:00:00Z", "2026-11-02T10:00:00Z"),
      contest("winter", "2026-12-05T10:00:00Z", "2026-12-09T10:00:00Z"),
    ];
    expect(onDays(rows, "UTC")).toEqual({
      "2026-11-01": ["…endless"], "2026-11-02": ["…endless"],
      "2026-11-20": ["long"], "2026-11-21": ["over", "…long"], "2026-11-22": ["other", "…long"], "2026-11-23": ["…long"],
      "2026-12-05": ["winter"],
    });
  });
});
