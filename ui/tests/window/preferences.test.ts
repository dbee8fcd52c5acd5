import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { Failure } from "../../src/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show, status } from "./show";

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
    expect(document.getElementById("question")?.textContent).toBe("This removes 6 events from your calendar. Among them: Codeforces Round 1056 (Div. 2), Codeforces Round 1056 (Div. 1), and Educational Codeforces Round 185 (Rated for Div. 2)");
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

describe("updates", () => {
  it("name no command of a package manager that would find nothing newer", async () => {
    await show({ page: "about" });
    for (const by of ["deb", "rpm", "flatpak", "msi"]) {
      engine.alter((view) => ({ ...view, about: { ...view.about, package: by, updates_by: "package_manager" } }));
      await screen.findByText("This copy doesn't update itself. Get the new version the way you got this one.");
      expect(document.body.textContent).not.toMatch(/apt |dnf |flatpak update/);
    }
  });
});
