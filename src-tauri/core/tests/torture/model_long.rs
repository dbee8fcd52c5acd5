//! Thousands of random histories of several computers on one calendar: the same model as in the engine's tests.

use std::time::Instant;

use super::chance::asked;
use super::model::histories;

#[test]
#[ignore = "long: npm run torture"]
fn ten_thousand_histories_of_several_computers_end_in_the_truth_and_at_rest() {
    let count = asked("TORTURE_HISTORIES", 60);
    let seed = asked("TORTURE_SEED", 1);
    let begun = Instant::now();
    // Other ones than those of the ordinary tests.
    histories(seed * 1_000_000, usize::try_from(count).unwrap());
    println!(
        "computers: {count} histories from TORTURE_SEED={seed} in {} s; each ended in the truth, without a lost edit and at rest",
        begun.elapsed().as_secs()
    );
}
