-- Which calendar is ours, which event stands for which contest, and what we last wrote there.
CREATE TABLE calendar_links (
    account TEXT NOT NULL,
    dedicated INTEGER NOT NULL,
    calendar_id TEXT NOT NULL,
    sync_token TEXT,
    -- How many times a calendar the user deleted was made again, and when last.
    remade_at INTEGER,
    -- Google asked to stop writing until this.
    writes_paused_until INTEGER,
    PRIMARY KEY (account, dedicated)
) STRICT;

CREATE TABLE events (
    calendar_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    contest_key TEXT NOT NULL,
    -- live, deleted_by_us, deleted_by_user
    state TEXT NOT NULL,
    etag TEXT NOT NULL,
    starts_at INTEGER,
    -- JSON: the event as Google last gave it, our fields alone.
    remote TEXT NOT NULL,
    PRIMARY KEY (calendar_id, event_id)
) STRICT;

CREATE INDEX events_by_contest ON events (contest_key);
