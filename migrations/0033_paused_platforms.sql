-- When a platform's pause was noted: not only attempts to read its contests are told of one. Those of older files were noted by the last attempt.
ALTER TABLE platform_health ADD COLUMN paused_at INTEGER;
UPDATE platform_health SET paused_at = last_attempt_at WHERE not_before IS NOT NULL;
