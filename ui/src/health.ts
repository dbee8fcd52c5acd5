// A platform's health in words.
import type { Health, PlatformRow } from "./bindings/engine";
import { live, t } from "./live.svelte";

export function healthTone(health: Health): "good" | "warn" | "bad" | "" {
  if (health === "fresh") return "good";
  if (health === "off" || health === "unknown" || health === "checking") return "";
  return health === "format_changed" || health === "blocked" ? "bad" : "warn";
}

export function health(row: PlatformRow): string {
  if (!row.enabled) return t("health.words.off");
  const { format, now } = live;
  const known = t("health.words.contests", { n: row.contests });
  const last = row.last_success_at ? t("health.words.last", { ago: format.ago(row.last_success_at, now) }) : t("health.words.never");
  const error = row.last_error ? t(`problem.${row.last_error.code}`) : "";
  const again = row.last_error && row.next_try_at ? t("health.words.again", { when: format.when(row.next_try_at, now) }) : "";
  return [`${known}, ${last}.`, error, again].filter(Boolean).join(" ");
}
