import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import App from "../src/App.svelte";
import { PLATFORMS, type Rule } from "../src/bindings/engine";
import { Failure } from "../src/engine";
import { live } from "../src/live.svelte";
import { pages } from "../src/pages.svelte";
import { MockEngine, type MockOptions } from "../src/mock/engine";

let engine: MockEngine;

async function show(options: MockOptions = {}) {
  engine = new MockEngine({ ...options, preferences: { language: "en", hour_clock: "24", ...options.preferences } });
  await live.start(engine);
  live.page = options.page ?? "upcoming";
  // Read beforehand, as they are in a window that has been open for a moment.
  await pages.readAll();
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

describe("platforms", () => {
  it("shows the usual seven, keeps the others one step away, and marks those that nobody confirmed", async () => {
    await show({ page: "contests" });
    const others = PLATFORMS.filter(({ usual }) => !usual).map(({ name }) => name);
    const more = screen.getByText(`${others.length} more platforms`).closest(".disclosure") as HTMLElement;
    const button = within(more).getByRole("button", { name: new RegExp(`^${others.length} more platforms`) });
    const content = () => document.getElementById(button.getAttribute("aria-controls") ?? "");
    expect([button.getAttribute("aria-expanded"), content()]).toEqual(["false", null]);
    // Opens by itself where one of them is on.
    await live.switchPlatform("ctftime", true);
    await waitFor(() => expect([button.getAttribute("aria-expanded"), content()?.isConnected]).toEqual(["true", true]));
    expect([...more.querySelectorAll("label")].map((label) => label.textContent)).toEqual(others);
    const marked = [...document.querySelectorAll(".switch")].filter((node) => node.textContent?.includes("not yet confirmed")).map((node) => node.querySelector("label")?.textContent);
    expect(marked).toContain("HackerRank");
    expect(marked).not.toContain("Codeforces");
    await fireEvent.click(within(more).getByRole("switch", { name: "DMOJ", hidden: true }));
    await waitFor(() => expect(more.textContent).toContain("2 on"));
    await fireEvent.click(button);
    expect([button.getAttribute("aria-expanded"), content()]).toEqual(["false", null]);
  });
});

describe("calendars of the user's own", () => {
  const dialog = () => screen.getByRole("dialog", { hidden: true });
  const add = async () => {
    // Read beforehand, so that a busy machine has the time it takes.
    await import("../src/parts/FeedDialog.svelte");
    await fireEvent.click(screen.getByRole("button", { name: "Add a calendar" }));
    await screen.findByRole("dialog", { hidden: true });
  };
  const inDialog = (name: string) => within(dialog()).getByRole("button", { name, hidden: true });
  const named = () => live.view.platforms.filter(({ platform }) => platform.startsWith("feed-")).map(({ name, zone }) => [name, zone]);
  const ADDRESS = "https://calendar.example.edu/private-1/basic.ics";

  it("are looked at before they're saved, under the name that the user gives", async () => {
    await show({ page: "contests" });
    await add();
    await fireEvent.input(within(dialog()).getByLabelText("Address or file"), { target: { value: ` ${ADDRESS} ` } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("Campus rounds: 3 upcoming events"));
    expect(dialog().textContent).toContain("Round A");
    expect(sent("preview_feed")).toEqual([{ address: ADDRESS, name: null, zone: null }]);
    expect(named()).toEqual([]);
    await fireEvent.input(within(dialog()).getByLabelText("Name"), { target: { value: "Mine" } });
    await fireEvent.click(inDialog("Add"));
    await waitFor(() => expect(status()).toContain("Added: Mine"));
    expect(sent("add_feed")).toEqual([{ address: ADDRESS, name: "Mine", zone: null }]);
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(named()).toEqual([["Mine", null]]);
    live.undo();
    await waitFor(() => expect(named()).toEqual([]));
  });

  it("ask for the zone of times without one, and say what is wrong with an address", async () => {
    await show({ page: "contests" });
    await add();
    const address = within(dialog()).getByLabelText("Address or file");
    engine.failing.set("preview_feed", new Failure({ code: "invalid_value", message: "" }));
    await fireEvent.input(address, { target: { value: "http://example.edu/a.ics" } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("Enter an https or webcal address, or choose a file."));
    engine.failing.set("preview_feed", new Failure({ code: "unknown_zone", message: "" }));
    await fireEvent.input(address, { target: { value: ADDRESS } });
    await fireEvent.click(inDialog("Preview"));
    const zone = (await within(dialog()).findByLabelText("Time zone of this calendar")) as HTMLSelectElement;
    expect(zone.value).toBe("Asia/Kolkata");
    engine.failing.delete("preview_feed");
    await fireEvent.change(zone, { target: { value: "UTC" } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("3 upcoming events"));
    await fireEvent.click(inDialog("Add"));
    await waitFor(() => expect(named()).toEqual([["Campus rounds", "UTC"]]));
  });

  it("are named by a file that is chosen, switched, and removed with a way back", async () => {
    await show({ page: "contests", scene: "feeds" });
    await add();
    await fireEvent.click(inDialog("Choose a file…"));
    await waitFor(() => expect(sent("preview_feed")).toEqual([{ address: "/home/ada/campus.ics", name: null, zone: null }]));
    await waitFor(() => expect(dialog().textContent).toContain("You already have this calendar."));
    await fireEvent.click(inDialog("Cancel"));
    await fireEvent.click(screen.getByRole("switch", { name: "Campus rounds" }));
    await waitFor(() => expect(sent("set_platform")).toEqual([{ platform: "feed-0a1b2c3d", on: false }]));
    await fireEvent.click(screen.getByRole("button", { name: "Remove: Campus rounds" }));
    await waitFor(() => expect(status()).toContain("Removed: Campus rounds"));
    expect(named()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(named()).toEqual([["Campus rounds", null]]));
    expect(sent("restore_feed")).toEqual([{ source: "feed-0a1b2c3d" }]);
  });

  it("are removed only after a question where many events would go", async () => {
    await show({ page: "contests", scene: "feeds" });
    engine.alter((view) => ({ ...view, platforms: view.platforms.map((row) => (row.platform === "feed-0a1b2c3d" ? { ...row, events: 6 } : row)) }));
    await fireEvent.click(screen.getByRole("button", { name: "Remove: Campus rounds" }));
    await waitFor(() => expect(dialog().textContent).toContain("This removes 6 events from your calendar."));
    await fireEvent.click(inDialog("Cancel"));
    expect(sent("remove_feed")).toEqual([]);
    expect(named()).toEqual([["Campus rounds", null]]);
  });
});

describe("the contest feed", () => {
  it("says whose it is, when it was published, and what failed; it's turned off, and read first, here", async () => {
    await show({ page: "contests", scene: "feeds" });
    const card = screen.getByRole("region", { name: "Contest feed" });
    expect(card.textContent).toContain("contests.example.org");
    expect(card.textContent).toContain("Published 12 minutes ago");
    await fireEvent.click(within(card).getByRole("switch", { name: "Read it instead of the platforms" }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "feed.first", value: true }]));
    engine.alter((view) => ({ ...view, publisher: view.publisher && { ...view.publisher, last_error: { code: "feed_signature", message: "" } } }));
    await waitFor(() => expect(card.textContent).toContain("The contest feed doesn't match its signature, so it wasn't used."));
    await fireEvent.click(within(card).getByRole("switch", { name: "contests.example.org" }));
    await waitFor(() => expect(card.textContent).toContain("Off: the platforms are read directly."));
    expect(card.textContent).not.toContain("doesn't match");
    expect(within(card).queryByRole("switch", { name: "Read it instead of the platforms" })).toBeNull();
  });

  it("takes another address with its key, the key first", async () => {
    await show({ page: "contests" });
    const card = screen.getByRole("region", { name: "Contest feed" });
    await fireEvent.click(within(card).getByRole("button", { name: "Subscribe to a contest feed" }));
    await fireEvent.input(within(card).getByLabelText("Address of the feed"), { target: { value: "https://club.example/contests.json" } });
    await fireEvent.input(within(card).getByLabelText("Public key"), { target: { value: "RWkey" } });
    await fireEvent.click(within(card).getByRole("button", { name: "Save", hidden: true }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "feed.public_key", value: "RWkey" }, { key: "feed.url", value: "https://club.example/contests.json" }]));
  });

  it("is named where a contest's time comes from it, and so is a reading that differs", async () => {
    await show({ scene: "feeds" });
    const row = screen.getAllByRole("button", { name: "Codeforces Round 1056 (Div. 2)" }).find((button) => button.hasAttribute("data-main"))?.closest("li") as HTMLElement;
    expect(row.textContent).toContain("Codeforces says 19:35");
    live.why = "codeforces:2170";
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await waitFor(() => expect(dialog.textContent).toContain("from the feed of contests.example.org, read 12 minutes ago"));
    expect(dialog.textContent).toContain("Codeforces, read 3 hours ago: 19:35");
  });
});

