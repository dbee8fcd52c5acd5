### português do Brasil (Brazilian Portuguese). How to translate: docs/translating.md.
###
### Glossary
### contest: competição
### platform: plataforma
### rated, unrated: com rating, sem rating
### reminder: lembrete
### mute: silenciar
### rule: regra
### sync: sincronizar
### calendar, event: agenda, evento

nav-label = Páginas
nav-settings = Configurações
page-upcoming = Próximas
# Same as in English.
page-status = Status
page-contests = Competições
page-reminders = Lembretes
page-calendar = Agenda
page-general = Geral
page-privacy = Dados e privacidade
page-about = Sobre

action-running = Em andamento:
action-close = Fechar
action-add = Adicionar
action-cancel = Cancelar
action-undo = Desfazer
action-dismiss = Dispensar
action-sync = Sincronizar agora
action-check = Verificar agora
action-copy = Copiar
action-remove = Remover
action-save = Salvar

said-saved = Salvo
said-undone = Desfeito
said-refreshed = Verificado: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } plataforma verificada; sem resposta de { $failed }
        [many] { $n } plataformas verificadas; sem resposta de { $failed }
       *[other] { $n } plataformas verificadas; sem resposta de { $failed }
    }
said-nothing_new = Verificado: sem alterações
said-synced = Agenda atualizada: { $what }
said-synced_partly = A agenda não foi totalmente atualizada: { $what }
said-synced_same = A agenda está em dia
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } nova
        [many] { $n } novas
       *[other] { $n } novas
    }
did-changed =
    { $n ->
        [one] { $n } alterada
        [many] { $n } alteradas
       *[other] { $n } alteradas
    }
did-canceled =
    { $n ->
        [one] { $n } cancelada
        [many] { $n } canceladas
       *[other] { $n } canceladas
    }
did-added =
    { $n ->
        [one] { $n } adicionado
        [many] { $n } adicionados
       *[other] { $n } adicionados
    }
did-updated =
    { $n ->
        [one] { $n } alterado
        [many] { $n } alterados
       *[other] { $n } alterados
    }
did-removed =
    { $n ->
        [one] { $n } removido
        [many] { $n } removidos
       *[other] { $n } removidos
    }
did-failed =
    { $n ->
        [one] { $n } com falha
        [many] { $n } com falha
       *[other] { $n } com falha
    }
did-to_add =
    { $n ->
        [one] { $n } a adicionar
        [many] { $n } a adicionar
       *[other] { $n } a adicionar
    }
did-to_change =
    { $n ->
        [one] { $n } a alterar
        [many] { $n } a alterar
       *[other] { $n } a alterar
    }
said-cancelled = Cancelado. O que já foi feito continua feito
said-opened = Aberto no navegador
said-copied = Copiado
said-copy_failed = Não foi possível copiar: o sistema não permite
said-copy_by_hand = Selecionado; pressione Ctrl+C para copiar
said-muted = Silenciada: { $name }
said-unmuted = Não está mais silenciada: { $name }
said-followed = Lembretes ativados: { $name }
said-unfollowed = De volta às suas regras: { $name }
said-calendar_in = Adicionada à agenda: { $name }
said-calendar_out = Fora da agenda: { $name }
said-paused = Os lembretes estão pausados
said-resumed = Os lembretes voltaram
said-exported =
    { $n ->
        [one] { $n } competição gravada em { $path }
        [many] { $n } competições gravadas em { $path }
       *[other] { $n } competições gravadas em { $path }
    }
said-backed_up = Configurações gravadas em { $path }
said-restored =
    { $n ->
        [one] { $n } configuração restaurada
        [many] { $n } configurações restauradas
       *[other] { $n } configurações restauradas
    }
said-signed_out = Você saiu da conta
said-changed_since = Mudou desde então, por isso nada foi desfeito
said-platform_on = { $platform } está ativada
said-platform_off = { $platform } está desativada
said-nothing_to_undo = Nada para desfazer
said-feed_added = Adicionada: { $name }
said-feed_removed = Removida: { $name }
said-text_size = Tamanho do texto: { $size }%

activity-refreshing = Verificando plataformas… { $done } de { $total }
activity-planning = Comparando com a agenda…
activity-syncing = Atualizando a agenda… { $done } de { $total }

upcoming-finished = Encerradas nesta semana
upcoming-finished_title = Competições encerradas
empty-finished = Nenhuma competição terminou nos últimos 7 dias
line-standings = Classificação
line-ended = terminou { $ago }
leads-contest = Lembrar desta competição
leads-usual = Usar os horários habituais
leads-are_usual = Estes são os horários habituais. O que você mudar aqui vale só para esta competição.
said-leads = Horários de lembrete alterados: { $name }
said-leads_usual = De volta aos horários habituais: { $name }
demo-tag = Dados de exemplo
demo-words = as competições são inventadas, e o Google é um substituto neste computador
platforms-more =
    { $n ->
        [one] mais { $n } plataforma
        [many] mais { $n } plataformas
       *[other] mais { $n } plataformas
    }
platforms-on =
    { $n ->
        [one] { $n } ativada
        [many] { $n } ativadas
       *[other] { $n } ativadas
    }
platforms-unconfirmed = ainda não confirmada
platforms-unconfirmed_hint = As plataformas “ainda não confirmada” são lidas conforme a descrição pública dos sites. Ninguém verificou isso ainda no site real, por isso podem falhar.
status-off =
    { $n ->
        [one] { $n } plataforma está desativada
        [many] { $n } plataformas estão desativadas
       *[other] { $n } plataformas estão desativadas
    }
reminders-show_all = Mostrar todos ({ $n })

upcoming-numbers = Em andamento { $running } · Hoje { $today } · Próximos 7 dias { $week }
upcoming-zone = Fuso horário: { $zone }
upcoming-search = Buscar competições
upcoming-platforms = Filtrar por plataforma
upcoming-hidden =
    { $n ->
        [one] { $n } oculta pelas suas regras
        [many] { $n } ocultas pelas suas regras
       *[other] { $n } ocultas pelas suas regras
    }
upcoming-hidden_by = Motivo: { $list }
upcoming-hidden_title = Competições ocultas
upcoming-show_shown = Voltar às competições visíveis
upcoming-found =
    { $n ->
        [one] { $n } competição encontrada
        [many] { $n } competições encontradas
       *[other] { $n } competições encontradas
    }
upcoming-filter = Filtros
upcoming-paused = Os lembretes estão pausados até você retomá-los.
upcoming-paused_until = Os lembretes estão pausados até { $when }.
upcoming-adding_waits =
    { $n ->
        [one] { $n } competição pronta para entrar na sua agenda.
        [many] { $n } competições prontas para entrar na sua agenda.
       *[other] { $n } competições prontas para entrar na sua agenda.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } resultado oculto
        [many] { $n } resultados ocultos
       *[other] { $n } resultados ocultos
    }
agenda-running = Em andamento agora
agenda-long = Duram vários dias
agenda-cancelled = Canceladas recentemente
agenda-count =
    { $n ->
        [one] { $n } competição
        [many] { $n } competições
       *[other] { $n } competições
    }

line-in = em { $length }
line-ends_in = termina em { $length }
line-until = até { $when }
line-cancelled = Cancelada
line-rated = com rating
line-unrated = sem rating
for_me-rated = com rating para você
for_me-unrated = sem rating para você
for_me-above = sem rating para você ({ $from } ou mais)
for_me-out_of_range = fora da sua faixa
for_me-unknown = com rating para você: não se sabe
for_me-mine = Seu rating em { $platform } é { $rating }.
for_me-mine_none = Você ainda não tem rating em { $platform }, o que conta como 0.
for_me-mine_unread = Seu rating em { $platform } ainda não foi lido.
for_me-why-in_range = Está na faixa desta competição.
for_me-why-above = A partir de { $from }, esta competição é sem rating.
for_me-why-below = Esta competição é com rating a partir de { $from }.
for_me-why-not_said = { $platform } não informa para quem esta competição é com rating.
for_me-why-everyone = É com rating para todos.
for_me-why-nobody = É sem rating.
handles-title = Com rating para mim
handles-hint = Digite seus handles para ver quais competições são com rating para você. Seus ratings públicos são lidos uma vez por dia e depois das competições, sem login.
handles-placeholder = seu handle
# Same as in English.
handles-rating = Rating { $rating }
handles-read = lido { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heurística: { $words }
handles-state-not_read = Ainda não lido
handles-state-rated = Tem rating
handles-state-never_rated = Ainda sem rating, o que conta como 0
handles-state-no_such_handle = Esse handle não existe
handles-state-renamed = Renomeado
handles-check = Ler meus ratings agora
handles-checked = Ratings lidos
line-up_to = com rating até { $to }
line-from = com rating a partir de { $from }
line-between = com rating { $from }–{ $to }
line-moved = antes { $when }
line-stale = dados de { $when }
line-muted = silenciada
line-followed = com lembrete
line-register = Inscrever-se
line-register_until = Inscrição até { $when }
line-registration_closes = inscrição até { $when }
line-registration_opens = inscrições abrem { $when }
line-bell = Lembrar
line-calendar = Na agenda
line-why = Por quê?
line-reminded = Lembretes antes do início: { $leads }
line-not_reminded = Sem lembrete: { $why }
line-in_calendar = Na agenda
line-will_be_in_calendar = Entra na agenda na próxima sincronização
line-late_for_calendar = Tinha começado antes de poder ser adicionada
line-not_in_calendar = Fora da agenda: { $why }
line-snoozed = Ainda há um lembrete adiado
line-bell_paused = Sem lembrete: os lembretes estão pausados
line-bell_rung = Todos os lembretes já foram mostrados
line-bell_started = Já começou, por isso não há mais lembretes
line-bell_no_leads = Sem lembrete: nenhum horário de lembrete definido
line-everyone = com rating para todos
line-other = { $source } indica { $when }
line-other_gone = { $source } não a lista mais

empty-search = Nenhuma competição encontrada
empty-clear = Limpar busca e filtro
empty-reading = Verificando as plataformas…
empty-off = Todas as plataformas estão desativadas
empty-choose = Escolher plataformas
empty-hidden = Suas regras ocultam todas as competições
empty-rules = Alterar as regras
empty-offline = Você está off-line
empty-never = As plataformas ainda não foram verificadas
empty-none = Nenhuma competição anunciada
empty-none_next = Próxima verificação: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } competição oculta encontrada
        [many] { $n } competições ocultas encontradas
       *[other] { $n } competições ocultas encontradas
    }
