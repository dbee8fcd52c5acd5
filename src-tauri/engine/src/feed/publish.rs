//! Publishes what is stored as a signed feed: four files for any static host.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use crate::calendar::{EventOptions, ics};
use crate::config::{files, system};
use crate::domain::{Code, Platform, Problem, WholeReading};
use crate::engine::Engine;
use crate::words::Language;
use contestsync_feed::{Document, SecretKey, SignatureFault, SourceReading, page::page};

/// Larger than any key file.
const LARGEST_KEY: u64 = 64 * 1024;

/// What was published, as a document of the command-line contract.
#[derive(Debug, Serialize)]
pub struct Published {
    /// The files, by name.
    pub files: Vec<&'static str>,
    /// The newest reading: the date of the file.
    pub read_at: Timestamp,
    /// How many contests it contains.
    pub contests: usize,
    /// When each source was last read completely.
    pub sources: Vec<PublishedSource>,
}

/// What is published.
struct FeedDocuments {
    /// What the newest readings say, for programs.
    document: Document,
    /// The same with running contests that their platforms no longer list. No reading confirms those, so to a program they would
    /// make their whole source as old as they are.
    for_people: Document,
}

/// A source of a feed.
#[derive(Debug, Serialize)]
pub struct PublishedSource {
    /// Its key.
    pub source: &'static str,
    /// When it was last read completely, by its servers' clock.
    pub read_at: Timestamp,
}

