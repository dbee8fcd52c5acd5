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
said-refreshed = تم التحقق: { $what }
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
said-synced = تم تحديث التقويم: { $what }
said-synced_partly = لم يُحدَّث التقويم بالكامل: { $what }
said-synced_same = التقويم محدّث
did-and = { $some }، { $more }
did-new =
    { $n ->
        [zero] { $n } جديدة
        [one] { $n } جديدة
        [two] { $n } جديدة
        [few] { $n } جديدة
        [many] { $n } جديدة
       *[other] { $n } جديدة
    }
did-changed =
    { $n ->
        [zero] { $n } معدّلة
        [one] { $n } معدّلة
        [two] { $n } معدّلة
        [few] { $n } معدّلة
        [many] { $n } معدّلة
       *[other] { $n } معدّلة
    }
did-canceled =
    { $n ->
        [zero] { $n } ملغاة
        [one] { $n } ملغاة
        [two] { $n } ملغاة
        [few] { $n } ملغاة
        [many] { $n } ملغاة
       *[other] { $n } ملغاة
    }
did-added =
    { $n ->
        [zero] { $n } مضافة
        [one] { $n } مضافة
        [two] { $n } مضافة
        [few] { $n } مضافة
        [many] { $n } مضافة
       *[other] { $n } مضافة
    }
did-updated =
    { $n ->
        [zero] { $n } معدّلة
        [one] { $n } معدّلة
        [two] { $n } معدّلة
        [few] { $n } معدّلة
        [many] { $n } معدّلة
       *[other] { $n } معدّلة
    }
did-removed =
    { $n ->
        [zero] { $n } محذوفة
        [one] { $n } محذوفة
        [two] { $n } محذوفة
        [few] { $n } محذوفة
        [many] { $n } محذوفة
       *[other] { $n } محذوفة
    }
did-failed =
    { $n ->
        [zero] تعذّرت مزامنة { $n }
        [one] تعذّرت مزامنة { $n }
        [two] تعذّرت مزامنة { $n }
        [few] تعذّرت مزامنة { $n }
        [many] تعذّرت مزامنة { $n }
       *[other] تعذّرت مزامنة { $n }
    }
did-to_add =
    { $n ->
        [zero] { $n } للإضافة
        [one] { $n } للإضافة
        [two] { $n } للإضافة
        [few] { $n } للإضافة
        [many] { $n } للإضافة
       *[other] { $n } للإضافة
    }
did-to_change =
    { $n ->
        [zero] { $n } للتعديل
        [one] { $n } للتعديل
        [two] { $n } للتعديل
        [few] { $n } للتعديل
        [many] { $n } للتعديل
       *[other] { $n } للتعديل
    }
said-cancelled = تم الإلغاء. ما أُنجز قبل ذلك يبقى كما هو
said-opened = تم الفتح في المتصفح
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
said-feed_added = تمت الإضافة: { $name }
said-feed_removed = تمت الإزالة: { $name }
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
upcoming-hidden_by = السبب: { $list }
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
for_me-rated = مصنّفة لك
for_me-unrated = غير مصنّفة لك
for_me-above = غير مصنّفة لك ({ $from } فما فوق)
for_me-out_of_range = خارج نطاقك
for_me-unknown = مصنّفة لك: غير معروف
for_me-mine = تصنيفك على { $platform } هو { $rating }.
for_me-mine_none = لا تصنيف لك على { $platform } بعد، ويُحتسب 0.
for_me-mine_unread = لم يُقرأ تصنيفك على { $platform } بعد.
for_me-why-in_range = يقع ضمن نطاق هذه المسابقة.
for_me-why-above = هذه المسابقة غير مصنّفة بدءًا من { $from }.
for_me-why-below = هذه المسابقة مصنّفة بدءًا من { $from }.
for_me-why-not_said = لا تذكر { $platform } لمن تُعدّ هذه المسابقة مصنّفة.
for_me-why-everyone = مصنّفة للجميع.
for_me-why-nobody = غير مصنّفة.
handles-title = المصنّفة لي
handles-hint = لمعرفة المسابقات المصنّفة لك، يُرجى إدخال أسماء المستخدم الخاصة بك. تُقرأ تصنيفاتك العلنية مرة واحدة يوميًا وبعد المسابقات، دون تسجيل الدخول.
handles-placeholder = اسم المستخدم
handles-rating = التصنيف { $rating }
handles-read = آخر قراءة { $ago }
handles-line = { $state }، { $read }
handles-heuristic = الاستدلالية: { $words }
handles-state-not_read = لم يُقرأ بعد
handles-state-rated = له تصنيف
handles-state-never_rated = لا تصنيف بعد، ويُحتسب 0
handles-state-no_such_handle = اسم المستخدم غير موجود
handles-state-renamed = تغيّر الاسم
handles-check = قراءة تصنيفاتي الآن
handles-checked = تمت قراءة التصنيفات
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
line-late_for_calendar = بدأت قبل أن تمكن إضافتها
line-not_in_calendar = ليست في التقويم: { $why }
line-snoozed = هناك تذكير مؤجّل لم يحن موعده بعد
line-bell_paused = لا تذكير: التذكيرات متوقفة مؤقتًا
line-bell_rung = عُرضت جميع تذكيراتها
line-bell_started = بدأت المسابقة، ولا تذكيرات أخرى لها
line-bell_no_leads = لا تذكير: لم تُحدَّد مواعيد للتذكير
line-everyone = مصنّفة للجميع
line-other = حسب { $source }: { $when }
line-other_gone = لم تعد مدرجة في { $source }

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
why-registration_usual = يُغلق عادةً { $when } على { $platform }
why-for_me = بالنسبة إليك
why-source = المصدر
why-checked = { $platform }، آخر تحقق { $ago }
why-from_feed = من موجز { $publisher }، آخر قراءة { $ago }
why-feed_of = موجز { $publisher }
why-other = قراءة أخرى
why-other_says = { $source }، آخر قراءة { $ago }: { $when }
why-other_gone = { $source }، آخر قراءة { $ago }: لم تعد مدرجة
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
rule-quoted = «{ $text }»
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
rule-for_me-title = حسب تصنيفي
rule-for_me = حسب تصنيفي
rule-for_me_hint = تحتاج إلى اسم المستخدم الخاص بك، أعلاه. تبقى المسابقات ظاهرة ما دام غير معروف إن كانت مصنّفة لك.
rule-no_series = لا سلاسل معروفة لهذه المنصة بعد.
rule-mode = تأثير القاعدة
rule-hide_these = إخفاء هذه
rule-show_only = عرض هذه فقط
rule-show_in = تطبيق على

