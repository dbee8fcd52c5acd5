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
    // Markup in templates must not carry styles either: the policy would drop them.
    expect(all).not.toMatch(/<[a-z]+[^<>`]*\sstyle="/);
    expect(all).not.toMatch(/\bfetch\(\s*["'`]https?:|new WebSocket|XMLHttpRequest|@import|url\(\s*["']?http/);

    const chunks = built.output.filter((file) => file.type === "chunk");
    /** The bytes of these chunks and of all that they can't run without. */
    const sizeOf = (wanted: (chunk: (typeof chunks)[number]) => boolean) => {
      const needed = new Set(chunks.filter(wanted));
      for (const chunk of needed) for (const name of chunk.imports) for (const other of chunks) if (other.fileName === name) needed.add(other);
      return [...needed].reduce((sum, { code }) => sum + code.length, 0);
    };
    const ofFile = (...endings: string[]) => (chunk: (typeof chunks)[number]) => endings.some((ending) => chunk.facadeModuleId?.endsWith(ending));
    // Before the outline is painted.
    const first = sizeOf(({ fileName }) => html.includes(fileName.replace(/^assets\//, "")));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(4_000);
    // Before the contests are there: in English, without other pages, views, and dialogs.
    const contests = sizeOf(ofFile("/src/main.ts", "/src/start.ts", "/src/App.svelte", "/sections/Upcoming.svelte", "/locales/en.ftl"));
    expect(contests).toBeGreaterThan(100_000);
    expect(contests).toBeLessThan(200_000);
    // Each language is a file of its own.
    for (const words of ["एक साथ", "コンテスト", "Kept out of the calendar"]) expect(chunks.filter(({ code }) => code.includes(words)).map(({ name }) => name)).toHaveLength(1);
  }, 600_000);

  it("asks Tauri in one file only", () => {
    const files = import.meta.glob("../src/**/*.{ts,svelte}");
    const users = Object.keys(files).filter((path) => readFileSync(new URL(path, import.meta.url), "utf8").includes("@tauri-apps"));
    expect(users).toEqual(["../src/engine.ts"]);
  });
});
