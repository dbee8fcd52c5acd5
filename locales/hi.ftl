### हिन्दी (Hindi). How to translate: docs/translating.md.
###
### Glossary
### contest: प्रतियोगिता
### platform: साइट
### rated, unrated: रेटेड, अनरेटेड
### reminder: रिमाइंडर
### mute: मौन करें
### rule: नियम
### sync: सिंक
### calendar, event: कैलेंडर, इवेंट

nav-label = पृष्ठ
nav-settings = सेटिंग
page-upcoming = आने वाले
page-status = स्थिति
page-contests = प्रतियोगिताएँ
page-reminders = रिमाइंडर
page-calendar = कैलेंडर
page-general = सामान्य
page-privacy = डेटा और निजता
page-about = परिचय

action-running = चल रहा है:
action-close = बंद करें
action-add = जोड़ें
action-cancel = रद्द करें
action-undo = वापस लें
action-dismiss = हटाएँ
action-sync = अभी सिंक करें
action-check = अभी जाँचें
action-copy = कॉपी करें
action-remove = हटाएँ
action-save = सहेजें

said-saved = सहेजा गया
said-undone = वापस लिया गया
said-refreshed = जाँचा गया: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } साइट जाँची गई; जवाब नहीं मिला: { $failed }
       *[other] { $n } साइटें जाँची गईं; जवाब नहीं मिला: { $failed }
    }
said-nothing_new = जाँचा गया: कुछ नहीं बदला
said-synced = कैलेंडर अद्यतन: { $what }
said-synced_partly = कैलेंडर पूरी तरह अद्यतन नहीं हुआ: { $what }
said-synced_same = कैलेंडर अद्यतित है
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } नए
       *[other] { $n } नए
    }
did-changed =
    { $n ->
        [one] { $n } बदले
       *[other] { $n } बदले
    }
did-canceled =
    { $n ->
        [one] { $n } हटे
       *[other] { $n } हटे
    }
did-added =
    { $n ->
        [one] { $n } जोड़े
       *[other] { $n } जोड़े
    }
did-updated =
    { $n ->
        [one] { $n } बदले
       *[other] { $n } बदले
    }
did-removed =
    { $n ->
        [one] { $n } हटाए
       *[other] { $n } हटाए
    }
did-failed =
    { $n ->
        [one] { $n } विफल
       *[other] { $n } विफल
    }
did-to_add =
    { $n ->
        [one] { $n } जोड़ना
       *[other] { $n } जोड़ना
    }
did-to_change =
    { $n ->
        [one] { $n } बदलना
       *[other] { $n } बदलना
    }
said-cancelled = रोका गया; जो हो चुका वह बना रहेगा
said-opened = ब्राउज़र में खोला गया
said-copied = कॉपी किया गया
said-copy_failed = कॉपी नहीं हुआ; सिस्टम अनुमति नहीं देता
said-copy_by_hand = चुना गया; कॉपी के लिए Ctrl+C दबाएँ
said-muted = मौन किया: { $name }
said-unmuted = अब मौन नहीं: { $name }
said-followed = आपको याद दिलाया जाएगा: { $name }
said-unfollowed = अब नियम तय करेंगे: { $name }
said-calendar_in = कैलेंडर में जाएगा: { $name }
said-calendar_out = कैलेंडर से बाहर: { $name }
said-paused = रिमाइंडर रोके गए
said-resumed = रिमाइंडर फिर चालू हैं
said-exported =
    { $n ->
        [one] { $n } प्रतियोगिता { $path } में लिखी गई
       *[other] { $n } प्रतियोगिताएँ { $path } में लिखी गईं
    }
said-backed_up = सेटिंग { $path } में लिखी गई
said-restored =
    { $n ->
        [one] { $n } सेटिंग लौटाई गई
       *[other] { $n } सेटिंग लौटाई गईं
    }
said-signed_out = साइन आउट हुआ
said-changed_since = यह बाद में बदल गया, इसलिए कुछ वापस नहीं किया गया
said-platform_on = { $platform } चालू है
said-platform_off = { $platform } बंद है
said-nothing_to_undo = वापस करने को कुछ नहीं
said-feed_added = जोड़ा गया: { $name }
said-feed_removed = हटाया गया: { $name }
said-text_size = अक्षर का आकार: { $size }%

activity-refreshing = साइटें जाँची जा रही हैं… { $total } में से { $done }
activity-planning = कैलेंडर से मिलान हो रहा है…
activity-syncing = कैलेंडर अद्यतन हो रहा है… { $total } में से { $done }

upcoming-finished = इस सप्ताह समाप्त
upcoming-finished_title = समाप्त प्रतियोगिताएँ
empty-finished = पिछले 7 दिनों में कोई प्रतियोगिता समाप्त नहीं हुई
line-standings = परिणाम
line-ended = { $ago } समाप्त
leads-contest = इस प्रतियोगिता की याद दिलाएँ
leads-usual = सामान्य समय अपनाएँ
leads-are_usual = ये सामान्य समय हैं। यहाँ किया गया बदलाव केवल इसी प्रतियोगिता के लिए है।
said-leads = रिमाइंडर का समय बदला गया: { $name }
said-leads_usual = रिमाइंडर का समय फिर सामान्य है: { $name }
demo-tag = नमूना डेटा
demo-words = प्रतियोगिताएँ काल्पनिक हैं और Google की जगह इसी कंप्यूटर का एक नकली सर्वर है
platforms-more =
    { $n ->
        [one] { $n } और साइट
       *[other] { $n } और साइटें
    }
platforms-on =
    { $n ->
        [one] { $n } चालू
       *[other] { $n } चालू
    }
platforms-unconfirmed = अभी पुष्टि नहीं हुई
platforms-unconfirmed_hint = “अभी पुष्टि नहीं हुई” वाली साइटें सार्वजनिक विवरण के आधार पर पढ़ी जाती हैं। असली पन्नों से इसकी जाँच अभी नहीं हुई है, इसलिए वे विफल हो सकती हैं।
status-off =
    { $n ->
        [one] { $n } साइट बंद है
       *[other] { $n } साइटें बंद हैं
    }
reminders-show_all = सभी { $n } दिखाएँ

upcoming-numbers = जारी { $running } · आज { $today } · अगले 7 दिन { $week }
upcoming-zone = अब समय क्षेत्र: { $zone }
upcoming-search = प्रतियोगिता खोजें
upcoming-platforms = केवल ये साइटें दिखाएँ
upcoming-hidden =
    { $n ->
        [one] आपके नियमों से { $n } छिपी
       *[other] आपके नियमों से { $n } छिपी
    }
upcoming-hidden_by = कारण: { $list }
upcoming-hidden_title = छिपी प्रतियोगिताएँ
upcoming-show_shown = दिखाई गई सूची पर लौटें
upcoming-found =
    { $n ->
        [one] { $n } प्रतियोगिता मिली
       *[other] { $n } प्रतियोगिताएँ मिलीं
    }
upcoming-filter = फ़िल्टर
upcoming-paused = रिमाइंडर रुके हैं, जब तक आप फिर शुरू न करें।
upcoming-paused_until = रिमाइंडर { $when } तक रुके हैं।
upcoming-adding_waits =
    { $n ->
        [one] { $n } प्रतियोगिता आपके कैलेंडर में जोड़ने को तैयार है।
       *[other] { $n } प्रतियोगिताएँ आपके कैलेंडर में जोड़ने को तैयार हैं।
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } छिपा मेल
       *[other] { $n } छिपे मेल
    }
agenda-running = अभी जारी
agenda-long = कई दिनों तक चल रही
agenda-cancelled = हाल में रद्द हुई
agenda-count =
    { $n ->
        [one] { $n } प्रतियोगिता
       *[other] { $n } प्रतियोगिताएँ
    }

line-in = { $length } में
line-ends_in = { $length } में समाप्त
line-until = { $when } तक
line-cancelled = रद्द
line-rated = रेटेड
line-unrated = अनरेटेड
for_me-rated = आपके लिए रेटेड
for_me-unrated = आपके लिए अनरेटेड
for_me-above = आपके लिए अनरेटेड ({ $from } और ऊपर)
for_me-out_of_range = आपकी सीमा से बाहर
for_me-unknown = आपके लिए रेटेड: अज्ञात
for_me-mine = आपकी { $platform } रेटिंग { $rating } है।
for_me-mine_none = आपकी अभी कोई { $platform } रेटिंग नहीं है, जो 0 मानी जाती है।
for_me-mine_unread = आपकी { $platform } रेटिंग अभी पढ़ी नहीं गई।
for_me-why-in_range = यह इस प्रतियोगिता की सीमा में है।
for_me-why-above = { $from } से यह प्रतियोगिता अनरेटेड है।
for_me-why-below = यह प्रतियोगिता { $from } से रेटेड है।
for_me-why-not_said = { $platform } नहीं बताता कि यह किसके लिए रेटेड है।
for_me-why-everyone = यह सबके लिए रेटेड है।
for_me-why-nobody = यह रेटेड नहीं है।
handles-title = मेरे लिए रेटेड
handles-hint = अपने हैंडल लिखें और देखें कि कौन-सी प्रतियोगिताएँ आपके लिए रेटेड हैं। आपकी सार्वजनिक रेटिंग दिन में एक बार और प्रतियोगिताओं के बाद, बिना साइन इन, पढ़ी जाती है।
handles-placeholder = आपका हैंडल
handles-rating = रेटिंग { $rating }
handles-read = { $ago } पढ़ी गई
handles-line = { $state }, { $read }
handles-heuristic = ह्यूरिस्टिक: { $words }
handles-state-not_read = अभी पढ़ी नहीं गई
handles-state-rated = रेटिंग है
handles-state-never_rated = अभी कोई रेटिंग नहीं, जो 0 मानी जाती है
handles-state-no_such_handle = ऐसा कोई हैंडल नहीं
handles-state-renamed = नाम बदल गया
handles-check = मेरी रेटिंग अभी पढ़ें
handles-checked = रेटिंग पढ़ी गईं
line-up_to = { $to } तक
line-from = { $from } से
line-between = { $from } से { $to }
line-moved = पहले { $when }
line-stale = { $when } के अनुसार समय
line-muted = मौन
line-followed = फ़ॉलो किया
line-register = पंजीकरण
line-register_until = { $when } तक पंजीकरण करें
line-registration_closes = पंजीकरण { $when } तक
line-registration_opens = पंजीकरण { $when } से
line-bell = याद दिलाएँ
line-calendar = कैलेंडर में
line-why = क्यों?
line-reminded = आपको याद दिलाया जाएगा: { $leads }
line-not_reminded = रिमाइंडर नहीं: { $why }
line-in_calendar = कैलेंडर में है
line-will_be_in_calendar = अगले सिंक में कैलेंडर में जाएगा
line-late_for_calendar = जोड़े जाने से पहले ही शुरू हो चुकी थी
line-not_in_calendar = कैलेंडर में नहीं: { $why }
line-snoozed = स्नूज़ किया हुआ रिमाइंडर आना बाकी है
line-bell_paused = रिमाइंडर नहीं: रिमाइंडर रुके हैं
line-bell_rung = इसके सभी रिमाइंडर दिखाए जा चुके हैं
line-bell_started = यह शुरू हो चुकी है, अब रिमाइंडर नहीं आएँगे
line-bell_no_leads = रिमाइंडर नहीं: कोई समय तय नहीं है
line-everyone = सबके लिए रेटेड
line-other = { $source } के अनुसार { $when }
line-other_gone = { $source } में अब नहीं है

empty-search = कोई प्रतियोगिता मेल नहीं खाती
empty-clear = खोज और फ़िल्टर हटाएँ
empty-reading = साइटें पढ़ी जा रही हैं…
empty-off = सभी साइटें बंद हैं
empty-choose = साइटें चुनें
empty-hidden = आपके नियम हर प्रतियोगिता छिपाते हैं
empty-rules = नियम बदलें
empty-offline = आप ऑफ़लाइन हैं
empty-never = साइटें अभी पढ़ी नहीं गईं
empty-none = कोई प्रतियोगिता घोषित नहीं
empty-none_next = अगली जाँच: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } छिपी प्रतियोगिता मेल खाती है
       *[other] { $n } छिपी प्रतियोगिताएँ मेल खाती हैं
    }
