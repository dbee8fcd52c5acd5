### العربية (Arabic). How to translate: docs/translating.md.
###
### Glossary
### contest: مسابقة
### platform: منصة
### rated, unrated: مصنّفة، غير مصنّفة
### reminder: تذكير
### mute: كتم
### rule: قاعدة
### sync: مزامنة
### calendar, event: تقويم، حدث

nav-label = الصفحات
nav-settings = الإعدادات
page-upcoming = القادمة
page-status = الحالة
page-contests = المسابقات
page-reminders = التذكيرات
page-calendar = التقويم
page-general = عام
page-privacy = البيانات والخصوصية
page-about = حول

action-running = جارٍ التنفيذ:
action-close = إغلاق
action-add = إضافة
action-cancel = إلغاء
action-undo = تراجع
action-dismiss = تجاهل
action-sync = المزامنة الآن
action-check = التحقق الآن
action-copy = نسخ
action-remove = إزالة
action-save = حفظ

said-saved = تم الحفظ
said-undone = تم التراجع
said-refreshed = تم التحقق: { $added } جديدة، { $changed } معدّلة، { $removed } ملغاة
said-refreshed_partly =
    { $n ->
        [zero] لم يتم التحقق من أي منصة؛ لا استجابة من { $failed }
        [one] تم التحقق من منصة واحدة؛ لا استجابة من { $failed }
        [two] تم التحقق من منصتين؛ لا استجابة من { $failed }
        [few] تم التحقق من { $n } منصات؛ لا استجابة من { $failed }
        [many] تم التحقق من { $n } منصة؛ لا استجابة من { $failed }
       *[other] تم التحقق من { $n } منصة؛ لا استجابة من { $failed }
    }
said-nothing_new = تم التحقق: لا تغييرات
said-synced = تم تحديث التقويم: { $inserted } مضافة، { $updated } معدّلة، { $deleted } محذوفة
said-synced_partly = تم تحديث التقويم: { $inserted } مضافة، { $updated } معدّلة، { $deleted } محذوفة؛ تعذّرت مزامنة { $failed }
said-synced_same = التقويم محدّث
said-cancelled = تم الإلغاء. ما أُنجز قبل ذلك يبقى كما هو
said-opened = تم الفتح في نافذة أخرى
said-copied = تم النسخ
said-copy_failed = تعذّر النسخ: النظام لا يسمح بذلك
said-copy_by_hand = تم التحديد؛ يُرجى الضغط على Ctrl+C للنسخ
said-muted = تم الكتم: { $name }
said-unmuted = أُلغي الكتم: { $name }
said-followed = التذكيرات مفعّلة: { $name }
said-unfollowed = العودة إلى قواعدك: { $name }
said-calendar_in = أُضيفت إلى التقويم: { $name }
said-calendar_out = استُبعدت من التقويم: { $name }
said-paused = التذكيرات متوقفة مؤقتًا
said-resumed = استؤنفت التذكيرات
said-exported =
    { $n ->
        [zero] لم تُحفظ أي مسابقة في { $path }
        [one] حُفظت مسابقة واحدة في { $path }
        [two] حُفظت مسابقتان في { $path }
        [few] حُفظت { $n } مسابقات في { $path }
        [many] حُفظت { $n } مسابقة في { $path }
       *[other] حُفظت { $n } مسابقة في { $path }
    }
said-backed_up = حُفظت الإعدادات في { $path }
said-restored =
    { $n ->
        [zero] لم يُستعَد أي إعداد
        [one] استُعيد إعداد واحد
        [two] استُعيد إعدادان
        [few] استُعيدت { $n } إعدادات
        [many] استُعيد { $n } إعدادًا
       *[other] استُعيد { $n } إعداد
    }
said-signed_out = تم تسجيل الخروج
said-changed_since = حدث تغيير بعد ذلك، لذا لم يتم التراجع عن شيء
said-platform_on = تم تفعيل { $platform }
said-platform_off = تم إيقاف { $platform }
said-nothing_to_undo = لا شيء للتراجع عنه
said-text_size = حجم النص: { $size }%

activity-refreshing = جارٍ التحقق من المنصات… { $done } من { $total }
activity-planning = جارٍ المقارنة بالتقويم…
activity-syncing = جارٍ تحديث التقويم… { $done } من { $total }

upcoming-finished = انتهت هذا الأسبوع
upcoming-finished_title = المسابقات المنتهية
empty-finished = لم تنتهِ أي مسابقة خلال آخر 7 أيام
line-standings = الترتيب
line-ended = انتهت { $ago }
leads-contest = ذكّرني بهذه المسابقة
leads-usual = استخدام المواعيد المعتادة
leads-are_usual = هذه هي المواعيد المعتادة. أي تغيير هنا يخص هذه المسابقة وحدها.
said-leads = تغيّرت مواعيد التذكير: { $name }
said-leads_usual = عادت مواعيد التذكير المعتادة: { $name }
demo-tag = بيانات تجريبية
demo-words = المسابقات غير حقيقية، وGoogle هنا مجرد محاكاة على هذا الكمبيوتر
platforms-more =
    { $n ->
        [zero] لا منصات أخرى
        [one] منصة أخرى
        [two] منصتان أخريان
        [few] { $n } منصات أخرى
        [many] { $n } منصة أخرى
       *[other] { $n } منصة أخرى
    }
platforms-on =
    { $n ->
        [zero] لا شيء مفعّل
        [one] واحدة مفعّلة
        [two] اثنتان مفعّلتان
        [few] { $n } مفعّلة
        [many] { $n } مفعّلة
       *[other] { $n } مفعّلة
    }
platforms-unconfirmed = غير مؤكدة بعد
platforms-unconfirmed_hint = تُقرأ المنصات التي عليها «غير مؤكدة بعد» وفق الوصف المنشور لمواقعها. لم يتحقق أحد من ذلك على المواقع الفعلية حتى الآن، لذا قد تفشل قراءتها.
status-off =
    { $n ->
        [zero] لا منصات متوقفة
        [one] منصة واحدة متوقفة
        [two] منصتان متوقفتان
        [few] { $n } منصات متوقفة
        [many] { $n } منصة متوقفة
       *[other] { $n } منصة متوقفة
    }
reminders-show_all = عرض الكل ({ $n })

upcoming-numbers = الجارية { $running } · اليوم { $today } · خلال 7 أيام { $week }
upcoming-zone = المنطقة الزمنية الآن: { $zone }
upcoming-search = البحث في المسابقات
upcoming-platforms = التصفية حسب المنصة
upcoming-hidden =
    { $n ->
        [zero] لا مسابقات تخفيها قواعدك
        [one] مسابقة واحدة تخفيها قواعدك
        [two] مسابقتان تخفيهما قواعدك
        [few] { $n } مسابقات تخفيها قواعدك
        [many] { $n } مسابقة تخفيها قواعدك
       *[other] { $n } مسابقة تخفيها قواعدك
    }
upcoming-hidden_title = المسابقات المخفية
upcoming-show_shown = العودة إلى المسابقات المعروضة
upcoming-found =
    { $n ->
        [zero] لم يُعثر على مسابقات
        [one] عُثر على مسابقة واحدة
        [two] عُثر على مسابقتين
        [few] عُثر على { $n } مسابقات
        [many] عُثر على { $n } مسابقة
       *[other] عُثر على { $n } مسابقة
    }
