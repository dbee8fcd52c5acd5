-- Edits of shared settings that gave way to later ones of another computer, one by one: the user may put them back without undoing anything else.
CREATE TABLE lost_edits (
    account TEXT NOT NULL,
    calendar_id TEXT NOT NULL,
    key TEXT NOT NULL,
    -- NULL: the setting had been taken back.
    value TEXT,
    PRIMARY KEY (account, calendar_id, key)
) STRICT;

CREATE TRIGGER lost_edits_inserted AFTER INSERT ON lost_edits
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;

CREATE TRIGGER lost_edits_deleted AFTER DELETE ON lost_edits
BEGIN
    UPDATE revisions SET shown = shown + 1;
END;