empty-show_hidden = छिपी प्रतियोगिताएँ दिखाएँ
empty-offline_hint = अभी कोई प्रतियोगिता लोड नहीं हुई। ऑनलाइन होने पर ContestSync फिर जाँचेगा।

why-title = क्यों?
why-loading = देखा जा रहा है…
why-starts = आरंभ
why-ends = समाप्ति
why-length = अवधि
why-registration = पंजीकरण
why-registration_usual = { $platform } पर आमतौर पर { $when } बंद होता है
why-for_me = आपके लिए
why-source = स्रोत
why-checked = { $platform }, { $ago } जाँचा गया
why-from_feed = { $publisher } की फ़ीड से, { $ago } पढ़ी गई
why-feed_of = { $publisher } की फ़ीड
why-other = दूसरी जानकारी
why-other_says = { $source }, { $ago } पढ़ा गया: { $when }
why-other_gone = { $source }, { $ago } पढ़ा गया: अब सूची में नहीं
why-outlets = इसके साथ क्या होता है, और क्यों
why-yes = हाँ
why-no = नहीं
why-keep_out = बाहर रखें
why-put_in = डालें
why-mute = मौन करें
why-remind = याद दिलाएँ
why-planned = आने वाले रिमाइंडर
why-story = इसकी कहानी
why-no_story = अभी तक कुछ नहीं हुआ
why-hide_like_this = ऐसी प्रतियोगिताएँ छिपाएँ…
why-hide_hint = अब से हर जगह ऐसी हर प्रतियोगिता छिपाएँ:
why-hidden = अब से छिपी: { $rule }
why-copy_link = लिंक कॉपी करें
why-open = खोलें
why-hides =
    { $n ->
        [one] { $n } छिपेगी
       *[other] { $n } छिपेंगी
    }

outlet-list = सूची
outlet-calendar = कैलेंडर
outlet-reminder = रिमाइंडर
because-platform_off = इसकी साइट बंद है
because-asked = आपने इसे चाहा
because-muted = आपने इसे मौन किया
because-kept_out = आपने इसे बाहर रखा
because-notifications_off = सूचनाएँ बंद हैं
because-no_rule = कोई नियम इसे नहीं छिपाता
because-rule = आपका नियम: { $rule }
because-rule_gone = एक नियम जिसे आपने बाद में हटाया

kind-regular = सामान्य
kind-educational = शैक्षिक
kind-heuristic = ह्यूरिस्टिक
kind-marathon = मैराथन
kind-hiring = भर्ती
kind-daily = दैनिक
kind-practice = अभ्यास
kind-permanent = सदा खुली

rules-title = नियम
rules-hint = हर नियम मेल खाने वालों को छिपाता है। ज्ञात प्रतियोगिताओं पर असर तुरंत दिखता है।
rules-shows = { $shown } दिखती हैं
rules-hides = { $hidden } छिपती हैं
rules-tried = आप जो लिख रहे हैं वह आज़माया जा रहा है; खाना छोड़ने पर सहेजा जाएगा
rules-none = कोई नियम नहीं: हर प्रतियोगिता हर जगह दिखती है
rules-add = नियम जोड़ें
rules-choose = छिपाएँ वे जो…
rule-legend = छिपाएँ वे जो { $what }
rule-kind_is-title = इन प्रकारों की हों
rule-kind_is-words = प्रकार { $kinds }
rule-unrated-title = अनरेटेड हों
rule-unrated-words = अनरेटेड
rule-division_has-title = इन डिवीज़नों की हों
rule-division_has-words = डिवीज़न में { $words }
rule-language_is-title = इन भाषाओं में हों
rule-language_is-words = भाषा { $languages }
rule-shorter_than-title = छोटी हों
rule-shorter_than-words = { $length } से छोटी
rule-longer_than-title = लंबी हों
rule-longer_than-words = { $length } से लंबी
rule-outside_hours-title = मेरे समय से बाहर हों
rule-outside_hours-words = आपके समय से बाहर शुरू होती है
rule-name_has-title = नाम में ये शब्द रखती हों
rule-name_has-words = नाम में { $words }
rule-name_lacks-title = नाम में ये शब्द न रखती हों
rule-quoted = “{ $text }”
rule-name_lacks-words = नाम में { $words } नहीं
rule-kinds = छिपाने के प्रकार
rule-languages = छिपाने की भाषाएँ
rule-minutes = मिनट
rule-text = शब्द
rule-text_hint = कई शब्द अल्पविराम से अलग करें। छोटे-बड़े अक्षरों से अंतर नहीं पड़ता।
rule-hide_from = कहाँ से छिपाएँ
rule-fits =
    { $n ->
        [one] { $n } प्रतियोगिता पर लागू
       *[other] { $n } प्रतियोगिताओं पर लागू
    }
rule-remove_label = हटाएँ: नियम { $number }
rule-grid = जब मैं खेल सकता हूँ
rule-grid_day = दिन
rule-grid_hint = भरे हुए घंटे आरंभ के लिए ठीक हैं। माउस से रंगें, या तीर कुंजियाँ और स्पेस दबाएँ।
rule-evenings = शामें और सप्ताहांत
rule-all_hours = सभी घंटे
rule-legend_only = केवल ये प्रतियोगिताएँ दिखाएँ: { $what }
rule-only_words = केवल { $what }
rule-platform_is-title = इन प्लेटफ़ॉर्म पर
rule-series_is-title = इन शृंखलाओं की
rule-platforms = प्लेटफ़ॉर्म
rule-platform = प्लेटफ़ॉर्म
rule-series = शृंखला
rule-for_me-title = मेरी रेटिंग के अनुसार
rule-for_me = मेरी रेटिंग से
rule-for_me_hint = ऊपर आपका हैंडल चाहिए। जब तक ज्ञात न हो कि प्रतियोगिता आपके लिए रेटेड है, वह बनी रहती है।
rule-no_series = इस प्लेटफ़ॉर्म की कोई शृंखला अभी ज्ञात नहीं।
rule-mode = नियम क्या करता है
rule-hide_these = इन्हें छिपाएँ
rule-show_only = केवल इन्हें दिखाएँ
rule-show_in = लागू करें

contests-platforms = साइटें
contests-fetch = अभी लाएँ
contests-fetch_label = अभी लाएँ: { $platform }

feeds-title = आपके कैलेंडर
feeds-hint = किसी पते वाले कैलेंडर या फ़ाइल की प्रतियोगिताएँ, प्लेटफ़ॉर्म की प्रतियोगिताओं के साथ।
feeds-add = कैलेंडर जोड़ें
feeds-add_title = कैलेंडर जोड़ें
feeds-address = पता या फ़ाइल
feeds-bad_address = https या webcal पता लिखें, या कोई फ़ाइल चुनें।
feeds-secret = पता गोपनीय हो सकता है, इसलिए वह इस कंप्यूटर पर एन्क्रिप्ट रहता है और पूरा नहीं दिखाया जाता।
feeds-choose = फ़ाइल चुनें…
feeds-help = https या webcal पते वाला कोई भी कैलेंडर चलेगा, जैसे:
feeds-help_clist = clist.by: आपकी अपनी फ़ीड। वहाँ साइन इन करें और उसका पता कॉपी करें।
feeds-help_icpc = ICPC: आपके विश्वविद्यालय का प्रतियोगिताओं और अभ्यास का कैलेंडर।
feeds-help_google = Google Calendar: कैलेंडर की सेटिंग में “iCal प्रारूप में गुप्त पता”।
feeds-preview = पूर्वावलोकन
feeds-zone = इस कैलेंडर का समय क्षेत्र
feeds-zone_why = इसके कुछ समयों में समय क्षेत्र नहीं है। सही समय क्षेत्र चुनें और फिर से देखें।
feeds-zone_of = समय { $zone } में
feeds-events =
    { $n ->
        [one] { $n } आगामी ईवेंट
       *[other] { $n } आगामी ईवेंट
    }
feeds-rejected =
    { $n ->
        [one] { $n } ईवेंट पढ़ा नहीं जा सका और छोड़ दिया गया।
       *[other] { $n } ईवेंट पढ़े नहीं जा सके और छोड़ दिए गए।
    }
feeds-known = यह कैलेंडर पहले से है। दोबारा जोड़ने पर उसका नाम और समय क्षेत्र बदलता है।
feeds-name = नाम
feeds-remove_label = हटाएँ: { $name }
feeds-usual_times = सामान्य समय

feed-title = प्रतियोगिता फ़ीड
feed-hint = कोई प्रकाशक, जैसे कोई क्लब, कई कंप्यूटरों के लिए प्लेटफ़ॉर्म पढ़ता है और नतीजे पर हस्ताक्षर करता है। ContestSync हस्ताक्षर जाँचता है।
feed-built_in = इस संस्करण के साथ आई
feed-off = बंद: प्लेटफ़ॉर्म सीधे पढ़े जाते हैं।
feed-read = { $ago } प्रकाशित
feed-never = अभी तक नहीं पढ़ी गई
feed-first = प्लेटफ़ॉर्म के बजाय इसे पढ़ें
feed-first_hint = रिमाइंडर से ठीक पहले प्लेटफ़ॉर्म ही जाँचा जाता है।
feed-subscribe = किसी प्रतियोगिता फ़ीड की सदस्यता लें
feed-another = दूसरी प्रतियोगिता फ़ीड इस्तेमाल करें
feed-url = फ़ीड का पता
feed-key = सार्वजनिक कुंजी
feed-key_hint = दोनों प्रकाशक देता है। कुंजी के बिना फ़ीड नहीं पढ़ी जाती।

health-off = बंद
health-checking = जाँच जारी
health-unknown = अभी पढ़ी नहीं
health-fresh = ताज़ा
health-failing = विफल
health-stale = कोई ख़बर नहीं
health-blocked = मना किया
health-format_changed = पृष्ठ बदला
health-words-off = बंद: पढ़ी नहीं जाती, और इसकी प्रतियोगिताएँ छिपी हैं।
health-words-contests =
    { $n ->
        [one] { $n } प्रतियोगिता
       *[other] { $n } प्रतियोगिताएँ
    }
health-words-hidden = { $contests }, छिपी: { $n }
health-words-last = { $ago } पढ़ी गई
health-words-never = कभी पढ़ी नहीं गई
health-words-line = { $contests }, { $last }।
health-words-again = अगला प्रयास { $when }।

status-well = सब ठीक
status-look = देखें
status-top_good =
    { $n ->
        [one] साइट अद्यतित है।
       *[other] सभी { $n } साइटें अद्यतित हैं।
    }
status-top_ill =
    { $n ->
        [one] { $names } में समस्या; { $n } अन्य ठीक है।
       *[other] { $names } में समस्या; { $n } अन्य ठीक हैं।
    }
status-top_offline = ऑफ़लाइन। जो ज्ञात है वह दिखता है, और रिमाइंडर चलते रहते हैं।
status-top_none = सभी साइटें बंद हैं।
status-attention = ध्यान दें
status-platforms = साइटें
status-refresh_all = सब अभी जाँचें
status-try = अभी आज़माएँ
status-try_label = अभी आज़माएँ: { $platform }
status-site = साइट खोलें
status-site_label = साइट खोलें: { $platform }
status-attempts = पिछले प्रयास
status-attempts_of = { $platform } के पिछले प्रयास
status-no_attempts = अभी कोई नहीं
attempt-ok =
    { $n ->
        [one] { $n } प्रतियोगिता
       *[other] { $n } प्रतियोगिताएँ
    }
