-- Deletions that wait for the user's approval, even if fewer are left or the calendar has grown; and which removed feeds are files.
CREATE TABLE held_deletions (
    account TEXT NOT NULL,
    contest_key TEXT NOT NULL,
    PRIMARY KEY (account, contest_key)
) STRICT;

-- Of a file, only the events that this computer made are taken out.
ALTER TABLE removed_sources ADD COLUMN is_file INTEGER NOT NULL DEFAULT 0;
