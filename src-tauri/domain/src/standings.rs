//! Where the results of a contest are, on platforms whose addresses follow from the contest's id.

use url::Url;

use super::contest::{ContestKey, platform_link};
use super::platform::Platform;
use super::source::SourceId;

/// The page with the standings of a contest; none where its address isn't known.
#[must_use]
pub fn standings(key: &ContestKey) -> Option<Url> {
    let SourceId::Platform(platform) = key.source() else {
        return None;
    };
    let (before, after) = match platform {
        Platform::LeetCode => ("https://leetcode.com/contest", "ranking"),
        Platform::Codeforces => ("https://codeforces.com/contest", "standings"),
        Platform::Gym => ("https://codeforces.com/gym", "standings"),
        Platform::CodeChef => ("https://www.codechef.com/rankings", ""),
        Platform::AtCoder => ("https://atcoder.jp/contests", "standings"),
        Platform::HackerRank => ("https://www.hackerrank.com/contests", "leaderboard"),
        Platform::Dmoj => ("https://dmoj.ca/contest", "ranking"),
        Platform::Yukicoder => ("https://yukicoder.me/contests", "table"),
        Platform::GeeksforGeeks
        | Platform::Code360
        | Platform::Ctftime
        | Platform::Nowcoder
        | Platform::HackerEarth
        | Platform::Luogu
        | Platform::Eolymp => return None,
    };
    let mut url = Url::parse(before).ok()?;
    url.path_segments_mut().ok()?.push(key.id());
    if !after.is_empty() {
        url.path_segments_mut().ok()?.push(after);
    }
    platform_link(platform, url.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standings_follow_from_the_contests_id_and_stay_on_its_platform() {
        for (key, page) in [
            (
                "leetcode:weekly-contest-480",
                "https://leetcode.com/contest/weekly-contest-480/ranking",
            ),
            ("codeforces:2170", "https://codeforces.com/contest/2170/standings"),
            ("gym:105001", "https://codeforces.com/gym/105001/standings"),
            ("codechef:START213", "https://www.codechef.com/rankings/START213"),
            ("atcoder:abc430", "https://atcoder.jp/contests/abc430/standings"),
            (
                "hackerrank:hack-12",
                "https://www.hackerrank.com/contests/hack-12/leaderboard",
            ),
        ] {
            let found = standings(&key.parse().unwrap()).map(String::from);
            assert_eq!(found.as_deref(), Some(page), "{key}");
        }
        assert_eq!(standings(&"code360:w-126".parse().unwrap()), None);
    }
}
