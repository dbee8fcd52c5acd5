### 한국어 (Korean). How to translate: docs/translating.md.
###
### Glossary
### contest: 대회
### platform: 플랫폼
### rated, unrated: 레이팅 반영, 레이팅 미반영
### reminder: 알림
### mute: 알림 끄기
### rule: 규칙
### sync: 동기화
### calendar, event: 캘린더, 일정

nav-label = 페이지
nav-settings = 설정
page-upcoming = 예정된 대회
page-status = 상태
page-contests = 대회
page-reminders = 알림
page-calendar = 캘린더
page-general = 일반
page-privacy = 데이터 및 개인정보
page-about = 정보

action-running = 진행 중:
action-close = 닫기
action-add = 추가
action-cancel = 취소
action-undo = 실행 취소
action-dismiss = 닫기
action-sync = 지금 동기화
action-check = 지금 확인
action-copy = 복사
action-remove = 삭제
action-save = 저장

said-saved = 저장됨
said-undone = 실행 취소됨
said-refreshed = 확인함: { $what }
said-refreshed_partly =
    { $n ->
       *[other] 플랫폼 { $n }개 확인함, { $failed } 응답 없음
    }
said-nothing_new = 확인함: 변경 없음
said-synced = 캘린더 업데이트됨: { $what }
said-synced_partly = 캘린더를 모두 업데이트하지 못함: { $what }
said-synced_same = 캘린더가 최신 상태입니다
did-and = { $some }, { $more }
did-new =
    { $n ->
       *[other] 새 대회 { $n }개
    }
did-changed =
    { $n ->
       *[other] 변경 { $n }개
    }
did-canceled =
    { $n ->
       *[other] 취소 { $n }개
    }
did-added =
    { $n ->
       *[other] 추가 { $n }개
    }
did-updated =
    { $n ->
       *[other] 변경 { $n }개
    }
did-removed =
    { $n ->
       *[other] 삭제 { $n }개
    }
did-failed =
    { $n ->
       *[other] 실패 { $n }개
    }
did-to_add =
    { $n ->
       *[other] 추가 { $n }개
    }
did-to_change =
    { $n ->
       *[other] 변경 { $n }개
    }
said-cancelled = 취소했습니다. 이미 처리된 내용은 유지됩니다
said-opened = 브라우저에서 열었습니다
said-copied = 복사됨
said-copy_failed = 복사할 수 없음: 시스템에서 허용하지 않습니다
said-copy_by_hand = 선택했습니다. Ctrl+C로 복사하세요
said-muted = 알림 끔: { $name }
said-unmuted = 알림 끄기 해제: { $name }
said-followed = 알림 켬: { $name }
said-unfollowed = 다시 규칙에 따름: { $name }
said-calendar_in = 캘린더에 추가함: { $name }
said-calendar_out = 캘린더에서 제외함: { $name }
said-paused = 알림이 일시중지되었습니다
said-resumed = 알림이 다시 켜졌습니다
said-exported =
    { $n ->
       *[other] 대회 { $n }개를 { $path }에 저장했습니다
    }
said-backed_up = 설정을 { $path }에 저장했습니다
said-restored =
    { $n ->
       *[other] 설정 { $n }개를 복원했습니다
    }
said-signed_out = 로그아웃했습니다
said-changed_since = 그 사이 변경되어 되돌리지 않았습니다
said-platform_on = { $platform } 켜짐
said-platform_off = { $platform } 꺼짐
said-nothing_to_undo = 되돌릴 내용이 없습니다
said-feed_added = 추가함: { $name }
said-feed_removed = 삭제함: { $name }
said-text_size = 글자 크기: { $size }%

activity-refreshing = 플랫폼 확인 중… { $done }/{ $total }
activity-planning = 캘린더와 비교 중…
activity-syncing = 캘린더 업데이트 중… { $done }/{ $total }

upcoming-finished = 이번 주 종료
upcoming-finished_title = 종료된 대회
empty-finished = 지난 7일 동안 종료된 대회가 없습니다
line-standings = 순위
line-ended = { $ago } 종료
leads-contest = 이 대회 알림 받기
leads-usual = 평소 시간 사용
leads-are_usual = 평소 시간입니다. 여기서 바꾼 내용은 이 대회에만 적용됩니다.
said-leads = 알림 시간 변경됨: { $name }
said-leads_usual = 다시 평소 알림 시간: { $name }
demo-tag = 샘플 데이터
demo-words = 대회는 가상이며, Google 대신 이 컴퓨터의 모의 서버를 사용합니다
platforms-more =
    { $n ->
       *[other] 플랫폼 { $n }개 더
    }
platforms-on =
    { $n ->
       *[other] { $n }개 켜짐
    }
platforms-unconfirmed = 아직 확인되지 않음
platforms-unconfirmed_hint = ‘아직 확인되지 않음’ 플랫폼은 공개된 사이트 설명에 따라 읽습니다. 실제 사이트에서 아직 확인하지 않아 실패할 수 있습니다.
status-off =
    { $n ->
       *[other] 플랫폼 { $n }개 꺼짐
    }
reminders-show_all = { $n }개 모두 보기

upcoming-numbers = 진행 중 { $running } · 오늘 { $today } · 앞으로 7일 { $week }
upcoming-zone = 현재 시간대: { $zone }
upcoming-search = 대회 검색
upcoming-platforms = 플랫폼으로 필터링
upcoming-hidden =
    { $n ->
       *[other] 규칙으로 { $n }개 숨김
    }
upcoming-hidden_by = 이유: { $list }
upcoming-hidden_title = 숨긴 대회
upcoming-show_shown = 표시된 대회로 돌아가기
upcoming-found =
    { $n ->
       *[other] 대회 { $n }개 찾음
    }
upcoming-filter = 필터
upcoming-paused = 재개할 때까지 알림이 일시중지됩니다.
upcoming-paused_until = { $when }까지 알림이 일시중지됩니다.
upcoming-adding_waits =
    { $n ->
       *[other] 대회 { $n }개를 캘린더에 추가할 수 있습니다.
    }
upcoming-hidden_matches =
    { $n ->
       *[other] 숨긴 대회 { $n }개 일치
    }
agenda-running = 진행 중
agenda-long = 여러 날 진행
agenda-cancelled = 최근 취소됨
agenda-count =
    { $n ->
       *[other] 대회 { $n }개
    }

line-in = { $length } 후
line-ends_in = { $length } 후 종료
line-until = { $when }까지
line-cancelled = 취소됨
line-rated = 레이팅 반영
line-unrated = 레이팅 미반영
for_me-rated = 나에게 레이팅 반영
for_me-unrated = 나에게 레이팅 미반영
for_me-above = 나에게 레이팅 미반영({ $from } 이상)
for_me-out_of_range = 내 레이팅 범위 밖
for_me-unknown = 내 레이팅 반영 여부: 알 수 없음
for_me-mine = 내 { $platform } 레이팅은 { $rating }입니다.
for_me-mine_none = 아직 { $platform } 레이팅이 없어 0으로 계산합니다.
for_me-mine_unread = 내 { $platform } 레이팅을 아직 읽지 않았습니다.
for_me-why-in_range = 이 대회의 범위 안에 있습니다.
for_me-why-above = { $from } 이상이면 이 대회는 레이팅에 반영되지 않습니다.
for_me-why-below = 이 대회는 { $from } 이상부터 레이팅에 반영됩니다.
for_me-why-not_said = { $platform }에서 이 대회가 누구의 레이팅에 반영되는지 알려주지 않습니다.
for_me-why-everyone = 모두의 레이팅에 반영됩니다.
for_me-why-nobody = 레이팅에 반영되지 않는 대회입니다.
handles-title = 내 레이팅 반영
handles-hint = 핸들을 입력하면 어떤 대회가 내 레이팅에 반영되는지 알 수 있습니다. 공개 레이팅을 하루 한 번, 그리고 대회가 끝난 후 로그인 없이 읽습니다.
handles-placeholder = 내 핸들
handles-rating = 레이팅 { $rating }
handles-read = { $ago } 읽음
handles-line = { $state }, { $read }
handles-heuristic = 휴리스틱: { $words }
handles-state-not_read = 아직 읽지 않음
handles-state-rated = 레이팅 있음
handles-state-never_rated = 아직 레이팅이 없어 0으로 계산함
handles-state-no_such_handle = 없는 핸들
handles-state-renamed = 이름이 바뀜
handles-check = 지금 내 레이팅 읽기
handles-checked = 레이팅을 읽었습니다
line-up_to = { $to } 이하 레이팅 반영
line-from = { $from } 이상 레이팅 반영
line-between = { $from }–{ $to } 레이팅 반영
line-moved = 원래 { $when }
line-stale = { $when } 기준
line-muted = 알림 끔
line-followed = 알림 켬
line-register = 참가 신청
line-register_until = { $when }까지 참가 신청
line-registration_closes = { $when }까지 신청
line-registration_opens = { $when }에 신청 시작
line-bell = 알림 받기
line-calendar = 캘린더에 있음
line-why = 이유
line-reminded = 시작 전 알림: { $leads }
line-not_reminded = 알림 없음: { $why }
line-in_calendar = 캘린더에 있음
line-will_be_in_calendar = 다음 동기화 때 캘린더에 추가됨
line-late_for_calendar = 추가되기 전에 이미 시작됨
line-not_in_calendar = 캘린더에 없음: { $why }
line-snoozed = 다시 알림이 남아 있습니다
line-bell_paused = 알림 없음: 알림이 일시중지됨
line-bell_rung = 모든 알림을 표시했습니다
line-bell_started = 이미 시작되어 더 이상 알림이 없습니다
line-bell_no_leads = 알림 없음: 알림 시간이 설정되지 않음
line-everyone = 모두 레이팅 반영
line-other = { $source }에서는 { $when }
line-other_gone = { $source }에는 더 이상 없음

empty-search = 일치하는 대회가 없습니다
empty-clear = 검색 및 필터 지우기
empty-reading = 플랫폼 확인 중…
empty-off = 모든 플랫폼이 꺼져 있습니다
empty-choose = 플랫폼 선택
empty-hidden = 규칙 때문에 모든 대회가 숨겨졌습니다
empty-rules = 규칙 변경
empty-offline = 오프라인 상태입니다
empty-never = 아직 플랫폼을 확인하지 않았습니다
empty-none = 발표된 대회가 없습니다
empty-none_next = 다음 확인: { $when }
empty-search_hidden =
    { $n ->
       *[other] 숨긴 대회 { $n }개 일치
    }
