//! How a history must end.

use contestsync_core::domain::{Clock, Contest};
use contestsync_core::engine::report::{CalendarOutcome, CalendarReport};
use jiff::SignedDuration;
use serde_json::Value;

use super::super::world::{CONFIRMED, id};
use super::person::{Edits, Replaced, reminders};
use super::settings::Setting;
use super::{COMPUTERS, CONTESTS, Model, Step};

impl Model {
    pub(super) async fn check(&mut self) {
        self.computers[0].google.clear_faults();
        self.computers[0].google.release();
        for place in 0..COMPUTERS {
            if self.ahead[place] != SignedDuration::ZERO {
                self.set_clock(place, 0).await;
            }
        }
        self.set_dedicated(true).await;
        // Longer than any doubt.
        self.pass(25 * 60);
        if self.old.is_some() {
            self.take(&Step::Old).await;
        }
        for place in 0..COMPUTERS {
            self.read(place, self.truth.clone(), self.hands.now()).await;
            let mut report = self.computers[place].sync(CONFIRMED).await;
            if self.only_forgotten_fail(&report) {
                // That Google shows nothing of an event is believed when it says so again.
                self.pass(11);
                report = self.computers[place].sync(CONFIRMED).await;
            }
            assert_eq!(report.outcome, CalendarOutcome::Ok, "computer {place}: {report:?}");
        }
        self.compare().await;
        let google = std::sync::Arc::clone(&self.computers[0].google);
        // It may give its own look to what came back after it had synced, once.
        self.old_sync().await;
        let main = google.live_events("primary");
        let coming = main
            .iter()
            .filter(|event| super::super::world::start(event) > self.hands.now());
        assert_eq!(coming.count(), 0, "events stay in the main calendar: {main:#?}");
        let mark = google.mark();
        self.old_sync().await;
        for computer in &self.computers {
            computer.sync(CONFIRMED).await;
        }
        let requests = google.requests_since(mark);
        let writes: Vec<_> = requests.iter().filter(|one| one.method != "GET").collect();
        assert_eq!(google.writes_since(mark), 0, "the next round writes: {writes:#?}");
        self.compare().await;
        self.compare_settings().await;
    }

    fn only_forgotten_fail(&self, report: &CalendarReport) -> bool {
        let forgotten: Vec<String> = self
            .forgotten
            .iter()
            .map(|which| self.contest(*which).key.to_string())
            .collect();
        let mut failed = report.errors.iter().map(|error| error.event.as_ref());
        !report.errors.is_empty() && failed.all(|event| event.is_some_and(|event| forgotten.contains(event)))
    }

    async fn compare(&self) {
        // The last computer has published last, so that it knows all settings.
        let last = COMPUTERS - 1;
        let on = self.setting_at(last, Setting::On).await == Some(true);
        let busy = self.setting_at(last, Setting::Busy).await == Some(true);
        for which in 0..CONTESTS {
            let muted = self.setting_at(last, Setting::Choice(which)).await == Some(false);
            let edits = self.edits.get(&which).cloned().unwrap_or_default();
            self.compare_one(which, &edits, on && !muted, busy);
        }
        let events = self.computers[0].google.events(&self.calendar());
        for (copied, made) in &self.copies {
            let copy = events.iter().find(|event| id(event) == copied);
            assert_eq!(copy, Some(made), "a copy of the person's was changed");
        }
    }

    fn compare_one(&self, which: usize, edits: &Edits, shown: bool, busy: bool) {
        let event = self.event(which);
        if edits.anything_goes {
            return;
        }
        let contest = self.truth.get(&which).filter(|_| shown);
        let event = match (contest, event) {
            _ if edits.deleted => {
                if !self.explains_itself(which, edits) {
                    assert_eq!(self.event(which), None, "contest {which} was deleted by the person");
                }
                return;
            }
            (None, None) => {
                assert!(!edits.kept, "contest {which} was brought back by the person");
                return;
            }
            (None, Some(event)) => {
                assert!(edits.kept, "contest {which} should have no event: {event}");
                return;
            }
            (Some(_), None) => {
                assert!(self.unknown.contains(&which), "contest {which} has no event");
                return;
            }
            (Some(contest), Some(event)) => (contest, event),
        };
        let (contest, event) = event;
        self.compare_facts(which, contest, &event, edits);
        if !self.remembers || self.old.is_some() {
            return;
        }
        let description = event["description"].as_str().unwrap_or_default();
        let note = edits.note.clone().unwrap_or_default();
        assert!(
            description.contains(&note),
            "the note of {which} is lost: {description}"
        );
        assert!(!edits.color || event["colorId"] == "4", "the color of {which} is lost");
        assert!(
            !edits.remind || event["reminders"] == reminders(),
            "the reminders of {which} are lost: {event}"
        );
        if !edits.erased {
            let transparency = event["transparency"].as_str().unwrap_or("opaque");
            assert_eq!(transparency == "opaque", busy, "free or busy of {which}: {event}");
        }
    }

    /// Title and times are the contest's, or, as long as it is what it was, the person's.
    fn compare_facts(&self, which: usize, contest: &Contest, event: &Value, edits: &Edits) {
        let strict = self.remembers && self.old.is_none() && !edits.erased;
        let is_due = |replaced: Option<&Replaced>| strict && replaced.is_some_and(|one| one.turn == self.turns[which]);
        let stays = |replaced: Option<&Replaced>, is: &Value| replaced.filter(|one| one.by == *is).cloned();

        let title = stays(edits.title.as_ref(), &event["summary"]);
        let summary = title.as_ref().map_or(&event["summary"], |title| &title.ours);
        let named = summary.as_str().is_some_and(|summary| summary.ends_with(&contest.name));
        assert!(named, "name of {which}: {event}");
        assert!(
            title.is_some() || !is_due(edits.title.as_ref()),
            "the title of {which} is lost: {event}"
        );

        let start = stays(edits.start.as_ref(), &event["start"]);
        let instant = |time: &Value| {
            let text = time["dateTime"].as_str();
            text.and_then(|text| text.parse::<jiff::Timestamp>().ok())
        };
        let shown = start.as_ref().map_or(&event["start"], |start| &start.ours);
        assert_eq!(instant(shown), Some(contest.starts_at), "start of {which}: {event}");
        assert!(
            start.is_some() || !is_due(edits.start.as_ref()),
            "the times of {which} are lost: {event}"
        );
        let description = event["description"].as_str().unwrap_or_default();
        if strict && description.contains("Kept up to date") {
            let unrated = description.contains("unrated");
            assert_eq!(!unrated, contest.rated != Some(false), "rated of {which}: {event}");
        }
        if start.is_none() {
            assert_eq!(instant(&event["end"]), Some(contest.ends_at), "end of {which}: {event}");
        }
    }
}