empty-show_hidden = Mostrar competições ocultas
empty-offline_hint = Nenhuma competição foi carregada ainda. O ContestSync verifica de novo quando você estiver on-line.

why-title = Detalhes
why-loading = Carregando…
why-starts = Início
why-ends = Fim
why-length = Duração
why-registration = Inscrição
why-registration_usual = em geral encerra { $when } em { $platform }
why-for_me = Para você
why-source = Origem
why-checked = { $platform }, verificada { $ago }
why-from_feed = do feed de { $publisher }, lido { $ago }
why-feed_of = o feed de { $publisher }
why-other = Outra leitura
why-other_says = { $source }, lido { $ago }: { $when }
why-other_gone = { $source }, lido { $ago }: não está mais na lista
why-outlets = Onde aparece, e por quê
why-yes = sim
why-no = não
why-keep_out = Deixar de fora
why-put_in = Adicionar
why-mute = Silenciar
why-remind = Lembrar
why-planned = Próximos lembretes
why-story = Histórico
why-no_story = Nenhuma alteração ainda
why-hide_like_this = Ocultar competições como esta…
why-hide_hint = Ocultar em todos os lugares, de agora em diante:
why-hidden = Oculta de agora em diante: { $rule }
why-copy_link = Copiar link
why-open = Abrir
why-hides =
    { $n ->
        [one] oculta { $n }
        [many] oculta { $n }
       *[other] oculta { $n }
    }

outlet-list = Lista
outlet-calendar = Agenda
outlet-reminder = Lembretes
because-platform_off = a plataforma está desativada
because-asked = você ativou para esta competição
because-muted = você a silenciou
because-kept_out = você a deixou de fora
because-notifications_off = as notificações estão desativadas
because-no_rule = nenhuma regra a oculta
because-rule = sua regra: { $rule }
because-rule_gone = uma regra que você já removeu

kind-regular = normal
kind-educational = educacional
kind-heuristic = heurística
kind-marathon = maratona
kind-hiring = de contratação
kind-daily = diária
kind-practice = treino
kind-permanent = sempre aberta

rules-title = Regras
rules-hint = As regras decidem quais competições aparecem e onde. Os números mostram o efeito atual.
rules-shows = mostra { $shown }
rules-hides = oculta { $hidden }
rules-tried = Prévia do que você está digitando. É salvo quando você sai do campo.
rules-none = Nenhuma regra: todas as competições aparecem em todos os lugares
rules-add = Adicionar uma regra
rules-choose = Quais competições?
rule-legend = Ocultar competições { $what }
rule-kind_is-title = destes tipos
rule-kind_is-words = o tipo é { $kinds }
rule-unrated-title = sem rating
rule-unrated-words = sem rating
rule-division_has-title = destas divisões
rule-division_has-words = a divisão contém { $words }
rule-language_is-title = nestes idiomas
rule-language_is-words = o idioma é { $languages }
rule-shorter_than-title = curtas
rule-shorter_than-words = mais curtas que { $length }
rule-longer_than-title = longas
rule-longer_than-words = mais longas que { $length }
rule-outside_hours-title = fora do meu horário
rule-outside_hours-words = começa fora do seu horário
rule-name_has-title = com estas palavras no nome
rule-name_has-words = o nome contém { $words }
rule-name_lacks-title = sem estas palavras no nome
rule-quoted = “{ $text }”
rule-name_lacks-words = o nome não contém { $words }
rule-kinds = Tipos a ocultar
rule-languages = Idiomas a ocultar
rule-minutes = Minutos
rule-text = Palavras
rule-text_hint = Separe as palavras com vírgulas. Maiúsculas não importam.
rule-hide_from = Ocultar de
rule-fits =
    { $n ->
        [one] Vale para { $n } competição
        [many] Vale para { $n } competições
       *[other] Vale para { $n } competições
    }
rule-remove_label = Remover a regra { $number }
rule-grid = Meu horário
rule-grid_day = Dia
rule-grid_hint = As horas preenchidas são boas para começar. Arraste com o mouse ou use as setas e a barra de espaço.
rule-evenings = Noites e fins de semana
rule-all_hours = Todas as horas
rule-legend_only = Mostrar só competições { $what }
rule-only_words = só { $what }
rule-platform_is-title = nestas plataformas
rule-series_is-title = destas séries
rule-platforms = Plataformas
rule-platform = Plataforma
rule-series = Séries
rule-for_me-title = pelo meu rating
rule-for_me = Pelo meu rating
rule-for_me_hint = Precisa do seu handle, acima. As competições ficam enquanto não se sabe se são com rating para você.
rule-no_series = Esta plataforma ainda não tem séries conhecidas.
rule-mode = O que a regra faz
rule-hide_these = Ocultar estas
rule-show_only = Mostrar só estas
rule-show_in = Aplicar a

contests-platforms = Plataformas
contests-fetch = Verificar agora
contests-fetch_label = Verificar agora: { $platform }
feeds-title = Suas agendas
feeds-hint = Competições de qualquer agenda com endereço, ou de um arquivo, ao lado das competições das plataformas.
feeds-add = Adicionar uma agenda
feeds-add_title = Adicionar uma agenda
feeds-address = Endereço ou arquivo
feeds-bad_address = Digite um endereço https ou webcal, ou escolha um arquivo.
feeds-secret = O endereço pode ser secreto, por isso é criptografado neste computador e mostrado só em parte.
feeds-choose = Escolher arquivo…
feeds-help = Serve qualquer agenda com endereço https ou webcal, como:
feeds-help_clist = clist.by: seu feed pessoal. Faça login lá e copie o endereço.
feeds-help_icpc = ICPC: a agenda que sua universidade publica para competições e treinos.
feeds-help_google = Google Agenda: o “Endereço secreto no formato iCal” nas configurações de uma agenda.
feeds-preview = Prévia
feeds-zone = Fuso horário desta agenda
feeds-zone_why = Alguns horários não têm fuso. Escolha o fuso a que se referem e veja a prévia de novo.
feeds-zone_of = horários em { $zone }
feeds-events =
    { $n ->
        [one] { $n } próximo evento
        [many] { $n } próximos eventos
       *[other] { $n } próximos eventos
    }
feeds-rejected =
    { $n ->
        [one] { $n } evento não pode ser lido e fica de fora.
        [many] { $n } eventos não podem ser lidos e ficam de fora.
       *[other] { $n } eventos não podem ser lidos e ficam de fora.
    }
feeds-known = Você já tem esta agenda. Adicioná-la de novo muda o nome e o fuso horário.
feeds-name = Nome
feeds-remove_label = Remover: { $name }
feeds-usual_times = os horários habituais
feed-title = Feed de competições
feed-hint = Um editor, como um clube, lê as plataformas para muitos computadores e assina o resultado. O ContestSync verifica a assinatura.
feed-built_in = veio com esta versão
feed-off = Desativado: as plataformas são lidas diretamente.
feed-read = Publicado { $ago }
feed-never = Ainda não lido
feed-first = Ler o feed em vez das plataformas
feed-first_hint = Pouco antes de um lembrete, a própria plataforma ainda é verificada.
feed-subscribe = Assinar um feed de competições
feed-another = Usar outro feed de competições
feed-url = Endereço do feed
feed-key = Chave pública
feed-key_hint = O editor fornece os dois. Sem a chave, o feed não é lido.

health-off = Desativada
health-checking = Verificando
health-unknown = Ainda não verificada
health-fresh = Em dia
health-failing = Com falha
health-stale = Desatualizada
health-blocked = Bloqueada
health-format_changed = Ilegível
health-words-off = Desativada: não é verificada e suas competições ficam ocultas.
health-words-contests =
    { $n ->
        [one] { $n } competição
        [many] { $n } competições
       *[other] { $n } competições
    }
health-words-hidden = { $contests }, ocultas: { $n }
health-words-last = verificada { $ago }
health-words-never = nunca verificada
health-words-line = { $contests }, { $last }.
health-words-again = Próxima tentativa { $when }.

status-well = Tudo certo
status-look = Precisa de atenção
status-top_good =
    { $n ->
        [one] A plataforma está em dia.
        [many] Todas as { $n } plataformas estão em dia.
       *[other] Todas as { $n } plataformas estão em dia.
    }
status-top_ill =
    { $n ->
        [one] Problemas com { $names }; { $n } outra está bem.
        [many] Problemas com { $names }; { $n } outras estão bem.
       *[other] Problemas com { $names }; { $n } outras estão bem.
    }
status-top_offline = Você está off-line. As competições conhecidas ficam, e os lembretes continuam.
status-top_none = Todas as plataformas estão desativadas.
status-attention = Precisa de atenção
status-platforms = Plataformas
status-refresh_all = Verificar todas
status-try = Verificar agora
status-try_label = Verificar agora: { $platform }
status-site = Abrir site
status-site_label = Abrir site: { $platform }
status-attempts = Verificações recentes
status-attempts_of = Verificações recentes de { $platform }
status-no_attempts = Nenhuma ainda
attempt-ok =
    { $n ->
        [one] { $n } competição
        [many] { $n } competições
       *[other] { $n } competições
    }
