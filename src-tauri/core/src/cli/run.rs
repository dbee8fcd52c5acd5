//! Calls the engine for each subcommand and turns the result into an exit status.

use std::collections::BTreeSet;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Parser;
use clap::error::ErrorKind;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::watch;

use super::args::{Args, Command, ConfigCommand, NextFormat};
use super::backup::{backup, restore};
use super::calendar_file;
use super::contests::{choose, export, list, show_next, why};
use super::doctor::doctor;
use super::documents::{JoinedDocument, LoginDocument, all_preferences, scoped_preferences};
use super::feed::feed;
use super::foreground::run;
use super::handles::handle;
use super::help;
use super::output::{Output, line, note, status_of};
use super::progress::with_progress;
use super::sources::source;
use super::spoken::{explained, problem_words, process, speak, speak_first, spoken};
use super::text;
use super::watch::watch_next;
use crate::account::browser;
use crate::account::client::LARGEST_FILE;
use crate::config::{display, files, logging, system};
use crate::domain::{Code, Problem, SystemClock};
use crate::engine::requests::{Changed, Filter};
use crate::engine::supervise::{Task, caught};
use crate::engine::{Engine, Leaving, Settings, SyncOptions};
use crate::words::Message;

/// What the command line leaves to the desktop program.
#[derive(Debug)]
pub enum Handed {
    /// The subcommand is done: end with this status.
    Done(ExitCode),
    /// There was no subcommand: start the desktop app.
    Desktop(Args),
}

/// Runs the subcommand in the arguments of this process.
#[must_use]
pub fn main() -> Handed {
    system::forbid_core_dumps();
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return Handed::Done(misused(&error)),
    };
    if args.command.is_none() {
        return Handed::Desktop(args);
    }
    speak_first();
    let output = Output { json: args.json };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => {
            let why = &error.to_string();
            note(&format!("contestsync: {}", spoken(&Message::CliNoThread { why })));
            return Handed::Done(ExitCode::from(1));
        }
    };
    let code = runtime.block_on(perform(args, output));
    Handed::Done(code.unwrap_or_else(|fault| match fault {
        CliError::Problem(problem) => output.problem(&problem),
        CliError::Output(error) => unwritten(&error),
    }))
}

/// Says that the answer couldn't be written.
fn unwritten(error: &io::Error) -> ExitCode {
    // The reader is gone (`contestsync list | head -1`): there is nobody to report to.
    if error.kind() == io::ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    let why = &error.to_string();
    note(&format!("contestsync: {}", spoken(&Message::CliNotWritten { why })));
    ExitCode::from(1)
}

/// Says what is wrong with the arguments, or gives the help that was asked for.
fn misused(error: &clap::Error) -> ExitCode {
    let json = std::env::args_os().any(|argument| argument == "--json");
    if json && error.use_stderr() {
        let words = error.render().to_string();
        // What is missing, or could be given, follows in lines of its own.
        let sentence = words.lines().map(str::trim).take_while(|line| !line.is_empty());
        let sentence = sentence.collect::<Vec<_>>().join(" ");
        let sentence = sentence.trim_start_matches("error: ");
        Output { json }.document_of(&Problem::new(Code::WrongUsage, sentence));
    }
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let translated = is_help.then(help::shown).flatten();
    match translated.as_ref().unwrap_or(error).print() {
        // Help and version are an answer like any other.
        Err(fault) if !error.use_stderr() => unwritten(&fault),
        _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
    }
}

/// Why a subcommand has no answer.
pub(super) enum CliError {
    Problem(Problem),
    Output(io::Error),
}

impl<T: Into<Problem>> From<T> for CliError {
    fn from(error: T) -> Self {
        Self::Problem(error.into())
    }
}

pub(super) fn written(result: io::Result<()>) -> Result<(), CliError> {
    result.map_err(CliError::Output)
}

