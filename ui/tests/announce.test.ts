import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announce } from "../src/announce";
import type { Engine } from "../src/engine";

/** A page with these regions, and what's announced of it. */
async function page(html: string, needed = true) {
  document.body.innerHTML = `<div id="app">${html}</div>`;
  const said: string[] = [];
  const send = async (_: string, { text }: { text: string }) => {
    if (text) said.push(text);
    return needed;
  };
  const app = document.getElementById("app") as HTMLElement;
  end = await announce({ send, on: () => Promise.resolve(() => undefined) } as unknown as Engine, app);
  return { said, app };
}
/** What has changed is said. */
const settled = () => vi.advanceTimersByTimeAsync(1_000);
let end: () => void;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  end();
  document.body.innerHTML = "";
  vi.useRealTimers();
});

describe("a live region", () => {
  it("is left to the page where the page is heard", async () => {
    const { said, app } = await page('<p role="status"></p>', false);
    app.firstElementChild?.append("Saved");
    await settled();
    expect([said, app.querySelector("[aria-live]")]).toEqual([[], null]);
  });

  it("is said once for changes that come together, without its buttons, and is silent itself", async () => {
    const { said, app } = await page('<div role="status"></div>');
    const region = app.firstElementChild as HTMLElement;
    region.innerHTML = "<p><svg></svg>Muted:\n ABC 400</p>";
    region.insertAdjacentHTML("beforeend", "<button>Undo</button>");
    await settled();
    expect([said, region.getAttribute("aria-live")]).toEqual([["Muted: ABC 400"], "off"]);
    // Its button alone goes: nothing new. It's emptied, and says the same again.
    region.querySelector("button")?.remove();
    await settled();
    region.textContent = "";
    await settled();
    region.textContent = "Muted: ABC 400";
    await settled();
    expect(said).toEqual(["Muted: ABC 400", "Muted: ABC 400"]);
    (region.firstChild as Text).data = "Undone";
    await settled();
    expect(said.at(-1)).toBe("Undone");
  });

  it("says nothing that was there from the start, and at once what comes as a status or an alert", async () => {
    const { said, app } = await page('<p role="status">Old</p><section></section>');
    const section = app.querySelector("section") as HTMLElement;
    section.innerHTML = '<div aria-live="polite">10 shown</div><p role="alert">Refused</p>';
    await settled();
    expect(said).toEqual(["Refused"]);
    (section.querySelector("div") as HTMLElement).textContent = "9 shown";
    await settled();
    expect(said).toEqual(["Refused", "9 shown"]);
  });

  it("isn't said again where it's read anyway: as a new dialog's description, or as what has the focus", async () => {
    const { said, app } = await page('<div role="status" tabindex="-1"></div>');
    app.insertAdjacentHTML("beforeend", '<dialog open><p role="status" id="about">Reminders: 1 hr before</p></dialog>');
    const region = app.firstElementChild as HTMLElement;
    region.textContent = "12 events";
    region.focus();
    await settled();
    expect(said).toEqual([]);
    (app.querySelector("#about") as HTMLElement).textContent = "No reminder";
    await settled();
    expect(said).toEqual(["No reminder"]);
  });
});