contests-platforms = المنصات
contests-fetch = التحقق الآن
contests-fetch_label = التحقق الآن: { $platform }
feeds-title = تقاويمك
feeds-hint = مسابقات من أي تقويم له عنوان، أو من ملف، إلى جانب مسابقات المنصات.
feeds-add = إضافة تقويم
feeds-add_title = إضافة تقويم
feeds-address = العنوان أو الملف
feeds-bad_address = يُرجى إدخال عنوان https أو webcal، أو اختيار ملف.
feeds-secret = قد يكون العنوان سريًا، لذا يُشفَّر على هذا الكمبيوتر ولا يُعرض منه إلا جزء.
feeds-choose = اختيار ملف…
feeds-help = يصلح أي تقويم له عنوان https أو webcal، مثل:
feeds-help_clist = clist.by: موجزك الشخصي. يُرجى تسجيل الدخول هناك ونسخ عنوانه.
feeds-help_icpc = ICPC: التقويم الذي تنشره جامعتك للمسابقات والتدريب.
feeds-help_google = تقويم Google: «العنوان السري بتنسيق iCal» في إعدادات التقويم.
feeds-preview = معاينة
feeds-zone = المنطقة الزمنية لهذا التقويم
feeds-zone_why = بعض مواعيده بلا منطقة زمنية. يُرجى اختيار المنطقة المقصودة ثم المعاينة مجددًا.
feeds-zone_of = المواعيد بتوقيت { $zone }
feeds-events =
    { $n ->
        [zero] لا أحداث قادمة
        [one] حدث قادم واحد
        [two] حدثان قادمان
        [few] { $n } أحداث قادمة
        [many] { $n } حدثًا قادمًا
       *[other] { $n } حدث قادم
    }
feeds-rejected =
    { $n ->
        [zero] تمكن قراءة جميع الأحداث.
        [one] تتعذّر قراءة حدث واحد، وقد استُبعد.
        [two] تتعذّر قراءة حدثين، وقد استُبعدا.
        [few] تتعذّر قراءة { $n } أحداث، وقد استُبعدت.
        [many] تتعذّر قراءة { $n } حدثًا، وقد استُبعدت.
       *[other] تتعذّر قراءة { $n } حدث، وقد استُبعدت.
    }
feeds-known = هذا التقويم مضاف لديك. إضافته مجددًا تغيّر اسمه ومنطقته الزمنية.
feeds-name = الاسم
feeds-remove_label = إزالة: { $name }
feeds-usual_times = المواعيد المعتادة
feed-title = موجز المسابقات
feed-hint = يقرأ ناشر، كنادٍ مثلًا، المنصات نيابةً عن أجهزة كثيرة ويوقّع النتيجة. ويتحقق ContestSync من التوقيع.
feed-built_in = مضمّن في هذه النسخة
feed-off = متوقف: تُقرأ المنصات مباشرةً.
feed-read = نُشر { $ago }
feed-never = لم يُقرأ بعد
feed-first = قراءته بدلًا من المنصات
feed-first_hint = قبيل التذكير، يتم التحقق من المنصة نفسها أيضًا.
feed-subscribe = الاشتراك في موجز مسابقات
feed-another = استخدام موجز مسابقات آخر
feed-url = عنوان الموجز
feed-key = المفتاح العام
feed-key_hint = تحصل على كليهما من الناشر. لا يُقرأ الموجز دون المفتاح.

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
health-words-hidden = { $contests }، المخفية: { $n }
health-words-last = آخر تحقق { $ago }
health-words-never = لم يتم التحقق منها قط
health-words-line = { $contests }، { $last }.
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
status-autostart_turned_off = موقوف في إعدادات النظام
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
store-file_hint = لنقله إلى حلقة مفاتيح النظام، شغّل ContestSync مرة واحدة مع CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: لا تغييرات
log-refresh_failed = { $platform }: { $why }
log-synced = التقويم: { $what }
log-synced_same = التقويم: لا تغييرات
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
attention-secret_in_file = مفتاح تسجيل الدخول في ملف لا يمكن لغيرك قراءته، وليس في حلقة مفاتيح.
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
fix-focus_settings = فتح إعدادات النظام
fix-login_settings = فتح إعدادات النظام
fix-turn_on_sound = تفعيل
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
reminders-registration = قبل إغلاق التسجيل
reminders-registration_hint = إذا كانت المنصة تذكر موعد الإغلاق. لا تذكره Codeforces؛ ويُغلق التسجيل فيها عادةً قبل البدء بخمس دقائق.
reminders-registration_before = ذكّرني قبل ذلك بمدة
reminders-registration_closes = يُغلق التسجيل { $when }
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
rehearsal-sound-title = للتذكيرات صوت
rehearsal-sound-ok = الصوت مفعَّل.
rehearsal-sound-bad = الصوت موقوف.
rehearsal-sound-unsupported = لا تُصدر بيئة سطح المكتب هذه أصواتًا للإشعارات.
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
account-promise = ينشئ ContestSync تقويمًا خاصًا به في حسابك على Google ويبقيه محدّثًا، ولا يمكنه رؤية الأحداث في تقاويمك الأخرى.
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
held-hint = قد تكون إزالة هذا العدد دفعة واحدة ناتجة عن خطأ في المنصة، لذا لم يُزَل شيء.
held-waiting = في الانتظار أيضًا: { $what }.
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
general-autostart_turned_off = موقوف في إعدادات النظام.
general-autostart_not_in_place = انقل ContestSync إلى مجلد التطبيقات، ثم شغّله من هناك مرة أخرى.
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
general-reword_hint = تبقى الأحداث الموجودة في تقويمك باللغة التي كُتبت بها.
general-reword = كتابتها بهذه اللغة
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
privacy-promise_calendar = تبقى بياناتك على هذا الكمبيوتر وفي تقويم Google الخاص بك
privacy-promise_hint = لا حساب لدينا، ولا جمع لبيانات الاستخدام، ولا خادم لنا. يطلب ContestSync المسابقات من المنصات، ولا يكتب في تقويم Google إلا إذا ربطته به.
privacy-where = مكان بياناتك
privacy-data = البيانات
privacy-logs = السجلات
privacy-key = مفتاح تسجيل الدخول
privacy-show = عرض
privacy-hosts = الخوادم التي يتصل بها ContestSync
privacy-hosts_hint = هذه فقط. ترى المنصات طلبًا عاديًا لمسابقاتها، وتتلقى Google أحداث تقويمك.
privacy-handles = المنصات التي أدخلت لها اسم مستخدم يُطلب منها أيضًا تصنيفه العلني.
privacy-not_asked = ليس بعد
privacy-leave = إلغاء التثبيت
privacy-leave_hint = يُرجى تسجيل الخروج وإزالة التقويم أولًا، ثم إلغاء التثبيت. يمكنك حذف مجلد البيانات يدويًا.
privacy-to_calendar = إعدادات التقويم
privacy-fallback = فقط عند تعذّر الوصول إلى الأول
privacy-updates = الإصدارات الجديدة
privacy-contest_feed = موجز المسابقات
privacy-if_on = فقط إذا فعّلت ذلك، مرة واحدة يوميًا