describe("the list", () => {
  it("shows names as text, whatever they hold", async () => {
    await show();
    engine.world.samples = engine.world.samples.map((row) => (row.key === "codeforces:2170" ? { ...row, name: "<img src=x onerror=alert(1)> & Co" } : row));
    engine.publish();
    expect((await screen.findAllByText("<img src=x onerror=alert(1)> & Co")).length).toBeGreaterThan(0);
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

  it("says a range of ratings as the list does", async () => {
    await show();
    live.why = "atcoder:abc430";
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("rated up to 1999"));
    await fireEvent.click(screen.getByRole("button", { name: "Hide contests like this…", hidden: true }));
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("division has “rated up to 1999”"));
    expect(screen.getByRole("dialog", { hidden: true }).textContent).not.toContain("0 – 1999");
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
    await fireEvent.click(await screen.findByRole("button", { name: "kind is hiring hides 2", hidden: true }));
    await waitFor(() => expect(status()).toContain("Hidden from now on: kind is hiring"));
    expect(live.view.contests.some(({ kind }) => kind === "hiring")).toBe(false);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(live.view.contests.some(({ kind }) => kind === "hiring")).toBe(true));
  });

  it("offers to hide the series and the platform of a contest, each with its number", async () => {
    await show();
    live.why = "leetcode:biweekly-170";
    await fireEvent.click(await screen.findByRole("button", { name: "Hide contests like this…", hidden: true }));
    const group = await screen.findByRole("group", { name: "Hide contests like this…", hidden: true });
    await waitFor(() => expect([...group.querySelectorAll("button")].map((button) => button.textContent?.trim())).toEqual(["LeetCode Biweekly Contest hides 1", "LeetCode hides 3"]));
    await fireEvent.click(within(group).getByRole("button", { name: "LeetCode Biweekly Contest hides 1", hidden: true }));
    await waitFor(() => expect(live.view.contests.some(({ key }) => key === "leetcode:biweekly-170")).toBe(false));
    expect(live.view.contests.filter(({ platform }) => platform === "leetcode")).toHaveLength(2);
  });

  it("asks before a rule takes more than five events out of the calendar, and does nothing on no", async () => {
    await show();
    const rule = { when: "platform_is" as const, platforms: ["codeforces" as const, "codechef" as const, "atcoder" as const], hide_from: ["calendar" as const] };
    const before = live.pref("rules");
    const asked = live.editRules((rules) => [...rules, rule]);
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("This removes 8 events from your calendar.");
    await fireEvent.click(within(dialog).getByRole("button", { name: "Cancel", hidden: true }));
    expect(await asked).toBe(false);
    expect(sent("set_preference")).toEqual([]);
    const again = live.editRules((rules) => [...rules, rule]);
    await fireEvent.click(within(await screen.findByRole("dialog", { hidden: true })).getByRole("button", { name: "Apply", hidden: true }));
    expect(await again).toBe(true);
    expect(sent("set_preference")).toEqual([{ key: "rules", value: [...before, rule] }]);
  });

  it("keeps a rule of another computer that arrived while the question was open", async () => {
    await show();
    const rule = { when: "platform_is" as const, platforms: ["codeforces" as const, "codechef" as const, "atcoder" as const], hide_from: ["calendar" as const] };
    const theirs = { when: "name_has" as const, words: ["theirs"], hide_from: ["list" as const] };
    const before = live.pref("rules");
    const asked = live.editRules((rules) => [...rules, rule]);
    const dialog = await screen.findByRole("dialog", { hidden: true });
    engine.alter((view) => ({ ...view, preferences: { ...view.preferences, rules: [theirs, ...before] } }));
    await fireEvent.click(within(dialog).getByRole("button", { name: "Apply", hidden: true }));
    expect(await asked).toBe(true);
    expect(sent("set_preference")).toEqual([{ key: "rules", value: [theirs, ...before, rule] }]);
  });

  it("saves what is typed in the rule that it was typed in, though another came to its place", async () => {
    const [mine, last] = ["mine", "last"].map((word) => ({ when: "name_has" as const, words: [word], hide_from: ["list" as const] }));
    const theirs = { when: "name_has" as const, words: ["theirs"], hide_from: ["calendar" as const] };
    await show({ page: "contests", preferences: { rules: [mine, last] as Rule[] } });
    const [field] = screen.getAllByRole<HTMLInputElement>("textbox", { name: "Words" });
    await fireEvent.input(field as HTMLInputElement, { target: { value: "mine, more" } });
    engine.alter((view) => ({ ...view, preferences: { ...view.preferences, rules: [theirs, mine, last] as Rule[] } }));
    await fireEvent.change(field as HTMLInputElement);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "rules", value: [theirs, { ...mine, words: ["mine", "more"] }, last] }]));
    await waitFor(() => expect(live.pref("rules")).toHaveLength(3));
    await fireEvent.click(screen.getByRole("button", { name: "Remove rule 2" }));
    await waitFor(() => expect(sent("set_preference").at(-1)).toEqual({ key: "rules", value: [theirs, last] }));
  });

  it("shows on the icons what will really happen", async () => {
    await show({ scene: "paused" });
    const row = (name: string) => screen.getAllByRole("button", { name }).find((button) => button.hasAttribute("data-main"))?.closest("li") as HTMLElement;
    const bell = (name: string) => within(row(name)).getByRole<HTMLButtonElement>("button", { name: "Remind me" });
    expect(bell("Codeforces Round 1056 (Div. 2)").getAttribute("aria-pressed")).toBe("false");
    expect(bell("Codeforces Round 1056 (Div. 2)").title).toBe("No reminder: reminders are paused");
    expect(within(screen.getByRole("main")).getByText(/Reminders are paused until you resume them/)).toBeTruthy();
    const running = bell("Starters 213 (Rated till 6 stars)");
    expect([running.disabled, running.getAttribute("aria-pressed"), running.title]).toEqual([true, "false", "It has started, so there are no more reminders"]);
    engine.alter((view) => ({ ...view, reminders: { ...view.reminders, paused: null } }));
    await waitFor(() => expect(bell("Codeforces Round 1056 (Div. 2)").getAttribute("aria-pressed")).toBe("true"));
    engine.alter((view) => ({ ...view, account: null }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "In the calendar" })).toBeNull());
  });

  it("sets reminder times for one contest from its bell: every click counts, and it goes back to the usual ones", async () => {
    await show();
    const row = screen.getAllByRole("button", { name: "Weekly Contest 480" }).find((button) => button.hasAttribute("data-main"))?.closest("li") as HTMLElement;
    await fireEvent.click(within(row).getByRole("button", { name: "Remind me" }));
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("Reminders before the start: 1 h, 10 min, at the start");
    const chip = (name: string) => within(dialog).getByRole("button", { name, hidden: true });
    // The engine takes its time; the second click builds on the first all the same.
    let goOn = () => undefined as void;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    const send = engine.send.bind(engine);
    vi.spyOn(engine, "send").mockImplementation(async (command, args) => {
      if (command === "set_leads") await held;
      return send(command, args);
    });
    await fireEvent.click(chip("30 min"));
    await fireEvent.click(chip("1 h"));
    goOn();
    await waitFor(() => expect(sent("set_leads")).toEqual([
      { key: "leetcode:weekly-480", minutes: [60, 30, 10, 0] },
      { key: "leetcode:weekly-480", minutes: [30, 10, 0] },
    ]));
    await waitFor(() => expect(dialog.textContent).toContain("Reminders before the start: 30 min, 10 min, at the start"));
    expect(live.view.contests.find(({ key }) => key === "codeforces:2170")?.leads).toEqual([60, 10, 0]);
    await fireEvent.click(chip("Use the usual times"));
    await waitFor(() => expect(sent("set_leads")[2]).toEqual({ key: "leetcode:weekly-480", minutes: null }));
    live.undo();
    await waitFor(() => expect(sent("set_leads")[3]).toEqual({ key: "leetcode:weekly-480", minutes: [30, 10, 0] }));
  });

  it("shows what ended this week on request, latest first, and opens its standings", async () => {
    await show();
    expect(screen.queryByText("Weekly Contest 479")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Finished this week" }));
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("Finished contests");
    const names = () => [...document.querySelectorAll("[data-main]")].map((node) => node.textContent);
    expect(names()).toEqual(["Codeforces Round 1055 (Div. 1 + Div. 2)", "Weekly Contest 479", "AtCoder Beginner Contest 429"]);
    const filters = screen.getByRole("group", { name: "Filter by platform" });
    expect([...filters.querySelectorAll("button")].map((chip) => chip.textContent?.replace(/\s+/g, " ").trim())).toEqual(["LeetCode1", "Codeforces1", "AtCoder1"]);
    await fireEvent.click(screen.getAllByRole("button", { name: "Standings" })[0] as HTMLElement);
    expect(sent("open_standings")).toEqual([{ key: "codeforces:2168" }]);
    expect(screen.queryByRole("button", { name: "Remind me" })).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Back to visible contests" }));
    expect(names()).toContain("Weekly Contest 480");
  });

  it("says on every page that sample data is sample data", async () => {
    await show({ scene: "demo" });
    for (const page of ["upcoming", "status", "calendar", "about"] as const) {
      live.page = page;
      await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain("Sample data: the contests are made up"));
      expect(document.title).toContain("Sample data");
    }
    cleanup();
    await show();
    expect(screen.getByRole("contentinfo").textContent).not.toContain("Sample data");
  });

  it("has the next contest up front: to register while that is open, to open otherwise, and to mute", async () => {
    await show({ scene: "well" });
    const hero = () => screen.getByRole("region", { name: "Next contest" });
    const buttons = () => within(hero()).getAllByRole("button").map((button) => button.textContent?.trim());
    expect(hero().textContent).toContain("Codeforces Round 1056 (Div. 2)");
    expect(hero().textContent).toContain("in 2 h 15 min");
    expect(buttons()).toEqual(["Register", "Mute", "Starters 213 (Rated till 6 stars)"]);
    await fireEvent.click(within(hero()).getByRole("button", { name: "Register" }));
    await waitFor(() => expect(sent("open_contest")).toHaveLength(1));
    const closed = (view: typeof engine.view) => ({ ...view, contests: view.contests.map((row) => (row.platform === "codeforces" ? { ...row, registration_closes_at: "2026-11-23T12:00:00Z" } : row)) });
    engine.alter(closed);
    await waitFor(() => expect(buttons()[0]).toBe("Open"));
    await fireEvent.click(within(hero()).getByRole("button", { name: "Mute" }));
    await waitFor(() => expect(sent("set_choice")).toHaveLength(1));
    // What is muted is not up front.
    await waitFor(() => expect(hero().textContent).toContain("Codeforces Round 1056 (Div. 1)"));
  });

  it("is one line for each contest where the user wants it compact", async () => {
    await show({ preferences: { "upcoming.compact": true } });
    const lines = [...document.querySelectorAll(".line")];
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => line.classList.contains("compact"))).toBe(true);
    live.page = "general";
    await fireEvent.click(await screen.findByRole("switch", { name: /Compact list/ }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "upcoming.compact", value: false }]));
    live.page = "upcoming";
    await waitFor(() => expect(document.querySelectorAll(".line.compact")).toHaveLength(0));
  });

  it("explains how to search in place, and finds what it explains", async () => {
    await show();
    await fireEvent.click(screen.getByRole("button", { name: "How to search" }));
    const told = [...document.querySelectorAll("#operators dt")].map((node) => node.textContent);
    expect(told).toContain("platform:cf");
    const search = screen.getByLabelText("Search contests");
    for (const [words, most] of [["platform:cf div:2", 2], ["unrated", 5], ["hidden daily", 10]] as const) {
      await fireEvent.input(search, { target: { value: words } });
      await waitFor(() => expect(Number(/(\d+) contests? found/.exec(status())?.[1])).toBe(most));
    }
  });

  it("finds hidden contests and shows them on request; chips count what the search leaves", async () => {
    await show();
    const search = screen.getByRole("searchbox");
    await fireEvent.input(search, { target: { value: "daily training" } });
    await waitFor(() => expect(screen.getByRole("heading", { name: "10 hidden contests match" })).toBeTruthy());
    expect(screen.getByRole("button", { name: /^AtCoder 0/ })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show hidden contests" }));
    await waitFor(() => expect(screen.getAllByText(/AtCoder Daily Training/).length).toBeGreaterThan(3));
  });

  it("is one calm line while this computer is offline", async () => {
    await show({ scene: "offline" });
    const main = screen.getByRole("main");
    expect(within(main).getByText(/^You're offline; showing contests as of/)).toBeTruthy();
    live.go("contests");
    await waitFor(() => expect(within(main).getAllByText("You're offline")).toHaveLength(7));
    expect(within(main).queryByText("Failing")).toBeNull();
  });

  it("is one Tab stop, with arrows along the days and along a row", async () => {
    await show();
    const stops = document.querySelectorAll("li[data-item] button:not([tabindex='-1'])");
    expect(stops).toHaveLength(1);
    await fireEvent.keyDown(screen.getByRole("searchbox"), { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Starters 213 (Rated till 6 stars)");
    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("In the calendar");
    await fireEvent.keyDown(document.activeElement as HTMLElement, { key: "ArrowLeft" });
    expect(document.activeElement?.hasAttribute("data-main")).toBe(true);
  });

  it("has next steps when it is empty", async () => {
    await show({ scene: "empty" });
    expect(screen.getByRole("heading", { name: "You're offline" })).toBeTruthy();
    await fireEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Check now" }));
    await waitFor(() => expect(sent("refresh")).toEqual([{ platforms: null }]));
  });

  it("draws few rows of five thousand", async () => {
    await show({ contests: 5000 });
    expect(live.view.contests.length).toBeGreaterThan(4000);
    expect(document.querySelectorAll("li[data-item]").length).toBeLessThan(120);
  });
});

describe("what can't ring or be synced anymore", () => {
  const line = (name: string) => screen.getAllByRole("button", { name }).find((button) => button.hasAttribute("data-main"))?.closest<HTMLElement>(".line") as HTMLElement;

  it("isn't turned on by a letter once it has started, and says so", async () => {
    await show();
    await fireEvent.keyDown(line("Starters 213 (Rated till 6 stars)"), { key: "b" });
    await waitFor(() => expect(status()).toContain("It has started, so there are no more reminders"));
    await fireEvent.keyDown(line("Starters 213 (Rated till 6 stars)"), { key: "m" });
    expect(sent("set_choice")).toEqual([]);
    await fireEvent.keyDown(line("Starters 213 (Rated till 6 stars)"), { key: "c" });
    await waitFor(() => expect(sent("set_choice")).toEqual([{ key: "codechef:START213", remind: null, calendar: false }]));
  });

  it("is not in a calendar without an account, by letter or in its details", async () => {
    await show({ scene: "signed_out" });
    await fireEvent.keyDown(line("Starters 213 (Rated till 6 stars)"), { key: "c" });
    live.why = "leetcode:weekly-480";
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("Calendar: Not connected."));
    expect(screen.queryByRole("button", { name: "Keep out", hidden: true })).toBeNull();
    expect(sent("set_choice")).toEqual([]);
  });

  it("promises no reminder in its details", async () => {
    await show();
    live.why = "codechef:START213";
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("Reminders: It has started, so there are no more reminders"));
    cleanup();
    live.stop();
    await show({ scene: "paused" });
    live.why = "leetcode:weekly-480";
    await waitFor(() => expect(screen.getByRole("dialog", { hidden: true }).textContent).toContain("Reminders: No reminder: reminders are paused"));
  });
});

describe("preferences", () => {
  it("count every click, however fast, and name one platform each", async () => {
    await show({ page: "contests" });
    const slow: (() => void)[] = [];
    const send = engine.send.bind(engine);
    engine.send = async (command, args) => {
      if (command === "set_platform") await new Promise<void>((ready) => slow.push(ready));
      return send(command, args);
    };
    const off = ["LeetCode", "CodeChef", "HackerRank", "GeeksforGeeks"];
    for (const name of off) await fireEvent.click(screen.getByRole("switch", { name }));
    for (const name of off) expect(screen.getByRole<HTMLInputElement>("switch", { name }).checked).toBe(false);
    while (slow.length > 0 || sent("set_platform").length < 4) {
      slow.shift()?.();
      await new Promise((ready) => setTimeout(ready));
    }
    expect(sent("set_platform")).toEqual(["leetcode", "codechef", "hackerrank", "geeksforgeeks"].map((platform) => ({ platform, on: false })));
    expect(live.platforms).toEqual(["codeforces", "atcoder", "code360"]);
    expect(sent("set_preference")).toEqual([]);
  });

  it("keep a calendar file where the user chooses, and leave it when switched off", async () => {
    await show({ page: "calendar" });
    const keep = () => screen.getByRole<HTMLInputElement>("switch", { name: "Keep a calendar file up to date" });
    expect(keep().checked).toBe(false);
    await fireEvent.click(keep());
    await screen.findByText("/home/ada/contests.ics");
    expect(keep().checked).toBe(true);
    expect(sent("keep_ics")).toEqual([{}]);
    await fireEvent.click(keep());
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "ics.file", value: "" }]));
    expect(keep().checked).toBe(false);
    expect(screen.queryByText("/home/ada/contests.ics")).toBeNull();
  });

  it("make a rule that shows only what is chosen", async () => {
    await show({ page: "contests", preferences: { rules: [{ when: "platform_is", platforms: ["codeforces"], hide_from: ["list"] }] } });
    await fireEvent.click(screen.getByRole("radio", { name: "Show only these" }));
    await waitFor(() => expect(live.view.contests.every(({ platform }) => platform === "codeforces")).toBe(true));
    expect(live.view.contests.length).toBeGreaterThan(2);
    await waitFor(() => expect(status()).toContain("Saved"));
    live.undo();
    await waitFor(() => expect(live.view.contests.some(({ platform }) => platform === "codeforces")).toBe(false));
  });

  it("ask before a platform with more than five events is switched off", async () => {
    await show({ page: "contests" });
    engine.alter((view) => ({ ...view, platforms: view.platforms.map((row) => (row.platform === "codeforces" ? { ...row, events: 6 } : row)) }));
    const codeforces = screen.getByRole<HTMLInputElement>("switch", { name: "Codeforces" });
    await fireEvent.click(codeforces);
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("This removes 6 events from your calendar.");
    await fireEvent.click(within(dialog).getByRole("button", { name: "Cancel", hidden: true }));
    await waitFor(() => expect(codeforces.checked).toBe(true));
    expect(sent("set_platform")).toEqual([]);
  });

  it("are undone by Ctrl+Z, the last first, and never over a later change", async () => {
    await show({ page: "reminders" });
    const sound = screen.getByRole("switch", { name: "Play a sound" });
    const start = screen.getByRole("switch", { name: "Also at the start" });
    await fireEvent.click(sound);
    await waitFor(() => expect(live.pref("reminders.sound")).toBe(false));
    await fireEvent.click(start);
    await waitFor(() => expect(status()).toContain("Saved"));
    await waitFor(() => expect(sent("set_preference")).toHaveLength(2));
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(live.pref("reminders.at_start")).toBe(true));
    // Somebody else turned the sound on again meanwhile.
    engine.world.preferences = { ...engine.world.preferences, "reminders.sound": true };
    engine.publish();
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(status()).toContain("It has changed since, so nothing was undone"));
    await fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    await waitFor(() => expect(status()).toContain("Nothing to undo"));
  });

  it("hold the size of the text: Ctrl with plus, minus and 0", async () => {
    await show();
    await fireEvent.keyDown(document.body, { key: "+", ctrlKey: true });
    await waitFor(() => expect(document.documentElement.style.fontSize).toBe("110%"));
    await fireEvent.keyDown(document.body, { key: "-", ctrlKey: true });
    await fireEvent.keyDown(document.body, { key: "-", ctrlKey: true });
    await waitFor(() => expect(document.documentElement.style.fontSize).toBe("90%"));
    await fireEvent.keyDown(document.body, { key: "0", ctrlKey: true });
    await waitFor(() => expect(document.documentElement.style.fontSize).toBe("100%"));
    expect(sent("set_preference").at(-1)).toEqual({ key: "text_size", value: 100 });
  });

  it("show one clock: quiet hours and the hours of a rule follow it", async () => {
    await show({ page: "reminders", preferences: { hour_clock: "12", "reminders.quiet_hours": "23:00-07:00" } });
    const from = screen.getByLabelText<HTMLSelectElement>("from");
    expect(from.selectedOptions[0]?.textContent).toMatch(/^11:00\sPM$/);
    engine.world.preferences = { ...engine.world.preferences, hour_clock: "24" };
    engine.publish();
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>("from").selectedOptions[0]?.textContent).toBe("23:00"));
  });

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
    await fireEvent.click(screen.getByRole("button", { name: "Use your own Google client" }));
    const field = screen.getByLabelText<HTMLInputElement>("Client ID");
    await fireEvent.input(field, { target: { value: "half-typ" } });
    engine.world.preferences = { ...engine.world.preferences, "google.client_id": "from elsewhere" };
    engine.publish();
    await waitFor(() => expect(live.pref("google.client_id")).toBe("from elsewhere"));
    expect(field.value).toBe("half-typ");
  });

  it("being typed are still there when what is one step away was closed and opened", async () => {
    await show({ page: "calendar" });
    const button = screen.getByRole("button", { name: "Use your own Google client" });
    await fireEvent.click(button);
    await fireEvent.input(screen.getByLabelText("Client ID"), { target: { value: "half-typ" } });
    await fireEvent.click(button);
    expect(screen.queryByLabelText("Client ID")).toBeNull();
    await fireEvent.click(button);
    expect(screen.getByLabelText<HTMLInputElement>("Client ID").value).toBe("half-typ");
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
    await waitFor(() => expect(screen.getByText(/^Matches \d+ contests: /)).toBeTruthy());
    expect(sent("preview_rules")).toEqual([{ rules: [{ when: "name_has", words: ["weekly", "div. 1"], hide_from: ["list"] }] }]);
    expect(sent("set_preference")).toEqual([]);
    await fireEvent.change(field);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "rules", value: [{ when: "name_has", words: ["weekly", "div. 1"], hide_from: ["list"] }] }]));
  });
});

