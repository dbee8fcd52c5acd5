-- The reading behind a write that was begun for the event and may not be recorded, because the process died or the answer was lost.
ALTER TABLE events ADD COLUMN begun_read INTEGER;
