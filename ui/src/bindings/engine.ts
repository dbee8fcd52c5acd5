// Generated from src-tauri/domain/src by `npm run bindings`. Don't edit it.

/**
 * The program, and what it keeps where.
 */
export type About = { 
/**
 * Such as `0.1.0`.
 */
version: string, 
/**
 * How it was installed: `deb`, `rpm`, `appimage`, `nsis`, `msi`, `dmg`, `source`.
 */
package: string, 
/**
 * The system's name and version.
 */
system: string, 
/**
 * The page for reporting problems; none: this build doesn't have one.
 */
report_page: string | null, 
/**
 * Folder of the data.
 */
data_folder: string, 
/**
 * Folder of the logs.
 */
log_folder: string, 
/**
 * Where the key is kept.
 */
secret_store: SecretStoreKind, 
/**
 * Whether start at login is registered with the system; none: the system doesn't say.
 */
autostart_registered: boolean | null, 
/**
 * What keeps the program from starting at login although the user wants it; none: nothing, or nothing that is known.
 */
autostart_obstacle: AutostartObstacle | null, 
/**
 * Whether this desktop shows tray icons; none: not checked yet.
 */
tray: boolean | null, 
/**
 * Where newer versions come from.
 */
updates_by: UpdatesBy, 
/**
 * A newer version that was found.
 */
newer: NewerVersion | null, 
/**
 * Servers this program talks to.
 */
hosts: Array<HostRow>, };

/**
 * The Google account.
 */
export type Account = { 
/**
 * Its address.
 */
email: string, 
/**
 * Whether it may still be used.
 */
state: AccountState, };

/**
 * Whether the account may still be used.
 */
export type AccountState = "ok" | "sign_in_again";

/**
 * What the engine is doing. Also sent alone, as the event `activity`, so that progress doesn't need a whole view.
 */
export type Activity = { "kind": "idle" } | { "kind": "refreshing", 
/**
 * Platforms that answered or failed.
 */
done: number, 
/**
 * Platforms asked.
 */
total: number, } | { "kind": "syncing", 
/**
 * Changes made.
 */
done: number, 
/**
 * Changes planned; 0 while the plan is being made.
 */
total: number, };

/**
 * One attempt to read a platform.
 */
export type Attempt = { 
/**
 * When it began.
 */
at: string, 
/**
 * How it ended.
 */
outcome: AttemptOutcome, 
/**
 * What failed.
 */
code: Code | null, 
/**
 * Contests in the answer.
 */
contests: number, 
/**
 * Bytes received.
 */
bytes: number, 
/**
 * How long it took.
 */
elapsed_ms: number, };

/**
 * How an attempt ended.
 */
export type AttemptOutcome = "ok" | "not_modified" | "failed";

/**
 * Something that the user should know or do.
 */
export type Attention = { 
/**
 * What it is.
 */
code: AttentionCode, 
/**
 * The platform it is about.
 */
platform: SourceId | null, 
/**
 * The time that the text mentions: known since, next try, last success.
 */
at: string | null, 
/**
 * The number that the text mentions: events held, events failed.
 */
count: number | null, 
/**
 * One English sentence, for the tray.
 */
message: string, 
/**
 * What helps.
 */
action: Remedy | null, };

/**
 * What can need attention.
 */
export type AttentionCode = "sign_in_again" | "key_unreachable" | "scope_missing" | "client_refused" | "calendar_gone" | "plan_held" | "events_failed" | "quota_exceeded" | "platform_failing" | "platform_blocked" | "platform_format" | "platform_stale" | "notifications_unavailable" | "notifications_denied" | "secret_in_file" | "clock_wrong" | "data_replaced" | "disk_full" | "calendar_file";

/**
 * What keeps the program from starting at login.
 */
export type AutostartObstacle = "turned_off" | "not_in_place";

/**
 * What decided.
 */
export type Because = { "because": "platform_off" } | { "because": "asked" } | { "because": "muted" } | { "because": "kept_out" } | { "because": "notifications_off" } | { "because": "rule", 
/**
 * Counted from 0.
 */
index: number, } | { "because": "no_rule" };

/**
 * The Google Calendar as the engine knows it.
 */
export type CalendarState = { 
/**
 * A calendar of our own (true) or the user's main one; this is about the calendar that is in use, not the preference.
 */
dedicated: boolean, 
/**
 * Google's id of it.
 */
calendar_id: string | null, 
/**
 * Its name.
 */
name: string | null, 
/**
 * Its page at Google.
 */
link: string | null, 
/**
 * How many contests a sync would add.
 */
to_add: number, 
/**
 * Adding them waits for the user's approval: someone signed in, and nothing has been written since.
 */
adding_waits: boolean, 
/**
 * There is a Google client to sign in with; if not, the user has to provide one.
 */
client_ready: boolean, 
/**
 * The last sync.
 */
last_sync: SyncNumbers | null, 
/**
 * When it is synced next.
 */
next_sync_at: string | null, 
/**
 * Events that Google refused.
 */
failed_events: Array<FailedEvent>, 
/**
 * Events that the user deleted and that stay deleted.
 */
kept_deleted: Array<EventRow>, 
/**
 * A plan that waits for the user.
 */
held_plan: HeldPlan | null, 
/**
 * Whose settings replaced this computer's, while those can still be restored.
 */
taken_over: TakenOver | null, };

/**
 * What a rule looks at. A contest that meets the condition is hidden from the rule's outlets.
 */
