import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../src/bindings/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show } from "./show";

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

  it("leaves what was said of a step with the step", async () => {
    await show({ scene: "first" });
    await fireEvent.click(screen.getByRole("button", { name: "Hiring" }));
    await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain("Undo"));
    await fireEvent.click(screen.getByRole("button", { name: "Continue" }));
    await screen.findByRole("heading", { name: "When should ContestSync remind you?" });
    expect(screen.getByRole("contentinfo").textContent).not.toContain("Undo");
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
    await waitFor(() => expect(sent("sync")).toEqual([{ confirm: false, reword: false, add: true }]));
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
