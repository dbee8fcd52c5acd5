// `npm run defences`: takes away one defence after another, in a copy of the sources, and shows that a test goes red for each.
//   npm run defences              all of them, about ten minutes
//   npm run defences -- oauth     those whose name begins so
// A defence that is no longer found as it is written here is an error too: the table below has to follow the code.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const tree = join(root, "target/defences");
const at = (crate, file) => `src-tauri/${crate}/src/${file}`;
const loopback = at("account", "loopback.rs");
const redirect = at("account", "redirect.rs");
const signIn = at("account", "sign_in.rs");
const oauth = at("account", "oauth.rs");
const answer = at("account", "answer.rs");
const client = at("http", "client.rs");
const signInTests = ["--test", "account_sign_in"];
const unit = ["--lib"];

/** name, file, what is there, what is left without the defence, where the tests are, the test that must go red */
const defences = [
    ["oauth: Host header compared (DNS rebinding)", loopback, "is_some_and(|host| host == authority)", "is_some()", signInTests, "a_foreign_host_another_method"],
    ["oauth: one Host header alone", loopback, " && hosts.next().is_none();", ";", signInTests, "a_foreign_host_another_method"],
    ["oauth: no absolute target", loopback, "!ours || request.uri().authority().is_some()", "!ours", signInTests, "a_foreign_host_another_method"],
    ["oauth: GET alone (a page that posts)", loopback, "request.method() != Method::GET", "request.method() == Method::TRACE", signInTests, "a_foreign_host_another_method"],
    ["oauth: the path alone", loopback, 'request.uri().path() != "/"', "request.uri().path().is_empty()", signInTests, "a_foreign_host_another_method"],
    ["oauth: size of a request", loopback, "const LARGEST_HEAD: usize = 8 * 1024;", "const LARGEST_HEAD: usize = 800 * 1024;", signInTests, "a_foreign_host_another_method"],
    ["oauth: number of headers", loopback, "const MOST_HEADERS: usize = 64;", "const MOST_HEADERS: usize = 200;", signInTests, "a_foreign_host_another_method"],
    ["oauth: slow clients are cut", loopback, ".header_read_timeout(patience.request)", ".header_read_timeout(patience.request * 1000)", signInTests, "a_silent_connection_is_cut"],
    ["oauth: silent connections make room", loopback, "make_room(&mut connections, &mut waiting).await;", "drop(make_room(&mut connections, &mut waiting));", signInTests, "silent_connections_are_cut_when_they_are_many"],
    ["oauth: a flood leaves the browser time to speak", loopback, "const TIME_TO_SPEAK: Duration = Duration::from_millis(200);", "const TIME_TO_SPEAK: Duration = Duration::ZERO;", signInTests, "many_wrong_guesses_at_once"],
    ["oauth: an answer counts once (race, replay)", loopback, "if desk.answered.swap(true, Ordering::SeqCst) {", "if desk.answered.fetch_and(false, Ordering::SeqCst) {", signInTests, "an_answer_is_taken_only_once"],
    ["oauth: a stranger's redirect ends nothing", loopback, "is_err_and(|fault| !fault.ends_attempt())", "is_err_and(|fault| !fault.ends_attempt() && false)", signInTests, "a_redirect_with_another_state_is_turned_away"],
    ["oauth: the browser is not kept waiting for ever", loopback, "match timeout(desk.patience.ending, ending).await {", "match timeout(desk.patience.ending * 1000, ending).await {", signInTests, "a_browser_is_not_kept_waiting_for_ever"],
    ["oauth: the landing page may run nothing", loopback, "headers.insert(CONTENT_SECURITY_POLICY, policy);", "drop(policy);", signInTests, "the_page_may_load_run_and_send_nothing"],
    ["oauth: state compared (code injection, cross-site request)", redirect, "if !same || state_twice", "if state_twice && !same", unit, "redirect::"],
    ["oauth: two states are none", redirect, "!same || state_twice ||", "!same ||", unit, "redirect::"],
    ["oauth: an empty state matches nothing", redirect, " || expected_state.is_empty() {", " {", unit, "redirect::"],
    ["oauth: a doubled value is refused", redirect, "if twice || (code", "if (code", unit, "redirect::"],
    ["oauth: issuer compared (mix-up)", redirect, "issuer != GOOGLE_ISSUER && issuer !=", "issuer.is_empty() && issuer !=", signInTests, "an_answer_in_another_servers_name"],
    ["oauth: a code is short and printable", redirect, "code.len() > LONGEST_CODE || !code.bytes().all(|byte| byte.is_ascii_graphic())", "code.len() > LONGEST_CODE && code.is_empty()", unit, "redirect::"],
    ["oauth: a query is short", redirect, "const LONGEST_QUERY: usize = 6 * 1024;", "const LONGEST_QUERY: usize = 600 * 1024;", signInTests, "a_foreign_host_another_method"],
    ["oauth: PKCE challenge sent", oauth, ".set_pkce_challenge(challenge)", ".add_extra_param(\"x\", if challenge.as_str().is_empty() { \"a\" } else { \"b\" })", signInTests, "the_consent_address_and_the_exchange"],
    ["oauth: PKCE verifier sent", oauth, ".set_pkce_verifier(verifier)\n", ".add_extra_param(\"x\", if verifier.secret().is_empty() { \"a\" } else { \"b\" })\n", signInTests, "the_consent_address_and_the_exchange"],
    ["oauth: state is new each time", oauth, "SecretString::from(CsrfToken::new_random_len(STATE_BYTES).into_secret())", "SecretString::from(\"s\".repeat(usize::try_from(STATE_BYTES).unwrap_or(1) + CsrfToken::new_random_len(1).into_secret().len() * 0))", signInTests, "two_sign_ins_share_no_secret"],
    ["oauth: a code is sent once", oauth, ".exchange_code(AuthorizationCode::new(code.0.expose_secret().to_owned()))\n            .set_pkce_verifier(verifier)\n            .request_async(&Wire(&self.http))\n            .await", ".exchange_code(AuthorizationCode::new(code.0.expose_secret().to_owned()))\n            .set_pkce_verifier(PkceCodeVerifier::new(verifier.secret().clone()))\n            .request_async(&Wire(&self.http))\n            .await;\n        let answer = if answer.is_ok() { answer } else { protocol\n            .exchange_code(AuthorizationCode::new(code.0.expose_secret().to_owned()))\n            .set_pkce_verifier(verifier)\n            .request_async(&Wire(&self.http))\n            .await };\n        let answer = answer", signInTests, "a_token_endpoint_that_lies_or_fails"],
    ["oauth: half a grant is no success", signIn, "if !missing.is_empty() {", "if missing.len() > 100 {", signInTests, "an_empty_box_is_no_success"],
    ["oauth: cancelling during the exchange keeps nothing", signIn, "Ok(_) if cancel.is_requested() =>", "Ok(_) if cancel.is_requested() && false =>", signInTests, "cancelling_during_the_exchange"],
    ["oauth: the port closes with the attempt", loopback, "    _tasks: JoinSet<()>,\n}\n\nimpl Loopback {", "    _tasks: std::mem::ManuallyDrop<JoinSet<()>>,\n}\n\nimpl Loopback {", signInTests, "a_replay_after_the_end", { also: [[loopback, "_tasks: tasks,", "_tasks: std::mem::ManuallyDrop::new(tasks),"]] }],
    ["oauth: an attempt ends after five minutes", at("account", "attempts.rs"), ">= longest", ">= longest.saturating_mul(1000)", unit, "attempts::"],
    ["oauth: a new attempt ends the old", at("account", "attempts.rs"), "former.stop.send_replace(true);", "std::mem::forget(former);", unit, "attempts::"],
    ["token endpoint: another token type", answer, "*answer.token_type() != BasicTokenType::Bearer", "*answer.token_type() == BasicTokenType::Mac && false", signInTests, "a_token_endpoint_that_lies_or_fails"],
    ["token endpoint: size of an answer", oauth, "bytes: 64 * 1024,", "bytes: 64 * 1024 * 1024,", signInTests, "a_token_endpoint_that_lies_or_fails"],
    ["token endpoint: tokens are short and printable", answer, "if token.is_empty() || token.len() > LONGEST_TOKEN || !token.bytes().all(|byte| byte.is_ascii_graphic()) {", "if token.len() > 1_000_000 {", signInTests, "a_token_endpoint_that_lies_or_fails"],
    ["token endpoint: no redirect to another server", client, "if same_site && attempt", "if attempt", signInTests, "a_redirect_of_the_token_endpoint"],
    ["userinfo: an account or nothing", oauth, "!plain(&sub, 255) || !plain(&email, 320) || !email.contains('@')", "sub.len() > 255 && email.is_empty()", signInTests, "userinfo_without_an_account"],
    ["http: answers are bounded", client, "> limits.bytes {", "> limits.bytes.saturating_mul(1000) {", ["--test", "platforms_fetch"], ""],
    ["http: plain http to loopback alone", client, 'url.scheme() == "https" || (url.scheme() == "http" && is_loopback(url))', 'url.scheme() == "https" || url.scheme() == "http" || is_loopback(url)', unit, "client::"],
    ["links: bare", at("domain", "deep_link.rs"), "url.query().is_none()", "url.query().is_none_or(|_| true)", unit, "deep_link::"],
    ["links: hosts checked", at("domain", "contest.rs"), '"https" && own && plain', '"https" && plain', unit, "contest::"],
    ["links: https alone", at("domain", "contest.rs"), '(url.scheme() == "https" && own', "(own", unit, "contest::"],
    ["text: control characters", at("domain", "text.rs"), "character.is_whitespace() || character.is_control()", "character.is_whitespace()", unit, "text::"],
    ["text: direction and zero width", at("domain", "invisible.rs"), "is_joiner(*character) || stays(*character, &kept, after)", "is_joiner(*character) || stays(*character, &kept, after) || *character > ' '", unit, "invisible::"],
    ["text: length", at("domain", "text.rs"), "if kept > longest {", "if kept > longest.saturating_mul(100) {", unit, "text::"],
    ["secrets: sealed for one account", at("account", "seal.rs"), "let aad = bound_to(purpose, sub, key.id());", 'let aad = bound_to(purpose, "", key.id());', unit, "seal::", { also: [[at("account", "seal.rs"), "let aad = bound_to(purpose, sub, id);", 'let aad = bound_to(purpose, "", id);']] }],
];

