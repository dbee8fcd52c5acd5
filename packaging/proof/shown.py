#!/usr/bin/env python3
"""Prints which reminders were shown, and how many seconds after their time: packaging/proof/shown.py CONTESTSYNC.DB

One line each: the contest's key, the minutes before its start, the seconds that it came late."""

import sqlite3
import sys
from pathlib import Path

database = sqlite3.connect(f"{Path(sys.argv[1]).absolute().as_uri()}?mode=ro", uri=True)
rows = database.execute("SELECT contest_key, lead_minutes, shown_at - (starts_at - 60 * lead_minutes) FROM reminders_shown ORDER BY shown_at")
for key, lead, late in rows:
    print(key, lead, late)
