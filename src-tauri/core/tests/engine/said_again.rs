//! A setting that is set to the value it has here, while another computer has changed it.

use super::sharing::preference;
use super::world::{PLAIN, World, pass};

#[tokio::test]
async fn the_last_change_wins_even_if_it_changes_nothing_here() {
    let a = World::new().await;
    let b = a.beside().await;
    let contests = a.synced_with(&b, 2).await;
    pass(&[&a, &b], 60);
    a.set("calendar.busy", "true").await;
    a.sync(PLAIN).await;
    pass(&[&a, &b], 3600);
    // Nobody has told this computer yet.
    assert_eq!(preference(&b, "calendar.busy").await, "false");
    b.set("calendar.busy", "false").await;
    b.announce(&contests).await;
    b.sync(PLAIN).await;
    a.sync(PLAIN).await;
    assert_eq!(
        (
            preference(&a, "calendar.busy").await,
            preference(&b, "calendar.busy").await
        ),
        ("false".to_owned(), "false".to_owned())
    );
    assert_eq!(a.event(&contests[0])["transparency"], "transparent");
}
