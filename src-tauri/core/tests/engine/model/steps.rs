//! What can happen in a history of several computers, and the chance that makes one up.

use contestsync_doubles::google::InjectedFault;
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// Computers that share the calendar.
pub(crate) const COMPUTERS: usize = 3;
/// Contests of one history.
pub(crate) const CONTESTS: usize = 4;

const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Step {
    /// The platform announces the contest, or announces it again.
    Announce(usize),
    /// It moves to one of a few starts, so it often returns to a former one.
    Move(usize, i64),
    Rename(usize),
    Cancel(usize),
    /// Minutes pass.
    Pass(i64),
    /// A computer reads the platform.
    Read(usize),
    /// A computer reads the platform through a cache: what it said nine minutes ago.
    ReadCached(usize),
    /// The same through one that says how old its copy is: an hour and a half.
    ReadAged(usize),
    Sync(usize, Trouble),
    /// Two computers sync at once.
    Both(usize, usize),
    /// The person writes a note into an event, in Google's markup or not.
    Note(usize, bool),
    Color(usize),
    Remind(usize),
    /// The person gives the event another title.
    Title(usize),
    /// The person drags the event two hours on.
    Drag(usize),
    AllDay(usize),
    /// The person deletes the event, or moves it to another calendar of their own, which looks the same from here.
    Delete(usize),
    /// The person brings it back from the trash, or moves it back.
    Restore(usize),
    /// The person asks a computer for what they deleted.
    Ask(usize),
    /// The person makes a copy of the event.
    Copy(usize),
    /// A client of the person's writes the whole event again, without what it doesn't know.
    Erase(usize),
    /// The person deletes the event that holds the settings.
    DeleteSettings,
    /// The platform is turned off or on at a computer.
    Switch(usize, bool),
    /// Events show the person as busy, or as free.
    Busy(usize, bool),
    /// A contest is muted, followed, or left to the rules.
    Choose(usize, usize, Option<bool>),
    /// A computer's clock shows so many minutes too many from now on.
    Clock(usize, i64),
    ExpireTokens,
    /// Google forgets what was deleted.
    Purge,
    /// The data is lost; the new sign-in takes over the calendar's settings at once, or with the first sync.
    DataLost(usize, bool),
    /// The computer with the old release reads, and syncs.
    Old,
    /// It syncs with what it read before.
    OldSync,
}

/// What goes wrong during a sync.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Trouble {
    None,
    /// At the nth call.
    Fault(usize, InjectedFault),
    /// The process dies while the nth call is done and its answer on the way.
    Death(usize),
}

/// Chance that can be repeated.
pub(crate) struct Chance(TestRng);

impl Chance {
    pub(crate) fn of(seed: u64) -> Self {
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        Self(TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(end).unwrap()).unwrap()
    }

    fn is_so(&mut self) -> bool {
        self.below(2) == 0
    }

    fn minutes(&mut self) -> i64 {
        [1, 4, 11, 25, 70, 400][self.below(6)]
    }

    fn trouble(&mut self) -> Trouble {
        let nth = self.below(4);
        match self.below(18) {
            0 => Trouble::Death(nth),
            1 => Trouble::Fault(nth, InjectedFault::status(400, "invalid")),
            2 => Trouble::Fault(nth, InjectedFault::status(404, "notFound")),
            3 => Trouble::Fault(nth, InjectedFault::status(409, "duplicate")),
            4 => Trouble::Fault(nth, InjectedFault::status(410, "deleted")),
            5 => Trouble::Fault(nth, InjectedFault::status(412, "conditionNotMet")),
            6 => Trouble::Fault(nth, InjectedFault::status(403, "quotaExceeded")),
            7 => Trouble::Fault(nth, InjectedFault::Garbage("{}".to_owned())),
            8 if self.below(4) == 0 => Trouble::Fault(nth, InjectedFault::DropAfterHandling),
            9 => Trouble::Fault(nth, InjectedFault::status(403, "forbidden")),
            10 => Trouble::Fault(nth, InjectedFault::status(401, "authError")),
            _ => Trouble::None,
        }
    }

    fn clock(&mut self) -> i64 {
        let days = [0, 0, 2, 5, -3, -20, 730];
        let off = days[self.below(days.len())] * MINUTES_OF_A_DAY;
        if off == 0 {
            [0, 0, 180, -180][self.below(4)]
        } else {
            off
        }
    }

    fn step(&mut self, old: bool) -> Step {
        let (contest, computer) = (self.below(CONTESTS), self.below(COMPUTERS));
        match self.below(if old { 64 } else { 60 }) {
            0..=3 => Step::Announce(contest),
            4..=6 => Step::Move(contest, i64::try_from(self.below(3)).unwrap()),
            7 => Step::Rename(contest),
            8..=9 => Step::Cancel(contest),
            10..=13 => Step::Pass(self.minutes()),
            14..=18 => Step::Read(computer),
            19..=20 => Step::ReadCached(computer),
            21 => Step::ReadAged(computer),
            22..=30 => Step::Sync(computer, self.trouble()),
            31..=32 => Step::Both(computer, (computer + 1) % COMPUTERS),
            33..=34 => Step::Note(contest, self.is_so()),
            35 => Step::Color(contest),
            36 => Step::Remind(contest),
            37 => Step::Title(contest),
            38 => Step::Drag(contest),
            39 => Step::AllDay(contest),
            40..=41 => Step::Delete(contest),
            42..=43 => Step::Restore(contest),
            44 => Step::Ask(computer),
            45 => Step::Copy(contest),
            46 => Step::Erase(contest),
            47 => Step::DeleteSettings,
            48..=50 => Step::Switch(computer, self.is_so()),
            51 => Step::Busy(computer, self.is_so()),
            52..=54 => Step::Choose(computer, contest, [None, Some(true), Some(false)][self.below(3)]),
            55..=56 => Step::Clock(computer, self.clock()),
            57 => Step::ExpireTokens,
            58 => Step::Purge,
            59 => Step::DataLost(computer, self.is_so()),
            60..=61 => Step::Old,
            _ => Step::OldSync,
        }
    }

    pub(crate) fn history(&mut self, old: bool) -> Vec<Step> {
        let length = 4 + self.below(24);
        (0..length).map(|_| self.step(old)).collect()
    }
}
