//! Planned failures, limits, and what the journal says afterward.

use super::*;

#[tokio::test]
async fn failures_come_as_often_as_planned_and_where_planned() {
    let client = Client::new().await;
    let fault = InjectedFault::Status {
        code: 403,
        reason: "rateLimitExceeded".to_owned(),
        retry_after: Some(2),
    };
    client
        .google
        .fail_next(Matcher::from("calendar.events.insert").after(1), fault, 1);
    client.google.fail_next("PATCH", InjectedFault::Html(503), 1);
    client.put("aaaaa", 1).await;
    let refused = client.events("POST", "", &event("bbbbb", 1)).await;
    assert_eq!(reason(&refused), is(403, "rateLimitExceeded"));
    assert_eq!(
        (
            refused.header("retry-after"),
            &refused.json()["error"]["errors"][0]["domain"]
        ),
        (Some("2"), &json!("usageLimits"))
    );
    client.put("bbbbb", 1).await;
    let page = client.events("PATCH", "/aaaaa", &json!({"summary": "x"})).await;
    assert_eq!(
        (page.status, page.header("content-type")),
        (503, Some("text/html; charset=UTF-8"))
    );
    assert_eq!(
        client.events("PATCH", "/aaaaa", &json!({"summary": "x"})).await.status,
        200
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_connection_can_break_before_and_after_the_deed() {
    let client = Client::new().await;
    client
        .google
        .fail_next("calendar.events.insert", InjectedFault::DropBeforeHandling, 1);
    client
        .google
        .fail_next("calendar.events.insert", InjectedFault::DropAfterHandling, 1);
    let url = format!("{}/calendar/v3/{}", client.google.url(), client.path(""));
    let authorization = format!("Bearer {}", client.tokens.access);
    let headers = [
        ("authorization", authorization.as_str()),
        ("content-type", "application/json"),
    ];
    let body = event("aaaaa", 1).to_string();
    assert!(request("POST", &url, &headers, &body).await.is_err());
    assert_eq!(client.google.events(&client.calendar).len(), 0);
    assert!(request("POST", &url, &headers, &body).await.is_err());
    assert_eq!(client.google.events(&client.calendar).len(), 1);
    assert_eq!(
        reason(&client.events("POST", "", &event("aaaaa", 1)).await),
        is(409, "duplicate")
    );
    let statuses: Vec<_> = client.google.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [Some(200), None, None, Some(409)]);
}

#[tokio::test]
async fn a_held_call_waits_for_its_release_and_counts_as_under_way() {
    let client = Client::new().await;
    let mark = client.google.mark();
    client
        .google
        .fail_next("calendar.events.insert", InjectedFault::Hold, 2);
    let (one, other) = (event("aaaaa", 1), event("bbbbb", 1));
    let calls = async { tokio::join!(client.events("POST", "", &one), client.events("POST", "", &other)) };
    let release = async {
        assert!(client.google.seen("calendar.events.insert", 2, mark, PATIENCE).await);
        assert_eq!(client.google.events(&client.calendar).len(), 0);
        client.google.release();
    };
    let ((one, other), ()) = tokio::join!(calls, release);
    assert_eq!((one.status, other.status), (200, 200));
    assert_eq!(client.google.most_in_flight(), 2);
    assert_eq!(
        client.google.counts_since(mark),
        BTreeMap::from([("calendar.events.insert".to_owned(), 2)])
    );
    assert_eq!(client.google.writes_since(mark), 2);
}

#[tokio::test]
async fn the_quota_counts_a_patch_three_times_and_slides() {
    let client = Client::new().await;
    client.put("aaaaa", 1).await;
    client.google.advance(SignedDuration::from_secs(61));
    client.google.adjust(|options| options.quota_per_minute = Some(4));
    let get = || client.events("GET", "/aaaaa", &Value::Null);
    assert_eq!(
        client.events("PATCH", "/aaaaa", &json!({"summary": "x"})).await.status,
        200
    );
    assert_eq!(get().await.status, 200);
    assert_eq!(reason(&get().await), is(403, "rateLimitExceeded"));
    client.google.advance(SignedDuration::from_secs(61));
    assert_eq!(get().await.status, 200);
}

#[tokio::test]
async fn scripts_reach_the_same_controls() {
    let client = Client::new().await;
    let control = |command: &str, body: &Value| {
        let (url, body) = (format!("{}/__double/{command}", client.google.url()), body.to_string());
        async move { request("POST", &url, &[], &body).await.unwrap().json() }
    };
    client.put("aaaaa", 1).await;
    control(
        "user/edit-event",
        &json!({"calendar": client.calendar, "id": "aaaaa", "patch": {"summary": "Mine"}}),
    )
    .await;
    let events = control("events", &json!({"calendar": client.calendar})).await;
    assert_eq!(events[0]["summary"], "Mine");
    control(
        "fail",
        &json!({"match": "calendar.events.get", "fault": {"status": {"code": 500, "reason": "backendError"}}}),
    )
    .await;
    assert_eq!(client.events("GET", "/aaaaa", &Value::Null).await.status, 500);
    control(
        "fail",
        &json!({"match": {"path": "/calendar/", "method": "GET"}, "fault": {"html": 502}, "times": 1}),
    )
    .await;
    assert_eq!(client.events("GET", "/aaaaa", &Value::Null).await.status, 502);
    control("options", &json!({"page_cap": 1, "consent": "deny"})).await;
    control("expire-access-tokens", &json!({})).await;
    assert_eq!(client.events("GET", "/aaaaa", &Value::Null).await.status, 401);
    let tokens = control("sign-in", &json!({"scopes": [APP_CREATED]})).await;
    assert!(tokens["access_token"].is_string());
    assert_eq!(control("violations", &json!({})).await, json!([]));
    assert_eq!(control("counts", &json!({})).await["calendar.events.get"], 3);
    assert!(control("no-such", &json!({})).await["error"].is_string());
    // A script's mistake must not bring the double down.
    let url = format!("{}/__double/user/delete-event", client.google.url());
    assert_eq!(
        request("POST", &url, &[], "{\"id\": \"none\"}").await.unwrap().status,
        400
    );
    assert_eq!(control("violations", &json!({})).await, json!([]));
}

#[tokio::test]
async fn what_google_does_not_have_is_a_violation() {
    let client = Client::new().await;
    for path in ["/calendar/v3/calendar", "/calendar/v2/calendars", "/oauth2/token"] {
        let url = format!("{}{path}", client.google.url());
        let answer = request("POST", &url, &[("authorization", "Bearer x")], "{}")
            .await
            .unwrap();
        assert_eq!(answer.status, 404, "{path}");
    }
    let url = format!("{}/calendar/v3/colors", client.google.url());
    let answer = request("GET", &url, &[], "").await.unwrap();
    assert_eq!(reason(&answer), is(401, "required"));
    assert_eq!(client.google.violations().len(), 4);
    assert_eq!(
        client.call("GET", "colors", &Value::Null).await.json()["event"]["11"]["background"],
        "#dc2127"
    );
}
