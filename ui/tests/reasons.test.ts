// What a rule lists are alternatives. src-tauri/core/src/cli/reasons.rs checks that the command line says the same.
import { afterEach, describe, expect, it } from "vitest";
import type { Rule } from "../src/bindings/engine";
import { live } from "../src/live.svelte";
import { MockEngine } from "../src/mock/engine";
import { ruleWords } from "../src/reasons";

afterEach(() => live.stop());

const named: Rule = { when: "name_has", words: ["a", "b", "c"], hide_from: ["list"] };
const platforms: Rule = { when: "platform_is", platforms: ["codeforces", "atcoder"], hide_from: ["list"] };
const kinds: Rule = { when: "kind_is", kinds: ["hiring", "daily"], hide_from: ["list"], mode: "show_only" };
const others: Rule[] = [
  { when: "division_has", words: ["Div. 1", "Div. 2"], hide_from: ["list"] },
  { when: "language_is", languages: ["ja", "ru"], hide_from: ["list"] },
  { when: "name_lacks", words: ["a", "b"], hide_from: ["list"] },
  { when: "series_is", platform: "leetcode", series: ["Weekly Contest", "Biweekly Contest"], hide_from: ["list"] },
  { when: "for_me", is: ["unrated", "out_of_range"], hide_from: ["list"] },
];

async function speak(language: string) {
  await live.start(new MockEngine({ preferences: { language } }));
}

describe("a rule with several words, platforms, or kinds", () => {
  it("is for any of them", async () => {
    await speak("en");
    expect([named, platforms, kinds].map(ruleWords)).toEqual(["name has “a”, “b”, or “c”", "Codeforces or AtCoder", "only kind is hiring or daily"]);
    for (const rule of others) expect(ruleWords(rule)).toMatch(/ or /);
    for (const rule of others) expect(ruleWords(rule)).not.toMatch(/ and /);
  });

  it.each([
    ["de", "Name enthält „a“, „b“ oder „c“", "Codeforces oder AtCoder", "nur Art ist Recruiting oder täglich"],
    ["ja", "名前に 「a」、「b」、または「c」 を含む", "CodeforcesまたはAtCoder", null],
    ["ar", "الاسم يتضمن «a» أو «b» أو «c»", "Codeforces أو AtCoder", null],
  ])("is so in %s", async (language, name, platform, kind) => {
    await speak(language);
    const plain = (rule: Rule) => ruleWords(rule).replace(/[\u2068\u2069]/g, "");
    expect([plain(named), plain(platforms)]).toEqual([name, platform]);
    if (kind) expect(plain(kinds)).toBe(kind);
  });
});