about-what = يبقي تقويمك متزامنًا مع مسابقات البرمجة، ويذكّرك بها في الوقت المناسب.
about-package = الحزمة
about-system = النظام
about-licence = الترخيص
about-licences = جميع التراخيص
updates-title = التحديثات
updates-check = أعلِمني بالإصدارات الجديدة
updates-hint = يتم التحقق مرة واحدة يوميًا، دون أي تثبيت تلقائي.
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
first-hiring = التوظيف
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
problem-handle_unknown = لا أحد على المنصة باسم المستخدم هذا. يُرجى التحقق من كتابته.
problem-handle_renamed = تغيّر اسم المستخدم هذا. يُرجى إدخال الاسم الجديد.
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
sure-feed = إزالة { $name }؟
sure-events =
    { $n ->
        [zero] لن يزيل هذا أي حدث من تقويمك.
        [one] سيزيل هذا حدثًا واحدًا من تقويمك.
        [two] سيزيل هذا حدثين من تقويمك.
        [few] سيزيل هذا { $n } أحداث من تقويمك.
        [many] سيزيل هذا { $n } حدثًا من تقويمك.
       *[other] سيزيل هذا { $n } حدث من تقويمك.
    }
sure-such_as = من بينها: { $names }
sure-switch_off = إيقاف
sure-apply = تطبيق

search-help = طريقة البحث
search-placeholder = بحث
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
search-unknown = { $operator } ليس من عوامل البحث

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
week-none = لم يُعلن عن أي مسابقة لهذه الأيام
week-next = الانتقال إلى التالية: { $when }

month-more =
    { $n ->
        [zero] لا مزيد
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $n } أخرى
        [many] { $n } أخرى
       *[other] { $n } أخرى
    }
month-continued = { $name }، مستمرة ({ $dates })
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
notice-sample = هذا تذكير تجريبي ({ $time })
notice-sample_body = ظهور هذا الإشعار يعني أن التذكيرات تعمل. يُرجى تأكيد ذلك في النافذة.
notice-open = فتح المسابقة
notice-open_first = فتح الأولى
notice-show = عرض
notice-snooze = تأجيل { $minutes } د
notice-snooze_start = تأجيل حتى البدء
notice-ahead = { $name }، { $when }
notice-ahead_today = { $name }، الساعة { $time }
notice-starts = تبدأ { $when }: { $name }
notice-starts_today = تبدأ الساعة { $time }: { $name }
notice-now = الآن: { $name }
notice-started = بدأت قبل { $length }: { $name }
notice-in = بعد { $length }
notice-until = من { $from } إلى { $to }
notice-long = المدة { $length }
notice-rated = مصنّفة
notice-unrated = غير مصنّفة
notice-registration = يُغلق التسجيل { $when }
event-any_time = في أي وقت خلال الفترة
event-signature = يبقيه ContestSync محدَّثًا ({ $key }).
notice-checked = آخر تحقق قبل { $length }
notice-checked_now = تم التحقق الآن
notice-asleep = كان الكمبيوتر في وضع السكون { $when }
notice-not_running = لم يكن ContestSync قيد التشغيل { $when }
notice-quiet = حُجز خلال ساعات الهدوء
notice-paused = حُجز أثناء الإيقاف المؤقت للتذكيرات
notice-together =
    { $n ->
        [zero] لا مسابقات { $when }
        [one] مسابقة واحدة { $when }
        [two] مسابقتان { $when }
        [few] { $n } مسابقات { $when }
        [many] { $n } مسابقة { $when }
       *[other] { $n } مسابقة { $when }
    }
notice-together_today =
    { $n ->
        [zero] لا مسابقات الساعة { $time }
        [one] مسابقة واحدة الساعة { $time }
        [two] مسابقتان الساعة { $time }
        [few] { $n } مسابقات الساعة { $time }
        [many] { $n } مسابقة الساعة { $time }
       *[other] { $n } مسابقة الساعة { $time }
    }
notice-together_now =
    { $n ->
        [zero] الآن ({ $time }): لا مسابقات
        [one] الآن ({ $time }): مسابقة واحدة
        [two] الآن ({ $time }): مسابقتان
        [few] الآن ({ $time }): { $n } مسابقات
        [many] الآن ({ $time }): { $n } مسابقة
       *[other] الآن ({ $time }): { $n } مسابقة
    }
notice-missed_soon =
    { $n ->
        [zero] لا مسابقات تبدأ قريبًا
        [one] مسابقة واحدة تبدأ قريبًا
        [two] مسابقتان تبدآن قريبًا
        [few] { $n } مسابقات تبدأ قريبًا
        [many] { $n } مسابقة تبدأ قريبًا
       *[other] { $n } مسابقة تبدأ قريبًا
    }
notice-missed_quiet =
    { $n ->
        [zero] لا مسابقات خلال ساعات الهدوء
        [one] مسابقة واحدة خلال ساعات الهدوء
        [two] مسابقتان خلال ساعات الهدوء
        [few] { $n } مسابقات خلال ساعات الهدوء
        [many] { $n } مسابقة خلال ساعات الهدوء
       *[other] { $n } مسابقة خلال ساعات الهدوء
    }
notice-missed_paused =
    { $n ->
        [zero] لا مسابقات أثناء الإيقاف المؤقت للتذكيرات
        [one] مسابقة واحدة أثناء الإيقاف المؤقت للتذكيرات
        [two] مسابقتان أثناء الإيقاف المؤقت للتذكيرات
        [few] { $n } مسابقات أثناء الإيقاف المؤقت للتذكيرات
        [many] { $n } مسابقة أثناء الإيقاف المؤقت للتذكيرات
       *[other] { $n } مسابقة أثناء الإيقاف المؤقت للتذكيرات
    }
notice-missed =
    { $n ->
        [zero] لا مسابقات أثناء غيابك
        [one] مسابقة واحدة أثناء غيابك
        [two] مسابقتان أثناء غيابك
        [few] { $n } مسابقات أثناء غيابك
        [many] { $n } مسابقة أثناء غيابك
       *[other] { $n } مسابقة أثناء غيابك
    }
notice-more =
    { $n ->
        [zero] لا مزيد
        [one] واحدة أخرى
        [two] اثنتان أخريان
        [few] { $n } أخرى
        [many] { $n } أخرى
       *[other] { $n } أخرى
    }
notice-over =
    { $n ->
        [zero] لم تنتهِ أي منها
        [one] انتهت واحدة
        [two] انتهت اثنتان
        [few] انتهت { $n }
        [many] انتهت { $n }
       *[other] انتهت { $n }
    }
