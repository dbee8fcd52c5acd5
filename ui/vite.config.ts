import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `import texts from "de.ftl"` gives the file's text without its comments, indentation, and spaces around =, which are only for translators, and without the texts of the program.
const fluent = {
  name: "fluent",
  transform: (source: string, id: string) => (id.endsWith(".ftl") ? { code: `export default ${JSON.stringify(source.replace(/^#.*\n|^(?:cli|help|landing|notice|package|tray)-.*\n(?: .*\n)*/gm, "").replace(/\n{2,}/g, "\n").replace(/^ +/gm, " ").replace(/^(-?[a-z][\w-]*) = ?/gm, "$1="))};`, map: null } : undefined),
} satisfies NonNullable<ViteUserConfig["plugins"]>[number];

// `--mode mock` builds the same window with sample views in place of the engine: for looking at it, for axe, for screenshots.
export default defineConfig(({ mode }) => ({
  root: here("."),
  base: "./",
  define: { __MOCK__: JSON.stringify(mode === "mock" || mode === "test") },
  plugins: [fluent, svelte({ configFile: here("svelte.config.js") }), svelteTesting()],
  build: {
    outDir: here(mode === "mock" ? "dist-mock" : "dist"),
    emptyOutDir: true,
    target: ["safari16.4", "chrome111"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { host: "127.0.0.1", port: 1420, strictPort: true, fs: { allow: [here(".."), here(".")] } },
  test: {
    environment: "happy-dom",
    // Of a test that hangs; a busy machine is no reason to fail.
    testTimeout: 60_000,
    include: ["tests/**/*.test.ts"],
    restoreMocks: true,
  },
}));
