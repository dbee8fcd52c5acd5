### español (Spanish). How to translate: docs/translating.md.
###
### Glossary
### contest: concurso
### platform: plataforma
### rated, unrated: con rating, sin rating
### reminder: recordatorio
### mute: silenciar
### rule: regla
### sync: sincronizar
### calendar, event: calendario, evento

nav-label = Páginas
nav-settings = Ajustes
page-upcoming = Próximos
page-status = Estado
page-contests = Concursos
page-reminders = Recordatorios
page-calendar = Calendario
page-general = Ajustes generales
page-privacy = Datos y privacidad
page-about = Acerca de

action-running = En curso:
action-close = Cerrar
action-add = Añadir
action-cancel = Cancelar
action-undo = Deshacer
action-dismiss = Descartar
action-sync = Sincronizar ahora
action-check = Comprobar ahora
action-copy = Copiar
action-remove = Quitar
action-save = Guardar

said-saved = Guardado
said-undone = Deshecho
said-refreshed = Comprobado: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } plataforma comprobada; sin respuesta de { $failed }
        [many] { $n } plataformas comprobadas; sin respuesta de { $failed }
       *[other] { $n } plataformas comprobadas; sin respuesta de { $failed }
    }
said-nothing_new = Comprobado: sin cambios
said-synced = Calendario actualizado: { $what }
said-synced_partly = El calendario no se actualizó del todo: { $what }
said-synced_same = El calendario está al día
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } nuevo
        [many] { $n } nuevos
       *[other] { $n } nuevos
    }
did-changed =
    { $n ->
        [one] { $n } cambiado
        [many] { $n } cambiados
       *[other] { $n } cambiados
    }
did-canceled =
    { $n ->
        [one] { $n } cancelado
        [many] { $n } cancelados
       *[other] { $n } cancelados
    }
did-added =
    { $n ->
        [one] { $n } añadido
        [many] { $n } añadidos
       *[other] { $n } añadidos
    }
did-updated =
    { $n ->
        [one] { $n } cambiado
        [many] { $n } cambiados
       *[other] { $n } cambiados
    }
did-removed =
    { $n ->
        [one] { $n } quitado
        [many] { $n } quitados
       *[other] { $n } quitados
    }
did-failed =
    { $n ->
        [one] { $n } fallido
        [many] { $n } fallidos
       *[other] { $n } fallidos
    }
did-to_add =
    { $n ->
        [one] { $n } por añadir
        [many] { $n } por añadir
       *[other] { $n } por añadir
    }
did-to_change =
    { $n ->
        [one] { $n } por cambiar
        [many] { $n } por cambiar
       *[other] { $n } por cambiar
    }
said-cancelled = Cancelado. Lo que ya estaba hecho se mantiene
said-opened = Abierto en el navegador
said-copied = Copiado
said-copy_failed = No se pudo copiar: el sistema no lo permite
said-copy_by_hand = Seleccionado; pulsa Ctrl+C para copiar
said-muted = Silenciado: { $name }
said-unmuted = Ya no está silenciado: { $name }
said-followed = Recordatorios activados: { $name }
said-unfollowed = De nuevo según tus reglas: { $name }
said-calendar_in = Añadido al calendario: { $name }
said-calendar_out = Fuera del calendario: { $name }
said-paused = Los recordatorios están en pausa
said-resumed = Los recordatorios vuelven a estar activos
said-exported =
    { $n ->
        [one] { $n } concurso guardado en { $path }
        [many] { $n } concursos guardados en { $path }
       *[other] { $n } concursos guardados en { $path }
    }
said-backed_up = Ajustes guardados en { $path }
said-restored =
    { $n ->
        [one] { $n } ajuste restaurado
        [many] { $n } ajustes restaurados
       *[other] { $n } ajustes restaurados
    }
said-signed_out = Sesión cerrada
said-changed_since = Ha cambiado desde entonces, así que no se deshizo nada
said-platform_on = { $platform } está activada
said-platform_off = { $platform } está desactivada
said-nothing_to_undo = No hay nada que deshacer
said-feed_added = Añadido: { $name }
said-feed_removed = Quitado: { $name }
said-text_size = Tamaño del texto: { $size } %

activity-refreshing = Comprobando plataformas… { $done } de { $total }
activity-planning = Comparando con el calendario…
activity-syncing = Actualizando el calendario… { $done } de { $total }

upcoming-finished = Terminados esta semana
upcoming-finished_title = Concursos terminados
empty-finished = Ningún concurso terminó en los últimos 7 días
line-standings = Clasificación
line-ended = terminó { $ago }
leads-contest = Recordarme este concurso
leads-usual = Usar los tiempos habituales
leads-are_usual = Estos son los tiempos habituales. Lo que cambies aquí vale solo para este concurso.
said-leads = Tiempos de recordatorio cambiados: { $name }
said-leads_usual = De nuevo los tiempos habituales: { $name }
demo-tag = Datos de muestra
demo-words = los concursos son inventados y Google es un sustituto en este equipo
platforms-more =
    { $n ->
        [one] { $n } plataforma más
        [many] { $n } plataformas más
       *[other] { $n } plataformas más
    }
platforms-on =
    { $n ->
        [one] { $n } activada
        [many] { $n } activadas
       *[other] { $n } activadas
    }
platforms-unconfirmed = aún sin confirmar
platforms-unconfirmed_hint = Las plataformas «aún sin confirmar» se leen según la descripción pública de sus sitios. Nadie lo ha comprobado aún en el sitio real, así que pueden fallar.
status-off =
    { $n ->
        [one] { $n } plataforma está desactivada
        [many] { $n } plataformas están desactivadas
       *[other] { $n } plataformas están desactivadas
    }
reminders-show_all = Mostrar los { $n }

upcoming-numbers = En curso { $running } · Hoy { $today } · Próximos 7 días { $week }
upcoming-zone = Zona horaria: { $zone }
upcoming-search = Buscar concursos
upcoming-platforms = Filtrar por plataforma
upcoming-hidden =
    { $n ->
        [one] { $n } oculto por tus reglas
        [many] { $n } ocultos por tus reglas
       *[other] { $n } ocultos por tus reglas
    }
upcoming-hidden_by = Motivo: { $list }
upcoming-hidden_title = Concursos ocultos
upcoming-show_shown = Volver a los concursos visibles
upcoming-found =
    { $n ->
        [one] { $n } concurso encontrado
        [many] { $n } concursos encontrados
       *[other] { $n } concursos encontrados
    }
upcoming-filter = Filtros
upcoming-paused = Los recordatorios están en pausa hasta que los reanudes.
upcoming-paused_until = Los recordatorios están en pausa hasta { $when }.
upcoming-adding_waits =
    { $n ->
        [one] { $n } concurso listo para añadirse a tu calendario.
        [many] { $n } concursos listos para añadirse a tu calendario.
       *[other] { $n } concursos listos para añadirse a tu calendario.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } coincidencia oculta
        [many] { $n } coincidencias ocultas
       *[other] { $n } coincidencias ocultas
    }
agenda-running = En curso ahora
agenda-long = Duran varios días
agenda-cancelled = Cancelados hace poco
agenda-count =
    { $n ->
        [one] { $n } concurso
        [many] { $n } concursos
       *[other] { $n } concursos
    }

line-in = en { $length }
line-ends_in = termina en { $length }
line-until = hasta { $when }
line-cancelled = Cancelado
line-rated = con rating
line-unrated = sin rating
for_me-rated = con rating para ti
for_me-unrated = sin rating para ti
for_me-above = sin rating para ti (desde { $from })
for_me-out_of_range = fuera de tu rango
for_me-unknown = con rating para ti: no se sabe
for_me-mine = Tu rating de { $platform } es { $rating }.
for_me-mine_none = Aún no tienes rating en { $platform }, lo que cuenta como 0.
for_me-mine_unread = Tu rating de { $platform } aún no se ha leído.
for_me-why-in_range = Está en el rango de este concurso.
for_me-why-above = Desde { $from }, este concurso es sin rating.
for_me-why-below = Este concurso es con rating desde { $from }.
for_me-why-not_said = { $platform } no dice para quién es con rating este concurso.
for_me-why-everyone = Es con rating para todos.
for_me-why-nobody = Es sin rating.
handles-title = Con rating para mí
handles-hint = Escribe tus handles para ver qué concursos son con rating para ti. Tus ratings públicos se leen una vez al día y después de los concursos, sin iniciar sesión.
handles-placeholder = tu handle
# Same as in English.
handles-rating = Rating { $rating }
handles-read = leído { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heurístico: { $words }
handles-state-not_read = Aún sin leer
handles-state-rated = Tiene rating
handles-state-never_rated = Aún sin rating, lo que cuenta como 0
handles-state-no_such_handle = No existe ese handle
handles-state-renamed = Renombrado
handles-check = Leer mis ratings ahora
handles-checked = Ratings leídos
line-up_to = con rating hasta { $to }
line-from = con rating desde { $from }
line-between = con rating { $from }–{ $to }
line-moved = antes { $when }
line-stale = a fecha de { $when }
line-muted = silenciado
line-followed = con recordatorio
line-register = Inscribirse
line-register_until = Inscripción hasta { $when }
line-registration_closes = inscripción hasta { $when }
line-registration_opens = la inscripción abre { $when }
line-bell = Recordarme
line-calendar = En el calendario
line-why = ¿Por qué?
line-reminded = Recordatorios antes del inicio: { $leads }
line-not_reminded = Sin recordatorio: { $why }
line-in_calendar = En el calendario
line-will_be_in_calendar = Se añadirá al calendario en la próxima sincronización
line-late_for_calendar = Había empezado antes de poder añadirse
line-not_in_calendar = No está en el calendario: { $why }
line-snoozed = Aún queda un recordatorio pospuesto
line-bell_paused = Sin recordatorio: los recordatorios están en pausa
line-bell_rung = Ya se mostraron todos sus recordatorios
line-bell_started = Ya ha empezado, así que no habrá más recordatorios
line-bell_no_leads = Sin recordatorio: no hay horas de recordatorio
line-everyone = con rating para todos
line-other = según { $source }: { $when }
line-other_gone = ya no aparece en { $source }

empty-search = Ningún concurso coincide
empty-clear = Borrar búsqueda y filtro
empty-reading = Comprobando las plataformas…
empty-off = Todas las plataformas están desactivadas
empty-choose = Elegir plataformas
empty-hidden = Tus reglas ocultan todos los concursos
empty-rules = Cambiar las reglas
empty-offline = Estás sin conexión
empty-never = Las plataformas aún no se han comprobado
empty-none = No hay concursos anunciados
empty-none_next = Próxima comprobación: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } concurso oculto coincide
        [many] { $n } concursos ocultos coinciden
       *[other] { $n } concursos ocultos coinciden
    }