notice-running = { $name } جارية حتى { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = الموعد الجديد { $when }: { $name }
notice-was = كان موعدها { $when }
notice-left = بعد { $length }
notice-started_ago = بدأت قبل { $length }
notice-moved_too = تغيّرت مواعيد تذكيراتك أيضًا
notice-cancelled = أُلغيت: { $name }
notice-announced = جديدة: { $name }
notice-all_moved =
    { $n ->
        [zero] لم يتغيّر موعد أي مسابقة
        [one] تغيّر موعد مسابقة واحدة
        [two] تغيّر موعد مسابقتين
        [few] تغيّر موعد { $n } مسابقات
        [many] تغيّر موعد { $n } مسابقة
       *[other] تغيّر موعد { $n } مسابقة
    }
notice-all_cancelled =
    { $n ->
        [zero] لم تُلغَ أي مسابقة
        [one] أُلغيت مسابقة واحدة
        [two] أُلغيت مسابقتان
        [few] أُلغيت { $n } مسابقات
        [many] أُلغيت { $n } مسابقة
       *[other] أُلغيت { $n } مسابقة
    }
notice-all_announced =
    { $n ->
        [zero] لم يُعلن عن أي مسابقة
        [one] أُعلن عن مسابقة واحدة
        [two] أُعلن عن مسابقتين
        [few] أُعلن عن { $n } مسابقات
        [many] أُعلن عن { $n } مسابقة
       *[other] أُعلن عن { $n } مسابقة
    }
notice-sign_in = يتطلب تقويم Google تسجيل الدخول مجددًا
notice-sign_in_body = منذ { $time } · التذكيرات مستمرة، والتقويم في الانتظار
notice-no_tray = يعمل ContestSync دون رمز في علبة النظام
notice-no_tray_body = منذ { $time } · لا تعرض بيئة سطح المكتب هذه رموز علبة النظام. التذكيرات مستمرة؛ ولفتح النافذة، يُرجى تشغيل ContestSync مجددًا
notice-no_window = تعذّر فتح النافذة
notice-no_window_body = لا يزال رمز علبة النظام والتذكيرات والتقويم تعمل. إذا حُدِّث ContestSync للتو، فيُرجى إنهاؤه وتشغيله مجددًا.
notice-no_window_commands = يعمل رمز علبة النظام والتذكيرات والتقويم دونها؛ ويعرض الأمر `contestsync --help` ما يمكن فعله من سطر الأوامر.
notice-no_web_view = يُرجى تثبيت WebView2 من Microsoft ثم فتح النافذة مجددًا. يعمل رمز علبة النظام والتذكيرات والتقويم دونها.
notice-runs_already = نسخة أخرى من ContestSync تعمل ولا تستجيب ({ $owner })؛ يُرجى إنهاء تلك العملية والتشغيل مجددًا.
notice-platform = لم تُقرأ { $platform } منذ { $when }
notice-platform_body =
    { $n ->
        [zero] لا مسابقات معروفة قد تكون قديمة
        [one] قد تكون معلومات مسابقة معروفة واحدة قديمة
        [two] قد تكون معلومات مسابقتين معروفتين قديمة
        [few] قد تكون معلومات { $n } مسابقات معروفة قديمة
        [many] قد تكون معلومات { $n } مسابقة معروفة قديمة
       *[other] قد تكون معلومات { $n } مسابقة معروفة قديمة
    }
tray-none = لا مسابقات خلال 14 يومًا
tray-sample = بيانات تجريبية: لا شيء هنا حقيقي
tray-all = جميع المسابقات…
tray-window = فتح ContestSync
tray-settings = الإعدادات…
tray-update = التحديث إلى { $version }…
tray-quit = إنهاء ContestSync
tray-in = بعد { $length }
tray-left = باقٍ { $length }
tray-running = جارية، باقٍ { $length }
tray-as_of = آخر تحديث للموعد { $when }
tray-register = التسجيل…
tray-remind = ذكّرني بهذه المسابقة
tray-mute = كتم هذه المسابقة
tray-tooltip_none = ContestSync: لا مسابقات خلال 14 يومًا
tray-tooltip = { $name }: بعد { $length } ({ $when })
tray-tooltip_running = { $name }: جارية، باقٍ { $length }
tray-more =
    { $n ->
        [zero] { $name } ولا شيء غيرها
        [one] { $name } + واحدة أخرى
        [two] { $name } + اثنتان أخريان
        [few] { $name } + { $n } أخرى
        [many] { $name } + { $n } أخرى
       *[other] { $name } + { $n } أخرى
    }
tray-attention =
    { $n ->
        [zero] لا شيء يتطلب الانتباه…
        [one] أمر واحد يتطلب الانتباه…
        [two] أمران يتطلبان الانتباه…
        [few] { $n } أمور تتطلب الانتباه…
        [many] { $n } أمرًا يتطلب الانتباه…
       *[other] { $n } أمر يتطلب الانتباه…
    }
tray-syncing = جارٍ المزامنة…
tray-progress = جارٍ المزامنة… { $done } من { $total }
tray-add =
    { $n ->
        [zero] لا مسابقات لإضافتها إلى تقويمك…
        [one] إضافة مسابقة واحدة إلى تقويمك…
        [two] إضافة مسابقتين إلى تقويمك…
        [few] إضافة { $n } مسابقات إلى تقويمك…
        [many] إضافة { $n } مسابقة إلى تقويمك…
       *[other] إضافة { $n } مسابقة إلى تقويمك…
    }
tray-sync = المزامنة الآن
tray-check = التحقق الآن
tray-offline = { $action } (لا يوجد اتصال)
tray-just_now = { $action } (قبل لحظات)
tray-ago = { $action } (قبل { $length })
tray-again = ذكّرني مجددًا بعد { $minutes } د: { $name }
tray-again_start = ذكّرني مجددًا عند البدء: { $name }
tray-resume = استئناف التذكيرات (متوقفة مؤقتًا)
tray-resume_until = استئناف التذكيرات (متوقفة مؤقتًا حتى { $when })
tray-pause = إيقاف التذكيرات مؤقتًا
tray-pause_hour = لمدة ساعة
tray-pause_until = حتى { $when }
tray-pause_open = إلى أن أستأنفها
cli-refresh =
    { $n ->
        [zero] { $platform }: لا مسابقات، { $what }.
        [one] { $platform }: مسابقة واحدة، { $what }.
        [two] { $platform }: مسابقتان، { $what }.
        [few] { $platform }: { $n } مسابقات، { $what }.
        [many] { $platform }: { $n } مسابقة، { $what }.
       *[other] { $platform }: { $n } مسابقة، { $what }.
    }
cli-left_out = استُبعد: { $rows }
cli-rows =
    { $n ->
        [zero] لا صفوف غير مقروءة
        [one] صف واحد غير مقروء
        [two] صفان غير مقروءين
        [few] { $n } صفوف غير مقروءة
        [many] { $n } صفًا غير مقروء
       *[other] { $n } صف غير مقروء
    }
cli-refresh_same =
    { $n ->
        [zero] { $platform }: لا جديد، لا مسابقات.
        [one] { $platform }: لا جديد، مسابقة واحدة.
        [two] { $platform }: لا جديد، مسابقتان.
        [few] { $platform }: لا جديد، { $n } مسابقات.
        [many] { $platform }: لا جديد، { $n } مسابقة.
       *[other] { $platform }: لا جديد، { $n } مسابقة.
    }
cli-refresh_none = { $platform }: لا جديد، لا مسابقات.
cli-feed_of = موجز مسابقات { $publisher }
cli-feed_same = { $name }: لا جديد.
cli-refresh_failed = { $platform }: فشل. { $why }
cli-refresh_failed_plain = { $platform }: فشل.
cli-refresh_off = جميع المنصات متوقفة؛ لتفعيل اثنتين منها: `contestsync config set platforms codeforces,atcoder`.
cli-calendar_preview = التقويم (معاينة)
cli-calendar_done = التقويم: تم
cli-calendar_partly = التقويم: تم جزئيًا
cli-calendar_failed = التقويم: فشل
cli-calendar_signed_out = التقويم: غير متصل.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. لا تغييرات.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [zero] { $n } دون تغيير
        [one] { $n } دون تغيير
        [two] { $n } دون تغيير
        [few] { $n } دون تغيير
        [many] { $n } دون تغيير
       *[other] { $n } دون تغيير
    }
