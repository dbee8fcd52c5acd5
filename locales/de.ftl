### Deutsch (German). How to translate: docs/translating.md.
###
### Glossary
### contest: Wettbewerb
### platform: Plattform
### rated, unrated: gewertet, nicht gewertet
### reminder: Erinnerung
### mute: stummschalten
### rule: Regel
### sync: synchronisieren
### calendar, event: Kalender, Termin

nav-label = Seiten
nav-settings = Einstellungen
page-upcoming = Bevorstehend
page-status = Zustand
page-contests = Wettbewerbe
page-reminders = Erinnerungen
page-calendar = Kalender
page-general = Allgemein
page-privacy = Daten & Datenschutz
page-about = Über ContestSync

action-running = Läuft:
action-close = Schließen
action-add = Hinzufügen
action-cancel = Abbrechen
action-undo = Rückgängig
action-dismiss = Ausblenden
action-sync = Jetzt synchronisieren
action-check = Jetzt prüfen
action-copy = Kopieren
action-remove = Entfernen
action-save = Speichern

said-saved = Gespeichert
said-undone = Rückgängig gemacht
said-refreshed = Geprüft: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } Plattform geprüft; keine Antwort von { $failed }
       *[other] { $n } Plattformen geprüft; keine Antwort von { $failed }
    }
said-nothing_new = Geprüft: keine Änderungen
said-synced = Kalender aktualisiert: { $what }
said-synced_partly = Kalender nicht vollständig aktualisiert: { $what }
said-synced_same = Der Kalender ist aktuell
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } neu
       *[other] { $n } neu
    }
did-changed =
    { $n ->
        [one] { $n } geändert
       *[other] { $n } geändert
    }
did-canceled =
    { $n ->
        [one] { $n } abgesagt
       *[other] { $n } abgesagt
    }
did-added =
    { $n ->
        [one] { $n } hinzugefügt
       *[other] { $n } hinzugefügt
    }
did-updated =
    { $n ->
        [one] { $n } geändert
       *[other] { $n } geändert
    }
did-removed =
    { $n ->
        [one] { $n } entfernt
       *[other] { $n } entfernt
    }
did-failed =
    { $n ->
        [one] { $n } fehlgeschlagen
       *[other] { $n } fehlgeschlagen
    }
did-to_add =
    { $n ->
        [one] { $n } hinzuzufügen
       *[other] { $n } hinzuzufügen
    }
did-to_change =
    { $n ->
        [one] { $n } zu ändern
       *[other] { $n } zu ändern
    }
said-cancelled = Abgebrochen. Was schon erledigt war, bleibt erledigt
said-opened = Im Browser geöffnet
said-copied = Kopiert
said-copy_failed = Kopieren nicht möglich: Das System erlaubt es nicht
said-copy_by_hand = Ausgewählt; zum Kopieren Strg+C drücken
said-muted = Stummgeschaltet: { $name }
said-unmuted = Nicht mehr stumm: { $name }
said-followed = Erinnerungen an: { $name }
said-unfollowed = Wieder nach deinen Regeln: { $name }
said-calendar_in = In den Kalender aufgenommen: { $name }
said-calendar_out = Nicht im Kalender: { $name }
said-paused = Erinnerungen sind pausiert
said-resumed = Erinnerungen sind wieder an
said-exported =
    { $n ->
        [one] { $n } Wettbewerb in { $path } gespeichert
       *[other] { $n } Wettbewerbe in { $path } gespeichert
    }
said-backed_up = Einstellungen in { $path } gespeichert
said-restored =
    { $n ->
        [one] { $n } Einstellung wiederhergestellt
       *[other] { $n } Einstellungen wiederhergestellt
    }
said-signed_out = Abgemeldet
said-changed_since = Seitdem hat sich etwas geändert, daher wurde nichts rückgängig gemacht
said-platform_on = { $platform } ist an
said-platform_off = { $platform } ist aus
said-nothing_to_undo = Nichts rückgängig zu machen
said-feed_added = Hinzugefügt: { $name }
said-feed_removed = Entfernt: { $name }
said-text_size = Textgröße: { $size } %

activity-refreshing = Plattformen werden geprüft… { $done } von { $total }
activity-planning = Vergleich mit dem Kalender…
activity-syncing = Kalender wird aktualisiert… { $done } von { $total }

upcoming-finished = Diese Woche beendet
upcoming-finished_title = Beendete Wettbewerbe
empty-finished = In den letzten 7 Tagen endete kein Wettbewerb
line-standings = Rangliste
line-ended = endete { $ago }
leads-contest = An diesen Wettbewerb erinnern
leads-usual = Übliche Zeiten verwenden
leads-are_usual = Das sind die üblichen Zeiten. Änderungen hier gelten nur für diesen Wettbewerb.
said-leads = Erinnerungszeiten geändert: { $name }
said-leads_usual = Wieder die üblichen Erinnerungszeiten: { $name }
demo-tag = Beispieldaten
demo-words = die Wettbewerbe sind erfunden, und Google ist ein Ersatz auf diesem Computer
platforms-more =
    { $n ->
        [one] { $n } weitere Plattform
       *[other] { $n } weitere Plattformen
    }
platforms-on =
    { $n ->
        [one] { $n } an
       *[other] { $n } an
    }
platforms-unconfirmed = noch nicht bestätigt
platforms-unconfirmed_hint = Plattformen mit „noch nicht bestätigt“ werden so gelesen, wie ihre Websites öffentlich beschrieben sind. Niemand hat das bisher an der echten Website geprüft, sie können daher scheitern.
status-off =
    { $n ->
        [one] { $n } Plattform ist aus
       *[other] { $n } Plattformen sind aus
    }
reminders-show_all = Alle { $n } zeigen

upcoming-numbers = Läuft { $running } · Heute { $today } · Nächste 7 Tage { $week }
upcoming-zone = Zeitzone: { $zone }
upcoming-search = Wettbewerbe suchen
upcoming-platforms = Nach Plattform filtern
upcoming-hidden =
    { $n ->
        [one] { $n } durch deine Regeln ausgeblendet
       *[other] { $n } durch deine Regeln ausgeblendet
    }
upcoming-hidden_by = Grund: { $list }
upcoming-hidden_title = Ausgeblendete Wettbewerbe
upcoming-show_shown = Zurück zu den sichtbaren Wettbewerben
upcoming-found =
    { $n ->
        [one] { $n } Wettbewerb gefunden
       *[other] { $n } Wettbewerbe gefunden
    }
upcoming-filter = Filter
upcoming-paused = Erinnerungen sind pausiert, bis du sie fortsetzt.
upcoming-paused_until = Erinnerungen sind bis { $when } pausiert.
upcoming-adding_waits =
    { $n ->
        [one] { $n } Wettbewerb kann in deinen Kalender aufgenommen werden.
       *[other] { $n } Wettbewerbe können in deinen Kalender aufgenommen werden.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } ausgeblendeter Treffer
       *[other] { $n } ausgeblendete Treffer
    }
agenda-running = Läuft gerade
agenda-long = Läuft mehrere Tage
agenda-cancelled = Kürzlich abgesagt
agenda-count =
    { $n ->
        [one] { $n } Wettbewerb
       *[other] { $n } Wettbewerbe
    }

line-in = in { $length }
line-ends_in = endet in { $length }
line-until = bis { $when }
line-cancelled = Abgesagt
line-rated = gewertet
line-unrated = nicht gewertet
for_me-rated = für dich gewertet
for_me-unrated = für dich nicht gewertet
for_me-above = für dich nicht gewertet (ab { $from })
for_me-out_of_range = außerhalb deines Bereichs
for_me-unknown = für dich gewertet: unbekannt
for_me-mine = Dein Rating auf { $platform } ist { $rating }.
for_me-mine_none = Du hast auf { $platform } noch kein Rating; das zählt als 0.
for_me-mine_unread = Dein Rating auf { $platform } wurde noch nicht gelesen.
for_me-why-in_range = Es liegt im Bereich dieses Wettbewerbs.
for_me-why-above = Ab { $from } wird dieser Wettbewerb nicht gewertet.
for_me-why-below = Dieser Wettbewerb wird ab { $from } gewertet.
for_me-why-not_said = { $platform } sagt nicht, für wen dieser Wettbewerb gewertet wird.
for_me-why-everyone = Er wird für alle gewertet.
for_me-why-nobody = Er wird nicht gewertet.
handles-title = Für mich gewertet
handles-hint = Gib deine Handles ein, um zu sehen, welche Wettbewerbe für dich gewertet werden. Deine öffentlichen Ratings werden einmal am Tag und nach Wettbewerben gelesen, ohne Anmeldung.
handles-placeholder = dein Handle
# Same as in English.
handles-rating = Rating { $rating }
handles-read = gelesen { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heuristisch: { $words }
handles-state-not_read = Noch nicht gelesen
handles-state-rated = Hat ein Rating
handles-state-never_rated = Noch kein Rating; das zählt als 0
handles-state-no_such_handle = Diesen Handle gibt es nicht
handles-state-renamed = Umbenannt
handles-check = Meine Ratings jetzt lesen
handles-checked = Ratings gelesen
line-up_to = gewertet bis { $to }
line-from = gewertet ab { $from }
line-between = gewertet { $from }–{ $to }
line-moved = verschoben von { $when }
line-stale = Stand { $when }
line-muted = stumm
line-followed = Erinnerung an
line-register = Anmelden
line-register_until = Anmeldung bis { $when }
line-registration_closes = Anmeldung bis { $when }
line-registration_opens = Anmeldung ab { $when }
line-bell = Erinnern
line-calendar = Im Kalender
line-why = Warum?
line-reminded = Erinnerungen vor Beginn: { $leads }
line-not_reminded = Keine Erinnerung: { $why }
line-in_calendar = Im Kalender
line-will_be_in_calendar = Kommt bei der nächsten Synchronisierung in den Kalender
line-late_for_calendar = Hatte begonnen, bevor es eingetragen werden konnte
line-not_in_calendar = Nicht im Kalender: { $why }
line-snoozed = Eine zurückgestellte Erinnerung kommt noch
line-bell_paused = Keine Erinnerung: Erinnerungen sind pausiert
line-bell_rung = Alle Erinnerungen wurden angezeigt
line-bell_started = Schon begonnen, daher keine Erinnerungen mehr
line-bell_no_leads = Keine Erinnerung: keine Zeiten festgelegt
line-everyone = gewertet für alle
line-other = laut { $source }: { $when }
line-other_gone = bei { $source } nicht mehr gelistet

empty-search = Kein Wettbewerb passt
empty-clear = Suche und Filter löschen
empty-reading = Plattformen werden geprüft…
empty-off = Alle Plattformen sind aus
empty-choose = Plattformen auswählen
empty-hidden = Deine Regeln blenden alle Wettbewerbe aus
empty-rules = Regeln ändern
empty-offline = Du bist offline
empty-never = Die Plattformen wurden noch nicht geprüft
empty-none = Keine Wettbewerbe angekündigt
empty-none_next = Nächste Prüfung: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } ausgeblendeter Wettbewerb passt
       *[other] { $n } ausgeblendete Wettbewerbe passen
    }
