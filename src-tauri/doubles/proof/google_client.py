"""Drives the double with Google's own Python client: events and calendars, sync, paging, batches, errors.

usage: google_client.py ADDRESS DOUBLE    (ADDRESS is the double, or the judge in front of it)
"""

import json
import sys
import urllib.request

from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError
from googleapiclient.http import BatchHttpRequest

ADDRESS, DOUBLE = sys.argv[1:3]
SCOPES = ["calendar.app.created", "calendar.calendarlist.readonly"]
CLIENT = ("1234567890-double.apps.googleusercontent.com", "GOCSPX-double")
done = 0


def control(command, **body):
    request = urllib.request.Request(f"{DOUBLE}/__double/{command}", json.dumps(body).encode())
    return json.load(urllib.request.urlopen(request))


def check(what, got, wanted):
    global done
    if got != wanted:
        sys.exit(f"FAILED: {what}: got {got!r}, wanted {wanted!r}")
    done += 1


def refused(what, request, code, reason):
    try:
        request.execute()
    except HttpError as error:
        details = error.error_details
        got = details[0]["reason"] if isinstance(details, list) and details else details
        return check(what, (error.resp.status, got), (code, reason))
    sys.exit(f"FAILED: {what}: was not refused")


def event(key, day, **more):
    time = lambda hour: {"dateTime": f"2031-05-{day:02}T{hour}:35:00Z"}
    return {"id": key, "summary": f"Contest {key}", "start": time(14), "end": time(16), **more}


control("options", page_cap=None, empty_pages=False)
before = len(control("violations"))
tokens = control("sign-in", scopes=[f"https://www.googleapis.com/auth/{scope}" for scope in SCOPES])
credentials = Credentials(
    tokens["access_token"],
    refresh_token=tokens["refresh_token"],
    token_uri=f"{DOUBLE}/token",
    client_id=CLIENT[0],
    client_secret=CLIENT[1],
)
service = build("calendar", "v3", credentials=credentials, static_discovery=True)
service._baseUrl = f"{ADDRESS}/calendar/v3/"
events = service.events()

# Calendars.
body = {"summary": "Contests", "description": "marker", "timeZone": "America/New_York"}
calendar = service.calendars().insert(body=body).execute()
cal = calendar["id"]
check("the id looks like Google's", cal.endswith("@group.calendar.google.com"), True)
check("the calendar comes back", service.calendars().get(calendarId=cal).execute(), calendar)
listed = service.calendarList().list().execute()["items"]
check("the list finds it by its description", [c["id"] for c in listed if c.get("description") == "marker"][-1], cal)
patched = service.calendars().patch(calendarId=cal, body={"summary": "Contests 2"}).execute()
check("PATCH keeps the rest", (patched["summary"], patched["description"]), ("Contests 2", "marker"))
check("eleven colours", len(service.colors().get().execute()["event"]), 11)

# One event: insert, get, patch, update, delete.
first = event(
    "aaaaa1",
    1,
    description="<b>&</b>",
    colorId="11",
    source={"title": "Site", "url": "https://example.com/1"},
    extendedProperties={"private": {"app": "ours", "gone": "soon"}},
    reminders={"useDefault": False, "overrides": [{"method": "popup", "minutes": 10}]},
    transparency="transparent",
)
made = events.insert(calendarId=cal, body=first).execute()
check("times come back in the calendar's zone", made["start"]["dateTime"], "2031-05-01T10:35:00-04:00")
for name in ["description", "colorId", "source", "extendedProperties", "reminders", "transparency"]:
    check(name, made[name], first[name])
check("get", events.get(calendarId=cal, eventId="aaaaa1").execute(), made)
refused("the id is taken", events.insert(calendarId=cal, body=first), 409, "duplicate")
patch = {"extendedProperties": {"private": {"gone": None}}, "description": None}
after = events.patch(calendarId=cal, eventId="aaaaa1", body=patch).execute()
check("PATCH deletes by null", after["extendedProperties"]["private"], {"app": "ours"})
check("PATCH deletes a field", "description" in after, False)
after["summary"] = "Written whole"
whole = events.update(calendarId=cal, eventId="aaaaa1", body=after).execute()
check("PUT of what was read", (whole["summary"], whole["colorId"]), ("Written whole", "11"))
stale = events.patch(calendarId=cal, eventId="aaaaa1", body={"summary": "x"})
stale.headers["If-Match"] = made["etag"]
refused("If-Match of an earlier state", stale, 412, "conditionNotMet")
same = events.get(calendarId=cal, eventId="aaaaa1")
same.headers["If-None-Match"] = whole["etag"]
try:
    same.execute()
    sys.exit("FAILED: If-None-Match was not answered with 304")
