-- Settings that all computers of a calendar share: what the calendar holds, what was edited here, and what was here before joining.
CREATE TABLE shared_calendars (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    -- Whether this installation's own settings may become the calendar's where it holds none.
    owns INTEGER NOT NULL,
    PRIMARY KEY (account, calendar_id)
) STRICT;

-- The calendar's settings as last read or written. Stamps are milliseconds since 1970, a counter, and the author's installation.
CREATE TABLE shared_entries (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    key TEXT NOT NULL,
    -- NULL: taken back.
    value TEXT,
    at INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    author TEXT NOT NULL,
    expires INTEGER,
    PRIMARY KEY (account, calendar_id, key)
) STRICT;

-- What was edited here and is not in the calendar yet.
CREATE TABLE shared_edits (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT,
    -- Milliseconds since 1970 by this computer's clock.
    edited_at INTEGER NOT NULL,
    -- The version that was edited; NULL: there was none.
    base_at INTEGER,
    base_counter INTEGER,
    base_author TEXT,
    expires INTEGER,
    PRIMARY KEY (account, calendar_id, key)
) STRICT;

-- The events that hold the settings, as Google last gave them (JSON).
CREATE TABLE settings_events (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (account, calendar_id, event_id)
) STRICT;

-- What this computer had set before it took over the calendar's settings: the user may put it back.
CREATE TABLE former_settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

-- Which calendar's settings the preferences and choices are now.
CREATE TABLE shared_active (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    -- Whether they were taken over as a whole.
    complete INTEGER NOT NULL
) STRICT;

-- Who has kept a calendar so far may give it its first settings.
INSERT INTO shared_calendars (account, calendar_id, owns)
SELECT account, calendar_id, 1 FROM calendar_links
WHERE dedicated = 1 AND EXISTS (SELECT 1 FROM events WHERE events.calendar_id = calendar_links.calendar_id);
INSERT INTO shared_active (id, account, calendar_id, complete)
SELECT 1, calendar_links.account, calendar_links.calendar_id, 0 FROM calendar_links
JOIN account ON account.subject = calendar_links.account WHERE calendar_links.dedicated = 1;

-- A mute is nothing to this computer's calendar, but other computers wait for it.
CREATE TRIGGER shared_edits_inserted AFTER INSERT ON shared_edits
WHEN NEW.key GLOB 'choice/*/remind'
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER former_settings_inserted AFTER INSERT ON former_settings
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER former_settings_deleted AFTER DELETE ON former_settings
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