attempt-not_modified = Sem alterações
attempt-failed = Falha
status-rest = Todo o resto
status-calendar = Google Agenda
status-signed_out = Não conectado.
status-not_synced = Conectado, ainda não sincronizado.
status-to_calendar = Configurações da agenda
status-notifications = Notificações
status-seen = Você confirmou um exemplo { $ago }.
status-autostart = Iniciar ao entrar no sistema
status-autostart_on = Registrado no sistema
status-autostart_off = Não registrado
status-autostart_turned_off = Desativado nas configurações do sistema
status-unknown = O sistema não informa
status-store = Chave do login
status-tray = Ícone da bandeja
status-no_tray = Esta área de trabalho não tem bandeja. Inicie o ContestSync de novo para abrir esta janela.
status-next = Próxima verificação
status-not_planned = Não planejada
status-not_yet = ainda não
status-log = Atividade
status-changes_only = Só alterações
status-log_empty = Nada ainda
status-offline = Você está off-line
status-offline_since = Você está off-line; mostrando competições de { $when }
status-checked = Verificado { $ago }
status-never = Ainda não verificado
service-unknown = Ainda não verificadas.
service-working = As notificações funcionam.
service-denied = O sistema não permite que o ContestSync mostre notificações.
service-unavailable = Esta área de trabalho não pode mostrar notificações.
store-keyring = No chaveiro do sistema
store-file = Em um arquivo que só você pode ler
store-file_hint = Para movê-la para o chaveiro do sistema, inicie o ContestSync uma vez com CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: sem alterações
log-refresh_failed = { $platform }: { $why }
log-synced = Agenda: { $what }
log-synced_same = Agenda: sem alterações
log-sync_failed = Agenda: { $why }
log-announced = Anunciada: { $name }
log-moved = Movida de { $from } para { $to }: { $name }
log-renamed = Renomeada de { $from }: { $name }
log-cancelled = Cancelada: { $name }
log-back = Não está mais cancelada: { $name }
log-reminded = Lembrete { $lead } antes do início: { $name }
log-reminded_start = Lembrete no início: { $name }
log-reminded_late = Lembrete { $late } depois do início (o computador estava suspenso): { $name }
log-signed_in = Login no Google feito
log-crashed = Uma parte do programa falhou e foi reiniciada ({ $place })

attention-more =
    { $n ->
        [one] mais { $n }
        [many] mais { $n }
       *[other] mais { $n }
    }
attention-sign_in_again = O login terminou, talvez porque você saiu em outro computador. Entre de novo para manter a agenda em dia.
attention-scope_missing = O ContestSync não pode gravar na agenda: a caixa ficou desmarcada.
attention-client_refused = O Google ainda não permite o login neste app.
attention-calendar_gone = Sua agenda do ContestSync foi excluída no Google Agenda.
attention-plan_held =
    { $n ->
        [one] A próxima sincronização removeria { $n } evento.
        [many] A próxima sincronização removeria { $n } eventos.
       *[other] A próxima sincronização removeria { $n } eventos.
    }
attention-events_failed =
    { $n ->
        [one] O Google recusou { $n } evento.
        [many] O Google recusou { $n } eventos.
       *[other] O Google recusou { $n } eventos.
    }
attention-quota_exceeded = O limite de solicitações do Google Agenda foi atingido. A sincronização continua { $when }.
attention-platform_failing = { $platform } está inacessível agora. Próxima tentativa { $when }.
attention-platform_blocked = { $platform } está bloqueando solicitações automáticas. As competições conhecidas são mantidas.
attention-platform_format = { $platform } mudou o site, e as competições não podem ser lidas. As competições conhecidas são mantidas.
attention-platform_stale = { $platform } não é atualizada desde { $when }.
attention-notifications_unavailable = Esta área de trabalho não pode mostrar notificações, por isso você não verá lembretes.
attention-notifications_denied = O sistema não permite que o ContestSync mostre notificações.
attention-secret_in_file = A chave do login está em um arquivo que só você pode ler, não em um chaveiro.
attention-clock_wrong =
    { $n ->
        [one] O relógio deste computador está errado em { $n } segundo.
        [many] O relógio deste computador está errado em { $n } segundos.
       *[other] O relógio deste computador está errado em { $n } segundos.
    }
attention-data_replaced = O arquivo de dados estava danificado e foi separado. Sua agenda não mudou.
attention-disk_full = O disco está cheio, nada novo pode ser salvo.
attention-calendar_file = Não foi possível gravar o arquivo de agenda.
attention-plan_held_of =
    { $n ->
        [one] A próxima sincronização removeria { $n } evento de { $platform }.
        [many] A próxima sincronização removeria { $n } eventos de { $platform }.
       *[other] A próxima sincronização removeria { $n } eventos de { $platform }.
    }
attention-key_unreachable = A chave que protege o login está inacessível. Inicie ou desbloqueie o chaveiro, ou coloque o arquivo da chave de volta; nada se perdeu.
fix-sign_in = Entrar de novo
fix-try_again = Tentar de novo
fix-open_platform = Abrir site
fix-see_plan = Revisar
fix-see_failed = Revisar
fix-make_calendar = Criar de novo
fix-rehearse = Vai tocar?
fix-show_data = Mostrar arquivo
fix-own_client = Usar meu próprio cliente
fix-own_file = Escolher outro arquivo
fix-turn_on = Ativar
fix-resume = Retomar
fix-send_sample = Mostrar exemplo
fix-turn_on_autostart = Iniciar com o sistema
fix-system_settings = Abrir configurações do sistema
fix-focus_settings = Abrir configurações do sistema
fix-login_settings = Abrir configurações do sistema
fix-turn_on_sound = Ativar
fix-refresh = Verificar agora
fix-set_leads = Definir lembretes

leads-start = no início
leads-add = Adicionar um lembrete
leads-count = Quanto tempo antes
leads-unit = Unidade
leads-minutes = minutos
leads-hours = horas
leads-days = dias
leads-full =
    { $n ->
        [one] No máximo { $n }.
        [many] No máximo { $n }.
       *[other] No máximo { $n }.
    }

reminders-enabled = Lembrar neste computador
reminders-enabled_hint = Notificações das competições que suas regras mostram.
reminders-pause = Pausar:
reminders-pause_hour = Por 1 hora
reminders-pause_morning = Até amanhã, { $when }
reminders-pause_open = Até eu retomar
reminders-paused = Pausados até você retomar
reminders-paused_until = Pausados até { $when }
reminders-resume = Retomar
reminders-when = Quando
reminders-leads = Antes do início
reminders-leads_of = { $platform }: antes do início
reminders-at_start = Também no início
reminders-registration = Antes do fim das inscrições
reminders-registration_hint = Onde a plataforma informa quando encerram. O Codeforces não informa; em geral encerram 5 minutos antes do início.
reminders-registration_before = Lembrar com esta antecedência
reminders-registration_closes = inscrição até { $when }
reminders-per_platform = Horários diferentes por plataforma
reminders-own = Horários próprios
reminders-own_label = Horários próprios para { $platform }
reminders-how = Como
reminders-quiet = Horas de silêncio
reminders-quiet_hint = Os lembretes perdidos chegam juntos depois.
reminders-quiet_from = de
reminders-quiet_to = até
reminders-sound = Tocar um som
reminders-snooze = Adiar por
reminders-also = Notificar também
reminders-moved = quando uma competição mudar de horário
reminders-cancelled = quando uma competição for cancelada
reminders-announced = quando uma competição for anunciada
reminders-announced_hint = Só competições que começam em até 48 horas.
reminders-planned = Lembretes nos próximos 7 dias
reminders-planned_hint =
    { $n ->
        [one] { $n } lembrete
        [many] { $n } lembretes
       *[other] { $n } lembretes
    }
reminders-before = { $length } antes
sample-show = Mostrar exemplo
sample-seen = Você viu?
sample-yes = Sim
sample-no = Não
sample-good = As notificações chegam até você
sample-noted = Veja abaixo o que pode ajudar
sample-refused = Não foi possível mostrar o exemplo
sample-help = Verifique se o Não perturbe está desativado e se o ContestSync pode mostrar notificações.

rehearsal-title = Vai tocar?
rehearsal-hint = Testa cada etapa de um lembrete, do plano à tela. Nada é alterado.
rehearsal-start = Testar lembretes
rehearsal-again = Testar de novo
rehearsal-yes = Vai tocar
rehearsal-perhaps =
    { $n ->
        [one] Provavelmente vai tocar: { $n } item incerto
        [many] Provavelmente vai tocar: { $n } itens incertos
       *[other] Provavelmente vai tocar: { $n } itens incertos
    }
rehearsal-no =
    { $n ->
        [one] Não vai tocar: { $n } problema
        [many] Não vai tocar: { $n } problemas
       *[other] Não vai tocar: { $n } problemas
    }
