//! Every page by keyboard only, with text twice the size, in each language and theme.

use serde_json::Value;

use crate::page::{PAGES, Window};
use crate::session::{Session, in_desktop};

/// Presses Tab until it has gone round, and gives the Tab stops that were never reached or didn't show that they were.
async fn missed_by_tab(window: &Window) -> Vec<String> {
    let begin = "window.reached = new Set(); window.unseen = [];
        document.removeEventListener('focusin', window.look);
        document.querySelector('nav [aria-current]').focus();
        window.look = ({ target }) => {
            if (reached.has(target)) return;
            reached.add(target);
            const { outlineStyle, outlineWidth } = getComputedStyle(target);
            if (outlineStyle === 'none' || outlineWidth === '0px') unseen.push('unseen: ' + target.outerHTML.slice(0, 120));
        };
        document.addEventListener('focusin', window.look);";
    window.script(begin, Vec::new()).await;
    let at_start = "return document.activeElement === document.querySelector('nav [aria-current]') || document.activeElement === document.body";
    for _ in 0..400 {
        window.types("\t").await;
        if window.script(at_start, Vec::new()).await == Value::Bool(true) {
            break;
        }
    }
    let end = "const wanted = [...document.querySelectorAll('button:not(:disabled), input:not(:disabled), select, textarea')].filter((node) =>
            // Pages, filters, contests and cells are one stop each; arrows lead along them.
            node.checkVisibility() && node.tabIndex >= 0 && !(node.type === 'radio' && !node.checked));
        return [...unseen, ...wanted.filter((node) => !reached.has(node)).map((node) => node.outerHTML.slice(0, 120))];";
    let missed = window.script(end, Vec::new()).await;
    missed.as_array().unwrap().iter().map(ToString::to_string).collect()
}

#[test]
fn the_keyboard_alone_reaches_every_control_of_every_page_and_shows_where_it_is() {
    in_desktop("", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        window.says("Running ").await;
        for page in PAGES {
            window.go(page).await;
            assert_eq!(missed_by_tab(&window).await, Vec::<String>::new(), "{page}");
        }
        session.quit(window).await;
    });
}

/// What sticks out to the side, where nobody can scroll, and text that its own box cuts.
async fn cut_off(window: &Window) -> Value {
    let script = "const main = document.querySelector('main');
        const edge = main.getBoundingClientRect().right + 1;
        const out = [...main.querySelectorAll('*')].filter((node) => !node.closest('.scrolls, .grid, .hidden-text, table') && node.checkVisibility() && node.getBoundingClientRect().right > edge);
        const hidden = (node) => node.closest('.hidden-text') || getComputedStyle(node).clipPath !== 'none';
        const clips = ({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip';
        const cut = [...document.querySelectorAll('*')].filter((node) => !hidden(node) && node.checkVisibility() && node.innerText?.trim() && clips(getComputedStyle(node)) && node.scrollWidth > node.clientWidth + 1);
        out.push(...cut);
        return [document.documentElement.scrollWidth > innerWidth ? 'the page' : '', main.scrollWidth > main.clientWidth ? 'main' : '', ...out.map((node) => node.outerHTML.slice(0, 100))].filter(Boolean);";
    window.script(script, Vec::new()).await
}

#[test]
fn nothing_is_cut_off_in_any_language_or_theme_or_with_text_of_twice_the_size() {
    in_desktop("", async |session: Session| {
        session.settle();
        let window = session.open_window().await;
        window.says("Running ").await;
        // English comes last: the menu of the tray speaks the same language, and the session ends by its last item.
        for (language, theme) in [("ar", "dark"), ("ja", "light"), ("en", "light")] {
            session.set(&[("language", language), ("theme", theme)]);
            let is_so = "return document.documentElement.lang + document.documentElement.dataset.theme";
            let wanted = format!("{language}{theme}");
            until!(
                wanted.clone(),
                (window.script(is_so, Vec::new()).await == wanted.as_str()).then_some(())
            );
            for (number, page) in PAGES.iter().enumerate() {
                let script = "document.querySelectorAll('nav button')[arguments[0]].click()";
                window.script(script, vec![number.into()]).await;
                for (size, name) in [("", "100"), ("200%", "200")] {
                    window
                        .script(
                            "document.documentElement.style.fontSize = arguments[0]",
                            vec![size.into()],
                        )
                        .await;
                    window
                        .picture(&format!("walk-{page}-{language}-{name}").to_lowercase())
                        .await;
                    assert_eq!(
                        cut_off(&window).await,
                        serde_json::json!([]),
                        "{page}, {language}, {name} %"
                    );
                }
                window.is_accessible(&format!("{page}, {language}, 200 %")).await;
                window
                    .script("document.documentElement.style.fontSize = ''", Vec::new())
                    .await;
            }
        }
        session.quit(window).await;
    });
}