describe("rated for me", () => {
  const line = (name: string) => screen.getByRole("button", { name }).closest(".line") as HTMLElement;

  it("says nothing on any contest as long as no handle is set", async () => {
    await show();
    expect(document.body.textContent).not.toContain("for you");
    expect(document.body.textContent).not.toContain("out of your range");
  });

  it("says on each contest whether it is rated, in words, and why in its details", async () => {
    await show({ scene: "rated" });
    expect(line("Codeforces Round 1056 (Div. 2)").textContent).toContain("rated for you");
    expect(line("Codeforces Round 1056 (Div. 1)").textContent).toContain("out of your range");
    expect(line("Educational Codeforces Round 185 (Rated for Div. 2)").textContent).toContain("unrated for you (1600 and above)");
    expect(line("Starters 214 (Rated till 5 stars)").textContent).toContain("rated for you: unknown");
    expect(line("GfG Weekly Coding Contest – 231").textContent).not.toContain("for you");
    live.why = "codeforces:2169";
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await waitFor(() => expect(dialog.textContent).toContain("Your Codeforces rating is 1622. This contest is rated from 1900."));
  });

  it("saves a handle when its field is left, shows its state, and reads it on request", async () => {
    await show({ page: "contests" });
    expect(screen.queryByRole("button", { name: "Read my ratings now" })).toBeNull();
    const field = screen.getByLabelText("AtCoder", { selector: "input[type=text]" });
    await fireEvent.input(field, { target: { value: " ada " } });
    await fireEvent.change(field);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "handle.atcoder", value: "ada" }]));
    const card = field.closest("section") as HTMLElement;
    await waitFor(() => expect(card.textContent).toContain("Rating 1104, read 3 hours ago"));
    expect(card.textContent).toContain("Heuristic: No rating yet, which counts as 0");
    await fireEvent.click(within(card).getByRole("button", { name: "Read my ratings now" }));
    await waitFor(() => expect(sent("check_handles")).toEqual([{}]));
  });

  it("says what is wrong with a handle that isn't there", async () => {
    await show({ page: "contests", scene: "rated" });
    const card = screen.getByLabelText("CodeChef", { selector: "input[type=text]" }).closest("section") as HTMLElement;
    expect(card.textContent).toContain("The platform has nobody with this handle. Check the spelling.");
  });

  it("hides contests by the rating with a rule", async () => {
    await show({ page: "contests", scene: "rated" });
    await fireEvent.click(screen.getByRole("button", { name: "Add a rule" }));
    await fireEvent.click(await screen.findByRole("button", { name: "by my rating", hidden: true }));
    const editor = (await screen.findByText(/^2\. Hide contests by my rating$/)).closest("fieldset") as HTMLElement;
    await fireEvent.click(within(editor).getByRole("button", { name: "out of your range" }));
    await waitFor(() => expect(engine.world.preferences.rules[1]).toEqual({ when: "for_me", is: ["out_of_range"], hide_from: ["list", "calendar", "reminder"] }));
    live.page = "upcoming";
    await waitFor(() => expect(screen.queryByRole("button", { name: "Codeforces Round 1056 (Div. 1)" })).toBeNull());
    expect(line("Codeforces Round 1056 (Div. 2)")).toBeTruthy();
  });

  it("reminds before registration closes when it is switched on, with minutes of one's own", async () => {
    await show({ page: "reminders" });
    await fireEvent.click(screen.getByRole("switch", { name: "Before registration closes" }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "reminders.registration", value: "15" }]));
    const minutes = await screen.findByLabelText("Remind me this long before");
    await fireEvent.input(minutes, { target: { value: "40" } });
    await fireEvent.change(minutes);
    await waitFor(() => expect(sent("set_preference")[1]).toEqual({ key: "reminders.registration", value: "40" }));
  });
});

