// @vitest-environment node
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chooseLanguage, LANGUAGES, learn, nameOf, translate } from "../src/messages";

await Promise.all(LANGUAGES.map(learn));
const root = fileURLToPath(new URL("../..", import.meta.url));
const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith("messages"));

describe("texts", () => {
  it("fit English in every language, and are all used", () => {
    expect(execFileSync("node", ["scripts/catalog/check.mjs", "--check"], { cwd: root, encoding: "utf8" })).toMatch(/^\d{3,} texts in 16 languages/);
  });

  it("are chosen by the number, and numbers are written as in the locale", () => {
    expect(translate("en", "en", "agenda-count", { n: 1 })).toBe("1 contest");
    expect(translate("en", "en-IN", "agenda-count", { n: 123456 })).toBe("1,23,456 contests");
    expect(translate("hi", "hi", "agenda-count", { n: 0 })).toBe("0 प्रतियोगिता");
    expect(translate("ja", "ja", "agenda-count", { n: 1 })).toBe("1 件");
    expect(translate("ru", "ru", "agenda-count", { n: 3 })).toBe("3 соревнования");
  });

  it("leave what is filled in as it is", () => {
    expect(translate("en", "en", "said-muted", { name: "{ $n } <b>$&</b>" })).toBe("Muted: { $n } <b>$&</b>");
  });

  it("keep a name from left to right apart from a sentence from right to left", () => {
    expect(translate("ar", "ar", "said-muted", { name: "Round 2 (Div. 1)" })).toContain("\u2068Round 2 (Div. 1)\u2069");
  });

  it("come in the first of the system's languages that there is", () => {
    expect(chooseLanguage("auto", ["sv-SE", "ja-JP", "en"])).toBe("ja");
    expect(chooseLanguage("auto", ["sv"])).toBe("en");
    expect(chooseLanguage("auto", ["no such tag", "de-AT"])).toBe("de");
    expect(chooseLanguage("hi", ["ja"])).toBe("hi");
    expect(chooseLanguage("auto", ["pt-PT"])).toBe("pt-BR");
  });

  it("tell simplified from traditional Chinese", () => {
    expect(["zh", "zh-CN", "zh-SG", "zh-Hans-HK"].map((tag) => chooseLanguage("auto", [tag]))).toEqual(Array(4).fill("zh-Hans"));
    expect(["zh-TW", "zh-HK", "zh-MO", "zh-Hant"].map((tag) => chooseLanguage("auto", [tag]))).toEqual(Array(4).fill("zh-Hant"));
  });

  it("name each language in that language", () => {
    expect(LANGUAGES.map(nameOf)).toEqual(["العربية", "বাংলা", "Deutsch", "English", "Español", "Français", "हिन्दी", "Indonesia", "日本語", "한국어", "Português (Brasil)", "Русский", "Türkçe", "Tiếng Việt", "简体中文", "繁體中文"]);
  });

  it("never reach the page as markup", () => {
    expect(files.filter((file) => readFileSync(join(source, file), "utf8").includes("{@html"))).toEqual([]);
  });
});
