### English. How to translate: docs/translating.md.
###
### Glossary: terms that a language translates the same way everywhere.
### contest: one competition with a start and an end
### platform: a contest site
### rated, unrated: whether it changes the rating
### reminder: a notification before the start
### mute: no reminders for this contest
### rule: hides or shows contests
### sync: update the calendar
### calendar, event: as in Google Calendar

nav-label = Pages
nav-settings = Settings
page-upcoming = Upcoming
page-status = Status
page-contests = Contests
page-reminders = Reminders
page-calendar = Calendar
page-general = General
page-privacy = Data & privacy
page-about = About

action-running = Working:
action-close = Close
action-add = Add
action-cancel = Cancel
action-undo = Undo
action-dismiss = Dismiss
action-sync = Sync now
action-check = Check now
action-copy = Copy
action-remove = Remove
action-save = Save

said-saved = Saved
said-undone = Undone
said-refreshed = Checked: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } platform checked; no answer from { $failed }
       *[other] { $n } platforms checked; no answer from { $failed }
    }
said-nothing_new = Checked: no changes
said-synced = Calendar updated: { $what }
said-synced_partly = Calendar not fully updated: { $what }
said-synced_same = Calendar is up to date
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } new
       *[other] { $n } new
    }
did-changed =
    { $n ->
        [one] { $n } changed
       *[other] { $n } changed
    }
did-canceled =
    { $n ->
        [one] { $n } canceled
       *[other] { $n } canceled
    }
did-added =
    { $n ->
        [one] { $n } added
       *[other] { $n } added
    }
did-updated =
    { $n ->
        [one] { $n } changed
       *[other] { $n } changed
    }
did-removed =
    { $n ->
        [one] { $n } removed
       *[other] { $n } removed
    }
did-failed =
    { $n ->
        [one] { $n } failed
       *[other] { $n } failed
    }
did-to_add =
    { $n ->
        [one] { $n } to add
       *[other] { $n } to add
    }
did-to_change =
    { $n ->
        [one] { $n } to change
       *[other] { $n } to change
    }
said-cancelled = Canceled. What was already done stays done
said-opened = Opened in your browser
said-copied = Copied
said-copy_failed = Couldn't copy: the system doesn't allow it
said-copy_by_hand = Selected; press Ctrl+C to copy
said-muted = Muted: { $name }
said-unmuted = Unmuted: { $name }
said-followed = Reminders on: { $name }
said-unfollowed = Back to your rules: { $name }
said-calendar_in = Added to the calendar: { $name }
said-calendar_out = Kept out of the calendar: { $name }
said-paused = Reminders are paused
said-resumed = Reminders are on again
said-exported =
    { $n ->
        [one] { $n } contest written to { $path }
       *[other] { $n } contests written to { $path }
    }
said-backed_up = Preferences written to { $path }
said-restored =
    { $n ->
        [one] { $n } preference restored
       *[other] { $n } preferences restored
    }
said-signed_out = Signed out
said-changed_since = It has changed since, so nothing was undone
said-platform_on = { $platform } is on
said-platform_off = { $platform } is off
said-nothing_to_undo = Nothing to undo
said-feed_added = Added: { $name }
said-feed_removed = Removed: { $name }
said-text_size = Text size: { $size }%

activity-refreshing = Checking platforms… { $done } of { $total }
activity-planning = Comparing with the calendar…
activity-syncing = Updating the calendar… { $done } of { $total }

upcoming-finished = Finished this week
upcoming-finished_title = Finished contests
empty-finished = No contest ended within the last 7 days
line-standings = Standings
line-ended = ended { $ago }
leads-contest = Remind me of this contest
leads-usual = Use the usual times
leads-are_usual = These are the usual times. What you change here applies to this contest only.
said-leads = Reminder times changed: { $name }
said-leads_usual = Back to the usual reminder times: { $name }
demo-tag = Sample data
demo-words = the contests are made up, and Google is a stand-in on this computer
platforms-more =
    { $n ->
        [one] { $n } more platform
       *[other] { $n } more platforms
    }
platforms-on =
    { $n ->
        [one] { $n } on
       *[other] { $n } on
    }
platforms-unconfirmed = not yet confirmed
platforms-unconfirmed_hint = “Not yet confirmed” platforms are read according to public descriptions of their sites. Nobody has checked that against the live site yet, so they may fail.
status-off =
    { $n ->
        [one] { $n } platform is off
       *[other] { $n } platforms are off
    }
reminders-show_all = Show all { $n }

upcoming-numbers = Running { $running } · Today { $today } · Next 7 days { $week }
upcoming-zone = Now in { $zone }
upcoming-search = Search contests
upcoming-platforms = Filter by platform
upcoming-hidden =
    { $n ->
        [one] { $n } hidden by your rules
       *[other] { $n } hidden by your rules
    }
upcoming-hidden_by = Reason: { $list }
upcoming-hidden_title = Hidden contests
upcoming-show_shown = Back to visible contests
upcoming-found =
    { $n ->
        [one] { $n } contest found
       *[other] { $n } contests found
    }
upcoming-filter = Filters
upcoming-paused = Reminders are paused until you resume them.
upcoming-paused_until = Reminders are paused until { $when }.
upcoming-adding_waits =
    { $n ->
        [one] { $n } contest is ready to be added to your calendar.
       *[other] { $n } contests are ready to be added to your calendar.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } hidden match
       *[other] { $n } hidden matches
    }
agenda-running = Running now
agenda-long = Running for days
agenda-cancelled = Recently canceled
agenda-count =
    { $n ->
        [one] { $n } contest
       *[other] { $n } contests
    }

line-in = in { $length }
line-ends_in = ends in { $length }
line-until = until { $when }
line-cancelled = Canceled
line-rated = rated
line-unrated = unrated
for_me-rated = rated for you
for_me-unrated = unrated for you
for_me-above = unrated for you ({ $from } and above)
for_me-out_of_range = out of your range
for_me-unknown = rated for you: unknown
for_me-mine = Your { $platform } rating is { $rating }.
for_me-mine_none = You have no { $platform } rating yet, which counts as 0.
for_me-mine_unread = Your { $platform } rating hasn't been read yet.
for_me-why-in_range = It's in this contest's range.
for_me-why-above = From { $from }, this contest is unrated.
for_me-why-below = This contest is rated from { $from }.
for_me-why-not_said = { $platform } doesn't say who this contest is rated for.
for_me-why-everyone = It's rated for everyone.
for_me-why-nobody = It isn't rated.
handles-title = Rated for me
handles-hint = Enter your handles to see which contests are rated for you. Your public ratings are read once a day and after contests, without signing in.
handles-placeholder = your handle
handles-rating = Rating { $rating }
handles-read = read { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heuristic: { $words }
handles-state-not_read = Not read yet
handles-state-rated = Has a rating
handles-state-never_rated = No rating yet, which counts as 0
handles-state-no_such_handle = No such handle
handles-state-renamed = Renamed
handles-check = Read my ratings now
handles-checked = Ratings read
line-up_to = rated up to { $to }
line-from = rated from { $from }
line-between = rated { $from }–{ $to }
line-moved = moved from { $when }
line-stale = as of { $when }
line-muted = muted
line-followed = reminder on
line-register = Register
line-register_until = Register until { $when }
line-registration_closes = register until { $when }
line-registration_opens = registration opens { $when }
line-bell = Remind me
line-calendar = In the calendar
line-why = Why?
line-reminded = Reminders before the start: { $leads }
line-not_reminded = No reminder: { $why }
line-in_calendar = In the calendar
line-will_be_in_calendar = Added to the calendar at the next sync
line-late_for_calendar = It had started before it could be added
line-not_in_calendar = Not in the calendar: { $why }
line-snoozed = A snoozed reminder is still to come
line-bell_paused = No reminder: reminders are paused
line-bell_rung = All its reminders have been shown
line-bell_started = It has started, so there are no more reminders
line-bell_no_leads = No reminder: no reminder times are set
line-everyone = rated for all
line-other = { $source } says { $when }
line-other_gone = { $source } no longer lists it

empty-search = No contest matches
empty-clear = Clear search and filter
empty-reading = Checking the platforms…
empty-off = Every platform is off
empty-choose = Choose platforms
empty-hidden = Your rules hide every contest
empty-rules = Change the rules
empty-offline = You're offline
empty-never = The platforms haven't been checked yet
empty-none = No contests announced
empty-none_next = Next check: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } hidden contest matches
       *[other] { $n } hidden contests match
    }