function copyTree() {
    rmSync(tree, { recursive: true, force: true });
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, maxBuffer: 1 << 26 }).toString().split("\0").filter(Boolean);
    for (const file of files) {
        mkdirSync(dirname(join(tree, file)), { recursive: true });
        cpSync(join(root, file), join(tree, file), { preserveTimestamps: true });
    }
    // The desktop shell, which is a member of the workspace, embeds the window.
    mkdirSync(join(tree, "ui/dist"), { recursive: true });
}

function write(file, text) {
    writeFileSync(join(tree, file), text);
    const now = new Date();
    utimesSync(join(tree, file), now, now);
}

/** `green`, `red`, or `broken` where it does not even build. */
function run(target, filter) {
    const ran = spawnSync("cargo", ["test", "--locked", "--quiet", "--workspace", ...target, "--", ...(filter ? [filter] : [])], {
        cwd: tree,
        env: { ...process.env, CARGO_TARGET_DIR: join(root, "target"), RUST_BACKTRACE: "0" },
        encoding: "utf8",
        timeout: 240_000,
        killSignal: "SIGKILL",
        maxBuffer: 1 << 26,
    });
    const said = `${ran.stdout}${ran.stderr}`;
    // A test that waits for what no longer comes is as red as one that says so.
    if (ran.error?.code === "ETIMEDOUT" || /test result: FAILED/.test(said)) return { colour: "red", said };
    if (ran.status === 0) return { colour: / [1-9]\d* passed/.test(said) ? "green" : "empty", said };
    return { colour: "broken", said };
}

