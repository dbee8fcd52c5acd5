-- What was read of the user's handles: each rating with its date, and how the last attempt went. It goes with its handle.
CREATE TABLE ratings (
    -- codeforces, atcoder, atcoder_heuristic, leetcode, codechef
    ladder TEXT PRIMARY KEY NOT NULL,
    -- The preference that has the handle.
    preference TEXT NOT NULL,
    handle TEXT NOT NULL,
    -- NULL: never rated, if read_at is set.
    rating INTEGER,
    -- The server's time of the last good reading, here or on another computer; NULL: never read.
    read_at INTEGER,
    -- NULL: never asked for here.
    attempted_at INTEGER,
    failures INTEGER NOT NULL,
    problem_code TEXT,
    problem_message TEXT,
    not_before INTEGER,
    -- The rating that the calendar was last made with.
    made_with INTEGER
) STRICT;

-- Reminders that registration closes, by the time at which it does.
CREATE TABLE registration_reminders_shown (
    contest_key TEXT NOT NULL,
    closes_at INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    PRIMARY KEY (contest_key, closes_at)
) STRICT;

CREATE TRIGGER ratings_follow_a_changed_handle AFTER UPDATE ON preferences
WHEN OLD.key GLOB 'handle.*' AND OLD.value IS NOT NEW.value
BEGIN
    DELETE FROM ratings WHERE preference = OLD.key;
    UPDATE revisions SET calendar = calendar + 1;
END;

CREATE TRIGGER ratings_follow_a_removed_handle AFTER DELETE ON preferences
WHEN OLD.key GLOB 'handle.*'
BEGIN
    DELETE FROM ratings WHERE preference = OLD.key;
    UPDATE revisions SET calendar = calendar + 1;
END;

-- Other computers wait for it.
CREATE TRIGGER handles_inserted AFTER INSERT ON preferences
WHEN NEW.key GLOB 'handle.*'
BEGIN
    UPDATE revisions SET calendar = calendar + 1;
END;

CREATE TRIGGER shared_ratings_inserted AFTER INSERT ON shared_edits
WHEN NEW.key GLOB 'rating/*'
BEGIN
    UPDATE revisions SET calendar = calendar + 1;
END;

-- A rating reaches the calendar by rules alone.
CREATE TRIGGER ratings_inserted AFTER INSERT ON ratings
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (NEW.rating IS NOT NULL
            AND EXISTS (SELECT 1 FROM preferences WHERE key = 'rules' AND value LIKE '%"for_me"%'));
END;

CREATE TRIGGER ratings_updated AFTER UPDATE ON ratings
WHEN (OLD.handle, OLD.rating, OLD.read_at, OLD.problem_code, OLD.problem_message)
    IS NOT (NEW.handle, NEW.rating, NEW.read_at, NEW.problem_code, NEW.problem_message)
BEGIN
    UPDATE revisions SET shown = shown + 1,
        calendar = calendar + (OLD.rating IS NOT NEW.rating
            AND EXISTS (SELECT 1 FROM preferences WHERE key = 'rules' AND value LIKE '%"for_me"%'));
END;

CREATE TRIGGER ratings_deleted AFTER DELETE ON ratings
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER registration_reminders_shown_inserted AFTER INSERT ON registration_reminders_shown
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
