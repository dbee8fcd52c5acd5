-- What each row's facts rest on, in the servers' time: the reading they were last confirmed by, and the first one that said the same.
ALTER TABLE contests ADD COLUMN read_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contests ADD COLUMN said_since INTEGER NOT NULL DEFAULT 0;
-- Before there were stamps only this computer's clock was kept.
UPDATE contests SET read_at = coalesce(gone_at, checked_at);
UPDATE contests SET said_since = read_at;