rehearsal-unknown = O sistema não informa.
step-ok = Bom:
step-warn = Incerto:
step-fail = Problema:
step-unknown = Desconhecido:
rehearsal-enabled-title = Os lembretes estão ativados
rehearsal-enabled-ok = Estão ativados.
rehearsal-enabled-bad = Estão desativados nesta janela.
rehearsal-not_paused-title = Os lembretes não estão pausados
rehearsal-not_paused-ok = Não estão pausados.
rehearsal-not_paused-bad = Estão pausados. { $when }
rehearsal-service-title = As notificações estão disponíveis
rehearsal-service-ok = Disponíveis.
rehearsal-service-bad = Esta área de trabalho não pode mostrar notificações.
rehearsal-permission-title = O ContestSync pode mostrar notificações
rehearsal-permission-ok = Permitido.
rehearsal-permission-bad = As configurações do sistema não permitem.
rehearsal-do_not_disturb-title = O Não perturbe está desativado
rehearsal-do_not_disturb-ok = Desativado.
rehearsal-do_not_disturb-bad = Está ativado: as notificações são retidas.
rehearsal-sound-title = Os lembretes tocam um som
rehearsal-sound-ok = O som está ativado.
rehearsal-sound-bad = O som está desativado.
rehearsal-sound-unsupported = Esta área de trabalho não reproduz sons para notificações.
rehearsal-sample_seen-title = Você viu um exemplo
rehearsal-sample_seen-ok = Você confirmou um exemplo { $when }.
rehearsal-sample_seen-bad = Você ainda não confirmou um exemplo. Só você sabe se ele aparece.
rehearsal-sleep-title = Os lembretes sobrevivem à suspensão
rehearsal-sleep-ok = Depois da suspensão, os lembretes perdidos chegam juntos.
rehearsal-sleep-bad = O sistema não avisa quando acorda; os lembretes podem atrasar um minuto.
rehearsal-clock-title = O relógio está certo
rehearsal-clock-ok = Coincide com os servidores das plataformas.
rehearsal-clock-bad = Difere dos servidores das plataformas. Ajuste nas configurações do sistema.
rehearsal-autostart-title = O ContestSync inicia com o sistema
rehearsal-autostart-ok = Registrado no sistema.
rehearsal-autostart-bad = Depois de reiniciar, nada toca até você iniciar o ContestSync.
rehearsal-next_reminder-title = Há um lembrete planejado
rehearsal-next_reminder-ok = Próximo: { $when }.
rehearsal-next_reminder-bad = Nenhum planejado: nenhuma competição ou nenhum horário de lembrete.

account-title = Conta do Google
account-promise = O ContestSync cria uma agenda própria na sua conta do Google e a mantém em dia. Ele não vê os eventos das suas outras agendas.
account-ok = Conectado
account-sign_in_again = Login encerrado
account-sign_out = Sair…
account-sign_out_hint = Sair também encerra o login dos seus outros computadores com esta conta. Você pode sair só aqui, e manter a agenda ou removê-la antes.
account-sign_out_keep = Sair e manter a agenda
account-sign_out_delete = Remover a agenda e sair
account-sign_out_here = Sair só neste computador
sign_in-connect = Conectar o Google Agenda
sign_in-waiting = Aguardando o Google…
sign_in-waiting_hint = Continue no navegador e marque a caixa da agenda.
sign_in-open_again = Abrir de novo
sign_in-copy = Copiar link
sign_in-done = Conectado como { $email }
sign_in-cancelled = Login cancelado
sign_in-unverified = Se o Google disser que não verificou este app, escolha “Avançado” e depois “Acessar ContestSync”.
calendar-which = Agenda
calendar-none_yet = Criada na primeira sincronização
calendar-open = Abrir no Google Agenda
calendar-last = Última sincronização
calendar-next = Próxima sincronização
calendar-will_add =
    { $n ->
        [one] Vai adicionar { $n } competição
        [many] Vai adicionar { $n } competições
       *[other] Vai adicionar { $n } competições
    }
calendar-add_them = Adicionar
calendar-failed =
    { $n ->
        [one] { $n } evento com falha
        [many] { $n } eventos com falha
       *[other] { $n } eventos com falha
    }
calendar-waits = Nada é gravado na sua agenda até você escolher “Adicionar”.
calendar-preview = Prévia
calendar-preview_more =
    { $n ->
        [one] e mais { $n } que a lista oculta
        [many] e mais { $n } que a lista oculta
       *[other] e mais { $n } que a lista oculta
    }
calendar-review = Revisar e adicionar
calendar-up_to_date =
    { $n ->
        [one] Em dia ({ $n } evento)
        [many] Em dia ({ $n } eventos)
       *[other] Em dia ({ $n } eventos)
    }
held-title =
    { $n ->
        [one] A próxima sincronização removeria { $n } evento ({ $platforms })
        [many] A próxima sincronização removeria { $n } eventos ({ $platforms })
       *[other] A próxima sincronização removeria { $n } eventos ({ $platforms })
    }
held-hint = Tantos de uma vez podem ser um erro da plataforma, por isso nada foi removido.
held-waiting = Também aguardando: { $what }.
held-see = Mostrar eventos
held-keep = Manter
held-kept = Os eventos ficam
held-remove = Remover
events-title = Eventos
events-where = Agenda
events-own = Uma agenda separada
events-main = Minha agenda principal
events-busy = Mostrar o horário como
events-free = disponível
events-blocked = ocupado
events-color = Cor por plataforma
events-phone = Notificações do Google Agenda (também no celular)
events-phone_hint = São enviadas pelo Google Agenda, além dos lembretes deste computador. No máximo cinco.
deleted-title =
    { $n ->
        [one] { $n } evento que você excluiu
        [many] { $n } eventos que você excluiu
       *[other] { $n } eventos que você excluiu
    }
deleted-hint = O que você exclui no Google Agenda continua excluído.
deleted-restore = Restaurar
deleted-restore_label = Restaurar { $name }
deleted-restored = Volta na próxima sincronização
deleted-all = Restaurar todos
ics-title = Arquivo de agenda
ics-hint = As mesmas competições como arquivo para qualquer outra agenda. Ele não acompanha mudanças.
ics-export = Exportar arquivo de agenda…
ics-keep = Manter um arquivo de agenda em dia
ics-keep_hint = Escolha um arquivo em uma das suas pastas. Evolution, Agenda do GNOME e Thunderbird podem mostrá-lo, e uma pasta sincronizada o leva aos seus outros dispositivos. Ele é regravado sempre que uma competição muda, por isso não o edite.
client-title = Usar seu próprio cliente do Google
client-hint = No console do Google Cloud, crie um cliente OAuth do tipo “App para computador” e baixe o arquivo JSON.
client-console = Abrir o console do Google Cloud
client-paste = Cole o JSON
client-import = Usar este cliente
client-file = ou escolha o arquivo:
client-wrong_file = Este não é o arquivo JSON de um cliente para computador
client-imported = Seu próprio cliente está em uso
client-id = ID do cliente
client-secret = Chave secreta do cliente
client-needed = Esta versão ainda não tem um cliente do Google. Adicione o seu:
remove-title = Remover a agenda do ContestSync
remove-hint = Exclui a agenda criada pelo ContestSync, com todos os eventos. Suas outras agendas não são afetadas.
remove-button = Remover a agenda…
remove-sure = “{ $name }” e todos os seus eventos serão excluídos do Google Agenda. Não é possível desfazer.
remove-done = A agenda foi removida

general-running = Início e verificações
general-autostart = Iniciar ao entrar no sistema
general-autostart_hint = Em segundo plano, sem janela.
general-autostart_differs = As configurações do sistema são outras. Desative e ative de novo para corrigir.
general-autostart_turned_off = Desativado nas configurações do sistema.
general-autostart_not_in_place = Mova o ContestSync para a pasta Aplicativos e inicie-o de novo a partir dela.
general-interval = Verificar as plataformas a cada
general-hours =
    { $n ->
        [one] { $n } hora
        [many] { $n } horas
       *[other] { $n } horas
    }
general-looks = Aparência
general-theme = Tema
theme-system = Seguir o sistema
theme-light = Claro
theme-dark = Escuro
general-clock = Formato de hora
clock-auto = Conforme o idioma
clock-24 = 24 horas
clock-12 = 12 horas
general-tray_title = Ao lado do ícone da bandeja, nas 3 horas anteriores
tray_title-off = nada
tray_title-time = a contagem regressiva
tray_title-name = nome e contagem regressiva
general-language = Idioma
language-auto = Seguir o sistema
general-reword_hint = Os eventos que já estão na sua agenda mantêm o idioma em que foram escritos.
general-reword = Escrevê-los neste idioma
general-move = Levar suas configurações
general-move_hint = Um arquivo com tudo o que você definiu aqui. Não contém senhas nem o login.
general-backup = Fazer backup…
general-restore = Restaurar…
general-text_size = Tamanho do texto
general-smaller = Texto menor
general-larger = Texto maior
general-usual_size = Redefinir
general-compact = Lista compacta (uma linha por competição)

privacy-promise = Seus dados ficam neste computador
privacy-promise_calendar = Seus dados ficam neste computador e no seu Google Agenda
privacy-promise_hint = Não há conta conosco, nem telemetria, nem servidor nosso. O ContestSync pede as competições às plataformas e só grava no Google Agenda se você o conectar.
privacy-where = Onde estão seus dados
privacy-data = Dados
privacy-logs = Registros
privacy-key = Chave do login
privacy-show = Mostrar
privacy-hosts = Servidores que o ContestSync acessa
privacy-hosts_hint = Só estes. As plataformas veem um pedido simples das competições; o Google recebe os eventos da sua agenda.
privacy-handles = Às plataformas em que você digitou um handle também é pedido o rating público dele.
privacy-not_asked = ainda não
privacy-leave = Desinstalar
privacy-leave_hint = Saia da conta e remova a agenda primeiro; depois desinstale. A pasta de dados você pode excluir manualmente.
privacy-to_calendar = Configurações da agenda
privacy-fallback = só se o primeiro falhar
privacy-updates = Novas versões
privacy-contest_feed = Feed de competições
privacy-if_on = só se você ativou, uma vez por dia