empty-show_hidden = Ausgeblendete anzeigen
empty-offline_hint = Noch keine Wettbewerbe geladen. ContestSync prüft wieder, sobald du online bist.

why-title = Einzelheiten
why-loading = Wird geladen…
why-starts = Beginn
why-ends = Ende
why-length = Dauer
why-registration = Anmeldung
why-registration_usual = endet auf { $platform } üblicherweise { $when }
why-for_me = Für dich
why-source = Quelle
why-checked = { $platform }, geprüft { $ago }
why-from_feed = aus dem Feed von { $publisher }, gelesen { $ago }
why-feed_of = der Feed von { $publisher }
why-other = Andere Angabe
why-other_says = { $source }, gelesen { $ago }: { $when }
why-other_gone = { $source }, gelesen { $ago }: nicht mehr gelistet
why-outlets = Wo er erscheint und warum
why-yes = ja
why-no = nein
why-keep_out = Nicht aufnehmen
why-put_in = Aufnehmen
why-mute = Stummschalten
why-remind = Erinnern
why-planned = Kommende Erinnerungen
why-story = Verlauf
why-no_story = Noch keine Änderungen
why-hide_like_this = Ähnliche ausblenden…
why-hide_hint = Ab jetzt überall ausblenden:
why-hidden = Ab jetzt ausgeblendet: { $rule }
why-copy_link = Link kopieren
why-open = Öffnen
why-hides =
    { $n ->
        [one] blendet { $n } aus
       *[other] blendet { $n } aus
    }

outlet-list = Liste
outlet-calendar = Kalender
outlet-reminder = Erinnerungen
because-platform_off = die Plattform ist aus
because-asked = du hast das für diesen Wettbewerb eingeschaltet
because-muted = du hast ihn stummgeschaltet
because-kept_out = du hast ihn herausgelassen
because-notifications_off = Benachrichtigungen sind aus
because-no_rule = keine Regel blendet ihn aus
because-rule = deine Regel: { $rule }
because-rule_gone = eine inzwischen entfernte Regel

kind-regular = normal
kind-educational = Lernrunde
kind-heuristic = heuristisch
kind-marathon = Marathon
kind-hiring = Recruiting
kind-daily = täglich
kind-practice = Übung
kind-permanent = immer offen

rules-title = Regeln
rules-hint = Regeln bestimmen, welche Wettbewerbe wo erscheinen. Die Zahlen zeigen ihre aktuelle Wirkung.
rules-shows = zeigt { $shown }
rules-hides = blendet { $hidden } aus
rules-tried = Vorschau deiner Eingabe. Sie wird beim Verlassen des Felds gespeichert.
rules-none = Keine Regeln: Alle Wettbewerbe erscheinen überall
rules-add = Regel hinzufügen
rules-choose = Welche Wettbewerbe?
rule-legend = Wettbewerbe ausblenden: { $what }
rule-kind_is-title = diese Arten
rule-kind_is-words = Art ist { $kinds }
rule-unrated-title = nicht gewertete
rule-unrated-words = nicht gewertet
rule-division_has-title = diese Divisionen
rule-division_has-words = Division enthält { $words }
rule-language_is-title = in diesen Sprachen
rule-language_is-words = Sprache ist { $languages }
rule-shorter_than-title = kurze
rule-shorter_than-words = kürzer als { $length }
rule-longer_than-title = lange
rule-longer_than-words = länger als { $length }
rule-outside_hours-title = außerhalb meiner Zeiten
rule-outside_hours-words = beginnt außerhalb deiner Zeiten
rule-name_has-title = mit diesen Wörtern im Namen
rule-name_has-words = Name enthält { $words }
rule-name_lacks-title = ohne diese Wörter im Namen
rule-quoted = „{ $text }“
rule-name_lacks-words = Name enthält nicht { $words }
rule-kinds = Auszublendende Arten
rule-languages = Auszublendende Sprachen
rule-minutes = Minuten
rule-text = Wörter
rule-text_hint = Wörter durch Kommas trennen. Groß- und Kleinschreibung ist egal.
rule-hide_from = Ausblenden in
rule-fits =
    { $n ->
        [one] Trifft auf { $n } Wettbewerb zu
       *[other] Trifft auf { $n } Wettbewerbe zu
    }
rule-remove_label = Regel { $number } entfernen
rule-grid = Meine Zeiten
rule-grid_day = Tag
rule-grid_hint = Gefüllte Stunden sind gute Startzeiten. Mit der Maus ziehen oder Pfeiltasten und Leertaste benutzen.
rule-evenings = Abende und Wochenenden
rule-all_hours = Alle Stunden
rule-legend_only = Nur diese Wettbewerbe zeigen: { $what }
rule-only_words = nur { $what }
rule-platform_is-title = auf diesen Plattformen
rule-series_is-title = aus diesen Reihen
rule-platforms = Plattformen
rule-platform = Plattform
rule-series = Reihen
rule-for_me-title = nach meinem Rating
rule-for_me = Nach meinem Rating
rule-for_me_hint = Braucht deinen Handle (oben). Wettbewerbe bleiben, solange nicht bekannt ist, ob sie für dich gewertet werden.
rule-no_series = Für diese Plattform ist noch keine Reihe bekannt.
rule-mode = Wirkung der Regel
rule-hide_these = Diese ausblenden
rule-show_only = Nur diese zeigen
rule-show_in = Anwenden auf

contests-platforms = Plattformen
contests-fetch = Jetzt prüfen
contests-fetch_label = Jetzt prüfen: { $platform }
feeds-title = Deine Kalender
feeds-hint = Wettbewerbe aus jedem Kalender mit einer Adresse oder aus einer Datei, neben denen der Plattformen.
feeds-add = Kalender hinzufügen
feeds-add_title = Kalender hinzufügen
feeds-address = Adresse oder Datei
feeds-bad_address = Gib eine https- oder webcal-Adresse ein oder wähle eine Datei.
feeds-secret = Die Adresse kann geheim sein, daher wird sie auf diesem Computer verschlüsselt und nur teilweise angezeigt.
feeds-choose = Datei auswählen…
feeds-help = Jeder Kalender mit einer https- oder webcal-Adresse ist möglich, zum Beispiel:
feeds-help_clist = clist.by: dein persönlicher Feed. Melde dich dort an und kopiere seine Adresse.
feeds-help_icpc = ICPC: der Kalender, den deine Universität für Wettbewerbe und Training veröffentlicht.
feeds-help_google = Google Kalender: die „Privatadresse im iCal-Format“ in den Einstellungen eines Kalenders.
feeds-preview = Vorschau
feeds-zone = Zeitzone dieses Kalenders
feeds-zone_why = Einige seiner Zeiten haben keine Zeitzone. Wähle die gemeinte aus und sieh dir die Vorschau noch einmal an.
feeds-zone_of = Zeiten in { $zone }
feeds-events =
    { $n ->
        [one] { $n } bevorstehender Termin
       *[other] { $n } bevorstehende Termine
    }
feeds-rejected =
    { $n ->
        [one] { $n } Termin ist nicht lesbar und wird ausgelassen.
       *[other] { $n } Termine sind nicht lesbar und werden ausgelassen.
    }
feeds-known = Diesen Kalender hast du schon. Erneutes Hinzufügen ändert seinen Namen und seine Zeitzone.
# Same as in English.
feeds-name = Name
feeds-remove_label = Entfernen: { $name }
feeds-usual_times = die üblichen Zeiten
feed-title = Wettbewerbs-Feed
feed-hint = Ein Herausgeber, etwa ein Verein, liest die Plattformen für viele Computer und signiert das Ergebnis. ContestSync prüft die Signatur.
feed-built_in = in diesem Build enthalten
feed-off = Aus: Die Plattformen werden direkt gelesen.
feed-read = Veröffentlicht { $ago }
feed-never = Noch nicht gelesen
feed-first = Statt der Plattformen lesen
feed-first_hint = Kurz vor einer Erinnerung wird trotzdem die Plattform selbst geprüft.
feed-subscribe = Wettbewerbs-Feed abonnieren
feed-another = Anderen Wettbewerbs-Feed verwenden
feed-url = Adresse des Feeds
feed-key = Öffentlicher Schlüssel
feed-key_hint = Beides bekommst du vom Herausgeber. Ohne den Schlüssel wird der Feed nicht gelesen.

health-off = Aus
health-checking = Wird geprüft
health-unknown = Noch nicht geprüft
health-fresh = Aktuell
health-failing = Fehler
health-stale = Veraltet
health-blocked = Blockiert
health-format_changed = Unlesbar
health-words-off = Aus: wird nicht geprüft, Wettbewerbe sind ausgeblendet.
health-words-contests =
    { $n ->
        [one] { $n } Wettbewerb
       *[other] { $n } Wettbewerbe
    }
health-words-hidden = { $contests }, { $n } ausgeblendet
health-words-last = geprüft { $ago }
health-words-never = nie geprüft
health-words-line = { $contests }, { $last }.
health-words-again = Nächster Versuch { $when }.

status-well = Alles in Ordnung
status-look = Braucht Aufmerksamkeit
status-top_good =
    { $n ->
        [one] Die Plattform ist aktuell.
       *[other] Alle { $n } Plattformen sind aktuell.
    }
status-top_ill =
    { $n ->
        [one] Probleme mit { $names }; { $n } weitere ist in Ordnung.
       *[other] Probleme mit { $names }; { $n } weitere sind in Ordnung.
    }
status-top_offline = Du bist offline. Bekannte Wettbewerbe bleiben, Erinnerungen laufen weiter.
status-top_none = Alle Plattformen sind aus.
status-attention = Braucht Aufmerksamkeit
status-platforms = Plattformen
status-refresh_all = Alle prüfen
status-try = Jetzt prüfen
status-try_label = Jetzt prüfen: { $platform }
status-site = Seite öffnen
status-site_label = Seite öffnen: { $platform }
status-attempts = Letzte Prüfungen
status-attempts_of = Letzte Prüfungen von { $platform }
status-no_attempts = Noch keine
attempt-ok =
    { $n ->
        [one] { $n } Wettbewerb
       *[other] { $n } Wettbewerbe
    }
