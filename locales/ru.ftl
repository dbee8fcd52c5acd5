### русский (Russian). How to translate: docs/translating.md.
###
### Glossary
### contest: соревнование
### platform: платформа
### rated, unrated: рейтинговое, нерейтинговое
### reminder: напоминание
### mute: без напоминаний
### rule: правило
### sync: синхронизировать
### calendar, event: календарь, мероприятие

nav-label = Страницы
nav-settings = Настройки
page-upcoming = Предстоящие
page-status = Статус
page-contests = Соревнования
page-reminders = Напоминания
page-calendar = Календарь
page-general = Общие
page-privacy = Данные и конфиденциальность
page-about = О программе

action-running = Выполняется:
action-close = Закрыть
action-add = Добавить
action-cancel = Отмена
action-undo = Отменить
action-dismiss = Скрыть
action-sync = Синхронизировать
action-check = Проверить
action-copy = Копировать
action-remove = Удалить
action-save = Сохранить

said-saved = Сохранено
said-undone = Отменено
said-refreshed = Проверено: { $what }
said-refreshed_partly =
    { $n ->
        [one] Проверена { $n } платформа; нет ответа от { $failed }
        [few] Проверено { $n } платформы; нет ответа от { $failed }
        [many] Проверено { $n } платформ; нет ответа от { $failed }
       *[other] Проверено { $n } платформы; нет ответа от { $failed }
    }
said-nothing_new = Проверено: изменений нет
said-synced = Календарь обновлён: { $what }
said-synced_partly = Календарь обновлён не полностью: { $what }
said-synced_same = Календарь актуален
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] новых { $n }
        [few] новых { $n }
        [many] новых { $n }
       *[other] новых { $n }
    }
did-changed =
    { $n ->
        [one] изменено { $n }
        [few] изменено { $n }
        [many] изменено { $n }
       *[other] изменено { $n }
    }
did-canceled =
    { $n ->
        [one] отменено { $n }
        [few] отменено { $n }
        [many] отменено { $n }
       *[other] отменено { $n }
    }
did-added =
    { $n ->
        [one] добавлено { $n }
        [few] добавлено { $n }
        [many] добавлено { $n }
       *[other] добавлено { $n }
    }
did-updated =
    { $n ->
        [one] изменено { $n }
        [few] изменено { $n }
        [many] изменено { $n }
       *[other] изменено { $n }
    }
did-removed =
    { $n ->
        [one] удалено { $n }
        [few] удалено { $n }
        [many] удалено { $n }
       *[other] удалено { $n }
    }
did-failed =
    { $n ->
        [one] с ошибкой { $n }
        [few] с ошибкой { $n }
        [many] с ошибкой { $n }
       *[other] с ошибкой { $n }
    }
did-to_add =
    { $n ->
        [one] добавить { $n }
        [few] добавить { $n }
        [many] добавить { $n }
       *[other] добавить { $n }
    }
did-to_change =
    { $n ->
        [one] изменить { $n }
        [few] изменить { $n }
        [many] изменить { $n }
       *[other] изменить { $n }
    }
said-cancelled = Отменено. Что уже сделано, сохранено
said-opened = Открыто в браузере
said-copied = Скопировано
said-copy_failed = Не удалось скопировать: система не разрешает
said-copy_by_hand = Выделено; нажмите Ctrl+C, чтобы скопировать
said-muted = Без напоминаний: { $name }
said-unmuted = Напоминания возвращены: { $name }
said-followed = Напоминания включены: { $name }
said-unfollowed = Снова по вашим правилам: { $name }
said-calendar_in = Добавлено в календарь: { $name }
said-calendar_out = Не добавлять в календарь: { $name }
said-paused = Напоминания приостановлены
said-resumed = Напоминания снова включены
said-exported =
    { $n ->
        [one] { $n } соревнование записано в { $path }
        [few] { $n } соревнования записано в { $path }
        [many] { $n } соревнований записано в { $path }
       *[other] { $n } соревнования записано в { $path }
    }
said-backed_up = Настройки записаны в { $path }
said-restored =
    { $n ->
        [one] Восстановлена { $n } настройка
        [few] Восстановлено { $n } настройки
        [many] Восстановлено { $n } настроек
       *[other] Восстановлено { $n } настройки
    }
said-signed_out = Вы вышли из аккаунта
said-changed_since = С тех пор всё изменилось, поэтому ничего не отменено
said-platform_on = { $platform }: включено
said-platform_off = { $platform }: выключено
said-nothing_to_undo = Отменять нечего
said-feed_added = Добавлено: { $name }
said-feed_removed = Удалено: { $name }
said-text_size = Размер текста: { $size }%

activity-refreshing = Проверка платформ… { $done } из { $total }
activity-planning = Сравнение с календарём…
activity-syncing = Обновление календаря… { $done } из { $total }

upcoming-finished = Завершённые за неделю
upcoming-finished_title = Завершённые соревнования
empty-finished = За последние 7 дней соревнования не завершались
line-standings = Положение
line-ended = завершено { $ago }
leads-contest = Напоминать об этом соревновании
leads-usual = Обычное время
leads-are_usual = Это обычное время. Изменения здесь действуют только для этого соревнования.
said-leads = Время напоминаний изменено: { $name }
said-leads_usual = Снова обычное время напоминаний: { $name }
demo-tag = Демонстрационные данные
demo-words = соревнования вымышлены, а вместо Google работает заменитель на этом компьютере
platforms-more =
    { $n ->
        [one] ещё { $n } платформа
        [few] ещё { $n } платформы
        [many] ещё { $n } платформ
       *[other] ещё { $n } платформы
    }
platforms-on =
    { $n ->
        [one] включена { $n }
        [few] включены { $n }
        [many] включено { $n }
       *[other] включено { $n }
    }
platforms-unconfirmed = ещё не проверено
platforms-unconfirmed_hint = Платформы «ещё не проверено» читаются по публичным описаниям их сайтов. На настоящем сайте это ещё никто не проверил, поэтому возможны ошибки.
status-off =
    { $n ->
        [one] { $n } платформа выключена
        [few] { $n } платформы выключены
        [many] { $n } платформ выключено
       *[other] { $n } платформы выключены
    }
reminders-show_all = Показать все ({ $n })

upcoming-numbers = Идут { $running } · Сегодня { $today } · Ближайшие 7 дней { $week }
upcoming-zone = Часовой пояс: { $zone }
upcoming-search = Поиск соревнований
upcoming-platforms = Фильтр по платформам
upcoming-hidden =
    { $n ->
        [one] { $n } скрыто вашими правилами
        [few] { $n } скрыто вашими правилами
        [many] { $n } скрыто вашими правилами
       *[other] { $n } скрыто вашими правилами
    }
upcoming-hidden_by = Причина: { $list }
upcoming-hidden_title = Скрытые соревнования
upcoming-show_shown = К видимым соревнованиям
upcoming-found =
    { $n ->
        [one] Найдено { $n } соревнование
        [few] Найдено { $n } соревнования
        [many] Найдено { $n } соревнований
       *[other] Найдено { $n } соревнования
    }
upcoming-filter = Фильтры
upcoming-paused = Напоминания приостановлены, пока вы их не возобновите.
upcoming-paused_until = Напоминания приостановлены до { $when }.
upcoming-adding_waits =
    { $n ->
        [one] { $n } соревнование готово к добавлению в календарь.
        [few] { $n } соревнования готовы к добавлению в календарь.
        [many] { $n } соревнований готовы к добавлению в календарь.
       *[other] { $n } соревнования готовы к добавлению в календарь.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } скрытое совпадение
        [few] { $n } скрытых совпадения
        [many] { $n } скрытых совпадений
       *[other] { $n } скрытых совпадения
    }
agenda-running = Идут сейчас
agenda-long = Идут несколько дней
agenda-cancelled = Недавно отменённые
agenda-count =
    { $n ->
        [one] { $n } соревнование
        [few] { $n } соревнования
        [many] { $n } соревнований
       *[other] { $n } соревнования
    }

