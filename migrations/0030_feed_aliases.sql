-- What a calendar feed calls a contest now, where the contest's key was made from another name: it's known by that when it moves.
CREATE TABLE feed_aliases (
    contest_key TEXT PRIMARY KEY NOT NULL,
    -- As in a key, without the feed.
    alias TEXT NOT NULL
) STRICT;
