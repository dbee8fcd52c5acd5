-- What changed, counted by the file itself, so that no process and no path is forgotten. And what the calendar was last made from.
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    -- Moves with every change of what is shown or waited for.
    shown INTEGER NOT NULL,
    -- Moves with every change that can reach the calendar.
    calendar INTEGER NOT NULL
) STRICT;

INSERT INTO revisions (id, shown, calendar) VALUES (1, 0, 0);

-- made: the last sync that went through completely. tried: the last one, however it ended.
CREATE TABLE calendar_basis (
    which TEXT PRIMARY KEY NOT NULL CHECK (which IN ('made', 'tried')),
    -- The value of revisions.calendar before anything was planned.
    revision INTEGER NOT NULL,
    account TEXT NOT NULL,
    calendar_id TEXT,
    -- The time zone, where a rule looks at local hours.
    zone TEXT
) STRICT;

CREATE TRIGGER contests_inserted AFTER INSERT ON contests
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER contests_updated AFTER UPDATE OF name, url, starts_at, ends_at, duration_seconds, kind, rated, division, language,
    registration_opens_at, registration_closes_at, gone_at ON contests
WHEN (OLD.name, OLD.url, OLD.starts_at, OLD.ends_at, OLD.duration_seconds, OLD.kind, OLD.rated, OLD.division, OLD.language,
        OLD.registration_opens_at, OLD.registration_closes_at, OLD.gone_at)
    IS NOT (NEW.name, NEW.url, NEW.starts_at, NEW.ends_at, NEW.duration_seconds, NEW.kind, NEW.rated, NEW.division, NEW.language,
        NEW.registration_opens_at, NEW.registration_closes_at, NEW.gone_at)
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

-- Only contests that have long been over are deleted: the calendar keeps their events as history.
CREATE TRIGGER contests_deleted AFTER DELETE ON contests
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

-- A platform that was read to its end for the first time can say what no longer exists.
CREATE TRIGGER platform_health_inserted AFTER INSERT ON platform_health
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + (NEW.last_complete_at IS NOT NULL);
END;

CREATE TRIGGER platform_health_updated AFTER UPDATE ON platform_health
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (OLD.last_complete_at IS NULL AND NEW.last_complete_at IS NOT NULL);
END;

CREATE TRIGGER preferences_inserted AFTER INSERT ON preferences
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (NEW.key IN ('platforms', 'rules') OR NEW.key GLOB 'calendar.*');
END;

CREATE TRIGGER preferences_updated AFTER UPDATE ON preferences
WHEN OLD.value IS NOT NEW.value
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (NEW.key IN ('platforms', 'rules') OR NEW.key GLOB 'calendar.*');
END;

CREATE TRIGGER preferences_deleted AFTER DELETE ON preferences
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (OLD.key IN ('platforms', 'rules') OR OLD.key GLOB 'calendar.*');
END;

CREATE TRIGGER choices_inserted AFTER INSERT ON choices
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + (NEW.calendar IS NOT NULL);
END;

CREATE TRIGGER choices_updated AFTER UPDATE ON choices
WHEN (OLD.remind, OLD.calendar) IS NOT (NEW.remind, NEW.calendar)
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + (OLD.calendar IS NOT NEW.calendar);
END;

CREATE TRIGGER choices_deleted AFTER DELETE ON choices
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + (OLD.calendar IS NOT NULL);
END;

-- What a sync records of single events is shown when its run ends. What the user deleted is shown at once, and what the user wants
-- back is for the next sync.
CREATE TRIGGER events_inserted AFTER INSERT ON events
WHEN NEW.state = 'deleted_by_user'
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER events_updated AFTER UPDATE OF state ON events
WHEN OLD.state IS NOT NEW.state AND 'deleted_by_user' IN (OLD.state, NEW.state)
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (OLD.state = 'deleted_by_user' AND NEW.state = 'deleted_by_us');
END;

CREATE TRIGGER events_deleted AFTER DELETE ON events
WHEN OLD.state = 'deleted_by_user'
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

-- Not the sync token: it moves with every list.
CREATE TRIGGER calendar_links_inserted AFTER INSERT ON calendar_links
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER calendar_links_updated AFTER UPDATE OF calendar_id, remade_at, writes_paused_until ON calendar_links
WHEN (OLD.calendar_id, OLD.remade_at, OLD.writes_paused_until) IS NOT (NEW.calendar_id, NEW.remade_at, NEW.writes_paused_until)
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER calendar_links_deleted AFTER DELETE ON calendar_links
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

-- Not a new refresh token: it is the same sign-in.
CREATE TRIGGER account_inserted AFTER INSERT ON account
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER account_updated AFTER UPDATE ON account
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + ((OLD.subject, OLD.signed_in_at, OLD.ended_at) IS NOT (NEW.subject, NEW.signed_in_at, NEW.ended_at));
END;

CREATE TRIGGER account_deleted AFTER DELETE ON account
BEGIN
    UPDATE revisions SET shown = shown + 1, calendar = calendar + 1;
END;

CREATE TRIGGER runs_inserted AFTER INSERT ON runs
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER notes_inserted AFTER INSERT ON notes
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER notes_updated AFTER UPDATE OF seen ON notes
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

-- Not what those who look write down about their looking: that would make them look again.
CREATE TRIGGER marks_inserted AFTER INSERT ON marks
WHEN NEW.name NOT IN ('watched_until', 'told_history', 'update_looked')
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER marks_updated AFTER UPDATE ON marks
WHEN NEW.name NOT IN ('watched_until', 'told_history', 'update_looked') AND OLD.at IS NOT NEW.at
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER marks_deleted AFTER DELETE ON marks
WHEN OLD.name NOT IN ('watched_until', 'told_history', 'update_looked')
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER snoozes_inserted AFTER INSERT ON snoozes
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER snoozes_deleted AFTER DELETE ON snoozes
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER reminders_shown_inserted AFTER INSERT ON reminders_shown
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
