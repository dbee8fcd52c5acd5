// @vitest-environment node
import { readFileSync } from "node:fs";
import { build } from "vite";
import { describe, expect, it } from "vitest";

describe("the production build", () => {
  it("holds no samples, nothing inline, no address to fetch from, and stays small", async () => {
    const built = await build({ configFile: new URL("../vite.config.ts", import.meta.url).pathname, mode: "production", logLevel: "silent", build: { write: false } });
    if (Array.isArray(built) || !("output" in built)) throw new Error("one build was expected");
    const files = built.output.map((file) => ({ name: file.fileName, text: file.type === "chunk" ? file.code : String(file.source) }));
    const all = files.map(({ text }) => text).join("\n");
    expect(all).not.toContain("ada@example.org");
    const html = files.find(({ name }) => name === "index.html")?.text ?? "";
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/);
    const scripts = files.filter(({ name }) => name.endsWith(".js"));
    // Markup in templates must not carry styles either: the policy would drop them.
    expect(all).not.toMatch(/<[a-z]+[^<>`]*\sstyle="/);
    expect(all).not.toMatch(/\bfetch\(\s*["'`]https?:|new WebSocket|XMLHttpRequest|@import|url\(\s*["']?http/);
    // What the start reads, without the languages that are not spoken.
    const [hindi, japanese] = ["एक साथ", "コンテスト"].map((words) => scripts.filter(({ text }) => text.includes(words)).map(({ name }) => name));
    const first = scripts.filter(({ name }) => html.includes(name.replace(/^assets\//, "")));
    expect(first.length).toBeGreaterThan(0);
    expect(hindi).toHaveLength(1);
    expect(japanese).toHaveLength(1);
    for (const { name } of first) expect([...(hindi ?? []), ...(japanese ?? [])]).not.toContain(name);
    expect(first.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(310_000);
  }, 300_000);

  it("asks Tauri in one file only", () => {
    const files = import.meta.glob("../src/**/*.{ts,svelte}");
    const users = Object.keys(files).filter((path) => readFileSync(new URL(path, import.meta.url), "utf8").includes("@tauri-apps"));
    expect(users).toEqual(["../src/engine.ts"]);
  });
});
