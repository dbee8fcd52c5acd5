-- Preferences that differ from their default, as the text that `config set` takes; and what the user chose for single contests.
CREATE TABLE preferences (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE choices (
    contest_key TEXT PRIMARY KEY NOT NULL,
    remind INTEGER,
    calendar INTEGER
) STRICT;
