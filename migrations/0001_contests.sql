-- Contests, their history, and what each platform last answered. All instants are whole seconds since 1970-01-01 UTC.
CREATE TABLE contests (
    contest_key TEXT PRIMARY KEY NOT NULL,
    platform TEXT NOT NULL,
    -- The platform's list that announced it: only that list, read to its end, can take it away again.
    origin TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    duration_seconds INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rated INTEGER,
    division TEXT,
    language TEXT,
    registration_opens_at INTEGER,
    registration_closes_at INTEGER,
    first_seen_at INTEGER NOT NULL,
    -- When the platform was last read well while it listed the contest.
    checked_at INTEGER NOT NULL,
    -- Set while a complete answer no longer has the contest.
    gone_at INTEGER
) STRICT;

CREATE INDEX contests_by_end ON contests (ends_at);
CREATE INDEX contests_by_platform ON contests (platform, starts_at);

CREATE TABLE contest_history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contest_key TEXT NOT NULL REFERENCES contests (contest_key) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    what TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX contest_history_by_contest ON contest_history (contest_key, id);

CREATE TABLE platform_health (
    platform TEXT PRIMARY KEY NOT NULL,
    last_attempt_at INTEGER,
    last_success_at INTEGER,
    -- When one of its lists was last read to its end.
    last_complete_at INTEGER,
    consecutive_failures INTEGER NOT NULL DEFAULT 0,
    last_error_code TEXT,
    last_error_message TEXT,
    -- The server asked not to be asked before this.
    not_before INTEGER,
    -- When an answer was first doubted because most of what was upcoming was missing from it.
    doubted_at INTEGER
) STRICT;

CREATE TABLE validators (
    platform TEXT NOT NULL,
    target TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    -- A newer reader may see more in the same answer: validators of an older one are not sent.
    reader_version INTEGER NOT NULL,
    PRIMARY KEY (platform, target)
) STRICT;