export type Condition = { "when": "kind_is", 
/**
 * The kinds.
 */
kinds: Array<ContestKind>, } | { "when": "unrated", } | { "when": "division_has", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "language_is", 
/**
 * The codes.
 */
languages: Array<string>, } | { "when": "shorter_than", 
/**
 * Minutes.
 */
minutes: number, } | { "when": "longer_than", 
/**
 * Minutes.
 */
minutes: number, } | { "when": "outside_hours", 
/**
 * One entry a day, Monday first; bit `h` is set when the hour from `h`:00 is good.
 */
week: [number, number, number, number, number, number, number], } | { "when": "name_has", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "name_lacks", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "platform_is", 
/**
 * The platforms.
 */
platforms: Array<SourceId>, } | { "when": "series_is", 
/**
 * The platform.
 */
platform: SourceId, 
/**
 * The series: names without the number of the round.
 */
series: Array<string>, } | { "when": "for_me", 
/**
 * The verdicts.
 */
is: Array<KnownForMe>, };

/**
 * What a contest is called everywhere: `<source>:<the source's own id>`, such as `codeforces:1936`.
 */
export type ContestKey = string;

/**
 * What sort of contest it is, as far as the platform or the name tells.
 */
export type ContestKind = "regular" | "educational" | "heuristic" | "marathon" | "hiring" | "daily" | "practice" | "permanent";

/**
 * A contest as the window shows it.
 */
export type ContestRow = { 
/**
 * `<source>:<id>`.
 */
key: ContestKey, 
/**
 * Its source.
 */
platform: SourceId, 
/**
 * The source's name, as people see it.
 */
source_name: string, 
/**
 * Its name, cleaned; still untrusted text.
 */
name: string, 
/**
 * Its page, https; a platform's is on its own host, a feed may give none.
 */
url: string | null, 
/**
 * When it begins.
 */
starts_at: string, 
/**
 * When it ends, or when its window closes.
 */
ends_at: string, 
/**
 * How long a participant has.
 */
duration_seconds: number, 
/**
 * What sort it is.
 */
kind: ContestKind, 
/**
 * Whether it is rated, where the platform says.
 */
rated: boolean | null, 
/**
 * Who it's for, in the platform's words.
 */
division: string | null, 
/**
 * ISO 639-1.
 */
language: string | null, 
/**
 * When registration opens.
 */
registration_opens_at: string | null, 
/**
 * When registration closes.
 */
registration_closes_at: string | null, 
/**
 * When registration usually closes on its platform, which doesn't say so itself.
 */
registration_usually_closes_at: string | null, 
/**
 * Whether it is rated for the user; none: the user has no handle on its platform.
 */
for_me: Standing | null, 
/**
 * The platform's last good answer that contained it.
 */
checked_at: string, 
/**
 * That answer is too old to rely on.
 */
stale: boolean, 
/**
 * When its times were read, by the clock of the server that they came from.
 */
read_at: string, 
/**
 * Whose contest feed they come from: its host; none: the platform's own answer.
 */
via: string | null, 
/**
 * The older of two readings, if they differ.
 */
other_reading: OtherReading | null, 
/**
 * What the list does.
 */
list: Outcome, 
/**
 * What the calendar does.
 */
calendar: Outcome, 
/**
 * What reminders do.
 */
reminder: Outcome, 
/**
 * Minutes before the start at which it will be reminded of, longest first; 0 is the start.
 */
leads: Array<number>, 
/**
 * These are the contest's own, not its platform's.
 */
own_leads: boolean, 
/**
 * There is an event in the calendar now.
 */
in_calendar: boolean, 
/**
 * The user muted it.
 */
muted: boolean, 
/**
 * The user wants reminders of it, whatever the rules say.
 */
followed: boolean, 
/**
 * Its series, such as `Weekly Contest`; none: its name has no number.
 */
series: string | null, 
/**
 * Where its results are, once it is over.
 */
standings: string | null, 
/**
 * Where it was before it moved, for seven days.
 */
moved_from: string | null, 
/**
 * When the platform withdrew it.
 */
cancelled_at: string | null, };

/**
 * What an outlet shows and hides.
 */
export type Effect = { 
/**
 * Contests it shows.
 */
shown: number, 
/**
 * Contests it hides.
 */
hidden: number, };

/**
 * An event in a list.
 */
export type EventRow = { 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * Its name.
 */
name: string, 
/**
 * When it begins.
 */
starts_at: string, };

/**
 * An event that Google refused.
 */
export type FailedEvent = { 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
problem: Reported, };

/**
 * The address of a calendar feed as the user gave it. It may be a secret, so it's never printed.
 */
export type FeedAddress = string;

/**
 * A calendar feed that was previewed or added.
 */
export type FeedPreview = { 
/**
 * Its id.
 */
source: SourceId, 
/**
 * What it's called.
 */
name: string, 
/**
 * How many of its events aren't over.
 */
events: number, 
/**
 * How many of its events can't be read.
 */
rejected: number, 
/**
 * The next of them.
 */
next: Array<NextEvent>, };

/**
 * A file was written or read.
 */
export type FileReply = { 
/**
 * Its path; none: the user chose no file.
 */
path: string | null, 
/**
 * What it contained: contests, or preferences.
 */
count: number, };

/**
 * What fixes a link.
 */
export type Fix = "turn_on" | "resume" | "send_sample" | "turn_on_sound" | "turn_on_autostart" | "system_settings" | "focus_settings" | "login_settings" | "refresh" | "set_leads";

/**
 * Whether a contest is rated for the user.
 */
export type ForMe = "rated" | "unrated" | "out_of_range" | "unknown";

