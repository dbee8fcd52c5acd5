-- Calendar feeds that the user added, and those that were removed and whose events are still to be taken out.
CREATE TABLE sources (
    -- feed-0a1b2c3d
    source TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    -- May be a secret, so it is sealed like the sign-in.
    address BLOB NOT NULL,
    -- What is shown of it.
    shown TEXT NOT NULL,
    -- The zone of times without one; NULL: the calendar has none such.
    zone TEXT,
    -- The zone of whole days: the user's own when the feed was added, so that they stay where they are on a journey.
    days_zone TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE removed_sources (
    source TEXT PRIMARY KEY NOT NULL,
    removed_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER sources_inserted AFTER INSERT ON sources
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER sources_updated AFTER UPDATE OF name, zone, enabled ON sources
WHEN (OLD.name, OLD.zone, OLD.enabled) IS NOT (NEW.name, NEW.zone, NEW.enabled)
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER sources_deleted AFTER DELETE ON sources
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER removed_sources_inserted AFTER INSERT ON removed_sources
BEGIN
    UPDATE revisions SET calendar = calendar + 1;
END;
