// Starts the window: asks for the first view while the first page's script is read, draws, and then reads the other pages.
import { mount } from "svelte";
import "./bindings/platforms.css";
import { tauriEngine } from "./engine";
import { live } from "./live.svelte";
import { chooseLanguage, learn } from "./messages";
import { pages } from "./pages.svelte";

export async function start(): Promise<void> {
  const engine = __MOCK__ ? (await import("./mock/engine")).mockFromAddress(location.search) : tauriEngine;
  // Most windows open on the contests, and speak the system's language.
  const [{ default: App }] = await Promise.all([import("./App.svelte"), live.start(engine), pages.read("upcoming"), learn(chooseLanguage("auto", navigator.languages))]);
  await pages.read(pages.wanted);
  const app = document.getElementById("app") ?? document.body;
  // In the same frame, so that the outline becomes the window without a flash.
  app.replaceChildren();
  mount(App, { target: app });
  // The browser reports when the outline is painted, so the time until the window is there needs a mark of its own.
  performance.mark("window");
  requestAnimationFrame(() => setTimeout(() => void Promise.all([pages.readAll(), import("./announce").then(({ announce }) => announce(engine, app))])));
}
