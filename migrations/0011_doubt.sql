-- What a doubted answer said of the contests to come. It is believed when an equal one comes hours later, so `doubted_at` is from now on the server's time.
ALTER TABLE platform_health ADD COLUMN doubted_said TEXT;
UPDATE platform_health SET doubted_at = NULL;
