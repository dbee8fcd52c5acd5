//! What servers say about the time, and how far this computer's clock is off according to them.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::server_time::ServerTime;

/// A clock this far off is wrong; less is left to the network's delays and to sloppy servers.
pub const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);

/// A date this old is no copy out of a cache anymore.
const OLDEST_COPY: SignedDuration = SignedDuration::from_hours(24);

/// A moment by two clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The servers' time.
    pub said: Timestamp,
    /// This computer's.
    pub at: Timestamp,
}

impl Heard {
    /// How far our clock is behind while it shows `now`. It goes on as it was, unless it was set since: back before that moment, or on to
    /// where the servers were.
    fn behind(self, now: Timestamp) -> SignedDuration {
        let then = self.said.duration_since(self.at);
        let was_set_back = now.duration_since(self.at) < -TOLERANCE;
        let since = self.said.duration_since(now);
        let is_too_early = since > TOLERANCE;
        match (was_set_back, is_too_early) {
            (true, true) => since,
            (true, false) => SignedDuration::ZERO,
            (false, false) if then > TOLERANCE => SignedDuration::ZERO,
            (false, _) => then,
        }
    }
}

/// Whom we heard.
#[derive(Debug, Default)]
pub struct ServerClocks {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// In this process, by server.
    heard: BTreeMap<String, Heard>,
    /// By an earlier process.
    remembered: Option<Heard>,
}

impl ServerClocks {
    /// A server answered while our clock showed `at`.
    pub fn hear(&self, server: String, time: ServerTime, at: Timestamp) {
        let said = at.checked_add(time.ahead_of(at)).unwrap_or(at);
        let heard = Heard { said, at };
        self.change(|state| {
            let before = state.heard.get(&server).map(|before| before.behind(at));
            if before.is_some_and(|before| differ(before, heard.behind(at))) {
                // Our clock was set: what the others said of it no longer holds.
                state.heard.clear();
            }
            state.heard.insert(server, heard);
        });
    }

    /// What an earlier process heard.
    pub fn remember(&self, heard: Heard) {
        self.change(|state| state.remembered = Some(heard));
    }

    /// How far our clock is behind the server that agrees best: one server, or a cache before it, may be wrong itself. `None`: no server has answered.
    #[must_use]
    pub fn best(&self, now: Timestamp) -> Option<SignedDuration> {
        self.change(|state| state.best(now).map(|(behind, _)| behind))
    }

    /// How far our clock is behind, if it is known to be wrong: at least two servers agree about that, and none says that it is right.
    #[must_use]
    pub fn off_by(&self, now: Timestamp) -> Option<SignedDuration> {
        self.change(|state| {
            let Some((best, _)) = state.best(now) else {
                let behind = state.remembered.map(|heard| heard.behind(now));
                return behind.filter(|behind| behind.abs() > TOLERANCE);
            };
            let witnesses = state.heard.values().chain(&state.remembered);
            let alike = witnesses.filter(|heard| !differ(heard.behind(now), best)).count();
            (best.abs() > TOLERANCE && alike >= 2).then_some(best)
        })
    }

    /// A time that has certainly passed while our clock shows `now`, as far as any server said: fit for what can't be undone.
    #[must_use]
    pub fn no_later_than(&self, now: Timestamp) -> Timestamp {
        self.change(|state| {
            let said = state.best(now).map(|(_, heard)| heard).or(state.remembered);
            said.map_or(now, |heard| heard.said.min(now))
        })
    }

    /// What to remember for the next process; nothing while the servers contradict each other.
    #[must_use]
    pub fn to_remember(&self, now: Timestamp) -> Option<Heard> {
        let wrong = self.off_by(now).is_some();
        self.change(|state| {
            let (best, heard) = state.best(now)?;
            (wrong || best.abs() <= TOLERANCE).then_some(heard)
        })
    }

    /// The present: our clock's, put right where it is known to be wrong.
    #[must_use]
    pub fn present(&self, now: Timestamp) -> Timestamp {
        let off = self.off_by(now).unwrap_or(SignedDuration::ZERO);
        now.checked_add(off).unwrap_or(now)
    }

    /// When what an answer says was true: by its server, unless that one's clock can't be right; then, and where it tells nothing, by ours.
    #[must_use]
    pub fn stamp(&self, time: Option<ServerTime>, now: Timestamp) -> Timestamp {
        let ours = self.present(now);
        let Some(time) = time else { return ours };
        let ahead = time.ahead_of(ours);
        let others_agree = ours != now || self.best(now).is_some_and(|best| best.abs() <= TOLERANCE);
        if ahead > TOLERANCE || (ahead < -OLDEST_COPY && others_agree) {
            ours
        } else {
            time.stamp()
        }
    }

