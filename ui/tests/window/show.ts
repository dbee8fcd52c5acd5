// The whole window on the engine of samples, as each test of this folder shows it.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, vi } from "vitest";
import App from "../../src/App.svelte";
import { live } from "../../src/live.svelte";
import { pages } from "../../src/pages.svelte";
import { MockEngine, type MockOptions } from "../../src/mock/engine";

/** The engine of the window that was shown last. */
export let engine: MockEngine;

export async function show(options: MockOptions = {}) {
  engine = new MockEngine({ ...options, preferences: { language: "en", hour_clock: "24", ...options.preferences } });
  await live.start(engine);
  live.page = options.page ?? "upcoming";
  // Read beforehand, as they are in a window that has been open for a moment.
  await pages.readAll();
  render(App);
}
export const sent = (command: string) => engine.sent.filter((request) => request.command === command).map(({ args }) => args);
export const status = () => screen.getAllByRole("status").map((node) => node.textContent).join(" ");

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
});
afterEach(() => {
  cleanup();
  live.stop();
  vi.useRealTimers();
});
