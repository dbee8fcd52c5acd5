// An engine of samples. It answers as the real one would, at once, and remembers what is set. Never in the production build.
import { PLATFORMS, type Events, type Page, type Replies, type SignIn, type View } from "../bindings/engine";
import { type Arguments, type Command, type Engine, Failure } from "../engine";
import { platformsOf } from "../values";
import { DEFAULTS, effectOf, type Feed, FEED_SAMPLES, FEEDS, FINISHED, many, rowOf, type Sample, SAMPLES, viewOf, type World } from "./samples";

export interface MockOptions {
  scene?: string | null;
  page?: Page | null;
  preferences?: Partial<typeof DEFAULTS>;
  contests?: number;
  /** Answers come only after so many milliseconds, as on a busy machine. */
  delay?: number;
}

export class MockEngine implements Engine {
  readonly sent: { command: Command; args: unknown }[] = [];
  /** Commands that fail, with the code. */
  readonly failing = new Map<Command, Failure>();
  world: World;
  view!: View;
  #heard = new Map<string, ((carried: never) => void)[]>();
  #revision = 0;
  #change: (view: View) => View = (view) => view;
  #page: Page | null;
  #removed: Feed[] = [];
  #delay: number;

  constructor({ scene = null, page = null, preferences = {}, contests, delay = 0 }: MockOptions = {}) {
    this.#delay = delay;
    const samples: Sample[] = contests ? many(contests) : scene === "empty" ? [] : [...SAMPLES, ...(scene === "calendars" ? FEED_SAMPLES : [])].map((row) => ({ ...row }));
    this.world = { samples, feeds: scene === "feeds" ? [FEED] : scene === "calendars" ? [...FEEDS] : [], preferences: { ...DEFAULTS, ...preferences }, signedIn: !["signed_out", "first", "waiting", "empty", "no_client"].includes(scene ?? ""), ill: scene !== "first" && scene !== "well" };
    this.#page = page;
    if (scene === "rated") for (const platform of ["codeforces", "atcoder", "leetcode", "codechef"] as const) this.world.preferences[`handle.${platform}`] = platform === "codechef" ? "ghost" : "ada";
    if (scene === "first") this.world.preferences.first_run_done = false;
    this.#change = scenes[scene ?? ""] ?? this.#change;
    this.#make();
  }

  #make(): View {
    this.#revision += 1;
    return (this.view = this.#change(viewOf(this.world, this.#revision)));
  }

  /** Changes what is shown from now on. */
  alter(change: (view: View) => View): void {
    const before = this.#change;
    this.#change = (view) => change(before(view));
    this.publish();
  }

