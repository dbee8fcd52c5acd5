//! The rules of what Google says no with: no panic, and nothing foreign in the words that people are told.

use contestsync_core::calendar::CalendarError;
use contestsync_core::domain::Problem;
use contestsync_core::http::HttpResponse;
use reqwest::header::HeaderMap;

/// Reads all but the first two bytes as the body of an answer with the status that these two are.
pub(crate) fn keeps_the_rules(bytes: &[u8]) {
    let Some((status, body)) = bytes.split_first_chunk::<2>() else {
        return;
    };
    let status = 400 + u16::from_le_bytes(*status) % 200;
    let answer = HttpResponse {
        status: status.try_into().unwrap(),
        headers: HeaderMap::new(),
        body: body.to_vec(),
        path: String::new(),
    };
    let error = CalendarError::from_answer(&answer, None);
    let problem = Problem::from(&error);
    assert!(problem.message.len() < 250, "{problem}");
    assert!(
        problem
            .message
            .chars()
            .all(|character| !character.is_control() && !matches!(character, '<' | '>' | '&')),
        "{problem}"
    );
}