async fn perform(args: Args, output: Output) -> Result<ExitCode, CliError> {
    let Some(command) = args.command else {
        return Ok(ExitCode::SUCCESS);
    };
    let settings = Settings::from_environment(Arc::new(SystemClock))?;
    let _log = logging::start(&settings.paths);
    let (engine, set_aside) = Engine::open(settings).await?;
    // Without preferences the answer is English; what can't be read is said by the subcommand.
    if let Ok(preferences) = engine.preferences().await {
        speak(&preferences);
        engine.notice(|surroundings| surroundings.message_locale = display::message_locale());
    }
    if let Some(problem) = set_aside {
        note(&format!("contestsync: {}", problem_words(&problem)));
    }
    let waiting = tokio::spawn(say_for_whom_we_wait(engine.waits()));
    let follows = calendar_file::follows(&command);
    let work = async {
        let result = dispatch(&engine, command, output).await;
        if follows {
            calendar_file::keep(&engine, result).await
        } else {
            result
        }
    };
    let result = caught(Box::pin(work)).await;
    let result = match result {
        Ok(result) => result,
        Err(crash) => Err(CliError::Problem(engine.crashed(Task::Command, &crash).await)),
    };
    waiting.abort();
    engine.close().await;
    result
}

/// Nobody should wonder why nothing happens.
async fn say_for_whom_we_wait(mut waits: watch::Receiver<Option<String>>) {
    while waits.changed().await.is_ok() {
        if let Some(owner) = &*waits.borrow_and_update() {
            let waiting = spoken(&Message::CliWaiting { owner: &process(owner) });
            note(&format!("contestsync: {waiting}"));
        }
    }
}