/**
 * A rating of one of the user's handles.
 */
export type HandleRow = { 
/**
 * The platform.
 */
platform: Platform, 
/**
 * Which of its ratings.
 */
ladder: Ladder, 
/**
 * The handle.
 */
handle: string, 
/**
 * Its state.
 */
state: HandleState, 
/**
 * The rating that was last read, even if reading it fails now.
 */
rating: number | null, 
/**
 * When, by the platform's own clock.
 */
read_at: string | null, 
/**
 * When it's read next, while the app runs; none while its platform is off, or if it's due.
 */
next_read_at: string | null, 
/**
 * Why the last attempt failed.
 */
problem: Reported | null, };

/**
 * The state of a handle.
 */
export type HandleState = "not_read" | "rated" | "never_rated" | "no_such_handle" | "renamed";

/**
 * The state of a platform.
 */
export type Health = "off" | "checking" | "unknown" | "fresh" | "failing" | "stale" | "blocked" | "format_changed";

/**
 * A plan that deletes too much to be carried out without approval.
 */
export type HeldPlan = { 
/**
 * Events it would add.
 */
inserts: number, 
/**
 * Events it would change.
 */
updates: number, 
/**
 * Events it would delete.
 */
deletes: Array<EventRow>, };

/**
 * What the list doesn't show.
 */
export type Hidden = { 
/**
 * How many contests.
 */
total: number, 
/**
 * How many are hidden for which reason, most first.
 */
by: Array<HiddenBy>, };

/**
 * How many contests one reason hides.
 */
export type HiddenBy = { 
/**
 * How many.
 */
count: number, } & ({ "because": "platform_off" } | { "because": "asked" } | { "because": "muted" } | { "because": "kept_out" } | { "because": "notifications_off" } | { "because": "rule", 
/**
 * Counted from 0.
 */
index: number, } | { "because": "no_rule" });

/**
 * What a server is asked for.
 */
export type HostRole = "platform" | "fallback" | "contest_feed" | "calendar_feed" | "google" | "updates";

/**
 * A server this program talks to.
 */
export type HostRow = { 
/**
 * Such as `codeforces.com`.
 */
host: string, 
/**
 * What it is asked for.
 */
role: HostRole, 
/**
 * The source that it belongs to, if any.
 */
platform: SourceId | null, 
/**
 * The last request.
 */
last_at: string | null, };

/**
 * A verdict that a rule can look for: what is unknown hides nothing.
 */
export type KnownForMe = "rated" | "unrated" | "out_of_range";

/**
 * A rating that a handle can have.
 */
export type Ladder = "codeforces" | "atcoder" | "atcoder_heuristic" | "leetcode" | "codechef";

/**
 * Things that the window can ask to open.
 */
export type Link = "data_folder" | "log_folder" | "notification_settings" | "focus_settings" | "login_settings" | "google_console" | "report_problem";

/**
 * Something that was done.
 */
export type LogEntry = { 
/**
 * When.
 */
at: string, } & ({ "what": "refreshed", 
/**
 * Which.
 */
platform: SourceId, 
/**
 * New contests.
 */
added: number, 
/**
 * Contests that moved or were renamed.
 */
changed: number, 
/**
 * Contests that are gone.
 */
removed: number, } | { "what": "refresh_failed", 
/**
 * Which.
 */
platform: SourceId, 
/**
 * Why.
 */
code: Code, } | { "what": "synced", 
/**
 * Events added.
 */
inserted: number, 
/**
 * Events changed.
 */
updated: number, 
/**
 * Events removed.
 */
deleted: number, 
/**
 * Events refused.
 */
failed: number, } | { "what": "sync_failed", 
/**
 * Why.
 */
code: Code, } | { "what": "announced", 
/**
 * Its name.
 */
name: string, } | { "what": "moved", 
/**
 * Its name.
 */
name: string, 
/**
 * Where it was.
 */
from: string, 
/**
 * Where it is.
 */
to: string, } | { "what": "renamed", 
/**
 * The old one.
 */
from: string, 
/**
 * The new one.
 */
name: string, } | { "what": "cancelled", 
/**
 * Its name.
 */
name: string, } | { "what": "back", 
/**
 * Its name.
 */
name: string, } | { "what": "reminded", 
/**
 * The contest's name.
 */
name: string, 
/**
 * Minutes before the start; 0 is the start, negative is after it.
 */
lead_minutes: number, } | { "what": "signed_in" } | { "what": "crashed", 
/**
 * File and line.
 */
place: string, });

/**
 * What a rule does with contests that fit.
 */
export type Mode = "hide" | "show_only";

/**
 * A newer version of this program.
 */
export type NewerVersion = { 
/**
 * Such as `1.3.0`.
 */
version: string, 
/**
 * What is new: plain text from its publisher.
 */
notes: string, };

/**
 * One event of a feed.
 */
export type NextEvent = { 
/**
 * Its name.
 */
name: string, 
/**
 * When it begins.
 */
starts_at: string, 
/**
 * When it ends.
 */
ends_at: string, };

/**
 * What shows notifications here.
 */
export type NotificationService = { 
/**
 * Whether it does.
 */
state: ServiceState, 
/**
 * Its own name.
 */
name: string | null, 
/**
 * It supports buttons.
 */
actions: boolean, 
/**
 * When the user last confirmed having seen one.
 */
seen_at: string | null, };

/**
 * What the platform or its contest feed said before the other one said something else.
 */
