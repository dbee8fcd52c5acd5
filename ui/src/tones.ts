// The colors of the user's own calendar feeds: each its own, kept as long as the feed is there. Their names are always written beside.
import type { SourceId } from "./bindings/engine";
import { isFeed } from "./values";

/** Colors of the palette for feeds: first those that none of the usual platforms has. */
const TONES = [7, 1, 4, 11, 10, 2, 9, 3, 5, 6, 8];
/** How many of these come first. */
const FREE = 4;

/** A number that follows from the id alone. */
const numberOf = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);

/** A tone of the palette for each feed. Only feeds whose ids want the same one give way, in the order of their ids. */
export function tones(sources: readonly SourceId[]): Map<SourceId, number> {
  const given = new Map<SourceId, number>();
  const taken = new Set<number>();
  for (const id of sources.filter(isFeed).sort()) {
    const wanted = numberOf(id) % FREE;
    const order = [...TONES.slice(wanted, FREE), ...TONES.slice(0, wanted), ...TONES.slice(FREE)];
    // More feeds than colors begin anew.
    if (taken.size === TONES.length) taken.clear();
    const tone = order.find((tone) => !taken.has(tone)) ?? 1;
    taken.add(tone);
    given.set(id, tone);
  }
  return given;
}

/** The same as rules of a style sheet. */
export const toneRules = (sources: readonly SourceId[]): string =>
  [...tones(sources)].map(([id, tone]) => `[data-platform="${id}"] { --tone: var(--platform-${tone}); }`).join("\n");
