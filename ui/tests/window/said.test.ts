import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { Failure } from "../../src/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show, status } from "./show";

describe("what is said", () => {
  const line = () => screen.getByRole("contentinfo");
  const again = () => {
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), sign_in: { state: "waiting", url: "https://accounts.google.com/" } });
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), sign_in: { state: "finished", problem: null }, account: { email: "ada@example.org", state: "ok" } });
  };

  it("is not marked as done when it is bad news, and goes once its cause is gone", async () => {
    await show({ page: "calendar", scene: "expired" });
    await fireEvent.click(within(line()).getByRole("button", { name: "Sync now" }));
    await waitFor(() => expect(line().textContent).toContain("The sign-in has ended."));
    expect(line().querySelector("p.bad")?.textContent).toContain("The sign-in has ended.");
    again();
    await waitFor(() => expect(line().textContent).toContain("Signed in as ada@example.org"));
    expect(line().textContent).not.toContain("The sign-in has ended.");
    expect(line().querySelector("p.bad")).toBeNull();
  });

  it("also goes when the sign-in was renewed elsewhere", async () => {
    await show({ page: "calendar", scene: "expired" });
    engine.failing.set("sync", new Failure({ code: "sign_in_again", message: "" }));
    await fireEvent.click(within(line()).getByRole("button", { name: "Sync now" }));
    await waitFor(() => expect(line().textContent).toContain("The sign-in has ended."));
    engine.emit("view", { ...engine.view, revision: (engine.view.revision += 1), account: { email: "ada@example.org", state: "ok" } });
    await waitFor(() => expect(line().textContent).not.toContain("The sign-in has ended."));
  });

  it("names the files that were written and read", async () => {
    await show({ page: "general" });
    await fireEvent.click(screen.getByRole("button", { name: "Back up…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contestsync-preferences.json"));
    await fireEvent.click(screen.getByRole("button", { name: "Restore…" }));
    await waitFor(() => expect(status()).toContain("24"));
    live.go("calendar");
    await fireEvent.click(await screen.findByRole("button", { name: "Export calendar file…" }));
    await waitFor(() => expect(status()).toContain("/home/ada/contests.ics"));
  });

  it("is said in the language that is chosen, once its texts are read", async () => {
    await show({ page: "general" });
    // Read beforehand, so that a busy machine has the time it takes.
    await import("../../../locales/ja.ftl");
    const choose = (language: string) => fireEvent.change(document.getElementById("language") as HTMLSelectElement, { target: { value: language } });
    await choose("ja");
    await waitFor(() => expect(document.documentElement.lang).toBe("ja"));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("一般"));
    await choose("en");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("General"));
  });
});

describe("doing things", () => {
  it("shows progress that can be cancelled", async () => {
    await show({ scene: "refreshing" });
    expect(screen.getByRole("progressbar", { name: "Checking platforms… 3 of 7" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(sent("cancel")).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  });

  it("hears of progress without a new view", async () => {
    await show();
    engine.emit("activity", { kind: "syncing", done: 8, total: 20 });
    await waitFor(() => expect(screen.getByText("Updating the calendar… 8 of 20")).toBeTruthy());
  });

  it("goes where a link leads", async () => {
    await show();
    engine.emit("place", { page: "status", contest: null });
    await waitFor(() => expect(screen.getByRole("heading", { name: "Status", level: 1 })).toBeTruthy());
  });
});
