-- When every list of a source was last read to its end: only such a reading shows that an event stands for no contest.
CREATE TABLE whole_readings (
    platform TEXT PRIMARY KEY NOT NULL,
    -- When its oldest list was made, by the source's own clock.
    read_at INTEGER NOT NULL,
    -- JSON: keys of contests that the source lists although they couldn't be read.
    unread TEXT NOT NULL
) STRICT;

-- The first one can say what no longer exists.
CREATE TRIGGER whole_readings_inserted AFTER INSERT ON whole_readings
BEGIN
    UPDATE revisions SET calendar = calendar + 1;
END;
