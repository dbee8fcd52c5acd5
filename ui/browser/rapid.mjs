// Every rapid click counts: two, three, or four presses of a control before the engine has answered the first, as on a busy machine. Ends with status 1
// if what's there in the end is anything but what as many slow presses would have made.
import { open, withBrowser } from "./pages.mjs";

const wrong = [];
let done = 0;
const check = (fine, words) => {
  done += 1;
  if (!fine) wrong.push(words);
};

/** Controls pressed one right after the other: an event each, as from a hand, but long before an answer. */
const pressEach = (locator, find) => locator.evaluate(async (node, find) => {
  for (const [selector, index, words] of find) {
    const all = [...node.querySelectorAll(selector)];
    (words ? all.find((control) => control.textContent.trim() === words) : all[index]).click();
    await new Promise((next) => setTimeout(next));
  }
}, find);
const press = (locator, times) => locator.evaluate(async (node, times) => {
  for (let turn = 0; turn < times; turn += 1) {
    node.click();
    await new Promise((next) => setTimeout(next));
  }
}, times);
const keys = (page, letters) => page.evaluate(async (letters) => {
  for (const letter of letters) {
    const undo = letter === "Ctrl+Z";
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: undo ? "z" : letter, ctrlKey: undo, bubbles: true, cancelable: true }));
    await new Promise((next) => setTimeout(next));
  }
}, letters);