empty-show_hidden = Show hidden contests
empty-offline_hint = No contests have been loaded yet. ContestSync checks again when you're back online.

why-title = Details
why-loading = Loading…
why-starts = Starts
why-ends = Ends
why-length = Length
why-registration = Registration
why-registration_usual = usually closes { $when } on { $platform }
why-for_me = For you
why-source = Source
why-checked = { $platform }, checked { $ago }
why-from_feed = from the feed of { $publisher }, read { $ago }
why-feed_of = the feed of { $publisher }
why-other = Another reading
why-other_says = { $source }, read { $ago }: { $when }
why-other_gone = { $source }, read { $ago }: no longer listed
why-outlets = Where it appears, and why
why-yes = yes
why-no = no
why-keep_out = Keep out
why-put_in = Add
why-mute = Mute
why-remind = Remind me
why-planned = Upcoming reminders
why-story = History
why-no_story = No changes yet
why-hide_like_this = Hide contests like this…
why-hide_hint = Hide these contests everywhere from now on:
why-hidden = Hidden from now on: { $rule }
why-copy_link = Copy link
why-open = Open
why-hides =
    { $n ->
        [one] hides { $n }
       *[other] hides { $n }
    }

outlet-list = List
outlet-calendar = Calendar
outlet-reminder = Reminders
because-platform_off = its platform is off
because-asked = you turned it on for this contest
because-muted = you muted it
because-kept_out = you kept it out
because-notifications_off = notifications are off
because-no_rule = no rule hides it
because-rule = your rule: { $rule }
because-rule_gone = a rule you've since removed

kind-regular = regular
kind-educational = educational
kind-heuristic = heuristic
kind-marathon = marathon
kind-hiring = hiring
kind-daily = daily
kind-practice = practice
kind-permanent = always open

rules-title = Rules
rules-hint = Rules decide which contests appear where. The numbers show what they do right now.
rules-shows = shows { $shown }
rules-hides = hides { $hidden }
rules-tried = Preview of what you're typing. It's saved when you leave the field.
rules-none = No rules: every contest appears everywhere
rules-add = Add a rule
rules-choose = Which contests?
rule-legend = Hide contests { $what }
rule-kind_is-title = of these kinds
rule-kind_is-words = kind is { $kinds }
rule-unrated-title = that are unrated
rule-unrated-words = unrated
rule-division_has-title = of these divisions
rule-division_has-words = division has { $words }
rule-language_is-title = in these languages
rule-language_is-words = language is { $languages }
rule-shorter_than-title = that are short
rule-shorter_than-words = shorter than { $length }
rule-longer_than-title = that are long
rule-longer_than-words = longer than { $length }
rule-outside_hours-title = outside my playing hours
rule-outside_hours-words = starts outside your playing hours
rule-name_has-title = with these words in the name
rule-name_has-words = name has { $words }
rule-name_lacks-title = without these words in the name
rule-quoted = “{ $text }”
rule-name_lacks-words = name lacks { $words }
rule-kinds = Kinds to hide
rule-languages = Languages to hide
rule-minutes = Minutes
rule-text = Words
rule-text_hint = Separate words with commas. Case doesn't matter.
rule-hide_from = Hide from
rule-fits =
    { $n ->
        [one] Matches { $n } contest
       *[other] Matches { $n } contests
    }
rule-remove_label = Remove rule { $number }
rule-grid = My playing hours
rule-grid_day = Day
rule-grid_hint = Filled hours are good times to start. Drag with the mouse, or use the arrow keys and Space.
rule-evenings = Evenings and weekends
rule-all_hours = All hours
rule-legend_only = Show only contests { $what }
rule-only_words = only { $what }
rule-platform_is-title = on these platforms
rule-series_is-title = of these series
rule-platforms = Platforms
rule-platform = Platform
rule-series = Series
rule-for_me-title = by my rating
rule-for_me = By my rating
rule-for_me_hint = Needs your handle, above. Contests stay as long as it isn't known whether they're rated for you.
rule-no_series = This platform has no known series yet.
rule-mode = What the rule does
rule-hide_these = Hide these
rule-show_only = Show only these
rule-show_in = Apply to

contests-platforms = Platforms
contests-fetch = Check now
contests-fetch_label = Check now: { $platform }

feeds-title = Your calendars
feeds-hint = Contests from any calendar with an address, or from a file, next to those of the platforms.
feeds-add = Add a calendar
feeds-add_title = Add a calendar
feeds-address = Address or file
feeds-bad_address = Enter an https or webcal address, or choose a file.
feeds-secret = The address may be a secret, so it's encrypted on this computer and shown only in part.
feeds-choose = Choose a file…
feeds-help = Any calendar with an https or webcal address will do, such as:
feeds-help_clist = clist.by: your personal feed. Sign in there and copy its address.
feeds-help_icpc = ICPC: the calendar that your university publishes for contests and training.
feeds-help_google = Google Calendar: the “Secret address in iCal format” in a calendar's settings.
feeds-preview = Preview
feeds-zone = Time zone of this calendar
feeds-zone_why = Some of its times have no time zone. Choose the one they're meant in, and preview again.
feeds-zone_of = times in { $zone }
feeds-events =
    { $n ->
        [one] { $n } upcoming event
       *[other] { $n } upcoming events
    }
feeds-rejected =
    { $n ->
        [one] { $n } event can't be read and is left out.
       *[other] { $n } events can't be read and are left out.
    }
feeds-known = You already have this calendar. Adding it again changes its name and time zone.
feeds-name = Name
feeds-remove_label = Remove: { $name }
feeds-usual_times = the usual times

feed-title = Contest feed
feed-hint = A publisher, such as a club, reads the platforms for many computers and signs the result. ContestSync checks the signature.
feed-built_in = came with this build
feed-off = Off: the platforms are read directly.
feed-read = Published { $ago }
feed-never = Not read yet
feed-first = Read it instead of the platforms
feed-first_hint = Shortly before a reminder, the platform itself is still checked.
feed-subscribe = Subscribe to a contest feed
feed-another = Use another contest feed
feed-url = Address of the feed
feed-key = Public key
feed-key_hint = Its publisher gives you both. Without the key, the feed isn't read.

health-off = Off
health-checking = Checking
health-unknown = Not checked yet
health-fresh = Up to date
health-failing = Failing
health-stale = Outdated
health-blocked = Blocked
health-format_changed = Unreadable
health-words-off = Off: not checked, and its contests are hidden.
health-words-contests =
    { $n ->
        [one] { $n } contest
       *[other] { $n } contests
    }
health-words-hidden = { $contests }, { $n } hidden
health-words-last = last checked { $ago }
health-words-never = never checked
health-words-line = { $contests }, { $last }.
health-words-again = Next try { $when }.

status-well = All good
status-look = Needs attention
status-top_good =
    { $n ->
        [one] The platform is up to date.
       *[other] All { $n } platforms are up to date.
    }
status-top_ill =
    { $n ->
        [one] Problems with { $names }; { $n } other is fine.
       *[other] Problems with { $names }; { $n } others are fine.
    }
status-top_offline = You're offline. Known contests are kept, and reminders still work.
status-top_none = Every platform is off.
status-attention = Needs attention
status-platforms = Platforms
status-refresh_all = Check all
status-try = Check now
status-try_label = Check now: { $platform }
status-site = Open site
status-site_label = Open site: { $platform }
status-attempts = Recent checks
status-attempts_of = Recent checks of { $platform }
status-no_attempts = None yet
attempt-ok =
    { $n ->
        [one] { $n } contest
       *[other] { $n } contests
    }