empty-show_hidden = 숨긴 대회 표시
empty-offline_hint = 아직 불러온 대회가 없습니다. 온라인 상태가 되면 ContestSync가 다시 확인합니다.

why-title = 세부정보
why-loading = 불러오는 중…
why-starts = 시작
why-ends = 종료
why-length = 길이
why-registration = 참가 신청
why-registration_usual = { $platform }에서는 보통 { $when }에 마감
why-for_me = 나의 경우
why-source = 출처
why-checked = { $platform }, { $ago } 확인
why-from_feed = { $publisher }의 피드에서, { $ago } 읽음
why-feed_of = { $publisher }의 피드
why-other = 다른 출처
why-other_says = { $source }, { $ago } 읽음: { $when }
why-other_gone = { $source }, { $ago } 읽음: 더 이상 목록에 없음
why-outlets = 표시 위치와 이유
why-yes = 예
why-no = 아니요
why-keep_out = 제외
why-put_in = 추가
why-mute = 알림 끄기
why-remind = 알림 받기
why-planned = 예정된 알림
why-story = 기록
why-no_story = 아직 변경 없음
why-hide_like_this = 이런 대회 숨기기…
why-hide_hint = 앞으로 모든 곳에서 숨길 대회:
why-hidden = 앞으로 숨김: { $rule }
why-copy_link = 링크 복사
why-open = 열기
why-hides =
    { $n ->
       *[other] { $n }개 숨김
    }

outlet-list = 목록
outlet-calendar = 캘린더
outlet-reminder = 알림
because-platform_off = 플랫폼이 꺼져 있음
because-asked = 이 대회에서 직접 켰음
because-muted = 알림을 껐음
because-kept_out = 제외했음
because-notifications_off = 알림이 꺼져 있음
because-no_rule = 숨기는 규칙 없음
because-rule = 내 규칙: { $rule }
because-rule_gone = 삭제한 규칙

kind-regular = 일반
kind-educational = 교육용
kind-heuristic = 휴리스틱
kind-marathon = 마라톤
kind-hiring = 채용
kind-daily = 매일
kind-practice = 연습
kind-permanent = 상시

rules-title = 규칙
rules-hint = 규칙은 어떤 대회를 어디에 표시할지 정합니다. 숫자는 현재 효과를 나타냅니다.
rules-shows = { $shown }개 표시
rules-hides = { $hidden }개 숨김
rules-tried = 입력 중인 내용의 미리보기입니다. 입력란을 벗어나면 저장됩니다.
rules-none = 규칙 없음: 모든 대회가 모든 곳에 표시됩니다
rules-add = 규칙 추가
rules-choose = 어떤 대회인가요?
rule-legend = { $what } 대회 숨기기
rule-kind_is-title = 다음 유형의
rule-kind_is-words = 유형: { $kinds }
rule-unrated-title = 레이팅에 반영되지 않는
rule-unrated-words = 레이팅 미반영
rule-division_has-title = 다음 디비전의
rule-division_has-words = 디비전에 { $words } 포함
rule-language_is-title = 다음 언어의
rule-language_is-words = 언어: { $languages }
rule-shorter_than-title = 짧은
rule-shorter_than-words = { $length }보다 짧음
rule-longer_than-title = 긴
rule-longer_than-words = { $length }보다 긺
rule-outside_hours-title = 내 참가 시간 외의
rule-outside_hours-words = 참가 시간 외에 시작
rule-name_has-title = 이름에 다음 단어가 있는
rule-name_has-words = 이름에 { $words } 포함
rule-name_lacks-title = 이름에 다음 단어가 없는
rule-quoted = “{ $text }”
rule-name_lacks-words = 이름에 { $words } 없음
rule-kinds = 숨길 유형
rule-languages = 숨길 언어
rule-minutes = 분
rule-text = 단어
rule-text_hint = 단어를 쉼표로 구분하세요. 대소문자는 구분하지 않습니다.
rule-hide_from = 숨길 위치
rule-fits =
    { $n ->
       *[other] 대회 { $n }개 일치
    }
rule-remove_label = 규칙 { $number } 삭제
rule-grid = 내 참가 시간
rule-grid_day = 요일
rule-grid_hint = 채워진 칸은 시작하기 좋은 시간입니다. 마우스로 끌거나 화살표 키와 스페이스바를 사용하세요.
rule-evenings = 저녁과 주말
rule-all_hours = 모든 시간
rule-legend_only = { $what } 대회만 표시
rule-only_words = { $what }만
rule-platform_is-title = 다음 플랫폼의
rule-series_is-title = 다음 시리즈의
rule-platforms = 플랫폼
rule-platform = 플랫폼
rule-series = 시리즈
rule-for_me-title = 내 레이팅 기준
rule-for_me = 내 레이팅 기준
rule-for_me_hint = 위에 핸들을 입력해야 합니다. 내 레이팅에 반영되는지 알 수 없는 동안에는 대회가 계속 표시됩니다.
rule-no_series = 이 플랫폼에는 아직 알려진 시리즈가 없습니다.
rule-mode = 규칙의 동작
rule-hide_these = 이 대회 숨기기
rule-show_only = 이 대회만 표시
rule-show_in = 적용 대상

contests-platforms = 플랫폼
contests-fetch = 지금 확인
contests-fetch_label = 지금 확인: { $platform }
feeds-title = 내 캘린더
feeds-hint = 주소가 있는 캘린더나 파일의 대회를 플랫폼의 대회와 함께 표시합니다.
feeds-add = 캘린더 추가
feeds-add_title = 캘린더 추가
feeds-address = 주소 또는 파일
feeds-bad_address = https 또는 webcal 주소를 입력하거나 파일을 선택하세요.
feeds-secret = 주소는 비밀일 수 있으므로 이 컴퓨터에 암호화하여 저장하고 일부만 표시합니다.
feeds-choose = 파일 선택…
feeds-help = https 또는 webcal 주소가 있는 캘린더라면 무엇이든 됩니다. 예:
feeds-help_clist = clist.by: 개인 피드. 사이트에 로그인하여 주소를 복사하세요.
feeds-help_icpc = ICPC: 대학교에서 대회와 훈련 일정을 공개하는 캘린더.
feeds-help_google = Google 캘린더: 캘린더 설정의 ‘iCal 형식의 비공개 주소’.
feeds-preview = 미리보기
feeds-zone = 이 캘린더의 시간대
feeds-zone_why = 일부 시간에 시간대가 없습니다. 어느 시간대의 시간인지 선택하고 다시 미리보기하세요.
feeds-zone_of = { $zone } 시간
feeds-events =
    { $n ->
       *[other] 예정된 일정 { $n }개
    }
feeds-rejected =
    { $n ->
       *[other] 일정 { $n }개는 읽을 수 없어 제외했습니다.
    }
feeds-known = 이미 있는 캘린더입니다. 다시 추가하면 이름과 시간대가 바뀝니다.
feeds-name = 이름
feeds-remove_label = 삭제: { $name }
feeds-usual_times = 평소 시간
feed-title = 대회 피드
feed-hint = 동아리 같은 게시자가 여러 컴퓨터를 대신해 플랫폼을 읽고 결과에 서명합니다. ContestSync는 서명을 확인합니다.
feed-built_in = 이 빌드에 포함됨
feed-off = 꺼짐: 플랫폼을 직접 읽습니다.
feed-read = { $ago } 게시됨
feed-never = 아직 읽지 않음
feed-first = 플랫폼 대신 피드 읽기
feed-first_hint = 알림 직전에는 플랫폼도 직접 확인합니다.
feed-subscribe = 대회 피드 구독
feed-another = 다른 대회 피드 사용
feed-url = 피드 주소
feed-key = 공개 키
feed-key_hint = 둘 다 게시자가 알려줍니다. 키가 없으면 피드를 읽지 않습니다.

health-off = 꺼짐
health-checking = 확인 중
health-unknown = 아직 확인하지 않음
health-fresh = 최신
health-failing = 실패
health-stale = 오래됨
health-blocked = 차단됨
health-format_changed = 읽을 수 없음
health-words-off = 꺼짐: 확인하지 않으며 대회가 숨겨집니다.
health-words-contests =
    { $n ->
       *[other] 대회 { $n }개
    }
health-words-hidden = { $contests }, 숨김 { $n }
health-words-last = { $ago } 확인
health-words-never = 확인한 적 없음
health-words-line = { $contests }, { $last }.
health-words-again = { $when }에 다시 시도합니다.

status-well = 모두 정상
status-look = 확인 필요
status-top_good =
    { $n ->
       *[other] 플랫폼 { $n }개가 모두 최신입니다.
    }
status-top_ill =
    { $n ->
       *[other] { $names }에 문제가 있습니다. 나머지 { $n }개는 정상입니다.
    }
status-top_offline = 오프라인 상태입니다. 알려진 대회는 유지되고 알림은 계속됩니다.
status-top_none = 모든 플랫폼이 꺼져 있습니다.
status-attention = 확인 필요
status-platforms = 플랫폼
status-refresh_all = 모두 확인
status-try = 지금 확인
status-try_label = 지금 확인: { $platform }
status-site = 사이트 열기
status-site_label = 사이트 열기: { $platform }
status-attempts = 최근 확인
status-attempts_of = { $platform } 최근 확인
status-no_attempts = 아직 없음
attempt-ok =
    { $n ->
       *[other] 대회 { $n }개
    }
