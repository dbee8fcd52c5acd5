### বাংলা (Bengali). How to translate: docs/translating.md.
###
### Glossary
### contest: কনটেস্ট
### platform: প্ল্যাটফর্ম
### rated, unrated: রেটেড, আনরেটেড
### reminder: রিমাইন্ডার
### mute: মিউট করা
### rule: নিয়ম
### sync: সিঙ্ক করা
### calendar, event: ক্যালেন্ডার, ইভেন্ট

nav-label = পৃষ্ঠা
nav-settings = সেটিংস
page-upcoming = আসন্ন
page-status = স্ট্যাটাস
page-contests = কনটেস্ট
page-reminders = রিমাইন্ডার
page-calendar = ক্যালেন্ডার
page-general = সাধারণ
page-privacy = ডেটা ও গোপনীয়তা
page-about = অ্যাপ সম্পর্কে

action-running = চলছে:
action-close = বন্ধ করুন
action-add = যোগ করুন
action-cancel = বাতিল করুন
action-undo = আগের অবস্থায় ফেরান
action-dismiss = সরিয়ে দিন
action-sync = এখনই সিঙ্ক করুন
action-check = এখনই চেক করুন
action-copy = কপি করুন
action-remove = সরান
action-save = সেভ করুন

said-saved = সেভ করা হয়েছে
said-undone = আগের অবস্থায় ফেরানো হয়েছে
said-refreshed = চেক করা হয়েছে: { $added }টি নতুন, { $changed }টি বদলেছে, { $removed }টি বাতিল হয়েছে
said-refreshed_partly =
    { $n ->
        [one] { $n }টি প্ল্যাটফর্ম চেক করা হয়েছে; উত্তর দেয়নি: { $failed }
       *[other] { $n }টি প্ল্যাটফর্ম চেক করা হয়েছে; উত্তর দেয়নি: { $failed }
    }
said-nothing_new = চেক করা হয়েছে: কোনো পরিবর্তন নেই
said-synced = ক্যালেন্ডার আপডেট হয়েছে: { $inserted }টি যোগ হয়েছে, { $updated }টি বদলেছে, { $deleted }টি মোছা হয়েছে
said-synced_partly = ক্যালেন্ডার আপডেট হয়েছে: { $inserted }টি যোগ হয়েছে, { $updated }টি বদলেছে, { $deleted }টি মোছা হয়েছে; { $failed }টি করা যায়নি
said-synced_same = ক্যালেন্ডার আপ-টু-ডেট আছে
said-cancelled = থামানো হয়েছে। যা আগেই হয়ে গেছে, তা বদলাবে না
said-opened = অন্য উইন্ডোতে খোলা হয়েছে
said-copied = কপি করা হয়েছে
said-copy_failed = কপি করা যায়নি: সিস্টেমের অনুমতি নেই
said-copy_by_hand = সিলেক্ট করা হয়েছে; কপি করতে Ctrl+C চাপুন
said-muted = মিউট করা হয়েছে: { $name }
said-unmuted = আনমিউট করা হয়েছে: { $name }
said-followed = রিমাইন্ডার চালু: { $name }
said-unfollowed = আবার আপনার নিয়ম অনুযায়ী: { $name }
said-calendar_in = ক্যালেন্ডারে যোগ করা হয়েছে: { $name }
said-calendar_out = ক্যালেন্ডার থেকে বাদ রাখা হয়েছে: { $name }
said-paused = রিমাইন্ডার পজ করা আছে
said-resumed = রিমাইন্ডার আবার চালু হয়েছে
said-exported =
    { $n ->
        [one] { $n }টি কনটেস্ট এই ফাইলে সেভ করা হয়েছে: { $path }
       *[other] { $n }টি কনটেস্ট এই ফাইলে সেভ করা হয়েছে: { $path }
    }
said-backed_up = সেটিংস এই ফাইলে সেভ করা হয়েছে: { $path }
said-restored =
    { $n ->
        [one] { $n }টি সেটিং ফিরিয়ে আনা হয়েছে
       *[other] { $n }টি সেটিং ফিরিয়ে আনা হয়েছে
    }
said-signed_out = সাইন-আউট করা হয়েছে
said-changed_since = এর মধ্যে এটি বদলে গেছে, তাই আগের অবস্থায় ফেরানো হয়নি
said-platform_on = { $platform } চালু আছে
said-platform_off = { $platform } বন্ধ আছে
said-nothing_to_undo = আগের অবস্থায় ফেরানোর কিছু নেই
said-text_size = লেখার সাইজ: { $size }%

activity-refreshing = প্ল্যাটফর্ম চেক করা হচ্ছে… { $total }টির মধ্যে { $done }টি
activity-planning = ক্যালেন্ডারের সঙ্গে মিলিয়ে দেখা হচ্ছে…
activity-syncing = ক্যালেন্ডার আপডেট করা হচ্ছে… { $total }টির মধ্যে { $done }টি

upcoming-finished = এই সপ্তাহে শেষ হয়েছে
upcoming-finished_title = শেষ হওয়া কনটেস্ট
empty-finished = গত ৭ দিনে কোনো কনটেস্ট শেষ হয়নি
line-standings = স্ট্যান্ডিংস
line-ended = { $ago } শেষ হয়েছে
leads-contest = এই কনটেস্টের কথা মনে করিয়ে দিন
leads-usual = ডিফল্ট সময় ব্যবহার করুন
leads-are_usual = এগুলো ডিফল্ট সময়। এখানে যা বদলাবেন, তা শুধু এই কনটেস্টের জন্য।
said-leads = রিমাইন্ডারের সময় বদলানো হয়েছে: { $name }
said-leads_usual = রিমাইন্ডার আবার ডিফল্ট সময়ে: { $name }
demo-tag = নমুনা ডেটা
demo-words = কনটেস্টগুলো বানানো, আর Google-এর জায়গায় এই কম্পিউটারেই একটি নকল সার্ভার চলছে
platforms-more =
    { $n ->
        [one] আরও { $n }টি প্ল্যাটফর্ম
       *[other] আরও { $n }টি প্ল্যাটফর্ম
    }
platforms-on =
    { $n ->
        [one] { $n }টি চালু
       *[other] { $n }টি চালু
    }
platforms-unconfirmed = এখনো নিশ্চিত নয়
platforms-unconfirmed_hint = “এখনো নিশ্চিত নয়” লেখা প্ল্যাটফর্মগুলোর তথ্য পড়া হয় সাইটের প্রকাশ্য বিবরণ অনুযায়ী। আসল সাইটের সঙ্গে কেউ এখনো মিলিয়ে দেখেননি, তাই এগুলো কাজ নাও করতে পারে।
status-off =
    { $n ->
        [one] { $n }টি প্ল্যাটফর্ম বন্ধ আছে
       *[other] { $n }টি প্ল্যাটফর্ম বন্ধ আছে
    }
reminders-show_all = সব { $n }টি দেখুন

upcoming-numbers = চলছে { $running } · আজ { $today } · আগামী ৭ দিনে { $week }
upcoming-zone = এখনকার টাইম জোন: { $zone }
upcoming-search = কনটেস্ট খুঁজুন
upcoming-platforms = প্ল্যাটফর্ম অনুযায়ী ফিল্টার
upcoming-hidden =
    { $n ->
        [one] আপনার নিয়মে { $n }টি লুকানো
       *[other] আপনার নিয়মে { $n }টি লুকানো
    }
upcoming-hidden_title = লুকানো কনটেস্ট
upcoming-show_shown = দৃশ্যমান কনটেস্টে ফিরুন
upcoming-found =
    { $n ->
        [one] { $n }টি কনটেস্ট পাওয়া গেছে
       *[other] { $n }টি কনটেস্ট পাওয়া গেছে
    }
upcoming-filter = ফিল্টার
upcoming-paused = আপনি আবার চালু না করা পর্যন্ত রিমাইন্ডার পজ করা থাকবে।
upcoming-paused_until = { $when } পর্যন্ত রিমাইন্ডার পজ করা আছে।
upcoming-adding_waits =
    { $n ->
        [one] { $n }টি কনটেস্ট আপনার ক্যালেন্ডারে যোগ করার জন্য তৈরি।
       *[other] { $n }টি কনটেস্ট আপনার ক্যালেন্ডারে যোগ করার জন্য তৈরি।
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n }টি লুকানো কনটেস্ট মিলেছে
       *[other] { $n }টি লুকানো কনটেস্ট মিলেছে
    }
