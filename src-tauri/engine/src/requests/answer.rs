//! The one handler of everything that a front end asks for: one arm for each request in `domain::request`.

use std::path::Path;

use serde::Serialize;
use serde_json::Value;

use super::desk::Desk;
use super::desk_files::file_reply;
use super::yours::{CALENDAR, Yours};
use crate::domain::request::{FeedPreview, FileReply, Place, Request};
use crate::domain::verdict::Choice;
use crate::domain::{Code, FeedAddress, Problem, when};
use crate::requests::sources::NewFeed;
use crate::sign_in::Leaving;
use crate::tasks::supervise::{Task, crash_point};

/// The outcome of a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Answered {
    /// Its reply, as `domain::request` declares it.
    Reply(Value),
    /// Only the front end can do it.
    Yours(Yours),
}

/// The user chose no file.
const NO_FILE: FileReply = FileReply { path: None, count: 0 };

impl Desk {
    /// Does what is asked for; `file` is what the user chose where the request is about a file.
    pub async fn answer(&self, request: Request, file: Option<&Path>) -> Result<Answered, Problem> {
        self.engine
            .guarded(Task::Window, Box::pin(self.meet(request, file)))
            .await
    }

    async fn meet(&self, request: Request, file: Option<&Path>) -> Result<Answered, Problem> {
        let engine = &self.engine;
        crash_point(engine, Task::Window);
        match request {
            Request::View {} => reply(&*self.view().await?),
            Request::Refresh { platforms } => reply(self.refresh(platforms).await?),
            Request::TrustPlatform { platform } => reply(self.trust(platform).await?),
            Request::Sync { confirm, reword, add } => reply(self.sync(confirm, reword, add).await?),
            Request::KeepHeld {} => reply(self.keep_held().await?),
            Request::Cancel {} => {
                engine.cancel();
                reply(())
            }
            Request::SignIn {} => {
                self.sign_in();
                reply(())
            }
            Request::SignInOpen {} => reply(self.sign_in_open().await?),
            Request::SignInCancel {} => {
                self.sign_in_cancel();
                reply(())
            }
            Request::SignOut {
                delete_calendar,
                keep_others,
            } => {
                let leaving = Leaving {
                    delete_calendar,
                    keep_others,
                };
                reply(self.sign_out(leaving).await?)
            }
            Request::SetPreference { key, value } => reply(self.set_preference(&key, &value).await?),
            Request::SetPlatform { platform, on } => reply(self.set_platform(platform, on).await?),
            Request::PreviewFeed { address, name, zone } => reply(self.take_feed(&address, name, zone, true).await?),
            Request::AddFeed { address, name, zone } => reply(self.take_feed(&address, name, zone, false).await?),
            Request::RemoveFeed { source } => reply(engine.remove_feed(source).await.map(drop)?),
            Request::RestoreFeed { source } => reply(self.restore_feed(source).await?),
            Request::ChooseFeed {} => reply(file.map_or(NO_FILE, chosen)),
            Request::SetChoice { key, remind, calendar } => {
                reply(self.set_choice(&key, Choice { remind, calendar }).await?)
            }
            Request::SetLeads { key, minutes } => reply(engine.set_contest_leads(&key, minutes).await?),
            Request::Why { key } => reply(self.why(&key).await?),
            Request::ListHidden {} => reply(self.list_hidden().await?),
            Request::ListFinished {} => reply(self.list_finished().await?),
            Request::PreviewRules { rules } => reply(self.preview_rules(&rules).await?),
            Request::CheckHandles {} => reply(engine.check_handles(None).await.map(drop)?),
            Request::Rehearse {} => reply(self.rehearse().await?),
            Request::TestSeen { seen } => reply(self.test_seen(seen).await?),
            Request::PauseReminders { until } => reply(engine.pause_reminders(until).await?),
            Request::ResumeReminders {} => reply(engine.resume_reminders().await?),
            Request::ExportIcs {} => match file {
                Some(file) => reply(file_reply(file, engine.export_ics(file).await?)),
                None => reply(NO_FILE),
            },
            Request::KeepIcs {} => match file {
                Some(file) => reply(self.keep_ics(file).await?),
                None => reply(NO_FILE),
            },
            Request::BackupPreferences { feed_addresses } => match file {
                Some(file) => reply(self.backup_preferences(file, feed_addresses).await?),
                None => reply(NO_FILE),
            },
            Request::RestorePreferences {} => match file {
                Some(file) => reply(self.restore_preferences(file).await?),
                None => reply(NO_FILE),
            },
            Request::Diagnostics {} => reply(self.diagnostics().await?),
            Request::RestoreDeleted { keys } => reply(self.restore_deleted(keys).await?),
            Request::KeepOwnSettings { keep } => reply(self.keep_own_settings(keep).await?),
            Request::DeleteCalendar {} => reply(self.delete_calendar().await?),
            Request::ImportClient { json } => reply(engine.take_client(json.as_bytes()).await.map(drop)?),
            Request::FinishFirstRun {} => reply(self.finish_first_run().await?),
            Request::Place {} => Ok(Answered::Yours(Yours::Place)),
            Request::SendTestNotification {} => Ok(Answered::Yours(Yours::ShowSample)),
            Request::InstallUpdate {} => Ok(Answered::Yours(Yours::InstallUpdate)),
            Request::OpenContest { key } => Ok(Answered::Yours(engine.open_contest(&key).await?)),
            Request::OpenStandings { key } => Ok(Answered::Yours(engine.open_standings(&key).await?)),
            Request::OpenPlatform { platform } => {
                Ok(Answered::Yours(Yours::OpenPage(platform.contests_page().to_owned())))
            }
            Request::OpenCalendar {} => Ok(Answered::Yours(Yours::OpenPage(CALENDAR.to_owned()))),
            Request::OpenLink { link } => Ok(Answered::Yours(engine.open_link(link)?)),
            // Where it must be done, the window does it.
            Request::Announce { .. } => reply(false),
            Request::CloseWindow {} => Ok(Answered::Yours(Yours::CloseWindow)),
            Request::OpenWindow {} => Ok(Answered::Yours(Yours::ShowWindow(None))),
            Request::Show { page, contest } => Ok(Answered::Yours(Yours::ShowWindow(Some(Place { page, contest })))),
            Request::SyncSoon {} => reply(self.sync_soon().await?),
            Request::Mute { key, mute } => reply(self.mute(&key, mute).await?),
            Request::Snooze { key, minutes } => reply(engine.snooze(&key, minutes).await.map(drop)?),
            Request::PauseFor { minutes } => {
                let until = engine.true_now().checked_add(when::minutes(minutes));
                reply(engine.pause_reminders(until.ok()).await?)
            }
            Request::Quit {} => Ok(Answered::Yours(Yours::Quit)),
        }
    }

    /// Adds a calendar feed, or only looks at it.
    async fn take_feed(
        &self,
        address: &FeedAddress,
        name: Option<String>,
        zone: Option<String>,
        dry_run: bool,
    ) -> Result<FeedPreview, Problem> {
        let feed = NewFeed {
            address: address.expose(),
            name: name.as_deref(),
            zone: zone.as_deref(),
            dry_run,
        };
        self.engine.add_feed(feed).await
    }
}

/// A file that was chosen and isn't read yet. A path that isn't valid text can't name a file that can be requested.
fn chosen(file: &Path) -> FileReply {
    FileReply {
        path: file.to_str().map(str::to_owned),
        count: 0,
    }
}

fn reply<T: Serialize>(reply: T) -> Result<Answered, Problem> {
    as_json(reply).map(Answered::Reply)
}

/// A reply in the form for a front end in another process.
pub fn as_json<T: Serialize>(reply: T) -> Result<Value, Problem> {
    serde_json::to_value(reply).map_err(|error| {
        tracing::error!(%error, "an answer cannot be written as JSON");
        Problem::new(
            Code::Crashed,
            "The answer couldn't be shown; close the window and open it again.",
        )
    })
}