empty-show_hidden = Mostrar concursos ocultos
empty-offline_hint = Aún no se ha cargado ningún concurso. ContestSync volverá a comprobar cuando tengas conexión.

why-title = Detalles
why-loading = Cargando…
why-starts = Empieza
why-ends = Termina
why-length = Duración
why-registration = Inscripción
why-registration_usual = en { $platform } suele cerrar { $when }
why-for_me = Para ti
why-source = Origen
why-checked = { $platform }, comprobado { $ago }
why-from_feed = de la fuente de { $publisher }, leída { $ago }
why-feed_of = la fuente de { $publisher }
why-other = Otra lectura
why-other_says = { $source }, leído { $ago }: { $when }
why-other_gone = { $source }, leído { $ago }: ya no aparece
why-outlets = Dónde aparece y por qué
why-yes = sí
why-no = no
why-keep_out = Dejar fuera
why-put_in = Añadir
why-mute = Silenciar
why-remind = Recordarme
why-planned = Próximos recordatorios
why-story = Historial
why-no_story = Sin cambios por ahora
why-hide_like_this = Ocultar concursos como este…
why-hide_hint = Ocultar en todas partes, de ahora en adelante:
why-hidden = Oculto de ahora en adelante: { $rule }
why-copy_link = Copiar enlace
why-open = Abrir
why-hides =
    { $n ->
        [one] oculta { $n }
        [many] oculta { $n }
       *[other] oculta { $n }
    }

outlet-list = Lista
outlet-calendar = Calendario
outlet-reminder = Recordatorios
because-platform_off = su plataforma está desactivada
because-asked = lo activaste para este concurso
because-muted = lo silenciaste
because-kept_out = lo dejaste fuera
because-notifications_off = las notificaciones están desactivadas
because-no_rule = ninguna regla lo oculta
because-rule = tu regla: { $rule }
because-rule_gone = una regla que ya eliminaste

kind-regular = normal
kind-educational = educativo
kind-heuristic = heurístico
kind-marathon = maratón
kind-hiring = de contratación
kind-daily = diario
kind-practice = práctica
kind-permanent = siempre abierto

rules-title = Reglas
rules-hint = Las reglas deciden qué concursos aparecen y dónde. Los números muestran su efecto actual.
rules-shows = muestra { $shown }
rules-hides = oculta { $hidden }
rules-tried = Vista previa de lo que escribes. Se guarda al salir del campo.
rules-none = Sin reglas: todos los concursos aparecen en todas partes
rules-add = Añadir una regla
rules-choose = ¿Qué concursos?
rule-legend = Ocultar concursos { $what }
rule-kind_is-title = de estos tipos
rule-kind_is-words = el tipo es { $kinds }
rule-unrated-title = sin rating
rule-unrated-words = sin rating
rule-division_has-title = de estas divisiones
rule-division_has-words = la división contiene { $words }
rule-language_is-title = en estos idiomas
rule-language_is-words = el idioma es { $languages }
rule-shorter_than-title = cortos
rule-shorter_than-words = de menos de { $length }
rule-longer_than-title = largos
rule-longer_than-words = de más de { $length }
rule-outside_hours-title = fuera de mi horario
rule-outside_hours-words = empieza fuera de tu horario
rule-name_has-title = con estas palabras en el nombre
rule-name_has-words = el nombre contiene { $words }
rule-name_lacks-title = sin estas palabras en el nombre
rule-quoted = «{ $text }»
rule-name_lacks-words = el nombre no contiene { $words }
rule-kinds = Tipos que ocultar
rule-languages = Idiomas que ocultar
rule-minutes = Minutos
rule-text = Palabras
rule-text_hint = Separa las palabras con comas. No distingue mayúsculas.
rule-hide_from = Ocultar de
rule-fits =
    { $n ->
        [one] Coincide { $n } concurso
        [many] Coinciden { $n } concursos
       *[other] Coinciden { $n } concursos
    }
rule-remove_label = Quitar la regla { $number }
rule-grid = Mi horario
rule-grid_day = Día
rule-grid_hint = Las horas rellenas son buenas para empezar. Arrastra con el ratón o usa las flechas y la barra espaciadora.
rule-evenings = Tardes y fines de semana
rule-all_hours = Todas las horas
rule-legend_only = Mostrar solo concursos { $what }
rule-only_words = solo { $what }
rule-platform_is-title = en estas plataformas
rule-series_is-title = de estas series
rule-platforms = Plataformas
rule-platform = Plataforma
# Same as in English.
rule-series = Series
rule-for_me-title = según mi rating
rule-for_me = Según mi rating
rule-for_me_hint = Necesita tu handle, más arriba. Los concursos se quedan mientras no se sepa si son con rating para ti.
rule-no_series = Esta plataforma aún no tiene series conocidas.
rule-mode = Qué hace la regla
rule-hide_these = Ocultar estos
rule-show_only = Mostrar solo estos
rule-show_in = Aplicar a

contests-platforms = Plataformas
contests-fetch = Comprobar ahora
contests-fetch_label = Comprobar ahora: { $platform }
feeds-title = Tus calendarios
feeds-hint = Concursos de cualquier calendario con dirección, o de un archivo, junto a los de las plataformas.
feeds-add = Añadir un calendario
feeds-add_title = Añadir un calendario
feeds-address = Dirección o archivo
feeds-bad_address = Escribe una dirección https o webcal, o elige un archivo.
feeds-secret = La dirección puede ser secreta, así que se cifra en este equipo y se muestra solo en parte.
feeds-choose = Elegir un archivo…
feeds-help = Sirve cualquier calendario con una dirección https o webcal, por ejemplo:
feeds-help_clist = clist.by: tu fuente personal. Inicia sesión allí y copia su dirección.
feeds-help_icpc = ICPC: el calendario que tu universidad publica para concursos y entrenamiento.
feeds-help_google = Google Calendar: la «dirección secreta en formato iCal» de los ajustes de un calendario.
feeds-preview = Vista previa
feeds-zone = Zona horaria de este calendario
feeds-zone_why = Algunas de sus horas no tienen zona horaria. Elige la que corresponda y abre otra vez la vista previa.
feeds-zone_of = horas de { $zone }
feeds-events =
    { $n ->
        [one] { $n } evento próximo
        [many] { $n } eventos próximos
       *[other] { $n } eventos próximos
    }
feeds-rejected =
    { $n ->
        [one] { $n } evento no se puede leer y se omite.
        [many] { $n } eventos no se pueden leer y se omiten.
       *[other] { $n } eventos no se pueden leer y se omiten.
    }
feeds-known = Ya tienes este calendario. Si lo añades otra vez, cambian su nombre y su zona horaria.
feeds-name = Nombre
feeds-remove_label = Quitar: { $name }
feeds-usual_times = los tiempos habituales
feed-title = Fuente de concursos
feed-hint = Un editor, como un club, lee las plataformas para muchos equipos y firma el resultado. ContestSync comprueba la firma.
feed-built_in = incluida en esta versión
feed-off = Desactivada: las plataformas se leen directamente.
feed-read = Publicada { $ago }
feed-never = Aún sin leer
feed-first = Leerla en lugar de las plataformas
feed-first_hint = Poco antes de un recordatorio, se comprueba igualmente la propia plataforma.
feed-subscribe = Suscribirse a una fuente de concursos
feed-another = Usar otra fuente de concursos
feed-url = Dirección de la fuente
feed-key = Clave pública
feed-key_hint = Su editor te da ambas. Sin la clave, la fuente no se lee.

health-off = Desactivada
health-checking = Comprobando
health-unknown = Aún sin comprobar
health-fresh = Al día
health-failing = Con errores
health-stale = Desactualizada
health-blocked = Bloqueada
health-format_changed = Ilegible
health-words-off = Desactivada: no se comprueba y sus concursos están ocultos.
health-words-contests =
    { $n ->
        [one] { $n } concurso
        [many] { $n } concursos
       *[other] { $n } concursos
    }
health-words-hidden = { $contests }, ocultos: { $n }
health-words-last = comprobada { $ago }
health-words-never = nunca comprobada
health-words-line = { $contests }, { $last }.
health-words-again = Próximo intento { $when }.

status-well = Todo bien
status-look = Requiere atención
status-top_good =
    { $n ->
        [one] La plataforma está al día.
        [many] Las { $n } plataformas están al día.
       *[other] Las { $n } plataformas están al día.
    }
status-top_ill =
    { $n ->
        [one] Problemas con { $names }; { $n } más está bien.
        [many] Problemas con { $names }; { $n } más están bien.
       *[other] Problemas con { $names }; { $n } más están bien.
    }
status-top_offline = Estás sin conexión. Los concursos conocidos se mantienen y los recordatorios siguen.
status-top_none = Todas las plataformas están desactivadas.
status-attention = Requiere atención
status-platforms = Plataformas
status-refresh_all = Comprobar todas
status-try = Comprobar ahora
status-try_label = Comprobar ahora: { $platform }
status-site = Abrir sitio
status-site_label = Abrir sitio: { $platform }
status-attempts = Comprobaciones recientes
status-attempts_of = Comprobaciones recientes de { $platform }
status-no_attempts = Ninguna por ahora
attempt-ok =
    { $n ->
        [one] { $n } concurso
        [many] { $n } concursos
       *[other] { $n } concursos
    }
