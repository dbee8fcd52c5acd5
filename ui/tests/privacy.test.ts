import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { live } from "../src/live.svelte";
import { MockEngine, type MockOptions } from "../src/mock/engine";
import { pages } from "../src/pages.svelte";

afterEach(() => {
  cleanup();
  live.stop();
});

async function show(options: MockOptions) {
  await live.start(new MockEngine({ ...options, page: "privacy", preferences: { language: "en" } }));
  live.page = "privacy";
  await pages.readAll();
  render(App);
  return { headline: screen.getAllByRole("heading", { level: 2 })[0]?.textContent, hosts: [...document.querySelectorAll(".host code")].map((node) => node.textContent) };
}

describe("Data & privacy", () => {
  it("says in its headline where the data is, beside the servers that are contacted", async () => {
    const signedOut = await show({ scene: "signed_out" });
    expect(signedOut.headline).toBe("Your data stays on this computer");
    cleanup();
    live.stop();
    const signedIn = await show({});
    expect(signedIn.headline).toBe("Your data stays on this computer and in your Google Calendar");
    expect(signedIn.hosts).toContain("www.googleapis.com");
    expect(signedIn.hosts).toContain("codeforces.com");
    expect(document.body.textContent).not.toMatch(/nothing leaves/i);
  });
});
