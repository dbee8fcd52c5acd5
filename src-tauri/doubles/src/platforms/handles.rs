//! Handles and their ratings, as each platform tells them to everyone.

use serde_json::{Value, json};

use super::{Platforms, Response};

/// The handle that the sample has on each platform.
pub const SAMPLE_HANDLE: &str = "sample";

/// The sample's ratings.
pub(crate) fn show(platforms: &Platforms) {
    let unknown = json!({"status": "FAILED", "comment": "handles: User with handle nobody not found"});
    platforms.set("codeforces", "/api/user.info", Response::json(&unknown).status(400));
    let unknown = json!({"errors": [{"message": "That user does not exist."}], "data": {"matchedUser": null, "userContestRanking": null}});
    platforms.set_for_body("leetcode", "/graphql", "matchedUser", Response::json(&unknown));
    platforms.set_rating("codeforces", SAMPLE_HANDLE, Some(1622));
    platforms.set_rating("atcoder", SAMPLE_HANDLE, Some(1104));
    platforms.set_rating("leetcode", SAMPLE_HANDLE, Some(1968));
    platforms.set_rating("codechef", SAMPLE_HANDLE, None);
}

impl Platforms {
    /// From now on this handle is there and has this rating, or none; on `AtCoder` that of algorithm contests.
    ///
    /// # Panics
    /// If nothing is known of the platform's handles.
    pub fn set_rating(&self, platform: &str, handle: &str, rating: Option<i32>) {
        match platform {
            "codeforces" => {
                let mut user = json!({
                    "handle": handle,
                    "contribution": 0,
                    "friendOfCount": 17,
                    "lastOnlineTimeSeconds": 1_756_236_169,
                    "registrationTimeSeconds": 1_699_871_809,
                });
                if let (Some(rating), Some(fields)) = (rating, user.as_object_mut()) {
                    fields.insert("rating".to_owned(), json!(rating));
                    fields.insert("maxRating".to_owned(), json!(rating));
                    fields.insert("rank".to_owned(), json!("expert"));
                }
                let body = json!({"status": "OK", "result": [user]});
                self.set(
                    platform,
                    &format!("/api/user.info?handles={handle}"),
                    Response::json(&body),
                );
            }
            "atcoder" => {
                let rows: Vec<Value> = rating
                    .into_iter()
                    .map(|rating| {
                        json!({
                            "IsRated": true,
                            "Place": 1673,
                            "OldRating": 0,
                            "NewRating": rating,
                            "Performance": 838,
                            "InnerPerformance": 838,
                            "ContestScreenName": "arc154.contest.atcoder.jp",
                            "ContestName": "AtCoder Regular Contest 154",
                            "ContestNameEn": "",
                            "EndTime": "2023-01-22T23:00:00+09:00",
                        })
                    })
                    .collect();
                let history = format!("/users/{handle}/history/json?contestType=");
                self.set(
                    platform,
                    &format!("/users/{handle}"),
                    Response::html("<!DOCTYPE html><title>user</title>"),
                );
                self.set(platform, &format!("{history}algorithm"), Response::json(&json!(rows)));
                self.set(platform, &format!("{history}heuristic"), Response::json(&json!([])));
            }
            "leetcode" => {
                let ranking =
                    rating.map(|rating| json!({"attendedContestsCount": 23, "rating": f64::from(rating) - 0.4}));
                let body = json!({"data": {"matchedUser": {"username": handle}, "userContestRanking": ranking}});
                let asked = format!("\"username\":\"{handle}\"");
                self.set_for_body(platform, "/graphql", &asked, Response::json(&body));
            }
            "codechef" => {
                let rating = rating.unwrap_or(0);
                let page = format!(
                    "<!DOCTYPE html><html><body><section class=\"user-details\"><ul class=\"side-nav\"><li><label>Username:</label>\
                     <span><span class=\"rating\">3★</span><span class=\"m-username--link\">{handle}</span></span></li></ul></section>\
                     <div class=\"rating-header\"><div class=\"rating-number\">{rating}</div></div></body></html>"
                );
                self.set(platform, &format!("/users/{handle}"), Response::html(&page));
            }
            other => panic!("nothing is known of handles on {other}"),
        }
    }
}