agenda-running = এখন চলছে
agenda-long = কয়েক দিন ধরে চলছে
agenda-cancelled = সম্প্রতি বাতিল হয়েছে
agenda-count =
    { $n ->
        [one] { $n }টি কনটেস্ট
       *[other] { $n }টি কনটেস্ট
    }

line-in = { $length } পরে
line-ends_in = { $length } পরে শেষ
line-until = { $when } পর্যন্ত
line-cancelled = বাতিল
line-rated = রেটেড
line-unrated = আনরেটেড
line-up_to = রেটেড: সর্বোচ্চ { $to }
line-from = রেটেড: কমপক্ষে { $from }
line-between = রেটেড: { $from }–{ $to }
line-moved = আগের সময় { $when }
line-stale = { $when }-এর তথ্য
line-muted = মিউট করা
line-followed = রিমাইন্ডার চালু
line-register = রেজিস্টার করুন
line-register_until = { $when } পর্যন্ত রেজিস্টার করুন
line-registration_closes = { $when } পর্যন্ত রেজিস্টার করা যাবে
line-registration_opens = রেজিস্ট্রেশন শুরু { $when }
line-bell = মনে করিয়ে দিন
line-calendar = ক্যালেন্ডারে আছে
line-why = কেন?
line-reminded = শুরুর আগে রিমাইন্ডার: { $leads }
line-not_reminded = রিমাইন্ডার নেই: { $why }
line-in_calendar = ক্যালেন্ডারে আছে
line-will_be_in_calendar = পরের সিঙ্কে ক্যালেন্ডারে যোগ হবে
line-not_in_calendar = ক্যালেন্ডারে নেই: { $why }
line-snoozed = স্নুজ করা একটি রিমাইন্ডার এখনো বাকি আছে
line-bell_paused = রিমাইন্ডার নেই: রিমাইন্ডার পজ করা আছে
line-bell_rung = এটির সব রিমাইন্ডার দেখানো হয়ে গেছে
line-bell_started = এটি শুরু হয়ে গেছে, তাই আর রিমাইন্ডার আসবে না
line-bell_no_leads = রিমাইন্ডার নেই: রিমাইন্ডারের কোনো সময় ঠিক করা নেই
line-everyone = সবার জন্য রেটেড

empty-search = কোনো কনটেস্ট মেলেনি
empty-clear = সার্চ ও ফিল্টার মুছুন
empty-reading = প্ল্যাটফর্ম চেক করা হচ্ছে…
empty-off = সব প্ল্যাটফর্ম বন্ধ আছে
empty-choose = প্ল্যাটফর্ম বেছে নিন
empty-hidden = আপনার নিয়মে সব কনটেস্ট লুকানো
empty-rules = নিয়ম বদলান
empty-offline = আপনি অফলাইনে আছেন
empty-never = প্ল্যাটফর্মগুলো এখনো চেক করা হয়নি
empty-none = কোনো কনটেস্ট ঘোষণা করা হয়নি
empty-none_next = পরের চেক: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n }টি লুকানো কনটেস্ট মিলেছে
       *[other] { $n }টি লুকানো কনটেস্ট মিলেছে
    }
empty-show_hidden = লুকানো কনটেস্ট দেখুন
empty-offline_hint = এখনো কোনো কনটেস্ট লোড হয়নি। আপনি অনলাইনে এলে ContestSync আবার চেক করবে।

why-title = বিবরণ
why-loading = লোড হচ্ছে…
why-starts = শুরু
why-ends = শেষ
why-length = সময়কাল
why-registration = রেজিস্ট্রেশন
why-source = উৎস
why-checked = { $platform }, { $ago } চেক করা হয়েছে
why-outlets = কোথায় দেখা যায়, আর কেন
why-yes = হ্যাঁ
why-no = না
why-keep_out = বাদ রাখুন
why-put_in = যোগ করুন
why-mute = মিউট করুন
why-remind = মনে করিয়ে দিন
why-planned = আসন্ন রিমাইন্ডার
why-story = ইতিহাস
why-no_story = এখনো কোনো পরিবর্তন নেই
why-hide_like_this = এমন কনটেস্ট লুকান…
why-hide_hint = এখন থেকে এই কনটেস্টগুলো সব জায়গায় লুকান:
why-hidden = এখন থেকে লুকানো: { $rule }
why-copy_link = লিঙ্ক কপি করুন
why-open = খুলুন
why-hides =
    { $n ->
        [one] { $n }টি লুকাবে
       *[other] { $n }টি লুকাবে
    }

outlet-list = তালিকা
outlet-calendar = ক্যালেন্ডার
outlet-reminder = রিমাইন্ডার
because-platform_off = প্ল্যাটফর্মটি বন্ধ আছে
because-asked = এই কনটেস্টের জন্য আপনি এটি চালু করেছেন
because-muted = আপনি এটি মিউট করেছেন
because-kept_out = আপনি এটি বাদ রেখেছেন
because-notifications_off = বিজ্ঞপ্তি বন্ধ আছে
because-no_rule = কোনো নিয়ম এটি লুকায় না
because-rule = আপনার নিয়ম: { $rule }
because-rule_gone = একটি নিয়ম, যা আপনি পরে সরিয়ে দিয়েছেন

kind-regular = সাধারণ
kind-educational = এডুকেশনাল
kind-heuristic = হিউরিস্টিক
kind-marathon = ম্যারাথন
kind-hiring = হায়ারিং
kind-daily = দৈনিক
kind-practice = প্র্যাকটিস
kind-permanent = সবসময় খোলা

rules-title = নিয়ম
rules-hint = কোন কনটেস্ট কোথায় দেখা যাবে, তা নিয়ম দিয়ে ঠিক হয়। সংখ্যাগুলো নিয়মের এখনকার ফল দেখায়।
rules-shows = { $shown }টি দেখাচ্ছে
rules-hides = { $hidden }টি লুকাচ্ছে
rules-tried = আপনি যা লিখছেন তার প্রিভিউ। ফিল্ড থেকে বেরোলে এটি সেভ হবে।
rules-none = কোনো নিয়ম নেই: সব কনটেস্ট সব জায়গায় দেখা যায়
rules-add = নিয়ম যোগ করুন
rules-choose = কোন কনটেস্ট?
rule-legend = এসব কনটেস্ট লুকান: { $what }
rule-kind_is-title = নির্দিষ্ট ধরনের
rule-kind_is-words = { $kinds } ধরনের কনটেস্ট
rule-unrated-title = আনরেটেড
rule-unrated-words = আনরেটেড কনটেস্ট
rule-division_has-title = নির্দিষ্ট ডিভিশনের
rule-division_has-words = ডিভিশনে { $words } আছে এমন কনটেস্ট
rule-language_is-title = নির্দিষ্ট ভাষার
rule-language_is-words = { $languages } ভাষার কনটেস্ট
rule-shorter_than-title = কম সময়ের
rule-shorter_than-words = { $length }-এর কম সময়ের কনটেস্ট
rule-longer_than-title = বেশি সময়ের
rule-longer_than-words = { $length }-এর বেশি সময়ের কনটেস্ট
rule-outside_hours-title = আমার সুবিধার সময়ের বাইরের
rule-outside_hours-words = আপনার সুবিধার সময়ের বাইরে শুরু হওয়া কনটেস্ট
rule-name_has-title = নামে নির্দিষ্ট শব্দ আছে এমন
rule-name_has-words = নামে { $words } আছে এমন কনটেস্ট
rule-name_lacks-title = নামে নির্দিষ্ট শব্দ নেই এমন
rule-name_lacks-words = নামে { $words } নেই এমন কনটেস্ট
rule-kinds = যে ধরনগুলো লুকানো হবে
rule-languages = যে ভাষাগুলো লুকানো হবে
rule-minutes = মিনিট
rule-text = শব্দ
rule-text_hint = একাধিক শব্দ কমা দিয়ে আলাদা করুন। বড় বা ছোট হাতের অক্ষরে কোনো তফাত নেই।
rule-hide_from = যেখান থেকে লুকানো হবে
rule-fits =
    { $n ->
        [one] { $n }টি কনটেস্টের সঙ্গে মেলে
       *[other] { $n }টি কনটেস্টের সঙ্গে মেলে
    }