    fn change<R>(&self, by: impl FnOnce(&mut State) -> R) -> R {
        by(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn differ(one: SignedDuration, other: SignedDuration) -> bool {
    one.saturating_sub(other).abs() > TOLERANCE
}

impl State {
    /// How far our clock is behind the server that agrees best, and what that one said.
    fn best(&self, now: Timestamp) -> Option<(SignedDuration, Heard)> {
        let judged = self.heard.values().map(|heard| (heard.behind(now), *heard));
        judged.min_by_key(|(behind, heard)| (behind.abs(), std::cmp::Reverse(heard.said)))
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::{DATE, HeaderMap, HeaderValue};

    use super::*;

    const NOW: i64 = 1_800_000_000;
    const DAY: i64 = 86_400;

    fn at(offset: i64) -> Timestamp {
        Timestamp::from_second(NOW + offset).unwrap()
    }

    /// An answer that a server made when its clock showed this.
    fn made(offset: i64) -> ServerTime {
        let date = at(offset).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let mut headers = HeaderMap::new();
        headers.insert(DATE, HeaderValue::from_str(&date).unwrap());
        ServerTime::of(&headers).unwrap()
    }

    /// Clocks that heard these servers while ours showed `at(0)`.
    fn heard(servers: &[i64]) -> ServerClocks {
        let clocks = ServerClocks::default();
        for (number, offset) in servers.iter().enumerate() {
            clocks.hear(number.to_string(), made(*offset), at(0));
        }
        clocks
    }

    fn off(clocks: &ServerClocks, now: i64) -> Option<i64> {
        clocks.off_by(at(now)).map(|off| off.as_secs())
    }

    #[test]
    fn a_clock_is_wrong_when_two_servers_say_so_alike_and_none_contradicts() {
        assert_eq!(off(&heard(&[]), 0), None);
        assert_eq!(off(&heard(&[299, 299]), 0), None);
        assert_eq!(off(&heard(&[20 * DAY]), 0), None, "one server may be wrong itself");
        assert_eq!(off(&heard(&[20 * DAY, 20 * DAY + 60]), 0), Some(20 * DAY));
        assert_eq!(off(&heard(&[-700 * DAY, -700 * DAY, 5 * DAY]), 0), None);
        assert_eq!(off(&heard(&[20 * DAY, 20 * DAY, 3]), 0), None, "one agrees with us");
    }

    #[test]
    fn a_wrong_clock_stays_wrong_until_it_is_set() {
        let behind = heard(&[20 * DAY, 20 * DAY]);
        assert_eq!(off(&behind, 3600), Some(20 * DAY));
        assert_eq!(off(&behind, 20 * DAY + 3600), None, "set right");
        assert_eq!(off(&behind, -DAY), Some(21 * DAY), "set back further");
        let ahead = heard(&[-700 * DAY, -700 * DAY]);
        assert_eq!(off(&ahead, 3600), Some(-700 * DAY));
        assert_eq!(off(&ahead, -700 * DAY + 60), None, "set right");
        assert_eq!(off(&ahead, -701 * DAY), Some(DAY), "set back too far");
    }

    #[test]
    fn a_server_that_speaks_again_of_a_clock_that_was_set_outweighs_those_that_spoke_before() {
        let clocks = heard(&[0, 0, 0]);
        let later = 700 * DAY;
        for server in ["0", "1"] {
            clocks.hear(server.to_owned(), made(60), at(later));
        }
        assert_eq!(off(&clocks, later), Some(60 - later));
    }

    #[test]
    fn what_an_earlier_process_heard_counts_until_somebody_is_heard() {
        let clocks = ServerClocks::default();
        clocks.remember(Heard {
            said: at(20 * DAY),
            at: at(0),
        });
        assert_eq!(off(&clocks, 60), Some(20 * DAY));
        clocks.hear("a".to_owned(), made(20 * DAY + 90), at(90));
        assert_eq!(off(&clocks, 90), Some(20 * DAY), "a second witness");
        let clocks = ServerClocks::default();
        clocks.remember(Heard { said: at(0), at: at(0) });
        assert_eq!((off(&clocks, DAY), off(&clocks, -DAY)), (None, Some(DAY)));
        clocks.hear("a".to_owned(), made(-DAY), at(-DAY));
        assert_eq!(off(&clocks, -DAY), None);
    }

    #[test]
    fn what_cannot_be_undone_is_done_by_the_earlier_of_the_two_clocks() {
        assert_eq!(heard(&[]).no_later_than(at(0)), at(0));
        assert_eq!(heard(&[-700 * DAY]).no_later_than(at(0)), at(-700 * DAY));
        assert_eq!(heard(&[20 * DAY, 20 * DAY]).no_later_than(at(0)), at(0));
        let clocks = ServerClocks::default();
        clocks.remember(Heard { said: at(0), at: at(0) });
        assert_eq!(clocks.no_later_than(at(700 * DAY)), at(0));
    }

    #[test]
    fn a_stamp_is_the_servers_unless_its_clock_cannot_be_right() {
        let stamp = |clocks: &ServerClocks, date| clocks.stamp(Some(made(date)), at(0)).as_second() - NOW;
        let right = heard(&[0, 0, 1]);
        assert_eq!([stamp(&right, -90), stamp(&right, 290)], [-90, 290]);
        assert_eq!(stamp(&right, 3600), 0, "it runs ahead");
        assert_eq!([stamp(&right, -7200), stamp(&right, -30 * DAY)], [-7200, 0]);
        let wrong = heard(&[-700 * DAY, -700 * DAY]);
        assert_eq!(
            [stamp(&wrong, -700 * DAY + 5), stamp(&wrong, 0)],
            [-700 * DAY + 5, -700 * DAY]
        );
        assert_eq!(wrong.stamp(None, at(0)), at(-700 * DAY));
        // With a single server it isn't known which is wrong: the older time limits what it can change.
        assert_eq!(
            [stamp(&heard(&[]), 20 * DAY), stamp(&heard(&[]), -20 * DAY)],
            [0, -20 * DAY]
        );
    }
}
