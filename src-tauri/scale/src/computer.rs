//! Who has an installation: where, when the computer is awake, and what is set.

use contestsync_domain::{InstallationId, Phase, Platform, Preferences};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::chance::Chance;
use super::world::{BEGINNING, COSTS};

/// One installation.
#[derive(Debug)]
pub(crate) struct Computer {
    pub(crate) phase: Phase,
    pub(crate) preferences: Preferences,
    /// Signed in to Google.
    pub(crate) connected: bool,
    /// When it was last refreshed before the week.
    pub(crate) refreshed: Timestamp,
    pub(crate) zone: TimeZone,
    offset: SignedDuration,
    /// Seconds after local midnight between which it's awake; none: always.
    awake: Option<(i64, i64)>,
}

/// Offsets from UTC in minutes, and how many of a hundred live there.
const ZONES: [(i64, i64); 9] = [
    (42, 330),
    (12, 480),
    (10, 60),
    (8, -300),
    (6, 540),
    (6, 180),
    (6, 360),
    (5, -480),
    (5, 420),
];

impl Computer {
    /// The one with this number; the same one in every scenario, its phase aside.
    pub(crate) fn numbered(number: u64, phased: bool) -> Self {
        let mut chance = Chance::new(number.wrapping_mul(0x5851_F42D_4C95_7F2D));
        let word = format!("{:016x}{:04x}", chance.next(), chance.next() & 0xffff);
        let phase = match InstallationId::new(&word) {
            Some(installation) if phased => Phase::of(installation),
            _ => Phase::none(),
        };
        let minutes = chance.weighted(&ZONES, 0);
        let offset = SignedDuration::from_mins(minutes);
        let seconds = i32::try_from(offset.as_secs()).unwrap_or(0);
        let zone = jiff::tz::Offset::from_seconds(seconds).map_or(TimeZone::UTC, TimeZone::fixed);
        // Three of ten are never off. Most of the others are switched on about the full hour, as working days begin.
        let awake = chance.weighted(&[(30, false), (70, true)], true).then(|| {
            let hour = chance.weighted(&[(15, 7), (25, 8), (35, 9), (15, 10), (10, 17)], 9);
            let from = hour * 3600 + chance.below(900);
            (from, (from + (8 + chance.below(7)) * 3600).min(86_399))
        });
        let mut preferences = Preferences {
            refresh_interval_hours: chance.weighted(&[(90, 6), (3, 1), (3, 3), (4, 12)], 6),
            reminders_lead_minutes: chance
                .weighted(
                    &[(75, [60, 10]), (10, [30, 30]), (10, [120, 15]), (5, [15, 5])],
                    [60, 10],
                )
                .to_vec(),
            ..Preferences::default()
        };
        let few = chance.weighted(&[(60, false), (40, true)], false);
        if few {
            let wanted = 1 + chance.below(3);
            preferences.platforms.clear();
            for _ in 0..wanted {
                let popular = [
                    (35, Platform::Codeforces),
                    (30, Platform::LeetCode),
                    (15, Platform::CodeChef),
                    (20, Platform::AtCoder),
                ];
                preferences
                    .platforms
                    .insert(chance.weighted(&popular, Platform::Codeforces));
            }
        } else {
            preferences.platforms = COSTS.iter().map(|(platform, _, _)| *platform).collect();
        }
        let interval = i64::from(preferences.refresh_interval_hours) * 3600;
        Self {
            phase,
            connected: chance.weighted(&[(60, true), (40, false)], true),
            refreshed: BEGINNING
                .checked_sub(SignedDuration::from_secs(chance.below(interval)))
                .unwrap_or(BEGINNING),
            preferences,
            zone,
            offset,
            awake,
        }
    }

    /// When the computer is next awake: `at` itself, if it is.
    pub(crate) fn awake_at(&self, at: Timestamp) -> Timestamp {
        let Some((from, until)) = self.awake else { return at };
        let local = at.as_second().saturating_add(self.offset.as_secs()).rem_euclid(86_400);
        let wait = if local < from {
            from - local
        } else if local > until {
            86_400 - local + from
        } else {
            0
        };
        at.checked_add(SignedDuration::from_secs(wait)).unwrap_or(at)
    }
}