rule-remove_label = নিয়ম { $number } সরান
rule-grid = আমার সুবিধার সময়
rule-grid_day = দিন
rule-grid_hint = ভরা ঘরগুলো শুরুর জন্য সুবিধাজনক সময়। মাউস দিয়ে টানুন, অথবা অ্যারো কী ও Space ব্যবহার করুন।
rule-evenings = সন্ধ্যা ও সপ্তাহান্ত
rule-all_hours = সব সময়
rule-legend_only = শুধু এসব কনটেস্ট দেখান: { $what }
rule-only_words = শুধু { $what }
rule-platform_is-title = নির্দিষ্ট প্ল্যাটফর্মের
rule-series_is-title = নির্দিষ্ট সিরিজের
rule-platforms = প্ল্যাটফর্ম
rule-platform = প্ল্যাটফর্ম
rule-series = সিরিজ
rule-no_series = এই প্ল্যাটফর্মের কোনো সিরিজ এখনো পাওয়া যায়নি।
rule-mode = নিয়মটি যা করে
rule-hide_these = এগুলো লুকান
rule-show_only = শুধু এগুলো দেখান
rule-show_in = যেখানে প্রযোজ্য

contests-platforms = প্ল্যাটফর্ম
contests-fetch = এখনই চেক করুন
contests-fetch_label = এখনই চেক করুন: { $platform }

health-off = বন্ধ
health-checking = চেক করা হচ্ছে
health-unknown = এখনো চেক করা হয়নি
health-fresh = আপ-টু-ডেট
health-failing = কাজ করছে না
health-stale = পুরোনো
health-blocked = ব্লক করা
health-format_changed = পড়া যাচ্ছে না
health-words-off = বন্ধ: চেক করা হয় না, আর এর কনটেস্টগুলো লুকানো থাকে।
health-words-contests =
    { $n ->
        [one] { $n }টি কনটেস্ট
       *[other] { $n }টি কনটেস্ট
    }
health-words-last = { $ago } চেক করা হয়েছে
health-words-never = কখনো চেক করা হয়নি
health-words-again = আবার চেষ্টা করা হবে: { $when }।

status-well = সব ঠিক আছে
status-look = নজর দেওয়া দরকার
status-top_good =
    { $n ->
        [one] প্ল্যাটফর্মটি আপ-টু-ডেট আছে।
       *[other] সব { $n }টি প্ল্যাটফর্ম আপ-টু-ডেট আছে।
    }
status-top_ill =
    { $n ->
        [one] সমস্যা আছে: { $names }; অন্য { $n }টি ঠিক আছে।
       *[other] সমস্যা আছে: { $names }; অন্য { $n }টি ঠিক আছে।
    }
status-top_offline = আপনি অফলাইনে আছেন। আগে পাওয়া কনটেস্টগুলো থাকবে, রিমাইন্ডারও চলবে।
status-top_none = সব প্ল্যাটফর্ম বন্ধ আছে।
status-attention = নজর দেওয়া দরকার
status-platforms = প্ল্যাটফর্ম
status-refresh_all = সব চেক করুন
status-try = এখনই চেক করুন
status-try_label = এখনই চেক করুন: { $platform }
status-site = সাইট খুলুন
status-site_label = সাইট খুলুন: { $platform }
status-attempts = সাম্প্রতিক চেক
status-attempts_of = { $platform }: সাম্প্রতিক চেক
status-no_attempts = এখনো নেই
attempt-ok =
    { $n ->
        [one] { $n }টি কনটেস্ট
       *[other] { $n }টি কনটেস্ট
    }
attempt-not_modified = কোনো পরিবর্তন নেই
attempt-failed = ব্যর্থ
status-rest = বাকি সব
# Same as in English.
status-calendar = Google Calendar
status-signed_out = কানেক্ট করা নেই।
status-not_synced = কানেক্ট করা আছে, এখনো সিঙ্ক হয়নি।
status-to_calendar = ক্যালেন্ডার সেটিংস
status-notifications = বিজ্ঞপ্তি
status-seen = আপনি { $ago } একটি নমুনা দেখেছেন বলে জানিয়েছেন।
status-autostart = লগ-ইন করলে চালু
status-autostart_on = সিস্টেমে যোগ করা আছে
status-autostart_off = যোগ করা নেই
status-unknown = সিস্টেম জানায়নি
status-store = সাইন-ইন কী
status-tray = ট্রে আইকন
status-no_tray = এই ডেস্কটপে ট্রে নেই। এই উইন্ডো খুলতে ContestSync আবার চালু করুন।
status-next = পরের চেক
status-not_planned = ঠিক করা নেই
status-not_yet = এখনো হয়নি
status-log = অ্যাক্টিভিটি
status-changes_only = শুধু পরিবর্তন
status-log_empty = এখনো কিছু নেই
status-offline = আপনি অফলাইনে আছেন
status-offline_since = আপনি অফলাইনে আছেন; { $when } পর্যন্ত পাওয়া কনটেস্ট দেখানো হচ্ছে
status-checked = { $ago } চেক করা হয়েছে
status-never = এখনো চেক করা হয়নি
service-unknown = এখনো চেক করা হয়নি।
service-working = বিজ্ঞপ্তি কাজ করছে।
service-denied = সিস্টেম ContestSync-কে বিজ্ঞপ্তি দেখানোর অনুমতি দেয় না।
service-unavailable = এই ডেস্কটপ বিজ্ঞপ্তি দেখাতে পারে না।
store-keyring = সিস্টেমের কীরিংয়ে
store-file = এমন একটি ফাইলে, যা শুধু আপনি পড়তে পারেন
store-file_hint = কোনো কীরিং পাওয়া যায়নি। GNOME Keyring বা KWallet চালু হলে, পরের বার ContestSync চালু হওয়ার সময় সাইন-ইন কী সেখানে চলে যাবে।

log-refreshed = { $platform }: { $added }টি নতুন, { $changed }টি বদলেছে, { $removed }টি বাতিল হয়েছে
log-refreshed_same = { $platform }: কোনো পরিবর্তন নেই
log-refresh_failed = { $platform }: { $why }
log-synced = ক্যালেন্ডার: { $inserted }টি যোগ হয়েছে, { $updated }টি বদলেছে, { $deleted }টি মোছা হয়েছে, { $failed }টি করা যায়নি
log-sync_failed = ক্যালেন্ডার: { $why }
log-announced = ঘোষণা করা হয়েছে: { $name }
log-moved = সময় বদলেছে ({ $from } থেকে { $to }): { $name }
log-renamed = নাম বদলেছে (আগে { $from }): { $name }
log-cancelled = বাতিল হয়েছে: { $name }
log-back = আর বাতিল নয়: { $name }
log-reminded = শুরুর { $lead } আগে মনে করানো হয়েছে: { $name }
log-reminded_start = শুরুর সময় মনে করানো হয়েছে: { $name }
log-reminded_late = শুরুর { $late } পরে মনে করানো হয়েছে (কম্পিউটার স্লিপে ছিল): { $name }
log-signed_in = Google-এ সাইন-ইন করা হয়েছে
log-crashed = প্রোগ্রামের একটি অংশ ক্র্যাশ করেছিল, আবার চালু করা হয়েছে ({ $place })

attention-more =
    { $n ->
        [one] আরও { $n }টি
       *[other] আরও { $n }টি
    }