line-in = через { $length }
line-ends_in = до конца { $length }
line-until = до { $when }
line-cancelled = Отменено
line-rated = рейтинговое
line-unrated = нерейтинговое
for_me-rated = рейтинговое для вас
for_me-unrated = нерейтинговое для вас
for_me-above = нерейтинговое для вас ({ $from } и выше)
for_me-out_of_range = вне вашего диапазона
for_me-unknown = рейтинговое для вас: неизвестно
for_me-mine = Ваш рейтинг на { $platform }: { $rating }.
for_me-mine_none = У вас ещё нет рейтинга на { $platform }, это считается за 0.
for_me-mine_unread = Ваш рейтинг на { $platform } ещё не прочитан.
for_me-why-in_range = Он в диапазоне этого соревнования.
for_me-why-above = От { $from } это соревнование нерейтинговое.
for_me-why-below = Это соревнование рейтинговое от { $from }.
for_me-why-not_said = { $platform } не сообщает, для кого это соревнование рейтинговое.
for_me-why-everyone = Оно рейтинговое для всех.
for_me-why-nobody = Оно нерейтинговое.
handles-title = Рейтинговые для меня
handles-hint = Введите свои хэндлы, чтобы видеть, какие соревнования для вас рейтинговые. Ваши публичные рейтинги читаются раз в день и после соревнований, без входа в аккаунт.
handles-placeholder = ваш хэндл
handles-rating = Рейтинг { $rating }
handles-read = прочитано { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Эвристические: { $words }
handles-state-not_read = Ещё не прочитано
handles-state-rated = Рейтинг есть
handles-state-never_rated = Рейтинга ещё нет, считается за 0
handles-state-no_such_handle = Такого хэндла нет
handles-state-renamed = Хэндл изменён
handles-check = Прочитать мои рейтинги
handles-checked = Рейтинги прочитаны
line-up_to = рейтинговое до { $to }
line-from = рейтинговое от { $from }
line-between = рейтинговое { $from }–{ $to }
line-moved = перенесено с { $when }
line-stale = по состоянию на { $when }
line-muted = без напоминаний
line-followed = напоминание включено
line-register = Регистрация
line-register_until = Регистрация до { $when }
line-registration_closes = регистрация до { $when }
line-registration_opens = регистрация откроется { $when }
line-bell = Напомнить
line-calendar = В календаре
line-why = Почему?
line-reminded = Напоминания до начала: { $leads }
line-not_reminded = Без напоминания: { $why }
line-in_calendar = В календаре
line-will_be_in_calendar = Будет добавлено в календарь при следующей синхронизации
line-late_for_calendar = Началось раньше, чем его можно было добавить
line-not_in_calendar = Не в календаре: { $why }
line-snoozed = Отложенное напоминание ещё придёт
line-bell_paused = Без напоминания: напоминания приостановлены
line-bell_rung = Все напоминания уже показаны
line-bell_started = Уже началось, напоминаний больше не будет
line-bell_no_leads = Без напоминания: время напоминаний не задано
line-everyone = рейтинговое для всех
line-other = { $source } сообщает: { $when }
line-other_gone = { $source }: больше нет в списке

empty-search = Ничего не найдено
empty-clear = Сбросить поиск и фильтр
empty-reading = Проверка платформ…
empty-off = Все платформы выключены
empty-choose = Выбрать платформы
empty-hidden = Ваши правила скрывают все соревнования
empty-rules = Изменить правила
empty-offline = Нет подключения к сети
empty-never = Платформы ещё не проверялись
empty-none = Соревнования не объявлены
empty-none_next = Следующая проверка: { $when }
empty-search_hidden =
    { $n ->
        [one] Подходит { $n } скрытое соревнование
        [few] Подходят { $n } скрытых соревнования
        [many] Подходят { $n } скрытых соревнований
       *[other] Подходят { $n } скрытых соревнования
    }
empty-show_hidden = Показать скрытые соревнования
empty-offline_hint = Соревнования ещё не загружены. ContestSync проверит их, когда появится сеть.

why-title = Подробности
why-loading = Загрузка…
why-starts = Начало
why-ends = Окончание
why-length = Длительность
why-registration = Регистрация
why-registration_usual = на { $platform } обычно закрывается { $when }
why-for_me = Для вас
why-source = Источник
why-checked = { $platform }, проверено { $ago }
why-from_feed = из ленты { $publisher }, прочитано { $ago }
why-feed_of = лента { $publisher }
why-other = Другие данные
why-other_says = { $source }, прочитано { $ago }: { $when }
why-other_gone = { $source }, прочитано { $ago }: больше нет в списке
why-outlets = Где показывается и почему
why-yes = да
why-no = нет
why-keep_out = Не добавлять
why-put_in = Добавить
why-mute = Без напоминаний
why-remind = Напомнить
why-planned = Предстоящие напоминания
why-story = История
why-no_story = Изменений пока нет
why-hide_like_this = Скрыть похожие соревнования…
why-hide_hint = Отныне скрывать везде такие соревнования:
why-hidden = Теперь скрыто: { $rule }
why-copy_link = Копировать ссылку
why-open = Открыть
why-hides =
    { $n ->
        [one] скрывает { $n }
        [few] скрывает { $n }
        [many] скрывает { $n }
       *[other] скрывает { $n }
    }

outlet-list = Список
outlet-calendar = Календарь
outlet-reminder = Напоминания
because-platform_off = платформа выключена
because-asked = вы включили его для этого соревнования
because-muted = вы отключили напоминания
because-kept_out = вы решили не добавлять
because-notifications_off = уведомления выключены
because-no_rule = ни одно правило его не скрывает
because-rule = ваше правило: { $rule }
because-rule_gone = правило, которое вы удалили

kind-regular = обычное
kind-educational = образовательное
kind-heuristic = эвристическое
kind-marathon = марафон
kind-hiring = для найма
kind-daily = ежедневное
kind-practice = тренировка
kind-permanent = всегда открыто

rules-title = Правила
rules-hint = Правила определяют, где какие соревнования показываются. Числа показывают их действие сейчас.
rules-shows = показывает { $shown }
rules-hides = скрывает { $hidden }
rules-tried = Предпросмотр того, что вы вводите. Сохранится, когда вы покинете поле.
rules-none = Правил нет: все соревнования показываются везде
rules-add = Добавить правило
rules-choose = Какие соревнования?
rule-legend = Скрывать соревнования { $what }
rule-kind_is-title = этих видов
rule-kind_is-words = вид: { $kinds }
rule-unrated-title = нерейтинговые
rule-unrated-words = нерейтинговые
rule-division_has-title = этих дивизионов
rule-division_has-words = дивизион содержит { $words }
rule-language_is-title = на этих языках
rule-language_is-words = язык: { $languages }
rule-shorter_than-title = короткие
rule-shorter_than-words = короче { $length }
rule-longer_than-title = длинные
rule-longer_than-words = длиннее { $length }
rule-outside_hours-title = вне моих часов
rule-outside_hours-words = начинается вне ваших часов
rule-name_has-title = с этими словами в названии
rule-name_has-words = в названии есть { $words }
rule-name_lacks-title = без этих слов в названии
rule-quoted = «{ $text }»
rule-name_lacks-words = в названии нет { $words }
rule-kinds = Какие виды скрыть
rule-languages = Какие языки скрыть
rule-minutes = Минуты
rule-text = Слова
rule-text_hint = Разделяйте слова запятыми. Регистр не важен.
rule-hide_from = Скрыть из
rule-fits =
    { $n ->
        [one] Подходит { $n } соревнование
        [few] Подходит { $n } соревнования
        [many] Подходит { $n } соревнований
       *[other] Подходит { $n } соревнования
    }
rule-remove_label = Удалить правило { $number }
rule-grid = Мои часы
rule-grid_day = День
rule-grid_hint = Закрашенные часы подходят для начала. Проведите мышью или используйте стрелки и пробел.
rule-evenings = Вечера и выходные
rule-all_hours = Все часы
rule-legend_only = Показывать только соревнования { $what }
rule-only_words = только { $what }
rule-platform_is-title = на этих платформах
rule-series_is-title = этих серий
rule-platforms = Платформы
rule-platform = Платформа
rule-series = Серии
rule-for_me-title = по моему рейтингу
rule-for_me = По моему рейтингу
rule-for_me_hint = Нужен ваш хэндл, см. выше. Соревнования остаются, пока неизвестно, рейтинговые ли они для вас.
rule-no_series = У этой платформы пока нет известных серий.
rule-mode = Что делает правило
rule-hide_these = Скрывать эти
rule-show_only = Показывать только эти
rule-show_in = Применить к

contests-platforms = Платформы
contests-fetch = Проверить
contests-fetch_label = Проверить: { $platform }
feeds-title = Ваши календари
feeds-hint = Соревнования из любого календаря с адресом или из файла рядом с соревнованиями платформ.
feeds-add = Добавить календарь
feeds-add_title = Добавление календаря
feeds-address = Адрес или файл
feeds-bad_address = Введите адрес https или webcal либо выберите файл.
feeds-secret = Адрес может быть секретным, поэтому он зашифрован на этом компьютере и показывается лишь частично.
feeds-choose = Выбрать файл…
feeds-help = Подойдёт любой календарь с адресом https или webcal, например:
feeds-help_clist = clist.by: ваша личная лента. Войдите там и скопируйте её адрес.
feeds-help_icpc = ICPC: календарь соревнований и тренировок, который публикует ваш университет.
feeds-help_google = Google Календарь: «Закрытый адрес в формате iCal» в настройках календаря.
feeds-preview = Предпросмотр
feeds-zone = Часовой пояс этого календаря
feeds-zone_why = У некоторых времён нет часового пояса. Выберите подразумеваемый и откройте предпросмотр снова.
feeds-zone_of = время: { $zone }
feeds-events =
    { $n ->
        [one] { $n } предстоящее мероприятие
        [few] { $n } предстоящих мероприятия
        [many] { $n } предстоящих мероприятий
       *[other] { $n } предстоящего мероприятия
    }
feeds-rejected =
    { $n ->
        [one] { $n } мероприятие не читается и пропущено.
        [few] { $n } мероприятия не читаются и пропущены.
        [many] { $n } мероприятий не читаются и пропущены.
       *[other] { $n } мероприятия не читаются и пропущены.
    }
feeds-known = Этот календарь у вас уже есть. Повторное добавление изменит его название и часовой пояс.
feeds-name = Название
feeds-remove_label = Удалить: { $name }
feeds-usual_times = обычное время
feed-title = Лента соревнований
feed-hint = Издатель, например клуб, читает платформы для многих компьютеров и подписывает результат. ContestSync проверяет подпись.
feed-built_in = входит в эту сборку
feed-off = Выключено: платформы читаются напрямую.
feed-read = Опубликовано { $ago }
feed-never = Ещё не прочитано
feed-first = Читать её вместо платформ
feed-first_hint = Незадолго до напоминания всё равно проверяется сама платформа.
feed-subscribe = Подписаться на ленту соревнований
feed-another = Другая лента соревнований
feed-url = Адрес ленты
feed-key = Открытый ключ
feed-key_hint = И то и другое даёт издатель. Без ключа лента не читается.

health-off = Выключено
health-checking = Проверка
health-unknown = Ещё не проверялось
health-fresh = Актуально
health-failing = Ошибка
health-stale = Устарело
health-blocked = Заблокировано
health-format_changed = Не читается
health-words-off = Выключено: не проверяется, соревнования скрыты.
health-words-contests =
    { $n ->
        [one] { $n } соревнование
        [few] { $n } соревнования
        [many] { $n } соревнований
       *[other] { $n } соревнования
    }
health-words-hidden = { $contests }, скрыто: { $n }
health-words-last = проверено { $ago }
health-words-never = не проверялось
health-words-line = { $contests }, { $last }.
health-words-again = Следующая попытка { $when }.

status-well = Всё в порядке
status-look = Требует внимания
status-top_good =
    { $n ->
        [one] Платформа актуальна.
        [few] Все { $n } платформы актуальны.
        [many] Все { $n } платформ актуальны.
       *[other] Все { $n } платформы актуальны.
    }
status-top_ill =
    { $n ->
        [one] Проблемы: { $names }; остальные ({ $n }) в порядке.
        [few] Проблемы: { $names }; остальные ({ $n }) в порядке.
        [many] Проблемы: { $names }; остальные ({ $n }) в порядке.
       *[other] Проблемы: { $names }; остальные ({ $n }) в порядке.
    }
status-top_offline = Нет подключения к сети. Известные соревнования сохранены, напоминания работают.
status-top_none = Все платформы выключены.
status-attention = Требует внимания
status-platforms = Платформы
status-refresh_all = Проверить все
status-try = Проверить
status-try_label = Проверить: { $platform }
status-site = Открыть сайт
status-site_label = Открыть сайт: { $platform }
status-attempts = Последние проверки
status-attempts_of = Последние проверки: { $platform }
status-no_attempts = Пока нет
attempt-ok =
    { $n ->
        [one] { $n } соревнование
        [few] { $n } соревнования
        [many] { $n } соревнований
       *[other] { $n } соревнования
    }
attempt-not_modified = Без изменений
attempt-failed = Ошибка
status-rest = Остальное
status-calendar = Google Календарь
status-signed_out = Не подключён.
status-not_synced = Подключён, ещё не синхронизирован.
status-to_calendar = Настройки календаря
status-notifications = Уведомления
status-seen = Вы подтвердили пример { $ago }.
status-autostart = Запуск при входе в систему
status-autostart_on = Зарегистрирован в системе
status-autostart_off = Не зарегистрирован
status-autostart_turned_off = Отключено в системных настройках
status-unknown = Система не сообщает
status-store = Ключ входа
status-tray = Значок в трее
status-no_tray = На этом рабочем столе нет трея. Запустите ContestSync ещё раз, чтобы открыть это окно.
status-next = Следующая проверка
status-not_planned = Не запланировано
status-not_yet = ещё нет
status-log = Журнал
status-changes_only = Только изменения
status-log_empty = Пока пусто
status-offline = Нет подключения к сети
status-offline_since = Нет сети; показаны соревнования по состоянию на { $when }
status-checked = Проверено { $ago }
status-never = Ещё не проверялось
service-unknown = Ещё не проверялись.
service-working = Уведомления работают.
service-denied = Система не разрешает ContestSync показывать уведомления.
service-unavailable = Этот рабочий стол не может показывать уведомления.
store-keyring = В системной связке ключей
store-file = В файле, который можете прочитать только вы
store-file_hint = Чтобы перенести его в системную связку ключей, запустите ContestSync один раз с CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: изменений нет
log-refresh_failed = { $platform }: { $why }
log-synced = Календарь: { $what }
log-synced_same = Календарь: изменений нет
log-sync_failed = Календарь: { $why }
log-announced = Объявлено: { $name }
log-moved = Перенесено с { $from } на { $to }: { $name }
log-renamed = Переименовано из { $from }: { $name }
log-cancelled = Отменено: { $name }
log-back = Больше не отменено: { $name }
log-reminded = Напоминание за { $lead } до начала: { $name }
log-reminded_start = Напоминание в момент начала: { $name }
log-reminded_late = Напоминание через { $late } после начала (компьютер спал): { $name }
log-signed_in = Выполнен вход в Google
log-crashed = Часть программы упала и была перезапущена ({ $place })

attention-more =
    { $n ->
        [one] ещё { $n }
        [few] ещё { $n }
        [many] ещё { $n }
       *[other] ещё { $n }
    }
attention-sign_in_again = Вход больше не действует, возможно, из-за выхода на другом компьютере. Войдите снова, чтобы календарь обновлялся.
attention-scope_missing = ContestSync не может писать в календарь: нужный флажок не был установлен.
attention-client_refused = Google пока не разрешает этому приложению вход.
attention-calendar_gone = Ваш календарь ContestSync был удалён в Google Календаре.
attention-plan_held =
    { $n ->
        [one] Следующая синхронизация удалила бы { $n } мероприятие.
        [few] Следующая синхронизация удалила бы { $n } мероприятия.
        [many] Следующая синхронизация удалила бы { $n } мероприятий.
       *[other] Следующая синхронизация удалила бы { $n } мероприятия.
    }
attention-events_failed =
    { $n ->
        [one] Google отклонил { $n } мероприятие.
        [few] Google отклонил { $n } мероприятия.
        [many] Google отклонил { $n } мероприятий.
       *[other] Google отклонил { $n } мероприятия.
    }
attention-quota_exceeded = Достигнут лимит запросов Google Календаря. Синхронизация продолжится { $when }.
attention-platform_failing = { $platform } сейчас недоступна. Следующая попытка { $when }.
attention-platform_blocked = { $platform } блокирует автоматические запросы. Известные соревнования сохранены.
attention-platform_format = { $platform }: сайт изменился, соревнования не читаются. Известные соревнования сохранены.
attention-platform_stale = { $platform }: нет обновлений с { $when }.
attention-notifications_unavailable = Этот рабочий стол не может показывать уведомления, поэтому вы не увидите напоминаний.
attention-notifications_denied = Система не разрешает ContestSync показывать уведомления.
attention-secret_in_file = Ключ входа лежит не в связке ключей, а в файле, который можете прочитать только вы.
attention-clock_wrong =
    { $n ->
        [one] Часы этого компьютера ошибаются на { $n } секунду.
        [few] Часы этого компьютера ошибаются на { $n } секунды.
        [many] Часы этого компьютера ошибаются на { $n } секунд.
       *[other] Часы этого компьютера ошибаются на { $n } секунды.
    }
attention-data_replaced = Файл данных был повреждён и отложен. Ваш календарь не изменён.
attention-disk_full = Диск заполнен, новое сохранить нельзя.
attention-calendar_file = Не удалось записать файл календаря.
attention-plan_held_of =
    { $n ->
        [one] Следующая синхронизация удалила бы { $n } мероприятие { $platform }.
        [few] Следующая синхронизация удалила бы { $n } мероприятия { $platform }.
        [many] Следующая синхронизация удалила бы { $n } мероприятий { $platform }.
       *[other] Следующая синхронизация удалила бы { $n } мероприятия { $platform }.
    }
attention-key_unreachable = Ключ, защищающий вход, недоступен. Запустите или разблокируйте связку ключей либо верните файл ключа; ничего не потеряно.
fix-sign_in = Войти снова
fix-try_again = Повторить
fix-open_platform = Открыть сайт
fix-see_plan = Просмотреть
fix-see_failed = Просмотреть
fix-make_calendar = Создать снова
fix-rehearse = Сработает ли?
fix-show_data = Показать файл
fix-own_client = Свой клиент
fix-own_file = Выбрать другой файл
fix-turn_on = Включить
fix-resume = Возобновить
fix-send_sample = Показать пример
fix-turn_on_autostart = Запускать при входе
fix-system_settings = Системные настройки
fix-focus_settings = Системные настройки
fix-login_settings = Системные настройки
fix-turn_on_sound = Включить
fix-refresh = Проверить
fix-set_leads = Задать время напоминаний

leads-start = в момент начала
leads-add = Добавить время напоминания
leads-count = За сколько
leads-unit = Единица
leads-minutes = минуты
leads-hours = часы
leads-days = дни
leads-full =
    { $n ->
        [one] Не больше { $n }.
        [few] Не больше { $n }.
        [many] Не больше { $n }.
       *[other] Не больше { $n }.
    }

reminders-enabled = Напоминать на этом компьютере
reminders-enabled_hint = Уведомления о соревнованиях, которые показывают ваши правила.
reminders-pause = Пауза:
reminders-pause_hour = На 1 час
reminders-pause_morning = До завтра, { $when }
reminders-pause_open = Пока не возобновлю
reminders-paused = Приостановлено, пока вы не возобновите
reminders-paused_until = Приостановлено до { $when }
reminders-resume = Возобновить
reminders-when = Когда
reminders-leads = До начала
reminders-leads_of = { $platform }: до начала
reminders-at_start = Также в момент начала
reminders-registration = До закрытия регистрации
reminders-registration_hint = Если платформа сообщает, когда она закрывается. Codeforces не сообщает; там она обычно закрывается за 5 минут до начала.
reminders-registration_before = Напоминать за
reminders-registration_closes = регистрация до { $when }
reminders-per_platform = Разное время для платформ
reminders-own = Своё время
reminders-own_label = Своё время для { $platform }
reminders-how = Как
reminders-quiet = Тихие часы
reminders-quiet_hint = Пропущенные напоминания придут вместе после них.
reminders-quiet_from = с
reminders-quiet_to = до
reminders-sound = Воспроизводить звук
reminders-snooze = Откладывать на
reminders-also = Также уведомлять
reminders-moved = о переносе соревнования
reminders-cancelled = об отмене соревнования
reminders-announced = о новом соревновании
reminders-announced_hint = Только о тех, что начнутся в течение 48 часов.
reminders-planned = Напоминания на ближайшие 7 дней
reminders-planned_hint =
    { $n ->
        [one] { $n } напоминание
        [few] { $n } напоминания
        [many] { $n } напоминаний
       *[other] { $n } напоминания
    }
reminders-before = за { $length }
sample-show = Показать пример
sample-seen = Вы его увидели?
sample-yes = Да
sample-no = Нет
sample-good = Уведомления доходят до вас
sample-noted = Ниже описано, что может помочь
sample-refused = Не удалось показать пример
sample-help = Проверьте, что режим «Не беспокоить» выключен и ContestSync может показывать уведомления.

rehearsal-title = Сработает ли?
rehearsal-hint = Проверяет каждый шаг напоминания, от плана до экрана. Ничего не меняет.
rehearsal-start = Проверить напоминания
rehearsal-again = Проверить снова
rehearsal-yes = Сработает
rehearsal-perhaps =
    { $n ->
        [one] Скорее всего сработает: { $n } пункт под вопросом
        [few] Скорее всего сработает: { $n } пункта под вопросом
        [many] Скорее всего сработает: { $n } пунктов под вопросом
       *[other] Скорее всего сработает: { $n } пункта под вопросом
    }
rehearsal-no =
    { $n ->
        [one] Не сработает: { $n } проблема
        [few] Не сработает: { $n } проблемы
        [many] Не сработает: { $n } проблем
       *[other] Не сработает: { $n } проблемы
    }
rehearsal-unknown = Система не сообщает.
step-ok = Хорошо:
step-warn = Под вопросом:
step-fail = Проблема:
step-unknown = Неизвестно:
rehearsal-enabled-title = Напоминания включены
rehearsal-enabled-ok = Включены.
rehearsal-enabled-bad = Они выключены в этом окне.
rehearsal-not_paused-title = Напоминания не приостановлены
rehearsal-not_paused-ok = Не приостановлены.
rehearsal-not_paused-bad = Приостановлены. { $when }
rehearsal-service-title = Уведомления доступны
rehearsal-service-ok = Доступны.
rehearsal-service-bad = Этот рабочий стол не может показывать уведомления.
rehearsal-permission-title = ContestSync может показывать уведомления
rehearsal-permission-ok = Разрешено.
rehearsal-permission-bad = Системные настройки не разрешают.
rehearsal-do_not_disturb-title = «Не беспокоить» выключено
rehearsal-do_not_disturb-ok = Выключено.
rehearsal-do_not_disturb-bad = Включено: уведомления задерживаются.
rehearsal-sound-title = Напоминания со звуком
rehearsal-sound-ok = Звук включён.
rehearsal-sound-bad = Звук выключен.
rehearsal-sound-unsupported = Этот рабочий стол не воспроизводит звуки уведомлений.
rehearsal-sample_seen-title = Вы видели пример
rehearsal-sample_seen-ok = Вы подтвердили пример { $when }.
rehearsal-sample_seen-bad = Вы ещё не подтвердили пример. Только вы знаете, появляется ли он.
rehearsal-sleep-title = Напоминания переживают сон
rehearsal-sleep-ok = После сна пропущенные напоминания приходят вместе.
rehearsal-sleep-bad = Система не сообщает о пробуждении; напоминания могут опоздать на минуту.
rehearsal-clock-title = Часы идут верно
rehearsal-clock-ok = Они совпадают с серверами платформ.
rehearsal-clock-bad = Они расходятся с серверами платформ. Исправьте в системных настройках.
rehearsal-autostart-title = ContestSync запускается при входе
rehearsal-autostart-ok = Зарегистрирован в системе.
rehearsal-autostart-bad = После перезагрузки ничего не сработает, пока вы не запустите ContestSync.
rehearsal-next_reminder-title = Напоминание запланировано
rehearsal-next_reminder-ok = Следующее: { $when }.
rehearsal-next_reminder-bad = Ничего не запланировано: нет соревнований или времени напоминаний.

account-title = Аккаунт Google
account-promise = ContestSync создаёт в вашем аккаунте Google отдельный календарь и обновляет его. События в других ваших календарях он не видит.
account-ok = Вход выполнен
account-sign_in_again = Вход больше не действует
account-sign_out = Выйти…
account-sign_out_hint = Выход завершит и вход на других ваших компьютерах с этим аккаунтом. Можно выйти только здесь, а календарь оставить или сначала удалить.
account-sign_out_keep = Выйти, оставить календарь
account-sign_out_delete = Удалить календарь и выйти
account-sign_out_here = Выйти только на этом компьютере
sign_in-connect = Подключить Google Календарь
sign_in-waiting = Ожидание Google…
sign_in-waiting_hint = Продолжите в браузере и установите флажок для календаря.
sign_in-open_again = Открыть снова
sign_in-copy = Копировать ссылку
sign_in-done = Вход выполнен: { $email }
sign_in-cancelled = Вход отменён
sign_in-unverified = Если Google сообщает, что приложение не проверено, выберите «Дополнительные настройки», затем «Перейти на ContestSync».
calendar-which = Календарь
calendar-none_yet = Будет создан при первой синхронизации
calendar-open = Открыть в Google Календаре
calendar-last = Последняя синхронизация
calendar-next = Следующая синхронизация
calendar-will_add =
    { $n ->
        [one] Будет добавлено { $n } соревнование
        [few] Будет добавлено { $n } соревнования
        [many] Будет добавлено { $n } соревнований
       *[other] Будет добавлено { $n } соревнования
    }
calendar-add_them = Добавить их
calendar-failed =
    { $n ->
        [one] { $n } мероприятие с ошибкой
        [few] { $n } мероприятия с ошибкой
        [many] { $n } мероприятий с ошибкой
       *[other] { $n } мероприятия с ошибкой
    }
calendar-waits = В календарь ничего не записывается, пока вы не нажмёте «Добавить их».
calendar-preview = Предпросмотр
calendar-preview_more =
    { $n ->
        [one] и ещё { $n }, скрытых в списке
        [few] и ещё { $n }, скрытых в списке
        [many] и ещё { $n }, скрытых в списке
       *[other] и ещё { $n }, скрытых в списке
    }
calendar-review = Просмотреть и добавить
calendar-up_to_date =
    { $n ->
        [one] Актуален ({ $n } мероприятие)
        [few] Актуален ({ $n } мероприятия)
        [many] Актуален ({ $n } мероприятий)
       *[other] Актуален ({ $n } мероприятия)
    }
held-title =
    { $n ->
        [one] Следующая синхронизация удалила бы { $n } мероприятие ({ $platforms })
        [few] Следующая синхронизация удалила бы { $n } мероприятия ({ $platforms })
        [many] Следующая синхронизация удалила бы { $n } мероприятий ({ $platforms })
       *[other] Следующая синхронизация удалила бы { $n } мероприятия ({ $platforms })
    }
held-hint = Столько сразу может быть ошибкой платформы, поэтому ничего не удалено.
held-waiting = Также ждут: { $what }.
held-see = Показать мероприятия
held-keep = Оставить
held-kept = Мероприятия остаются
held-remove = Удалить
events-title = Мероприятия
events-where = Календарь
events-own = Отдельный календарь
events-main = Мой основной календарь
events-busy = Показывать время как
events-free = свободен
events-blocked = занят
events-color = Цвет по платформе
events-phone = Уведомления Google Календаря (и на телефоне)
events-phone_hint = Их присылает Google Календарь в дополнение к напоминаниям этого компьютера. Не больше пяти.
deleted-title =
    { $n ->
        [one] Вы удалили { $n } мероприятие
        [few] Вы удалили { $n } мероприятия
        [many] Вы удалили { $n } мероприятий
       *[other] Вы удалили { $n } мероприятия
    }
deleted-hint = Удалённое в Google Календаре остаётся удалённым.
deleted-restore = Восстановить
deleted-restore_label = Восстановить: { $name }
deleted-restored = Восстановится при следующей синхронизации
deleted-all = Восстановить все
ics-title = Файл календаря
ics-hint = Те же соревнования в файле для любого другого календаря. Он не следует за изменениями.
ics-export = Экспортировать файл…
ics-keep = Обновлять файл календаря
ics-keep_hint = Выберите файл в одной из своих папок. Его могут показать Evolution, Календарь GNOME и Thunderbird, а синхронизируемая папка доставит его на другие устройства. Он перезаписывается при каждом изменении, поэтому не редактируйте его.
client-title = Свой клиент Google
client-hint = В консоли Google Cloud создайте клиент OAuth типа «Классическое приложение» и скачайте его файл JSON.
client-console = Открыть консоль Google Cloud
client-paste = Вставьте JSON
client-import = Использовать этот клиент
client-file = или выберите файл:
client-wrong_file = Это не файл JSON классического приложения
client-imported = Используется ваш клиент
client-id = Идентификатор клиента
client-secret = Секрет клиента
client-needed = В этой сборке ещё нет клиента Google. Добавьте свой:
remove-title = Удалить календарь ContestSync
remove-hint = Удаляет календарь, созданный ContestSync, со всеми мероприятиями. Другие ваши календари не затрагиваются.
remove-button = Удалить календарь…
remove-sure = «{ $name }» и все мероприятия в нём будут удалены из Google Календаря. Это нельзя отменить.
remove-done = Календарь удалён

general-running = Запуск и проверки
general-autostart = Запускать при входе в систему
general-autostart_hint = В фоне, без окна.
general-autostart_differs = Системные настройки другие. Выключите и включите снова, чтобы исправить.
general-autostart_turned_off = Отключено в системных настройках.
general-autostart_not_in_place = Переместите ContestSync в папку «Программы» и запустите его оттуда снова.
general-interval = Проверять платформы каждые
general-hours =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
general-looks = Оформление
general-theme = Тема
theme-system = Как в системе
theme-light = Светлая
theme-dark = Тёмная
general-clock = Формат времени
clock-auto = Как в языке
clock-24 = 24 часа
clock-12 = 12 часов
general-tray_title = Рядом со значком в трее, за 3 часа
tray_title-off = ничего
tray_title-time = обратный отсчёт
tray_title-name = название и отсчёт
general-language = Язык
language-auto = Как в системе
general-reword_hint = Мероприятия, которые уже есть в календаре, остаются на том языке, на котором были записаны.
general-reword = Записать их на этом языке
general-move = Перенос настроек
general-move_hint = Один файл со всеми настройками. В нём нет паролей и данных входа.
general-backup = Сохранить копию…
general-restore = Восстановить…
general-text_size = Размер текста
general-smaller = Мельче
general-larger = Крупнее
general-usual_size = Сбросить
general-compact = Компактный список (одна строка на соревнование)

privacy-promise = Ваши данные остаются на этом компьютере
privacy-promise_calendar = Ваши данные остаются на этом компьютере и в вашем Google Календаре
privacy-promise_hint = У нас нет аккаунтов, телеметрии и своего сервера. ContestSync запрашивает соревнования у платформ и пишет в Google Календарь, только если вы его подключите.
privacy-where = Где ваши данные
privacy-data = Данные
privacy-logs = Журналы
privacy-key = Ключ входа
privacy-show = Показать
privacy-hosts = К каким серверам обращается ContestSync
privacy-hosts_hint = Только к этим. Платформы видят обычный запрос соревнований; Google получает мероприятия вашего календаря.
privacy-handles = У платформ, для которых вы ввели хэндл, запрашивается и его публичный рейтинг.
privacy-not_asked = ещё нет
privacy-leave = Удаление программы
privacy-leave_hint = Сначала выйдите и удалите календарь, затем удалите программу. Папку данных можно удалить вручную.
privacy-to_calendar = Настройки календаря
privacy-fallback = только если первый недоступен
privacy-updates = Новые версии
privacy-contest_feed = Лента соревнований
privacy-if_on = только если вы включили, раз в день

about-what = Держит календарь в соответствии с соревнованиями по программированию и вовремя напоминает.
about-package = Пакет
about-system = Система
about-licence = Лицензия
about-licences = Все лицензии
updates-title = Обновления
updates-check = Сообщать о новых версиях
updates-hint = Проверка раз в день; автоматически ничего не устанавливается.
updates-nobody = Эта копия не обновляется сама. Получите новую версию там же, где эту.
updates-none = Новых версий пока не найдено.
updates-newer = Доступна версия { $version }
updates-install = Установить и перезапустить
updates-started = Установка новой версии
about-help = Что-то не так?
about-help_hint = В диагностике нет секретов. Автоматически ничего не отправляется.
about-report = Сообщить о проблеме
about-report_nowhere = В этой сборке нет страницы для сообщений. Отправьте диагностику тому, от кого вы её получили.
licences-title = Лицензии
licences-ours = ContestSync — свободная программа под лицензией MIT.
licences-hint =
    { $n ->
        [one] В неё входит { $n } пакет со своей лицензией.
        [few] В неё входят { $n } пакета, каждый со своей лицензией.
        [many] В неё входят { $n } пакетов, каждый со своей лицензией.
       *[other] В неё входят { $n } пакета, каждый со своей лицензией.
    }
licences-package = Пакет
licences-version = Версия
about-keys = Сочетания клавиш
keys-upcoming = Предстоящие
keys-status = Статус
keys-settings = Настройки
keys-search = Поиск
keys-sync = Синхронизировать
keys-contests = Предыдущее или следующее соревнование
keys-open = Открыть страницу соревнования
keys-mute = Без напоминаний или вернуть их
keys-remind = Напомнить или по правилам
keys-calendar = Добавить в календарь или не добавлять
keys-why = Почему?
keys-leave = Покинуть поле, закрыть панель, затем окно
keys-buttons = По кнопкам соревнования
keys-undo = Отменить
keys-text_size = Размер текста
keys-views = Расписание, неделя, месяц
diagnostics-button = Диагностика…
diagnostics-title = Диагностика
diagnostics-hint = Прочитайте, прежде чем делиться. Здесь нет данных входа, ключей и адреса почты.

first-step = Шаг { $step } из 3
first-platforms = Какие платформы?
first-next = Следующее: { $when }
first-nothing = Ничего не объявлено
first-looking = Проверка…
first-unreachable = Недоступно; попробуем ещё раз
first-daily =
    { $n ->
        [one] Только основные соревнования (скрыть { $n } ежедневное или тренировочное)
        [few] Только основные соревнования (скрыть { $n } ежедневных и тренировочных)
        [many] Только основные соревнования (скрыть { $n } ежедневных и тренировочных)
       *[other] Только основные соревнования (скрыть { $n } ежедневных и тренировочных)
    }
first-daily_plain = Только основные соревнования (без ежедневных и тренировочных)
first-reminders = Когда ContestSync должен напоминать?
first-quiet = С { $from } до { $to }
first-calendar = Ваш календарь (необязательно)
first-export = Экспортировать файл
first-ready = Готово
first-result =
    { $n ->
        [one] { $n } соревнование в ближайшие 7 дней.
        [few] { $n } соревнования в ближайшие 7 дней.
        [many] { $n } соревнований в ближайшие 7 дней.
       *[other] { $n } соревнования в ближайшие 7 дней.
    }
first-result_next = Следующее: { $name }, { $when }, через { $length }.
first-tray = ContestSync остаётся в трее. Это окно можно закрыть.
first-no_tray = На вашем рабочем столе нет трея. ContestSync всё равно работает; запустите его ещё раз, чтобы открыть это окно.
first-back = Назад
first-continue = Продолжить
first-not_now = Не сейчас
first-skip_all = Пропустить настройку
first-done = Готово
first-what = ContestSync показывает предстоящие соревнования по программированию, напоминает о них до начала и заносит в календарь.
first-offline = Нет подключения к сети. Соревнования появятся, когда сеть будет доступна.
first-presets = Начать с
first-hiring = Найм
first-everything = Всё

problem-offline = Сервер недоступен. Известные соревнования сохранены.
problem-connection = Соединение прервано. Известные соревнования сохранены.
problem-tls = Сертификату сервера нельзя доверять. Проверьте часы и сеть.
problem-timeout = Сервер не ответил вовремя. Известные соревнования сохранены.
problem-http_status = Сервер ответил ошибкой. Известные соревнования сохранены.
problem-redirected = Сервер перенаправляет на другой сайт; переход не выполнен.
problem-rate_limited = Сервер просит меньше запросов. ContestSync попробует позже.
problem-too_large = Ответ слишком большой.
problem-unexpected_body = Ответ не читается; возможно, сайт изменился.
problem-blocked = Сайт блокирует автоматические запросы. Известные соревнования сохранены.
problem-unknown_zone = Часовой пояс календаря неизвестен или не указан. Ничего не изменено.
problem-suspicious_listing = В списке внезапно нет большинства соревнований, поэтому ничего не удалено.
problem-signed_out = Вы не вошли в аккаунт.
problem-sign_in_again = Вход больше не действует. Войдите снова; ничего не потеряно.
problem-consent_denied = Вы отказали на странице Google. Ничего не изменено.
problem-scope_missing = ContestSync не может писать в календарь: флажок не был установлен. Попробуйте снова и установите его.
problem-sign_in_cancelled = Вход отменён.
problem-sign_in_timed_out = Никто не вернулся из браузера. Попробуйте снова.
problem-state_mismatch = Ответ относился к другому входу. Попробуйте снова.
problem-port_unavailable = Нет свободного локального порта для ответа Google. Попробуйте снова.
problem-browser_unavailable = Не удалось открыть браузер. Скопируйте ссылку и откройте её сами.
problem-client_not_configured = Клиента Google ещё нет. Добавьте свой.
problem-client_refused = Google не принимает это приложение. Используйте свой клиент или экспортируйте файл.
problem-calendar_gone = Календарь удалён в Google Календаре. Синхронизируйте, чтобы создать его снова.
problem-quota_exceeded = Достигнут лимит запросов Google Календаря. Синхронизация продолжится позже.
problem-event_refused = Google отклонил это мероприятие.
problem-calendar_api = Ответ Google Календаря не читается. ContestSync попробует снова.
problem-plan_held = Это удалило бы много мероприятий, поэтому ждёт вас.
problem-secret_store_unavailable = Связка ключей недоступна.
problem-database_newer = Данные записаны более новой версией ContestSync. Обновите эту.
problem-database_damaged = Файл данных повреждён.
problem-disk_full = Диск заполнен.
problem-data_folder = Папка данных недоступна.
problem-database = Файл данных не читается или не записывается.
problem-run_in_progress = Идёт другая синхронизация. Её результат скоро появится.
problem-queue_full = Слишком много задач в очереди. Попробуйте чуть позже.
problem-cancelled = Отменено.
problem-crashed = Часть программы упала; остальное работает. Пожалуйста, сообщите об этом.
problem-clock_wrong = Часы этого компьютера идут неверно. Исправьте в системных настройках.
problem-endpoints_file = Файл конечных точек нельзя использовать.
problem-wrong_usage = Командная строка непонятна.
problem-unknown_preference = Такой настройки нет.
problem-invalid_value = Такое значение невозможно. Ничего не изменено.
problem-unknown_contest = Это соревнование больше не известно.
problem-file_write = Не удалось записать файл.
problem-handle_unknown = На платформе нет никого с таким хэндлом. Проверьте написание.
problem-handle_renamed = Этот хэндл был изменён. Введите новый.
problem-file_read = Не удалось прочитать файл.
problem-update_held = Идёт синхронизация или скоро соревнование, поэтому ничего не установлено. Попробуйте позже.
problem-update_refused = Обновление не подписано издателем. Ничего не изменено.
problem-update_failed = Не удалось скачать или установить обновление. Ничего не изменено.
problem-feed_key_missing = Нет ключа для проверки ленты соревнований.
problem-feed_unsigned = Лента соревнований не подписана, поэтому не использована.
problem-feed_signature = Лента соревнований не соответствует подписи, поэтому не использована.
problem-feed_wrong_key = Лента соревнований подписана другим ключом, поэтому не использована.
problem-feed_replayed = Лента соревнований — старая копия, поэтому не использована.
problem-feed_too_old = Ленте соревнований больше суток, поэтому она не использована.
problem-feed_ahead = Дата ленты соревнований в будущем, значит, чьи-то часы идут неверно.
problem-feed_contest = Одно из соревнований в ленте не может быть верным, поэтому она не использована.
problem-nothing_read = Ни одна платформа ещё не прочитана полностью, публиковать нечего.
problem-proxy_unusable = В окружении указан прокси неподдерживаемого вида, поэтому серверы не запрашивались.
problem-notifications_unavailable = Этот рабочий стол не показывает уведомления. Запустите или установите службу уведомлений.
problem-detail_refused = Google отклоняет деталь, например цвет; остальное записано.
problem-calendar_foreign = Этот календарь создан другим клиентом Google, поэтому здесь его не открыть.
problem-reading_too_old = Изменения ждут, пока их платформы не будут прочитаны снова.
problem-calendar_moved = Другой компьютер перенёс мероприятия в основной календарь.
problem-settings_taken_over = Настройки календаря заменили настройки этого компьютера.
problem-settings_put_back = Мероприятие с общими настройками было удалено и восстановлено.
problem-old_release = ContestSync 0.1.0 на другом компьютере всё ещё меняет этот календарь. Обновите его там.

sure-platform = Выключить { $platform }?
sure-rules = Применить это правило?
sure-feed = Удалить { $name }?
sure-events =
    { $n ->
        [one] Это удалит из календаря { $n } мероприятие.
        [few] Это удалит из календаря { $n } мероприятия.
        [many] Это удалит из календаря { $n } мероприятий.
       *[other] Это удалит из календаря { $n } мероприятия.
    }
sure-such_as = Среди них: { $names }
sure-switch_off = Выключить
sure-apply = Применить

search-help = Как искать
search-placeholder = Поиск
search-platform = платформа: название, его начало или прозвище
search-division = дивизион
search-rated = рейтинговые соревнования
search-unrated = нерейтинговые соревнования
search-today = сегодня и то, что идёт
search-tomorrow = завтра
search-week = ближайшие семь дней
search-running = идут сейчас
search-hidden = также скрытые
search-without = без этого слова
search-unknown = { $operator } — не поисковый оператор

view-label = Вид
view-agenda = Расписание
view-week = Неделя
view-month = Месяц
view-today = Сегодня
view-previous_week = Предыдущая неделя
view-next_week = Следующая неделя
view-previous_month = Предыдущий месяц
view-next_month = Следующий месяц

week-label = Соревнования недели
week-hour = Время
week-long = Идут несколько дней
week-hidden = скрыто
week-none = На эти дни соревнования не объявлены
week-next = К ближайшему: { $when }

month-more =
    { $n ->
        [one] ещё { $n }
        [few] ещё { $n }
        [many] ещё { $n }
       *[other] ещё { $n }
    }
month-continued = { $name }, продолжается ({ $dates })
month-none = В этот день соревнований нет

next-label = Следующее соревнование
next-running = идёт
next-unmute = Вернуть напоминания
joined-title = Настройки с другого компьютера
joined-from = Взяты настройки с компьютера { $computer }, последнее изменение { $when }.
joined-hint = Платформы, правила, вид мероприятий и решения по отдельным соревнованиям одинаковы на всех компьютерах с этим календарём.
joined-ok = Оставить эти
joined-keep = Использовать настройки этого компьютера везде
joined-kept = Другие ваши компьютеры получат их при следующей синхронизации
moved-title = Мероприятия теперь в основном календаре
moved-hint = Их перенёс туда другой компьютер. Здесь ничего не изменится, пока вы не выберете.
moved-keep = Оставить их и здесь
moved-main = Использовать здесь основной календарь
notice-sample = Это пример напоминания ({ $time })
notice-sample_body = Если вы это видите, напоминания работают. Подтвердите это в окне.
notice-open = Открыть соревнование
notice-open_first = Открыть первое
notice-show = Показать
notice-snooze = Отложить на { $minutes } мин
notice-snooze_start = Отложить до начала
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } в { $time }
notice-starts = Начало { $when }: { $name }
notice-starts_today = Начало в { $time }: { $name }
notice-now = Сейчас: { $name }
notice-started = Началось { $length } назад: { $name }
notice-in = Через { $length }
notice-until = с { $from } до { $to }
notice-long = длительность { $length }
notice-rated = рейтинговое
notice-unrated = нерейтинговое
notice-registration = регистрация до { $when }
event-any_time = в любое время в пределах периода
event-signature = Обновляется программой ContestSync ({ $key }).
notice-checked = проверено { $length } назад
notice-checked_now = проверено только что
notice-asleep = Компьютер спал ({ $when })
notice-not_running = ContestSync не был запущен ({ $when })
notice-quiet = Задержано на время тихих часов
notice-paused = Задержано, пока напоминания были приостановлены
notice-together =
    { $n ->
        [2] Два соревнования { $when }
        [3] Три соревнования { $when }
        [4] Четыре соревнования { $when }
        [one] { $n } соревнование { $when }
        [few] { $n } соревнования { $when }
        [many] { $n } соревнований { $when }
       *[other] { $n } соревнования { $when }
    }