export type OtherReading = { 
/**
 * Whose contest feed said it; none: the platform itself.
 */
via: string | null, 
/**
 * When it was read.
 */
read_at: string, 
/**
 * When the contest begins according to it; none: it no longer lists the contest.
 */
starts_at: string | null, 
/**
 * When the contest ends according to it.
 */
ends_at: string | null, };

/**
 * What an outlet does with a contest, and why.
 */
export type Outcome = { 
/**
 * Whether it appears there.
 */
shown: boolean, 
/**
 * The reason in English, for the command line and the tray.
 */
reason: string, } & ({ "because": "platform_off" } | { "because": "asked" } | { "because": "muted" } | { "because": "kept_out" } | { "because": "notifications_off" } | { "because": "rule", 
/**
 * Counted from 0.
 */
index: number, } | { "because": "no_rule" });

/**
 * Where a contest can appear.
 */
export type Outlet = "list" | "calendar" | "reminder";

/**
 * A page of the window.
 */
export type Page = "upcoming" | "status" | "contests" | "reminders" | "calendar" | "general" | "privacy" | "about";

/**
 * Reminders are paused.
 */
export type Paused = { 
/**
 * Until when; none: until the user resumes.
 */
until: string | null, };

/**
 * Where the window should be.
 */
export type Place = { 
/**
 * The page.
 */
page: Page, 
/**
 * A contest whose history is to be shown.
 */
contest: ContestKey | null, };

/**
 * An upcoming reminder.
 */
export type PlannedReminder = { 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * Its name.
 */
name: string, 
/**
 * When it begins.
 */
starts_at: string, 
/**
 * When it will ring.
 */
at: string, 
/**
 * Minutes before the start, 0 is the start; or before registration closes.
 */
lead_minutes: number, 
/**
 * It says that registration closes, at this time; none: it says that the contest starts.
 */
registration_closes_at: string | null, };

/**
 * A site with programming contests. Their order here is the order people see everywhere.
 */
export type Platform = "leetcode" | "codeforces" | "codechef" | "atcoder" | "hackerrank" | "geeksforgeeks" | "code360" | "ctftime" | "nowcoder" | "hackerearth" | "luogu" | "gym" | "dmoj" | "yukicoder" | "eolymp";

/**
 * A platform and its state.
 */
export type PlatformRow = { 
/**
 * Which.
 */
platform: SourceId, 
/**
 * As the platform writes it.
 */
name: string, 
/**
 * It is read.
 */
enabled: boolean, 
/**
 * Its state in one word.
 */
health: Health, 
/**
 * Its last good answer.
 */
last_success_at: string | null, 
/**
 * Failures since then.
 */
consecutive_failures: number, 
/**
 * The last failure, if it isn't over.
 */
last_error: Reported | null, 
/**
 * Contests known, running or upcoming.
 */
contests: number, 
/**
 * Events in the calendar now that haven't begun: what switching it off would remove.
 */
events: number, 
/**
 * The next one that would be shown.
 */
next_starts_at: string | null, 
/**
 * When it is asked next.
 */
next_try_at: string | null, 
/**
 * Where a person sees its contests.
 */
page: string | null, 
/**
 * A calendar feed's address, shortened: the rest may be a secret. Null for platforms.
 */
address: string | null, 
/**
 * A calendar feed's zone for times that have none.
 */
zone: string | null, 
/**
 * The last five attempts, newest first.
 */
attempts: Array<Attempt>, };

/**
 * Whose contest feed is read here, or would be if it were on.
 */
export type Publisher = { 
/**
 * Its host.
 */
name: string, 
/**
 * The address of its file.
 */
url: string, 
/**
 * The key that its signatures are checked with.
 */
public_key: string, 
/**
 * It came with this build; otherwise the user chose it.
 */
built_in: boolean, 
/**
 * It is read (`feed.enabled`).
 */
enabled: boolean, 
/**
 * It is read instead of the platforms (`feed.first`).
 */
first: boolean, 
/**
 * The date of the last accepted file.
 */
read_at: string | null, 
/**
 * When it was last read successfully.
 */
last_success_at: string | null, 
/**
 * Failures since then.
 */
consecutive_failures: number, 
/**
 * The last failure, if it isn't over.
 */
last_error: Reported | null, };

/**
 * How a refresh ended.
 */
export type RefreshReply = { 
/**
 * Platforms read.
 */
read: number, 
/**
 * Platforms that failed.
 */
failed: Array<SourceId>, 
/**
 * New contests.
 */
added: number, 
/**
 * Contests that moved or were renamed.
 */
changed: number, 
/**
 * Contests that are gone.
 */
removed: number, };

/**
 * The chain of a reminder, link by link.
 */
export type Rehearsal = { 
/**
 * The links, in the order a reminder passes them.
 */
steps: Array<RehearsalStep>, };

/**
 * The links of the chain.
 */
export type RehearsalId = "enabled" | "not_paused" | "service" | "permission" | "do_not_disturb" | "sound" | "sample_seen" | "sleep" | "clock" | "autostart" | "next_reminder";

/**
 * One link.
 */
export type RehearsalStep = { 
/**
 * Which.
 */
id: RehearsalId, 
/**
 * Its state.
 */
state: StepState, 
/**
 * A time that belongs to it: the next reminder, the end of a pause, when the sample was seen.
 */
at: string | null, 
/**
 * The desktop can't do it, so nothing fixes it.
 */
unsupported: boolean, 
/**
 * What keeps the program from starting at login, where that's the link and it's known.
 */
obstacle: AutostartObstacle | null, 
/**
 * What fixes it.
 */
fix: Fix | null, };

/**
 * What one button can do about it.
 */