attempt-not_modified = 변경 없음
attempt-failed = 실패
status-rest = 기타
status-calendar = Google 캘린더
status-signed_out = 연결되지 않음.
status-not_synced = 연결됨, 아직 동기화하지 않음.
status-to_calendar = 캘린더 설정
status-notifications = 시스템 알림
status-seen = { $ago } 샘플을 확인했습니다.
status-autostart = 로그인 시 시작
status-autostart_on = 시스템에 등록됨
status-autostart_off = 등록되지 않음
status-autostart_turned_off = 시스템 설정에서 꺼져 있음
status-unknown = 시스템에서 알려주지 않음
status-store = 로그인 키
status-tray = 트레이 아이콘
status-no_tray = 이 데스크톱에는 트레이가 없습니다. ContestSync를 다시 시작하면 이 창이 열립니다.
status-next = 다음 확인
status-not_planned = 예정 없음
status-not_yet = 아직 아님
status-log = 활동
status-changes_only = 변경사항만
status-log_empty = 아직 없음
status-offline = 오프라인 상태입니다
status-offline_since = 오프라인 상태입니다. { $when } 기준 대회를 표시합니다
status-checked = { $ago } 확인
status-never = 아직 확인하지 않음
service-unknown = 아직 확인하지 않았습니다.
service-working = 알림이 작동합니다.
service-denied = 시스템에서 ContestSync의 알림 표시를 허용하지 않습니다.
service-unavailable = 이 데스크톱은 알림을 표시할 수 없습니다.
store-keyring = 시스템 키링에 있음
store-file = 나만 읽을 수 있는 파일에 있음
store-file_hint = 시스템 키링으로 옮기려면 CONTESTSYNC_SECRET_STORE=keyring으로 ContestSync를 한 번 시작하세요.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: 변경 없음
log-refresh_failed = { $platform }: { $why }
log-synced = 캘린더: { $what }
log-synced_same = 캘린더: 변경 없음
log-sync_failed = 캘린더: { $why }
log-announced = 발표됨: { $name }
log-moved = { $from }에서 { $to }(으)로 변경: { $name }
log-renamed = 이전 이름 { $from }: { $name }
log-cancelled = 취소됨: { $name }
log-back = 취소 철회됨: { $name }
log-reminded = 시작 { $lead } 전에 알림: { $name }
log-reminded_start = 시작할 때 알림: { $name }
log-reminded_late = 시작 { $late } 후에 알림(컴퓨터가 절전 상태였음): { $name }
log-signed_in = Google에 로그인함
log-crashed = 프로그램 일부가 중단되어 다시 시작되었습니다({ $place })

attention-more =
    { $n ->
       *[other] { $n }개 더
    }
attention-sign_in_again = 로그인이 만료되었습니다. 다른 컴퓨터에서 로그아웃했을 수 있습니다. 캘린더를 최신으로 유지하려면 다시 로그인하세요.
attention-scope_missing = ContestSync에 캘린더 쓰기 권한이 없습니다. 해당 체크박스를 선택하지 않았습니다.
attention-client_refused = Google에서 아직 이 앱의 로그인을 허용하지 않습니다.
attention-calendar_gone = Google 캘린더에서 ContestSync 캘린더가 삭제되었습니다.
attention-plan_held =
    { $n ->
       *[other] 다음 동기화에서 일정 { $n }개가 삭제됩니다.
    }
attention-events_failed =
    { $n ->
       *[other] Google에서 일정 { $n }개를 거부했습니다.
    }
attention-quota_exceeded = Google 캘린더 요청 한도에 도달했습니다. { $when }에 동기화를 계속합니다.
attention-platform_failing = 지금 { $platform }에 연결할 수 없습니다. { $when }에 다시 시도합니다.
attention-platform_blocked = { $platform }이(가) 자동 요청을 차단하고 있습니다. 알려진 대회는 유지됩니다.
attention-platform_format = { $platform }의 웹사이트가 바뀌어 대회를 읽을 수 없습니다. 알려진 대회는 유지됩니다.
attention-platform_stale = { $platform }이(가) { $when } 이후 업데이트되지 않았습니다.
attention-notifications_unavailable = 이 데스크톱은 시스템 알림을 표시할 수 없어 대회 알림을 볼 수 없습니다.
attention-notifications_denied = 시스템에서 ContestSync의 알림 표시를 허용하지 않습니다.
attention-secret_in_file = 로그인 키가 키링이 아니라 나만 읽을 수 있는 파일에 있습니다.
attention-clock_wrong =
    { $n ->
       *[other] 이 컴퓨터의 시계가 { $n }초 어긋나 있습니다.
    }
attention-data_replaced = 데이터 파일이 손상되어 따로 보관했습니다. 캘린더는 그대로입니다.
attention-disk_full = 디스크가 가득 차서 저장할 수 없습니다.
attention-calendar_file = 캘린더 파일을 쓸 수 없습니다.
attention-plan_held_of =
    { $n ->
       *[other] 다음 동기화에서 { $platform } 일정 { $n }개가 삭제됩니다.
    }
attention-key_unreachable = 로그인을 보호하는 키에 접근할 수 없습니다. 키링을 시작하거나 잠금 해제하거나 키 파일을 되돌려 놓으세요. 손실된 데이터는 없습니다.
fix-sign_in = 다시 로그인
fix-try_again = 다시 시도
fix-open_platform = 사이트 열기
fix-see_plan = 검토
fix-see_failed = 검토
fix-make_calendar = 다시 만들기
fix-rehearse = 울릴까요?
fix-show_data = 파일 보기
fix-own_client = 내 클라이언트 사용
fix-own_file = 다른 파일 선택
fix-turn_on = 켜기
fix-resume = 재개
fix-send_sample = 샘플 보기
fix-turn_on_autostart = 로그인 시 시작
fix-system_settings = 시스템 설정 열기
fix-focus_settings = 시스템 설정 열기
fix-login_settings = 시스템 설정 열기
fix-turn_on_sound = 켜기
fix-refresh = 지금 확인
fix-set_leads = 알림 시간 설정

leads-start = 시작할 때
leads-add = 알림 시간 추가
leads-count = 얼마나 전에
leads-unit = 단위
leads-minutes = 분
leads-hours = 시간
leads-days = 일
leads-full =
    { $n ->
       *[other] 최대 { $n }개.
    }

reminders-enabled = 이 컴퓨터에서 알림 받기
reminders-enabled_hint = 규칙이 표시하는 대회의 알림입니다.
reminders-pause = 일시중지:
reminders-pause_hour = 1시간 동안
reminders-pause_morning = 내일 { $when }까지
reminders-pause_open = 재개할 때까지
reminders-paused = 재개할 때까지 일시중지됨
reminders-paused_until = { $when }까지 일시중지됨
reminders-resume = 재개
reminders-when = 시기
reminders-leads = 시작 전
reminders-leads_of = { $platform }: 시작 전
reminders-at_start = 시작할 때도
reminders-registration = 참가 신청 마감 전
reminders-registration_hint = 마감 시간을 알려주는 플랫폼에서만 알립니다. Codeforces는 알려주지 않으며, 보통 시작 5분 전에 마감합니다.
reminders-registration_before = 마감 얼마나 전에 알릴지
reminders-registration_closes = { $when }에 참가 신청 마감
reminders-per_platform = 플랫폼별로 다른 시간
reminders-own = 별도 시간
reminders-own_label = { $platform }의 별도 시간
reminders-how = 방식
reminders-quiet = 방해 금지 시간
reminders-quiet_hint = 놓친 알림은 나중에 함께 표시됩니다.
reminders-quiet_from = 시작
reminders-quiet_to = 끝
reminders-sound = 소리 재생
reminders-snooze = 다시 알림 간격
reminders-also = 추가 알림
reminders-moved = 대회 시간이 바뀔 때
reminders-cancelled = 대회가 취소될 때
reminders-announced = 대회가 발표될 때
reminders-announced_hint = 48시간 안에 시작하는 대회만.
reminders-planned = 앞으로 7일간의 알림
reminders-planned_hint =
    { $n ->
       *[other] 알림 { $n }개
    }
reminders-before = { $length } 전
sample-show = 샘플 보기
sample-seen = 보셨나요?
sample-yes = 예
sample-no = 아니요
sample-good = 알림이 정상적으로 도착합니다
sample-noted = 아래에서 도움말을 확인하세요
sample-refused = 샘플을 표시할 수 없습니다
sample-help = 방해 금지 모드가 꺼져 있고 ContestSync가 알림을 표시할 수 있는지 확인하세요.

rehearsal-title = 울릴까요?
rehearsal-hint = 계획부터 화면까지 알림의 모든 단계를 확인합니다. 아무것도 변경하지 않습니다.
rehearsal-start = 알림 테스트
rehearsal-again = 다시 테스트
rehearsal-yes = 울립니다
rehearsal-perhaps =
    { $n ->
       *[other] 아마 울릴 것입니다: 불확실 { $n }개
    }
rehearsal-no =
    { $n ->
       *[other] 울리지 않습니다: 문제 { $n }개
    }
rehearsal-unknown = 시스템에서 알려주지 않습니다.
step-ok = 좋음:
step-warn = 불확실:
step-fail = 문제:
step-unknown = 알 수 없음:
rehearsal-enabled-title = 알림이 켜져 있음
rehearsal-enabled-ok = 켜져 있습니다.
rehearsal-enabled-bad = 이 창에서 꺼져 있습니다.
rehearsal-not_paused-title = 알림이 일시중지되지 않음
rehearsal-not_paused-ok = 일시중지되지 않았습니다.
rehearsal-not_paused-bad = 일시중지되었습니다. { $when }
rehearsal-service-title = 알림을 사용할 수 있음
rehearsal-service-ok = 사용할 수 있습니다.
rehearsal-service-bad = 이 데스크톱은 알림을 표시할 수 없습니다.
rehearsal-permission-title = ContestSync가 알림을 표시할 수 있음
rehearsal-permission-ok = 허용됨.
rehearsal-permission-bad = 시스템 설정에서 허용하지 않습니다.
rehearsal-do_not_disturb-title = 방해 금지 모드가 꺼져 있음
rehearsal-do_not_disturb-ok = 꺼져 있습니다.
rehearsal-do_not_disturb-bad = 켜져 있어 알림이 보류됩니다.
rehearsal-sound-title = 알림에 소리가 남
rehearsal-sound-ok = 소리가 켜져 있습니다.
rehearsal-sound-bad = 소리가 꺼져 있습니다.
rehearsal-sound-unsupported = 이 데스크톱은 알림 소리를 재생하지 않습니다.
rehearsal-sample_seen-title = 샘플을 확인함
rehearsal-sample_seen-ok = { $when } 샘플을 확인했습니다.
rehearsal-sample_seen-bad = 아직 샘플을 확인하지 않았습니다. 표시되는지는 본인만 알 수 있습니다.
rehearsal-sleep-title = 절전 후에도 알림이 유지됨
rehearsal-sleep-ok = 절전 후 놓친 알림이 함께 표시됩니다.
rehearsal-sleep-bad = 시스템이 절전 해제를 알려주지 않아 알림이 1분 늦을 수 있습니다.
rehearsal-clock-title = 시계가 정확함
rehearsal-clock-ok = 플랫폼 서버와 일치합니다.
rehearsal-clock-bad = 플랫폼 서버와 다릅니다. 시스템 설정에서 맞추세요.
rehearsal-autostart-title = 로그인 시 ContestSync 시작
rehearsal-autostart-ok = 시스템에 등록되어 있습니다.
rehearsal-autostart-bad = 컴퓨터를 다시 시작한 후에는 ContestSync를 실행할 때까지 울리지 않습니다.
rehearsal-next_reminder-title = 예정된 알림이 있음
rehearsal-next_reminder-ok = 다음: { $when }.
rehearsal-next_reminder-bad = 예정된 알림이 없습니다. 대회나 알림 시간이 없습니다.