notice-together_today =
    { $n ->
        [2] Два соревнования в { $time }
        [3] Три соревнования в { $time }
        [4] Четыре соревнования в { $time }
        [one] { $n } соревнование в { $time }
        [few] { $n } соревнования в { $time }
        [many] { $n } соревнований в { $time }
       *[other] { $n } соревнования в { $time }
    }
notice-together_now =
    { $n ->
        [2] Сейчас ({ $time }): два соревнования
        [3] Сейчас ({ $time }): три соревнования
        [4] Сейчас ({ $time }): четыре соревнования
        [one] Сейчас ({ $time }): { $n } соревнование
        [few] Сейчас ({ $time }): { $n } соревнования
        [many] Сейчас ({ $time }): { $n } соревнований
       *[other] Сейчас ({ $time }): { $n } соревнования
    }
notice-missed_soon =
    { $n ->
        [one] Скоро начнётся { $n } соревнование
        [few] Скоро начнутся { $n } соревнования
        [many] Скоро начнутся { $n } соревнований
       *[other] Скоро начнутся { $n } соревнования
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } соревнование за время тихих часов
        [few] { $n } соревнования за время тихих часов
        [many] { $n } соревнований за время тихих часов
       *[other] { $n } соревнования за время тихих часов
    }
notice-missed_paused =
    { $n ->
        [one] { $n } соревнование, пока напоминания были приостановлены
        [few] { $n } соревнования, пока напоминания были приостановлены
        [many] { $n } соревнований, пока напоминания были приостановлены
       *[other] { $n } соревнования, пока напоминания были приостановлены
    }