  publish(): void {
    this.emit("view", this.#make());
  }

  emit<E extends keyof Events>(event: E, carried: Events[E]): void {
    for (const heard of this.#heard.get(event) ?? []) heard(carried as never);
  }

  async on<E extends keyof Events>(event: E, heard: (carried: Events[E]) => void): Promise<() => void> {
    const all = this.#heard.get(event) ?? [];
    this.#heard.set(event, [...all, heard]);
    return () => this.#heard.set(event, (this.#heard.get(event) ?? []).filter((other) => other !== heard));
  }

  /** Requests without an answer so far. */
  pending = 0;

  async send<C extends Command>(command: C, args: Arguments<C>): Promise<Replies[C]> {
    this.sent.push({ command, args });
    const failure = this.failing.get(command);
    if (failure) throw failure;
    this.pending += 1;
    try {
      if (this.#delay > 0) await new Promise((done) => setTimeout(done, this.#delay));
      return this.#answers[command](args as never) as Replies[C];
    } finally {
      this.pending -= 1;
    }
  }

  #signIn(state: SignIn, signedIn = this.world.signedIn): null {
    this.world.signedIn = signedIn;
    this.alter((view) => ({ ...view, sign_in: state }));
    return null;
  }

  #answers: { [C in Command]: (args: Arguments<C>) => Replies[C] } = {
    view: () => this.view,
    place: () => (this.#page ? { page: this.#page, contest: null } : null),
    refresh: ({ platforms }) => ({ read: platforms?.length ?? 7, failed: [], added: 0, changed: 0, removed: 0 }),
    trust_platform: () => ({ read: 1, failed: [], added: 0, changed: 0, removed: 0 }),
    sync: ({ confirm, add }) => {
      if (add) this.alter((view) => ({ ...view, calendar: { ...view.calendar, adding_waits: false } }));
      if (confirm) this.alter((view) => ({ ...view, calendar: { ...view.calendar, held_plan: null } }));
      return { refresh: { read: 7, failed: [], added: 0, changed: 0, removed: 0 }, calendar: this.view.calendar.last_sync, held: false };
    },
    keep_held: () => (this.alter((view) => ({ ...view, calendar: { ...view.calendar, held_plan: null }, attention: view.attention.filter(({ code }) => code !== "plan_held") })), null),
    cancel: () => (this.alter((view) => ({ ...view, activity: { kind: "idle" } })), null),
    sign_in: () => this.#signIn({ state: "waiting", url: "https://accounts.google.com/o/oauth2/v2/auth?client_id=sample" }),
    sign_in_open: () => null,
    sign_in_cancel: () => this.#signIn({ state: "idle" }),
    sign_out: () => this.#signIn({ state: "idle" }, false),
    set_preference: ({ key, value }) => {
      const previous = this.world.preferences[key];
      this.world.preferences = { ...this.world.preferences, [key]: value };
      this.publish();
      return { previous: key === "google.client_secret" ? null : previous };
    },
    set_platform: ({ platform, on }) => {
      this.world.feeds = this.world.feeds.map((feed) => (feed.source === platform ? { ...feed, on } : feed));
      const now = platformsOf(this.world.preferences.platforms);
      const platforms = PLATFORMS.map(({ key }) => key).filter((key) => (key === platform ? on : now.includes(key)));
      this.world.preferences = { ...this.world.preferences, platforms: platforms.join(",") };
      this.publish();
      return null;
    },
    preview_feed: ({ name }) => previewOf(name),
    add_feed: ({ name, zone }) => {
      const added = previewOf(name);
      this.world.feeds = [{ ...FEED, name: added.name, zone }];
      this.publish();
      return added;
    },
    remove_feed: () => {
      this.#removed = this.world.feeds;
      this.world.feeds = [];
      this.publish();
      return null;
    },
    restore_feed: () => {
      this.world.feeds = this.#removed;
      this.publish();
      return null;
    },
    choose_feed: () => ({ path: "/home/ada/campus.ics", count: 0 }),
    set_choice: ({ key, remind, calendar }) => {
      this.world.samples = this.world.samples.map((row) => (row.key === key ? { ...row, remind, inCalendar: calendar } : row));
      this.publish();
      return null;
    },
    set_leads: ({ key, minutes }) => {
      const { [key]: _, ...others } = this.world.preferences["reminders.per_contest"];
      this.world.preferences = { ...this.world.preferences, "reminders.per_contest": minutes ? { ...others, [key]: minutes } : others };
      this.publish();
      return null;
    },
    why: ({ key }) => {
      const found = this.world.samples.find((row) => row.key === key);
      if (!found) throw new Failure({ code: "unknown_contest", message: "" });
      const contest = this.view.contests.find((row) => row.key === key) ?? rowOf(found, this.world.preferences, this.world.signedIn);
      const day = (hours: number) => new Date(Date.parse(this.view.now) + hours * 3_600_000).toISOString().replace(".000", "");
      return {
        contest, source: "contest.list", planned: this.view.reminders.planned.filter((reminder) => reminder.key === key),
        history: [
          { at: day(-20 * 24), what: "announced", name: contest.name },
          ...(contest.moved_from ? [{ at: day(-0.2), what: "moved" as const, name: contest.name, from: contest.moved_from, to: contest.starts_at }] : []),
        ],
      };
    },
    list_hidden: () => this.world.samples.map((row) => rowOf(row, this.world.preferences, this.world.signedIn)).filter((row) => !row.list.shown),
    list_finished: () => FINISHED.map((row) => rowOf(row, this.world.preferences, this.world.signedIn)).sort((a, b) => (a.ends_at < b.ends_at ? 1 : -1)),
    preview_rules: ({ rules }) => effectOf(this.world.samples, { ...this.world.preferences, rules }),
    check_handles: () => null,
    rehearse: () => {
      const step = (id: Replies["rehearse"]["steps"][number]["id"], state: "ok" | "warn" | "fail" | "unknown", fix: Replies["rehearse"]["steps"][number]["fix"] = null, at: string | null = null) => ({ id, state, at, unsupported: false, obstacle: id === "autostart" && state === "warn" ? this.view.about.autostart_obstacle : null, fix });
      const on = this.world.preferences["notifications.enabled"];
      return {
        steps: [
          step("enabled", on ? "ok" : "fail", "turn_on"), step("not_paused", "ok"), step("service", "ok"), step("permission", "ok"),
          step("do_not_disturb", "unknown", "focus_settings"), step("sound", this.world.preferences["reminders.sound"] ? "ok" : "warn", "turn_on_sound"), step("sample_seen", "ok", null, this.view.reminders.service.seen_at), step("sleep", "ok"), step("clock", "ok"),
          step("autostart", this.world.preferences.autostart ? "ok" : "warn", "turn_on_autostart"), step("next_reminder", "ok", null, this.view.reminders.planned[0]?.at ?? null),
        ],
      };
    },
    send_test_notification: () => ({ accepted: true, problem: null }),
    test_seen: () => null,
    pause_reminders: ({ until }) => (this.alter((view) => ({ ...view, reminders: { ...view.reminders, paused: { until } } })), null),
    resume_reminders: () => (this.alter((view) => ({ ...view, reminders: { ...view.reminders, paused: null } })), null),
    keep_ics: () => {
      const path = "/home/ada/contests.ics";
      this.world.preferences = { ...this.world.preferences, "ics.file": path };
      this.publish();
      return { path, count: this.view.calendar.to_add };
    },
    export_ics: () => ({ path: "/home/ada/contests.ics", count: this.view.calendar.to_add }),
    backup_preferences: () => ({ path: "/home/ada/contestsync-preferences.json", count: 24 }),
    restore_preferences: () => ({ path: "/home/ada/contestsync-preferences.json", count: 24 }),
    diagnostics: () => `ContestSync ${this.view.about.version} (${this.view.about.package}), ${this.view.about.system}\nplatforms: 6 fresh, 1 stale (atcoder: timeout x3)\ncalendar: ok, dedicated, 19 events\nsecret store: ${this.view.about.secret_store}\nnotifications: working (gnome-shell), actions\n`,
    install_update: () => null,
    open_contest: () => null,
    open_standings: () => null,
    open_platform: () => null,
    open_calendar: () => null,
    open_link: () => null,
    restore_deleted: () => (this.alter((view) => ({ ...view, calendar: { ...view.calendar, kept_deleted: [] } })), null),
    keep_own_settings: () => (this.alter((view) => ({ ...view, calendar: { ...view.calendar, taken_over: null } })), null),
    delete_calendar: () => (this.alter((view) => ({ ...view, calendar: { ...view.calendar, calendar_id: null, name: null, link: null } })), null),
    import_client: () => null,
    finish_first_run: () => {
      this.world.preferences = { ...this.world.preferences, first_run_done: true };
      this.publish();
      return null;
    },
    close_window: () => null,
    announce: () => false,
  };
}

const FEED: Feed = { source: "feed-0a1b2c3d", name: "Campus rounds", address: "https://calendar.example.edu/…", zone: null, on: true };

const previewOf = (name: string | null): Replies["preview_feed"] => ({
  source: "feed-0a1b2c3d", name: name ?? "Campus rounds", events: 3, rejected: 0,
  next: [{ name: "Round A", starts_at: "2026-11-28T12:00:00Z", ends_at: "2026-11-28T14:00:00Z" }],
});

const unreachable = (row: View["platforms"][number]): View["platforms"][number] => (!row.enabled ? row : { ...row, health: "failing", consecutive_failures: 2, last_error: { code: "offline", message: "" } });

/** Particular moments, by name. */
const scenes: Record<string, (view: View) => View> = {
  joined: (view) => ({ ...view, calendar: { ...view.calendar, taken_over: { computer: "desktop", at: view.now } } }),
  held: (view) => ({
    ...view,
    attention: [{ code: "plan_held", platform: null, at: null, count: 12, message: "", action: "see_plan" }, ...view.attention],
    calendar: { ...view.calendar, held_plan: { inserts: 1, updates: 0, deletes: view.contests.slice(0, 12).map(({ key, name, starts_at }) => ({ key, name, starts_at })) } },
  }),
  expired: (view) => ({
    ...view,
    attention: [{ code: "sign_in_again", platform: null, at: null, count: null, message: "", action: "sign_in" }, ...view.attention],
    account: view.account && { ...view.account, state: "sign_in_again" },
    calendar: { ...view.calendar, last_sync: view.calendar.last_sync && { ...view.calendar.last_sync, problem: { code: "sign_in_again", message: "" } } },
  }),
  demo: (view) => ({ ...view, sample: true }),
  feeds: (view) => ({
    ...view,
    attention: [],
    publisher: { name: "contests.example.org", url: "https://contests.example.org/contests.json", public_key: "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3", built_in: true, enabled: view.preferences["feed.enabled"], first: view.preferences["feed.first"], read_at: new Date(Date.parse(view.now) - 12 * 60_000).toISOString(), last_success_at: view.now, consecutive_failures: 0, last_error: null },
    contests: view.contests.map((row) => (row.key === "codeforces:2170" ? { ...row, via: "contests.example.org", other_reading: { via: null, read_at: new Date(Date.parse(view.now) - 180 * 60_000).toISOString(), starts_at: new Date(Date.parse(row.starts_at) - 1_800_000).toISOString(), ends_at: row.ends_at } } : row)),
  }),
  waiting: (view) => ({ ...view, sign_in: { state: "waiting", url: "https://accounts.google.com/o/oauth2/v2/auth?client_id=sample" } }),
  refreshing: (view) => ({ ...view, activity: { kind: "refreshing", done: 3, total: 7 } }),
  offline: (view) => ({ ...view, offline: true, attention: [], platforms: view.platforms.map(unreachable) }),
  empty: (view) => ({ ...view, contests: [], hidden: { total: 0, by: [] }, last_refresh_at: null, offline: true, platforms: view.platforms.map(unreachable) }),
  paused: (view) => ({ ...view, attention: [], reminders: { ...view.reminders, paused: { until: null } } }),
  connected: (view) => ({ ...view, attention: [], calendar: { ...view.calendar, calendar_id: null, name: null, link: null, adding_waits: true, last_sync: null, failed_events: [], kept_deleted: [] }, contests: view.contests.map((row) => ({ ...row, in_calendar: false })) }),
  long_names: (view) => ({ ...view, attention: [], contests: view.contests.map((row, index) => (index % 2 ? { ...row, name: `${row.name}БезПробеловВОченьДлинномСловеКотороеНеПереносится`.repeat(2).replaceAll(" ", "") } : row)) }),
  no_client: (view) => ({ ...view, account: null, calendar: { ...view.calendar, client_ready: false } }),
};

/** What the address asks for: `?page=calendar&scene=held&theme=dark&language=ja&contests=5000`. */
export function mockFromAddress(search: string): MockEngine {
  const asked = new URLSearchParams(search);
  const preferences: Partial<typeof DEFAULTS> = {};
  for (const key of ["theme", "language", "hour_clock", "upcoming.view"] as const) {
    const value = asked.get(key);
    if (value) preferences[key] = value;
  }
  const engine = new MockEngine({ scene: asked.get("scene"), page: asked.get("page") as Page | null, preferences, contests: Number(asked.get("contests")), delay: Number(asked.get("delay")) });
  // Checks in a browser wait until every request has its answer.
  Object.assign(globalThis, { mockEngine: engine });
  return engine;
}