attempt-not_modified = पिछली बार से नहीं बदला
attempt-failed = विफल
status-rest = बाक़ी सब
status-calendar = Google कैलेंडर
status-signed_out = जुड़ा नहीं है।
status-not_synced = जुड़ा है, अभी सिंक नहीं हुआ।
status-to_calendar = कैलेंडर की सेटिंग
status-notifications = सूचनाएँ
status-seen = आपने नमूना { $ago } देखा।
status-autostart = लॉगिन पर शुरू
status-autostart_on = सिस्टम में दर्ज
status-autostart_off = दर्ज नहीं
status-autostart_turned_off = सिस्टम सेटिंग में बंद है
status-unknown = सिस्टम नहीं बताता
status-store = साइन-इन कुंजी
status-tray = ट्रे आइकन
status-no_tray = यह डेस्कटॉप ट्रे आइकन नहीं दिखाता। यह विंडो खोलने के लिए ContestSync फिर शुरू करें।
status-next = अगली जाँच
status-not_planned = तय नहीं
status-not_yet = अभी नहीं
status-log = क्या किया गया
status-changes_only = केवल बदलाव
status-log_empty = अभी कुछ नहीं
status-offline = आप ऑफ़लाइन हैं
status-offline_since = आप ऑफ़लाइन हैं; { $when } तक की प्रतियोगिताएँ दिख रही हैं
status-checked = { $ago } जाँचा गया
status-never = अभी जाँचा नहीं गया
service-unknown = अभी देखा नहीं गया।
service-working = सूचना सेवा जवाब देती है।
service-denied = सिस्टम ContestSync को सूचनाएँ दिखाने नहीं देता।
service-unavailable = इस डेस्कटॉप पर सूचना सेवा नहीं है।
store-keyring = सिस्टम की कीरिंग में
store-file = ऐसी फ़ाइल में जिसे केवल आप पढ़ सकते हैं
store-file_hint = इसे सिस्टम की कीरिंग में ले जाने के लिए ContestSync को एक बार CONTESTSYNC_SECRET_STORE=keyring के साथ चालू करें।

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: कुछ नया नहीं
log-refresh_failed = { $platform }: { $why }
log-synced = कैलेंडर: { $what }
log-synced_same = कैलेंडर: कुछ नया नहीं
log-sync_failed = कैलेंडर: { $why }
log-announced = घोषित: { $name }
log-moved = { $from } से { $to } पर गई: { $name }
log-renamed = { $from } से नाम बदला: { $name }
log-cancelled = रद्द: { $name }
log-back = फिर से होगी: { $name }
log-reminded = आरंभ से { $lead } पहले याद दिलाया: { $name }
log-reminded_start = आरंभ पर याद दिलाया: { $name }
log-reminded_late = आरंभ के { $late } बाद याद दिलाया, कंप्यूटर सो रहा था: { $name }
log-signed_in = Google में साइन इन हुआ
log-crashed = प्रोग्राम का एक हिस्सा बंद हुआ और फिर शुरू किया गया ({ $place })

attention-more =
    { $n ->
        [one] { $n } और बात
       *[other] { $n } और बातें
    }
attention-sign_in_again = साइन-इन समाप्त हो गया, शायद किसी दूसरे कंप्यूटर पर साइन आउट से। कुछ खोया नहीं; कैलेंडर प्रतीक्षा में है।
attention-scope_missing = कैलेंडर का खाना ख़ाली रहा, इसलिए ContestSync लिख नहीं सकता।
attention-client_refused = Google अभी इस ऐप को साइन इन नहीं करने देता।
attention-calendar_gone = आपका ContestSync कैलेंडर Google पर हटा दिया गया।
attention-plan_held =
    { $n ->
        [one] अगला सिंक { $n } घटना हटाएगा।
       *[other] अगला सिंक { $n } घटनाएँ हटाएगा।
    }
attention-events_failed =
    { $n ->
        [one] Google ने { $n } घटना ठुकराई।
       *[other] Google ने { $n } घटनाएँ ठुकराईं।
    }
attention-quota_exceeded = Google धीमे चलने को कहता है। { $when } पर अपने आप आगे बढ़ेगा।
attention-platform_failing = { $platform } व्यस्त है या पहुँच में नहीं। फिर प्रयास { $when }।
attention-platform_blocked = { $platform } अभी प्रोग्रामों को लौटा देती है। ज्ञात समय रखे गए हैं।
attention-platform_format = { $platform } का पृष्ठ बदल गया और पढ़ा नहीं जाता। ज्ञात प्रतियोगिताएँ रखी गई हैं।
attention-platform_stale = { $platform }: { $when } से कोई ख़बर नहीं।
attention-notifications_unavailable = यह डेस्कटॉप सूचनाएँ नहीं दिखाता, इसलिए रिमाइंडर नहीं दिखेंगे।
attention-notifications_denied = सिस्टम ContestSync को सूचनाएँ दिखाने नहीं देता।
attention-secret_in_file = साइन-इन की कुंजी कीरिंग में नहीं, ऐसी फ़ाइल में है जिसे केवल आप पढ़ सकते हैं।
attention-clock_wrong =
    { $n ->
        [one] इस कंप्यूटर की घड़ी { $n } सेकंड ग़लत है।
       *[other] इस कंप्यूटर की घड़ी { $n } सेकंड ग़लत है।
    }
attention-data_replaced = पुराना डेटा ख़राब था और अलग रखा गया। आपका कैलेंडर अछूता है।
attention-disk_full = डिस्क भर गई है। कुछ नया नहीं रखा जा सकता।
attention-calendar_file = कैलेंडर फ़ाइल लिखी नहीं जा सकी।
attention-plan_held_of =
    { $n ->
        [one] अगला सिंक { $platform } का { $n } इवेंट हटा देगा।
       *[other] अगला सिंक { $platform } के { $n } इवेंट हटा देगा।
    }
attention-key_unreachable = साइन-इन की रक्षा करने वाली कुंजी नहीं मिल रही। कीरिंग शुरू या अनलॉक करें, या कुंजी की फ़ाइल वापस रखें; कुछ खोया नहीं।
fix-sign_in = फिर साइन इन करें
fix-try_again = फिर प्रयास करें
fix-open_platform = साइट खोलें
fix-see_plan = देखें
fix-see_failed = देखें
fix-make_calendar = फिर बनाएँ
fix-rehearse = क्या बजेगा?
fix-show_data = फ़ाइल दिखाएँ
fix-own_client = अपना क्लाइंट लगाएँ
fix-own_file = दूसरी फ़ाइल चुनें
fix-turn_on = चालू करें
fix-resume = फिर चालू करें
fix-send_sample = एक दिखाएँ
fix-turn_on_autostart = लॉगिन पर शुरू करें
fix-system_settings = सिस्टम सेटिंग खोलें
fix-focus_settings = सिस्टम सेटिंग खोलें
fix-login_settings = सिस्टम सेटिंग खोलें
fix-turn_on_sound = चालू करें
fix-refresh = अभी जाँचें
fix-set_leads = समय तय करें

leads-start = आरंभ पर
leads-add = समय जोड़ें
leads-count = कितना पहले
leads-unit = इकाई
leads-minutes = मिनट
leads-hours = घंटे
leads-days = दिन
leads-full =
    { $n ->
        [one] अधिक से अधिक { $n } संभव है।
       *[other] अधिक से अधिक { $n } संभव हैं।
    }

reminders-enabled = इस कंप्यूटर पर याद दिलाएँ
reminders-enabled_hint = उन प्रतियोगिताओं की सूचनाएँ जिन्हें आपके नियम आने देते हैं।
reminders-pause = रोकें:
reminders-pause_hour = 1 घंटे के लिए
reminders-pause_morning = कल { $when } तक
reminders-pause_open = जब तक मैं चालू न करूँ
reminders-paused = आपके चालू करने तक रुके हैं
reminders-paused_until = { $when } तक रुके हैं
reminders-resume = फिर चालू करें
reminders-when = कब
reminders-leads = आरंभ से पहले
reminders-leads_of = { $platform }: आरंभ से पहले
reminders-at_start = आरंभ पर भी
reminders-registration = पंजीकरण बंद होने से पहले
reminders-registration_hint = जहाँ प्लेटफ़ॉर्म बताता है कि कब बंद होगा। Codeforces नहीं बताता; वहाँ आमतौर पर आरंभ से 5 मिनट पहले बंद होता है।
reminders-registration_before = इतना पहले याद दिलाएँ
reminders-registration_closes = पंजीकरण { $when } बंद होगा
reminders-per_platform = अलग साइटों के लिए अलग समय
reminders-own = अपना समय
reminders-own_label = { $platform } के लिए अपना समय
reminders-how = कैसे
reminders-quiet = शांत समय
reminders-quiet_hint = उस समय के रिमाइंडर, यदि तब भी काम के हों, बाद में एक सूचना में बताए जाते हैं।
reminders-quiet_from = से
reminders-quiet_to = तक
reminders-sound = ध्वनि बजाएँ
reminders-snooze = स्नूज़ की अवधि
reminders-also = यह भी बताएँ
reminders-moved = जब किसी प्रतियोगिता का समय बदले
reminders-cancelled = जब कोई प्रतियोगिता रद्द हो
reminders-announced = जब कोई प्रतियोगिता घोषित हो
reminders-announced_hint = केवल वे जो 48 घंटे में शुरू हों।
reminders-planned = अगले 7 दिनों में क्या बजेगा
reminders-planned_hint =
    { $n ->
        [one] { $n } रिमाइंडर, यदि कुछ न बदले।
       *[other] { $n } रिमाइंडर, यदि कुछ न बदले।
    }
reminders-before = { $length } पहले
sample-show = एक दिखाएँ
sample-seen = क्या आपने देखा?
sample-yes = हाँ
sample-no = नहीं
sample-good = ठीक: सूचनाएँ आप तक पहुँचती हैं
sample-noted = समझ गए; देखें क्या मदद कर सकता है
sample-refused = किसी सेवा ने नमूना नहीं लिया
sample-help = देखें कि “परेशान न करें” चालू तो नहीं, और ContestSync को सूचनाओं की अनुमति है या नहीं।

rehearsal-title = क्या बजेगा?
rehearsal-hint = योजना से स्क्रीन तक रिमाइंडर का पूरा रास्ता आज़माता है। कुछ नहीं बदलता।
rehearsal-start = आज़माएँ
rehearsal-again = फिर आज़माएँ
rehearsal-yes = बजेगा
rehearsal-perhaps =
    { $n ->
        [one] बजेगा, { $n } संदेह के साथ
       *[other] बजेगा, { $n } संदेहों के साथ
    }
rehearsal-no =
    { $n ->
        [one] नहीं बजेगा: { $n } ख़राबी
       *[other] नहीं बजेगा: { $n } ख़राबियाँ
    }
rehearsal-unknown = यह सिस्टम नहीं बताता।
step-ok = ठीक:
step-warn = संदेह:
step-fail = ख़राब:
step-unknown = अज्ञात:
rehearsal-enabled-title = रिमाइंडर चालू हैं
rehearsal-enabled-ok = यहाँ चालू हैं।
rehearsal-enabled-bad = वे इस विंडो में बंद हैं।
rehearsal-not_paused-title = रिमाइंडर रुके नहीं हैं
rehearsal-not_paused-ok = कोई विराम नहीं।
rehearsal-not_paused-bad = वे रुके हैं। { $when }
rehearsal-service-title = सूचना सेवा है
rehearsal-service-ok = वह जवाब देती है।
rehearsal-service-bad = इस डेस्कटॉप पर कोई जवाब नहीं देता।
rehearsal-permission-title = ContestSync को अनुमति है
rehearsal-permission-ok = अनुमति है।
rehearsal-permission-bad = सिस्टम सेटिंग मना करती है।
rehearsal-do_not_disturb-title = “परेशान न करें” बंद है
rehearsal-do_not_disturb-ok = बंद है।
rehearsal-do_not_disturb-bad = चालू है: सूचनाएँ रोकी जाती हैं।
rehearsal-sound-title = रिमाइंडर की ध्वनि बजती है
rehearsal-sound-ok = ध्वनि चालू है।
rehearsal-sound-bad = ध्वनि बंद है।
rehearsal-sound-unsupported = यह डेस्कटॉप सूचनाओं के लिए कोई ध्वनि नहीं बजाता।
rehearsal-sample_seen-title = आपने एक देखा है
rehearsal-sample_seen-ok = आपने { $when } नमूना देखना बताया।
rehearsal-sample_seen-bad = अभी कोई नमूना देखा नहीं बताया गया; यह केवल आप बता सकते हैं।
rehearsal-sleep-title = नींद से जागना पता चलता है
rehearsal-sleep-ok = जागने पर छूटे हुए की एक सूचना मिलती है।
rehearsal-sleep-bad = सिस्टम जागना नहीं बताता; एक मिनट तक लग सकता है।
rehearsal-clock-title = घड़ी सही है
rehearsal-clock-ok = साइटों के सर्वरों से मेल खाती है।
rehearsal-clock-bad = सर्वरों से अलग है: सिस्टम में ठीक करें।
rehearsal-autostart-title = ContestSync लॉगिन पर शुरू होता है
rehearsal-autostart-ok = सिस्टम में दर्ज।
rehearsal-autostart-bad = कंप्यूटर फिर चालू होने पर, आपके शुरू करने तक कुछ नहीं बजेगा।
rehearsal-next_reminder-title = अगला रिमाइंडर तय है
rehearsal-next_reminder-ok = अगला: { $when }।
rehearsal-next_reminder-bad = कोई तय नहीं: न प्रतियोगिता, या न समय।