about-what = Mantém sua agenda em dia com as competições de programação e lembra você na hora certa.
about-package = Pacote
about-system = Sistema
about-licence = Licença
about-licences = Todas as licenças
updates-title = Atualizações
updates-check = Avisar sobre novas versões
updates-hint = Verificado uma vez por dia, nunca instalado automaticamente.
updates-nobody = Esta cópia não se atualiza sozinha. Obtenha a nova versão como obteve esta.
updates-none = Nenhuma versão mais nova até agora.
updates-newer = A versão { $version } está disponível
updates-install = Instalar e reiniciar
updates-started = Instalando a nova versão
about-help = Algo errado?
about-help_hint = O diagnóstico não contém segredos. Nada é enviado automaticamente.
about-report = Relatar um problema
about-report_nowhere = Esta versão não tem página para relatos. Envie o diagnóstico a quem a forneceu.
licences-title = Licenças
licences-ours = O ContestSync é software livre sob a licença MIT.
licences-hint =
    { $n ->
        [one] Inclui { $n } pacote, com sua própria licença.
        [many] Inclui { $n } pacotes, cada um com sua própria licença.
       *[other] Inclui { $n } pacotes, cada um com sua própria licença.
    }
licences-package = Pacote
licences-version = Versão
about-keys = Atalhos de teclado
keys-upcoming = Próximas
# Same as in English.
keys-status = Status
keys-settings = Configurações
keys-search = Buscar
keys-sync = Sincronizar agora
keys-contests = Competição anterior ou seguinte
keys-open = Abrir a página da competição
keys-mute = Silenciar ou reativar
keys-remind = Lembrar, ou seguir as regras
keys-calendar = Adicionar à agenda, ou deixar de fora
keys-why = Por quê?
keys-leave = Sair de um campo, fechar um painel, depois a janela
keys-buttons = Pelos botões de uma competição
keys-undo = Desfazer
keys-text_size = Tamanho do texto
keys-views = Programação, semana, mês
diagnostics-button = Diagnóstico…
diagnostics-title = Diagnóstico
diagnostics-hint = Leia antes de compartilhar. Não contém login, chave nem e-mail.

first-step = Etapa { $step } de 3
first-platforms = Quais plataformas?
first-next = Próxima: { $when }
first-nothing = Nada anunciado
first-looking = Verificando…
first-unreachable = Inacessível; vai tentar de novo
first-daily =
    { $n ->
        [one] Só competições principais (oculta { $n } diária ou de treino)
        [many] Só competições principais (oculta { $n } diárias e de treino)
       *[other] Só competições principais (oculta { $n } diárias e de treino)
    }
first-daily_plain = Só competições principais (oculta diárias e de treino)
first-reminders = Quando o ContestSync deve lembrar você?
first-quiet = Das { $from } às { $to }
first-calendar = Sua agenda (opcional)
first-export = Exportar um arquivo
first-ready = Pronto
first-result =
    { $n ->
        [one] { $n } competição nos próximos 7 dias.
        [many] { $n } competições nos próximos 7 dias.
       *[other] { $n } competições nos próximos 7 dias.
    }
first-result_next = Próxima: { $name }, { $when }, em { $length }.
first-tray = O ContestSync fica na bandeja. Você pode fechar esta janela.
first-no_tray = Sua área de trabalho não tem bandeja. O ContestSync funciona mesmo assim; inicie-o de novo para abrir esta janela.
first-back = Voltar
first-continue = Continuar
first-not_now = Agora não
first-skip_all = Pular configuração
first-done = Concluir
first-what = O ContestSync lista as próximas competições de programação, lembra você antes do início e as mantém na sua agenda.
first-offline = Você está off-line. As competições aparecem quando houver conexão.
first-presets = Começar com
first-hiring = Contratação
first-everything = Tudo

problem-offline = O servidor está inacessível. As competições conhecidas são mantidas.
problem-connection = A conexão caiu. As competições conhecidas são mantidas.
problem-tls = O certificado do servidor não é confiável. Verifique o relógio e a rede.
problem-timeout = O servidor não respondeu a tempo. As competições conhecidas são mantidas.
problem-http_status = O servidor respondeu com um erro. As competições conhecidas são mantidas.
problem-redirected = O servidor redireciona para outro site, o que não é seguido.
problem-rate_limited = O servidor pede menos solicitações. O ContestSync tenta mais tarde.
problem-too_large = A resposta era grande demais.
problem-unexpected_body = A resposta não pôde ser lida; o site pode ter mudado.
problem-blocked = O site está bloqueando solicitações automáticas. As competições conhecidas são mantidas.
problem-unknown_zone = A agenda usa um fuso horário desconhecido, ou nenhum. Nada mudou.
problem-suspicious_listing = De repente falta a maioria das competições na lista, por isso nada foi removido.
problem-signed_out = Você não está conectado.
problem-sign_in_again = O login terminou. Entre de novo; nada se perdeu.
problem-consent_denied = Você recusou na página do Google. Nada mudou.
problem-scope_missing = O ContestSync não pode gravar na agenda: a caixa ficou desmarcada. Tente de novo e marque-a.
problem-sign_in_cancelled = O login foi cancelado.
problem-sign_in_timed_out = Ninguém voltou do navegador. Tente de novo.
problem-state_mismatch = A resposta era de outro login. Tente de novo.
problem-port_unavailable = Nenhuma porta local livre para a resposta do Google. Tente de novo.
problem-browser_unavailable = Não foi possível abrir o navegador. Copie o link e abra você mesmo.
problem-client_not_configured = Ainda não há cliente do Google. Adicione o seu.
problem-client_refused = O Google não aceita este app. Use seu próprio cliente ou exporte um arquivo.
problem-calendar_gone = A agenda foi excluída no Google Agenda. Sincronize para criá-la de novo.
problem-quota_exceeded = O limite de solicitações do Google Agenda foi atingido. A sincronização continua mais tarde.
problem-event_refused = O Google recusou este evento.
problem-calendar_api = A resposta do Google Agenda não pôde ser lida. O ContestSync tenta de novo.
problem-plan_held = Isto removeria muitos eventos, por isso aguarda você.
problem-secret_store_unavailable = Nenhum chaveiro disponível.
problem-database_newer = Os dados foram gravados por um ContestSync mais novo. Atualize este.
problem-database_damaged = O arquivo de dados está danificado.
problem-disk_full = O disco está cheio.
problem-data_folder = A pasta de dados não pode ser usada.
problem-database = O arquivo de dados não pode ser lido ou gravado.
problem-run_in_progress = Outra sincronização está em andamento. O resultado aparece em instantes.
problem-queue_full = Há tarefas demais na fila. Tente daqui a pouco.
problem-cancelled = Cancelado.
problem-crashed = Uma parte do programa falhou; o resto continua. Por favor, relate o problema.
problem-clock_wrong = O relógio deste computador está errado. Ajuste nas configurações do sistema.
problem-endpoints_file = O arquivo de servidores não pode ser usado.
problem-wrong_usage = A linha de comando não foi entendida.
problem-unknown_preference = Essa configuração não existe.
problem-invalid_value = Esse valor não é possível. Nada mudou.
problem-unknown_contest = Esta competição não é mais conhecida.
problem-file_write = O arquivo não pôde ser gravado.
problem-handle_unknown = Ninguém na plataforma tem este handle. Verifique a grafia.
problem-handle_renamed = Este handle foi renomeado. Digite o novo.
problem-file_read = O arquivo não pôde ser lido.
problem-update_held = Há uma sincronização em andamento ou uma competição próxima, por isso nada foi instalado. Tente mais tarde.
problem-update_refused = A atualização não está assinada pelo editor. Nada mudou.
problem-update_failed = A atualização não pôde ser baixada ou instalada. Nada mudou.
problem-feed_key_missing = Não há chave para verificar o feed de competições.
problem-feed_unsigned = O feed de competições não está assinado, por isso não foi usado.
problem-feed_signature = O feed de competições não corresponde à assinatura, por isso não foi usado.
problem-feed_wrong_key = O feed de competições foi assinado com outra chave, por isso não foi usado.
problem-feed_replayed = O feed de competições é uma cópia antiga, por isso não foi usado.
problem-feed_too_old = O feed de competições tem mais de um dia, por isso não foi usado.
problem-feed_ahead = A data do feed de competições está no futuro, então algum relógio está errado.
problem-feed_contest = Uma competição do feed não pode estar certa, por isso ele não foi usado.
problem-nothing_read = Nenhuma plataforma foi lida por completo ainda, por isso não há nada a publicar.
problem-proxy_unusable = O ambiente indica um proxy de um tipo que não pode ser usado, por isso nenhum servidor foi acessado.
problem-notifications_unavailable = Esta área de trabalho não mostra notificações. Inicie ou instale um serviço de notificações.
problem-detail_refused = O Google recusa um detalhe, como uma cor; o resto foi gravado.
problem-calendar_foreign = Outro cliente do Google criou esta agenda, por isso este computador não pode abri-la.
problem-reading_too_old = As alterações aguardam até que suas plataformas sejam lidas de novo.
problem-calendar_moved = Outro computador moveu os eventos para a agenda principal.
problem-settings_taken_over = As configurações da agenda substituíram as deste computador.
problem-settings_put_back = O evento com as configurações compartilhadas foi excluído e restaurado.
problem-old_release = O ContestSync 0.1.0 em outro computador ainda altera esta agenda. Atualize-o lá.

sure-platform = Desativar { $platform }?
sure-rules = Aplicar esta regra?
sure-feed = Remover { $name }?
sure-events =
    { $n ->
        [one] Isto remove { $n } evento da sua agenda.
        [many] Isto remove { $n } eventos da sua agenda.
       *[other] Isto remove { $n } eventos da sua agenda.
    }
sure-such_as = Entre eles: { $names }
sure-switch_off = Desativar
sure-apply = Aplicar

