//! Texts of the tray that several lines share, in the user's language.

use contestsync_core::domain::view::{Attention, AttentionCode, ContestRow};
use contestsync_core::words::Message;
use contestsync_core::words::catalog::Fill;

use super::menu::Scene;
use super::names::label;

impl Scene<'_> {
    pub(super) fn say(&self, message: &Message<'_>) -> String {
        self.words.say(message)
    }

    pub(super) fn label(&self, row: &ContestRow) -> String {
        label(row, self.words)
    }

    /// How long a contest still runs.
    pub(super) fn still(&self, row: &ContestRow) -> String {
        let length = &self.words.left(row.ends_at, self.now);
        self.say(&Message::TrayRunning { length })
    }

    /// What needs attention, in words: the window's, or in English the shorter ones of the engine.
    pub(super) fn concern(&self, attention: &Attention) -> String {
        let code = match (attention.code, attention.platform) {
            (AttentionCode::PlanHeld, Some(_)) => "plan_held_of".to_owned(),
            (code, _) => serde_json::to_value(code)
                .ok()
                .and_then(|word| word.as_str().map(str::to_owned))
                .unwrap_or_default(),
        };
        let platform = attention.platform.as_ref().map_or_else(String::new, |platform| {
            let rows = &self.view.platforms;
            let row = rows.iter().find(|row| row.platform == *platform);
            row.map_or_else(String::new, |row| row.name.clone())
        });
        let when = attention
            .at
            .map_or_else(String::new, |at| self.words.short(at, self.now));
        let fills = [
            ("platform", Fill::Text(&platform)),
            ("when", Fill::Text(&when)),
            ("n", Fill::Number(i64::from(attention.count.unwrap_or_default()))),
        ];
        let said = self
            .words
            .say_or(&format!("attention-{code}"), &fills, &attention.message);
        said.trim_end_matches(['.', '。', '।', '۔']).to_owned()
    }
}
