// A platform's health in words.
import type { Health, PlatformRow } from "./bindings/engine";
import { live, t } from "./live.svelte";

export function healthTone(health: Health): "good" | "warn" | "bad" | "" {
  if (health === "fresh") return "good";
  if (health === "off" || health === "unknown" || health === "checking") return "";
  return health === "format_changed" || health === "blocked" ? "bad" : "warn";
}

/** Whether all that is wrong with a platform is that this computer is offline. */
export const merelyOffline = (row: PlatformRow): boolean => live.view.offline && row.enabled && row.last_error?.code === "offline";

/** A platform's health in one word. */
export const healthWord = (row: PlatformRow): string => (merelyOffline(row) ? t("status-offline") : t(`health-${row.health}`));
export const healthClass = (row: PlatformRow): string => (merelyOffline(row) ? "" : healthTone(row.health));

export function health(row: PlatformRow): string {
  if (!row.enabled) return t("health-words-off");
  const { format, now } = live;
  const contests = t("health-words-contests", { n: row.contests });
  const hidden = row.contests - live.view.contests.filter((shown) => shown.platform === row.platform && shown.cancelled_at === null).length;
  const known = hidden > 0 ? t("health-words-hidden", { contests, n: hidden }) : contests;
  const last = row.last_success_at ? t("health-words-last", { ago: format.ago(row.last_success_at, now) }) : t("health-words-never");
  const error = row.last_error && !merelyOffline(row) ? t(`problem-${row.last_error.code}`) : "";
  const again = row.last_error && !merelyOffline(row) && row.next_try_at ? t("health-words-again", { when: format.when(row.next_try_at, now) }) : "";
  return format.sentences([t("health-words-line", { contests: known, last }), error, again]);
}
