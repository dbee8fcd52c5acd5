import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "../src/App.svelte";
import { Failure } from "../src/engine";
import { live } from "../src/live.svelte";
import { MockEngine, type MockOptions } from "../src/mock/engine";

let engine: MockEngine;

async function show(options: MockOptions = {}) {
  engine = new MockEngine({ ...options, preferences: { language: "en", hour_clock: "24", ...options.preferences } });
  await live.start(engine);
  live.page = options.page ?? "upcoming";
  render(App);
}
const sent = (command: string) => engine.sent.filter((request) => request.command === command).map(({ args }) => args);
const status = () => screen.getAllByRole("status").map((node) => node.textContent).join(" ");

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
});
afterEach(() => {
  cleanup();
  live.stop();
  vi.useRealTimers();
});

describe("the list", () => {
  it("shows names as text, whatever they hold", async () => {
    await show();
    engine.world.samples = engine.world.samples.map((row) => (row.key === "codeforces:2170" ? { ...row, name: "<img src=x onerror=alert(1)> & Co" } : row));
    engine.publish();
    expect(await screen.findByText("<img src=x onerror=alert(1)> & Co")).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });

  it("mutes with m and takes it back with Undo", async () => {
    await show();
    const name = screen.getByRole("button", { name: "Codeforces Round 1056 (Div. 2)" });
    await fireEvent.keyDown(name, { key: "m" });
    await waitFor(() => expect(status()).toContain("Muted: Codeforces Round 1056 (Div. 2)"));
    expect(sent("set_choice")).toEqual([{ key: "codeforces:2170", remind: false, calendar: null }]);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(sent("set_choice")[1]).toEqual({ key: "codeforces:2170", remind: null, calendar: null }));
  });

  it("tells why a contest is treated as it is", async () => {
    await show();
    live.why = "leetcode:biweekly-170";
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await waitFor(() => expect(dialog.textContent).toContain("you muted it"));
    expect(dialog.textContent).toContain("no rule hides it");
  });

  it("hides such contests from now on with two presses, and takes it back", async () => {
    await show();
    live.why = "hackerrank:hack-the-interview";
    await fireEvent.click(await screen.findByRole("button", { name: "Hide contests like this…", hidden: true }));
    await fireEvent.click(await screen.findByRole("button", { name: "kind is hiring", hidden: true }));
    await waitFor(() => expect(status()).toContain("Hidden from now on: kind is hiring"));
    expect(live.view.contests.some(({ kind }) => kind === "hiring")).toBe(false);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(live.view.contests.some(({ kind }) => kind === "hiring")).toBe(true));
  });

  it("has next steps when it is empty", async () => {
    await show({ scene: "empty" });
    expect(screen.getByText("Offline, and no contests are known yet")).toBeTruthy();
    await fireEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Check now" }));
    await waitFor(() => expect(sent("refresh")).toEqual([{ platforms: null }]));
  });

  it("draws few rows of five thousand", async () => {
    await show({ contests: 5000 });
    expect(live.view.contests.length).toBeGreaterThan(4000);
    expect(document.querySelectorAll("li[data-item]").length).toBeLessThan(120);
  });
});

