// `npm run languages`: pictures of every page in each language (or in those named), into ui/languages. Fails on clipped text, and on a page that isn't
// mirrored in Arabic, and where this system has no font for a language: its pictures would show empty boxes.
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { tags } from "../../scripts/catalog/read.mjs";
import { misfits, open, PAGES, withBrowser } from "./pages.mjs";

const folder = fileURLToPath(new URL("../languages", import.meta.url));
const named = process.argv.slice(2);
const wrong = [];
let pictures = 0;

// What fontconfig calls a language, where that isn't its tag.
const ORTHOGRAPHIES = { "zh-Hans": "zh-cn", "zh-Hant": "zh-tw" };
const hasFont = (language) => execFileSync("fc-list", [`:lang=${ORTHOGRAPHIES[language] ?? language.toLowerCase()}`, "family"], { encoding: "utf8" }).trim() !== "";
await withBrowser(async (world) => {
  for (const language of named.length > 0 ? named : tags()) {
    if (!hasFont(language)) {
      wrong.push(`${language}: no font of this system has its letters`);
      continue;
    }
    await mkdir(`${folder}/${language}`, { recursive: true });
    for (const [name, query] of PAGES) {
      // The usual window, and one as narrow as it can be.
      for (const [width, height] of [[980, 720], [360, 640]]) {
        const { page, faults, close } = await open(world, query, { language, width, height });
        const found = [...faults, ...(await misfits(page))];
        const direction = await page.evaluate(() => {
          const navigation = document.querySelector("nav")?.getBoundingClientRect();
          const content = document.querySelector("main")?.getBoundingClientRect();
          return { dir: getComputedStyle(document.body).direction, navigationIsRight: navigation && content && innerWidth > 700 ? navigation.left > content.left : null };
        });
        const mirrored = language === "ar";
        if (direction.dir !== (mirrored ? "rtl" : "ltr")) found.push(`the page runs ${direction.dir}`);
        if (direction.navigationIsRight !== null && direction.navigationIsRight !== mirrored) found.push("the navigation is on the wrong side");
        for (const what of found) wrong.push(`${language}, ${name}, ${width}x${height}: ${what}`);
        await page.screenshot({ path: `${folder}/${language}/${name}-${width}.png` });
        pictures += 1;
        await close();
      }
    }
  }
});
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  console.error(`${wrong.length} faults in ${pictures} pictures`);
  process.exit(1);
}
console.log(`${pictures} pictures in ui/languages; nothing is clipped`);
