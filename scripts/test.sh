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
# What runs beside the steps: the names, processes, and files of what they say, in the order in which they were started.
names=()
processes=()
files=()
kept=$(mktemp -d)

# The processes of a session, one id a line.
session() {
    local leader=$1 file stat
    for file in /proc/[0-9]*/stat; do
        stat=$(cat "$file" 2>/dev/null) || continue
        # After the name, which may hold anything: state, parent, group, session.
        set -- ${stat##*) }
        if [ "${4:-}" = "$leader" ] && [ "${1:-}" != Z ]; then
            stat=${file#/proc/}
            echo "${stat%/stat}"
        fi
    done
}

end_all() {
    local process left
    for process in $step_process "${processes[@]}"; do
        left=$(session "$process")
        [ -z "$left" ] || kill $left 2>/dev/null || true
    done
    rm -rf "$kept"
}
trap end_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# ended NAME PROCESS STATUS SECONDS: says how a step ended; one that failed or left processes behind ends the run.
ended() {
    local name=$1 status=$3 took=$4 left process
    left=$(session "$2")
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
    printf '== %s: done in %s s\n' "$name" "$took"
    passed=$((passed + 1))
    times+=$(printf '\n%6s s  %s' "$took" "$name")
}

# step NAME COMMAND…: a heading, the command in a session of its own, its time. What ran beside it and failed meanwhile ends the run as well.
step() {
    local name=$1 begun=$SECONDS status=0 process
    shift
    printf '\n== %s\n' "$name"
    setsid "$@" </dev/null &
    step_process=$!
    wait "$step_process" || status=$?
    ended "$name" "$step_process" "$status" "$((SECONDS - begun))"
    step_process=
    heed
}

# beside NICENESS NAME COMMAND…: starts the command and returns; `heed` or `join` shows what it said once it has ended.
beside() {
    local niceness=$1 name=$2 file
    shift 2
    # A name of its own: the end of an earlier one must not pass for this one's.
    file=$(mktemp "$kept/XXXXXX")
    printf '\n== %s: started beside the next steps\n' "$name"
    # Linux shares the processor among sessions first, and a session has a niceness of its own. The file .end holds the status and the time.
    setsid nice -n "$niceness" bash -c '{ echo "$1" >/proc/self/autogroup; } 2>/dev/null || true
        file=$2; shift 2; status=0; "$@" >"$file" 2>&1 || status=$?; echo "$status $SECONDS" >"$file.new"
        mv "$file.new" "$file.end"' bash "$niceness" "$file" "$@" </dev/null &
    names+=("$name")
    processes+=("$!")
    files+=("$file")
}

# shown N: waits for the Nth of what runs beside, shows what it said, and says how it ended.
shown() {
    local name=${names[$1]} process=${processes[$1]} file=${files[$1]} status=1 took=0
    wait "$process" || true
    read -r status took <"$file.end" || true
    printf '\n== %s (ran beside other steps)\n' "$name"
    cat "$file"
    unset "names[$1]" "files[$1]"
    ended "$name" "$process" "$status" "$took"
    unset "processes[$1]"
}

# Shows what has ended of what runs beside.
heed() {
    local number
    for number in "${!names[@]}"; do [ ! -e "${files[$number]}.end" ] || shown "$number"; done
}

# Waits for all that runs beside.
join() {
    local number
    for number in "${!names[@]}"; do shown "$number"; done
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

export TEST_PACKAGES="--workspace --exclude contestsync"
shell=true
if grep -q '^tauri\b' Cargo.toml && ! pkg-config --exists webkit2gtk-4.1 2>/dev/null; then
    shell=false
    if [ "${CI:-}" = true ]; then scripts/setup.sh --desktop && shell=true; fi
fi
if $shell; then TEST_PACKAGES=--workspace; else
    printf '\n== desktop shell: SKIPPED: WebKit is not installed (scripts/setup.sh --desktop)\n'
    skipped=$((skipped + 1))
fi
. scripts/packages.sh
bundles=false
if [ "${CI:-}" = true ] && $shell && ! $only_checks; then
    bundles=true
    scripts/setup.sh --desktop --bundle
fi
nextest=false
if cargo nextest --version >/dev/null 2>&1; then nextest=true; fi

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
if present ui/tsconfig.json "window: build"; then
    # The desktop program carries it.
    step "window: build" npm run --silent ui:build
fi
# The longest of the checks, and the compiler is often waited for by a single core.
beside 5 "lints" cargo clippy --locked --quiet "${packages[@]}" --all-targets -- -D warnings
if present ui/tsconfig.json "window: types and accessibility"; then
    step "window: types and accessibility" npm run --silent ui:check
fi
step "shell scripts" bash -c 'git ls-files "*.sh" .ci/run | xargs shellcheck --external-sources --severity=warning'
step "licences in the window" node scripts/licences.mjs --check
step "prose" npm run --silent prose
step "texts in every language" sh -c "node scripts/catalog/check.mjs --check && node scripts/catalog/packages.mjs --check"
if present .github/workflows "workflows of the public CI"; then
    step "workflows of the public CI" node scripts/workflows.mjs
fi
if present scripts/release-dry-run.sh "a release, dry"; then
    step "a release, dry" scripts/release-dry-run.sh
fi
step "licences, sources, doubled crates" cargo deny --locked check --hide-inclusion-graph bans licenses sources
step "known vulnerabilities" scripts/advisories.sh

if $only_checks; then
    join
else
    # --- tests -------------------------------------------------------------------------------------------------------
    if present ui/tests "window: tests of its parts"; then
        step "window: tests of its parts" npm run --silent ui:test
    fi
    join
    # With the examples, features are settled as for the lints, whose work on the dependencies is used again.
    step "documentation of the code" env RUSTDOCFLAGS="-D warnings" \
        cargo doc --locked --quiet --no-deps "${packages[@]}" --lib --bins --examples
    # All is built at once, so that no dependency is built a second time for another choice of packages.
    if $nextest; then
        step "tests: build" cargo nextest run --locked --no-run "${packages[@]}"
    else
        step "tests: build" cargo test --locked --no-run "${packages[@]}"
    fi
    # Optimized builds use what the steps below leave of the processor: those mostly wait.
    if present src-tauri/core/fuzz/Cargo.toml "fuzz targets"; then
        beside 10 "fuzz targets" scripts/fuzz.sh --all
    fi
    if $bundles; then
        beside 19 "Linux packages: release build" scripts/build-release.sh
    fi
    step "examples in the documentation" cargo test --locked --quiet --doc "${packages[@]}"
    if $nextest; then
        # Two tests for each core: a good part of them waits for a deadline or another program.
        step "engine and doubles" cargo nextest run --locked --no-fail-fast --test-threads "$(($(nproc) * 2))" "${packages[@]}" -E 'not package(contestsync)'
    else
        mapfile -t targets < <(cargo metadata --locked --no-deps --format-version 1 |
            jq -r '.packages[] | select(.name != "contestsync") | .targets[] | select(.kind == ["test"]) | .name')
        step "engine and doubles" cargo test --locked --no-fail-fast "${packages[@]}" --lib --bins "${targets[@]/#/--test=}"
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
    if [ -d src-tauri/tests ] && $shell; then
        # Several desktops at a time, since each mostly waits for its programs; more only take each other's time.
        if $nextest; then
            step "desktop shell" cargo nextest run --locked --no-fail-fast --test-threads 3 "${packages[@]}" -E 'package(contestsync)'
        else
            step "desktop shell" cargo test --locked --no-fail-fast "${packages[@]}" --test desktop --test updates -- --test-threads 3
        fi
    fi
    join
    # The packages take a release build and a Debian of their own, as root: always in CI, else by hand.
    if $bundles; then
        step "Linux packages" scripts/bundle-linux.sh --no-build
        beside 0 "Linux packages: signatures" scripts/signed-linux.sh
        beside 0 "Linux packages: as a Flatpak" bash -c 'packaging/flatpak/check.sh target/bundle/*.deb'
        beside 0 "Linux packages: packed twice" scripts/reproducible.sh --pack
        step "Linux packages in a fresh Debian" scripts/prove-linux.sh
        join
    else
        printf '\n== Linux packages: SKIPPED outside CI (npm run bundle:linux && npm run prove:linux)\n'
        skipped=$((skipped + 1))
    fi
fi

printf '\nTimes (steps beside others overlap with them; in all %s s):%s\n' "$SECONDS" "$times"
printf '\nsteps: %s passed, 0 failed, %s skipped\n' "$passed" "$skipped"
