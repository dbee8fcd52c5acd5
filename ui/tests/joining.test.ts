import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { live } from "../src/live.svelte";
import { pages } from "../src/pages.svelte";
import { MockEngine, type MockOptions } from "../src/mock/engine";

let engine: MockEngine;

async function show(options: MockOptions) {
  engine = new MockEngine({ ...options, preferences: { language: "en", hour_clock: "24" } });
  await live.start(engine);
  live.page = "calendar";
  await pages.readAll();
  render(App);
}
const sent = (command: string) => engine.sent.filter((request) => request.command === command).map(({ args }) => args);

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
});
afterEach(() => {
  cleanup();
  live.stop();
});

describe("a computer that joined a calendar in use", () => {
  const card = () => screen.getByRole("heading", { name: "Settings from your other computer" }).closest("section") as HTMLElement;

  it("says whose settings it took over, and what they are about", async () => {
    await show({ scene: "joined" });
    expect(card().textContent).toContain("Settings were taken over from desktop, last changed just now.");
    expect(card().textContent).toContain("Platforms, rules, how events look, and choices for single contests are the same on all computers that use this calendar.");
  });

  for (const [button, keep] of [["Keep these", false], ["Use this computer's on all", true]] as const) {
    it(`asks once: "${button}"`, async () => {
      await show({ scene: "joined" });
      await fireEvent.click(within(card()).getByRole("button", { name: button }));
      await waitFor(() => expect(screen.queryByText("Settings from your other computer")).toBeNull());
      expect(sent("keep_own_settings")).toEqual([{ keep }]);
    });
  }
});

describe("signing out", () => {
  for (const [button, request] of [
    ["Sign out only on this computer", { delete_calendar: false, keep_others: true }],
    ["Sign out, keep the calendar", { delete_calendar: false, keep_others: false }],
    ["Remove the calendar and sign out", { delete_calendar: true, keep_others: false }],
  ] as const) {
    it(`warns of the other computers before "${button}"`, async () => {
      await show({});
      await fireEvent.click(screen.getByRole("button", { name: "Sign out…" }));
      const dialog = await screen.findByRole("dialog", { hidden: true });
      expect(dialog.textContent).toContain("Signing out also ends the sign-in of your other computers with this account.");
      expect(sent("sign_out")).toEqual([]);
      await fireEvent.click(within(dialog).getByRole("button", { name: button, hidden: true }));
      await waitFor(() => expect(sent("sign_out")).toEqual([request]));
    });
  }
});
