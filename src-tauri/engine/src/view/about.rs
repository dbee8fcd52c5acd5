//! The program of the view: its version, where it keeps what, and whom it asks.

use super::core::Engine;
use super::publish::Facts;
use super::updates::brought_by;
use crate::config::publisher::report_page;
use crate::config::updates::source;
use crate::domain::Platform;
use crate::domain::view::{About, HostRow, NewerVersion, SecretStoreKind};

pub(super) fn about(engine: &Engine, facts: &Facts, secret_store: SecretStoreKind) -> About {
    let paths = &engine.settings().paths;
    let platforms = facts.health.iter().map(|health| HostRow {
        host: health
            .platform
            .platform()
            .map_or("", Platform::server)
            .trim_start_matches("https://")
            .to_owned(),
        platform: Some(health.platform),
        last_at: health.last_attempt_at,
    });
    let google = HostRow {
        host: "www.googleapis.com".to_owned(),
        platform: None,
        last_at: facts.last_sync.as_ref().map(|(at, _)| *at),
    };
    About {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        package: facts.surroundings.package.clone(),
        system: facts.surroundings.system.clone(),
        report_page: report_page().map(str::to_owned),
        updates_by: brought_by(&facts.surroundings.package, source().is_some()),
        newer: facts.surroundings.newer.clone().map(|newer| NewerVersion {
            version: newer.version,
            notes: newer.notes,
        }),
        data_folder: paths.home().display().to_string(),
        log_folder: paths.logs().display().to_string(),
        secret_store,
        autostart_registered: facts.surroundings.autostart_registered,
        tray: facts.surroundings.tray,
        hosts: platforms.chain([google]).collect(),
    }
}
