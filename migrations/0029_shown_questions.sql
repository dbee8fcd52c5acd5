-- What the user was shown that waits for a yes: the next yes is for that alone.
CREATE TABLE shown_questions (
    question TEXT PRIMARY KEY NOT NULL,
    -- The contests whose events would be deleted, as a JSON list.
    contests TEXT NOT NULL
) STRICT;
