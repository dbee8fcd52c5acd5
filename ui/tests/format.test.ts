import { describe, expect, it } from "vitest";
import { createFormat, lengthParts } from "../src/format";
import { nextMorning } from "../src/pause";

const in_ = (zone: string, locale = "en-GB", hourClock: "auto" | "12" | "24" = "24") => createFormat({ locale, zone, hourClock });

describe("days in the user's zone", () => {
  it("puts an instant on the local day, not on the UTC one", () => {
    const at = "2026-11-23T20:00:00Z";
    expect(in_("Asia/Kolkata").day(at)).toBe("2026-11-24");
    expect(in_("America/New_York").day(at)).toBe("2026-11-23");
    expect(in_("Asia/Kathmandu").day("2026-11-23T18:14:59Z")).toBe("2026-11-23");
    expect(in_("Asia/Kathmandu").day("2026-11-23T18:15:00Z")).toBe("2026-11-24");
  });

  it("counts calendar days over both changes of the clock", () => {
    const berlin = in_("Europe/Berlin");
    // 28 March 2027 has 23 hours, 25 October 2026 has 25.
    expect(berlin.daysBetween("2027-03-27T22:30:00Z", "2027-03-28T21:59:00Z")).toBe(1);
    expect(berlin.daysBetween("2026-10-24T21:59:00Z", "2026-10-25T22:59:00Z")).toBe(1);
    expect(berlin.daysBetween("2026-10-24T22:00:00Z", "2026-10-25T22:59:00Z")).toBe(0);
    expect(berlin.time("2026-10-25T00:30:00Z")).toBe("02:30");
    expect(berlin.time("2026-10-25T01:30:00Z")).toBe("02:30");
  });

  it("takes an offset for a zone, and the system's for one it does not know", () => {
    expect(in_("+09:00").time("2026-11-23T00:00:00Z")).toBe("09:00");
    expect(in_("-03:00").time("2026-11-23T00:00:00Z")).toBe("21:00");
    expect(() => in_("Mars/Olympus").day("2026-11-23T00:00:00Z")).not.toThrow();
  });
});

describe("lengths and countdowns", () => {
  it("says at most two units", () => {
    expect(lengthParts(150 * 60)).toEqual([{ unit: "hour", count: 2 }, { unit: "minute", count: 30 }]);
    expect(lengthParts(26 * 3600 + 600)).toEqual([{ unit: "day", count: 1 }, { unit: "hour", count: 2 }]);
    expect(lengthParts(24 * 3600 + 600)).toEqual([{ unit: "day", count: 1 }]);
    expect(lengthParts(0)).toEqual([{ unit: "minute", count: 0 }]);
    expect(lengthParts(-5)).toEqual([{ unit: "minute", count: 0 }]);
  });

  it("speaks the user's language", () => {
    expect(in_("UTC", "en").length(8100)).toBe("2 h 15 min");
    expect(in_("UTC", "ja").length(8100)).toBe("2時間15分");
    expect(in_("UTC", "en").ago("2026-11-23T11:48:00Z", Date.parse("2026-11-23T12:00:00Z"))).toBe("12 minutes ago");
    expect(in_("UTC", "ja").ago("2026-11-23T09:00:00Z", Date.parse("2026-11-23T12:00:00Z"))).toBe("3 時間前");
  });

  it("counts days ago by the calendar", () => {
    const monday = Date.parse("2026-11-23T17:50:00Z");
    expect(in_("UTC", "en").ago("2026-11-22T17:00:00Z", monday)).toBe("yesterday");
    expect(in_("UTC", "en").ago("2026-11-21T19:10:00Z", monday)).toBe("2 days ago");
    expect(in_("Asia/Kolkata", "en").ago("2026-11-21T19:10:00Z", monday)).toBe("yesterday");
  });

  it("shows 12 or 24 hours as asked", () => {
    expect(in_("UTC", "en-US", "12").time("2026-11-23T00:05:00Z")).toMatch(/^12:05\sAM$/);
    expect(in_("UTC", "en-US", "24").time("2026-11-23T00:05:00Z")).toBe("00:05");
  });

  it("writes ranges with one dash in every language and clock", () => {
    const [from, to] = ["2026-11-23T14:35:00Z", "2026-11-23T16:35:00Z"];
    expect(in_("UTC", "en-US", "12").range(from, to)).toMatch(/^2:35–4:35\sPM$/);
    expect(in_("UTC", "ja", "24").range(from, to)).toBe("14:35–16:35");
    expect(in_("UTC", "hi", "12").range(from, to)).not.toMatch(/[~〜～]|\s–|–\s/);
    expect(in_("UTC", "en", "24").range("2026-11-23T23:00:00Z", "2026-11-24T01:00:00Z")).toBe("23:00–01:00");
    expect(in_("UTC", "en-US", "12").full(from)).toMatch(/2:35\sPM UTC$/);
  });

  it("names today and tomorrow, and other days by their name alone", () => {
    const words = in_("UTC", "en");
    const now = Date.parse("2026-11-23T23:50:00Z");
    expect(words.dayWords("2026-11-23T23:55:00Z", now).relative).toBe("Today");
    expect(words.dayWords("2026-11-24T00:05:00Z", now).relative).toBe("Tomorrow");
    expect(words.dayWords("2026-11-26T00:05:00Z", now).relative).toBeNull();
  });
});

describe("the end of a pause", () => {
  it("is eight o'clock tomorrow, also when the clock changes overnight", () => {
    expect(new Date(nextMorning(Date.parse("2026-11-23T12:20:00Z"), "Asia/Kolkata")).toISOString()).toBe("2026-11-24T02:30:00.000Z");
    expect(new Date(nextMorning(Date.parse("2027-03-27T20:00:00Z"), "Europe/Berlin")).toISOString()).toBe("2027-03-28T06:00:00.000Z");
    expect(new Date(nextMorning(Date.parse("2026-10-24T20:00:00Z"), "Europe/Berlin")).toISOString()).toBe("2026-10-25T07:00:00.000Z");
  });
});
