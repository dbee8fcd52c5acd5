#!/usr/bin/env bash
# `npm test`: everything, the quick checks first. `npm run check` is the first part of it (scripts/test.sh check).
# With CI=true a part that is not there is an error; elsewhere it is skipped, and said. No step may leave a process behind.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/.tools/bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
unset CONTESTSYNC_HOME CONTESTSYNC_ENDPOINTS CONTESTSYNC_SECRET_STORE CONTESTSYNC_LOG

only_checks=false
[ "${1:-}" = check ] && only_checks=true
scripts/setup.sh --test

passed=0
skipped=0
times=
step_process=

# The processes of a session, one id a line.
session() {
    local file stat
    for file in /proc/[0-9]*/stat; do
        stat=$(cat "$file" 2>/dev/null) || continue
        # After the name, which may hold anything: state, parent, group, session.
        set -- ${stat##*) }
        if [ "${4:-}" = "$step_process" ] && [ "${1:-}" != Z ]; then
            stat=${file#/proc/}
            echo "${stat%/stat}"
        fi
    done
}

end_step() {
    [ -n "$step_process" ] || return 0
    local left
    left=$(session)
    [ -z "$left" ] || kill $left 2>/dev/null || true
}
trap end_step EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# step NAME COMMAND…: a heading, the command in a session of its own, its time.
step() {
    local name=$1 begun=$SECONDS status=0 left took
    shift
    printf '\n== %s\n' "$name"
    setsid "$@" </dev/null &
    step_process=$!
    wait "$step_process" || status=$?
    left=$(session)
    took=$((SECONDS - begun))
    if [ "$status" -ne 0 ]; then
        printf '== %s: FAILED with status %s after %s s\n' "$name" "$status" "$took"
        printf 'steps: %s passed, 1 failed\n' "$passed"
        exit 1
    fi
    if [ -n "$left" ]; then
        printf '== %s: FAILED: it left processes behind:\n' "$name"
        for process in $left; do tr '\0' ' ' <"/proc/$process/cmdline" 2>/dev/null || true; echo; done
        printf 'steps: %s passed, 1 failed\n' "$passed"
        exit 1
    fi
    step_process=
    printf '== %s: done in %s s\n' "$name" "$took"
    passed=$((passed + 1))
    times+=$(printf '\n%6s s  %s' "$took" "$name")
}

# present FILE NAME: whether the step can be run.
present() {
    [ -e "$1" ] && return 0
    if [ "${CI:-}" = true ]; then
        printf '\n== %s: FAILED: %s is not there\n' "$2" "$1"
        printf 'steps: %s passed, 1 failed\n' "$passed"
        exit 1
    fi
    printf '\n== %s: SKIPPED: %s is not there yet\n' "$2" "$1"
    skipped=$((skipped + 1))
    return 1
}

packages=(--workspace --exclude contestsync)
shell=true
if grep -q '^tauri\b' Cargo.toml && ! pkg-config --exists webkit2gtk-4.1 2>/dev/null; then
    shell=false
    if [ "${CI:-}" = true ]; then scripts/setup.sh --desktop && shell=true; fi
fi
if $shell; then packages=(--workspace); else
    printf '\n== desktop shell: SKIPPED: WebKit is not installed (scripts/setup.sh --desktop)\n'
    skipped=$((skipped + 1))
fi

# --- quick checks ----------------------------------------------------------------------------------------------------

lock_files() {
    local manifest
    for manifest in Cargo.toml src-tauri/core/fuzz/Cargo.toml; do
        [ -f "$manifest" ] || continue
        if ! cargo metadata --locked --quiet --format-version 1 --manifest-path "$manifest" >/dev/null; then
            echo "The lock file beside $manifest does not fit it: cargo update --workspace --manifest-path $manifest"
            return 1
        fi
    done
}
export -f lock_files

step "lock files" bash -c lock_files
step "format" cargo fmt --all --check
if present ui/tsconfig.json "window: types and accessibility"; then
    step "window: types and accessibility" npm run --silent ui:check
    # The desktop program carries it.
    step "window: build" npm run --silent ui:build
fi
step "shell scripts" bash -c 'git ls-files "*.sh" .ci/run | xargs shellcheck --external-sources --severity=warning'
step "licences in the window" node scripts/licences.mjs --check
step "prose" npm run --silent prose
step "texts in every language" npm run --silent catalog -- --check
if present .github/workflows "workflows of the public CI"; then
    step "workflows of the public CI" node scripts/workflows.mjs
fi
if present scripts/release-dry-run.sh "a release, dry"; then
    step "a release, dry" scripts/release-dry-run.sh
fi
step "licences, sources, doubled crates" cargo deny --locked check --hide-inclusion-graph bans licenses sources
step "known vulnerabilities" scripts/advisories.sh
step "lints" cargo clippy --locked --quiet "${packages[@]}" --all-targets -- -D warnings

if ! $only_checks; then
    # --- tests -------------------------------------------------------------------------------------------------------
    if present ui/tests "window: tests of its parts"; then
        step "window: tests of its parts" npm run --silent ui:test
    fi
    step "documentation of the code" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps "${packages[@]}"
    step "examples in the documentation" cargo test --locked --quiet --doc --workspace --exclude contestsync
    if cargo nextest --version >/dev/null 2>&1; then
        # All is built at once, so that no dependency is built a second time for another choice of packages.
        step "engine and doubles" cargo nextest run --locked --no-fail-fast "${packages[@]}" -E 'not package(contestsync)'
    else
        step "engine and doubles" cargo test --locked --no-fail-fast --workspace --exclude contestsync --lib --bins --tests
    fi
    step "torture, in short" scripts/torture.sh --short
    step "benchmarks, once" scripts/bench/run.sh --brief
    if present scripts/keyring-test.sh "a real keyring"; then
        step "a real keyring" scripts/keyring-test.sh
    fi
    if present src-tauri/doubles/proof/run.sh "the double of Google, by Google's own clients"; then
        step "the double of Google, by Google's own clients and description" src-tauri/doubles/proof/run.sh
    fi
    if present scripts/judged.sh "our requests, by Google's own description"; then
        step "our requests, by Google's own description" scripts/judged.sh
    fi
    if present ui/browser/check.mjs "window: in a browser"; then
        step "window: in a browser" npm run --silent ui:browser
    fi
    if present src-tauri/core/fuzz/Cargo.toml "fuzz targets"; then
        step "fuzz targets" scripts/fuzz.sh --all
    fi
    if [ -d src-tauri/tests ] && $shell; then
        if cargo nextest --version >/dev/null 2>&1; then
            step "desktop shell" cargo nextest run --locked --no-fail-fast --test-threads 1 "${packages[@]}" -E 'package(contestsync)'
        else
            step "desktop shell" cargo test --locked --package contestsync
        fi
    fi
    # The packages take a release build and a Debian of their own, as root: always in CI, else by hand.
    if [ "${CI:-}" = true ] && $shell; then
        step "Linux packages" scripts/bundle-linux.sh
        step "Linux packages: signatures" scripts/signed-linux.sh
        step "Linux packages: as a Flatpak" bash -c 'packaging/flatpak/check.sh target/bundle/*.deb'
        step "Linux packages: packed twice" scripts/reproducible.sh --pack
        step "Linux packages in a fresh Debian" scripts/prove-linux.sh
    else
        printf '\n== Linux packages: SKIPPED outside CI (npm run bundle:linux && npm run prove:linux)\n'
        skipped=$((skipped + 1))
    fi
fi

printf '\nTimes:%s\n' "$times"
printf '\nsteps: %s passed, 0 failed, %s skipped\n' "$passed" "$skipped"
