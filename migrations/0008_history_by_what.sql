-- What moved and when, found without reading all that happened.
CREATE INDEX contest_history_by_what ON contest_history (what, at, contest_key);