account-title = Google 계정
account-promise = ContestSync는 Google 계정에 자체 캘린더를 만들고 최신으로 유지합니다. 다른 캘린더의 일정은 볼 수 없습니다.
account-ok = 로그인됨
account-sign_in_again = 로그인 만료됨
account-sign_out = 로그아웃…
account-sign_out_hint = 로그아웃하면 이 계정을 쓰는 다른 컴퓨터의 로그인도 끝납니다. 여기에서만 로그아웃할 수 있으며, 캘린더를 유지하거나 먼저 삭제할 수 있습니다.
account-sign_out_keep = 로그아웃하고 캘린더 유지
account-sign_out_delete = 캘린더를 삭제하고 로그아웃
account-sign_out_here = 이 컴퓨터에서만 로그아웃
sign_in-connect = Google 캘린더 연결
sign_in-waiting = Google 대기 중…
sign_in-waiting_hint = 브라우저에서 계속하고 캘린더 체크박스를 선택하세요.
sign_in-open_again = 다시 열기
sign_in-copy = 링크 복사
sign_in-done = { $email }(으)로 로그인함
sign_in-cancelled = 로그인 취소됨
sign_in-unverified = Google에서 확인하지 않은 앱이라고 표시되면 ‘고급’을 선택한 다음 ‘ContestSync(으)로 이동’을 선택하세요.
calendar-which = 캘린더
calendar-none_yet = 첫 동기화 때 생성됨
calendar-open = Google 캘린더에서 열기
calendar-last = 마지막 동기화
calendar-next = 다음 동기화
calendar-will_add =
    { $n ->
       *[other] 대회 { $n }개를 추가합니다
    }
calendar-add_them = 추가하기
calendar-failed =
    { $n ->
       *[other] 일정 { $n }개 실패
    }
calendar-waits = ‘추가하기’를 선택하기 전에는 캘린더에 아무것도 쓰지 않습니다.
calendar-preview = 미리보기
calendar-preview_more =
    { $n ->
       *[other] 목록에서 숨긴 { $n }개 더
    }
calendar-review = 검토하고 추가
calendar-up_to_date =
    { $n ->
       *[other] 최신 상태(일정 { $n }개)
    }
held-title =
    { $n ->
       *[other] 다음 동기화에서 일정 { $n }개가 삭제됩니다({ $platforms })
    }
held-hint = 한꺼번에 이렇게 많으면 플랫폼의 오류일 수 있어 아무것도 삭제하지 않았습니다.
held-waiting = 대기 중: { $what }.
held-see = 일정 보기
held-keep = 유지
held-kept = 일정이 유지됩니다
held-remove = 삭제
events-title = 일정
events-where = 캘린더
events-own = 별도 캘린더
events-main = 내 기본 캘린더
events-busy = 시간 표시 방식
events-free = 한가함
events-blocked = 바쁨
events-color = 플랫폼별 색상
events-phone = Google 캘린더 알림(휴대전화에도 표시)
events-phone_hint = 이 컴퓨터의 알림과 별도로 Google 캘린더에서 보냅니다. 최대 5개.
deleted-title =
    { $n ->
       *[other] 삭제한 일정 { $n }개
    }
deleted-hint = Google 캘린더에서 삭제한 일정은 다시 나타나지 않습니다.
deleted-restore = 복원
deleted-restore_label = { $name } 복원
deleted-restored = 다음 동기화 때 복원됨
deleted-all = 모두 복원
ics-title = 캘린더 파일
ics-hint = 다른 캘린더에서 쓸 수 있는 같은 대회의 파일입니다. 변경사항은 반영되지 않습니다.
ics-export = 캘린더 파일 내보내기…
ics-keep = 캘린더 파일을 최신으로 유지
ics-keep_hint = 내 폴더에 있는 파일을 선택하세요. Evolution, GNOME 캘린더, Thunderbird에서 볼 수 있고 동기화 폴더를 쓰면 다른 기기에서도 볼 수 있습니다. 대회가 바뀔 때마다 다시 쓰므로 편집하지 마세요.
client-title = 내 Google 클라이언트 사용
client-hint = Google Cloud 콘솔에서 ‘데스크톱 앱’ 유형의 OAuth 클라이언트를 만들고 JSON 파일을 다운로드하세요.
client-console = Google Cloud 콘솔 열기
client-paste = JSON 붙여넣기
client-import = 이 클라이언트 사용
client-file = 또는 파일 선택:
client-wrong_file = 데스크톱 클라이언트의 JSON 파일이 아닙니다
client-imported = 내 클라이언트를 사용 중입니다
client-id = 클라이언트 ID
client-secret = 클라이언트 보안 비밀
client-needed = 이 빌드에는 아직 Google 클라이언트가 없습니다. 직접 추가하세요:
remove-title = ContestSync 캘린더 삭제
remove-hint = ContestSync가 만든 캘린더와 모든 일정을 삭제합니다. 다른 캘린더에는 영향이 없습니다.
remove-button = 캘린더 삭제…
remove-sure = ‘{ $name }’ 캘린더와 모든 일정이 Google 캘린더에서 삭제됩니다. 되돌릴 수 없습니다.
remove-done = 캘린더가 삭제되었습니다

general-running = 시작 및 확인
general-autostart = 로그인 시 시작
general-autostart_hint = 창 없이 백그라운드에서 실행합니다.
general-autostart_differs = 시스템 설정과 다릅니다. 껐다가 다시 켜면 고쳐집니다.
general-autostart_turned_off = 시스템 설정에서 꺼져 있음.
general-autostart_not_in_place = ContestSync를 응용 프로그램 폴더로 옮긴 뒤 그곳에서 다시 실행하세요.
general-interval = 플랫폼 확인 간격
general-hours =
    { $n ->
       *[other] { $n }시간
    }
general-looks = 모양
general-theme = 테마
theme-system = 시스템 설정 따르기
theme-light = 밝게
theme-dark = 어둡게
general-clock = 시간 형식
clock-auto = 언어에 맞춤
clock-24 = 24시간제
clock-12 = 12시간제
general-tray_title = 3시간 전부터 트레이 아이콘 옆에 표시
tray_title-off = 없음
tray_title-time = 남은 시간
tray_title-name = 이름과 남은 시간
general-language = 언어
language-auto = 시스템 설정 따르기
general-reword_hint = 이미 캘린더에 있는 일정은 기록될 때의 언어로 남습니다.
general-reword = 이 언어로 다시 쓰기
general-move = 설정 옮기기
general-move_hint = 여기서 설정한 모든 내용이 담긴 파일입니다. 비밀번호나 로그인 정보는 없습니다.
general-backup = 백업…
general-restore = 복원…
general-text_size = 글자 크기
general-smaller = 글자 작게
general-larger = 글자 크게
general-usual_size = 초기화
general-compact = 간단한 목록(대회당 한 줄)

privacy-promise = 데이터는 이 컴퓨터에만 있습니다
privacy-promise_calendar = 데이터는 이 컴퓨터와 내 Google 캘린더에만 있습니다
privacy-promise_hint = 별도 계정, 사용 통계, 자체 서버가 없습니다. ContestSync는 플랫폼에 대회를 요청하고, 연결한 경우에만 Google 캘린더에 씁니다.
privacy-where = 데이터 위치
privacy-data = 데이터
privacy-logs = 로그
privacy-key = 로그인 키
privacy-show = 보기
privacy-hosts = ContestSync가 접속하는 서버
privacy-hosts_hint = 이 서버뿐입니다. 플랫폼은 대회에 대한 평범한 요청만 보고, Google은 캘린더의 일정을 받습니다.
privacy-handles = 핸들을 입력한 플랫폼에는 그 핸들의 공개 레이팅도 요청합니다.
privacy-not_asked = 아직 아님
privacy-leave = 제거
privacy-leave_hint = 먼저 로그아웃하고 캘린더를 삭제한 다음 제거하세요. 데이터 폴더는 직접 삭제할 수 있습니다.
privacy-to_calendar = 캘린더 설정
privacy-fallback = 첫 번째가 실패할 때만
privacy-updates = 새 버전
privacy-contest_feed = 대회 피드
privacy-if_on = 켠 경우에만 하루 한 번

about-what = 캘린더를 프로그래밍 대회에 맞춰 최신으로 유지하고 제때 알려줍니다.
about-package = 패키지
about-system = 시스템
about-licence = 라이선스
about-licences = 모든 라이선스
updates-title = 업데이트
updates-check = 새 버전 알려주기
updates-hint = 하루에 한 번 확인하며 자동으로 설치하지 않습니다.
updates-nobody = 이 사본은 스스로 업데이트하지 않습니다. 이 버전을 받은 방법으로 새 버전을 받으세요.
updates-none = 아직 새 버전이 없습니다.
updates-newer = 버전 { $version }을(를) 사용할 수 있습니다
updates-install = 설치하고 다시 시작
updates-started = 새 버전 설치 중
about-help = 문제가 있나요?
about-help_hint = 진단 정보에는 비밀이 없습니다. 자동으로 전송되는 것은 없습니다.
about-report = 문제 신고
about-report_nowhere = 이 빌드에는 신고 페이지가 없습니다. 프로그램을 제공한 사람에게 진단 정보를 보내세요.
licences-title = 라이선스
licences-ours = ContestSync는 MIT 라이선스의 자유 소프트웨어입니다.
licences-hint =
    { $n ->
       *[other] 각자의 라이선스를 가진 패키지 { $n }개를 포함합니다.
    }
