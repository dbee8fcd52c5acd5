// The window's state: the engine's latest view, the clock, what runs, and the one line that says how it ended.
import type { Activity, ContestKey, Page, PreferenceKey, PreferenceValues, Replies, SourceId, View } from "./bindings/engine";
import { type Arguments, type Command, type Engine, Failure } from "./engine";
import { createFormat, millis } from "./format";
import { chooseLanguage, type Filled, type Key, type Language, learn, translate } from "./messages";

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

/** How long Undo is offered. */
const UNDO_MS = 10_000;
const MINUTE = 60_000;

class Live {
  view: View = $state.raw({} as View);
  activity: Activity = $state.raw({ kind: "idle" });
  /** The engine's clock, at the last full minute. */
  now: number = $state(0);
  page: Page = $state("upcoming");
  /** The contest whose story is shown. */
  why: ContestKey | null = $state(null);
  notice: Notice | null = $state.raw(null);
  /** Names of what runs. */
  running: Record<string, boolean> = $state({});
  /** Values on their way to the engine. */
  #pending: Partial<PreferenceValues> = $state.raw({});
  #engine!: Engine;
  #offset = 0;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #forget: ReturnType<typeof setTimeout> | undefined;

  /** The language that is spoken: the one that is wished for, once its texts are read. */
  language: Language = $state("en");
  wished = $derived(chooseLanguage(this.pref("language"), navigator.languages));
  /** The system's own region where it speaks the same language, so that dates look as elsewhere. */
  locale = $derived(navigator.languages.find((tag) => tag.toLowerCase().startsWith(this.language)) ?? this.language);
  format = $derived(createFormat({ locale: this.locale, zone: this.view.zone, hourClock: clockWord(this.pref("hour_clock")) }));

  async start(engine: Engine): Promise<void> {
    this.#engine = engine;
    this.#pending = {};
    this.running = {};
    this.notice = null;
    this.why = null;
    await Promise.all([
      engine.on("view", (view) => this.#show(view)),
      engine.on("activity", (activity) => (this.activity = activity)),
      engine.on("place", ({ page, contest }) => this.go(page, contest)),
    ]);
    this.#show(await engine.send("view", {}), true);
    await this.speak(this.wished);
    const place = await engine.send("place", {});
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
      this.say(this.t("sign_in.done", { email: view.account?.email ?? "" }));
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

  /** Sets a preference, says so, and offers to undo it. */
  async set<K extends PreferenceKey>(key: K, value: PreferenceValues[K], said?: string): Promise<boolean> {
    this.#pending = { ...this.#pending, [key]: value };
    const reply = await this.do(`set:${key}`, "set_preference", { key, value });
    const { [key]: mine, ...others } = this.#pending;
    if (mine === value) this.#pending = others as Partial<PreferenceValues>;
    if (!reply) return false;
    const previous = reply.previous as PreferenceValues[K] | null;
    // What a secret was before is never handed out, so there is nothing to go back to.
    const undo = previous === null ? null : () => void this.set(key, previous, this.t("said.undone"));
    this.say(said ?? this.t("said.saved"), undo);
    return true;
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

  say(text: string, undo: (() => void) | null = null, bad = false): void {
    this.#tell({ text, bad, undo, over: null });
  }

  #tell(notice: Notice): void {
    clearTimeout(this.#forget);
    this.notice = notice;
    if (!notice.bad) this.#forget = setTimeout(() => (this.notice = null), UNDO_MS);
  }

  /** A failure in the user's language. */
  words(failure: unknown): string {
    if (!(failure instanceof Failure)) return String(failure);
    return failure.code ? this.t(`problem.${failure.code}`) : failure.message;
  }

  t<K extends Key>(key: K, ...fill: Filled<K>): string {
    return translate(this.language, this.locale, key, ...fill);
  }

  name(platform: SourceId): string {
    return this.view.platforms.find((row) => row.platform === platform)?.name ?? platform;
  }

  get busy(): boolean {
    return this.activity.kind !== "idle";
  }
}

/** The account is there and well. */
export const signedIn = (view: View): boolean => view.account?.state === "ok";

const clockWord = (word: string): "auto" | "12" | "24" => (word === "12" || word === "24" ? word : "auto");

export const live = new Live();
export const t: Live["t"] = (key, ...fill) => live.t(key, ...fill);