attempt-not_modified = Sin cambios
attempt-failed = Error
status-rest = Todo lo demás
# Same as in English.
status-calendar = Google Calendar
status-signed_out = Sin conectar.
status-not_synced = Conectado, aún sin sincronizar.
status-to_calendar = Ajustes del calendario
status-notifications = Notificaciones
status-seen = Confirmaste una muestra { $ago }.
status-autostart = Iniciar al entrar en la sesión
status-autostart_on = Registrado en el sistema
status-autostart_off = No registrado
status-autostart_turned_off = Desactivado en los ajustes del sistema
status-unknown = El sistema no lo indica
status-store = Clave de la sesión
status-tray = Icono de la bandeja
status-no_tray = Este escritorio no tiene bandeja. Inicia ContestSync otra vez para abrir esta ventana.
status-next = Próxima comprobación
status-not_planned = Sin programar
status-not_yet = todavía no
status-log = Actividad
status-changes_only = Solo cambios
status-log_empty = Nada por ahora
status-offline = Estás sin conexión
status-offline_since = Estás sin conexión; se muestran los concursos a fecha de { $when }
status-checked = Comprobado { $ago }
status-never = Aún sin comprobar
service-unknown = Aún sin comprobar.
service-working = Las notificaciones funcionan.
service-denied = El sistema no permite que ContestSync muestre notificaciones.
service-unavailable = Este escritorio no puede mostrar notificaciones.
store-keyring = En el llavero del sistema
store-file = En un archivo que solo tú puedes leer
store-file_hint = Para pasarla al llavero del sistema, inicia ContestSync una vez con CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: sin cambios
log-refresh_failed = { $platform }: { $why }
log-synced = Calendario: { $what }
log-synced_same = Calendario: sin cambios
log-sync_failed = Calendario: { $why }
log-announced = Anunciado: { $name }
log-moved = Movido de { $from } a { $to }: { $name }
log-renamed = Antes se llamaba { $from }: { $name }
log-cancelled = Cancelado: { $name }
log-back = Ya no está cancelado: { $name }
log-reminded = Recordatorio { $lead } antes del inicio: { $name }
log-reminded_start = Recordatorio al inicio: { $name }
log-reminded_late = Recordatorio { $late } después del inicio (el equipo estaba suspendido): { $name }
log-signed_in = Sesión iniciada en Google
log-crashed = Una parte del programa falló y se reinició ({ $place })

attention-more =
    { $n ->
        [one] { $n } más
        [many] { $n } más
       *[other] { $n } más
    }
attention-sign_in_again = La sesión ha terminado, quizá porque la cerraste en otro equipo. Vuelve a iniciar sesión para mantener el calendario al día.
attention-scope_missing = ContestSync no puede escribir en el calendario: su casilla quedó sin marcar.
attention-client_refused = Google aún no permite que esta aplicación inicie sesión.
attention-calendar_gone = Tu calendario de ContestSync se eliminó en Google Calendar.
attention-plan_held =
    { $n ->
        [one] La próxima sincronización quitaría { $n } evento.
        [many] La próxima sincronización quitaría { $n } eventos.
       *[other] La próxima sincronización quitaría { $n } eventos.
    }
attention-events_failed =
    { $n ->
        [one] Google rechazó { $n } evento.
        [many] Google rechazó { $n } eventos.
       *[other] Google rechazó { $n } eventos.
    }
attention-quota_exceeded = Se alcanzó el límite de solicitudes de Google Calendar. La sincronización continúa { $when }.
attention-platform_failing = { $platform } no responde ahora mismo. Próximo intento { $when }.
attention-platform_blocked = { $platform } bloquea las solicitudes automáticas. Los concursos conocidos se mantienen.
attention-platform_format = { $platform } cambió su sitio y sus concursos no se pueden leer. Los concursos conocidos se mantienen.
attention-platform_stale = { $platform } no se actualiza desde { $when }.
attention-notifications_unavailable = Este escritorio no puede mostrar notificaciones, así que no verás recordatorios.
attention-notifications_denied = El sistema no permite que ContestSync muestre notificaciones.
attention-secret_in_file = La clave de la sesión está en un archivo que solo tú puedes leer, no en un llavero.
attention-clock_wrong =
    { $n ->
        [one] El reloj de este equipo tiene un desfase de { $n } segundo.
        [many] El reloj de este equipo tiene un desfase de { $n } segundos.
       *[other] El reloj de este equipo tiene un desfase de { $n } segundos.
    }
attention-data_replaced = El archivo de datos estaba dañado y se apartó. Tu calendario no ha cambiado.
attention-disk_full = El disco está lleno, así que no se puede guardar nada nuevo.
attention-calendar_file = No se pudo escribir el archivo de calendario.
attention-plan_held_of =
    { $n ->
        [one] La próxima sincronización quitaría { $n } evento de { $platform }.
        [many] La próxima sincronización quitaría { $n } eventos de { $platform }.
       *[other] La próxima sincronización quitaría { $n } eventos de { $platform }.
    }
attention-key_unreachable = No se puede acceder a la clave que protege la sesión. Inicia o desbloquea el llavero, o devuelve el archivo de la clave; no se ha perdido nada.
fix-sign_in = Volver a iniciar sesión
fix-try_again = Reintentar
fix-open_platform = Abrir sitio
fix-see_plan = Revisar
fix-see_failed = Revisar
fix-make_calendar = Crearlo de nuevo
fix-rehearse = ¿Sonará?
fix-show_data = Mostrar archivo
fix-own_client = Usar mi propio cliente
fix-own_file = Elegir otro archivo
fix-turn_on = Activar
fix-resume = Reanudar
fix-send_sample = Mostrar una muestra
fix-turn_on_autostart = Iniciar con la sesión
fix-system_settings = Abrir los ajustes del sistema
fix-focus_settings = Abrir los ajustes del sistema
fix-login_settings = Abrir los ajustes del sistema
fix-turn_on_sound = Activar
fix-refresh = Comprobar ahora
fix-set_leads = Definir recordatorios

leads-start = al inicio
leads-add = Añadir un recordatorio
leads-count = Con cuánta antelación
leads-unit = Unidad
leads-minutes = minutos
leads-hours = horas
leads-days = días
leads-full =
    { $n ->
        [one] Como máximo { $n }.
        [many] Como máximo { $n }.
       *[other] Como máximo { $n }.
    }

reminders-enabled = Recordarme en este equipo
reminders-enabled_hint = Notificaciones de los concursos que muestran tus reglas.
reminders-pause = Pausar:
reminders-pause_hour = Durante 1 hora
reminders-pause_morning = Hasta mañana, { $when }
reminders-pause_open = Hasta que los reanude
reminders-paused = En pausa hasta que los reanudes
reminders-paused_until = En pausa hasta { $when }
reminders-resume = Reanudar
reminders-when = Cuándo
reminders-leads = Antes del inicio
reminders-leads_of = { $platform }: antes del inicio
reminders-at_start = También al inicio
reminders-registration = Antes de que cierre la inscripción
reminders-registration_hint = Donde la plataforma dice cuándo cierra. Codeforces no lo dice; suele cerrar 5 minutos antes del inicio.
reminders-registration_before = Con cuánta antelación recordármelo
reminders-registration_closes = inscripción hasta { $when }
reminders-per_platform = Tiempos distintos por plataforma
reminders-own = Tiempos propios
reminders-own_label = Tiempos propios para { $platform }
reminders-how = Cómo
reminders-quiet = Horas de silencio
reminders-quiet_hint = Los recordatorios que te pierdas llegan juntos después.
reminders-quiet_from = de
reminders-quiet_to = a
reminders-sound = Reproducir un sonido
reminders-snooze = Posponer
reminders-also = Notificarme también
reminders-moved = cuando un concurso se mueva
reminders-cancelled = cuando un concurso se cancele
reminders-announced = cuando se anuncie un concurso
reminders-announced_hint = Solo concursos que empiezan en menos de 48 horas.
reminders-planned = Recordatorios de los próximos 7 días
reminders-planned_hint =
    { $n ->
        [one] { $n } recordatorio
        [many] { $n } recordatorios
       *[other] { $n } recordatorios
    }
reminders-before = { $length } antes
sample-show = Mostrar una muestra
sample-seen = ¿La has visto?
sample-yes = Sí
sample-no = No
sample-good = Las notificaciones te llegan
sample-noted = Mira abajo qué puede ayudar
sample-refused = No se pudo mostrar la muestra
sample-help = Comprueba que No molestar está desactivado y que ContestSync puede mostrar notificaciones.

rehearsal-title = ¿Sonará?
rehearsal-hint = Prueba cada paso de un recordatorio, del plan a la pantalla. No cambia nada.
rehearsal-start = Probar recordatorios
rehearsal-again = Probar otra vez
rehearsal-yes = Sonará
rehearsal-perhaps =
    { $n ->
        [one] Probablemente sonará: { $n } punto dudoso
        [many] Probablemente sonará: { $n } puntos dudosos
       *[other] Probablemente sonará: { $n } puntos dudosos
    }
rehearsal-no =
    { $n ->
        [one] No sonará: { $n } problema
        [many] No sonará: { $n } problemas
       *[other] No sonará: { $n } problemas
    }
