// Sample views for looking at the window without an engine: tests, axe, screenshots. Never in the production build.
import { CONTEST_KINDS, PLATFORMS, type Because, type ContestKind, type ContestRow, type HandleRow, type Outcome, type Outlet, type Platform, type PlatformRow, type PreferenceValues, type Rule, type RulesEffect, type SourceId, type Standing, type View } from "../bindings/engine";
import { hourIsGood } from "../rules";
import { isFeed, minutesOf, platformLeads, platformsOf } from "../values";

export const NOW = "2026-11-23T12:20:00Z";
export const ZONE = "Asia/Kolkata";
const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString().replace(".000", "");

export const DEFAULTS: PreferenceValues = {
  platforms: PLATFORMS.filter(({ usual }) => usual).map(({ key }) => key).join(","),
  rules: [{ when: "kind_is", kinds: ["daily", "practice", "permanent"], hide_from: ["list", "calendar", "reminder"] }],
  "handle.codeforces": "",
  "handle.atcoder": "",
  "handle.leetcode": "",
  "handle.codechef": "",
  "calendar.dedicated": true,
  "calendar.busy": false,
  "calendar.color_by_platform": false,
  "calendar.zone": "auto",
  "calendar.reminder_minutes": "30",
  "reminders.lead_minutes": "60,10",
  "reminders.at_start": true,
  "reminders.per_platform": "",
  "reminders.per_contest": {},
  "reminders.registration": "off",
  "reminders.quiet_hours": "",
  "reminders.sound": true,
  "reminders.snooze_minutes": 10,
  "notifications.enabled": true,
  "notifications.moved": true,
  "notifications.cancelled": true,
  "notifications.announced": false,
  autostart: false,
  "ics.file": "",
  "updates.check": false,
  "refresh.interval_hours": 6,
  "google.client_id": "",
  "google.client_secret": "",
  theme: "system",
  hour_clock: "auto",
  text_size: 100,
  "upcoming.view": "agenda",
  "upcoming.compact": false,
  "tray.title": "off",
  language: "auto",
  first_run_done: true,
  "feed.enabled": true,
  "feed.url": "",
  "feed.public_key": "",
  "feed.first": false,
};

const isOn = (source: SourceId, preferences: PreferenceValues): boolean => isFeed(source) || platformsOf(preferences.platforms).includes(source);

/** A contest as the samples hold it; what outlets do with it is worked out from preferences and choices. */
export interface Sample extends Omit<ContestRow, "list" | "calendar" | "reminder" | "leads" | "own_leads" | "for_me" | "registration_usually_closes_at" | "standings" | "in_calendar" | "muted" | "followed" | "series"> {
  remind: boolean | null;
  inCalendar: boolean | null;
}

const nameOf = (platform: Platform): string => PLATFORMS.find(({ key }) => key === platform)?.name ?? platform;

function sample(platform: Platform, id: string, name: string, start: number, length: number, more: Partial<Sample> = {}): Sample {
  return {
    key: `${platform}:${id}`, platform, source_name: nameOf(platform), name, url: `https://example.invalid/${platform}/${id}`,
    starts_at: at(start), ends_at: at(start + length), duration_seconds: length * 60, kind: "regular", rated: true,
    division: null, language: null, registration_opens_at: null, registration_closes_at: null, checked_at: at(-12), stale: false, read_at: at(-12), via: null, other_reading: null,
    moved_from: null, cancelled_at: null, remind: null, inCalendar: null, ...more,
  };
}

const H = 60;
const D = 24 * H;
const daily = (day: number) => sample("atcoder", `adt_${day}`, `AtCoder Daily Training MEDIUM 2026/11/${23 + day} 18:00`, day * D - 3 * H + 170, H, { kind: "daily", rated: false, stale: true, checked_at: at(-9 * H) });