account-title = Google खाता
account-promise = आपके Google खाते में प्रतियोगिताओं को उनके अपने कैलेंडर में रखता और सही बनाए रखता है। ContestSync आपके दूसरे कैलेंडरों के इवेंट नहीं देख सकता।
account-ok = साइन इन है
account-sign_in_again = साइन-इन समाप्त
account-sign_out = साइन आउट…
account-sign_out_hint = Google यह साइन-इन भूल जाता है, और इसी खाते वाले आपके दूसरे कंप्यूटरों का भी। आप केवल यहाँ साइन आउट कर सकते हैं, और कैलेंडर रख सकते हैं या पहले हटवा सकते हैं।
account-sign_out_keep = कैलेंडर रखकर साइन आउट
account-sign_out_delete = कैलेंडर हटाकर साइन आउट
account-sign_out_here = केवल इस कंप्यूटर पर साइन आउट
sign_in-connect = Google कैलेंडर जोड़ें
sign_in-waiting = Google की प्रतीक्षा…
sign_in-waiting_hint = ब्राउज़र में आगे बढ़ें और कैलेंडर के खाने पर निशान लगाएँ।
sign_in-open_again = फिर खोलें
sign_in-copy = पता कॉपी करें
sign_in-done = { $email } के रूप में साइन इन हो गया
sign_in-cancelled = साइन-इन रद्द हुआ
sign_in-unverified = यदि Google चेताए “Google hasn’t verified this app”: Advanced चुनें, फिर “Go to ContestSync”।
calendar-which = कैलेंडर
calendar-none_yet = पहले सिंक में बनेगा
calendar-open = Google पर खोलें
calendar-last = पिछला सिंक
calendar-next = अगला सिंक
calendar-will_add =
    { $n ->
        [one] { $n } प्रतियोगिता जोड़ी जाएगी
       *[other] { $n } प्रतियोगिताएँ जोड़ी जाएँगी
    }
calendar-add_them = जोड़ें
calendar-failed =
    { $n ->
        [one] { $n } घटना विफल
       *[other] { $n } घटनाएँ विफल
    }
calendar-waits = जब तक आप “जोड़ें” न चुनें, आपके कैलेंडर में कुछ नहीं लिखा जाता।
calendar-preview = पूर्वावलोकन
calendar-preview_more =
    { $n ->
        [one] और { $n } जो सूची में छिपी है
       *[other] और { $n } जो सूची में छिपी हैं
    }
calendar-review = देखें और जोड़ें
calendar-up_to_date =
    { $n ->
        [one] अद्यतन ({ $n } इवेंट)
       *[other] अद्यतन ({ $n } इवेंट)
    }
held-title =
    { $n ->
        [one] अगला सिंक { $n } इवेंट हटा देगा ({ $platforms })
       *[other] अगला सिंक { $n } इवेंट हटा देगा ({ $platforms })
    }
held-hint = एक साथ इतनी सारी किसी साइट की भूल हो सकती है, इसलिए कुछ नहीं किया गया।
held-waiting = और तय है: { $what }।
held-see = देखें
held-keep = रखें
held-kept = रखा गया; घटनाएँ बनी रहेंगी
held-remove = हटाएँ
events-title = घटनाएँ
events-where = कहाँ डालें
events-own = उनका अपना कैलेंडर
events-main = मेरा मुख्य कैलेंडर
events-busy = समय ऐसे दिखाएँ
events-free = ख़ाली
events-blocked = व्यस्त
events-color = साइट के अनुसार रंग
events-phone = Google याद दिलाता है (फ़ोन पर भी)
events-phone_hint = ये इस कंप्यूटर के रिमाइंडर के अलावा Google कैलेंडर से आते हैं। अधिक से अधिक पाँच।
deleted-title =
    { $n ->
        [one] आपकी हटाई { $n } घटना
       *[other] आपकी हटाई { $n } घटनाएँ
    }
deleted-hint = Google कैलेंडर में जो आप हटाते हैं वह हटा रहता है।
deleted-restore = लौटाएँ
deleted-restore_label = लौटाएँ: { $name }
deleted-restored = अगले सिंक में लौटेगा
deleted-all = सब लौटाएँ
ics-title = कैलेंडर फ़ाइल
ics-hint = वही प्रतियोगिताएँ किसी भी दूसरे कैलेंडर के लिए फ़ाइल में। बदलाव इसमें नहीं आते।
ics-export = ICS निर्यात करें…
ics-keep = एक कैलेंडर फ़ाइल को ताज़ा रखें
ics-keep_hint = अपने किसी फ़ोल्डर में एक फ़ाइल चुनें। Evolution, GNOME Calendar और Thunderbird उसे दिखा सकते हैं, और सिंक होने वाला फ़ोल्डर उसे आपके दूसरे उपकरणों तक ले जाता है। प्रतियोगिता बदलते ही वह नए सिरे से लिखी जाती है; उसमें किए गए आपके बदलाव मिट जाते हैं।
client-title = अपनी Google क्लाइंट id
client-hint = यदि Google इस ऐप को साइन इन न करने दे, तो अपने प्रोजेक्ट का क्लाइंट लगाएँ: Google के कंसोल में “Desktop app” प्रकार का OAuth क्लाइंट बनाएँ और उसका JSON डाउनलोड करें।
client-console = Google का कंसोल खोलें
client-paste = JSON चिपकाएँ
client-import = इसे लगाएँ
client-file = या फ़ाइल चुनें
client-wrong_file = यह डेस्कटॉप क्लाइंट का JSON नहीं है
client-imported = अपना क्लाइंट लग गया
client-id = क्लाइंट id
client-secret = क्लाइंट secret
client-needed = इस बिल्ड में अभी कोई Google क्लाइंट नहीं है। अपना जोड़ें:
remove-title = हमारा कैलेंडर हटाएँ
remove-hint = ContestSync का बनाया कैलेंडर उसकी सभी घटनाओं सहित हटाता है। आपके दूसरे कैलेंडर अछूते रहते हैं।
remove-button = कैलेंडर हटाएँ…
remove-sure = “{ $name }” और उसकी सभी घटनाएँ Google पर हटा दी जाएँगी। इसे वापस नहीं लिया जा सकता।
remove-done = कैलेंडर हटाया गया

general-running = चलना
general-autostart = मेरे लॉगिन पर शुरू करें
general-autostart_hint = चुपचाप, बिना विंडो के।
general-autostart_differs = सिस्टम अभी कुछ और कहता है; बंद करके फिर चालू करने से ठीक होगा।
general-autostart_turned_off = सिस्टम सेटिंग में बंद है।
general-autostart_not_in_place = ContestSync को ऐप्लिकेशन फ़ोल्डर में ले जाकर वहीं से फिर शुरू करें।
general-interval = साइटें जाँचें हर
general-hours =
    { $n ->
        [one] { $n } घंटा
       *[other] { $n } घंटे
    }
general-looks = रूप
general-theme = थीम
theme-system = सिस्टम जैसी
theme-light = हल्की
theme-dark = गहरी
general-clock = घड़ी
clock-auto = भाषा के अनुसार
clock-24 = 24 घंटे
clock-12 = 12 घंटे
general-tray_title = ट्रे आइकन के पास, 3 घंटे पहले से
tray_title-off = कुछ नहीं
tray_title-time = उलटी गिनती
tray_title-name = नाम और उलटी गिनती
general-language = भाषा
language-auto = सिस्टम जैसी
general-reword_hint = जो इवेंट पहले से कैलेंडर में हैं, वे उसी भाषा में रहते हैं जिसमें लिखे गए थे।
general-reword = उन्हें इस भाषा में लिखें
general-move = सेटिंग साथ ले जाएँ
general-move_hint = आपकी सभी सेटिंग एक फ़ाइल में। इसमें कोई पासवर्ड या साइन-इन नहीं।
general-backup = बैकअप लें…
general-restore = लौटाएँ…
general-text_size = अक्षर का आकार
general-smaller = छोटे अक्षर
general-larger = बड़े अक्षर
general-usual_size = रीसेट
general-compact = संक्षिप्त सूची (हर प्रतियोगिता एक पंक्ति में)

privacy-promise = आपका डेटा इसी कंप्यूटर पर रहता है
privacy-promise_calendar = आपका डेटा इसी कंप्यूटर पर और आपके Google Calendar में रहता है
privacy-promise_hint = न हमारे यहाँ खाता, न निगरानी, न हमारा कोई सर्वर। ContestSync स्वयं साइटों से पूछता है, और Google में तभी लिखता है जब आप उसे जोड़ें।
privacy-where = चीज़ें कहाँ रखी हैं
privacy-data = डेटा
privacy-logs = लॉग
privacy-key = साइन-इन कुंजी
privacy-show = दिखाएँ
privacy-hosts = यह ऐप किनसे बात करता है
privacy-hosts_hint = केवल ये। प्लेटफ़ॉर्म को प्रतियोगिताओं का साधारण अनुरोध जाता है; Google को आपके कैलेंडर के इवेंट।
privacy-handles = जिन प्लेटफ़ॉर्म का हैंडल आपने लिखा है, उनसे उसकी सार्वजनिक रेटिंग भी पूछी जाती है।
privacy-not_asked = अभी नहीं
privacy-leave = छोड़ना
privacy-leave_hint = पहले साइन आउट करके कैलेंडर हटाएँ, फिर ऐप हटाएँ; डेटा का फ़ोल्डर हाथ से हटाया जा सकता है।
privacy-to_calendar = कैलेंडर की सेटिंग
privacy-fallback = केवल जब पहला विफल हो
privacy-updates = नए संस्करण
privacy-contest_feed = प्रतियोगिता फ़ीड
privacy-if_on = केवल चालू करने पर, दिन में एक बार

about-what = कैलेंडर को आने वाली प्रोग्रामिंग प्रतियोगिताओं के बराबर रखता है, और समय पर याद दिलाता है।
about-package = पैकेज
about-system = सिस्टम
about-licence = लाइसेंस
about-licences = सभी लाइसेंस
updates-title = अपडेट
updates-check = नए संस्करणों के बारे में बताएँ
updates-hint = दिन में एक बार पूछा जाता है, अपने आप कभी नहीं लगाया जाता।
updates-nobody = यह इंस्टॉलेशन अपने आप अपडेट नहीं होता; नया संस्करण उसी तरह लें जैसे यह लिया था।
updates-none = अब तक कोई नया संस्करण नहीं मिला।
updates-newer = संस्करण { $version } उपलब्ध है
updates-install = इंस्टॉल करके फिर शुरू करें
updates-started = नया संस्करण लगाया जा रहा है
about-help = कुछ गड़बड़ है?
about-help_hint = निदान में कुछ गोपनीय नहीं। अपने आप कुछ नहीं भेजा जाता।
about-report = समस्या बताएँ
about-report_nowhere = इस बिल्ड में शिकायत के लिए कोई पृष्ठ नहीं है: निदान उसे भेजें जिससे आपने इसे पाया।
licences-title = लाइसेंस
licences-ours = ContestSync MIT लाइसेंस के अंतर्गत मुक्त सॉफ़्टवेयर है।
licences-hint =
    { $n ->
        [one] इसमें { $n } पैकेज है, अपने लाइसेंस के साथ।
       *[other] इसमें { $n } पैकेज हैं, हर एक अपने लाइसेंस के साथ।
    }