export type Remedy = "sign_in" | "try_again" | "open_platform" | "see_plan" | "see_failed" | "make_calendar" | "rehearse" | "show_data" | "own_client" | "own_file";

/**
 * Reminders on this computer.
 */
export type Reminders = { 
/**
 * Those of the next seven days, soonest first.
 */
planned: Array<PlannedReminder>, 
/**
 * A contest that rang and hasn't begun, the soonest one; none while it is snoozed.
 */
rung: Rung | null, 
/**
 * They are paused.
 */
paused: Paused | null, 
/**
 * What shows them.
 */
service: NotificationService, };

/**
 * A problem as the window gets it.
 */
export type Reported = { 
/**
 * The stable word.
 */
code: Code, 
/**
 * One English sentence.
 */
message: string, };

/**
 * What a front end asks for.
 */
export type Request = { "command": "view", } | { "command": "place", } | { "command": "refresh", 
/**
 * Which.
 */
platforms: Array<SourceId> | null, } | { "command": "trust_platform", 
/**
 * Which.
 */
platform: SourceId, } | { "command": "sync", 
/**
 * Carry out a plan that is held.
 */
confirm: boolean, 
/**
 * Describe the events that are already there in the language that is set.
 */
reword: boolean, 
/**
 * The user saw what would be added first, and wants it. Without this, a calendar that has nothing of ours yet stays as it is.
 */
add: boolean, } | { "command": "keep_held", } | { "command": "cancel", } | { "command": "sign_in", } | { "command": "sign_in_open", } | { "command": "sign_in_cancel", } | { "command": "sign_out", 
/**
 * Remove our calendar first.
 */
delete_calendar: boolean, 
/**
 * Only forget it here, so that other computers stay signed in.
 */
keep_others: boolean, } | { "command": "set_preference", 
/**
 * Its key.
 */
key: PreferenceKey, 
/**
 * Its value as the view gives it.
 */
value: PreferenceValues[PreferenceKey], } | { "command": "set_platform", 
/**
 * Which.
 */
platform: SourceId, 
/**
 * On.
 */
on: boolean, } | { "command": "preview_feed", 
/**
 * An https or webcal address, or a file's path. It may be a secret.
 */
address: FeedAddress, 
/**
 * What to call it; null: by the calendar's own name.
 */
name: string | null, 
/**
 * The zone of times that have none, as an IANA name.
 */
zone: string | null, } | { "command": "add_feed", 
/**
 * As in `preview_feed`.
 */
address: FeedAddress, 
/**
 * As in `preview_feed`.
 */
name: string | null, 
/**
 * As in `preview_feed`.
 */
zone: string | null, } | { "command": "remove_feed", 
/**
 * Which.
 */
source: SourceId, } | { "command": "restore_feed", 
/**
 * Which.
 */
source: SourceId, } | { "command": "choose_feed", } | { "command": "set_choice", 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * true: remind; false: mute.
 */
remind: boolean | null, 
/**
 * true: in the calendar; false: kept out.
 */
calendar: boolean | null, } | { "command": "set_leads", 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * Minutes before the start; 0 is the start.
 */
minutes: Array<number> | null, } | { "command": "why", 
/**
 * The contest.
 */
key: ContestKey, } | { "command": "list_hidden", } | { "command": "list_finished", } | { "command": "preview_rules", 
/**
 * In their order.
 */
rules: Array<Rule>, } | { "command": "check_handles", } | { "command": "rehearse", } | { "command": "send_test_notification", } | { "command": "test_seen", 
/**
 * Whether it was.
 */
seen: boolean, } | { "command": "pause_reminders", 
/**
 * Until when; null: until resumed.
 */
until: string | null, } | { "command": "resume_reminders", } | { "command": "export_ics", } | { "command": "keep_ics", } | { "command": "backup_preferences", 
/**
 * With the addresses of calendar feeds, readable by anyone who has the file.
 */
feed_addresses: boolean, } | { "command": "restore_preferences", } | { "command": "diagnostics", } | { "command": "install_update", } | { "command": "open_contest", 
/**
 * The contest.
 */
key: ContestKey, } | { "command": "open_standings", 
/**
 * The contest.
 */
key: ContestKey, } | { "command": "open_platform", 
/**
 * The platform.
 */
platform: Platform, } | { "command": "open_calendar", } | { "command": "open_link", 
/**
 * Which.
 */
link: Link, } | { "command": "restore_deleted", 
/**
 * Which; null: all.
 */
keys: Array<ContestKey> | null, } | { "command": "keep_own_settings", 
/**
 * Restore them, for all computers; otherwise the offer is dropped.
 */
keep: boolean, } | { "command": "delete_calendar", } | { "command": "import_client", 
/**
 * The JSON.
 */
json: string, } | { "command": "finish_first_run", } | { "command": "close_window", } | { "command": "announce", 
/**
 * The words; none: only asks whether there's a need and a way.
 */
text: string, };

/**
 * One rule.
 */
