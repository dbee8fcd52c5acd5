//! The program of the view: its version, where it keeps what, and whom it asks.

use url::Url;

use super::core::Engine;
use super::publish::Facts;
use super::updates::brought_by;
use crate::config::publisher::report_page;
use crate::config::updates::source;
use crate::domain::view::{About, HostRole, HostRow, NewerVersion, SecretStoreKind};
use crate::platforms::servers;

pub(super) fn about(engine: &Engine, facts: &Facts, secret_store: SecretStoreKind) -> About {
    let paths = &engine.settings().paths;
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
        hosts: hosts(engine, facts),
    }
}

/// Every server this program may ask, as it would be asked now.
fn hosts(engine: &Engine, facts: &Facts) -> Vec<HostRow> {
    let endpoints = &engine.settings().endpoints;
    let mut rows = Vec::new();
    for health in &facts.health {
        let row = |server: &Url, role, last_at| HostRow {
            host: host(server),
            role,
            platform: Some(health.platform),
            last_at,
        };
        let Some(platform) = health.platform.platform() else {
            continue;
        };
        let Ok((server, overridden)) = endpoints.platform(platform) else {
            continue;
        };
        rows.push(row(&server, HostRole::Platform, health.last_attempt_at));
        // Other servers of the real service are not asked where the endpoints file names one.
        let others = servers(platform).into_iter().skip(1).filter(|_| !overridden);
        let others = others.filter_map(|server| Url::parse(server).ok());
        rows.extend(others.map(|server| row(&server, HostRole::Fallback, None)));
    }
    let signed_in = facts.account.as_ref().map(|account| account.signed_in_at);
    let synced = facts.last_sync.as_ref().map(|(at, _)| *at);
    let google = [
        (&endpoints.accounts, signed_in),
        (&endpoints.oauth, signed_in.max(synced)),
        (&endpoints.api, signed_in.max(synced)),
    ];
    for (server, last_at) in google {
        if rows.iter().all(|row: &HostRow| row.host != host(server)) {
            rows.push(HostRow {
                host: host(server),
                role: HostRole::Google,
                platform: None,
                last_at,
            });
        }
    }
    let updates = source().and_then(|source| Url::parse(source.address).ok());
    rows.extend(updates.map(|server| HostRow {
        host: host(&server),
        role: HostRole::Updates,
        platform: None,
        last_at: None,
    }));
    rows
}

/// The server as people know it: its port only where it is not the usual one.
fn host(server: &Url) -> String {
    let name = server.host_str().unwrap_or_default();
    server
        .port()
        .map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"))
}
