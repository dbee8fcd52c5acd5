// A time stamp server (RFC 3161) on loopback, for proofs alone: answers each request with `openssl ts`. It prints its address and runs until
// it is killed.
//   node packaging/windows/time-stamps.mjs FOLDER     with tsa.key, tsa.pem and ca.pem in it
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const folder = process.argv[2];
const LARGEST = 64 * 1024;
writeFileSync(join(folder, "tsa.serial"), "01\n");
writeFileSync(
  join(folder, "tsa.conf"),
  `[tsa]
default_tsa = throwaway
[throwaway]
serial = ${folder}/tsa.serial
signer_cert = ${folder}/tsa.pem
certs = ${folder}/ca.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256, sha384, sha512
ess_cert_id_chain = no
`,
);

function stamped(request) {
  const work = mkdtempSync(join(folder, "stamp-"));
  try {
    writeFileSync(join(work, "request"), request);
    const out = join(work, "reply");
    execFileSync("openssl", ["ts", "-reply", "-config", join(folder, "tsa.conf"), "-queryfile", join(work, "request"), "-out", out], { stdio: "ignore" });
    return readFileSync(out);
  } finally {
    rmSync(work, { recursive: true });
  }
}

const server = createServer(async (request, response) => {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > LARGEST) return request.destroy();
    parts.push(part);
  }
  try {
    response.writeHead(200, { "Content-Type": "application/timestamp-reply" }).end(stamped(Buffer.concat(parts)));
  } catch {
    response.writeHead(500).end();
  }
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
