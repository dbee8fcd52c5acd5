//! Torture: the real program killed at random moments, power cuts, a simulated month of trouble, network faults. `npm run torture` runs it
//! (docs/torture.md); an ordinary test run skips it because it takes long.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on must stop, and the figures are what it is run for"
)]

mod chance;
mod faults;
mod kill;
#[expect(dead_code, reason = "the command-line contract uses more of it")]
#[path = "../contract/machine.rs"]
mod machine;
mod memory;
#[path = "../engine/model/mod.rs"]
mod model;
mod model_long;
mod power;
mod proxy;
#[path = "../engine/release_0_1_0/mod.rs"]
mod release_0_1_0;
mod soak;
#[path = "../engine/variants.rs"]
mod variants;
mod wire;
#[expect(dead_code, reason = "the tests of the engine use more of it")]
#[path = "../engine/world.rs"]
mod world;