rehearsal-unknown = El sistema no lo indica.
step-ok = Bien:
step-warn = Dudoso:
step-fail = Problema:
step-unknown = Desconocido:
rehearsal-enabled-title = Los recordatorios están activados
rehearsal-enabled-ok = Están activados.
rehearsal-enabled-bad = Están desactivados en esta ventana.
rehearsal-not_paused-title = Los recordatorios no están en pausa
rehearsal-not_paused-ok = No están en pausa.
rehearsal-not_paused-bad = Están en pausa. { $when }
rehearsal-service-title = Hay notificaciones disponibles
rehearsal-service-ok = Disponibles.
rehearsal-service-bad = Este escritorio no puede mostrar notificaciones.
rehearsal-permission-title = ContestSync puede mostrar notificaciones
rehearsal-permission-ok = Permitido.
rehearsal-permission-bad = Los ajustes del sistema no lo permiten.
rehearsal-do_not_disturb-title = No molestar está desactivado
rehearsal-do_not_disturb-ok = Desactivado.
rehearsal-do_not_disturb-bad = Está activado: las notificaciones se retienen.
rehearsal-sound-title = Los recordatorios suenan
rehearsal-sound-ok = El sonido está activado.
rehearsal-sound-bad = El sonido está desactivado.
rehearsal-sound-unsupported = Este escritorio no reproduce sonidos con las notificaciones.
rehearsal-sample_seen-title = Has visto una muestra
rehearsal-sample_seen-ok = Confirmaste una muestra { $when }.
rehearsal-sample_seen-bad = Aún no has confirmado una muestra. Solo tú sabes si aparece.
rehearsal-sleep-title = Los recordatorios sobreviven a la suspensión
rehearsal-sleep-ok = Tras la suspensión, los recordatorios perdidos llegan juntos.
rehearsal-sleep-bad = El sistema no avisa al despertar; los recordatorios pueden llegar un minuto tarde.
rehearsal-clock-title = El reloj es correcto
rehearsal-clock-ok = Coincide con los servidores de las plataformas.
rehearsal-clock-bad = No coincide con los servidores de las plataformas. Ajústalo en el sistema.
rehearsal-autostart-title = ContestSync se inicia con la sesión
rehearsal-autostart-ok = Registrado en el sistema.
rehearsal-autostart-bad = Tras reiniciar, nada suena hasta que inicies ContestSync.
rehearsal-next_reminder-title = Hay un recordatorio programado
rehearsal-next_reminder-ok = Siguiente: { $when }.
rehearsal-next_reminder-bad = No hay ninguno programado: ni concursos ni horas de recordatorio.

account-title = Cuenta de Google
account-promise = ContestSync crea su propio calendario en tu cuenta de Google y lo mantiene al día. No puede ver los eventos de tus otros calendarios.
account-ok = Sesión iniciada
account-sign_in_again = Sesión terminada
account-sign_out = Cerrar sesión…
account-sign_out_hint = Cerrar la sesión también termina la de tus otros equipos con esta cuenta. Puedes cerrarla solo aquí, y conservar el calendario o quitarlo antes.
account-sign_out_keep = Cerrar sesión y conservar el calendario
account-sign_out_delete = Quitar el calendario y cerrar sesión
account-sign_out_here = Cerrar sesión solo en este equipo
sign_in-connect = Conectar Google Calendar
sign_in-waiting = Esperando a Google…
sign_in-waiting_hint = Continúa en el navegador y marca la casilla del calendario.
sign_in-open_again = Abrir de nuevo
sign_in-copy = Copiar enlace
sign_in-done = Sesión iniciada como { $email }
sign_in-cancelled = Inicio de sesión cancelado
sign_in-unverified = Si Google dice que no ha verificado esta aplicación, elige «Configuración avanzada» y luego «Ir a ContestSync».
calendar-which = Calendario
calendar-none_yet = Se crea en la primera sincronización
calendar-open = Abrir en Google Calendar
calendar-last = Última sincronización
calendar-next = Próxima sincronización
calendar-will_add =
    { $n ->
        [one] Se añadirá { $n } concurso
        [many] Se añadirán { $n } concursos
       *[other] Se añadirán { $n } concursos
    }
calendar-add_them = Añadirlos
calendar-failed =
    { $n ->
        [one] { $n } evento fallido
        [many] { $n } eventos fallidos
       *[other] { $n } eventos fallidos
    }
calendar-waits = No se escribe nada en tu calendario hasta que elijas «Añadirlos».
calendar-preview = Vista previa
calendar-preview_more =
    { $n ->
        [one] y { $n } más que la lista oculta
        [many] y { $n } más que la lista oculta
       *[other] y { $n } más que la lista oculta
    }
calendar-review = Revisar y añadir
calendar-up_to_date =
    { $n ->
        [one] Al día ({ $n } evento)
        [many] Al día ({ $n } eventos)
       *[other] Al día ({ $n } eventos)
    }
held-title =
    { $n ->
        [one] La próxima sincronización quitaría { $n } evento ({ $platforms })
        [many] La próxima sincronización quitaría { $n } eventos ({ $platforms })
       *[other] La próxima sincronización quitaría { $n } eventos ({ $platforms })
    }
held-hint = Tantos a la vez puede ser un error de la plataforma, así que no se quitó nada.
held-waiting = También en espera: { $what }.
held-see = Mostrar eventos
held-keep = Conservarlos
held-kept = Los eventos se conservan
held-remove = Quitarlos
events-title = Eventos
events-where = Calendario
events-own = Un calendario aparte
events-main = Mi calendario principal
events-busy = Mostrar el tiempo como
events-free = disponible
events-blocked = ocupado
events-color = Color por plataforma
events-phone = Notificaciones de Google Calendar (también en el móvil)
events-phone_hint = Las envía Google Calendar, además de los recordatorios de este equipo. Como máximo cinco.
deleted-title =
    { $n ->
        [one] { $n } evento que eliminaste
        [many] { $n } eventos que eliminaste
       *[other] { $n } eventos que eliminaste
    }
deleted-hint = Lo que eliminas en Google Calendar sigue eliminado.
deleted-restore = Restaurar
deleted-restore_label = Restaurar { $name }
deleted-restored = Se restaurará en la próxima sincronización
deleted-all = Restaurar todos
ics-title = Archivo de calendario
ics-hint = Los mismos concursos como archivo para cualquier otro calendario. No sigue los cambios.
ics-export = Exportar archivo de calendario…
ics-keep = Mantener al día un archivo de calendario
ics-keep_hint = Elige un archivo en una de tus carpetas. Evolution, Calendario de GNOME y Thunderbird pueden mostrarlo, y una carpeta sincronizada lo lleva a tus otros dispositivos. Se vuelve a escribir cuando cambia un concurso, así que no lo edites.
client-title = Usar tu propio cliente de Google
client-hint = En la consola de Google Cloud, crea un cliente OAuth de tipo «Aplicación de escritorio» y descarga su archivo JSON.
client-console = Abrir la consola de Google Cloud
client-paste = Pega el JSON
client-import = Usar este cliente
client-file = o elige el archivo:
client-wrong_file = No es el archivo JSON de un cliente de escritorio
client-imported = Se usa tu propio cliente
client-id = ID de cliente
client-secret = Secreto del cliente
client-needed = Esta versión aún no tiene cliente de Google. Añade el tuyo:
remove-title = Quitar el calendario de ContestSync
remove-hint = Elimina el calendario que creó ContestSync, con todos sus eventos. Tus otros calendarios no se tocan.
remove-button = Quitar el calendario…
remove-sure = «{ $name }» y todos sus eventos se eliminarán de Google Calendar. No se puede deshacer.
remove-done = El calendario se ha quitado

general-running = Inicio y comprobaciones
general-autostart = Iniciar al entrar en la sesión
general-autostart_hint = En segundo plano, sin ventana.
general-autostart_differs = Los ajustes del sistema no coinciden. Desactívalo y actívalo otra vez para corregirlo.
general-autostart_turned_off = Desactivado en los ajustes del sistema.
general-autostart_not_in_place = Mueve ContestSync a la carpeta Aplicaciones e inícialo de nuevo desde allí.
general-interval = Comprobar las plataformas cada
general-hours =
    { $n ->
        [one] { $n } hora
        [many] { $n } horas
       *[other] { $n } horas
    }
general-looks = Apariencia
general-theme = Tema
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
general-clock = Formato de hora
clock-auto = Según el idioma
clock-24 = 24 horas
clock-12 = 12 horas
general-tray_title = Junto al icono de la bandeja, en las 3 horas previas
tray_title-off = nada
tray_title-time = la cuenta atrás
tray_title-name = nombre y cuenta atrás
general-language = Idioma
language-auto = Como el sistema
general-reword_hint = Los eventos que ya están en tu calendario conservan el idioma en el que se escribieron.
general-reword = Escribirlos en este idioma
general-move = Mover tus ajustes
general-move_hint = Un archivo con todo lo que ajustas aquí. No contiene contraseñas ni la sesión.
general-backup = Hacer copia…
general-restore = Restaurar…
general-text_size = Tamaño del texto
general-smaller = Texto más pequeño
general-larger = Texto más grande
general-usual_size = Restablecer
general-compact = Lista compacta (una línea por concurso)

privacy-promise = Tus datos se quedan en este equipo
privacy-promise_calendar = Tus datos se quedan en este equipo y en tu Google Calendar
privacy-promise_hint = No hay cuentas con nosotros, ni telemetría, ni servidor propio. ContestSync pide los concursos a las plataformas y solo escribe en Google Calendar si lo conectas.
privacy-where = Dónde están tus datos
privacy-data = Datos
privacy-logs = Registros
privacy-key = Clave de la sesión
privacy-show = Mostrar
privacy-hosts = Servidores que contacta ContestSync
privacy-hosts_hint = Solo estos. Las plataformas ven una simple solicitud de sus concursos; Google recibe los eventos de tu calendario.
privacy-handles = A las plataformas donde escribiste un handle se les pide también su rating público.
privacy-not_asked = todavía no
privacy-leave = Desinstalar
privacy-leave_hint = Cierra la sesión y quita el calendario primero; después desinstala. La carpeta de datos puedes borrarla a mano.
privacy-to_calendar = Ajustes del calendario
privacy-fallback = solo si falla el primero
privacy-updates = Versiones nuevas
privacy-contest_feed = Fuente de concursos
privacy-if_on = solo si lo activaste, una vez al día