search-help = Como buscar
search-placeholder = Buscar
search-platform = uma plataforma: nome, começo do nome ou apelido
search-division = uma divisão
search-rated = competições com rating
search-unrated = competições sem rating
search-today = hoje, e o que está em andamento
search-tomorrow = amanhã
search-week = os próximos sete dias
search-running = em andamento agora
search-hidden = também as ocultas
search-without = sem esta palavra
search-unknown = { $operator } não é um operador de busca

view-label = Visualização
view-agenda = Programação
view-week = Semana
view-month = Mês
view-today = Hoje
view-previous_week = Semana anterior
view-next_week = Próxima semana
view-previous_month = Mês anterior
view-next_month = Próximo mês

week-label = Competições da semana
week-hour = Hora
week-long = Duram vários dias
week-hidden = oculta
week-none = Nenhuma competição anunciada para estes dias
week-next = Ir para a próxima: { $when }

month-more =
    { $n ->
        [one] mais { $n }
        [many] mais { $n }
       *[other] mais { $n }
    }
month-continued = { $name }, continua ({ $dates })
month-none = Nenhuma competição neste dia

next-label = Próxima competição
next-running = em andamento
next-unmute = Reativar
joined-title = Configurações do seu outro computador
joined-from = As configurações de { $computer } foram adotadas, alteradas por último { $when }.
joined-hint = Plataformas, regras, aparência dos eventos e escolhas por competição são iguais em todos os computadores que usam esta agenda.
joined-ok = Manter estas
joined-keep = Usar as deste computador em todos
joined-kept = Seus outros computadores acompanham na próxima sincronização
moved-title = Os eventos estão agora na agenda principal
moved-hint = Outro computador os moveu para lá. Nada muda aqui até você escolher.
moved-keep = Manter aqui também
moved-main = Usar a agenda principal aqui
notice-sample = Este é um lembrete de exemplo ({ $time })
notice-sample_body = Se você está vendo isto, os lembretes funcionam. Confirme na janela.
notice-open = Abrir competição
notice-open_first = Abrir a primeira
notice-show = Mostrar
notice-snooze = Adiar { $minutes } min
notice-snooze_start = Adiar até o início
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } às { $time }
notice-starts = Começa { $when }: { $name }
notice-starts_today = Começa às { $time }: { $name }
notice-now = Agora: { $name }
notice-started = Começou há { $length }: { $name }
notice-in = Em { $length }
notice-until = { $from } até { $to }
notice-long = duração: { $length }
notice-rated = com rating
notice-unrated = sem rating
notice-registration = inscrição até { $when }
event-any_time = a qualquer momento dentro do período
event-signature = Mantido em dia pelo ContestSync ({ $key }).
notice-checked = verificado há { $length }
notice-checked_now = verificado agora mesmo
notice-asleep = Seu computador estava suspenso ({ $when })
notice-not_running = O ContestSync não estava em execução ({ $when })
notice-quiet = Retido durante suas horas de silêncio
notice-paused = Retido enquanto os lembretes estavam pausados
notice-together =
    { $n ->
        [2] Duas competições { $when }
        [3] Três competições { $when }
        [4] Quatro competições { $when }
        [one] { $n } competição { $when }
        [many] { $n } competições { $when }
       *[other] { $n } competições { $when }
    }
notice-together_today =
    { $n ->
        [2] Duas competições às { $time }
        [3] Três competições às { $time }
        [4] Quatro competições às { $time }
        [one] { $n } competição às { $time }
        [many] { $n } competições às { $time }
       *[other] { $n } competições às { $time }
    }
notice-together_now =
    { $n ->
        [2] Agora ({ $time }): duas competições
        [3] Agora ({ $time }): três competições
        [4] Agora ({ $time }): quatro competições
        [one] Agora ({ $time }): { $n } competição
        [many] Agora ({ $time }): { $n } competições
       *[other] Agora ({ $time }): { $n } competições
    }
notice-missed_soon =
    { $n ->
        [one] { $n } competição começa em breve
        [many] { $n } competições começam em breve
       *[other] { $n } competições começam em breve
    }
notice-missed_quiet =
    { $n ->
        [one] { $n } competição durante suas horas de silêncio
        [many] { $n } competições durante suas horas de silêncio
       *[other] { $n } competições durante suas horas de silêncio
    }
notice-missed_paused =
    { $n ->
        [one] { $n } competição enquanto os lembretes estavam pausados
        [many] { $n } competições enquanto os lembretes estavam pausados
       *[other] { $n } competições enquanto os lembretes estavam pausados
    }
notice-missed =
    { $n ->
        [one] { $n } competição durante sua ausência
        [many] { $n } competições durante sua ausência
       *[other] { $n } competições durante sua ausência
    }
notice-more =
    { $n ->
        [one] mais { $n }
        [many] mais { $n }
       *[other] mais { $n }
    }
notice-over =
    { $n ->
        [one] { $n } já terminou
        [many] { $n } já terminaram
       *[other] { $n } já terminaram
    }
notice-running = { $name } em andamento até { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Movida para { $when }: { $name }
notice-was = Antes: { $when }
notice-left = em { $length }
notice-started_ago = começou há { $length }
notice-moved_too = seus lembretes também mudaram
notice-cancelled = Cancelada: { $name }
notice-announced = Nova: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } competição mudou de horário
        [many] { $n } competições mudaram de horário
       *[other] { $n } competições mudaram de horário
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } competição foi cancelada
        [many] { $n } competições foram canceladas
       *[other] { $n } competições foram canceladas
    }
notice-all_announced =
    { $n ->
        [one] { $n } competição foi anunciada
        [many] { $n } competições foram anunciadas
       *[other] { $n } competições foram anunciadas
    }
notice-sign_in = O Google Agenda precisa que você entre de novo
notice-sign_in_body = Desde { $time } · os lembretes continuam, a agenda aguarda
notice-no_tray = O ContestSync funciona sem ícone na bandeja
notice-no_tray_body = Desde { $time } · esta área de trabalho não mostra ícones na bandeja. Os lembretes continuam; inicie o ContestSync de novo para abrir a janela
notice-no_window = Não foi possível abrir a janela
notice-no_window_body = A bandeja, os lembretes e a agenda continuam funcionando. Se o ContestSync acabou de ser atualizado, saia dele e inicie-o de novo.
notice-no_window_commands = A bandeja, os lembretes e a agenda funcionam sem ela; `contestsync --help` mostra o que dá para fazer na linha de comando.
notice-no_web_view = Instale o WebView2 da Microsoft e abra a janela de novo. A bandeja, os lembretes e a agenda funcionam sem ela.
notice-runs_already = Outro ContestSync está em execução e não responde ({ $owner }); encerre esse processo e inicie de novo.
notice-platform = { $platform } não é lida desde { $when }
notice-platform_body =
    { $n ->
        [one] { $n } competição conhecida pode estar desatualizada
        [many] { $n } competições conhecidas podem estar desatualizadas
       *[other] { $n } competições conhecidas podem estar desatualizadas
    }
tray-none = Nenhuma competição nos próximos 14 dias
tray-sample = Dados de exemplo: nada aqui é real
tray-all = Todas as competições…
tray-window = Abrir o ContestSync
tray-settings = Configurações…
tray-update = Atualizar para { $version }…
tray-quit = Sair do ContestSync
tray-in = em { $length }
tray-left = faltam { $length }
tray-running = em andamento, faltam { $length }
tray-as_of = tempo calculado: { $when }
tray-register = Inscrever-se…
tray-remind = Lembrar desta competição
tray-mute = Silenciar esta competição
tray-tooltip_none = ContestSync: nenhuma competição nos próximos 14 dias
tray-tooltip = { $name }: em { $length } ({ $when })
tray-tooltip_running = { $name }: em andamento, faltam { $length }
tray-more =
    { $n ->
        [one] { $name } + mais { $n }
        [many] { $name } + mais { $n }
       *[other] { $name } + mais { $n }
    }
tray-attention =
    { $n ->
        [one] { $n } item precisa de atenção…
        [many] { $n } itens precisam de atenção…
       *[other] { $n } itens precisam de atenção…
    }
tray-syncing = Sincronizando…
tray-progress = Sincronizando… { $done } de { $total }
tray-add =
    { $n ->
        [one] Adicionar { $n } competição à sua agenda…
        [many] Adicionar { $n } competições à sua agenda…
       *[other] Adicionar { $n } competições à sua agenda…
    }
tray-sync = Sincronizar agora
tray-check = Verificar agora
tray-offline = { $action } (off-line)
tray-just_now = { $action } (agora mesmo)
tray-ago = { $action } (há { $length })
tray-again = Lembrar de novo em { $minutes } min: { $name }
tray-again_start = Lembrar de novo no início: { $name }
tray-resume = Retomar lembretes (pausados)
tray-resume_until = Retomar lembretes (pausados até { $when })
tray-pause = Pausar lembretes
tray-pause_hour = Por 1 hora
tray-pause_until = Até { $when }
tray-pause_open = Até eu retomar
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } competição, { $what }.
        [many] { $platform }: { $n } competições, { $what }.
       *[other] { $platform }: { $n } competições, { $what }.
    }
cli-left_out = { $rows } ignoradas
cli-rows =
    { $n ->
        [one] { $n } linha ilegível
        [many] { $n } linhas ilegíveis
       *[other] { $n } linhas ilegíveis
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: nada de novo, { $n } competição.
        [many] { $platform }: nada de novo, { $n } competições.
       *[other] { $platform }: nada de novo, { $n } competições.
    }
