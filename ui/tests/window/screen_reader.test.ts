import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import type { AutostartObstacle, Rehearsal } from "../../src/bindings/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show } from "./show";

describe("a screen reader", () => {
  it("meets no marker of a summary, which ends WebKitGTK's page when it's read", () => {
    const sources = import.meta.glob<string>("../../src/**/*.svelte", { query: "?raw", import: "default", eager: true });
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
    // Read beforehand, so that a busy machine has the time it takes.
    await import("../../src/parts/CalendarView.svelte");
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

  it("says why the program doesn't start at login", async () => {
    await show({ page: "reminders" });
    const send = engine.send.bind(engine);
    let obstacle: AutostartObstacle | null = null;
    engine.send = async (command, args) => {
      const reply = await send(command, args);
      if (command !== "rehearse") return reply;
      const { steps } = reply as Rehearsal;
      return { steps: steps.map((step) => (step.id === "autostart" ? { ...step, state: "warn", fix: null, obstacle } : step)) } as typeof reply;
    };
    for (const [found, reason] of [[null, ""], ["not_in_place", " Move ContestSync to the Applications folder, and start it again from there."], ["turned_off", " Turned off in the system settings."]] as const) {
      obstacle = found;
      await fireEvent.click(screen.getByRole("button", { name: /^Test/ }));
      await screen.findByText(`After a restart, nothing rings until you start ContestSync.${reason}`);
    }
  });
});
