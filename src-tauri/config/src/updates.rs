//! Where new versions are announced and the key that signs them, compiled in by the publisher of a build; without them there are no updates.

const ADDRESS: Option<&str> = option_env!("CONTESTSYNC_UPDATE_URL");
const KEY: Option<&str> = option_env!("CONTESTSYNC_UPDATE_KEY");

/// Where newer versions come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpdateSource {
    /// The document that announces the newest version.
    pub address: &'static str,
    /// The public half of the minisign key, as `tauri signer generate` writes it.
    pub key: &'static str,
}

/// The source of this build, if it has one.
#[must_use]
pub fn source() -> Option<UpdateSource> {
    match (
        ADDRESS.filter(|text| !text.is_empty()),
        KEY.filter(|text| !text.is_empty()),
    ) {
        (Some(address), Some(key)) => Some(UpdateSource { address, key }),
        _ => None,
    }
}
