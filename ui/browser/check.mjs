// The window as a whole, in a real Chromium: what goes beyond one page at one size (matrix.mjs has those), the security policy, keyboard, 5,000
// contests, other languages, large text and the smallest window. Ends with status 1 if anything is wrong, and says what.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { misfits, open, PAGES, withBrowser } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];
let done = 0;
const check = (fine, words) => {
  done += 1;
  if (!fine) wrong.push(words);
};

async function audit(page, name) {
  // Through the debugger, so that the page's own policy stays as strict as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  check(violations.length === 0, `${name}: ${violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary ?? ""}`.replace(/\s+/g, " ")).join(" | ")}`).join("\n    ")}`);
}

/** Nothing sticks out sideways, and no text is cut off where it cannot be scrolled to. */
async function fits(page, name) {
  const out = await misfits(page);
  check(out.length === 0, `${name}: ${out.join("; ")}`);
}

async function resize(page, width, height, scale) {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size * 100}%`), scale);
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

await withBrowser(async (world) => {
  for (const [name, query] of PAGES) {
    {
      const { page, close } = await open(world, query);
      for (const [width, height, scale] of [[720, 520, 1], [980, 720, 2], [720, 520, 2]]) {
        await resize(page, width, height, scale);
        await fits(page, `${name}, ${width}x${height}, text ${scale * 100} %`);
      }
      await close();
    }
    for (const [words, options] of ["ja", "hi", "ar", "de", "ru"].map((language) => [language, { language, width: 720, height: 520 }])) {
      const { page, close } = await open(world, query, options);
      await fits(page, `${name}, ${words}`);
      await close();
    }
  }

  // Nothing but the pages scrolls: whatever is focused, pressed or scrolled into view, at every size.
  const SIZES = [[360, 480, 1], [360, 480, 2], [420, 360, 1], [720, 520, 2], [980, 720, 1], [1366, 768, 1], [1920, 1080, 1], [3840, 2160, 2]];
  for (const [name, query] of PAGES) {
    const { page, close } = await open(world, query);
    await page.evaluate(() => document.querySelectorAll(".disclosure > [aria-expanded=false]").forEach((button) => button.click()));
    // The matrix has the others.
    for (const [width, height, scale] of SIZES.filter(([width]) => ![360, 1366, 1920].includes(width))) {
      await resize(page, width, height, scale);
      await page.evaluate(() => {
        for (const node of document.querySelectorAll("#app *")) node.scrollIntoView({ block: "center", inline: "center" });
        document.querySelector("main")?.scrollTo(0, 1e6);
        scrollTo(0, 1e6);
      });
      const moved = await page.evaluate(() => {
        const found = [];
        for (let node = document.querySelector("main")?.parentElement; node; node = node.parentElement) if (node.scrollTop !== 0 || node.scrollLeft !== 0) found.push(node.tagName);
        const foot = document.querySelector("footer").getBoundingClientRect();
        if (Math.abs(foot.bottom - innerHeight) > 1) found.push(`the footer ends at ${foot.bottom} of ${innerHeight}`);
        return found;
      });
      check(moved.length === 0, `${name} at ${width}x${height}, text ${scale * 100} %: the window scrolls (${moved.join(", ")})`);
    }
    await close();
  }
  {
    const { page, close } = await open(world, "page=reminders", { width: 1366, height: 768 });
    await page.getByRole("button", { name: "Test reminders" }).click();
    await page.getByText("A reminder is planned").waitFor();
    await page.mouse.move(700, 400);
    for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 400);
    const top = await page.evaluate(() => document.querySelector("main").getBoundingClientRect().top);
    check(top === 0, `after the reminders were tested, scrolling moves the window by ${-top} px`);
    await close();
  }

  // The outline is painted before the script of the window is read, and is gone once the window is there.
  {
    const { page, faults, close } = await open(world, "page=upcoming");
    const { painted, before, outlines } = await page.evaluate(() => {
      const painted = performance.getEntriesByName("first-paint")[0]?.startTime ?? 0;
      const scripts = performance.getEntriesByType("resource").filter(({ name, responseEnd }) => name.endsWith(".js") && responseEnd <= painted);
      return { painted, before: scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0), outlines: document.querySelectorAll(".outline").length };
    });
    check(painted > 0 && before < 60_000, `${before} bytes of script are read before the first paint at ${painted} ms`);
    check(outlines === 0, "the outline stays beside the window");
    console.log(`${before} bytes of script are read before the first paint`);
    check(faults.length === 0, `the start: ${faults.join("; ")}`);
    await close();
  }

  // At every size a contest is in sight, the pages can be reached, and dialogs keep their buttons.
  for (const [width, height, scale] of SIZES.filter(([width]) => width < 2000)) {
    const { page, close } = await open(world, "page=upcoming", { width, height, scale });
    const where = `${width}x${height}, text ${scale * 100} %`;
    const seen = await page.evaluate(() => {
      const main = document.querySelector("main").getBoundingClientRect();
      const row = document.querySelector(".next, li[data-item]")?.getBoundingClientRect();
      const lost = [...document.querySelectorAll("nav button, nav select")].filter((button) => getComputedStyle(button).display !== "none" && button.closest("ul")?.checkVisibility() !== false).filter((button) => {
        const box = button.getBoundingClientRect();
        return box.width < 1 || box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight;
      });
      return { row: row ? main.bottom - row.top : -1, lost: lost.map((button) => button.textContent) };
    });
    check(seen.row > 20, `${where}: no contest is in sight (${seen.row} px)`);
    check(seen.lost.length === 0, `${where}: pages that cannot be reached: ${seen.lost.join(", ")}`);
    await page.locator("[data-main]").first().focus();
    await page.keyboard.press("w");
    await page.getByRole("dialog").getByText("History").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Hide contests like this…" }).click();
    const cut = await page.evaluate(() => {
      const dialog = document.querySelector("dialog[open]").getBoundingClientRect();
      return [...document.querySelectorAll("dialog .foot button")].filter((button) => {
        const box = button.getBoundingClientRect();
        return box.bottom > Math.min(dialog.bottom, innerHeight) + 1 || box.right > innerWidth + 1 || box.left < 0;
      }).map((button) => button.textContent.trim());
    });
    // A quarter of the smallest window: there the buttons are scrolled to.
    check(cut.length === 0 || width / scale < 300, `${where}: the dialog cuts off ${cut.join(", ")}`);
    await close();
  }

  // Week and month: axe, arrows, one Tab stop, and the present where it belongs.
  for (const theme of ["light", "dark"]) {
    const { page, faults, close } = await open(world, "page=upcoming", { theme, width: 1366, height: 768 });
    await page.keyboard.press("2");
    await page.getByRole("grid", { name: "Contests of the week" }).waitFor();
    await audit(page, `week, ${theme}`);
    check((await page.locator(".week [data-place][tabindex='0']").count()) >= 1, "the week has no Tab stop");
    const name = () => page.evaluate(() => document.activeElement?.querySelector(".hidden-text")?.textContent ?? "");
    await page.locator(".week [data-place][tabindex='0']").first().focus();
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.matches(".block"));
    check(/, Saturday|, Sunday/.test(await name()), `End leads to ${await name()}`);
    check(/2026/.test(await name()) && /(LeetCode|AtCoder)/.test(await name()), `a contest of the week is called ${await name()}`);
    const heading = await page.locator(".view h2").innerText();
    await page.keyboard.press("PageDown");
    await page.waitForFunction((before) => document.querySelector(".view h2").innerText !== before, heading);
    await page.getByRole("button", { name: "Today" }).click();
    await page.locator(".now").waitFor();
    await page.keyboard.press("3");
    await page.getByRole("grid", { name: "November 2026" }).waitFor();
    await audit(page, `month, ${theme}`);
    await page.locator(".month .day[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => /November 24, 2026/.test(document.activeElement?.getAttribute("aria-label") ?? ""));
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await audit(page, `a day, ${theme}`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("PageDown");
    await page.getByRole("grid", { name: "December 2026" }).waitFor();
    check(faults.length === 0, `week and month: ${faults.join("; ")}`);
    await close();
  }

  // Where a week has no room, there are fewer days, each wide enough to be read; the arrows name where they lead.
  for (const [width, scale, days] of [[360, 1, 3], [360, 2, 1], [640, 1, 3], [1366, 1, 7]]) {
    const { page, faults, close } = await open(world, "page=upcoming&upcoming.view=week", { width, height: 640, scale });
    await page.waitForFunction((days) => document.querySelectorAll(".week .column").length === days, days, { timeout: 5000 }).catch(() => undefined);
    const where = `the week at ${width} px, text ${scale * 100} %`;
    const shown = await page.locator(".week .column").count();
    check(shown === days, `${where} shows ${shown} days instead of ${days}`);
    const narrow = await page.evaluate(() => Math.min(...[...document.querySelectorAll(".week .column")].map((column) => column.clientWidth)));
    check(narrow >= 80, `${where}: a day is only ${narrow} px wide`);
    if (width === 360 && days === 3) {
      check((await page.locator(".week .day.today").count()) === 1, `${where}: today is not among the days`);
      await audit(page, where);
      await page.locator(".week [data-place][tabindex='0']").focus();
      await page.keyboard.press("PageDown");
      await page.getByRole("heading", { name: "Nov 26–28, 2026" }).waitFor();
      await page.getByRole("button", { name: "Nov 23–25, 2026" }).click();
      await page.getByRole("heading", { name: "Nov 23–25, 2026" }).waitFor();
    }
    check(faults.length === 0, `${where}: ${faults.join("; ")}`);
    await close();
  }
  // What is shown is never told by color alone: each day of a month says in figures or words that it has contests, at every size. The week that is
  // on is in sight when the month opens.
  for (const [width, height, scale] of [[1366, 768, 1], [900, 640, 1], [700, 560, 1], [360, 480, 1], [360, 640, 2], [900, 640, 2]]) {
    const { page, close } = await open(world, "page=upcoming&upcoming.view=month", { width, height, scale });
    await page.locator(".month .chip-of").first().waitFor({ state: "attached" });
    const { mute, days, now } = await page.evaluate(() => {
      const readable = (node) => node.checkVisibility() && parseFloat(getComputedStyle(node).fontSize) >= 11 && /\p{L}|\p{N}/u.test(node.textContent);
      const cells = [...document.querySelectorAll(".month .cell")].filter((cell) => cell.querySelector(".chip-of"));
      const [main, week] = [document.querySelector("main"), document.querySelector(".month .today").closest(".week")].map((node) => node.getBoundingClientRect());
      return { days: cells.length, mute: cells.filter((cell) => ![...cell.querySelectorAll("button:not(.day)")].some(readable)).length, now: Math.round(main.bottom - week.top) };
    });
    const where = `the month at ${width}x${height}, text ${scale * 100} %`;
    check(days > 8 && mute === 0, `${where}: ${mute} of ${days} days with contests show only colors`);
    // Larger text comes here only after the month was opened.
    check(now > 40 || scale > 1, `${where}: the week that is on begins ${-now} px below the window`);
    await close();
  }

  // The next contest is up front at every size, with its name, when it begins, and what to do about it.
  for (const [width, height, scale] of [[980, 720, 1], [700, 520, 1], [360, 640, 1], [360, 480, 2], [980, 720, 2]]) {
    const { page, close } = await open(world, "page=upcoming", { width, height, scale });
    const seen = await page.evaluate(() => ["h2", ".count", ".acts button"].map((part) => document.querySelector(`.next ${part}`)?.checkVisibility() === true).join(" "));
    check(seen === "true true true", `the next contest at ${width}x${height}, text ${scale * 100} %: name, countdown, button: ${seen}`);
    await close();
  }

  // A week cuts no time, and its hours begin in the upper half of a low window. An empty week says so, and leads on.
  {
    const { page, close } = await open(world, "page=upcoming&upcoming.view=week", { width: 900, height: 640 });
    await page.locator(".week .block").first().waitFor();
    const cut = await page.evaluate(() => [...document.querySelectorAll(".week .block .text > .num")].filter((time) => time.checkVisibility() && time.scrollWidth > time.clientWidth).map((time) => time.textContent));
    check(cut.length === 0, `the week at 900 px cuts times: ${cut.join(", ")}`);
    const top = await page.evaluate(() => Math.round(document.querySelector(".week .scroll").getBoundingClientRect().top));
    check(top < 320, `the hours of a week at 900x640 begin at ${top} px`);
    await page.keyboard.press("/");
    await page.keyboard.type("job-a-thon");
    await page.getByText("No contest matches").waitFor();
    await page.getByRole("button", { name: /^Go to the next one: / }).click();
    await page.getByRole("heading", { name: "Dec 6–12, 2026" }).waitFor();
    await page.locator("#search").fill("");
    await page.getByRole("button", { name: "Next week" }).click();
    await page.getByText("No contests are announced for these days").waitFor();
    await close();
  }

  // Nothing above the contests moves when another view is chosen, and a week or a month begins below its title.
  for (const [width, height] of [[1366, 768], [1920, 1080], [900, 640], [360, 640]]) {
    const { page, close } = await open(world, "page=upcoming", { width, height });
    const places = [];
    for (const [key, shown] of [["1", "li[data-item]"], ["2", ".week .scroll"], ["3", ".month"]]) {
      await page.keyboard.press(key);
      await page.locator(shown).first().waitFor();
      places.push(await page.evaluate(() => ["#search", ".views", ".view .bar button"].map((part) => document.querySelector(part)?.getBoundingClientRect().left ?? null)));
    }
    const [first] = places;
    check(places.every(([search, views]) => search === first[0] && (width < 400 || height < 736 || Math.abs(views - first[1]) < 3)), `at ${width} px, search and views move with the view: ${JSON.stringify(places)}`);
    check(places.slice(1).every(([search, , today]) => search === today), `at ${width} px, the calendar stands beside its title: ${JSON.stringify(places)}`);
    await close();
  }

  // In the smallest window with large text, the first run's buttons leave most of it to what they're about.
  {
    const { page, close } = await open(world, "scene=first", { width: 360, height: 480, scale: 2 });
    const part = await page.evaluate(() => document.querySelector(".first .foot").getBoundingClientRect().height / document.querySelector("main").clientHeight);
    check(part < 0.3, `the first run's buttons take ${Math.round(part * 100)} % of the smallest window`);
    await close();
  }

  // The sign of a note stays on the line of its words, and no page pushes the others onto a second line.
  for (const [query, selector] of [["scene=offline", ".note"], ["scene=paused", ".note"], ["page=status", ".banner"], ["page=privacy", ".banner"]]) {
    const { page, close } = await open(world, query, { width: 360, height: 640 });
    const apart = await page.evaluate((selector) => {
      const note = document.querySelector(selector);
      const [sign, words] = [note.querySelector("svg"), note.querySelector("p, span")].map((node) => node.getBoundingClientRect());
      const lines = new Set([...document.querySelectorAll("nav button")].map((button) => Math.round(button.getBoundingClientRect().top)));
      return `${sign.bottom > words.top && sign.top < words.bottom} ${lines.size}`;
    }, selector);
    check(apart === "true 1", `${query} at 360 px: sign beside its words, lines of pages: ${apart}`);
    await close();
  }

  // The names of the pages are beside their icons, or above the content where there's no room for names: never a column of icons alone.
  for (const width of [700, 720, 752, 760, 980]) {
    const { page, close } = await open(world, "page=upcoming", { width, height: 560 });
    const { column, named } = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll("nav button")];
      return { column: buttons[1].getBoundingClientRect().top > buttons[0].getBoundingClientRect().top, named: buttons.every((button) => button.querySelector("span").getBoundingClientRect().width > 5) };
    });
    check(!column || named, `at ${width} px the pages are a column of icons`);
    await close();
  }

  // A compact row cuts nothing in two; a day's contests in a dialog have room for their names; the month opens on today; Japanese days take one line.
  for (const [width, height] of [[720, 520], [980, 720], [1366, 768]]) {
    const { page, close } = await open(world, "page=general", { width, height });
    await page.getByText("Compact list").click();
    await page.locator("nav button").first().click();
    await page.locator("li[data-item]").first().waitFor();
    const cut = await page.evaluate(() => [...document.querySelectorAll(".compact .facts > *")].filter((node) => {
      const [box, frame] = [node.getBoundingClientRect(), node.closest(".facts").getBoundingClientRect()];
      return box.top < frame.bottom - 1 && (box.bottom > frame.bottom + 1 || box.right > frame.right + 1 || box.left < frame.left - 1);
    }).map((node) => node.textContent));
    check(cut.length === 0, `compact at ${width} px cuts ${cut.join(", ")}`);
    await close();
  }
  {
    const { page, close } = await open(world, "page=upcoming&upcoming.view=month", { width: 980, height: 720 });
    await page.locator(".month .today").waitFor();
    const below = await page.evaluate(() => document.querySelector(".month .today").getBoundingClientRect().bottom - document.querySelector("main").getBoundingClientRect().bottom);
    check(below < 1, `today is ${below} px below the window`);
    await page.getByText("+2 more").first().click();
    const name = await page.getByRole("dialog").locator(".name").first().evaluate((node) => node.getBoundingClientRect().height / parseFloat(getComputedStyle(node).lineHeight));
    check(name < 1.9, `a name of a day's contest takes ${name} lines`);
    await close();
    const japanese = await open(world, "page=upcoming&upcoming.view=month", { width: 360, height: 640, language: "ja" });
    const high = await japanese.page.locator(".month .today .day").evaluate((node) => node.getBoundingClientRect().height - node.getBoundingClientRect().width);
    check(high < 4, `today's mark is ${high} px higher than wide`);
    await japanese.close();
  }

  // A dialog that is still being read is left by Esc: it doesn't open afterwards, and the window stays.
  {
    const { page, close } = await open(world, "page=upcoming");
    let arrive;
    const wait = new Promise((done) => (arrive = done));
    await page.route("**/Why-*.js", async (route) => { await wait; await route.continue(); });
    await page.locator("[data-main]").first().focus();
    await page.keyboard.press("w");
    await page.keyboard.press("Escape");
    arrive();
    await page.waitForLoadState("networkidle");
    check((await page.getByRole("dialog").count()) === 0, "a dialog opens after Esc was pressed");
    await close();
  }

  // Where nothing has the focus, the arrow down leads into what is shown.
  {
    const { page, close } = await open(world, "page=upcoming");
    await page.keyboard.press("ArrowDown");
    check(await page.evaluate(() => document.activeElement?.matches("[data-main]")), "the arrow down leads nowhere in the agenda");
    for (const [key, view] of [["2", "week"], ["3", "month"]]) {
      await page.keyboard.press(key);
      await page.locator(`.${view}[role=grid], .${view} [role=grid]`).first().waitFor();
      await page.evaluate(() => document.activeElement?.blur());
      await page.keyboard.press("ArrowDown");
      check(await page.evaluate(() => document.activeElement?.closest("[role=grid]") !== null), `the arrow down leads nowhere in the ${view}`);
    }
    await close();
  }

  // From right to left: the knob of a switch that is on stays in its switch, and the arrow to the left leads to the next day.
  {
    const { page, close } = await open(world, "page=contests", { language: "ar" });
    const knob = await page.evaluate(() => getComputedStyle(document.querySelector("[role=switch]:checked"), "::before").insetInlineStart);
    check(knob === "18px", `the knob of a switch from right to left begins at ${knob}`);
    await close();
    const { page: week, close: end } = await open(world, "page=upcoming&upcoming.view=week", { language: "ar", width: 1366 });
    await week.locator(".block").first().waitFor();
    const [first, second] = await week.evaluate(() => [...[...document.querySelectorAll(".block strong")].find((name) => name.textContent.startsWith("Starters 213")).querySelectorAll(".word")].map((word) => word.getBoundingClientRect().left));
    check(first < second, "in a week from right to left, the words of a name from left to right are in the wrong order");
    const column = () => week.evaluate(() => [...document.querySelectorAll(".week .column")].indexOf(document.activeElement.closest(".column")));
    await week.locator(".week .column [data-place]").first().focus();
    const from = await column();
    await week.keyboard.press("ArrowLeft");
    await week.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    check((await column()) > from, `from right to left the arrow to the left leads from day ${from} to day ${await column()}`);
    await end();
  }

  // A name of one long word does not push anything out.
  {
    const { page, close } = await open(world, "page=upcoming&scene=long_names", { width: 720, height: 520 });
    await fits(page, "long names");
    await close();
  }

  // Dialogs and what appears only after a press.
  for (const theme of ["light", "dark"]) {
    const { page, close } = await open(world, "page=upcoming", { theme });
    await page.getByRole("button", { name: "Why?" }).nth(3).click();
    await page.getByRole("dialog").getByText("History").waitFor();
    await page.getByRole("button", { name: "Hide contests like this…" }).click();
    await page.getByRole("group", { name: "Hide contests like this…" }).waitFor();
    await audit(page, `why, ${theme}`);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /hidden by your rules/ }).click();
    await page.getByRole("heading", { name: "Hidden contests" }).waitFor();
    await audit(page, `hidden, ${theme}`);
    await page.getByRole("button", { name: "Reminders" }).click();
    await page.getByRole("button", { name: "Test reminders" }).click();
    await page.getByText("A reminder is planned").waitFor();
    await page.getByRole("button", { name: "Add a reminder time" }).first().click();
    await page.getByRole("button", { name: "Show a sample" }).first().click();
    await page.getByText("Did you see it?").first().waitFor();
    await audit(page, `rehearsal, ${theme}`);
    await page.getByRole("navigation").getByRole("button", { name: "Contests" }).click();
    for (const kind of ["outside my playing hours", "with these words in the name", "in these languages", "that are short", "of these series", "on these platforms"]) {
      await page.getByRole("button", { name: "Add a rule" }).click();
      await page.getByRole("dialog").getByRole("button", { name: kind }).click();
    }
    await page.getByRole("grid").waitFor();
    await audit(page, `rules, ${theme}`);
    await page.getByRole("navigation").getByRole("button", { name: "About" }).click();
    await page.getByRole("button", { name: "Diagnostics…" }).click();
    await page.getByRole("dialog").waitFor();
    await audit(page, `diagnostics, ${theme}`);
    await close();

    const first = await open(world, "scene=first", { theme });
    for (const step of [2, 3]) {
      await first.page.getByRole("button", { name: "Continue" }).click();
      await first.page.getByText(`Step ${step} of 3`).waitFor();
      await audit(first.page, `first run ${step}, ${theme}`);
    }
    await first.page.getByRole("button", { name: "Not now" }).click();
    await first.page.getByRole("heading", { name: "Ready" }).waitFor();
    check(/contests in the next 7 days/.test(await first.page.innerText("main")), "the first run ends without a result");
    await audit(first.page, `ready, ${theme}`);
    await first.page.getByRole("button", { name: "Done" }).click();
    await first.page.getByRole("navigation").waitFor();
    await first.close();
  }

  // The keyboard alone: search, arrows, letters.
  {
    const { page, faults, close } = await open(world, "page=upcoming");
    await page.keyboard.press("/");
    await page.keyboard.type("div. 2 codeforces");
    const name = () => page.evaluate(() => document.activeElement?.closest("[data-item]")?.querySelector("[data-main]")?.textContent ?? document.activeElement?.id ?? "");
    check((await name()) === "search", "/ does not lead to the search");
    await page.keyboard.press("ArrowDown");
    check(/Round 1056/.test(await name()), `the arrow down leads from the search to ${await name()}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    check(/Educational/.test(await name()), `the arrow leads to ${await name()}`);
    await page.keyboard.press("m");
    await page.getByRole("status").getByText("Muted:").waitFor();
    check(/Educational/.test(await name()), "muting loses the focus");
    await page.keyboard.press("c");
    await page.getByRole("status").getByText("Kept out of the calendar").waitFor();
    await page.keyboard.press("w");
    await page.getByRole("dialog").getByText("you muted it").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await page.getByRole("status").getByText("Undone").waitFor();
    await page.keyboard.press("Control+2");
    await page.getByRole("heading", { name: "Status" }).waitFor();
    check(faults.length === 0, `keyboard: ${faults.join("; ")}`);
    await close();
  }

  // The focus is seen on every cell of the hours, filled or not; Esc leaves a field before it closes the window.
  {
    const { page, close } = await open(world, "page=contests");
    await page.getByRole("button", { name: "Add a rule" }).click();
    await page.getByRole("button", { name: "outside my playing hours" }).click();
    await page.getByRole("gridcell").first().focus();
    await page.keyboard.press("ArrowRight");
    const drawn = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      return `${style.outlineStyle} ${style.outlineColor === style.backgroundColor} ${style.boxShadow === "none"}`;
    });
    check(drawn === "solid false false", `a filled cell shows the focus as ${drawn}`);
    await page.getByRole("navigation").getByRole("button", { name: "Reminders" }).click();
    await page.getByRole("button", { name: "Add a reminder time" }).first().click();
    await page.keyboard.press("Escape");
    check((await page.getByLabel("How long before").count()) === 0, "Esc does not leave the new reminder time");
    await close();
  }

  // Every control shows where the focus is.
  {
    const { page, close } = await open(world, "page=reminders");
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body || node.tagName === "MAIN") return "fine";
        const style = getComputedStyle(node);
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 ? "fine" : node.outerHTML.slice(0, 80);
      });
      check(outline === "fine", `the focus cannot be seen on ${outline}`);
    }
    await close();
  }

  // Five thousand contests: few rows exist, the end is reached, and a scroll is quick.
  {
    const { page, faults, close } = await open(world, "page=upcoming&contests=5000");
    const rows = () => page.locator("li[data-item]").count();
    check((await rows()) < 80, `${await rows()} rows exist`);
    const took = await page.evaluate(async () => {
      const main = document.querySelector("main");
      const frames = [];
      for (let step = 0; step < 60; step += 1) {
        const began = performance.now();
        main.scrollTop += 900;
        await new Promise((ready) => requestAnimationFrame(() => setTimeout(ready)));
        frames.push(performance.now() - began);
      }
      return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.9)];
    });
    // How long a step takes depends on the machine, so it is only told; what makes it quick is checked: few rows, at every height.
    check((await rows()) < 80, `${await rows()} rows exist in the middle`);
    console.log(`5,000 contests: ${await rows()} rows exist, ${Math.round(took)} ms a step at the 90th percentile`);
    await page.locator("[data-main]").first().focus();
    await page.keyboard.press("End");
    await page.getByRole("button", { name: /^Round 5000 / }).waitFor();
    check((await rows()) < 80, `${await rows()} rows exist at the end`);
    const typed = await page.evaluate(() => performance.now());
    await page.locator("#search").fill("round 4321");
    await page.getByRole("button", { name: /^Round 4321 / }).waitFor();
    console.log(`search in 5,000: ${Math.round((await page.evaluate(() => performance.now())) - typed)} ms`);
    check(faults.length === 0, `5,000: ${faults.join("; ")}`);
    await close();
  }
});

console.log(wrong.length === 0 ? `all ${done} checks hold` : `${wrong.length} of ${done} checks fail:\n- ${wrong.join("\n- ")}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
