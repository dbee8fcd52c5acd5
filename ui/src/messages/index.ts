// Texts in every language: `en` says which there are, the others must have the same ones (the build fails otherwise). English is always
// there; another language is a file of its own, read when it is wished for.
import { en } from "./en";

export type Key = keyof typeof en;
/** A text: a sentence, or one for each plural category, chosen by `n`. */
export type Text = string | { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };
/** All texts of a language. */
export type Messages = { readonly [K in Key]: (typeof en)[K] extends string ? string : Exclude<Text, string> };

export const LANGUAGES = ["en", "hi", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];
const sources: Record<Language, () => Promise<Messages>> = {
  en: async () => en,
  hi: async () => (await import("./hi")).hi,
  ja: async () => (await import("./ja")).ja,
};
const learned = new Map<Language, Messages>([["en", en]]);

/** Reads a language's texts; from then on `translate` speaks it. */
export async function learn(language: Language): Promise<Messages> {
  const texts = learned.get(language) ?? (await sources[language]());
  learned.set(language, texts);
  return texts;
}

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<T> = T extends string ? Names<T> : { [C in keyof T]: Names<T[C]> }[keyof T] | "n";
/** What a text needs to be filled with. */
export type Fill<K extends Key> = NamesOf<(typeof en)[K]>;
export type Filled<K extends Key> = [Fill<K>] extends [never] ? [] : [Record<Fill<K>, string | number>];

/** The language to use: the wish, or the first of the system's that there is. */
export function chooseLanguage(wish: string, system: readonly string[]): Language {
  for (const tag of wish === "auto" ? system : [wish]) {
    const base = tag.toLowerCase().split("-")[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found) return found;
  }
  return "en";
}

/** The text of a key, filled; numbers are written as the locale does. A language that was not learned is English. */
export function translate<K extends Key>(language: Language, locale: string, key: K, ...[fill]: Filled<K>): string {
  const text: Text = (learned.get(language) ?? en)[key];
  const values: Record<string, string | number> = fill ?? {};
  const sentence = typeof text === "string" ? text : (text[plural(language, Number(values.n))] ?? text.other);
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === "number" ? number(locale, value) : (value ?? whole);
  });
}

const rules = new Map<string, Intl.PluralRules>();
function plural(language: string, n: number): Intl.LDMLPluralRule {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return rule.select(n);
}

const numbers = new Map<string, Intl.NumberFormat>();
function number(locale: string, n: number): string {
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(locale)));
  return format.format(n);
}
