// The window's state: the engine's latest view, the clock, what runs, and the one line that says how it ended.
import type { Activity, ContestKey, ContestRow, Page, PreferenceKey, PreferenceValues, Replies, Rule, SourceId, View } from "./bindings/engine";
import { type Arguments, type Command, type Engine, Failure } from "./engine";
import { createFormat, millis } from "./format";
import { chooseLanguage, direction, type Filled, type Key, type Language, languageOf, learn, translate } from "./messages";

export interface Notice {
  text: string;
  bad: boolean;
  undo: (() => void) | null;
  /** Whether the view shows that the cause is gone: then the notice goes, too. */
  over: ((view: View) => boolean) | null;
}

/** Bad news of something that was done all the same. */
export interface Trouble {
  trouble: string;
  over: (view: View) => boolean;
}

/** Something to be answered before it is done. */
export interface Question {
  title: string;
  text: string;
  yes: string;
  answer: (yes: boolean) => void;
}

/** How long Undo is offered beside what was said; Ctrl+Z takes it back later, too. */
const UNDO_MS = 10_000;
/** Changes that can be undone. */
const UNDOS = 20;
/** More events than this leave the calendar only after a question. */
export const MANY_EVENTS = 5;
/** Sizes of text that Ctrl + and Ctrl - step through, in percent. */
const SIZES = [70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
const MINUTE = 60_000;

class Live {
  view: View = $state.raw({} as View);
  activity: Activity = $state.raw({ kind: "idle" });
  /** The engine's clock, at the last full minute. */
  now: number = $state(0);
  page: Page = $state("upcoming");
  /** The contest whose story is shown. */
  why: ContestKey | null = $state(null);
  /** The contest whose reminders are being set. */
  bell: ContestKey | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** Asked before anything is done. */
  question: Question | null = $state.raw(null);
  /** Names of what runs. */
  running: Record<string, boolean> = $state({});
  /** Values on their way to the engine. */
  #pending: Partial<PreferenceValues> = $state.raw({});
  #flips: Partial<Record<SourceId, boolean>> = $state.raw({});
  /** Who put a value there last: only they take it away. */
  #holders = new Map<string, symbol>();
  #undos: (() => unknown)[] = [];
  /** Changes reach the engine in the order in which they were made. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Rules are tried, and perhaps asked about, one after the other. */
  #ruling: Promise<unknown> = Promise.resolve();
  #engine!: Engine;
  #offset = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #forget: ReturnType<typeof setTimeout> | undefined;

  /** The language that is spoken: the one that is wished for, once its texts are read. */
  language: Language = $state("en");
  wished = $derived(chooseLanguage(this.pref("language"), navigator.languages));
  /** The system's own region where it speaks the same language, so that dates look as elsewhere. */
  locale = $derived(navigator.languages.find((tag) => languageOf(tag) === this.language) ?? this.language);
  format = $derived(createFormat({ locale: this.locale, zone: this.view.zone, hourClock: this.clock, justNow: t("time-just_now") }));
  /** The platforms that are on, as the user last switched them. */
  platforms: SourceId[] = $derived(this.view.platforms.filter((row) => this.#flips[row.platform] ?? row.enabled).map((row) => row.platform));

  async start(engine: Engine): Promise<void> {
    this.#engine = engine;
    this.#pending = {};
    this.#flips = {};
    this.#holders.clear();
    this.#undos = [];
    this.question = null;
    this.running = {};
    this.notice = null;
    this.why = null;
    this.bell = null;
    await Promise.all([
      engine.on("view", (view) => this.#show(view)),
      engine.on("activity", (activity) => (this.activity = activity)),
      // The first run is not led away from: a click on its sample would.
      engine.on("place", ({ page, contest }) => this.view.preferences.first_run_done && this.go(page, contest)),
    ]);
    const [view, place] = await Promise.all([engine.send("view", {}), engine.send("place", {})]);
    this.#show(view, true);
    await this.speak(this.wished);
    if (place) this.go(place.page, place.contest);
  }

  /** Speaks a language from now on. */
  async speak(language: Language): Promise<void> {
    await learn(language);
    if (language === this.wished) this.language = language;
  }

  stop(): void {
    clearTimeout(this.#tick);
    clearTimeout(this.#forget);
  }

  go(page: Page, contest: ContestKey | null = null): void {
    this.page = page;
    this.why = contest;
    this.bell = null;
  }

  #show(view: View, first = false): void {
    if (!first && view.revision < this.view.revision) return;
    const before = this.view;
    this.view = view;
    if (!first) this.#react(before, view);
    this.activity = view.activity;
    this.#offset = millis(view.now) - Date.now();
    this.#clock();
  }

  /** Says what came of what was begun here and ended elsewhere; forgets a trouble that is over. */
  #react(before: View, view: View): void {
    if (before.sign_in.state === "waiting" && view.sign_in.state === "finished" && !view.sign_in.problem) {
      this.say(this.t("sign_in-done", { email: view.account?.email ?? "" }));
    } else if (this.notice?.over?.(view)) this.notice = null;
  }

  #clock(): void {
    clearTimeout(this.#tick);
    const now = Date.now() + this.#offset;
    this.now = Math.floor(now / MINUTE) * MINUTE;
    this.#tick = setTimeout(() => this.#clock(), MINUTE - (now % MINUTE) + 20);
  }

  /** A preference as the user last set it. */
  pref<K extends PreferenceKey>(key: K): PreferenceValues[K] {
    return (this.#pending[key] ?? this.view.preferences?.[key] ?? "") as PreferenceValues[K];
  }

  /** 12 or 24 hours: as just chosen, else as the engine says for every face. */
  get clock(): "12" | "24" {
    const chosen = this.#pending.hour_clock;
    if (chosen === "12" || chosen === "24") return chosen;
    return this.view.twelve_hours ? "12" : "24";
  }

  /** Sets a preference, says so, and offers to undo it. */
  async set<K extends PreferenceKey>(key: K, value: PreferenceValues[K], said?: string, release?: () => void): Promise<boolean> {
    const reply = await this.#put(key, value, release);
    if (!reply) return false;
    const previous = reply.previous as PreferenceValues[K] | null;
    // What a secret was before is never handed out, so there is nothing to go back to.
    const undo = previous === null ? null : async () => {
      // What was changed since, here or elsewhere, is not overwritten.
      if (!same(this.pref(key), value)) this.say(this.t("said-changed_since"));
      else if (await this.#put(key, previous)) this.say(this.t("said-undone"));
    };
    this.say(said ?? this.t("said-saved"), undo);
    return true;
  }

  async #put<K extends PreferenceKey>(key: K, value: PreferenceValues[K], release = this.#hold(key, value)) {
    const reply = await this.turn(() => this.do(`set:${key}`, "set_preference", { key, value }));
    release();
    return reply;
  }

  /** Shows a value before the engine has it, so that the next click counts from there. What is returned ends that, unless a later value is shown. */
  #hold<K extends PreferenceKey>(key: K, value: PreferenceValues[K]): () => void {
    this.#pending = { ...this.#pending, [key]: value };
    return this.#holder(`set:${key}`, () => {
      const { [key]: _, ...others } = this.#pending;
      this.#pending = others as Partial<PreferenceValues>;
    });
  }

  #holder(name: string, end: () => void): () => void {
    const mine = Symbol(name);
    this.#holders.set(name, mine);
    return () => {
      if (this.#holders.get(name) === mine) end();
    };
  }

  /** Switches one platform: the request names it alone, so that every click counts. Asks first if many events would go. */
  async switchPlatform(platform: SourceId, on: boolean): Promise<void> {
    const events = this.view.platforms.find((row) => row.platform === platform)?.events ?? 0;
    if (!on && events > MANY_EVENTS && !(await this.sure(this.t("sure-platform", { platform: this.name(platform) }), this.leaving(events, (row) => row.platform === platform), this.t("sure-switch_off")))) return;
    if (await this.#flip(platform, on)) {
      this.say(this.t(on ? "said-platform_on" : "said-platform_off", { platform: this.name(platform) }), async () => {
        if (await this.#flip(platform, !on)) this.say(this.t("said-undone"));
      });
    }
  }

  async #flip(platform: SourceId, on: boolean): Promise<boolean> {
    this.#flips = { ...this.#flips, [platform]: on };
    const release = this.#holder(`platform:${platform}`, () => {
      const { [platform]: _, ...others } = this.#flips;
      this.#flips = others;
    });
    const reply = await this.turn(() => this.do(`platform:${platform}`, "set_platform", { platform, on }));
    release();
    return reply !== undefined;
  }

  /** Edits the rules. Asks first if many events would go. The edit is made once more when it's saved: while it waited, or its question was
   * open, a sync may have brought a rule of another computer, which stays. */
  editRules(edit: (rules: readonly Rule[]) => Rule[], said?: string): Promise<boolean> {
    const release = this.#hold("rules", edit(this.pref("rules")));
    const edited = () => edit(this.view.preferences.rules);
    const mine = this.#ruling.then(async () => {
      const effect = await this.ask("preview_rules", { rules: edited() }).catch(() => null);
      const leaving = (effect?.leaves_calendar ?? 0) - this.view.rules.leaves_calendar;
      const hidden = new Set(edited().flatMap((rule, at) => ((rule.mode ?? "hide") === "hide" && rule.hide_from.includes("calendar") ? (effect?.rules[at]?.examples ?? []) : [])));
      if (leaving <= MANY_EVENTS || (await this.sure(this.t("sure-rules"), this.leaving(leaving, (row) => row.calendar.because !== "asked" && hidden.has(row.name)), this.t("sure-apply")))) return this.set("rules", edited(), said, release);
      release();
      return false;
    });
    this.#ruling = mine.catch(() => undefined);
    return mine;
  }

  /** How many events would go, and the first few of them by name. */
  leaving(n: number, goes: (row: ContestRow) => boolean): string {
    const names = this.view.contests.filter((row) => row.in_calendar && millis(row.starts_at) > this.now && goes(row)).slice(0, 3).map(({ name }) => name);
    return this.format.sentences([this.t("sure-events", { n }), names.length > 0 ? this.t("sure-such_as", { names: this.format.list(names) }) : ""]);
  }

  /** Asks the user; true for yes. */
  sure(title: string, text: string, yes: string): Promise<boolean> {
    this.question?.answer(false);
    return new Promise((answered) => {
      const question: Question = {
        title, text, yes,
        answer: (answer) => {
          if (this.question === question) this.question = null;
          answered(answer);
        },
      };
      this.question = question;
    });
  }

  /** Runs a change after those before it. */
  turn<T>(change: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(change);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  /** Sends a change of one contest or calendar feed, in turn with all others. */
  change<C extends "set_choice" | "set_leads" | "add_feed" | "remove_feed" | "restore_feed">(name: string, command: C, args: Arguments<C>): Promise<Replies[C] | undefined> {
    return this.turn(() => this.do(name, command, args));
  }

  /** Takes the last change back that was made in this window, also one that is still on its way. */
  async undo(): Promise<void> {
    if (this.question) return;
    await this.#ruling;
    await this.#turn;
    // What has just arrived is said first, and can be undone from then on.
    await new Promise((said) => setTimeout(said));
    const undo = this.#undos.pop();
    if (undo) void undo();
    else this.say(this.t("said-nothing_to_undo"));
  }

  /** Another view of the contests: agenda, week or month. Remembered without a word. */
  look(view: string): Promise<unknown> {
    return this.#put("upcoming.view", view);
  }

  /** Larger or smaller text by steps; 0: its usual size. */
  resize(step: -1 | 0 | 1): void {
    const now = this.pref("text_size");
    const next = step === 0 ? 100 : step > 0 ? SIZES.find((size) => size > now) : SIZES.findLast((size) => size < now);
    if (next === undefined || next === now) return;
    void this.#put("text_size", next).then((reply) => reply && this.say(this.t("said-text_size", { size: next })));
  }

  /** Sends a request; while it runs `running[name]` is true. A failure is said; then nothing is returned. */
  async do<C extends Command>(name: string, command: C, args: Arguments<C>): Promise<Replies[C] | undefined> {
    this.running[name] = true;
    try {
      const reply = await this.#engine.send(command, args);
      return reply ?? (null as Replies[C]);
    } catch (failure) {
      const code = failure instanceof Failure ? failure.code : null;
      this.#tell({ text: this.words(failure), bad: true, undo: null, over: code === "sign_in_again" ? signedIn : null });
      return undefined;
    } finally {
      this.running[name] = false;
    }
  }

  /** The same, with what to say once it is done. */
  async act<C extends Command>(command: C, args: Arguments<C>, said: (reply: Replies[C]) => string | Trouble | null, name: string = command): Promise<Replies[C] | undefined> {
    const reply = await this.do(name, command, args);
    if (reply !== undefined) {
      const news = said(reply);
      if (typeof news === "string") this.say(news);
      else if (news) this.#tell({ text: news.trouble, bad: true, undo: null, over: news.over });
    }
    return reply;
  }

  /** An answer that is only shown, never said: no words if it fails. */
  async ask<C extends Command>(command: C, args: Arguments<C>): Promise<Replies[C]> {
    return this.#engine.send(command, args);
  }

  say(text: string, undo: (() => unknown) | null = null, bad = false): void {
    if (undo) this.#undos = [...this.#undos.slice(1 - UNDOS), undo];
    this.#tell({ text, bad, undo: undo && (() => this.#undoThis(undo)), over: null });
  }

  #undoThis(undo: () => unknown): void {
    this.#undos = this.#undos.filter((other) => other !== undo);
    void undo();
  }

  #tell(notice: Notice): void {
    clearTimeout(this.#forget);
    this.notice = notice;
    if (!notice.bad) this.#forget = setTimeout(() => (this.notice = null), UNDO_MS);
  }

  /** A failure in the user's language. */
  words(failure: unknown): string {
    if (!(failure instanceof Failure)) return String(failure);
    return failure.code ? this.t(`problem-${failure.code}`) : failure.message;
  }

  t<K extends Key>(key: K, ...fill: Filled<K>): string {
    return translate(this.language, this.locale, key, ...fill);
  }

  name(platform: SourceId): string {
    return this.view.platforms.find((row) => row.platform === platform)?.name ?? platform;
  }

  /** When the pause of reminders ends: 0 without one, never for one without an end. */
  get pausedUntil(): number {
    const paused = this.view.reminders.paused;
    return paused ? (paused.until ? millis(paused.until) : Infinity) : 0;
  }

  /** Which way the arrow to the right leads: forward, or back where lines begin at the right. */
  get right(): 1 | -1 {
    return direction(this.language) === "rtl" ? -1 : 1;
  }

  get busy(): boolean {
    return this.activity.kind !== "idle";
  }
}

/** The account is there and well. */
export const signedIn = (view: View): boolean => view.account?.state === "ok";

/** Whether two values of a preference are the same. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const live = new Live();
export const t: Live["t"] = (key, ...fill) => live.t(key, ...fill);
