### français (French). How to translate: docs/translating.md.
###
### Glossary
### contest: concours
### platform: plateforme
### rated, unrated: classé, non classé
### reminder: rappel
### mute: mettre en sourdine
### rule: règle
### sync: synchroniser
### calendar, event: agenda, événement

# Same as in English.
nav-label = Pages
nav-settings = Paramètres
page-upcoming = À venir
page-status = État
page-contests = Concours
page-reminders = Rappels
page-calendar = Agenda
page-general = Général
page-privacy = Données et confidentialité
page-about = À propos

action-running = En cours :
action-close = Fermer
action-add = Ajouter
action-cancel = Annuler
action-undo = Rétablir
action-dismiss = Ignorer
action-sync = Synchroniser
action-check = Vérifier
action-copy = Copier
action-remove = Supprimer
action-save = Enregistrer

said-saved = Enregistré
said-undone = Rétabli
said-refreshed = Vérifié : { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } plateforme vérifiée ; pas de réponse de { $failed }
        [many] { $n } plateformes vérifiées ; pas de réponse de { $failed }
       *[other] { $n } plateformes vérifiées ; pas de réponse de { $failed }
    }
said-nothing_new = Vérifié : aucun changement
said-synced = Agenda mis à jour : { $what }
said-synced_partly = L’agenda n’a pas été entièrement mis à jour : { $what }
said-synced_same = L’agenda est à jour
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } nouveau
        [many] { $n } nouveaux
       *[other] { $n } nouveaux
    }
did-changed =
    { $n ->
        [one] { $n } modifié
        [many] { $n } modifiés
       *[other] { $n } modifiés
    }
did-canceled =
    { $n ->
        [one] { $n } annulé
        [many] { $n } annulés
       *[other] { $n } annulés
    }
did-added =
    { $n ->
        [one] { $n } ajouté
        [many] { $n } ajoutés
       *[other] { $n } ajoutés
    }
did-updated =
    { $n ->
        [one] { $n } modifié
        [many] { $n } modifiés
       *[other] { $n } modifiés
    }
did-removed =
    { $n ->
        [one] { $n } supprimé
        [many] { $n } supprimés
       *[other] { $n } supprimés
    }
did-failed =
    { $n ->
        [one] { $n } en échec
        [many] { $n } en échec
       *[other] { $n } en échec
    }
did-to_add =
    { $n ->
        [one] { $n } à ajouter
        [many] { $n } à ajouter
       *[other] { $n } à ajouter
    }
did-to_change =
    { $n ->
        [one] { $n } à modifier
        [many] { $n } à modifier
       *[other] { $n } à modifier
    }
said-cancelled = Annulé. Ce qui était déjà fait est conservé
said-opened = Ouvert dans votre navigateur
said-copied = Copié
said-copy_failed = Copie impossible : le système ne l’autorise pas
said-copy_by_hand = Sélectionné ; appuyez sur Ctrl+C pour copier
said-muted = En sourdine : { $name }
said-unmuted = Plus en sourdine : { $name }
said-followed = Rappels activés : { $name }
said-unfollowed = De nouveau selon vos règles : { $name }
said-calendar_in = Ajouté à l’agenda : { $name }
said-calendar_out = Exclu de l’agenda : { $name }
said-paused = Les rappels sont en pause
said-resumed = Les rappels sont de nouveau actifs
said-exported =
    { $n ->
        [one] { $n } concours enregistré dans { $path }
        [many] { $n } concours enregistrés dans { $path }
       *[other] { $n } concours enregistrés dans { $path }
    }
said-backed_up = Paramètres enregistrés dans { $path }
said-restored =
    { $n ->
        [one] { $n } paramètre restauré
        [many] { $n } paramètres restaurés
       *[other] { $n } paramètres restaurés
    }
said-signed_out = Déconnecté
said-changed_since = Cela a changé depuis, donc rien n’a été rétabli
said-platform_on = { $platform } est activée
said-platform_off = { $platform } est désactivée
said-nothing_to_undo = Rien à rétablir
said-feed_added = Ajouté : { $name }
said-feed_removed = Supprimé : { $name }
said-text_size = Taille du texte : { $size } %

activity-refreshing = Vérification des plateformes… { $done } sur { $total }
activity-planning = Comparaison avec l’agenda…
activity-syncing = Mise à jour de l’agenda… { $done } sur { $total }

upcoming-finished = Terminés cette semaine
upcoming-finished_title = Concours terminés
empty-finished = Aucun concours ne s’est terminé ces 7 derniers jours
line-standings = Classement
line-ended = terminé { $ago }
leads-contest = Me rappeler ce concours
leads-usual = Utiliser les durées habituelles
leads-are_usual = Ce sont les durées habituelles. Vos changements ici ne valent que pour ce concours.
said-leads = Durées de rappel modifiées : { $name }
said-leads_usual = De nouveau les durées habituelles : { $name }
demo-tag = Données d’exemple
demo-words = les concours sont inventés, et Google est un substitut sur cet ordinateur
platforms-more =
    { $n ->
        [one] { $n } plateforme de plus
        [many] { $n } plateformes de plus
       *[other] { $n } plateformes de plus
    }
platforms-on =
    { $n ->
        [one] { $n } activée
        [many] { $n } activées
       *[other] { $n } activées
    }
platforms-unconfirmed = pas encore confirmée
platforms-unconfirmed_hint = Les plateformes « pas encore confirmée » sont lues d’après la description publique de leurs sites. Personne ne l’a encore vérifié sur le site réel, elles peuvent donc échouer.
status-off =
    { $n ->
        [one] { $n } plateforme est désactivée
        [many] { $n } plateformes sont désactivées
       *[other] { $n } plateformes sont désactivées
    }
reminders-show_all = Tout afficher ({ $n })

upcoming-numbers = En cours { $running } · Aujourd’hui { $today } · 7 prochains jours { $week }
upcoming-zone = Fuseau horaire : { $zone }
upcoming-search = Rechercher des concours
upcoming-platforms = Filtrer par plateforme
upcoming-hidden =
    { $n ->
        [one] { $n } masqué par vos règles
        [many] { $n } masqués par vos règles
       *[other] { $n } masqués par vos règles
    }
upcoming-hidden_by = Motif : { $list }
upcoming-hidden_title = Concours masqués
upcoming-show_shown = Revenir aux concours visibles
upcoming-found =
    { $n ->
        [one] { $n } concours trouvé
        [many] { $n } concours trouvés
       *[other] { $n } concours trouvés
    }
upcoming-filter = Filtres
upcoming-paused = Les rappels sont en pause jusqu’à ce que vous les repreniez.
upcoming-paused_until = Les rappels sont en pause jusqu’à { $when }.
upcoming-adding_waits =
    { $n ->
        [one] { $n } concours est prêt à être ajouté à votre agenda.
        [many] { $n } concours sont prêts à être ajoutés à votre agenda.
       *[other] { $n } concours sont prêts à être ajoutés à votre agenda.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } résultat masqué
        [many] { $n } résultats masqués
       *[other] { $n } résultats masqués
    }
agenda-running = En cours
agenda-long = Sur plusieurs jours
agenda-cancelled = Annulés récemment
agenda-count =
    { $n ->
        [one] { $n } concours
        [many] { $n } concours
       *[other] { $n } concours
    }

line-in = dans { $length }
line-ends_in = se termine dans { $length }
line-until = jusqu’à { $when }
line-cancelled = Annulé
line-rated = classé
line-unrated = non classé
for_me-rated = classé pour vous
for_me-unrated = non classé pour vous
for_me-above = non classé pour vous (à partir de { $from })
for_me-out_of_range = hors de votre plage
for_me-unknown = classé pour vous : inconnu
for_me-mine = Votre classement sur { $platform } est { $rating }.
for_me-mine_none = Vous n’avez pas encore de classement sur { $platform }, ce qui compte comme 0.
for_me-mine_unread = Votre classement sur { $platform } n’a pas encore été lu.
for_me-why-in_range = Il est dans la plage de ce concours.
for_me-why-above = À partir de { $from }, ce concours n’est pas classé.
for_me-why-below = Ce concours est classé à partir de { $from }.
for_me-why-not_said = { $platform } ne dit pas pour qui ce concours est classé.
for_me-why-everyone = Il est classé pour tous.
for_me-why-nobody = Il n’est pas classé.
handles-title = Classés pour moi
handles-hint = Saisissez vos pseudos pour voir quels concours sont classés pour vous. Vos classements publics sont lus une fois par jour et après les concours, sans connexion.
handles-placeholder = votre pseudo
handles-rating = Classement { $rating }
handles-read = lu { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heuristique : { $words }
handles-state-not_read = Pas encore lu
handles-state-rated = A un classement
handles-state-never_rated = Pas encore de classement, ce qui compte comme 0
handles-state-no_such_handle = Ce pseudo n’existe pas
handles-state-renamed = Renommé
handles-check = Lire mes classements
handles-checked = Classements lus
line-up_to = classé jusqu’à { $to }
line-from = classé à partir de { $from }
line-between = classé { $from }–{ $to }
line-moved = déplacé, avant : { $when }
line-stale = au { $when }
line-muted = en sourdine
line-followed = rappel activé
line-register = S’inscrire
line-register_until = Inscription jusqu’à { $when }
line-registration_closes = inscription jusqu’à { $when }
line-registration_opens = ouverture des inscriptions { $when }
line-bell = Me le rappeler
line-calendar = Dans l’agenda
line-why = Pourquoi ?
line-reminded = Rappels avant le début : { $leads }
line-not_reminded = Pas de rappel : { $why }
line-in_calendar = Dans l’agenda
line-will_be_in_calendar = Ajouté à l’agenda à la prochaine synchronisation
line-late_for_calendar = Il avait commencé avant de pouvoir être ajouté
line-not_in_calendar = Pas dans l’agenda : { $why }
line-snoozed = Un rappel différé est encore à venir
line-bell_paused = Pas de rappel : les rappels sont en pause
line-bell_rung = Tous ses rappels ont été affichés
line-bell_started = Il a commencé, il n’y a donc plus de rappels
line-bell_no_leads = Pas de rappel : aucune heure de rappel définie
line-everyone = classé pour tous
line-other = selon { $source } : { $when }
line-other_gone = { $source } ne l’indique plus

empty-search = Aucun concours ne correspond
empty-clear = Effacer la recherche et le filtre
empty-reading = Vérification des plateformes…
empty-off = Toutes les plateformes sont désactivées
empty-choose = Choisir les plateformes
empty-hidden = Vos règles masquent tous les concours
empty-rules = Modifier les règles
empty-offline = Vous êtes hors connexion
empty-never = Les plateformes n’ont pas encore été vérifiées
empty-none = Aucun concours annoncé
empty-none_next = Prochaine vérification : { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } concours masqué correspond
        [many] { $n } concours masqués correspondent
       *[other] { $n } concours masqués correspondent
    }