attention-sign_in_again = সাইন-ইনের মেয়াদ শেষ, হয়তো অন্য কম্পিউটারে সাইন-আউট করা হয়েছে। ক্যালেন্ডার আপ-টু-ডেট রাখতে আবার সাইন-ইন করুন।
attention-scope_missing = ContestSync-এর ক্যালেন্ডারে লেখার অনুমতি নেই: এর চেকবক্সে টিক দেওয়া হয়নি।
attention-client_refused = Google এখনো এই অ্যাপকে সাইন-ইন করতে দেয় না।
attention-calendar_gone = আপনার ContestSync ক্যালেন্ডারটি Google Calendar থেকে মুছে ফেলা হয়েছে।
attention-plan_held =
    { $n ->
        [one] পরের সিঙ্কে { $n }টি ইভেন্ট মুছে যাবে।
       *[other] পরের সিঙ্কে { $n }টি ইভেন্ট মুছে যাবে।
    }
attention-events_failed =
    { $n ->
        [one] Google { $n }টি ইভেন্ট গ্রহণ করেনি।
       *[other] Google { $n }টি ইভেন্ট গ্রহণ করেনি।
    }
attention-quota_exceeded = Google Calendar-এর অনুরোধের সীমা শেষ হয়ে গেছে। সিঙ্ক আবার শুরু হবে: { $when }।
attention-platform_failing = { $platform }-এর সঙ্গে এখন যোগাযোগ করা যাচ্ছে না। আবার চেষ্টা করা হবে: { $when }।
attention-platform_blocked = { $platform } স্বয়ংক্রিয় অনুরোধ ব্লক করছে। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
attention-platform_format = { $platform } তাদের ওয়েবসাইট বদলেছে, তাই কনটেস্টগুলো পড়া যাচ্ছে না। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
attention-platform_stale = { $when } থেকে { $platform } আপডেট হয়নি।
attention-notifications_unavailable = এই ডেস্কটপ বিজ্ঞপ্তি দেখাতে পারে না, তাই আপনি রিমাইন্ডার দেখতে পাবেন না।
attention-notifications_denied = সিস্টেম ContestSync-কে বিজ্ঞপ্তি দেখানোর অনুমতি দেয় না।
attention-secret_in_file = কোনো কীরিং পাওয়া যায়নি। সাইন-ইন কী এমন একটি ফাইলে আছে, যা শুধু আপনি পড়তে পারেন।
attention-clock_wrong =
    { $n ->
        [one] এই কম্পিউটারের ঘড়িতে { $n } সেকেন্ডের ভুল আছে।
       *[other] এই কম্পিউটারের ঘড়িতে { $n } সেকেন্ডের ভুল আছে।
    }
attention-data_replaced = ডেটা ফাইলটি নষ্ট ছিল, তাই আলাদা করে রাখা হয়েছে। আপনার ক্যালেন্ডার আগের মতোই আছে।
attention-disk_full = ডিস্ক ভরে গেছে, তাই নতুন কিছু সেভ করা যাচ্ছে না।
attention-calendar_file = ক্যালেন্ডার ফাইলটি সেভ করা যায়নি।
attention-plan_held_of =
    { $n ->
        [one] পরের সিঙ্কে { $platform }-এর { $n }টি ইভেন্ট মুছে যাবে।
       *[other] পরের সিঙ্কে { $platform }-এর { $n }টি ইভেন্ট মুছে যাবে।
    }
attention-key_unreachable = সাইন-ইন সুরক্ষিত রাখার কী পাওয়া যাচ্ছে না। কীরিং চালু বা আনলক করুন, অথবা কী-ফাইলটি আগের জায়গায় রাখুন; কিছুই হারায়নি।
fix-sign_in = আবার সাইন-ইন করুন
fix-try_again = আবার চেষ্টা করুন
fix-open_platform = সাইট খুলুন
fix-see_plan = দেখে নিন
fix-see_failed = দেখে নিন
fix-make_calendar = আবার তৈরি করুন
fix-rehearse = বাজবে তো?
fix-show_data = ফাইল দেখান
fix-own_client = নিজের ক্লায়েন্ট ব্যবহার করুন
fix-own_file = অন্য ফাইল বেছে নিন
fix-turn_on = চালু করুন
fix-resume = আবার চালু করুন
fix-send_sample = নমুনা দেখান
fix-turn_on_autostart = লগ-ইন করলে চালু করুন
fix-system_settings = সিস্টেম সেটিংস খুলুন
fix-refresh = এখনই চেক করুন
fix-set_leads = রিমাইন্ডারের সময় ঠিক করুন

leads-start = শুরুর সময়
leads-add = রিমাইন্ডারের সময় যোগ করুন
leads-count = কতক্ষণ আগে
leads-unit = একক
leads-minutes = মিনিট
leads-hours = ঘণ্টা
leads-days = দিন
leads-full =
    { $n ->
        [one] সর্বাধিক { $n }টি।
       *[other] সর্বাধিক { $n }টি।
    }

reminders-enabled = এই কম্পিউটারে মনে করিয়ে দিন
reminders-enabled_hint = আপনার নিয়মে যে কনটেস্টগুলো দেখা যায়, সেগুলোর বিজ্ঞপ্তি।
reminders-pause = পজ করুন:
reminders-pause_hour = ১ ঘণ্টার জন্য
reminders-pause_morning = আগামীকাল { $when } পর্যন্ত
reminders-pause_open = আমি চালু না করা পর্যন্ত
reminders-paused = আপনি চালু না করা পর্যন্ত পজ করা
reminders-paused_until = { $when } পর্যন্ত পজ করা
reminders-resume = আবার চালু করুন
reminders-when = কখন
reminders-leads = শুরুর আগে
reminders-leads_of = { $platform }: শুরুর আগে
reminders-at_start = শুরুর সময়েও
reminders-per_platform = প্ল্যাটফর্ম অনুযায়ী আলাদা সময়
reminders-own = আলাদা সময়
reminders-own_label = আলাদা সময়: { $platform }
reminders-how = কীভাবে
reminders-quiet = নীরব সময়
reminders-quiet_hint = এই সময়ের রিমাইন্ডারগুলো পরে একসঙ্গে আসবে।
reminders-quiet_from = শুরু
reminders-quiet_to = শেষ
reminders-sound = সাউন্ড বাজান
reminders-snooze = স্নুজের সময়
reminders-also = এগুলোও জানান
reminders-moved = কনটেস্টের সময় বদলালে
reminders-cancelled = কনটেস্ট বাতিল হলে
reminders-announced = কনটেস্ট ঘোষণা হলে
reminders-announced_hint = শুধু যে কনটেস্টগুলো ৪৮ ঘণ্টার মধ্যে শুরু হবে।
reminders-planned = আগামী ৭ দিনের রিমাইন্ডার
reminders-planned_hint =
    { $n ->
        [one] { $n }টি রিমাইন্ডার
       *[other] { $n }টি রিমাইন্ডার
    }
reminders-before = { $length } আগে
sample-show = নমুনা দেখান
sample-seen = দেখতে পেয়েছেন?
sample-yes = হ্যাঁ
sample-no = না
sample-good = বিজ্ঞপ্তি আপনার কাছে পৌঁছাচ্ছে
sample-noted = কী করলে কাজ হতে পারে, নিচে দেখুন
sample-refused = নমুনা দেখানো যায়নি
sample-help = দেখুন “বিরক্ত করবেন না” বন্ধ আছে কি না, আর ContestSync-এর বিজ্ঞপ্তি দেখানোর অনুমতি আছে কি না।

rehearsal-title = বাজবে তো?
rehearsal-hint = পরিকল্পনা থেকে স্ক্রিন পর্যন্ত রিমাইন্ডারের প্রতিটি ধাপ পরীক্ষা করে। কিছুই বদলায় না।
rehearsal-start = রিমাইন্ডার পরীক্ষা করুন
rehearsal-again = আবার পরীক্ষা করুন
rehearsal-yes = বাজবে
rehearsal-perhaps =
    { $n ->
        [one] সম্ভবত বাজবে: { $n }টি বিষয় নিশ্চিত নয়
       *[other] সম্ভবত বাজবে: { $n }টি বিষয় নিশ্চিত নয়
    }
rehearsal-no =
    { $n ->
        [one] বাজবে না: { $n }টি সমস্যা
       *[other] বাজবে না: { $n }টি সমস্যা
    }
