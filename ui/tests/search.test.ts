import { describe, expect, it } from "vitest";
import { createFormat } from "../src/format";
import { MockEngine } from "../src/mock/engine";
import { NOW, ZONE } from "../src/mock/samples";
import { found, isEmpty, query, unknownOperator } from "../src/search";

const now = Date.parse(NOW);
const format = createFormat({ locale: "en", zone: ZONE, hourClock: "24" });
const rows = new MockEngine().view.contests;
const search = (text: string) => rows.filter((row) => found(row, query(text), now, format)).map(({ key }) => key);

describe("the search", () => {
  it("knows platforms by key, name and nickname", () => {
    expect(search("platform:cf div:2 rated")).toEqual(["codeforces:2170", "codeforces:2171"]);
    expect(search("platform:leet")).toEqual(["leetcode:weekly-480", "leetcode:biweekly-170", "leetcode:weekly-481"]);
    expect(search("p:gfg")).toEqual(["geeksforgeeks:gfg-weekly-231", "geeksforgeeks:gfg-job-a-thon"]);
  });

  it("finds nothing of a platform that nobody has, and everything while its name is still to come", () => {
    expect(search("platform:zzz")).toEqual([]);
    expect(search("platform:constructor")).toEqual([]);
    expect(search("platform:")).toHaveLength(rows.length);
  });

  it("knows calendars of the user's own by their names", () => {
    const calendars = new MockEngine({ scene: "calendars" }).view.contests;
    const names = (text: string) => calendars.filter((row) => found(row, query(text), now, format)).map(({ source_name }) => source_name);
    expect(new Set(names("platform:campus"))).toEqual(new Set(["Campus rounds"]));
  });

  it("takes divisions by number, and no digit of a range of ratings", () => {
    expect(search("div:1")).toEqual(["codechef:START213", "codeforces:2169"]);
    expect(search("div:3")).toEqual(["codechef:START213", "codechef:START214"]);
    expect(search("div:9")).toEqual([]);
  });

  it("knows days of the user's zone, what runs, and what is rated", () => {
    expect(search("today")).toEqual(["codechef:CHALL26", "codechef:START213", "codeforces:2170", "codeforces:2169", "hackerrank:hack-the-interview"]);
    expect(search("running")).toEqual(["codechef:CHALL26", "codechef:START213"]);
    expect(search("tomorrow unrated")).toEqual([]);
    expect(search("week unrated -marathon")).toEqual(["codeforces:2172", "hackerrank:hack-the-interview"].sort((a, b) => rows.findIndex(({ key }) => key === a) - rows.findIndex(({ key }) => key === b)));
  });

  it("tells what looks like an operator and is none", () => {
    expect(["foo:bar", "abc Site:cf", "platform:cf div:2 p:x Division:1", "20:05", "weekly"].map(unknownOperator)).toEqual(["foo:", "Site:", null, null, null]);
  });

  it("takes other words as words, with and without", () => {
    expect(search("weekly -biweekly leetcode")).toEqual(["leetcode:weekly-480", "leetcode:weekly-481"]);
    expect(query("hidden abc").hidden).toBe(true);
    expect(isEmpty(query("  "))).toBe(true);
    expect(isEmpty(query("rated"))).toBe(false);
  });
});
