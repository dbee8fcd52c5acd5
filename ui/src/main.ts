// What runs before the window's outline (index.html) is painted: nearly nothing. The rest of the script is read while the outline is on the screen.
import "./outline.css";
import "./style.css";

/** Resolves once a frame has been painted. A window that isn't shown paints none, and isn't waited for. */
const painted = (): Promise<unknown> =>
  Promise.race([new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))), new Promise((over) => setTimeout(over, 100))]);

await painted();
// What the first page needs is asked for at once, not one part after the other.
const [{ start }] = await Promise.all([import("./start"), import("./App.svelte"), import("./sections/Upcoming.svelte")]);
await start();