attempt-not_modified = No changes
attempt-failed = Failed
status-rest = Everything else
status-calendar = Google Calendar
status-signed_out = Not connected.
status-not_synced = Connected, not synced yet.
status-to_calendar = Calendar settings
status-notifications = Notifications
status-seen = You confirmed a sample { $ago }.
status-autostart = Start at login
status-autostart_on = Registered with the system
status-autostart_off = Not registered
status-autostart_turned_off = Turned off in the system settings
status-unknown = Not reported by the system
status-store = Sign-in key
status-tray = Tray icon
status-no_tray = This desktop has no tray. Start ContestSync again to open this window.
status-next = Next check
status-not_planned = Not planned
status-not_yet = not yet
status-log = Activity
status-changes_only = Changes only
status-log_empty = Nothing yet
status-offline = You're offline
status-offline_since = You're offline; showing contests as of { $when }
status-checked = Checked { $ago }
status-never = Not checked yet
service-unknown = Not checked yet.
service-working = Notifications work.
service-denied = The system doesn't allow ContestSync to show notifications.
service-unavailable = This desktop can't show notifications.
store-keyring = In the system keyring
store-file = In a file that only you can read
store-file_hint = To move it to a keyring, start ContestSync once with CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: no changes
log-refresh_failed = { $platform }: { $why }
log-synced = Calendar: { $what }
log-synced_same = Calendar: no changes
log-sync_failed = Calendar: { $why }
log-announced = Announced: { $name }
log-moved = Moved from { $from } to { $to }: { $name }
log-renamed = Renamed from { $from }: { $name }
log-cancelled = Canceled: { $name }
log-back = No longer canceled: { $name }
log-reminded = Reminded { $lead } before the start: { $name }
log-reminded_start = Reminded at the start: { $name }
log-reminded_late = Reminded { $late } after the start (the computer was asleep): { $name }
log-signed_in = Signed in to Google
log-crashed = A part of the program crashed and was started again ({ $place })

attention-more =
    { $n ->
        [one] { $n } more
       *[other] { $n } more
    }
attention-sign_in_again = The sign-in has ended, perhaps by a sign-out on another computer. Sign in again to keep your calendar up to date.
attention-scope_missing = ContestSync isn't allowed to write to the calendar: the box for it wasn't checked.
attention-client_refused = Google doesn't let this app sign in yet.
attention-calendar_gone = Your ContestSync calendar was deleted in Google Calendar.
attention-plan_held =
    { $n ->
        [one] The next sync would remove { $n } event.
       *[other] The next sync would remove { $n } events.
    }
attention-events_failed =
    { $n ->
        [one] Google refused { $n } event.
       *[other] Google refused { $n } events.
    }
attention-quota_exceeded = Google Calendar's request limit was reached. Syncing continues at { $when }.
attention-platform_failing = { $platform } can't be reached right now. Next try { $when }.
attention-platform_blocked = { $platform } is blocking automated requests. Known contests are kept.
attention-platform_format = { $platform } changed its website, so its contests can't be read. Known contests are kept.
attention-platform_stale = { $platform } hasn't been updated since { $when }.
attention-notifications_unavailable = This desktop can't show notifications, so you won't see reminders.
attention-notifications_denied = The system doesn't allow ContestSync to show notifications.
attention-secret_in_file = The sign-in key is in a file only you can read, not in a keyring.
attention-clock_wrong =
    { $n ->
        [one] This computer's clock is off by { $n } second.
       *[other] This computer's clock is off by { $n } seconds.
    }
attention-data_replaced = The data file was damaged and set aside. Your calendar is untouched.
attention-disk_full = The disk is full, so nothing new can be saved.
attention-calendar_file = The calendar file could not be written.
attention-plan_held_of =
    { $n ->
        [one] The next sync would remove { $n } { $platform } event.
       *[other] The next sync would remove { $n } { $platform } events.
    }
attention-key_unreachable = The key that protects the sign-in can't be reached. Start or unlock the keyring, or put the key file back; nothing is lost.
fix-sign_in = Sign in again
fix-try_again = Try again
fix-open_platform = Open site
fix-see_plan = Review
fix-see_failed = Review
fix-make_calendar = Create it again
fix-rehearse = Will it ring?
fix-show_data = Show file
fix-own_client = Use my own client
fix-own_file = Choose another file
fix-turn_on = Turn on
fix-resume = Resume
fix-send_sample = Show a sample
fix-turn_on_autostart = Start at login
fix-system_settings = Open system settings
fix-focus_settings = Open system settings
fix-login_settings = Open system settings
fix-turn_on_sound = Turn on
fix-refresh = Check now
fix-set_leads = Set reminder times

leads-start = at the start
leads-add = Add a reminder time
leads-count = How long before
leads-unit = Unit
leads-minutes = minutes
leads-hours = hours
leads-days = days
leads-full =
    { $n ->
        [one] At most { $n }.
       *[other] At most { $n }.
    }

reminders-enabled = Remind me on this computer
reminders-enabled_hint = Notifications for the contests your rules show.
reminders-pause = Pause:
reminders-pause_hour = For 1 hour
reminders-pause_morning = Until tomorrow, { $when }
reminders-pause_open = Until I resume
reminders-paused = Paused until you resume
reminders-paused_until = Paused until { $when }
reminders-resume = Resume
reminders-when = When
reminders-leads = Before the start
reminders-leads_of = { $platform }: before the start
reminders-at_start = Also at the start
reminders-registration = Before registration closes
reminders-registration_hint = Where the platform says when it closes. Codeforces doesn't; it usually closes 5 minutes before the start.
reminders-registration_before = Remind me this long before
reminders-registration_closes = registration closes { $when }
reminders-per_platform = Different times per platform
reminders-own = Custom times
reminders-own_label = Custom times for { $platform }
reminders-how = How
reminders-quiet = Quiet hours
reminders-quiet_hint = Reminders you miss arrive together afterward.
reminders-quiet_from = from
reminders-quiet_to = to
reminders-sound = Play a sound
reminders-snooze = Snooze for
reminders-also = Also notify me
reminders-moved = when a contest moves
reminders-cancelled = when a contest is canceled
reminders-announced = when a contest is announced
reminders-announced_hint = Only contests that start within 48 hours.
reminders-planned = Reminders in the next 7 days
reminders-planned_hint =
    { $n ->
        [one] { $n } reminder
       *[other] { $n } reminders
    }
reminders-before = { $length } before
sample-show = Show a sample
sample-seen = Did you see it?
sample-yes = Yes
sample-no = No
sample-good = Notifications reach you
sample-noted = See below for what may help
sample-refused = The sample couldn't be shown
sample-help = Check that Do Not Disturb is off and that ContestSync may show notifications.

rehearsal-title = Will it ring?
rehearsal-hint = Tests every step of a reminder, from the plan to the screen. Nothing is changed.
rehearsal-start = Test reminders
rehearsal-again = Test again
rehearsal-yes = It will ring
rehearsal-perhaps =
    { $n ->
        [one] It will probably ring: { $n } thing is uncertain
       *[other] It will probably ring: { $n } things are uncertain
    }
rehearsal-no =
    { $n ->
        [one] It won't ring: { $n } problem
       *[other] It won't ring: { $n } problems
    }
