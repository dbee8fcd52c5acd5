-- What was done, for the activity list and `status`.
CREATE TABLE runs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    -- JSON: the same document that the command line prints.
    report TEXT NOT NULL
) STRICT;

CREATE INDEX runs_by_kind ON runs (kind, id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    seen INTEGER NOT NULL DEFAULT 0
) STRICT;
