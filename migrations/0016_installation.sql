-- Who this data file is among others that use the same calendar: random, made once, and never shown.
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL
) STRICT;
