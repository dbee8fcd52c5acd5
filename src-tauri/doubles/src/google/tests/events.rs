//! Events and calendars one by one: Google's semantics, and its rules that the description doesn't mention.

use super::*;

#[tokio::test]
async fn an_event_comes_back_in_the_calendars_zone_and_without_its_empty_fields() {
    let client = Client::new().await;
    let mut given = event("aaaaa", 1);
    given["description"] = json!("");
    given["transparency"] = json!("opaque");
    let made = client.events("POST", "", &given).await.json();
    assert_eq!(
        made["start"],
        json!({"dateTime": "2030-01-01T20:05:00+05:30", "timeZone": "Asia/Kolkata"})
    );
    assert!(made.get("description").is_none() && made.get("transparency").is_none());
    assert_eq!(made["reminders"], json!({"useDefault": true}));
    assert_eq!(client.events("GET", "/aaaaa", &Value::Null).await.json(), made);
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_deleted_event_keeps_its_id_and_comes_back_only_when_it_is_asked_back() {
    let client = Client::new().await;
    client.put("aaaaa", 1).await;
    assert_eq!(
        reason(&client.events("POST", "", &event("aaaaa", 2)).await),
        is(409, "duplicate")
    );
    assert_eq!(client.events("DELETE", "/aaaaa", &Value::Null).await.status, 204);
    assert_eq!(
        reason(&client.events("DELETE", "/aaaaa", &Value::Null).await),
        is(410, "deleted")
    );
    assert_eq!(
        reason(&client.events("POST", "", &event("aaaaa", 2)).await),
        is(409, "duplicate")
    );
    assert_eq!(
        client.events("GET", "/aaaaa", &Value::Null).await.json()["status"],
        "cancelled"
    );
    let listed = |query: &'static str| async {
        client.events("GET", query, &Value::Null).await.json()["items"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((listed("").await, listed("?showDeleted=true").await), (0, 1));
    let revived = client.events("PATCH", "/aaaaa", &json!({"status": "confirmed"})).await;
    assert_eq!((revived.status, listed("").await), (200, 1));
    client.events("DELETE", "/aaaaa", &Value::Null).await;
    client.google.adjust(|options| options.refuse_revival = true);
    let refused = client.events("PATCH", "/aaaaa", &json!({"status": "confirmed"})).await;
    assert_eq!(reason(&refused), is(403, "forbidden"));
    assert_eq!(
        reason(&client.events("GET", "/bbbbb", &Value::Null).await),
        is(404, "notFound")
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn patch_merges_and_put_replaces() {
    let client = Client::new().await;
    let mut given = event("aaaaa", 1);
    given["extendedProperties"] = json!({"private": {"one": "1", "two": "2"}});
    given["reminders"] = json!({"useDefault": false, "overrides": [{"method": "popup", "minutes": 10}, {"method": "popup", "minutes": 60}]});
    given["location"] = json!("here");
    let first = client.events("POST", "", &given).await.json();
    let patch = json!({
        "extendedProperties": {"private": {"two": null, "three": "3"}},
        "reminders": {"overrides": [{"method": "popup", "minutes": 5}]},
        "location": null,
    });
    let second = client.events("PATCH", "/aaaaa", &patch).await.json();
    assert_eq!(
        second["extendedProperties"]["private"],
        json!({"one": "1", "three": "3"})
    );
    assert_eq!(
        second["reminders"],
        json!({"useDefault": false, "overrides": [{"method": "popup", "minutes": 5}]})
    );
    assert!(second.get("location").is_none());
    assert_eq!(second["summary"], first["summary"]);
    assert_ne!(second["etag"], first["etag"]);
    let third = client.events("PUT", "/aaaaa", &event("aaaaa", 2)).await.json();
    assert!(third.get("extendedProperties").is_none());
    assert_eq!(
        (&third["reminders"], &third["sequence"]),
        (&json!({"useDefault": true}), &json!(1))
    );
}

#[tokio::test]
async fn a_reminder_alone_moves_the_etag_and_not_the_time_of_change() {
    let client = Client::new().await;
    let before = client.put("aaaaa", 1).await;
    client.google.advance(SignedDuration::from_secs(60));
    client
        .google
        .user_edit_event(&client.calendar, "aaaaa", &json!({"reminders": {"useDefault": false}}));
    let after = client.events("GET", "/aaaaa", &Value::Null).await.json();
    assert_eq!(after["updated"], before["updated"]);
    assert_ne!(after["etag"], before["etag"]);
}

#[tokio::test]
async fn conditions_are_kept() {
    let client = Client::new().await;
    let etag = client.put("aaaaa", 1).await["etag"].as_str().unwrap().to_owned();
    let path = client.path("/aaaaa");
    let seen = client
        .with("GET", &path, &[("if-none-match", &etag)], &Value::Null)
        .await;
    assert_eq!((seen.status, seen.body.as_str()), (304, ""));
    client
        .google
        .user_edit_event(&client.calendar, "aaaaa", &json!({"summary": "Mine"}));
    for (verb, body) in [
        ("PATCH", json!({"summary": "Ours"})),
        ("PUT", event("aaaaa", 1)),
        ("DELETE", Value::Null),
    ] {
        let answer = client.with(verb, &path, &[("if-match", &etag)], &body).await;
        assert_eq!(reason(&answer), is(412, "conditionNotMet"), "{verb}");
    }
    let etag = client.events("GET", "/aaaaa", &Value::Null).await.json()["etag"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        client
            .with("DELETE", &path, &[("if-match", &etag)], &Value::Null)
            .await
            .status,
        204
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn what_google_refuses_is_refused_and_written_down() {
    let client = Client::new().await;
    let minutes = |minutes: i64| json!({"useDefault": false, "overrides": [{"method": "popup", "minutes": minutes}]});
    let six = json!({"useDefault": false, "overrides": vec![json!({"method": "popup", "minutes": 1}); 6]});
    for (field, value, word) in [
        ("id", json!("no-such"), "invalid"),
        ("id", json!("abcd"), "invalid"),
        ("id", json!("wwwww"), "invalid"),
        ("summmary", json!("x"), "parseError"),
        ("summary", json!(5), "parseError"),
        ("start", json!({"dateTime": "2030-01-01T14:35:00"}), "required"),
        ("start", json!({"dateTime": "tomorrow"}), "parseError"),
        ("start", json!({"date": "2030-01-01"}), "invalid"),
        ("start", json!({"dateTime": "2030-01-01T16:35:00Z"}), "timeRangeEmpty"),
        ("start", Value::Null, "required"),
        ("colorId", json!("12"), "invalid"),
        ("source", json!({"url": "ftp://example.com/"}), "invalid"),
        ("reminders", minutes(40321), "invalid"),
        (
            "reminders",
            json!({"useDefault": false, "overrides": [{"method": "sms", "minutes": 1}]}),
            "invalid",
        ),
        ("reminders", six, "invalid"),
        (
            "reminders",
            json!({"overrides": [{"method": "popup", "minutes": 1}]}),
            "cannotUseDefaultRemindersAndSpecifyOverride",
        ),
        ("extendedProperties", json!({"private": {"a": 1}}), "parseError"),
        ("transparency", json!("glass"), "invalid"),
        ("iCalUID", json!("x@y"), "invalid"),
    ] {
        let mut given = event("aaaaa", 1);
        given[field] = value.clone();
        let before = client.google.violations().len();
        assert_eq!(
            reason(&client.events("POST", "", &given).await),
            is(400, word),
            "{field}={value}"
        );
        assert_eq!(client.google.violations().len(), before + 1, "{field}={value}");
    }
    assert_eq!(client.google.events(&client.calendar).len(), 0);
}

#[tokio::test]
async fn long_properties_are_cut_in_silence_and_written_down() {
    let client = Client::new().await;
    let mut given = event("aaaaa", 1);
    given["extendedProperties"] = json!({"private": {"k".repeat(45): "x", "k".repeat(44): "v".repeat(1025)}});
    let made = client.events("POST", "", &given).await.json();
    assert_eq!(
        made["extendedProperties"]["private"],
        json!({"k".repeat(44): "v".repeat(1024)})
    );
    assert_eq!(client.google.violations().len(), 2);
}

#[tokio::test]
async fn a_calendar_is_made_described_and_gone_for_ever() {
    let client = Client::new().await;
    let id = client.calendar.replace('@', "%40");
    assert!(client.calendar.ends_with("@group.calendar.google.com"));
    let path = format!("calendars/{id}");
    let patched = client
        .call("PATCH", &path, &json!({"description": "marker"}))
        .await
        .json();
    assert_eq!(
        (&patched["summary"], &patched["description"]),
        (&json!("Contests"), &json!("marker"))
    );
    let list = client.call("GET", "users/me/calendarList", &Value::Null).await.json();
    let ids: Vec<_> = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].clone())
        .collect();
    assert_eq!(ids, [json!("person@example.com"), json!(client.calendar)]);
    assert_eq!(
        reason(&client.call("POST", "calendars", &json!({})).await),
        is(400, "required")
    );
    client.put("aaaaa", 1).await;
    client.google.user_delete_calendar(&client.calendar);
    assert_eq!(
        reason(&client.call("GET", &path, &Value::Null).await),
        is(404, "notFound")
    );
    assert_eq!(
        reason(&client.events("GET", "", &Value::Null).await),
        is(404, "notFound")
    );
    assert_eq!(
        reason(&client.events("POST", "", &event("bbbbb", 1)).await),
        is(404, "notFound")
    );
    let list = client.call("GET", "users/me/calendarList", &Value::Null).await.json();
    assert_eq!(list["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn scopes_open_what_google_says_and_nothing_else() {
    let mut client = Client::new().await;
    let other = client
        .google
        .user_create_calendar(&json!({"summary": "Private"}))
        .replace('@', "%40");
    let all = Client {
        tokens: client.google.sign_in(&["https://www.googleapis.com/auth/calendar"]),
        ..client
    };
    assert_eq!(
        all.call("GET", &format!("calendars/{other}/events"), &Value::Null)
            .await
            .status,
        200
    );
    client = Client {
        tokens: all.google.sign_in(&[APP_CREATED]),
        ..all
    };
    assert_eq!(client.google.violations(), Vec::<String>::new());
    for path in [
        "users/me/calendarList",
        "calendars/primary/events",
        &format!("calendars/{other}/events"),
    ] {
        let answer = client.call("GET", path, &Value::Null).await;
        assert_eq!(reason(&answer), is(403, "insufficientPermissions"), "{path}");
    }
    assert_eq!(client.events("GET", "", &Value::Null).await.status, 200);
    client.tokens = client.google.sign_in(&[LIST_READONLY]);
    assert_eq!(
        client.call("GET", "users/me/calendarList", &Value::Null).await.status,
        200
    );
    assert_eq!(
        reason(&client.events("GET", "", &Value::Null).await),
        is(403, "insufficientPermissions")
    );
    client.tokens.access = "ya29.other".to_owned();
    assert_eq!(
        reason(&client.events("GET", "", &Value::Null).await),
        is(401, "authError")
    );
    assert_eq!(client.google.violations().len(), 4);
    // A client may look for an event of its own in each calendar that is listed.
    client.tokens = client.google.sign_in(&[APP_CREATED]);
    let search = format!("calendars/{other}/events?privateExtendedProperty=app%3Dours");
    assert_eq!(
        reason(&client.call("GET", &search, &Value::Null).await),
        is(403, "insufficientPermissions")
    );
    assert_eq!(client.google.violations().len(), 4);
}

#[tokio::test]
async fn two_people_do_not_see_each_others_calendars() {
    let mut client = Client::new().await;
    client
        .google
        .adjust(|options| options.email = "other@example.com".to_owned());
    client.tokens = client.google.sign_in(&[APP_CREATED, LIST_READONLY]);
    assert_eq!(
        reason(&client.events("GET", "", &Value::Null).await),
        is(404, "notFound")
    );
    let list = client.call("GET", "users/me/calendarList", &Value::Null).await.json();
    assert_eq!(list["items"][0]["id"], "other@example.com");
}

#[tokio::test]
async fn an_event_recurs_only_in_a_zone_that_it_names() {
    let client = Client::new().await;
    let mut weekly = event("aaaaa", 1);
    weekly["recurrence"] = json!(["RRULE:FREQ=WEEKLY;COUNT=3"]);
    for end in ["start", "end"] {
        assert_eq!(
            reason(&client.events("POST", "", &weekly).await),
            is(400, "required"),
            "{end}"
        );
        weekly[end]["timeZone"] = json!("UTC");
    }
    assert_eq!(client.events("POST", "", &weekly).await.status, 200);
    client.put("bbbbb", 1).await;
    let recurrence = json!({"recurrence": weekly["recurrence"]});
    assert_eq!(
        reason(&client.events("PATCH", "/bbbbb", &recurrence).await),
        is(400, "required")
    );
    client.google.user_edit_event(&client.calendar, "bbbbb", &recurrence);
    let shown = client.events("GET", "/bbbbb", &Value::Null).await.json();
    assert_eq!(
        (&shown["recurrence"], &shown["start"]["timeZone"]),
        (&weekly["recurrence"], &json!("Asia/Kolkata"))
    );
    let violations = client.google.violations();
    let said: Vec<&str> = violations
        .iter()
        .filter_map(|said| Some(said.rsplit_once(": ")?.1))
        .collect();
    assert_eq!(
        said,
        [
            "Missing time zone definition for start time.",
            "Missing time zone definition for end time.",
            "Missing time zone definition for start time.",
        ]
    );
}
