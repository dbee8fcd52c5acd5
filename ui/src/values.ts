// Preferences that are kept as text: lists of minutes, lead times of platforms, quiet hours. Pure.
import { PLATFORMS, type ContestKey, type Platform, type SourceId } from "./bindings/engine";

export const minutesOf = (text: string): number[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean)
    .map(Number)
    .filter((minutes) => Number.isInteger(minutes) && minutes >= 0);

/** Longest first, each once. */
export const minutesText = (minutes: readonly number[]): string => [...new Set(minutes)].sort((a, b) => b - a).join(",");

export function toggled<T>(items: readonly T[], item: T): T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/** A calendar feed of the user's own; anything else is a platform. */
export const isFeed = (source: string): source is Exclude<SourceId, Platform> => source.startsWith("feed-");

/** Read until the user says otherwise. */
export const isUsual = (source: SourceId): boolean => PLATFORMS.some(({ key, usual }) => key === source && usual);

/** Its pages are read as described in public; nobody has compared that with the live site yet. */
export const isUnconfirmed = (source: SourceId): boolean => PLATFORMS.some(({ key, seen }) => key === source && !seen);

const sourceOf = (word: string): SourceId | undefined => (isFeed(word) ? word : PLATFORMS.find(({ key }) => key === word)?.key);

export function platformLeads(text: string): Map<SourceId, number[]> {
  const leads = new Map<SourceId, number[]>();
  for (const entry of text.split(";")) {
    const [name, minutes] = entry.split("=");
    const source = sourceOf(name?.trim() ?? "");
    if (source && minutes !== undefined) leads.set(source, minutesOf(minutes));
  }
  return leads;
}

export const platformLeadsText = (leads: ReadonlyMap<SourceId, readonly number[]>): string =>
  [...leads].map(([platform, minutes]) => `${platform}=${minutesText(minutes)}`).join(";");

export function platformsOf(text: string): Platform[] {
  const words = text.split(",").map((word) => word.trim());
  return PLATFORMS.map(({ key }) => key).filter((key) => words.includes(key));
}

export function quietHours(text: string): { from: string; to: string } | null {
  const found = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(text.trim());
  return found?.[1] && found[2] ? { from: found[1], to: found[2] } : null;
}

/** Id and secret in the file that Google's console gives for an installed app; null if it is no such file. */
export function googleClient(json: string): { id: string } | null {
  try {
    const file = JSON.parse(json) as { installed?: { client_id?: unknown } };
    const id = file.installed?.client_id;
    return typeof id === "string" && id.length > 0 ? { id } : null;
  } catch {
    return null;
  }
}

/** The platform of a contest's key. */
export const platformOf = (key: ContestKey): SourceId => key.slice(0, key.indexOf(":")) as SourceId;
