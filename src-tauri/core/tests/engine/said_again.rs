//! A setting that is set to the value it has here, while another computer has changed it.

use contestsync_core::domain::verdict::{Choice, ChoiceChange};

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

/// `before`: what both know; `first`: what one says, without the other knowing; `last`: what the other one says then, which is what it has.
#[tokio::test]
async fn the_last_choice_for_a_contest_wins_even_if_it_changes_nothing_here() {
    let cases = [
        (Some(true), Some(false)),
        (Some(false), Some(true)),
        (None, Some(false)),
    ];
    for (before, first) in cases {
        let a = World::new().await;
        let b = a.beside().await;
        let contests = a.synced_with(&b, 1).await;
        let key = &contests[0].key;
        let say = async |world: &World, choice: Option<bool>| {
            let change = ChoiceChange {
                remind: Some(choice),
                calendar: Some(choice),
            };
            world.engine.choose(key, |_| change).await.unwrap();
        };
        say(&a, before).await;
        for world in [&a, &b] {
            pass(&[&a, &b], 60);
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        say(&a, first).await;
        pass(&[&a, &b], 60);
        say(&b, before).await;
        for world in [&a, &b, &a] {
            pass(&[&a, &b], 60);
            world.announce(&contests).await;
            world.sync(PLAIN).await;
        }
        let wanted = Choice {
            remind: before,
            calendar: before,
        };
        for world in [&a, &b] {
            let choices = world.store.choices().await.unwrap();
            assert_eq!(
                choices.get(key).copied().unwrap_or_default(),
                wanted,
                "{before:?} {first:?}"
            );
        }
        assert_eq!(a.live().len(), usize::from(before != Some(false)));
    }
}
