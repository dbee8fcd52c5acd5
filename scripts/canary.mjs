// `node scripts/canary.mjs REPORT [--print]`: opens or updates the one issue about contest sites whose answers changed, from what `contestsync doctor
// --json` says; closes it when all is as expected again. With --print it only prints what it would do. Who can't be asked or turns us away is no change.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const TITLE = "A contest site changed its answers";
const LABEL = "canary";

/** A site's text in a table: no markup, no line break, at most 120 characters. */
const plain = (text) => String(text ?? "").replaceAll("|", "/").replace(/[^\w $.[\]/:,'-]/g, "?").slice(0, 120);

/** Whether an address is gone, which no other refusal means. */
const isGone = ({ lists }) => lists.some(({ error }) => /\bstatus (404|410)\b/.test(error?.message ?? ""));

/** The platforms that don't answer as expected. */
export function changed({ platforms }) {
  return platforms.filter((platform) => platform.outcome === "changed" || platform.outcome === "unreadable" || (platform.outcome === "refused" && isGone(platform)));
}

/** The text. */
export function text(report, run) {
  const parts = changed(report).map((platform) => {
    const rows = platform.lists.flatMap((list) => [
      ...(list.error ? [`| ${plain(list.list)} | ${plain(list.error.code)} | | | |`] : []),
      ...list.changes.map(({ change, field, expected, found }) => `| ${[list.list, change, field, expected, found].map(plain).join(" | ")} |`),
    ]);
    const unseen = platform.seen_live ? "" : " (not yet confirmed against the live site)";
    return [`### ${plain(platform.platform)}: ${plain(platform.outcome)}${unseen}`, "", "| List | Change | Field | Expected | Found |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
  });
  return `${parts.join("\n\n")}\n\nThe answers, without personal details, are with [the run](${run}). \`contestsync doctor\` asks again.\n`;
}

const [file, mode] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, "utf8"));
const body = text(report, process.env.RUN ?? "");
const gh = (...args) => {
  if (mode === "--print") return console.log(["gh", ...args].join(" ")), "[]";
  return execFileSync("gh", args, { encoding: "utf8" });
};
for (const { platform, outcome } of report.platforms) console.log(`${platform}: ${outcome}`);
gh("label", "create", LABEL, "--force", "--description", "Answers of contest sites that changed");
const open = JSON.parse(gh("issue", "list", "--label", LABEL, "--state", "open", "--json", "number,body", "--limit", "1"));
const found = changed(report).length > 0;
if (found && open.length === 0) gh("issue", "create", "--title", TITLE, "--label", LABEL, "--body", body);
else if (found) gh("issue", "edit", String(open[0].number), "--body", body);
else if (open.length > 0 && report.platforms.every(({ outcome }) => outcome === "ok")) {
  gh("issue", "close", String(open[0].number), "--comment", "All sites answer as expected again.");
}