empty-show_hidden = Afficher les concours masqués
empty-offline_hint = Aucun concours n’a encore été chargé. ContestSync vérifiera de nouveau quand vous serez en ligne.

why-title = Détails
why-loading = Chargement…
why-starts = Début
why-ends = Fin
why-length = Durée
why-registration = Inscription
why-registration_usual = se termine d’habitude { $when } sur { $platform }
why-for_me = Pour vous
why-source = Provenance
why-checked = { $platform }, vérifié { $ago }
why-from_feed = du flux de { $publisher }, lu { $ago }
why-feed_of = le flux de { $publisher }
why-other = Autre lecture
why-other_says = { $source }, lu { $ago } : { $when }
why-other_gone = { $source }, lu { $ago } : n’y figure plus
why-outlets = Où il apparaît, et pourquoi
why-yes = oui
why-no = non
why-keep_out = Exclure
why-put_in = Ajouter
why-mute = Mettre en sourdine
why-remind = Me le rappeler
why-planned = Rappels à venir
why-story = Historique
why-no_story = Aucun changement pour l’instant
why-hide_like_this = Masquer les concours de ce genre…
why-hide_hint = Masquer partout désormais :
why-hidden = Masqué désormais : { $rule }
why-copy_link = Copier le lien
why-open = Ouvrir
why-hides =
    { $n ->
        [one] en masque { $n }
        [many] en masque { $n }
       *[other] en masque { $n }
    }

outlet-list = Liste
outlet-calendar = Agenda
outlet-reminder = Rappels
because-platform_off = sa plateforme est désactivée
because-asked = vous l’avez activé pour ce concours
because-muted = vous l’avez mis en sourdine
because-kept_out = vous l’avez exclu
because-notifications_off = les notifications sont désactivées
because-no_rule = aucune règle ne le masque
because-rule = votre règle : { $rule }
because-rule_gone = une règle que vous avez supprimée depuis

kind-regular = ordinaire
kind-educational = éducatif
kind-heuristic = heuristique
# Same as in English.
kind-marathon = marathon
kind-hiring = recrutement
kind-daily = quotidien
kind-practice = entraînement
kind-permanent = toujours ouvert

rules-title = Règles
rules-hint = Les règles décident quels concours apparaissent et où. Les nombres montrent leur effet actuel.
rules-shows = en affiche { $shown }
rules-hides = en masque { $hidden }
rules-tried = Aperçu de votre saisie. Elle est enregistrée quand vous quittez le champ.
rules-none = Aucune règle : tous les concours apparaissent partout
rules-add = Ajouter une règle
rules-choose = Quels concours ?
rule-legend = Masquer les concours { $what }
rule-kind_is-title = de ces types
rule-kind_is-words = le type est { $kinds }
rule-unrated-title = non classés
rule-unrated-words = non classé
rule-division_has-title = de ces divisions
rule-division_has-words = la division contient { $words }
rule-language_is-title = dans ces langues
rule-language_is-words = la langue est { $languages }
rule-shorter_than-title = courts
rule-shorter_than-words = dure moins de { $length }
rule-longer_than-title = longs
rule-longer_than-words = dure plus de { $length }
rule-outside_hours-title = en dehors de mes heures
rule-outside_hours-words = commence en dehors de vos heures
rule-name_has-title = avec ces mots dans le nom
rule-name_has-words = le nom contient { $words }
rule-name_lacks-title = sans ces mots dans le nom
rule-quoted = « { $text } »
rule-name_lacks-words = le nom ne contient pas { $words }
rule-kinds = Types à masquer
rule-languages = Langues à masquer
# Same as in English.
rule-minutes = Minutes
rule-text = Mots
rule-text_hint = Séparez les mots par des virgules. La casse n’a pas d’importance.
rule-hide_from = Masquer dans
rule-fits =
    { $n ->
        [one] Correspond à { $n } concours
        [many] Correspond à { $n } concours
       *[other] Correspond à { $n } concours
    }
rule-remove_label = Supprimer la règle { $number }
rule-grid = Mes heures
rule-grid_day = Jour
rule-grid_hint = Les heures remplies sont de bons moments pour commencer. Faites glisser la souris, ou utilisez les flèches et la barre d’espace.
rule-evenings = Soirs et week-ends
rule-all_hours = Toutes les heures
rule-legend_only = N’afficher que les concours { $what }
rule-only_words = seulement { $what }
rule-platform_is-title = sur ces plateformes
rule-series_is-title = de ces séries
rule-platforms = Plateformes
rule-platform = Plateforme
rule-series = Séries
rule-for_me-title = selon mon classement
rule-for_me = Selon mon classement
rule-for_me_hint = Nécessite votre pseudo, ci-dessus. Les concours restent tant qu’on ne sait pas s’ils sont classés pour vous.
rule-no_series = Aucune série connue pour cette plateforme.
rule-mode = Effet de la règle
rule-hide_these = Masquer ceux-ci
rule-show_only = N’afficher que ceux-ci
rule-show_in = Appliquer à

contests-platforms = Plateformes
contests-fetch = Vérifier
contests-fetch_label = Vérifier : { $platform }
feeds-title = Vos agendas
feeds-hint = Les concours de tout agenda ayant une adresse, ou d’un fichier, à côté de ceux des plateformes.
feeds-add = Ajouter un agenda
feeds-add_title = Ajouter un agenda
feeds-address = Adresse ou fichier
feeds-bad_address = Saisissez une adresse https ou webcal, ou choisissez un fichier.
feeds-secret = L’adresse peut être secrète ; elle est donc chiffrée sur cet ordinateur et affichée seulement en partie.
feeds-choose = Choisir un fichier…
feeds-help = Tout agenda ayant une adresse https ou webcal convient, par exemple :
feeds-help_clist = clist.by : votre flux personnel. Connectez-vous sur ce site et copiez son adresse.
feeds-help_icpc = ICPC : l’agenda que votre université publie pour les concours et l’entraînement.
feeds-help_google = Google Agenda : l’« adresse secrète au format iCal » dans les paramètres d’un agenda.
feeds-preview = Aperçu
feeds-zone = Fuseau horaire de cet agenda
feeds-zone_why = Certaines de ses heures n’ont pas de fuseau horaire. Choisissez celui qui convient, puis affichez de nouveau l’aperçu.
feeds-zone_of = heures de { $zone }
feeds-events =
    { $n ->
        [one] { $n } événement à venir
        [many] { $n } événements à venir
       *[other] { $n } événements à venir
    }
feeds-rejected =
    { $n ->
        [one] { $n } événement est illisible et laissé de côté.
        [many] { $n } événements sont illisibles et laissés de côté.
       *[other] { $n } événements sont illisibles et laissés de côté.
    }
feeds-known = Vous avez déjà cet agenda. L’ajouter de nouveau change son nom et son fuseau horaire.
feeds-name = Nom
feeds-remove_label = Supprimer : { $name }
feeds-usual_times = les durées habituelles
feed-title = Flux de concours
feed-hint = Un éditeur, par exemple un club, lit les plateformes pour de nombreux ordinateurs et signe le résultat. ContestSync vérifie la signature.
feed-built_in = fourni avec cette version
feed-off = Désactivé : les plateformes sont lues directement.
feed-read = Publié { $ago }
feed-never = Pas encore lu
feed-first = Le lire à la place des plateformes
feed-first_hint = Peu avant un rappel, la plateforme elle-même est quand même vérifiée.
feed-subscribe = S’abonner à un flux de concours
feed-another = Utiliser un autre flux de concours
feed-url = Adresse du flux
feed-key = Clé publique
feed-key_hint = Son éditeur vous donne les deux. Sans la clé, le flux n’est pas lu.

health-off = Désactivée
health-checking = Vérification
health-unknown = Pas encore vérifiée
health-fresh = À jour
health-failing = En échec
health-stale = Périmée
health-blocked = Bloquée
health-format_changed = Illisible
health-words-off = Désactivée : elle n’est pas vérifiée, et ses concours sont masqués.
health-words-contests =
    { $n ->
        [one] { $n } concours
        [many] { $n } concours
       *[other] { $n } concours
    }
health-words-hidden = { $contests }, masqués : { $n }
health-words-last = vérifiée { $ago }
health-words-never = jamais vérifiée
health-words-line = { $contests }, { $last }.
health-words-again = Prochain essai { $when }.

status-well = Tout va bien
status-look = Attention requise
status-top_good =
    { $n ->
        [one] La plateforme est à jour.
        [many] Les { $n } plateformes sont à jour.
       *[other] Les { $n } plateformes sont à jour.
    }
status-top_ill =
    { $n ->
        [one] Problèmes avec { $names } ; { $n } autre va bien.
        [many] Problèmes avec { $names } ; { $n } autres vont bien.
       *[other] Problèmes avec { $names } ; { $n } autres vont bien.
    }
status-top_offline = Vous êtes hors connexion. Les concours connus sont conservés, et les rappels continuent.
status-top_none = Toutes les plateformes sont désactivées.
status-attention = Attention requise
status-platforms = Plateformes
status-refresh_all = Tout vérifier
status-try = Vérifier
status-try_label = Vérifier : { $platform }
status-site = Ouvrir le site
status-site_label = Ouvrir le site : { $platform }
status-attempts = Vérifications récentes
status-attempts_of = Vérifications récentes de { $platform }
status-no_attempts = Aucune pour l’instant
attempt-ok =
    { $n ->
        [one] { $n } concours
        [many] { $n } concours
       *[other] { $n } concours
    }