cli-kept_deleted =
    { $n ->
        [zero] { $n } حذفتها وبقيت محذوفة
        [one] { $n } حذفتها وبقيت محذوفة
        [two] { $n } حذفتها وبقيت محذوفة
        [few] { $n } حذفتها وبقيت محذوفة
        [many] { $n } حذفتها وبقيت محذوفة
       *[other] { $n } حذفتها وبقيت محذوفة
    }
cli-insert = إضافة
cli-update = تعديل
cli-restore = استعادة
cli-delete = حذف
cli-held = في الانتظار: { $action } { $name }، { $when }
cli-offline = لا يوجد اتصال منذ { $when }: يتعذّر الوصول إلى أي خادم. تُعاد المحاولة كل دقيقة ما دام البرنامج يعمل.
cli-clock_ahead = ساعة هذا الكمبيوتر متقدمة على ساعات الخوادم بمقدار { $seconds } ث: يُرجى ضبطها. لن يُحذف أي شيء قديم قبل ذلك.
cli-clock_behind = ساعة هذا الكمبيوتر متأخرة عن ساعات الخوادم بمقدار { $seconds } ث: يُرجى ضبطها. لن يُحذف أي شيء قديم قبل ذلك.
cli-account = تقويم Google: تم تسجيل الدخول باسم { $email }.
cli-account_again = تقويم Google: يجب تسجيل الدخول مجددًا باسم { $email } (`contestsync login`).
cli-account_none = تقويم Google: غير متصل (`contestsync login`).
cli-key_file = مفتاح التشفير: في مجلد البيانات، في ملف لا يمكن لغيرك قراءته.
cli-key_keyring = مفتاح التشفير: في حلقة المفاتيح.
cli-last_refresh = آخر تحقق: { $last }. التالي: { $next }.
cli-last_sync = آخر مزامنة: { $last }. التالية: { $next }.
cli-never = لم يحدث بعد
cli-after_sign_in = بعد تسجيل الدخول
cli-file_failed = ملف التقويم: غير محدّث. { $why }
cli-file = ملف التقويم: { $path }، آخر كتابة { $when }.
cli-platform = { $platform }: آخر قراءة ناجحة { $when }
cli-platform_off = { $platform }: متوقفة
cli-platform_failing = { $platform }: متعثّرة (المرات المتتالية: { $count })، آخر قراءة ناجحة { $when }. { $why }
cli-feed = موجز مسابقات { $publisher }: آخر قراءة { $when }. { $why }
cli-data = البيانات: { $path } (المسابقات: { $count }، المخطط: { $schema }).
cli-note = ملاحظة: { $text }
cli-signed_in = تم تسجيل الدخول باسم { $email }. لإضافة المسابقات إلى التقويم: `contestsync sync`.
cli-signed_in_kept = تم تسجيل الدخول باسم { $email }. بقيت إعدادات هذا الكمبيوتر؛ وستتبعها أجهزتك الأخرى عند مزامنتها التالية. لإضافة المسابقات إلى التقويم: `contestsync sync`.
cli-signed_in_joined = تم تسجيل الدخول باسم { $email }. أُخذت الإعدادات من { $computer } (آخر تغيير لها { $when })؛ ولاستعادة إعدادات هذا الكمبيوتر: `contestsync config keep-own`. لإضافة المسابقات إلى التقويم: `contestsync sync`.
cli-kept_own = عادت إعدادات هذا الكمبيوتر؛ وستنقلها المزامنة التالية إلى أجهزتك الأخرى.
cli-kept_own_none = لم يأخذ هذا الكمبيوتر أي إعدادات، لذا لم يتغيّر شيء.
cli-shared = موحّدة على جميع أجهزة الكمبيوتر التي تستخدم التقويم
cli-own = خاصة بهذا الكمبيوتر
cli-signed_out = تم تسجيل خروج { $email }.
cli-calendar_deleted = حُذف تقويم ContestSync.
cli-calendar_none = لا يوجد تقويم ContestSync لحذفه.
cli-calendar_kept = بقي التقويم.
cli-others_kept = تُبقي Google الإذن لأجهزتك الأخرى.
cli-others_signed_out = إذا كانت أجهزتك الأخرى تستخدم حساب Google هذا مع ContestSync، فستنهي Google تسجيل الدخول عليها أيضًا؛ ولإبقائه: `contestsync logout --keep-others`.
cli-browser = في انتظار Google في المتصفح (خمس دقائق كحد أقصى).
cli-waiting = في انتظار ContestSync آخر قيد التشغيل ({ $owner }).
cli-restored =
    { $n ->
        [zero] لن تستعيد المزامنة التالية أي حدث.
        [one] ستستعيد المزامنة التالية حدثًا واحدًا.
        [two] ستستعيد المزامنة التالية حدثين.
        [few] ستستعيد المزامنة التالية { $n } أحداث.
        [many] ستستعيد المزامنة التالية { $n } حدثًا.
       *[other] ستستعيد المزامنة التالية { $n } حدث.
    }