attempt-not_modified = Keine Änderungen
attempt-failed = Fehlgeschlagen
status-rest = Alles andere
status-calendar = Google Kalender
status-signed_out = Nicht verbunden.
status-not_synced = Verbunden, noch nicht synchronisiert.
status-to_calendar = Kalendereinstellungen
status-notifications = Benachrichtigungen
status-seen = Du hast { $ago } ein Beispiel bestätigt.
status-autostart = Bei der Anmeldung starten
status-autostart_on = Im System eingetragen
status-autostart_off = Nicht eingetragen
status-autostart_turned_off = In den Systemeinstellungen ausgeschaltet
status-unknown = Vom System nicht gemeldet
status-store = Schlüssel der Anmeldung
status-tray = Symbol in der Leiste
status-no_tray = Dieser Desktop hat keine Symbolleiste. Starte ContestSync erneut, um dieses Fenster zu öffnen.
status-next = Nächste Prüfung
status-not_planned = Nicht geplant
status-not_yet = noch nicht
status-log = Aktivität
status-changes_only = Nur Änderungen
status-log_empty = Noch nichts
status-offline = Du bist offline
status-offline_since = Du bist offline; Wettbewerbe mit Stand { $when }
status-checked = Geprüft { $ago }
status-never = Noch nicht geprüft
service-unknown = Noch nicht geprüft.
service-working = Benachrichtigungen funktionieren.
service-denied = Das System erlaubt ContestSync keine Benachrichtigungen.
service-unavailable = Dieser Desktop kann keine Benachrichtigungen anzeigen.
store-keyring = Im Schlüsselbund des Systems
store-file = In einer Datei, die nur du lesen kannst
store-file_hint = Um ihn in den Schlüsselbund des Systems zu verschieben, starte ContestSync einmal mit CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: keine Änderungen
log-refresh_failed = { $platform }: { $why }
log-synced = Kalender: { $what }
log-synced_same = Kalender: keine Änderungen
log-sync_failed = Kalender: { $why }
log-announced = Angekündigt: { $name }
log-moved = Verschoben von { $from } auf { $to }: { $name }
log-renamed = Umbenannt von { $from }: { $name }
log-cancelled = Abgesagt: { $name }
log-back = Nicht mehr abgesagt: { $name }
log-reminded = Erinnert { $lead } vor Beginn: { $name }
log-reminded_start = Erinnert zu Beginn: { $name }
log-reminded_late = Erinnert { $late } nach Beginn (der Computer schlief): { $name }
log-signed_in = Bei Google angemeldet
log-crashed = Ein Teil des Programms ist abgestürzt und wurde neu gestartet ({ $place })

attention-more =
    { $n ->
        [one] { $n } weitere
       *[other] { $n } weitere
    }
attention-sign_in_again = Die Anmeldung ist beendet, vielleicht durch eine Abmeldung auf einem anderen Computer. Melde dich wieder an, damit der Kalender aktuell bleibt.
attention-scope_missing = ContestSync darf nicht in den Kalender schreiben: Das Kästchen dafür wurde nicht angekreuzt.
attention-client_refused = Google lässt diese App noch nicht zu.
attention-calendar_gone = Dein ContestSync-Kalender wurde in Google Kalender gelöscht.
attention-plan_held =
    { $n ->
        [one] Die nächste Synchronisierung würde { $n } Termin entfernen.
       *[other] Die nächste Synchronisierung würde { $n } Termine entfernen.
    }
attention-events_failed =
    { $n ->
        [one] Google hat { $n } Termin abgelehnt.
       *[other] Google hat { $n } Termine abgelehnt.
    }
attention-quota_exceeded = Das Anfragelimit von Google Kalender ist erreicht. Weiter geht es { $when }.
attention-platform_failing = { $platform } ist gerade nicht erreichbar. Nächster Versuch { $when }.
attention-platform_blocked = { $platform } blockiert automatische Anfragen. Bekannte Wettbewerbe bleiben erhalten.
attention-platform_format = { $platform } hat die Website geändert, daher sind die Wettbewerbe nicht lesbar. Bekannte bleiben erhalten.
attention-platform_stale = { $platform } wurde seit { $when } nicht aktualisiert.
attention-notifications_unavailable = Dieser Desktop kann keine Benachrichtigungen anzeigen, daher siehst du keine Erinnerungen.
attention-notifications_denied = Das System erlaubt ContestSync keine Benachrichtigungen.
attention-secret_in_file = Der Schlüssel der Anmeldung liegt in einer Datei, die nur du lesen kannst, nicht in einem Schlüsselbund.
attention-clock_wrong =
    { $n ->
        [one] Die Uhr dieses Computers geht um { $n } Sekunde falsch.
       *[other] Die Uhr dieses Computers geht um { $n } Sekunden falsch.
    }
attention-data_replaced = Die Datendatei war beschädigt und wurde beiseitegelegt. Dein Kalender ist unverändert.
attention-disk_full = Der Datenträger ist voll, daher kann nichts Neues gespeichert werden.
attention-calendar_file = Die Kalenderdatei konnte nicht geschrieben werden.
attention-plan_held_of =
    { $n ->
        [one] Die nächste Synchronisierung würde { $n } Termin von { $platform } entfernen.
       *[other] Die nächste Synchronisierung würde { $n } Termine von { $platform } entfernen.
    }
attention-key_unreachable = Der Schlüssel, der die Anmeldung schützt, ist nicht erreichbar. Starte oder entsperre den Schlüsselbund oder lege die Schlüsseldatei zurück; nichts ist verloren.
fix-sign_in = Wieder anmelden
fix-try_again = Erneut versuchen
fix-open_platform = Seite öffnen
fix-see_plan = Ansehen
fix-see_failed = Ansehen
fix-make_calendar = Neu anlegen
fix-rehearse = Klingelt es?
fix-show_data = Datei zeigen
fix-own_client = Eigenen Client verwenden
fix-own_file = Andere Datei wählen
fix-turn_on = Einschalten
fix-resume = Fortsetzen
fix-send_sample = Beispiel zeigen
fix-turn_on_autostart = Bei der Anmeldung starten
fix-system_settings = Systemeinstellungen öffnen
fix-focus_settings = Systemeinstellungen öffnen
fix-login_settings = Systemeinstellungen öffnen
fix-turn_on_sound = Einschalten
fix-refresh = Jetzt prüfen
fix-set_leads = Zeiten festlegen

leads-start = zu Beginn
leads-add = Erinnerungszeit hinzufügen
leads-count = Wie lange vorher
leads-unit = Einheit
leads-minutes = Minuten
leads-hours = Stunden
leads-days = Tage
leads-full =
    { $n ->
        [one] Höchstens { $n }.
       *[other] Höchstens { $n }.
    }

reminders-enabled = Auf diesem Computer erinnern
reminders-enabled_hint = Benachrichtigungen für Wettbewerbe, die deine Regeln zeigen.
# Same as in English.
reminders-pause = Pause:
reminders-pause_hour = 1 Stunde
reminders-pause_morning = Bis morgen, { $when }
reminders-pause_open = Bis ich fortsetze
reminders-paused = Pausiert, bis du fortsetzt
reminders-paused_until = Pausiert bis { $when }
reminders-resume = Fortsetzen
reminders-when = Wann
reminders-leads = Vor Beginn
reminders-leads_of = { $platform }: vor Beginn
reminders-at_start = Auch zu Beginn
reminders-registration = Vor Ende der Anmeldung
reminders-registration_hint = Wo die Plattform sagt, wann sie endet. Codeforces sagt es nicht; dort endet sie üblicherweise 5 Minuten vor Beginn.
reminders-registration_before = So lange vorher erinnern
reminders-registration_closes = Anmeldung bis { $when }
reminders-per_platform = Eigene Zeiten je Plattform
reminders-own = Eigene Zeiten
reminders-own_label = Eigene Zeiten für { $platform }
reminders-how = Wie
reminders-quiet = Ruhezeiten
reminders-quiet_hint = Verpasste Erinnerungen kommen danach gesammelt.
reminders-quiet_from = von
reminders-quiet_to = bis
reminders-sound = Ton abspielen
reminders-snooze = Zurückstellen um
reminders-also = Auch benachrichtigen
reminders-moved = wenn ein Wettbewerb verschoben wird
reminders-cancelled = wenn ein Wettbewerb abgesagt wird
reminders-announced = wenn ein Wettbewerb angekündigt wird
reminders-announced_hint = Nur Wettbewerbe, die innerhalb von 48 Stunden beginnen.
reminders-planned = Erinnerungen der nächsten 7 Tage
reminders-planned_hint =
    { $n ->
        [one] { $n } Erinnerung
       *[other] { $n } Erinnerungen
    }
reminders-before = { $length } vorher
sample-show = Beispiel zeigen
sample-seen = Hast du es gesehen?
sample-yes = Ja
sample-no = Nein
sample-good = Benachrichtigungen erreichen dich
sample-noted = Unten steht, was helfen kann
sample-refused = Das Beispiel konnte nicht angezeigt werden
sample-help = Prüfe, ob „Nicht stören“ aus ist und ContestSync Benachrichtigungen anzeigen darf.

rehearsal-title = Klingelt es?
rehearsal-hint = Prüft jeden Schritt einer Erinnerung, vom Plan bis zum Bildschirm. Nichts wird geändert.
rehearsal-start = Erinnerungen testen
rehearsal-again = Erneut testen
rehearsal-yes = Es klingelt
rehearsal-perhaps =
    { $n ->
        [one] Es klingelt wahrscheinlich: { $n } Punkt unsicher
       *[other] Es klingelt wahrscheinlich: { $n } Punkte unsicher
    }
rehearsal-no =
    { $n ->
        [one] Es klingelt nicht: { $n } Problem
       *[other] Es klingelt nicht: { $n } Probleme
    }