const asked = process.argv[2] ?? "";
const chosen = defences.filter(([name]) => name.startsWith(asked));
copyTree();
let failed = 0;
for (const key of new Set(chosen.map(([, , , , target, filter]) => JSON.stringify([target, filter])))) {
    const [target, filter] = JSON.parse(key);
    const { colour, said } = run(target, filter);
    if (colour !== "green") {
        console.log(`${target.join(" ")} ${filter}: ${colour} with all defences in place\n${said.slice(-3000)}`);
        process.exit(1);
    }
}
for (const [name, file, from, to, target, filter, more] of chosen) {
    const changes = [[file, from, to], ...(more?.also ?? [])];
    const before = new Map();
    let missing = false;
    for (const [path, was, is] of changes) {
        const text = readFileSync(join(tree, path), "utf8");
        if (!before.has(path)) before.set(path, text);
        if (text.split(was).length !== 2) {
            missing = true;
            console.log(`NOT THERE  ${name}: ${path} does not hold it once: ${was}`);
            continue;
        }
        write(path, text.replace(was, () => is));
    }
    const { colour, said } = missing ? { colour: "missing", said: "" } : run(target, filter);
    for (const [path, text] of before) write(path, text);
    if (colour === "red") {
        console.log(`red        ${name}`);
    } else {
        failed += 1;
        console.log(`${colour.toUpperCase().padEnd(10)} ${name}: no test notices${colour === "broken" ? ` (it does not build)\n${said.slice(-1500)}` : ""}`);
    }
}
rmSync(tree, { recursive: true, force: true });
console.log(`defences: ${chosen.length - failed} of ${chosen.length} make a test fail when removed`);
process.exitCode = failed ? 1 : 0;