rehearsal-unknown = Not reported by the system.
step-ok = Good:
step-warn = Uncertain:
step-fail = Problem:
step-unknown = Unknown:
rehearsal-enabled-title = Reminders are on
rehearsal-enabled-ok = They're on.
rehearsal-enabled-bad = They're turned off in this window.
rehearsal-not_paused-title = Reminders are not paused
rehearsal-not_paused-ok = They aren't paused.
rehearsal-not_paused-bad = They're paused. { $when }
rehearsal-service-title = Notifications are available
rehearsal-service-ok = Available.
rehearsal-service-bad = This desktop can't show notifications.
rehearsal-permission-title = ContestSync may show notifications
rehearsal-permission-ok = Allowed.
rehearsal-permission-bad = The system settings don't allow it.
rehearsal-do_not_disturb-title = Do Not Disturb is off
rehearsal-do_not_disturb-ok = Off.
rehearsal-do_not_disturb-bad = It's on: notifications are held back.
rehearsal-sound-title = Reminders make a sound
rehearsal-sound-ok = Sound is on.
rehearsal-sound-bad = Sound is off.
rehearsal-sound-unsupported = This desktop plays no sounds for notifications.
rehearsal-sample_seen-title = You've seen a sample
rehearsal-sample_seen-ok = You confirmed a sample { $when }.
rehearsal-sample_seen-bad = You haven't confirmed a sample yet. Only you can tell whether it appears.
rehearsal-sleep-title = Reminders survive sleep
rehearsal-sleep-ok = After sleep, reminders you missed arrive together.
rehearsal-sleep-bad = The system doesn't report waking up; reminders may come a minute late.
rehearsal-clock-title = The clock is right
rehearsal-clock-ok = It agrees with the platforms' servers.
rehearsal-clock-bad = It differs from the platforms' servers. Set it in the system settings.
rehearsal-autostart-title = ContestSync starts at login
rehearsal-autostart-ok = Registered with the system.
rehearsal-autostart-bad = After a restart, nothing rings until you start ContestSync.
rehearsal-next_reminder-title = A reminder is planned
rehearsal-next_reminder-ok = Next: { $when }.
rehearsal-next_reminder-bad = None is planned: no contest, or no reminder times.

account-title = Google account
account-promise = ContestSync creates its own calendar in your Google account and keeps it up to date. It can't see the events in your other calendars.
account-ok = Signed in
account-sign_in_again = Sign-in ended
account-sign_out = Sign out…
account-sign_out_hint = Signing out also ends the sign-in of your other computers with this account. You can sign out only here, and keep the calendar or remove it first.
account-sign_out_keep = Sign out, keep the calendar
account-sign_out_delete = Remove the calendar and sign out
account-sign_out_here = Sign out only on this computer
sign_in-connect = Connect Google Calendar
sign_in-waiting = Waiting for Google…
sign_in-waiting_hint = Continue in your browser, and check the box for the calendar.
sign_in-open_again = Open again
sign_in-copy = Copy link
sign_in-done = Signed in as { $email }
sign_in-cancelled = Sign-in canceled
sign_in-unverified = If Google says it hasn't verified this app, choose Advanced, then “Go to ContestSync”.
calendar-which = Calendar
calendar-none_yet = Created at the first sync
calendar-open = Open in Google Calendar
calendar-last = Last sync
calendar-next = Next sync
calendar-will_add =
    { $n ->
        [one] Will add { $n } contest
       *[other] Will add { $n } contests
    }
calendar-add_them = Add them
calendar-failed =
    { $n ->
        [one] { $n } event failed
       *[other] { $n } events failed
    }
calendar-waits = Nothing is written to your calendar until you choose “Add them”.
calendar-preview = Preview
calendar-preview_more =
    { $n ->
        [one] and { $n } more that the list hides
       *[other] and { $n } more that the list hides
    }
calendar-review = Review and add
calendar-up_to_date =
    { $n ->
        [one] Up to date ({ $n } event)
       *[other] Up to date ({ $n } events)
    }
held-title =
    { $n ->
        [one] The next sync would remove { $n } event ({ $platforms })
       *[other] The next sync would remove { $n } events ({ $platforms })
    }
held-hint = That many at once may be a mistake on the platform's side, so nothing was removed.
held-waiting = Also waiting: { $what }.
held-see = Show events
held-keep = Keep them
held-kept = The events stay
held-remove = Remove them
events-title = Events
events-where = Calendar
events-own = A separate calendar
events-main = My main calendar
events-busy = Show the time as
events-free = free
events-blocked = busy
events-color = Color by platform
events-phone = Google Calendar notifications (also on your phone)
events-phone_hint = These come from Google Calendar, in addition to this computer's reminders. At most five.
deleted-title =
    { $n ->
        [one] { $n } event you deleted
       *[other] { $n } events you deleted
    }
deleted-hint = What you delete in Google Calendar stays deleted.
deleted-restore = Restore
deleted-restore_label = Restore { $name }
deleted-restored = Restored at the next sync
deleted-all = Restore all
ics-title = Calendar file
ics-hint = The same contests as a file for any other calendar. It doesn't follow changes.
ics-export = Export calendar file…
ics-keep = Keep a calendar file up to date
ics-keep_hint = Choose a file in one of your folders. Evolution, GNOME Calendar, and Thunderbird can show it, and a synced folder brings it to your other devices. It's written again whenever a contest changes, so don't edit it.
client-title = Use your own Google client
client-hint = In the Google Cloud console, create an OAuth client of type “Desktop app” and download its JSON file.
client-console = Open Google Cloud console
client-paste = Paste the JSON
client-import = Use this client
client-file = or choose the file:
client-wrong_file = That isn't the JSON file of a desktop client
client-imported = Your own client is in use
client-id = Client ID
client-secret = Client secret
client-needed = This build has no Google client yet. Add your own:
remove-title = Remove the ContestSync calendar
remove-hint = Deletes the calendar ContestSync created, with all its events. Your other calendars aren't touched.
remove-button = Remove the calendar…
remove-sure = “{ $name }” and all its events will be deleted from Google Calendar. This can't be undone.
remove-done = The calendar was removed

general-running = Startup and checks
general-autostart = Start at login
general-autostart_hint = In the background, without a window.
general-autostart_differs = The system settings disagree. Turn this off and on again to fix it.
general-autostart_turned_off = Turned off in the system settings.
general-autostart_not_in_place = Move ContestSync to the Applications folder, and start it again from there.
general-interval = Check the platforms every
general-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
general-looks = Appearance
general-theme = Theme
theme-system = Follow system
theme-light = Light
theme-dark = Dark
general-clock = Time format
clock-auto = Match language
clock-24 = 24-hour
clock-12 = 12-hour
general-tray_title = Next to the tray icon, within 3 hours
tray_title-off = nothing
tray_title-time = the countdown
tray_title-name = name and countdown
general-language = Language
language-auto = Follow system
general-reword_hint = Events that are already in your calendar keep the language they were written in.
general-reword = Write them in this language
general-move = Move your settings
general-move_hint = One file with everything you set here. It contains no passwords and no sign-in.
general-backup = Back up…
general-restore = Restore…
general-text_size = Text size
general-smaller = Smaller text
general-larger = Larger text
general-usual_size = Reset
general-compact = Compact list (one line per contest)

privacy-promise = Your data stays on this computer
privacy-promise_calendar = Your data stays on this computer and in your Google Calendar
privacy-promise_hint = There's no account with us, no telemetry, and no server of ours. ContestSync asks the platforms for their contests, and writes to Google Calendar only if you connect it.
privacy-where = Where your data is
privacy-data = Data
privacy-logs = Logs
privacy-key = Sign-in key
privacy-show = Show
privacy-hosts = Servers ContestSync contacts
privacy-hosts_hint = Only these. Platforms see a plain request for their contests; Google gets the events in your calendar.
privacy-handles = Platforms where you entered a handle are also asked for its public rating.
privacy-not_asked = not yet
privacy-leave = Uninstalling
privacy-leave_hint = Sign out and remove the calendar first, then uninstall. You can delete the data folder by hand.
privacy-to_calendar = Calendar settings
privacy-fallback = only if the first fails
privacy-updates = New versions
privacy-contest_feed = Contest feed
privacy-if_on = only if you switched it on, once a day