upcoming-filter = التصفية
upcoming-paused = التذكيرات متوقفة مؤقتًا إلى حين استئنافها.
upcoming-paused_until = التذكيرات متوقفة مؤقتًا حتى { $when }.
upcoming-adding_waits =
    { $n ->
        [zero] لا مسابقات جاهزة للإضافة إلى تقويمك.
        [one] مسابقة واحدة جاهزة للإضافة إلى تقويمك.
        [two] مسابقتان جاهزتان للإضافة إلى تقويمك.
        [few] { $n } مسابقات جاهزة للإضافة إلى تقويمك.
        [many] { $n } مسابقة جاهزة للإضافة إلى تقويمك.
       *[other] { $n } مسابقة جاهزة للإضافة إلى تقويمك.
    }
upcoming-hidden_matches =
    { $n ->
        [zero] لا نتائج مخفية
        [one] نتيجة مخفية واحدة
        [two] نتيجتان مخفيتان
        [few] { $n } نتائج مخفية
        [many] { $n } نتيجة مخفية
       *[other] { $n } نتيجة مخفية
    }
agenda-running = جارية الآن
agenda-long = مستمرة لأيام
agenda-cancelled = أُلغيت مؤخرًا
agenda-count =
    { $n ->
        [zero] لا مسابقات
        [one] مسابقة واحدة
        [two] مسابقتان
        [few] { $n } مسابقات
        [many] { $n } مسابقة
       *[other] { $n } مسابقة
    }

line-in = بعد { $length }
line-ends_in = تنتهي بعد { $length }
line-until = حتى { $when }
line-cancelled = ملغاة
line-rated = مصنّفة
line-unrated = غير مصنّفة
line-up_to = مصنّفة حتى { $to }
line-from = مصنّفة بدءًا من { $from }
line-between = مصنّفة من { $from } إلى { $to }
line-moved = كان موعدها { $when }
line-stale = آخر تحديث { $when }
line-muted = مكتومة
line-followed = التذكير مفعّل
line-register = التسجيل
line-register_until = التسجيل حتى { $when }
line-registration_closes = التسجيل حتى { $when }
line-registration_opens = يُفتح التسجيل { $when }
line-bell = ذكّرني
line-calendar = في التقويم
line-why = لماذا؟
line-reminded = تذكيرات قبل البدء: { $leads }
line-not_reminded = لا تذكير: { $why }
line-in_calendar = في التقويم
line-will_be_in_calendar = ستُضاف إلى التقويم في المزامنة التالية
line-not_in_calendar = ليست في التقويم: { $why }
line-snoozed = هناك تذكير مؤجّل لم يحن موعده بعد
line-bell_paused = لا تذكير: التذكيرات متوقفة مؤقتًا
line-bell_rung = عُرضت جميع تذكيراتها
line-bell_started = بدأت المسابقة، ولا تذكيرات أخرى لها
line-bell_no_leads = لا تذكير: لم تُحدَّد مواعيد للتذكير
line-everyone = مصنّفة للجميع

empty-search = لا مسابقات مطابقة
empty-clear = مسح البحث والتصفية
empty-reading = جارٍ التحقق من المنصات…
empty-off = جميع المنصات متوقفة
empty-choose = اختيار المنصات
empty-hidden = قواعدك تخفي جميع المسابقات
empty-rules = تغيير القواعد
empty-offline = لا يوجد اتصال بالإنترنت
empty-never = لم يتم التحقق من المنصات بعد
empty-none = لم يُعلن عن أي مسابقة
empty-none_next = التحقق التالي: { $when }
empty-search_hidden =
    { $n ->
        [zero] لا مسابقات مخفية مطابقة
        [one] مسابقة مخفية واحدة مطابقة
        [two] مسابقتان مخفيتان مطابقتان
        [few] { $n } مسابقات مخفية مطابقة
        [many] { $n } مسابقة مخفية مطابقة
       *[other] { $n } مسابقة مخفية مطابقة
    }
empty-show_hidden = عرض المسابقات المخفية
empty-offline_hint = لم تُحمَّل أي مسابقات بعد. سيتحقق ContestSync مجددًا عند عودة الاتصال.

why-title = التفاصيل
why-loading = جارٍ التحميل…
why-starts = البداية
why-ends = النهاية
why-length = المدة
why-registration = التسجيل
why-source = المصدر
why-checked = { $platform }، آخر تحقق { $ago }
why-outlets = أين تظهر، ولماذا
why-yes = نعم
why-no = لا
why-keep_out = استبعاد
why-put_in = إضافة
why-mute = كتم
why-remind = ذكّرني
why-planned = التذكيرات القادمة
why-story = السجل
why-no_story = لا تغييرات بعد
why-hide_like_this = إخفاء المسابقات المشابهة…
why-hide_hint = إخفاء هذه المسابقات في كل مكان من الآن فصاعدًا:
why-hidden = مخفية من الآن فصاعدًا: { $rule }
why-copy_link = نسخ الرابط
why-open = فتح
why-hides =
    { $n ->
        [zero] لا تخفي شيئًا
        [one] تخفي واحدة
        [two] تخفي اثنتين
        [few] تخفي { $n }
        [many] تخفي { $n }
       *[other] تخفي { $n }
    }

outlet-list = القائمة
outlet-calendar = التقويم
outlet-reminder = التذكيرات
because-platform_off = منصتها متوقفة
because-asked = مفعّلة لهذه المسابقة باختيارك
because-muted = مكتومة باختيارك
because-kept_out = مستبعدة باختيارك
because-notifications_off = الإشعارات متوقفة
because-no_rule = لا قاعدة تخفيها
because-rule = قاعدتك: { $rule }
because-rule_gone = قاعدة أزلتها لاحقًا

kind-regular = عادية
kind-educational = تعليمية
kind-heuristic = استدلالية
kind-marathon = ماراثون
kind-hiring = توظيف
kind-daily = يومية
kind-practice = تدريبية
kind-permanent = مفتوحة دائمًا

rules-title = القواعد
rules-hint = تحدد القواعد أي المسابقات تظهر وأين. وتبيّن الأرقام تأثيرها الحالي.
rules-shows = تُظهر { $shown }
rules-hides = تُخفي { $hidden }
rules-tried = معاينة للنص المُدخل. يُحفظ عند مغادرة الحقل.
rules-none = لا قواعد: تظهر جميع المسابقات في كل مكان
rules-add = إضافة قاعدة
rules-choose = أي المسابقات؟
rule-legend = إخفاء المسابقات { $what }
rule-kind_is-title = من هذه الأنواع
rule-kind_is-words = النوع: { $kinds }
rule-unrated-title = غير المصنّفة
rule-unrated-words = غير مصنّفة
rule-division_has-title = من هذه الفئات
rule-division_has-words = الفئة تتضمن { $words }
rule-language_is-title = بهذه اللغات
rule-language_is-words = اللغة: { $languages }
rule-shorter_than-title = القصيرة
rule-shorter_than-words = أقصر من { $length }
rule-longer_than-title = الطويلة
rule-longer_than-words = أطول من { $length }
rule-outside_hours-title = خارج ساعات مشاركتي
rule-outside_hours-words = تبدأ خارج ساعات مشاركتك
rule-name_has-title = التي في اسمها هذه الكلمات
rule-name_has-words = الاسم يتضمن { $words }
rule-name_lacks-title = التي ليس في اسمها هذه الكلمات
rule-name_lacks-words = الاسم لا يتضمن { $words }
rule-kinds = الأنواع المراد إخفاؤها
rule-languages = اللغات المراد إخفاؤها
rule-minutes = الدقائق
rule-text = الكلمات
rule-text_hint = يُفصل بين الكلمات بفواصل. لا فرق بين الأحرف الكبيرة والصغيرة.
rule-hide_from = إخفاء من
rule-fits =
    { $n ->
        [zero] لا تنطبق على أي مسابقة
        [one] تنطبق على مسابقة واحدة
        [two] تنطبق على مسابقتين
        [few] تنطبق على { $n } مسابقات
        [many] تنطبق على { $n } مسابقة
       *[other] تنطبق على { $n } مسابقة
    }