notice-missed =
    { $n ->
        [one] { $n } соревнование, пока вас не было
        [few] { $n } соревнования, пока вас не было
        [many] { $n } соревнований, пока вас не было
       *[other] { $n } соревнования, пока вас не было
    }
notice-more =
    { $n ->
        [one] ещё { $n }
        [few] ещё { $n }
        [many] ещё { $n }
       *[other] ещё { $n }
    }
notice-over =
    { $n ->
        [one] { $n } уже завершено
        [few] { $n } уже завершены
        [many] { $n } уже завершены
       *[other] { $n } уже завершено
    }
notice-running = { $name } идёт до { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Перенесено на { $when }: { $name }
notice-was = Было { $when }
notice-left = через { $length }
notice-started_ago = началось { $length } назад
notice-moved_too = ваши напоминания тоже перенесены
notice-cancelled = Отменено: { $name }
notice-announced = Новое: { $name }
notice-all_moved =
    { $n ->
        [one] Перенесено { $n } соревнование
        [few] Перенесено { $n } соревнования
        [many] Перенесено { $n } соревнований
       *[other] Перенесено { $n } соревнования
    }
notice-all_cancelled =
    { $n ->
        [one] Отменено { $n } соревнование
        [few] Отменено { $n } соревнования
        [many] Отменено { $n } соревнований
       *[other] Отменено { $n } соревнования
    }
notice-all_announced =
    { $n ->
        [one] Объявлено { $n } соревнование
        [few] Объявлено { $n } соревнования
        [many] Объявлено { $n } соревнований
       *[other] Объявлено { $n } соревнования
    }
notice-sign_in = Для Google Календаря нужно войти снова
notice-sign_in_body = С { $time } · напоминания работают, календарь ждёт
notice-no_tray = ContestSync работает без значка в трее
notice-no_tray_body = С { $time } · этот рабочий стол не показывает значки в трее. Напоминания работают; запустите ContestSync ещё раз, чтобы открыть его окно
notice-no_window = Не удалось открыть окно
notice-no_window_body = Значок, напоминания и календарь по-прежнему работают. Если ContestSync только что обновился, выйдите из него и запустите снова.
notice-no_window_commands = Значок, напоминания и календарь работают без него; `contestsync --help` покажет, что можно сделать в командной строке.
notice-no_web_view = Установите среду Microsoft WebView2 и откройте окно снова. Значок, напоминания и календарь работают без него.
notice-runs_already = Другой ContestSync работает и не отвечает ({ $owner }); завершите этот процесс и запустите снова.
notice-platform = { $platform }: не читается с { $when }
notice-platform_body =
    { $n ->
        [one] Данные о { $n } известном соревновании могли устареть
        [few] Данные о { $n } известных соревнованиях могли устареть
        [many] Данные о { $n } известных соревнованиях могли устареть
       *[other] Данные о { $n } известных соревнованиях могли устареть
    }
tray-none = В ближайшие 14 дней соревнований нет
tray-sample = Демонстрационные данные: всё вымышлено
tray-all = Все соревнования…
tray-window = Открыть ContestSync
tray-settings = Настройки…
tray-update = Обновить до { $version }…
tray-quit = Выйти из ContestSync
tray-in = через { $length }
tray-left = осталось { $length }
tray-running = идёт, осталось { $length }
tray-as_of = время по состоянию на { $when }
tray-register = Регистрация…
tray-remind = Напомнить об этом соревновании
tray-mute = Без напоминаний об этом соревновании
tray-tooltip_none = ContestSync: в ближайшие 14 дней соревнований нет
tray-tooltip = { $name }: через { $length } ({ $when })
tray-tooltip_running = { $name }: идёт, осталось { $length }
tray-more =
    { $n ->
        [one] { $name } + ещё { $n }
        [few] { $name } + ещё { $n }
        [many] { $name } + ещё { $n }
       *[other] { $name } + ещё { $n }
    }
tray-attention =
    { $n ->
        [one] { $n } пункт требует внимания…
        [few] { $n } пункта требуют внимания…
        [many] { $n } пунктов требуют внимания…
       *[other] { $n } пункта требуют внимания…
    }
tray-syncing = Синхронизация…
tray-progress = Синхронизация… { $done } из { $total }
tray-add =
    { $n ->
        [one] Добавить в календарь { $n } соревнование…
        [few] Добавить в календарь { $n } соревнования…
        [many] Добавить в календарь { $n } соревнований…
       *[other] Добавить в календарь { $n } соревнования…
    }
tray-sync = Синхронизировать
tray-check = Проверить
tray-offline = { $action } (нет сети)
tray-just_now = { $action } (только что)
tray-ago = { $action } ({ $length } назад)
tray-again = Напомнить ещё раз через { $minutes } мин: { $name }
tray-again_start = Напомнить ещё раз в момент начала: { $name }
tray-resume = Возобновить напоминания (приостановлены)
tray-resume_until = Возобновить напоминания (приостановлены до { $when })
tray-pause = Приостановить напоминания
tray-pause_hour = На 1 час
tray-pause_until = До { $when }
tray-pause_open = Пока не возобновлю
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } соревнование, { $what }.
        [few] { $platform }: { $n } соревнования, { $what }.
        [many] { $platform }: { $n } соревнований, { $what }.
       *[other] { $platform }: { $n } соревнования, { $what }.
    }
