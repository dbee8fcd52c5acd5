// The whole window by the keyboard alone, recorded: from the first run through every page. No step uses the mouse, and every control that
// Tab reaches shows where the focus is. Ends with status 1 at the first step that can't be done.
import { open, withBrowser } from "./pages.mjs";

/** The name of what has the focus, as people hear it, and whether its focus can be seen. */
const focused = (page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return { name: "", seen: true };
    const said = node.getAttribute("aria-label") ?? node.labels?.[0]?.textContent ?? node.textContent ?? "";
    const drawn = [node, node.nextElementSibling].filter(Boolean).some((part) => {
      const style = getComputedStyle(part);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    });
    return { name: said.replace(/\s+/g, " ").trim(), seen: drawn || node.tagName === "MAIN" || node.getAttribute("tabindex") === "-1" };
  });

const is = (name, wanted) => (wanted instanceof RegExp ? wanted.test(name) : name === wanted);

function walker(page, steps) {
  /** Presses Tab (or another key) until this has the focus. */
  const to = async (wanted, key = "Tab", most = 90) => {
    for (let pressed = 0; pressed <= most; pressed += 1) {
      const { name, seen } = await focused(page);
      if (!seen) throw new Error(`the focus can't be seen on "${name}"`);
      if (is(name, wanted)) return steps.push(`${key} × ${pressed} to ${name.slice(0, 60)}`);
      await page.keyboard.press(key);
    }
    throw new Error(`${key} doesn't lead to ${wanted}; last: ${(await focused(page)).name}`);
  };
  const press = async (key, then) => {
    await page.keyboard.press(key);
    steps.push(then ? `${key}: ${then}` : key);
    if (then) await page.getByText(then).first().waitFor({ timeout: 10_000 });
  };
  const type = async (text) => {
    await page.keyboard.type(text);
    steps.push(`types ${text}`);
  };
  const closed = () => page.getByRole("dialog").waitFor({ state: "detached" });
  return { to, press, type, closed };
}

const walks = {
  "the first run": async ({ to, press }) => {
    await to("Codeforces + AtCoder");
    await press("Space");
    await to("8 more platforms");
    await press("Enter");
    await to("CTFtime");
    await press("Space", "CTFtime is on");
    await to("Continue");
    await press("Enter", "Step 2 of 3");
    await to("Quiet hours");
    await press("Space", "Saved");
    await to("Continue");
    await press("Enter", "Step 3 of 3");
    await to("Not now");
    await press("Enter", "Ready");
    await to("Done");
    await press("Enter", "Search contests");
  },
  "the list": async ({ to, press, type, closed }) => {
    await press("/");
    await type("div:2 rated");
    await press("ArrowDown");
    await to("Codeforces Round 1056 (Div. 2)", "ArrowDown", 5);
    await press("m", "Muted: Codeforces Round 1056 (Div. 2)");
    await press("Control+z", "Undone");
    await press("c", "Kept out of the calendar");
    await press("w", "Where it appears, and why");
    await to("Hide contests like this…");
    await press("Enter", "Hide these contests everywhere from now on:");
    await press("Escape");
    await closed();
    await to("Remind me", "ArrowRight", 5);
    await press("Enter", "These are the usual times.");
    await to("30 min");
    await press("Space", "Reminder times changed");
    await press("Escape");
    await closed();
    await press("Control+f");
    await press("Escape");
    await to("How to search");
    await press("Enter", "the next seven days");
    await to(/^LeetCode/);
    await press("Space", /contests? found/);
    await press("Space");
  },
  "week and month": async ({ to, press, closed }) => {
    await press("2");
    await to(/Starters 213|November Long Challenge/);
    await press("End");
    await press("ArrowLeft");
    await press("Enter", "Where it appears, and why");
    await press("Escape");
    await closed();
    await press("PageDown");
    await to("Today", "Shift+Tab");
    await press("Enter");
    await press("3", "November 2026");
    await to(/^Monday, November 23, 2026/);
    await press("ArrowDown");
    await press("Enter", "Monday, November 30, 2026");
    await press("Escape");
    await closed();
    await press("PageDown", "December 2026");
    await press("1", "Today");
  },
  "rules and calendars": async ({ to, press, type, closed }) => {
    await press("Control+3", "Platforms");
    await to("Code360");
    await press("Space", "Code360 is off");
    await press("Control+z", "Undone");
    await to("Add a calendar");
    await press("Enter");
    await type("https://calendar.example.edu/private-1/basic.ics");
    await press("Enter", "3 upcoming events");
    await to("Name");
    await press("End");
    await type(" 2026");
    await press("Enter", "Added: Campus rounds 2026");
    await closed();
    await to(/^Remove: Campus rounds/, "Shift+Tab");
    await press("Enter", "Removed: Campus rounds 2026");
    await press("Control+z", "Undone");
    await to("Add a rule");
    await press("Enter");
    await to("that are unrated");
    await press("Enter", "2. Hide contests that are unrated");
    await to("Remove rule 2");
    await press("Enter", "Saved");
    await to("Subscribe to a contest feed");
    await press("Enter");
    await to("Address of the feed");
  },
  "the other pages": async ({ to, press, type, closed }) => {
    await to("Upcoming", "Shift+Tab");
    await to("Reminders", "ArrowDown", 8);
    await press("Enter", "Will it ring?");
    await to("Add a reminder time");
    await press("Enter");
    await press("Control+a");
    await type("45");
    await to("Add");
    await press("Enter", "45 min");
    await to("Test reminders");
    await press("Enter", "A reminder is planned");
    await to("Reminders", "Shift+Tab");
    await to("Calendar", "ArrowDown", 8);
    await press("Enter", "Google account");
    await to("Sync now");
    await press("Enter");
    await to("Sign out…");
    await press("Enter", "Sign out only on this computer");
    await press("Escape");
    await closed();
    await to("Calendar", "Shift+Tab");
    await to("General", "ArrowDown", 8);
    await press("Enter", "Appearance");
    await to(/^(Light|Follow system)$/);
    await press("ArrowRight", "Saved");
    await press("Control++", "Text size: 110%");
    await press("Control+0", "Text size: 100%");
    await to("General", "Shift+Tab");
    await to("About", "ArrowDown", 8);
    await press("Enter", "Keyboard shortcuts");
    await to("Diagnostics…");
    await press("Enter", "Read it before you share it.");
    await press("Escape");
    await closed();
    await press("Control+2", "Recent checks");
    await to(/^Check now: LeetCode/);
    await press("Enter", "Checked");
  },
};

const wrong = [];
await withBrowser(async (world) => {
  for (const [name, walk] of Object.entries(walks)) {
    const steps = [];
    const { page, faults, close } = await open(world, name === "the first run" ? "scene=first" : "page=upcoming&scene=well");
    page.setDefaultTimeout(15_000);
    try {
      await walk(walker(page, steps));
      console.log(`${name}: ${steps.length} steps by the keyboard alone`);
    } catch (error) {
      wrong.push(`${name}: ${String(error).split("\n")[0]}; after: ${steps.slice(-4).join(", ")}`);
    }
    if (faults.length > 0) wrong.push(`${name}: ${faults.join("; ")}`);
    await close();
  }
});
if (wrong.length > 0) console.log(wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