attempt-not_modified = Aucun changement
attempt-failed = Échec
status-rest = Tout le reste
status-calendar = Google Agenda
status-signed_out = Non connecté.
status-not_synced = Connecté, pas encore synchronisé.
status-to_calendar = Paramètres de l’agenda
# Same as in English.
status-notifications = Notifications
status-seen = Vous avez confirmé un exemple { $ago }.
status-autostart = Lancer à l’ouverture de session
status-autostart_on = Enregistré dans le système
status-autostart_off = Non enregistré
status-autostart_turned_off = Désactivé dans les paramètres système
status-unknown = Non signalé par le système
status-store = Clé de connexion
status-tray = Icône de la barre système
status-no_tray = Ce bureau n’a pas de barre système. Lancez de nouveau ContestSync pour ouvrir cette fenêtre.
status-next = Prochaine vérification
status-not_planned = Non planifiée
status-not_yet = pas encore
status-log = Activité
status-changes_only = Changements seulement
status-log_empty = Rien pour l’instant
status-offline = Vous êtes hors connexion
status-offline_since = Vous êtes hors connexion ; concours affichés au { $when }
status-checked = Vérifié { $ago }
status-never = Pas encore vérifié
service-unknown = Pas encore vérifié.
service-working = Les notifications fonctionnent.
service-denied = Le système n’autorise pas ContestSync à afficher des notifications.
service-unavailable = Ce bureau ne peut pas afficher de notifications.
store-keyring = Dans le trousseau du système
store-file = Dans un fichier que vous seul pouvez lire
store-file_hint = Pour la déplacer dans le trousseau du système, démarrez ContestSync une fois avec CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform } : { $what }
log-refreshed_same = { $platform } : aucun changement
log-refresh_failed = { $platform } : { $why }
log-synced = Agenda : { $what }
log-synced_same = Agenda : aucun changement
log-sync_failed = Agenda : { $why }
log-announced = Annoncé : { $name }
log-moved = Déplacé de { $from } à { $to } : { $name }
log-renamed = Renommé, avant { $from } : { $name }
log-cancelled = Annulé : { $name }
log-back = N’est plus annulé : { $name }
log-reminded = Rappel { $lead } avant le début : { $name }
log-reminded_start = Rappel au début : { $name }
log-reminded_late = Rappel { $late } après le début (l’ordinateur était en veille) : { $name }
log-signed_in = Connecté à Google
log-crashed = Une partie du programme a planté et a été relancée ({ $place })

attention-more =
    { $n ->
        [one] { $n } de plus
        [many] { $n } de plus
       *[other] { $n } de plus
    }
attention-sign_in_again = La connexion a pris fin, peut-être à cause d’une déconnexion sur un autre ordinateur. Reconnectez-vous pour garder votre agenda à jour.
attention-scope_missing = ContestSync n’est pas autorisé à écrire dans l’agenda : sa case n’était pas cochée.
attention-client_refused = Google ne permet pas encore à cette application de se connecter.
attention-calendar_gone = Votre agenda ContestSync a été supprimé dans Google Agenda.
attention-plan_held =
    { $n ->
        [one] La prochaine synchronisation supprimerait { $n } événement.
        [many] La prochaine synchronisation supprimerait { $n } événements.
       *[other] La prochaine synchronisation supprimerait { $n } événements.
    }
attention-events_failed =
    { $n ->
        [one] Google a refusé { $n } événement.
        [many] Google a refusé { $n } événements.
       *[other] Google a refusé { $n } événements.
    }
attention-quota_exceeded = La limite de requêtes de Google Agenda est atteinte. La synchronisation reprend { $when }.
attention-platform_failing = { $platform } est injoignable pour le moment. Prochain essai { $when }.
attention-platform_blocked = { $platform } bloque les requêtes automatiques. Les concours connus sont conservés.
attention-platform_format = { $platform } a changé son site, ses concours ne peuvent donc pas être lus. Les concours connus sont conservés.
attention-platform_stale = { $platform } n’a pas été mise à jour depuis { $when }.
attention-notifications_unavailable = Ce bureau ne peut pas afficher de notifications, vous ne verrez donc pas les rappels.
attention-notifications_denied = Le système n’autorise pas ContestSync à afficher des notifications.
attention-secret_in_file = La clé de connexion est dans un fichier que vous seul pouvez lire, pas dans un trousseau.
attention-clock_wrong =
    { $n ->
        [one] L’horloge de cet ordinateur est décalée de { $n } seconde.
        [many] L’horloge de cet ordinateur est décalée de { $n } secondes.
       *[other] L’horloge de cet ordinateur est décalée de { $n } secondes.
    }
attention-data_replaced = Le fichier de données était endommagé et a été mis de côté. Votre agenda n’a pas changé.
attention-disk_full = Le disque est plein, rien de nouveau ne peut être enregistré.
attention-calendar_file = Le fichier d’agenda n’a pas pu être écrit.
attention-plan_held_of =
    { $n ->
        [one] La prochaine synchronisation supprimerait { $n } événement de { $platform }.
        [many] La prochaine synchronisation supprimerait { $n } événements de { $platform }.
       *[other] La prochaine synchronisation supprimerait { $n } événements de { $platform }.
    }
attention-key_unreachable = La clé qui protège la connexion est inaccessible. Démarrez ou déverrouillez le trousseau, ou remettez le fichier de clé ; rien n’est perdu.
fix-sign_in = Se reconnecter
fix-try_again = Réessayer
fix-open_platform = Ouvrir le site
fix-see_plan = Examiner
fix-see_failed = Examiner
fix-make_calendar = Le recréer
fix-rehearse = Est-ce que ça sonnera ?
fix-show_data = Afficher le fichier
fix-own_client = Utiliser mon propre client
fix-own_file = Choisir un autre fichier
fix-turn_on = Activer
fix-resume = Reprendre
fix-send_sample = Afficher un exemple
fix-turn_on_autostart = Lancer à l’ouverture de session
fix-system_settings = Ouvrir les paramètres système
fix-focus_settings = Ouvrir les paramètres système
fix-login_settings = Ouvrir les paramètres système
fix-turn_on_sound = Activer
fix-refresh = Vérifier
fix-set_leads = Définir les rappels

leads-start = au début
leads-add = Ajouter un rappel
leads-count = Combien de temps avant
leads-unit = Unité
# Same as in English.
leads-minutes = minutes
leads-hours = heures
leads-days = jours
leads-full =
    { $n ->
        [one] { $n } au maximum.
        [many] { $n } au maximum.
       *[other] { $n } au maximum.
    }

reminders-enabled = Me rappeler sur cet ordinateur
reminders-enabled_hint = Notifications pour les concours que vos règles affichent.
reminders-pause = Pause :
reminders-pause_hour = Pendant 1 heure
reminders-pause_morning = Jusqu’à demain, { $when }
reminders-pause_open = Jusqu’à ce que je reprenne
reminders-paused = En pause jusqu’à ce que vous repreniez
reminders-paused_until = En pause jusqu’à { $when }
reminders-resume = Reprendre
reminders-when = Quand
reminders-leads = Avant le début
reminders-leads_of = { $platform } : avant le début
reminders-at_start = Aussi au début
reminders-registration = Avant la fin des inscriptions
reminders-registration_hint = Si la plateforme dit quand elles se terminent. Codeforces ne le dit pas ; c’est d’habitude 5 minutes avant le début.
reminders-registration_before = Combien de temps avant me le rappeler
reminders-registration_closes = inscription jusqu’à { $when }
reminders-per_platform = Des durées différentes par plateforme
reminders-own = Durées propres
reminders-own_label = Durées propres à { $platform }
reminders-how = Comment
reminders-quiet = Heures calmes
reminders-quiet_hint = Les rappels manqués arrivent ensemble ensuite.
reminders-quiet_from = de
reminders-quiet_to = à
reminders-sound = Jouer un son
reminders-snooze = Différer de
reminders-also = Me notifier aussi
reminders-moved = quand un concours est déplacé
reminders-cancelled = quand un concours est annulé
reminders-announced = quand un concours est annoncé
reminders-announced_hint = Seulement les concours qui commencent dans les 48 heures.
reminders-planned = Rappels des 7 prochains jours
reminders-planned_hint =
    { $n ->
        [one] { $n } rappel
        [many] { $n } rappels
       *[other] { $n } rappels
    }
reminders-before = { $length } avant
sample-show = Afficher un exemple
sample-seen = L’avez-vous vu ?
sample-yes = Oui
sample-no = Non
sample-good = Les notifications vous parviennent
sample-noted = Voyez ci-dessous ce qui peut aider
sample-refused = L’exemple n’a pas pu être affiché
sample-help = Vérifiez que Ne pas déranger est désactivé et que ContestSync peut afficher des notifications.

rehearsal-title = Est-ce que ça sonnera ?
rehearsal-hint = Teste chaque étape d’un rappel, du plan à l’écran. Rien n’est modifié.
rehearsal-start = Tester les rappels
rehearsal-again = Tester de nouveau
rehearsal-yes = Ça sonnera
rehearsal-perhaps =
    { $n ->
        [one] Ça sonnera probablement : { $n } point incertain
        [many] Ça sonnera probablement : { $n } points incertains
       *[other] Ça sonnera probablement : { $n } points incertains
    }
rehearsal-no =
    { $n ->
        [one] Ça ne sonnera pas : { $n } problème
        [many] Ça ne sonnera pas : { $n } problèmes
       *[other] Ça ne sonnera pas : { $n } problèmes
    }