cli-left_out = пропущено: { $rows }
cli-rows =
    { $n ->
        [one] { $n } нечитаемая строка
        [few] { $n } нечитаемые строки
        [many] { $n } нечитаемых строк
       *[other] { $n } нечитаемой строки
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: ничего нового, { $n } соревнование.
        [few] { $platform }: ничего нового, { $n } соревнования.
        [many] { $platform }: ничего нового, { $n } соревнований.
       *[other] { $platform }: ничего нового, { $n } соревнования.
    }
cli-refresh_none = { $platform }: ничего нового, соревнований нет.
cli-feed_of = Лента соревнований { $publisher }
cli-feed_same = { $name }: ничего нового.
cli-refresh_failed = { $platform }: ошибка. { $why }
cli-refresh_failed_plain = { $platform }: ошибка.
cli-refresh_off = Все платформы выключены; `contestsync config set platforms codeforces,atcoder` включит две.
cli-calendar_preview = Календарь (предпросмотр)
cli-calendar_done = Календарь: готово
cli-calendar_partly = Календарь: готово частично
cli-calendar_failed = Календарь: ошибка
cli-calendar_signed_out = Календарь: не подключён.
cli-calendar = { $what }; { $did }.
cli-calendar_same = { $what }. Изменений нет.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] без изменений { $n }
        [few] без изменений { $n }
        [many] без изменений { $n }
       *[other] без изменений { $n }
    }