licences-package = पैकेज
licences-version = संस्करण
about-keys = कुंजियाँ
keys-upcoming = आने वाले
keys-status = स्थिति
keys-settings = सेटिंग
keys-search = खोज
keys-sync = अभी सिंक करें
keys-contests = एक प्रतियोगिता से दूसरी पर
keys-open = प्रतियोगिता का पृष्ठ खोलें
keys-mute = मौन करें, या मौन हटाएँ
keys-remind = फ़ॉलो करें, या छोड़ें
keys-calendar = कैलेंडर में डालें, या निकालें
keys-why = क्यों?
keys-leave = पैनल बंद करें, फिर विंडो
keys-buttons = प्रतियोगिता के बटनों पर
keys-undo = वापस करें
keys-text_size = अक्षर का आकार
keys-views = सूची, सप्ताह, महीना
diagnostics-button = निदान…
diagnostics-title = निदान
diagnostics-hint = आगे देने से पहले पढ़ लें। इसमें न साइन-इन है, न कुंजी, न पता।

first-step = 3 में से चरण { $step }
first-platforms = कौन-सी साइटें?
first-next = अगली: { $when }
first-nothing = कुछ घोषित नहीं
first-looking = देखा जा रहा है…
first-unreachable = पहुँच में नहीं, फिर प्रयास होगा
first-daily =
    { $n ->
        [one] केवल मुख्य प्रतियोगिताएँ ({ $n } दैनिक या अभ्यास वाली छिपती है)
       *[other] केवल मुख्य प्रतियोगिताएँ ({ $n } दैनिक और अभ्यास वाली छिपती हैं)
    }
first-daily_plain = केवल मुख्य प्रतियोगिताएँ (दैनिक और अभ्यास वाली छिपती हैं)
first-reminders = आपको कब याद दिलाएँ?
first-quiet = { $from } से { $to } तक
first-calendar = आपका कैलेंडर (वैकल्पिक)
first-export = इसके बजाय फ़ाइल निर्यात करें
first-ready = तैयार
first-result =
    { $n ->
        [one] अगले 7 दिनों में { $n } प्रतियोगिता।
       *[other] अगले 7 दिनों में { $n } प्रतियोगिताएँ।
    }
first-result_next = अगली: { $name }, { $when }, { $length } में।
first-tray = ContestSync ट्रे में रहता है। यह विंडो बंद करें; वह चलता रहेगा।
first-no_tray = आपका डेस्कटॉप ट्रे आइकन नहीं दिखाता। ContestSync फिर भी चलता है; यह विंडो खोलने के लिए उसे फिर शुरू करें।
first-back = पीछे
first-continue = आगे
first-not_now = अभी नहीं
first-skip_all = सेटअप छोड़ें
first-done = हो गया
first-what = ContestSync आगामी प्रोग्रामिंग प्रतियोगिताएँ दिखाता है, शुरू होने से पहले याद दिलाता है और उन्हें आपके कैलेंडर में रखता है।
first-offline = आप ऑफ़लाइन हैं। कनेक्ट होने पर प्रतियोगिताएँ दिखेंगी।
first-presets = इनसे शुरू करें
first-hiring = भर्ती
first-everything = सब कुछ

problem-offline = सर्वर पहुँच में नहीं। जो ज्ञात है वह रखा गया है।
problem-connection = कनेक्शन टूट गया। जो ज्ञात है वह रखा गया है।
problem-tls = सर्वर के प्रमाणपत्र पर भरोसा नहीं किया जा सकता। घड़ी और नेटवर्क देखें।
problem-timeout = समय पर जवाब नहीं आया। जो ज्ञात है वह रखा गया है।
problem-http_status = सर्वर ने त्रुटि लौटाई। जो ज्ञात है वह रखा गया है।
problem-redirected = जवाब दूसरी साइट पर ले जाता था, इसलिए माना नहीं गया।
problem-rate_limited = सर्वर कम अनुरोध चाहता है। अपने आप आगे बढ़ेगा।
problem-too_large = जवाब सही होने के लिए बहुत बड़ा था।
problem-unexpected_body = जवाब पढ़ा नहीं जा सका; पृष्ठ बदला हो सकता है।
problem-blocked = साइट अभी प्रोग्रामों को लौटा देती है। ज्ञात समय रखे गए हैं।
problem-unknown_zone = कैलेंडर का समय क्षेत्र अज्ञात है या दिया नहीं गया है। कुछ नहीं बदला गया।
problem-suspicious_listing = जवाब में अधिकतर प्रतियोगिताएँ नहीं थीं, इसलिए कुछ नहीं हटाया गया।
problem-signed_out = कोई साइन इन नहीं है।
problem-sign_in_again = साइन-इन समाप्त हो गया, शायद किसी दूसरे कंप्यूटर पर साइन आउट से। फिर साइन इन करें; कुछ खोया नहीं।
problem-consent_denied = आपने Google पर मना किया। कुछ नहीं बदला।
problem-scope_missing = कैलेंडर का खाना ख़ाली रहा, इसलिए ContestSync लिख नहीं सकता। फिर प्रयास करें और निशान लगाएँ।
problem-sign_in_cancelled = साइन-इन रद्द हुआ।
problem-sign_in_timed_out = ब्राउज़र से जवाब नहीं लौटा। फिर प्रयास करें।
problem-state_mismatch = जवाब किसी और साइन-इन का था। फिर प्रयास करें।
problem-port_unavailable = Google के जवाब के लिए कोई पोर्ट ख़ाली नहीं। फिर प्रयास करें।
problem-browser_unavailable = ब्राउज़र नहीं खुला। पता कॉपी करके स्वयं खोलें।
problem-client_not_configured = अभी कोई Google क्लाइंट नहीं है। अपना जोड़ें।
problem-client_refused = Google इस ऐप को स्वीकार नहीं करता। अपनी क्लाइंट id लगाएँ, या फ़ाइल निर्यात करें।
problem-calendar_gone = कैलेंडर Google पर हटा दिया गया। फिर बनाने के लिए सिंक करें।
problem-quota_exceeded = Google धीमे चलने को कहता है। अपने आप आगे बढ़ेगा।
problem-event_refused = Google यह घटना ठुकराता है।
problem-calendar_api = Google का जवाब समझ में नहीं आया। फिर प्रयास होगा।
problem-plan_held = योजना बहुत-सी घटनाएँ हटाएगी और आपकी प्रतीक्षा में है।
problem-secret_store_unavailable = साइन-इन की रक्षा करने वाली कुंजी नहीं मिल रही। कीरिंग शुरू या अनलॉक करें, या कुंजी की फ़ाइल वापस रखें; कुछ खोया नहीं।
problem-database_newer = डेटा नए ContestSync का लिखा है। इसे अद्यतन करें।
problem-database_damaged = डेटा फ़ाइल ख़राब है।
problem-disk_full = डिस्क भर गई है।
problem-data_folder = डेटा का फ़ोल्डर काम में नहीं आ सकता।
problem-database = डेटा फ़ाइल पढ़ी या लिखी नहीं जा सकती।
problem-run_in_progress = दूसरा काम चल रहा है। उसका परिणाम क्षण भर में आएगा।
problem-queue_full = पहले से बहुत कुछ प्रतीक्षा में है। थोड़ी देर में प्रयास करें।
problem-cancelled = रद्द किया गया।
problem-crashed = प्रोग्राम का एक हिस्सा बंद हो गया; बाकी चल रहा है। कृपया इसकी सूचना दें।
problem-clock_wrong = इस कंप्यूटर की घड़ी ग़लत है। सिस्टम में ठीक करें।
problem-endpoints_file = दूसरे सर्वरों वाली फ़ाइल काम में नहीं आ सकती।
problem-wrong_usage = कमांड लाइन समझ में नहीं आई।
problem-unknown_preference = ऐसी कोई सेटिंग नहीं है।
problem-invalid_value = यह मान संभव नहीं। कुछ नहीं बदला।
problem-unknown_contest = यह प्रतियोगिता अब ज्ञात नहीं।
problem-file_write = फ़ाइल लिखी नहीं जा सकी।
problem-handle_unknown = इस हैंडल का कोई उपयोगकर्ता नहीं है। वर्तनी जाँचें।
problem-handle_renamed = इस हैंडल का नाम बदल गया है। अपना नया हैंडल लिखें।
problem-file_read = फ़ाइल पढ़ी नहीं जा सकी।
problem-update_held = सिंक चल रहा है या प्रतियोगिता पास है, इसलिए कुछ बदला नहीं गया। बाद में फिर कोशिश करें।
problem-update_refused = यह अपडेट हमारे हस्ताक्षर वाला नहीं है। कुछ नहीं बदला गया।
problem-update_failed = अपडेट लाया या लगाया नहीं जा सका। कुछ नहीं बदला गया।
problem-feed_key_missing = प्रतियोगिता फ़ीड जाँचने की कुंजी नहीं है।
problem-feed_unsigned = प्रतियोगिता फ़ीड पर हस्ताक्षर नहीं है, इसलिए उससे कुछ नहीं लिया गया।
problem-feed_signature = प्रतियोगिता फ़ीड अपने हस्ताक्षर से मेल नहीं खाती, इसलिए उससे कुछ नहीं लिया गया।
problem-feed_wrong_key = प्रतियोगिता फ़ीड पर किसी दूसरी कुंजी का हस्ताक्षर है, इसलिए उससे कुछ नहीं लिया गया।
problem-feed_replayed = प्रतियोगिता फ़ीड पुरानी प्रति है, इसलिए उससे कुछ नहीं लिया गया।
problem-feed_too_old = प्रतियोगिता फ़ीड एक दिन से ज़्यादा पुरानी है, इसलिए उससे कुछ नहीं लिया गया।
problem-feed_ahead = प्रतियोगिता फ़ीड की तारीख़ अभी आई नहीं; कोई घड़ी ग़लत है।
problem-feed_contest = फ़ीड की एक प्रतियोगिता सही नहीं हो सकती, इसलिए उससे कुछ नहीं लिया गया।
problem-nothing_read = अभी कोई प्लेटफ़ॉर्म पूरा नहीं पढ़ा गया, इसलिए प्रकाशित करने को कुछ नहीं है।
problem-proxy_unusable = परिवेश में दी गई प्रॉक्सी इस तरह की है कि उसका उपयोग नहीं हो सकता, इसलिए किसी सर्वर से नहीं पूछा गया।
problem-notifications_unavailable = यह डेस्कटॉप सूचनाएँ नहीं दिखाता। कोई सूचना सेवा शुरू करें या इंस्टॉल करें।
problem-detail_refused = Google कोई एक बारीकी (जैसे रंग) ठुकराता है; बाकी लिखा गया।
problem-calendar_foreign = यह कैलेंडर किसी दूसरे Google क्लाइंट ने बनाया है, इसलिए यह कंप्यूटर इसे नहीं खोल सकता।
problem-reading_too_old = बदलाव तब तक रुके हैं जब तक प्लेटफ़ॉर्म फिर से न पढ़े जाएँ।
problem-calendar_moved = दूसरे कंप्यूटर ने घटनाएँ मुख्य कैलेंडर में भेज दीं।
problem-settings_taken_over = कैलेंडर की सेटिंग ने इस कंप्यूटर की सेटिंग की जगह ली।
problem-settings_put_back = साझा सेटिंग वाली घटना हटाई गई थी और वापस रखी गई।
problem-old_release = किसी दूसरे कंप्यूटर पर ContestSync 0.1.0 अब भी इस कैलेंडर को बदल रहा है। उसे वहाँ अपडेट करें।

sure-platform = { $platform } बंद करें?
sure-rules = यह नियम लागू करें?
sure-feed = { $name } हटाएँ?
sure-events =
    { $n ->
        [one] इससे आपके कैलेंडर से { $n } इवेंट हटेगा।
       *[other] इससे आपके कैलेंडर से { $n } इवेंट हटेंगे।
    }
sure-such_as = इनमें: { $names }
sure-switch_off = बंद करें
sure-apply = लागू करें

search-help = कैसे खोजें
search-placeholder = खोजें
search-platform = प्लेटफ़ॉर्म, नाम, शुरुआत या उपनाम से
search-division = डिवीज़न
search-rated = रेटेड प्रतियोगिताएँ
search-unrated = अनरेटेड प्रतियोगिताएँ
search-today = आज, और जो चल रही हैं
search-tomorrow = कल
search-week = अगले सात दिन
search-running = अभी चल रही
search-hidden = छिपी हुई भी
search-without = इस शब्द के बिना
search-unknown = { $operator } खोज का ऑपरेटर नहीं है