rule-remove_label = إزالة القاعدة { $number }
rule-grid = ساعات مشاركتي
rule-grid_day = اليوم
rule-grid_hint = الساعات المملوءة مناسبة للبدء. يمكن السحب بالماوس، أو استخدام مفاتيح الأسهم ومفتاح المسافة.
rule-evenings = الأمسيات وعطلات نهاية الأسبوع
rule-all_hours = جميع الساعات
rule-legend_only = عرض المسابقات { $what } فقط
rule-only_words = { $what } فقط
rule-platform_is-title = على هذه المنصات
rule-series_is-title = من هذه السلاسل
rule-platforms = المنصات
rule-platform = المنصة
rule-series = السلاسل
rule-no_series = لا سلاسل معروفة لهذه المنصة بعد.
rule-mode = تأثير القاعدة
rule-hide_these = إخفاء هذه
rule-show_only = عرض هذه فقط
rule-show_in = تطبيق على

contests-platforms = المنصات
contests-fetch = التحقق الآن
contests-fetch_label = التحقق الآن: { $platform }

health-off = متوقفة
health-checking = جارٍ التحقق
health-unknown = لم يتم التحقق بعد
health-fresh = محدّثة
health-failing = متعثّرة
health-stale = قديمة
health-blocked = محجوبة
health-format_changed = غير مقروءة
health-words-off = متوقفة: لا يتم التحقق منها، ومسابقاتها مخفية.
health-words-contests =
    { $n ->
        [zero] لا مسابقات
        [one] مسابقة واحدة
        [two] مسابقتان
        [few] { $n } مسابقات
        [many] { $n } مسابقة
       *[other] { $n } مسابقة
    }
health-words-last = آخر تحقق { $ago }
health-words-never = لم يتم التحقق منها قط
health-words-again = المحاولة التالية: { $when }.

status-well = كل شيء على ما يرام
status-look = يتطلب الانتباه
status-top_good =
    { $n ->
        [zero] لا منصات مفعّلة.
        [one] المنصة محدّثة.
        [two] المنصتان محدّثتان.
        [few] جميع المنصات محدّثة ({ $n }).
        [many] جميع المنصات محدّثة ({ $n }).
       *[other] جميع المنصات محدّثة ({ $n }).
    }
status-top_ill =
    { $n ->
        [zero] مشكلات في { $names }، ولا منصات أخرى مفعّلة.
        [one] مشكلات في { $names }؛ منصة واحدة أخرى سليمة.
        [two] مشكلات في { $names }؛ منصتان أخريان سليمتان.
        [few] مشكلات في { $names }؛ { $n } منصات أخرى سليمة.
        [many] مشكلات في { $names }؛ { $n } منصة أخرى سليمة.
       *[other] مشكلات في { $names }؛ { $n } منصة أخرى سليمة.
    }
status-top_offline = لا يوجد اتصال بالإنترنت. تبقى المسابقات المعروفة، وتستمر التذكيرات.
status-top_none = جميع المنصات متوقفة.
status-attention = يتطلب الانتباه
status-platforms = المنصات
status-refresh_all = التحقق من الكل
status-try = التحقق الآن
status-try_label = التحقق الآن: { $platform }
status-site = فتح الموقع
status-site_label = فتح الموقع: { $platform }
status-attempts = عمليات التحقق الأخيرة
status-attempts_of = عمليات التحقق الأخيرة من { $platform }
status-no_attempts = لا شيء بعد
attempt-ok =
    { $n ->
        [zero] لا مسابقات
        [one] مسابقة واحدة
        [two] مسابقتان
        [few] { $n } مسابقات
        [many] { $n } مسابقة
       *[other] { $n } مسابقة
    }
attempt-not_modified = لا تغييرات
attempt-failed = فشل
status-rest = كل ما عدا ذلك
status-calendar = تقويم Google
status-signed_out = غير متصل.
status-not_synced = متصل، ولم تتم المزامنة بعد.
status-to_calendar = إعدادات التقويم
status-notifications = الإشعارات
status-seen = أكّدت ظهور إشعار تجريبي { $ago }.
status-autostart = التشغيل عند تسجيل الدخول
status-autostart_on = مسجَّل لدى النظام
status-autostart_off = غير مسجَّل
status-unknown = لا معلومات من النظام
status-store = مفتاح تسجيل الدخول
status-tray = رمز علبة النظام
status-no_tray = لا توجد علبة نظام في بيئة سطح المكتب هذه. لفتح هذه النافذة، يُرجى تشغيل ContestSync مجددًا.
status-next = التحقق التالي
status-not_planned = غير مجدول
status-not_yet = ليس بعد
status-log = النشاط
status-changes_only = التغييرات فقط
status-log_empty = لا شيء بعد
status-offline = لا يوجد اتصال بالإنترنت
status-offline_since = لا يوجد اتصال بالإنترنت؛ آخر تحديث للمسابقات { $when }
status-checked = آخر تحقق { $ago }
status-never = لم يتم التحقق بعد
service-unknown = لم يتم التحقق بعد.
service-working = الإشعارات تعمل.
service-denied = لا يسمح النظام لـ ContestSync بعرض الإشعارات.
service-unavailable = لا يمكن عرض الإشعارات في بيئة سطح المكتب هذه.
store-keyring = في حلقة مفاتيح النظام
store-file = في ملف لا يمكن لغيرك قراءته
store-file_hint = لا تتوفر حلقة مفاتيح. بعد تشغيل GNOME Keyring أو KWallet، يُنقل المفتاح إليه عند بدء التشغيل التالي.

log-refreshed = { $platform }: { $added } جديدة، { $changed } معدّلة، { $removed } ملغاة
log-refreshed_same = { $platform }: لا تغييرات
log-refresh_failed = { $platform }: { $why }
log-synced = التقويم: { $inserted } مضافة، { $updated } معدّلة، { $deleted } محذوفة، وتعذّرت مزامنة { $failed }
log-sync_failed = التقويم: { $why }
log-announced = أُعلن عنها: { $name }
log-moved = تغيّر الموعد من { $from } إلى { $to }: { $name }
log-renamed = تغيّر الاسم، وكان { $from }: { $name }
log-cancelled = أُلغيت: { $name }
log-back = لم تعد ملغاة: { $name }
log-reminded = تذكير قبل { $lead } من البدء: { $name }
log-reminded_start = تذكير عند البدء: { $name }
log-reminded_late = تذكير بعد { $late } من البدء (كان الكمبيوتر في وضع السكون): { $name }
log-signed_in = تم تسجيل الدخول إلى Google
log-crashed = تعطّل جزء من البرنامج وأُعيد تشغيله ({ $place })

