-- Several installations share one calendar: which one this is, what of the events is its own, and which deletions are under way.
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    word TEXT NOT NULL
) STRICT;

INSERT INTO installation (id, word) VALUES (1, lower(hex(randomblob(10))));

-- The account's subject; empty where two accounts shared the name "primary" and nobody knows yet whose the event is.
ALTER TABLE events ADD COLUMN account TEXT NOT NULL DEFAULT '';
-- Whether this installation made the event. Before installations were told apart, all that was recorded here counts as its own.
ALTER TABLE events ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
-- The reading behind what this installation wrote last, by the platform's clock.
ALTER TABLE events ADD COLUMN own_read INTEGER;
-- The latest reading that the event was ever seen to record.
ALTER TABLE events ADD COLUMN seen_read INTEGER;
-- Since when it is gone without a word of who took it out.
ALTER TABLE events ADD COLUMN unsure_at INTEGER;
-- Since when Google says that there is no such event, deleted or not.
ALTER TABLE events ADD COLUMN missing_at INTEGER;

UPDATE events SET own = 1;
UPDATE events SET account = (SELECT account FROM calendar_links WHERE calendar_links.calendar_id = events.calendar_id)
WHERE (SELECT count(*) FROM calendar_links WHERE calendar_links.calendar_id = events.calendar_id) = 1;

-- When this installation made the calendar; absent once it is known that no other one made a second.
ALTER TABLE calendar_links ADD COLUMN made_at INTEGER;

-- Deletions that were begun: the event may carry our mark and still be there.
CREATE TABLE deletions (
    calendar_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    PRIMARY KEY (calendar_id, event_id)
) STRICT;

-- Calendars that this installation made beside another's and has to empty.
CREATE TABLE former_calendars (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    PRIMARY KEY (account, calendar_id)
) STRICT;
