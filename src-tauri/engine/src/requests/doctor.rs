//! Checks whether the platforms' answers still have the recorded shape. Asks the servers, and stores nothing but a pause that one of them asks for.

use std::fs;
use std::path::Path;

use serde::Serialize;
use tokio::task::JoinSet;

use crate::config::{Paths, files};
use crate::domain::{Code, Platform, Problem};
use crate::engine::Engine;
use crate::platforms::{Difference, Examined, ListVerdict, ShapeChange, examine, not_asked};
use crate::runs::report::{Ending, ErrorDocument};

/// How many contests must be known before an answer without most of them is worth reporting.
const FEW: usize = 2;

/// The document of `contestsync doctor --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// Each platform that was asked.
    pub platforms: Vec<PlatformFindings>,
}

/// The result for one platform.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlatformFindings {
    /// The platform.
    pub platform: Platform,
    /// Whether complete answers from the live site were ever recorded.
    pub seen_live: bool,
    /// Whether its server was asked: not while it wants a pause.
    #[serde(skip)]
    pub asked: bool,
    /// `ok`, `changed`, `unreadable`, `refused`, `unreachable`.
    pub outcome: &'static str,
    /// Contests that it announces and that are not over, on the pages that were asked for.
    pub upcoming: usize,
    /// Its contests that are stored and not over.
    pub known: usize,
    /// Each list that was asked for.
    pub lists: Vec<ListFindings>,
}

/// The result for one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListFindings {
    /// Its name.
    pub list: String,
    /// What was asked.
    pub address: String,
    /// As for the platform.
    pub outcome: &'static str,
    /// Whether there's a recorded shape to compare it with.
    pub recorded: bool,
    /// Rows that were read.
    pub rows: usize,
    /// Rows that could not be read.
    pub refused: usize,
    /// How large the answer is.
    pub bytes: usize,
    /// What changed.
    pub changes: Vec<ChangeFound>,
    /// Why there is no list.
    pub error: Option<ErrorDocument>,
    /// Where its copy is.
    pub saved: Option<String>,
}

/// One thing that changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeFound {
    /// `missing`, `added`, `type`, `rows`, `part`, `count`.
    pub change: &'static str,
    /// The field; `null` if it isn't about a field.
    pub field: Option<String>,
    /// What was expected.
    pub expected: Option<String>,
    /// What was found.
    pub found: Option<String>,
}

impl Findings {
    /// The outcome: nothing could be asked, or something is not as expected.
    #[must_use]
    pub fn ending(&self) -> Ending {
        let unanswered = |platform: &PlatformFindings| !platform.asked || platform.outcome == "unreachable";
        if self.platforms.iter().all(unanswered) {
            Ending::Failed
        } else if self.platforms.iter().all(|platform| platform.outcome == "ok") {
            Ending::Done
        } else {
            Ending::Partly
        }
    }
}

impl Engine {
    /// Asks these platforms, or those that are on, and reports what changed; `save`: a folder for copies without personal details.
    pub async fn doctor(&self, only: Vec<Platform>, save: Option<&Path>) -> Result<Findings, Problem> {
        let preferences = self.store().preferences().await?;
        let platforms: Vec<Platform> = Platform::ALL
            .iter()
            .copied()
            .filter(|platform| {
                if only.is_empty() {
                    preferences.platforms.contains(platform)
                } else {
                    only.contains(platform)
                }
            })
            .collect();
        if let Some(folder) = save {
            fs::create_dir_all(folder).map_err(|error| {
                Problem::new(
                    Code::FileWrite,
                    format!("The folder {} cannot be created ({error}).", folder.display()),
                )
            })?;
        }
        let mut asked = JoinSet::new();
        for platform in platforms.iter().copied() {
            let engine = self.clone();
            let pause = self.asked_to_wait(platform.into()).await?;
            asked.spawn(async move {
                let (inner, settings) = (&engine.inner, engine.settings());
                let clock = &*settings.clock;
                let asked = pause.is_none();
                let examined = match pause {
                    Some(pause) => not_asked(platform, &settings.endpoints, &pause, clock.now()),
                    None => examine(platform, &inner.http, &inner.gates, &settings.endpoints, clock).await,
                };
                (platform, asked, examined)
            });
        }
        let mut findings = Vec::new();
        while let Some(done) = asked.join_next().await {
            let (platform, asked, examined) = done.map_err(|error| {
                tracing::error!(%error, "a platform was not examined");
                Problem::new(Code::Crashed, "A part of ContestSync crashed; nothing was changed.")
            })?;
            let pauses = examined.iter().filter_map(|list| list.problem.as_ref()?.not_before);
            if let Some(until) = pauses.max().filter(|_| asked) {
                self.store().record_pause(platform, until, self.clock().now()).await?;
            }
            findings.push(self.findings(platform, asked, examined, save).await?);
        }
        findings.sort_by_key(|found| found.platform);
        Ok(Findings { platforms: findings })
    }

