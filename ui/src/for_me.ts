// Whether a contest is rated for the user, in words.
import type { HandleRow, Standing } from "./bindings/engine";
import { live, t } from "./live.svelte";

/** The verdict in a few words. */
export function forMe(standing: Standing): string {
  if (standing.why === "above") return t("for_me-above", { from: String(standing.from) });
  return t(`for_me-${standing.for_me}`);
}

/** Why, in a sentence. */
export function forMeReason(standing: Standing, platform: string): string {
  const mine = standing.rating !== null ? t("for_me-mine", { platform, rating: String(standing.rating) }) : t(standing.read_at ? "for_me-mine_none" : "for_me-mine_unread", { platform });
  switch (standing.why) {
    case "in_range":
      return live.format.sentences([mine, t("for_me-why-in_range")]);
    case "above":
    case "below":
      return live.format.sentences([mine, t(`for_me-why-${standing.why}`, { from: String(standing.from) })]);
    case "not_read":
      return mine;
    case "not_said":
      return t("for_me-why-not_said", { platform });
    case "everyone":
    case "nobody":
      return t(`for_me-why-${standing.why}`);
  }
}

/** A handle's rating, or why there is none. */
export function handleWords(row: HandleRow): string {
  const read = row.read_at ? t("handles-read", { ago: live.format.ago(row.read_at, live.now) }) : "";
  const state = row.rating !== null ? t("handles-rating", { rating: String(row.rating) }) : t(`handles-state-${row.state}`);
  const words = read ? t("handles-line", { state, read }) : state;
  return row.ladder === "atcoder_heuristic" ? t("handles-heuristic", { words }) : words;
}
