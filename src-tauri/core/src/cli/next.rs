//! The next contest and the time left, in one line for status bars.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::args::NextFormat;
use super::text::local;
use crate::calendar::event::in_words;
use crate::domain::Contest;

/// The line or document for the next contest; none is `null`, or an empty line.
#[must_use]
pub fn render(format: NextFormat, next: Option<&Contest>, now: Timestamp) -> String {
    let Some(contest) = next else {
        return match format {
            NextFormat::Text => "There is no upcoming contest.".to_owned(),
            NextFormat::Json => Value::Null.to_string(),
            NextFormat::Waybar => {
                json!({"text": "", "tooltip": "There is no upcoming contest", "class": "none"}).to_string()
            }
            NextFormat::Tmux => String::new(),
        };
    };
    let seconds = contest.starts_at.duration_since(now).as_secs();
    let left = if seconds < 60 {
        "now".to_owned()
    } else {
        in_words(seconds - seconds % 60)
    };
    let platform = contest.source_name();
    match format {
        NextFormat::Text => format!("{} ({platform}) in {left}, {}", contest.name, local(contest.starts_at)),
        NextFormat::Json => json!({
            "key": contest.key.to_string(),
            "name": contest.name,
            "starts_at": contest.starts_at.to_string(),
            "in_seconds": seconds,
        })
        .to_string(),
        NextFormat::Waybar => {
            // Waybar reads Pango markup in text and tooltip.
            let class = if seconds < 3600 { "soon" } else { "later" };
            let tooltip = format!("{} ({platform})\n{}", contest.name, local(contest.starts_at));
            let text = format!("{} {left}", shortened(&contest.name, 40));
            json!({"text": markup(&text), "tooltip": markup(&tooltip), "class": class}).to_string()
        }
        NextFormat::Tmux => format!("{} {left}", shortened(&contest.name, 24)).replace('#', "##"),
    }
}

fn shortened(name: &str, longest: usize) -> String {
    if name.chars().count() <= longest {
        return name.to_owned();
    }
    let kept: String = name.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

fn markup(text: &str) -> String {
    html_escape::encode_text(text).into_owned()
}
