import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { Rule } from "../../src/bindings/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show, status } from "./show";

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
    // Of the three that the engine names, one is to come and in the calendar.
    expect(document.getElementById("question")?.textContent).toBe("This removes 8 events from your calendar. Among them: Codeforces Round 1056 (Div. 2)");
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
    await waitFor(() => expect(document.querySelector("#operators")).toBeTruthy());
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

  it("shows no lit calendar for a contest that began before it could be added, and adds none on request", async () => {
    await show();
    engine.alter((view) => ({ ...view, contests: view.contests.map((row) => ({ ...row, in_calendar: row.key !== "codechef:START213" && row.in_calendar })) }));
    const late = await screen.findByTitle<HTMLButtonElement>("It had started before it could be added");
    expect([late.closest("li")?.querySelector("[data-main]")?.textContent, late.getAttribute("aria-pressed"), late.disabled]).toEqual(["Starters 213 (Rated till 6 stars)", "false", true]);
    await fireEvent.keyDown(late, { key: "c" });
    await waitFor(() => expect(status()).toContain("It had started before it could be added"));
    expect(sent("set_choice")).toEqual([]);
  });

  it("counts the same contests beside a platform and below the search, also canceled ones", async () => {
    await show();
    await fireEvent.input(screen.getByRole("searchbox"), { target: { value: "duel" } });
    await waitFor(() => expect(status()).toContain("1 contest found"));
    expect(screen.getByRole("button", { name: /^Code360 1/ })).toBeTruthy();
  });

  it("says where its hidden contests are hidden", async () => {
    await show();
    expect(screen.getByText("Reason: kind is daily, practice, or always open (12)")).toBeTruthy();
    live.go("contests");
    expect((await screen.findByRole("switch", { name: "AtCoder" })).closest("li")?.textContent).toContain("14 contests, 11 hidden, last checked 9 hours ago.");
  });

  it("says that an operator is none, with the help", async () => {
    await show();
    await fireEvent.input(screen.getByRole("searchbox"), { target: { value: "foo:bar" } });
    expect((await screen.findByText(/^foo: isn't a search operator/)).querySelector("button")?.textContent).toBe("How to search");
  });

  it("has no numbers of what comes above what is over", async () => {
    await show();
    expect(screen.getByText(/^Running 2/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Finished this week" }));
    await screen.findByRole("heading", { name: "Finished contests" });
    expect(screen.queryByText(/^Running 2/)).toBeNull();
  });

  it("is one calm line while this computer is offline", async () => {
    await show({ scene: "offline" });
    const main = screen.getByRole("main");
    expect(screen.getAllByText(/You're offline/)).toEqual([within(main).getByText(/^You're offline; showing contests as of/)]);
    expect(within(screen.getByRole("contentinfo")).getAllByRole("button").map((button) => button.textContent?.trim())).toEqual(["Try again"]);
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