view-label = दृश्य
view-agenda = सूची
view-week = सप्ताह
view-month = महीना
view-today = आज
view-previous_week = पिछला सप्ताह
view-next_week = अगला सप्ताह
view-previous_month = पिछला महीना
view-next_month = अगला महीना

week-label = सप्ताह की प्रतियोगिताएँ
week-hour = समय
week-long = कई दिन चलने वाली
week-hidden = छिपी
week-none = इन दिनों के लिए कोई प्रतियोगिता घोषित नहीं
week-next = अगली पर जाएँ: { $when }

month-more =
    { $n ->
        [one] +{ $n } और
       *[other] +{ $n } और
    }
month-continued = { $name }, जारी ({ $dates })
month-none = इस दिन कोई प्रतियोगिता नहीं

next-label = अगली प्रतियोगिता
next-running = चल रही है
next-unmute = म्यूट हटाएँ
joined-title = आपके दूसरे कंप्यूटर की सेटिंग
joined-from = सेटिंग { $computer } से ली गईं, पिछला बदलाव { $when }।
joined-hint = प्लेटफ़ॉर्म, नियम, घटनाओं का रूप और अलग-अलग प्रतियोगिताओं के चुनाव इस कैलेंडर के सभी कंप्यूटरों पर एक जैसे हैं।
joined-ok = इन्हें रखें
joined-keep = सब पर इस कंप्यूटर की लगाएँ
joined-kept = आपके दूसरे कंप्यूटर अगले सिंक में साथ हो जाएँगे
moved-title = घटनाएँ अब मुख्य कैलेंडर में हैं
moved-hint = दूसरे कंप्यूटर ने उन्हें वहाँ भेजा, इसलिए आपके चुनने तक यहाँ कुछ नहीं बदलेगा।
moved-keep = यहाँ भी रखें
moved-main = यहाँ भी मुख्य कैलेंडर लें
notice-sample = यह एक नमूना रिमाइंडर है ({ $time })
notice-sample_body = यदि यह दिख रहा है, तो रिमाइंडर काम करते हैं। विंडो में इसकी पुष्टि करें।
notice-open = प्रतियोगिता खोलें
notice-open_first = पहली खोलें
notice-show = दिखाएँ
notice-snooze = { $minutes } मिनट स्नूज़ करें
notice-snooze_start = आरंभ तक स्नूज़ करें
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } { $time } पर
notice-starts = आरंभ { $when }: { $name }
notice-starts_today = आरंभ { $time } पर: { $name }
notice-now = अभी: { $name }
notice-started = { $length } पहले शुरू हुई: { $name }
notice-in = { $length } में
notice-until = { $from } से { $to } तक
notice-long = अवधि { $length }
notice-rated = रेटेड
notice-unrated = अनरेटेड
notice-registration = पंजीकरण { $when } बंद होगा
event-any_time = तय अवधि में कभी भी
event-signature = ContestSync इसे अपडेट रखता है ({ $key })।
notice-checked = { $length } पहले जाँचा गया
notice-checked_now = अभी-अभी जाँचा गया
notice-asleep = आपका कंप्यूटर सो रहा था: { $when }
notice-not_running = ContestSync नहीं चल रहा था: { $when }
notice-quiet = आपके शांत समय में रोका गया
notice-paused = रिमाइंडर रुके होने से रोका गया
notice-together =
    { $n ->
        [one] { $n } प्रतियोगिता { $when }
       *[other] { $n } प्रतियोगिताएँ { $when }
    }
notice-together_today =
    { $n ->
        [one] { $time } पर { $n } प्रतियोगिता
       *[other] { $time } पर { $n } प्रतियोगिताएँ
    }
notice-together_now =
    { $n ->
        [one] अभी ({ $time }): { $n } प्रतियोगिता
       *[other] अभी ({ $time }): { $n } प्रतियोगिताएँ
    }
notice-missed_soon =
    { $n ->
        [one] { $n } प्रतियोगिता जल्द शुरू होगी
       *[other] { $n } प्रतियोगिताएँ जल्द शुरू होंगी
    }
notice-missed_quiet =
    { $n ->
        [one] आपके शांत समय में { $n } प्रतियोगिता
       *[other] आपके शांत समय में { $n } प्रतियोगिताएँ
    }
notice-missed_paused =
    { $n ->
        [one] रिमाइंडर रुके रहते { $n } प्रतियोगिता
       *[other] रिमाइंडर रुके रहते { $n } प्रतियोगिताएँ
    }
notice-missed =
    { $n ->
        [one] आपकी अनुपस्थिति में { $n } प्रतियोगिता
       *[other] आपकी अनुपस्थिति में { $n } प्रतियोगिताएँ
    }
notice-more =
    { $n ->
        [one] { $n } और
       *[other] { $n } और
    }
notice-over =
    { $n ->
        [one] { $n } समाप्त हो चुकी है
       *[other] { $n } समाप्त हो चुकी हैं
    }
notice-running = { $name } जारी है, { $when } तक
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = नया समय { $when }: { $name }
notice-was = पहले { $when }
notice-left = { $length } में
notice-started_ago = { $length } पहले शुरू हुई
notice-moved_too = आपके रिमाइंडर का समय भी बदला
notice-cancelled = रद्द: { $name }
notice-announced = नई: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } प्रतियोगिता का समय बदला
       *[other] { $n } प्रतियोगिताओं का समय बदला
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } प्रतियोगिता रद्द हुई
       *[other] { $n } प्रतियोगिताएँ रद्द हुईं
    }
notice-all_announced =
    { $n ->
        [one] { $n } प्रतियोगिता घोषित हुई
       *[other] { $n } प्रतियोगिताएँ घोषित हुईं
    }
notice-sign_in = Google कैलेंडर के लिए फिर साइन इन करना होगा
notice-sign_in_body = { $time } से · रिमाइंडर अब भी काम करते हैं, कैलेंडर प्रतीक्षा में है
notice-no_tray = ContestSync बिना ट्रे आइकन के चल रहा है
notice-no_tray_body = { $time } से · यह डेस्कटॉप ट्रे आइकन नहीं दिखाता। रिमाइंडर अब भी काम करते हैं; विंडो खोलने के लिए ContestSync फिर शुरू करें
notice-no_window = विंडो नहीं खुल सकी
notice-no_window_body = ट्रे, रिमाइंडर और कैलेंडर अब भी काम करते हैं। अगर ContestSync अभी-अभी अपडेट हुआ है, तो उससे बाहर निकलकर फिर शुरू करें।
notice-no_window_commands = ट्रे, रिमाइंडर और कैलेंडर इसके बिना चलते हैं; कमांड लाइन पर क्या किया जा सकता है, यह `contestsync --help` दिखाता है।
notice-no_web_view = Microsoft का WebView2 रनटाइम इंस्टॉल करें और विंडो फिर खोलें। ट्रे, रिमाइंडर और कैलेंडर इसके बिना चलते हैं।
notice-runs_already = एक और ContestSync चल रहा है और जवाब नहीं दे रहा ({ $owner }); उस प्रोसेस को बंद करें और फिर शुरू करें।
notice-platform = { $when } से { $platform } को पढ़ा नहीं गया
notice-platform_body =
    { $n ->
        [one] { $n } ज्ञात प्रतियोगिता की जानकारी पुरानी हो सकती है
       *[other] { $n } ज्ञात प्रतियोगिताओं की जानकारी पुरानी हो सकती है
    }
tray-none = अगले 14 दिनों में कोई प्रतियोगिता नहीं
tray-sample = नमूना डेटा: यहाँ कुछ भी असली नहीं है
tray-all = सभी प्रतियोगिताएँ…
tray-window = ContestSync खोलें
tray-settings = सेटिंग…
tray-update = { $version } पर अपडेट करें…
tray-quit = ContestSync से बाहर निकलें
tray-in = { $length } में
tray-left = { $length } बाकी
tray-running = जारी, { $length } बाकी
tray-as_of = { $when } के अनुसार समय
tray-register = पंजीकरण करें…
tray-remind = इस प्रतियोगिता की याद दिलाएँ
tray-mute = इस प्रतियोगिता को मौन करें
tray-tooltip_none = ContestSync: अगले 14 दिनों में कोई प्रतियोगिता नहीं
tray-tooltip = { $name }: { $length } में ({ $when })
tray-tooltip_running = { $name }: जारी, { $length } बाकी
tray-more =
    { $n ->
        [one] { $name } + { $n } और
       *[other] { $name } + { $n } और
    }
tray-attention =
    { $n ->
        [one] { $n } बात पर ध्यान दें…
       *[other] { $n } बातों पर ध्यान दें…
    }
tray-syncing = सिंक हो रहा है…
tray-progress = सिंक हो रहा है… { $total } में से { $done }
tray-add =
    { $n ->
        [one] { $n } प्रतियोगिता अपने कैलेंडर में जोड़ें…
       *[other] { $n } प्रतियोगिताएँ अपने कैलेंडर में जोड़ें…
    }
tray-sync = अभी सिंक करें
tray-check = अभी जाँचें
tray-offline = { $action } (ऑफ़लाइन)
tray-just_now = { $action } (अभी-अभी)
tray-ago = { $action } ({ $length } पहले)
tray-again = { $minutes } मिनट में फिर याद दिलाएँ: { $name }
tray-again_start = आरंभ पर फिर याद दिलाएँ: { $name }
tray-resume = रिमाइंडर फिर चालू करें (रुके हैं)
tray-resume_until = रिमाइंडर फिर चालू करें ({ $when } तक रुके हैं)
tray-pause = रिमाइंडर रोकें
tray-pause_hour = 1 घंटे के लिए
tray-pause_until = { $when } तक
tray-pause_open = जब तक मैं चालू न करूँ
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } प्रतियोगिता, { $what }।
       *[other] { $platform }: { $n } प्रतियोगिताएँ, { $what }।
    }
cli-left_out = छोड़ा गया: { $rows }
cli-rows =
    { $n ->
        [one] { $n } अपठनीय पंक्ति
       *[other] { $n } अपठनीय पंक्तियाँ
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: कुछ नया नहीं, { $n } प्रतियोगिता।
       *[other] { $platform }: कुछ नया नहीं, { $n } प्रतियोगिताएँ।
    }
cli-refresh_none = { $platform }: कुछ नया नहीं, कोई प्रतियोगिता नहीं।
cli-feed_of = { $publisher } की प्रतियोगिता फ़ीड
cli-feed_same = { $name }: कुछ नया नहीं।
cli-refresh_failed = { $platform }: विफल। { $why }
cli-refresh_failed_plain = { $platform }: विफल।
cli-refresh_off = सभी साइटें बंद हैं; `contestsync config set platforms codeforces,atcoder` से दो चालू होती हैं।
cli-calendar_preview = कैलेंडर (पूर्वावलोकन)
cli-calendar_done = कैलेंडर: पूरा हुआ
cli-calendar_partly = कैलेंडर: आंशिक रूप से पूरा
cli-calendar_failed = कैलेंडर: विफल
cli-calendar_signed_out = कैलेंडर: जुड़ा नहीं है।
cli-calendar = { $what }। { $did }।
cli-calendar_same = { $what }। कुछ नहीं बदला।
cli-calendar_alone = { $what }।
cli-unchanged =
    { $n ->
        [one] { $n } नहीं बदले
       *[other] { $n } नहीं बदले
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } आपके हटाए हुए हटे रहे
       *[other] { $n } आपके हटाए हुए हटे रहे
    }
