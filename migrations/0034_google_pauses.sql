-- The pauses that Google Calendar asked for. It counts the requests of each account and client, so a pause belongs to both.
CREATE TABLE google_pauses (
    account TEXT NOT NULL,
    -- The id of the client. Empty: whichever was used, noted by an older version.
    client TEXT NOT NULL,
    until INTEGER NOT NULL,
    -- By the clock that its end was made from. NULL: by a version that didn't note it.
    noted_at INTEGER,
    PRIMARY KEY (account, client)
) STRICT;

INSERT INTO google_pauses (account, client, until, noted_at)
SELECT account.subject, '', pause.at, noted.at
FROM account
JOIN marks AS pause ON pause.name = 'google_paused_until'
LEFT JOIN marks AS noted ON noted.name = 'google_paused_at';

DELETE FROM marks WHERE name IN ('google_paused_until', 'google_paused_at');

-- When a sync is due depends on them.
CREATE TRIGGER google_pauses_inserted AFTER INSERT ON google_pauses
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER google_pauses_updated AFTER UPDATE ON google_pauses
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER google_pauses_deleted AFTER DELETE ON google_pauses
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