cli-kept_deleted =
    { $n ->
        [one] удалено вами и не восстанавливается { $n }
        [few] удалено вами и не восстанавливается { $n }
        [many] удалено вами и не восстанавливается { $n }
       *[other] удалено вами и не восстанавливается { $n }
    }
cli-insert = добавить
cli-update = изменить
cli-restore = восстановить
cli-delete = удалить
cli-held = задержано: { $action } { $name }, { $when }
cli-offline = Нет сети с { $when }: ни один сервер не доступен. Пока программа работает, она пробует снова каждую минуту.
cli-clock_ahead = Часы этого компьютера спешат относительно серверов на { $seconds } с: исправьте их. До тех пор ничего старого не удаляется.
cli-clock_behind = Часы этого компьютера отстают от серверов на { $seconds } с: исправьте их. До тех пор ничего старого не удаляется.
cli-account = Google Календарь: вход выполнен, { $email }.
cli-account_again = Google Календарь: нужно войти снова, { $email } (`contestsync login`).
cli-account_none = Google Календарь: не подключён (`contestsync login`).
cli-key_file = Ключ шифрования: в папке данных, в файле, который можете прочитать только вы.
cli-key_keyring = Ключ шифрования: в связке ключей.
cli-last_refresh = Последняя проверка: { $last }. Следующая: { $next }.
cli-last_sync = Последняя синхронизация: { $last }. Следующая: { $next }.
cli-never = никогда
cli-after_sign_in = после входа
cli-file_failed = Файл календаря: устарел. { $why }
cli-file = Файл календаря: { $path }, последняя запись { $when }.
cli-platform = { $platform }: последняя успешная проверка { $when }
cli-platform_off = { $platform }: выключено
cli-platform_failing = { $platform }: ошибка (подряд: { $count }), последняя успешная проверка { $when }. { $why }
cli-feed = Лента соревнований { $publisher }: последнее чтение { $when }. { $why }
cli-data = Данные: { $path } (соревнований: { $count }, схема { $schema }).
cli-note = Примечание: { $text }
cli-signed_in = Вход выполнен: { $email }. `contestsync sync` добавит соревнования в календарь.
cli-signed_in_kept = Вход выполнен: { $email }. Настройки этого компьютера сохранены; другие ваши компьютеры получат их при следующей синхронизации. `contestsync sync` добавит соревнования в календарь.
cli-signed_in_joined = Вход выполнен: { $email }. Взяты настройки с компьютера { $computer } (последнее изменение { $when }); `contestsync config keep-own` вернёт настройки этого компьютера. `contestsync sync` добавит соревнования в календарь.
cli-kept_own = Настройки этого компьютера возвращены; следующая синхронизация передаст их другим вашим компьютерам.
cli-kept_own_none = Этот компьютер не брал чужих настроек, поэтому ничего не изменено.
cli-shared = Общие для всех компьютеров с этим календарём
cli-own = Только этого компьютера
cli-signed_out = Выполнен выход из аккаунта { $email }.
cli-calendar_deleted = Календарь ContestSync удалён.
cli-calendar_none = Календаря ContestSync не было, удалять нечего.
cli-calendar_kept = Календарь оставлен.
cli-others_kept = Google сохраняет разрешение для других ваших компьютеров.
cli-others_signed_out = Если другие ваши компьютеры используют этот аккаунт Google с ContestSync, Google завершит вход и на них; `contestsync logout --keep-others` сохранит их вход.
cli-browser = Ожидание Google в браузере (не больше пяти минут).
cli-waiting = ожидание другого запущенного ContestSync ({ $owner }).
cli-restored =
    { $n ->
        [one] Следующая синхронизация вернёт { $n } мероприятие.
        [few] Следующая синхронизация вернёт { $n } мероприятия.
        [many] Следующая синхронизация вернёт { $n } мероприятий.
       *[other] Следующая синхронизация вернёт { $n } мероприятия.
    }