cli-insert = जोड़ना
cli-update = बदलना
cli-restore = लौटाना
cli-delete = हटाना
cli-held = रोका गया: { $action } { $name }, { $when }
cli-offline = { $when } से ऑफ़लाइन: कोई सर्वर पहुँच में नहीं। प्रोग्राम चलते समय हर मिनट फिर प्रयास करता है।
cli-clock_ahead = इस कंप्यूटर की घड़ी सर्वरों से { $seconds } सेकंड आगे है: इसे ठीक करें। तब तक कुछ पुराना नहीं हटाया जाएगा।
cli-clock_behind = इस कंप्यूटर की घड़ी सर्वरों से { $seconds } सेकंड पीछे है: इसे ठीक करें। तब तक कुछ पुराना नहीं हटाया जाएगा।
cli-account = Google कैलेंडर: { $email } के रूप में साइन इन है।
cli-account_again = Google कैलेंडर: { $email } को फिर साइन इन करना होगा (`contestsync login`)।
cli-account_none = Google कैलेंडर: जुड़ा नहीं है (`contestsync login`)।
cli-key_file = एन्क्रिप्शन कुंजी: डेटा के फ़ोल्डर में, ऐसी फ़ाइल में जिसे केवल आप पढ़ सकते हैं।
cli-key_keyring = एन्क्रिप्शन कुंजी: कीरिंग में।
cli-last_refresh = पिछली जाँच: { $last }। अगली: { $next }।
cli-last_sync = पिछला सिंक: { $last }। अगला: { $next }।
cli-never = कभी नहीं
cli-after_sign_in = साइन इन के बाद
cli-file_failed = कैलेंडर फ़ाइल: अद्यतित नहीं। { $why }
cli-file = कैलेंडर फ़ाइल: { $path }, पिछली बार लिखी गई { $when }।
cli-platform = { $platform }: पिछली सफल जाँच { $when }
cli-platform_off = { $platform }: बंद
cli-platform_failing = { $platform }: विफल (लगातार { $count } बार), पिछली सफल जाँच { $when }। { $why }
cli-feed = { $publisher } की प्रतियोगिता फ़ीड: पिछली बार पढ़ी गई { $when }। { $why }
cli-data = डेटा: { $path } ({ $count } प्रतियोगिताएँ, स्कीमा { $schema })।
cli-note = ध्यान दें: { $text }
cli-signed_in = { $email } के रूप में साइन इन हुआ। `contestsync sync` प्रतियोगिताएँ कैलेंडर में जोड़ता है।
cli-signed_in_kept = { $email } के रूप में साइन इन हुआ। इस कंप्यूटर की सेटिंग रखी गईं; आपके दूसरे कंप्यूटर अपने अगले सिंक में साथ हो जाएँगे। `contestsync sync` प्रतियोगिताएँ कैलेंडर में जोड़ता है।
cli-signed_in_joined = { $email } के रूप में साइन इन हुआ। सेटिंग { $computer } से ली गईं (पिछला बदलाव { $when }); `contestsync config keep-own` इस कंप्यूटर की सेटिंग लौटाता है। `contestsync sync` प्रतियोगिताएँ कैलेंडर में जोड़ता है।
cli-kept_own = इस कंप्यूटर की सेटिंग लौट आईं; अगला सिंक इन्हें आपके दूसरे कंप्यूटरों को देगा।
cli-kept_own_none = इस कंप्यूटर ने कोई सेटिंग कहीं से नहीं ली थी, इसलिए कुछ नहीं बदला गया।
cli-shared = कैलेंडर का उपयोग करने वाले सभी कंप्यूटरों में साझा
cli-own = इस कंप्यूटर की अपनी
cli-signed_out = { $email } साइन आउट हुआ।
cli-calendar_deleted = ContestSync कैलेंडर हटाया गया।
cli-calendar_none = हटाने के लिए कोई ContestSync कैलेंडर नहीं था।
cli-calendar_kept = कैलेंडर रखा गया।
cli-others_kept = Google आपके दूसरे कंप्यूटरों के लिए अनुमति बनाए रखता है।
cli-others_signed_out = यदि आपके दूसरे कंप्यूटर ContestSync में यही Google खाता इस्तेमाल करते हैं, तो Google उन्हें भी साइन आउट कर देता है; `contestsync logout --keep-others` उन्हें साइन इन रखता है।
cli-browser = आपके ब्राउज़र में Google की प्रतीक्षा है (अधिक से अधिक पाँच मिनट)।
cli-waiting = चल रहे दूसरे ContestSync की प्रतीक्षा है ({ $owner })।
cli-restored =
    { $n ->
        [one] अगला सिंक { $n } इवेंट वापस लाएगा।
       *[other] अगला सिंक { $n } इवेंट वापस लाएगा।
    }
cli-client_saved = क्लाइंट सहेजा गया; `contestsync login` इसी से साइन इन करता है।
cli-key_changed = कुंजी बदली गई।
cli-run = ContestSync तय समय पर जाँच और सिंक करता है। रोकने के लिए Ctrl-C दबाएँ।
cli-next = { $name } ({ $platform }) { $length } में, { $when }
cli-next_none = कोई आने वाली प्रतियोगिता नहीं है।
cli-list_none = कोई प्रतियोगिता नहीं। `contestsync refresh` साइटें पढ़ता है; `contestsync list --hidden` छिपी प्रतियोगिताएँ भी दिखाता है।
cli-over = समाप्त
cli-running = जारी
cli-in = { $length } में
cli-hidden = छिपी: { $why }
cli-times = { $from } से { $to } तक
cli-source = साइट की सूची “{ $list }” से, पिछली जाँच { $when }।
cli-in_list = सूची में: { $answer } ({ $why })
cli-in_calendar = कैलेंडर में: { $answer } ({ $why })
cli-reminders = रिमाइंडर: { $answer } ({ $why })
cli-late_for_calendar = जोड़े जाने से पहले ही शुरू हो चुकी थी
cli-deleted_by_you = आपने इसका इवेंट हटा दिया है; `contestsync restore { $key }` उसे वापस लाता है
cli-started = यह शुरू हो चुकी है, अब रिमाइंडर नहीं आएँगे
cli-yes = हाँ
cli-no = नहीं
cli-rings = बजेगा { $when }
cli-was = पहले { $what }
landing-close = आप यह टैब बंद कर सकते हैं।
landing-signed_in = साइन इन हो गया
landing-signed_in_text = ContestSync अब { $email } का कैलेंडर अद्यतित रखता है।
landing-declined = आपने मना किया
landing-box = एक खाने पर निशान नहीं लगा
landing-cancelled = साइन-इन रद्द हुआ
landing-failed = साइन-इन नहीं हो सका
landing-stray = यह मौजूदा साइन-इन का जवाब नहीं है
landing-stray_text = इसे स्वीकार नहीं किया गया, और कुछ नहीं बदला गया। यदि आप Google के पृष्ठ से आए हैं, तो ContestSync में साइन-इन फिर शुरू करें।
landing-again = यह जवाब पहले ही काम में आ चुका है
landing-again_text = एक जवाब केवल एक बार स्वीकार होता है; साइन-इन का परिणाम ContestSync में दिखता है।
landing-unknown = साइन-इन पूरा नहीं हुआ
landing-unknown_text = ContestSync में आगे बढ़ें।
landing-nothing = यहाँ कुछ नहीं है
landing-nothing_text = ContestSync यहाँ केवल Google के जवाब की प्रतीक्षा करता है।
notice-closes = पंजीकरण { $when } बंद होगा: { $name }
notice-closes_today = पंजीकरण { $time } पर बंद होगा: { $name }
notice-contest_starts = प्रतियोगिता { $when } शुरू होगी
notice-contest_starts_today = प्रतियोगिता { $time } पर शुरू होगी
notice-closes_usually = { $platform } पर आमतौर पर तभी बंद होता है; सही समय उसके पृष्ठ पर है
cli-rating = रेटिंग: { $text }
cli-for_you = आपके लिए: { $answer } ({ $why })।
cli-registration = पंजीकरण { $when } बंद होगा
cli-registration_usual = पंजीकरण { $when } बंद होगा, जैसा वहाँ आमतौर पर होता है
cli-backup = { $path } में अब { $preferences } और { $feeds } हैं।
cli-backup_secret = { $path } में आपके कैलेंडर फ़ीड के पते हैं; जो भी इसे खोल सके वह उन्हें पढ़ सकता है। इसे अपने पास ही रखें।
cli-backup_restored = { $preferences } और { $feeds } बहाल हुए। अगली जाँच फ़ीड पढ़ेगी।
cli-doctor_none = कोई साइट चालू नहीं है; --platform से कोई साइट दें।
cli-doctor_ok = अपेक्षा जैसा
cli-doctor_changed = पढ़ा जा सकता है, पर अपेक्षा जैसा नहीं
cli-doctor_unreadable = जवाब पढ़ा नहीं जा सका
cli-doctor_refused = सूची नहीं दी
cli-doctor_unreachable = संपर्क नहीं हुआ
cli-doctor = { $platform }: { $how }, { $count } आने वाली।
cli-doctor_unseen = { $platform }: { $how }, { $count } आने वाली (असली साइट पर अभी पुष्टि नहीं हुई)।
cli-doctor_rows = { $rows } में से { $count } पंक्तियाँ पढ़ी नहीं जा सकतीं
cli-doctor_missing = { $field } अब नहीं है ({ $expected })
cli-doctor_added = { $field } नया है ({ $found })
cli-doctor_type = { $field } { $found } है, { $expected } नहीं
cli-doctor_count = { $found } प्रतियोगिताएँ, { $expected } नहीं
cli-doctor_part = पेज का एक हिस्सा मौजूद नहीं है
cli-doctor_saved = { $path } में सहेजा गया
cli-keygen = गुप्त कुंजी { $path } में है; इसे वहीं रखें जहाँ केवल प्रकाशक पढ़ सके।
cli-keygen_public = सदस्य feed.public_key का यह मान रखते हैं:
cli-contests =
    { $n ->
        [one] { $n } प्रतियोगिता
       *[other] { $n } प्रतियोगिताएँ
    }
cli-platforms =
    { $n ->
        [one] { $n } साइट
       *[other] { $n } साइटें
    }
cli-published = { $path } में प्रकाशित: { $contests }, { $platforms }, पढ़ने का समय { $when }।
cli-handles_none = कोई हैंडल नहीं। `contestsync config set handle.codeforces HANDLE` एक सेट करता है; बाकी हैं handle.atcoder, handle.leetcode और handle.codechef।
cli-handle_heuristic = { $platform } (हेयुरिस्टिक)
cli-handle_unrated = अभी रेटिंग नहीं, 0 मानी जाती है
cli-handle_nobody = इस नाम का कोई नहीं है
cli-handle_renamed = अब दूसरा नाम है
cli-handle_unread = अभी नहीं पढ़ी गई
cli-handle_read = { $state }, { $when } को पढ़ी गई
cli-feed_removed = { $name } ({ $source }) हटाया गया। उसके आने वाले इवेंट अगले सिंक में कैलेंडर से हटते हैं।
cli-feed_left_out = उसके { $count } इवेंट पढ़े नहीं जा सके और छोड़ दिए गए।
cli-calendar_name = प्रोग्रामिंग प्रतियोगिताएँ
cli-feeds_none = कोई कैलेंडर फ़ीड नहीं। `contestsync source add ADDRESS` एक जोड़ता है।
cli-off = बंद
cli-ended_ok = सफल
cli-ended_partial = आंशिक
cli-ended_failed = विफल
cli-progress_platform = साइट { $done }/{ $total }
cli-progress_event = इवेंट { $done }/{ $total }
cli-not_revoked = आप यहाँ साइन आउट हैं, पर Google से संपर्क नहीं हुआ ({ $why }); https://myaccount.google.com/connections पर ऐक्सेस खुद हटाएँ।
cli-no_thread = थ्रेड शुरू नहीं हो सका ({ $why }); दूसरे प्रोग्राम बंद करके फिर कोशिश करें।
cli-not_written = जवाब लिखा नहीं जा सका ({ $why })।
cli-process = प्रोसेस { $id }, { $when } से
cli-no_desktop = इस बिल्ड में डेस्कटॉप ऐप नहीं है; `contestsync-headless run` तय समय पर पढ़ता और सिंक करता है।
cli-desktop_not_started = डेस्कटॉप ऐप { $program } शुरू नहीं हो सका ({ $reason })। ContestSync फिर से इंस्टॉल करें।
cli-starts = { $when } को शुरू
cli-taken_back = वापस ले ली गई
cli-other = पर { $from }: { $says }
time-just_now = अभी-अभी
cli-ago = { $length } पहले
cli-from_feed = { $publisher } के फ़ीड से, { $ago } पढ़ा गया
cli-from_platform = सीधे { $platform } से, { $ago } पढ़ा गया
cli-time_from = समय का स्रोत: { $from }।
cli-readings_differ = दो जानकारियाँ अलग हैं, { $other }।
cli-was_announced = घोषित
cli-was_moved = समय बदला
cli-was_renamed = नाम बदला
cli-was_lengthened = अवधि बदली
cli-was_updated = अपडेट हुई
cli-was_gone = हट गई
cli-was_back = फिर से आई
cli-backup_left_out =
    { $n ->
        [one] { $n } कैलेंडर फ़ीड छोड़ा गया: उसका पता इस कंप्यूटर पर काम नहीं करता। `contestsync source add ADDRESS` से जोड़ें।
       *[other] { $n } कैलेंडर फ़ीड छोड़े गए: उनके पते इस कंप्यूटर पर काम नहीं करते। `contestsync source add ADDRESS` से जोड़ें।
    }