export type Rule = { 
/**
 * Where contests are hidden.
 */
hide_from: Array<Outlet>, 
/**
 * Whether it hides what fits, or all that doesn't fit.
 */
mode?: Mode, } & ({ "when": "kind_is", 
/**
 * The kinds.
 */
kinds: Array<ContestKind>, } | { "when": "unrated", } | { "when": "division_has", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "language_is", 
/**
 * The codes.
 */
languages: Array<string>, } | { "when": "shorter_than", 
/**
 * Minutes.
 */
minutes: number, } | { "when": "longer_than", 
/**
 * Minutes.
 */
minutes: number, } | { "when": "outside_hours", 
/**
 * One entry a day, Monday first; bit `h` is set when the hour from `h`:00 is good.
 */
week: [number, number, number, number, number, number, number], } | { "when": "name_has", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "name_lacks", 
/**
 * The words.
 */
words: Array<string>, } | { "when": "platform_is", 
/**
 * The platforms.
 */
platforms: Array<SourceId>, } | { "when": "series_is", 
/**
 * The platform.
 */
platform: SourceId, 
/**
 * The series: names without the number of the round.
 */
series: Array<string>, } | { "when": "for_me", 
/**
 * The verdicts.
 */
is: Array<KnownForMe>, });

/**
 * What one rule does.
 */
export type RuleEffect = { 
/**
 * Contests that fit its condition.
 */
fits: number, 
/**
 * The first three of them, by name.
 */
examples: Array<string>, };

/**
 * What rules do to the known contests, in numbers.
 */
export type RulesEffect = { 
/**
 * Contests that were considered: running or upcoming, of platforms that are on.
 */
total: number, 
/**
 * The list.
 */
list: Effect, 
/**
 * The calendar.
 */
calendar: Effect, 
/**
 * Reminders.
 */
reminder: Effect, 
/**
 * Events in the calendar now that haven't begun and that these rules would remove.
 */
leaves_calendar: number, 
/**
 * One entry for each rule, in their order.
 */
rules: Array<RuleEffect>, };

/**
 * A contest that rang and hasn't begun: it can ring once more.
 */
export type Rung = { 
/**
 * The contest.
 */
key: ContestKey, 
/**
 * Its name.
 */
name: string, 
/**
 * When it begins.
 */
starts_at: string, };

/**
 * A preference was set.
 */
export type Saved = { 
/**
 * The value it had, for Undo; null where that can't be told: a secret.
 */
previous: PreferenceValues[PreferenceKey] | null, };

/**
 * Where the key that encrypts the sign-in is kept.
 */
export type SecretStoreKind = "keyring" | "file";

/**
 * Whether notifications are shown here.
 */
export type ServiceState = "unknown" | "working" | "denied" | "unavailable";

/**
 * A sign-in.
 */
export type SignIn = { "state": "idle" } | { "state": "waiting", 
/**
 * The consent page, to be opened again or copied.
 */
url: string, } | { "state": "finished", 
/**
 * Why it failed; none if it succeeded.
 */
problem: Reported | null, };

/**
 * Where a contest comes from. Keys, health, reports, and lead times refer to sources; what only the built-in ones have (a server, a link
 * domain, a file of their own) stays with [`Platform`].
 */
export type SourceId = Platform | `feed-${string}`;

/**
 * How a contest relates to the user.
 */
export type Standing = { 
/**
 * Whether it is rated for the user.
 */
for_me: ForMe, 
/**
 * The rating that was compared; `None` where there is none, or none was read.
 */
rating: number | null, 
/**
 * When it was read.
 */
read_at: string | null, } & ({ "why": "everyone" } | { "why": "nobody" } | { "why": "in_range" } | { "why": "above", 
/**
 * The first rating that is too high.
 */
from: number, } | { "why": "below", 
/**
 * The first rating that is high enough.
 */
from: number, } | { "why": "not_said" } | { "why": "not_read" });

/**
 * The state of a link.
 */
export type StepState = "ok" | "warn" | "fail" | "unknown";

/**
 * What a sync did, in numbers of events.
 */
export type SyncNumbers = { 
/**
 * When it ended.
 */
at: string, 
/**
 * What stopped it, if something did.
 */
problem: Reported | null, 
/**
 * Added.
 */
inserted: number, 
/**
 * Changed.
 */
updated: number, 
/**
 * Removed.
 */
deleted: number, 
/**
 * Left unchanged.
 */
unchanged: number, 
/**
 * Left deleted, because the user deleted them.
 */
kept_deleted: number, 
/**
 * Refused.
 */
failed: number, 
/**
 * How many requests it made.
 */
requests: number, 
/**
 * How long it took.
 */
elapsed_ms: number, };

/**
 * How a sync ended.
 */
export type SyncReply = { 
/**
 * The refresh before it.
 */
refresh: RefreshReply, 
/**
 * The calendar's part; null if nobody is signed in, or if what would be added first waits for the user.
 */
calendar: SyncNumbers | null, 
/**
 * The plan deletes too much: it waits in the view.
 */
held: boolean, };

/**
 * Whose settings replaced this computer's.
 */
export type TakenOver = { 
/**
 * The name of the computer that last changed them.
 */
computer: string, 
/**
 * When it did.
 */
at: string, };

/**
 * A sample was passed on.
 */
export type TestSent = { 
/**
 * A service accepted it. Only the user can tell whether it was shown.
 */
accepted: boolean, 
/**
 * What failed.
 */
problem: Reported | null, };

/**
 * Where newer versions of this program come from.
 */
export type UpdatesBy = "itself" | "package_manager" | "nobody";

/**
 * Everything, at one moment.
 */