about-what = Keeps your calendar in step with programming contests, and reminds you in time.
about-package = Package
about-system = System
about-licence = License
about-licences = All licenses
updates-title = Updates
updates-check = Tell me about new versions
updates-hint = Checked once a day, and never installed automatically.
updates-nobody = This copy doesn't update itself. Get the new version the way you got this one.
updates-none = No newer version found so far.
updates-newer = Version { $version } is available
updates-install = Install and restart
updates-started = Installing the new version
about-help = Something wrong?
about-help_hint = Diagnostics contain nothing secret. Nothing is sent automatically.
about-report = Report a problem
about-report_nowhere = This build has no page for reports. Send the diagnostics to the person you got it from.
licences-title = Licenses
licences-ours = ContestSync is free software under the MIT license.
licences-hint =
    { $n ->
        [one] It includes { $n } package, under its own license.
       *[other] It includes { $n } packages, each under its own license.
    }
licences-package = Package
licences-version = Version
about-keys = Keyboard shortcuts
keys-upcoming = Upcoming
keys-status = Status
keys-settings = Settings
keys-search = Search
keys-sync = Sync now
keys-contests = Previous or next contest
keys-open = Open the contest's page
keys-mute = Mute or unmute
keys-remind = Remind me, or follow the rules
keys-calendar = Add to the calendar, or keep out
keys-why = Why?
keys-leave = Leave a field, close a panel, then the window
keys-buttons = Move along a contest's buttons
keys-undo = Undo
keys-text_size = Text size
keys-views = Agenda, week, month
diagnostics-button = Diagnostics…
diagnostics-title = Diagnostics
diagnostics-hint = Read it before you share it. It contains no sign-in, no key, and no email address.

first-step = Step { $step } of 3
first-platforms = Which platforms?
first-next = Next: { $when }
first-nothing = Nothing announced
first-looking = Checking…
first-unreachable = Can't be reached; will retry
first-daily =
    { $n ->
        [one] Only main contests (hides { $n } daily or practice one)
       *[other] Only main contests (hides { $n } daily and practice ones)
    }
first-daily_plain = Only main contests (hides daily and practice ones)
first-reminders = When should ContestSync remind you?
first-quiet = From { $from } to { $to }
first-calendar = Your calendar (optional)
first-export = Export a file instead
first-ready = Ready
first-result =
    { $n ->
        [one] { $n } contest in the next 7 days.
       *[other] { $n } contests in the next 7 days.
    }
first-result_next = Next: { $name }, { $when }, in { $length }.
first-tray = ContestSync stays in the tray. You can close this window.
first-no_tray = Your desktop has no tray. ContestSync runs anyway; start it again to open this window.
first-back = Back
first-continue = Continue
first-not_now = Not now
first-skip_all = Skip setup
first-done = Done
first-what = ContestSync lists upcoming programming contests, reminds you before they start, and keeps them in your calendar.
first-offline = You're offline. Contests appear once you're connected.
first-presets = Start with
first-hiring = Hiring
first-everything = Everything

problem-offline = The server can't be reached. Known contests are kept.
problem-connection = The connection broke. Known contests are kept.
problem-tls = The server's certificate can't be trusted. Check the clock and the network.
problem-timeout = The server didn't answer in time. Known contests are kept.
problem-http_status = The server answered with an error. Known contests are kept.
problem-redirected = The server redirects to another site, which isn't followed.
problem-rate_limited = The server asks for fewer requests. ContestSync tries again later.
problem-too_large = The answer was too large.
problem-unexpected_body = The answer couldn't be read; the website may have changed.
problem-blocked = The site is blocking automated requests. Known contests are kept.
problem-unknown_zone = The calendar uses an unknown time zone, or none. Nothing was changed.
problem-suspicious_listing = The list is suddenly missing most of its contests, so nothing was removed.
problem-signed_out = You aren't signed in.
problem-sign_in_again = The sign-in has ended. Sign in again; nothing is lost.
problem-consent_denied = You declined on Google's page. Nothing was changed.
problem-scope_missing = ContestSync isn't allowed to write to the calendar: the box for it wasn't checked. Try again and check it.
problem-sign_in_cancelled = The sign-in was canceled.
problem-sign_in_timed_out = The sign-in wasn't finished in the browser in time. Try again.
problem-state_mismatch = The answer belonged to another sign-in. Try again.
problem-port_unavailable = No local port is free for Google's answer. Try again.
problem-browser_unavailable = The browser couldn't be opened. Copy the link and open it yourself.
problem-client_not_configured = There's no Google client yet. Add your own.
problem-client_refused = Google doesn't accept this app. Use your own client, or export a file.
problem-calendar_gone = The calendar was deleted in Google Calendar. Sync to create it again.
problem-quota_exceeded = Google Calendar's request limit was reached. Syncing continues later.
problem-event_refused = Google refused this event.
problem-calendar_api = Google Calendar's answer couldn't be read. ContestSync tries again.
problem-plan_held = This would remove many events, so it waits for you.
problem-secret_store_unavailable = No keyring is available.
problem-database_newer = The data was written by a newer ContestSync. Update this one.
problem-database_damaged = The data file is damaged.
problem-disk_full = The disk is full.
problem-data_folder = The data folder can't be used.
problem-database = The data file can't be read or written.
problem-run_in_progress = Another sync is running. Its result appears in a moment.
problem-queue_full = Too many tasks are queued. Try again in a moment.
problem-cancelled = Canceled.
problem-crashed = Part of the program crashed; the rest keeps running. Please report it.
problem-clock_wrong = This computer's clock is wrong. Set it in the system settings.
problem-endpoints_file = The endpoints file can't be used.
problem-wrong_usage = The command line wasn't understood.
problem-unknown_preference = There's no such setting.
problem-invalid_value = That value isn't possible. Nothing was changed.
problem-unknown_contest = This contest is no longer known.
problem-file_write = The file couldn't be written.
problem-handle_unknown = The platform has nobody with this handle. Check the spelling.
problem-handle_renamed = This handle was renamed. Enter your new handle.
problem-file_read = The file couldn't be read.
problem-update_held = A sync is running or a contest is near, so nothing was installed. Try again later.
problem-update_refused = The update isn't signed by its publisher. Nothing was changed.
problem-update_failed = The update couldn't be downloaded or installed. Nothing was changed.
problem-feed_key_missing = There's no key to verify the contest feed.
problem-feed_unsigned = The contest feed isn't signed, so it wasn't used.
problem-feed_signature = The contest feed doesn't match its signature, so it wasn't used.
problem-feed_wrong_key = The contest feed was signed with another key, so it wasn't used.
problem-feed_replayed = The contest feed is an old copy, so it wasn't used.
problem-feed_too_old = The contest feed is more than a day old, so it wasn't used.
problem-feed_ahead = The contest feed's date is in the future, so a clock is wrong.
problem-feed_contest = A contest in the feed can't be right, so the feed wasn't used.
problem-nothing_read = No platform has been read completely yet, so there's nothing to publish.
problem-proxy_unusable = The environment names a kind of proxy that can't be used, so no server was contacted.
problem-notifications_unavailable = This desktop doesn't show notifications. Start or install a notification service.
problem-detail_refused = Google refuses a detail, such as a color; the rest was written.
problem-calendar_foreign = Another Google client created this calendar, so this computer can't open it.
problem-reading_too_old = Changes wait until their platforms are read again.
problem-calendar_moved = Another computer moved the events to the main calendar.
problem-settings_taken_over = The calendar's settings replaced this computer's.
problem-settings_put_back = The event that holds the shared settings was deleted and has been restored.
problem-old_release = ContestSync 0.1.0 on another computer still changes this calendar. Update it there.

sure-platform = Turn off { $platform }?
sure-rules = Apply this rule?
sure-feed = Remove { $name }?
sure-events =
    { $n ->
        [one] This removes { $n } event from your calendar.
       *[other] This removes { $n } events from your calendar.
    }
sure-such_as = Among them: { $names }
sure-switch_off = Turn off
sure-apply = Apply

