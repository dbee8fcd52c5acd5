//! The list of contests in the real window: search, filter by platform, details of a contest, and muting it, all by keyboard.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::page::Window;
use crate::session::{Session, in_desktop};

/// The names and platforms of the contests that are listed now.
async fn listed(window: &Window) -> Vec<(String, String)> {
    let script = "return [...document.querySelectorAll('main li[data-item]')].map((line) => [line.querySelector('[data-main]').textContent, line.querySelector('.platform').dataset.platform]);";
    let found = window.script(script, Vec::new()).await;
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let pairs = found.as_array().unwrap().iter();
    pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

#[test]
fn the_list_is_searched_filtered_explained_and_muted_by_the_keyboard() {
    in_desktop("", async |session: Session| {
        session.settle();
        let next = session.json(&["next", "--format", "json"]);
        let (name, key) = (next["name"].as_str().unwrap(), next["key"].as_str().unwrap());
        let window = session.open_window().await;
        window.says("Running ").await;
        let all = listed(&window).await;
        assert!(all.len() > 7, "{all:?}");

        // `/` goes to the search; what is typed narrows the list; Escape empties it, and closes nothing.
        window
            .find("//nav//button[1]")
            .await
            .unwrap()
            .send_keys("/")
            .await
            .unwrap();
        window.types(&name.to_uppercase()).await;
        until!("the one contest", {
            let now = listed(&window).await;
            (!now.is_empty() && now.len() < all.len() && now.iter().all(|(found, _)| found.contains(name)))
                .then_some(())
        });
        window.says(name).await;
        window.picture("search").await;
        window.types("\u{e00c}").await;
        until!("all contests", (listed(&window).await == all).then_some(()));

        // A word that nothing has: said, with the way back.
        window
            .find("//input[@id=\"search\"]")
            .await
            .unwrap()
            .send_keys("no such contest")
            .await
            .unwrap();
        window.says("No contest matches").await;
        window.picture("search-empty").await;
        window.press("Clear search and filter").await;
        until!("all contests again", (listed(&window).await == all).then_some(()));

        // One platform, then two.
        let chip = |platform: &str| {
            format!("//button[contains(@class, \"chip\") and starts-with(normalize-space(.), \"{platform}\")]")
        };
        window.click_at(&chip("AtCoder")).await;
        // Rows out of sight aren't drawn, so the command line says which there are.
        let of = |platforms: &[&str]| {
            let all = session.json(&["list", "--json"]);
            let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
            let wanted = all.as_array().unwrap().iter();
            let pairs = wanted.map(|row| (text(row, "name"), text(row, "platform")));
            pairs
                .filter(|(_, platform)| platforms.contains(&platform.as_str()))
                .collect::<BTreeSet<_>>()
        };
        let (one, two) = (of(&["atcoder"]), of(&["atcoder", "leetcode"]));
        assert!(!one.is_empty() && two.len() > one.len(), "{two:?}");
        let now = async || listed(&window).await.into_iter().collect::<BTreeSet<_>>();
        until!("those of one platform", (now().await == one).then_some(()));
        window.click_at(&chip("LeetCode")).await;
        until!("those of two", (now().await == two).then_some(()));
        window.click_at(&chip("AtCoder")).await;
        window.click_at(&chip("LeetCode")).await;
        until!("all of them", (listed(&window).await == all).then_some(()));

        // `w` on a contest tells its story; Escape closes that alone.
        let row = format!("//main//li[@data-item=\"{key}\"]//button[@data-main]");
        window.find(&row).await.unwrap().send_keys("w").await.unwrap();
        let story = window.says("Where it appears, and why").await;
        assert!(
            story.contains("History") && story.contains("no rule hides it"),
            "{story}"
        );
        window.is_accessible("why").await;
        window.picture("why").await;
        window.types("\u{e00c}").await;
        until!(
            "the story to close",
            window.find("//dialog").await.is_none().then_some(())
        );

        // `m` mutes it, which is said in the row and known to the command line; Undo takes it back.
        window.find(&row).await.unwrap().send_keys("m").await.unwrap();
        window.says(&format!("Muted: {name}")).await;
        let muted = || session.json(&["why", key, "--json"])["reminder"]["shown"] == false;
        until!("it muted", muted().then_some(()));
        window.press("Undo").await;
        until!("it not muted", (!muted()).then_some(()));
        session.quit(window).await;
    });
}
