-- A contest feed that is subscribed to: what was last read of it, and which contests rest on it.
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    url TEXT NOT NULL,
    public_key TEXT NOT NULL,
    -- The date of the last file that was believed.
    accepted_at INTEGER,
    -- The platforms that were on then: a file says more to who switched on more.
    sources TEXT NOT NULL,
    etag TEXT,
    last_modified TEXT,
    -- Its signature: "not modified" is believed only beside the same one.
    signature TEXT,
    last_attempt_at INTEGER,
    last_success_at INTEGER,
    consecutive_failures INTEGER NOT NULL,
    last_error_code TEXT,
    last_error_message TEXT,
    not_before INTEGER
) STRICT;

-- When each source was read, as the feed has it; and what of the feed is doubted.
CREATE TABLE subscription_sources (
    source TEXT PRIMARY KEY NOT NULL,
    read_at INTEGER NOT NULL,
    doubted_at INTEGER,
    doubted_said TEXT
) STRICT;

-- The publisher whose feed the row rests on; absent: the source itself.
ALTER TABLE contests ADD COLUMN via TEXT;
-- What the other of the two said last, where it differs; without times: that the contest is gone.
ALTER TABLE contests ADD COLUMN other_read_at INTEGER;
ALTER TABLE contests ADD COLUMN other_via TEXT;
ALTER TABLE contests ADD COLUMN other_starts_at INTEGER;
ALTER TABLE contests ADD COLUMN other_ends_at INTEGER;

CREATE TRIGGER contests_told_otherwise AFTER UPDATE OF via, other_read_at ON contests
WHEN (OLD.via, OLD.other_read_at) IS NOT (NEW.via, NEW.other_read_at)
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER subscription_inserted AFTER INSERT ON subscription
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER subscription_updated AFTER UPDATE ON subscription
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