search-help = How to search
search-placeholder = Search
search-platform = a platform, by name, start of its name, or nickname
search-division = a division
search-rated = rated contests
search-unrated = unrated contests
search-today = today, and what is running
search-tomorrow = tomorrow
search-week = the next seven days
search-running = running now
search-hidden = hidden contests, too
search-without = without this word
search-unknown = { $operator } isn't a search operator

view-label = View
view-agenda = Agenda
view-week = Week
view-month = Month
view-today = Today
view-previous_week = Previous week
view-next_week = Next week
view-previous_month = Previous month
view-next_month = Next month

week-label = Contests of the week
week-hour = Time
week-long = Running for days
week-hidden = hidden
week-none = No contests are announced for these days
week-next = Go to the next one: { $when }

month-more =
    { $n ->
        [one] +{ $n } more
       *[other] +{ $n } more
    }
month-continued = { $name }, continued ({ $dates })
month-none = No contests on this day

next-label = Next contest
next-running = running
next-unmute = Unmute
joined-title = Settings from your other computer
joined-from = Settings were taken over from { $computer }, last changed { $when }.
joined-hint = Platforms, rules, how events look, and choices for single contests are the same on all computers that use this calendar.
joined-ok = Keep these
joined-keep = Use this computer's on all
joined-kept = Your other computers follow with their next sync
moved-title = The events are in the main calendar now
moved-hint = Another computer moved them there. Nothing changes here until you choose.
moved-keep = Keep them here too
moved-main = Use the main calendar here

notice-sample = This is a sample reminder ({ $time })
notice-sample_body = If you see this, reminders work. Confirm it in the window.
notice-open = Open contest
notice-open_first = Open first
notice-show = Show
notice-snooze = Snooze { $minutes } min
notice-snooze_start = Snooze to start
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } at { $time }
notice-starts = Starts { $when }: { $name }
notice-starts_today = Starts at { $time }: { $name }
notice-now = Now: { $name }
notice-started = Started { $length } ago: { $name }
notice-in = In { $length }
notice-until = { $from } until { $to }
notice-long = { $length } long
notice-rated = rated
notice-unrated = unrated
notice-registration = registration closes { $when }
event-any_time = any time within the window
event-signature = Kept up to date by ContestSync ({ $key }).
notice-checked = checked { $length } ago
notice-checked_now = checked just now
notice-asleep = Your computer was asleep at { $when }
notice-not_running = ContestSync was not running at { $when }
notice-quiet = Held during your quiet hours
notice-paused = Held while reminders were paused
notice-together =
    { $n ->
        [2] Two contests { $when }
        [3] Three contests { $when }
        [4] Four contests { $when }
        [one] { $n } contest { $when }
       *[other] { $n } contests { $when }
    }
notice-together_today =
    { $n ->
        [2] Two contests at { $time }
        [3] Three contests at { $time }
        [4] Four contests at { $time }
        [one] { $n } contest at { $time }
       *[other] { $n } contests at { $time }
    }
notice-together_now =
    { $n ->
        [2] Now ({ $time }): two contests
        [3] Now ({ $time }): three contests
        [4] Now ({ $time }): four contests
        [one] Now ({ $time }): { $n } contest
       *[other] Now ({ $time }): { $n } contests
    }
notice-missed_soon =
    { $n ->
        [one] { $n } contest starts soon
       *[other] { $n } contests start soon
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } contest during your quiet hours
       *[other] { $n } contests during your quiet hours
    }
notice-missed_paused =
    { $n ->
        [one] { $n } contest while reminders were paused
       *[other] { $n } contests while reminders were paused
    }
notice-missed =
    { $n ->
        [one] { $n } contest while you were away
       *[other] { $n } contests while you were away
    }
notice-more =
    { $n ->
        [one] { $n } more
       *[other] { $n } more
    }
notice-over =
    { $n ->
        [one] { $n } is over
       *[other] { $n } are over
    }
notice-running = { $name } is running until { $when }
notice-named = { $name } ({ $when })
notice-moved = Moved to { $when }: { $name }
notice-was = Was { $when }
notice-left = in { $length }
notice-started_ago = started { $length } ago
notice-moved_too = your reminders moved too
notice-cancelled = Canceled: { $name }
notice-announced = New: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } contest moved
       *[other] { $n } contests moved
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } contest was canceled
       *[other] { $n } contests were canceled
    }
notice-all_announced =
    { $n ->
        [one] { $n } contest was announced
       *[other] { $n } contests were announced
    }
notice-sign_in = Google Calendar needs you to sign in again
notice-sign_in_body = Since { $time } · reminders still work, the calendar waits
notice-no_tray = ContestSync runs without a tray icon
notice-no_tray_body = Since { $time } · this desktop doesn't show tray icons. Reminders still work; start ContestSync again to open its window
notice-no_window = The window couldn't be opened
notice-no_window_body = Tray, reminders, and calendar still work. If ContestSync was just updated, quit it and start it again.
notice-no_window_commands = Tray, reminders, and calendar work without it; `contestsync --help` shows what you can do on the command line.
notice-no_web_view = Install Microsoft's WebView2 runtime and open the window again. Tray, reminders, and calendar work without it.
notice-runs_already = Another ContestSync is running and doesn't respond ({ $owner }); end that process and start again.
notice-platform = { $platform } hasn't been read since { $when }
notice-platform_body =
    { $n ->
        [one] { $n } known contest may be out of date
       *[other] { $n } known contests may be out of date
    }

tray-none = No contests in the next 14 days
tray-sample = Sample data: nothing here is real
tray-all = All contests…
tray-window = Open ContestSync
tray-settings = Settings…
tray-update = Update to { $version }…
tray-quit = Quit ContestSync
tray-in = in { $length }
tray-left = { $length } left
tray-running = running, { $length } left
tray-as_of = time as of { $when }
tray-register = Register…
tray-remind = Remind me of this contest
tray-mute = Mute this contest
tray-tooltip_none = ContestSync: no contests in the next 14 days
tray-tooltip = { $name }: in { $length } ({ $when })
tray-tooltip_running = { $name }: running, { $length } left
tray-more =
    { $n ->
        [one] { $name } + { $n } more
       *[other] { $name } + { $n } more
    }
tray-attention =
    { $n ->
        [one] { $n } thing needs attention…
       *[other] { $n } things need attention…
    }
tray-syncing = Syncing…
tray-progress = Syncing… { $done } of { $total }
tray-add =
    { $n ->
        [one] Add { $n } contest to your calendar…
       *[other] Add { $n } contests to your calendar…
    }
tray-sync = Sync now
tray-check = Check now
tray-offline = { $action } (offline)
tray-just_now = { $action } (just now)
tray-ago = { $action } ({ $length } ago)
tray-again = Remind me again in { $minutes } min: { $name }
tray-again_start = Remind me again at the start: { $name }
tray-resume = Resume reminders (paused)
tray-resume_until = Resume reminders (paused until { $when })
tray-pause = Pause reminders
tray-pause_hour = For 1 hour
tray-pause_until = Until { $when }
tray-pause_open = Until I resume

cli-refresh =
    { $n ->
        [one] { $platform }: { $n } contest, { $what }.
       *[other] { $platform }: { $n } contests, { $what }.
    }
cli-left_out = { $rows } left out
cli-rows =
    { $n ->
        [one] { $n } unreadable row
       *[other] { $n } unreadable rows
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: nothing new, { $n } contest.
       *[other] { $platform }: nothing new, { $n } contests.
    }
cli-refresh_none = { $platform }: nothing new, no contests.
cli-feed_of = Contest feed of { $publisher }
cli-feed_same = { $name }: nothing new.
cli-refresh_failed = { $platform }: failed. { $why }
cli-refresh_failed_plain = { $platform }: failed.
cli-refresh_off = Every platform is off; `contestsync config set platforms codeforces,atcoder` turns two on.
cli-calendar_preview = Calendar (preview)
cli-calendar_done = Calendar: done
cli-calendar_partly = Calendar: partly done
cli-calendar_failed = Calendar: failed
cli-calendar_signed_out = Calendar: not connected.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Nothing changed.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } unchanged
       *[other] { $n } unchanged
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } deleted by you and kept deleted
       *[other] { $n } deleted by you and kept deleted
    }
