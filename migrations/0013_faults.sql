-- Parts of the program that crashed and were begun again: one row for each part and place, with the last time.
CREATE TABLE faults (
    -- schedule, reminders, view, …
    task TEXT NOT NULL,
    -- File and line.
    place TEXT NOT NULL,
    at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (task, place)
) STRICT;

CREATE TRIGGER faults_inserted AFTER INSERT ON faults
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER faults_updated AFTER UPDATE ON faults
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