rehearsal-unknown = Vom System nicht gemeldet.
step-ok = Gut:
step-warn = Unsicher:
# Same as in English.
step-fail = Problem:
step-unknown = Unbekannt:
rehearsal-enabled-title = Erinnerungen sind an
rehearsal-enabled-ok = Sie sind an.
rehearsal-enabled-bad = Sie sind in diesem Fenster ausgeschaltet.
rehearsal-not_paused-title = Erinnerungen sind nicht pausiert
rehearsal-not_paused-ok = Sie sind nicht pausiert.
rehearsal-not_paused-bad = Sie sind pausiert. { $when }
rehearsal-service-title = Benachrichtigungen sind verfügbar
rehearsal-service-ok = Verfügbar.
rehearsal-service-bad = Dieser Desktop kann keine Benachrichtigungen anzeigen.
rehearsal-permission-title = ContestSync darf Benachrichtigungen anzeigen
rehearsal-permission-ok = Erlaubt.
rehearsal-permission-bad = Die Systemeinstellungen erlauben es nicht.
rehearsal-do_not_disturb-title = „Nicht stören“ ist aus
rehearsal-do_not_disturb-ok = Aus.
rehearsal-do_not_disturb-bad = Es ist an: Benachrichtigungen werden zurückgehalten.
rehearsal-sound-title = Erinnerungen haben einen Ton
rehearsal-sound-ok = Der Ton ist an.
rehearsal-sound-bad = Der Ton ist aus.
rehearsal-sound-unsupported = Dieser Desktop spielt für Benachrichtigungen keine Töne ab.
rehearsal-sample_seen-title = Du hast ein Beispiel gesehen
rehearsal-sample_seen-ok = Du hast { $when } ein Beispiel bestätigt.
rehearsal-sample_seen-bad = Du hast noch kein Beispiel bestätigt. Nur du weißt, ob es erscheint.
rehearsal-sleep-title = Erinnerungen überstehen den Ruhezustand
rehearsal-sleep-ok = Nach dem Ruhezustand kommen verpasste Erinnerungen gesammelt.
rehearsal-sleep-bad = Das System meldet das Aufwachen nicht; Erinnerungen können eine Minute später kommen.
rehearsal-clock-title = Die Uhr geht richtig
rehearsal-clock-ok = Sie stimmt mit den Servern der Plattformen überein.
rehearsal-clock-bad = Sie weicht von den Servern der Plattformen ab. Stelle sie in den Systemeinstellungen.
rehearsal-autostart-title = ContestSync startet bei der Anmeldung
rehearsal-autostart-ok = Im System eingetragen.
rehearsal-autostart-bad = Nach einem Neustart klingelt nichts, bis du ContestSync startest.
rehearsal-next_reminder-title = Eine Erinnerung ist geplant
rehearsal-next_reminder-ok = Nächste: { $when }.
rehearsal-next_reminder-bad = Keine geplant: kein Wettbewerb oder keine Erinnerungszeiten.

account-title = Google-Konto
account-promise = ContestSync legt in deinem Google-Konto einen eigenen Kalender an und hält ihn aktuell. Die Termine in deinen anderen Kalendern sieht es nicht.
account-ok = Angemeldet
account-sign_in_again = Anmeldung beendet
account-sign_out = Abmelden…
account-sign_out_hint = Das Abmelden beendet auch die Anmeldung deiner anderen Computer mit diesem Konto. Du kannst dich nur hier abmelden und den Kalender behalten oder vorher entfernen.
account-sign_out_keep = Abmelden, Kalender behalten
account-sign_out_delete = Kalender entfernen und abmelden
account-sign_out_here = Nur auf diesem Computer abmelden
sign_in-connect = Google Kalender verbinden
sign_in-waiting = Warten auf Google…
sign_in-waiting_hint = Mach im Browser weiter und kreuze das Kästchen für den Kalender an.
sign_in-open_again = Erneut öffnen
sign_in-copy = Link kopieren
sign_in-done = Angemeldet als { $email }
sign_in-cancelled = Anmeldung abgebrochen
sign_in-unverified = Wenn Google meldet, dass die App nicht überprüft wurde, wähle „Erweitert“ und dann „ContestSync öffnen“.
calendar-which = Kalender
calendar-none_yet = Wird bei der ersten Synchronisierung angelegt
calendar-open = In Google Kalender öffnen
calendar-last = Letzte Synchronisierung
calendar-next = Nächste Synchronisierung
calendar-will_add =
    { $n ->
        [one] Fügt { $n } Wettbewerb hinzu
       *[other] Fügt { $n } Wettbewerbe hinzu
    }
calendar-add_them = Hinzufügen
calendar-failed =
    { $n ->
        [one] { $n } Termin fehlgeschlagen
       *[other] { $n } Termine fehlgeschlagen
    }
calendar-waits = In deinen Kalender wird nichts geschrieben, bis du „Hinzufügen“ wählst.
calendar-preview = Vorschau
calendar-preview_more =
    { $n ->
        [one] und { $n } weitere, die die Liste ausblendet
       *[other] und { $n } weitere, die die Liste ausblendet
    }
calendar-review = Ansehen und hinzufügen
calendar-up_to_date =
    { $n ->
        [one] Aktuell ({ $n } Termin)
       *[other] Aktuell ({ $n } Termine)
    }
held-title =
    { $n ->
        [one] Die nächste Synchronisierung würde { $n } Termin entfernen ({ $platforms })
       *[other] Die nächste Synchronisierung würde { $n } Termine entfernen ({ $platforms })
    }
held-hint = So viele auf einmal können ein Fehler der Plattform sein, daher wurde nichts entfernt.
held-waiting = Es warten auch: { $what }.
held-see = Termine zeigen
held-keep = Behalten
held-kept = Die Termine bleiben
held-remove = Entfernen
events-title = Termine
events-where = Kalender
events-own = Ein eigener Kalender
events-main = Mein Hauptkalender
events-busy = Zeit anzeigen als
events-free = verfügbar
events-blocked = beschäftigt
events-color = Farbe je Plattform
events-phone = Benachrichtigungen von Google Kalender (auch am Handy)
events-phone_hint = Sie kommen von Google Kalender, zusätzlich zu den Erinnerungen dieses Computers. Höchstens fünf.
deleted-title =
    { $n ->
        [one] { $n } von dir gelöschter Termin
       *[other] { $n } von dir gelöschte Termine
    }
deleted-hint = Was du in Google Kalender löschst, bleibt gelöscht.
deleted-restore = Wiederherstellen
deleted-restore_label = { $name } wiederherstellen
deleted-restored = Kommt bei der nächsten Synchronisierung zurück
deleted-all = Alle wiederherstellen
ics-title = Kalenderdatei
ics-hint = Dieselben Wettbewerbe als Datei für jeden anderen Kalender. Änderungen folgt sie nicht.
ics-export = Kalenderdatei exportieren…
ics-keep = Eine Kalenderdatei aktuell halten
ics-keep_hint = Wähle eine Datei in einem deiner Ordner. Evolution, GNOME Kalender und Thunderbird können sie anzeigen, und ein synchronisierter Ordner bringt sie auf deine anderen Geräte. Sie wird bei jeder Änderung neu geschrieben, bearbeite sie also nicht.
client-title = Eigenen Google-Client verwenden
client-hint = Lege in der Google Cloud Console einen OAuth-Client vom Typ „Desktop-App“ an und lade seine JSON-Datei herunter.
client-console = Google Cloud Console öffnen
client-paste = JSON einfügen
client-import = Diesen Client verwenden
client-file = oder Datei auswählen:
client-wrong_file = Das ist nicht die JSON-Datei eines Desktop-Clients
client-imported = Dein eigener Client ist in Gebrauch
client-id = Client-ID
client-secret = Clientschlüssel
client-needed = Dieser Build hat noch keinen Google-Client. Füge deinen eigenen hinzu:
remove-title = ContestSync-Kalender entfernen
remove-hint = Löscht den von ContestSync angelegten Kalender mit allen Terminen. Deine anderen Kalender bleiben unberührt.
remove-button = Kalender entfernen…
remove-sure = „{ $name }“ und alle Termine darin werden aus Google Kalender gelöscht. Das lässt sich nicht rückgängig machen.
remove-done = Der Kalender wurde entfernt

general-running = Start und Prüfungen
general-autostart = Bei der Anmeldung starten
general-autostart_hint = Im Hintergrund, ohne Fenster.
general-autostart_differs = Die Systemeinstellungen weichen ab. Zum Beheben aus- und wieder einschalten.
general-autostart_turned_off = In den Systemeinstellungen ausgeschaltet.
general-autostart_not_in_place = Verschiebe ContestSync in den Ordner „Programme“ und starte es von dort neu.
general-interval = Plattformen prüfen alle
general-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
general-looks = Darstellung
general-theme = Design
theme-system = Wie im System
theme-light = Hell
theme-dark = Dunkel
general-clock = Zeitformat
clock-auto = Passend zur Sprache
clock-24 = 24 Stunden
clock-12 = 12 Stunden
general-tray_title = Neben dem Symbol in der Leiste, in den letzten 3 Stunden
tray_title-off = nichts
tray_title-time = der Countdown
tray_title-name = Name und Countdown
general-language = Sprache
language-auto = Wie im System
general-reword_hint = Termine, die schon im Kalender sind, behalten die Sprache, in der sie geschrieben wurden.
general-reword = In dieser Sprache neu schreiben
general-move = Einstellungen mitnehmen
general-move_hint = Eine Datei mit allem, was du hier eingestellt hast. Sie enthält keine Passwörter und keine Anmeldung.
general-backup = Sichern…
general-restore = Wiederherstellen…
general-text_size = Textgröße
general-smaller = Kleinerer Text
general-larger = Größerer Text
general-usual_size = Zurücksetzen
general-compact = Kompakte Liste (eine Zeile pro Wettbewerb)

privacy-promise = Deine Daten bleiben auf diesem Computer
privacy-promise_calendar = Deine Daten bleiben auf diesem Computer und in deinem Google Kalender
privacy-promise_hint = Es gibt kein Konto bei uns, keine Telemetrie und keinen eigenen Server. ContestSync fragt die Plattformen nach Wettbewerben und schreibt nur in Google Kalender, wenn du ihn verbindest.
privacy-where = Wo deine Daten liegen
privacy-data = Daten
privacy-logs = Protokolle
privacy-key = Schlüssel der Anmeldung
privacy-show = Zeigen
privacy-hosts = Server, die ContestSync anspricht
privacy-hosts_hint = Nur diese. Plattformen sehen eine einfache Anfrage nach ihren Wettbewerben; Google erhält die Termine deines Kalenders.
privacy-handles = Plattformen, für die du einen Handle eingegeben hast, werden auch nach dessen öffentlichem Rating gefragt.
privacy-not_asked = noch nicht
privacy-leave = Deinstallieren
privacy-leave_hint = Erst abmelden und den Kalender entfernen, dann deinstallieren. Den Datenordner kannst du von Hand löschen.
privacy-to_calendar = Kalendereinstellungen
privacy-fallback = nur wenn der erste ausfällt
privacy-updates = Neue Versionen
privacy-contest_feed = Wettbewerbs-Feed
privacy-if_on = nur wenn du es eingeschaltet hast, einmal am Tag

about-what = Hält deinen Kalender auf dem Stand der Programmierwettbewerbe und erinnert dich rechtzeitig.
about-package = Paket
# Same as in English.
about-system = System
about-licence = Lizenz
about-licences = Alle Lizenzen
# Same as in English.
updates-title = Updates
updates-check = Über neue Versionen informieren
updates-hint = Einmal am Tag geprüft, nie automatisch installiert.
updates-nobody = Diese Kopie aktualisiert sich nicht selbst. Hol die neue Version dort, wo du diese her hast.
updates-none = Bisher keine neuere Version gefunden.
updates-newer = Version { $version } ist verfügbar
updates-install = Installieren und neu starten
updates-started = Neue Version wird installiert
about-help = Stimmt etwas nicht?
about-help_hint = Die Diagnose enthält nichts Geheimes. Nichts wird automatisch gesendet.
about-report = Problem melden
about-report_nowhere = Dieser Build hat keine Seite für Meldungen. Schick die Diagnose an die Person, von der du ihn hast.
licences-title = Lizenzen
licences-ours = ContestSync ist freie Software unter der MIT-Lizenz.
licences-hint =
    { $n ->
        [one] Enthält { $n } Paket mit eigener Lizenz.
       *[other] Enthält { $n } Pakete, jedes mit eigener Lizenz.
    }