cli-insert = insert
cli-update = update
cli-restore = restore
cli-delete = delete
cli-held = held back: { $action } { $name }, { $when }
cli-offline = Offline since { $when }: no server can be reached. While the program runs, it tries again every minute.
cli-clock_ahead = This computer's clock is { $seconds } s ahead of the servers': set it right. Until then nothing old is deleted.
cli-clock_behind = This computer's clock is { $seconds } s behind the servers': set it right. Until then nothing old is deleted.
cli-account = Google Calendar: signed in as { $email }.
cli-account_again = Google Calendar: { $email } has to sign in again (`contestsync login`).
cli-account_none = Google Calendar: not connected (`contestsync login`).
cli-key_file = Encryption key: in the data folder, in a file that only you can read.
cli-key_keyring = Encryption key: in the keyring.
cli-last_refresh = Last refresh: { $last }. Next: { $next }.
cli-last_sync = Last sync: { $last }. Next: { $next }.
cli-never = never
cli-after_sign_in = after a sign-in
cli-file_failed = Calendar file: not up to date. { $why }
cli-file = Calendar file: { $path }, last written { $when }.
cli-platform = { $platform }: last good { $when }
cli-platform_off = { $platform }: off
cli-platform_failing = { $platform }: failing ({ $count } in a row), last good { $when }. { $why }
cli-feed = Contest feed of { $publisher }: last read { $when }. { $why }
cli-data = Data: { $path } ({ $count } contests, schema { $schema }).
cli-note = Note: { $text }
cli-signed_in = Signed in as { $email }. `contestsync sync` adds the contests to the calendar.
cli-signed_in_kept = Signed in as { $email }. This computer's settings were kept; your other computers follow with their next sync. `contestsync sync` adds the contests to the calendar.
cli-signed_in_joined = Signed in as { $email }. Settings were taken over from { $computer } (last changed { $when }); `contestsync config keep-own` restores this computer's. `contestsync sync` adds the contests to the calendar.
cli-kept_own = This computer's settings are back; the next sync gives them to your other computers.
cli-kept_own_none = This computer didn't take over any settings, so nothing was changed.
cli-shared = Shared by all computers that use the calendar
cli-own = This computer's own
cli-signed_out = Signed out { $email }.
cli-calendar_deleted = The ContestSync calendar was deleted.
cli-calendar_none = There was no ContestSync calendar to delete.
cli-calendar_kept = The calendar was kept.
cli-others_kept = Google keeps the permission for your other computers.
cli-others_signed_out = If your other computers use this Google account with ContestSync, Google signs them out too; `contestsync logout --keep-others` keeps them signed in.
cli-browser = Waiting for Google in your browser (at most five minutes).
cli-waiting = waiting for another ContestSync that is running ({ $owner }).
cli-restored =
    { $n ->
        [one] The next sync brings back { $n } events.
       *[other] The next sync brings back { $n } events.
    }
cli-client_saved = The client was saved; `contestsync login` signs in with it.
cli-key_changed = The key was changed.
cli-run = ContestSync refreshes and syncs on schedule. Press Ctrl-C to stop.
cli-next = { $name } ({ $platform }) in { $length }, { $when }
cli-next_none = There is no upcoming contest.
cli-list_none = No contests. `contestsync refresh` reads the platforms; `contestsync list --hidden` also shows hidden contests.
cli-over = over
cli-running = running
cli-in = in { $length }
cli-hidden = hidden: { $why }
cli-times = { $from } to { $to }
cli-source = From the platform's list "{ $list }", last checked { $when }.
cli-in_list = In the list: { $answer } ({ $why })
cli-in_calendar = In the calendar: { $answer } ({ $why })
cli-reminders = Reminders: { $answer } ({ $why })
cli-late_for_calendar = it had started before it could be added
cli-deleted_by_you = you deleted its event; `contestsync restore { $key }` brings it back
cli-started = it has started, so there are no more reminders
cli-yes = yes
cli-no = no
cli-rings = rings { $when }
cli-was = was { $what }

landing-close = You can close this tab.
landing-signed_in = You are signed in
landing-signed_in_text = ContestSync now keeps the calendar of { $email }.
landing-declined = You declined
landing-box = A box wasn't checked
landing-cancelled = The sign-in was canceled
landing-failed = The sign-in didn't work
landing-stray = This isn't the answer to the current sign-in
landing-stray_text = It wasn't accepted, and nothing was changed. If you came from Google's page, start the sign-in again in ContestSync.
landing-again = This answer was already used
landing-again_text = An answer is accepted only once; ContestSync shows the result of the sign-in.
landing-unknown = The sign-in isn't finished
landing-unknown_text = Continue in ContestSync.
landing-nothing = There's nothing here
landing-nothing_text = ContestSync waits here only for Google's answer.

notice-closes = Registration closes { $when }: { $name }
notice-closes_today = Registration closes at { $time }: { $name }
notice-contest_starts = the contest starts { $when }
notice-contest_starts_today = the contest starts at { $time }
notice-closes_usually = { $platform } usually closes it then; its page has the exact time

cli-rating = Rating: { $text }
cli-for_you = For you: { $answer } ({ $why }).
cli-registration = Registration closes { $when }
cli-registration_usual = Registration closes { $when }, as is usual there
cli-backup = { $path } now has { $preferences } and { $feeds }.
cli-backup_secret = { $path } contains the addresses of your calendar feeds, readable by anyone who can open it. Keep it to yourself.
cli-backup_restored = { $preferences } and { $feeds } restored. The next refresh reads the feeds.
cli-doctor_none = No platform is switched on; name one with --platform.
cli-doctor_ok = as expected
cli-doctor_changed = readable, but not as expected
cli-doctor_unreadable = its answer can't be read
cli-doctor_refused = it didn't return a list
cli-doctor_unreachable = it couldn't be reached
cli-doctor = { $platform }: { $how }, { $count } upcoming.
cli-doctor_unseen = { $platform }: { $how }, { $count } upcoming (not yet confirmed against the live site).
cli-doctor_rows = { $count } of { $rows } rows can't be read
cli-doctor_missing = { $field } is gone ({ $expected })
cli-doctor_added = { $field } is new ({ $found })
cli-doctor_type = { $field } is { $found }, not { $expected }
cli-doctor_count = { $found } contests, not { $expected }
cli-doctor_part = a part of the page is missing
cli-doctor_saved = saved in { $path }
cli-keygen = The secret key is in { $path }; keep it where only the publisher can read it.
cli-keygen_public = Subscribers set feed.public_key to
cli-contests =
    { $n ->
        [one] { $n } contest
       *[other] { $n } contests
    }
cli-platforms =
    { $n ->
        [one] { $n } platform
       *[other] { $n } platforms
    }