about-what = Mantiene tu calendario al día con los concursos de programación y te los recuerda a tiempo.
about-package = Paquete
about-system = Sistema
about-licence = Licencia
about-licences = Todas las licencias
updates-title = Actualizaciones
updates-check = Avisarme de versiones nuevas
updates-hint = Se comprueba una vez al día y nunca se instala automáticamente.
updates-nobody = Esta copia no se actualiza sola. Consigue la nueva versión como conseguiste esta.
updates-none = Por ahora no hay ninguna versión más nueva.
updates-newer = La versión { $version } está disponible
updates-install = Instalar y reiniciar
updates-started = Instalando la nueva versión
about-help = ¿Algo va mal?
about-help_hint = El diagnóstico no contiene secretos. No se envía nada automáticamente.
about-report = Informar de un problema
about-report_nowhere = Esta versión no tiene página para informes. Envía el diagnóstico a quien te la dio.
licences-title = Licencias
licences-ours = ContestSync es software libre con licencia MIT.
licences-hint =
    { $n ->
        [one] Incluye { $n } paquete, con su propia licencia.
        [many] Incluye { $n } paquetes, cada uno con su propia licencia.
       *[other] Incluye { $n } paquetes, cada uno con su propia licencia.
    }
licences-package = Paquete
licences-version = Versión
about-keys = Atajos de teclado
keys-upcoming = Próximos
keys-status = Estado
keys-settings = Ajustes
keys-search = Buscar
keys-sync = Sincronizar ahora
keys-contests = Concurso anterior o siguiente
keys-open = Abrir la página del concurso
keys-mute = Silenciar o dejar de silenciar
keys-remind = Recordarme, o seguir las reglas
keys-calendar = Añadir al calendario, o dejar fuera
keys-why = ¿Por qué?
keys-leave = Salir de un campo, cerrar un panel, luego la ventana
keys-buttons = Por los botones de un concurso
keys-undo = Deshacer
keys-text_size = Tamaño del texto
keys-views = Agenda, semana, mes
diagnostics-button = Diagnóstico…
diagnostics-title = Diagnóstico
diagnostics-hint = Léelo antes de compartirlo. No contiene la sesión, ni claves, ni tu correo.

first-step = Paso { $step } de 3
first-platforms = ¿Qué plataformas?
first-next = Siguiente: { $when }
first-nothing = Nada anunciado
first-looking = Comprobando…
first-unreachable = No responde; se reintentará
first-daily =
    { $n ->
        [one] Solo concursos principales (oculta { $n } diario o de práctica)
        [many] Solo concursos principales (oculta { $n } diarios y de práctica)
       *[other] Solo concursos principales (oculta { $n } diarios y de práctica)
    }
first-daily_plain = Solo concursos principales (oculta los diarios y de práctica)
first-reminders = ¿Cuándo debe avisarte ContestSync?
first-quiet = De { $from } a { $to }
first-calendar = Tu calendario (opcional)
first-export = Exportar un archivo
first-ready = Listo
first-result =
    { $n ->
        [one] { $n } concurso en los próximos 7 días.
        [many] { $n } concursos en los próximos 7 días.
       *[other] { $n } concursos en los próximos 7 días.
    }
first-result_next = Siguiente: { $name }, { $when }, en { $length }.
first-tray = ContestSync se queda en la bandeja. Puedes cerrar esta ventana.
first-no_tray = Tu escritorio no tiene bandeja. ContestSync funciona igualmente; inícialo otra vez para abrir esta ventana.
first-back = Atrás
first-continue = Continuar
first-not_now = Ahora no
first-skip_all = Omitir la configuración
first-done = Hecho
first-what = ContestSync muestra los próximos concursos de programación, te avisa antes de que empiecen y los mantiene en tu calendario.
first-offline = Estás sin conexión. Los concursos aparecen cuando te conectes.
first-presets = Empezar con
first-hiring = Contratación
first-everything = Todo

problem-offline = No se puede acceder al servidor. Los concursos conocidos se mantienen.
problem-connection = Se cortó la conexión. Los concursos conocidos se mantienen.
problem-tls = El certificado del servidor no es de confianza. Comprueba el reloj y la red.
problem-timeout = El servidor no respondió a tiempo. Los concursos conocidos se mantienen.
problem-http_status = El servidor respondió con un error. Los concursos conocidos se mantienen.
problem-redirected = El servidor redirige a otro sitio, que no se sigue.
problem-rate_limited = El servidor pide menos solicitudes. ContestSync lo intentará más tarde.
problem-too_large = La respuesta era demasiado grande.
problem-unexpected_body = No se pudo leer la respuesta; quizá cambió el sitio.
problem-blocked = El sitio bloquea las solicitudes automáticas. Los concursos conocidos se mantienen.
problem-unknown_zone = El calendario usa una zona horaria desconocida, o ninguna. No se cambió nada.
problem-suspicious_listing = De repente faltan la mayoría de los concursos en la lista, así que no se quitó nada.
problem-signed_out = No has iniciado sesión.
problem-sign_in_again = La sesión ha terminado. Vuelve a iniciarla; no se ha perdido nada.
problem-consent_denied = Rechazaste el acceso en la página de Google. No se cambió nada.
problem-scope_missing = ContestSync no puede escribir en el calendario: su casilla quedó sin marcar. Inténtalo otra vez y márcala.
problem-sign_in_cancelled = Se canceló el inicio de sesión.
problem-sign_in_timed_out = Nadie volvió del navegador. Inténtalo otra vez.
problem-state_mismatch = La respuesta era de otro inicio de sesión. Inténtalo otra vez.
problem-port_unavailable = No hay ningún puerto local libre para la respuesta de Google. Inténtalo otra vez.
problem-browser_unavailable = No se pudo abrir el navegador. Copia el enlace y ábrelo tú.
problem-client_not_configured = Aún no hay cliente de Google. Añade el tuyo.
problem-client_refused = Google no acepta esta aplicación. Usa tu propio cliente o exporta un archivo.
problem-calendar_gone = El calendario se eliminó en Google Calendar. Sincroniza para crearlo de nuevo.
problem-quota_exceeded = Se alcanzó el límite de solicitudes de Google Calendar. La sincronización continúa más tarde.
problem-event_refused = Google rechazó este evento.
problem-calendar_api = No se pudo leer la respuesta de Google Calendar. ContestSync lo intentará otra vez.
problem-plan_held = Esto quitaría muchos eventos, así que espera tu decisión.
problem-secret_store_unavailable = No hay ningún llavero disponible.
problem-database_newer = Los datos los escribió una versión más nueva de ContestSync. Actualiza esta.
problem-database_damaged = El archivo de datos está dañado.
problem-disk_full = El disco está lleno.
problem-data_folder = No se puede usar la carpeta de datos.
problem-database = No se puede leer o escribir el archivo de datos.
problem-run_in_progress = Hay otra sincronización en curso. Su resultado aparecerá en un momento.
problem-queue_full = Hay demasiadas tareas en cola. Inténtalo en un momento.
problem-cancelled = Cancelado.
problem-crashed = Una parte del programa falló; el resto sigue. Informa del problema, por favor.
problem-clock_wrong = El reloj de este equipo no es correcto. Ajústalo en el sistema.
problem-endpoints_file = No se puede usar el archivo de servidores.
problem-wrong_usage = No se entiende la línea de comandos.
problem-unknown_preference = No existe ese ajuste.
problem-invalid_value = Ese valor no es posible. No se cambió nada.
problem-unknown_contest = Este concurso ya no se conoce.
problem-file_write = No se pudo escribir el archivo.
problem-handle_unknown = En la plataforma no hay nadie con este handle. Revisa cómo está escrito.
problem-handle_renamed = Este handle cambió de nombre. Escribe tu nuevo handle.
problem-file_read = No se pudo leer el archivo.
problem-update_held = Hay una sincronización en curso o un concurso cercano, así que no se instaló nada. Inténtalo más tarde.
problem-update_refused = La actualización no está firmada por su editor. No se cambió nada.
problem-update_failed = No se pudo descargar o instalar la actualización. No se cambió nada.
problem-feed_key_missing = No hay ninguna clave para verificar la fuente de concursos.
problem-feed_unsigned = La fuente de concursos no está firmada, así que no se usó.
problem-feed_signature = La fuente de concursos no coincide con su firma, así que no se usó.
problem-feed_wrong_key = La fuente de concursos se firmó con otra clave, así que no se usó.
problem-feed_replayed = La fuente de concursos es una copia antigua, así que no se usó.
problem-feed_too_old = La fuente de concursos tiene más de un día, así que no se usó.
problem-feed_ahead = La fecha de la fuente de concursos está en el futuro, así que algún reloj no es correcto.
problem-feed_contest = Un concurso de la fuente no puede ser correcto, así que no se usó.
problem-nothing_read = Aún no se ha leído ninguna plataforma por completo, así que no hay nada que publicar.
problem-proxy_unusable = El entorno indica un proxy de un tipo que no se puede usar, así que no se contactó con ningún servidor.
problem-notifications_unavailable = Este escritorio no muestra notificaciones. Inicia o instala un servicio de notificaciones.
problem-detail_refused = Google rechaza un detalle, como un color; el resto se escribió.
problem-calendar_foreign = Otro cliente de Google creó este calendario, así que este equipo no puede abrirlo.
problem-reading_too_old = Los cambios esperan a que se vuelvan a leer sus plataformas.
problem-calendar_moved = Otro equipo movió los eventos al calendario principal.
problem-settings_taken_over = Los ajustes del calendario sustituyeron a los de este equipo.
problem-settings_put_back = El evento con los ajustes compartidos se eliminó y se ha restaurado.
problem-old_release = ContestSync 0.1.0 aún cambia este calendario desde otro equipo. Actualízalo allí.

sure-platform = ¿Desactivar { $platform }?
sure-rules = ¿Aplicar esta regla?
sure-feed = ¿Quitar { $name }?
sure-events =
    { $n ->
        [one] Esto quita { $n } evento de tu calendario.
        [many] Esto quita { $n } eventos de tu calendario.
       *[other] Esto quita { $n } eventos de tu calendario.
    }
sure-such_as = Entre ellos: { $names }
sure-switch_off = Desactivar
sure-apply = Aplicar