async fn dispatch(engine: &Engine, command: Command, output: Output) -> Result<ExitCode, CliError> {
    match command {
        Command::Refresh { platforms, trust } => {
            let named: BTreeSet<_> = platforms.into_iter().collect();
            let refreshed = if trust {
                with_progress(engine, output, engine.refresh_trusting(named)).await?
            } else {
                let only = (!named.is_empty()).then_some(named);
                with_progress(engine, output, engine.refresh(only)).await?
            };
            written(output.print(&refreshed.report, || text::refresh(&refreshed.report)))?;
            Ok(ExitCode::from(status_of(refreshed.report.ending())))
        }
        Command::Sync {
            no_refresh,
            dry_run,
            confirm,
            take_over,
            reword,
        } => {
            let options = SyncOptions {
                refresh: !no_refresh,
                dry_run,
                confirmed: confirm,
                take_over,
                reword,
            };
            let (report, _) = with_progress(engine, output, engine.sync(options)).await?;
            written(output.print(&report, || text::sync(&report)))?;
            engine.note_shown(&report.calendar).await?;
            Ok(ExitCode::from(status_of(report.ending())))
        }
        Command::List {
            platforms,
            days,
            all,
            hidden,
        } => {
            let filter = Filter {
                platforms,
                days,
                finished: all,
                hidden,
            };
            list(engine, output, &filter).await
        }
        Command::Next { format, watch } => {
            let format = if output.json { NextFormat::Json } else { format };
            if watch {
                watch_next(engine, format).await
            } else {
                show_next(engine, format).await
            }
        }
        Command::Why { key } => why(engine, output, &key).await,
        Command::Choose { key, remind, calendar } => choose(engine, output, &key, remind, calendar).await,
        Command::Login {
            no_browser,
            keep_settings,
        } => login(engine, output, no_browser, keep_settings).await,
        Command::Logout {
            delete_calendar,
            keep_others,
        } => {
            let leaving = Leaving {
                delete_calendar,
                keep_others,
            };
            logout(engine, output, leaving).await
        }
        Command::Restore { keys } => {
            let restored = engine.bring_back((!keys.is_empty()).then_some(keys.as_slice())).await?;
            let words = || {
                spoken(&Message::CliRestored {
                    n: i64::try_from(restored).unwrap_or(i64::MAX),
                })
            };
            written(output.print(&serde_json::json!({"restored": restored}), words))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Export { ics: _, output: file } => export(engine, output, file.as_deref()).await,
        Command::Status => {
            let status = engine.status().await?;
            written(output.print(&status, || text::status(&status)))?;
            // The answer is complete. A message that can't be marked as seen, as on a read-only disk, is shown again.
            if let Err(problem) = engine.see_notes().await {
                tracing::warn!(%problem, "messages will be shown again");
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Config { command } => config(engine, output, command).await,
        Command::Feed { command } => feed(engine, output, command).await,
        Command::Source { command } => source(engine, output, command).await,
        Command::Doctor { platforms, save } => doctor(engine, output, platforms, save.as_deref()).await,
        Command::Handle { command } => handle(engine, output, command).await,
        Command::Run => run(engine, output).await,
    }
}

async fn login(engine: &Engine, output: Output, no_browser: bool, keep_settings: bool) -> Result<ExitCode, CliError> {
    let show = async |address: &SecretString, accounts: &url::Url| -> Result<(), Problem> {
        if no_browser {
            return line(address.expose_secret())
                .map_err(|error| Problem::new(Code::FileWrite, format!("The address can't be printed ({error}).")));
        }
        note(&spoken(&Message::CliBrowser));
        browser::open(address, accounts).await.map_err(Problem::from)
    };
    let (email, joined) = engine.sign_in_and_join(show, keep_settings).await?;
    let joined = joined.unwrap_or_else(|problem| {
        note(&format!("contestsync: {}", problem_words(&problem)));
        None
    });
    let document = LoginDocument {
        email,
        joined: joined.as_ref().map(JoinedDocument::from),
    };
    let words = text::login(&document, keep_settings);
    if no_browser {
        // The address stays the only line for people on stdout.
        note(&words);
        if output.json {
            written(output.print(&document, String::new))?;
        }
    } else {
        written(output.print(&document, || words))?;
    }
    Ok(ExitCode::SUCCESS)
}

async fn logout(engine: &Engine, output: Output, leaving: Leaving) -> Result<ExitCode, CliError> {
    if engine.is_signed_in().await? && !leaving.keep_others {
        note(&spoken(&Message::CliOthersSignedOut));
    }
    let signed_out = engine.sign_out(leaving).await?;
    let mut document = serde_json::json!({
        "email": signed_out.email,
        "revoked": matches!(signed_out.revoked, Some(Ok(()))),
        "calendar_deleted": signed_out.calendar_deleted,
    });
    if let Some(fields) = document.as_object_mut().filter(|_| leaving.keep_others) {
        fields.insert("kept_others".to_owned(), true.into());
    }
    written(output.print(&document, || {
        let calendar = match (signed_out.calendar_deleted, leaving.delete_calendar) {
            (true, _) => Message::CliCalendarDeleted,
            (false, true) => Message::CliCalendarNone,
            (false, false) => Message::CliCalendarKept,
        };
        let email = &signed_out.email;
        let said = [Message::CliSignedOut { email }, calendar];
        let others = leaving.keep_others.then_some(Message::CliOthersKept);
        let sentences: Vec<String> = said.iter().chain(&others).map(spoken).collect();
        sentences.join(" ")
    }))?;
    if let Some(Err(problem)) = signed_out.revoked {
        let why = &explained(problem.code.word(), &problem.message);
        note(&format!("contestsync: {}", spoken(&Message::CliNotRevoked { why })));
        return Ok(ExitCode::from(3));
    }
    Ok(ExitCode::SUCCESS)
}

async fn config(engine: &Engine, output: Output, command: ConfigCommand) -> Result<ExitCode, CliError> {
    match command {
        ConfigCommand::Get { key } => {
            let definition = Engine::preference(&key)?;
            let preferences = engine.preferences().await?;
            let value = (definition.read)(&preferences);
            if output.json {
                written(line(&definition.json(&preferences).to_string()))?;
            } else {
                written(line(&value))?;
            }
        }
        ConfigCommand::Set { key, value } => {
            let Changed { definition, after, .. } = engine.change_preference(&key, &value).await?;
            if output.json {
                written(line(&definition.json(&after).to_string()))?;
            }
        }
        ConfigCommand::List { scopes } => {
            let preferences = engine.preferences().await?;
            let all = all_preferences(&preferences);
            let words = || text::preferences(&all);
            if scopes {
                written(output.print(&scoped_preferences(&preferences), words))?;
            } else {
                written(output.print(&all, words))?;
            }
        }
        ConfigCommand::KeepOwn => {
            let restored = engine.keep_own_settings().await?;
            written(output.print(&serde_json::json!({"restored": restored}), || text::kept_own(restored)))?;
        }
        ConfigCommand::ClientFile { file } => {
            // One byte more than it may have tells that it is too large; a device has no end.
            let most = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
            let bytes = files::read_head(&file, most.saturating_add(1))?;
            let id = engine.take_client(&bytes).await?;
            written(output.print(&serde_json::json!({"client_id": id}), || {
                spoken(&Message::CliClientSaved)
            }))?;
        }
        ConfigCommand::Backup {
            file,
            with_feed_addresses,
        } => return backup(engine, output, &file, with_feed_addresses).await,
        ConfigCommand::Restore { file } => return restore(engine, output, &file).await,
        ConfigCommand::RotateKey => {
            engine.rotate_key().await?;
            note(&spoken(&Message::CliKeyChanged));
            written(output.print(&serde_json::json!({"rotated": true}), String::new))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