licences-package = 패키지
licences-version = 버전
about-keys = 키보드 단축키
keys-upcoming = 예정된 대회
keys-status = 상태
keys-settings = 설정
keys-search = 검색
keys-sync = 지금 동기화
keys-contests = 이전 또는 다음 대회
keys-open = 대회 페이지 열기
keys-mute = 알림 끄기 또는 해제
keys-remind = 알림 받기 또는 규칙 따르기
keys-calendar = 캘린더에 추가 또는 제외
keys-why = 이유
keys-leave = 입력란 나가기, 패널 닫기, 창 닫기
keys-buttons = 대회의 버튼 사이 이동
keys-undo = 실행 취소
keys-text_size = 글자 크기
keys-views = 일정, 주, 월
diagnostics-button = 진단 정보…
diagnostics-title = 진단 정보
diagnostics-hint = 공유하기 전에 읽어 보세요. 로그인 정보, 키, 이메일 주소는 없습니다.

first-step = 3단계 중 { $step }단계
first-platforms = 어떤 플랫폼을 사용하나요?
first-next = 다음: { $when }
first-nothing = 발표된 대회 없음
first-looking = 확인 중…
first-unreachable = 연결할 수 없음, 다시 시도합니다
first-daily =
    { $n ->
       *[other] 주요 대회만(매일 및 연습 대회 { $n }개 숨김)
    }
first-daily_plain = 주요 대회만(매일 및 연습 대회 숨김)
first-reminders = 언제 알려 드릴까요?
first-quiet = { $from }부터 { $to }까지
first-calendar = 내 캘린더(선택사항)
first-export = 대신 파일로 내보내기
first-ready = 준비됨
first-result =
    { $n ->
       *[other] 앞으로 7일간 대회 { $n }개.
    }
first-result_next = 다음: { $name }, { $when }, { $length } 후.
first-tray = ContestSync는 트레이에 남아 있습니다. 이 창은 닫아도 됩니다.
first-no_tray = 데스크톱에 트레이가 없습니다. ContestSync는 그래도 실행되며, 다시 시작하면 이 창이 열립니다.
first-back = 뒤로
first-continue = 계속
first-not_now = 나중에
first-skip_all = 설정 건너뛰기
first-done = 완료
first-what = ContestSync는 예정된 프로그래밍 대회를 보여주고, 시작 전에 알리며, 캘린더에 넣어 줍니다.
first-offline = 오프라인 상태입니다. 연결되면 대회가 표시됩니다.
first-presets = 빠른 선택
first-hiring = 채용
first-everything = 전부

problem-offline = 서버에 연결할 수 없습니다. 알려진 대회는 유지됩니다.
problem-connection = 연결이 끊겼습니다. 알려진 대회는 유지됩니다.
problem-tls = 서버의 인증서를 신뢰할 수 없습니다. 시계와 네트워크를 확인하세요.
problem-timeout = 서버가 제때 응답하지 않았습니다. 알려진 대회는 유지됩니다.
problem-http_status = 서버가 오류로 응답했습니다. 알려진 대회는 유지됩니다.
problem-redirected = 서버가 다른 사이트로 리디렉션하여 따르지 않았습니다.
problem-rate_limited = 서버가 요청을 줄여 달라고 합니다. ContestSync가 나중에 다시 시도합니다.
problem-too_large = 응답이 너무 큽니다.
problem-unexpected_body = 응답을 읽을 수 없습니다. 웹사이트가 바뀌었을 수 있습니다.
problem-blocked = 사이트가 자동 요청을 차단하고 있습니다. 알려진 대회는 유지됩니다.
problem-unknown_zone = 캘린더의 시간대를 알 수 없거나 지정되지 않았습니다. 변경된 것은 없습니다.
problem-suspicious_listing = 목록에서 대회 대부분이 갑자기 사라져 아무것도 삭제하지 않았습니다.
problem-signed_out = 로그인하지 않았습니다.
problem-sign_in_again = 로그인이 만료되었습니다. 다시 로그인하세요. 손실된 데이터는 없습니다.
problem-consent_denied = Google 페이지에서 거부했습니다. 변경된 것은 없습니다.
problem-scope_missing = ContestSync에 캘린더 쓰기 권한이 없습니다. 다시 시도하고 체크박스를 선택하세요.
problem-sign_in_cancelled = 로그인이 취소되었습니다.
problem-sign_in_timed_out = 브라우저에서 돌아오지 않았습니다. 다시 시도하세요.
problem-state_mismatch = 다른 로그인에 대한 응답입니다. 다시 시도하세요.
problem-port_unavailable = Google의 응답을 받을 로컬 포트가 없습니다. 다시 시도하세요.
problem-browser_unavailable = 브라우저를 열 수 없습니다. 링크를 복사해 직접 여세요.
problem-client_not_configured = 아직 Google 클라이언트가 없습니다. 직접 추가하세요.
problem-client_refused = Google에서 이 앱을 받아들이지 않습니다. 내 클라이언트를 사용하거나 파일로 내보내세요.
problem-calendar_gone = Google 캘린더에서 캘린더가 삭제되었습니다. 동기화하면 다시 만들어집니다.
problem-quota_exceeded = Google 캘린더 요청 한도에 도달했습니다. 나중에 동기화를 계속합니다.
problem-event_refused = Google에서 이 일정을 거부했습니다.
problem-calendar_api = Google 캘린더의 응답을 읽을 수 없습니다. ContestSync가 다시 시도합니다.
problem-plan_held = 많은 일정이 삭제되므로 확인을 기다립니다.
problem-secret_store_unavailable = 사용할 수 있는 키링이 없습니다.
problem-database_newer = 더 새로운 ContestSync가 쓴 데이터입니다. 이 버전을 업데이트하세요.
problem-database_damaged = 데이터 파일이 손상되었습니다.
problem-disk_full = 디스크가 가득 찼습니다.
problem-data_folder = 데이터 폴더를 사용할 수 없습니다.
problem-database = 데이터 파일을 읽거나 쓸 수 없습니다.
problem-run_in_progress = 다른 동기화가 진행 중입니다. 곧 결과가 표시됩니다.
problem-queue_full = 대기 중인 작업이 너무 많습니다. 잠시 후 다시 시도하세요.
problem-cancelled = 취소됨.
problem-crashed = 프로그램 일부가 중단되었지만 나머지는 계속됩니다. 신고해 주세요.
problem-clock_wrong = 이 컴퓨터의 시계가 맞지 않습니다. 시스템 설정에서 맞추세요.
problem-endpoints_file = 엔드포인트 파일을 사용할 수 없습니다.
problem-wrong_usage = 명령줄을 이해할 수 없습니다.
problem-unknown_preference = 그런 설정이 없습니다.
problem-invalid_value = 사용할 수 없는 값입니다. 변경된 것은 없습니다.
problem-unknown_contest = 이 대회의 정보가 더 이상 없습니다.
problem-file_write = 파일을 쓸 수 없습니다.
problem-handle_unknown = 플랫폼에 이 핸들을 쓰는 사용자가 없습니다. 철자를 확인하세요.
problem-handle_renamed = 이 핸들은 이름이 바뀌었습니다. 새 핸들을 입력하세요.
problem-file_read = 파일을 읽을 수 없습니다.
problem-update_held = 동기화 중이거나 대회가 가까워 설치하지 않았습니다. 나중에 다시 시도하세요.
problem-update_refused = 업데이트에 게시자의 서명이 없습니다. 변경된 것은 없습니다.
problem-update_failed = 업데이트를 다운로드하거나 설치할 수 없습니다. 변경된 것은 없습니다.
problem-feed_key_missing = 대회 피드를 확인할 키가 없습니다.
problem-feed_unsigned = 대회 피드에 서명이 없어 사용하지 않았습니다.
problem-feed_signature = 대회 피드가 서명과 일치하지 않아 사용하지 않았습니다.
problem-feed_wrong_key = 대회 피드가 다른 키로 서명되어 사용하지 않았습니다.
problem-feed_replayed = 대회 피드가 이전 사본이어서 사용하지 않았습니다.
problem-feed_too_old = 대회 피드가 하루 넘게 지나 사용하지 않았습니다.
problem-feed_ahead = 대회 피드의 날짜가 미래입니다. 어느 한쪽의 시계가 잘못되었습니다.
problem-feed_contest = 피드에 올바르지 않은 대회가 있어 사용하지 않았습니다.
problem-nothing_read = 아직 완전히 읽은 플랫폼이 없어 게시할 내용이 없습니다.
problem-proxy_unusable = 환경 변수가 사용할 수 없는 종류의 프록시를 지정하여 서버에 접속하지 않았습니다.
problem-notifications_unavailable = 이 데스크톱은 알림을 표시하지 않습니다. 알림 서비스를 시작하거나 설치하세요.
problem-detail_refused = Google에서 색상 등 일부 항목을 거부했습니다. 나머지는 저장되었습니다.
problem-calendar_foreign = 다른 Google 클라이언트가 만든 캘린더여서 이 컴퓨터에서 열 수 없습니다.
problem-reading_too_old = 플랫폼을 다시 읽을 때까지 변경사항이 대기합니다.
problem-calendar_moved = 다른 컴퓨터가 일정을 기본 캘린더로 옮겼습니다.
problem-settings_taken_over = 캘린더의 설정이 이 컴퓨터의 설정을 대체했습니다.
problem-settings_put_back = 공유 설정이 담긴 일정이 삭제되어 복원했습니다.
problem-old_release = 다른 컴퓨터의 ContestSync 0.1.0이 아직 이 캘린더를 변경하고 있습니다. 그 컴퓨터에서 업데이트하세요.

sure-platform = { $platform }을(를) 끌까요?
sure-rules = 이 규칙을 적용할까요?
sure-feed = { $name }을(를) 삭제할까요?
sure-events =
    { $n ->
       *[other] 캘린더에서 일정 { $n }개가 삭제됩니다.
    }