cli-client_saved = حُفظ العميل؛ ولتسجيل الدخول به: `contestsync login`.
cli-key_changed = تغيّر المفتاح.
cli-run = يتحقق ContestSync من المنصات ويزامن وفق الجدول. للإيقاف، يُرجى الضغط على Ctrl-C.
cli-next = { $name } ({ $platform }) بعد { $length }، { $when }
cli-next_none = لا مسابقات قادمة.
cli-list_none = لا مسابقات. لقراءة المنصات: `contestsync refresh`؛ ولعرض المسابقات المخفية أيضًا: `contestsync list --hidden`.
cli-over = انتهت
cli-running = جارية
cli-in = بعد { $length }
cli-hidden = مخفية: { $why }
cli-times = من { $from } إلى { $to }
cli-source = من قائمة المنصة «{ $list }»، آخر تحقق { $when }.
cli-in_list = في القائمة: { $answer } ({ $why })
cli-in_calendar = في التقويم: { $answer } ({ $why })
cli-reminders = التذكيرات: { $answer } ({ $why })
cli-late_for_calendar = بدأت قبل أن تمكن إضافتها
cli-deleted_by_you = حذفتَ حدثها؛ ويعيده الأمر `contestsync restore { $key }`
cli-started = بدأت المسابقة، ولا تذكيرات أخرى لها
cli-yes = نعم
cli-no = لا
cli-rings = سيرنّ { $when }
cli-was = سابقًا { $what }
landing-close = يمكنك إغلاق علامة التبويب هذه.
landing-signed_in = تم تسجيل الدخول
landing-signed_in_text = يُبقي ContestSync الآن تقويم { $email } محدّثًا.
landing-declined = رُفض الإذن
landing-box = لم توضع علامة في أحد المربّعات
landing-cancelled = أُلغي تسجيل الدخول
landing-failed = تعذّر تسجيل الدخول
landing-stray = هذه ليست استجابة عملية تسجيل الدخول الحالية
landing-stray_text = لم تُقبل، ولم يتغيّر شيء. إذا كان قدومك من صفحة Google، يُرجى بدء تسجيل الدخول مجددًا في ContestSync.
landing-again = سبق استخدام هذه الاستجابة
landing-again_text = لا تُقبل الاستجابة إلا مرة واحدة؛ ويعرض ContestSync نتيجة تسجيل الدخول.
landing-unknown = لم يكتمل تسجيل الدخول
landing-unknown_text = تُرجى المتابعة في ContestSync.
landing-nothing = لا شيء هنا
landing-nothing_text = لا ينتظر ContestSync هنا سوى استجابة Google.
notice-closes = يُغلق التسجيل { $when }: { $name }
notice-closes_today = يُغلق التسجيل الساعة { $time }: { $name }
notice-contest_starts = تبدأ المسابقة { $when }
notice-contest_starts_today = تبدأ المسابقة الساعة { $time }
notice-closes_usually = تغلقه { $platform } عادةً حينها؛ والموعد الدقيق في صفحتها
cli-rating = التصنيف: { $text }
cli-for_you = بالنسبة إليك: { $answer } ({ $why }).
cli-registration = يُغلق التسجيل { $when }
cli-registration_usual = يُغلق التسجيل { $when }، كالمعتاد هناك
cli-backup = يحتوي { $path } الآن على { $preferences } و{ $feeds }.
cli-backup_secret = يحتوي { $path } على عناوين خلاصات التقويم الخاصة بك، ويمكن لكل من يفتحه قراءتها. احتفظ به لنفسك.
cli-backup_restored = تمت استعادة { $preferences } و{ $feeds }. سيقرأ التحقق التالي الخلاصات.
cli-doctor_none = لا توجد منصة مفعّلة؛ لتسمية واحدة: --platform.
cli-doctor_ok = كما هو متوقع
cli-doctor_changed = مقروء، لكن ليس كما هو متوقع
cli-doctor_unreadable = تعذّرت قراءة ردها
cli-doctor_refused = لم تعطِ قائمة
cli-doctor_unreachable = تعذّر الوصول إليها
cli-doctor = { $platform }: { $how }، { $count } قادمة.
cli-doctor_unseen = { $platform }: { $how }، { $count } قادمة (لم يُؤكَّد بعد على الموقع الفعلي).
cli-doctor_rows = تعذّرت قراءة { $count } من { $rows } صفًا
cli-doctor_missing = { $field } لم يعد موجودًا ({ $expected })
cli-doctor_added = { $field } جديد ({ $found })
cli-doctor_type = { $field } هو { $found } وليس { $expected }
cli-doctor_count = عدد المسابقات { $found } وليس { $expected }
cli-doctor_part = جزء من الصفحة مفقود
cli-doctor_saved = حُفظ في { $path }
cli-keygen = المفتاح السري في { $path }؛ احفظه حيث لا يقرؤه إلا الناشر.
cli-keygen_public = يضبط المشتركون feed.public_key على
cli-contests =
    { $n ->
        [zero] لا مسابقات
        [one] مسابقة واحدة
        [two] مسابقتان
        [few] { $n } مسابقات
        [many] { $n } مسابقة
       *[other] { $n } مسابقة
    }
cli-platforms =
    { $n ->
        [zero] { $n } منصة
        [one] منصة واحدة
        [two] منصتان
        [few] { $n } منصات
        [many] { $n } منصة
       *[other] { $n } منصة
    }