rehearsal-unknown = সিস্টেম জানায়নি।
step-ok = ঠিক আছে:
step-warn = নিশ্চিত নয়:
step-fail = সমস্যা:
step-unknown = জানা নেই:
rehearsal-enabled-title = রিমাইন্ডার চালু আছে
rehearsal-enabled-ok = চালু আছে।
rehearsal-enabled-bad = এই উইন্ডোতে বন্ধ করা আছে।
rehearsal-not_paused-title = রিমাইন্ডার পজ করা নেই
rehearsal-not_paused-ok = পজ করা নেই।
rehearsal-not_paused-bad = পজ করা আছে। { $when }
rehearsal-service-title = বিজ্ঞপ্তি দেখানো যায়
rehearsal-service-ok = দেখানো যায়।
rehearsal-service-bad = এই ডেস্কটপ বিজ্ঞপ্তি দেখাতে পারে না।
rehearsal-permission-title = ContestSync-এর বিজ্ঞপ্তি দেখানোর অনুমতি আছে
rehearsal-permission-ok = অনুমতি আছে।
rehearsal-permission-bad = সিস্টেম সেটিংসে অনুমতি দেওয়া নেই।
rehearsal-do_not_disturb-title = “বিরক্ত করবেন না” বন্ধ আছে
rehearsal-do_not_disturb-ok = বন্ধ আছে।
rehearsal-do_not_disturb-bad = চালু আছে: বিজ্ঞপ্তি আটকে রাখা হচ্ছে।
rehearsal-sample_seen-title = আপনি একটি নমুনা দেখেছেন
rehearsal-sample_seen-ok = নমুনা দেখেছেন বলে জানিয়েছেন: { $when }।
rehearsal-sample_seen-bad = নমুনা দেখেছেন বলে এখনো জানাননি। নমুনা আসে কি না, তা শুধু আপনিই বলতে পারেন।
rehearsal-sleep-title = স্লিপের পরেও রিমাইন্ডার আসে
rehearsal-sleep-ok = স্লিপের সময়কার রিমাইন্ডারগুলো পরে একসঙ্গে আসে।
rehearsal-sleep-bad = স্লিপ শেষ হলে সিস্টেম জানায় না; রিমাইন্ডার এক মিনিট দেরিতে আসতে পারে।
rehearsal-clock-title = ঘড়ি ঠিক আছে
rehearsal-clock-ok = প্ল্যাটফর্মগুলোর সার্ভারের সঙ্গে মেলে।
rehearsal-clock-bad = প্ল্যাটফর্মগুলোর সার্ভারের সঙ্গে মেলে না। সিস্টেম সেটিংসে ঠিক করুন।
rehearsal-autostart-title = লগ-ইন করলে ContestSync চালু হয়
rehearsal-autostart-ok = সিস্টেমে যোগ করা আছে।
rehearsal-autostart-bad = কম্পিউটার রিস্টার্ট হলে, আপনি ContestSync চালু না করা পর্যন্ত কিছু বাজবে না।
rehearsal-next_reminder-title = রিমাইন্ডার ঠিক করা আছে
rehearsal-next_reminder-ok = পরেরটি: { $when }।
rehearsal-next_reminder-bad = কোনো রিমাইন্ডার ঠিক করা নেই: কনটেস্ট নেই, অথবা রিমাইন্ডারের সময় নেই।

account-title = Google অ্যাকাউন্ট
account-promise = ContestSync আপনার Google অ্যাকাউন্টে নিজের একটি ক্যালেন্ডার তৈরি করে এবং সেটি আপ-টু-ডেট রাখে। আপনার অন্য ক্যালেন্ডারগুলো এটি দেখতে পায় না।
account-ok = সাইন-ইন করা আছে
account-sign_in_again = সাইন-ইনের মেয়াদ শেষ
account-sign_out = সাইন-আউট করুন…
account-sign_out_hint = সাইন-আউট করলে এই অ্যাকাউন্টে আপনার অন্য কম্পিউটারগুলোর সাইন-ইনও শেষ হয়ে যাবে। চাইলে শুধু এখানে সাইন-আউট করতে পারেন, আর ক্যালেন্ডারটি রাখতে বা আগে সরিয়ে দিতে পারেন।
account-sign_out_keep = সাইন-আউট করুন, ক্যালেন্ডার রাখুন
account-sign_out_delete = ক্যালেন্ডার সরিয়ে সাইন-আউট করুন
account-sign_out_here = শুধু এই কম্পিউটারে সাইন-আউট করুন
sign_in-connect = Google Calendar কানেক্ট করুন
sign_in-waiting = Google-এর জন্য অপেক্ষা করা হচ্ছে…
sign_in-waiting_hint = ব্রাউজারে এগিয়ে যান, আর ক্যালেন্ডারের চেকবক্সে টিক দিন।
sign_in-open_again = আবার খুলুন
sign_in-copy = লিঙ্ক কপি করুন
sign_in-done = { $email } হিসেবে সাইন-ইন করা হয়েছে
sign_in-cancelled = সাইন-ইন বাতিল করা হয়েছে
sign_in-unverified = Google যদি জানায় যে এই অ্যাপ যাচাই করা হয়নি, তাহলে “অ্যাডভান্সড” বেছে নিন, তারপর “ContestSync-এ যান”।
calendar-which = ক্যালেন্ডার
calendar-none_yet = প্রথম সিঙ্কে তৈরি হবে
calendar-open = Google Calendar-এ খুলুন
calendar-last = শেষ সিঙ্ক
calendar-next = পরের সিঙ্ক
calendar-numbers = { $inserted }টি যোগ হয়েছে, { $updated }টি বদলেছে, { $deleted }টি মোছা হয়েছে
calendar-will_add =
    { $n ->
        [one] { $n }টি কনটেস্ট যোগ হবে
       *[other] { $n }টি কনটেস্ট যোগ হবে
    }
calendar-add_them = যোগ করুন
calendar-failed =
    { $n ->
        [one] { $n }টি ইভেন্ট সেভ করা যায়নি
       *[other] { $n }টি ইভেন্ট সেভ করা যায়নি
    }
calendar-waits = আপনি “যোগ করুন” বেছে না নেওয়া পর্যন্ত আপনার ক্যালেন্ডারে কিছু লেখা হবে না।
calendar-preview = প্রিভিউ
calendar-preview_more =
    { $n ->
        [one] এবং আরও { $n }টি, যা তালিকায় লুকানো
       *[other] এবং আরও { $n }টি, যা তালিকায় লুকানো
    }
calendar-review = দেখে যোগ করুন
calendar-up_to_date =
    { $n ->
        [one] আপ-টু-ডেট ({ $n }টি ইভেন্ট)
       *[other] আপ-টু-ডেট ({ $n }টি ইভেন্ট)
    }
held-title =
    { $n ->
        [one] পরের সিঙ্কে { $n }টি ইভেন্ট মুছে যাবে ({ $platforms })
       *[other] পরের সিঙ্কে { $n }টি ইভেন্ট মুছে যাবে ({ $platforms })
    }
held-hint = একসঙ্গে এতগুলো মুছে যাওয়া প্ল্যাটফর্মের ভুল হতে পারে, তাই কিছুই মোছা হয়নি। আরও অপেক্ষায় আছে: { $inserts }টি যোগ, { $updates }টি পরিবর্তন।
held-see = ইভেন্ট দেখুন
held-keep = রেখে দিন
held-kept = ইভেন্টগুলো থাকছে
held-remove = মুছে দিন
events-title = ইভেন্ট
events-where = ক্যালেন্ডার
events-own = আলাদা একটি ক্যালেন্ডার
events-main = আমার প্রধান ক্যালেন্ডার
events-busy = সময়টি এভাবে দেখান
events-free = উপলভ্য
events-blocked = ব্যস্ত
events-color = প্ল্যাটফর্ম অনুযায়ী রঙ
events-phone = Google Calendar-এর বিজ্ঞপ্তি (আপনার ফোনেও)
events-phone_hint = এই কম্পিউটারের রিমাইন্ডারের পাশাপাশি এগুলো Google Calendar থেকে আসে। সর্বাধিক পাঁচটি।
deleted-title =
    { $n ->
        [one] আপনার মুছে ফেলা { $n }টি ইভেন্ট
       *[other] আপনার মুছে ফেলা { $n }টি ইভেন্ট
    }
