//! Who a contest is rated for, according to its platform.

use crate::domain::contest::{Contest, ContestKind};
use crate::domain::platform::Platform;

/// Who a contest is rated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatedFor {
    /// Every rating.
    Everyone,
    /// No one.
    Nobody,
    /// These ratings.
    Range(Range),
    /// The platform doesn't say.
    NotSaid,
}

/// Ratings, both limits included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The lowest; `None`: there is no limit.
    pub from: Option<i32>,
    /// The highest; `None`: there is no limit.
    pub to: Option<i32>,
}

const fn up_to(to: i32) -> RatedFor {
    RatedFor::Range(Range {
        from: None,
        to: Some(to),
    })
}

const fn starting_at(from: i32) -> RatedFor {
    RatedFor::Range(Range {
        from: Some(from),
        to: None,
    })
}

/// Who the contest is rated for. `is_parallel`: a round for Codeforces' first division starts at the same time.
#[must_use]
pub fn rated_for(contest: &Contest, is_parallel: bool) -> RatedFor {
    if contest.rated == Some(false) {
        return RatedFor::Nobody;
    }
    match contest.key.source().platform() {
        Some(Platform::Codeforces) => codeforces(contest, is_parallel),
        Some(Platform::AtCoder) => contest.division.as_deref().map_or(RatedFor::NotSaid, atcoder),
        Some(Platform::CodeChef) => contest.division.as_deref().map_or(RatedFor::NotSaid, codechef),
        Some(Platform::LeetCode) if contest.rated == Some(true) => RatedFor::Everyone,
        _ => RatedFor::NotSaid,
    }
}

/// Names without a division that are rated for no one.
const CODEFORCES_NOBODY: [&str; 6] = ["april fools", "kotlin heroes", "mirror", "icpc", "marathon", "team"];
/// Names without a division that are rated for everyone.
const CODEFORCES_EVERYONE: [&str; 4] = ["global round", "good bye", "hello 20", "codeton"];

fn codeforces(contest: &Contest, is_parallel: bool) -> RatedFor {
    match (contest.division.as_deref(), contest.kind) {
        (Some("Div. 2"), ContestKind::Educational) => up_to(2099),
        (Some("Div. 2"), _) => up_to(if is_parallel { 1899 } else { 2099 }),
        (Some("Div. 1"), _) => starting_at(1900),
        (Some("Div. 3"), _) => up_to(1599),
        (Some("Div. 4"), _) => up_to(1399),
        (Some(division), _) if division.starts_with("Div. 1 + Div. 2") => RatedFor::Everyone,
        (Some(_), _) => RatedFor::NotSaid,
        (None, ContestKind::Marathon) => RatedFor::Nobody,
        (None, _) => {
            let name = contest.name.to_lowercase();
            let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
            if has(&CODEFORCES_NOBODY) {
                RatedFor::Nobody
            } else if has(&CODEFORCES_EVERYONE) {
                RatedFor::Everyone
            } else {
                RatedFor::NotSaid
            }
        }
    }
}

/// The range on its page: `All`, `1200 - 2799`, `2000 -`, `- 1999`, `~ 1999`. Names don't count: what they mean has changed twice.
fn atcoder(range: &str) -> RatedFor {
    let range = range.trim();
    if range.eq_ignore_ascii_case("all") {
        return RatedFor::Everyone;
    }
    let Some((from, to)) = range.split_once(['-', '~', '–', '〜']) else {
        return RatedFor::NotSaid;
    };
    match (limit(from), limit(to)) {
        (Ok(None), Ok(None)) | (Err(()), _) | (_, Err(())) => RatedFor::NotSaid,
        (Ok(from), Ok(to)) if from.zip(to).is_some_and(|(from, to)| from > to) => RatedFor::NotSaid,
        (Ok(from), Ok(to)) => RatedFor::Range(Range { from, to }),
    }
}

fn limit(text: &str) -> Result<Option<i32>, ()> {
    match text.trim() {
        "" => Ok(None),
        digits => digits
            .parse()
            .ok()
            .filter(|limit| (0..=10_000).contains(limit))
            .map(Some)
            .ok_or(()),
    }
}

/// The first rating above each number of stars.
const ABOVE_STARS: [i32; 6] = [1400, 1600, 1800, 2000, 2200, 2500];
/// The lowest rating of each division.
const CODECHEF_DIVISIONS: [i32; 4] = [2000, 1600, 1400, 0];

/// The brackets of its name: `till 5 star`, `upto 2700`, `All`, `Div 2, 3 & 4`.
fn codechef(whom: &str) -> RatedFor {
    let whom = whom.trim().to_lowercase();
    if matches!(whom.as_str(), "all" | "everyone") {
        return RatedFor::Everyone;
    }
    let numbers: Vec<i32> = whom
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map_while(|digits| digits.parse().ok())
        .collect();
    let limits = ["till ", "upto ", "up to ", "below ", "under "];
    let limit = limits.into_iter().find(|word| whom.starts_with(word));
    let is_stars = whom.contains("star") || whom.contains('★') || whom.contains('*');
    match (limit, numbers.as_slice()) {
        (Some(word), [stars]) if is_stars => {
            let below = matches!(word, "below " | "under ");
            let place = usize::try_from(*stars)
                .ok()
                .and_then(|stars| stars.checked_sub(if below { 2 } else { 1 }));
            match place.and_then(|place| ABOVE_STARS.get(place)) {
                Some(above) => up_to(above.saturating_sub(1)),
                None if *stars == 7 && !below => RatedFor::Everyone,
                None => RatedFor::NotSaid,
            }
        }
        (Some("below " | "under "), [rating]) if *rating >= 1000 => up_to(rating.saturating_sub(1)),
        (Some(_), [rating]) if *rating >= 1000 => up_to(*rating),
        (None, divisions) if whom.starts_with("div") => codechef_divisions(divisions),
        _ => RatedFor::NotSaid,
    }
}

fn codechef_divisions(divisions: &[i32]) -> RatedFor {
    let (Some(first), Some(last)) = (divisions.iter().min(), divisions.iter().max()) else {
        return RatedFor::NotSaid;
    };
    let is_whole = (*first..=*last).all(|division| divisions.contains(&division));
    let lowest = |division: i32| {
        let place = usize::try_from(division).ok()?.checked_sub(1)?;
        CODECHEF_DIVISIONS.get(place).copied()
    };
    let (Some(from), Some(_), true) = (lowest(*last), lowest(*first), is_whole) else {
        return RatedFor::NotSaid;
    };
    let to = lowest(first.saturating_sub(1)).map(|above| above.saturating_sub(1));
    match (Some(from).filter(|from| *from > 0), to) {
        (None, None) => RatedFor::Everyone,
        (from, to) => RatedFor::Range(Range { from, to }),
    }
}
