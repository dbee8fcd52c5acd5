-- Instants the program remembers for itself: until when reminders are paused, up to when they were watched, which changes were told.
CREATE TABLE marks (
    -- paused_until, watched_until, told_history, sample_seen, held_kept; numbers that are no instant say so in `store::marks`.
    name TEXT PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL
) STRICT;
