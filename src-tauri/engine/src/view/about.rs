//! The view's information about the program: version, folders, servers.

use url::Url;

use super::snapshot::Snapshot;
use crate::config::publisher::report_page;
use crate::config::updates::source;
use crate::domain::SourceId;
use crate::domain::view::{About, HostRole, HostRow, NewerVersion, SecretStoreKind};
use crate::engine::Engine;
use crate::platforms::servers;
use crate::tasks::updates::brought_by;

pub(super) fn about(engine: &Engine, facts: &Snapshot, secret_store: SecretStoreKind) -> About {
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
        autostart_obstacle: facts.surroundings.autostart_obstacle,
        tray: facts.surroundings.tray,
        hosts: hosts(engine, facts),
    }
}

/// Every server this program may ask, as it would be asked now. Each once, though several platforms may share one.
fn hosts(engine: &Engine, facts: &Snapshot) -> Vec<HostRow> {
    let endpoints = &engine.settings().endpoints;
    let mut rows: Vec<HostRow> = Vec::new();
    let mut add = |server: &Url, role, platform, last_at| {
        let host = host(server);
        match rows.iter_mut().find(|row| row.host == host) {
            Some(row) => row.last_at = row.last_at.max(last_at),
            None => rows.push(HostRow {
                host,
                role,
                platform,
                last_at,
            }),
        }
    };
    for health in &facts.health {
        let Some(platform) = health.platform.platform() else {
            continue;
        };
        let Ok((server, overridden)) = endpoints.platform(platform) else {
            continue;
        };
        add(
            &server,
            HostRole::Platform,
            Some(health.platform),
            health.last_attempt_at,
        );
        // Other servers of the real service aren't asked where the endpoints file names one.
        let others = servers(platform).into_iter().skip(1).filter(|_| !overridden);
        for server in others.filter_map(|server| Url::parse(server).ok()) {
            add(&server, HostRole::Fallback, Some(health.platform), None);
        }
    }
    for feed in &facts.feeds {
        // For an address, its server is shown; for a file, nothing is.
        let Ok(server) = Url::parse(&feed.shown) else { continue };
        let source = SourceId::from(feed.id);
        let health = facts.health.iter().find(|health| health.platform == source);
        let asked = health.and_then(|health| health.last_attempt_at);
        add(&server, HostRole::CalendarFeed, Some(source), asked);
    }
    let publisher = facts.publisher.as_ref().filter(|publisher| publisher.enabled);
    if let Some((server, publisher)) =
        publisher.and_then(|publisher| Some((Url::parse(&publisher.url).ok()?, publisher)))
    {
        add(&server, HostRole::ContestFeed, None, publisher.last_success_at);
    }
    let signed_in = facts.account.as_ref().map(|account| account.signed_in_at);
    let synced = facts.last_sync.as_ref().map(|(at, _)| *at);
    add(&endpoints.accounts, HostRole::Google, None, signed_in);
    add(&endpoints.oauth, HostRole::Google, None, signed_in.max(synced));
    add(&endpoints.api, HostRole::Google, None, signed_in.max(synced));
    if let Some(server) = source().and_then(|source| Url::parse(source.address).ok()) {
        add(&server, HostRole::Updates, None, None);
    }
    rows
}

/// The server as people know it: with its port only if that isn't the usual one.
fn host(server: &Url) -> String {
    let name = server.host_str().unwrap_or_default();
    server
        .port()
        .map_or_else(|| name.to_owned(), |port| format!("{name}:{port}"))
}