licences-package = Paket
# Same as in English.
licences-version = Version
about-keys = Tastenkürzel
keys-upcoming = Bevorstehend
keys-status = Zustand
keys-settings = Einstellungen
keys-search = Suchen
keys-sync = Jetzt synchronisieren
keys-contests = Voriger oder nächster Wettbewerb
keys-open = Seite des Wettbewerbs öffnen
keys-mute = Stummschalten oder aufheben
keys-remind = Erinnern oder nach den Regeln
keys-calendar = In den Kalender aufnehmen oder nicht
keys-why = Warum?
keys-leave = Feld verlassen, Bereich schließen, dann das Fenster
keys-buttons = Durch die Schaltflächen eines Wettbewerbs
keys-undo = Rückgängig
keys-text_size = Textgröße
keys-views = Terminübersicht, Woche, Monat
diagnostics-button = Diagnose…
diagnostics-title = Diagnose
diagnostics-hint = Lies sie vor dem Teilen. Sie enthält keine Anmeldung, keinen Schlüssel und keine E-Mail-Adresse.

first-step = Schritt { $step } von 3
first-platforms = Welche Plattformen?
first-next = Nächster: { $when }
first-nothing = Nichts angekündigt
first-looking = Wird geprüft…
first-unreachable = Nicht erreichbar; neuer Versuch folgt
first-daily =
    { $n ->
        [one] Nur Hauptwettbewerbe (blendet { $n } täglichen oder Übungswettbewerb aus)
       *[other] Nur Hauptwettbewerbe (blendet { $n } tägliche und Übungswettbewerbe aus)
    }
first-daily_plain = Nur Hauptwettbewerbe (blendet tägliche und Übungswettbewerbe aus)
first-reminders = Wann soll ContestSync dich erinnern?
first-quiet = Von { $from } bis { $to }
first-calendar = Dein Kalender (optional)
first-export = Stattdessen Datei exportieren
first-ready = Fertig
first-result =
    { $n ->
        [one] { $n } Wettbewerb in den nächsten 7 Tagen.
       *[other] { $n } Wettbewerbe in den nächsten 7 Tagen.
    }
first-result_next = Nächster: { $name }, { $when }, in { $length }.
first-tray = ContestSync bleibt in der Symbolleiste. Du kannst dieses Fenster schließen.
first-no_tray = Dein Desktop hat keine Symbolleiste. ContestSync läuft trotzdem; starte es erneut, um dieses Fenster zu öffnen.
first-back = Zurück
first-continue = Weiter
first-not_now = Nicht jetzt
first-skip_all = Einrichtung überspringen
first-done = Fertig
first-what = ContestSync zeigt bevorstehende Programmierwettbewerbe, erinnert dich vor Beginn und hält sie in deinem Kalender.
first-offline = Du bist offline. Wettbewerbe erscheinen, sobald du verbunden bist.
first-presets = Beginnen mit
first-hiring = Recruiting
first-everything = Alles

problem-offline = Der Server ist nicht erreichbar. Bekannte Wettbewerbe bleiben erhalten.
problem-connection = Die Verbindung ist abgebrochen. Bekannte Wettbewerbe bleiben erhalten.
problem-tls = Dem Zertifikat des Servers kann nicht vertraut werden. Prüfe Uhr und Netzwerk.
problem-timeout = Der Server hat nicht rechtzeitig geantwortet. Bekannte Wettbewerbe bleiben erhalten.
problem-http_status = Der Server hat mit einem Fehler geantwortet. Bekannte Wettbewerbe bleiben erhalten.
problem-redirected = Der Server leitet auf eine andere Website um; dem wird nicht gefolgt.
problem-rate_limited = Der Server bittet um weniger Anfragen. ContestSync versucht es später wieder.
problem-too_large = Die Antwort war zu groß.
problem-unexpected_body = Die Antwort war nicht lesbar; vielleicht hat sich die Website geändert.
problem-blocked = Die Website blockiert automatische Anfragen. Bekannte Wettbewerbe bleiben erhalten.
problem-unknown_zone = Der Kalender nutzt eine unbekannte oder keine Zeitzone. Nichts wurde geändert.
problem-suspicious_listing = In der Liste fehlen plötzlich die meisten Wettbewerbe, daher wurde nichts entfernt.
problem-signed_out = Du bist nicht angemeldet.
problem-sign_in_again = Die Anmeldung ist beendet. Melde dich wieder an; nichts ist verloren.
problem-consent_denied = Du hast auf der Google-Seite abgelehnt. Nichts wurde geändert.
problem-scope_missing = ContestSync darf nicht in den Kalender schreiben: Das Kästchen wurde nicht angekreuzt. Versuch es erneut und kreuze es an.
problem-sign_in_cancelled = Die Anmeldung wurde abgebrochen.
problem-sign_in_timed_out = Niemand kam aus dem Browser zurück. Versuch es erneut.
problem-state_mismatch = Die Antwort gehörte zu einer anderen Anmeldung. Versuch es erneut.
problem-port_unavailable = Kein lokaler Port ist für Googles Antwort frei. Versuch es erneut.
problem-browser_unavailable = Der Browser konnte nicht geöffnet werden. Kopiere den Link und öffne ihn selbst.
problem-client_not_configured = Es gibt noch keinen Google-Client. Füge deinen eigenen hinzu.
problem-client_refused = Google akzeptiert diese App nicht. Verwende deinen eigenen Client oder exportiere eine Datei.
problem-calendar_gone = Der Kalender wurde in Google Kalender gelöscht. Synchronisiere, um ihn neu anzulegen.
problem-quota_exceeded = Das Anfragelimit von Google Kalender ist erreicht. Die Synchronisierung geht später weiter.
problem-event_refused = Google hat diesen Termin abgelehnt.
problem-calendar_api = Die Antwort von Google Kalender war nicht lesbar. ContestSync versucht es wieder.
problem-plan_held = Das würde viele Termine entfernen, daher wartet es auf dich.
problem-secret_store_unavailable = Kein Schlüsselbund verfügbar.
problem-database_newer = Die Daten stammen von einem neueren ContestSync. Aktualisiere dieses.
problem-database_damaged = Die Datendatei ist beschädigt.
problem-disk_full = Der Datenträger ist voll.
problem-data_folder = Der Datenordner kann nicht benutzt werden.
problem-database = Die Datendatei kann nicht gelesen oder geschrieben werden.
problem-run_in_progress = Eine andere Synchronisierung läuft. Ihr Ergebnis erscheint gleich.
problem-queue_full = Zu viele Aufgaben warten. Versuch es gleich noch einmal.
problem-cancelled = Abgebrochen.
problem-crashed = Ein Teil des Programms ist abgestürzt; der Rest läuft weiter. Bitte melde das Problem.
problem-clock_wrong = Die Uhr dieses Computers geht falsch. Stelle sie in den Systemeinstellungen.
problem-endpoints_file = Die Endpunkte-Datei kann nicht benutzt werden.
problem-wrong_usage = Die Befehlszeile ist nicht verständlich.
problem-unknown_preference = Diese Einstellung gibt es nicht.
problem-invalid_value = Dieser Wert ist nicht möglich. Nichts wurde geändert.
problem-unknown_contest = Dieser Wettbewerb ist nicht mehr bekannt.
problem-file_write = Die Datei konnte nicht geschrieben werden.
problem-handle_unknown = Auf der Plattform gibt es niemanden mit diesem Handle. Prüfe die Schreibweise.
problem-handle_renamed = Dieser Handle wurde umbenannt. Gib deinen neuen Handle ein.
problem-file_read = Die Datei konnte nicht gelesen werden.
problem-update_held = Eine Synchronisierung läuft oder ein Wettbewerb ist nah, daher wurde nichts installiert. Versuch es später erneut.
problem-update_refused = Das Update ist nicht vom Herausgeber signiert. Nichts wurde geändert.
problem-update_failed = Das Update konnte nicht geladen oder installiert werden. Nichts wurde geändert.
problem-feed_key_missing = Es gibt keinen Schlüssel, um den Wettbewerbs-Feed zu prüfen.
problem-feed_unsigned = Der Wettbewerbs-Feed ist nicht signiert und wurde daher nicht verwendet.
problem-feed_signature = Der Wettbewerbs-Feed passt nicht zu seiner Signatur und wurde daher nicht verwendet.
problem-feed_wrong_key = Der Wettbewerbs-Feed wurde mit einem anderen Schlüssel signiert und daher nicht verwendet.
problem-feed_replayed = Der Wettbewerbs-Feed ist eine alte Kopie und wurde daher nicht verwendet.
problem-feed_too_old = Der Wettbewerbs-Feed ist über einen Tag alt und wurde daher nicht verwendet.
problem-feed_ahead = Das Datum des Wettbewerbs-Feeds liegt in der Zukunft, also geht eine Uhr falsch.
problem-feed_contest = Ein Wettbewerb im Feed kann nicht stimmen, daher wurde er nicht verwendet.
problem-nothing_read = Noch wurde keine Plattform vollständig gelesen, daher gibt es nichts zu veröffentlichen.
problem-proxy_unusable = Die Umgebung nennt einen Proxy einer nicht nutzbaren Art, daher wurde kein Server angesprochen.
problem-notifications_unavailable = Dieser Desktop zeigt keine Benachrichtigungen. Starte oder installiere einen Benachrichtigungsdienst.
problem-detail_refused = Google lehnt ein Detail ab, etwa eine Farbe; der Rest wurde geschrieben.
problem-calendar_foreign = Ein anderer Google-Client hat diesen Kalender angelegt, daher kann dieser Computer ihn nicht öffnen.
problem-reading_too_old = Änderungen warten, bis ihre Plattformen wieder gelesen wurden.
problem-calendar_moved = Ein anderer Computer hat die Termine in den Hauptkalender verschoben.
problem-settings_taken_over = Die Einstellungen des Kalenders haben die dieses Computers ersetzt.
problem-settings_put_back = Der Termin mit den gemeinsamen Einstellungen wurde gelöscht und wiederhergestellt.
problem-old_release = ContestSync 0.1.0 auf einem anderen Computer ändert diesen Kalender noch. Aktualisiere es dort.

sure-platform = { $platform } ausschalten?
sure-rules = Diese Regel anwenden?
sure-feed = { $name } entfernen?
sure-events =
    { $n ->
        [one] Das entfernt { $n } Termin aus deinem Kalender.
       *[other] Das entfernt { $n } Termine aus deinem Kalender.
    }