describe("the calendar", () => {
  it("is written only after the user says so: no sync from the footer while events wait", async () => {
    await show({ page: "upcoming", scene: "connected" });
    const footer = screen.getByRole("contentinfo");
    expect(within(footer).queryByRole("button", { name: "Sync now" })).toBeNull();
    await fireEvent.click(within(footer).getByRole("button", { name: "Review and add" }));
    await waitFor(() => expect(screen.getByText("Nothing is written to your calendar until you choose “Add them”.")).toBeTruthy());
    expect(sent("sync")).toEqual([]);
    await fireEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Add them" }));
    await waitFor(() => expect(sent("sync")).toEqual([{ confirm: false }]));
  });

  it("announces a held plan once, and names the platform", async () => {
    await show({ page: "calendar", scene: "held" });
    expect(screen.getAllByText(/would remove/)).toHaveLength(1);
    live.go("upcoming");
    await waitFor(() => expect(screen.getAllByText(/would remove/)).toHaveLength(1));
  });

  it("has the form for a client right there where there is none", async () => {
    await show({ page: "calendar", scene: "no_client" });
    expect(screen.queryByRole("button", { name: "Connect Google Calendar" })).toBeNull();
    expect(screen.getByText("This build has no Google client yet. Add your own:")).toBeTruthy();
    expect(screen.getAllByLabelText("Client ID").length).toBeGreaterThan(0);
  });

  it("waits for Google with three ways out", async () => {
    await show({ page: "calendar", scene: "signed_out" });
    await fireEvent.click(screen.getByRole("button", { name: "Connect Google Calendar" }));
    await waitFor(() => expect(screen.getByText("Waiting for Google…")).toBeTruthy());
    expect(screen.getByRole("button", { name: "Open again" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copy link" })).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("button", { name: "Cancel" })[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText("Waiting for Google…")).toBeNull());
  });

  it("removes nothing of a held plan unasked", async () => {
    await show({ page: "calendar", scene: "held" });
    expect(screen.getByRole("heading", { name: /^The next sync would remove 12 events \(/ })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Keep them" }));
    await waitFor(() => expect(sent("keep_held")).toHaveLength(1));
    expect(sent("sync")).toEqual([]);
  });

  it("offers to sign in again, and says what went wrong in words", async () => {
    await show({ page: "calendar", scene: "expired" });
    engine.failing.set("sign_in", new Failure({ code: "browser_unavailable", message: "no browser" }));
    await fireEvent.click(within(screen.getByRole("main")).getAllByRole("button", { name: "Sign in again" })[1] as HTMLElement);
    await waitFor(() => expect(status()).toContain("The browser couldn't be opened."));
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
    await waitFor(() => expect(line().textContent).toContain("The sign-in has ended."));
    expect(line().querySelector("p.bad")?.textContent).toContain("The sign-in has ended.");
    again();
    await waitFor(() => expect(line().textContent).toContain("Signed in as ada@example.org"));
    expect(line().textContent).not.toContain("The sign-in has ended.");
    expect(line().querySelector("p.bad")).toBeNull();
  });

  it("also goes when the sign-in was renewed elsewhere", async () => {
    await show({ page: "calendar", scene: "expired" });
    engine.failing.set("sync", new Failure({ code: "sign_in_again", message: "" }));
    await fireEvent.click(within(line()).getByRole("button", { name: "Sync now" }));
    await waitFor(() => expect(line().textContent).toContain("The sign-in has ended."));
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), account: { email: "ada@example.org", state: "ok" } });
    await waitFor(() => expect(line().textContent).not.toContain("The sign-in has ended."));
  });

  it("names the files that were written and read", async () => {
    await show({ page: "general" });
    await fireEvent.click(screen.getByRole("button", { name: "Back up…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contestsync-preferences.json"));
    await fireEvent.click(screen.getByRole("button", { name: "Restore…" }));
    await waitFor(() => expect(status()).toContain("24"));
    live.go("calendar");
    await fireEvent.click(await screen.findByRole("button", { name: "Export calendar file…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contests.ics"));
  });

  it("is said in the language that is chosen, once its texts are read", async () => {
    await show({ page: "general" });
    // Read beforehand, so that a busy machine has the time it takes.
    await import("../../locales/ja.ftl");
    const choose = (language: string) => fireEvent.change(document.getElementById("language") as HTMLSelectElement, { target: { value: language } });
    await choose("ja");
    await waitFor(() => expect(document.documentElement.lang).toBe("ja"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("一般"));
    await choose("en");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("General"));
  });
});

describe("the rehearsal", () => {
  it("brings its result into view and moves the focus there", async () => {
    await show({ page: "reminders" });
    const scrolled = vi.spyOn(HTMLElement.prototype, "scrollIntoView");
    await fireEvent.click(screen.getByRole("button", { name: "Test reminders" }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe("SECTION"));
    expect(document.activeElement?.textContent).toContain("sample");
    expect(scrolled.mock.contexts).toEqual([document.activeElement]);
    const name = document.getElementById(document.activeElement?.getAttribute("aria-labelledby") ?? "");
    expect(name?.textContent).toMatch(/^It (will|will probably|won't) ring/);
  });
});

describe("the first run", () => {
  it("ends on the contests, wherever a click on the sample would have led", async () => {
    await show({ scene: "first" });
    engine.emit("place", { page: "reminders", contest: null });
    await fireEvent.click(screen.getByRole("button", { name: "Skip setup" }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Upcoming" })).toBeTruthy());
  });

  it("begins with a preset that one click takes back", async () => {
    await show({ scene: "first" });
    await fireEvent.click(screen.getByRole("button", { name: "Codeforces + AtCoder" }));
    await waitFor(() => expect([...live.platforms].sort()).toEqual(["atcoder", "codeforces"]));
    expect(screen.getByRole("button", { name: "Codeforces + AtCoder" }).getAttribute("aria-pressed")).toBe("true");
    await fireEvent.click(screen.getByRole("button", { name: "Everything" }));
    await waitFor(() => expect(live.platforms.length).toBe(PLATFORMS.length));
    live.undo();
    await waitFor(() => expect([...live.platforms].sort()).toEqual(["atcoder", "codeforces"]));
  });

  it("has a preset for those who look for work", async () => {
    await show({ scene: "first" });
    await fireEvent.click(screen.getByRole("button", { name: "Hiring" }));
    await waitFor(() => expect([...live.platforms].sort()).toEqual(["code360", "geeksforgeeks", "hackerearth", "hackerrank"]));
  });

  it("shows which contests the calendar would get before they are added", async () => {
    await show({ scene: "first" });
    engine.alter((view) => ({ ...view, account: { email: "ada@example.org", state: "ok" }, sign_in: { state: "idle" }, calendar: { ...view.calendar, adding_waits: true, last_sync: null, to_add: 18 }, contests: view.contests.map((row) => ({ ...row, in_calendar: false })) }));
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "When should ContestSync remind you?" })).toBeTruthy());
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Preview" }));
    expect(screen.queryByRole("button", { name: "Skip setup" })).toBeNull();
    const dialog = await screen.findByRole("dialog", { hidden: true });
    expect(dialog.textContent).toContain("Will add 18 contests");
    expect(dialog.textContent).toContain("Codeforces Round 1056 (Div. 2)");
    expect(sent("sync")).toEqual([]);
    await fireEvent.click(within(dialog).getByRole("button", { name: "Add them", hidden: true }));
    await waitFor(() => expect(sent("sync")).toEqual([{ confirm: false }]));
  });

  it("says what the app is, and Off on a tile that is switched off", async () => {
    await show({ scene: "first" });
    expect(screen.getByText(/^ContestSync lists upcoming programming contests/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("switch", { name: "HackerRank" }));
    await waitFor(() => expect(screen.getByRole("switch", { name: "HackerRank" }).getAttribute("aria-describedby")).toBeTruthy());
    const tile = screen.getByRole("switch", { name: "HackerRank" }).closest("li");
    await waitFor(() => expect(tile?.textContent).toContain("Off"));
  });

  it("can be left at any point, and changes nothing unasked", async () => {
    await show({ scene: "first" });
    expect(screen.queryByRole("navigation")).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Skip setup" }));
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

describe("a screen reader", () => {
  it("meets no marker of a summary, which ends WebKitGTK's page when it's read", () => {
    const sources = import.meta.glob<string>("../src/**/*.svelte", { query: "?raw", import: "default", eager: true });
    const meets = Object.entries(sources).filter(([, source]) => /<(details|summary)\b/.test(source.replace(/<script[^]*?<\/script>/g, ""))).map(([path]) => path);
    expect([Object.keys(sources).length > 30, meets]).toEqual([true, []]);
  });

  it("hears the name of the button that adds a reminder time from its own text", async () => {
    await show({ page: "reminders" });
    const [add] = screen.getAllByRole("button", { name: "Add a reminder time" });
    expect([add?.textContent?.trim(), add?.hasAttribute("aria-label")]).toEqual(["Add a reminder time", false]);
  });

  it("hears when a contest is, and where, from the contest that has the focus", async () => {
    await show();
    const name = screen.getByRole("button", { name: "Starters 213 (Rated till 6 stars)", description: /\d\d:\d\d.*CodeChef/ });
    const described = (name.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.parentElement?.className ?? "");
    // Not by the countdown: it would be said anew each minute.
    expect(described.some((place) => place.includes("left"))).toBe(false);
  });

  it("hears no list of hours in a week, and is in the next week after PageDown, whether that has contests or not", async () => {
    await show({ preferences: { "upcoming.view": "week" } });
    const first = await waitFor(() => {
      const stop = document.querySelector<HTMLElement>("[role=grid] [tabindex='0']");
      if (!stop) throw new Error("no contest yet");
      return stop;
    });
    const texts = screen.getAllByRole("rowheader").map((node) => node.textContent);
    expect(texts).toEqual(["Running for days", "Time"]);
    first.focus();
    await fireEvent.keyDown(first, { key: "PageDown" });
    await waitFor(() => expect([first.isConnected, document.activeElement?.closest("[role=grid]") !== null]).toEqual([false, true]));
    for (let week = 0; week < 12; week += 1) {
      const before = document.activeElement as HTMLElement;
      await fireEvent.keyDown(before, { key: "PageDown" });
      await waitFor(() => expect([before.isConnected, document.activeElement?.closest("[role=grid]") !== null]).toEqual([false, true]));
    }
    expect(document.activeElement?.getAttribute("role")).toBe("grid");
  });

  it("hears what a dialog asks, not only its title", async () => {
    await show({ page: "calendar" });
    const open = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    const heard = () => document.getElementById(document.querySelector("dialog")?.getAttribute("aria-describedby") ?? "")?.textContent;
    await open("Sign out…");
    expect(heard()).toBe(live.t("account-sign_out_hint"));
    await fireEvent.click(screen.getByRole("button", { name: "Close", hidden: true }));
    const answer = live.sure("Switch off Codeforces?", "6 events leave your calendar.", "Switch off");
    await waitFor(() => expect(heard()).toBe("6 events leave your calendar."));
    live.question?.answer(false);
    expect(await answer).toBe(false);
    live.bell = "codeforces:2170";
    await waitFor(() => expect(heard()?.trim()).toMatch(/^Reminders before the start: /));
  });

  it("begins the first run at its heading", async () => {
    await show({ scene: "first" });
    expect(document.activeElement?.textContent).toBe("Which platforms?");
  });

  it("is back at the button when a reminder time was added or not", async () => {
    await show({ page: "reminders" });
    const add = () => screen.getAllByRole("button", { name: "Add a reminder time" })[0] as HTMLElement;
    const open = async () => {
      await fireEvent.click(add());
      return screen.getByRole("spinbutton", { name: "How long before" });
    };
    const returned = () => waitFor(() => expect(document.activeElement).toBe(add()));
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Add" }));
    await returned();
    expect(sent("set_preference")).toEqual([{ key: "reminders.lead_minutes", value: "60,45,10" }]);
    await fireEvent.keyDown(await open(), { key: "Escape" });
    await returned();
    await open();
    await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await returned();
  });

  it("is back at the sample when it was asked whether that was seen", async () => {
    await show({ page: "reminders" });
    const sample = screen.getByRole("button", { name: "Show a sample" });
    for (const answer of ["Yes", "No"]) {
      await fireEvent.click(sample);
      await fireEvent.click(await screen.findByRole("button", { name: answer }));
      expect([answer, document.activeElement]).toEqual([answer, sample]);
    }
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