cli-refresh_none = { $platform }: nada de novo, nenhuma competição.
cli-feed_of = Feed de competições de { $publisher }
cli-feed_same = { $name }: nada de novo.
cli-refresh_failed = { $platform }: falhou. { $why }
cli-refresh_failed_plain = { $platform }: falhou.
cli-refresh_off = Todas as plataformas estão desativadas; `contestsync config set platforms codeforces,atcoder` ativa duas.
cli-calendar_preview = Agenda (prévia)
cli-calendar_done = Agenda: concluída
cli-calendar_partly = Agenda: concluída em parte
cli-calendar_failed = Agenda: falhou
cli-calendar_signed_out = Agenda: não conectada.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Sem alterações.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } sem alterações
        [many] { $n } sem alterações
       *[other] { $n } sem alterações
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } excluído por você e mantido assim
        [many] { $n } excluídos por você e mantidos assim
       *[other] { $n } excluídos por você e mantidos assim
    }
cli-insert = adicionar
cli-update = alterar
cli-restore = restaurar
cli-delete = remover
cli-held = retido: { $action } { $name }, { $when }
cli-offline = Off-line desde { $when }: nenhum servidor está acessível. Enquanto o programa está em execução, ele tenta de novo a cada minuto.
cli-clock_ahead = O relógio deste computador está { $seconds } s adiantado em relação aos servidores: ajuste-o. Até lá, nada antigo é excluído.
cli-clock_behind = O relógio deste computador está { $seconds } s atrasado em relação aos servidores: ajuste-o. Até lá, nada antigo é excluído.
cli-account = Google Agenda: conectado como { $email }.
cli-account_again = Google Agenda: { $email } precisa entrar de novo (`contestsync login`).
cli-account_none = Google Agenda: não conectado (`contestsync login`).
cli-key_file = Chave de criptografia: na pasta de dados, em um arquivo que só você pode ler.
cli-key_keyring = Chave de criptografia: no chaveiro.
cli-last_refresh = Última verificação: { $last }. Próxima: { $next }.
cli-last_sync = Última sincronização: { $last }. Próxima: { $next }.
cli-never = nunca
cli-after_sign_in = depois do login
cli-file_failed = Arquivo de agenda: desatualizado. { $why }
cli-file = Arquivo de agenda: { $path }, gravado por último { $when }.
cli-platform = { $platform }: última leitura boa { $when }
cli-platform_off = { $platform }: desativada
cli-platform_failing = { $platform }: com falha ({ $count } seguidas), última leitura boa { $when }. { $why }
cli-feed = Feed de competições de { $publisher }: lido por último { $when }. { $why }
cli-data = Dados: { $path } ({ $count } competições, esquema { $schema }).
cli-note = Nota: { $text }
cli-signed_in = Conectado como { $email }. `contestsync sync` adiciona as competições à agenda.
cli-signed_in_kept = Conectado como { $email }. As configurações deste computador foram mantidas; seus outros computadores acompanham na próxima sincronização. `contestsync sync` adiciona as competições à agenda.
cli-signed_in_joined = Conectado como { $email }. As configurações de { $computer } foram adotadas (alteradas por último { $when }); `contestsync config keep-own` restaura as deste computador. `contestsync sync` adiciona as competições à agenda.
cli-kept_own = As configurações deste computador voltaram; a próxima sincronização as leva aos seus outros computadores.
cli-kept_own_none = Este computador não adotou nenhuma configuração, por isso nada mudou.
cli-shared = Compartilhadas por todos os computadores que usam a agenda
cli-own = Só deste computador
cli-signed_out = { $email } saiu da conta.
cli-calendar_deleted = A agenda do ContestSync foi excluída.
cli-calendar_none = Não havia agenda do ContestSync para excluir.
cli-calendar_kept = A agenda foi mantida.
cli-others_kept = O Google mantém a permissão para seus outros computadores.
cli-others_signed_out = Se seus outros computadores usam esta conta do Google com o ContestSync, o Google encerra o login deles também; `contestsync logout --keep-others` os mantém conectados.
cli-browser = Aguardando o Google no navegador (no máximo cinco minutos).
cli-waiting = aguardando outro ContestSync em execução ({ $owner }).
cli-restored =
    { $n ->
        [one] A próxima sincronização traz de volta { $n } evento.
        [many] A próxima sincronização traz de volta { $n } eventos.
       *[other] A próxima sincronização traz de volta { $n } eventos.
    }
cli-client_saved = O cliente foi salvo; `contestsync login` faz login com ele.
cli-key_changed = A chave foi trocada.
cli-run = O ContestSync verifica e sincroniza nos horários planejados. Pressione Ctrl-C para parar.
cli-next = { $name } ({ $platform }) em { $length }, { $when }
cli-next_none = Nenhuma próxima competição.
cli-list_none = Nenhuma competição. `contestsync refresh` lê as plataformas; `contestsync list --hidden` mostra também as competições ocultas.
cli-over = encerrada
cli-running = em andamento
cli-in = em { $length }
cli-hidden = oculta: { $why }
cli-times = { $from } até { $to }
cli-source = Da lista “{ $list }” da plataforma, verificada por último { $when }.
cli-in_list = Na lista: { $answer } ({ $why })
cli-in_calendar = Na agenda: { $answer } ({ $why })
cli-reminders = Lembretes: { $answer } ({ $why })
cli-late_for_calendar = tinha começado antes de poder ser adicionada
cli-deleted_by_you = você excluiu o evento; `contestsync restore { $key }` o traz de volta
cli-started = já começou, por isso não há mais lembretes
cli-yes = sim
cli-no = não
cli-rings = toca { $when }
cli-was = antes: { $what }
landing-close = Você pode fechar esta aba.
landing-signed_in = Login concluído
landing-signed_in_text = O ContestSync agora mantém a agenda de { $email }.
landing-declined = Você recusou
landing-box = Uma caixa ficou desmarcada
landing-cancelled = O login foi cancelado
landing-failed = O login não funcionou
landing-stray = Esta não é a resposta do login atual
landing-stray_text = Ela não foi aceita, e nada mudou. Se você veio da página do Google, comece o login de novo no ContestSync.
landing-again = Esta resposta já foi usada
landing-again_text = Uma resposta só é aceita uma vez; o ContestSync mostra o resultado do login.
landing-unknown = O login não terminou
landing-unknown_text = Continue no ContestSync.
landing-nothing = Não há nada aqui
landing-nothing_text = O ContestSync aguarda aqui só a resposta do Google.
notice-closes = Inscrição até { $when }: { $name }
notice-closes_today = Inscrição até { $time }: { $name }
notice-contest_starts = a competição começa { $when }
notice-contest_starts_today = a competição começa às { $time }
notice-closes_usually = { $platform } em geral encerra nessa hora; a página tem o horário exato
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Para você: { $answer } ({ $why }).
cli-registration = Inscrição até { $when }
cli-registration_usual = Inscrição até { $when }, como de costume lá
cli-backup = { $path } agora tem { $preferences } e { $feeds }.
cli-backup_secret = { $path } contém os endereços dos seus feeds de agenda, legíveis por quem puder abri-lo. Não o compartilhe.
cli-backup_restored = { $preferences } e { $feeds } restaurados. A próxima verificação lê os feeds.
cli-doctor_none = Nenhuma plataforma está ativada; indique uma com --platform.
cli-doctor_ok = como esperado
cli-doctor_changed = legível, mas não como esperado
cli-doctor_unreadable = não foi possível ler a resposta
cli-doctor_refused = não forneceu nenhuma lista
cli-doctor_unreachable = não foi possível acessar
cli-doctor = { $platform }: { $how }, { $count } próximas.
cli-doctor_unseen = { $platform }: { $how }, { $count } próximas (ainda não confirmado no site real).
cli-doctor_rows = { $count } de { $rows } linhas não podem ser lidas
cli-doctor_missing = { $field } não existe mais ({ $expected })
cli-doctor_added = { $field } é novo ({ $found })
cli-doctor_type = { $field } é { $found }, não { $expected }
cli-doctor_count = { $found } competições, não { $expected }
cli-doctor_part = falta uma parte da página
cli-doctor_saved = salvo em { $path }
cli-keygen = A chave secreta está em { $path }; guarde-a onde só quem publica possa lê-la.
cli-keygen_public = Os assinantes definem feed.public_key como
cli-contests =
    { $n ->
        [one] { $n } competição
        [many] { $n } competições
       *[other] { $n } competições
    }
cli-platforms =
    { $n ->
        [one] { $n } plataforma
        [many] { $n } de plataformas
       *[other] { $n } plataformas
    }