export const SAMPLES: readonly Sample[] = [
  sample("codechef", "START213", "Starters 213 (Rated till 6 stars)", -72, 2 * H, { division: "Div. 1–4" }),
  sample("codechef", "CHALL26", "November Long Challenge 2026", -3 * D, 10 * D, { kind: "marathon", rated: false }),
  sample("codeforces", "2170", "Codeforces Round 1056 (Div. 2)", 135, 2 * H, { division: "Div. 2", registration_opens_at: at(-4 * H), registration_closes_at: at(130) }),
  sample("codeforces", "2169", "Codeforces Round 1056 (Div. 1)", 135, 2 * H, { division: "Div. 1", registration_opens_at: at(-4 * H), registration_closes_at: at(130) }),
  sample("hackerrank", "hack-the-interview", "Hack the Interview XII – Asia Pacific", 310, 90, { kind: "hiring", rated: false }),
  sample("leetcode", "weekly-480", "Weekly Contest 480", 14 * H + 10, 90),
  sample("geeksforgeeks", "gfg-weekly-231", "GfG Weekly Coding Contest – 231", D + 55, 90, { rated: true }),
  sample("code360", "w-126", "Weekly Contest 126", D + 160, 2 * H, { rated: null }),
  sample("codechef", "START214", "Starters 214 (Rated till 5 stars)", 2 * D + 130, 2 * H, { division: "Div. 2–4" }),
  sample("codeforces", "2171", "Educational Codeforces Round 185 (Rated for Div. 2)", 2 * D + 135, 2 * H, { kind: "educational", division: "Div. 2", moved_from: at(2 * D + 15), registration_opens_at: at(D) }),
  sample("codeforces", "2172", "Технокубок 2027 – Отборочный раунд 2", 3 * D - 160, 2 * H, { rated: false, language: "ru" }),
  sample("hackerrank", "projecteuler", "Week of Code 41: Graph theory, dynamic programming and one very long name that has to be broken somewhere", 3 * D + 300, 5 * D, { kind: "marathon", rated: false }),
  sample("code360", "ninja-110", "Coding Ninjas Weekend Duel 110", 4 * D + 40, 2 * H, { cancelled_at: at(-5 * H) }),
  sample("atcoder", "abc430", "AtCoder Beginner Contest 430", 5 * D - 20, 100, { division: "0 – 1999", stale: true, checked_at: at(-9 * H) }),
  sample("leetcode", "biweekly-170", "Biweekly Contest 170", 5 * D + 130, 90, { remind: false }),
  sample("atcoder", "arc211", "AtCoder Regular Contest 211 (Div. 2)", 6 * D - 20, 2 * H, { division: "1200 – 2399", stale: true, checked_at: at(-9 * H) }),
  sample("leetcode", "weekly-481", "Weekly Contest 481", 6 * D + 14 * H + 10, 90),
  sample("atcoder", "ahc056", "AtCoder Heuristic Contest 056", 12 * D - 80, 4 * H, { kind: "heuristic", division: "All", stale: true, checked_at: at(-9 * H) }),
  sample("geeksforgeeks", "gfg-job-a-thon", "GfG Job-A-Thon 61 for Freshers", 13 * D + 60, 3 * H, { kind: "hiring", rated: false }),
  sample("codeforces", "2180", "ICPC Asia West Mirror (Unrated)", 15 * D - 100, 5 * H, { kind: "practice", rated: false }),
  ...[0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map(daily),
  sample("atcoder", "practice2", "AtCoder Library Practice Contest", -2000 * D, 6000 * D, { kind: "permanent", rated: false, stale: true, checked_at: at(-9 * H) }),
];

/** Three calendars of the user's own, and a contest of each. */
export const FEEDS: readonly Feed[] = [
  { source: "feed-0a1b2c3d", name: "Campus rounds", address: "https://calendar.example.edu/…", zone: null, on: true },
  { source: "feed-7k2m9p4q", name: "Tuesday training", address: "https://club.example.org/…", zone: null, on: true },
  { source: "feed-v0t8s6r4", name: "ICPC regionals", address: "/home/ada/icpc.ics", zone: "Asia/Kolkata", on: true },
];
export const FEED_SAMPLES: readonly Sample[] = FEEDS.map(({ source, name }, index) => ({
  ...sample("codeforces", "", `${name}: round ${index + 4}`, (index + 1) * D + 2 * H, 2 * H, { rated: null, source_name: name }), key: `${source}:1`, platform: source,
}));

/** What ended lately. */
export const FINISHED: readonly Sample[] = [
  sample("leetcode", "weekly-479", "Weekly Contest 479", -34 * H, 90),
  sample("codeforces", "2168", "Codeforces Round 1055 (Div. 1 + Div. 2)", -28 * H, 150, { division: "Div. 1 + Div. 2" }),
  sample("atcoder", "abc429", "AtCoder Beginner Contest 429", -2 * D - 20, 100, { division: "0 – 1999" }),
];

/** Five thousand contests, to see that the list stays fluid. */
export function many(count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const platform = PLATFORMS[index % 7]?.key ?? "codeforces";
    return sample(platform, `n${index}`, `Round ${index + 1} – ${platform} Cup`, 30 + index * 37, 2 * H, { kind: index % 9 === 0 ? (CONTEST_KINDS[index % 5] ?? "regular") : "regular" });
  });
}