attention-more =
    { $n ->
        [zero] لا تنبيهات أخرى
        [one] تنبيه آخر
        [two] تنبيهان آخران
        [few] { $n } تنبيهات أخرى
        [many] { $n } تنبيهًا آخر
       *[other] { $n } تنبيه آخر
    }
attention-sign_in_again = انتهت صلاحية تسجيل الدخول، ربما بسبب تسجيل الخروج على كمبيوتر آخر. يُرجى تسجيل الدخول مجددًا ليبقى تقويمك محدّثًا.
attention-scope_missing = لا يملك ContestSync إذنًا بالكتابة في التقويم: لم توضع علامة في مربّع التقويم.
attention-client_refused = لا تسمح Google لهذا التطبيق بتسجيل الدخول بعد.
attention-calendar_gone = حُذف تقويم ContestSync من تقويم Google.
attention-plan_held =
    { $n ->
        [zero] لن تزيل المزامنة التالية أي حدث.
        [one] ستزيل المزامنة التالية حدثًا واحدًا.
        [two] ستزيل المزامنة التالية حدثين.
        [few] ستزيل المزامنة التالية { $n } أحداث.
        [many] ستزيل المزامنة التالية { $n } حدثًا.
       *[other] ستزيل المزامنة التالية { $n } حدث.
    }
attention-events_failed =
    { $n ->
        [zero] لم ترفض Google أي حدث.
        [one] رفضت Google حدثًا واحدًا.
        [two] رفضت Google حدثين.
        [few] رفضت Google { $n } أحداث.
        [many] رفضت Google { $n } حدثًا.
       *[other] رفضت Google { $n } حدث.
    }
attention-quota_exceeded = تم بلوغ الحد الأقصى لطلبات تقويم Google. تُستأنف المزامنة { $when }.
attention-platform_failing = يتعذّر الوصول إلى { $platform } حاليًا. المحاولة التالية: { $when }.
attention-platform_blocked = تحظر { $platform } الطلبات الآلية. المسابقات المعروفة محفوظة.
attention-platform_format = غيّرت { $platform } موقعها، لذا تتعذّر قراءة مسابقاتها. المسابقات المعروفة محفوظة.
attention-platform_stale = لم تُحدَّث { $platform } منذ { $when }.
attention-notifications_unavailable = لا يمكن عرض الإشعارات في بيئة سطح المكتب هذه، لذا لن تظهر لك التذكيرات.
attention-notifications_denied = لا يسمح النظام لـ ContestSync بعرض الإشعارات.
attention-secret_in_file = لا تتوفر حلقة مفاتيح. مفتاح تسجيل الدخول في ملف لا يمكن لغيرك قراءته.
attention-clock_wrong =
    { $n ->
        [zero] ساعة هذا الكمبيوتر مضبوطة.
        [one] ساعة هذا الكمبيوتر غير مضبوطة بفارق ثانية واحدة.
        [two] ساعة هذا الكمبيوتر غير مضبوطة بفارق ثانيتين.
        [few] ساعة هذا الكمبيوتر غير مضبوطة بفارق { $n } ثوانٍ.
        [many] ساعة هذا الكمبيوتر غير مضبوطة بفارق { $n } ثانية.
       *[other] ساعة هذا الكمبيوتر غير مضبوطة بفارق { $n } ثانية.
    }
attention-data_replaced = كان ملف البيانات تالفًا فنُحّي جانبًا. لم يُمسّ تقويمك.
attention-disk_full = القرص ممتلئ، لذا لا يمكن حفظ أي جديد.
attention-calendar_file = تعذّرت كتابة ملف التقويم.
attention-plan_held_of =
    { $n ->
        [zero] لن تزيل المزامنة التالية أي حدث من { $platform }.
        [one] ستزيل المزامنة التالية حدثًا واحدًا من { $platform }.
        [two] ستزيل المزامنة التالية حدثين من { $platform }.
        [few] ستزيل المزامنة التالية { $n } أحداث من { $platform }.
        [many] ستزيل المزامنة التالية { $n } حدثًا من { $platform }.
       *[other] ستزيل المزامنة التالية { $n } حدث من { $platform }.
    }
attention-key_unreachable = يتعذّر الوصول إلى المفتاح الذي يحمي تسجيل الدخول. يُرجى تشغيل حلقة المفاتيح أو فتح قفلها، أو إعادة ملف المفتاح إلى مكانه؛ لم يُفقد شيء.
fix-sign_in = تسجيل الدخول مجددًا
fix-try_again = إعادة المحاولة
fix-open_platform = فتح الموقع
fix-see_plan = مراجعة
fix-see_failed = مراجعة
fix-make_calendar = إنشاؤه مجددًا
fix-rehearse = هل سيرنّ التذكير؟
fix-show_data = عرض الملف
fix-own_client = استخدام عميلي الخاص
fix-own_file = اختيار ملف آخر
fix-turn_on = تفعيل
fix-resume = استئناف
fix-send_sample = عرض إشعار تجريبي
fix-turn_on_autostart = التشغيل عند تسجيل الدخول
fix-system_settings = فتح إعدادات النظام
fix-refresh = التحقق الآن
fix-set_leads = تحديد مواعيد التذكير

leads-start = عند البدء
leads-add = إضافة موعد تذكير
leads-count = المدة قبل البدء
leads-unit = الوحدة
leads-minutes = دقائق
leads-hours = ساعات
leads-days = أيام
leads-full =
    { $n ->
        [zero] لا يمكن إضافة مواعيد.
        [one] موعد واحد كحد أقصى.
        [two] موعدان كحد أقصى.
        [few] { $n } مواعيد كحد أقصى.
        [many] { $n } موعدًا كحد أقصى.
       *[other] { $n } موعد كحد أقصى.
    }

reminders-enabled = ذكّرني على هذا الكمبيوتر
reminders-enabled_hint = إشعارات بالمسابقات التي تُظهرها قواعدك.
reminders-pause = إيقاف مؤقت:
reminders-pause_hour = لمدة ساعة
reminders-pause_morning = حتى الغد، { $when }
reminders-pause_open = إلى أن أستأنفها
reminders-paused = متوقفة مؤقتًا إلى حين استئنافها
reminders-paused_until = متوقفة مؤقتًا حتى { $when }
reminders-resume = استئناف
reminders-when = المواعيد
reminders-leads = قبل البدء
reminders-leads_of = { $platform }: قبل البدء
reminders-at_start = عند البدء أيضًا
reminders-per_platform = مواعيد مختلفة لكل منصة
reminders-own = مواعيد خاصة
reminders-own_label = مواعيد خاصة بـ { $platform }
reminders-how = الطريقة
reminders-quiet = ساعات الهدوء
reminders-quiet_hint = تصلك التذكيرات الفائتة معًا بعد انتهائها.
reminders-quiet_from = من
reminders-quiet_to = إلى
reminders-sound = تشغيل صوت
reminders-snooze = التأجيل لمدة
reminders-also = أشعِرني أيضًا
reminders-moved = عند تغيّر موعد مسابقة
reminders-cancelled = عند إلغاء مسابقة
reminders-announced = عند الإعلان عن مسابقة
reminders-announced_hint = المسابقات التي تبدأ خلال 48 ساعة فقط.
reminders-planned = التذكيرات خلال 7 أيام
reminders-planned_hint =
    { $n ->
        [zero] لا تذكيرات
        [one] تذكير واحد
        [two] تذكيران
        [few] { $n } تذكيرات
        [many] { $n } تذكيرًا
       *[other] { $n } تذكير
    }