    async fn findings(
        &self,
        platform: Platform,
        asked: bool,
        examined: Vec<Examined>,
        save: Option<&Path>,
    ) -> Result<PlatformFindings, Problem> {
        let now = self.true_now();
        let stored = self.store().contests(Some(now)).await?;
        let known = stored
            .iter()
            .filter(|stored| stored.contest.key.source() == platform)
            .count();
        let ahead = examined.iter().flat_map(|list| &list.ends).filter(|end| **end > now);
        let upcoming = ahead.count();
        let paged = examined.iter().any(|list| list.more);
        let read = examined.iter().filter(|list| list.verdict <= ListVerdict::Changed);
        // If another list was read in place of one that wasn't served, it counts as the answer.
        let worst = read.clone().map(|list| list.verdict).max();
        let verdict = worst.or_else(|| examined.iter().map(|list| list.verdict).min());
        let verdict = verdict.unwrap_or(ListVerdict::Unreachable);
        let fewer = verdict <= ListVerdict::Changed && !paged && known >= FEW && upcoming.saturating_mul(2) < known;
        let mut lists = Vec::new();
        for list in examined {
            lists.push(list_findings(platform, list, save, &self.settings().paths)?);
        }
        if fewer && let Some(last) = lists.last_mut() {
            last.changes.push(ChangeFound {
                change: "count",
                field: None,
                expected: Some(format!("{known} contests that are known")),
                found: Some(format!("{upcoming}")),
            });
            last.outcome = word(ListVerdict::Changed);
        }
        Ok(PlatformFindings {
            platform,
            seen_live: platform.was_seen_live(),
            asked,
            outcome: word(if fewer { ListVerdict::Changed } else { verdict }),
            upcoming,
            known,
            lists,
        })
    }
}

fn list_findings(
    platform: Platform,
    list: Examined,
    save: Option<&Path>,
    paths: &Paths,
) -> Result<ListFindings, Problem> {
    let mut saved = None;
    if let (Some(folder), Some((copy, ending))) = (save, &list.copy) {
        let name: String = list
            .list
            .chars()
            .map(|of| if of.is_alphanumeric() { of } else { '-' })
            .collect();
        let file = folder.join(format!("{platform}.{name}.{ending}"));
        paths.refuse_own(&file)?;
        files::write_whole(&file, copy.as_bytes())?;
        saved = Some(file.display().to_string());
    }
    let mut changes: Vec<ChangeFound> = list.differences.into_iter().map(ChangeFound::from).collect();
    let mut reasons = list.refused.clone();
    reasons.sort();
    reasons.dedup();
    changes.extend(reasons.into_iter().map(|reason| ChangeFound {
        change: "rows",
        field: None,
        expected: None,
        found: Some(reason),
    }));
    changes.extend(list.partial.then(|| ChangeFound {
        change: "part",
        field: None,
        expected: Some("the whole answer".to_owned()),
        found: Some("a part of it is missing".to_owned()),
    }));
    Ok(ListFindings {
        list: list.list.to_owned(),
        address: list.address,
        outcome: word(list.verdict),
        recorded: list.is_recorded,
        rows: list.rows,
        refused: list.refused.len(),
        bytes: list.bytes,
        changes,
        error: list.problem.as_ref().map(ErrorDocument::from),
        saved,
    })
}

impl From<Difference> for ChangeFound {
    fn from(difference: Difference) -> Self {
        Self {
            change: match difference.what {
                ShapeChange::Missing => "missing",
                ShapeChange::Added => "added",
                ShapeChange::Type => "type",
            },
            field: Some(difference.field),
            expected: difference.expected,
            found: difference.found,
        }
    }
}

const fn word(verdict: ListVerdict) -> &'static str {
    match verdict {
        ListVerdict::Expected => "ok",
        ListVerdict::Changed => "changed",
        ListVerdict::Unreadable => "unreadable",
        ListVerdict::Refused => "refused",
        ListVerdict::Unreachable => "unreachable",
    }
}
