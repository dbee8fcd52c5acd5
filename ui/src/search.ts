// What is searched for: words, and operators such as `platform:cf div:2 rated today`. Pure.
import type { ContestRow } from "./bindings/engine";
import { phase } from "./agenda";
import type { Format } from "./format";

export interface Query {
  words: string[];
  /** Words that must not be there: `-gym`. */
  without: string[];
  /** Starts of keys or names, or nicknames; any of them. */
  platforms: string[];
  divisions: string[];
  rated: boolean | null;
  when: "today" | "tomorrow" | "week" | "running" | null;
  /** Hidden contests are searched, too. */
  hidden: boolean;
}

/** What people call the platforms. */
const NICKNAMES: Record<string, string> = { cf: "codeforces", lc: "leetcode", cc: "codechef", ac: "atcoder", at: "atcoder", hr: "hackerrank", gfg: "geeksforgeeks", cn: "code360", ninjas: "code360" };

function isOf(row: ContestRow, wanted: string): boolean {
  const nickname = Object.hasOwn(NICKNAMES, wanted) ? NICKNAMES[wanted] : undefined;
  return nickname ? row.platform === nickname : row.platform.startsWith(wanted) || row.source_name.toLowerCase().startsWith(wanted);
}

export function query(text: string): Query {
  const found: Query = { words: [], without: [], platforms: [], divisions: [], rated: null, when: null, hidden: false };
  for (const word of text.toLowerCase().split(/\s+/).filter(Boolean)) {
    const [name, value] = word.split(/:(.*)/s);
    if ((name === "platform" || name === "p") && value !== undefined) found.platforms.push(...(value === "" ? [] : [value]));
    else if ((name === "div" || name === "division") && value) found.divisions.push(value);
    else if (word === "rated" || word === "unrated") found.rated = word === "rated";
    else if (word === "today" || word === "tomorrow" || word === "week" || word === "running") found.when = word;
    else if (word === "hidden") found.hidden = true;
    else if (word.startsWith("-") && word.length > 1) found.without.push(word.slice(1));
    else found.words.push(word);
  }
  return found;
}

/** The first word that looks like an operator and is none, such as `foo:`; null without one. */
export function unknownOperator(text: string): string | null {
  const names = ["platform", "p", "div", "division"];
  const name = text.split(/\s+/).map((word) => /^(\p{L}+):/u.exec(word)?.[1]).find((name) => name && !names.includes(name.toLowerCase()));
  return name ? `${name}:` : null;
}

/** Whether anything is asked for that a contest has to fit. */
export const isEmpty = (asked: Query): boolean =>
  asked.words.length + asked.without.length + asked.platforms.length + asked.divisions.length === 0 && asked.rated === null && asked.when === null && !asked.hidden;

/** Whether a contest is for a division: by number, also one within "Div. 1–4", or by its words. The digits of a range of ratings are none. */
function isIn(row: ContestRow, wanted: string): boolean {
  const text = squeezed(`${row.name} ${row.division ?? ""}`);
  const number = Number(wanted);
  if (!Number.isInteger(number)) return text.includes(`div${wanted}`) || squeezed(row.division ?? "").includes(wanted);
  return [...text.matchAll(/div(?:ision)?(\d+)(?:[-–](?:div)?(\d+))?/g)].some(([, first, last]) => number >= Number(first) && number <= Number(last ?? first));
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[\s.]+/g, "");

export function found(row: ContestRow, asked: Query, now: number, format: Format): boolean {
  const text = `${row.name} ${row.platform} ${row.source_name} ${row.division ?? ""} ${row.kind}`.toLowerCase();
  if (!asked.words.every((word) => text.includes(word)) || asked.without.some((word) => text.includes(word))) return false;
  if (asked.platforms.length > 0 && !asked.platforms.some((wanted) => isOf(row, wanted))) return false;
  if (!asked.divisions.every((wanted) => isIn(row, squeezed(wanted)))) return false;
  if (asked.rated !== null && row.rated !== asked.rated) return false;
  const at = phase(row, now);
  if (asked.when === "running") return at === "running";
  if (asked.when === null) return true;
  const away = format.daysBetween(now, row.starts_at);
  if (asked.when === "today") return at === "running" || away === 0;
  return asked.when === "tomorrow" ? away === 1 : at === "running" || (away >= 0 && away < 7);
}
