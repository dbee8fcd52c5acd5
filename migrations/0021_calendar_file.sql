-- The calendar file that is kept up to date: when it was written last, and what stopped that since.
CREATE TABLE calendar_file (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    path TEXT NOT NULL,
    -- NULL: never at this path.
    written_at INTEGER,
    -- NULL: nothing stopped it.
    problem_code TEXT,
    problem_message TEXT
) STRICT;

CREATE TRIGGER calendar_file_inserted AFTER INSERT ON calendar_file
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER calendar_file_updated AFTER UPDATE ON calendar_file
WHEN (OLD.path, OLD.written_at, OLD.problem_code, OLD.problem_message)
    IS NOT (NEW.path, NEW.written_at, NEW.problem_code, NEW.problem_message)
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER calendar_file_deleted AFTER DELETE ON calendar_file
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