export type View = { 
/**
 * Grows by one with each published view; a view with a smaller number is older.
 */
revision: number, 
/**
 * The engine's clock when this was published.
 */
now: string, 
/**
 * The user's zone as an IANA name, or an offset such as `+05:30` if the system doesn't say the name.
 */
zone: string, 
/**
 * When the system's zone last changed, if that was within the last day.
 */
zone_changed_at: string | null, 
/**
 * Times are written with 12 hours, in the window as in the tray and in notifications.
 */
twelve_hours: boolean, 
/**
 * What is being done.
 */
activity: Activity, 
/**
 * The network can't be reached: a state, not an error.
 */
offline: boolean, 
/**
 * The contests are made up and Google is a stand-in: a demo.
 */
sample: boolean, 
/**
 * When platforms were last read.
 */
last_refresh_at: string | null, 
/**
 * When they are read next.
 */
next_refresh_at: string | null, 
/**
 * What the user should know or do, worst first.
 */
attention: Array<Attention>, 
/**
 * Running and upcoming contests that the list shows, soonest first; canceled ones for seven days.
 */
contests: Array<ContestRow>, 
/**
 * What the list doesn't show.
 */
hidden: Hidden, 
/**
 * Every platform, in the order people see.
 */
platforms: Array<PlatformRow>, 
/**
 * Whose contest feed is read here, or would be if it were on; null: there is none.
 */
publisher: Publisher | null, 
/**
 * The user's handles and what was read about them.
 */
handles: Array<HandleRow>, 
/**
 * The Google account, if one is signed in.
 */
account: Account | null, 
/**
 * A sign-in that is in progress or has just ended.
 */
sign_in: SignIn, 
/**
 * The Google Calendar.
 */
calendar: CalendarState, 
/**
 * Reminders on this computer.
 */
reminders: Reminders, 
/**
 * Every preference by its key, as [`super::preferences::Definition::json`] gives it.
 */
preferences: PreferenceValues, 
/**
 * What the rules in force do.
 */
rules: RulesEffect, 
/**
 * The program, and where it keeps what.
 */
about: About, 
/**
 * The last fifty things done, newest first.
 */
history: Array<LogEntry>, };

/**
 * Everything known about one contest.
 */
export type Why = { 
/**
 * The contest, also when no list shows it.
 */
contest: ContestRow, 
/**
 * Its history, oldest first.
 */
history: Array<LogEntry>, 
/**
 * Upcoming reminders.
 */
planned: Array<PlannedReminder>, 
/**
 * The list of the platform that announced it, such as `contest.list`.
 */
source: string, };

/** The stable word of each thing that can go wrong. */
export type Code = "offline" | "proxy_unusable" | "connection" | "tls" | "timeout" | "http_status" | "redirected" | "rate_limited" | "too_large" | "unexpected_body" | "unknown_zone" | "blocked" | "suspicious_listing" | "nothing_read" | "feed_key_missing" | "feed_unsigned" | "feed_signature" | "feed_wrong_key" | "feed_replayed" | "feed_too_old" | "feed_ahead" | "feed_contest" | "signed_out" | "sign_in_again" | "consent_denied" | "scope_missing" | "sign_in_cancelled" | "sign_in_timed_out" | "state_mismatch" | "port_unavailable" | "browser_unavailable" | "notifications_unavailable" | "client_not_configured" | "client_refused" | "calendar_gone" | "quota_exceeded" | "event_refused" | "detail_refused" | "calendar_foreign" | "reading_too_old" | "calendar_api" | "calendar_moved" | "settings_taken_over" | "settings_put_back" | "old_release" | "plan_held" | "secret_store_unavailable" | "database_newer" | "database_damaged" | "disk_full" | "data_folder" | "database" | "run_in_progress" | "queue_full" | "cancelled" | "crashed" | "clock_wrong" | "endpoints_file" | "wrong_usage" | "unknown_preference" | "invalid_value" | "unknown_contest" | "handle_unknown" | "handle_renamed" | "file_write" | "file_read" | "update_held" | "update_refused" | "update_failed";

/** Every preference and the shape of its value. */
export interface PreferenceValues {
  /** a comma-separated list of leetcode, codeforces, codechef, atcoder, hackerrank, geeksforgeeks, code360, ctftime, nowcoder, hackerearth, luogu, gym, dmoj, yukicoder, eolymp, ids of calendar feeds, or nothing */
  "platforms": string;
  /** a JSON list of up to 100 rules, 32,768 bytes together, such as [{"when":"name_has","words":["gym"],"hide_from":["list","calendar","reminder"]}] */
  "rules": Rule[];
  /** your handle: up to 40 letters, digits, and the characters _ - . (or nothing, to forget it and its rating) */
  "handle.codeforces": string;
  /** your handle: up to 40 letters, digits, and the characters _ - . (or nothing, to forget it and its rating) */
  "handle.atcoder": string;
  /** your handle: up to 40 letters, digits, and the characters _ - . (or nothing, to forget it and its rating) */
  "handle.leetcode": string;
  /** your handle: up to 40 letters, digits, and the characters _ - . (or nothing, to forget it and its rating) */
  "handle.codechef": string;
  /** true or false */
  "calendar.dedicated": boolean;
  /** true or false */
  "calendar.busy": boolean;
  /** true or false */
  "calendar.color_by_platform": boolean;
  /** the name of a time zone, such as Asia/Kolkata, or auto: the zone of the computer that sets it */
  "calendar.zone": string;
  /** up to five comma-separated minutes, each 0 to 40320 (or nothing: no reminders from Google) */
  "calendar.reminder_minutes": string;
  /** up to twelve comma-separated minutes before the start, each 1 to 20160, such as 60,10 */
  "reminders.lead_minutes": string;
  /** true or false */
  "reminders.at_start": boolean;
  /** reminder times of individual platforms, each 1 to 20160 minutes, such as codeforces=30,5;atcoder=15 */
  "reminders.per_platform": string;
  /** a JSON object of contests with minutes before the start, 0 for the start, such as {"codeforces:1936":[30,0]} */
  "reminders.per_contest": Record<ContestKey, number[]>;
  /** off, or minutes from 1 to 1440 before registration closes */
  "reminders.registration": string;
  /** two local times such as 23:00-07:00 (or nothing) */
  "reminders.quiet_hours": string;
  /** true or false */
  "reminders.sound": boolean;
  /** minutes from 1 to 120 */
  "reminders.snooze_minutes": number;
  /** true or false */
  "notifications.enabled": boolean;
  /** true or false */
  "notifications.moved": boolean;
  /** true or false */
  "notifications.cancelled": boolean;
  /** true or false */
  "notifications.announced": boolean;
  /** true or false */
  "autostart": boolean;
  /** 1 to 24 h */
  "refresh.interval_hours": number;
  /** the text from Google's console (or nothing, to forget it) */
  "google.client_id": string;
  /** the text from Google's console (or nothing, to forget it) */
  "google.client_secret": string;
  /** the absolute path of a file, such as /home/you/contests.ics (or nothing, to keep none) */
  "ics.file": string;
  /** true or false */
  "updates.check": boolean;
  /** system, light, or dark */
  "theme": string;
  /** auto, 12 or 24 */
  "hour_clock": string;
  /** percent from 70 to 300 */
  "text_size": number;
  /** agenda, week, or month */
  "upcoming.view": string;
  /** true or false */
  "upcoming.compact": boolean;
  /** off, time, or name */
  "tray.title": string;
  /** auto, en, hi, bn, ja, zh-Hans, zh-Hant, ko, ru, es, pt-BR, vi, id, ar, fr, de, or tr */
  "language": string;
  /** true or false */
  "first_run_done": boolean;
  /** true or false */
  "feed.enabled": boolean;
  /** an https address without a user name, such as https://example.org/contests.json (or nothing) */
  "feed.url": string;
  /** a minisign public key: 56 characters that begin with RW (or nothing) */
  "feed.public_key": string;
  /** true or false */
  "feed.first": boolean;
}