function localStart(row: Sample): { day: number; hour: number } {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, weekday: "short", hour: "2-digit", hourCycle: "h23" }).formatToParts(Date.parse(row.starts_at));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { day: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(of("weekday")), hour: Number(of("hour")) };
}

/** Sample ratings of the four platforms that have any. */
const RATINGS: Partial<Record<string, number>> = { codeforces: 1622, atcoder: 1104, leetcode: 1968, codechef: 1498 };

/** How the user stands to a sample: by limits that fit its division. */
function standingOf(row: Sample, preferences: PreferenceValues): Standing | null {
  const mine = RATINGS[row.platform];
  const handle = (preferences as unknown as Record<string, unknown>)[`handle.${row.platform}`];
  if (mine === undefined || !handle) return null;
  const facts = { rating: mine, read_at: at(-3 * H) };
  if (row.rated === false) return { for_me: "unrated", why: "nobody", ...facts };
  if (row.platform === "leetcode" || row.division === "All") return { for_me: "rated", why: "everyone", ...facts };
  if (row.platform === "codechef") return { for_me: "unknown", why: "not_said", ...facts };
  const limits = row.platform === "codeforces" ? ({ "Div. 1": [1900, 9999], "Div. 2": [0, row.kind === "educational" ? 1599 : 2099] } as Record<string, [number, number]>)[row.division ?? ""] : (row.division ?? "").split("–").map(Number);
  const [from, to] = limits ?? [];
  if (from === undefined || to === undefined) return { for_me: "unknown", why: "not_said", ...facts };
  if (mine < from) return { for_me: "out_of_range", why: "below", from, ...facts };
  return mine > to ? { for_me: "unrated", why: "above", from: to + 1, ...facts } : { for_me: "rated", why: "in_range", ...facts };
}

function fits(rule: Rule, row: Sample, preferences: PreferenceValues): boolean {
  const has = (text: string, words: readonly string[]) => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  switch (rule.when) {
    case "kind_is": return rule.kinds.includes(row.kind as ContestKind);
    case "unrated": return row.rated === false;
    case "for_me": return rule.is.some((known) => known === standingOf(row, preferences)?.for_me);
    case "division_has": return row.division !== null && has(row.division, rule.words);
    case "language_is": return row.language !== null && rule.languages.includes(row.language);
    case "shorter_than": return row.duration_seconds < rule.minutes * 60;
    case "longer_than": return row.duration_seconds > rule.minutes * 60;
    case "outside_hours": { const { day, hour } = localStart(row); return !hourIsGood(rule.week, day, hour); }
    case "name_has": return has(row.name, rule.words);
    case "platform_is": return rule.platforms.includes(row.platform);
    case "series_is": return rule.platform === row.platform && rule.series.includes(seriesOf(row.name) ?? "");
    case "name_lacks": return rule.words.length > 0 && !has(row.name, rule.words);
  }
}

