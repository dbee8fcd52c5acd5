// Counts that are zero are left out. src-tauri/core/src/cli/text.rs checks the command line.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { counted, sync, synced } from "../src/attention";
import type { LogEntry, SyncNumbers } from "../src/bindings/engine";
import { live } from "../src/live.svelte";
import { happened } from "../src/log";
import { MockEngine } from "../src/mock/engine";
import { pages } from "../src/pages.svelte";
import App from "../src/App.svelte";

const AT = "2026-11-24T10:00:00Z";
const numbers = (some: Partial<SyncNumbers>): SyncNumbers => ({ at: AT, problem: null, inserted: 0, updated: 0, deleted: 0, unchanged: 0, kept_deleted: 0, failed: 0, requests: 1, elapsed_ms: 1, ...some });
const speak = (language: string) => live.start(new MockEngine({ preferences: { language } }));

beforeEach(() => speak("en"));
afterEach(() => {
  cleanup();
  live.stop();
});

describe("counts", () => {
  it("are in a row without zeros, and are nothing where all are zero", async () => {
    expect(counted(["added", 8], ["updated", 0], ["removed", 0])).toBe("8 added");
    expect(counted(["added", 0], ["updated", 2], ["removed", 1200], ["failed", 1])).toBe("2 changed, 1,200 removed, 1 failed");
    expect(counted(["added", 0])).toBe("");
    await speak("es");
    expect(counted(["added", 1], ["removed", 2])).toBe("1 añadido, 2 quitados");
    await speak("zh-Hans");
    expect(counted(["new", 1], ["canceled", 2])).toBe("新增 1 场，取消 2 场");
    // Without marks around each count: those of three would hide that they're read from right to left.
    await speak("ar");
    expect(counted(["added", 3], ["updated", 1], ["removed", 1])).toBe("3 مضافة، 1 معدّلة، 1 محذوفة");
  });

  it("say what a sync did, and never that all is well where events failed", () => {
    expect(synced(numbers({ inserted: 8, unchanged: 80 }))).toBe("8 added");
    expect(synced(numbers({ unchanged: 80 }))).toBe("Up to date (80 events)");
    expect(synced(numbers({ unchanged: 80, failed: 2 }))).toBe("2 failed");
  });

  it("say in the log what a reading and a sync changed", () => {
    const synced = (some: object) => happened({ what: "synced", at: AT, inserted: 0, updated: 0, deleted: 0, failed: 0, ...some } as LogEntry);
    const refreshed = (some: object) => happened({ what: "refreshed", at: AT, platform: "atcoder", added: 0, changed: 0, removed: 0, ...some } as LogEntry);
    expect([synced({ inserted: 8 }), synced({ updated: 1, failed: 2 }), synced({})]).toEqual(["Calendar: 8 added", "Calendar: 1 changed, 2 failed", "Calendar: no changes"]);
    expect([refreshed({ added: 3 }), refreshed({ changed: 1, removed: 1 }), refreshed({})]).toEqual(["AtCoder: 3 new", "AtCoder: 1 changed, 1 canceled", "AtCoder: no changes"]);
  });

  it("say after a sync what it wrote, and that not all was written", async () => {
    const engine = new MockEngine({ preferences: { language: "en" } });
    await live.start(engine);
    render(App);
    const after = async (some: Partial<SyncNumbers>) => {
      engine.alter((view) => ({ ...view, calendar: { ...view.calendar, last_sync: numbers(some) } }));
      await sync();
      return screen.getAllByRole("status").map((node) => node.textContent).join(" ");
    };
    expect(await after({ inserted: 8 })).toContain("Calendar updated: 8 added");
    expect(await after({ unchanged: 8 })).toContain("Calendar is up to date");
    expect(await after({ updated: 1, failed: 2 })).toContain("Calendar not fully updated: 1 changed, 2 failed");
  });

  it("say what else waits beside a held plan", async () => {
    const engine = new MockEngine({ page: "calendar", scene: "held", preferences: { language: "en" } });
    await live.start(engine);
    live.page = "calendar";
    await pages.readAll();
    render(App);
    expect(screen.getByText(/so nothing was removed/).textContent).toMatch(/Also waiting: 1 to add\.$/);
    engine.alter((view) => ({ ...view, calendar: { ...view.calendar, held_plan: view.calendar.held_plan && { ...view.calendar.held_plan, inserts: 0 } } }));
    await Promise.resolve();
    expect(screen.getByText(/so nothing was removed/).textContent).not.toContain("Also waiting");
  });
});
