// Pictures of every page and view in both themes, into docs/screenshots (or the folder named).
import { mkdir } from "node:fs/promises";
import { open, PAGES, withBrowser } from "./pages.mjs";

const folder = process.argv[2] ?? "docs/screenshots";
await mkdir(folder, { recursive: true });
await withBrowser(async (world) => {
  for (const [name, query] of PAGES.filter(([name]) => !["signed-out", "empty", "offline", "paused", "connected", "demo", "calendars", "calendars-week", "no-client", "rated", "rated-contests"].includes(name))) {
    for (const theme of ["light", "dark"]) {
      const { page, close } = await open(world, query, { theme });
      await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
      await close();
    }
  }
});
