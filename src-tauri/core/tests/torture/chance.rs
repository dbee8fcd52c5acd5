//! Repeatable randomness: a seed is printed, and the same seed gives the same run.

use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

pub(crate) struct Chance(TestRng);

impl Chance {
    pub(crate) fn of(seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        Self(TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
    }

    /// Any number below this one.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0.next_u64() % end
    }

    /// Any of these.
    pub(crate) fn any<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let place = self.below(u64::try_from(all.len()).unwrap());
        &all[usize::try_from(place).unwrap()]
    }
}

/// A number from the environment: how much is asked for.
pub(crate) fn asked(name: &str, otherwise: u64) -> u64 {
    #[expect(
        clippy::disallowed_methods,
        reason = "the engine is not told: it is how long this test runs"
    )]
    let text = std::env::var(name);
    text.map_or(otherwise, |text| {
        text.parse()
            .unwrap_or_else(|_| panic!("{name} must be a number, not {text:?}"))
    })
}
