// The user's own calendar feeds: adding, removing, and taking either back.
import type { FeedPreview, PlatformRow, SourceId } from "./bindings/engine";
import type { Arguments } from "./engine";
import { live, MANY_EVENTS, t } from "./live.svelte";
import { platformLeads, platformLeadsText } from "./values";

/** Adds what was looked at. Undo removes it, unless it was there before. */
export async function addFeed(feed: Arguments<"add_feed">): Promise<FeedPreview | undefined> {
  const known = new Set(live.view.platforms.map((row) => row.platform));
  const added = await live.change("add_feed", "add_feed", feed);
  if (!added) return undefined;
  const { source, name } = added;
  const undo = async () => {
    if ((await live.change(`feed:${source}`, "remove_feed", { source })) !== undefined) live.say(t("said-undone"));
  };
  live.say(t("said-feed_added", { name }), known.has(source) ? null : undo);
  return added;
}

/** Removes a feed. Asks first if many events would go; Undo brings it back with what was chosen for its contests. */
export async function removeFeed({ platform: source, name, events }: PlatformRow): Promise<void> {
  if (events > MANY_EVENTS && !(await live.sure(t("sure-feed", { name }), live.leaving(events, ({ platform }) => platform === source), t("action-remove")))) return;
  if ((await live.change(`feed:${source}`, "remove_feed", { source })) === undefined) return;
  live.say(t("said-feed_removed", { name }), async () => {
    if ((await live.change(`feed:${source}`, "restore_feed", { source })) !== undefined) live.say(t("said-undone"));
  });
}

/** Reminder times of one source; null: the usual ones. */
export function setSourceLeads(source: SourceId, minutes: number[] | null): void {
  const changed = new Map(platformLeads(live.pref("reminders.per_platform")));
  if (minutes) changed.set(source, minutes);
  else changed.delete(source);
  void live.set("reminders.per_platform", platformLeadsText(changed));
}
