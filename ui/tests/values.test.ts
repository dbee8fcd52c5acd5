import { describe, expect, it } from "vitest";
import type { Rule } from "../src/bindings/engine";
import { googleClient, minutesOf, minutesText, platformLeads, platformLeadsText, platformsOf, quietHours, toggled } from "../src/values";
import { ALL_HOURS, hourIsGood, newRule, replaced, WHENS, withHour, without, wordsOf } from "../src/rules";
import { itemAt, offsetsOf, visible } from "../src/windowing";

describe("preferences kept as text", () => {
  it("reads and writes minutes, longest first, each once", () => {
    expect(minutesOf(" 10, 60,,x, -5, 60 ")).toEqual([10, 60, 60]);
    expect(minutesText([10, 60, 1440, 10])).toBe("1440,60,10");
    expect(minutesText(toggled(minutesOf("60,10"), 10))).toBe("60");
    expect(minutesText([])).toBe("");
  });

  it("reads and writes lead times of platforms", () => {
    const leads = platformLeads("codeforces=30,5;atcoder=;moon=7");
    expect([...leads]).toEqual([["codeforces", [30, 5]], ["atcoder", []]]);
    expect(platformLeadsText(leads)).toBe("codeforces=30,5;atcoder=");
  });

  it("reads platforms in the order people see, and quiet hours only if they are whole", () => {
    expect(platformsOf("atcoder, leetcode,moon")).toEqual(["leetcode", "atcoder"]);
    expect(quietHours("23:00-07:00")).toEqual({ from: "23:00", to: "07:00" });
    expect(quietHours("")).toBeNull();
    expect(quietHours("23-7")).toBeNull();
  });

  it("takes only the JSON of a desktop client", () => {
    expect(googleClient('{"installed":{"client_id":"abc.apps.googleusercontent.com"}}')).toEqual({ id: "abc.apps.googleusercontent.com" });
    for (const text of ["", "{", "[]", "null", '{"web":{"client_id":"x"}}', '{"installed":{"client_id":7}}']) expect(googleClient(text)).toBeNull();
  });
});

describe("rules", () => {
  it("has a first form for every condition", () => {
    expect(WHENS.map((when) => newRule(when).when)).toEqual(WHENS);
  });

  it("sets single hours and leaves the others", () => {
    const week = withHour(ALL_HOURS, 6, 23, false);
    expect(hourIsGood(week, 6, 23)).toBe(false);
    expect(hourIsGood(week, 6, 22)).toBe(true);
    expect(withHour(week, 6, 23, true)).toEqual(ALL_HOURS);
    expect(week.every((hours) => hours >= 0)).toBe(true);
  });

  it("splits words at commas and replaces and removes by place", () => {
    expect(wordsOf(" gym , , Div. 3 ")).toEqual(["gym", "Div. 3"]);
    const has = (...words: string[]): Rule => ({ when: "name_has", words, hide_from: ["list"] });
    const [a, b, c, d] = [has("a"), has("b"), has("c"), has("d")];
    expect(replaced([a, b, c], { rule: b, index: 1 }, d)).toEqual([a, d, c]);
    expect(without([a, b, c], { rule: b, index: 1 })).toEqual([a, c]);
    // Another rule came before it, or it went.
    expect(replaced([d, a, b], { rule: b, index: 1 }, c)).toEqual([d, a, c]);
    expect(without([d, a, b], { rule: b, index: 1 })).toEqual([d, a]);
    expect(replaced([a], { rule: b, index: 1 }, c)).toEqual([a, c]);
    expect(without([a], { rule: b, index: 1 })).toEqual([a]);
    // Of two alike, the one that was meant; in whatever order it's written down.
    expect(without([a, b, a], { rule: a, index: 2 })).toEqual([a, b]);
    const written: Rule = { hide_from: ["reminder", "list"], words: ["a", "b"], when: "name_has", mode: "hide" };
    expect(without([{ ...has("b", "a"), hide_from: ["list", "reminder"] }], { rule: written, index: 0 })).toEqual([]);
  });
});

describe("windowing", () => {
  const offsets = offsetsOf([10, 20, 30, 40]);

  it("finds the item at a height, also beyond both ends", () => {
    expect([-5, 0, 9, 10, 59, 60, 99, 500].map((y) => itemAt(offsets, y))).toEqual([0, 0, 0, 1, 2, 3, 3, 3]);
  });

  it("takes what can be seen and a little more, never more than there is", () => {
    expect(visible(offsets, 30, 10, 0)).toEqual({ from: 2, to: 3 });
    expect(visible(offsets, 30, 10, 1000)).toEqual({ from: 0, to: 4 });
    expect(visible(offsetsOf([]), 0, 500, 500)).toEqual({ from: 0, to: 0 });
  });

  it("covers every height exactly once over 5,000 items of uneven height", () => {
    const heights = Array.from({ length: 5000 }, (_, at) => 40 + ((at * 7919) % 60));
    const sums = offsetsOf(heights);
    expect(sums.at(-1)).toBe(heights.reduce((a, b) => a + b));
    for (let y = 0; y < (sums.at(-1) ?? 0); y += 997) {
      const { from, to } = visible(sums, y, 700, 0);
      expect(sums[from]).toBeLessThanOrEqual(y);
      expect(to === 5000 || (sums[to] ?? 0) > y + 700).toBe(true);
      expect(to - from).toBeLessThan(20);
    }
  });
});
