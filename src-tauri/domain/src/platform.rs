//! The platforms: the one table of their keys, names, hosts, and home pages.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Calls the macro `$callback` with the table of platforms.
///
/// A row: variant, key (also the file in `platforms/`), name as the platform writes it, domain on or below which its links are, server
/// that is asked, page where a person sees its contests, event color of Google Calendar (`colors.get`, 1 to 11), whether it is read
/// by default (`on`, `off`), and whether its file was checked against a complete response of the live site (`seen`, `unseen`).
///
/// CONTRIBUTING.md says what else a new platform needs.
#[macro_export]
macro_rules! for_each_platform {
    ($callback:ident) => {
        $callback! {
            LeetCode leetcode "LeetCode" "leetcode.com" "https://leetcode.com" "https://leetcode.com/contest/" "5" on seen;
            Codeforces codeforces "Codeforces" "codeforces.com" "https://codeforces.com" "https://codeforces.com/contests" "9" on seen;
            CodeChef codechef "CodeChef" "codechef.com" "https://www.codechef.com" "https://www.codechef.com/contests" "6" on seen;
            AtCoder atcoder "AtCoder" "atcoder.jp" "https://atcoder.jp" "https://atcoder.jp/contests/" "8" on seen;
            HackerRank hackerrank "HackerRank" "hackerrank.com" "https://www.hackerrank.com" "https://www.hackerrank.com/contests" "10" on unseen;
            GeeksforGeeks geeksforgeeks "GeeksforGeeks" "geeksforgeeks.org" "https://practiceapi.geeksforgeeks.org" "https://practice.geeksforgeeks.org/events" "2" on unseen;
            Code360 code360 "Code360" "naukri.com" "https://www.naukri.com" "https://www.naukri.com/code360/contests" "3" on unseen;
            Ctftime ctftime "CTFtime" "ctftime.org" "https://ctftime.org" "https://ctftime.org/event/list/upcoming" "11" off unseen;
            Nowcoder nowcoder "NowCoder" "nowcoder.com" "https://ac.nowcoder.com" "https://ac.nowcoder.com/acm/contest/vip-index" "4" off unseen;
            HackerEarth hackerearth "HackerEarth" "hackerearth.com" "https://www.hackerearth.com" "https://www.hackerearth.com/challenges/" "7" off unseen;
            Luogu luogu "Luogu" "luogu.com.cn" "https://www.luogu.com.cn" "https://www.luogu.com.cn/contest/list" "9" off unseen;
            Gym gym "Codeforces Gym" "codeforces.com" "https://codeforces.com" "https://codeforces.com/gyms" "1" off unseen;
            Dmoj dmoj "DMOJ" "dmoj.ca" "https://dmoj.ca" "https://dmoj.ca/contests/" "5" off unseen;
            Yukicoder yukicoder "yukicoder" "yukicoder.me" "https://yukicoder.me" "https://yukicoder.me/contests" "2" off unseen;
            Eolymp eolymp "Eolymp" "eolymp.com" "https://api.eolymp.com" "https://eolymp.com/en/contests" "3" off unseen;
        }
    };
}

macro_rules! declare_platforms {
    ($($variant:ident $key:ident $name:literal $domain:literal $server:literal $page:literal $color:literal $first:ident $live:ident;)+) => {
        /// A site with programming contests. Their order here is the order people see everywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[serde(rename_all = "lowercase")]
        pub enum Platform { $(#[doc = $domain] $variant),+ }

        impl Platform {
            /// Every platform, in the order people see.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// What a comma-separated list of platforms accepts, described for people.
            pub const LIST: &'static str = concat!("a comma-separated list of ", $(stringify!($key), ", ",)+ "ids of calendar feeds, or nothing");

            /// The platform's name in keys, preferences, files and on the command line.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => stringify!($key)),+ }
            }

            /// The name as the platform writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The domain on which, or below which, every link of this platform must lie.
            #[must_use]
            pub const fn link_domain(self) -> &'static str {
                match self { $(Self::$variant => $domain),+ }
            }

            /// Scheme and host of the server that is asked.
            #[must_use]
            pub const fn server(self) -> &'static str {
                match self { $(Self::$variant => $server),+ }
            }

            /// Where a person sees the platform's contests.
            #[must_use]
            pub const fn contests_page(self) -> &'static str {
                match self { $(Self::$variant => $page),+ }
            }

            /// The color by which people may recognize the platform, as an event color id of Google Calendar.
            #[must_use]
            pub const fn event_color_id(self) -> &'static str {
                match self { $(Self::$variant => $color),+ }
            }

            /// Whether it is read by default.
            #[must_use]
            pub const fn is_on_at_first(self) -> bool {
                match self { $(Self::$variant => flag!($first)),+ }
            }

            /// Whether the platform's file was checked against a complete response of the live site; if not, it's based on descriptions and parts.
            #[must_use]
            pub const fn was_seen_live(self) -> bool {
                match self { $(Self::$variant => flag!($live)),+ }
            }
        }
    };
}

macro_rules! flag {
    (on) => {
        true
    };
    (off) => {
        false
    };
    (seen) => {
        true
    };
    (unseen) => {
        false
    };
}

for_each_platform!(declare_platforms);

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

/// The word doesn't name a platform.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a platform; choose from {all}", all = all_keys())]
pub struct UnknownPlatform(pub String);

fn all_keys() -> String {
    Platform::ALL
        .iter()
        .map(|platform| platform.key())
        .collect::<Vec<_>>()
        .join(", ")
}

impl FromStr for Platform {
    type Err = UnknownPlatform;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().copied().find(|platform| platform.key() == word);
        found.ok_or_else(|| UnknownPlatform(word.chars().take(40).collect()))
    }
}
