// The servers of a proof on a real system: the doubles of the platforms and of Google, with one Codeforces contest that starts soon.
//   node packaging/proof/servers.mjs FOLDER MINUTES CONTESTSYNC-DOUBLES
// Into the folder come endpoints.toml (for CONTESTSYNC_ENDPOINTS), doubles.log (with the client's id and secret), and starts (the contest's
// start, in seconds since 1970). Serves until it is ended.
import { spawn } from "node:child_process";
import { mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, minutes, program] = process.argv.slice(2);
if (program === undefined) {
  console.error("servers: say FOLDER MINUTES CONTESTSYNC-DOUBLES");
  process.exit(2);
}
// On a whole minute, as platforms do.
const startTimeSeconds = (Math.ceil(Date.now() / 60_000) + Number(minutes)) * 60;
const contest = { id: 1999, name: "Proof Round (Div. 2)", type: "CF", phase: "BEFORE", frozen: false, durationSeconds: 7200, startTimeSeconds };
const pages = join(folder, "pages");
mkdirSync(pages, { recursive: true });
writeFileSync(join(pages, "codeforces"), JSON.stringify({ status: "OK", result: [contest] }));
// The doubles want all three; the proofs leave these platforms off.
writeFileSync(join(pages, "leetcode"), JSON.stringify({ data: { allContests: [] } }));
writeFileSync(join(pages, "atcoder"), "<html></html>");
writeFileSync(join(folder, "starts"), `${startTimeSeconds}\n`);
const log = openSync(join(folder, "doubles.log"), "w");
const doubles = spawn(program, ["serve", "--pages", pages, "--write-endpoints", join(folder, "endpoints.toml")], { stdio: ["ignore", log, log] });
doubles.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => doubles.kill());
