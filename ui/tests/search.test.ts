import { describe, expect, it } from "vitest";
import { createFormat } from "../src/format";
import { MockEngine } from "../src/mock/engine";
import { NOW, ZONE } from "../src/mock/samples";
import { found, isEmpty, query } from "../src/search";

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

  it("knows days of the user's zone, what runs, and what is rated", () => {
    expect(search("today")).toEqual(["codechef:CHALL26", "codechef:START213", "codeforces:2170", "codeforces:2169", "hackerrank:hack-the-interview"]);
    expect(search("running")).toEqual(["codechef:CHALL26", "codechef:START213"]);
    expect(search("tomorrow unrated")).toEqual([]);
    expect(search("week unrated -marathon")).toEqual(["codeforces:2172", "hackerrank:hack-the-interview"].sort((a, b) => rows.findIndex(({ key }) => key === a) - rows.findIndex(({ key }) => key === b)));
  });

  it("takes other words as words, with and without", () => {
    expect(search("weekly -biweekly leetcode")).toEqual(["leetcode:weekly-480", "leetcode:weekly-481"]);
    expect(query("hidden abc").hidden).toBe(true);
    expect(isEmpty(query("  "))).toBe(true);
    expect(isEmpty(query("rated"))).toBe(false);
  });
});
