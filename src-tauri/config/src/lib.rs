//! Everything that the environment sets at start. No other crate reads the environment.
//!
//! - [`paths`]: where everything is kept
//! - [`endpoints`]: the servers that are asked
//! - [`secret_store`]: where to store the key
//! - [`display`]: what it says about the desktop
//! - [`computer`]: what this computer is called
//! - [`files`]: files that the user chooses
//! - [`kept_file`]: a file that is kept up to date
//! - `own_files`: files that no command may write over
//! - [`logging`]: what is written to the log
//! - [`programs`]: where the command line and the desktop program are installed
//! - [`proxies`]: the proxies that the environment names
//! - [`system`]: what differs by system
//! - [`system_proxy`]: a proxy in the system's settings that isn't used
//! - [`publisher`]: where problems are reported, and the contest feed of this build
//! - [`updates`]: where newer versions come from

#![forbid(unsafe_code)]

pub mod computer;
pub mod display;
pub mod endpoints;
pub mod files;
pub mod kept_file;
pub mod logging;
mod own_files;
pub mod paths;
pub mod programs;
pub mod proxies;
pub mod publisher;
pub mod secret_store;
pub mod system;
pub mod system_proxy;
pub mod updates;

use contestsync_domain as domain;

pub use endpoints::Endpoints;
pub use paths::Paths;
pub use secret_store::SecretStoreChoice;

use crate::domain::{Code, Problem};

/// The environment asks for something that can't be had.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The endpoints file can't be read.
    #[error("the endpoints file {path} can't be read ({source}); correct CONTESTSYNC_ENDPOINTS or unset it")]
    EndpointsUnreadable {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The endpoints file isn't what it should be.
    #[error("the endpoints file {path} can't be used: {fault}; no server was contacted")]
    EndpointsInvalid {
        /// The file.
        path: String,
        /// What is wrong with it.
        fault: String,
    },
    /// The data folder is a file, can't be made or can't be written to.
    #[error(
        "the data folder {path} cannot be used ({source}); choose another folder with CONTESTSYNC_HOME or correct its permissions"
    )]
    DataFolder {
        /// The folder.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The name of the data folder isn't UTF-8.
    #[error(
        "the data folder {0} cannot be used, because its name is not UTF-8; choose another folder with CONTESTSYNC_HOME"
    )]
    DataFolderName(String),
    /// The system names no folder for data.
    #[error("the system has no folder for application data; set CONTESTSYNC_HOME to a folder")]
    NoDataFolder,
    /// `CONTESTSYNC_SECRET_STORE` has an unknown value.
    #[error("CONTESTSYNC_SECRET_STORE is \"{0}\"; it takes keyring, file, or auto")]
    SecretStore(String),
}

impl From<ConfigError> for Problem {
    fn from(error: ConfigError) -> Self {
        let code = match &error {
            ConfigError::EndpointsUnreadable { .. } | ConfigError::EndpointsInvalid { .. } => Code::EndpointsFile,
            ConfigError::DataFolder { .. } | ConfigError::DataFolderName(_) | ConfigError::NoDataFolder => {
                Code::DataFolder
            }
            ConfigError::SecretStore(_) => Code::InvalidValue,
        };
        Self::new(code, error.to_string())
    }
}