sure-such_as = 예: { $names }
sure-switch_off = 끄기
sure-apply = 적용

search-help = 검색 방법
search-placeholder = 검색
search-platform = 플랫폼: 이름, 이름의 앞부분 또는 별칭
search-division = 디비전
search-rated = 레이팅에 반영되는 대회
search-unrated = 레이팅에 반영되지 않는 대회
search-today = 오늘 대회와 진행 중인 대회
search-tomorrow = 내일
search-week = 앞으로 7일
search-running = 진행 중
search-hidden = 숨긴 대회도 포함
search-without = 이 단어 제외
search-unknown = { $operator }은(는) 검색 연산자가 아닙니다

view-label = 보기
view-agenda = 일정
view-week = 주
view-month = 월
view-today = 오늘
view-previous_week = 이전 주
view-next_week = 다음 주
view-previous_month = 이전 달
view-next_month = 다음 달

week-label = 이번 주 대회
week-hour = 시간
week-long = 여러 날 진행
week-hidden = 숨김
week-none = 이 기간에 발표된 대회가 없습니다
week-next = 다음 대회로: { $when }

month-more =
    { $n ->
       *[other] { $n }개 더
    }
month-continued = { $name }, 계속({ $dates })
month-none = 이날은 대회가 없습니다

next-label = 다음 대회
next-running = 진행 중
next-unmute = 알림 끄기 해제
joined-title = 다른 컴퓨터의 설정
joined-from = { $computer }의 설정을 가져왔습니다. 마지막 변경: { $when }.
joined-hint = 플랫폼, 규칙, 일정 모양, 개별 대회 선택은 이 캘린더를 쓰는 모든 컴퓨터에서 같습니다.
joined-ok = 이 설정 유지
joined-keep = 모든 컴퓨터에 이 컴퓨터의 설정 사용
joined-kept = 다른 컴퓨터는 다음 동기화 때 따릅니다
moved-title = 일정이 이제 기본 캘린더에 있습니다
moved-hint = 다른 컴퓨터가 그곳으로 옮겼습니다. 선택하기 전에는 아무것도 변경되지 않습니다.
moved-keep = 여기에도 유지
moved-main = 여기에서 기본 캘린더 사용
notice-sample = 샘플 알림입니다({ $time })
notice-sample_body = 이 알림이 보이면 알림이 작동하는 것입니다. 창에서 확인해 주세요.
notice-open = 대회 열기
notice-open_first = 첫 대회 열기
notice-show = 보기
notice-snooze = { $minutes }분 후 다시 알림
notice-snooze_start = 시작할 때 다시 알림
notice-ahead = { $name }, { $when }
notice-ahead_today = { $name }, { $time } 시작
notice-starts = { $when } 시작: { $name }
notice-starts_today = { $time } 시작: { $name }
notice-now = 지금 시작: { $name }
notice-started = { $length } 전 시작: { $name }
notice-in = { $length } 후
notice-until = { $from }부터 { $to }까지
notice-long = 길이 { $length }
notice-rated = 레이팅 반영
notice-unrated = 레이팅 미반영
notice-registration = { $when }에 참가 신청 마감
event-any_time = 기간 내 언제든지
event-signature = ContestSync가 최신 상태로 유지합니다 ({ $key }).
notice-checked = { $length } 전 확인
notice-checked_now = 방금 확인
notice-asleep = { $when }에 컴퓨터가 절전 상태였습니다
notice-not_running = { $when }에 ContestSync가 실행 중이 아니었습니다
notice-quiet = 방해 금지 시간이라 보류했습니다
notice-paused = 알림이 일시중지되어 보류했습니다
notice-together =
    { $n ->
       *[other] { $when } 대회 { $n }개
    }
notice-together_today =
    { $n ->
       *[other] { $time } 대회 { $n }개
    }
notice-together_now =
    { $n ->
       *[other] 지금 시작({ $time }): 대회 { $n }개
    }
notice-missed_soon =
    { $n ->
       *[other] 곧 대회 { $n }개가 시작됩니다
    }
notice-missed_quiet =
    { $n ->
       *[other] 방해 금지 시간 동안의 대회 { $n }개
    }
notice-missed_paused =
    { $n ->
       *[other] 알림이 일시중지된 동안의 대회 { $n }개
    }
notice-missed =
    { $n ->
       *[other] 자리를 비운 동안의 대회 { $n }개
    }
notice-more =
    { $n ->
       *[other] { $n }개 더
    }
notice-over =
    { $n ->
       *[other] { $n }개 종료됨
    }
notice-running = { $name } 진행 중, { $when }까지
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = { $when }(으)로 변경: { $name }
notice-was = 원래 { $when }
notice-left = { $length } 후
notice-started_ago = { $length } 전 시작
notice-moved_too = 알림 시간도 함께 바뀌었습니다
notice-cancelled = 취소됨: { $name }
notice-announced = 새 대회: { $name }
notice-all_moved =
    { $n ->
       *[other] 대회 { $n }개의 시간이 바뀌었습니다
    }
notice-all_cancelled =
    { $n ->
       *[other] 대회 { $n }개가 취소되었습니다
    }
notice-all_announced =
    { $n ->
       *[other] 대회 { $n }개가 발표되었습니다
    }
notice-sign_in = Google 캘린더에 다시 로그인해야 합니다
notice-sign_in_body = { $time }부터 · 알림은 계속 작동하지만 캘린더는 업데이트되지 않습니다
notice-no_tray = ContestSync가 트레이 아이콘 없이 실행 중입니다
notice-no_tray_body = { $time }부터 · 이 데스크톱은 트레이 아이콘을 표시하지 않습니다. 알림은 계속 작동합니다. ContestSync를 다시 시작하면 창이 열립니다
notice-no_window = 창을 열 수 없습니다
notice-no_window_body = 트레이, 알림, 캘린더는 계속 작동합니다. ContestSync를 방금 업데이트했다면 종료한 후 다시 시작하세요.
notice-no_window_commands = 트레이, 알림, 캘린더는 창 없이도 작동합니다. 명령줄에서 할 수 있는 일은 `contestsync --help`로 볼 수 있습니다.
notice-no_web_view = Microsoft의 WebView2 런타임을 설치한 후 창을 다시 여세요. 트레이, 알림, 캘린더는 창 없이도 작동합니다.
notice-runs_already = 다른 ContestSync가 실행 중이며 응답하지 않습니다({ $owner }). 그 프로세스를 종료하고 다시 시작하세요.
notice-platform = { $when } 이후 { $platform }을(를) 읽지 못했습니다
notice-platform_body =
    { $n ->
       *[other] 알려진 대회 { $n }개가 최신이 아닐 수 있습니다
    }
tray-none = 앞으로 14일 동안 대회 없음
tray-sample = 샘플 데이터: 모두 가상입니다
tray-all = 모든 대회…
tray-window = ContestSync 열기
tray-settings = 설정…
tray-update = { $version }(으)로 업데이트…
tray-quit = ContestSync 종료
tray-in = { $length } 후
tray-left = { $length } 남음
tray-running = 진행 중, { $length } 남음
tray-as_of = { $when } 기준 시간
tray-register = 참가 신청…
tray-remind = 이 대회 알림 받기
tray-mute = 이 대회 알림 끄기
tray-tooltip_none = ContestSync: 앞으로 14일 동안 대회 없음
tray-tooltip = { $name }: { $length } 후({ $when })
tray-tooltip_running = { $name }: 진행 중, { $length } 남음
tray-more =
    { $n ->
       *[other] { $name } + { $n }개 더
    }
tray-attention =
    { $n ->
       *[other] 확인이 필요한 항목 { $n }개…
    }
tray-syncing = 동기화 중…
tray-progress = 동기화 중… { $done }/{ $total }
tray-add =
    { $n ->
       *[other] 대회 { $n }개를 캘린더에 추가…
    }
tray-sync = 지금 동기화
tray-check = 지금 확인
tray-offline = { $action } (오프라인)
tray-just_now = { $action } (방금)
tray-ago = { $action } ({ $length } 전)
tray-again = { $minutes }분 후 다시 알림: { $name }
tray-again_start = 시작할 때 다시 알림: { $name }
tray-resume = 알림 재개(일시중지됨)
tray-resume_until = 알림 재개({ $when }까지 일시중지됨)
tray-pause = 알림 일시중지
tray-pause_hour = 1시간 동안
tray-pause_until = { $when }까지
tray-pause_open = 재개할 때까지
cli-refresh =
    { $n ->
       *[other] { $platform }: 대회 { $n }개, { $what }.
    }
cli-left_out = 제외: { $rows }
cli-rows =
    { $n ->
       *[other] 읽을 수 없는 행 { $n }개
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }: 변경 없음, 대회 { $n }개.
    }
cli-refresh_none = { $platform }: 변경 없음, 대회 없음.
cli-feed_of = { $publisher }의 대회 피드
cli-feed_same = { $name }: 변경 없음.
cli-refresh_failed = { $platform }: 실패. { $why }
cli-refresh_failed_plain = { $platform }: 실패.
cli-refresh_off = 모든 플랫폼이 꺼져 있습니다. `contestsync config set platforms codeforces,atcoder` 명령으로 두 개를 켤 수 있습니다.
cli-calendar_preview = 캘린더(미리보기)
cli-calendar_done = 캘린더: 완료
cli-calendar_partly = 캘린더: 일부 완료
cli-calendar_failed = 캘린더: 실패
cli-calendar_signed_out = 캘린더: 연결되지 않음.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. 변경 없음.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
       *[other] 변경 없음 { $n }개
    }
cli-kept_deleted =
    { $n ->
       *[other] 직접 삭제하여 그대로 둠 { $n }개
    }
