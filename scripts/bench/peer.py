"""Reads the same pages as the others do it in Python: json, and BeautifulSoup on lxml. Prints microseconds; writes what was read."""

import json
import sys
import time
from datetime import datetime
from pathlib import Path

from bs4 import BeautifulSoup

# 2026-10-05T00:00:00Z; what was over 30 days before that is left out, as ours does.
KEPT = 1_791_158_400 - 30 * 86_400
FOLDER = Path(__file__).resolve().parents[2] / "target" / "bench-pages"


def codeforces(body):
    for row in json.loads(body)["result"]:
        start = row["startTimeSeconds"]
        end = start + row["durationSeconds"]
        if end >= KEPT:
            yield str(row["id"]), row["name"], start, end


def leetcode(body):
    for row in json.loads(body)["data"]["allContests"]:
        end = row["startTime"] + row["duration"]
        if end >= KEPT:
            yield row["titleSlug"], row["title"], row["startTime"], end


def atcoder(body):
    soup = BeautifulSoup(body, "lxml")
    for name in ("upcoming", "recent"):
        for row in soup.select(f"#contest-table-{name} tbody tr"):
            cells = row.find_all("td")
            link = cells[1].find("a")
            start = int(datetime.strptime(cells[0].find("time").text, "%Y-%m-%d %H:%M:%S%z").timestamp())
            hours, minutes = cells[2].text.split(":")
            yield link["href"].split("/")[-1], link.text, start, start + int(hours) * 3600 + int(minutes) * 60


def main():
    for read in (codeforces, leetcode, atcoder):
        body = (FOLDER / read.__name__).read_bytes()
        times = []
        while len(times) < 15:
            begun = time.process_time_ns()
            rows = list(read(body))
            times.append(time.process_time_ns() - begun)
        print(read.__name__, round(sorted(times)[7] / 1000))
        lines = [f"{key}|{name}|{start}|{end}\n" for key, name, start, end in rows]
        (FOLDER / f"{read.__name__}.python").write_text("".join(lines))


sys.exit(main())
