-- Calendars to which events may have been added that aren't recorded, because the process died or an answer was lost. The next list of the calendar shows them.
CREATE TABLE unrecorded_additions (
    -- The name under which the calendar's events are recorded.
    calendar_id TEXT PRIMARY KEY NOT NULL
) STRICT;