deleted-hint = Google Calendar-এ আপনি যা মুছে ফেলেন, তা আর ফিরে আসে না।
deleted-restore = ফিরিয়ে আনুন
deleted-restore_label = ফিরিয়ে আনুন: { $name }
deleted-restored = পরের সিঙ্কে ফিরে আসবে
deleted-all = সব ফিরিয়ে আনুন
ics-title = ক্যালেন্ডার ফাইল
ics-hint = একই কনটেস্টগুলো অন্য যেকোনো ক্যালেন্ডারের জন্য ফাইল হিসেবে। পরে কিছু বদলালে এই ফাইলে তা আসে না।
ics-export = ক্যালেন্ডার ফাইল এক্সপোর্ট করুন…
ics-keep = একটি ক্যালেন্ডার ফাইল আপ-টু-ডেট রাখুন
ics-keep_hint = আপনার কোনো ফোল্ডারে একটি ফাইল বেছে নিন। Evolution, GNOME Calendar ও Thunderbird এটি দেখাতে পারে, আর সিঙ্ক হওয়া ফোল্ডারে রাখলে এটি আপনার অন্য ডিভাইসেও পৌঁছে যায়। কোনো কনটেস্ট বদলালেই ফাইলটি নতুন করে লেখা হয়, তাই এটি এডিট করবেন না।
client-title = নিজের Google ক্লায়েন্ট ব্যবহার করুন
client-hint = Google Cloud কনসোলে “Desktop app” ধরনের একটি OAuth ক্লায়েন্ট তৈরি করুন এবং সেটির JSON ফাইল ডাউনলোড করুন।
client-console = Google Cloud কনসোল খুলুন
client-paste = JSON পেস্ট করুন
client-import = এই ক্লায়েন্ট ব্যবহার করুন
client-file = অথবা ফাইলটি বেছে নিন:
client-wrong_file = এটি ডেস্কটপ ক্লায়েন্টের JSON ফাইল নয়
client-imported = আপনার নিজের ক্লায়েন্ট ব্যবহার করা হচ্ছে
client-id = ক্লায়েন্ট আইডি
client-secret = ক্লায়েন্ট সিক্রেট
client-needed = এই বিল্ডে এখনো কোনো Google ক্লায়েন্ট নেই। নিজেরটি যোগ করুন:
remove-title = ContestSync ক্যালেন্ডার সরান
remove-hint = ContestSync-এর তৈরি ক্যালেন্ডারটি সব ইভেন্টসহ মুছে ফেলে। আপনার অন্য ক্যালেন্ডারগুলোতে হাত দেওয়া হয় না।
remove-button = ক্যালেন্ডার সরান…
remove-sure = “{ $name }” ও তার সব ইভেন্ট Google Calendar থেকে মুছে যাবে। এটি আর আগের অবস্থায় ফেরানো যাবে না।
remove-done = ক্যালেন্ডারটি সরানো হয়েছে

general-running = চালু হওয়া ও চেক করা
general-autostart = লগ-ইন করলে চালু করুন
general-autostart_hint = ব্যাকগ্রাউন্ডে, কোনো উইন্ডো ছাড়া।
general-autostart_differs = সিস্টেম সেটিংসের সঙ্গে মিলছে না। ঠিক করতে এটি বন্ধ করে আবার চালু করুন।
general-interval = কতক্ষণ পরপর প্ল্যাটফর্ম চেক করবে
general-hours =
    { $n ->
        [one] { $n } ঘণ্টা
       *[other] { $n } ঘণ্টা
    }
general-looks = চেহারা
general-theme = থিম
theme-system = সিস্টেম অনুযায়ী
theme-light = হালকা
theme-dark = গাঢ়
general-clock = সময়ের ফর্ম্যাট
clock-auto = ভাষা অনুযায়ী
clock-24 = ২৪ ঘণ্টা
clock-12 = ১২ ঘণ্টা
general-tray_title = শুরুর ৩ ঘণ্টা আগে থেকে ট্রে আইকনের পাশে
tray_title-off = কিছুই না
tray_title-time = কাউন্টডাউন
tray_title-name = নাম ও কাউন্টডাউন
general-language = ভাষা
language-auto = সিস্টেম অনুযায়ী
general-move = সেটিংস অন্য কম্পিউটারে নিন
general-move_hint = আপনি এখানে যা সেট করেছেন, তার সবকিছু একটি ফাইলে। এতে কোনো পাসওয়ার্ড বা সাইন-ইন তথ্য নেই।
general-backup = ব্যাক-আপ নিন…
general-restore = ফিরিয়ে আনুন…
general-text_size = লেখার সাইজ
general-smaller = লেখা ছোট করুন
general-larger = লেখা বড় করুন
general-usual_size = রিসেট করুন
general-compact = সংক্ষিপ্ত তালিকা (প্রতি কনটেস্টে এক লাইন)

privacy-promise = আপনার ডেটা এই কম্পিউটারেই থাকে
privacy-promise_hint = আমাদের কাছে আপনার কোনো অ্যাকাউন্ট নেই, কোনো টেলিমেট্রি নেই, আমাদের কোনো সার্ভারও নেই। ContestSync প্ল্যাটফর্মগুলো থেকে কনটেস্টের তথ্য নেয়, আর আপনি কানেক্ট করলে তবেই Google Calendar-এ লেখে।
privacy-where = আপনার ডেটা কোথায় আছে
privacy-data = ডেটা
privacy-logs = লগ
privacy-key = সাইন-ইন কী
privacy-show = দেখান
privacy-hosts = ContestSync যেসব সার্ভারে যোগাযোগ করে
privacy-hosts_hint = শুধু এগুলোই। প্ল্যাটফর্ম পায় কনটেস্টের তথ্যের জন্য একটি সাধারণ অনুরোধ; Google পায় আপনার ক্যালেন্ডারের ইভেন্টগুলো।
privacy-not_asked = এখনো নয়
privacy-leave = আনইনস্টল করা
privacy-leave_hint = আগে সাইন-আউট করে ক্যালেন্ডারটি সরান, তারপর আনইনস্টল করুন। ডেটা ফোল্ডারটি নিজে মুছে ফেলতে পারেন।
privacy-to_calendar = ক্যালেন্ডার সেটিংস
privacy-fallback = শুধু প্রথমটি কাজ না করলে
privacy-updates = নতুন ভার্সন
privacy-if_on = শুধু আপনি চালু করে থাকলে, দিনে একবার

about-what = আপনার ক্যালেন্ডারকে প্রোগ্রামিং কনটেস্টের সঙ্গে মিলিয়ে রাখে, আর সময়মতো মনে করিয়ে দেয়।
about-package = প্যাকেজ
about-system = সিস্টেম
about-licence = লাইসেন্স
about-licences = সব লাইসেন্স
updates-title = আপডেট
updates-check = নতুন ভার্সনের কথা জানান
updates-hint = দিনে একবার চেক করা হয়, নিজে থেকে কখনো ইনস্টল করা হয় না।
updates-pm = নতুন ভার্সন আপনার প্যাকেজ ম্যানেজারের মাধ্যমে আসে: { $command }
updates-nobody = এই কপি নিজে থেকে আপডেট হয় না। এটি যেভাবে পেয়েছেন, নতুন ভার্সনও সেভাবেই নিন।
updates-none = এখনো কোনো নতুন ভার্সন পাওয়া যায়নি।
updates-newer = ভার্সন { $version } পাওয়া যাচ্ছে
updates-install = ইনস্টল করে রিস্টার্ট করুন
updates-started = নতুন ভার্সন ইনস্টল করা হচ্ছে
about-help = কোনো সমস্যা?
about-help_hint = ডায়াগনস্টিক তথ্যে গোপন কিছু থাকে না। নিজে থেকে কিছুই পাঠানো হয় না।
about-report = সমস্যা জানান
about-report_nowhere = এই বিল্ডে সমস্যা জানানোর কোনো পেজ নেই। যাঁর কাছ থেকে এটি পেয়েছেন, তাঁকে ডায়াগনস্টিক তথ্য পাঠান।
licences-title = লাইসেন্স
licences-ours = ContestSync হলো MIT লাইসেন্সের অধীনে ফ্রি সফটওয়্যার।
licences-hint =
    { $n ->
        [one] এতে { $n }টি প্যাকেজ আছে, তার নিজের লাইসেন্সের অধীনে।
       *[other] এতে { $n }টি প্যাকেজ আছে, প্রতিটি তার নিজের লাইসেন্সের অধীনে।
    }
