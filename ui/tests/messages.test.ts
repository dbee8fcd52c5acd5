// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { chooseLanguage, LANGUAGES, learn, type Key, type Text, translate } from "../src/messages";

const [en, hi, ja] = await Promise.all([learn("en"), learn("hi"), learn("ja")]);
const messages = { en, hi, ja };
const forms = (text: Text): string[] => (typeof text === "string" ? [text] : Object.values(text));
const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();
const keys = Object.keys(messages.en) as Key[];
const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith("messages"));
const code = files.map((file) => readFileSync(join(source, file), "utf8")).join("\n");

describe.each(LANGUAGES.filter((language) => language !== "en"))("%s", (language) => {
  it("has the same texts as English, none empty", () => {
    expect(Object.keys(messages[language])).toEqual(keys);
    expect(keys.filter((key) => forms(messages[language][key]).some((text) => text.trim() === ""))).toEqual([]);
  });

  it("fills the same gaps", () => {
    const wrong = keys.filter((key) => {
      const wanted = JSON.stringify(names(forms(messages.en[key]).at(-1) ?? ""));
      return forms(messages[language][key]).some((text) => JSON.stringify(names(text)) !== wanted && !(typeof messages.en[key] !== "string" && names(text).every((name) => name === "n")));
    });
    expect(wrong).toEqual([]);
  });

  it("has a form for every plural of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = keys.filter((key) => typeof messages.en[key] !== "string");
    expect(plurals.filter((key) => pluralCategories.some((category) => !(category in (messages[language][key] as object))))).toEqual([]);
  });

  it("is not English under another name", () => {
    const same = keys.filter((key) => typeof messages.en[key] === "string" && messages[language][key] === messages.en[key] && /[a-z]{4}/i.test(messages.en[key].replace(/\{\w+\}/g, "")));
    expect(same).toEqual([]);
  });
});

describe("texts", () => {
  it("are all used", () => {
    // A key is used as it stands, or by a template such as `problem.${code}`.
    const templates = [...code.matchAll(/`([a-z_]+\.[\w.]*\$\{[^`]*)`/g)].map((found) => new RegExp(`^${(found[1] ?? "").replace(/\$\{[^}]*(?:\}[^}]*)?\}/g, "§").split("§").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`));
    expect(keys.filter((key) => !code.includes(`"${key}"`) && !templates.some((template) => template.test(key)))).toEqual([]);
  });

  it("are chosen by the number, and numbers are written as the locale does", () => {
    expect(translate("en", "en", "agenda.count", { n: 1 })).toBe("1 contest");
    expect(translate("en", "en-IN", "agenda.count", { n: 123456 })).toBe("1,23,456 contests");
    expect(translate("hi", "hi", "agenda.count", { n: 0 })).toBe("0 प्रतियोगिता");
    expect(translate("ja", "ja", "agenda.count", { n: 1 })).toBe("1 件");
  });

  it("leave what is filled in as it is", () => {
    expect(translate("en", "en", "said.muted", { name: "{n} <b>$&</b>" })).toBe("Muted: {n} <b>$&</b>");
  });

  it("come in the first of the system's languages that there is", () => {
    expect(chooseLanguage("auto", ["de-DE", "ja-JP", "en"])).toBe("ja");
    expect(chooseLanguage("auto", ["de"])).toBe("en");
    expect(chooseLanguage("hi", ["ja"])).toBe("hi");
  });

  it("never reach the page as markup", () => {
    expect(files.filter((file) => readFileSync(join(source, file), "utf8").includes("{@html"))).toEqual([]);
  });
});