except HttpError as error:
    check("If-None-Match", error.resp.status, 304)
events.delete(calendarId=cal, eventId="aaaaa1").execute()
refused("deleted twice", events.delete(calendarId=cal, eventId="aaaaa1"), 410, "deleted")
refused("the id stays taken", events.insert(calendarId=cal, body=first), 409, "duplicate")
check("GET finds the deleted", events.get(calendarId=cal, eventId="aaaaa1").execute()["status"], "cancelled")
back = events.patch(calendarId=cal, eventId="aaaaa1", body={"status": "confirmed"}).execute()
check("and it can come back", back["status"], "confirmed")
refused("unknown", events.get(calendarId=cal, eventId="zzzzz1"), 404, "notFound")

# Paging and sync.
for number in range(2, 8):
    events.insert(calendarId=cal, body=event(f"aaaaa{number}", number)).execute()


def read(**query):
    found, request, pages = [], events.list(calendarId=cal, **query), 0
    while request is not None:
        answer = request.execute()
        found += answer["items"]
        pages += 1
        request = events.list_next(request, answer)
    return found, answer.get("nextSyncToken"), pages


found, token, pages = read(maxResults=3)
check("pages", (len(found), pages), (7, 3))
control("options", empty_pages=True, page_cap=2)
odd, _, pages = read(maxResults=100)
check("short and empty pages", ([e["id"] for e in odd], pages), ([e["id"] for e in found], 8))
control("options", empty_pages=False, page_cap=None)
check("nothing new", read(syncToken=token)[0], [])
control("user/delete-event", calendar=cal, id="aaaaa3")
control("user/edit-event", calendar=cal, id="aaaaa4", patch={"summary": "Mine"})
delta, token2, _ = read(syncToken=token)
check("the delta", [(e["id"], e["status"]) for e in delta], [("aaaaa3", "cancelled"), ("aaaaa4", "confirmed")])
check("nothing twice", read(syncToken=token2)[0], [])
control("expire-sync-tokens")
refused("an old token", events.list(calendarId=cal, syncToken=token2), 410, "fullSyncRequired")
found = read(timeMin="2031-05-05T00:00:00Z", timeMax="2031-05-07T00:00:00Z", singleEvents=True, orderBy="startTime")[0]
check("a window", [e["id"] for e in found], ["aaaaa5", "aaaaa6"])
check("with the deleted", len(read(showDeleted=True)[0]), 7)

# A batch.
answers = {}
batch = BatchHttpRequest(
    callback=lambda key, answer, error: answers.update({key: (answer, error)}),
    batch_uri=f"{ADDRESS}/batch/calendar/v3",
)
batch.add(events.insert(calendarId=cal, body=event("bbbbb1", 9)), request_id="new")
batch.add(events.insert(calendarId=cal, body=event("aaaaa2", 9)), request_id="taken")
batch.add(events.delete(calendarId=cal, eventId="aaaaa3"), request_id="gone")
batch.add(events.get(calendarId=cal, eventId="aaaaa4"), request_id="read")
batch.execute()
check("new", (answers["new"][0]["id"], answers["new"][1]), ("bbbbb1", None))
check("taken", answers["taken"][1].resp.status, 409)
check("gone", answers["gone"][1].resp.status, 410)
check("read", answers["read"][0]["summary"], "Mine")

# Tokens and scopes.
control("expire-access-tokens")
check("the client refreshes by itself", events.get(calendarId=cal, eventId="aaaaa4").execute()["id"], "aaaaa4")
control("fail", match="calendar.events.get", fault={"status": {"code": 403, "reason": "rateLimitExceeded"}})
refused("a limit", events.get(calendarId=cal, eventId="aaaaa4"), 403, "rateLimitExceeded")
check("no violations so far", control("violations")[before:], [])
refused("another's calendar", events.list(calendarId="primary"), 403, "insufficientPermissions")
narrow = control("sign-in", scopes=["https://www.googleapis.com/auth/calendar.app.created"])["access_token"]
small = build("calendar", "v3", credentials=Credentials(narrow), static_discovery=True)
small._baseUrl = f"{ADDRESS}/calendar/v3/"
check("this scope reads its own calendar", small.calendars().get(calendarId=cal).execute()["id"], cal)
refused("but cannot list calendars", small.calendarList().list(), 403, "insufficientPermissions")
check("these are two", len(control("violations")) - before, 2)
service.calendars().delete(calendarId=cal).execute()
refused("the calendar is gone", events.list(calendarId=cal), 404, "notFound")
print(f"google-api-python-client: {done} checks hold")
