//! Each platform's own format: what its real answers look like, filled with the sample contests.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::response::Response;
use super::sample::{Sample, SampleContest, hours, ist, later};
use super::{Platforms, handles, served};

/// Lets all answer with the sample.
pub(crate) fn show(platforms: &Platforms, sample: &Sample) {
    leetcode(platforms, sample);
    platforms.set("codeforces", "/api/contest.list", Response::json(&codeforces(sample)));
    codechef(platforms, sample);
    platforms.set("atcoder", "/contests", Response::html(&atcoder(sample)));
    hackerrank(platforms, sample);
    geeksforgeeks(platforms, sample);
    code360(platforms, sample);
    handles::show(platforms);
    served::show(platforms, sample);
}

fn sorted(sample: &Sample, platform: &str) -> Vec<SampleContest> {
    let mut all: Vec<_> = sample.of(platform).cloned().collect();
    all.sort_by_key(|contest| contest.starts_at);
    all
}

fn is_over(sample: &Sample, contest: &SampleContest) -> bool {
    contest.ends_at() <= sample.now
}

fn local(at: Timestamp, zone: &TimeZone, format: &str) -> String {
    at.to_zoned_datetime(zone.clone()).strftime(format).to_string()
}

fn leetcode(platforms: &Platforms, sample: &Sample) {
    let node = |contest: &SampleContest| {
        json!({
            "title": contest.name,
            "titleSlug": contest.id,
            "startTime": contest.starts_at.as_second(),
            "duration": contest.seconds,
        })
    };
    let all = sorted(sample, "leetcode");
    let ahead: Vec<_> = all.iter().filter(|contest| contest.starts_at > sample.now).collect();
    let newest_first: Vec<_> = all.iter().rev().map(node).collect();
    let upcoming: Vec<_> = ahead.iter().map(|contest| node(contest)).collect();
    let top_two: Vec<_> = ahead.iter().take(2).rev().map(|contest| node(contest)).collect();
    let unknown = json!({"errors": [{"message": "Cannot query field on type \"Query\"."}], "data": null});
    platforms.set("leetcode", "/graphql", Response::json(&unknown).status(400));
    for (field, nodes) in [
        ("allContests", newest_first),
        ("upcomingContests", upcoming),
        ("topTwoContests", top_two),
    ] {
        let body = json!({"data": {field: nodes}});
        platforms.set_for_body("leetcode", "/graphql", field, Response::json(&body));
    }
}

fn codeforces(sample: &Sample) -> Value {
    let mut all = sorted(sample, "codeforces");
    all.reverse();
    let result = all.iter().map(|contest| {
        let since = sample.now.as_second() - contest.starts_at.as_second();
        let phase = match since {
            _ if since < 0 => "BEFORE",
            _ if since < contest.seconds => "CODING",
            _ => "FINISHED",
        };
        json!({
            "id": contest.id.parse::<i64>().unwrap_or_default(),
            "name": contest.name,
            "type": if contest.name.contains("Div. 2)") { "ICPC" } else if contest.name.starts_with("ICPC") { "IOI" } else { "CF" },
            "phase": phase,
            "frozen": false,
            "durationSeconds": contest.seconds,
            "startTimeSeconds": contest.starts_at.as_second(),
            "relativeTimeSeconds": since,
        })
    });
    json!({"status": "OK", "result": result.collect::<Vec<_>>()})
}

