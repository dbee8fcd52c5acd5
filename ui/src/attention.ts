// What needs attention, in words and with what its button does.
import type { Attention, SyncNumbers, View } from "./bindings/engine";
import { live, signedIn, t } from "./live.svelte";
import { isFeed } from "./values";

export function sentence({ code, platform, at, count }: Attention): string {
  if (code === "plan_held" && platform) return t("attention-plan_held_of", { platform: live.name(platform), n: count ?? 0 });
  return t(`attention-${code}`, {
    platform: platform ? live.name(platform) : "",
    when: at ? live.format.when(at, live.now) : "",
    n: count ?? 0,
  });
}

export function act({ action, platform }: Attention): unknown {
  switch (action) {
    case "sign_in":
      live.go("calendar");
      return live.act("sign_in", {}, () => null);
    case "try_again":
      return refresh(platform ? [platform] : null);
    case "open_platform":
      return platform && !isFeed(platform) && live.act("open_platform", { platform }, () => null, "open_platform");
    case "make_calendar":
      return live.view.calendar.adding_waits ? live.go("calendar") : sync();
    case "show_data":
      return live.act("open_link", { link: "data_folder" }, () => null, "show_data");
    case "rehearse":
      return live.go("reminders");
    case "see_plan":
    case "see_failed":
    case "own_client":
    case "own_file":
      return live.go("calendar");
    case null:
      return undefined;
  }
}

/** The one line that is said while the network cannot be reached. */
export function offline(): string {
  const last = live.view.platforms.map((row) => row.last_success_at).filter((at) => at !== null).sort().at(-1);
  return last ? t("status-offline_since", { when: live.format.when(last, live.now) }) : t("status-offline");
}

/** Reads platforms and says what came of it. */
export function refresh(platforms: Extract<Parameters<typeof live.do<"refresh">>[2], { platforms: unknown }>["platforms"]) {
  return live.act(
    "refresh",
    { platforms },
    ({ read, failed, added, changed, removed }) => {
      if (failed.length > 0) {
        if (live.view.offline) return { trouble: offline(), over: (view) => !view.offline };
        return {
          trouble: t("said-refreshed_partly", { n: read, failed: live.format.list(failed.map((platform) => live.name(platform))) }),
          over: (view) => !view.platforms.some(({ platform, last_error: error }) => error && failed.includes(platform)),
        };
      }
      const what = counted(["new", added], ["changed", changed], ["canceled", removed]);
      return what ? t("said-refreshed", { what }) : t("said-nothing_new");
    },
    platforms?.length === 1 ? `refresh:${platforms[0]}` : "refresh",
  );
}

/** Reads platforms, makes the calendar equal, and says what came of it. Only `add` is for a button next to what would be added first: without it, or
 * without an account, it only reads. */
export async function sync({ confirm = false, reword = false, add = false } = {}) {
  if (!live.view.account || (live.view.calendar.adding_waits && !add)) return refresh(null);
  return live.act("sync", { confirm, reword, add }, ({ calendar, held }) => {
    // The banner and the calendar's page say it already.
    if (held) return null;
    if (!calendar) return t("said-nothing_new");
    const { problem } = calendar;
    if (problem) {
      const over = problem.code === "sign_in_again" ? signedIn : (view: View) => !view.calendar.last_sync?.problem;
      return { trouble: t(`problem-${problem.code}`), over };
    }
    const what = written(calendar);
    if (calendar.failed > 0) return { trouble: t("said-synced_partly", { what }), over: (view) => view.calendar.last_sync?.failed === 0 };
    return what ? t("said-synced", { what }) : t("said-synced_same");
  });
}

type Count = "new" | "changed" | "canceled" | "added" | "updated" | "removed" | "failed" | "to_add" | "to_change";

/** Counts in a row, "8 added, 1 failed", without those that are zero; nothing if all are. They're all of one language: the marks that set words of
 * another direction apart would hide that direction from the marks around them, and Arabic counts would run from left to right. */
export function counted(...counts: [Count, number][]): string {
  const words = counts.filter(([, n]) => n > 0).map(([what, n]) => t(`did-${what}`, { n }));
  return words.length === 0 ? "" : words.reduce((some, more) => t("did-and", { some, more })).replace(/[\u2068\u2069]/g, "");
}

type Written = Pick<SyncNumbers, "inserted" | "updated" | "deleted" | "failed">;
export const written = ({ inserted, updated, deleted, failed }: Written) => counted(["added", inserted], ["updated", updated], ["removed", deleted], ["failed", failed]);

/** What a sync did, in words: bookkeeping only where something changed or failed. */
export const synced = (sync: SyncNumbers): string => written(sync) || t("calendar-up_to_date", { n: sync.unchanged });