cli-insert = 추가
cli-update = 변경
cli-restore = 복원
cli-delete = 삭제
cli-held = 보류됨: { $action } { $name }, { $when }
cli-offline = { $when }부터 오프라인: 어떤 서버에도 연결할 수 없습니다. 프로그램이 실행되는 동안 1분마다 다시 시도합니다.
cli-clock_ahead = 이 컴퓨터의 시계가 서버보다 { $seconds }초 빠릅니다. 시계를 맞추세요. 그때까지 지난 항목을 삭제하지 않습니다.
cli-clock_behind = 이 컴퓨터의 시계가 서버보다 { $seconds }초 느립니다. 시계를 맞추세요. 그때까지 지난 항목을 삭제하지 않습니다.
cli-account = Google 캘린더: { $email }(으)로 로그인됨.
cli-account_again = Google 캘린더: { $email }(으)로 다시 로그인해야 합니다(`contestsync login`).
cli-account_none = Google 캘린더: 연결되지 않음(`contestsync login`).
cli-key_file = 암호화 키: 데이터 폴더의 나만 읽을 수 있는 파일에 있음.
cli-key_keyring = 암호화 키: 키링에 있음.
cli-last_refresh = 마지막 확인: { $last }. 다음: { $next }.
cli-last_sync = 마지막 동기화: { $last }. 다음: { $next }.
cli-never = 없음
cli-after_sign_in = 로그인 후
cli-file_failed = 캘린더 파일: 최신이 아님. { $why }
cli-file = 캘린더 파일: { $path }, 마지막 저장 { $when }.
cli-platform = { $platform }: 마지막 성공 { $when }
cli-platform_off = { $platform }: 꺼짐
cli-platform_failing = { $platform }: 실패(연속 { $count }회), 마지막 성공 { $when }. { $why }
cli-feed = { $publisher }의 대회 피드: 마지막으로 읽음 { $when }. { $why }
cli-data = 데이터: { $path }(대회 { $count }개, 스키마 { $schema }).
cli-note = 참고: { $text }
cli-signed_in = { $email }(으)로 로그인했습니다. `contestsync sync` 명령으로 대회를 캘린더에 추가합니다.
cli-signed_in_kept = { $email }(으)로 로그인했습니다. 이 컴퓨터의 설정을 유지했으며, 다른 컴퓨터는 다음 동기화 때 따릅니다. `contestsync sync` 명령으로 대회를 캘린더에 추가합니다.
cli-signed_in_joined = { $email }(으)로 로그인했습니다. { $computer }의 설정을 가져왔습니다(마지막 변경: { $when }). `contestsync config keep-own` 명령으로 이 컴퓨터의 설정을 되돌릴 수 있습니다. `contestsync sync` 명령으로 대회를 캘린더에 추가합니다.
cli-kept_own = 이 컴퓨터의 설정으로 되돌렸습니다. 다음 동기화 때 다른 컴퓨터에도 적용됩니다.
cli-kept_own_none = 이 컴퓨터는 가져온 설정이 없어 아무것도 변경하지 않았습니다.
cli-shared = 이 캘린더를 쓰는 모든 컴퓨터에서 공유
cli-own = 이 컴퓨터에만 적용
cli-signed_out = { $email }에서 로그아웃했습니다.
cli-calendar_deleted = ContestSync 캘린더를 삭제했습니다.
cli-calendar_none = 삭제할 ContestSync 캘린더가 없습니다.
cli-calendar_kept = 캘린더를 유지했습니다.
cli-others_kept = 다른 컴퓨터를 위해 Google의 권한은 유지됩니다.
cli-others_signed_out = 다른 컴퓨터의 ContestSync도 이 Google 계정을 쓰면 Google이 함께 로그아웃합니다. `contestsync logout --keep-others` 명령을 쓰면 로그인이 유지됩니다.
cli-browser = 브라우저에서 Google 대기 중(최대 5분).
cli-waiting = 실행 중인 다른 ContestSync를 기다리는 중({ $owner }).
cli-restored =
    { $n ->
       *[other] 다음 동기화 때 일정 { $n }개를 복원합니다.
    }
cli-client_saved = 클라이언트를 저장했습니다. `contestsync login` 명령으로 로그인합니다.
cli-key_changed = 키를 변경했습니다.
cli-run = ContestSync가 일정에 따라 확인하고 동기화합니다. 끝내려면 Ctrl-C를 누르세요.
cli-next = { $name } ({ $platform }), { $length } 후, { $when }
cli-next_none = 예정된 대회가 없습니다.
cli-list_none = 대회가 없습니다. `contestsync refresh` 명령으로 플랫폼을 읽고, `contestsync list --hidden` 명령으로 숨긴 대회도 표시합니다.
cli-over = 종료됨
cli-running = 진행 중
cli-in = { $length } 후
cli-hidden = 숨김: { $why }
cli-times = { $from }부터 { $to }까지
cli-source = 플랫폼의 목록 ‘{ $list }’에서, 마지막 확인 { $when }.
cli-in_list = 목록: { $answer } ({ $why })
cli-in_calendar = 캘린더: { $answer } ({ $why })
cli-reminders = 알림: { $answer } ({ $why })
cli-late_for_calendar = 추가되기 전에 이미 시작됨
cli-deleted_by_you = 일정을 삭제했습니다. `contestsync restore { $key }`로 되돌릴 수 있습니다
cli-started = 이미 시작되어 더 이상 알림이 없습니다
cli-yes = 예
cli-no = 아니요
cli-rings = { $when }에 울림
cli-was = 원래 { $what }
landing-close = 이 탭은 닫아도 됩니다.
landing-signed_in = 로그인했습니다
landing-signed_in_text = 이제 ContestSync가 { $email }의 캘린더를 최신으로 유지합니다.
landing-declined = 거부했습니다
landing-box = 체크박스를 선택하지 않았습니다
landing-cancelled = 로그인이 취소되었습니다
landing-failed = 로그인하지 못했습니다
landing-stray = 현재 로그인에 대한 응답이 아닙니다
landing-stray_text = 응답을 받아들이지 않았고 변경된 것은 없습니다. Google 페이지에서 왔다면 ContestSync에서 로그인을 다시 시작하세요.
landing-again = 이미 사용한 응답입니다
landing-again_text = 응답은 한 번만 받습니다. 로그인 결과는 ContestSync에 표시됩니다.
landing-unknown = 로그인이 끝나지 않았습니다
landing-unknown_text = ContestSync에서 계속하세요.
landing-nothing = 여기에는 아무것도 없습니다
landing-nothing_text = ContestSync는 여기에서 Google의 응답만 기다립니다.
notice-closes = { $when }에 참가 신청 마감: { $name }
notice-closes_today = { $time }에 참가 신청 마감: { $name }
notice-contest_starts = 대회는 { $when } 시작
notice-contest_starts_today = 대회는 { $time } 시작
notice-closes_usually = { $platform }에서는 보통 이때 마감합니다. 정확한 시간은 대회 페이지에 있습니다
cli-rating = 레이팅: { $text }
cli-for_you = 나의 경우: { $answer } ({ $why }).
cli-registration = { $when }에 참가 신청 마감
cli-registration_usual = { $when }에 참가 신청 마감(이 플랫폼의 평소 시간)
cli-backup = { $path }에 { $preferences }, { $feeds }가 저장되었습니다.
cli-backup_secret = { $path }에 캘린더 피드의 주소가 들어 있으며, 파일을 열 수 있는 사람은 누구나 읽을 수 있습니다. 공유하지 마세요.
cli-backup_restored = { $preferences }, { $feeds }를 복원했습니다. 피드는 다음 확인 때 읽습니다.
cli-doctor_none = 켜진 플랫폼이 없습니다. --platform으로 지정하세요.
cli-doctor_ok = 예상과 같음
cli-doctor_changed = 읽을 수 있지만 예상과 다름
cli-doctor_unreadable = 응답을 읽을 수 없음
cli-doctor_refused = 목록을 주지 않음
cli-doctor_unreachable = 연결할 수 없음
cli-doctor = { $platform }: { $how }, 예정 { $count }개.
cli-doctor_unseen = { $platform }: { $how }, 예정 { $count }개(실제 사이트에서 아직 확인되지 않음).
cli-doctor_rows = { $rows }행 중 { $count }행을 읽을 수 없음
cli-doctor_missing = { $field } 없어짐 ({ $expected })
cli-doctor_added = { $field } 새로 생김 ({ $found })
cli-doctor_type = { $field } 값이 { $found }임 (예상: { $expected })
cli-doctor_count = 대회 { $found }개 (예상: { $expected })
cli-doctor_part = 페이지의 일부가 없습니다
cli-doctor_saved = { $path }에 저장됨
cli-keygen = 비밀 키는 { $path }에 있습니다. 게시자만 읽을 수 있는 곳에 보관하세요.
cli-keygen_public = 구독자는 feed.public_key를 다음 값으로 설정합니다:
cli-contests =
    { $n ->
       *[other] 대회 { $n }개
    }
cli-platforms =
    { $n ->
       *[other] 플랫폼 { $n }곳
    }
cli-published = { $path }에 게시했습니다: { $contests }, { $platforms }. 읽은 시각: { $when }.
cli-handles_none = 핸들이 없습니다. `contestsync config set handle.codeforces HANDLE`로 설정하세요. 그 밖에 handle.atcoder, handle.leetcode, handle.codechef가 있습니다.
cli-handle_heuristic = { $platform } (휴리스틱)
cli-handle_unrated = 아직 레이팅 없음, 0으로 계산
cli-handle_nobody = 그런 이름의 사용자가 없음
cli-handle_renamed = 이름이 바뀜
cli-handle_unread = 아직 읽지 않음
cli-handle_read = { $state }, { $when }에 읽음
cli-feed_removed = { $name }({ $source })을(를) 제거했습니다. 앞으로의 일정은 다음 동기화 때 캘린더에서 사라집니다.
cli-feed_left_out = 일정 { $count }개는 읽을 수 없어 제외했습니다.
cli-calendar_name = 프로그래밍 대회
cli-feeds_none = 캘린더 피드가 없습니다. `contestsync source add ADDRESS`로 추가하세요.
cli-off = 꺼짐
cli-ended_ok = 완료
cli-ended_partial = 일부 완료
cli-ended_failed = 실패
cli-progress_platform = 플랫폼 { $done }/{ $total }
cli-progress_event = 일정 { $done }/{ $total }
cli-not_revoked = 여기서는 로그아웃했지만 Google에 연결할 수 없었습니다({ $why }). https://myaccount.google.com/connections에서 직접 액세스 권한을 삭제하세요.
cli-no_thread = 스레드를 시작할 수 없습니다({ $why }). 다른 프로그램을 닫고 다시 시도하세요.
cli-not_written = 결과를 쓸 수 없습니다({ $why }).
cli-process = 프로세스 { $id }, { $when }부터
cli-no_desktop = 이 빌드에는 데스크톱 앱이 없습니다. `contestsync-headless run`이 일정에 따라 새로고침하고 동기화합니다.
cli-desktop_not_started = 데스크톱 앱 { $program }을(를) 시작할 수 없습니다({ $reason }). ContestSync를 다시 설치하세요.
cli-starts = { $when }에 시작
cli-taken_back = 철회됨
cli-other = 다른 정보({ $from }): { $says }
time-just_now = 방금
cli-ago = { $length } 전
cli-from_feed = { $publisher }의 피드, { $ago }에 읽음
cli-from_platform = { $platform }에서 직접, { $ago }에 읽음
cli-time_from = 시간 출처: { $from }.
cli-readings_differ = 두 정보가 서로 다릅니다. { $other }.
cli-was_announced = 발표됨
cli-was_moved = 일정 변경
cli-was_renamed = 이름 변경
cli-was_lengthened = 길이 변경
cli-was_updated = 업데이트됨
cli-was_gone = 사라짐
cli-was_back = 다시 게시됨
cli-backup_left_out =
    { $n ->
       *[other] 캘린더 피드 { $n }개 제외: 이 컴퓨터에서 쓸 수 없는 주소입니다. `contestsync source add ADDRESS`로 추가하세요.
    }
