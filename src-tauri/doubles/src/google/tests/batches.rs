//! Batches: each part has its own answer.

use super::*;

#[tokio::test]
async fn each_part_is_answered_under_its_own_name() {
    let client = Client::new().await;
    client.google.fail_next(
        Matcher::from("calendar.events.insert").with_body("ccccc"),
        InjectedFault::status(409, "conflict"),
        1,
    );
    let mut body = String::new();
    for id in ["aaaaa", "bbbbb", "aaaaa", "ccccc"] {
        let inner = event(id, 1).to_string();
        let path = client.path("");
        body += &format!("--xyz\r\nContent-Type: application/http\r\nContent-ID: <item-{id}>\r\n\r\n");
        body += &format!("POST /calendar/v3/{path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{inner}\r\n");
    }
    body += "--xyz--\r\n";
    let url = format!("{}/batch/calendar/v3", client.google.url());
    let authorization = format!("Bearer {}", client.tokens.access);
    let headers = [
        ("authorization", authorization.as_str()),
        ("content-type", "multipart/mixed; boundary=\"xyz\""),
    ];
    let answer = request("POST", &url, &headers, &body).await.unwrap();
    assert_eq!(answer.status, 200, "{}", answer.body);
    let lines: Vec<_> = answer
        .body
        .lines()
        .filter(|line| line.starts_with("HTTP/1.1") || line.starts_with("Content-ID"))
        .collect();
    assert_eq!(
        lines,
        [
            "Content-ID: <response-item-aaaaa>",
            "HTTP/1.1 200 OK",
            "Content-ID: <response-item-bbbbb>",
            "HTTP/1.1 200 OK",
            "Content-ID: <response-item-aaaaa>",
            "HTTP/1.1 409 Conflict",
            "Content-ID: <response-item-ccccc>",
            "HTTP/1.1 409 Conflict",
        ]
    );
    assert_eq!(client.google.live_events(&client.calendar).len(), 2);
    assert_eq!(
        client
            .google
            .requests()
            .iter()
            .filter(|request| request.batched)
            .count(),
        4
    );
    assert_eq!(client.google.violations(), Vec::<String>::new());
    assert_eq!(request("POST", &url, &headers, "--xyz--").await.unwrap().status, 400);
}