rehearsal-unknown = Non signalé par le système.
step-ok = Bon :
step-warn = Incertain :
step-fail = Problème :
step-unknown = Inconnu :
rehearsal-enabled-title = Les rappels sont activés
rehearsal-enabled-ok = Ils sont activés.
rehearsal-enabled-bad = Ils sont désactivés dans cette fenêtre.
rehearsal-not_paused-title = Les rappels ne sont pas en pause
rehearsal-not_paused-ok = Ils ne sont pas en pause.
rehearsal-not_paused-bad = Ils sont en pause. { $when }
rehearsal-service-title = Les notifications sont disponibles
rehearsal-service-ok = Disponibles.
rehearsal-service-bad = Ce bureau ne peut pas afficher de notifications.
rehearsal-permission-title = ContestSync peut afficher des notifications
rehearsal-permission-ok = Autorisé.
rehearsal-permission-bad = Les paramètres système ne l’autorisent pas.
rehearsal-do_not_disturb-title = Ne pas déranger est désactivé
rehearsal-do_not_disturb-ok = Désactivé.
rehearsal-do_not_disturb-bad = Il est activé : les notifications sont retenues.
rehearsal-sound-title = Les rappels émettent un son
rehearsal-sound-ok = Le son est activé.
rehearsal-sound-bad = Le son est désactivé.
rehearsal-sound-unsupported = Ce bureau ne joue aucun son pour les notifications.
rehearsal-sample_seen-title = Vous avez vu un exemple
rehearsal-sample_seen-ok = Vous avez confirmé un exemple { $when }.
rehearsal-sample_seen-bad = Vous n’avez pas encore confirmé d’exemple. Vous seul pouvez dire s’il apparaît.
rehearsal-sleep-title = Les rappels survivent à la veille
rehearsal-sleep-ok = Après la veille, les rappels manqués arrivent ensemble.
rehearsal-sleep-bad = Le système ne signale pas le réveil ; les rappels peuvent arriver une minute en retard.
rehearsal-clock-title = L’horloge est juste
rehearsal-clock-ok = Elle concorde avec les serveurs des plateformes.
rehearsal-clock-bad = Elle diffère de celle des serveurs des plateformes. Réglez-la dans les paramètres système.
rehearsal-autostart-title = ContestSync se lance à l’ouverture de session
rehearsal-autostart-ok = Enregistré dans le système.
rehearsal-autostart-bad = Après un redémarrage, rien ne sonne tant que vous n’avez pas lancé ContestSync.
rehearsal-next_reminder-title = Un rappel est prévu
rehearsal-next_reminder-ok = Prochain : { $when }.
rehearsal-next_reminder-bad = Aucun n’est prévu : pas de concours, ou pas d’heure de rappel.

account-title = Compte Google
account-promise = ContestSync crée son propre agenda dans votre compte Google et le tient à jour. Il ne voit pas les événements de vos autres agendas.
account-ok = Connecté
account-sign_in_again = Connexion terminée
account-sign_out = Se déconnecter…
account-sign_out_hint = Se déconnecter met aussi fin à la connexion de vos autres ordinateurs avec ce compte. Vous pouvez vous déconnecter seulement ici, et garder l’agenda ou le supprimer d’abord.
account-sign_out_keep = Se déconnecter et garder l’agenda
account-sign_out_delete = Supprimer l’agenda et se déconnecter
account-sign_out_here = Se déconnecter seulement sur cet ordinateur
sign_in-connect = Connecter Google Agenda
sign_in-waiting = En attente de Google…
sign_in-waiting_hint = Continuez dans votre navigateur et cochez la case de l’agenda.
sign_in-open_again = Ouvrir de nouveau
sign_in-copy = Copier le lien
sign_in-done = Connecté en tant que { $email }
sign_in-cancelled = Connexion annulée
sign_in-unverified = Si Google indique que l’application n’est pas validée, choisissez « Paramètres avancés », puis « Accéder à ContestSync ».
calendar-which = Agenda
calendar-none_yet = Créé à la première synchronisation
calendar-open = Ouvrir dans Google Agenda
calendar-last = Dernière synchronisation
calendar-next = Prochaine synchronisation
calendar-will_add =
    { $n ->
        [one] Ajoutera { $n } concours
        [many] Ajoutera { $n } concours
       *[other] Ajoutera { $n } concours
    }
calendar-add_them = Les ajouter
calendar-failed =
    { $n ->
        [one] { $n } événement en échec
        [many] { $n } événements en échec
       *[other] { $n } événements en échec
    }
calendar-waits = Rien n’est écrit dans votre agenda avant que vous choisissiez « Les ajouter ».
calendar-preview = Aperçu
calendar-preview_more =
    { $n ->
        [one] et { $n } de plus que la liste masque
        [many] et { $n } de plus que la liste masque
       *[other] et { $n } de plus que la liste masque
    }
calendar-review = Examiner et ajouter
calendar-up_to_date =
    { $n ->
        [one] À jour ({ $n } événement)
        [many] À jour ({ $n } événements)
       *[other] À jour ({ $n } événements)
    }
held-title =
    { $n ->
        [one] La prochaine synchronisation supprimerait { $n } événement ({ $platforms })
        [many] La prochaine synchronisation supprimerait { $n } événements ({ $platforms })
       *[other] La prochaine synchronisation supprimerait { $n } événements ({ $platforms })
    }
held-hint = Autant d’un coup peut être une erreur de la plateforme, donc rien n’a été supprimé.
held-waiting = Aussi en attente : { $what }.
held-see = Afficher les événements
held-keep = Les garder
held-kept = Les événements restent
held-remove = Les supprimer
events-title = Événements
events-where = Agenda
events-own = Un agenda séparé
events-main = Mon agenda principal
events-busy = Afficher comme
events-free = disponible
events-blocked = occupé
events-color = Couleur par plateforme
events-phone = Notifications de Google Agenda (aussi sur votre téléphone)
events-phone_hint = Elles viennent de Google Agenda, en plus des rappels de cet ordinateur. Cinq au maximum.
deleted-title =
    { $n ->
        [one] { $n } événement que vous avez supprimé
        [many] { $n } événements que vous avez supprimés
       *[other] { $n } événements que vous avez supprimés
    }
deleted-hint = Ce que vous supprimez dans Google Agenda reste supprimé.
deleted-restore = Restaurer
deleted-restore_label = Restaurer { $name }
deleted-restored = Restauré à la prochaine synchronisation
deleted-all = Tout restaurer
ics-title = Fichier d’agenda
ics-hint = Les mêmes concours dans un fichier pour tout autre agenda. Il ne suit pas les changements.
ics-export = Exporter le fichier d’agenda…
ics-keep = Tenir à jour un fichier d’agenda
ics-keep_hint = Choisissez un fichier dans l’un de vos dossiers. Evolution, Agenda GNOME et Thunderbird peuvent l’afficher, et un dossier synchronisé l’apporte à vos autres appareils. Il est réécrit à chaque changement, ne le modifiez donc pas.
client-title = Utiliser votre propre client Google
client-hint = Dans la console Google Cloud, créez un client OAuth de type « Application de bureau » et téléchargez son fichier JSON.
client-console = Ouvrir la console Google Cloud
client-paste = Collez le JSON
client-import = Utiliser ce client
client-file = ou choisissez le fichier :
client-wrong_file = Ce n’est pas le fichier JSON d’un client de bureau
client-imported = Votre propre client est utilisé
client-id = ID client
client-secret = Code secret du client
client-needed = Cette version n’a pas encore de client Google. Ajoutez le vôtre :
remove-title = Supprimer l’agenda ContestSync
remove-hint = Supprime l’agenda créé par ContestSync, avec tous ses événements. Vos autres agendas ne sont pas touchés.
remove-button = Supprimer l’agenda…
remove-sure = « { $name } » et tous ses événements seront supprimés de Google Agenda. C’est irréversible.
remove-done = L’agenda a été supprimé

general-running = Démarrage et vérifications
general-autostart = Lancer à l’ouverture de session
general-autostart_hint = En arrière-plan, sans fenêtre.
general-autostart_differs = Les paramètres système ne concordent pas. Désactivez puis réactivez pour corriger.
general-autostart_turned_off = Désactivé dans les paramètres système.
general-autostart_not_in_place = Déplacez ContestSync dans le dossier Applications, puis relancez-le depuis celui-ci.
general-interval = Vérifier les plateformes toutes les
general-hours =
    { $n ->
        [one] { $n } heure
        [many] { $n } heures
       *[other] { $n } heures
    }
general-looks = Apparence
general-theme = Thème
theme-system = Suivre le système
theme-light = Clair
theme-dark = Sombre
general-clock = Format de l’heure
clock-auto = Selon la langue
clock-24 = 24 heures
clock-12 = 12 heures
general-tray_title = À côté de l’icône de la barre système, dans les 3 heures avant
tray_title-off = rien
tray_title-time = le compte à rebours
tray_title-name = nom et compte à rebours
general-language = Langue
language-auto = Suivre le système
general-reword_hint = Les événements déjà présents dans votre agenda gardent la langue dans laquelle ils ont été écrits.
general-reword = Les écrire dans cette langue
general-move = Transférer vos paramètres
general-move_hint = Un fichier avec tout ce que vous avez réglé ici. Il ne contient ni mot de passe ni connexion.
general-backup = Sauvegarder…
general-restore = Restaurer…
general-text_size = Taille du texte
general-smaller = Texte plus petit
general-larger = Texte plus grand
general-usual_size = Réinitialiser
general-compact = Liste compacte (une ligne par concours)

privacy-promise = Vos données restent sur cet ordinateur
privacy-promise_calendar = Vos données restent sur cet ordinateur et dans votre Google Agenda
privacy-promise_hint = Pas de compte chez nous, pas de télémétrie, pas de serveur à nous. ContestSync demande leurs concours aux plateformes, et n’écrit dans Google Agenda que si vous le connectez.
privacy-where = Où sont vos données
privacy-data = Données
privacy-logs = Journaux
privacy-key = Clé de connexion
privacy-show = Afficher
privacy-hosts = Serveurs contactés par ContestSync
privacy-hosts_hint = Seulement ceux-ci. Les plateformes voient une simple demande de leurs concours ; Google reçoit les événements de votre agenda.
privacy-handles = Les plateformes où vous avez saisi un pseudo sont aussi interrogées sur son classement public.
privacy-not_asked = pas encore
privacy-leave = Désinstallation
privacy-leave_hint = Déconnectez-vous et supprimez d’abord l’agenda, puis désinstallez. Vous pouvez supprimer le dossier de données à la main.
privacy-to_calendar = Paramètres de l’agenda
privacy-fallback = seulement si le premier échoue
privacy-updates = Nouvelles versions
privacy-contest_feed = Flux de concours
privacy-if_on = seulement si vous l’avez activé, une fois par jour

