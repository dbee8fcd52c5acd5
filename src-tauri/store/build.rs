//! Rebuilds the store when a migration was added, because `sqlx::migrate!` doesn't watch the folder.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
}