fn codechef(platforms: &Platforms, sample: &Sample) {
    let item = |contest: &SampleContest| {
        let text = |at: Timestamp| local(at, &ist(), "%d %b %Y  %H:%M:%S");
        let iso = |at: Timestamp| local(at, &ist(), "%Y-%m-%dT%H:%M:%S%:z");
        json!({
            "contest_id": contest.id.trim_start_matches(|c: char| !c.is_ascii_digit()),
            "contest_code": contest.id,
            "contest_name": contest.name,
            "contest_start_date": text(contest.starts_at),
            "contest_end_date": text(contest.ends_at()),
            "contest_start_date_iso": iso(contest.starts_at),
            "contest_end_date_iso": iso(contest.ends_at()),
            "contest_duration": (contest.seconds / 60).to_string(),
            "distinct_users": 0,
        })
    };
    let all = sorted(sample, "codechef");
    let some =
        |wanted: &dyn Fn(&SampleContest) -> bool| all.iter().filter(|one| wanted(one)).map(item).collect::<Vec<_>>();
    let future = some(&|contest| contest.starts_at > sample.now);
    let present = some(&|contest| contest.starts_at <= sample.now && !is_over(sample, contest));
    let mut past = some(&|contest| is_over(sample, contest));
    past.reverse();
    let body = json!({
        "status": "success",
        "message": "All contests list",
        "present_contests": present,
        "future_contests": future,
        "practice_contests": [],
        "past_contests": past,
        "skill_tests": [{
            "contest_code": "operating-systems", "contest_name": "Operating Systems Skill Test",
            "contest_start_date": "01 Jun 2024  00:00:00", "contest_end_date": "01 Jan 2037  00:45:00",
            "contest_start_date_iso": "2024-06-01T00:00:00+05:30", "contest_end_date_iso": "2037-01-01T00:45:00+05:30",
            "contest_duration": "45", "problem_count": 30, "distinct_users": 8751,
        }],
        "banners": [{"image": "1760933050.png", "link": "https://www.codechef.com/START209"}],
    });
    platforms.set("codechef", "/api/list/contests/all", Response::json(&body));
    for (list, contests) in [("present", present), ("future", future), ("past", past)] {
        let body = json!({"status": "success", "message": format!("{list} contests list"), "contests": contests});
        platforms.set("codechef", &format!("/api/list/contests/{list}"), Response::json(&body));
    }
}

fn atcoder(sample: &Sample) -> String {
    let all = sorted(sample, "atcoder");
    let table = |id: &str, title: &str, rows: &[&SampleContest]| {
        let rows: String = rows.iter().map(|contest| atcoder_row(contest)).collect();
        format!(
            "<div id=\"contest-table-{id}\">\n<h3>{title}</h3>\n<div class=\"panel panel-default\"><div class=\"table-responsive\">\n\
             <table class=\"table table-default table-striped table-hover table-condensed table-bordered small\">\n\
             <thead><tr><th width=\"18%\" class=\"text-center\">Start Time<small> (local time)</small></th>\
             <th class=\"text-center\">Contest Name</th><th width=\"7%\" class=\"text-center\">Duration</th>\
             <th width=\"12%\" class=\"text-center\">Rated Range</th></tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div></div></div>\n"
        )
    };
    let pick =
        |wanted: &dyn Fn(&SampleContest) -> bool| all.iter().filter(|contest| wanted(contest)).collect::<Vec<_>>();
    let is_ahead = |contest: &SampleContest| contest.starts_at > sample.now;
    let running = pick(&|contest| !is_ahead(contest) && !is_over(sample, contest));
    let upcoming = pick(&|contest| is_ahead(contest) && contest.note != "daily");
    let daily = pick(&|contest| is_ahead(contest) && contest.note == "daily");
    let recent = pick(&|contest| is_over(sample, contest));
    let tables = [
        ("action", "Active Contests", running),
        ("upcoming", "Upcoming Contests", upcoming),
        ("daily", "Daily Contests", daily),
        ("recent", "Recent Contests", recent),
    ];
    let tables: String = tables
        .iter()
        .filter(|(_, _, rows)| !rows.is_empty())
        .map(|(id, title, rows)| table(id, title, rows))
        .collect();
    format!(
        "<!DOCTYPE html>\n<html><head><title>Contests - AtCoder</title><meta charset=\"utf-8\"></head><body>\n\
         <div id=\"contest-table-permanent\">\n<h3>Permanent Contests</h3>\n<div class=\"panel panel-default\"><div class=\"table-responsive\">\n\
         <table class=\"table\"><thead><tr><th class=\"text-center\">Contest Name</th><th class=\"text-center\">Rated Range</th></tr></thead><tbody>\n\
         <tr>\n<td style=\"padding-left:10px;\"><span aria-hidden='true' data-toggle='tooltip' data-placement='top' title=\"Algorithm\">Ⓐ</span>\
         <span class=\"\">◉</span> <a href=\"/contests/practice\">practice contest</a></td>\n<td class=\"text-center\">-</td>\n</tr>\n\
         </tbody></table></div></div></div>\n{tables}</body></html>\n"
    )
}