cli-client_saved = Клиент сохранён; `contestsync login` выполнит вход с ним.
cli-key_changed = Ключ изменён.
cli-run = ContestSync проверяет и синхронизирует по расписанию. Нажмите Ctrl-C, чтобы остановить.
cli-next = { $name } ({ $platform }) через { $length }, { $when }
cli-next_none = Предстоящих соревнований нет.
cli-list_none = Соревнований нет. `contestsync refresh` прочитает платформы; `contestsync list --hidden` покажет и скрытые соревнования.
cli-over = завершено
cli-running = идёт
cli-in = через { $length }
cli-hidden = скрыто: { $why }
cli-times = с { $from } до { $to }
cli-source = Из списка платформы «{ $list }», последняя проверка { $when }.
cli-in_list = В списке: { $answer } ({ $why })
cli-in_calendar = В календаре: { $answer } ({ $why })
cli-reminders = Напоминания: { $answer } ({ $why })
cli-late_for_calendar = началось раньше, чем его можно было добавить
cli-deleted_by_you = вы удалили событие; `contestsync restore { $key }` вернёт его
cli-started = уже началось, напоминаний больше не будет
cli-yes = да
cli-no = нет
cli-rings = сработает { $when }
cli-was = было: { $what }
landing-close = Эту вкладку можно закрыть.
landing-signed_in = Вход выполнен
landing-signed_in_text = Теперь ContestSync обновляет календарь { $email }.
landing-declined = Вы отказали
landing-box = Флажок не был установлен
landing-cancelled = Вход отменён
landing-failed = Войти не удалось
landing-stray = Это ответ не на текущий вход
landing-stray_text = Он не принят, ничего не изменено. Если вы пришли со страницы Google, начните вход в ContestSync снова.
landing-again = Этот ответ уже использован
landing-again_text = Ответ принимается только один раз; результат входа показывает ContestSync.
landing-unknown = Вход не завершён
landing-unknown_text = Продолжите в ContestSync.
landing-nothing = Здесь ничего нет
landing-nothing_text = ContestSync ждёт здесь только ответа Google.
notice-closes = Регистрация до { $when }: { $name }
notice-closes_today = Регистрация до { $time }: { $name }
notice-contest_starts = начало соревнования { $when }
notice-contest_starts_today = начало соревнования в { $time }
notice-closes_usually = на { $platform } регистрация обычно закрывается в это время; точное время — на странице платформы
cli-rating = Рейтинг: { $text }
cli-for_you = Для вас: { $answer } ({ $why }).
cli-registration = Регистрация до { $when }
cli-registration_usual = Регистрация до { $when }, как там обычно
cli-backup = Теперь в { $path }: { $preferences } и { $feeds }.
cli-backup_secret = В { $path } есть адреса ваших лент календарей; их прочитает любой, кто откроет файл. Никому его не передавайте.
cli-backup_restored = Восстановлено: { $preferences } и { $feeds }. Ленты прочитает следующая проверка.
cli-doctor_none = Нет включённых платформ; укажите одну через --platform.
cli-doctor_ok = как ожидалось
cli-doctor_changed = читается, но не так, как ожидалось
cli-doctor_unreadable = ответ не читается
cli-doctor_refused = список не получен
cli-doctor_unreachable = нет соединения
cli-doctor = { $platform }: { $how }, предстоящих: { $count }.
cli-doctor_unseen = { $platform }: { $how }, предстоящих: { $count } (ещё не подтверждено на настоящем сайте).
cli-doctor_rows = не читаются строки: { $count } из { $rows }
cli-doctor_missing = { $field } исчезло ({ $expected })
cli-doctor_added = { $field } появилось ({ $found })
cli-doctor_type = { $field }: { $found }, а не { $expected }
cli-doctor_count = соревнований: { $found }, а не { $expected }
cli-doctor_part = часть страницы отсутствует
cli-doctor_saved = сохранено в { $path }
cli-keygen = Секретный ключ в { $path }; храните его там, где его прочитает только издатель.
cli-keygen_public = Подписчики задают feed.public_key так:
cli-contests =
    { $n ->
        [one] { $n } соревнование
        [few] { $n } соревнования
        [many] { $n } соревнований
       *[other] { $n } соревнования
    }
cli-platforms =
    { $n ->
        [one] { $n } платформа
        [few] { $n } платформы
        [many] { $n } платформ
       *[other] { $n } платформы
    }