sure-such_as = Darunter: { $names }
sure-switch_off = Ausschalten
sure-apply = Anwenden

search-help = So suchst du
search-placeholder = Suchen
search-platform = eine Plattform: Name, Anfang des Namens oder Spitzname
search-division = eine Division
search-rated = gewertete Wettbewerbe
search-unrated = nicht gewertete Wettbewerbe
search-today = heute und was gerade läuft
search-tomorrow = morgen
search-week = die nächsten sieben Tage
search-running = läuft gerade
search-hidden = auch ausgeblendete
search-without = ohne dieses Wort
search-unknown = { $operator } ist kein Suchoperator

view-label = Ansicht
view-agenda = Terminübersicht
view-week = Woche
view-month = Monat
view-today = Heute
view-previous_week = Vorige Woche
view-next_week = Nächste Woche
view-previous_month = Voriger Monat
view-next_month = Nächster Monat

week-label = Wettbewerbe der Woche
week-hour = Zeit
week-long = Läuft mehrere Tage
week-hidden = ausgeblendet
week-none = Für diese Tage sind keine Wettbewerbe angekündigt
week-next = Zum nächsten: { $when }

month-more =
    { $n ->
        [one] { $n } weitere
       *[other] { $n } weitere
    }
month-continued = { $name }, läuft weiter ({ $dates })
month-none = Keine Wettbewerbe an diesem Tag

next-label = Nächster Wettbewerb
next-running = läuft
next-unmute = Stummschaltung aufheben
joined-title = Einstellungen deines anderen Computers
joined-from = Einstellungen von { $computer } wurden übernommen, zuletzt geändert { $when }.
joined-hint = Plattformen, Regeln, Aussehen der Termine und Entscheidungen zu einzelnen Wettbewerben sind auf allen Computern mit diesem Kalender gleich.
joined-ok = Diese behalten
joined-keep = Die dieses Computers überall verwenden
joined-kept = Deine anderen Computer folgen bei ihrer nächsten Synchronisierung
moved-title = Die Termine sind jetzt im Hauptkalender
moved-hint = Ein anderer Computer hat sie dorthin verschoben. Hier ändert sich nichts, bis du wählst.
moved-keep = Auch hier behalten
moved-main = Hier den Hauptkalender verwenden
notice-sample = Das ist eine Beispielerinnerung ({ $time })
notice-sample_body = Wenn du das siehst, funktionieren Erinnerungen. Bestätige es im Fenster.
notice-open = Wettbewerb öffnen
notice-open_first = Ersten öffnen
notice-show = Zeigen
notice-snooze = { $minutes } Min. zurückstellen
notice-snooze_start = Bis zum Beginn zurückstellen
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } um { $time }
notice-starts = Beginnt { $when }: { $name }
notice-starts_today = Beginnt um { $time }: { $name }
notice-now = Jetzt: { $name }
notice-started = Vor { $length } begonnen: { $name }
# Same as in English.
notice-in = In { $length }
notice-until = { $from } bis { $to }
notice-long = Dauer { $length }
notice-rated = gewertet
notice-unrated = nicht gewertet
notice-registration = Anmeldung bis { $when }
event-any_time = jederzeit im Zeitfenster
event-signature = Von ContestSync aktuell gehalten ({ $key }).
notice-checked = geprüft vor { $length }
notice-checked_now = gerade geprüft
notice-asleep = Dein Computer war im Ruhezustand: { $when }
notice-not_running = ContestSync lief nicht: { $when }
notice-quiet = Während deiner Ruhezeiten zurückgehalten
notice-paused = Zurückgehalten, während Erinnerungen pausiert waren
notice-together =
    { $n ->
        [one] { $n } Wettbewerb { $when }
       *[other] { $n } Wettbewerbe { $when }
    }
notice-together_today =
    { $n ->
        [one] { $n } Wettbewerb um { $time }
       *[other] { $n } Wettbewerbe um { $time }
    }
notice-together_now =
    { $n ->
        [one] Jetzt ({ $time }): { $n } Wettbewerb
       *[other] Jetzt ({ $time }): { $n } Wettbewerbe
    }
notice-missed_soon =
    { $n ->
        [one] { $n } Wettbewerb beginnt bald
       *[other] { $n } Wettbewerbe beginnen bald
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } Wettbewerb während deiner Ruhezeiten
       *[other] { $n } Wettbewerbe während deiner Ruhezeiten
    }
notice-missed_paused =
    { $n ->
        [one] { $n } Wettbewerb, während Erinnerungen pausiert waren
       *[other] { $n } Wettbewerbe, während Erinnerungen pausiert waren
    }
notice-missed =
    { $n ->
        [one] { $n } Wettbewerb, während du weg warst
       *[other] { $n } Wettbewerbe, während du weg warst
    }
notice-more =
    { $n ->
        [one] { $n } weiterer
       *[other] { $n } weitere
    }
notice-over =
    { $n ->
        [one] { $n } ist vorbei
       *[other] { $n } sind vorbei
    }
notice-running = { $name } läuft bis { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Verschoben auf { $when }: { $name }
notice-was = Vorher { $when }
# Same as in English.
notice-left = in { $length }
notice-started_ago = vor { $length } begonnen
notice-moved_too = deine Erinnerungen wurden mitverschoben
notice-cancelled = Abgesagt: { $name }
notice-announced = Neu: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } Wettbewerb verschoben
       *[other] { $n } Wettbewerbe verschoben
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } Wettbewerb wurde abgesagt
       *[other] { $n } Wettbewerbe wurden abgesagt
    }
notice-all_announced =
    { $n ->
        [one] { $n } Wettbewerb wurde angekündigt
       *[other] { $n } Wettbewerbe wurden angekündigt
    }
notice-sign_in = Google Kalender braucht eine neue Anmeldung
notice-sign_in_body = Seit { $time } · Erinnerungen laufen weiter, der Kalender wartet
notice-no_tray = ContestSync läuft ohne Symbol in der Leiste
notice-no_tray_body = Seit { $time } · dieser Desktop zeigt keine Symbole in der Leiste. Erinnerungen laufen weiter; starte ContestSync erneut, um das Fenster zu öffnen
notice-no_window = Das Fenster konnte nicht geöffnet werden
notice-no_window_body = Infobereich, Erinnerungen und Kalender funktionieren weiter. Falls ContestSync gerade aktualisiert wurde, beende es und starte es neu.
notice-no_window_commands = Infobereich, Erinnerungen und Kalender funktionieren ohne es; `contestsync --help` zeigt, was auf der Kommandozeile geht.
notice-no_web_view = Installiere die WebView2-Laufzeit von Microsoft und öffne das Fenster noch einmal. Infobereich, Erinnerungen und Kalender funktionieren ohne es.
notice-runs_already = Ein anderes ContestSync läuft und antwortet nicht ({ $owner }); beende diesen Prozess und starte noch einmal.
notice-platform = { $platform } wurde seit { $when } nicht gelesen
notice-platform_body =
    { $n ->
        [one] { $n } bekannter Wettbewerb ist vielleicht veraltet
       *[other] { $n } bekannte Wettbewerbe sind vielleicht veraltet
    }
tray-none = Keine Wettbewerbe in den nächsten 14 Tagen
tray-sample = Beispieldaten: nichts hier ist echt
tray-all = Alle Wettbewerbe…
tray-window = ContestSync öffnen
tray-settings = Einstellungen…
tray-update = Auf { $version } aktualisieren…
tray-quit = ContestSync beenden
# Same as in English.
tray-in = in { $length }
tray-left = noch { $length }
tray-running = läuft, noch { $length }
tray-as_of = Zeit mit Stand { $when }
tray-register = Anmelden…
tray-remind = An diesen Wettbewerb erinnern
tray-mute = Diesen Wettbewerb stummschalten
tray-tooltip_none = ContestSync: keine Wettbewerbe in den nächsten 14 Tagen
# Same as in English.
tray-tooltip = { $name }: in { $length } ({ $when })
tray-tooltip_running = { $name }: läuft, noch { $length }
tray-more =
    { $n ->
        [one] { $name } + { $n } weiterer
       *[other] { $name } + { $n } weitere
    }
tray-attention =
    { $n ->
        [one] { $n } Punkt braucht Aufmerksamkeit…
       *[other] { $n } Punkte brauchen Aufmerksamkeit…
    }
tray-syncing = Wird synchronisiert…
tray-progress = Wird synchronisiert… { $done } von { $total }
tray-add =
    { $n ->
        [one] { $n } Wettbewerb in deinen Kalender aufnehmen…
       *[other] { $n } Wettbewerbe in deinen Kalender aufnehmen…
    }
tray-sync = Jetzt synchronisieren
tray-check = Jetzt prüfen
# Same as in English.
tray-offline = { $action } (offline)
tray-just_now = { $action } (gerade eben)
tray-ago = { $action } (vor { $length })
tray-again = In { $minutes } Min. wieder erinnern: { $name }
tray-again_start = Zu Beginn wieder erinnern: { $name }
tray-resume = Erinnerungen fortsetzen (pausiert)
tray-resume_until = Erinnerungen fortsetzen (pausiert bis { $when })
tray-pause = Erinnerungen pausieren
tray-pause_hour = Für 1 Stunde
tray-pause_until = Bis { $when }
tray-pause_open = Bis ich fortsetze
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } Wettbewerb, { $what }.
       *[other] { $platform }: { $n } Wettbewerbe, { $what }.
    }
cli-left_out = { $rows } ausgelassen
cli-rows =
    { $n ->
        [one] { $n } unlesbare Zeile
       *[other] { $n } unlesbare Zeilen
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: nichts Neues, { $n } Wettbewerb.
       *[other] { $platform }: nichts Neues, { $n } Wettbewerbe.
    }
cli-refresh_none = { $platform }: nichts Neues, keine Wettbewerbe.
cli-feed_of = Wettbewerbs-Feed von { $publisher }
cli-feed_same = { $name }: nichts Neues.
cli-refresh_failed = { $platform }: fehlgeschlagen. { $why }
cli-refresh_failed_plain = { $platform }: fehlgeschlagen.
cli-refresh_off = Alle Plattformen sind aus; `contestsync config set platforms codeforces,atcoder` schaltet zwei ein.
cli-calendar_preview = Kalender (Vorschau)
cli-calendar_done = Kalender: fertig
cli-calendar_partly = Kalender: teilweise fertig
cli-calendar_failed = Kalender: fehlgeschlagen
cli-calendar_signed_out = Kalender: nicht verbunden.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Nichts geändert.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } unverändert
       *[other] { $n } unverändert
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } von dir gelöscht und gelöscht gelassen
       *[other] { $n } von dir gelöscht und gelöscht gelassen
    }
