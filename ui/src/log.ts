// What happened, in words. Read only by the pages that show it.
import { counted, written } from "./attention";
import type { LogEntry } from "./bindings/engine";
import { live, t } from "./live.svelte";

/** Something that happened, in words. */
export function happened(entry: LogEntry): string {
  const { format, now } = live;
  switch (entry.what) {
    case "refreshed": {
      const [platform, what] = [live.name(entry.platform), counted(["new", entry.added], ["changed", entry.changed], ["canceled", entry.removed])];
      return what ? t("log-refreshed", { platform, what }) : t("log-refreshed_same", { platform });
    }
    case "refresh_failed":
      return t("log-refresh_failed", { platform: live.name(entry.platform), why: t(`problem-${entry.code}`) });
    case "synced": {
      const what = written(entry);
      return what ? t("log-synced", { what }) : t("log-synced_same");
    }
    case "sync_failed":
      return t("log-sync_failed", { why: t(`problem-${entry.code}`) });
    case "moved":
      return t("log-moved", { name: entry.name, from: format.when(entry.from, now), to: format.when(entry.to, now) });
    case "renamed":
      return t("log-renamed", { name: entry.name, from: entry.from });
    case "reminded":
      if (entry.lead_minutes > 0) return t("log-reminded", { name: entry.name, lead: format.length(entry.lead_minutes * 60) });
      return entry.lead_minutes === 0 ? t("log-reminded_start", { name: entry.name }) : t("log-reminded_late", { name: entry.name, late: format.length(-entry.lead_minutes * 60) });
    case "announced":
    case "cancelled":
    case "back":
      return t(`log-${entry.what}`, { name: entry.name });
    case "signed_in":
      return t("log-signed_in");
    case "crashed":
      return t("log-crashed", { place: entry.place });
  }
}

/** Whether the entry tells of a change, and not only that something was looked at. */
export function isChange(entry: LogEntry): boolean {
  if (entry.what === "refreshed") return entry.added + entry.changed + entry.removed > 0;
  if (entry.what === "synced") return entry.inserted + entry.updated + entry.deleted + entry.failed > 0;
  return entry.what !== "reminded";
}
