//! The rules of what Google lists: no panic, what is recorded is read back equal, and what a patch writes it doesn't write twice.

use std::sync::LazyLock;

use contestsync_core::calendar::patch::{PatchScope, WritableFacts, patch};
use contestsync_core::calendar::{EventOptions, RemoteEvent, WantedEvent};
use contestsync_core::domain::{Contest, ContestKind, InstallationId, Platform, Preferences, RawContest};
use jiff::Timestamp;
use serde_json::Value;

static WANTED: LazyLock<WantedEvent> = LazyLock::new(|| {
    let raw = RawContest {
        id: "1936".to_owned(),
        name: "Codeforces Round 930 (Div. 1)".to_owned(),
        url: "https://codeforces.com/contest/1936".to_owned(),
        starts_at: Timestamp::constant(1_791_158_400, 0),
        ends_at: Timestamp::constant(1_791_165_600, 0),
        duration: None,
        kind: ContestKind::Regular,
        rated: None,
        division: None,
        language: None,
        registration: (None, None),
    };
    let contest = Contest::checked(Platform::Codeforces, raw).unwrap();
    let read_at = Timestamp::constant(1_791_100_000, 0);
    WantedEvent::new("1084", &contest, read_at, &EventOptions::from(&Preferences::default()))
});

/// Everything is written that differs.
fn patched(event: &RemoteEvent) -> Option<Value> {
    let installation = InstallationId::new("0a1b2c")?;
    let scope = PatchScope {
        installation: &installation,
        facts: WritableFacts::All,
        look: true,
        takes_over: false,
        returns: false,
    };
    patch(&WANTED, event, scope)
}

/// Reads `body` as an event of a list of Google's.
pub(crate) fn keeps_the_rules(body: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return;
    };
    let Some(event) = RemoteEvent::read(&value) else { return };
    assert!(!event.id.is_empty() && event.id.len() <= 1024);
    let recorded = serde_json::to_string(&event).unwrap();
    assert_eq!(serde_json::from_str::<RemoteEvent>(&recorded).unwrap(), event);
    let Some(Value::Object(changes)) = patched(&event) else {
        return;
    };
    let mut after = value;
    let Some(fields) = after.as_object_mut() else { return };
    for (name, change) in changes {
        fields.insert(name, change);
    }
    let after = RemoteEvent::read(&after).unwrap();
    assert_eq!(patched(&after), None, "a patch that does not settle: {recorded}");
}
