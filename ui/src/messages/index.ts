// Texts in every language, from locales/*.ftl. Each is a file of its own, read when it's spoken; English stands in for what another one lacks.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { LANGUAGES, type Variables } from "./variables";

export { LANGUAGES };
export type Language = (typeof LANGUAGES)[number];
export type Key = keyof Variables;
// A key that isn't known exactly, such as `problem-${code}`, is filled with what any of its texts needs.
type All<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer Both) => void ? Both : never;
/** What a text is filled with: nothing, or its variables. */
export type Filled<K extends Key> = keyof All<Variables[K]> extends never ? [] : [All<Variables[K]>];

const sources = import.meta.glob<string>("../../../locales/*.ftl", { import: "default" });
const learned = new Map<Language, FluentResource>();

/** Reads a language's texts; from then on `translate` uses them. */
export async function learn(language: Language): Promise<void> {
  const source = sources[`../../../locales/${language}.ftl`];
  if (source && !learned.has(language)) learned.set(language, new FluentResource(await source()));
}

/** The language of a tag such as `zh-TW` or `pt-PT`, if its texts are there. */
export function languageOf(tag: string): Language | undefined {
  let wanted;
  try {
    wanted = new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
  return LANGUAGES.find((language) => {
    const { language: name, script } = new Intl.Locale(language).maximize();
    return name === wanted.language && script === wanted.script;
  });
}

/** The language to use: the chosen one, or the first of the system's that there is. */
export function chooseLanguage(chosen: string, system: readonly string[]): Language {
  for (const tag of chosen === "auto" ? system : [chosen]) {
    const found = languageOf(tag);
    if (found) return found;
  }
  return "en";
}

/** Which way a language is written. */
export const direction = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** A language by its own name. */
export function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const bundles = new Map<string, FluentBundle>();

/** The texts of a language, with the numbers of a locale. */
function bundle(language: Language, locale: string): FluentBundle | undefined {
  const name = `${language} ${locale}`;
  const resource = learned.get(language);
  let found = bundles.get(name);
  if (!found && resource) {
    // From right to left, a name of the other direction would reorder the sentence around it.
    found = new FluentBundle(locale, { useIsolating: direction(language) === "rtl" });
    found.addResource(resource);
    bundles.set(name, found);
  }
  return found;
}

/** The text of a key, filled; numbers are written as in the locale. A text that the language lacks is English. */
export function translate<K extends Key>(language: Language, locale: string, key: K, ...[fill]: Filled<K>): string {
  for (const texts of [bundle(language, locale), bundle("en", "en")]) {
    const pattern = texts?.getMessage(key)?.value;
    if (pattern) return texts.formatPattern(pattern, fill ?? null, []);
  }
  return key;
}