search-help = Cómo buscar
search-placeholder = Buscar
search-platform = una plataforma: nombre, inicio del nombre o apodo
search-division = una división
search-rated = concursos con rating
search-unrated = concursos sin rating
search-today = hoy, y lo que está en curso
search-tomorrow = mañana
search-week = los próximos siete días
search-running = en curso ahora
search-hidden = también los ocultos
search-without = sin esta palabra
search-unknown = { $operator } no es un operador de búsqueda

view-label = Vista
# Same as in English.
view-agenda = Agenda
view-week = Semana
view-month = Mes
view-today = Hoy
view-previous_week = Semana anterior
view-next_week = Semana siguiente
view-previous_month = Mes anterior
view-next_month = Mes siguiente

week-label = Concursos de la semana
week-hour = Hora
week-long = Duran varios días
week-hidden = oculto
week-none = No hay concursos anunciados para estos días
week-next = Ir al siguiente: { $when }

month-more =
    { $n ->
        [one] { $n } más
        [many] { $n } más
       *[other] { $n } más
    }
month-continued = { $name }, continúa ({ $dates })
month-none = No hay concursos este día

next-label = Próximo concurso
next-running = en curso
next-unmute = Dejar de silenciar
joined-title = Ajustes de tu otro equipo
joined-from = Se tomaron los ajustes de { $computer }, con el último cambio { $when }.
joined-hint = Las plataformas, las reglas, el aspecto de los eventos y las decisiones por concurso son iguales en todos los equipos con este calendario.
joined-ok = Conservar estos
joined-keep = Usar los de este equipo en todos
joined-kept = Tus otros equipos los tomarán en su próxima sincronización
moved-title = Los eventos están ahora en el calendario principal
moved-hint = Otro equipo los movió allí. Aquí no cambia nada hasta que elijas.
moved-keep = Conservarlos también aquí
moved-main = Usar aquí el calendario principal
notice-sample = Este es un recordatorio de muestra ({ $time })
notice-sample_body = Si ves esto, los recordatorios funcionan. Confírmalo en la ventana.
notice-open = Abrir concurso
notice-open_first = Abrir el primero
notice-show = Mostrar
notice-snooze = Posponer { $minutes } min
notice-snooze_start = Posponer hasta el inicio
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } a las { $time }
notice-starts = Empieza { $when }: { $name }
notice-starts_today = Empieza a las { $time }: { $name }
notice-now = Ahora: { $name }
notice-started = Empezó hace { $length }: { $name }
notice-in = En { $length }
notice-until = { $from } hasta { $to }
notice-long = dura { $length }
notice-rated = con rating
notice-unrated = sin rating
notice-registration = inscripción hasta { $when }
event-any_time = en cualquier momento dentro del plazo
event-signature = ContestSync lo mantiene al día ({ $key }).
notice-checked = comprobado hace { $length }
notice-checked_now = comprobado ahora mismo
notice-asleep = Tu equipo estaba suspendido: { $when }
notice-not_running = ContestSync no estaba abierto: { $when }
notice-quiet = Retenido durante tus horas de silencio
notice-paused = Retenido mientras los recordatorios estaban en pausa
notice-together =
    { $n ->
        [one] { $n } concurso { $when }
        [many] { $n } concursos { $when }
       *[other] { $n } concursos { $when }
    }
notice-together_today =
    { $n ->
        [one] { $n } concurso a las { $time }
        [many] { $n } concursos a las { $time }
       *[other] { $n } concursos a las { $time }
    }
notice-together_now =
    { $n ->
        [one] Ahora ({ $time }): { $n } concurso
        [many] Ahora ({ $time }): { $n } concursos
       *[other] Ahora ({ $time }): { $n } concursos
    }
notice-missed_soon =
    { $n ->
        [one] { $n } concurso empieza pronto
        [many] { $n } concursos empiezan pronto
       *[other] { $n } concursos empiezan pronto
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } concurso durante tus horas de silencio
        [many] { $n } concursos durante tus horas de silencio
       *[other] { $n } concursos durante tus horas de silencio
    }
notice-missed_paused =
    { $n ->
        [one] { $n } concurso mientras los recordatorios estaban en pausa
        [many] { $n } concursos mientras los recordatorios estaban en pausa
       *[other] { $n } concursos mientras los recordatorios estaban en pausa
    }
notice-missed =
    { $n ->
        [one] { $n } concurso mientras no estabas
        [many] { $n } concursos mientras no estabas
       *[other] { $n } concursos mientras no estabas
    }
notice-more =
    { $n ->
        [one] { $n } más
        [many] { $n } más
       *[other] { $n } más
    }
notice-over =
    { $n ->
        [one] { $n } ya terminó
        [many] { $n } ya terminaron
       *[other] { $n } ya terminaron
    }
notice-running = { $name } está en curso hasta { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Movido, ahora { $when }: { $name }
notice-was = Antes: { $when }
notice-left = en { $length }
notice-started_ago = empezó hace { $length }
notice-moved_too = tus recordatorios también se movieron
notice-cancelled = Cancelado: { $name }
notice-announced = Nuevo: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } concurso se movió
        [many] { $n } concursos se movieron
       *[other] { $n } concursos se movieron
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } concurso se canceló
        [many] { $n } concursos se cancelaron
       *[other] { $n } concursos se cancelaron
    }
notice-all_announced =
    { $n ->
        [one] { $n } concurso se anunció
        [many] { $n } concursos se anunciaron
       *[other] { $n } concursos se anunciaron
    }
notice-sign_in = Google Calendar necesita que vuelvas a iniciar sesión
notice-sign_in_body = Desde { $time } · los recordatorios siguen, el calendario espera
notice-no_tray = ContestSync funciona sin icono de la bandeja
notice-no_tray_body = Desde { $time } · este escritorio no muestra iconos de la bandeja. Los recordatorios siguen; inicia ContestSync otra vez para abrir su ventana
notice-no_window = No se pudo abrir la ventana
notice-no_window_body = La bandeja, los recordatorios y el calendario siguen funcionando. Si ContestSync se acaba de actualizar, sal de él e inícialo de nuevo.
notice-no_window_commands = La bandeja, los recordatorios y el calendario funcionan sin ella; `contestsync --help` muestra lo que puedes hacer en la línea de comandos.
notice-no_web_view = Instala WebView2 de Microsoft y abre la ventana de nuevo. La bandeja, los recordatorios y el calendario funcionan sin ella.
notice-runs_already = Otro ContestSync está en marcha y no responde ({ $owner }); termina ese proceso e inténtalo de nuevo.
notice-platform = { $platform } no se ha leído desde { $when }
notice-platform_body =
    { $n ->
        [one] { $n } concurso conocido puede estar desactualizado
        [many] { $n } concursos conocidos pueden estar desactualizados
       *[other] { $n } concursos conocidos pueden estar desactualizados
    }
tray-none = No hay concursos en los próximos 14 días
tray-sample = Datos de muestra: aquí nada es real
tray-all = Todos los concursos…
tray-window = Abrir ContestSync
tray-settings = Ajustes…
tray-update = Actualizar a { $version }…
tray-quit = Salir de ContestSync
tray-in = en { $length }
tray-left = quedan { $length }
tray-running = en curso, quedan { $length }
tray-as_of = hora a fecha de { $when }
tray-register = Inscribirse…
tray-remind = Recordarme este concurso
tray-mute = Silenciar este concurso
tray-tooltip_none = ContestSync: no hay concursos en los próximos 14 días
tray-tooltip = { $name }: en { $length } ({ $when })
tray-tooltip_running = { $name }: en curso, quedan { $length }
tray-more =
    { $n ->
        [one] { $name } + { $n } más
        [many] { $name } + { $n } más
       *[other] { $name } + { $n } más
    }
tray-attention =
    { $n ->
        [one] { $n } cosa requiere atención…
        [many] { $n } cosas requieren atención…
       *[other] { $n } cosas requieren atención…
    }
tray-syncing = Sincronizando…
tray-progress = Sincronizando… { $done } de { $total }
tray-add =
    { $n ->
        [one] Añadir { $n } concurso a tu calendario…
        [many] Añadir { $n } concursos a tu calendario…
       *[other] Añadir { $n } concursos a tu calendario…
    }
tray-sync = Sincronizar ahora
tray-check = Comprobar ahora
tray-offline = { $action } (sin conexión)
tray-just_now = { $action } (ahora mismo)
tray-ago = { $action } (hace { $length })
tray-again = Recordármelo otra vez en { $minutes } min: { $name }
tray-again_start = Recordármelo otra vez al inicio: { $name }
tray-resume = Reanudar los recordatorios (en pausa)
tray-resume_until = Reanudar los recordatorios (en pausa hasta { $when })
tray-pause = Pausar los recordatorios
tray-pause_hour = Durante 1 hora
tray-pause_until = Hasta { $when }
tray-pause_open = Hasta que los reanude
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } concurso, { $what }.
        [many] { $platform }: { $n } concursos, { $what }.
       *[other] { $platform }: { $n } concursos, { $what }.
    }
cli-left_out = omitidos: { $rows }
cli-rows =
    { $n ->
        [one] { $n } fila ilegible
        [many] { $n } filas ilegibles
       *[other] { $n } filas ilegibles
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: nada nuevo, { $n } concurso.
        [many] { $platform }: nada nuevo, { $n } concursos.
       *[other] { $platform }: nada nuevo, { $n } concursos.
    }
cli-refresh_none = { $platform }: nada nuevo, ningún concurso.
cli-feed_of = Fuente de concursos de { $publisher }
cli-feed_same = { $name }: nada nuevo.
cli-refresh_failed = { $platform }: error. { $why }
cli-refresh_failed_plain = { $platform }: error.
cli-refresh_off = Todas las plataformas están desactivadas; `contestsync config set platforms codeforces,atcoder` activa dos.
cli-calendar_preview = Calendario (vista previa)
cli-calendar_done = Calendario: hecho
cli-calendar_partly = Calendario: hecho en parte
cli-calendar_failed = Calendario: error
cli-calendar_signed_out = Calendario: sin conectar.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Sin cambios.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } sin cambios
        [many] { $n } sin cambios
       *[other] { $n } sin cambios
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } eliminado por ti que sigue eliminado
        [many] { $n } eliminados por ti que siguen eliminados
       *[other] { $n } eliminados por ti que siguen eliminados
    }
