//! Sample contests: what the platforms announce in a usual week, relative to now.

use jiff::civil::Weekday;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// One contest, as all who look at it should see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleContest {
    /// The platform's key.
    pub platform: &'static str,
    /// The platform's own name for it: slug, code or number.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// How long it lasts.
    pub seconds: i64,
    /// What else the platform says of it: on `AtCoder` the rated range, `daily` for the daily ones.
    pub note: &'static str,
}

impl SampleContest {
    /// When it ends.
    #[must_use]
    pub fn ends_at(&self) -> Timestamp {
        later(self.starts_at, self.seconds)
    }

    /// `codeforces:2255`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}", self.platform, self.id)
    }
}

/// All sample contests, past ones too; can be changed and shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    pub(crate) now: Timestamp,
    pub(crate) contests: Vec<SampleContest>,
}

pub(crate) fn later(at: Timestamp, seconds: i64) -> Timestamp {
    at.saturating_add(SignedDuration::from_secs(seconds))
        .unwrap_or(Timestamp::MAX)
}

pub(crate) fn hours(offset: i8) -> TimeZone {
    TimeZone::fixed(Offset::constant(offset))
}

/// India: five and a half hours ahead, all the year.
pub(crate) fn ist() -> TimeZone {
    TimeZone::fixed(Offset::from_seconds(19_800).unwrap_or(Offset::UTC))
}

const DAY: i64 = 86_400;

/// The next time, at least an hour ahead, that this weekday has this hour in this zone; `weeks` later.
fn next(now: Timestamp, zone: &TimeZone, weekday: Weekday, (hour, minute): (i8, i8), weeks: i64) -> Timestamp {
    let earliest = later(now, 3600);
    let today = earliest.to_zoned_datetime(zone.clone()).date();
    let date = |days: i64| today.checked_add(days.days()).unwrap_or(today);
    let found = (0..8)
        .map(date)
        .filter(|date| date.weekday() == weekday)
        .find_map(|date| {
            let begin = date
                .at(hour, minute, 0, 0)
                .to_zoned_datetime(zone.clone())
                .ok()?
                .timestamp();
            (begin >= earliest).then_some(begin)
        });
    later(found.unwrap_or(earliest), weeks * 7 * DAY)
}

/// A number that grows by one each week, so that samples of another week have other names.
fn week_number(now: Timestamp) -> i64 {
    now.as_second() / (7 * DAY) - 2900
}