cli-published = Published in { $path }: { $contests } of { $platforms }, as read { $when }.
cli-handles_none = No handles. `contestsync config set handle.codeforces HANDLE` sets one; the others are handle.atcoder, handle.leetcode, and handle.codechef.
cli-handle_heuristic = { $platform } (heuristic)
cli-handle_unrated = no rating yet, which counts as 0
cli-handle_nobody = no such handle
cli-handle_renamed = has another name now
cli-handle_unread = not read yet
cli-handle_read = { $state }, read { $when }
cli-feed_removed = { $name } ({ $source }) was removed. Its upcoming events leave the calendar with the next sync.
cli-feed_left_out = { $count } of its events can't be read and were left out.
cli-calendar_name = Programming contests
cli-feeds_none = No calendar feeds. `contestsync source add ADDRESS` adds one.
cli-off = off
cli-ended_ok = ok
cli-ended_partial = partial
cli-ended_failed = failed
cli-progress_platform = platform { $done } of { $total }
cli-progress_event = event { $done } of { $total }
cli-not_revoked = You're signed out here, but Google couldn't be reached ({ $why }); remove the access yourself at https://myaccount.google.com/connections.
cli-no_thread = no thread could be started ({ $why }); close other programs and try again.
cli-not_written = the answer can't be written ({ $why }).
cli-process = process { $id } since { $when }
cli-no_desktop = This build has no desktop; `contestsync-headless run` refreshes and syncs on schedule.
cli-desktop_not_started = The desktop app { $program } can't be started ({ $reason }). Install ContestSync again.
cli-starts = it starts { $when }
cli-taken_back = it's no longer listed
cli-other = another reading, { $from }: { $says }
time-just_now = just now
cli-ago = { $length } ago
cli-from_feed = from the feed of { $publisher }, read { $ago }
cli-from_platform = from { $platform } itself, read { $ago }
cli-time_from = Its time comes { $from }.
cli-readings_differ = There's { $other }.
cli-was_announced = announced
cli-was_moved = moved
cli-was_renamed = renamed
cli-was_lengthened = length changed
cli-was_updated = updated
cli-was_gone = gone
cli-was_back = back
cli-backup_left_out =
    { $n ->
        [one] { $n } calendar feed left out: an address can't be used on this computer. Add it with `contestsync source add ADDRESS`.
       *[other] { $n } calendar feeds left out: an address can't be used on this computer. Add it with `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [one] { $n } preference
       *[other] { $n } preferences
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } calendar feed
       *[other] { $n } calendar feeds
    }
cli-feed_added =
    { $n ->
        [one] { $name } was added as { $source }, with { $n } upcoming event.
       *[other] { $name } was added as { $source }, with { $n } upcoming events.
    }
cli-feed_would_add =
    { $n ->
        [one] { $name } would be added as { $source }, with { $n } upcoming event.
       *[other] { $name } would be added as { $source }, with { $n } upcoming events.
    }

help-contestsync = Never miss a programming contest: puts upcoming contests in Google Calendar and reminds you before they start
help-json = Print one JSON document on stdout
help-background = Start the desktop app without opening its window, as start at login does
help-settings = Start the desktop app and open its window
help-refresh = Read the platforms that are on, and store what changed
help-refresh-platforms = Only this platform (can be given more than once)
help-list-platforms = Only this platform (can be given more than once)
help-refresh-trust = Believe the list even if most upcoming contests are missing, because you checked the site
help-list = List upcoming and running contests, soonest first
help-list-days = Only contests that start within this many days
help-list-all = Include finished contests
help-list-hidden = Include hidden contests
help-next = Show the next contest and the time left, for status bars
help-next-format = Output format
help-next-format-text = One line of text
help-next-format-json = A JSON document
help-next-format-waybar = A custom module of Waybar
help-next-format-tmux = A short line for tmux
help-next-watch = Keep running, and print a line whenever it changes
help-why = Show everything about one contest, and why it appears in the list, calendar, and reminders
help-why-key = The contest, such as codeforces:1936
help-choose-key = The contest, such as codeforces:1936
help-login = Sign in to Google in your browser
help-login-no_browser = Print the address instead of opening the browser
help-login-keep_settings = If the calendar has settings from your other computers, replace them with this computer's
help-logout = Sign out of Google; the calendar stays
help-logout-more = Google then also signs out your other computers that use this account. With --keep-others they stay signed in.
help-logout-delete_calendar = Also delete the ContestSync calendar
help-logout-keep_others = Sign out only here, so your other computers stay signed in
help-sync = Refresh, then update the calendar
help-sync-no_refresh = Don't read the platforms first
help-sync-dry_run = Only show what would change
help-sync-confirm = Approve a large deletion, and creating a deleted calendar again
help-sync-take_over = Also decide about the events that another computer added to your main calendar
help-sync-reword = Also describe the events that are already there in the language that is set
help-restore = Bring back events that you deleted from the calendar, with the next sync
help-restore-keys = The contests; all if you name none
help-export = Write the contests as an iCalendar file (RFC 5545)
help-export-ics = iCalendar, the only format
help-export-output = The file to write (default: stdout)
help-status = Show account, last and next runs, health of each platform, and where the key is stored
help-config = Show and change preferences
help-config-get = Print the value of a preference
help-config-get-key = Its name
help-config-set-key = Its name
help-config-set = Set a preference
help-config-set-value = Its value
help-config-list = Print all preferences: those shared through the calendar, and this computer's own
help-config-list-scopes = With --json, include whether each is shared
help-config-keep_own = Restore the settings that this computer had before it took over the calendar's, for all computers
help-config-client_file = Read the Google client from the JSON file you downloaded from Google's console
help-config-client_file-file = The file
help-config-backup-file = The file
help-config-restore-file = The file
help-config-backup = Write all preferences to a file, without secrets
help-config-backup-with_feed_addresses = Include the addresses of calendar feeds, which may be secret
help-config-restore = Read preferences and calendar feeds from a backup: all of it or nothing
help-config-rotate_key = Create a new encryption key for the sign-in; you stay signed in
help-choose = Set reminders or the calendar event for one contest, whatever the rules say
help-choose-remind = Reminders for it
help-choose-calendar = Its event in the calendar
help-choose-remind-yes = Always
help-choose-calendar-yes = Always
help-choose-remind-no = Never
help-choose-calendar-no = Never
help-choose-remind-rules = Whatever the rules say
help-choose-calendar-rules = Whatever the rules say
help-feed = Publish the contests as a signed feed on any static host
help-feed-keygen = Create a key pair: the secret key in FILE, the public key in FILE.pub
help-feed-keygen-out = The new file for the secret key
help-feed-publish = Read the platforms that are on, and write the signed feed to a folder
help-feed-publish-out = The folder; created if it isn't there
help-feed-publish-key = The secret key
help-feed-publish-no_refresh = Publish what is stored, without reading the platforms
help-source = Read calendar feeds (ICS) alongside the platforms
help-source-add = Read a calendar, and add it if it could be read
help-source-add-address = Its https: or webcal: address, or a file
help-source-add-name = What to call it (default: the calendar's own name)
help-source-add-zone = The time zone of times without one, such as Europe/Berlin
help-source-add-dry_run = Only show what it holds; save nothing
help-source-list = All calendar feeds, their addresses shortened
help-source-remove = Remove one with its contests; its events leave the calendar with the next sync
help-source-remove-source = Its id, such as feed-0a1b2c3d
help-handle = Show your handles and their ratings
help-handle-list = Show your handles with their ratings, as they were last read
help-handle-check = Read the ratings now
help-handle-check-platform = Only on this platform
help-doctor = Check whether the platforms' answers still look as expected; changes nothing
help-doctor-platforms = Only this platform (can be given more than once; default: those that are on)
help-doctor-save = Save the answers to this folder, without personal data
help-run = Refresh and sync on schedule, in the foreground, until you stop it
help-own_help = Print help
help-own_version = Print version
help-own_command = Print this message or the help of the given subcommand(s)

package-comment = Puts upcoming programming contests in your Google Calendar and reminds you before they start
package-open = Open the window
package-keywords = contest;programming;calendar;reminder;
package-summary = Programming contests in your calendar, with reminders
package-about = ContestSync shows the upcoming programming contests and puts them in a Google Calendar. When a contest is moved, renamed, or canceled, your calendar follows.
package-sites = Contest sites: { $names }.
package-tray = It runs in the tray and:
package-reminds = reminds you before a contest starts, at the times you choose
package-separate = uses a separate calendar, and never overwrites what you changed in it yourself
package-optional = works without an account: the calendar is optional
package-contacts = contacts only the contest sites and Google: no server of ours, no statistics
package-command_line = can do the same on the command line
package-still_running = ContestSync is still running. Quit it from its icon in the taskbar and try again.
package-needs_webview = The window of ContestSync needs Microsoft's WebView2 runtime, which isn't on this computer. Tray, reminders, and calendar work without it. You can get it from { $page }. Open this page now?
