// Rules as the window edits them. What they do is the engine's to say.
import type { Condition, KnownForMe, Outlet, Rule } from "./bindings/engine";

export type When = Condition["when"];

export const WHENS: readonly When[] = [
  "platform_is", "series_is", "kind_is", "for_me", "unrated", "division_has", "language_is", "shorter_than", "longer_than", "outside_hours", "name_has", "name_lacks",
];
/** What a rule about the user's rating can look for. */
export const FOR_ME: readonly KnownForMe[] = ["rated", "unrated", "out_of_range"];
export const OUTLETS: readonly Outlet[] = ["list", "calendar", "reminder"];

/** Every hour of the week. */
export const ALL_HOURS: readonly number[] = Array.from({ length: 7 }, () => 0xffffff);
/** Weekdays from 17 to 23 o'clock, Saturday and Sunday from 8 to 23. */
export const EVENINGS_AND_WEEKENDS: readonly number[] = Array.from({ length: 7 }, (_, day) => hoursMask(day < 5 ? 17 : 8, 23));

function hoursMask(from: number, to: number): number {
  let mask = 0;
  for (let hour = from; hour < to; hour += 1) mask |= 1 << hour;
  return mask;
}

type Week = [number, number, number, number, number, number, number];

/** A new rule of this sort that hides nothing, or as little as can be, until it is filled in. */
export function newRule(when: When): Rule {
  const hide_from: Outlet[] = [...OUTLETS];
  switch (when) {
    case "platform_is":
      return { when, platforms: [], hide_from };
    case "series_is":
      return { when, platform: "leetcode", series: [], hide_from };
    case "kind_is":
      return { when, kinds: [], hide_from };
    case "for_me":
      return { when, is: [], hide_from };
    case "unrated":
      return { when, hide_from };
    case "division_has":
    case "name_has":
    case "name_lacks":
      return { when, words: [], hide_from };
    case "language_is":
      return { when, languages: [], hide_from };
    case "shorter_than":
      return { when, minutes: 30, hide_from };
    case "longer_than":
      return { when, minutes: 24 * 60, hide_from };
    case "outside_hours":
      return { when, week: [...ALL_HOURS] as Week, hide_from };
  }
}

export const hourIsGood = (week: readonly number[], day: number, hour: number): boolean => (((week[day] ?? 0) >> hour) & 1) === 1;

export function withHour(week: readonly number[], day: number, hour: number, good: boolean): Week {
  return week.map((hours, at) => (at !== day ? hours : good ? hours | (1 << hour) : hours & ~(1 << hour))) as Week;
}

/** Words as a person types them: between commas. */
export const wordsOf = (text: string): string[] => text.split(",").map((word) => word.trim()).filter(Boolean);

/** A rule where the user saw it. Others may have come or gone since: what is edited is found by what it says. */
export interface Seen {
  rule: Rule;
  index: number;
}

/** The rules with that one changed, or added if it's no longer there: what the user typed isn't lost. */
export function replaced(rules: readonly Rule[], seen: Seen, rule: Rule): Rule[] {
  const place = find(rules, seen);
  return place < 0 ? [...rules, rule] : rules.map((other, at) => (at === place ? rule : other));
}

/** The rules without that one. */
export function without(rules: readonly Rule[], seen: Seen): Rule[] {
  const place = find(rules, seen);
  return rules.filter((_, at) => at !== place);
}

function find(rules: readonly Rule[], { rule, index }: Seen): number {
  const wanted = meaning(rule);
  const there = rules[index];
  return there && meaning(there) === wanted ? index : rules.findIndex((other) => meaning(other) === wanted);
}

/** The same text for rules that say the same, whoever wrote them down in which order. */
function meaning(rule: Rule): string {
  const sorted = (value: unknown) => (Array.isArray(value) && value.every((one) => typeof one === "string") ? [...value].sort() : value);
  const parts = Object.entries({ ...rule, mode: rule.mode ?? "hide" }).map(([key, value]) => [key, sorted(value)] as const);
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