describe("preferences", () => {
  it("are saved at once, said, and undone for ten seconds", async () => {
    await show({ page: "reminders" });
    vi.useFakeTimers();
    await fireEvent.click(screen.getByRole("switch", { name: "Play a sound" }));
    await vi.waitFor(() => expect(status()).toContain("Saved"));
    expect(sent("set_preference")).toEqual([{ key: "reminders.sound", value: false }]);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await vi.waitFor(() => expect(status()).toContain("Undone"));
    expect(engine.world.preferences["reminders.sound"]).toBe(true);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("show the old value again when the engine refuses, and say why", async () => {
    await show({ page: "reminders" });
    engine.failing.set("set_preference", new Failure({ code: "disk_full", message: "The disk is full." }));
    const sound = screen.getByRole<HTMLInputElement>("switch", { name: "Play a sound" });
    await fireEvent.click(sound);
    await waitFor(() => expect(status()).toContain("The disk is full."));
    expect(live.pref("reminders.sound")).toBe(true);
    await waitFor(() => expect(sound.checked).toBe(true));
  });

  it("being typed are not overwritten by a new view", async () => {
    await show({ page: "calendar" });
    const field = screen.getByLabelText<HTMLInputElement>("Client id");
    await fireEvent.input(field, { target: { value: "half-typ" } });
    engine.world.preferences = { ...engine.world.preferences, "google.client_id": "from elsewhere" };
    engine.publish();
    await waitFor(() => expect(live.pref("google.client_id")).toBe("from elsewhere"));
    expect(field.value).toBe("half-typ");
  });

  it("take views in their order only", async () => {
    await show();
    const old = engine.view;
    engine.publish();
    engine.emit("view", old);
    expect(live.view.revision).toBe(engine.view.revision);
  });
});

describe("rules", () => {
  it("are tried while they are typed and saved when the field is left", async () => {
    await show({ page: "contests", preferences: { rules: [{ when: "name_has", words: ["gym"], hide_from: ["list"] }] } });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Words" });
    await fireEvent.input(field, { target: { value: "weekly, div. 1" } });
    await waitFor(() => expect(screen.getByText(/^Fits 6 contests: Codeforces Round 1056 \(Div\. 1\)|^Fits \d+ contests/)).toBeTruthy());
    expect(sent("preview_rules")).toEqual([{ rules: [{ when: "name_has", words: ["weekly", "div. 1"], hide_from: ["list"] }] }]);
    expect(sent("set_preference")).toEqual([]);
    await fireEvent.change(field);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "rules", value: [{ when: "name_has", words: ["weekly", "div. 1"], hide_from: ["list"] }] }]));
  });
});

