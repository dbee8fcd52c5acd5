//! Pages, filters, and sync tokens.

use super::*;

async fn filled(count: u8) -> Client {
    let client = Client::new().await;
    for day in 1..=count {
        client.put(&format!("event{day:02}"), day).await;
    }
    client
}

/// Follows the pages to their end; gives the ids of each page and the sync token.
async fn pages(client: &Client, query: &str) -> (Vec<Vec<String>>, Option<String>) {
    let (mut all, mut token) = (Vec::new(), None::<String>);
    loop {
        let next = token
            .map(|token| format!("&pageToken={}", escaped(&token)))
            .unwrap_or_default();
        let answer = client.events("GET", &format!("?{query}{next}"), &Value::Null).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let body = answer.json();
        let items = body["items"].as_array().unwrap();
        all.push(items.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect());
        token = body["nextPageToken"].as_str().map(str::to_owned);
        if token.is_none() {
            return (all, body["nextSyncToken"].as_str().map(str::to_owned));
        }
        assert!(body.get("nextSyncToken").is_none());
    }
}

fn escaped(token: &str) -> String {
    url::form_urlencoded::byte_serialize(token.as_bytes()).collect()
}

#[tokio::test]
async fn pages_can_be_short_or_empty_and_the_sync_token_comes_last() {
    let client = filled(5).await;
    let (plain, token) = pages(&client, "maxResults=2").await;
    assert_eq!(plain.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    assert!(token.is_some());
    client
        .google
        .adjust(|options| (options.page_cap, options.empty_pages) = (Some(3), true));
    let (odd, token) = pages(&client, "maxResults=250").await;
    assert_eq!(odd.iter().map(Vec::len).collect::<Vec<_>>(), [0, 3, 0, 2]);
    assert!(token.is_some());
    assert_eq!(odd.concat(), plain.concat());
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_sync_token_gives_what_changed_tombstones_included_and_nothing_twice() {
    let client = filled(3).await;
    let (_, token) = pages(&client, "timeMin=2030-01-02T00:00:00Z").await;
    let delta = format!("syncToken={}", escaped(&token.unwrap()));
    assert_eq!(pages(&client, &delta).await.0.concat(), Vec::<String>::new());
    client.google.user_delete_event(&client.calendar, "event03");
    client.google.user_edit_event(
        &client.calendar,
        "event01",
        &json!({"summary": "outside of the first call's times"}),
    );
    let (changed, next) = pages(&client, &delta).await;
    assert_eq!(changed.concat(), ["event01", "event03"]);
    let next = format!("syncToken={}", escaped(&next.unwrap()));
    assert_eq!(pages(&client, &next).await.0.concat(), Vec::<String>::new());
    client.google.adjust(|options| options.bare_tombstones = true);
    let bare = client.events("GET", &format!("?{delta}"), &Value::Null).await.json()["items"][1].clone();
    assert_eq!((&bare["status"], bare.get("summary")), (&json!("cancelled"), None));
    client.google.expire_sync_tokens();
    let late = client.events("GET", &format!("?{next}"), &Value::Null).await;
    assert_eq!(reason(&late), is(410, "fullSyncRequired"));
    assert_eq!(
        reason(&client.events("GET", "?syncToken=made-up", &Value::Null).await),
        is(410, "fullSyncRequired")
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn a_sync_token_cannot_be_joined_with_filters_or_another_request() {
    let client = filled(1).await;
    let (_, token) = pages(&client, "singleEvents=true").await;
    let token = escaped(&token.unwrap());
    for other in [
        "timeMin=2030-01-01T00:00:00Z",
        "timeMax=2030-01-01T00:00:00Z",
        "updatedMin=2030-01-01T00:00:00Z",
        "q=x",
        "orderBy=updated",
        "privateExtendedProperty=a%3Db",
        "sharedExtendedProperty=a%3Db",
        "iCalUID=x",
        "showDeleted=false",
        "singleEvents=false",
    ] {
        let answer = client
            .events("GET", &format!("?syncToken={token}&{other}"), &Value::Null)
            .await;
        assert_eq!(reason(&answer), is(400, "invalid"), "{other}");
    }
    assert_eq!(client.google.violations().len(), 10);
    let same = format!("?syncToken={token}&singleEvents=true");
    assert_eq!(client.events("GET", &same, &Value::Null).await.status, 200);
}

#[tokio::test]
async fn filters_compare_instants() {
    let client = filled(4).await;
    client.google.user_edit_event(
        &client.calendar,
        "event02",
        &json!({"extendedProperties": {"private": {"app": "ours"}}}),
    );
    client.google.user_delete_event(&client.calendar, "event04");
    for (query, wanted) in [
        // 2030-01-02T16:35Z is the end of the second event: exclusive.
        ("timeMin=2030-01-02T22:05:00%2B05:30", vec!["event03"]),
        ("timeMax=2030-01-02T20:05:00%2B05:30", vec!["event01"]),
        ("privateExtendedProperty=app%3Dours", vec!["event02"]),
        ("q=EVENT03", vec!["event03"]),
        ("iCalUID=event01%40google.com", vec!["event01"]),
        (
            "orderBy=startTime&singleEvents=true",
            vec!["event01", "event02", "event03"],
        ),
        (
            "updatedMin=2020-01-01T00:00:00Z",
            vec!["event01", "event02", "event03", "event04"],
        ),
    ] {
        assert_eq!(pages(&client, query).await.0.concat(), wanted, "{query}");
    }
    for (query, word) in [
        ("timeMin=2030-01-02T22:05:00", "invalid"),
        ("maxResults=0", "invalid"),
        ("maxResults=many", "invalid"),
        ("orderBy=startTime", "invalid"),
        ("orderBy=summary", "invalid"),
        ("timemin=2030-01-02T22:05:00Z", "invalid"),
        ("pageToken=made-up", "invalid"),
        (
            "timeMin=2030-01-02T00:00:00Z&timeMax=2030-01-01T00:00:00Z",
            "timeRangeEmpty",
        ),
        ("fields=items(nmae)", "invalidParameter"),
    ] {
        assert_eq!(
            reason(&client.events("GET", &format!("?{query}"), &Value::Null).await),
            is(400, word),
            "{query}"
        );
    }
    let partial = client
        .events("GET", "?fields=items(id,start),nextPageToken", &Value::Null)
        .await
        .json();
    assert_eq!(partial.as_object().unwrap().keys().collect::<Vec<_>>(), ["items"]);
}
