import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../src/bindings/engine";
import { Failure } from "../../src/engine";
import { live } from "../../src/live.svelte";
import { engine, sent, show, status } from "./show";

describe("platforms", () => {
  it("shows the usual seven, keeps the others one step away, and marks those that nobody confirmed", async () => {
    await show({ page: "contests" });
    const others = PLATFORMS.filter(({ usual }) => !usual).map(({ name }) => name);
    const more = screen.getByText(`${others.length} more platforms`).closest(".disclosure") as HTMLElement;
    const button = within(more).getByRole("button", { name: new RegExp(`^${others.length} more platforms`) });
    const content = () => document.getElementById(button.getAttribute("aria-controls") ?? "");
    expect([button.getAttribute("aria-expanded"), content()]).toEqual(["false", null]);
    // Opens by itself where one of them is on.
    await live.switchPlatform("ctftime", true);
    await waitFor(() => expect([button.getAttribute("aria-expanded"), content()?.isConnected]).toEqual(["true", true]));
    expect([...more.querySelectorAll("label")].map((label) => label.textContent)).toEqual(others);
    const marked = [...document.querySelectorAll(".switch")].filter((node) => node.textContent?.includes("not yet confirmed")).map((node) => node.querySelector("label")?.textContent);
    expect(marked).toContain("HackerRank");
    expect(marked).not.toContain("Codeforces");
    await fireEvent.click(within(more).getByRole("switch", { name: "DMOJ", hidden: true }));
    await waitFor(() => expect(more.textContent).toContain("2 on"));
    await fireEvent.click(button);
    expect([button.getAttribute("aria-expanded"), content()]).toEqual(["false", null]);
  });
});

