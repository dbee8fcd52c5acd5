import { mount } from "svelte";
import App from "./App.svelte";
import { tauriEngine } from "./engine";
import { live } from "./live.svelte";
import "./style.css";
import "./bindings/platforms.css";

const engine = __MOCK__ ? (await import("./mock/engine")).mockFromAddress(location.search) : tauriEngine;
await live.start(engine);
mount(App, { target: document.getElementById("app") ?? document.body });