reminders-before = { $length } قبل البدء
sample-show = عرض إشعار تجريبي
sample-seen = هل ظهر لك؟
sample-yes = نعم
sample-no = لا
sample-good = الإشعارات تصلك
sample-noted = قد يساعد ما يرد أدناه
sample-refused = تعذّر عرض الإشعار التجريبي
sample-help = يُرجى التأكد من إيقاف «عدم الإزعاج» ومن السماح لـ ContestSync بعرض الإشعارات.

rehearsal-title = هل سيرنّ التذكير؟
rehearsal-hint = يختبر كل خطوة في التذكير، من جدولته حتى ظهوره على الشاشة، دون تغيير أي شيء.
rehearsal-start = اختبار التذكيرات
rehearsal-again = إعادة الاختبار
rehearsal-yes = سيرنّ التذكير
rehearsal-perhaps =
    { $n ->
        [zero] سيرنّ على الأرجح
        [one] سيرنّ على الأرجح: أمر واحد غير مؤكد
        [two] سيرنّ على الأرجح: أمران غير مؤكدين
        [few] سيرنّ على الأرجح: { $n } أمور غير مؤكدة
        [many] سيرنّ على الأرجح: { $n } أمرًا غير مؤكد
       *[other] سيرنّ على الأرجح: { $n } أمر غير مؤكد
    }
rehearsal-no =
    { $n ->
        [zero] لن يرنّ
        [one] لن يرنّ: مشكلة واحدة
        [two] لن يرنّ: مشكلتان
        [few] لن يرنّ: { $n } مشكلات
        [many] لن يرنّ: { $n } مشكلة
       *[other] لن يرنّ: { $n } مشكلة
    }
rehearsal-unknown = لا معلومات من النظام.
step-ok = سليم:
step-warn = غير مؤكد:
step-fail = مشكلة:
step-unknown = غير معروف:
rehearsal-enabled-title = التذكيرات مفعّلة
rehearsal-enabled-ok = مفعّلة.
rehearsal-enabled-bad = أُوقفت من هذه النافذة.
rehearsal-not_paused-title = التذكيرات غير متوقفة مؤقتًا
rehearsal-not_paused-ok = غير متوقفة مؤقتًا.
rehearsal-not_paused-bad = متوقفة مؤقتًا. { $when }
rehearsal-service-title = الإشعارات متاحة
rehearsal-service-ok = متاحة.
rehearsal-service-bad = لا يمكن عرض الإشعارات في بيئة سطح المكتب هذه.
rehearsal-permission-title = يُسمح لـ ContestSync بعرض الإشعارات
rehearsal-permission-ok = مسموح.
rehearsal-permission-bad = لا تسمح إعدادات النظام بذلك.
rehearsal-do_not_disturb-title = وضع «عدم الإزعاج» متوقف
rehearsal-do_not_disturb-ok = متوقف.
rehearsal-do_not_disturb-bad = مفعّل: يحجب الإشعارات.
rehearsal-sample_seen-title = ظهر لك إشعار تجريبي
rehearsal-sample_seen-ok = أكّدت ظهور إشعار تجريبي { $when }.
rehearsal-sample_seen-bad = لم يُؤكَّد ظهور أي إشعار تجريبي بعد. لا أحد غيرك يعرف إن كان يظهر.
rehearsal-sleep-title = لا تضيع التذكيرات في وضع السكون
rehearsal-sleep-ok = بعد السكون، تصلك التذكيرات الفائتة معًا.
rehearsal-sleep-bad = لا يبلّغ النظام عن الخروج من وضع السكون؛ قد تتأخر التذكيرات دقيقة.
rehearsal-clock-title = الساعة مضبوطة
rehearsal-clock-ok = تتوافق مع خوادم المنصات.
rehearsal-clock-bad = تختلف عن خوادم المنصات. يُرجى ضبطها في إعدادات النظام.
rehearsal-autostart-title = يبدأ ContestSync عند تسجيل الدخول
rehearsal-autostart-ok = مسجَّل لدى النظام.
rehearsal-autostart-bad = بعد إعادة تشغيل الكمبيوتر، لن يرنّ شيء حتى تشغيل ContestSync.
rehearsal-next_reminder-title = هناك تذكير مجدول
rehearsal-next_reminder-ok = التالي: { $when }.
rehearsal-next_reminder-bad = لا يوجد تذكير مجدول: لا مسابقات، أو لا مواعيد للتذكير.

account-title = حساب Google
account-promise = ينشئ ContestSync تقويمًا خاصًا به في حسابك على Google ويبقيه محدّثًا، ولا يمكنه رؤية تقاويمك الأخرى.
account-ok = تم تسجيل الدخول
account-sign_in_again = انتهى تسجيل الدخول
account-sign_out = تسجيل الخروج…
account-sign_out_hint = تسجيل الخروج ينهي أيضًا تسجيل الدخول على أجهزة الكمبيوتر الأخرى بهذا الحساب. يمكنك تسجيل الخروج هنا فقط، مع إبقاء التقويم أو إزالته أولًا.
account-sign_out_keep = تسجيل الخروج مع إبقاء التقويم
account-sign_out_delete = إزالة التقويم وتسجيل الخروج
account-sign_out_here = تسجيل الخروج من هذا الكمبيوتر فقط
sign_in-connect = ربط تقويم Google
sign_in-waiting = في انتظار Google…
sign_in-waiting_hint = يُرجى المتابعة في المتصفح ووضع علامة في مربّع التقويم.
sign_in-open_again = فتح مجددًا
sign_in-copy = نسخ الرابط
sign_in-done = تم تسجيل الدخول باسم { $email }
sign_in-cancelled = أُلغي تسجيل الدخول
sign_in-unverified = إذا أفادت Google بأنها لم تتحقق من هذا التطبيق، يُرجى اختيار «إعدادات متقدمة» ثم «الانتقال إلى ContestSync».
calendar-which = التقويم
calendar-none_yet = يُنشأ عند أول مزامنة
calendar-open = فتح في تقويم Google
calendar-last = آخر مزامنة
calendar-next = المزامنة التالية
calendar-numbers = { $inserted } مضافة، { $updated } معدّلة، { $deleted } محذوفة
calendar-will_add =
    { $n ->
        [zero] لن تُضاف أي مسابقة
        [one] ستُضاف مسابقة واحدة
        [two] ستُضاف مسابقتان
        [few] ستُضاف { $n } مسابقات
        [many] ستُضاف { $n } مسابقة
       *[other] ستُضاف { $n } مسابقة
    }
calendar-add_them = إضافتها
calendar-failed =
    { $n ->
        [zero] تمت مزامنة جميع الأحداث
        [one] تعذّرت مزامنة حدث واحد
        [two] تعذّرت مزامنة حدثين
        [few] تعذّرت مزامنة { $n } أحداث
        [many] تعذّرت مزامنة { $n } حدثًا
       *[other] تعذّرت مزامنة { $n } حدث
    }
calendar-waits = لا يُكتب شيء في تقويمك قبل اختيار «إضافتها».
calendar-preview = معاينة
calendar-preview_more =
    { $n ->
        [zero] ولا مسابقات أخرى تخفيها القائمة
        [one] ومسابقة أخرى تخفيها القائمة
        [two] ومسابقتان أخريان تخفيهما القائمة
        [few] و{ $n } مسابقات أخرى تخفيها القائمة
        [many] و{ $n } مسابقة أخرى تخفيها القائمة
       *[other] و{ $n } مسابقة أخرى تخفيها القائمة
    }
