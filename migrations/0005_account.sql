-- The Google account. The refresh token is sealed; without the key of this machine the row is worthless.
CREATE TABLE account (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    subject TEXT NOT NULL,
    email TEXT NOT NULL,
    scopes TEXT NOT NULL,
    sealed_refresh_token BLOB,
    signed_in_at INTEGER NOT NULL,
    -- Set when Google ended the sign-in: only a new one helps.
    ended_at INTEGER
) STRICT;