cli-insert = añadir
cli-update = cambiar
cli-restore = restaurar
cli-delete = eliminar
cli-held = retenido ({ $action }): { $name }, { $when }
cli-offline = Sin conexión desde { $when }: no se puede acceder a ningún servidor. Mientras el programa está abierto, lo intenta otra vez cada minuto.
cli-clock_ahead = El reloj de este equipo va { $seconds } s adelantado respecto al de los servidores: ajústalo. Hasta entonces no se elimina nada antiguo.
cli-clock_behind = El reloj de este equipo va { $seconds } s atrasado respecto al de los servidores: ajústalo. Hasta entonces no se elimina nada antiguo.
cli-account = Google Calendar: sesión iniciada como { $email }.
cli-account_again = Google Calendar: { $email } tiene que volver a iniciar sesión (`contestsync login`).
cli-account_none = Google Calendar: sin conectar (`contestsync login`).
cli-key_file = Clave de cifrado: en la carpeta de datos, en un archivo que solo tú puedes leer.
cli-key_keyring = Clave de cifrado: en el llavero.
cli-last_refresh = Última comprobación: { $last }. Próxima: { $next }.
cli-last_sync = Última sincronización: { $last }. Próxima: { $next }.
cli-never = nunca
cli-after_sign_in = después de iniciar sesión
cli-file_failed = Archivo de calendario: desactualizado. { $why }
cli-file = Archivo de calendario: { $path }, escrito por última vez { $when }.
cli-platform = { $platform }: última correcta { $when }
cli-platform_off = { $platform }: desactivada
cli-platform_failing = { $platform }: con errores ({ $count } seguidos), última correcta { $when }. { $why }
cli-feed = Fuente de concursos de { $publisher }: última lectura { $when }. { $why }
cli-data = Datos: { $path } ({ $count } concursos, esquema { $schema }).
cli-note = Nota: { $text }
cli-signed_in = Sesión iniciada como { $email }. `contestsync sync` añade los concursos al calendario.
cli-signed_in_kept = Sesión iniciada como { $email }. Se conservaron los ajustes de este equipo; tus otros equipos los tomarán en su próxima sincronización. `contestsync sync` añade los concursos al calendario.
cli-signed_in_joined = Sesión iniciada como { $email }. Se tomaron los ajustes de { $computer } (último cambio { $when }); `contestsync config keep-own` restaura los de este equipo. `contestsync sync` añade los concursos al calendario.
cli-kept_own = Los ajustes de este equipo se han restaurado; la próxima sincronización los pasa a tus otros equipos.
cli-kept_own_none = Este equipo no tomó ningún ajuste, así que no se cambió nada.
cli-shared = Compartidos por todos los equipos que usan el calendario
cli-own = Propios de este equipo
cli-signed_out = Sesión de { $email } cerrada.
cli-calendar_deleted = El calendario de ContestSync se eliminó.
cli-calendar_none = No había ningún calendario de ContestSync que eliminar.
cli-calendar_kept = El calendario se conservó.
cli-others_kept = Google conserva el permiso para tus otros equipos.
cli-others_signed_out = Si tus otros equipos usan esta cuenta de Google con ContestSync, Google también cierra su sesión; `contestsync logout --keep-others` la mantiene abierta.
cli-browser = Esperando a Google en tu navegador (cinco minutos como máximo).
cli-waiting = esperando a otro ContestSync que está en marcha ({ $owner }).
cli-restored =
    { $n ->
        [one] La próxima sincronización restaura { $n } evento.
        [many] La próxima sincronización restaura { $n } eventos.
       *[other] La próxima sincronización restaura { $n } eventos.
    }
cli-client_saved = El cliente se guardó; `contestsync login` inicia sesión con él.
cli-key_changed = La clave se cambió.
cli-run = ContestSync comprueba y sincroniza según lo programado. Pulsa Ctrl-C para detenerlo.
cli-next = { $name } ({ $platform }) en { $length }, { $when }
cli-next_none = No hay ningún concurso próximo.
cli-list_none = No hay concursos. `contestsync refresh` lee las plataformas; `contestsync list --hidden` muestra también los concursos ocultos.
cli-over = terminado
cli-running = en curso
cli-in = en { $length }
cli-hidden = oculto: { $why }
cli-times = { $from } hasta { $to }
cli-source = De la lista «{ $list }» de la plataforma, última comprobación { $when }.
cli-in_list = En la lista: { $answer } ({ $why })
cli-in_calendar = En el calendario: { $answer } ({ $why })
cli-reminders = Recordatorios: { $answer } ({ $why })
cli-late_for_calendar = había empezado antes de poder añadirse
cli-deleted_by_you = borraste su evento; `contestsync restore { $key }` lo recupera
cli-started = ya ha empezado, así que no habrá más recordatorios
cli-yes = sí
# Same as in English.
cli-no = no
cli-rings = aviso { $when }
cli-was = antes: { $what }
landing-close = Puedes cerrar esta pestaña.
landing-signed_in = Has iniciado sesión
landing-signed_in_text = ContestSync mantiene ahora al día el calendario de { $email }.
landing-declined = Rechazaste el acceso
landing-box = Quedó una casilla sin marcar
landing-cancelled = Se canceló el inicio de sesión
landing-failed = El inicio de sesión no funcionó
landing-stray = Esta no es la respuesta al inicio de sesión actual
landing-stray_text = No se aceptó y no se cambió nada. Si vienes de la página de Google, empieza otra vez el inicio de sesión en ContestSync.
landing-again = Esta respuesta ya se usó
landing-again_text = Una respuesta se acepta solo una vez; ContestSync muestra el resultado del inicio de sesión.
landing-unknown = El inicio de sesión no ha terminado
landing-unknown_text = Continúa en ContestSync.
landing-nothing = Aquí no hay nada
landing-nothing_text = ContestSync espera aquí solo la respuesta de Google.
notice-closes = Inscripción hasta { $when }: { $name }
notice-closes_today = Inscripción hasta las { $time }: { $name }
notice-contest_starts = el concurso empieza { $when }
notice-contest_starts_today = el concurso empieza a las { $time }
notice-closes_usually = { $platform } suele cerrarla entonces; su página tiene la hora exacta
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Para ti: { $answer } ({ $why }).
cli-registration = Inscripción hasta { $when }
cli-registration_usual = Inscripción hasta { $when }, como es habitual allí
cli-backup = { $path } contiene ahora { $preferences } y { $feeds }.
cli-backup_secret = { $path } contiene las direcciones de tus calendarios, legibles para quien pueda abrirlo. No lo compartas.
cli-backup_restored = Se han restaurado { $preferences } y { $feeds }. La próxima comprobación lee los calendarios.
cli-doctor_none = No hay ninguna plataforma activada; indica una con --platform.
cli-doctor_ok = como se esperaba
cli-doctor_changed = legible, pero no como se esperaba
cli-doctor_unreadable = su respuesta no se puede leer
cli-doctor_refused = no ha dado ninguna lista
cli-doctor_unreachable = no se ha podido contactar
cli-doctor = { $platform }: { $how }, { $count } próximos.
cli-doctor_unseen = { $platform }: { $how }, { $count } próximos (aún sin confirmar con el sitio real).
cli-doctor_rows = { $count } de { $rows } filas no se pueden leer
cli-doctor_missing = { $field } ya no está ({ $expected })
cli-doctor_added = { $field } es nuevo ({ $found })
cli-doctor_type = { $field } es { $found }, no { $expected }
cli-doctor_count = { $found } concursos, no { $expected }
cli-doctor_part = falta una parte de la página
cli-doctor_saved = guardado en { $path }
cli-keygen = La clave secreta está en { $path }; guárdala donde solo pueda leerla quien publica.
cli-keygen_public = Los suscriptores asignan a feed.public_key el valor
cli-contests =
    { $n ->
        [one] { $n } concurso
        [many] { $n } concursos
       *[other] { $n } concursos
    }
cli-platforms =
    { $n ->
        [one] { $n } plataforma
        [many] { $n } de plataformas
       *[other] { $n } plataformas
    }
