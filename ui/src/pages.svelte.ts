// The pages and dialogs of the window, each a script of its own. The one that's opened first is read first, the others right after it has been drawn.
import { live } from "./live.svelte";
import { learn } from "./messages";

const READERS = {
  first_run: () => import("./sections/FirstRun.svelte"),
  upcoming: () => import("./sections/Upcoming.svelte"),
  status: () => import("./sections/Status.svelte"),
  contests: () => import("./sections/Contests.svelte"),
  reminders: () => import("./sections/Reminders.svelte"),
  calendar: () => import("./sections/Calendar.svelte"),
  general: () => import("./sections/General.svelte"),
  privacy: () => import("./sections/Privacy.svelte"),
  about: () => import("./sections/About.svelte"),
  why: () => import("./sections/Why.svelte"),
  leads: () => import("./parts/ContestLeads.svelte"),
};
type Name = keyof typeof READERS;
/** One that fills the window's middle, and needs nothing to be told. */
type PageName = Exclude<Name, "why" | "leads">;
type Read = { [N in Name]?: Awaited<ReturnType<(typeof READERS)[N]>>["default"] };

class Pages {
  /** Those that have been read. */
  known: Read = $state.raw({});
  #reading = new Map<Name, Promise<void>>();

  /** The page that is to be seen. */
  get wanted(): PageName {
    return live.view.preferences.first_run_done ? live.page : "first_run";
  }

  read(name: Name): Promise<void> {
    const reading = this.#reading.get(name) ?? READERS[name]().then(({ default: page }) => void (this.known = { ...this.known, [name]: page }));
    this.#reading.set(name, reading);
    return reading;
  }

  /** The others, and English, which stands in for texts that a language lacks. */
  async readAll(): Promise<void> {
    await Promise.all([...(Object.keys(READERS) as Name[]).map((name) => this.read(name)), learn("en")]);
  }
}

export const pages = new Pages();
