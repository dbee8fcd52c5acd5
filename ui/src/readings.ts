// Two readings of a contest that differ, the platform's and the contest feed's: in words.
import type { ContestRow } from "./bindings/engine";
import { live, t } from "./live.svelte";

/** Who said something else before, when it was read, and what it was. */
export function otherReading(row: ContestRow): { source: string; ago: string; when: string | null } | null {
  const other = row.other_reading;
  if (!other) return null;
  const { format, now } = live;
  const source = other.via ? t("why-feed_of", { publisher: other.via }) : live.name(row.platform);
  const when = !other.starts_at || !other.ends_at ? null : other.starts_at === row.starts_at ? t("line-until", { when: format.when(other.ends_at, now) }) : format.when(other.starts_at, now);
  return { source, ago: format.ago(other.read_at, now), when };
}