fn atcoder_row(contest: &SampleContest) -> String {
    let jst = hours(9);
    let begin = local(contest.starts_at, &jst, "%Y-%m-%d %H:%M:%S%z");
    let iso = local(contest.starts_at, &jst, "%Y%m%dT%H%M");
    let length = format!("{:02}:{:02}", contest.seconds / 3600, contest.seconds / 60 % 60);
    let (sign, kind) = if contest.id.starts_with("ahc") {
        ("Ⓗ", "Heuristic")
    } else {
        ("Ⓐ", "Algorithm")
    };
    let (range, color) = match contest.note {
        "daily" | "" => ("-", ""),
        " - 1999" => (" - 1999", "user-blue"),
        "All" => ("All", ""),
        other => (other, "user-orange"),
    };
    let name = contest.name.replace('&', "&amp;").replace('<', "&lt;");
    let id = &contest.id;
    format!(
        "<tr>\n<td class=\"text-center\"><a href='http://www.timeanddate.com/worldclock/fixedtime.html?iso={iso}&p1=248' target='blank'>\
         <time class='fixtime fixtime-full'>{begin}</time></a></td>\n\
         <td ><span aria-hidden='true' data-toggle='tooltip' data-placement='top' title=\"{kind}\">{sign}</span>\
         <span class=\"{color}\">◉</span> <a href=\"/contests/{id}\">{name}</a></td>\n\
         <td class=\"text-center\">{length}</td>\n<td class=\"text-center\">{range}</td>\n</tr>\n"
    )
}

fn hackerrank(platforms: &Platforms, sample: &Sample) {
    let all = sorted(sample, "hackerrank");
    let models: Vec<_> = all
        .iter()
        .zip(8100_i64..)
        .map(|(contest, number)| {
            let iso = |at: Timestamp| local(at, &TimeZone::UTC, "%Y-%m-%dT%H:%M:%SZ");
            json!({
                "id": number,
                "name": contest.name,
                "slug": contest.id,
                "created_at": "2026-01-15T10:00:00.000Z",
                "updated_at": "2026-01-15T10:00:00.000Z",
                "starttime": local(contest.starts_at, &TimeZone::UTC, "%Y-%m-%dT%H:%M:%S.000Z"),
                "endtime": local(contest.ends_at(), &TimeZone::UTC, "%Y-%m-%dT%H:%M:%S.000Z"),
                "get_starttimeiso": iso(contest.starts_at),
                "get_endtimeiso": iso(contest.ends_at()),
                "epoch_starttime": contest.starts_at.as_second(),
                "epoch_endtime": contest.ends_at().as_second(),
                "timezone": "America/Los_Angeles",
                "description": "Please provide a short description of your contest here!",
                "started": contest.starts_at <= sample.now,
                "ended": is_over(sample, contest),
                "archived": false, "public": true, "rated": true, "has_tracks": false, "college_public": false,
                "team_event": false, "kind": "", "track": null, "time_left": null, "organization_name": null,
            })
        })
        .collect();
    let upcoming = json!({"models": models, "total": models.len(), "page": 1});
    platforms.set("hackerrank", "/rest/contests/upcoming", Response::json(&upcoming));
    let none = Response::json(&json!({"models": [], "total": 0, "page": 1}));
    platforms.set("hackerrank", "/rest/contests/college", none);
    // The community's own page holds hackathons for the most part: here one that is over.
    let over = |hours: i64| {
        later(sample.now, -hours * 3600)
            .strftime("%Y-%m-%dT%H:%M:%S.000Z")
            .to_string()
    };
    let past = json!({
        "id": "412",
        "type": "engage_events",
        "attributes": {
            "name": "HackerRank Campus Hackathon", "description": "", "start_time": over(96), "end_time": over(72),
            "registration_end_time": over(100), "registration_count": 812, "registration_open": false,
            "status": "published", "participation_type": "team", "company_name": "HackerRank",
            "microsite_url": "https://www.hackerrank.com/contests/campus-hackathon",
        },
    });
    let community = json!({"data": {"events": {"ongoing_events": [], "upcoming_events": [], "past_events": [past]}}});
    platforms.set("hackerrank", "/community/engage/events", Response::json(&community));
}