calendar-review = مراجعة وإضافة
calendar-up_to_date =
    { $n ->
        [zero] محدّث (لا أحداث)
        [one] محدّث (حدث واحد)
        [two] محدّث (حدثان)
        [few] محدّث ({ $n } أحداث)
        [many] محدّث ({ $n } حدثًا)
       *[other] محدّث ({ $n } حدث)
    }
held-title =
    { $n ->
        [zero] لن تزيل المزامنة التالية أي حدث ({ $platforms })
        [one] ستزيل المزامنة التالية حدثًا واحدًا ({ $platforms })
        [two] ستزيل المزامنة التالية حدثين ({ $platforms })
        [few] ستزيل المزامنة التالية { $n } أحداث ({ $platforms })
        [many] ستزيل المزامنة التالية { $n } حدثًا ({ $platforms })
       *[other] ستزيل المزامنة التالية { $n } حدث ({ $platforms })
    }
held-hint = قد تكون إزالة هذا العدد دفعة واحدة ناتجة عن خطأ في المنصة، لذا لم يُزَل شيء. في الانتظار أيضًا: { $inserts } للإضافة، { $updates } للتعديل.
held-see = عرض الأحداث
held-keep = إبقاؤها
held-kept = ستبقى الأحداث
held-remove = إزالتها
events-title = الأحداث
events-where = التقويم
events-own = تقويم منفصل
events-main = تقويمي الأساسي
events-busy = الظهور بحالة
events-free = متفرّغ
events-blocked = مشغول
events-color = لون لكل منصة
events-phone = إشعارات تقويم Google (على هاتفك أيضًا)
events-phone_hint = تصلك من تقويم Google إضافةً إلى تذكيرات هذا الكمبيوتر، بحد أقصى خمسة.
deleted-title =
    { $n ->
        [zero] لا أحداث محذوفة
        [one] حدث واحد حذفته
        [two] حدثان حذفتهما
        [few] { $n } أحداث حذفتها
        [many] { $n } حدثًا حذفتها
       *[other] { $n } حدث حذفتها
    }
deleted-hint = ما يُحذف في تقويم Google يبقى محذوفًا.
deleted-restore = استعادة
deleted-restore_label = استعادة { $name }
deleted-restored = سيُستعاد في المزامنة التالية
deleted-all = استعادة الكل
ics-title = ملف التقويم
ics-hint = المسابقات نفسها في ملف لأي تقويم آخر. لا يواكب هذا الملف التغييرات.
ics-export = تصدير ملف التقويم…
ics-keep = إبقاء ملف تقويم محدّثًا
ics-keep_hint = يُرجى اختيار ملف في أحد مجلداتك. يمكن عرضه في Evolution وGNOME Calendar وThunderbird، ويوصله المجلد المتزامن إلى أجهزتك الأخرى. يُكتب الملف من جديد كلما تغيّرت مسابقة، لذا يُرجى عدم تعديله.
client-title = استخدام عميل Google خاص بك
client-hint = في Google Cloud Console، يُرجى إنشاء عميل OAuth من نوع «Desktop app» وتنزيل ملف JSON الخاص به.
client-console = فتح Google Cloud Console
client-paste = لصق محتوى JSON
client-import = استخدام هذا العميل
client-file = أو اختيار الملف:
client-wrong_file = هذا ليس ملف JSON لعميل من نوع «Desktop app»
client-imported = عميلك الخاص قيد الاستخدام
client-id = معرّف العميل
client-secret = سر العميل
client-needed = لا تتضمن هذه النسخة عميل Google بعد. يُرجى إضافة عميلك:
remove-title = إزالة تقويم ContestSync
remove-hint = يُحذف التقويم الذي أنشأه ContestSync مع كل أحداثه. لا تُمسّ تقاويمك الأخرى.
remove-button = إزالة التقويم…
remove-sure = سيُحذف «{ $name }» مع كل أحداثه من تقويم Google. لا يمكن التراجع عن ذلك.
remove-done = أُزيل التقويم

general-running = التشغيل والتحقق
general-autostart = التشغيل عند تسجيل الدخول
general-autostart_hint = في الخلفية، دون نافذة.
general-autostart_differs = لا يتوافق هذا مع إعدادات النظام. لإصلاحه، يُرجى إيقافه ثم تفعيله من جديد.
general-interval = التحقق من المنصات كل
general-hours =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
general-looks = المظهر
general-theme = السمة
theme-system = حسب النظام
theme-light = فاتحة
theme-dark = داكنة
general-clock = تنسيق الوقت
clock-auto = حسب اللغة
clock-24 = 24 ساعة
clock-12 = 12 ساعة
general-tray_title = بجانب رمز علبة النظام، في آخر 3 ساعات قبل البدء
tray_title-off = لا شيء
tray_title-time = العد التنازلي
tray_title-name = الاسم والعد التنازلي
general-language = اللغة
language-auto = حسب النظام
general-move = نقل إعداداتك
general-move_hint = ملف واحد يضم كل ما ضبطته هنا. لا يتضمن كلمات مرور ولا بيانات تسجيل دخول.
general-backup = نسخ احتياطي…
general-restore = استعادة…
general-text_size = حجم النص
general-smaller = تصغير النص
general-larger = تكبير النص
general-usual_size = إعادة الضبط
general-compact = قائمة مضغوطة (سطر واحد لكل مسابقة)

privacy-promise = تبقى بياناتك على هذا الكمبيوتر
privacy-promise_hint = لا حساب لدينا، ولا جمع لبيانات الاستخدام، ولا خادم لنا. يطلب ContestSync المسابقات من المنصات، ولا يكتب في تقويم Google إلا إذا ربطته به.
privacy-where = مكان بياناتك
privacy-data = البيانات
privacy-logs = السجلات
privacy-key = مفتاح تسجيل الدخول
privacy-show = عرض
privacy-hosts = الخوادم التي يتصل بها ContestSync
privacy-hosts_hint = هذه فقط. ترى المنصات طلبًا عاديًا لمسابقاتها، وتتلقى Google أحداث تقويمك.
privacy-not_asked = ليس بعد
privacy-leave = إلغاء التثبيت
privacy-leave_hint = يُرجى تسجيل الخروج وإزالة التقويم أولًا، ثم إلغاء التثبيت. يمكنك حذف مجلد البيانات يدويًا.
privacy-to_calendar = إعدادات التقويم
privacy-fallback = فقط عند تعذّر الوصول إلى الأول
privacy-updates = الإصدارات الجديدة
privacy-if_on = فقط إذا فعّلت ذلك، مرة واحدة يوميًا