export type PreferenceKey = keyof PreferenceValues;

/** What answers each request. */
export interface Replies {
  view: View;
  place: Place | null;
  refresh: RefreshReply;
  trust_platform: RefreshReply;
  sync: SyncReply;
  keep_held: null;
  cancel: null;
  sign_in: null;
  sign_in_open: null;
  sign_in_cancel: null;
  sign_out: null;
  set_preference: Saved;
  set_platform: null;
  preview_feed: FeedPreview;
  add_feed: FeedPreview;
  remove_feed: null;
  restore_feed: null;
  choose_feed: FileReply;
  set_choice: null;
  set_leads: null;
  why: Why;
  list_hidden: Array<ContestRow>;
  list_finished: Array<ContestRow>;
  preview_rules: RulesEffect;
  check_handles: null;
  rehearse: Rehearsal;
  send_test_notification: TestSent;
  test_seen: null;
  pause_reminders: null;
  resume_reminders: null;
  export_ics: FileReply;
  keep_ics: FileReply;
  backup_preferences: FileReply;
  restore_preferences: FileReply;
  diagnostics: string;
  install_update: null;
  open_contest: null;
  open_standings: null;
  open_platform: null;
  open_calendar: null;
  open_link: null;
  restore_deleted: null;
  keep_own_settings: null;
  delete_calendar: null;
  import_client: null;
  finish_first_run: null;
  close_window: null;
  announce: boolean;
}

/** What each event carries. */
export interface Events {
  view: View;
  activity: Activity;
  place: Place;
}

/** Every platform, in the order people see: whether it is read until the user says otherwise, and whether it was confirmed against the live site. */
export const PLATFORMS: readonly { readonly key: Platform; readonly name: string; readonly host: string; readonly usual: boolean; readonly seen: boolean }[] = [
  { key: "leetcode", name: "LeetCode", host: "leetcode.com", usual: true, seen: true },
  { key: "codeforces", name: "Codeforces", host: "codeforces.com", usual: true, seen: true },
  { key: "codechef", name: "CodeChef", host: "www.codechef.com", usual: true, seen: true },
  { key: "atcoder", name: "AtCoder", host: "atcoder.jp", usual: true, seen: true },
  { key: "hackerrank", name: "HackerRank", host: "www.hackerrank.com", usual: true, seen: false },
  { key: "geeksforgeeks", name: "GeeksforGeeks", host: "practiceapi.geeksforgeeks.org", usual: true, seen: false },
  { key: "code360", name: "Code360", host: "www.naukri.com", usual: true, seen: false },
  { key: "ctftime", name: "CTFtime", host: "ctftime.org", usual: false, seen: false },
  { key: "nowcoder", name: "NowCoder", host: "ac.nowcoder.com", usual: false, seen: false },
  { key: "hackerearth", name: "HackerEarth", host: "www.hackerearth.com", usual: false, seen: false },
  { key: "luogu", name: "Luogu", host: "www.luogu.com.cn", usual: false, seen: false },
  { key: "gym", name: "Codeforces Gym", host: "codeforces.com", usual: false, seen: false },
  { key: "dmoj", name: "DMOJ", host: "dmoj.ca", usual: false, seen: false },
  { key: "yukicoder", name: "yukicoder", host: "yukicoder.me", usual: false, seen: false },
  { key: "eolymp", name: "Eolymp", host: "api.eolymp.com", usual: false, seen: false },
];

/** Every kind of contest. */
export const CONTEST_KINDS: readonly ContestKind[] = ["regular", "educational", "heuristic", "marathon", "hiring", "daily", "practice", "permanent"];
