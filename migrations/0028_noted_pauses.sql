-- When pauses were noted, by the clock that their ends were made from: what lies ahead was noted while that clock was wrong. NULL: by an older version.
ALTER TABLE calendar_links ADD COLUMN writes_paused_at INTEGER;
ALTER TABLE snoozes ADD COLUMN snoozed_at INTEGER;
