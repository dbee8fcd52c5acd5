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
said-refreshed = Verificado: { $added } novas, { $changed } alteradas, { $removed } canceladas
said-refreshed_partly =
    { $n ->
        [one] { $n } plataforma verificada; sem resposta de { $failed }
        [many] { $n } plataformas verificadas; sem resposta de { $failed }
       *[other] { $n } plataformas verificadas; sem resposta de { $failed }
    }
said-nothing_new = Verificado: sem alterações
said-synced = Agenda atualizada: { $inserted } adicionados, { $updated } alterados, { $deleted } removidos
said-synced_partly = Agenda atualizada: { $inserted } adicionados, { $updated } alterados, { $deleted } removidos; { $failed } com falha
said-synced_same = A agenda está em dia
said-cancelled = Cancelado. O que já foi feito continua feito
said-opened = Aberto em outra janela
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
line-not_in_calendar = Fora da agenda: { $why }
line-snoozed = Ainda há um lembrete adiado
line-bell_paused = Sem lembrete: os lembretes estão pausados
line-bell_rung = Todos os lembretes já foram mostrados
line-bell_started = Já começou, por isso não há mais lembretes
line-bell_no_leads = Sem lembrete: nenhum horário de lembrete definido
line-everyone = com rating para todos

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
why-source = Origem
why-checked = { $platform }, verificada { $ago }
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
rule-no_series = Esta plataforma ainda não tem séries conhecidas.
rule-mode = O que a regra faz
rule-hide_these = Ocultar estas
rule-show_only = Mostrar só estas
rule-show_in = Aplicar a

contests-platforms = Plataformas
contests-fetch = Verificar agora
contests-fetch_label = Verificar agora: { $platform }

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
health-words-last = verificada { $ago }
health-words-never = nunca verificada
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
store-file_hint = Nenhum chaveiro disponível. Quando o GNOME Keyring ou o KWallet estiver em execução, a chave vai para lá no próximo início.

log-refreshed = { $platform }: { $added } novas, { $changed } alteradas, { $removed } canceladas
log-refreshed_same = { $platform }: sem alterações
log-refresh_failed = { $platform }: { $why }
log-synced = Agenda: { $inserted } adicionados, { $updated } alterados, { $deleted } removidos, { $failed } com falha
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
attention-secret_in_file = Nenhum chaveiro disponível. A chave do login está em um arquivo que só você pode ler.
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
account-promise = O ContestSync cria uma agenda própria na sua conta do Google e a mantém em dia. Ele não vê suas outras agendas.
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
calendar-numbers = { $inserted } adicionados, { $updated } alterados, { $deleted } removidos
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
held-hint = Tantos de uma vez podem ser um erro da plataforma, por isso nada foi removido. Também aguardando: { $inserts } a adicionar, { $updates } a alterar.
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
privacy-promise_hint = Não há conta conosco, nem telemetria, nem servidor nosso. O ContestSync pede as competições às plataformas e só grava no Google Agenda se você o conectar.
privacy-where = Onde estão seus dados
privacy-data = Dados
privacy-logs = Registros
privacy-key = Chave do login
privacy-show = Mostrar
privacy-hosts = Servidores que o ContestSync acessa
privacy-hosts_hint = Só estes. As plataformas veem um pedido simples das competições; o Google recebe os eventos da sua agenda.
privacy-not_asked = ainda não
privacy-leave = Desinstalar
privacy-leave_hint = Saia da conta e remova a agenda primeiro; depois desinstale. A pasta de dados você pode excluir manualmente.
privacy-to_calendar = Configurações da agenda
privacy-fallback = só se o primeiro falhar
privacy-updates = Novas versões
privacy-if_on = só se você ativou, uma vez por dia

about-what = Mantém sua agenda em dia com as competições de programação e lembra você na hora certa.
about-package = Pacote
about-system = Sistema
about-licence = Licença
about-licences = Todas as licenças
updates-title = Atualizações
updates-check = Avisar sobre novas versões
updates-hint = Verificado uma vez por dia, nunca instalado automaticamente.
updates-pm = Novas versões vêm pelo gerenciador de pacotes: { $command }
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
problem-unknown_preference = Essa configuração não existe.
problem-invalid_value = Esse valor não é possível. Nada mudou.
problem-unknown_contest = Esta competição não é mais conhecida.
problem-file_write = O arquivo não pôde ser gravado.
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

sure-platform = Desativar { $platform }?
sure-rules = Aplicar esta regra?
sure-events =
    { $n ->
        [one] Isto remove { $n } evento da sua agenda.
        [many] Isto remove { $n } eventos da sua agenda.
       *[other] Isto remove { $n } eventos da sua agenda.
    }
sure-switch_off = Desativar
sure-apply = Aplicar

search-help = Como buscar
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

month-more =
    { $n ->
        [one] mais { $n }
        [many] mais { $n }
       *[other] mais { $n }
    }
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