cli-insert = hinzufügen
cli-update = ändern
cli-restore = wiederherstellen
cli-delete = löschen
cli-held = zurückgehalten ({ $action }): { $name }, { $when }
cli-offline = Offline seit { $when }: kein Server ist erreichbar. Solange das Programm läuft, versucht es jede Minute wieder.
cli-clock_ahead = Die Uhr dieses Computers geht gegenüber den Servern { $seconds } s vor: stelle sie richtig. Bis dahin wird nichts Altes gelöscht.
cli-clock_behind = Die Uhr dieses Computers geht gegenüber den Servern { $seconds } s nach: stelle sie richtig. Bis dahin wird nichts Altes gelöscht.
cli-account = Google Kalender: angemeldet als { $email }.
cli-account_again = Google Kalender: { $email } muss sich wieder anmelden (`contestsync login`).
cli-account_none = Google Kalender: nicht verbunden (`contestsync login`).
cli-key_file = Schlüssel: im Datenordner, in einer Datei, die nur du lesen kannst.
cli-key_keyring = Schlüssel: im Schlüsselbund.
cli-last_refresh = Letzte Prüfung: { $last }. Nächste: { $next }.
cli-last_sync = Letzte Synchronisierung: { $last }. Nächste: { $next }.
cli-never = nie
cli-after_sign_in = nach einer Anmeldung
cli-file_failed = Kalenderdatei: nicht aktuell. { $why }
cli-file = Kalenderdatei: { $path }, zuletzt geschrieben { $when }.
cli-platform = { $platform }: zuletzt in Ordnung { $when }
cli-platform_off = { $platform }: aus
cli-platform_failing = { $platform }: Fehler ({ $count } in Folge), zuletzt in Ordnung { $when }. { $why }
cli-feed = Wettbewerbs-Feed von { $publisher }: zuletzt gelesen { $when }. { $why }
cli-data = Daten: { $path } ({ $count } Wettbewerbe, Schema { $schema }).
cli-note = Hinweis: { $text }
cli-signed_in = Angemeldet als { $email }. `contestsync sync` nimmt die Wettbewerbe in den Kalender auf.
cli-signed_in_kept = Angemeldet als { $email }. Die Einstellungen dieses Computers wurden behalten; deine anderen Computer folgen bei ihrer nächsten Synchronisierung. `contestsync sync` nimmt die Wettbewerbe in den Kalender auf.
cli-signed_in_joined = Angemeldet als { $email }. Einstellungen von { $computer } wurden übernommen (zuletzt geändert { $when }); `contestsync config keep-own` stellt die dieses Computers wieder her. `contestsync sync` nimmt die Wettbewerbe in den Kalender auf.
cli-kept_own = Die Einstellungen dieses Computers sind wieder da; die nächste Synchronisierung gibt sie an deine anderen Computer weiter.
cli-kept_own_none = Dieser Computer hat keine Einstellungen übernommen, daher wurde nichts geändert.
cli-shared = Gemeinsam auf allen Computern, die den Kalender nutzen
cli-own = Nur auf diesem Computer
cli-signed_out = { $email } abgemeldet.
cli-calendar_deleted = Der ContestSync-Kalender wurde gelöscht.
cli-calendar_none = Es gab keinen ContestSync-Kalender zum Löschen.
cli-calendar_kept = Der Kalender wurde behalten.
cli-others_kept = Google behält die Berechtigung für deine anderen Computer.
cli-others_signed_out = Wenn deine anderen Computer dieses Google-Konto mit ContestSync nutzen, meldet Google auch sie ab; mit `contestsync logout --keep-others` bleiben sie angemeldet.
cli-browser = Warten auf Google in deinem Browser (höchstens fünf Minuten).
cli-waiting = Warten auf ein anderes laufendes ContestSync ({ $owner }).
cli-restored =
    { $n ->
        [one] Die nächste Synchronisierung bringt { $n } Termin zurück.
       *[other] Die nächste Synchronisierung bringt { $n } Termine zurück.
    }
cli-client_saved = Der Client wurde gespeichert; `contestsync login` meldet sich damit an.
cli-key_changed = Der Schlüssel wurde geändert.
cli-run = ContestSync prüft und synchronisiert nach Zeitplan. Zum Beenden Strg-C drücken.
# Same as in English.
cli-next = { $name } ({ $platform }) in { $length }, { $when }
cli-next_none = Es gibt keinen bevorstehenden Wettbewerb.
cli-list_none = Keine Wettbewerbe. `contestsync refresh` liest die Plattformen; `contestsync list --hidden` zeigt auch ausgeblendete Wettbewerbe.
cli-over = vorbei
cli-running = läuft
# Same as in English.
cli-in = in { $length }
cli-hidden = ausgeblendet: { $why }
cli-times = { $from } bis { $to }
cli-source = Aus der Liste „{ $list }“ der Plattform, zuletzt geprüft { $when }.
cli-in_list = In der Liste: { $answer } ({ $why })
cli-in_calendar = Im Kalender: { $answer } ({ $why })
cli-reminders = Erinnerungen: { $answer } ({ $why })
cli-late_for_calendar = hatte begonnen, bevor es eingetragen werden konnte
cli-deleted_by_you = du hast den Termin gelöscht; `contestsync restore { $key }` holt ihn zurück
cli-started = schon begonnen, daher keine Erinnerungen mehr
cli-yes = ja
cli-no = nein
cli-rings = erinnert { $when }
cli-was = vorher { $what }
landing-close = Du kannst diesen Tab schließen.
landing-signed_in = Du bist angemeldet
landing-signed_in_text = ContestSync hält jetzt den Kalender von { $email } aktuell.
landing-declined = Du hast abgelehnt
landing-box = Ein Kästchen wurde nicht angekreuzt
landing-cancelled = Die Anmeldung wurde abgebrochen
landing-failed = Die Anmeldung hat nicht geklappt
landing-stray = Das ist nicht die Antwort auf die aktuelle Anmeldung
landing-stray_text = Sie wurde nicht angenommen, und nichts wurde geändert. Wenn du von der Google-Seite kommst, starte die Anmeldung in ContestSync noch einmal.
landing-again = Diese Antwort wurde schon verwendet
landing-again_text = Eine Antwort wird nur einmal angenommen; ContestSync zeigt das Ergebnis der Anmeldung.
landing-unknown = Die Anmeldung ist noch nicht fertig
landing-unknown_text = Mach in ContestSync weiter.
landing-nothing = Hier ist nichts
landing-nothing_text = ContestSync wartet hier nur auf Googles Antwort.
notice-closes = Anmeldung bis { $when }: { $name }
notice-closes_today = Anmeldung bis { $time }: { $name }
notice-contest_starts = der Wettbewerb beginnt { $when }
notice-contest_starts_today = der Wettbewerb beginnt um { $time }
notice-closes_usually = auf { $platform } endet sie üblicherweise dann; die genaue Zeit steht auf der Website
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Für dich: { $answer } ({ $why }).
cli-registration = Anmeldung bis { $when }
cli-registration_usual = Anmeldung bis { $when }, wie dort üblich
cli-backup = { $path } enthält jetzt { $preferences } und { $feeds }.
cli-backup_secret = { $path } enthält die Adressen deiner Kalender-Feeds, lesbar für alle, die die Datei öffnen können. Gib sie nicht weiter.
cli-backup_restored = { $preferences } und { $feeds } wiederhergestellt. Die nächste Prüfung liest die Feeds.
cli-doctor_none = Keine Plattform ist eingeschaltet; nenne eine mit --platform.
cli-doctor_ok = wie erwartet
cli-doctor_changed = lesbar, aber nicht wie erwartet
cli-doctor_unreadable = die Antwort ist nicht lesbar
cli-doctor_refused = keine Liste erhalten
cli-doctor_unreachable = nicht erreichbar
cli-doctor = { $platform }: { $how }, { $count } bevorstehend.
cli-doctor_unseen = { $platform }: { $how }, { $count } bevorstehend (noch nicht an der echten Website bestätigt).
cli-doctor_rows = { $count } von { $rows } Zeilen sind nicht lesbar
cli-doctor_missing = { $field } fehlt ({ $expected })
cli-doctor_added = { $field } ist neu ({ $found })
cli-doctor_type = { $field } ist { $found }, nicht { $expected }
cli-doctor_count = { $found } Wettbewerbe statt { $expected }
cli-doctor_part = ein Teil der Seite fehlt
cli-doctor_saved = gespeichert in { $path }
cli-keygen = Der geheime Schlüssel liegt in { $path }; nur wer veröffentlicht, darf ihn lesen können.
cli-keygen_public = Abonnenten setzen feed.public_key auf
cli-contests =
    { $n ->
        [one] { $n } Wettbewerb
       *[other] { $n } Wettbewerbe
    }
cli-platforms =
    { $n ->
        [one] { $n } Plattform
       *[other] { $n } Plattformen
    }
cli-published = Veröffentlicht in { $path }: { $contests }, { $platforms }, Stand: { $when }.
cli-handles_none = Keine Handles. `contestsync config set handle.codeforces HANDLE` setzt eines; die anderen sind handle.atcoder, handle.leetcode und handle.codechef.
cli-handle_heuristic = { $platform } (Heuristik)
cli-handle_unrated = noch kein Rating, zählt als 0
cli-handle_nobody = niemand heißt so
cli-handle_renamed = heißt jetzt anders
cli-handle_unread = noch nicht gelesen
cli-handle_read = { $state }, gelesen { $when }
cli-feed_removed = { $name } ({ $source }) wurde entfernt. Künftige Termine daraus verlassen den Kalender mit der nächsten Synchronisierung.
cli-feed_left_out = { $count } seiner Termine sind nicht lesbar und wurden ausgelassen.
cli-calendar_name = Programmierwettbewerbe
cli-feeds_none = Keine Kalender-Feeds. `contestsync source add ADDRESS` fügt einen hinzu.
cli-off = aus
cli-ended_ok = in Ordnung
cli-ended_partial = teilweise
cli-ended_failed = fehlgeschlagen
cli-progress_platform = Plattform { $done } von { $total }
cli-progress_event = Termin { $done } von { $total }
cli-not_revoked = Du bist hier abgemeldet, aber Google war nicht erreichbar ({ $why }); entferne den Zugriff selbst unter https://myaccount.google.com/connections.
cli-no_thread = es konnte kein Thread gestartet werden ({ $why }); schließe andere Programme und versuche es noch einmal.
cli-not_written = die Antwort kann nicht geschrieben werden ({ $why }).
cli-process = Prozess { $id } seit { $when }
cli-no_desktop = Diese Version hat keine Desktop-App; `contestsync-headless run` prüft und synchronisiert nach Zeitplan.
cli-desktop_not_started = Die Desktop-App { $program } lässt sich nicht starten ({ $reason }). Installiere ContestSync neu.
cli-starts = Start { $when }
cli-taken_back = zurückgezogen
cli-other = andere Angabe { $from }: { $says }
time-just_now = gerade eben
cli-ago = vor { $length }
cli-from_feed = aus dem Feed von { $publisher }, gelesen { $ago }
cli-from_platform = von { $platform } selbst, gelesen { $ago }
cli-time_from = Die Zeit stammt { $from }.
cli-readings_differ = Zwei Quellen widersprechen sich; { $other }.
cli-was_announced = angekündigt
cli-was_moved = verschoben
cli-was_renamed = umbenannt
cli-was_lengthened = Dauer geändert
cli-was_updated = geändert
cli-was_gone = weggefallen
cli-was_back = wieder da
cli-backup_left_out =
    { $n ->
        [one] { $n } Kalender-Feed ausgelassen: Die Adresse ist auf diesem Computer nicht nutzbar. Füge ihn mit `contestsync source add ADDRESS` hinzu.
       *[other] { $n } Kalender-Feeds ausgelassen: Die Adressen sind auf diesem Computer nicht nutzbar. Füge sie mit `contestsync source add ADDRESS` hinzu.
    }