cli-published = النشر في { $path }: { $contests }، { $platforms }، قُرئت { $when }.
cli-handles_none = لا توجد أسماء مستخدم. لضبط واحد: `contestsync config set handle.codeforces HANDLE`؛ والأخرى هي handle.atcoder وhandle.leetcode وhandle.codechef.
cli-handle_heuristic = { $platform } (الاستدلالية)
cli-handle_unrated = لا تصنيف بعد، ويُحسب 0
cli-handle_nobody = لا أحد بهذا الاسم
cli-handle_renamed = له اسم آخر الآن
cli-handle_unread = لم يُقرأ بعد
cli-handle_read = { $state }، قُرئ { $when }
cli-feed_removed = أُزيلت { $name } ({ $source }). تغادر أحداثها القادمة التقويم مع المزامنة التالية.
cli-feed_left_out = تعذّرت قراءة { $count } من أحداثها فاستُبعدت.
cli-calendar_name = مسابقات البرمجة
cli-feeds_none = لا توجد خلاصات تقويم. لإضافة واحدة: `contestsync source add ADDRESS`.
cli-off = متوقفة
cli-ended_ok = تمت
cli-ended_partial = جزئيًا
cli-ended_failed = فشلت
cli-progress_platform = المنصة { $done } من { $total }
cli-progress_event = الحدث { $done } من { $total }
cli-not_revoked = تم تسجيل خروجك هنا، لكن تعذّر الوصول إلى Google ({ $why })؛ أزل الإذن بنفسك على https://myaccount.google.com/connections.
cli-no_thread = تعذّر بدء سلسلة تنفيذ ({ $why })؛ أغلق برامج أخرى وأعد المحاولة.
cli-not_written = تعذّرت كتابة النتيجة ({ $why }).
cli-process = العملية { $id } منذ { $when }
cli-no_desktop = لا يتضمن هذا الإصدار تطبيق سطح مكتب؛ للقراءة والمزامنة حسب الجدول: `contestsync-headless run`.
cli-desktop_not_started = تعذر تشغيل تطبيق سطح المكتب { $program } ({ $reason }). أعد تثبيت ContestSync.
cli-starts = تبدأ { $when }
cli-taken_back = سُحبت
cli-other = لكن { $from }: { $says }
time-just_now = الآن
cli-ago = قبل { $length }
cli-from_feed = من خلاصة { $publisher }، قُرئت { $ago }
cli-from_platform = من { $platform } مباشرة، قُرئت { $ago }
cli-time_from = مصدر الوقت: { $from }.
cli-readings_differ = قراءتان مختلفتان، { $other }.
cli-was_announced = أُعلنت
cli-was_moved = تغيّر موعدها
cli-was_renamed = تغيّر اسمها
cli-was_lengthened = تغيّرت مدتها
cli-was_updated = حُدّثت
cli-was_gone = لم تعد مدرجة
cli-was_back = عادت
cli-backup_left_out =
    { $n ->
        [zero] لم تُستبعد أي خلاصة تقويم. لإضافة خلاصة: `contestsync source add ADDRESS`.
        [one] استُبعدت خلاصة تقويم واحدة: لا يمكن استخدام عنوانها على هذا الكمبيوتر. لإضافتها: `contestsync source add ADDRESS`.
        [two] استُبعدت خلاصتا تقويم: لا يمكن استخدام عنوانيهما على هذا الكمبيوتر. لإضافتهما: `contestsync source add ADDRESS`.
        [few] استُبعدت { $n } خلاصات تقويم: لا يمكن استخدام عناوينها على هذا الكمبيوتر. لإضافتها: `contestsync source add ADDRESS`.
        [many] استُبعدت { $n } خلاصة تقويم: لا يمكن استخدام عناوينها على هذا الكمبيوتر. لإضافتها: `contestsync source add ADDRESS`.
       *[other] استُبعدت { $n } خلاصة تقويم: لا يمكن استخدام عناوينها على هذا الكمبيوتر. لإضافتها: `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [zero] { $n } إعداد
        [one] إعداد واحد
        [two] إعدادين
        [few] { $n } إعدادات
        [many] { $n } إعدادًا
       *[other] { $n } إعداد
    }
cli-calendar_feeds =
    { $n ->
        [zero] { $n } خلاصة تقويم
        [one] خلاصة تقويم واحدة
        [two] خلاصتي تقويم
        [few] { $n } خلاصات تقويم
        [many] { $n } خلاصة تقويم
       *[other] { $n } خلاصة تقويم
    }
cli-feed_added =
    { $n ->
        [zero] أُضيفت { $name } باسم { $source }، دون أحداث قادمة.
        [one] أُضيفت { $name } باسم { $source }، وفيها حدث قادم واحد.
        [two] أُضيفت { $name } باسم { $source }، وفيها حدثان قادمان.
        [few] أُضيفت { $name } باسم { $source }، وفيها { $n } أحداث قادمة.
        [many] أُضيفت { $name } باسم { $source }، وفيها { $n } حدثًا قادمًا.
       *[other] أُضيفت { $name } باسم { $source }، وفيها { $n } حدث قادم.
    }
cli-feed_would_add =
    { $n ->
        [zero] ستُضاف { $name } باسم { $source }، دون أحداث قادمة.
        [one] ستُضاف { $name } باسم { $source }، وفيها حدث قادم واحد.
        [two] ستُضاف { $name } باسم { $source }، وفيها حدثان قادمان.
        [few] ستُضاف { $name } باسم { $source }، وفيها { $n } أحداث قادمة.
        [many] ستُضاف { $name } باسم { $source }، وفيها { $n } حدثًا قادمًا.
       *[other] ستُضاف { $name } باسم { $source }، وفيها { $n } حدث قادم.
    }
help-contestsync = لا تفوّت أي مسابقة: يضيف مسابقات البرمجة القادمة إلى تقويم Google ويذكّرك قبل بدئها
help-json = طباعة مستند JSON واحد إلى stdout
help-background = تشغيل تطبيق سطح المكتب دون فتح نافذته، كما عند تسجيل الدخول إلى النظام
help-settings = تشغيل تطبيق سطح المكتب وفتح نافذته
help-refresh = قراءة المنصات المفعّلة وحفظ ما تغيّر
help-refresh-platforms = هذه المنصة فقط (يمكن ذكره أكثر من مرة)
help-list-platforms = هذه المنصة فقط (يمكن ذكره أكثر من مرة)
help-refresh-trust = تصديق القائمة حتى إن غابت عنها معظم المسابقات القادمة، لأنك تحققت من الموقع
help-list = عرض المسابقات القادمة والجارية، الأقرب أولًا
help-list-days = المسابقات التي تبدأ خلال هذا العدد من الأيام فقط
help-list-all = تضمين المسابقات المنتهية
help-list-hidden = تضمين المسابقات المخفية
help-next = عرض المسابقة التالية والوقت المتبقي، لأشرطة الحالة
help-next-format = صيغة الإخراج
help-next-format-text = سطر نصي واحد
help-next-format-json = مستند JSON
help-next-format-waybar = وحدة مخصّصة لبرنامج Waybar
help-next-format-tmux = سطر قصير لبرنامج tmux
help-next-watch = مواصلة العمل وطباعة سطر كلما تغيّر شيء
help-why = عرض كل شيء عن مسابقة واحدة، وسبب ظهورها في القائمة والتقويم والتذكيرات
help-why-key = المسابقة، مثل codeforces:1936
help-choose-key = المسابقة، مثل codeforces:1936
help-login = تسجيل الدخول إلى Google في المتصفح
help-login-no_browser = طباعة العنوان بدلًا من فتح المتصفح
help-login-keep_settings = إن كانت في التقويم إعدادات من أجهزتك الأخرى، فاستبدالها بإعدادات هذا الكمبيوتر
help-logout = تسجيل الخروج من Google؛ يبقى التقويم
help-logout-more = عندها تنهي Google تسجيل الدخول على أجهزتك الأخرى التي تستخدم هذا الحساب. مع --keep-others يبقى تسجيل دخولها.
help-logout-delete_calendar = حذف تقويم ContestSync أيضًا
help-logout-keep_others = تسجيل الخروج هنا فقط؛ تبقى أجهزتك الأخرى مسجّلة الدخول
help-sync = قراءة المنصات، ثم تحديث التقويم
help-sync-no_refresh = عدم قراءة المنصات أولًا
help-sync-dry_run = عرض ما سيتغيّر فقط
help-sync-confirm = الموافقة على حذف كبير، وعلى إعادة إنشاء تقويم محذوف
help-sync-take_over = اتخاذ القرار أيضًا بشأن الأحداث التي أضافها حاسوب آخر إلى تقويمك الأساسي
help-sync-reword = وصف الأحداث الموجودة مسبقًا أيضًا باللغة المحددة
help-restore = استعادة الأحداث التي حذفتها من التقويم، مع المزامنة التالية
help-restore-keys = المسابقات؛ كلها إن لم تُذكر أي واحدة
help-export = كتابة المسابقات في ملف iCalendar ‏(RFC 5545)
help-export-ics = iCalendar، الصيغة الوحيدة
help-export-output = الملف الذي يُكتب فيه (الافتراضي: stdout)
help-status = عرض الحساب وآخر العمليات والتالية وحالة كل منصة ومكان حفظ المفتاح
help-config = عرض الإعدادات وتغييرها
help-config-get = طباعة قيمة أحد الإعدادات
help-config-get-key = اسمه
help-config-set-key = اسمه
help-config-set = تغيير أحد الإعدادات
help-config-set-value = قيمته
help-config-list = طباعة جميع الإعدادات: المشتركة عبر التقويم والخاصة بهذا الكمبيوتر
help-config-list-scopes = مع --json، ذكر ما إذا كان كل منها مشتركًا
help-config-keep_own = العودة، على جميع الأجهزة، إلى الإعدادات التي سبقت أخذ هذا الكمبيوتر إعدادات التقويم
help-config-client_file = قراءة عميل Google من ملف JSON الذي نزّلته من وحدة تحكم Google
help-config-client_file-file = الملف
help-config-backup-file = الملف
help-config-restore-file = الملف
help-config-backup = كتابة جميع الإعدادات في ملف، دون البيانات السرية
help-config-backup-with_feed_addresses = تضمين عناوين خلاصات التقويم، وقد تكون سرية
help-config-restore = قراءة الإعدادات وخلاصات التقويم من نسخة احتياطية: كلها أو لا شيء
help-config-rotate_key = إنشاء مفتاح تشفير جديد لتسجيل الدخول؛ يبقى تسجيل دخولك
help-choose = تحديد تذكيرات مسابقة واحدة أو حدثها في التقويم، مهما كانت القواعد
help-choose-remind = تذكيراتها
help-choose-calendar = حدثها في التقويم
help-choose-remind-yes = دائمًا
help-choose-calendar-yes = دائمًا
help-choose-remind-no = أبدًا
help-choose-calendar-no = أبدًا
help-choose-remind-rules = حسب القواعد
help-choose-calendar-rules = حسب القواعد
help-feed = نشر المسابقات كخلاصة موقّعة على أي استضافة ثابتة
help-feed-keygen = إنشاء زوج مفاتيح: السري في FILE والعام في FILE.pub
help-feed-keygen-out = الملف الجديد للمفتاح السري
help-feed-publish = قراءة المنصات المفعّلة وكتابة الخلاصة الموقّعة في مجلد
help-feed-publish-out = المجلد؛ يُنشأ إن لم يكن موجودًا
help-feed-publish-key = المفتاح السري
help-feed-publish-no_refresh = نشر المحفوظ دون قراءة المنصات
help-source = قراءة خلاصات التقويم (ICS) إلى جانب المنصات
help-source-add = قراءة تقويم وإضافته إن قُرئ كما يجب
help-source-add-address = عنوانه https: أو webcal:، أو ملف
help-source-add-name = الاسم الذي يُعرض؛ وإلا فاسم التقويم نفسه
help-source-add-zone = المنطقة الزمنية للأوقات التي بلا منطقة، مثل Europe/Berlin
help-source-add-dry_run = عرض محتواه فقط دون حفظ أي شيء
help-source-list = جميع خلاصات التقويم، بعناوين مختصرة
help-source-remove = إزالة خلاصة مع مسابقاتها؛ تغادر أحداثها التقويم مع المزامنة التالية
help-source-remove-source = معرّفها، مثل feed-0a1b2c3d
help-handle = عرض أسماء المستخدم الخاصة بك والتصنيفات المقروءة
help-handle-list = عرض أسماء المستخدم الخاصة بك مع آخر تصنيفات قُرئت
help-handle-check = قراءة التصنيفات الآن
help-handle-check-platform = على هذه المنصة فقط
help-doctor = التحقق من أن ردود المنصات ما زالت كما هو متوقع؛ لا يغيّر شيئًا
help-doctor-platforms = هذه المنصة فقط (يمكن ذكره أكثر من مرة؛ الافتراضي: المفعّلة)
help-doctor-save = حفظ الردود في هذا المجلد، دون بيانات شخصية
help-run = القراءة والمزامنة حسب الجدول، في الواجهة، حتى توقفه
help-own_help = عرض المساعدة
help-own_version = عرض الإصدار
help-own_command = عرض هذه الرسالة أو مساعدة الأوامر الفرعية
package-comment = يضيف مسابقات البرمجة القادمة إلى تقويم Google الخاص بك ويذكّرك قبل بدئها
package-open = فتح النافذة
package-keywords = مسابقة;برمجة;تقويم;تذكير;
package-summary = مسابقات البرمجة في تقويمك، مع تذكيرات
package-about = يعرض ContestSync مسابقات البرمجة القادمة ويضيفها إلى تقويم Google. وإذا تغيّر موعد مسابقة أو اسمها أو أُلغيت، تغيّر تقويمك معها.
package-sites = المنصات: { $names }.
package-tray = يعمل في شريط النظام، و:
package-reminds = يذكّرك قبل بدء المسابقة، في الأوقات التي تختارها
package-separate = يستخدم تقويمًا منفصلًا، ولا يمحو أبدًا ما غيّرته فيه بنفسك
package-optional = يعمل دون حساب: التقويم اختياري
package-contacts = لا يتصل إلا بالمنصات وGoogle: لا خادم لنا ولا إحصاءات
package-command_line = يمكنه فعل الأمر نفسه من سطر الأوامر
package-still_running = ما زال ContestSync يعمل. أنهِه من رمزه في شريط المهام وأعد المحاولة.
package-needs_webview = تحتاج نافذة ContestSync إلى WebView2 من Microsoft، وهو غير موجود على هذا الكمبيوتر. يعمل شريط النظام والتذكيرات والتقويم دونه. يمكنك الحصول عليه من { $page }. هل تريد فتح هذه الصفحة الآن؟