cli-published = Publicado em { $path }: { $contests } de { $platforms }, leitura: { $when }.
cli-handles_none = Nenhum handle. `contestsync config set handle.codeforces HANDLE` define um; os outros são handle.atcoder, handle.leetcode e handle.codechef.
cli-handle_heuristic = { $platform } (heurística)
cli-handle_unrated = ainda sem rating, conta como 0
cli-handle_nobody = ninguém tem esse nome
cli-handle_renamed = agora tem outro nome
cli-handle_unread = ainda não lido
cli-handle_read = { $state }, lido { $when }
cli-feed_removed = { $name } ({ $source }) foi removido. Os próximos eventos dele saem da agenda na próxima sincronização.
cli-feed_left_out = { $count } dos eventos não puderam ser lidos e foram omitidos.
cli-calendar_name = Competições de programação
cli-feeds_none = Nenhum feed de agenda. `contestsync source add ADDRESS` adiciona um.
cli-off = desativado
cli-ended_ok = concluída
cli-ended_partial = parcial
cli-ended_failed = com falha
cli-progress_platform = plataforma { $done } de { $total }
cli-progress_event = evento { $done } de { $total }
cli-not_revoked = Você saiu aqui, mas não foi possível acessar o Google ({ $why }); remova o acesso você mesmo em https://myaccount.google.com/connections.
cli-no_thread = não foi possível iniciar uma thread ({ $why }); feche outros programas e tente de novo.
cli-not_written = não foi possível gravar a resposta ({ $why }).
cli-process = processo { $id } desde { $when }
cli-no_desktop = Esta versão não tem aplicativo de desktop; `contestsync-headless run` lê e sincroniza conforme o agendamento.
cli-desktop_not_started = Não foi possível iniciar o aplicativo de desktop { $program } ({ $reason }). Instale o ContestSync novamente.
cli-starts = começa { $when }
cli-taken_back = foi retirada
cli-other = mas { $from }: { $says }
time-just_now = agora mesmo
cli-ago = há { $length }
cli-from_feed = do feed de { $publisher }, lido { $ago }
cli-from_platform = da própria plataforma { $platform }, lido { $ago }
cli-time_from = O horário vem { $from }.
cli-readings_differ = Duas leituras divergem, { $other }.
cli-was_announced = anunciada
cli-was_moved = horário alterado
cli-was_renamed = renomeada
cli-was_lengthened = duração alterada
cli-was_updated = atualizada
cli-was_gone = não está mais na lista
cli-was_back = de volta
cli-backup_left_out =
    { $n ->
        [one] { $n } feed de agenda omitido: o endereço não funciona neste computador. Adicione-o com `contestsync source add ADDRESS`.
        [many] { $n } de feeds de agenda omitidos: os endereços não funcionam neste computador. Adicione-os com `contestsync source add ADDRESS`.
       *[other] { $n } feeds de agenda omitidos: os endereços não funcionam neste computador. Adicione-os com `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
        [one] { $n } configuração
        [many] { $n } de configurações
       *[other] { $n } configurações
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } feed de agenda
        [many] { $n } de feeds de agenda
       *[other] { $n } feeds de agenda
    }
cli-feed_added =
    { $n ->
        [one] { $name } foi adicionado como { $source }, com { $n } evento próximo.
        [many] { $name } foi adicionado como { $source }, com { $n } de eventos próximos.
       *[other] { $name } foi adicionado como { $source }, com { $n } eventos próximos.
    }
cli-feed_would_add =
    { $n ->
        [one] { $name } seria adicionado como { $source }, com { $n } evento próximo.
        [many] { $name } seria adicionado como { $source }, com { $n } de eventos próximos.
       *[other] { $name } seria adicionado como { $source }, com { $n } eventos próximos.
    }
help-contestsync = Não perca nenhuma competição: coloca as próximas competições de programação no Google Agenda e avisa antes do início
help-json = Imprimir um documento JSON no stdout
help-background = Iniciar o aplicativo sem abrir a janela, como ao iniciar a sessão do sistema
help-settings = Iniciar o aplicativo e abrir a janela
help-refresh = Ler as plataformas ativadas e salvar o que mudou
help-refresh-platforms = Somente esta plataforma (pode ser indicada mais de uma vez)
help-list-platforms = Somente esta plataforma (pode ser indicada mais de uma vez)
help-refresh-trust = Acreditar na lista mesmo sem a maioria das próximas competições, porque você conferiu o site
help-list = Listar as competições próximas e em andamento, as mais próximas primeiro
help-list-days = Somente competições que começam dentro deste número de dias
help-list-all = Incluir competições encerradas
help-list-hidden = Incluir competições ocultas
help-next = Mostrar a próxima competição e o tempo restante, para barras de status
help-next-format = Formato de saída
help-next-format-text = Uma linha de texto
help-next-format-json = Um documento JSON
help-next-format-waybar = Um módulo personalizado do Waybar
help-next-format-tmux = Uma linha curta para o tmux
help-next-watch = Continuar em execução e imprimir uma linha a cada mudança
help-why = Mostrar tudo sobre uma competição e por que ela aparece na lista, na agenda e nos lembretes
help-why-key = A competição, por exemplo codeforces:1936
help-choose-key = A competição, por exemplo codeforces:1936
help-login = Fazer login no Google pelo navegador
help-login-no_browser = Imprimir o endereço em vez de abrir o navegador
help-login-keep_settings = Se a agenda tiver configurações dos seus outros computadores, substituí-las pelas deste
help-logout = Sair do Google; a agenda continua
help-logout-more = O Google também encerra o login dos seus outros computadores com esta conta. Com --keep-others, eles continuam conectados.
help-logout-delete_calendar = Excluir também a agenda do ContestSync
help-logout-keep_others = Sair somente aqui; seus outros computadores continuam conectados
help-sync = Ler as plataformas e depois atualizar a agenda
help-sync-no_refresh = Não ler as plataformas antes
help-sync-dry_run = Somente mostrar o que mudaria
help-sync-confirm = Aprovar uma exclusão grande, e criar de novo uma agenda excluída
help-sync-take_over = Decidir também sobre os eventos que outro computador adicionou à sua agenda principal
help-sync-reword = Descrever também no idioma escolhido os eventos que já existem
help-restore = Trazer de volta os eventos que você excluiu da agenda, na próxima sincronização
help-restore-keys = As competições; todas, se nenhuma for indicada
help-export = Gravar as competições em um arquivo iCalendar (RFC 5545)
help-export-ics = iCalendar, o único formato
help-export-output = O arquivo a gravar (padrão: stdout)
help-status = Mostrar conta, últimas e próximas execuções, estado de cada plataforma e onde está a chave
help-config = Mostrar e alterar as configurações
help-config-get = Imprimir o valor de uma configuração
help-config-get-key = O nome dela
help-config-set-key = O nome dela
help-config-set = Alterar uma configuração
help-config-set-value = O valor dela
help-config-list = Imprimir todas as configurações: as compartilhadas pela agenda e as deste computador
help-config-list-scopes = Com --json, incluir se cada uma é compartilhada
help-config-keep_own = Voltar, em todos os computadores, às configurações de antes de este adotar as da agenda
help-config-client_file = Ler o cliente do Google do arquivo JSON baixado do console do Google
help-config-client_file-file = O arquivo
help-config-backup-file = O arquivo
help-config-restore-file = O arquivo
help-config-backup = Gravar todas as configurações em um arquivo, sem segredos
help-config-backup-with_feed_addresses = Incluir os endereços dos feeds de agenda, que podem ser secretos
help-config-restore = Ler configurações e feeds de agenda de um backup: tudo ou nada
help-config-rotate_key = Criar uma nova chave de criptografia para o login; você continua conectado
help-choose = Definir lembretes ou o evento de uma competição, independentemente das regras
help-choose-remind = Lembretes dela
help-choose-calendar = O evento dela na agenda
help-choose-remind-yes = Sempre
help-choose-calendar-yes = Sempre
help-choose-remind-no = Nunca
help-choose-calendar-no = Nunca
help-choose-remind-rules = O que as regras disserem
help-choose-calendar-rules = O que as regras disserem
help-feed = Publicar as competições como feed assinado em qualquer hospedagem estática
help-feed-keygen = Criar um par de chaves: a secreta em FILE, a pública em FILE.pub
help-feed-keygen-out = O novo arquivo para a chave secreta
help-feed-publish = Ler as plataformas ativadas e gravar o feed assinado em uma pasta
help-feed-publish-out = A pasta; criada se não existir
help-feed-publish-key = A chave secreta
help-feed-publish-no_refresh = Publicar o que está salvo, sem ler as plataformas
help-source = Ler feeds de agenda (ICS) junto com as plataformas
help-source-add = Ler uma agenda e adicioná-la, se a leitura der certo
help-source-add-address = O endereço https: ou webcal: dela, ou um arquivo
help-source-add-name = Como chamá-la; senão, o nome que a própria agenda usa
help-source-add-zone = O fuso dos horários que não têm fuso, por exemplo Europe/Berlin
help-source-add-dry_run = Somente mostrar o conteúdo, sem salvar nada
help-source-list = Todos os feeds de agenda, com os endereços abreviados
help-source-remove = Remover um feed com suas competições; os eventos saem da agenda na próxima sincronização
help-source-remove-source = O identificador dele, por exemplo feed-0a1b2c3d
help-handle = Mostrar seus handles e os ratings lidos
help-handle-list = Mostrar seus handles com os últimos ratings lidos
help-handle-check = Ler os ratings agora
help-handle-check-platform = Somente nesta plataforma
help-doctor = Verificar se as respostas das plataformas continuam como esperado; não muda nada
help-doctor-platforms = Somente esta plataforma (pode ser indicada mais de uma vez; padrão: as ativadas)
help-doctor-save = Salvar as respostas nesta pasta, sem dados pessoais
help-run = Ler e sincronizar conforme o agendamento, em primeiro plano, até você parar
help-own_help = Imprimir a ajuda
help-own_version = Imprimir a versão
help-own_command = Imprimir esta mensagem ou a ajuda dos subcomandos
package-comment = Coloca as próximas competições de programação no seu Google Agenda e avisa antes do início
package-open = Abrir a janela
package-keywords = competição;programação;agenda;lembrete;
package-summary = Competições de programação na sua agenda, com lembretes
package-about = O ContestSync mostra as próximas competições de programação e as coloca em uma agenda do Google. Quando uma competição muda de horário ou de nome, ou é cancelada, sua agenda acompanha.
package-sites = Plataformas: { $names }.
package-tray = Ele funciona na bandeja e:
package-reminds = avisa antes do início de uma competição, nos horários que você escolher
package-separate = usa uma agenda separada e nunca substitui o que você mesmo mudou nela
package-optional = funciona sem conta: a agenda é opcional
package-contacts = acessa somente as plataformas e o Google: sem servidor nosso, sem estatísticas
package-command_line = faz o mesmo na linha de comando
package-still_running = O ContestSync ainda está em execução. Feche-o pelo ícone na barra de tarefas e tente de novo.
package-needs_webview = A janela do ContestSync precisa do WebView2 da Microsoft, que não está neste computador. A bandeja, os lembretes e a agenda funcionam sem ele. Você pode obtê-lo em { $page }. Abrir esta página agora?