cli-preferences =
    { $n ->
        [one] { $n } Einstellung
       *[other] { $n } Einstellungen
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } Kalender-Feed
       *[other] { $n } Kalender-Feeds
    }
cli-feed_added =
    { $n ->
        [one] { $name } wurde als { $source } hinzugefügt, mit { $n } bevorstehendem Termin.
       *[other] { $name } wurde als { $source } hinzugefügt, mit { $n } bevorstehenden Terminen.
    }
cli-feed_would_add =
    { $n ->
        [one] { $name } würde als { $source } hinzugefügt, mit { $n } bevorstehendem Termin.
       *[other] { $name } würde als { $source } hinzugefügt, mit { $n } bevorstehenden Terminen.
    }
help-contestsync = Kein Programmierwettbewerb mehr verpasst: trägt bevorstehende Wettbewerbe in Google Kalender ein und erinnert vor dem Start
help-json = Ein JSON-Dokument auf stdout ausgeben
help-background = Die Desktop-App ohne Fenster starten, wie beim Anmelden am System
help-settings = Die Desktop-App starten und ihr Fenster öffnen
help-refresh = Die eingeschalteten Plattformen lesen und Änderungen speichern
help-refresh-platforms = Nur diese Plattform (mehrfach möglich)
help-list-platforms = Nur diese Plattform (mehrfach möglich)
help-refresh-trust = Der Liste glauben, auch wenn die meisten bevorstehenden Wettbewerbe fehlen, weil du die Seite geprüft hast
help-list = Bevorstehende und laufende Wettbewerbe auflisten, die nächsten zuerst
help-list-days = Nur Wettbewerbe, die innerhalb so vieler Tage beginnen
help-list-all = Auch beendete Wettbewerbe
help-list-hidden = Auch ausgeblendete Wettbewerbe
help-next = Den nächsten Wettbewerb und die Zeit bis dahin anzeigen, für Statusleisten
help-next-format = Ausgabeformat
help-next-format-text = Eine Zeile Text
help-next-format-json = Ein JSON-Dokument
help-next-format-waybar = Ein eigenes Modul für Waybar
help-next-format-tmux = Eine kurze Zeile für tmux
help-next-watch = Weiterlaufen und bei jeder Änderung eine Zeile ausgeben
help-why = Alles über einen Wettbewerb anzeigen, und warum er in Liste, Kalender und Erinnerungen vorkommt
help-why-key = Der Wettbewerb, etwa codeforces:1936
help-choose-key = Der Wettbewerb, etwa codeforces:1936
help-login = Im Browser bei Google anmelden
help-login-no_browser = Die Adresse ausgeben, statt den Browser zu öffnen
help-login-keep_settings = Einstellungen deiner anderen Computer im Kalender durch die dieses Computers ersetzen
help-logout = Bei Google abmelden; der Kalender bleibt
help-logout-more = Google meldet dann auch deine anderen Computer mit diesem Konto ab. Mit --keep-others bleiben sie angemeldet.
help-logout-delete_calendar = Auch den ContestSync-Kalender löschen
help-logout-keep_others = Nur hier abmelden; deine anderen Computer bleiben angemeldet
help-sync = Plattformen lesen, dann den Kalender aktualisieren
help-sync-no_refresh = Die Plattformen vorher nicht lesen
help-sync-dry_run = Nur zeigen, was sich ändern würde
help-sync-confirm = Eine große Löschung erlauben, ebenso das erneute Anlegen eines gelöschten Kalenders
help-sync-take_over = Auch über Termine entscheiden, die ein anderer Computer in deinen Hauptkalender eingetragen hat
help-sync-reword = Auch schon vorhandene Termine in der eingestellten Sprache beschreiben
help-restore = Termine, die du aus dem Kalender gelöscht hast, mit der nächsten Synchronisierung zurückholen
help-restore-keys = Die Wettbewerbe; ohne Angabe alle
help-export = Die Wettbewerbe als iCalendar-Datei schreiben (RFC 5545)
help-export-ics = iCalendar, das einzige Format
help-export-output = Die Zieldatei (sonst stdout)
help-status = Konto, letzte und nächste Läufe, Zustand jeder Plattform und Ort des Schlüssels anzeigen
help-config = Einstellungen anzeigen und ändern
help-config-get = Den Wert einer Einstellung ausgeben
help-config-get-key = Ihr Name
help-config-set-key = Ihr Name
help-config-set = Eine Einstellung setzen
help-config-set-value = Ihr Wert
help-config-list = Alle Einstellungen ausgeben: die über den Kalender geteilten und die dieses Computers
help-config-list-scopes = Mit --json auch ausgeben, ob jede geteilt ist
help-config-keep_own = Auf allen Computern zu den Einstellungen zurückkehren, die galten, bevor dieser Computer die des Kalenders übernahm
help-config-client_file = Den Google-Client aus der JSON-Datei lesen, die du aus der Google-Konsole heruntergeladen hast
help-config-client_file-file = Die Datei
help-config-backup-file = Die Datei
help-config-restore-file = Die Datei
help-config-backup = Alle Einstellungen ohne Geheimnisse in eine Datei schreiben
help-config-backup-with_feed_addresses = Auch die Adressen der Kalender-Feeds, die geheim sein können
help-config-restore = Einstellungen und Kalender-Feeds aus einer Sicherung lesen: alles oder nichts
help-config-rotate_key = Einen neuen Schlüssel für die Anmeldung erzeugen; du bleibst angemeldet
help-choose = Erinnerungen oder Kalendertermin für einen Wettbewerb festlegen, unabhängig von den Regeln
help-choose-remind = Erinnerungen dafür
help-choose-calendar = Sein Termin im Kalender
help-choose-remind-yes = Immer
help-choose-calendar-yes = Immer
help-choose-remind-no = Nie
help-choose-calendar-no = Nie
help-choose-remind-rules = Was die Regeln sagen
help-choose-calendar-rules = Was die Regeln sagen
help-feed = Die Wettbewerbe als signierten Feed auf einem beliebigen statischen Host veröffentlichen
help-feed-keygen = Ein Schlüsselpaar erzeugen: den geheimen Schlüssel in FILE, den öffentlichen in FILE.pub
help-feed-keygen-out = Die neue Datei für den geheimen Schlüssel
help-feed-publish = Die eingeschalteten Plattformen lesen und den signierten Feed in einen Ordner schreiben
help-feed-publish-out = Der Ordner; fehlt er, wird er angelegt
help-feed-publish-key = Der geheime Schlüssel
help-feed-publish-no_refresh = Gespeichertes veröffentlichen, ohne die Plattformen zu lesen
help-source = Neben den Plattformen auch Kalender-Feeds (ICS) lesen
help-source-add = Einen Kalender lesen und hinzufügen, wenn er gut gelesen wurde
help-source-add-address = Seine Adresse mit https: oder webcal:, oder eine Datei
help-source-add-name = Wie er heißen soll; sonst, wie er sich selbst nennt
help-source-add-zone = Die Zeitzone für Zeiten ohne Zone, etwa Europe/Berlin
help-source-add-dry_run = Nur zeigen, was er enthält; nichts speichern
help-source-list = Alle Kalender-Feeds mit gekürzten Adressen
help-source-remove = Einen samt Wettbewerben entfernen; seine Termine verlassen den Kalender mit der nächsten Synchronisierung
help-source-remove-source = Seine Kennung, etwa feed-0a1b2c3d
help-handle = Deine Handles und ihre gelesenen Ratings anzeigen
help-handle-list = Deine Handles mit den zuletzt gelesenen Ratings anzeigen
help-handle-check = Die Ratings jetzt lesen
help-handle-check-platform = Nur auf dieser Plattform
help-doctor = Prüfen, ob die Antworten der Plattformen noch aussehen wie erwartet; ändert nichts
help-doctor-platforms = Nur diese Plattform (mehrfach möglich; sonst die eingeschalteten)
help-doctor-save = Die Antworten ohne persönliche Daten in diesem Ordner speichern
help-run = Nach Zeitplan lesen und synchronisieren, im Vordergrund, bis du es beendest
help-own_help = Hilfe ausgeben
help-own_version = Version ausgeben
help-own_command = Diese Übersicht oder die Hilfe zu Unterbefehlen ausgeben
package-comment = Trägt bevorstehende Programmierwettbewerbe in deinen Google Kalender ein und erinnert dich vor dem Start
package-open = Fenster öffnen
package-keywords = Wettbewerb;Programmieren;Kalender;Erinnerung;
package-summary = Programmierwettbewerbe im Kalender, mit Erinnerungen
package-about = ContestSync zeigt die bevorstehenden Programmierwettbewerbe und trägt sie in einen Google Kalender ein. Wird ein Wettbewerb verschoben, umbenannt oder abgesagt, folgt dein Kalender.
package-sites = Plattformen: { $names }.
package-tray = Es läuft im Infobereich und:
package-reminds = erinnert dich vor dem Start eines Wettbewerbs, zu den Zeiten, die du wählst
package-separate = nutzt einen eigenen Kalender und überschreibt nie, was du darin selbst geändert hast
package-optional = funktioniert ohne Konto: Der Kalender ist optional
package-contacts = kontaktiert nur die Plattformen und Google: kein Server von uns, keine Statistik
package-command_line = kann dasselbe auf der Befehlszeile
package-still_running = ContestSync läuft noch. Beende es über sein Symbol in der Taskleiste und versuche es noch einmal.
package-needs_webview = Das Fenster von ContestSync braucht die WebView2-Laufzeit von Microsoft, die auf diesem Computer fehlt. Infobereich, Erinnerungen und Kalender funktionieren ohne sie. Du bekommst sie unter { $page }. Diese Seite jetzt öffnen?