about-what = يبقي تقويمك متزامنًا مع مسابقات البرمجة، ويذكّرك بها في الوقت المناسب.
about-package = الحزمة
about-system = النظام
about-licence = الترخيص
about-licences = جميع التراخيص
updates-title = التحديثات
updates-check = أعلِمني بالإصدارات الجديدة
updates-hint = يتم التحقق مرة واحدة يوميًا، دون أي تثبيت تلقائي.
updates-pm = تصلك الإصدارات الجديدة عبر مدير الحزم: { $command }
updates-nobody = لا تُحدَّث هذه النسخة تلقائيًا. يمكنك الحصول على الإصدار الجديد بالطريقة التي حصلت بها على هذه النسخة.
updates-none = لم يُعثر على إصدار أحدث حتى الآن.
updates-newer = يتوفر الإصدار { $version }
updates-install = تثبيت وإعادة تشغيل
updates-started = جارٍ تثبيت الإصدار الجديد
about-help = هل واجهتك مشكلة؟
about-help_hint = لا تتضمن معلومات التشخيص أي أسرار. لا يُرسَل شيء تلقائيًا.
about-report = الإبلاغ عن مشكلة
about-report_nowhere = لا توجد صفحة بلاغات لهذه النسخة. يُرجى إرسال معلومات التشخيص إلى الشخص الذي زوّدك بها.
licences-title = التراخيص
licences-ours = ContestSync برنامج حر بموجب ترخيص MIT.
licences-hint =
    { $n ->
        [zero] لا يتضمن أي حزم أخرى.
        [one] يتضمن حزمة واحدة بترخيصها الخاص.
        [two] يتضمن حزمتين، لكل منهما ترخيصها الخاص.
        [few] يتضمن { $n } حزم، لكل منها ترخيصها الخاص.
        [many] يتضمن { $n } حزمة، لكل منها ترخيصها الخاص.
       *[other] يتضمن { $n } حزمة، لكل منها ترخيصها الخاص.
    }
licences-package = الحزمة
licences-version = الإصدار
about-keys = اختصارات لوحة المفاتيح
keys-upcoming = القادمة
keys-status = الحالة
keys-settings = الإعدادات
keys-search = بحث
keys-sync = المزامنة الآن
keys-contests = المسابقة السابقة أو التالية
keys-open = فتح صفحة المسابقة
keys-mute = كتم أو إلغاء الكتم
keys-remind = التذكير، أو اتّباع القواعد
keys-calendar = إضافة إلى التقويم، أو استبعاد
keys-why = لماذا؟
keys-leave = مغادرة حقل، ثم إغلاق لوحة، ثم النافذة
keys-buttons = التنقّل بين أزرار المسابقة
keys-undo = تراجع
keys-text_size = حجم النص
keys-views = جدول الأعمال، الأسبوع، الشهر
diagnostics-button = معلومات التشخيص…
diagnostics-title = معلومات التشخيص
diagnostics-hint = تُرجى قراءتها قبل مشاركتها. لا تتضمن بيانات تسجيل دخول ولا مفاتيح ولا عناوين بريد إلكتروني.

first-step = الخطوة { $step } من 3
first-platforms = أي المنصات؟
first-next = التالية: { $when }
first-nothing = لم يُعلن عن شيء
first-looking = جارٍ التحقق…
first-unreachable = يتعذّر الوصول؛ ستُعاد المحاولة
first-daily =
    { $n ->
        [zero] المسابقات الرئيسية فقط (لا مسابقات يومية أو تدريبية لإخفائها)
        [one] المسابقات الرئيسية فقط (تُخفى مسابقة واحدة يومية أو تدريبية)
        [two] المسابقات الرئيسية فقط (تُخفى مسابقتان من اليومية والتدريبية)
        [few] المسابقات الرئيسية فقط (تُخفى { $n } مسابقات يومية وتدريبية)
        [many] المسابقات الرئيسية فقط (تُخفى { $n } مسابقة يومية وتدريبية)
       *[other] المسابقات الرئيسية فقط (تُخفى { $n } مسابقة يومية وتدريبية)
    }
first-daily_plain = المسابقات الرئيسية فقط (تُخفى اليومية والتدريبية)
first-reminders = متى يذكّرك ContestSync؟
first-quiet = من { $from } إلى { $to }
first-calendar = تقويمك (اختياري)
first-export = تصدير ملف بدلًا من ذلك
first-ready = كل شيء جاهز
first-result =
    { $n ->
        [zero] لا مسابقات في الأيام السبعة القادمة.
        [one] مسابقة واحدة في الأيام السبعة القادمة.
        [two] مسابقتان في الأيام السبعة القادمة.
        [few] { $n } مسابقات في الأيام السبعة القادمة.
        [many] { $n } مسابقة في الأيام السبعة القادمة.
       *[other] { $n } مسابقة في الأيام السبعة القادمة.
    }
first-result_next = التالية: { $name }، { $when }، بعد { $length }.
first-tray = يبقى ContestSync في علبة النظام. يمكنك إغلاق هذه النافذة.
first-no_tray = لا توجد علبة نظام في بيئة سطح المكتب لديك. يعمل ContestSync رغم ذلك؛ ولفتح هذه النافذة، يُرجى تشغيله مجددًا.
first-back = رجوع
first-continue = متابعة
first-not_now = ليس الآن
first-skip_all = تخطي الإعداد
first-done = تم
first-what = يعرض ContestSync مسابقات البرمجة القادمة، ويذكّرك بها قبل بدئها، ويحفظها في تقويمك.
first-offline = لا يوجد اتصال بالإنترنت. ستظهر المسابقات عند الاتصال.
first-presets = نقطة البداية
first-everything = كل شيء