await withBrowser(async (world) => {
  const at = async (query, work) => {
    const { page, faults, close } = await open(world, `${query}&delay=60`, {});
    page.setDefaultTimeout(15_000);
    try {
      await work(page);
    } catch (error) {
      wrong.push(`${query}: ${String(error).split("\n")[0]}`);
    }
    check(faults.length === 0, `${query}: ${faults.join("; ")}`);
    await close();
  };
  /** Every press has its answer. Between two of them there may be no request for a moment. */
  const answered = async (page) => {
    for (let turn = 0, quiet = 0; turn < 400 && quiet < 5; turn += 1) {
      quiet = (await page.evaluate(() => globalThis.mockEngine.pending)) === 0 ? quiet + 1 : 0;
      await page.waitForTimeout(50);
    }
  };
  /** What holds in the end: it comes about, and stays. It may have held before the first press already. */
  const holds = async (page, what, words) => {
    await answered(page);
    for (let turn = 0; turn < 100 && !(await what()); turn += 1) await page.waitForTimeout(50);
    await page.waitForTimeout(250);
    check(await what(), words);
  };
  /** All answers are there once a last change has been said. */
  const settled = (page, said) => page.getByRole("status").getByText(said).first().waitFor();

  const row = (page) => page.locator("li[data-item='leetcode:weekly-480']");
  const muted = (page) => row(page).getByText("muted", { exact: true }).count();
  const focus = (page) => row(page).locator("[data-main]").focus();
  for (const [times, wanted] of [[1, 1], [2, 0], [3, 1], [4, 0]]) {
    await at("page=upcoming&scene=well", async (page) => {
      await focus(page);
      // The calendar's key waits its turn behind the others: once it's done, all are.
      await keys(page, [..."m".repeat(times), "c"]);
      await settled(page, "Kept out of the calendar");
      check((await muted(page)) === wanted, `${times} presses of m leave the contest ${wanted ? "not muted" : "muted"}`);
    });
  }
  for (const times of [2, 3]) {
    await at("page=upcoming&scene=well", async (page) => {
      await press(row(page).getByRole("button", { name: "In the calendar" }), times);
      await focus(page);
      await keys(page, ["m"]);
      await settled(page, /^Muted/);
      const pressed = await row(page).getByRole("button", { name: "In the calendar" }).getAttribute("aria-pressed");
      check(pressed === String(times % 2 === 0), `${times} clicks on the calendar's button leave it ${pressed}`);
    });
  }

  // The bell of the next contest, and the one in its dialog.
  await at("page=upcoming&scene=well", async (page) => {
    const next = page.getByRole("region", { name: "Next contest" });
    await press(next.getByRole("button", { name: /^(Mute|Remind me)/ }), 2);
    await settled(page, "Unmuted");
    check((await next.getByRole("button", { name: "Mute" }).count()) === 1, "two clicks on the next contest's bell leave it muted");
  });
  await at("page=upcoming&scene=well", async (page) => {
    await row(page).getByRole("button", { name: "Remind me" }).click();
    const dialog = page.getByRole("dialog");
    const leads = () => dialog.locator(".chip[aria-pressed=true]").allInnerTexts();
    const before = await leads();
    const LEADS = ["30 min", "1 d"];
    await pressEach(dialog, LEADS.map((lead) => [".chip", 0, lead]));
    await settled(page, "Reminder times changed");
    await holds(page, async () => {
      const after = await leads();
      return LEADS.every((lead) => after.some((text) => text.trim() === lead) !== before.some((text) => text.trim() === lead));
    }, `two reminder times chosen at once after ${before}`);
  });

  // Switches: as many platforms as were clicked, and one clicked several times.
  await at("page=contests&scene=well", async (page) => {
    const names = ["HackerRank", "GeeksforGeeks", "Code360", "CTFtime"];
    await page.evaluate(() => document.querySelectorAll(".disclosure > [aria-expanded=false]").forEach((button) => button.click()));
    const shown = async () => Promise.all(names.map((name) => page.getByRole("switch", { name, exact: true }).isChecked()));
    const before = await shown();
    await pressEach(page.locator("body"), names.map((name) => [".switch label", 0, name]));
    await settled(page, /CTFtime is/);
    await holds(page, async () => JSON.stringify(await shown()) === JSON.stringify(before.map((on) => !on)), "four switches clicked at once aren't all switched");
    await press(page.getByRole("switch", { name: "CTFtime", exact: true }), 4);
    await holds(page, async () => (await shown())[3] === !before[3], "four clicks on one switch change it");
    await press(page.getByRole("switch", { name: "CTFtime", exact: true }), 3);
    await holds(page, async () => (await shown())[3] === before[3], "three clicks on one switch leave it");
  });

  // Undo: each press takes one change back, also one that is still on its way.
  await at("page=upcoming&scene=well", async (page) => {
    await focus(page);
    await keys(page, ["m", "Ctrl+Z"]);
    await settled(page, "Undone");
    check((await muted(page)) === 0, "Ctrl+Z right after a press doesn't take it back");
    await keys(page, ["m", "c", "Ctrl+Z", "Ctrl+Z"]);
    const calendar = () => row(page).getByRole("button", { name: "In the calendar" }).getAttribute("aria-pressed");
    await holds(page, async () => (await muted(page)) === 0 && (await calendar()) === "true", "two changes aren't undone by two Ctrl+Z");
  });

  // Views: the last one wins, and stays.
  await at("page=upcoming&scene=well", async (page) => {
    for (const view of ["2", "3", "1", "3", "2"]) await page.keyboard.press(view);
    await page.getByRole("grid", { name: "Contests of the week" }).waitFor();
    await holds(page, async () => (await page.getByRole("radio", { name: "Week" }).isChecked()) && (await page.locator(".week").count()) > 0, "2 3 1 3 2 doesn't end in the week");
  });

  // Rules: a kind and an outlet chosen at once are both there; so are three new rules.
  await at("page=contests&scene=well", async (page) => {
    const rule = page.locator("fieldset.rule").first();
    const state = () => rule.evaluate((node) => [...node.querySelectorAll(".chip, input[type=checkbox]")].map((control) => (control.matches("input") ? control.checked : control.getAttribute("aria-pressed") === "true")));
    const before = await state();
    await pressEach(rule, [[".chip", 0], [".chip", 1], ["input[type=checkbox]", 2]]);
    // Hiding regular contests takes many out of the calendar: that's asked first.
    await page.getByRole("dialog").getByRole("button", { name: "Apply" }).click();
    await holds(page, async () => {
      const again = page.getByRole("dialog").getByRole("button", { name: "Apply" });
      if ((await again.count()) > 0) await again.click();
      const after = await state();
      return after.filter((on, index) => on !== before[index]).length === 3;
    }, "three clicks in a rule don't all count");
  });

  // Pausing: the last of several presses is what holds.
  await at("page=reminders&scene=well", async (page) => {
    await pressEach(page.locator("main"), [["button", 0, "For 1 hour"], ["button", 0, "Until I resume"]]);
    await settled(page, "Reminders are paused");
    await holds(page, async () => (await page.locator("main .tag.warn").first().innerText()) === "Paused until you resume", "the last of two pauses doesn't hold");
  });
});

console.log(wrong.length === 0 ? `all ${done} checks of rapid clicks hold` : `${wrong.length} of ${done} checks of rapid clicks fail:\n- ${wrong.join("\n- ")}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