about-what = Tient votre agenda à jour avec les concours de programmation, et vous les rappelle à temps.
about-package = Paquet
about-system = Système
about-licence = Licence
about-licences = Toutes les licences
updates-title = Mises à jour
updates-check = M’informer des nouvelles versions
updates-hint = Vérifié une fois par jour, jamais installé automatiquement.
updates-nobody = Cette copie ne se met pas à jour elle-même. Procurez-vous la nouvelle version comme celle-ci.
updates-none = Aucune version plus récente pour l’instant.
updates-newer = La version { $version } est disponible
updates-install = Installer et redémarrer
updates-started = Installation de la nouvelle version
about-help = Un problème ?
about-help_hint = Le diagnostic ne contient rien de secret. Rien n’est envoyé automatiquement.
about-report = Signaler un problème
about-report_nowhere = Cette version n’indique pas de page de signalement. Envoyez le diagnostic à la personne qui vous l’a fournie.
licences-title = Licences
licences-ours = ContestSync est un logiciel libre sous licence MIT.
licences-hint =
    { $n ->
        [one] Il contient { $n } paquet, sous sa propre licence.
        [many] Il contient { $n } paquets, chacun sous sa propre licence.
       *[other] Il contient { $n } paquets, chacun sous sa propre licence.
    }
licences-package = Paquet
# Same as in English.
licences-version = Version
about-keys = Raccourcis clavier
keys-upcoming = À venir
keys-status = État
keys-settings = Paramètres
keys-search = Rechercher
keys-sync = Synchroniser
keys-contests = Concours précédent ou suivant
keys-open = Ouvrir la page du concours
keys-mute = Mettre en sourdine ou non
keys-remind = Me le rappeler, ou suivre les règles
keys-calendar = Ajouter à l’agenda, ou exclure
keys-why = Pourquoi ?
keys-leave = Quitter un champ, fermer un panneau, puis la fenêtre
keys-buttons = Parmi les boutons d’un concours
keys-undo = Rétablir
keys-text_size = Taille du texte
keys-views = Planning, semaine, mois
diagnostics-button = Diagnostic…
diagnostics-title = Diagnostic
diagnostics-hint = Lisez-le avant de le partager. Il ne contient ni connexion, ni clé, ni adresse e-mail.

first-step = Étape { $step } sur 3
first-platforms = Quelles plateformes ?
first-next = Prochain : { $when }
first-nothing = Rien d’annoncé
first-looking = Vérification…
first-unreachable = Injoignable ; nouvel essai prévu
first-daily =
    { $n ->
        [one] Concours principaux seulement (masque { $n } quotidien ou d’entraînement)
        [many] Concours principaux seulement (masque { $n } quotidiens et d’entraînement)
       *[other] Concours principaux seulement (masque { $n } quotidiens et d’entraînement)
    }
first-daily_plain = Concours principaux seulement (masque les quotidiens et les entraînements)
first-reminders = Quand ContestSync doit-il vous prévenir ?
first-quiet = De { $from } à { $to }
first-calendar = Votre agenda (facultatif)
first-export = Exporter un fichier à la place
first-ready = Prêt
first-result =
    { $n ->
        [one] { $n } concours dans les 7 prochains jours.
        [many] { $n } concours dans les 7 prochains jours.
       *[other] { $n } concours dans les 7 prochains jours.
    }
first-result_next = Prochain : { $name }, { $when }, dans { $length }.
first-tray = ContestSync reste dans la barre système. Vous pouvez fermer cette fenêtre.
first-no_tray = Votre bureau n’a pas de barre système. ContestSync fonctionne quand même ; relancez-le pour ouvrir cette fenêtre.
first-back = Retour
first-continue = Continuer
first-not_now = Pas maintenant
first-skip_all = Passer la configuration
first-done = Terminé
first-what = ContestSync affiche les prochains concours de programmation, vous les rappelle avant leur début et les garde dans votre agenda.
first-offline = Vous êtes hors connexion. Les concours apparaîtront une fois connecté.
first-presets = Commencer avec
first-hiring = Recrutement
first-everything = Tout

problem-offline = Le serveur est injoignable. Les concours connus sont conservés.
problem-connection = La connexion a été coupée. Les concours connus sont conservés.
problem-tls = Le certificat du serveur n’est pas fiable. Vérifiez l’horloge et le réseau.
problem-timeout = Le serveur n’a pas répondu à temps. Les concours connus sont conservés.
problem-http_status = Le serveur a répondu par une erreur. Les concours connus sont conservés.
problem-redirected = Le serveur redirige vers un autre site, qui n’est pas suivi.
problem-rate_limited = Le serveur demande moins de requêtes. ContestSync réessaiera plus tard.
problem-too_large = La réponse était trop grande.
problem-unexpected_body = La réponse n’a pas pu être lue ; le site a peut-être changé.
problem-blocked = Le site bloque les requêtes automatiques. Les concours connus sont conservés.
problem-unknown_zone = L’agenda utilise un fuseau horaire inconnu, ou aucun. Rien n’a été modifié.
problem-suspicious_listing = La plupart des concours manquent soudain dans la liste, donc rien n’a été supprimé.
problem-signed_out = Vous n’êtes pas connecté.
problem-sign_in_again = La connexion a pris fin. Reconnectez-vous ; rien n’est perdu.
problem-consent_denied = Vous avez refusé sur la page de Google. Rien n’a été modifié.
problem-scope_missing = ContestSync n’est pas autorisé à écrire dans l’agenda : sa case n’était pas cochée. Réessayez et cochez-la.
problem-sign_in_cancelled = La connexion a été annulée.
problem-sign_in_timed_out = Personne n’est revenu du navigateur. Réessayez.
problem-state_mismatch = La réponse appartenait à une autre connexion. Réessayez.
problem-port_unavailable = Aucun port local n’est libre pour la réponse de Google. Réessayez.
problem-browser_unavailable = Le navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le vous-même.
problem-client_not_configured = Il n’y a pas encore de client Google. Ajoutez le vôtre.
problem-client_refused = Google n’accepte pas cette application. Utilisez votre propre client, ou exportez un fichier.
problem-calendar_gone = L’agenda a été supprimé dans Google Agenda. Synchronisez pour le recréer.
problem-quota_exceeded = La limite de requêtes de Google Agenda est atteinte. La synchronisation reprend plus tard.
problem-event_refused = Google a refusé cet événement.
problem-calendar_api = La réponse de Google Agenda n’a pas pu être lue. ContestSync réessaiera.
problem-plan_held = Cela supprimerait beaucoup d’événements ; votre accord est attendu.
problem-secret_store_unavailable = Aucun trousseau disponible.
problem-database_newer = Les données ont été écrites par un ContestSync plus récent. Mettez celui-ci à jour.
problem-database_damaged = Le fichier de données est endommagé.
problem-disk_full = Le disque est plein.
problem-data_folder = Le dossier de données n’est pas utilisable.
problem-database = Le fichier de données ne peut pas être lu ou écrit.
problem-run_in_progress = Une autre synchronisation est en cours. Son résultat apparaîtra dans un instant.
problem-queue_full = Trop de tâches sont en attente. Réessayez dans un instant.
problem-cancelled = Annulé.
problem-crashed = Une partie du programme a planté ; le reste continue. Merci de le signaler.
problem-clock_wrong = L’horloge de cet ordinateur est fausse. Réglez-la dans les paramètres système.
problem-endpoints_file = Le fichier des serveurs n’est pas utilisable.
problem-wrong_usage = La ligne de commande n’est pas comprise.
problem-unknown_preference = Ce paramètre n’existe pas.
problem-invalid_value = Cette valeur n’est pas possible. Rien n’a été modifié.
problem-unknown_contest = Ce concours n’est plus connu.
problem-file_write = Le fichier n’a pas pu être écrit.
problem-handle_unknown = Personne n’a ce pseudo sur la plateforme. Vérifiez l’orthographe.
problem-handle_renamed = Ce pseudo a été renommé. Saisissez votre nouveau pseudo.
problem-file_read = Le fichier n’a pas pu être lu.
problem-update_held = Une synchronisation est en cours ou un concours est proche, donc rien n’a été installé. Réessayez plus tard.
problem-update_refused = La mise à jour n’est pas signée par son éditeur. Rien n’a été modifié.
problem-update_failed = La mise à jour n’a pas pu être téléchargée ou installée. Rien n’a été modifié.
problem-feed_key_missing = Aucune clé pour vérifier le flux de concours.
problem-feed_unsigned = Le flux de concours n’est pas signé, il n’a donc pas été utilisé.
problem-feed_signature = Le flux de concours ne correspond pas à sa signature, il n’a donc pas été utilisé.
problem-feed_wrong_key = Le flux de concours a été signé avec une autre clé, il n’a donc pas été utilisé.
problem-feed_replayed = Le flux de concours est une ancienne copie, il n’a donc pas été utilisé.
problem-feed_too_old = Le flux de concours date de plus d’un jour, il n’a donc pas été utilisé.
problem-feed_ahead = La date du flux de concours est dans le futur, une horloge est donc fausse.
problem-feed_contest = Un concours du flux ne peut pas être correct, il n’a donc pas été utilisé.
problem-nothing_read = Aucune plateforme n’a encore été lue en entier, il n’y a donc rien à publier.
problem-proxy_unusable = L’environnement indique un proxy d’un type inutilisable, donc aucun serveur n’a été contacté.
problem-notifications_unavailable = Ce bureau n’affiche pas de notifications. Démarrez ou installez un service de notifications.
problem-detail_refused = Google refuse un détail, par exemple une couleur ; le reste a été écrit.
problem-calendar_foreign = Un autre client Google a créé cet agenda, cet ordinateur ne peut donc pas l’ouvrir.
problem-reading_too_old = Les changements attendent une nouvelle lecture de leurs plateformes.
problem-calendar_moved = Un autre ordinateur a déplacé les événements vers l’agenda principal.
problem-settings_taken_over = Les paramètres de l’agenda ont remplacé ceux de cet ordinateur.
problem-settings_put_back = L’événement contenant les paramètres partagés a été supprimé puis restauré.
problem-old_release = ContestSync 0.1.0 modifie encore cet agenda sur un autre ordinateur. Mettez-le à jour là-bas.

sure-platform = Désactiver { $platform } ?
sure-rules = Appliquer cette règle ?
sure-feed = Supprimer { $name } ?
sure-events =
    { $n ->
        [one] Cela supprime { $n } événement de votre agenda.
        [many] Cela supprime { $n } événements de votre agenda.
       *[other] Cela supprime { $n } événements de votre agenda.
    }