problem-offline = يتعذّر الوصول إلى الخادم. المسابقات المعروفة محفوظة.
problem-connection = انقطع الاتصال. المسابقات المعروفة محفوظة.
problem-tls = لا يمكن الوثوق بشهادة الخادم. يُرجى التحقق من الساعة والشبكة.
problem-timeout = لم يستجب الخادم في الوقت المناسب. المسابقات المعروفة محفوظة.
problem-http_status = استجاب الخادم بخطأ. المسابقات المعروفة محفوظة.
problem-redirected = يعيد الخادم التوجيه إلى موقع آخر، ولا يُتبَع هذا التوجيه.
problem-rate_limited = يطلب الخادم تقليل الطلبات. سيحاول ContestSync مجددًا لاحقًا.
problem-too_large = كانت الاستجابة كبيرة جدًا.
problem-unexpected_body = تعذّرت قراءة الاستجابة؛ ربما تغيّر الموقع.
problem-blocked = يحظر الموقع الطلبات الآلية. المسابقات المعروفة محفوظة.
problem-unknown_zone = يستخدم التقويم منطقة زمنية غير معروفة، أو لا يحدد أي منطقة. لم يتغيّر شيء.
problem-suspicious_listing = اختفت معظم المسابقات من القائمة فجأة، لذا لم يُزَل شيء.
problem-signed_out = لم يتم تسجيل الدخول.
problem-sign_in_again = انتهت صلاحية تسجيل الدخول. يُرجى تسجيل الدخول مجددًا؛ لم يُفقد شيء.
problem-consent_denied = رُفض الإذن في صفحة Google. لم يتغيّر شيء.
problem-scope_missing = لا يملك ContestSync إذنًا بالكتابة في التقويم: لم توضع علامة في مربّع التقويم. يُرجى إعادة المحاولة ووضع العلامة.
problem-sign_in_cancelled = أُلغي تسجيل الدخول.
problem-sign_in_timed_out = لم يصل رد من المتصفح. تُرجى إعادة المحاولة.
problem-state_mismatch = تخص الاستجابة عملية تسجيل دخول أخرى. تُرجى إعادة المحاولة.
problem-port_unavailable = لا يوجد منفذ محلي متاح لاستجابة Google. تُرجى إعادة المحاولة.
problem-browser_unavailable = تعذّر فتح المتصفح. يُرجى نسخ الرابط وفتحه يدويًا.
problem-client_not_configured = لا يوجد عميل Google بعد. يُرجى إضافة عميلك الخاص.
problem-client_refused = لا تقبل Google هذا التطبيق. يُرجى استخدام عميلك الخاص أو تصدير ملف.
problem-calendar_gone = حُذف التقويم من تقويم Google. ستُنشئه المزامنة مجددًا.
problem-quota_exceeded = تم بلوغ الحد الأقصى لطلبات تقويم Google. ستستمر المزامنة لاحقًا.
problem-event_refused = رفضت Google هذا الحدث.
problem-calendar_api = تعذّرت قراءة استجابة تقويم Google. سيحاول ContestSync مجددًا.
problem-plan_held = سيزيل هذا أحداثًا كثيرة، لذا ينتظر موافقتك.
problem-secret_store_unavailable = لا تتوفر حلقة مفاتيح.
problem-database_newer = كُتبت البيانات بإصدار أحدث من ContestSync. يُرجى تحديث هذا الإصدار.
problem-database_damaged = ملف البيانات تالف.
problem-disk_full = القرص ممتلئ.
problem-data_folder = لا يمكن استخدام مجلد البيانات.
problem-database = لا يمكن قراءة ملف البيانات أو الكتابة فيه.
problem-run_in_progress = هناك مزامنة أخرى جارية. ستظهر نتيجتها بعد قليل.
problem-queue_full = مهام كثيرة في الانتظار. تُرجى إعادة المحاولة بعد قليل.
problem-cancelled = تم الإلغاء.
problem-crashed = تعطّل جزء من البرنامج، والباقي مستمر في العمل. يُرجى الإبلاغ عن ذلك.
problem-clock_wrong = ساعة هذا الكمبيوتر غير مضبوطة. يُرجى ضبطها في إعدادات النظام.
problem-endpoints_file = لا يمكن استخدام ملف نقاط النهاية.
problem-wrong_usage = سطر الأوامر غير مفهوم.
problem-unknown_preference = لا يوجد إعداد بهذا الاسم.
problem-invalid_value = هذه القيمة غير ممكنة. لم يتغيّر شيء.
problem-unknown_contest = لم تعد هذه المسابقة معروفة.
problem-file_write = تعذّرت كتابة الملف.
problem-file_read = تعذّرت قراءة الملف.
problem-update_held = هناك مزامنة جارية أو مسابقة قريبة، لذا لم يُثبَّت شيء. تُرجى إعادة المحاولة لاحقًا.
problem-update_refused = التحديث غير موقَّع من ناشره. لم يتغيّر شيء.
problem-update_failed = تعذّر تنزيل التحديث أو تثبيته. لم يتغيّر شيء.
problem-feed_key_missing = لا يوجد مفتاح للتحقق من موجز المسابقات.
problem-feed_unsigned = موجز المسابقات غير موقَّع، لذا لم يُستخدم.
problem-feed_signature = لا يطابق موجز المسابقات توقيعه، لذا لم يُستخدم.
problem-feed_wrong_key = موجز المسابقات موقَّع بمفتاح آخر، لذا لم يُستخدم.
problem-feed_replayed = موجز المسابقات نسخة قديمة، لذا لم يُستخدم.
problem-feed_too_old = مرّ على موجز المسابقات أكثر من يوم، لذا لم يُستخدم.
problem-feed_ahead = تاريخ موجز المسابقات في المستقبل، أي أن إحدى الساعات غير مضبوطة.
problem-feed_contest = في الموجز مسابقة لا يمكن أن تكون صحيحة، لذا لم يُستخدم.
problem-nothing_read = لم تُقرأ أي منصة بالكامل بعد، لذا لا شيء للنشر.
problem-proxy_unusable = تحدد بيئة النظام خادمًا وكيلًا من نوع لا يمكن استخدامه، لذا لم يتم الاتصال بأي خادم.
problem-notifications_unavailable = لا تعرض بيئة سطح المكتب هذه الإشعارات. يُرجى تشغيل خدمة إشعارات أو تثبيتها.
problem-detail_refused = ترفض Google أحد التفاصيل، كاللون مثلًا؛ وكُتب الباقي.
problem-calendar_foreign = أُنشئ هذا التقويم بعميل Google آخر، لذا لا يمكن لهذا الكمبيوتر فتحه.
problem-reading_too_old = تنتظر التغييرات إلى أن تُقرأ منصاتها مجددًا.
problem-calendar_moved = نقل كمبيوتر آخر الأحداث إلى التقويم الأساسي.
problem-settings_taken_over = حلّت إعدادات التقويم محل إعدادات هذا الكمبيوتر.
problem-settings_put_back = حُذف الحدث الذي يحفظ الإعدادات المشتركة، ثم استُعيد.
problem-old_release = لا يزال ContestSync 0.1.0 على كمبيوتر آخر يغيّر هذا التقويم. يُرجى تحديثه هناك.

sure-platform = إيقاف { $platform }؟
sure-rules = تطبيق هذه القاعدة؟
sure-events =
    { $n ->
        [zero] لن يزيل هذا أي حدث من تقويمك.
        [one] سيزيل هذا حدثًا واحدًا من تقويمك.
        [two] سيزيل هذا حدثين من تقويمك.
        [few] سيزيل هذا { $n } أحداث من تقويمك.
        [many] سيزيل هذا { $n } حدثًا من تقويمك.
       *[other] سيزيل هذا { $n } حدث من تقويمك.
    }
sure-switch_off = إيقاف
sure-apply = تطبيق

search-help = طريقة البحث
search-platform = منصة، باسمها أو ببداية اسمها أو باسمها المختصر
search-division = فئة
search-rated = المسابقات المصنّفة
search-unrated = المسابقات غير المصنّفة
search-today = اليوم، وما هو جارٍ الآن
search-tomorrow = غدًا
search-week = الأيام السبعة القادمة
search-running = جارية الآن
search-hidden = المسابقات المخفية أيضًا
search-without = بدون هذه الكلمة

view-label = العرض
view-agenda = جدول الأعمال
view-week = أسبوع
view-month = شهر
view-today = اليوم
view-previous_week = الأسبوع السابق
view-next_week = الأسبوع التالي
view-previous_month = الشهر السابق
view-next_month = الشهر التالي

week-label = مسابقات الأسبوع
week-hour = الوقت
week-long = مستمرة لأيام
week-hidden = مخفية

month-more =
    { $n ->
        [zero] لا مزيد
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $n } أخرى
        [many] { $n } أخرى
       *[other] { $n } أخرى
    }
month-none = لا مسابقات في هذا اليوم

next-label = المسابقة التالية
next-running = جارية
next-unmute = إلغاء الكتم
joined-title = إعدادات من جهازك الآخر
joined-from = أُخذت الإعدادات من { $computer }، وآخر تغيير لها { $when }.
joined-hint = المنصات والقواعد ومظهر الأحداث والخيارات الخاصة بكل مسابقة موحّدة على جميع أجهزة الكمبيوتر التي تستخدم هذا التقويم.
joined-ok = إبقاء هذه الإعدادات
joined-keep = اعتماد إعدادات هذا الكمبيوتر على كل الأجهزة
joined-kept = ستتبعها أجهزتك الأخرى عند مزامنتها التالية
moved-title = الأحداث الآن في التقويم الأساسي
moved-hint = نقلها كمبيوتر آخر إلى هناك. لا يتغيّر شيء هنا قبل اختيارك.
moved-keep = إبقاؤها هنا أيضًا
moved-main = استخدام التقويم الأساسي هنا
