//! What each platform's answer to the question for a rating says: on shapes that were recorded, with names replaced.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on must stop")]

use contestsync_domain::for_me::Ladder;
use contestsync_platforms::BodyFault;
use contestsync_platforms::ratings::{Found, HandleFault, parse_rating};
use proptest::prelude::*;
use serde_json::{Value, json};

fn parse(ladder: Ladder, body: &Value) -> Result<Found, HandleFault> {
    parse_rating(ladder, body.to_string().as_bytes(), "example_user")
}

fn body_fault(result: Result<Found, HandleFault>) -> BodyFault {
    match result.unwrap_err() {
        HandleFault::Body(fault) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
fn codeforces_tells_rating_rename_and_who_is_not_there() {
    let user = |fields: Value| json!({"status": "OK", "result": [fields]});
    let cf = |body: &Value| parse(Ladder::Codeforces, body);
    let recorded = user(json!({
        "contribution": 13, "lastOnlineTimeSeconds": 1_756_236_169, "organization": "Example", "rating": 1622, "friendOfCount": 17,
        "rank": "expert", "handle": "Example_User", "maxRating": 1622, "registrationTimeSeconds": 1_699_871_809, "maxRank": "expert"
    }));
    assert_eq!(cf(&recorded), Ok(Found::Rated(1622)), "whatever the case of the handle");
    assert_eq!(
        cf(&user(json!({"handle": "example_user", "rating": -12}))),
        Ok(Found::Rated(-12))
    );
    assert_eq!(cf(&user(json!({"handle": "example_user"}))), Ok(Found::NeverRated));
    let renamed = user(json!({"handle": "new_user", "rating": 1622}));
    assert_eq!(cf(&renamed), Err(HandleFault::Renamed(Some("new_user".to_owned()))));
    let hostile = user(json!({"handle": "<b>x</b>", "rating": 1622}));
    assert_eq!(
        cf(&hostile),
        Err(HandleFault::Renamed(None)),
        "untrusted text isn't repeated"
    );
    let failed = |comment: &str| cf(&json!({"status": "FAILED", "comment": comment}));
    assert_eq!(
        failed("handles: User with handle zz_no_such_handle_zz not found"),
        Err(HandleFault::Unknown)
    );
    assert_eq!(body_fault(failed("Call limit exceeded")), BodyFault::CallLimit);
    assert_eq!(
        body_fault(failed("Codeforces is temporarily unavailable")),
        BodyFault::Refused
    );
    assert_eq!(
        body_fault(cf(&json!({"status": "OK", "result": []}))),
        BodyFault::Missing("user")
    );
    for odd in [json!("soon"), json!(1622.5), json!(99_999_999)] {
        body_fault(cf(&user(json!({"handle": "example_user", "rating": odd}))));
    }
}

#[test]
fn atcoder_tells_the_rating_after_the_last_rated_contest() {
    let row = |is_rated: bool, rating: i64| {
        json!({
            "IsRated": is_rated, "Place": 1673, "OldRating": 0, "NewRating": rating, "Performance": 838, "InnerPerformance": 838,
            "ContestScreenName": "arc154.contest.atcoder.jp", "ContestName": "AtCoder Regular Contest 154", "ContestNameEn": "",
            "EndTime": "2023-01-22T23:00:00+09:00"
        })
    };
    for ladder in [Ladder::AtCoder, Ladder::AtCoderHeuristic] {
        assert_eq!(
            parse(ladder, &json!([row(true, 60), row(true, 2720), row(false, 2720)])),
            Ok(Found::Rated(2720))
        );
        assert_eq!(parse(ladder, &json!([row(false, 0)])), Ok(Found::NeverRated));
        assert_eq!(parse(ladder, &json!([])), Ok(Found::Nothing));
        assert_eq!(
            body_fault(parse(ladder, &json!({}))),
            BodyFault::Missing("list of contests")
        );
        assert_eq!(
            body_fault(parse(ladder, &json!([{"IsRated": true}]))),
            BodyFault::NoRowReadable
        );
        assert_eq!(
            body_fault(parse(ladder, &json!([{"rated": true}]))),
            BodyFault::NoRowReadable
        );
    }
}

#[test]
fn leetcode_tells_a_rounded_rating_and_who_is_not_there() {
    let lc = |data: Value| parse(Ladder::LeetCode, &json!({ "data": data }));
    let user = json!({"username": "example_user"});
    let ranking = json!({"attendedContestsCount": 23, "globalRanking": 13656, "rating": 1_967.602_607_133_209, "topPercentage": 3.23});
    assert_eq!(
        lc(json!({"matchedUser": user, "userContestRanking": ranking})),
        Ok(Found::Rated(1968))
    );
    assert_eq!(lc(json!({"userContestRanking": ranking})), Ok(Found::Rated(1968)));
    assert_eq!(
        lc(json!({"matchedUser": user, "userContestRanking": null})),
        Ok(Found::NeverRated)
    );
    let none = json!({"attendedContestsCount": 0, "rating": 1500});
    assert_eq!(
        lc(json!({"matchedUser": user, "userContestRanking": none})),
        Ok(Found::NeverRated)
    );
    let unknown = json!({"errors": [{"message": "That user does not exist."}], "data": {"matchedUser": null}});
    assert_eq!(parse(Ladder::LeetCode, &unknown), Err(HandleFault::Unknown));
    assert_eq!(
        lc(json!({"matchedUser": null, "userContestRanking": null})),
        Err(HandleFault::Unknown)
    );
    let renamed = json!({"matchedUser": {"username": "new_user"}, "userContestRanking": ranking});
    assert_eq!(lc(renamed), Err(HandleFault::Renamed(Some("new_user".to_owned()))));
    assert_eq!(
        body_fault(lc(json!({"matchedUser": user}))),
        BodyFault::Missing("ranking")
    );
    let refused = json!({"errors": [{"message": "Cannot query field"}], "data": null});
    assert_eq!(body_fault(parse(Ladder::LeetCode, &refused)), BodyFault::Refused);
}

#[test]
fn codechef_tells_the_number_on_the_users_page() {
    let chef = |inner: &str| {
        let page = format!("<!DOCTYPE html><html><body>{inner}</body></html>");
        parse_rating(Ladder::CodeChef, page.as_bytes(), "example_user")
    };
    let name = "<span class=\"m-username--link\">Example_User</span>";
    let number = |text: &str| format!("{name}<div class=\"rating-number\">{text}</div>");
    assert_eq!(chef(&number("1362")), Ok(Found::Rated(1362)));
    assert_eq!(chef(&number(" 1498? ")), Ok(Found::Rated(1498)));
    assert_eq!(chef(&number("0")), Ok(Found::NeverRated));
    assert_eq!(chef("<div class=\"rating-number\">1362</div>"), Ok(Found::Rated(1362)));
    let other = "<span class=\"m-username--link\">new_user</span><div class=\"rating-number\">1362</div>";
    assert_eq!(chef(other), Err(HandleFault::Renamed(Some("new_user".to_owned()))));
    assert_eq!(body_fault(chef(name)), BodyFault::Missing("rating"));
    assert_eq!(body_fault(chef(&number("soon"))), BodyFault::Missing("readable rating"));
    assert_eq!(
        body_fault(parse_rating(Ladder::CodeChef, b"{}", "x")),
        BodyFault::NotHtml
    );
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..400), text in "[ -~]{0,300}") {
        for ladder in Ladder::ALL {
            drop(parse_rating(ladder, &body, "example_user"));
            drop(parse_rating(ladder, text.as_bytes(), "example_user"));
        }
    }

    #[test]
    fn what_is_read_is_a_believable_rating(number in any::<i64>()) {
        let body = json!({"status": "OK", "result": [{"handle": "example_user", "rating": number}]});
        let believable = (-1_000..=10_000).contains(&number);
        prop_assert_eq!(parse(Ladder::Codeforces, &body).is_ok(), believable);
    }
}
