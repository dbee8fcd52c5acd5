// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SourceId } from "../src/bindings/engine";
import { FEEDS } from "../src/mock/samples";
import { toneRules, tones } from "../src/tones";

const ids = FEEDS.map(({ source }) => source);
const many = Array.from({ length: 11 }, (_, at) => `feed-${String(at).padStart(8, "0")}` as SourceId);

describe("the colors of calendar feeds", () => {
  it("differ from each other for eleven feeds, and from the usual platforms' for four", () => {
    const sheet = readFileSync(new URL("../src/bindings/platforms.css", import.meta.url), "utf8");
    const usual = ["leetcode", "codeforces", "codechef", "atcoder", "hackerrank", "geeksforgeeks", "code360"].map((key) => Number(new RegExp(`"${key}"\\] \\{ --tone: var\\(--platform-(\\d+)`).exec(sheet)?.[1]));
    expect(usual.every((tone) => tone > 0)).toBe(true);
    expect(new Set(tones(many).values()).size).toBe(11);
    for (const tone of tones(many.slice(0, 4)).values()) expect(usual).not.toContain(tone);
  });

  it("stay as they are in whatever order feeds come, and when another platform is there", () => {
    const before = tones(ids);
    expect(tones([...ids].reverse())).toEqual(before);
    expect(tones(["codeforces", ...ids, "atcoder"])).toEqual(before);
    expect([...before.keys()].sort()).toEqual([...ids].sort());
    // One that is added later doesn't take a color from those before it in the order of ids.
    expect([...tones(many.slice(0, 6))].every(([id, tone]) => tones(many).get(id) === tone)).toBe(true);
  });

  it("become rules for the marks of each feed", () => {
    expect(toneRules([ids[0] ?? "codeforces"])).toBe(`[data-platform="feed-0a1b2c3d"] { --tone: var(--platform-${tones([ids[0] ?? "codeforces"]).get(ids[0] ?? "codeforces")}); }`);
    expect(toneRules(["codeforces"])).toBe("");
  });
});
