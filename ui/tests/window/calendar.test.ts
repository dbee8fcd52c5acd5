import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { act } from "../../src/attention";
import { Failure } from "../../src/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show, status } from "./show";

describe("the calendar", () => {
  it("is written only after the user says so: no sync from the footer while events wait", async () => {
    await show({ page: "upcoming", scene: "connected" });
    const footer = screen.getByRole("contentinfo");
    expect(within(footer).queryByRole("button", { name: "Sync now" })).toBeNull();
    await fireEvent.click(within(footer).getByRole("button", { name: "Review and add" }));
    await waitFor(() => expect(screen.getByText("Nothing is written to your calendar until you choose “Add them”.")).toBeTruthy());
    expect(sent("sync")).toEqual([]);
    await fireEvent.click(within(screen.getByRole("main")).getByRole("button", { name: "Add them" }));
    await waitFor(() => expect(sent("sync")).toEqual([{ confirm: false, reword: false, add: true }]));
  });

  it("stays as it is while events wait, whatever else the user asks for", async () => {
    await show({ page: "general", scene: "connected" });
    expect(live.pref("language")).toBe("en");
    expect(screen.queryByRole("button", { name: "Write them in this language" })).toBeNull();
    await fireEvent.keyDown(document.body, { key: "r", ctrlKey: true });
    await waitFor(() => expect(sent("refresh")).toEqual([{ platforms: null }]));
    expect(sent("sync")).toEqual([]);
    await act({ code: "calendar_gone", action: "make_calendar", platform: null, at: null, count: null, message: "" });
    await waitFor(() => expect(screen.getByText("Nothing is written to your calendar until you choose “Add them”.")).toBeTruthy());
    expect(sent("sync")).toEqual([]);
  });

  it("isn't described anew while the sign-in has ended", async () => {
    await show({ page: "general", scene: "expired" });
    expect(screen.queryByRole("button", { name: "Write them in this language" })).toBeNull();
  });

  it("is described anew in the language that is set, if one is", async () => {
    await show({ page: "general", preferences: { language: "auto" } });
    expect(screen.queryByRole("button", { name: "Write them in this language" })).toBeNull();
    await fireEvent.change(document.getElementById("language") as HTMLSelectElement, { target: { value: "en" } });
    await fireEvent.click(await screen.findByRole("button", { name: "Write them in this language" }));
    await waitFor(() => expect(sent("sync")).toEqual([{ confirm: false, reword: true, add: false }]));
  });

  it("has one first choice beside settings that another computer's replaced", async () => {
    await show({ page: "calendar" });
    engine.alter((view) => ({ ...view, calendar: { ...view.calendar, taken_over: { computer: "desk", at: view.now } } }));
    const main = screen.getByRole("main");
    await waitFor(() => expect([...main.querySelectorAll("button.primary")].map((button) => button.textContent)).toHaveLength(1));
    expect(main.querySelector("button.primary")?.closest(".card")?.textContent).toContain("desk");
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
