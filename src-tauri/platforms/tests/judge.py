# Reads calendars as JSON from stdin and says, by another implementation, what begins when in each. Not when it ends: a duration is exact
# (RFC 5545, 3.3.6), and this implementation adds it to the wall clock, also across a change of it. Needs icalendar and recurring-ical-events.
import datetime
import json
import sys

import dateutil.rrule
import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc
given = json.load(sys.stdin)
first, last = (datetime.datetime.fromtimestamp(given[name], UTC) for name in ("from", "to"))
told = []
for text in given["calendars"]:
    calendar = icalendar.Calendar.from_ical(text)
    # The start counts as the first occurrence (RFC 5545, 3.3.10); dateutil doesn't count a start that the rule doesn't have.
    for event in calendar.events:
        rule = event.get("RRULE")
        if rule and "COUNT" in rule:
            start = event.start.replace(tzinfo=None)
            if dateutil.rrule.rrulestr(rule.to_ical().decode(), dtstart=start)[0] != start:
                rule["COUNT"] = [rule["COUNT"][0] - 1]
            if rule["COUNT"][0] == 0:
                del event["RRULE"]
    events = recurring_ical_events.of(calendar).between(first, last)
    times = [(int(event.start.timestamp()), str(event["SUMMARY"])) for event in events]
    told.append(sorted(time for time in times if given["from"] <= time[0] < given["to"]))
json.dump(told, sys.stdout)
