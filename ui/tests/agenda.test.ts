import { describe, expect, it } from "vitest";
import { agenda, counts, fits, next, phase, ratings, registrationOpen, searchWords, twins } from "../src/agenda";
import { createFormat } from "../src/format";
import { MockEngine } from "../src/mock/engine";
import { NOW, ZONE } from "../src/mock/samples";

const now = Date.parse(NOW);
const format = createFormat({ locale: "en", zone: ZONE, hourClock: "24" });
const rows = new MockEngine().view.contests;
const all = { words: "", platforms: new Set<never>() };
const row = (key: string) => {
  const found = rows.find((other) => other.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

describe("the agenda", () => {
  it("puts running contests first, the one that ends first at the top", () => {
    const [running] = agenda(rows, all, now, format);
    expect(running?.id).toBe("running");
    expect(running?.rows.map(({ key }) => key)).toEqual(["codechef:START213"]);
  });

  it("keeps what runs for days in a band of its own, behind what one may be sitting in", () => {
    const [, long] = agenda(rows, all, now, format);
    expect(long?.id).toBe("long");
    expect(long?.rows.map(({ key }) => key)).toEqual(["codechef:CHALL26"]);
  });

  it("shows a cancelled contest beyond its planned end, at the end of the list", () => {
    const gone = { ...row("codeforces:2170"), cancelled_at: NOW };
    const after = Date.parse(gone.ends_at) + 1;
    expect(agenda([gone], all, after, format)).toEqual([{ id: "cancelled", rows: [gone] }]);
    expect(agenda([gone], all, now, format)[0]?.id).toBe("2026-11-23");
  });

  it("reads ranges of ratings as platforms write them, and nothing else", () => {
    expect(["- 1999", "1200 - 2399", "2000 -", "0 – 1999"].map(ratings)).toEqual([
      { from: null, to: "1999" }, { from: "1200", to: "2399" }, { from: "2000", to: null }, { from: null, to: "1999" },
    ]);
    expect(["All", "Div. 1–4", "-", "Div. 2", ""].map(ratings)).toEqual([null, null, null, null, null]);
  });

  it("groups by the local day and keeps the order of time within it", () => {
    const days = agenda(rows, all, now, format).slice(2);
    expect(days[0]?.id).toBe("2026-11-23");
    expect(days.map(({ id }) => id)).toEqual([...days.map(({ id }) => id)].sort());
    for (const { id, rows: members } of days) {
      expect(members.every((member) => format.day(member.starts_at) === id)).toBe(true);
      expect(members.map((member) => Date.parse(member.starts_at))).toEqual(members.map((member) => Date.parse(member.starts_at)).sort((a, b) => a - b));
    }
  });

  it("moves a row by the clock alone: upcoming, running, gone", () => {
    const round = row("codeforces:2170");
    const [start, end] = [Date.parse(round.starts_at), Date.parse(round.ends_at)];
    expect([start - 1, start, end - 1, end].map((at) => phase(round, at))).toEqual(["upcoming", "running", "running", "over"]);
    expect(agenda([round], all, end, format)).toEqual([]);
  });

  it("keeps a cancelled contest on its day, never among the running", () => {
    const cancelled = row("code360:ninja-110");
    const during = Date.parse(cancelled.starts_at) + 60_000;
    expect(agenda([cancelled], all, during, format)[0]?.id).not.toBe("running");
    expect(next([cancelled], now)).toBeUndefined();
  });

  it("joins divisions of one round, and nothing else that starts then", () => {
    const [first, second] = [row("codeforces:2170"), row("codeforces:2169")];
    expect(twins(second, first)).toBe(true);
    expect(twins(second, undefined)).toBe(false);
    expect(twins({ ...second, platform: "atcoder" }, first)).toBe(false);
    expect(twins({ ...second, starts_at: first.ends_at }, first)).toBe(false);
    expect(twins({ ...second, cancelled_at: NOW }, first)).toBe(false);
  });

  it("finds every word anywhere in name, platform, division or kind", () => {
    expect(rows.filter((other) => fits(other, searchWords("DIV.  2 codeforces"))).map(({ key }) => key)).toEqual(["codeforces:2170", "codeforces:2171"]);
    expect(rows.filter((other) => fits(other, searchWords("hiring"))).length).toBe(2);
    expect(rows.filter((other) => fits(other, searchWords("отборочный"))).length).toBe(1);
  });

  it("shows only the chosen platforms", () => {
    const groups = agenda(rows, { words: "", platforms: new Set(["leetcode" as const]) }, now, format);
    expect(groups.flatMap((group) => group.rows).every(({ platform }) => platform === "leetcode")).toBe(true);
  });

  it("counts what is not over and not cancelled, and for each platform what is listed", () => {
    const found = counts(rows, now, format);
    expect(found).toMatchObject({ running: 2, today: 3, week: 13, all: 18 });
    expect(found.platforms.get("code360")).toBe(2);
    const listed = agenda(rows, { words: "", platforms: new Set() }, now, format).reduce((sum, group) => sum + group.rows.length, 0);
    expect([...found.platforms.values()].reduce((a, b) => a + b)).toBe(listed);
  });

  it("knows when registration is open", () => {
    const round = row("codeforces:2170");
    const closes = Date.parse(round.registration_closes_at ?? "");
    expect([now, closes - 1, closes].map((at) => registrationOpen(round, at))).toEqual([true, true, false]);
    expect(registrationOpen(row("leetcode:weekly-480"), now)).toBe(false);
  });
});
