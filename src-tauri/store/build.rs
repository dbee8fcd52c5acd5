//! Rebuilds the store when a migration was added: `sqlx::migrate!` does not watch the folder itself.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
}
