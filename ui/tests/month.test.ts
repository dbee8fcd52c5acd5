import { CalendarDate } from "@internationalized/date";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ContestRow } from "../src/bindings/engine";
import { live } from "../src/live.svelte";
import { MockEngine } from "../src/mock/engine";
import MonthGrid from "../src/parts/MonthGrid.svelte";

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  await live.start(new MockEngine({ preferences: { language: "en", hour_clock: "24" } }));
});
afterEach(() => {
  cleanup();
  live.stop();
});

describe("the month", () => {
  it("shows a contest of several days on each, marked, with its dates, and counts it", async () => {
    const [sample] = live.view.contests as [ContestRow];
    const contest = (id: string, starts_at: string, ends_at: string): ContestRow => ({ ...sample, key: `codeforces:${id}`, platform: "codeforces", name: id, starts_at, ends_at, cancelled_at: null });
    const evening = ["One", "Two", "Three"].map((name, at) => contest(name, `2026-11-22T1${at}:00:00Z`, `2026-11-22T1${at}:30:00Z`));
    const rows = [contest("Marathon", "2026-11-20T10:00:00Z", "2026-11-23T10:00:00Z"), ...evening];
    render(MonthGrid, { rows, day: new CalendarDate(2026, 11, 21), go: () => {} });
    const cell = (date: string) => document.querySelector(`[data-day="${date}"]`)?.closest("[role=gridcell]") as HTMLElement;
    const chips = (date: string) => [...cell(date).querySelectorAll(".chip-of")].map((chip) => [chip.textContent?.replace(/^\d\d:\d\d/, "at"), chip.classList.contains("continued")]);
    const name = (date: string) => cell(date).querySelector(".day")?.getAttribute("aria-label");
    expect(chips("2026-11-19")).toEqual([]);
    expect(chips("2026-11-20")).toEqual([["at Marathon", false]]);
    expect(chips("2026-11-21")).toEqual([["… Marathon", true]]);
    expect(chips("2026-11-23")).toEqual([["… Marathon", true]]);
    expect(chips("2026-11-24")).toEqual([]);
    expect(name("2026-11-21")).toBe("Saturday, November 21, 2026, 1 contest, Codeforces Marathon, continued (Nov 20–23, 2026)");
    expect(cell("2026-11-21").querySelector(".chip-of")?.getAttribute("title")).toBe("Codeforces Marathon, continued (Nov 20–23, 2026)");
    // Four on one day: two and the rest, whose number counts the one that goes on.
    expect(chips("2026-11-22")).toEqual([["at One", false], ["at Two", false]]);
    expect(name("2026-11-22")).toContain("4 contests");
    await fireEvent.click(within(cell("2026-11-22")).getByText("2 more", { exact: false, ignore: "[role]" }));
    const dialog = screen.getByRole("dialog", { hidden: true });
    expect([...dialog.querySelectorAll("[data-main]")].map((node) => node.textContent)).toEqual(["One", "Two", "Three", "Marathon"]);
    expect([...dialog.querySelectorAll(".dates")].map((node) => node.textContent)).toEqual(["Nov 20–23, 2026"]);
  });
});
