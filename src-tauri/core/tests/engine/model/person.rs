//! What the person does in Google's own window, and what must be left of it.

use contestsync_core::domain::Clock;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::super::world::id;
use super::{Model, Step};

/// What the person made of an event.
#[expect(clippy::struct_excessive_bools, reason = "each is a deed of its own")]
#[derive(Clone, Debug, Default)]
pub(super) struct Edits {
    pub(super) note: Option<String>,
    pub(super) color: bool,
    pub(super) remind: bool,
    pub(super) deleted: bool,
    pub(super) deleted_at: Option<Timestamp>,
    /// A computer has seen the deletion.
    pub(super) seen: bool,
    /// The person brought it back after the program had taken it out: it stays.
    pub(super) kept: bool,
    pub(super) title: Option<Replaced>,
    pub(super) start: Option<Replaced>,
    /// Our properties were erased, so that nobody knows any more what the person changed.
    pub(super) erased: bool,
    /// What would be right was lost with the only data that knew it.
    pub(super) anything_goes: bool,
}

/// A fact that the person replaced.
#[derive(Clone, Debug)]
pub(super) struct Replaced {
    /// By what.
    pub(super) by: Value,
    /// What we had written there.
    pub(super) ours: Value,
    /// How often the contest had changed by then.
    pub(super) turn: usize,
}

impl Replaced {
    fn next(before: Option<&Self>, was: &Value, by: &Value, turn: usize) -> Self {
        let again = before.filter(|before| before.by == *was);
        Self {
            by: by.clone(),
            ours: again.map_or(was, |before| &before.ours).clone(),
            turn: again.map_or(turn, |before| before.turn),
        }
    }
}

impl Edits {
    /// A computer that doesn't know of the deletion creates the event again.
    pub(super) fn forget_content(&mut self) {
        *self = Self {
            deleted: self.deleted,
            seen: self.seen,
            anything_goes: self.anything_goes || self.kept,
            ..Self::default()
        };
    }
}

/// The reminder that the person sets.
pub(super) fn reminders() -> Value {
    json!({"useDefault": false, "overrides": [{"method": "email", "minutes": 90}]})
}

impl Model {
    fn edit(&mut self, which: usize, patch: impl FnOnce(&Value) -> Value) -> bool {
        let Some(event) = self.event(which) else { return false };
        let google = &self.computers[0].google;
        google.user_edit_event(&self.calendar(), id(&event), &patch(&event));
        true
    }