cli-preferences =
    { $n ->
        [one] { $n } सेटिंग
       *[other] { $n } सेटिंग
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } कैलेंडर फ़ीड
       *[other] { $n } कैलेंडर फ़ीड
    }
cli-feed_added =
    { $n ->
        [one] { $name } को { $source } के रूप में जोड़ा गया, { $n } आने वाला इवेंट।
       *[other] { $name } को { $source } के रूप में जोड़ा गया, { $n } आने वाले इवेंट।
    }
cli-feed_would_add =
    { $n ->
        [one] { $name } को { $source } के रूप में जोड़ा जाएगा, { $n } आने वाला इवेंट।
       *[other] { $name } को { $source } के रूप में जोड़ा जाएगा, { $n } आने वाले इवेंट।
    }
help-contestsync = कोई प्रतियोगिता न चूकें: आने वाली प्रोग्रामिंग प्रतियोगिताएँ Google कैलेंडर में रखता है और शुरू होने से पहले याद दिलाता है
help-json = stdout पर एक JSON दस्तावेज़ लिखें
help-background = डेस्कटॉप ऐप बिना विंडो खोले शुरू करें, जैसे लॉगिन पर शुरू होता है
help-settings = डेस्कटॉप ऐप शुरू करें और उसकी विंडो खोलें
help-refresh = चालू साइटें पढ़ें और बदलाव सहेजें
help-refresh-platforms = केवल यह साइट (कई बार दे सकते हैं)
help-list-platforms = केवल यह साइट (कई बार दे सकते हैं)
help-refresh-trust = आने वाली ज़्यादातर प्रतियोगिताएँ न हों तो भी सूची मानें, क्योंकि आपने साइट जाँची है
help-list = आने वाली और चल रही प्रतियोगिताएँ दिखाएँ, सबसे नज़दीकी पहले
help-list-days = केवल इतने दिनों में शुरू होने वाली प्रतियोगिताएँ
help-list-all = समाप्त प्रतियोगिताएँ भी
help-list-hidden = छिपी प्रतियोगिताएँ भी
help-next = अगली प्रतियोगिता और बचा समय दिखाएँ, स्टेटस बार के लिए
help-next-format = आउटपुट का रूप
help-next-format-text = टेक्स्ट की एक पंक्ति
help-next-format-json = एक JSON दस्तावेज़
help-next-format-waybar = Waybar का कस्टम मॉड्यूल
help-next-format-tmux = tmux के लिए छोटी पंक्ति
help-next-watch = चलते रहें और हर बदलाव पर एक पंक्ति लिखें
help-why = एक प्रतियोगिता के बारे में सब कुछ दिखाएँ, और वह सूची, कैलेंडर और रिमाइंडर में क्यों है
help-why-key = प्रतियोगिता, जैसे codeforces:1936
help-choose-key = प्रतियोगिता, जैसे codeforces:1936
help-login = ब्राउज़र में Google में साइन इन करें
help-login-no_browser = ब्राउज़र खोलने के बजाय पता लिखें
help-login-keep_settings = कैलेंडर में आपके दूसरे कंप्यूटरों की सेटिंग हों, तो उनकी जगह इस कंप्यूटर की रखें
help-logout = Google से साइन आउट करें; कैलेंडर बना रहता है
help-logout-more = तब Google इस खाते वाले आपके दूसरे कंप्यूटरों को भी साइन आउट कर देता है। --keep-others से वे साइन इन रहते हैं।
help-logout-delete_calendar = ContestSync का कैलेंडर भी हटाएँ
help-logout-keep_others = केवल यहाँ साइन आउट करें; आपके दूसरे कंप्यूटर साइन इन रहते हैं
help-sync = साइटें पढ़ें, फिर कैलेंडर अपडेट करें
help-sync-no_refresh = पहले साइटें न पढ़ें
help-sync-dry_run = केवल दिखाएँ कि क्या बदलेगा
help-sync-confirm = बहुत सारे इवेंट हटाने और हटाए गए कैलेंडर को फिर बनाने की मंज़ूरी दें
help-sync-take_over = आपके मुख्य कैलेंडर में दूसरे कंप्यूटर के जोड़े इवेंट का फ़ैसला भी यहीं करें
help-sync-reword = पहले से मौजूद इवेंट का विवरण भी चुनी गई भाषा में लिखें
help-restore = कैलेंडर से आपके हटाए इवेंट अगले सिंक में वापस लाएँ
help-restore-keys = प्रतियोगिताएँ; कोई न दें तो सभी
help-export = प्रतियोगिताएँ iCalendar फ़ाइल में लिखें (RFC 5545)
help-export-ics = iCalendar, एकमात्र रूप
help-export-output = लिखने की फ़ाइल (न दें तो stdout)
help-status = खाता, पिछले और अगले रन, हर साइट की स्थिति और कुंजी की जगह दिखाएँ
help-config = सेटिंग दिखाएँ और बदलें
help-config-get = किसी सेटिंग का मान लिखें
help-config-get-key = उसका नाम
help-config-set-key = उसका नाम
help-config-set = कोई सेटिंग बदलें
help-config-set-value = उसका मान
help-config-list = सभी सेटिंग लिखें: कैलेंडर से साझा और केवल इस कंप्यूटर की
help-config-list-scopes = --json के साथ, हर एक साझा है या नहीं यह भी लिखें
help-config-keep_own = सभी कंप्यूटरों पर उन सेटिंग पर लौटें जो इस कंप्यूटर के कैलेंडर की सेटिंग लेने से पहले थीं
help-config-client_file = Google कंसोल से डाउनलोड की गई JSON फ़ाइल से Google क्लाइंट पढ़ें
help-config-client_file-file = फ़ाइल
help-config-backup-file = फ़ाइल
help-config-restore-file = फ़ाइल
help-config-backup = सभी सेटिंग फ़ाइल में लिखें, गोपनीय बातों के बिना
help-config-backup-with_feed_addresses = कैलेंडर फ़ीड के पते भी शामिल करें, जो गोपनीय हो सकते हैं
help-config-restore = बैकअप से सेटिंग और कैलेंडर फ़ीड पढ़ें: या तो सब, या कुछ नहीं
help-config-rotate_key = साइन-इन के लिए नई एन्क्रिप्शन कुंजी बनाएँ; आप साइन इन रहते हैं
help-choose = नियम कुछ भी कहें, एक प्रतियोगिता के रिमाइंडर या कैलेंडर इवेंट तय करें
help-choose-remind = उसके रिमाइंडर
help-choose-calendar = कैलेंडर में उसका इवेंट
help-choose-remind-yes = हमेशा
help-choose-calendar-yes = हमेशा
help-choose-remind-no = कभी नहीं
help-choose-calendar-no = कभी नहीं
help-choose-remind-rules = जैसा नियम कहें
help-choose-calendar-rules = जैसा नियम कहें
help-feed = प्रतियोगिताएँ हस्ताक्षरित फ़ीड के रूप में किसी भी स्टैटिक होस्ट पर प्रकाशित करें
help-feed-keygen = कुंजियों का जोड़ा बनाएँ: गुप्त कुंजी FILE में, सार्वजनिक कुंजी FILE.pub में
help-feed-keygen-out = गुप्त कुंजी की नई फ़ाइल
help-feed-publish = चालू साइटें पढ़ें और हस्ताक्षरित फ़ीड फ़ोल्डर में लिखें
help-feed-publish-out = फ़ोल्डर; न हो तो बनाया जाता है
help-feed-publish-key = गुप्त कुंजी
help-feed-publish-no_refresh = साइटें पढ़े बिना, सहेजा हुआ प्रकाशित करें
help-source = साइटों के साथ कैलेंडर फ़ीड (ICS) पढ़ें
help-source-add = कैलेंडर पढ़ें और ठीक पढ़ा जाए तो जोड़ें
help-source-add-address = उसका https: या webcal: पता, या कोई फ़ाइल
help-source-add-name = उसका नाम; न दें तो कैलेंडर का अपना नाम
help-source-add-zone = बिना समय क्षेत्र वाले समय का क्षेत्र, जैसे Europe/Berlin
help-source-add-dry_run = केवल दिखाएँ कि उसमें क्या है; कुछ न सहेजें
help-source-list = सभी कैलेंडर फ़ीड, पते छोटे करके
help-source-remove = एक फ़ीड उसकी प्रतियोगिताओं समेत हटाएँ; उसके इवेंट अगले सिंक में कैलेंडर से हटते हैं
help-source-remove-source = उसकी आईडी, जैसे feed-0a1b2c3d
help-handle = आपके हैंडल और पढ़ी गई रेटिंग दिखाएँ
help-handle-list = आपके हैंडल, पिछली बार पढ़ी गई रेटिंग के साथ दिखाएँ
help-handle-check = रेटिंग अभी पढ़ें
help-handle-check-platform = केवल इस साइट पर
help-doctor = जाँचें कि साइटों के जवाब अब भी अपेक्षा जैसे हैं या नहीं; कुछ नहीं बदलता
help-doctor-platforms = केवल यह साइट (कई बार दे सकते हैं; न दें तो चालू साइटें)
help-doctor-save = जवाब इस फ़ोल्डर में सहेजें, निजी डेटा के बिना
help-run = जब तक आप न रोकें, तय समय पर पढ़ें और सिंक करें, सामने चलते हुए
help-own_help = मदद दिखाएँ
help-own_version = संस्करण दिखाएँ
help-own_command = यह संदेश या उपकमांड की मदद दिखाएँ
package-comment = आने वाली प्रोग्रामिंग प्रतियोगिताएँ आपके Google कैलेंडर में रखता है और शुरू होने से पहले याद दिलाता है
package-open = विंडो खोलें
package-keywords = प्रतियोगिता;प्रोग्रामिंग;कैलेंडर;रिमाइंडर;
package-summary = प्रोग्रामिंग प्रतियोगिताएँ आपके कैलेंडर में, रिमाइंडर के साथ
package-about = ContestSync आने वाली प्रोग्रामिंग प्रतियोगिताएँ दिखाता है और उन्हें Google कैलेंडर में रखता है। प्रतियोगिता का समय या नाम बदले, या वह रद्द हो, तो आपका कैलेंडर भी बदलता है।
package-sites = साइटें: { $names }।
package-tray = यह ट्रे में चलता है और:
package-reminds = आपके चुने समय पर, प्रतियोगिता शुरू होने से पहले याद दिलाता है
package-separate = अलग कैलेंडर इस्तेमाल करता है, और उसमें आपके किए बदलाव कभी नहीं मिटाता
package-optional = बिना खाते के चलता है: कैलेंडर वैकल्पिक है
package-contacts = केवल साइटों और Google से संपर्क करता है: न हमारा सर्वर, न आँकड़े
package-command_line = यही सब कमांड लाइन पर भी कर सकता है
package-still_running = ContestSync अभी चल रहा है। टास्कबार में उसके आइकन से उसे बंद करें और फिर कोशिश करें।
package-needs_webview = ContestSync की विंडो को Microsoft का WebView2 चाहिए, जो इस कंप्यूटर पर नहीं है। ट्रे, रिमाइंडर और कैलेंडर इसके बिना चलते हैं। यह { $page } पर मिलता है। यह पृष्ठ अभी खोलें?