const seriesOf = (name: string): string | null => /^([^(]*\p{L}{3}[^(]*?)[\s#–-]+\d/u.exec(name)?.[1] ?? null;

function decide(row: Sample, outlet: Outlet, preferences: PreferenceValues): Outcome {
  const outcome = (shown: boolean, because: Because): Outcome => ({ shown, reason: "", ...because });
  if (!isOn(row.platform, preferences)) return outcome(false, { because: "platform_off" });
  const chosen = outlet === "calendar" ? row.inCalendar : outlet === "reminder" ? row.remind : null;
  if (chosen === true) return outcome(true, { because: "asked" });
  if (chosen === false) return outcome(false, { because: outlet === "reminder" ? "muted" : "kept_out" });
  if (outlet === "reminder" && !preferences["notifications.enabled"]) return outcome(false, { because: "notifications_off" });
  const here = (rule: Rule, mode: "hide" | "show_only") => (rule.mode ?? "hide") === mode && rule.hide_from.includes(outlet);
  const hides = preferences.rules.findIndex((rule) => here(rule, "hide") && fits(rule, row, preferences));
  const only = preferences.rules.findIndex((rule) => here(rule, "show_only"));
  const among = preferences.rules.some((rule) => here(rule, "show_only") && fits(rule, row, preferences));
  const index = hides >= 0 ? hides : among ? -1 : only;
  return index < 0 ? outcome(true, { because: "no_rule" }) : outcome(false, { because: "rule", index });
}

export function rowOf(row: Sample, preferences: PreferenceValues, signedIn: boolean): ContestRow {
  const { remind, inCalendar: _, ...shared } = row;
  const calendar = decide(row, "calendar", preferences);
  const own = preferences["reminders.per_contest"][row.key];
  const leads = platformLeads(preferences["reminders.per_platform"]).get(row.platform) ?? minutesOf(preferences["reminders.lead_minutes"]);
  return {
    ...shared, list: decide(row, "list", preferences), calendar, reminder: decide(row, "reminder", preferences),
    leads: own ?? [...leads, ...(preferences["reminders.at_start"] ? [0] : [])].sort((a, b) => b - a), own_leads: own !== undefined,
    for_me: standingOf(row, preferences),
    registration_usually_closes_at: row.platform === "codeforces" && !row.registration_closes_at && row.kind !== "practice" ? new Date(Date.parse(row.starts_at) - 5 * 60_000).toISOString().replace(".000", "") : null,
    standings: row.ends_at <= NOW ? `https://example.invalid/${row.key}/standings` : null,
    in_calendar: signedIn && calendar.shown && !row.cancelled_at && row.key !== "leetcode:weekly-481",
    series: seriesOf(row.name), muted: remind === false, followed: remind === true,
  };
}

/** Whether the sample calendar holds an event for it. */
const IN_CALENDAR = (row: Sample) => row.key !== "leetcode:weekly-481" && !["daily", "practice", "permanent"].includes(row.kind);

export function effectOf(samples: readonly Sample[], preferences: PreferenceValues): RulesEffect {
  const on = samples.filter((row) => isOn(row.platform, preferences) && !row.cancelled_at);
  const count = (outlet: Outlet) => {
    const shown = on.filter((row) => decide(row, outlet, preferences).shown).length;
    return { shown, hidden: on.length - shown };
  };
  return {
    leaves_calendar: on.filter((row) => row.starts_at > NOW && IN_CALENDAR(row) && !decide(row, "calendar", preferences).shown).length,
    total: on.length, list: count("list"), calendar: count("calendar"), reminder: count("reminder"),
    rules: preferences.rules.map((rule) => {
      const fitting = on.filter((row) => fits(rule, row, preferences));
      return { fits: fitting.length, examples: fitting.slice(0, 3).map(({ name }) => name) };
    }),
  };
}

const platformRow = (platform: Platform, samples: readonly Sample[], preferences: PreferenceValues, more: Partial<PlatformRow> = {}): PlatformRow => {
  const mine = samples.filter((row) => row.platform === platform);
  const coming = mine.filter((row) => row.starts_at > NOW && decide(row, "list", preferences).shown).map((row) => row.starts_at).sort();
  const enabled = platformsOf(preferences.platforms).includes(platform);
  return {
    platform, name: nameOf(platform), enabled, health: enabled ? "fresh" : "off",
    events: mine.filter((row) => row.starts_at > NOW && IN_CALENDAR(row)).length, last_success_at: at(-12), consecutive_failures: 0, last_error: null, contests: mine.length, next_starts_at: coming[0] ?? null,
    next_try_at: at(348), page: "https://example.invalid/", address: null, zone: null, ...more,
    attempts: more.attempts ?? [
      { at: at(-12), outcome: "ok", code: null, contests: mine.length, bytes: 48_211, elapsed_ms: 412 },
      { at: at(-372), outcome: "not_modified", code: null, contests: 0, bytes: 0, elapsed_ms: 130 },
    ],
  };
};

/** A calendar of the user's own. */
export interface Feed {
  source: Extract<SourceId, `feed-${string}`>;
  name: string;
  address: string;
  zone: string | null;
  on: boolean;
}

export interface World {
  samples: Sample[];
  feeds: Feed[];
  preferences: PreferenceValues;
  signedIn: boolean;
  ill: boolean;
}

export function viewOf(world: World, revision: number): View {
  const { samples, feeds, preferences, signedIn, ill } = world;
  const rows = samples.map((row) => rowOf(row, preferences, signedIn)).sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at));
  const by = new Map<string, { because: Because; count: number }>();
  for (const { list } of rows.filter((row) => !row.list.shown)) {
    const because: Because = list.because === "rule" ? { because: "rule", index: list.index } : { because: list.because };
    const key = JSON.stringify(because);
    by.set(key, { because, count: (by.get(key)?.count ?? 0) + 1 });
  }
  const atcoder: Partial<PlatformRow> = ill && platformsOf(preferences.platforms).includes("atcoder") ? {
    health: "stale", last_success_at: at(-9 * H), consecutive_failures: 3, next_try_at: at(24),
    last_error: { code: "timeout", message: "AtCoder did not answer in time." },
    attempts: [
      { at: at(-12), outcome: "failed", code: "timeout", contests: 0, bytes: 0, elapsed_ms: 20_000 },
      { at: at(-74), outcome: "failed", code: "http_status", contests: 0, bytes: 312, elapsed_ms: 1_904 },
      { at: at(-9 * H), outcome: "ok", code: null, contests: 14, bytes: 61_992, elapsed_ms: 733 },
    ],
  } : {};
  const planned = rows
    .filter((row) => row.reminder.shown && !row.cancelled_at)
    .flatMap((row) => row.leads.map((lead) => ({ key: row.key, name: row.name, starts_at: row.starts_at, lead_minutes: lead, registration_closes_at: null, at: new Date(Date.parse(row.starts_at) - lead * 60_000).toISOString().replace(".000", "") })))
    .filter((reminder) => reminder.at > NOW && reminder.at < at(7 * D))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const wanted = rows.filter((row) => row.calendar.shown && !row.cancelled_at).length;
  return {
    revision, now: NOW, zone: ZONE, zone_changed_at: null, twelve_hours: preferences.hour_clock === "12", activity: { kind: "idle" }, offline: false, sample: false,
    last_refresh_at: at(-12), next_refresh_at: at(348),
    attention: ill ? [
      { code: "platform_stale", platform: "atcoder", at: at(-9 * H), count: null, message: "AtCoder: no news since 03:20", action: "try_again" },
      { code: "secret_in_file", platform: null, at: null, count: null, message: "The key is in a file.", action: null },
    ] : [],
    contests: rows.filter((row) => row.list.shown), hidden: { total: rows.filter((row) => !row.list.shown).length, by: [...by.values()].sort((a, b) => b.count - a.count).map(({ because, count }) => ({ ...because, count })) },
    platforms: [
      ...PLATFORMS.map(({ key }) => platformRow(key, samples, preferences, key === "atcoder" ? atcoder : {})),
      ...feeds.map((feed) => ({ ...platformRow("codeforces", [], preferences, { page: null }), platform: feed.source, name: feed.name, address: feed.address, zone: feed.zone, enabled: feed.on, health: feed.on ? "fresh" as const : "off" as const, contests: 3, events: 3 })),
    ],
    publisher: null,
    handles: (["codeforces", "atcoder", "leetcode", "codechef"] as const).flatMap((platform): HandleRow[] => {
      const handle = preferences[`handle.${platform}`];
      const row = { platform, handle, next_read_at: at(18 * H), problem: null };
      if (!handle) return [];
      if (handle === "ghost") return [{ ...row, ladder: platform, state: "no_such_handle" as const, rating: null, read_at: null, problem: { code: "handle_unknown" as const, message: "" } }];
      const main = { ...row, ladder: platform, state: "rated" as const, rating: RATINGS[platform] ?? 0, read_at: at(-3 * H) };
      return platform === "atcoder" ? [main, { ...row, ladder: "atcoder_heuristic" as const, state: "never_rated" as const, rating: null, read_at: at(-3 * H) }] : [main];
    }),
    account: signedIn ? { email: "ada@example.org", state: "ok" } : null, sign_in: { state: "idle" },
    calendar: {
      dedicated: true, calendar_id: signedIn ? "c_1@group.calendar.google.com" : null, name: signedIn ? "Programming contests" : null,
      link: signedIn ? "https://calendar.google.com/calendar/r" : null, to_add: wanted, adding_waits: false, client_ready: true,
      last_sync: signedIn ? { at: at(-11), problem: null, inserted: 3, updated: 1, deleted: 1, unchanged: wanted - 4, kept_deleted: 1, failed: 1, requests: 4, elapsed_ms: 1820 } : null,
      next_sync_at: signedIn ? at(349) : null,
      failed_events: signedIn ? [{ key: "leetcode:weekly-481", name: "Weekly Contest 481", problem: { code: "event_refused", message: "Google refuses this event." } }] : [],
      kept_deleted: signedIn ? [{ key: "code360:w-126", name: "Weekly Contest 126", starts_at: at(D + 160) }] : [], held_plan: null, taken_over: null,
    },
    reminders: { planned, rung: null, paused: null, service: { state: "working", name: "gnome-shell", actions: true, seen_at: at(-3 * D) } },
    preferences, rules: effectOf(samples, preferences),
    about: {
      version: "0.1.0", package: "deb", system: "Debian GNU/Linux 12", report_page: null, data_folder: "/home/ada/.local/share/contestsync", log_folder: "/home/ada/.local/state/contestsync/logs",
      secret_store: ill ? "file" : "keyring", autostart_registered: preferences.autostart, autostart_obstacle: null, tray: true,
      updates_by: "package_manager", newer: null,
      hosts: [
        // Each server once, as the engine names them: two sites share one.
        ...PLATFORMS.filter(({ host }, at) => PLATFORMS.findIndex((other) => other.host === host) === at).map(({ key, host }) => ({ host, role: "platform" as const, platform: key, last_at: at(-12) })),
        { host: "accounts.google.com", role: "google", platform: null, last_at: signedIn ? at(-3 * D) : null },
        { host: "oauth2.googleapis.com", role: "google", platform: null, last_at: signedIn ? at(-11) : null },
        { host: "www.googleapis.com", role: "google", platform: null, last_at: signedIn ? at(-11) : null },
      ],
    },
    history: [
      { at: at(-11), what: "synced", inserted: 3, updated: 1, deleted: 1, failed: 1 },
      { at: at(-12), what: "refreshed", platform: "codeforces", added: 2, changed: 1, removed: 0 },
      { at: at(-12), what: "refreshed", platform: "leetcode", added: 0, changed: 0, removed: 0 },
      { at: at(-12), what: "refresh_failed", platform: "atcoder", code: "timeout" },
      { at: at(-12), what: "moved", name: "Educational Codeforces Round 185 (Rated for Div. 2)", from: at(2 * D + 15), to: at(2 * D + 135) },
      { at: at(-82), what: "reminded", name: "Starters 213 (Rated till 6 stars)", lead_minutes: 10 },
      { at: at(-5 * H), what: "cancelled", name: "Coding Ninjas Weekend Duel 110" },
      { at: at(-8 * H), what: "reminded", name: "Weekly Contest 479", lead_minutes: -12 },
      { at: at(-3 * D), what: "signed_in" },
    ],
  };
}
