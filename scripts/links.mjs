// `npm run links`: asks every link to the network in the repository's pages, each once, four at a time, and says which are dead. Needs a network,
// so no test does it; the links inside of the repository are tests/links.rs. With --list it only lists them.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const AT_ONCE = 4;
const PATIENCE_MS = 20_000;
// Pages that want a sign-in or a challenge answer programs so, and are there all the same.
const THERE = new Set([401, 403, 405, 429]);

const pages = execFileSync("git", ["ls-files", "-z", "*.md"], { encoding: "utf8" }).split("\0").filter(Boolean);
const places = new Map();
for (const page of pages) {
  let code = false;
  readFileSync(page, "utf8").split("\n").forEach((line, at) => {
    if (/^\s*```/.test(line)) code = !code;
    if (code) return;
    // Links and pictures; an address between backticks is an example.
    for (const [, link] of line.replace(/`[^`]*`/g, "").matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)) {
      const address = link.replace(/#.*$/, "");
      places.set(address, [...(places.get(address) ?? []), `${page}:${at + 1}`]);
    }
  });
}
if (places.size === 0) throw new Error("no link was found, which cannot be");
if (process.argv.includes("--list")) {
  for (const [address, where] of places) console.log(`${address}  ${where.join(" ")}`);
  process.exit(0);
}

async function ask(address) {
  for (const method of ["HEAD", "GET"]) {
    try {
      const answer = await fetch(address, { method, redirect: "follow", signal: AbortSignal.timeout(PATIENCE_MS), headers: { "user-agent": "ContestSync-links" } });
      await answer.body?.cancel();
      if (answer.ok || THERE.has(answer.status)) return null;
      if (method === "GET") return `status ${answer.status}`;
    } catch (error) {
      if (method === "GET") return error.cause?.code ?? error.name;
    }
  }
  return null;
}

const waiting = [...places];
let dead = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [address, where] = next;
      const fault = await ask(address);
      if (fault) {
        dead += 1;
        console.error(`${address}: ${fault} (${where.join(", ")})`);
      }
    }
  }),
);
console.log(`links: ${places.size} asked, ${dead} dead`);
process.exit(dead > 0 ? 1 : 0);
