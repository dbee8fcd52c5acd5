import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { live } from "../../src/live.svelte";
import { engine, sent, show } from "./show";

describe("rated for me", () => {
  const line = (name: string) => screen.getByRole("button", { name }).closest(".line") as HTMLElement;

  it("says nothing on any contest as long as no handle is set", async () => {
    await show();
    expect(document.body.textContent).not.toContain("for you");
    expect(document.body.textContent).not.toContain("out of your range");
  });

  it("says on each contest whether it is rated, in words, and why in its details", async () => {
    await show({ scene: "rated" });
    expect(line("Codeforces Round 1056 (Div. 2)").textContent).toContain("rated for you");
    expect(line("Codeforces Round 1056 (Div. 1)").textContent).toContain("out of your range");
    expect(line("Educational Codeforces Round 185 (Rated for Div. 2)").textContent).toContain("unrated for you (1600 and above)");
    expect(line("Starters 214 (Rated till 5 stars)").textContent).toContain("rated for you: unknown");
    expect(line("GfG Weekly Coding Contest – 231").textContent).not.toContain("for you");
    live.why = "codeforces:2169";
    const dialog = await screen.findByRole("dialog", { hidden: true });
    await waitFor(() => expect(dialog.textContent).toContain("Your Codeforces rating is 1622. This contest is rated from 1900."));
  });

  it("saves a handle when its field is left, shows its state, and reads it on request", async () => {
    await show({ page: "contests" });
    expect(screen.queryByRole("button", { name: "Read my ratings now" })).toBeNull();
    const field = screen.getByLabelText("AtCoder", { selector: "input[type=text]" });
    await fireEvent.input(field, { target: { value: " ada " } });
    await fireEvent.change(field);
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "handle.atcoder", value: "ada" }]));
    const card = field.closest("section") as HTMLElement;
    await waitFor(() => expect(card.textContent).toContain("Rating 1104, read 3 hours ago"));
    expect(card.textContent).toContain("Heuristic: No rating yet, which counts as 0");
    await fireEvent.click(within(card).getByRole("button", { name: "Read my ratings now" }));
    await waitFor(() => expect(sent("check_handles")).toEqual([{}]));
  });

  it("says what is wrong with a handle that isn't there", async () => {
    await show({ page: "contests", scene: "rated" });
    const card = screen.getByLabelText("CodeChef", { selector: "input[type=text]" }).closest("section") as HTMLElement;
    expect(card.textContent).toContain("The platform has nobody with this handle. Check the spelling.");
  });

  it("hides contests by the rating with a rule", async () => {
    await show({ page: "contests", scene: "rated" });
    await fireEvent.click(screen.getByRole("button", { name: "Add a rule" }));
    await fireEvent.click(await screen.findByRole("button", { name: "by my rating", hidden: true }));
    const editor = (await screen.findByText(/^2\. Hide contests by my rating$/)).closest("fieldset") as HTMLElement;
    await fireEvent.click(within(editor).getByRole("button", { name: "out of your range" }));
    await waitFor(() => expect(engine.world.preferences.rules[1]).toEqual({ when: "for_me", is: ["out_of_range"], hide_from: ["list", "calendar", "reminder"] }));
    live.page = "upcoming";
    await waitFor(() => expect(screen.queryByRole("button", { name: "Codeforces Round 1056 (Div. 1)" })).toBeNull());
    expect(line("Codeforces Round 1056 (Div. 2)")).toBeTruthy();
  });

  it("reminds before registration closes when it is switched on, with minutes of one's own", async () => {
    await show({ page: "reminders" });
    await fireEvent.click(screen.getByRole("switch", { name: "Before registration closes" }));
    await waitFor(() => expect(sent("set_preference")).toEqual([{ key: "reminders.registration", value: "15" }]));
    const minutes = await screen.findByLabelText("Remind me this long before");
    await fireEvent.input(minutes, { target: { value: "40" } });
    await fireEvent.change(minutes);
    await waitFor(() => expect(sent("set_preference")[1]).toEqual({ key: "reminders.registration", value: "40" }));
  });
});