describe("calendars of the user's own", () => {
  const dialog = () => screen.getByRole("dialog", { hidden: true });
  const add = async () => {
    // Read beforehand, so that a busy machine has the time it takes.
    await import("../../src/parts/FeedDialog.svelte");
    await fireEvent.click(screen.getByRole("button", { name: "Add a calendar" }));
    await screen.findByRole("dialog", { hidden: true });
  };
  const inDialog = (name: string) => within(dialog()).getByRole("button", { name, hidden: true });
  const named = () => live.view.platforms.filter(({ platform }) => platform.startsWith("feed-")).map(({ name, zone }) => [name, zone]);
  const ADDRESS = "https://calendar.example.edu/private-1/basic.ics";

  it("are looked at before they're saved, under the name that the user gives", async () => {
    await show({ page: "contests" });
    await add();
    await fireEvent.input(within(dialog()).getByLabelText("Address or file"), { target: { value: ` ${ADDRESS} ` } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("Campus rounds: 3 upcoming events"));
    expect(dialog().textContent).toContain("Round A");
    expect(sent("preview_feed")).toEqual([{ address: ADDRESS, name: null, zone: null }]);
    expect(named()).toEqual([]);
    await fireEvent.input(within(dialog()).getByLabelText("Name"), { target: { value: "Mine" } });
    await fireEvent.click(inDialog("Add"));
    await waitFor(() => expect(status()).toContain("Added: Mine"));
    expect(sent("add_feed")).toEqual([{ address: ADDRESS, name: "Mine", zone: null }]);
    expect(screen.queryByRole("dialog", { hidden: true })).toBeNull();
    expect(named()).toEqual([["Mine", null]]);
    live.undo();
    await waitFor(() => expect(named()).toEqual([]));
  });

  it("ask for the zone of times without one, and say what is wrong with an address", async () => {
    await show({ page: "contests" });
    await add();
    const address = within(dialog()).getByLabelText("Address or file");
    engine.failing.set("preview_feed", new Failure({ code: "invalid_value", message: "" }));
    await fireEvent.input(address, { target: { value: "http://example.edu/a.ics" } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("Enter an https or webcal address, or choose a file."));
    engine.failing.set("preview_feed", new Failure({ code: "unknown_zone", message: "" }));
    await fireEvent.input(address, { target: { value: ADDRESS } });
    await fireEvent.click(inDialog("Preview"));
    const zone = (await within(dialog()).findByLabelText("Time zone of this calendar")) as HTMLSelectElement;
    expect(zone.value).toBe("Asia/Kolkata");
    engine.failing.delete("preview_feed");
    await fireEvent.change(zone, { target: { value: "UTC" } });
    await fireEvent.click(inDialog("Preview"));
    await waitFor(() => expect(dialog().textContent).toContain("3 upcoming events"));
    await fireEvent.click(inDialog("Add"));
    await waitFor(() => expect(named()).toEqual([["Campus rounds", "UTC"]]));
  });

  it("are named by a file that is chosen, switched, and removed with a way back", async () => {
    await show({ page: "contests", scene: "feeds" });
    await add();
    await fireEvent.click(inDialog("Choose a file…"));
    await waitFor(() => expect(sent("preview_feed")).toEqual([{ address: "/home/ada/campus.ics", name: null, zone: null }]));
    await waitFor(() => expect(dialog().textContent).toContain("You already have this calendar."));
    await fireEvent.click(inDialog("Cancel"));
    await fireEvent.click(screen.getByRole("switch", { name: "Campus rounds" }));
    await waitFor(() => expect(sent("set_platform")).toEqual([{ platform: "feed-0a1b2c3d", on: false }]));
    await fireEvent.click(screen.getByRole("button", { name: "Remove: Campus rounds" }));
    await waitFor(() => expect(status()).toContain("Removed: Campus rounds"));
    expect(named()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(named()).toEqual([["Campus rounds", null]]));
    expect(sent("restore_feed")).toEqual([{ source: "feed-0a1b2c3d" }]);
  });

  it("are removed only after a question where many events would go", async () => {
    await show({ page: "contests", scene: "feeds" });
    engine.alter((view) => ({ ...view, platforms: view.platforms.map((row) => (row.platform === "feed-0a1b2c3d" ? { ...row, events: 6 } : row)) }));
    await fireEvent.click(screen.getByRole("button", { name: "Remove: Campus rounds" }));
    await waitFor(() => expect(dialog().textContent).toContain("This removes 6 events from your calendar."));
    await fireEvent.click(inDialog("Cancel"));
    expect(sent("remove_feed")).toEqual([]);
    expect(named()).toEqual([["Campus rounds", null]]);
  });
});

describe("the contest feed", () => {
  it("says whose it is, when it was published, and what failed; it's turned off, and read first, here", async () => {
    await show({ page: "contests", scene: "feeds" });
    const card = screen.getByRole("region", { name: "Contest feed" });
    expect(card.textContent).toContain("contests.example.org");
    expect(card.textContent).toContain("Published 12 minutes ago");
    await fireEvent.click(within(card).getByRole("switch", { name: "Read it instead of the platforms" }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "feed.first", value: true }]));
    engine.alter((view) => ({ ...view, publisher: view.publisher && { ...view.publisher, last_error: { code: "feed_signature", message: "" } } }));
    await waitFor(() => expect(card.textContent).toContain("The contest feed doesn't match its signature, so it wasn't used."));
    await fireEvent.click(within(card).getByRole("switch", { name: "contests.example.org" }));
    await waitFor(() => expect(card.textContent).toContain("Off: the platforms are read directly."));
    expect(card.textContent).not.toContain("doesn't match");
    expect(within(card).queryByRole("switch", { name: "Read it instead of the platforms" })).toBeNull();
  });

  it("takes another address with its key, the key first", async () => {
    await show({ page: "contests" });
    const card = screen.getByRole("region", { name: "Contest feed" });
    await fireEvent.click(within(card).getByRole("button", { name: "Subscribe to a contest feed" }));
    await fireEvent.input(within(card).getByLabelText("Address of the feed"), { target: { value: "https://club.example/contests.json" } });
    await fireEvent.input(within(card).getByLabelText("Public key"), { target: { value: "RWkey" } });
    await fireEvent.click(within(card).getByRole("button", { name: "Save", hidden: true }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "feed.public_key", value: "RWkey" }, { key: "feed.url", value: "https://club.example/contests.json" }]));
  });

  it("is named where a contest's time comes from it, and so is a reading that differs", async () => {
    await show({ scene: "feeds" });
    const row = screen.getAllByRole("button", { name: "Codeforces Round 1056 (Div. 2)" }).find((button) => button.hasAttribute("data-main"))?.closest("li") as HTMLElement;
    expect(row.textContent).toContain("Codeforces says 19:35");
    live.why = "codeforces:2170";
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await waitFor(() => expect(dialog.textContent).toContain("from the feed of contests.example.org, read 12 minutes ago"));
    expect(dialog.textContent).toContain("Codeforces, read 3 hours ago: 19:35");
  });
});
