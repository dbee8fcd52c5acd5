// The built window with sample views, served as the shell serves it (same content security policy), in a real Chromium.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const dist = process.env.DIST ?? fileURLToPath(new URL("../dist-mock", import.meta.url));
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** The policy that the shell gives the window. */
export const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Every page and every scene worth looking at: name, query. */
export const PAGES = [
  ["upcoming", "page=upcoming"],
  ["status", "page=status"],
  ["contests", "page=contests"],
  ["reminders", "page=reminders"],
  ["calendar", "page=calendar"],
  ["general", "page=general"],
  ["privacy", "page=privacy"],
  ["about", "page=about"],
  ["first-run", "scene=first"],
  ["sign-in", "page=calendar&scene=waiting"],
  ["signed-out", "page=calendar&scene=signed_out"],
  ["held-plan", "page=calendar&scene=held"],
  ["empty", "scene=empty"],
  ["week", "page=upcoming&upcoming.view=week"],
  ["month", "page=upcoming&upcoming.view=month"],
  ["offline", "scene=offline"],
  ["paused", "scene=paused"],
  ["connected", "page=calendar&scene=connected"],
  ["demo", "scene=demo"],
  ["feeds", "page=contests&scene=feeds"],
  ["calendars", "page=contests&scene=calendars"],
  ["calendars-week", "page=upcoming&scene=calendars&upcoming.view=week"],
  ["no-client", "page=calendar&scene=no_client"],
  ["rated", "scene=rated"],
  ["rated-contests", "page=contests&scene=rated"],
];

/** Serves the window, opens Chromium, hands both to `work`, and closes everything whatever happens. */
export async function withBrowser(work) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const file = join(dist, path === "/" ? "index.html" : path);
    readFile(file).then(
      (body) => response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    await work({ browser, origin });
  } finally {
    await browser.close();
    server.close();
  }
}

/** Opens one page; `faults` gathers what the browser complains of and every request that leaves our server. */
export async function open({ browser, origin }, query, options = {}) {
  const { theme = "light", language = "en", width = 980, height = 720, scale = 1, ...context } = options;
  const faults = [];
  const made = await browser.newContext({ viewport: { width, height }, locale: language, timezoneId: "Asia/Kolkata", colorScheme: theme, reducedMotion: "reduce", ...context });
  const page = await made.newPage();
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => !request.url().startsWith(origin) && faults.push(`leaves the window: ${request.url()}`));
  await page.goto(`${origin}/?${query}&theme=${theme}&language=${language}`);
  // Of a page that hangs; a busy machine is no reason to fail.
  await page.locator("h1").first().waitFor({ timeout: 120_000 });
  if (scale !== 1) {
    await page.evaluate((size) => {
      document.documentElement.style.setProperty("font-size", `${size * 100}%`);
      window.dispatchEvent(new Event("resize"));
    }, scale);
  }
  return { page, faults, close: () => made.close() };
}

/** What sticks out sideways, and which texts are cut off where they cannot be scrolled to. */
export function misfits(page) {
  return page.evaluate(() => {
    const wide = [];
    const content = document.querySelector("main");
    if (content && content.scrollWidth > content.clientWidth + 1) wide.push(`main is ${content.scrollWidth - content.clientWidth} px too wide`);
    if (document.documentElement.scrollWidth > innerWidth + 1) wide.push("the page scrolls sideways");
    const pages = document.querySelector("nav");
    if (pages && innerWidth < 480 && pages.scrollWidth > pages.clientWidth + 1) wide.push(`the row of pages is ${pages.scrollWidth - pages.clientWidth} px too wide`);
    if (content && content.clientHeight < 120) wide.push(`only ${content.clientHeight} px are left for the content`);
    for (const node of document.querySelectorAll("main button, main label, main h1, main h2, main p")) {
      if (node.scrollWidth > node.clientWidth + 2 && getComputedStyle(node).display !== "inline" && getComputedStyle(node).clipPath === "none" && !node.closest(".week, .month")) wide.push(`cut off: ${node.textContent.trim().slice(0, 60)}`);
    }
    return wide;
  });
}

/** Which controls lie on one another, and which words are cut off in the middle of a line's height. */
export function collisions(page) {
  return page.evaluate(() => {
    const found = [];
    const shown = (node) => node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && getComputedStyle(node).clipPath === "none" && !node.closest(".hidden-text");
    /** The part of it that is in sight, inside whatever scrolls or cuts off around it. */
    const inSight = (node) => {
      const box = node.getBoundingClientRect();
      let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
      for (let around = node.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === "visible") continue;
        const frame = around.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, frame.left), Math.max(top, frame.top), Math.min(right, frame.right), Math.min(bottom, frame.bottom)];
      }
      return { node, left, top, right, bottom };
    };
    const controls = [...document.querySelectorAll("button, input, select, textarea, h1, h2, .tag")].filter(shown).map(inSight).filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1);
    // What stays in sight while the rest scrolls lies on it, as it should.
    const stays = (node) => {
      for (let around = node; around; around = around.parentElement) if (getComputedStyle(around).position === "sticky") return true;
      return false;
    };
    const words = (node) => (node.getAttribute("aria-label") ?? node.textContent).replace(/\s+/g, " ").trim().slice(0, 40) || node.outerHTML.slice(0, 60);
    for (const [index, a] of controls.entries()) {
      for (const b of controls.slice(index + 1)) {
        if (a.node.contains(b.node) || b.node.contains(a.node)) continue;
        const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
        if (wide > 1.5 && high > 1.5 && stays(a.node) === stays(b.node)) found.push(`"${words(a.node)}" and "${words(b.node)}" overlap by ${Math.round(wide)}x${Math.round(high)} px`);
      }
    }
    for (const node of document.querySelectorAll("button, p, h1, h2, h3, label, dt, dd, .tag")) {
      if (node.scrollHeight <= node.clientHeight + 2 || !/hidden|clip/.test(getComputedStyle(node).overflowY) || !shown(node)) continue;
      // In a week a contest is as high as it's long; all of it is in its name, and beside the focus.
      if (!node.matches(".week .block")) found.push(`cut off below: ${words(node)}`);
    }
    return [...new Set(found)].slice(0, 5);
  });
}
