//! The stamp of an edit by the server's clock, and the stamp that counts for an edit from a computer whose clock was wrong.

use super::{EditStamp, InstallationId, SEEDED};

/// Clocks that differ by less than this are considered equal: a server's time comes in whole seconds, and with a delay.
pub const TOLERANCE_MS: i64 = 5_000;

/// The clocks at the moment of publishing, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockPair {
    /// This computer's.
    pub local: i64,
    /// The server's.
    pub server: i64,
}

/// The stamp of an edit of the version `base`, made at `edited_at` by this computer's clock.
///
/// The time is corrected by how far this clock is off now. It's never in the server's future, and always later than the version that was
/// edited. An edit that this clock dates later than now was made before the clock was set back: it counts as made now.
#[must_use]
pub fn stamp(edited_at: i64, clocks: ClockPair, base: Option<&EditStamp>, by: &InstallationId) -> EditStamp {
    let edited_at = edited_at.min(clocks.local);
    let behind = clocks.server.saturating_sub(clocks.local);
    let corrected = if behind.abs() > TOLERANCE_MS {
        edited_at.saturating_add(behind)
    } else {
        edited_at
    };
    let at = corrected
        .min(clocks.server.saturating_add(TOLERANCE_MS))
        .max(SEEDED.saturating_add(1));
    match base {
        Some(base) if base.at >= at => EditStamp {
            at: base.at,
            counter: base.counter.saturating_add(1),
            by: by.clone(),
        },
        _ => EditStamp {
            at,
            counter: 0,
            by: by.clone(),
        },
    }
}

/// The stamp that counts for an entry found in an event that was last changed at `updated`. An edit from the future was stamped by a wrong
/// clock; it can't be later than the event that holds it.
#[must_use]
pub fn clipped(stamp: EditStamp, updated: Option<i64>, server: i64) -> EditStamp {
    let latest = updated.map_or(server, |updated| updated.min(server));
    if stamp.at > server.saturating_add(TOLERANCE_MS) {
        EditStamp { at: latest, ..stamp }
    } else {
        stamp
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_000_000_000;
    const YEAR: i64 = 365 * 24 * 3_600_000;

    fn id(letter: char) -> InstallationId {
        InstallationId::new(&letter.to_string().repeat(32)).unwrap()
    }

    fn right(now: i64) -> ClockPair {
        ClockPair {
            local: now,
            server: now,
        }
    }

    #[test]
    fn an_edit_on_a_computer_two_years_ahead_is_stamped_with_the_servers_time() {
        let ahead = ClockPair {
            local: NOW + 2 * YEAR,
            server: NOW,
        };
        let wrong = stamp(NOW + 2 * YEAR - 60_000, ahead, None, &id('a'));
        assert_eq!(wrong.at, NOW - 60_000);
        let later = stamp(NOW - 30_000, right(NOW), None, &id('b'));
        assert!(later > wrong);
    }

    #[test]
    fn an_edit_made_before_the_clock_was_put_right_is_not_in_the_future() {
        let stamped = stamp(NOW + 2 * YEAR, right(NOW), None, &id('a'));
        assert_eq!(stamped.at, NOW);
    }

    #[test]
    fn an_edit_made_before_the_clock_fell_behind_gives_way_to_one_made_a_second_after_it_was_published() {
        let behind = ClockPair {
            local: NOW - YEAR,
            server: NOW,
        };
        let published = stamp(NOW - 2_000, behind, None, &id('z'));
        assert_eq!(published.at, NOW);
        let later = stamp(NOW + 1_000, right(NOW + 60_000), None, &id('a'));
        assert!(later > published);
    }

    #[test]
    fn an_edit_always_exceeds_the_version_that_was_edited() {
        let base = EditStamp {
            at: NOW,
            counter: 7,
            by: id('z'),
        };
        for edited_at in [NOW - YEAR, NOW, 0, i64::MIN] {
            assert!(
                stamp(edited_at, right(NOW), Some(&base), &id('a')) > base,
                "{edited_at}"
            );
        }
    }

    #[test]
    fn two_edits_within_a_second_keep_their_order_whatever_the_servers_seconds_say() {
        let a = stamp(
            NOW + 100,
            ClockPair {
                local: NOW + 900,
                server: NOW,
            },
            None,
            &id('z'),
        );
        let b = stamp(
            NOW + 200,
            ClockPair {
                local: NOW + 1_900,
                server: NOW + 1_000,
            },
            None,
            &id('a'),
        );
        assert!(b > a);
    }

    #[test]
    fn a_stamp_from_the_future_counts_as_when_its_event_was_changed() {
        let future = EditStamp {
            at: NOW + 2 * YEAR,
            counter: 3,
            by: id('a'),
        };
        assert_eq!(clipped(future.clone(), Some(NOW - 1_000), NOW).at, NOW - 1_000);
        assert_eq!(clipped(future, None, NOW).at, NOW);
        let usual = EditStamp {
            at: NOW - 5,
            counter: 0,
            by: id('a'),
        };
        // A server that dates events wrongly doesn't make all edits equal.
        assert_eq!(clipped(usual.clone(), Some(1), NOW), usual);
    }
}
