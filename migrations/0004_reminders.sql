-- What was shown, once per contest, lead time and start; what is snoozed; what a cause was last told for.
CREATE TABLE reminders_shown (
    contest_key TEXT NOT NULL,
    lead_minutes INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (contest_key, lead_minutes, starts_at)
) STRICT;

CREATE TABLE snoozes (
    contest_key TEXT PRIMARY KEY NOT NULL,
    until INTEGER NOT NULL
) STRICT;

CREATE TABLE told (
    cause TEXT PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL
) STRICT;
