// WebKitGTK sends no event for live regions, so on Linux the window's process gets the text that changed in them and announces it. The page's own
// regions are off then: if WebKitGTK begins to announce them, nothing is said twice.
import type { Engine } from "./engine";

const REGION = "[role=status], [role=alert], [aria-live]";
/** What changes within this time is said once. */
const TOGETHER_MS = 150;

/** Speaks for the live regions from now on, if somebody has to; what's returned ends it. */
export async function announce(engine: Engine, page: HTMLElement): Promise<() => void> {
  if (!(await engine.send("announce", { text: "" }))) return () => undefined;
  const said = new WeakMap<Element, string>();
  const changed = new Set<Element>();
  let soon: ReturnType<typeof setTimeout> | undefined;

  /** A new region is said at once only if it's made to be said: not what is on a page from its start, nor what a dialog says with its name. */
  const meet = (region: Element, inserted: boolean) => {
    if (said.has(region)) return;
    region.setAttribute("aria-live", "off");
    const speaks = inserted && region.matches("[role]") && !region.closest("dialog");
    said.set(region, speaks ? "" : words(region));
    if (speaks) changed.add(region);
  };
  const say = () => {
    for (const region of changed) {
      const text = words(region);
      // What has the focus is read anyway.
      if (text && text !== said.get(region) && region.isConnected && !region.contains(document.activeElement)) void engine.send("announce", { text });
      said.set(region, text);
    }
    changed.clear();
  };
  const observer = new MutationObserver((mutations) => {
    for (const { target, addedNodes } of mutations) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest(REGION);
      if (region && said.has(region)) changed.add(region);
      for (const node of addedNodes) if (node instanceof Element) for (const inner of regions(node)) meet(inner, true);
    }
    if (changed.size === 0) return;
    clearTimeout(soon);
    soon = setTimeout(say, TOGETHER_MS);
  });
  for (const region of regions(page)) meet(region, false);
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    clearTimeout(soon);
  };
}

function regions(node: Element): Element[] {
  return [...(node.matches(REGION) ? [node] : []), ...node.querySelectorAll(REGION)];
}

/** What a region says, without the buttons that stand in it. */
function words(region: Element): string {
  const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest("button, [aria-hidden=true]")) found.push(texts.currentNode.nodeValue ?? "");
  return found.join(" ").replace(/\s+/g, " ").trim();
}