fn geeksforgeeks(platforms: &Platforms, sample: &Sample) {
    let item = |contest: &SampleContest| {
        let civil = |at: Timestamp| local(at, &ist(), "%Y-%m-%dT%H:%M:%S");
        let left = (contest.starts_at.as_second() - sample.now.as_second()).max(0);
        json!({
            "slug": contest.id,
            "start_time": civil(contest.starts_at),
            "end_time": civil(contest.ends_at()),
            "banner": {
                "mobile_url": format!("https://media.geeksforgeeks.org/img-practice/banner/{}-mobile.png", contest.id),
                "desktop_url": format!("https://media.geeksforgeeks.org/img-practice/banner/{}-desktop.png", contest.id),
            },
            "name": contest.name,
            "status": if is_over(sample, contest) { "past" } else { "upcoming" },
            "time_diff": {"days": left / 86_400, "hours": left / 3600 % 24, "mins": left / 60 % 60, "secs": left % 60},
            "type": 3,
            "date": local(contest.starts_at, &ist(), "%B %d, %Y"),
            "time": local(contest.starts_at, &ist(), "%I:%M %p"),
        })
    };
    let all = sorted(sample, "geeksforgeeks");
    let (past, upcoming): (Vec<_>, Vec<_>) = all.iter().partition(|contest| is_over(sample, contest));
    let upcoming: Vec<_> = upcoming.into_iter().map(item).collect();
    let past: Vec<_> = past.into_iter().map(item).collect();
    let body = json!({"next_upcoming": false, "results": {"upcoming": upcoming, "past": past}});
    platforms.set("geeksforgeeks", "/api/vr/events/", Response::json(&body));
}

fn code360(platforms: &Platforms, sample: &Sample) {
    let mut all = sorted(sample, "code360");
    // What is ahead comes first, then the past.
    all.sort_by_key(|contest| is_over(sample, contest));
    let events = all.iter().zip(32_000_i64..).map(|(contest, number)| {
        json!({
            "id": number,
            "name": contest.name,
            "slug": contest.id,
            "event_start_time": contest.starts_at.as_second(),
            "event_end_time": contest.ends_at().as_second(),
            "event_duration": contest.seconds,
            "registration_start_time": contest.starts_at.as_second() - 7 * 86_400,
            "registration_end_time": contest.ends_at().as_second(),
            "registration_status": if is_over(sample, contest) { "REGISTRATIONS_CLOSED" } else { "REGISTRATIONS_OPEN" },
            "event_category": "CONTEST",
            "has_started": contest.starts_at <= sample.now,
        })
    });
    let body = json!({"data": {"events": events.collect::<Vec<_>>(), "current_page": 1, "total_pages": 1}});
    for version in ["v3", "v4"] {
        let path = format!("/code360/api/{version}/public_section/contest_list");
        platforms.set("code360", &path, Response::json(&body));
    }
}