sure-such_as = Parmi eux : { $names }
sure-switch_off = Désactiver
sure-apply = Appliquer

search-help = Comment rechercher
search-placeholder = Rechercher
search-platform = une plateforme : nom, début du nom ou surnom
search-division = une division
search-rated = concours classés
search-unrated = concours non classés
search-today = aujourd’hui, et ce qui est en cours
search-tomorrow = demain
search-week = les sept prochains jours
search-running = en cours
search-hidden = les concours masqués aussi
search-without = sans ce mot
search-unknown = { $operator } n’est pas un opérateur de recherche

view-label = Affichage
view-agenda = Planning
view-week = Semaine
view-month = Mois
view-today = Aujourd’hui
view-previous_week = Semaine précédente
view-next_week = Semaine suivante
view-previous_month = Mois précédent
view-next_month = Mois suivant

week-label = Concours de la semaine
week-hour = Heure
week-long = Sur plusieurs jours
week-hidden = masqué
week-none = Aucun concours annoncé pour ces jours
week-next = Aller au prochain : { $when }

month-more =
    { $n ->
        [one] { $n } de plus
        [many] { $n } de plus
       *[other] { $n } de plus
    }
month-continued = { $name }, se poursuit ({ $dates })
month-none = Aucun concours ce jour-là

next-label = Prochain concours
next-running = en cours
next-unmute = Ne plus mettre en sourdine
joined-title = Paramètres de votre autre ordinateur
joined-from = Les paramètres de { $computer } ont été repris, dernière modification { $when }.
joined-hint = Plateformes, règles, apparence des événements et choix par concours sont les mêmes sur tous les ordinateurs qui utilisent cet agenda.
joined-ok = Garder ceux-ci
joined-keep = Utiliser partout ceux de cet ordinateur
joined-kept = Vos autres ordinateurs suivront à leur prochaine synchronisation
moved-title = Les événements sont maintenant dans l’agenda principal
moved-hint = Un autre ordinateur les y a déplacés. Rien ne change ici tant que vous n’avez pas choisi.
moved-keep = Les garder ici aussi
moved-main = Utiliser l’agenda principal ici
notice-sample = Ceci est un exemple de rappel ({ $time })
notice-sample_body = Si vous voyez ceci, les rappels fonctionnent. Confirmez-le dans la fenêtre.
notice-open = Ouvrir le concours
notice-open_first = Ouvrir le premier
notice-show = Afficher
notice-snooze = Différer de { $minutes } min
notice-snooze_start = Différer jusqu’au début
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } à { $time }
notice-starts = Commence { $when } : { $name }
notice-starts_today = Commence à { $time } : { $name }
notice-now = Maintenant : { $name }
notice-started = Commencé il y a { $length } : { $name }
notice-in = Dans { $length }
notice-until = { $from } jusqu’à { $to }
notice-long = durée { $length }
notice-rated = classé
notice-unrated = non classé
notice-registration = inscription jusqu’à { $when }
event-any_time = à tout moment pendant la période
event-signature = Tenu à jour par ContestSync ({ $key }).
notice-checked = vérifié il y a { $length }
notice-checked_now = vérifié à l’instant
notice-asleep = Votre ordinateur était en veille : { $when }
notice-not_running = ContestSync n’était pas lancé : { $when }
notice-quiet = Retenu pendant vos heures calmes
notice-paused = Retenu pendant la pause des rappels
notice-together =
    { $n ->
        [one] { $n } concours { $when }
        [many] { $n } concours { $when }
       *[other] { $n } concours { $when }
    }
notice-together_today =
    { $n ->
        [one] { $n } concours à { $time }
        [many] { $n } concours à { $time }
       *[other] { $n } concours à { $time }
    }
notice-together_now =
    { $n ->
        [one] Maintenant ({ $time }) : { $n } concours
        [many] Maintenant ({ $time }) : { $n } concours
       *[other] Maintenant ({ $time }) : { $n } concours
    }
notice-missed_soon =
    { $n ->
        [one] { $n } concours commence bientôt
        [many] { $n } concours commencent bientôt
       *[other] { $n } concours commencent bientôt
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } concours pendant vos heures calmes
        [many] { $n } concours pendant vos heures calmes
       *[other] { $n } concours pendant vos heures calmes
    }
notice-missed_paused =
    { $n ->
        [one] { $n } concours pendant la pause des rappels
        [many] { $n } concours pendant la pause des rappels
       *[other] { $n } concours pendant la pause des rappels
    }
notice-missed =
    { $n ->
        [one] { $n } concours pendant votre absence
        [many] { $n } concours pendant votre absence
       *[other] { $n } concours pendant votre absence
    }
notice-more =
    { $n ->
        [one] { $n } de plus
        [many] { $n } de plus
       *[other] { $n } de plus
    }
notice-over =
    { $n ->
        [one] { $n } est terminé
        [many] { $n } sont terminés
       *[other] { $n } sont terminés
    }
notice-running = { $name } est en cours jusqu’à { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Déplacé, maintenant { $when } : { $name }
notice-was = Avant : { $when }
notice-left = dans { $length }
notice-started_ago = commencé il y a { $length }
notice-moved_too = vos rappels ont suivi
notice-cancelled = Annulé : { $name }
notice-announced = Nouveau : { $name }
notice-all_moved =
    { $n ->
        [one] { $n } concours déplacé
        [many] { $n } concours déplacés
       *[other] { $n } concours déplacés
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } concours a été annulé
        [many] { $n } concours ont été annulés
       *[other] { $n } concours ont été annulés
    }
notice-all_announced =
    { $n ->
        [one] { $n } concours a été annoncé
        [many] { $n } concours ont été annoncés
       *[other] { $n } concours ont été annoncés
    }
notice-sign_in = Google Agenda vous demande de vous reconnecter
notice-sign_in_body = Depuis { $time } · les rappels continuent, l’agenda attend
notice-no_tray = ContestSync fonctionne sans icône dans la barre système
notice-no_tray_body = Depuis { $time } · ce bureau n’affiche pas d’icônes dans la barre système. Les rappels continuent ; relancez ContestSync pour ouvrir sa fenêtre
notice-no_window = La fenêtre n’a pas pu être ouverte
notice-no_window_body = L’icône, les rappels et l’agenda fonctionnent toujours. Si ContestSync vient d’être mis à jour, quittez-le et relancez-le.
notice-no_window_commands = L’icône, les rappels et l’agenda fonctionnent sans elle ; `contestsync --help` montre ce que permet la ligne de commande.
notice-no_web_view = Installez WebView2 de Microsoft et rouvrez la fenêtre. L’icône, les rappels et l’agenda fonctionnent sans elle.
notice-runs_already = Un autre ContestSync est en cours d’exécution et ne répond pas ({ $owner }) ; terminez ce processus et relancez.
notice-platform = { $platform } n’a pas été lue depuis { $when }
notice-platform_body =
    { $n ->
        [one] { $n } concours connu n’est peut-être plus à jour
        [many] { $n } concours connus ne sont peut-être plus à jour
       *[other] { $n } concours connus ne sont peut-être plus à jour
    }
tray-none = Aucun concours dans les 14 prochains jours
tray-sample = Données d’exemple : rien ici n’est réel
tray-all = Tous les concours…
tray-window = Ouvrir ContestSync
tray-settings = Paramètres…
tray-update = Passer à { $version }…
tray-quit = Quitter ContestSync
tray-in = dans { $length }
tray-left = encore { $length }
tray-running = en cours, encore { $length }
tray-as_of = heure connue au { $when }
tray-register = S’inscrire…
tray-remind = Me rappeler ce concours
tray-mute = Mettre ce concours en sourdine
tray-tooltip_none = ContestSync : aucun concours dans les 14 prochains jours
tray-tooltip = { $name } : dans { $length } ({ $when })
tray-tooltip_running = { $name } : en cours, encore { $length }
tray-more =
    { $n ->
        [one] { $name } + { $n } de plus
        [many] { $name } + { $n } de plus
       *[other] { $name } + { $n } de plus
    }
tray-attention =
    { $n ->
        [one] { $n } point demande votre attention…
        [many] { $n } points demandent votre attention…
       *[other] { $n } points demandent votre attention…
    }
tray-syncing = Synchronisation…
tray-progress = Synchronisation… { $done } sur { $total }
tray-add =
    { $n ->
        [one] Ajouter { $n } concours à votre agenda…
        [many] Ajouter { $n } concours à votre agenda…
       *[other] Ajouter { $n } concours à votre agenda…
    }
tray-sync = Synchroniser
tray-check = Vérifier
tray-offline = { $action } (hors connexion)
tray-just_now = { $action } (à l’instant)
tray-ago = { $action } (il y a { $length })
tray-again = Me le rappeler dans { $minutes } min : { $name }
tray-again_start = Me le rappeler au début : { $name }
tray-resume = Reprendre les rappels (en pause)
tray-resume_until = Reprendre les rappels (en pause jusqu’à { $when })
tray-pause = Mettre les rappels en pause
tray-pause_hour = Pendant 1 heure
tray-pause_until = Jusqu’à { $when }
tray-pause_open = Jusqu’à ce que je reprenne
cli-refresh =
    { $n ->
        [one] { $platform } : { $n } concours, { $what }.
        [many] { $platform } : { $n } concours, { $what }.
       *[other] { $platform } : { $n } concours, { $what }.
    }
cli-left_out = laissés de côté : { $rows }
cli-rows =
    { $n ->
        [one] { $n } ligne illisible
        [many] { $n } lignes illisibles
       *[other] { $n } lignes illisibles
    }
cli-refresh_same =
    { $n ->
        [one] { $platform } : rien de nouveau, { $n } concours.
        [many] { $platform } : rien de nouveau, { $n } concours.
       *[other] { $platform } : rien de nouveau, { $n } concours.
    }
cli-refresh_none = { $platform } : rien de nouveau, aucun concours.
cli-feed_of = Flux de concours de { $publisher }
cli-feed_same = { $name } : rien de nouveau.
cli-refresh_failed = { $platform } : échec. { $why }
cli-refresh_failed_plain = { $platform } : échec.
cli-refresh_off = Toutes les plateformes sont désactivées ; `contestsync config set platforms codeforces,atcoder` en active deux.
cli-calendar_preview = Agenda (aperçu)
cli-calendar_done = Agenda : terminé
cli-calendar_partly = Agenda : terminé en partie
cli-calendar_failed = Agenda : échec
cli-calendar_signed_out = Agenda : non connecté.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Aucun changement.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } inchangé
        [many] { $n } inchangés
       *[other] { $n } inchangés
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } supprimé par vous et laissé supprimé
        [many] { $n } supprimés par vous et laissés supprimés
       *[other] { $n } supprimés par vous et laissés supprimés
    }