describe("the calendar", () => {
  it("waits for Google with three ways out", async () => {
    await show({ page: "calendar", scene: "signed_out" });
    await fireEvent.click(screen.getByRole("button", { name: "Connect Google Calendar" }));
    await waitFor(() => expect(screen.getByText("Waiting for Google…")).toBeTruthy());
    expect(screen.getByRole("button", { name: "Open again" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copy address" })).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("button", { name: "Cancel" })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText("Waiting for Google…")).toBeNull());
  });

  it("removes nothing of a held plan unasked", async () => {
    await show({ page: "calendar", scene: "held" });
    expect(screen.getByRole("heading", { name: "This would remove 12 events" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Keep" }));
    await waitFor(() => expect(sent("keep_held")).toHaveLength(1));
    expect(sent("sync")).toEqual([]);
  });

  it("offers to sign in again, and says what went wrong in words", async () => {
    await show({ page: "calendar", scene: "expired" });
    engine.failing.set("sign_in", new Failure({ code: "browser_unavailable", message: "no browser" }));
    await fireEvent.click(within(screen.getByRole("main")).getAllByRole("button", { name: "Sign in again" })[1] as HTMLElement);
    await waitFor(() => expect(status()).toContain("The browser could not be opened."));
  });
});

describe("what is said", () => {
  const line = () => screen.getByRole("contentinfo");
  const again = () => {
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), sign_in: { state: "waiting", url: "https://accounts.google.com/" } });
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), sign_in: { state: "finished", problem: null }, account: { email: "ada@example.org", state: "ok" } });
  };

  it("is not marked as done when it is bad news, and goes once its cause is gone", async () => {
    await show({ page: "calendar", scene: "expired" });
    await fireEvent.click(within(line()).getByRole("button", { name: "Sync now" }));
    await waitFor(() => expect(line().textContent).toContain("Google ended the sign-in."));
    expect(line().querySelector("p.bad")?.textContent).toContain("Google ended the sign-in.");
    again();
    await waitFor(() => expect(line().textContent).toContain("Signed in as ada@example.org"));
    expect(line().textContent).not.toContain("Google ended the sign-in.");
    expect(line().querySelector("p.bad")).toBeNull();
  });

  it("goes also when the sign-in was mended elsewhere", async () => {
    await show({ page: "calendar", scene: "expired" });
    engine.failing.set("sync", new Failure({ code: "sign_in_again", message: "" }));
    await fireEvent.click(within(line()).getByRole("button", { name: "Sync now" }));
    await waitFor(() => expect(line().textContent).toContain("Google ended the sign-in."));
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), account: { email: "ada@example.org", state: "ok" } });
    await waitFor(() => expect(line().textContent).not.toContain("Google ended the sign-in."));
  });

  it("names the files that were written and read", async () => {
    await show({ page: "general" });
    await fireEvent.click(screen.getByRole("button", { name: "Back up…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contestsync-preferences.json"));
    await fireEvent.click(screen.getByRole("button", { name: "Restore…" }));
    await waitFor(() => expect(status()).toContain("24"));
    live.go("calendar");
    await fireEvent.click(await screen.findByRole("button", { name: "Export ICS…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contests.ics"));
  });

  it("is said in the language that is chosen, once its texts are read", async () => {
    await show({ page: "general" });
    await fireEvent.click(screen.getByRole("radio", { name: "日本語" }));
    await waitFor(() => expect(document.documentElement.lang).toBe("ja"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("一般"));
    await fireEvent.click(screen.getByRole("radio", { name: "English" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("General"));
  });
});

describe("the rehearsal", () => {
  it("brings its result into view and moves the focus there", async () => {
    await show({ page: "reminders" });
    const scrolled = vi.spyOn(HTMLElement.prototype, "scrollIntoView");
    await fireEvent.click(screen.getByRole("button", { name: "Rehearse" }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("SECTION"));
    expect(document.activeElement?.textContent).toContain("sample");
    expect(scrolled.mock.contexts).toEqual([document.activeElement]);
    const name = document.getElementById(document.activeElement?.getAttribute("aria-labelledby") ?? "");
    expect(name?.textContent).toMatch(/^It (will|may|will not) ring|^Probably/);
  });
});

describe("the first run", () => {
  it("can be left at any point, and changes nothing unasked", async () => {
    await show({ scene: "first" });
    expect(screen.queryByRole("navigation")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Skip set-up" }));
    await waitFor(() => expect(screen.getByRole("navigation")).toBeTruthy());
    expect(sent("set_preference")).toEqual([]);
  });

  it("registers the launch at login only when its step is left with Continue", async () => {
    await show({ scene: "first" });
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(screen.getByText("Step 2 of 3")).toBeTruthy());
    expect(sent("set_preference")).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "autostart", value: true }]));
  });

  it("offers to tell of newer versions where the program brings them itself, and looks for none unasked", async () => {
    await show({ scene: "first" });
    engine.alter((view) => ({ ...view, about: { ...view.about, updates_by: "itself" } }));
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    const offer = await screen.findByRole("switch", { name: "Tell me about new versions" });
    expect((offer as HTMLInputElement).checked).toBe(false);
    expect(sent("set_preference")).toEqual([]);
    await fireEvent.click(offer);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "updates.check", value: true }]));
  });

  it("offers nothing where a package manager brings them", async () => {
    await show({ scene: "first" });
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(screen.getByText("Step 2 of 3")).toBeTruthy());
    expect(screen.queryByRole("switch", { name: "Tell me about new versions" })).toBeNull();
  });
});

describe("doing things", () => {
  it("shows progress that can be cancelled", async () => {
    await show({ scene: "refreshing" });
    expect(screen.getByRole("progressbar", { name: "Checking platforms… 3 of 7" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(sent("cancel")).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });

  it("hears of progress without a new view", async () => {
    await show();
    engine.emit("activity", { kind: "syncing", done: 8, total: 20 });
    await waitFor(() => expect(screen.getByText("Updating the calendar… 8 of 20")).toBeTruthy());
  });

  it("goes where a link leads", async () => {
    await show();
    engine.emit("place", { page: "status", contest: null });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Status", level: 1 })).toBeTruthy());
  });
});
