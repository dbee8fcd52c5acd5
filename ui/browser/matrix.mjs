// Every page and view at 360, 1366, and 1920 pixels, light and dark, from left to right and from right to left, at 100% and 200% text: axe finds
// nothing, nothing overlaps, sticks out, or is cut off, and the window itself never scrolls. Ends with status 1 if anything is wrong, and says what.
// Names of pages after the file's name check only those.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { collisions, misfits, open, PAGES, withBrowser } from "./pages.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = [[360, 480], [1366, 768], [1920, 1080]];
/** A page once more, with its filters open. */
const LOOKED_AT = [...PAGES, ["filters", "page=upcoming"]];
const named = process.argv.slice(2);
const wrong = new Map();
let done = 0;
const check = (faults, where) => {
  done += 1;
  for (const fault of faults) wrong.set(fault, [...(wrong.get(fault) ?? []), where]);
};

/** What axe finds. The themes differ only in their colors, so that the second one is asked about those alone. */
async function audit(page, theme) {
  return page.evaluate(async (theme) => {
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...(theme === "dark" ? { runOnly: ["color-contrast"] } : {}) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary ?? ""}`.replace(/\s+/g, " ")).join(" | ")}`);
  }, theme);
}

/** Scrolls everything into view that can be, and says what moved that must not. */
async function moved(page) {
  return page.evaluate(() => {
    for (const node of document.querySelectorAll("#app button, #app input, #app .hidden-text, #app h2")) node.scrollIntoView({ block: "center", inline: "center" });
    document.querySelector("main").scrollTo(0, 1e6);
    scrollTo(0, 1e6);
    const found = [];
    for (let node = document.querySelector("main").parentElement; node; node = node.parentElement) if (node.scrollTop !== 0 || node.scrollLeft !== 0) found.push(`the window scrolls (${node.tagName})`);
    const foot = document.querySelector("footer").getBoundingClientRect();
    if (Math.abs(foot.bottom - innerHeight) > 1) found.push(`the footer ends at ${foot.bottom} of ${innerHeight}`);
    document.querySelector("main").scrollTo(0, 0);
    return found;
  });
}

/** One page in one language: every size and theme. */
async function look(world, name, query, language) {
  const { page, faults, close } = await open(world, query, { theme: "system", language, colorScheme: "light" });
  // Through the debugger, so that the page's own policy stays as strict as it is.
  await page.evaluate(axe);
  await page.evaluate((also) => document.querySelectorAll(`.disclosure > [aria-expanded=false]${also}`).forEach((button) => button.click()), name === "filters" ? ", .filter" : "");
  for (const scale of [1, 2]) {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.evaluate(async (scale) => {
        document.documentElement.style.setProperty("font-size", `${scale * 100}%`);
        window.dispatchEvent(new Event("resize"));
        for (let frame = 0; frame < 3; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
      }, scale);
      const where = `${name}, ${language}, ${width}x${height}, text ${scale * 100}%`;
      check([...(await misfits(page)), ...(await collisions(page)), ...(await moved(page))], where);
      for (const theme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme: theme });
        await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme);
        check(await audit(page, theme), `${where}, ${theme}`);
      }
    }
  }
  const direction = await page.evaluate(() => getComputedStyle(document.documentElement).direction);
  check([...faults, ...(direction === (language === "ar" ? "rtl" : "ltr") ? [] : [`runs ${direction}`])], `${name}, ${language}`);
  await close();
}

const began = performance.now();
await withBrowser(async (world) => {
  const all = LOOKED_AT.filter(([name]) => named.length === 0 || named.includes(name)).flatMap(([name, query]) => ["en", "ar"].map((language) => [name, query, language]));
  // Two at a time: while one is laid out, the other is checked.
  await Promise.all([0, 1].map(async () => {
    for (let next = all.shift(); next; next = all.shift()) await look(world, ...next);
  }));
});
console.log(`${wrong.size === 0 ? `all ${done} checks of the matrix hold` : `${wrong.size} faults in ${done} checks:\n${[...wrong].map(([fault, where]) => `- ${fault}\n    ${where.length}: ${where.slice(0, 3).join("; ")}`).join("\n")}`} (${Math.round((performance.now() - began) / 1000)} s)`);
process.exitCode = wrong.size === 0 ? 0 : 1;