cli-insert = ajouter
cli-update = modifier
cli-restore = restaurer
cli-delete = supprimer
cli-held = retenu ({ $action }) : { $name }, { $when }
cli-offline = Hors connexion depuis { $when } : aucun serveur n’est joignable. Tant que le programme est lancé, il réessaie chaque minute.
cli-clock_ahead = L’horloge de cet ordinateur avance de { $seconds } s sur celle des serveurs : réglez-la. D’ici là, rien d’ancien n’est supprimé.
cli-clock_behind = L’horloge de cet ordinateur retarde de { $seconds } s sur celle des serveurs : réglez-la. D’ici là, rien d’ancien n’est supprimé.
cli-account = Google Agenda : connecté en tant que { $email }.
cli-account_again = Google Agenda : { $email } doit se reconnecter (`contestsync login`).
cli-account_none = Google Agenda : non connecté (`contestsync login`).
cli-key_file = Clé de chiffrement : dans le dossier de données, dans un fichier que vous seul pouvez lire.
cli-key_keyring = Clé de chiffrement : dans le trousseau.
cli-last_refresh = Dernière vérification : { $last }. Prochaine : { $next }.
cli-last_sync = Dernière synchronisation : { $last }. Prochaine : { $next }.
cli-never = jamais
cli-after_sign_in = après une connexion
cli-file_failed = Fichier d’agenda : pas à jour. { $why }
cli-file = Fichier d’agenda : { $path }, dernière écriture { $when }.
cli-platform = { $platform } : dernière réussite { $when }
cli-platform_off = { $platform } : désactivée
cli-platform_failing = { $platform } : en échec ({ $count } de suite), dernière réussite { $when }. { $why }
cli-feed = Flux de concours de { $publisher } : dernière lecture { $when }. { $why }
cli-data = Données : { $path } ({ $count } concours, schéma { $schema }).
cli-note = Note : { $text }
cli-signed_in = Connecté en tant que { $email }. `contestsync sync` ajoute les concours à l’agenda.
cli-signed_in_kept = Connecté en tant que { $email }. Les paramètres de cet ordinateur ont été gardés ; vos autres ordinateurs suivront à leur prochaine synchronisation. `contestsync sync` ajoute les concours à l’agenda.
cli-signed_in_joined = Connecté en tant que { $email }. Les paramètres de { $computer } ont été repris (dernière modification { $when }) ; `contestsync config keep-own` rétablit ceux de cet ordinateur. `contestsync sync` ajoute les concours à l’agenda.
cli-kept_own = Les paramètres de cet ordinateur sont rétablis ; la prochaine synchronisation les transmet à vos autres ordinateurs.
cli-kept_own_none = Cet ordinateur n’a repris aucun paramètre, donc rien n’a été modifié.
cli-shared = Partagés par tous les ordinateurs qui utilisent l’agenda
cli-own = Propres à cet ordinateur
cli-signed_out = { $email } déconnecté.
cli-calendar_deleted = L’agenda ContestSync a été supprimé.
cli-calendar_none = Il n’y avait pas d’agenda ContestSync à supprimer.
cli-calendar_kept = L’agenda a été gardé.
cli-others_kept = Google garde l’autorisation pour vos autres ordinateurs.
cli-others_signed_out = Si vos autres ordinateurs utilisent ce compte Google avec ContestSync, Google les déconnecte aussi ; `contestsync logout --keep-others` les garde connectés.
cli-browser = En attente de Google dans votre navigateur (cinq minutes au plus).
cli-waiting = en attente d’un autre ContestSync déjà lancé ({ $owner }).
cli-restored =
    { $n ->
        [one] La prochaine synchronisation rétablit { $n } événement.
        [many] La prochaine synchronisation rétablit { $n } événements.
       *[other] La prochaine synchronisation rétablit { $n } événements.
    }
cli-client_saved = Le client a été enregistré ; `contestsync login` l’utilise pour se connecter.
cli-key_changed = La clé a été changée.
cli-run = ContestSync vérifie et synchronise selon l’horaire prévu. Appuyez sur Ctrl-C pour arrêter.
cli-next = { $name } ({ $platform }) dans { $length }, { $when }
cli-next_none = Aucun concours à venir.
cli-list_none = Aucun concours. `contestsync refresh` lit les plateformes ; `contestsync list --hidden` affiche aussi les concours masqués.
cli-over = terminé
cli-running = en cours
cli-in = dans { $length }
cli-hidden = masqué : { $why }
cli-times = { $from } jusqu’à { $to }
cli-source = De la liste « { $list } » de la plateforme, dernière vérification { $when }.
cli-in_list = Dans la liste : { $answer } ({ $why })
cli-in_calendar = Dans l’agenda : { $answer } ({ $why })
cli-reminders = Rappels : { $answer } ({ $why })
cli-late_for_calendar = il avait commencé avant de pouvoir être ajouté
cli-deleted_by_you = vous avez supprimé son événement ; `contestsync restore { $key }` le rétablit
cli-started = il a commencé, il n’y a donc plus de rappels
cli-yes = oui
cli-no = non
cli-rings = rappel { $when }
cli-was = avant : { $what }
landing-close = Vous pouvez fermer cet onglet.
landing-signed_in = Vous êtes connecté
landing-signed_in_text = ContestSync tient maintenant à jour l’agenda de { $email }.
landing-declined = Vous avez refusé
landing-box = Une case n’était pas cochée
landing-cancelled = La connexion a été annulée
landing-failed = La connexion a échoué
landing-stray = Ce n’est pas la réponse à la connexion en cours
landing-stray_text = Elle n’a pas été acceptée, et rien n’a été modifié. Si vous venez de la page de Google, recommencez la connexion dans ContestSync.
landing-again = Cette réponse a déjà été utilisée
landing-again_text = Une réponse n’est acceptée qu’une fois ; ContestSync affiche le résultat de la connexion.
landing-unknown = La connexion n’est pas terminée
landing-unknown_text = Continuez dans ContestSync.
landing-nothing = Il n’y a rien ici
landing-nothing_text = ContestSync n’attend ici que la réponse de Google.
notice-closes = Inscription jusqu’à { $when } : { $name }
notice-closes_today = Inscription jusqu’à { $time } : { $name }
notice-contest_starts = le concours commence { $when }
notice-contest_starts_today = le concours commence à { $time }
notice-closes_usually = d’habitude, { $platform } ferme les inscriptions à ce moment ; sa page donne l’heure exacte
cli-rating = Classement : { $text }
cli-for_you = Pour vous : { $answer } ({ $why }).
cli-registration = Inscription jusqu’à { $when }
cli-registration_usual = Inscription jusqu’à { $when }, comme d’habitude sur cette plateforme
cli-backup = { $path } contient maintenant { $preferences } et { $feeds }.
cli-backup_secret = { $path } contient les adresses de vos flux d'agenda, lisibles par quiconque peut l'ouvrir. Ne le partagez pas.
cli-backup_restored = Restauration : { $preferences } et { $feeds }. La prochaine vérification lit les flux.
cli-doctor_none = Aucune plateforme n'est activée ; indiquez-en une avec --platform.
cli-doctor_ok = conforme
cli-doctor_changed = lisible, mais pas comme prévu
cli-doctor_unreadable = réponse illisible
cli-doctor_refused = aucune liste reçue
cli-doctor_unreachable = injoignable
cli-doctor = { $platform } : { $how }, { $count } à venir.
cli-doctor_unseen = { $platform } : { $how }, { $count } à venir (pas encore confirmé sur le vrai site).
cli-doctor_rows = { $count } lignes sur { $rows } sont illisibles
cli-doctor_missing = { $field } a disparu ({ $expected })
cli-doctor_added = { $field } est nouveau ({ $found })
cli-doctor_type = { $field } est { $found }, et non { $expected }
cli-doctor_count = { $found } concours, et non { $expected }
cli-doctor_part = une partie de la page manque
cli-doctor_saved = enregistré dans { $path }
cli-keygen = La clé secrète est dans { $path } ; gardez-la là où seule la personne qui publie peut la lire.
cli-keygen_public = Les abonnés donnent à feed.public_key la valeur
cli-contests =
    { $n ->
        [one] { $n } concours
        [many] { $n } concours
       *[other] { $n } concours
    }
cli-platforms =
    { $n ->
        [one] { $n } plateforme
        [many] { $n } de plateformes
       *[other] { $n } plateformes
    }