cli-published = Опубликовано в { $path }: { $contests }, { $platforms }, данные на { $when }.
cli-handles_none = Хэндлов нет. Задайте первый: `contestsync config set handle.codeforces HANDLE`; другие настройки: handle.atcoder, handle.leetcode и handle.codechef.
cli-handle_heuristic = { $platform } (эвристика)
cli-handle_unrated = рейтинга пока нет, считается 0
cli-handle_nobody = такого пользователя нет
cli-handle_renamed = теперь другое имя
cli-handle_unread = ещё не прочитано
cli-handle_read = { $state }, прочитано { $when }
cli-feed_removed = Удалено: { $name } ({ $source }). Будущие мероприятия исчезнут из календаря при следующей синхронизации.
cli-feed_left_out = Не удалось прочитать и пропущено мероприятий: { $count }.
cli-calendar_name = Соревнования по программированию
cli-feeds_none = Лент календарей нет. `contestsync source add ADDRESS` добавит одну.
cli-off = выключено
cli-ended_ok = успешно
cli-ended_partial = частично
cli-ended_failed = ошибка
cli-progress_platform = платформа { $done } из { $total }
cli-progress_event = мероприятие { $done } из { $total }
cli-not_revoked = Здесь вы вышли, но Google недоступен ({ $why }); удалите доступ сами на https://myaccount.google.com/connections.
cli-no_thread = не удалось запустить поток ({ $why }); закройте другие программы и попробуйте снова.
cli-not_written = не удалось записать ответ ({ $why }).
cli-process = процесс { $id }, с { $when }
cli-no_desktop = В этой сборке нет окна; `contestsync-headless run` проверяет и синхронизирует по расписанию.
cli-desktop_not_started = Не удалось запустить приложение { $program } ({ $reason }). Установите ContestSync заново.
cli-starts = начало { $when }
cli-taken_back = отозвано
cli-other = но { $from }: { $says }
time-just_now = только что
cli-ago = { $length } назад
cli-from_feed = из ленты { $publisher }, прочитано { $ago }
cli-from_platform = с самой платформы { $platform }, прочитано { $ago }
cli-time_from = Источник времени: { $from }.
cli-readings_differ = Данные расходятся, { $other }.
cli-was_announced = объявлено
cli-was_moved = перенесено
cli-was_renamed = переименовано
cli-was_lengthened = изменена длительность
cli-was_updated = обновлено
cli-was_gone = исчезло
cli-was_back = снова объявлено
cli-backup_left_out =
    { $n ->
        [one] Пропущена { $n } лента календаря: её адрес не работает на этом компьютере. Добавьте её: `contestsync source add ADDRESS`.
        [few] Пропущены { $n } ленты календарей: их адреса не работают на этом компьютере. Добавьте их: `contestsync source add ADDRESS`.
        [many] Пропущено { $n } лент календарей: их адреса не работают на этом компьютере. Добавьте их: `contestsync source add ADDRESS`.
       *[other] Пропущено { $n } ленты календарей: их адреса не работают на этом компьютере. Добавьте их: `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [one] { $n } настройка
        [few] { $n } настройки
        [many] { $n } настроек
       *[other] { $n } настройки
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } лента календаря
        [few] { $n } ленты календарей
        [many] { $n } лент календарей
       *[other] { $n } ленты календарей
    }
cli-feed_added =
    { $n ->
        [one] Добавлено: { $name } ({ $source }), { $n } предстоящее мероприятие.
        [few] Добавлено: { $name } ({ $source }), { $n } предстоящих мероприятия.
        [many] Добавлено: { $name } ({ $source }), { $n } предстоящих мероприятий.
       *[other] Добавлено: { $name } ({ $source }), { $n } предстоящего мероприятия.
    }
cli-feed_would_add =
    { $n ->
        [one] Будет добавлено: { $name } ({ $source }), { $n } предстоящее мероприятие.
        [few] Будет добавлено: { $name } ({ $source }), { $n } предстоящих мероприятия.
        [many] Будет добавлено: { $name } ({ $source }), { $n } предстоящих мероприятий.
       *[other] Будет добавлено: { $name } ({ $source }), { $n } предстоящего мероприятия.
    }
help-contestsync = Не пропустите соревнование: добавляет предстоящие соревнования по программированию в Google Календарь и напоминает перед началом
help-json = Вывести один документ JSON в stdout
help-background = Запустить приложение без окна, как при входе в систему
help-settings = Запустить приложение и открыть его окно
help-refresh = Прочитать включённые платформы и сохранить изменения
help-refresh-platforms = Только эта платформа (можно указать несколько раз)
help-list-platforms = Только эта платформа (можно указать несколько раз)
help-refresh-trust = Верить списку, даже если в нём нет большинства предстоящих соревнований, потому что вы проверили сайт
help-list = Показать предстоящие и идущие соревнования, ближайшие первыми
help-list-days = Только соревнования, которые начнутся в течение стольких дней
help-list-all = Включая завершённые соревнования
help-list-hidden = Включая скрытые соревнования
help-next = Показать следующее соревнование и оставшееся время, для строк состояния
help-next-format = Формат вывода
help-next-format-text = Строка текста
help-next-format-json = Документ JSON
help-next-format-waybar = Модуль custom для Waybar
help-next-format-tmux = Короткая строка для tmux
help-next-watch = Не завершаться и выводить строку при каждом изменении
help-why = Показать всё об одном соревновании и почему оно есть в списке, календаре и напоминаниях
help-why-key = Соревнование, например codeforces:1936
help-choose-key = Соревнование, например codeforces:1936
help-login = Войти в Google через браузер
help-login-no_browser = Вывести адрес, не открывая браузер
help-login-keep_settings = Если в календаре есть настройки других ваших компьютеров, заменить их настройками этого
help-logout = Выйти из Google; календарь остаётся
help-logout-more = После этого Google завершит вход и на других ваших компьютерах с этим аккаунтом. С --keep-others они останутся в системе.
help-logout-delete_calendar = Также удалить календарь ContestSync
help-logout-keep_others = Выйти только здесь; другие ваши компьютеры останутся в системе
help-sync = Прочитать платформы, затем обновить календарь
help-sync-no_refresh = Не читать платформы перед этим
help-sync-dry_run = Только показать, что изменится
help-sync-confirm = Подтвердить большое удаление и повторное создание удалённого календаря
help-sync-take_over = Решать и о событиях, которые другой компьютер добавил в основной календарь
help-sync-reword = Описать на выбранном языке и уже существующие мероприятия
help-restore = Вернуть удалённые вами мероприятия при следующей синхронизации
help-restore-keys = Соревнования; если не указаны, то все
help-export = Записать соревнования в файл iCalendar (RFC 5545)
help-export-ics = iCalendar, единственный формат
help-export-output = Файл для записи (по умолчанию: stdout)
help-status = Показать аккаунт, последние и следующие запуски, состояние платформ и где хранится ключ
help-config = Показать и изменить настройки
help-config-get = Вывести значение настройки
help-config-get-key = Её название
help-config-set-key = Её название
help-config-set = Изменить настройку
help-config-set-value = Её значение
help-config-list = Вывести все настройки: общие через календарь и только этого компьютера
help-config-list-scopes = С --json указать, общая ли каждая
help-config-keep_own = Вернуть на всех компьютерах настройки, бывшие до того, как этот компьютер взял настройки календаря
help-config-client_file = Прочитать клиент Google из файла JSON, скачанного из консоли Google
help-config-client_file-file = Файл
help-config-backup-file = Файл
help-config-restore-file = Файл
help-config-backup = Записать все настройки в файл, без секретов
help-config-backup-with_feed_addresses = Включить адреса лент календарей, которые могут быть секретными
help-config-restore = Прочитать настройки и ленты календарей из резервной копии: всё или ничего
help-config-rotate_key = Создать новый ключ шифрования для входа; вход сохраняется
help-choose = Задать напоминания или мероприятие для одного соревнования независимо от правил
help-choose-remind = Напоминания о нём
help-choose-calendar = Его мероприятие в календаре
help-choose-remind-yes = Всегда
help-choose-calendar-yes = Всегда
help-choose-remind-no = Никогда
help-choose-calendar-no = Никогда
help-choose-remind-rules = Как решат правила
help-choose-calendar-rules = Как решат правила
help-feed = Опубликовать соревнования подписанной лентой на любом статическом хостинге
help-feed-keygen = Создать пару ключей: секретный в FILE, открытый в FILE.pub
help-feed-keygen-out = Новый файл для секретного ключа
help-feed-publish = Прочитать включённые платформы и записать подписанную ленту в папку
help-feed-publish-out = Папка; будет создана, если её нет
help-feed-publish-key = Секретный ключ
help-feed-publish-no_refresh = Опубликовать сохранённое, не читая платформы
help-source = Читать ленты календарей (ICS) наряду с платформами
help-source-add = Прочитать календарь и добавить его, если он прочитан без ошибок
help-source-add-address = Его адрес https: или webcal:, либо файл
help-source-add-name = Как его называть; иначе как он сам себя называет
help-source-add-zone = Часовой пояс для времени без пояса, например Europe/Berlin
help-source-add-dry_run = Только показать содержимое, ничего не сохранять
help-source-list = Все ленты календарей с сокращёнными адресами
help-source-remove = Удалить ленту и её соревнования; мероприятия исчезнут из календаря при следующей синхронизации
help-source-remove-source = Её идентификатор, например feed-0a1b2c3d
help-handle = Показать ваши хэндлы и прочитанные рейтинги
help-handle-list = Показать ваши хэндлы с последними прочитанными рейтингами
help-handle-check = Прочитать рейтинги сейчас
help-handle-check-platform = Только на этой платформе
help-doctor = Проверить, выглядят ли ответы платформ как ожидалось; ничего не меняет
help-doctor-platforms = Только эта платформа (можно несколько раз; по умолчанию включённые)
help-doctor-save = Сохранить ответы в эту папку без личных данных
help-run = Проверять и синхронизировать по расписанию, пока вы не остановите
help-own_help = Вывести справку
help-own_version = Вывести версию
help-own_command = Вывести это сообщение или справку по подкомандам
package-comment = Добавляет предстоящие соревнования по программированию в Google Календарь и напоминает перед началом
package-open = Открыть окно
package-keywords = соревнование;программирование;календарь;напоминание;
package-summary = Соревнования по программированию в календаре, с напоминаниями
package-about = ContestSync показывает предстоящие соревнования по программированию и добавляет их в Google Календарь. Если соревнование перенесут, переименуют или отменят, календарь изменится вслед за ним.
package-sites = Платформы: { $names }.
package-tray = Программа работает в области уведомлений и:
package-reminds = напоминает перед началом соревнования в выбранное вами время
package-separate = использует отдельный календарь и никогда не затирает то, что вы изменили в нём сами
package-optional = работает без аккаунта: календарь не обязателен
package-contacts = обращается только к платформам и Google: без нашего сервера и без статистики
package-command_line = умеет то же самое в командной строке
package-still_running = ContestSync ещё работает. Закройте его через значок на панели задач и попробуйте снова.
package-needs_webview = Окну ContestSync нужна среда Microsoft WebView2, которой нет на этом компьютере. Значок, напоминания и календарь работают без неё. Её можно получить на { $page }. Открыть эту страницу сейчас?