cli-published = Publicado en { $path }: { $contests } de { $platforms }, lectura: { $when }.
cli-handles_none = No hay handles. `contestsync config set handle.codeforces HANDLE` define uno; los otros son handle.atcoder, handle.leetcode y handle.codechef.
cli-handle_heuristic = { $platform } (heurística)
cli-handle_unrated = sin rating todavía, cuenta como 0
cli-handle_nobody = nadie se llama así
cli-handle_renamed = ahora tiene otro nombre
cli-handle_unread = aún sin leer
cli-handle_read = { $state }, leído { $when }
cli-feed_removed = Se ha quitado { $name } ({ $source }). Sus próximos eventos dejan el calendario con la próxima sincronización.
cli-feed_left_out = { $count } de sus eventos no se pueden leer y se han omitido.
cli-calendar_name = Concursos de programación
cli-feeds_none = No hay calendarios. `contestsync source add ADDRESS` añade uno.
cli-off = desactivado
cli-ended_ok = correcta
cli-ended_partial = parcial
cli-ended_failed = con errores
cli-progress_platform = plataforma { $done } de { $total }
cli-progress_event = evento { $done } de { $total }
cli-not_revoked = Has cerrado la sesión aquí, pero no se ha podido contactar con Google ({ $why }); retira el acceso tú mismo en https://myaccount.google.com/connections.
cli-no_thread = no se ha podido iniciar ningún hilo ({ $why }); cierra otros programas e inténtalo de nuevo.
cli-not_written = no se puede escribir la respuesta ({ $why }).
cli-process = proceso { $id } desde { $when }
cli-no_desktop = Esta versión no tiene aplicación de escritorio; `contestsync-headless run` lee y sincroniza según el plan.
cli-desktop_not_started = No se puede iniciar la aplicación de escritorio { $program } ({ $reason }). Vuelve a instalar ContestSync.
cli-starts = empieza { $when }
cli-taken_back = se ha retirado
cli-other = pero { $from }: { $says }
time-just_now = ahora mismo
cli-ago = hace { $length }
cli-from_feed = del feed de { $publisher }, leído { $ago }
cli-from_platform = de { $platform }, leído { $ago }
cli-time_from = Su hora procede { $from }.
cli-readings_differ = Dos lecturas difieren, { $other }.
cli-was_announced = anunciado
cli-was_moved = cambiado de hora
cli-was_renamed = cambiado de nombre
cli-was_lengthened = cambiado de duración
cli-was_updated = actualizado
cli-was_gone = desaparecido
cli-was_back = anunciado de nuevo
cli-backup_left_out =
    { $n ->
        [one] Se ha omitido { $n } calendario: su dirección no sirve en este ordenador. Añádelo con `contestsync source add ADDRESS`.
        [many] Se han omitido { $n } de calendarios: sus direcciones no sirven en este ordenador. Añádelos con `contestsync source add ADDRESS`.
       *[other] Se han omitido { $n } calendarios: sus direcciones no sirven en este ordenador. Añádelos con `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [one] { $n } ajuste
        [many] { $n } de ajustes
       *[other] { $n } ajustes
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } calendario
        [many] { $n } de calendarios
       *[other] { $n } calendarios
    }
cli-feed_added =
    { $n ->
        [one] Se ha añadido { $name } como { $source }, con { $n } evento próximo.
        [many] Se ha añadido { $name } como { $source }, con { $n } de eventos próximos.
       *[other] Se ha añadido { $name } como { $source }, con { $n } eventos próximos.
    }
cli-feed_would_add =
    { $n ->
        [one] Se añadiría { $name } como { $source }, con { $n } evento próximo.
        [many] Se añadiría { $name } como { $source }, con { $n } de eventos próximos.
       *[other] Se añadiría { $name } como { $source }, con { $n } eventos próximos.
    }
help-contestsync = No te pierdas ningún concurso: añade los próximos concursos de programación a Google Calendar y te avisa antes de que empiecen
help-json = Imprimir un documento JSON en stdout
help-background = Iniciar la aplicación sin abrir su ventana, como al iniciar sesión en el sistema
help-settings = Iniciar la aplicación y abrir su ventana
help-refresh = Leer las plataformas activadas y guardar los cambios
help-refresh-platforms = Solo esta plataforma (se puede indicar varias veces)
help-list-platforms = Solo esta plataforma (se puede indicar varias veces)
help-refresh-trust = Creer la lista aunque falte la mayoría de los próximos concursos, porque has comprobado el sitio
help-list = Listar los concursos próximos y en curso, primero los más cercanos
help-list-days = Solo concursos que empiezan en este número de días
help-list-all = Incluir los concursos terminados
help-list-hidden = Incluir los concursos ocultos
help-next = Mostrar el próximo concurso y el tiempo que falta, para barras de estado
help-next-format = Formato de salida
help-next-format-text = Una línea de texto
help-next-format-json = Un documento JSON
help-next-format-waybar = Un módulo personalizado de Waybar
help-next-format-tmux = Una línea corta para tmux
help-next-watch = Seguir en marcha e imprimir una línea cada vez que cambie
help-why = Mostrar todo sobre un concurso y por qué aparece en la lista, el calendario y los recordatorios
help-why-key = El concurso, por ejemplo codeforces:1936
help-choose-key = El concurso, por ejemplo codeforces:1936
help-login = Iniciar sesión en Google en el navegador
help-login-no_browser = Imprimir la dirección en lugar de abrir el navegador
help-login-keep_settings = Si el calendario tiene ajustes de tus otros ordenadores, sustituirlos por los de este
help-logout = Cerrar la sesión de Google; el calendario se conserva
help-logout-more = Google cierra entonces también la sesión de tus otros ordenadores con esta cuenta. Con --keep-others la conservan.
help-logout-delete_calendar = Eliminar también el calendario de ContestSync
help-logout-keep_others = Cerrar la sesión solo aquí; tus otros ordenadores la conservan
help-sync = Leer las plataformas y después actualizar el calendario
help-sync-no_refresh = No leer antes las plataformas
help-sync-dry_run = Mostrar solo lo que cambiaría
help-sync-confirm = Aprobar una eliminación grande, o crear de nuevo un calendario eliminado
help-sync-take_over = Decidir también sobre los eventos que otro equipo añadió a tu calendario principal
help-sync-reword = Describir también en el idioma elegido los eventos que ya existen
help-restore = Recuperar los eventos que eliminaste del calendario, con la próxima sincronización
help-restore-keys = Los concursos; todos si no indicas ninguno
help-export = Escribir los concursos en un archivo iCalendar (RFC 5545)
help-export-ics = iCalendar, el único formato
help-export-output = El archivo que se escribe (por defecto: stdout)
help-status = Mostrar la cuenta, las ejecuciones, el estado de cada plataforma y dónde está la clave
help-config = Mostrar y cambiar los ajustes
help-config-get = Imprimir el valor de un ajuste
help-config-get-key = Su nombre
help-config-set-key = Su nombre
help-config-set = Cambiar un ajuste
help-config-set-value = Su valor
help-config-list = Imprimir todos los ajustes: los compartidos por el calendario y los de este ordenador
help-config-list-scopes = Con --json, indicar si cada uno es compartido
help-config-keep_own = Volver en todos los ordenadores a los ajustes que tenía este antes de adoptar los del calendario
help-config-client_file = Leer el cliente de Google del archivo JSON descargado de la consola de Google
help-config-client_file-file = El archivo
help-config-backup-file = El archivo
help-config-restore-file = El archivo
help-config-backup = Escribir todos los ajustes en un archivo, sin secretos
help-config-backup-with_feed_addresses = Incluir las direcciones de los calendarios, que pueden ser secretas
help-config-restore = Leer ajustes y calendarios de una copia de seguridad: todo o nada
help-config-rotate_key = Crear una clave de cifrado nueva para la sesión; sigues con la sesión iniciada
help-choose = Fijar los recordatorios o el evento de un concurso, digan lo que digan las reglas
help-choose-remind = Sus recordatorios
help-choose-calendar = Su evento en el calendario
help-choose-remind-yes = Siempre
help-choose-calendar-yes = Siempre
help-choose-remind-no = Nunca
help-choose-calendar-no = Nunca
help-choose-remind-rules = Lo que digan las reglas
help-choose-calendar-rules = Lo que digan las reglas
help-feed = Publicar los concursos como feed firmado en cualquier alojamiento estático
help-feed-keygen = Crear un par de claves: la secreta en FILE, la pública en FILE.pub
help-feed-keygen-out = El archivo nuevo para la clave secreta
help-feed-publish = Leer las plataformas activadas y escribir el feed firmado en una carpeta
help-feed-publish-out = La carpeta; se crea si no existe
help-feed-publish-key = La clave secreta
help-feed-publish-no_refresh = Publicar lo guardado sin leer las plataformas
help-source = Leer calendarios (ICS) además de las plataformas
help-source-add = Leer un calendario y añadirlo si se ha leído bien
help-source-add-address = Su dirección https: o webcal:, o un archivo
help-source-add-name = Cómo llamarlo; si no, como se llame el calendario
help-source-add-zone = La zona horaria de las horas que no tienen, por ejemplo Europe/Berlin
help-source-add-dry_run = Mostrar solo lo que contiene, sin guardar nada
help-source-list = Todos los calendarios, con las direcciones abreviadas
help-source-remove = Quitar uno con sus concursos; sus eventos dejan el calendario con la próxima sincronización
help-source-remove-source = Su identificador, por ejemplo feed-0a1b2c3d
help-handle = Mostrar tus handles y los ratings leídos
help-handle-list = Mostrar tus handles con los últimos ratings leídos
help-handle-check = Leer los ratings ahora
help-handle-check-platform = Solo en esta plataforma
help-doctor = Comprobar si las respuestas de las plataformas siguen siendo las esperadas; no cambia nada
help-doctor-platforms = Solo esta plataforma (se puede indicar varias veces; por defecto, las activadas)
help-doctor-save = Guardar las respuestas en esta carpeta, sin datos personales
help-run = Leer y sincronizar según el plan, en primer plano, hasta que lo detengas
help-own_help = Imprimir la ayuda
help-own_version = Imprimir la versión
help-own_command = Imprimir este mensaje o la ayuda de los subcomandos
package-comment = Añade los próximos concursos de programación a tu Google Calendar y te avisa antes de que empiecen
package-open = Abrir la ventana
package-keywords = concurso;programación;calendario;recordatorio;
package-summary = Concursos de programación en tu calendario, con recordatorios
package-about = ContestSync muestra los próximos concursos de programación y los añade a un calendario de Google. Si un concurso cambia de hora o de nombre, o se cancela, tu calendario lo sigue.
package-sites = Plataformas: { $names }.
package-tray = Funciona en la bandeja y:
package-reminds = te avisa antes de que empiece un concurso, a las horas que elijas
package-separate = usa un calendario aparte y nunca sobrescribe lo que hayas cambiado en él
package-optional = funciona sin cuenta: el calendario es opcional
package-contacts = solo contacta con las plataformas y con Google: sin servidor nuestro ni estadísticas
package-command_line = puede hacer lo mismo en la línea de comandos
package-still_running = ContestSync sigue en marcha. Ciérralo desde su icono en la barra de tareas e inténtalo de nuevo.
package-needs_webview = La ventana de ContestSync necesita WebView2 de Microsoft, que no está en este ordenador. La bandeja, los recordatorios y el calendario funcionan sin él. Puedes obtenerlo en { $page }. ¿Abrir ahora esta página?