cli-published = Publication dans { $path } : { $contests }, { $platforms }, lecture : { $when }.
cli-handles_none = Aucun pseudo. `contestsync config set handle.codeforces HANDLE` en définit un ; les autres sont handle.atcoder, handle.leetcode et handle.codechef.
cli-handle_heuristic = { $platform } (heuristique)
cli-handle_unrated = pas encore de classement, compte comme 0
cli-handle_nobody = personne ne s'appelle ainsi
cli-handle_renamed = a changé de nom
cli-handle_unread = pas encore lu
cli-handle_read = { $state }, lu { $when }
cli-feed_removed = { $name } ({ $source }) a été retiré. Ses événements à venir quittent l'agenda à la prochaine synchronisation.
cli-feed_left_out = { $count } de ses événements sont illisibles et ont été omis.
cli-calendar_name = Concours de programmation
cli-feeds_none = Aucun flux d'agenda. `contestsync source add ADDRESS` en ajoute un.
cli-off = désactivé
cli-ended_ok = réussie
cli-ended_partial = partielle
cli-ended_failed = échouée
cli-progress_platform = plateforme { $done } sur { $total }
cli-progress_event = événement { $done } sur { $total }
cli-not_revoked = Vous êtes déconnecté ici, mais Google est injoignable ({ $why }) ; retirez l'accès vous-même sur https://myaccount.google.com/connections.
cli-no_thread = aucun thread n'a pu être lancé ({ $why }) ; fermez d'autres programmes et réessayez.
cli-not_written = la réponse ne peut pas être écrite ({ $why }).
cli-process = processus { $id } depuis { $when }
cli-no_desktop = Cette version n'a pas d'application de bureau ; `contestsync-headless run` lit et synchronise selon le planning.
cli-desktop_not_started = Impossible de démarrer l'application de bureau { $program } ({ $reason }). Réinstallez ContestSync.
cli-starts = il commence { $when }
cli-taken_back = il a été retiré
cli-other = mais { $from } : { $says }
time-just_now = à l'instant
cli-ago = il y a { $length }
cli-from_feed = flux de { $publisher }, lu { $ago }
cli-from_platform = { $platform }, lu { $ago }
cli-time_from = Source de l'heure : { $from }.
cli-readings_differ = Deux lectures diffèrent, { $other }.
cli-was_announced = annoncé
cli-was_moved = déplacé
cli-was_renamed = renommé
cli-was_lengthened = durée modifiée
cli-was_updated = modifié
cli-was_gone = disparu
cli-was_back = de retour
cli-backup_left_out =
    { $n ->
        [one] { $n } flux d'agenda omis : son adresse est inutilisable sur cet ordinateur. Ajoutez-le avec `contestsync source add ADDRESS`.
        [many] { $n } de flux d'agenda omis : leurs adresses sont inutilisables sur cet ordinateur. Ajoutez-les avec `contestsync source add ADDRESS`.
       *[other] { $n } flux d'agenda omis : leurs adresses sont inutilisables sur cet ordinateur. Ajoutez-les avec `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [one] { $n } paramètre
        [many] { $n } de paramètres
       *[other] { $n } paramètres
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } flux d'agenda
        [many] { $n } de flux d'agenda
       *[other] { $n } flux d'agenda
    }
cli-feed_added =
    { $n ->
        [one] { $name } a été ajouté sous { $source }, avec { $n } événement à venir.
        [many] { $name } a été ajouté sous { $source }, avec { $n } d'événements à venir.
       *[other] { $name } a été ajouté sous { $source }, avec { $n } événements à venir.
    }
cli-feed_would_add =
    { $n ->
        [one] { $name } serait ajouté sous { $source }, avec { $n } événement à venir.
        [many] { $name } serait ajouté sous { $source }, avec { $n } d'événements à venir.
       *[other] { $name } serait ajouté sous { $source }, avec { $n } événements à venir.
    }
help-contestsync = Ne manquez aucun concours : inscrit les prochains concours de programmation dans Google Agenda et vous prévient avant leur début
help-json = Afficher un document JSON sur stdout
help-background = Lancer l'application sans ouvrir sa fenêtre, comme à l'ouverture de session
help-settings = Lancer l'application et ouvrir sa fenêtre
help-refresh = Lire les plateformes activées et enregistrer les changements
help-refresh-platforms = Cette plateforme seulement (peut être répété)
help-list-platforms = Cette plateforme seulement (peut être répété)
help-refresh-trust = Croire la liste même si la plupart des prochains concours manquent, car vous avez vérifié le site
help-list = Lister les concours à venir et en cours, les plus proches d'abord
help-list-days = Seulement les concours qui commencent dans ce nombre de jours
help-list-all = Inclure les concours terminés
help-list-hidden = Inclure les concours masqués
help-next = Afficher le prochain concours et le temps restant, pour les barres d'état
help-next-format = Format de sortie
help-next-format-text = Une ligne de texte
help-next-format-json = Un document JSON
help-next-format-waybar = Un module personnalisé de Waybar
help-next-format-tmux = Une ligne courte pour tmux
help-next-watch = Continuer et afficher une ligne à chaque changement
help-why = Tout afficher sur un concours, et pourquoi il figure dans la liste, l'agenda et les rappels
help-why-key = Le concours, par exemple codeforces:1936
help-choose-key = Le concours, par exemple codeforces:1936
help-login = Se connecter à Google dans le navigateur
help-login-no_browser = Afficher l'adresse au lieu d'ouvrir le navigateur
help-login-keep_settings = Si l'agenda contient les paramètres de vos autres ordinateurs, les remplacer par ceux-ci
help-logout = Se déconnecter de Google ; l'agenda reste
help-logout-more = Google déconnecte alors aussi vos autres ordinateurs qui utilisent ce compte. Avec --keep-others, ils restent connectés.
help-logout-delete_calendar = Supprimer aussi l'agenda ContestSync
help-logout-keep_others = Se déconnecter seulement ici ; vos autres ordinateurs restent connectés
help-sync = Lire les plateformes, puis mettre l'agenda à jour
help-sync-no_refresh = Ne pas lire les plateformes d'abord
help-sync-dry_run = Montrer seulement ce qui changerait
help-sync-confirm = Approuver une grande suppression, ou la recréation d'un agenda supprimé
help-sync-take_over = Décider aussi des événements qu’un autre ordinateur a ajoutés à votre agenda principal
help-sync-reword = Décrire aussi dans la langue choisie les événements déjà présents
help-restore = Rétablir, à la prochaine synchronisation, les événements que vous avez supprimés de l'agenda
help-restore-keys = Les concours ; tous si aucun n'est indiqué
help-export = Écrire les concours dans un fichier iCalendar (RFC 5545)
help-export-ics = iCalendar, le seul format
help-export-output = Le fichier à écrire (par défaut : stdout)
help-status = Afficher le compte, les exécutions, l'état de chaque plateforme et l'emplacement de la clé
help-config = Afficher et modifier les paramètres
help-config-get = Afficher la valeur d'un paramètre
help-config-get-key = Son nom
help-config-set-key = Son nom
help-config-set = Modifier un paramètre
help-config-set-value = Sa valeur
help-config-list = Afficher tous les paramètres : ceux partagés par l'agenda et ceux de cet ordinateur
help-config-list-scopes = Avec --json, indiquer si chacun est partagé
help-config-keep_own = Revenir, sur tous les ordinateurs, aux paramètres d'avant la reprise de ceux de l'agenda
help-config-client_file = Lire le client Google dans le fichier JSON téléchargé depuis la console Google
help-config-client_file-file = Le fichier
help-config-backup-file = Le fichier
help-config-restore-file = Le fichier
help-config-backup = Écrire tous les paramètres dans un fichier, sans les secrets
help-config-backup-with_feed_addresses = Inclure les adresses des flux d'agenda, qui peuvent être secrètes
help-config-restore = Lire paramètres et flux d'agenda depuis une sauvegarde : tout ou rien
help-config-rotate_key = Créer une nouvelle clé de chiffrement pour la connexion ; vous restez connecté
help-choose = Fixer les rappels ou l'événement d'un concours, quoi que disent les règles
help-choose-remind = Ses rappels
help-choose-calendar = Son événement dans l'agenda
help-choose-remind-yes = Toujours
help-choose-calendar-yes = Toujours
help-choose-remind-no = Jamais
help-choose-calendar-no = Jamais
help-choose-remind-rules = Selon les règles
help-choose-calendar-rules = Selon les règles
help-feed = Publier les concours sous forme de flux signé sur n'importe quel hébergement statique
help-feed-keygen = Créer une paire de clés : la secrète dans FILE, la publique dans FILE.pub
help-feed-keygen-out = Le nouveau fichier pour la clé secrète
help-feed-publish = Lire les plateformes activées et écrire le flux signé dans un dossier
help-feed-publish-out = Le dossier ; créé s'il n'existe pas
help-feed-publish-key = La clé secrète
help-feed-publish-no_refresh = Publier ce qui est enregistré, sans lire les plateformes
help-source = Lire des flux d'agenda (ICS) en plus des plateformes
help-source-add = Lire un agenda et l'ajouter s'il a été bien lu
help-source-add-address = Son adresse https: ou webcal:, ou un fichier
help-source-add-name = Comment l'appeler ; sinon, comme il s'appelle lui-même
help-source-add-zone = Le fuseau des heures qui n'en ont pas, par exemple Europe/Berlin
help-source-add-dry_run = Montrer seulement son contenu, sans rien enregistrer
help-source-list = Tous les flux d'agenda, adresses abrégées
help-source-remove = En retirer un avec ses concours ; ses événements quittent l'agenda à la prochaine synchronisation
help-source-remove-source = Son identifiant, par exemple feed-0a1b2c3d
help-handle = Afficher vos pseudos et les classements lus
help-handle-list = Afficher vos pseudos avec les derniers classements lus
help-handle-check = Lire les classements maintenant
help-handle-check-platform = Sur cette plateforme seulement
help-doctor = Vérifier si les réponses des plateformes sont toujours conformes ; ne change rien
help-doctor-platforms = Cette plateforme seulement (peut être répété ; par défaut, celles qui sont activées)
help-doctor-save = Enregistrer les réponses dans ce dossier, sans données personnelles
help-run = Lire et synchroniser selon le planning, au premier plan, jusqu'à l'arrêt
help-own_help = Afficher l'aide
help-own_version = Afficher la version
help-own_command = Afficher ce message ou l'aide des sous-commandes
package-comment = Inscrit les prochains concours de programmation dans votre Google Agenda et vous prévient avant leur début
package-open = Ouvrir la fenêtre
package-keywords = concours;programmation;agenda;rappel;
package-summary = Les concours de programmation dans votre agenda, avec rappels
package-about = ContestSync affiche les prochains concours de programmation et les inscrit dans un agenda Google. Si un concours est déplacé, renommé ou annulé, votre agenda suit.
package-sites = Plateformes : { $names }.
package-tray = Il fonctionne dans la zone de notification et :
package-reminds = vous prévient avant le début d'un concours, aux moments que vous choisissez
package-separate = utilise un agenda à part et n'écrase jamais ce que vous y avez changé
package-optional = fonctionne sans compte : l'agenda est facultatif
package-contacts = ne contacte que les plateformes et Google : aucun serveur à nous, aucune statistique
package-command_line = sait faire de même en ligne de commande
package-still_running = ContestSync fonctionne encore. Quittez-le depuis son icône dans la barre des tâches et réessayez.
package-needs_webview = La fenêtre de ContestSync a besoin de WebView2 de Microsoft, absent de cet ordinateur. L'icône, les rappels et l'agenda fonctionnent sans lui. Il est disponible sur { $page }. Ouvrir cette page maintenant ?