    pub(super) fn person(&mut self, step: &Step) {
        match step {
            Step::Note(which, markup) => self.note(*which, *markup),
            Step::Color(which) => {
                let done = self.edit(*which, |_| json!({"colorId": "4"}));
                self.edits.entry(*which).or_default().color |= done;
            }
            Step::Remind(which) => {
                let done = self.edit(*which, |_| json!({"reminders": reminders()}));
                self.edits.entry(*which).or_default().remind |= done;
            }
            Step::Title(which) => {
                let title = format!("Mine {which} {}", self.past.len());
                let turn = self.turn_if_current(*which);
                let before = self.event(*which);
                if self.edit(*which, |_| json!({"summary": title})) {
                    let edits = self.edits.entry(*which).or_default();
                    let was = &before.unwrap()["summary"];
                    edits.title = Some(Replaced::next(edits.title.as_ref(), was, &json!(title), turn));
                }
            }
            Step::Drag(which) => {
                let Some(contest) = self.truth.get(which).cloned() else {
                    return;
                };
                let by = SignedDuration::from_hours(2);
                let time = |at: Timestamp| json!({"dateTime": (at + by).to_string(), "date": null});
                let patch = json!({"start": time(contest.starts_at), "end": time(contest.ends_at)});
                self.retime(*which, &patch);
            }
            Step::AllDay(which) => {
                let Some(contest) = self.truth.get(which).cloned() else {
                    return;
                };
                let day = contest.starts_at.strftime("%Y-%m-%d").to_string();
                let next: jiff::civil::Date = day.parse().unwrap();
                let next = next.tomorrow().unwrap().to_string();
                let patch = json!({
                    "start": {"date": day, "dateTime": null, "timeZone": null},
                    "end": {"date": next, "dateTime": null, "timeZone": null},
                });
                self.retime(*which, &patch);
            }
            Step::Delete(which) => {
                if let Some(event) = self.event(*which) {
                    let google = &self.computers[0].google;
                    google.user_delete_event(&self.calendar(), id(&event));
                    let now = self.hands.now();
                    let edits = self.edits.entry(*which).or_default();
                    (edits.deleted, edits.seen, edits.kept) = (true, false, false);
                    edits.deleted_at = Some(now);
                }
            }
            Step::Restore(which) => self.restore(*which),
            Step::Copy(which) => {
                if let Some(mut event) = self.event(*which) {
                    let copy = event.as_object_mut().unwrap();
                    copy.retain(|field, _| {
                        ["summary", "description", "start", "end", "extendedProperties"].contains(&field.as_str())
                    });
                    let google = &self.computers[0].google;
                    let copied = google.user_create_event(&self.calendar(), &event);
                    let events = google.events(&self.calendar());
                    let made = events.into_iter().find(|event| id(event) == copied);
                    self.copies.insert(copied, made.unwrap());
                }
            }
            Step::Erase(which) => {
                if let Some(mut event) = self.event(*which) {
                    event.as_object_mut().unwrap().remove("extendedProperties");
                    let google = &self.computers[0].google;
                    google.user_put_event(&self.calendar(), id(&event), &event);
                    let edits = self.edits.entry(*which).or_default();
                    edits.erased = true;
                    edits.anything_goes |= edits.kept;
                }
            }
            Step::DeleteSettings => {
                for event in self.settings_events() {
                    self.computers[0].google.user_delete_event(&self.calendar(), id(&event));
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, which: usize, markup: bool) {
        let note = format!("note {which} {}", self.past.len());
        let text = note.clone();
        let done = self.edit(which, |event| {
            let before = event["description"].as_str().unwrap_or_default();
            let after = if markup {
                format!("<p>{text} &amp; tea</p>{}", before.replace('\n', "<br>"))
            } else {
                format!("{text}\n{before}")
            };
            json!({"description": after})
        });
        if done {
            self.edits.entry(which).or_default().note = Some(note);
        }
    }

    /// How often the contest has changed, if the event shows what the platform says; else an edit may rest on what is to be corrected.
    fn turn_if_current(&self, which: usize) -> usize {
        let current = self
            .event(which)
            .zip(self.truth.get(&which))
            .is_some_and(|(event, contest)| {
                let start = event["start"]["dateTime"].as_str();
                let start = start.and_then(|start| start.parse::<Timestamp>().ok());
                let named = event["summary"]
                    .as_str()
                    .is_some_and(|summary| summary.ends_with(&contest.name));
                named && start == Some(contest.starts_at)
            });
        if current { self.turns[which] } else { usize::MAX }
    }

    fn retime(&mut self, which: usize, patch: &Value) {
        let turn = self.turn_if_current(which);
        let before = self.event(which);
        if self.edit(which, |_| patch.clone()) {
            let start = self.event(which).unwrap()["start"].clone();
            let edits = self.edits.entry(which).or_default();
            let was = &before.unwrap()["start"];
            edits.start = Some(Replaced::next(edits.start.as_ref(), was, &start, turn));
        }
    }

    /// From the trash, or out of another calendar of the person's.
    fn restore(&mut self, which: usize) {
        let tombstones = self.events(which);
        // Where properties are lost with the deletion, nobody can tell a return by the person from one by the program.
        if !self.remembers || self.event(which).is_some() {
            return;
        }
        let Some(event) = tombstones.last() else { return };
        let google = &self.computers[0].google;
        google.user_restore_event(&self.calendar(), id(event));
        let by_program = !event["extendedProperties"]["private"]["contestsync_gone"].is_null();
        let edits = self.edits.entry(which).or_default();
        edits.kept = by_program;
        // An event that is taken out in two steps carries another mark between them.
        edits.anything_goes |= self.old.is_some();
        edits.deleted = false;
    }
}
