//! Uses the updater plugin: is there a newer version, and is the download what the publisher signed? Independent of the rest of the shell, so a
//! test can run it with its own server and key.

use contestsync_core::domain::{Code, Problem};
use tauri::{AppHandle, Runtime};
use tauri_plugin_updater::{Error, Update, UpdaterBuilder, UpdaterExt};
use url::Url;

/// No answer takes longer; a whole program over a slow line may.
const PATIENCE: std::time::Duration = std::time::Duration::from_mins(10);

/// The plugin's own builder, set to where newer versions are announced and which key signs them.
pub(crate) fn from_source<R: Runtime>(app: &AppHandle<R>, address: &str, key: &str) -> Result<UpdaterBuilder, Problem> {
    contestsync_core::http::provide_cryptography();
    let address = Url::parse(address).map_err(|_| failed("this build's update address isn't valid"))?;
    contestsync_core::http::refuse_unusable_proxy(address.host_str().unwrap_or("The update server"))?;
    app.updater_builder()
        .timeout(PATIENCE)
        .pubkey(key)
        .endpoints(vec![address])
        .map_err(|error| problem_of(&error))
}

/// Looks for a newer version; what is older or the same is none.
pub(crate) async fn newer(builder: UpdaterBuilder) -> Result<Option<Update>, Problem> {
    let updater = builder.build().map_err(|error| problem_of(&error))?;
    updater.check().await.map_err(|error| problem_of(&error))
}

/// Fetches it and checks that the publisher signed these very bytes for this very version.
pub(crate) async fn fetched(update: &Update) -> Result<Vec<u8>, Problem> {
    update
        .download(|_, _| {}, || {})
        .await
        .map_err(|error| problem_of(&error))
}

/// Puts what was fetched in the program's place; it is checked once more.
pub(crate) fn put_in_place(update: &Update, bytes: &[u8]) -> Result<(), Problem> {
    update.install(bytes).map_err(|error| problem_of(&error))
}

fn failed(why: &str) -> Problem {
    Problem::new(
        Code::UpdateFailed,
        format!("The update couldn't be downloaded or installed ({why}); nothing was changed. Try again later."),
    )
}

/// The plugin's errors as the few that people meet.
fn problem_of(error: &Error) -> Problem {
    tracing::warn!(%error, "no update");
    match error {
        Error::Minisign(_)
        | Error::Base64(_)
        | Error::SignatureUtf8(_)
        | Error::SignedVersionMismatch { .. }
        | Error::MissingSignedVersion => Problem::new(
            Code::UpdateRefused,
            "The update isn't what its publisher signed, so nothing was changed. Try again later; if it happens again, tell the publisher.",
        ),
        Error::Reqwest(_) | Error::Network(_) | Error::ReleaseNotFound => {
            failed("the server can't be reached or sent an invalid answer")
        }
        _ => failed("see the log for details"),
    }
}