licences-package = প্যাকেজ
licences-version = ভার্সন
about-keys = কীবোর্ড শর্টকাট
keys-upcoming = আসন্ন
keys-status = স্ট্যাটাস
keys-settings = সেটিংস
keys-search = খুঁজুন
keys-sync = এখনই সিঙ্ক করুন
keys-contests = আগের বা পরের কনটেস্ট
keys-open = কনটেস্টের পেজ খুলুন
keys-mute = মিউট বা আনমিউট করুন
keys-remind = মনে করিয়ে দিন, অথবা নিয়ম মেনে চলুন
keys-calendar = ক্যালেন্ডারে যোগ করুন, অথবা বাদ রাখুন
keys-why = কেন?
keys-leave = ফিল্ড ছাড়ুন, প্যানেল বন্ধ করুন, তারপর উইন্ডো
keys-buttons = কনটেস্টের এক বাটন থেকে অন্য বাটনে যান
keys-undo = আগের অবস্থায় ফেরান
keys-text_size = লেখার সাইজ
keys-views = সময়সূচি, সপ্তাহ, মাস
diagnostics-button = ডায়াগনস্টিক তথ্য…
diagnostics-title = ডায়াগনস্টিক তথ্য
diagnostics-hint = শেয়ার করার আগে পড়ে নিন। এতে কোনো সাইন-ইন তথ্য, সিকিউরিটি কী বা ইমেল আইডি নেই।

first-step = ধাপ { $step }/৩
first-platforms = কোন কোন প্ল্যাটফর্ম?
first-next = পরেরটি: { $when }
first-nothing = কিছু ঘোষণা করা হয়নি
first-looking = চেক করা হচ্ছে…
first-unreachable = যোগাযোগ করা যাচ্ছে না; আবার চেষ্টা করা হবে
first-daily =
    { $n ->
        [one] শুধু প্রধান কনটেস্ট (দৈনিক বা প্র্যাকটিস { $n }টি লুকাবে)
       *[other] শুধু প্রধান কনটেস্ট (দৈনিক ও প্র্যাকটিস { $n }টি লুকাবে)
    }
first-daily_plain = শুধু প্রধান কনটেস্ট (দৈনিক ও প্র্যাকটিসগুলো লুকাবে)
first-reminders = ContestSync কখন মনে করিয়ে দেবে?
first-quiet = { $from } থেকে { $to } পর্যন্ত
first-calendar = আপনার ক্যালেন্ডার (ঐচ্ছিক)
first-export = এর বদলে ফাইল এক্সপোর্ট করুন
first-ready = প্রস্তুত
first-result =
    { $n ->
        [one] আগামী ৭ দিনে { $n }টি কনটেস্ট।
       *[other] আগামী ৭ দিনে { $n }টি কনটেস্ট।
    }
first-result_next = পরেরটি: { $name }, { $when }, { $length } পরে।
first-tray = ContestSync ট্রেতে থাকবে। আপনি এই উইন্ডো বন্ধ করতে পারেন।
first-no_tray = আপনার ডেস্কটপে ট্রে নেই। ContestSync তবুও চলবে; এই উইন্ডো খুলতে এটি আবার চালু করুন।
first-back = ফিরে যান
first-continue = চালিয়ে যান
first-not_now = এখন নয়
first-skip_all = সেট-আপ এড়িয়ে যান
first-done = হয়ে গেছে
first-what = ContestSync আসন্ন প্রোগ্রামিং কনটেস্টের তালিকা দেখায়, শুরুর আগে মনে করিয়ে দেয়, আর সেগুলো আপনার ক্যালেন্ডারে রাখে।
first-offline = আপনি অফলাইনে আছেন। কানেক্ট হলে কনটেস্টগুলো দেখা যাবে।
first-presets = যা দিয়ে শুরু করবেন
first-everything = সবকিছু

