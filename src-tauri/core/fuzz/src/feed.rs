//! The rules of a contest feed: no panic, every contest keeps its rules, and what was read is written and read back equal.

use std::sync::LazyLock;

use contestsync_core::domain::contest::platform_link;
use contestsync_core::feed::Document;
use contestsync_core::feed::signature::{PublicKey, public_key, verify};

static KEY: LazyLock<PublicKey> =
    LazyLock::new(|| public_key("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").unwrap());

/// Reads `bytes` as a signature, and as a file whose signature holds.
pub(crate) fn keeps_the_rules(bytes: &[u8]) {
    assert!(verify(&KEY, b"{}", &String::from_utf8_lossy(bytes)).is_err());
    let Ok((document, dated)) = Document::read_dated(bytes) else {
        return;
    };
    assert!(document.readings.iter().all(|reading| reading.read_at <= dated));
    for contest in &document.contests {
        assert!(
            contest.ends_at > contest.starts_at && !contest.name.is_empty(),
            "{contest:?}"
        );
        let platform = contest.key.source().platform().unwrap();
        assert!(
            document.readings.iter().any(|reading| reading.source == platform),
            "{contest:?}"
        );
        assert!(platform_link(platform, contest.link()).is_some(), "{contest:?}");
    }
    let published = Document::new(document.readings, document.contests);
    let written = published.bytes().unwrap();
    assert_eq!(Document::read(&written), Ok(published));
}