cli-preferences =
    { $n ->
       *[other] 설정 { $n }개
    }
cli-calendar_feeds =
    { $n ->
       *[other] 캘린더 피드 { $n }개
    }
cli-feed_added =
    { $n ->
       *[other] { $name }을(를) { $source }(으)로 추가했습니다. 예정된 일정 { $n }개.
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name }이(가) { $source }(으)로 추가됩니다. 예정된 일정 { $n }개.
    }
help-contestsync = 대회를 놓치지 마세요: 예정된 프로그래밍 대회를 Google 캘린더에 넣고 시작 전에 알려 줍니다
help-json = JSON 문서 하나를 표준 출력에 출력
help-background = 로그인 시 시작처럼 창을 열지 않고 데스크톱 앱 시작
help-settings = 데스크톱 앱을 시작하고 창 열기
help-refresh = 켜진 플랫폼을 읽고 변경 사항 저장
help-refresh-platforms = 이 플랫폼만 (여러 번 지정 가능)
help-list-platforms = 이 플랫폼만 (여러 번 지정 가능)
help-refresh-trust = 예정된 대회가 대부분 없어도 목록을 믿기 (사이트를 직접 확인한 경우)
help-list = 예정된 대회와 진행 중인 대회를 빠른 순으로 표시
help-list-days = 이 일수 안에 시작하는 대회만
help-list-all = 끝난 대회 포함
help-list-hidden = 숨긴 대회 포함
help-next = 다음 대회와 남은 시간 표시 (상태 표시줄용)
help-next-format = 출력 형식
help-next-format-text = 텍스트 한 줄
help-next-format-json = JSON 문서
help-next-format-waybar = Waybar 사용자 지정 모듈
help-next-format-tmux = tmux용 짧은 줄
help-next-watch = 계속 실행하며 바뀔 때마다 한 줄 출력
help-why = 대회 하나의 모든 정보와 목록, 캘린더, 알림에 나오는 이유 표시
help-why-key = 대회. 예: codeforces:1936
help-choose-key = 대회. 예: codeforces:1936
help-login = 브라우저에서 Google에 로그인
help-login-no_browser = 브라우저를 여는 대신 주소 출력
help-login-keep_settings = 캘린더에 다른 컴퓨터의 설정이 있으면 이 컴퓨터의 설정으로 바꾸기
help-logout = Google에서 로그아웃. 캘린더는 유지
help-logout-more = 그러면 Google이 이 계정을 쓰는 다른 컴퓨터도 로그아웃시킵니다. --keep-others를 쓰면 로그인 상태가 유지됩니다.
help-logout-delete_calendar = ContestSync 캘린더도 삭제
help-logout-keep_others = 여기서만 로그아웃하고 다른 컴퓨터는 로그인 유지
help-sync = 새로고침한 다음 캘린더 업데이트
help-sync-no_refresh = 먼저 플랫폼을 읽지 않기
help-sync-dry_run = 바뀔 내용만 표시
help-sync-confirm = 대량 삭제와 삭제된 캘린더의 재생성 승인
help-sync-take_over = 다른 컴퓨터가 기본 캘린더에 추가한 일정도 이 컴퓨터에서 관리
help-sync-reword = 이미 있는 일정의 설명도 설정한 언어로 다시 쓰기
help-restore = 캘린더에서 삭제한 일정을 다음 동기화 때 복원
help-restore-keys = 대회. 지정하지 않으면 전부
help-export = 대회를 iCalendar 파일로 쓰기 (RFC 5545)
help-export-ics = iCalendar. 유일한 형식
help-export-output = 쓸 파일 (기본값: 표준 출력)
help-status = 계정, 마지막 실행과 다음 실행, 플랫폼별 상태, 키 저장 위치 표시
help-config = 설정 표시 및 변경
help-config-get = 설정 값 출력
help-config-get-key = 설정 이름
help-config-set-key = 설정 이름
help-config-set = 설정 변경
help-config-set-value = 설정 값
help-config-list = 모든 설정 출력: 캘린더로 공유되는 설정과 이 컴퓨터만의 설정
help-config-list-scopes = --json일 때 각 설정의 공유 여부 포함
help-config-keep_own = 모든 컴퓨터에서, 이 컴퓨터가 캘린더의 설정을 넘겨받기 전의 설정으로 되돌리기
help-config-client_file = Google 콘솔에서 다운로드한 JSON 파일에서 Google 클라이언트 읽기
help-config-client_file-file = 파일
help-config-backup-file = 파일
help-config-restore-file = 파일
help-config-backup = 비밀 정보를 제외한 모든 설정을 파일에 쓰기
help-config-backup-with_feed_addresses = 비밀일 수 있는 캘린더 피드 주소 포함
help-config-restore = 백업에서 설정과 캘린더 피드 읽기: 전부 아니면 전무
help-config-rotate_key = 로그인을 위한 새 암호화 키 생성. 로그인은 유지
help-choose = 규칙과 상관없이 대회 하나의 알림이나 캘린더 일정 설정
help-choose-remind = 알림
help-choose-calendar = 캘린더 일정
help-choose-remind-yes = 항상
help-choose-calendar-yes = 항상
help-choose-remind-no = 안 함
help-choose-calendar-no = 안 함
help-choose-remind-rules = 규칙대로
help-choose-calendar-rules = 규칙대로
help-feed = 대회를 서명된 피드로 정적 호스트에 게시
help-feed-keygen = 키 쌍 생성: 비밀 키는 FILE, 공개 키는 FILE.pub
help-feed-keygen-out = 비밀 키를 담을 새 파일
help-feed-publish = 켜진 플랫폼을 읽고 서명된 피드를 폴더에 쓰기
help-feed-publish-out = 폴더. 없으면 생성
help-feed-publish-key = 비밀 키
help-feed-publish-no_refresh = 플랫폼을 읽지 않고 저장된 내용 게시
help-source = 플랫폼과 함께 캘린더 피드(ICS) 읽기
help-source-add = 캘린더를 읽고, 잘 읽히면 추가
help-source-add-address = https: 또는 webcal: 주소, 또는 파일
help-source-add-name = 부를 이름. 없으면 캘린더 자체 이름
help-source-add-zone = 시간대가 없는 시간의 시간대. 예: Europe/Berlin
help-source-add-dry_run = 내용만 표시하고 저장하지 않기
help-source-list = 모든 캘린더 피드. 주소는 줄여서 표시
help-source-remove = 하나를 대회와 함께 제거. 일정은 다음 동기화 때 캘린더에서 사라짐
help-source-remove-source = ID. 예: feed-0a1b2c3d
help-handle = 핸들과 읽어 온 레이팅 표시
help-handle-list = 핸들과 마지막으로 읽은 레이팅 표시
help-handle-check = 지금 레이팅 읽기
help-handle-check-platform = 이 플랫폼에서만
help-doctor = 플랫폼의 응답이 예상과 같은지 확인. 아무것도 바꾸지 않음
help-doctor-platforms = 이 플랫폼만 (여러 번 지정 가능. 기본값: 켜진 플랫폼)
help-doctor-save = 개인 정보를 빼고 응답을 이 폴더에 저장
help-run = 중지할 때까지 포그라운드에서 일정에 따라 새로고침 및 동기화
help-own_help = 도움말 출력
help-own_version = 버전 출력
help-own_command = 이 메시지나 하위 명령의 도움말 출력
package-comment = 예정된 프로그래밍 대회를 Google 캘린더에 넣고 시작 전에 알려 줍니다
package-open = 창 열기
package-keywords = 대회;프로그래밍;캘린더;알림;
package-summary = 프로그래밍 대회를 캘린더에, 알림과 함께
package-about = ContestSync는 예정된 프로그래밍 대회를 보여 주고 Google 캘린더에 넣습니다. 대회의 시간이나 이름이 바뀌거나 취소되면 캘린더도 바뀝니다.
package-sites = 대회 플랫폼: { $names }.
package-tray = 트레이에서 실행되며 다음을 합니다:
package-reminds = 선택한 시간에, 대회가 시작되기 전에 알립니다
package-separate = 별도의 캘린더를 쓰며, 직접 바꾼 내용을 덮어쓰지 않습니다
package-optional = 계정 없이도 쓸 수 있습니다. 캘린더는 선택 사항입니다
package-contacts = 대회 플랫폼과 Google에만 연결합니다. 자체 서버도 통계도 없습니다
package-command_line = 명령줄에서도 똑같이 할 수 있습니다
package-still_running = ContestSync가 아직 실행 중입니다. 작업 표시줄의 아이콘에서 종료한 후 다시 시도하세요.
package-needs_webview = ContestSync의 창에는 Microsoft의 WebView2 런타임이 필요하지만 이 컴퓨터에 없습니다. 트레이, 알림, 캘린더는 없어도 작동합니다. { $page }에서 받을 수 있습니다. 지금 이 페이지를 열까요?