problem-offline = সার্ভারের সঙ্গে যোগাযোগ করা যাচ্ছে না। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
problem-connection = কানেকশন কেটে গেছে। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
problem-tls = সার্ভারের সার্টিফিকেট বিশ্বাসযোগ্য নয়। ঘড়ি ও নেটওয়ার্ক দেখে নিন।
problem-timeout = সার্ভার সময়মতো উত্তর দেয়নি। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
problem-http_status = সার্ভার থেকে এরর এসেছে। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
problem-redirected = সার্ভার অন্য একটি সাইটে রিডাইরেক্ট করছে, সেখানে যাওয়া হয়নি।
problem-rate_limited = সার্ভার কম অনুরোধ পাঠাতে বলছে। ContestSync পরে আবার চেষ্টা করবে।
problem-too_large = উত্তরটি খুব বড় ছিল।
problem-unexpected_body = উত্তরটি পড়া যায়নি; ওয়েবসাইটটি হয়তো বদলে গেছে।
problem-blocked = সাইটটি স্বয়ংক্রিয় অনুরোধ ব্লক করছে। আগে পাওয়া কনটেস্টগুলো রাখা হয়েছে।
problem-unknown_zone = ক্যালেন্ডারটির টাইম জোন অজানা, অথবা দেওয়া নেই। কিছুই বদলানো হয়নি।
problem-suspicious_listing = তালিকা থেকে হঠাৎ বেশির ভাগ কনটেস্ট উধাও, তাই কিছুই মোছা হয়নি।
problem-signed_out = আপনি সাইন-ইন করেননি।
problem-sign_in_again = সাইন-ইনের মেয়াদ শেষ। আবার সাইন-ইন করুন; কিছুই হারায়নি।
problem-consent_denied = আপনি Google-এর পেজে অনুমতি দেননি। কিছুই বদলানো হয়নি।
problem-scope_missing = ContestSync-এর ক্যালেন্ডারে লেখার অনুমতি নেই: এর চেকবক্সে টিক দেওয়া হয়নি। আবার চেষ্টা করুন এবং টিক দিন।
problem-sign_in_cancelled = সাইন-ইন বাতিল করা হয়েছে।
problem-sign_in_timed_out = ব্রাউজার থেকে কোনো উত্তর আসেনি। আবার চেষ্টা করুন।
problem-state_mismatch = উত্তরটি অন্য একটি সাইন-ইনের। আবার চেষ্টা করুন।
problem-port_unavailable = Google-এর উত্তরের জন্য কোনো লোকাল পোর্ট খালি নেই। আবার চেষ্টা করুন।
problem-browser_unavailable = ব্রাউজার খোলা যায়নি। লিঙ্কটি কপি করে নিজে খুলুন।
problem-client_not_configured = এখনো কোনো Google ক্লায়েন্ট নেই। নিজেরটি যোগ করুন।
problem-client_refused = Google এই অ্যাপ গ্রহণ করে না। নিজের ক্লায়েন্ট ব্যবহার করুন, অথবা একটি ফাইল এক্সপোর্ট করুন।
problem-calendar_gone = ক্যালেন্ডারটি Google Calendar থেকে মুছে ফেলা হয়েছে। আবার তৈরি করতে সিঙ্ক করুন।
problem-quota_exceeded = Google Calendar-এর অনুরোধের সীমা শেষ হয়ে গেছে। সিঙ্ক পরে আবার শুরু হবে।
problem-event_refused = Google এই ইভেন্টটি গ্রহণ করেনি।
problem-calendar_api = Google Calendar-এর উত্তর পড়া যায়নি। ContestSync আবার চেষ্টা করবে।
problem-plan_held = এতে অনেক ইভেন্ট মুছে যাবে, তাই এটি আপনার সিদ্ধান্তের অপেক্ষায় আছে।
problem-secret_store_unavailable = কোনো কীরিং পাওয়া যায়নি।
problem-database_newer = ডেটা আরও নতুন ContestSync দিয়ে লেখা। এটি আপডেট করুন।
problem-database_damaged = ডেটা ফাইলটি নষ্ট হয়ে গেছে।
problem-disk_full = ডিস্ক ভরে গেছে।
problem-data_folder = ডেটা ফোল্ডারটি ব্যবহার করা যাচ্ছে না।
problem-database = ডেটা ফাইলটি পড়া বা লেখা যাচ্ছে না।
problem-run_in_progress = আরেকটি সিঙ্ক চলছে। একটু পরেই ফল দেখা যাবে।
problem-queue_full = অনেক কাজ অপেক্ষায় আছে। একটু পরে আবার চেষ্টা করুন।
problem-cancelled = থামানো হয়েছে।
problem-crashed = প্রোগ্রামের একটি অংশ ক্র্যাশ করেছে; বাকিটা চলছে। অনুগ্রহ করে সমস্যাটি জানান।
problem-clock_wrong = এই কম্পিউটারের ঘড়ি ভুল। সিস্টেম সেটিংসে ঠিক করুন।
problem-endpoints_file = এন্ডপয়েন্ট ফাইলটি ব্যবহার করা যাচ্ছে না।
problem-wrong_usage = কমান্ড লাইনটি বোঝা যায়নি।
problem-unknown_preference = এমন কোনো সেটিং নেই।
problem-invalid_value = এই মান দেওয়া যায় না। কিছুই বদলানো হয়নি।
problem-unknown_contest = এই কনটেস্টটি আর পাওয়া যাচ্ছে না।
problem-file_write = ফাইলটি লেখা যায়নি।
problem-file_read = ফাইলটি পড়া যায়নি।
problem-update_held = একটি সিঙ্ক চলছে বা একটি কনটেস্ট কাছে, তাই কিছু ইনস্টল করা হয়নি। পরে আবার চেষ্টা করুন।
problem-update_refused = আপডেটটিতে প্রকাশকের স্বাক্ষর নেই। কিছুই বদলানো হয়নি।
problem-update_failed = আপডেটটি ডাউনলোড বা ইনস্টল করা যায়নি। কিছুই বদলানো হয়নি।
problem-feed_key_missing = কনটেস্ট ফিড যাচাই করার কী পাওয়া যায়নি।
problem-feed_unsigned = কনটেস্ট ফিডে স্বাক্ষর নেই, তাই এটি ব্যবহার করা হয়নি।
problem-feed_signature = কনটেস্ট ফিড তার স্বাক্ষরের সঙ্গে মেলে না, তাই এটি ব্যবহার করা হয়নি।
problem-feed_wrong_key = কনটেস্ট ফিডে অন্য একটি কী দিয়ে স্বাক্ষর করা, তাই এটি ব্যবহার করা হয়নি।
problem-feed_replayed = কনটেস্ট ফিডটি পুরোনো কপি, তাই এটি ব্যবহার করা হয়নি।
problem-feed_too_old = কনটেস্ট ফিডটি এক দিনের বেশি পুরোনো, তাই এটি ব্যবহার করা হয়নি।
problem-feed_ahead = কনটেস্ট ফিডের তারিখ ভবিষ্যতের, অর্থাৎ কোনো একটি ঘড়ি ভুল।
problem-feed_contest = ফিডের একটি কনটেস্ট সঠিক হতে পারে না, তাই ফিডটি ব্যবহার করা হয়নি।
problem-nothing_read = এখনো কোনো প্ল্যাটফর্মের তথ্য পুরোপুরি পাওয়া যায়নি, তাই প্রকাশ করার মতো কিছু নেই।
problem-proxy_unusable = এনভায়রনমেন্টে এমন ধরনের প্রক্সি দেওয়া আছে যা ব্যবহার করা যায় না, তাই কোনো সার্ভারে যোগাযোগ করা হয়নি।
problem-notifications_unavailable = এই ডেস্কটপ বিজ্ঞপ্তি দেখায় না। একটি বিজ্ঞপ্তি পরিষেবা চালু বা ইনস্টল করুন।
problem-detail_refused = Google কোনো একটি খুঁটিনাটি (যেমন রঙ) গ্রহণ করেনি; বাকিটা লেখা হয়েছে।
problem-calendar_foreign = ক্যালেন্ডারটি অন্য একটি Google ক্লায়েন্ট তৈরি করেছে, তাই এই কম্পিউটার এটি খুলতে পারে না।
problem-reading_too_old = প্ল্যাটফর্মগুলো থেকে আবার তথ্য না আসা পর্যন্ত পরিবর্তনগুলো অপেক্ষায় থাকবে।
problem-calendar_moved = অন্য একটি কম্পিউটার ইভেন্টগুলো প্রধান ক্যালেন্ডারে নিয়ে গেছে।
problem-settings_taken_over = এই কম্পিউটারের সেটিংসের জায়গায় ক্যালেন্ডারের সেটিংস এসেছে।
problem-settings_put_back = যে ইভেন্টে শেয়ার করা সেটিংস থাকে, তা মুছে ফেলা হয়েছিল; আবার ফিরিয়ে আনা হয়েছে।
problem-old_release = অন্য একটি কম্পিউটারে ContestSync 0.1.0 এখনো এই ক্যালেন্ডার বদলাচ্ছে। সেখানে সেটি আপডেট করুন।

sure-platform = { $platform } বন্ধ করবেন?
sure-rules = এই নিয়ম প্রয়োগ করবেন?
sure-events =
    { $n ->
        [one] এতে আপনার ক্যালেন্ডার থেকে { $n }টি ইভেন্ট মুছে যাবে।
       *[other] এতে আপনার ক্যালেন্ডার থেকে { $n }টি ইভেন্ট মুছে যাবে।
    }
sure-switch_off = বন্ধ করুন
sure-apply = প্রয়োগ করুন

search-help = কীভাবে খুঁজবেন
search-platform = একটি প্ল্যাটফর্ম: নাম, নামের শুরু বা ডাকনাম দিয়ে
search-division = একটি ডিভিশন
search-rated = রেটেড কনটেস্ট
search-unrated = আনরেটেড কনটেস্ট
search-today = আজকের, আর যা চলছে
search-tomorrow = আগামীকালের
search-week = আগামী সাত দিনের
search-running = এখন চলছে
search-hidden = লুকানো কনটেস্টও
search-without = এই শব্দ ছাড়া

view-label = ভিউ
view-agenda = সময়সূচি
view-week = সপ্তাহ
view-month = মাস
view-today = আজ
view-previous_week = আগের সপ্তাহ
view-next_week = পরের সপ্তাহ
view-previous_month = আগের মাস
view-next_month = পরের মাস

week-label = সপ্তাহের কনটেস্ট
week-hour = সময়
week-long = কয়েক দিন ধরে চলছে
week-hidden = লুকানো

month-more =
    { $n ->
        [one] আরও { $n }টি
       *[other] আরও { $n }টি
    }
month-none = এই দিনে কোনো কনটেস্ট নেই

next-label = পরের কনটেস্ট
next-running = চলছে
next-unmute = আনমিউট করুন
joined-title = আপনার অন্য কম্পিউটারের সেটিংস
joined-from = { $computer } থেকে সেটিংস নেওয়া হয়েছে, শেষ পরিবর্তন { $when }।
joined-hint = যেসব কম্পিউটারে এই ক্যালেন্ডার ব্যবহার হয়, সেগুলোর সবটিতে প্ল্যাটফর্ম, নিয়ম, ইভেন্টের চেহারা ও আলাদা কনটেস্টের জন্য করা পছন্দগুলো একই থাকে।
joined-ok = এগুলোই রাখুন
joined-keep = সবগুলোতে এই কম্পিউটারের সেটিংস
joined-kept = আপনার অন্য কম্পিউটারগুলো তাদের পরের সিঙ্কে এগুলো পাবে
moved-title = ইভেন্টগুলো এখন প্রধান ক্যালেন্ডারে
moved-hint = অন্য একটি কম্পিউটার সেগুলো সেখানে নিয়ে গেছে। আপনি বেছে না নেওয়া পর্যন্ত এখানে কিছু বদলাবে না।
moved-keep = এখানেও রাখুন
moved-main = এখানে প্রধান ক্যালেন্ডার ব্যবহার করুন