impl Sample {
    /// The sample at this instant.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        let mut sample = Self {
            now,
            contests: Vec::new(),
        };
        sample.add_leetcode();
        sample.add_codeforces();
        sample.add_atcoder();
        sample.add_indian();
        sample
    }

    fn add(&mut self, platform: &'static str, id: &str, name: &str, starts_at: Timestamp, minutes: i64) {
        self.contests.push(SampleContest {
            platform,
            id: id.to_owned(),
            name: name.to_owned(),
            starts_at,
            seconds: minutes * 60,
            note: "",
        });
    }

    fn add_leetcode(&mut self) {
        let (now, number) = (self.now, week_number(self.now) + 460);
        for week in -3..2 {
            let number = number + week;
            let begin = next(now, &TimeZone::UTC, Weekday::Sunday, (2, 30), week);
            self.add(
                "leetcode",
                &format!("weekly-contest-{number}"),
                &format!("Weekly Contest {number}"),
                begin,
                90,
            );
        }
        let number = number / 2 - 66;
        for turn in -1..1 {
            let number = number + turn;
            let begin = next(now, &TimeZone::UTC, Weekday::Saturday, (14, 30), turn * 2);
            self.add(
                "leetcode",
                &format!("biweekly-contest-{number}"),
                &format!("Biweekly Contest {number}"),
                begin,
                90,
            );
        }
    }

    fn add_codeforces(&mut self) {
        let round = week_number(self.now) + 1070;
        let id = week_number(self.now) * 5 + 2000;
        let begin = next(self.now, &TimeZone::UTC, Weekday::Tuesday, (14, 35), 0);
        let mut add = |step: i64, name: &str, begin: Timestamp, minutes: i64| {
            self.add("codeforces", &(id + step).to_string(), name, begin, minutes);
        };
        add(
            -4,
            &format!("Codeforces Round {} (Div. 2)", round - 1),
            later(begin, -14 * DAY),
            120,
        );
        add(
            -3,
            &format!("Educational Codeforces Round {} (Rated for Div. 2)", round - 920),
            later(begin, -10 * DAY),
            120,
        );
        add(
            0,
            "ICPC 2026 Online Challenge powered by Huawei",
            later(begin, -9 * DAY),
            14 * 1440,
        );
        add(1, &format!("Codeforces Round {round} (Div. 1)"), begin, 150);
        add(2, &format!("Codeforces Round {round} (Div. 2)"), begin, 150);
        add(
            3,
            &format!("Educational Codeforces Round {} (Rated for Div. 2)", round - 919),
            later(begin, 2 * DAY),
            120,
        );
        add(4, "Codeforces Round (Div. 3)", later(begin, 5 * DAY), 135);
    }

    fn add_atcoder(&mut self) {
        let (now, jst, number) = (self.now, hours(9), week_number(self.now));
        let abc = next(now, &jst, Weekday::Saturday, (21, 0), 0);
        let all = [
            (
                format!("abc{}", number + 430),
                format!("AtCoder Beginner Contest {}", number + 430),
                later(abc, -7 * DAY),
                100,
                " - 1999",
            ),
            (
                format!("abc{}", number + 431),
                format!("AtCoder Beginner Contest {}", number + 431),
                abc,
                100,
                " - 1999",
            ),
            (
                format!("arc{}", number + 180),
                format!("AtCoder Regular Contest {} (Div. 2)", number + 180),
                next(now, &jst, Weekday::Sunday, (21, 0), 0),
                120,
                "1200 - 2799",
            ),
            (
                format!("ahc{:03}", number / 2 + 30),
                format!(
                    "ALGO ARTIS & Friends Contest (AtCoder Heuristic Contest {:03})",
                    number / 2 + 30
                ),
                next(now, &jst, Weekday::Saturday, (15, 0), 1),
                240,
                "All",
            ),
            (
                format!("awc{number:04}"),
                format!("AtCoder Weekday Contest {number:04} Beta"),
                next(now, &jst, Weekday::Monday, (20, 0), 0),
                60,
                "daily",
            ),
        ];
        for (id, name, begin, minutes, note) in all {
            self.add("atcoder", &id, &name, begin, minutes);
            if let Some(contest) = self.contests.last_mut() {
                contest.note = note;
            }
        }
    }

    fn add_indian(&mut self) {
        let (now, number) = (self.now, week_number(self.now));
        let wednesday = next(now, &ist(), Weekday::Wednesday, (20, 0), 0);
        for week in -2..2 {
            let number = number + 160 + week;
            let begin = later(wednesday, week * 7 * DAY);
            self.add(
                "codechef",
                &format!("START{number}"),
                &format!("Starters {number}"),
                begin,
                120,
            );
        }
        let begin = next(now, &TimeZone::UTC, Weekday::Friday, (15, 30), 1);
        self.add(
            "hackerrank",
            &format!("hourrank-{number}"),
            &format!("HourRank {number}"),
            begin,
            60,
        );
        let sunday = next(now, &ist(), Weekday::Sunday, (19, 0), 0);
        let weekly = number + 150;
        self.add(
            "geeksforgeeks",
            &format!("gfg-weekly-coding-contest-{weekly}"),
            &format!("GfG Weekly - {weekly} [Rated Contest]"),
            sunday,
            90,
        );
        let begin = next(now, &ist(), Weekday::Friday, (20, 0), 0);
        self.add(
            "geeksforgeeks",
            &format!("job-a-thon-{number}"),
            &format!("Job-A-Thon {number} Hiring Challenge"),
            begin,
            150,
        );
        let thursday = next(now, &ist(), Weekday::Thursday, (20, 0), 0);
        for week in -1..1 {
            let weekly = number + 200 + week;
            let begin = later(thursday, week * 7 * DAY);
            self.add(
                "code360",
                &format!("weekly-contest-{weekly}"),
                &format!("Weekly Contest {weekly}"),
                begin,
                120,
            );
        }
        let begin = next(now, &ist(), Weekday::Saturday, (21, 0), 0);
        self.add(
            "code360",
            &format!("beginner-contest-{number}"),
            &format!("Beginner Contest {number}"),
            begin,
            90,
        );
    }

    /// The instant it is relative to.
    #[must_use]
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// All contests, past ones too.
    #[must_use]
    pub fn contests(&self) -> &[SampleContest] {
        &self.contests
    }

    /// Those that aren't over, soonest first.
    #[must_use]
    pub fn upcoming(&self) -> Vec<SampleContest> {
        let mut upcoming: Vec<_> = self
            .contests
            .iter()
            .filter(|contest| contest.ends_at() > self.now)
            .cloned()
            .collect();
        upcoming.sort_by_key(|contest| (contest.starts_at, contest.key()));
        upcoming
    }

    /// The contest with this key, such as `codeforces:2255`.
    ///
    /// # Panics
    /// If there is none; so do the changes below.
    #[must_use]
    pub fn get(&self, key: &str) -> &SampleContest {
        let found = self.contests.iter().find(|contest| contest.key() == key);
        found.unwrap_or_else(|| panic!("the sample has no {key}"))
    }

    fn get_mut(&mut self, key: &str) -> &mut SampleContest {
        let found = self.contests.iter_mut().find(|contest| contest.key() == key);
        found.unwrap_or_else(|| panic!("the sample has no {key}"))
    }

    /// Moves a contest.
    pub fn move_by(&mut self, key: &str, by: SignedDuration) {
        let contest = self.get_mut(key);
        contest.starts_at = later(contest.starts_at, by.as_secs());
    }

    /// Renames a contest.
    pub fn rename(&mut self, key: &str, name: &str) {
        name.clone_into(&mut self.get_mut(key).name);
    }

    /// Makes a contest longer or shorter.
    pub fn lengthen(&mut self, key: &str, by: SignedDuration) {
        self.get_mut(key).seconds += by.as_secs();
    }

    /// Takes a contest off the platform's list.
    pub fn cancel(&mut self, key: &str) {
        let key = self.get(key).key();
        self.contests.retain(|contest| contest.key() != key);
    }

    /// Announces one more.
    pub fn announce(&mut self, contest: SampleContest) {
        self.contests.push(contest);
    }

    /// Looks at the same contests from another instant.
    pub fn set_now(&mut self, now: Timestamp) {
        self.now = now;
    }

    pub(crate) fn of(&self, platform: &str) -> impl Iterator<Item = &SampleContest> {
        let wanted = platform.to_owned();
        self.contests.iter().filter(move |contest| contest.platform == wanted)
    }
}
