# Sourced by what builds tests, and programs for tests: the one choice of packages that all of it is built with. Cargo settles the features of
# dependencies for all packages of a command together, so each other choice would build a large part of them once more.
# shellcheck shell=bash
read -ra packages <<<"${TEST_PACKAGES:---workspace --exclude contestsync}"

# The programs of these packages, in target/debug. An example is among them so that features are settled as for tests.
build_programs() { cargo build --locked --quiet "${packages[@]}" --bins --example read_page; }