impl Engine {
    /// Writes the feed of what is stored into a folder, signed with the key in a file.
    pub async fn publish_feed(&self, folder: &Path, key: &Path) -> Result<Published, Problem> {
        let text = zeroize::Zeroizing::new(files::read_text(key, LARGEST_KEY)?);
        let key = SecretKey::read(&text).map_err(|fault| unfit_key(key, fault))?;
        let FeedDocuments { document, for_people } = self.feed_document().await?;
        let Some(read_at) = document.read_at() else {
            return Err(Problem::new(
                Code::NothingRead,
                "No platform has been read completely yet, so there is nothing to publish; run `contestsync refresh` to see what fails.",
            ));
        };
        let unwritable = |_| {
            Problem::new(
                Code::FileWrite,
                "The feed can't be written as JSON; nothing was changed.",
            )
        };
        let bytes = document.bytes().map_err(unwritable)?;
        let signature = key.sign(&bytes, &format!("contestsync feed, read {read_at}"));
        let options = EventOptions {
            language: Language::english(),
            busy: false,
            color_by_platform: false,
            reminder_minutes: Vec::new(),
        };
        let revisions = self.store().revisions().await?;
        let entries = for_people.contests.iter().map(|contest| {
            let revision = revisions.get(&contest.key);
            ics::IcsEvent {
                contest,
                changed_at: revision.map_or(read_at, |revision| revision.at),
                revisions: revision.map_or(0, |revision| revision.count),
            }
        });
        let calendar = ics::calendar(entries, &options);
        std::fs::create_dir_all(folder).map_err(|error| {
            let message = format!("{} can't be created ({error}); nothing was changed.", folder.display());
            Problem::new(Code::FileWrite, message)
        })?;
        let page = page(&for_people);
        let made: [(&'static str, &[u8]); 4] = [
            ("contests.json", &bytes),
            ("contests.json.minisig", signature.as_bytes()),
            ("contests.ics", calendar.as_bytes()),
            ("index.html", page.as_bytes()),
        ];
        for (name, _) in made {
            self.settings().paths.refuse_own(&folder.join(name))?;
        }
        for (name, bytes) in made {
            files::write_whole(&folder.join(name), bytes)?;
        }
        Ok(Published {
            files: made.iter().map(|(name, _)| *name).collect(),
            read_at,
            contests: document.contests.len(),
            sources: document
                .readings
                .iter()
                .map(|reading| PublishedSource {
                    source: reading.source.key(),
                    read_at: reading.read_at,
                })
                .collect(),
        })
    }

    /// What is stored of the platforms that are on, with the oldest reading that each one's contests come from: what a feed says must be true
    /// for all of them.
    async fn feed_document(&self) -> Result<FeedDocuments, Problem> {
        let platforms = self.store().preferences().await?.platforms;
        let health = self.store().health().await?.into_iter();
        let whole = self.store().whole_readings().await?;
        let complete: BTreeMap<Platform, Timestamp> = health
            .filter_map(|health| {
                let platform = health.platform.platform()?;
                let complete = health.last_complete_at.filter(|_| platforms.contains(&platform))?;
                // By its servers' clock: ours, which determines how long to wait for the next reading, may be days ahead.
                let told = whole.get(&platform.into()).map(|whole| whole.read_at);
                Some((platform, told.unwrap_or_else(|| self.believable(complete))))
            })
            .collect();
        // The readings, not the clock, decide what is over, so the same data give the same file at any time.
        let stored = self.store().contests(complete.values().max().copied()).await?;
        let (listed, running): (Vec<_>, Vec<_>) = stored.into_iter().partition(|stored| {
            let contest = &stored.contest;
            let is_listed =
                |whole: &WholeReading| stored.read_at >= whole.read_at || whole.unread.contains(&contest.key);
            let whole = whole.get(&contest.key.source());
            whole.is_none_or(|whole| is_listed(whole) || !contest.has_started(whole.read_at))
        });
        let mut oldest: BTreeMap<Platform, Timestamp> = BTreeMap::new();
        for contest in &listed {
            // A feed that the user added concerns nobody else.
            let Some(platform) = contest.contest.key.source().platform() else {
                continue;
            };
            let read_at = oldest.entry(platform).or_insert(contest.read_at);
            *read_at = contest.read_at.min(*read_at);
        }
        let readings = complete.into_iter().map(|(source, complete)| SourceReading {
            source,
            read_at: oldest.get(&source).copied().unwrap_or(complete),
        });
        let readings: Vec<SourceReading> = readings.collect();
        let listed = listed.into_iter().map(|stored| stored.contest);
        let document = Document::new(readings.clone(), listed);
        let running = running.into_iter().map(|stored| stored.contest);
        let for_people = Document::new(readings, document.contests.iter().cloned().chain(running));
        Ok(FeedDocuments { document, for_people })
    }
}

/// Creates a key pair: the secret key in a new file that only its owner can read, the public one next to it. Returns the public key.
pub fn make_keys(file: &Path) -> Result<String, Problem> {
    let key = SecretKey::generate().map_err(|fault| unfit_key(file, fault))?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(".pub");
    // The public one first: if it can't be written, no secret key is left behind without it.
    create_new(Path::new(&beside), key.public_text().as_bytes(), 0o644)?;
    if let Err(problem) = create_new(file, key.text().as_bytes(), 0o600) {
        // We created it, and it's of no use.
        let _gone = std::fs::remove_file(&beside);
        return Err(problem);
    }
    Ok(key.public())
}

/// A file that exists isn't replaced: what was signed with that key could no longer be verified.
fn create_new(file: &Path, bytes: &[u8], mode: u32) -> Result<(), Problem> {
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    system::create_with_mode(&mut options, mode);
    let begun = options.open(file).map_err(|error| {
        if error.kind() != std::io::ErrorKind::AlreadyExists {
            return files::unwritten(file, &error);
        }
        let message = format!(
            "{} already exists and wasn't changed; choose another name.",
            file.display()
        );
        Problem::new(Code::FileWrite, message)
    })?;
    let mut opened = &begun;
    opened
        .write_all(bytes)
        .and_then(|()| opened.sync_all())
        .map_err(|error| {
            // It would stand in the way of the next try.
            let _gone = std::fs::remove_file(file);
            files::unwritten(file, &error)
        })
}

fn unfit_key(file: &Path, fault: SignatureFault) -> Problem {
    Problem::new(
        Code::InvalidValue,
        format!("{} can't be used: {fault}. Nothing was changed.", file.display()),
    )
}
