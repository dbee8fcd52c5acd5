// Reasons and rules in words.
import { isForAll, ratings } from "./agenda";
import type { Because, Rule, SourceId } from "./bindings/engine";
import { live, t } from "./live.svelte";

export function reason(because: Because): string {
  if (because.because !== "rule") return t(`because-${because.because}`);
  const rule = live.pref("rules")[because.index];
  return rule ? t("because-rule", { rule: ruleWords(rule) }) : t("because-rule_gone");
}

/** The same, where the words around it say already that it's a rule. */
export function bare(because: Because): string {
  const rule = because.because === "rule" ? live.pref("rules")[because.index] : undefined;
  return rule ? ruleWords(rule) : reason(because);
}

/** A rule in words. It fits a contest that has any of what it lists. */
export function ruleWords(rule: Rule): string {
  const words = conditionWords(rule);
  return rule.mode === "show_only" ? t("rule-only_words", { what: words }) : words;
}

function conditionWords(rule: Rule): string {
  const { format } = live;
  switch (rule.when) {
    case "kind_is":
      return t("rule-kind_is-words", { kinds: format.either(rule.kinds.map((kind) => t(`kind-${kind}`))) });
    case "language_is":
      return t("rule-language_is-words", { languages: format.either(rule.languages.map(format.language)) });
    case "division_has":
      return t("rule-division_has-words", { words: format.either(rule.words.map((text) => t("rule-quoted", { text: divisionWords(text) }))) });
    case "name_has":
    case "name_lacks":
      return t(`rule-${rule.when}-words`, { words: format.either(rule.words.map((text) => t("rule-quoted", { text }))) });
    case "shorter_than":
    case "longer_than":
      return t(`rule-${rule.when}-words`, { length: format.length(rule.minutes * 60) });
    case "platform_is":
      return format.either(rule.platforms.map((platform) => live.name(platform)));
    case "series_is":
      return format.either(rule.series.map((series) => seriesName(rule.platform, series)));
    case "for_me":
      return format.either(rule.is.map((known) => t(`for_me-${known}`)));
    case "unrated":
    case "outside_hours":
      return t(`rule-${rule.when}-words`);
  }
}

/** A division in words: ranges of ratings as one says them, everything else as the platform writes it. */
export function divisionWords(division: string): string {
  if (isForAll(division)) return t("line-everyone");
  const { from, to } = ratings(division) ?? { from: null, to: null };
  if (from && to) return t("line-between", { from, to });
  return to ? t("line-up_to", { to }) : from ? t("line-from", { from }) : division;
}

/** A series with its platform, once: "LeetCode Weekly Contest", "Codeforces Round". */
export function seriesName(platform: SourceId, series: string): string {
  const name = live.name(platform);
  return series.toLowerCase().includes(name.toLowerCase()) ? series : `${name} ${series}`;
}
