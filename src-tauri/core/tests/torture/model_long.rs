//! Thousands of random histories of several computers on one calendar: the same model as in the engine's tests.

use std::time::Instant;

use super::chance::asked;
use super::model::histories;

/// Histories after which the figures are printed.
const PART: usize = 250;

#[test]
#[ignore = "long: npm run torture"]
fn ten_thousand_histories_of_several_computers_end_in_the_truth_and_at_rest() {
    let count = asked("TORTURE_HISTORIES", 60);
    let seed = asked("TORTURE_SEED", 1);
    let begun = Instant::now();
    let count = usize::try_from(count).unwrap();
    let mut wrong = Vec::new();
    for lived in (0..count).step_by(PART) {
        // Other ones than those of the ordinary tests.
        let first = seed * 1_000_000 + u64::try_from(lived).unwrap();
        let part = PART.min(count - lived);
        for told in histories(first, part) {
            println!("this history ends wrong: {told}");
            wrong.push(told);
        }
        println!("computers: {} histories, {} s", lived + part, begun.elapsed().as_secs());
    }
    assert!(wrong.is_empty(), "{} of {count} histories end wrong", wrong.len());
    println!(
        "computers: {count} histories from TORTURE_SEED={seed} in {} s; each ended in the truth, without a lost edit and at rest",
        begun.elapsed().as_secs()
    );
}
