### 繁體中文 (Chinese, traditional). How to translate: docs/translating.md.
###
### Glossary: terms that a language translates the same way everywhere.
### contest: 比賽
### platform: 平台
### rated, unrated: 計 Rating, 不計 Rating
### reminder: 提醒
### mute: 靜音
### rule: 規則
### sync: 同步
### calendar, event: 日曆, 活動

nav-label = 頁面
nav-settings = 設定
page-upcoming = 近期比賽
page-status = 狀態
page-contests = 比賽
page-reminders = 提醒
page-calendar = 日曆
page-general = 一般
page-privacy = 資料與隱私權
page-about = 關於

action-running = 執行中：
action-close = 關閉
action-add = 新增
action-cancel = 取消
action-undo = 復原
action-dismiss = 忽略
action-sync = 立即同步
action-check = 立即檢查
action-copy = 複製
action-remove = 移除
action-save = 儲存

said-saved = 已儲存
said-undone = 已復原
said-refreshed = 檢查完成：{ $what }
said-refreshed_partly =
    { $n ->
       *[other] 已檢查 { $n } 個平台；{ $failed } 沒有回應
    }
said-nothing_new = 檢查完成：沒有變更
said-synced = 日曆已更新：{ $what }
said-synced_partly = 日曆未能完全更新：{ $what }
said-synced_same = 日曆已是最新狀態
did-and = { $some }，{ $more }
did-new =
    { $n ->
       *[other] 新增 { $n } 場
    }
did-changed =
    { $n ->
       *[other] 變更 { $n } 場
    }
did-canceled =
    { $n ->
       *[other] 取消 { $n } 場
    }
did-added =
    { $n ->
       *[other] 新增 { $n } 個
    }
did-updated =
    { $n ->
       *[other] 變更 { $n } 個
    }
did-removed =
    { $n ->
       *[other] 移除 { $n } 個
    }
did-failed =
    { $n ->
       *[other] 失敗 { $n } 個
    }
did-to_add =
    { $n ->
       *[other] 新增 { $n } 個
    }
did-to_change =
    { $n ->
       *[other] 變更 { $n } 個
    }
said-cancelled = 已取消。先前完成的部分會保留
said-opened = 已在瀏覽器中開啟
said-copied = 已複製
said-copy_failed = 無法複製：系統不允許
said-copy_by_hand = 已選取，請按 Ctrl+C 複製
said-muted = 已設為靜音：{ $name }
said-unmuted = 已取消靜音：{ $name }
said-followed = 已開啟提醒：{ $name }
said-unfollowed = 已恢復依照規則：{ $name }
said-calendar_in = 已加入日曆：{ $name }
said-calendar_out = 不加入日曆：{ $name }
said-paused = 提醒已暫停
said-resumed = 提醒已恢復
said-exported =
    { $n ->
       *[other] 已將 { $n } 場比賽寫入 { $path }
    }
said-backed_up = 設定已寫入 { $path }
said-restored =
    { $n ->
       *[other] 已還原 { $n } 項設定
    }
said-signed_out = 已登出
said-changed_since = 內容已有變動，因此未復原
said-platform_on = { $platform } 已開啟
said-platform_off = { $platform } 已關閉
said-nothing_to_undo = 沒有可復原的操作
said-feed_added = 已新增：{ $name }
said-feed_removed = 已移除：{ $name }
said-text_size = 文字大小：{ $size }%

activity-refreshing = 正在檢查平台… { $done }/{ $total }
activity-planning = 正在與日曆比對…
activity-syncing = 正在更新日曆… { $done }/{ $total }

upcoming-finished = 本週已結束
upcoming-finished_title = 已結束的比賽
empty-finished = 過去 7 天內沒有比賽結束
line-standings = 排名
line-ended = { $ago }結束
leads-contest = 提醒我這場比賽
leads-usual = 使用平常的時間
leads-are_usual = 這些是平常的提醒時間。在這裡的變更只適用於這場比賽。
said-leads = 提醒時間已變更：{ $name }
said-leads_usual = 已恢復平常的提醒時間：{ $name }
demo-tag = 範例資料
demo-words = 比賽都是虛構的，Google 則由這台電腦上的模擬服務代替
platforms-more =
    { $n ->
       *[other] 還有 { $n } 個平台
    }
platforms-on =
    { $n ->
       *[other] 已開啟 { $n } 個
    }
platforms-unconfirmed = 尚未確認
platforms-unconfirmed_hint = 「尚未確認」的平台是依照其網站的公開說明讀取，還沒有人在實際網站上驗證過，因此可能會失敗。
status-off =
    { $n ->
       *[other] { $n } 個平台已關閉
    }
reminders-show_all = 顯示全部 { $n } 個

upcoming-numbers = 進行中 { $running } · 今天 { $today } · 未來 7 天 { $week }
upcoming-zone = 目前時區：{ $zone }
upcoming-search = 搜尋比賽
upcoming-platforms = 依平台篩選
upcoming-hidden =
    { $n ->
       *[other] { $n } 場被你的規則隱藏
    }
upcoming-hidden_by = 原因：{ $list }
upcoming-hidden_title = 隱藏的比賽
upcoming-show_shown = 返回顯示中的比賽
upcoming-found =
    { $n ->
       *[other] 找到 { $n } 場比賽
    }
upcoming-filter = 篩選
upcoming-paused = 提醒已暫停，直到你恢復為止。
upcoming-paused_until = 提醒已暫停至 { $when }。
upcoming-adding_waits =
    { $n ->
       *[other] { $n } 場比賽可加入你的日曆。
    }
upcoming-hidden_matches =
    { $n ->
       *[other] { $n } 場隱藏的比賽符合條件
    }
agenda-running = 進行中
agenda-long = 持續多天
agenda-cancelled = 最近取消
agenda-count =
    { $n ->
       *[other] { $n } 場比賽
    }

line-in = { $length }後
line-ends_in = { $length }後結束
line-until = 至 { $when }
line-cancelled = 已取消
line-rated = 計 Rating
line-unrated = 不計 Rating
for_me-rated = 對你計 Rating
for_me-unrated = 對你不計 Rating
for_me-above = 對你不計 Rating（{ $from } 以上）
for_me-out_of_range = 不在你的範圍內
for_me-unknown = 是否對你計 Rating：不明
for_me-mine = 你的 { $platform } Rating 是 { $rating }。
for_me-mine_none = 你還沒有 { $platform } Rating，以 0 計算。
for_me-mine_unread = 尚未讀取你的 { $platform } Rating。
for_me-why-in_range = 它在這場比賽的範圍內。
for_me-why-above = { $from } 以上，這場比賽不計 Rating。
for_me-why-below = 這場比賽從 { $from } 起計 Rating。
for_me-why-not_said = { $platform } 沒有說明這場比賽對誰計 Rating。
for_me-why-everyone = 所有人都計 Rating。
for_me-why-nobody = 這場比賽不計 Rating。
handles-title = 對我計 Rating
handles-hint = 輸入你的帳號名稱，即可看到哪些比賽對你計 Rating。你的公開 Rating 每天讀取一次，比賽結束後也會讀取，不需要登入。
handles-placeholder = 你的帳號名稱
# Same as in English.
handles-rating = Rating { $rating }
handles-read = { $ago }讀取
handles-line = { $state }，{ $read }
handles-heuristic = 啟發式：{ $words }
handles-state-not_read = 尚未讀取
handles-state-rated = 有 Rating
handles-state-never_rated = 還沒有 Rating，以 0 計算
handles-state-no_such_handle = 沒有這個帳號名稱
handles-state-renamed = 已改名
handles-check = 立即讀取我的 Rating
handles-checked = 已讀取 Rating
line-up_to = { $to } 以下計 Rating
line-from = { $from } 以上計 Rating
line-between = { $from }–{ $to } 計 Rating
line-moved = 原定 { $when }
line-stale = 截至 { $when }
line-muted = 已靜音
line-followed = 已開啟提醒
line-register = 報名
line-register_until = 報名（{ $when } 截止）
line-registration_closes = 報名截止：{ $when }
line-registration_opens = 開放報名：{ $when }
line-bell = 提醒我
line-calendar = 在日曆中
line-why = 為什麼？
line-reminded = 開始前提醒：{ $leads }
line-not_reminded = 不提醒：{ $why }
line-in_calendar = 在日曆中
line-will_be_in_calendar = 下次同步時加入日曆
line-late_for_calendar = 在加入日曆之前就已開始
line-not_in_calendar = 不在日曆中：{ $why }
line-snoozed = 還有一個延後的提醒
line-bell_paused = 不提醒：提醒已暫停
line-bell_rung = 所有提醒都已顯示
line-bell_started = 比賽已開始，不會再提醒
line-bell_no_leads = 不提醒：未設定提醒時間
line-everyone = 所有人計 Rating
line-other = { $source } 顯示為 { $when }
line-other_gone = { $source } 已不再列出

empty-search = 沒有符合條件的比賽
empty-clear = 清除搜尋與篩選
empty-reading = 正在檢查平台…
empty-off = 所有平台都已關閉
empty-choose = 選擇平台
empty-hidden = 你的規則隱藏了所有比賽
empty-rules = 變更規則
empty-offline = 你已離線
empty-never = 尚未檢查平台
empty-none = 目前沒有公布的比賽
empty-none_next = 下次檢查：{ $when }
empty-search_hidden =
    { $n ->
       *[other] { $n } 場隱藏的比賽符合條件
    }
empty-show_hidden = 顯示隱藏的比賽
empty-offline_hint = 尚未載入任何比賽。恢復連線後，ContestSync 會再次檢查。

why-title = 詳細資料
why-loading = 載入中…
why-starts = 開始
why-ends = 結束
why-length = 時長
why-registration = 報名
why-registration_usual = { $platform } 通常在 { $when } 截止
why-for_me = 對你
why-source = 來源
why-checked = { $platform }，{ $ago }檢查
why-from_feed = 來自 { $publisher } 的資料來源，{ $ago }讀取
why-feed_of = { $publisher } 的資料來源
why-other = 其他來源
why-other_says = { $source }，{ $ago }讀取：{ $when }
why-other_gone = { $source }，{ $ago }讀取：已不再列出
why-outlets = 顯示的位置與原因
why-yes = 是
why-no = 否
why-keep_out = 不加入
why-put_in = 加入
why-mute = 靜音
why-remind = 提醒我
why-planned = 即將到來的提醒
why-story = 歷程記錄
why-no_story = 尚無變更
why-hide_like_this = 隱藏這類比賽…
why-hide_hint = 今後在所有地方隱藏這些比賽：
why-hidden = 今後隱藏：{ $rule }
why-copy_link = 複製連結
why-open = 開啟
why-hides =
    { $n ->
       *[other] 隱藏 { $n } 場
    }

outlet-list = 清單
outlet-calendar = 日曆
outlet-reminder = 提醒
because-platform_off = 其平台已關閉
because-asked = 你為這場比賽開啟了
because-muted = 你已將它設為靜音
because-kept_out = 你選擇不加入
because-notifications_off = 通知已關閉
because-no_rule = 沒有規則隱藏它
because-rule = 你的規則：{ $rule }
because-rule_gone = 你後來移除的規則

kind-regular = 一般賽
kind-educational = 教育賽
kind-heuristic = 啟發式
kind-marathon = 馬拉松
kind-hiring = 徵才賽
kind-daily = 每日
kind-practice = 練習
kind-permanent = 長期開放

rules-title = 規則
rules-hint = 規則決定哪些比賽顯示在哪裡。數字代表它們目前的效果。
rules-shows = 顯示 { $shown } 場
rules-hides = 隱藏 { $hidden } 場
rules-tried = 這是你正在輸入的內容的預覽。離開欄位時會儲存。
rules-none = 沒有規則：所有比賽都會顯示在所有地方
rules-add = 新增規則
rules-choose = 哪些比賽？
rule-legend = 隱藏{ $what }的比賽
rule-kind_is-title = 屬於這些類型
rule-kind_is-words = 類型為 { $kinds }
rule-unrated-title = 不列入 Rating 計算
rule-unrated-words = 不計 Rating
rule-division_has-title = 屬於這些組別
rule-division_has-words = 組別包含 { $words }
rule-language_is-title = 使用這些語言
rule-language_is-words = 語言為 { $languages }
rule-shorter_than-title = 時間較短
rule-shorter_than-words = 短於 { $length }
rule-longer_than-title = 時間較長
rule-longer_than-words = 長於 { $length }
rule-outside_hours-title = 不在我的參賽時段
rule-outside_hours-words = 在你的參賽時段以外開始
rule-name_has-title = 名稱包含這些字詞
rule-name_has-words = 名稱包含 { $words }
rule-name_lacks-title = 名稱不含這些字詞
rule-quoted = 「{ $text }」
rule-name_lacks-words = 名稱不含 { $words }
rule-kinds = 要隱藏的類型
rule-languages = 要隱藏的語言
rule-minutes = 分鐘
rule-text = 字詞
rule-text_hint = 請以逗號分隔。不區分大小寫。
rule-hide_from = 隱藏的位置
rule-fits =
    { $n ->
       *[other] 符合 { $n } 場比賽
    }
rule-remove_label = 移除第 { $number } 條規則
rule-grid = 我的參賽時段
rule-grid_day = 星期
rule-grid_hint = 填滿的格子代表適合開始的時間。用滑鼠拖曳，或使用方向鍵和空白鍵。
rule-evenings = 平日晚上和週末
rule-all_hours = 所有時段
rule-legend_only = 只顯示{ $what }的比賽
rule-only_words = 僅限 { $what }
rule-platform_is-title = 在這些平台上
rule-series_is-title = 屬於這些系列
rule-platforms = 平台
rule-platform = 平台
rule-series = 系列
rule-for_me-title = 依我的 Rating
rule-for_me = 依我的 Rating
rule-for_me_hint = 需要先在上方填寫你的帳號名稱。在確定是否對你計 Rating 之前，比賽會保留。
rule-no_series = 這個平台目前沒有已知的系列。
rule-mode = 規則的作用
rule-hide_these = 隱藏這些
rule-show_only = 只顯示這些
rule-show_in = 套用至

contests-platforms = 平台
contests-fetch = 立即檢查
contests-fetch_label = 立即檢查：{ $platform }
feeds-title = 你的日曆
feeds-hint = 來自任何有網址的日曆或檔案的比賽，與各平台的比賽一起顯示。
feeds-add = 新增日曆
feeds-add_title = 新增日曆
feeds-address = 網址或檔案
feeds-bad_address = 請輸入 https 或 webcal 網址，或選擇檔案。
feeds-secret = 網址可能是機密，因此在這台電腦上加密儲存，並且只顯示一部分。
feeds-choose = 選擇檔案…
feeds-help = 任何有 https 或 webcal 網址的日曆都可以，例如：
feeds-help_clist = clist.by：你的個人資料來源。在該網站登入後複製其網址。
feeds-help_icpc = ICPC：你的大學發布的比賽與訓練日曆。
feeds-help_google = Google 日曆：日曆設定中的「iCal 格式的私人網址」。
feeds-preview = 預覽
feeds-zone = 這個日曆的時區
feeds-zone_why = 其中有些時間沒有時區。請選擇它們所用的時區，然後再次預覽。
feeds-zone_of = 時間採用時區：{ $zone }
feeds-events =
    { $n ->
       *[other] { $n } 個即將到來的活動
    }
feeds-rejected =
    { $n ->
       *[other] { $n } 個活動無法讀取，已略過。
    }
feeds-known = 你已有這個日曆。再次新增會變更其名稱和時區。
feeds-name = 名稱
feeds-remove_label = 移除：{ $name }
feeds-usual_times = 平常的時間
feed-title = 比賽資料來源
feed-hint = 由發布者（例如社團）為許多電腦讀取各平台，並為結果簽章。ContestSync 會驗證簽章。
feed-built_in = 隨這個版本提供
feed-off = 已關閉：直接讀取各平台。
feed-read = { $ago }發布
feed-never = 尚未讀取
feed-first = 優先讀取資料來源，而不是平台
feed-first_hint = 提醒前不久，仍會檢查平台本身。
feed-subscribe = 訂閱比賽資料來源
feed-another = 使用其他比賽資料來源
feed-url = 資料來源的網址
feed-key = 公開金鑰
feed-key_hint = 兩者都由發布者提供。沒有金鑰就不會讀取資料來源。

health-off = 已關閉
health-checking = 檢查中
health-unknown = 尚未檢查
health-fresh = 最新
health-failing = 失敗
health-stale = 已過時
health-blocked = 遭封鎖
health-format_changed = 無法讀取
health-words-off = 已關閉：不檢查，其比賽也會隱藏。
health-words-contests =
    { $n ->
       *[other] { $n } 場比賽
    }
health-words-hidden = { $contests }，已隱藏 { $n } 場
health-words-last = 上次檢查：{ $ago }
health-words-never = 從未檢查
health-words-line = { $contests }，{ $last }。
health-words-again = 下次嘗試：{ $when }。

status-well = 一切正常
status-look = 需要處理
status-top_good =
    { $n ->
       *[other] 全部 { $n } 個平台都是最新狀態。
    }
status-top_ill =
    { $n ->
       *[other] { $names } 有問題；其他 { $n } 個正常。
    }
status-top_offline = 你已離線。已知的比賽會保留，提醒也會繼續。
status-top_none = 所有平台都已關閉。
status-attention = 需要處理
status-platforms = 平台
status-refresh_all = 全部檢查
status-try = 立即檢查
status-try_label = 立即檢查：{ $platform }
status-site = 開啟網站
status-site_label = 開啟網站：{ $platform }
status-attempts = 最近的檢查
status-attempts_of = { $platform } 最近的檢查
status-no_attempts = 尚無記錄
attempt-ok =
    { $n ->
       *[other] { $n } 場比賽
    }
attempt-not_modified = 沒有變更
attempt-failed = 失敗
status-rest = 其他項目
status-calendar = Google 日曆
status-signed_out = 未連結。
status-not_synced = 已連結，尚未同步。
status-to_calendar = 日曆設定
status-notifications = 通知
status-seen = 你已確認看到範例通知（{ $ago }）。
status-autostart = 登入時啟動
status-autostart_on = 已向系統註冊
status-autostart_off = 未註冊
status-autostart_turned_off = 已在系統設定中關閉
status-unknown = 系統未回報
status-store = 登入金鑰
status-tray = 系統匣圖示
status-no_tray = 這個桌面環境沒有系統匣。再次啟動 ContestSync 即可開啟這個視窗。
status-next = 下次檢查
status-not_planned = 未排定
status-not_yet = 尚未
status-log = 活動記錄
status-changes_only = 僅顯示變更
status-log_empty = 尚無內容
status-offline = 你已離線
status-offline_since = 你已離線；顯示截至 { $when } 的比賽
status-checked = { $ago }檢查
status-never = 尚未檢查
service-unknown = 尚未檢查。
service-working = 通知運作正常。
service-denied = 系統不允許 ContestSync 顯示通知。
service-unavailable = 這個桌面環境無法顯示通知。
store-keyring = 在系統鑰匙圈中
store-file = 在只有你能讀取的檔案中
store-file_hint = 要把它移到系統鑰匙圈，請以 CONTESTSYNC_SECRET_STORE=keyring 啟動一次 ContestSync。

log-refreshed = { $platform }：{ $what }
log-refreshed_same = { $platform }：沒有變更
log-refresh_failed = { $platform }：{ $why }
log-synced = 日曆：{ $what }
log-synced_same = 日曆：沒有變更
log-sync_failed = 日曆：{ $why }
log-announced = 已公布：{ $name }
log-moved = 由 { $from } 改到 { $to }：{ $name }
log-renamed = 由 { $from } 改名：{ $name }
log-cancelled = 已取消：{ $name }
log-back = 不再取消：{ $name }
log-reminded = 開始前 { $lead } 已提醒：{ $name }
log-reminded_start = 開始時已提醒：{ $name }
log-reminded_late = 開始後 { $late } 才提醒（電腦當時處於睡眠狀態）：{ $name }
log-signed_in = 已登入 Google
log-crashed = 程式的一部分當機，並已重新啟動（{ $place }）

attention-more =
    { $n ->
       *[other] 還有 { $n } 項
    }
attention-sign_in_again = 登入已失效，可能是因為在另一台電腦上登出。請重新登入，讓日曆保持最新。
attention-scope_missing = ContestSync 無權寫入日曆：授權時未勾選該項目。
attention-client_refused = Google 尚未允許這個應用程式登入。
attention-calendar_gone = 你的 ContestSync 日曆已在 Google 日曆中遭刪除。
attention-plan_held =
    { $n ->
       *[other] 下次同步會移除 { $n } 個活動。
    }
attention-events_failed =
    { $n ->
       *[other] Google 拒絕了 { $n } 個活動。
    }
attention-quota_exceeded = 已達到 Google 日曆的要求次數上限。繼續同步的時間：{ $when }。
attention-platform_failing = 目前無法連線至 { $platform }。下次嘗試：{ $when }。
attention-platform_blocked = { $platform } 正在封鎖自動化要求。已知的比賽會保留。
attention-platform_format = { $platform } 更改了網站，因此無法讀取其比賽。已知的比賽會保留。
attention-platform_stale = { $platform } 自 { $when } 起未更新。
attention-notifications_unavailable = 這個桌面環境無法顯示通知，因此你看不到提醒。
attention-notifications_denied = 系統不允許 ContestSync 顯示通知。
attention-secret_in_file = 登入金鑰不在鑰匙圈中，而是存放在只有你能讀取的檔案中。
attention-clock_wrong =
    { $n ->
       *[other] 這台電腦的時鐘誤差為 { $n } 秒。
    }
attention-data_replaced = 資料檔案已損毀，已移到別處保存。你的日曆不受影響。
attention-disk_full = 磁碟已滿，無法儲存新內容。
attention-calendar_file = 無法寫入日曆檔案。
attention-plan_held_of =
    { $n ->
       *[other] 下次同步會移除 { $platform } 的 { $n } 個活動。
    }
attention-key_unreachable = 無法取得保護登入資訊的金鑰。請啟動或解鎖鑰匙圈，或將金鑰檔案放回原處；沒有遺失任何資料。
fix-sign_in = 重新登入
fix-try_again = 再試一次
fix-open_platform = 開啟網站
fix-see_plan = 查看
fix-see_failed = 查看
fix-make_calendar = 重新建立
fix-rehearse = 會響嗎？
fix-show_data = 顯示檔案
fix-own_client = 使用我自己的用戶端
fix-own_file = 選擇其他檔案
fix-turn_on = 開啟
fix-resume = 恢復
fix-send_sample = 顯示範例通知
fix-turn_on_autostart = 登入時啟動
fix-system_settings = 開啟系統設定
fix-focus_settings = 開啟系統設定
fix-login_settings = 開啟系統設定
fix-turn_on_sound = 開啟
fix-refresh = 立即檢查
fix-set_leads = 設定提醒時間

leads-start = 開始時
leads-add = 新增提醒時間
leads-count = 提前多久
leads-unit = 單位
leads-minutes = 分鐘
leads-hours = 小時
leads-days = 天
leads-full =
    { $n ->
       *[other] 最多 { $n } 個。
    }

reminders-enabled = 在這台電腦上提醒我
reminders-enabled_hint = 針對規則所顯示的比賽發出通知。
reminders-pause = 暫停：
reminders-pause_hour = 1 小時
reminders-pause_morning = 到明天 { $when }
reminders-pause_open = 直到我恢復
reminders-paused = 已暫停，直到你恢復
reminders-paused_until = 已暫停至 { $when }
reminders-resume = 恢復
reminders-when = 時間
reminders-leads = 開始前
reminders-leads_of = { $platform }：開始前
reminders-at_start = 開始時也提醒
reminders-registration = 報名截止前
reminders-registration_hint = 適用於說明截止時間的平台。Codeforces 沒有說明；通常在開始前 5 分鐘截止。
reminders-registration_before = 提前多久提醒我
reminders-registration_closes = 報名截止：{ $when }
reminders-per_platform = 各平台使用不同時間
reminders-own = 個別時間
reminders-own_label = { $platform } 的個別時間
reminders-how = 方式
reminders-quiet = 勿擾時段
reminders-quiet_hint = 錯過的提醒會在之後一併顯示。
reminders-quiet_from = 從
reminders-quiet_to = 到
reminders-sound = 播放音效
reminders-snooze = 延後提醒時間
reminders-also = 也在這些情況通知我
reminders-moved = 比賽改期時
reminders-cancelled = 比賽取消時
reminders-announced = 比賽公布時
reminders-announced_hint = 僅限 48 小時內開始的比賽。
reminders-planned = 未來 7 天的提醒
reminders-planned_hint =
    { $n ->
       *[other] { $n } 個提醒
    }
reminders-before = 提前 { $length }
sample-show = 顯示範例通知
sample-seen = 你看到了嗎？
sample-yes = 是
sample-no = 否
sample-good = 你能收到通知
sample-noted = 請參閱下方可能有幫助的項目
sample-refused = 無法顯示範例通知
sample-help = 請確認勿擾模式已關閉，且 ContestSync 獲准顯示通知。

rehearsal-title = 會響嗎？
rehearsal-hint = 測試提醒的每個步驟，從排程到螢幕。不會變更任何內容。
rehearsal-start = 測試提醒
rehearsal-again = 再次測試
rehearsal-yes = 會響
rehearsal-perhaps =
    { $n ->
       *[other] 應該會響：{ $n } 項不確定
    }
rehearsal-no =
    { $n ->
       *[other] 不會響：{ $n } 個問題
    }
rehearsal-unknown = 系統未回報。
step-ok = 正常：
step-warn = 不確定：
step-fail = 問題：
step-unknown = 不明：
rehearsal-enabled-title = 提醒已開啟
rehearsal-enabled-ok = 已開啟。
rehearsal-enabled-bad = 已在這個視窗中關閉。
rehearsal-not_paused-title = 提醒未暫停
rehearsal-not_paused-ok = 沒有暫停。
rehearsal-not_paused-bad = 已暫停。{ $when }
rehearsal-service-title = 通知可用
rehearsal-service-ok = 可用。
rehearsal-service-bad = 這個桌面環境無法顯示通知。
rehearsal-permission-title = ContestSync 可以顯示通知
rehearsal-permission-ok = 已允許。
rehearsal-permission-bad = 系統設定不允許。
rehearsal-do_not_disturb-title = 勿擾模式已關閉
rehearsal-do_not_disturb-ok = 已關閉。
rehearsal-do_not_disturb-bad = 已開啟：通知會被擋下。
rehearsal-sound-title = 提醒有音效
rehearsal-sound-ok = 音效已開啟。
rehearsal-sound-bad = 音效已關閉。
rehearsal-sound-unsupported = 這個桌面環境不會播放通知音效。
rehearsal-sample_seen-title = 你看過範例通知
rehearsal-sample_seen-ok = 你已確認看到範例通知（{ $when }）。
rehearsal-sample_seen-bad = 你還沒有確認過範例通知。只有你能判斷它有沒有出現。
rehearsal-sleep-title = 睡眠後提醒仍有效
rehearsal-sleep-ok = 睡眠結束後，錯過的提醒會一併顯示。
rehearsal-sleep-bad = 系統不會回報喚醒；提醒可能晚一分鐘。
rehearsal-clock-title = 時鐘準確
rehearsal-clock-ok = 與平台的伺服器一致。
rehearsal-clock-bad = 與平台的伺服器不一致。請在系統設定中校正。
rehearsal-autostart-title = ContestSync 在登入時啟動
rehearsal-autostart-ok = 已向系統註冊。
rehearsal-autostart-bad = 重新開機後，在你啟動 ContestSync 之前不會有提醒。
rehearsal-next_reminder-title = 已排定提醒
rehearsal-next_reminder-ok = 下一個：{ $when }。
rehearsal-next_reminder-bad = 沒有排定：沒有比賽，或沒有設定提醒時間。

account-title = Google 帳戶
account-promise = ContestSync 會在你的 Google 帳戶中建立自己的日曆並保持更新。它看不到你的其他日曆中的活動。
account-ok = 已登入
account-sign_in_again = 登入已失效
account-sign_out = 登出…
account-sign_out_hint = 登出也會讓你其他電腦上這個帳戶的登入失效。你可以只在這裡登出，並選擇保留日曆或先移除日曆。
account-sign_out_keep = 登出並保留日曆
account-sign_out_delete = 移除日曆並登出
account-sign_out_here = 只在這台電腦上登出
sign_in-connect = 連結 Google 日曆
sign_in-waiting = 正在等待 Google…
sign_in-waiting_hint = 請在瀏覽器中繼續，並勾選日曆的核取方塊。
sign_in-open_again = 再次開啟
sign_in-copy = 複製連結
sign_in-done = 已使用 { $email } 登入
sign_in-cancelled = 已取消登入
sign_in-unverified = 如果 Google 表示尚未驗證這個應用程式，請選擇「進階」，然後選擇「前往 ContestSync」。
calendar-which = 日曆
calendar-none_yet = 首次同步時建立
calendar-open = 在 Google 日曆中開啟
calendar-last = 上次同步
calendar-next = 下次同步
calendar-will_add =
    { $n ->
       *[other] 將加入 { $n } 場比賽
    }
calendar-add_them = 全部加入
calendar-failed =
    { $n ->
       *[other] { $n } 個活動失敗
    }
calendar-waits = 在你選擇「全部加入」之前，不會寫入任何內容到你的日曆。
calendar-preview = 預覽
calendar-preview_more =
    { $n ->
       *[other] 以及清單中隱藏的另外 { $n } 場
    }
calendar-review = 檢視並加入
calendar-up_to_date =
    { $n ->
       *[other] 已是最新狀態（{ $n } 個活動）
    }
held-title =
    { $n ->
       *[other] 下次同步會移除 { $n } 個活動（{ $platforms }）
    }
held-hint = 一次移除這麼多，可能是平台出錯，因此沒有移除任何活動。
held-waiting = 同樣在等待：{ $what }。
held-see = 顯示活動
held-keep = 保留
held-kept = 活動會保留
held-remove = 移除
events-title = 活動
events-where = 日曆
events-own = 獨立的日曆
events-main = 我的主要日曆
events-busy = 時間顯示為
events-free = 有空
events-blocked = 忙碌
events-color = 依平台區分顏色
events-phone = Google 日曆通知（手機也會收到）
events-phone_hint = 由 Google 日曆發出，與這台電腦的提醒並行。最多五個。
deleted-title =
    { $n ->
       *[other] 你刪除的 { $n } 個活動
    }
deleted-hint = 你在 Google 日曆中刪除的活動不會再出現。
deleted-restore = 還原
deleted-restore_label = 還原 { $name }
deleted-restored = 將於下次同步時還原
deleted-all = 全部還原
ics-title = 日曆檔案
ics-hint = 將同樣的比賽匯出成檔案，供其他任何日曆使用。檔案不會隨變更更新。
ics-export = 匯出日曆檔案…
ics-keep = 讓日曆檔案保持最新
ics-keep_hint = 請在你的資料夾中選擇檔案。Evolution、GNOME Calendar 和 Thunderbird 可以顯示它，同步資料夾則能帶到你的其他裝置。比賽有變更時會重新寫入，因此請勿編輯。
client-title = 使用你自己的 Google 用戶端
client-hint = 在 Google Cloud 控制台中建立「電腦版應用程式」類型的 OAuth 用戶端，並下載其 JSON 檔案。
client-console = 開啟 Google Cloud 控制台
client-paste = 貼上 JSON
client-import = 使用這個用戶端
client-file = 或選擇檔案：
client-wrong_file = 這不是電腦版用戶端的 JSON 檔案
client-imported = 正在使用你自己的用戶端
client-id = 用戶端 ID
client-secret = 用戶端密鑰
client-needed = 這個版本還沒有 Google 用戶端。請加入你自己的用戶端：
remove-title = 移除 ContestSync 日曆
remove-hint = 刪除 ContestSync 建立的日曆及其所有活動。不會影響你的其他日曆。
remove-button = 移除日曆…
remove-sure = 「{ $name }」及其所有活動將從 Google 日曆中刪除。這項操作無法復原。
remove-done = 日曆已移除

general-running = 啟動與檢查
general-autostart = 登入時啟動
general-autostart_hint = 在背景執行，不顯示視窗。
general-autostart_differs = 系統設定與此不一致。關閉後再開啟即可修正。
general-autostart_turned_off = 已在系統設定中關閉。
general-autostart_not_in_place = 請將 ContestSync 移到「應用程式」檔案夾，再從那裡重新啟動。
general-interval = 檢查平台的間隔
general-hours =
    { $n ->
       *[other] { $n } 小時
    }
general-looks = 外觀
general-theme = 主題
theme-system = 跟隨系統
theme-light = 淺色
theme-dark = 深色
general-clock = 時間格式
clock-auto = 依語言
clock-24 = 24 小時制
clock-12 = 12 小時制
general-tray_title = 3 小時內在系統匣圖示旁顯示
tray_title-off = 不顯示
tray_title-time = 倒數時間
tray_title-name = 名稱與倒數時間
general-language = 語言
language-auto = 跟隨系統
general-reword_hint = 已在日曆中的活動會保留寫入時的語言。
general-reword = 用此語言重寫
general-move = 轉移設定
general-move_hint = 包含你在這裡所有設定的檔案。不含密碼和登入資訊。
general-backup = 備份…
general-restore = 還原…
general-text_size = 文字大小
general-smaller = 縮小文字
general-larger = 放大文字
general-usual_size = 重設
general-compact = 精簡清單（每場比賽一行）

privacy-promise = 你的資料留在這台電腦上
privacy-promise_calendar = 你的資料留在這台電腦和你的 Google 日曆中
privacy-promise_hint = 我們不要求建立帳戶、不收集使用資料，也沒有自己的伺服器。ContestSync 只向平台查詢比賽，並且只有在你連結後才會寫入 Google 日曆。
privacy-where = 資料位置
privacy-data = 資料
privacy-logs = 記錄檔
privacy-key = 登入金鑰
privacy-show = 顯示
privacy-hosts = ContestSync 連線的伺服器
privacy-hosts_hint = 僅限這些。平台只會看到查詢比賽的一般要求；Google 會收到你日曆中的活動。
privacy-handles = 對你填寫了帳號名稱的平台，也會查詢其公開 Rating。
privacy-not_asked = 尚未
privacy-leave = 解除安裝
privacy-leave_hint = 請先登出並移除日曆，再解除安裝。資料的資料夾可以手動刪除。
privacy-to_calendar = 日曆設定
privacy-fallback = 僅在前一個失敗時
privacy-updates = 新版本
privacy-contest_feed = 比賽資料來源
privacy-if_on = 僅在你開啟後，每天一次

about-what = 讓你的日曆與程式競賽保持同步，並準時提醒你。
about-package = 套件
about-system = 系統
about-licence = 授權
about-licences = 所有授權
updates-title = 更新
updates-check = 有新版本時通知我
updates-hint = 每天檢查一次，絕不會自動安裝。
updates-nobody = 這個版本不會自行更新。請以取得這個版本的方式取得新版本。
updates-none = 目前沒有發現新版本。
updates-newer = 版本 { $version } 可供使用
updates-install = 安裝並重新啟動
updates-started = 正在安裝新版本
about-help = 遇到問題？
about-help_hint = 診斷資訊不含任何機密。不會自動傳送任何內容。
about-report = 回報問題
about-report_nowhere = 這個版本沒有回報頁面。請將診斷資訊寄給提供這個程式給你的人。
licences-title = 授權
licences-ours = ContestSync 是採用 MIT 授權的自由軟體。
licences-hint =
    { $n ->
       *[other] 它包含 { $n } 個套件，各有其授權。
    }
licences-package = 套件
licences-version = 版本
about-keys = 鍵盤快速鍵
keys-upcoming = 近期比賽
keys-status = 狀態
keys-settings = 設定
keys-search = 搜尋
keys-sync = 立即同步
keys-contests = 上一場或下一場比賽
keys-open = 開啟比賽頁面
keys-mute = 靜音或取消靜音
keys-remind = 提醒我，或依照規則
keys-calendar = 加入日曆，或不加入
keys-why = 為什麼？
keys-leave = 離開欄位、關閉面板，然後關閉視窗
keys-buttons = 在比賽的按鈕間移動
keys-undo = 復原
keys-text_size = 文字大小
keys-views = 時間表、週、月
diagnostics-button = 診斷資訊…
diagnostics-title = 診斷資訊
diagnostics-hint = 分享前請先閱讀。其中不含登入資訊、金鑰或電子郵件地址。

first-step = 第 { $step } 步，共 3 步
first-platforms = 要使用哪些平台？
first-next = 下一場：{ $when }
first-nothing = 尚無公布
first-looking = 檢查中…
first-unreachable = 無法連線；稍後會重試
first-daily =
    { $n ->
       *[other] 只要主要比賽（隱藏 { $n } 場每日與練習賽）
    }
first-daily_plain = 只要主要比賽（隱藏每日與練習賽）
first-reminders = ContestSync 該在什麼時候提醒你？
first-quiet = { $from } 至 { $to }
first-calendar = 你的日曆（選用）
first-export = 改為匯出檔案
first-ready = 準備完成
first-result =
    { $n ->
       *[other] 未來 7 天有 { $n } 場比賽。
    }
first-result_next = 下一場：{ $name }，{ $when }，{ $length }後。
first-tray = ContestSync 會留在系統匣中。你可以關閉這個視窗。
first-no_tray = 你的桌面環境沒有系統匣。ContestSync 仍會執行；再次啟動即可開啟這個視窗。
first-back = 返回
first-continue = 繼續
first-not_now = 暫時不要
first-skip_all = 略過設定
first-done = 完成
first-what = ContestSync 列出近期的程式競賽，在開始前提醒你，並將它們加入你的日曆。
first-offline = 你已離線。連線後就會顯示比賽。
first-presets = 快速選擇
first-hiring = 徵才
first-everything = 全部

problem-offline = 無法連線至伺服器。已知的比賽會保留。
problem-connection = 連線中斷。已知的比賽會保留。
problem-tls = 無法信任伺服器的憑證。請檢查時鐘和網路。
problem-timeout = 伺服器未及時回應。已知的比賽會保留。
problem-http_status = 伺服器傳回錯誤。已知的比賽會保留。
problem-redirected = 伺服器重新導向至另一個網站，因此沒有跟隨。
problem-rate_limited = 伺服器要求減少要求次數。ContestSync 稍後會再試。
problem-too_large = 回應過大。
problem-unexpected_body = 無法讀取回應；網站可能已有變更。
problem-blocked = 該網站正在封鎖自動化要求。已知的比賽會保留。
problem-unknown_zone = 日曆使用不明的時區，或未指定時區。沒有任何變更。
problem-suspicious_listing = 清單突然缺少大部分的比賽，因此沒有移除任何內容。
problem-signed_out = 你尚未登入。
problem-sign_in_again = 登入已失效。請重新登入；沒有遺失任何資料。
problem-consent_denied = 你在 Google 的頁面上拒絕了授權。沒有任何變更。
problem-scope_missing = ContestSync 無權寫入日曆：未勾選該項目。請再試一次並勾選。
problem-sign_in_cancelled = 登入已取消。
problem-sign_in_timed_out = 沒有從瀏覽器返回。請再試一次。
problem-state_mismatch = 這個回應屬於另一次登入。請再試一次。
problem-port_unavailable = 沒有可用的本機連接埠能接收 Google 的回應。請再試一次。
problem-browser_unavailable = 無法開啟瀏覽器。請複製連結並自行開啟。
problem-client_not_configured = 尚無 Google 用戶端。請加入你自己的用戶端。
problem-client_refused = Google 不接受這個應用程式。請使用你自己的用戶端，或匯出檔案。
problem-calendar_gone = 該日曆已在 Google 日曆中遭刪除。同步即可重新建立。
problem-quota_exceeded = 已達到 Google 日曆的要求次數上限。稍後會繼續同步。
problem-event_refused = Google 拒絕了這個活動。
problem-calendar_api = 無法讀取 Google 日曆的回應。ContestSync 會再試一次。
problem-plan_held = 這會移除許多活動，因此正等待你確認。
problem-secret_store_unavailable = 沒有可用的鑰匙圈。
problem-database_newer = 資料是由較新版本的 ContestSync 寫入。請更新這個版本。
problem-database_damaged = 資料檔案已損毀。
problem-disk_full = 磁碟已滿。
problem-data_folder = 無法使用存放資料的資料夾。
problem-database = 無法讀寫資料檔案。
problem-run_in_progress = 另一個同步正在進行。結果稍後就會顯示。
problem-queue_full = 佇列中的工作太多。請稍後再試。
problem-cancelled = 已取消。
problem-crashed = 程式的一部分當機；其餘部分會繼續執行。請回報這個問題。
problem-clock_wrong = 這台電腦的時鐘不準確。請在系統設定中校正。
problem-endpoints_file = 無法使用端點檔案。
problem-wrong_usage = 無法解讀命令列。
problem-unknown_preference = 沒有這項設定。
problem-invalid_value = 這個值無法使用。沒有任何變更。
problem-unknown_contest = 已經沒有這場比賽的資料。
problem-file_write = 無法寫入檔案。
problem-handle_unknown = 平台上沒有這個帳號名稱。請檢查拼寫。
problem-handle_renamed = 這個帳號名稱已變更。請輸入你的新名稱。
problem-file_read = 無法讀取檔案。
problem-update_held = 正在同步或比賽即將開始，因此沒有安裝。請稍後再試。
problem-update_refused = 這個更新沒有發行者的簽章。沒有任何變更。
problem-update_failed = 無法下載或安裝更新。沒有任何變更。
problem-feed_key_missing = 沒有可用來驗證比賽資料來源的金鑰。
problem-feed_unsigned = 比賽資料來源沒有簽章，因此未使用。
problem-feed_signature = 比賽資料來源與簽章不符，因此未使用。
problem-feed_wrong_key = 比賽資料來源由另一個金鑰簽署，因此未使用。
problem-feed_replayed = 比賽資料來源是舊的複本，因此未使用。
problem-feed_too_old = 比賽資料來源已超過一天，因此未使用。
problem-feed_ahead = 比賽資料來源的日期在未來，表示有時鐘不準確。
problem-feed_contest = 資料來源中有一場比賽不可能正確，因此未使用。
problem-nothing_read = 尚未完整讀取任何平台，因此沒有可發布的內容。
problem-proxy_unusable = 環境變數指定了無法使用的 Proxy 類型，因此沒有連線至任何伺服器。
problem-notifications_unavailable = 這個桌面環境不會顯示通知。請啟動或安裝通知服務。
problem-detail_refused = Google 拒絕了某個細節，例如顏色；其餘內容已寫入。
problem-calendar_foreign = 這個日曆由另一個 Google 用戶端建立，因此這台電腦無法開啟。
problem-reading_too_old = 變更會等到重新讀取其平台之後。
problem-calendar_moved = 另一台電腦已將活動移到主要日曆。
problem-settings_taken_over = 日曆的設定取代了這台電腦的設定。
problem-settings_put_back = 保存共用設定的活動遭刪除，現已還原。
problem-old_release = 另一台電腦上的 ContestSync 0.1.0 仍在變更這個日曆。請在那台電腦上更新。

sure-platform = 要關閉 { $platform } 嗎？
sure-rules = 要套用這條規則嗎？
sure-feed = 要移除 { $name } 嗎？
sure-events =
    { $n ->
       *[other] 這會從你的日曆中移除 { $n } 個活動。
    }
sure-such_as = 其中包括：{ $names }
sure-switch_off = 關閉
sure-apply = 套用

search-help = 如何搜尋
search-placeholder = 搜尋
search-platform = 平台：名稱、名稱開頭或暱稱
search-division = 組別
search-rated = 計 Rating 的比賽
search-unrated = 不計 Rating 的比賽
search-today = 今天以及進行中的比賽
search-tomorrow = 明天
search-week = 未來七天
search-running = 進行中
search-hidden = 也包含隱藏的比賽
search-without = 不含這個字詞
search-unknown = { $operator } 不是搜尋運算子

view-label = 檢視
view-agenda = 時間表
view-week = 週
view-month = 月
view-today = 今天
view-previous_week = 上一週
view-next_week = 下一週
view-previous_month = 上個月
view-next_month = 下個月

week-label = 本週的比賽
week-hour = 時間
week-long = 持續多天
week-hidden = 已隱藏
week-none = 這幾天目前沒有公布的比賽
week-next = 前往下一場：{ $when }

month-more =
    { $n ->
       *[other] 還有 { $n } 場
    }
month-continued = { $name }，持續進行（{ $dates }）
month-none = 這一天沒有比賽

next-label = 下一場比賽
next-running = 進行中
next-unmute = 取消靜音
joined-title = 來自你另一台電腦的設定
joined-from = 已採用 { $computer } 的設定，上次變更：{ $when }。
joined-hint = 平台、規則、活動外觀，以及個別比賽的選擇，在所有使用這個日曆的電腦上都相同。
joined-ok = 保留這些設定
joined-keep = 所有電腦都使用這台的設定
joined-kept = 你的其他電腦會在下次同步時套用
moved-title = 活動現在位於主要日曆
moved-hint = 另一台電腦已將活動移到那裡。在你選擇之前，這裡不會有任何變更。
moved-keep = 這裡也保留
moved-main = 在這裡使用主要日曆
notice-sample = 這是範例提醒（{ $time }）
notice-sample_body = 如果你看到這則訊息，表示提醒運作正常。請在視窗中確認。
notice-open = 開啟比賽
notice-open_first = 開啟第一場
notice-show = 顯示
notice-snooze = { $minutes } 分鐘後提醒
notice-snooze_start = 開始時再提醒
notice-ahead = { $name }，{ $when }
notice-ahead_today = { $name }，{ $time }
notice-starts = { $when } 開始：{ $name }
notice-starts_today = { $time } 開始：{ $name }
notice-now = 現在開始：{ $name }
notice-started = { $length }前已開始：{ $name }
notice-in = { $length }後
notice-until = { $from } 至 { $to }
notice-long = 時長 { $length }
notice-rated = 計 Rating
notice-unrated = 不計 Rating
notice-registration = 報名截止：{ $when }
event-any_time = 時段內任意時間
event-signature = 由 ContestSync 保持更新（{ $key }）。
notice-checked = { $length }前檢查
notice-checked_now = 剛剛檢查
notice-asleep = { $when } 時你的電腦處於睡眠狀態
notice-not_running = { $when } 時 ContestSync 沒有執行
notice-quiet = 因勿擾時段而延後
notice-paused = 因提醒暫停而延後
notice-together =
    { $n ->
       *[other] { $when } 有 { $n } 場比賽
    }
notice-together_today =
    { $n ->
       *[other] { $time } 有 { $n } 場比賽
    }
notice-together_now =
    { $n ->
       *[other] 現在開始（{ $time }）：{ $n } 場比賽
    }
notice-missed_soon =
    { $n ->
       *[other] { $n } 場比賽即將開始
    }
notice-missed_quiet =
    { $n ->
       *[other] 勿擾時段內有 { $n } 場比賽
    }
notice-missed_paused =
    { $n ->
       *[other] 提醒暫停期間有 { $n } 場比賽
    }
notice-missed =
    { $n ->
       *[other] 你離開期間有 { $n } 場比賽
    }
notice-more =
    { $n ->
       *[other] 還有 { $n } 場
    }
notice-over =
    { $n ->
       *[other] { $n } 場已結束
    }
notice-running = { $name } 進行中，至 { $when }
notice-named = { $name }（{ $when }）
notice-moved = 改到 { $when }：{ $name }
notice-was = 原定 { $when }
notice-left = { $length }後
notice-started_ago = { $length }前已開始
notice-moved_too = 你的提醒也已隨之變更
notice-cancelled = 已取消：{ $name }
notice-announced = 新比賽：{ $name }
notice-all_moved =
    { $n ->
       *[other] { $n } 場比賽已改期
    }
notice-all_cancelled =
    { $n ->
       *[other] { $n } 場比賽已取消
    }
notice-all_announced =
    { $n ->
       *[other] 公布了 { $n } 場比賽
    }
notice-sign_in = Google 日曆需要你重新登入
notice-sign_in_body = 自 { $time } 起 · 提醒仍然有效，日曆等待更新
notice-no_tray = ContestSync 正在沒有系統匣圖示的情況下執行
notice-no_tray_body = 自 { $time } 起 · 這個桌面環境不會顯示系統匣圖示。提醒仍然有效；再次啟動 ContestSync 即可開啟其視窗
notice-no_window = 無法開啟視窗
notice-no_window_body = 系統匣、提醒和日曆仍可使用。如果 ContestSync 剛剛更新過，請結束後重新啟動。
notice-no_window_commands = 即使沒有視窗，系統匣、提醒和日曆仍可使用；`contestsync --help` 會列出可在命令列中進行的操作。
notice-no_web_view = 請安裝 Microsoft 的 WebView2 執行階段，然後重新開啟視窗。即使沒有視窗，系統匣、提醒和日曆仍可使用。
notice-runs_already = 另一個 ContestSync 正在執行但沒有回應（{ $owner }）；請結束該處理程序後重新啟動。
notice-platform = 自 { $when } 起未能讀取 { $platform }
notice-platform_body =
    { $n ->
       *[other] { $n } 場已知的比賽可能已過時
    }
tray-none = 未來 14 天沒有比賽
tray-sample = 範例資料：皆為虛構
tray-all = 所有比賽…
tray-window = 開啟 ContestSync
tray-settings = 設定…
tray-update = 更新至 { $version }…
tray-quit = 結束 ContestSync
tray-in = { $length }後
tray-left = 剩餘 { $length }
tray-running = 進行中，剩餘 { $length }
tray-as_of = 時間截至 { $when }
tray-register = 報名…
tray-remind = 提醒我這場比賽
tray-mute = 將這場比賽設為靜音
tray-tooltip_none = ContestSync：未來 14 天沒有比賽
tray-tooltip = { $name }：{ $length }後（{ $when }）
tray-tooltip_running = { $name }：進行中，剩餘 { $length }
tray-more =
    { $n ->
       *[other] { $name }，另有 { $n } 場
    }
tray-attention =
    { $n ->
       *[other] { $n } 項需要處理…
    }
tray-syncing = 同步中…
tray-progress = 同步中… { $done }/{ $total }
tray-add =
    { $n ->
       *[other] 將 { $n } 場比賽加入你的日曆…
    }
tray-sync = 立即同步
tray-check = 立即檢查
tray-offline = { $action }（離線）
tray-just_now = { $action }（剛剛）
tray-ago = { $action }（{ $length }前）
tray-again = { $minutes } 分鐘後再次提醒我：{ $name }
tray-again_start = 開始時再次提醒我：{ $name }
tray-resume = 恢復提醒（已暫停）
tray-resume_until = 恢復提醒（已暫停至 { $when }）
tray-pause = 暫停提醒
tray-pause_hour = 1 小時
tray-pause_until = 至 { $when }
tray-pause_open = 直到我恢復
cli-refresh =
    { $n ->
       *[other] { $platform }：{ $n } 場比賽，{ $what }。
    }
cli-left_out = 略過 { $rows }
cli-rows =
    { $n ->
       *[other] { $n } 列無法讀取的內容
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }：沒有變更，{ $n } 場比賽。
    }
cli-refresh_none = { $platform }：沒有變更，沒有比賽。
cli-feed_of = { $publisher } 的比賽資料來源
cli-feed_same = { $name }：沒有變更。
cli-refresh_failed = { $platform }：失敗。{ $why }
cli-refresh_failed_plain = { $platform }：失敗。
cli-refresh_off = 所有平台都已關閉；`contestsync config set platforms codeforces,atcoder` 可開啟兩個平台。
cli-calendar_preview = 日曆（預覽）
cli-calendar_done = 日曆：已完成
cli-calendar_partly = 日曆：部分完成
cli-calendar_failed = 日曆：失敗
cli-calendar_signed_out = 日曆：未連結。
cli-calendar = { $what }。{ $did }。
cli-calendar_same = { $what }。沒有變更。
cli-calendar_alone = { $what }。
cli-unchanged =
    { $n ->
       *[other] 未變更 { $n } 個
    }
cli-kept_deleted =
    { $n ->
       *[other] 由你刪除且不再還原 { $n } 個
    }
cli-insert = 新增
cli-update = 變更
cli-restore = 還原
cli-delete = 刪除
cli-held = 暫緩：{ $action } { $name }，{ $when }
cli-offline = 自 { $when } 起離線：無法連線至任何伺服器。程式執行時每分鐘會再試一次。
cli-clock_ahead = 這台電腦的時鐘比伺服器快 { $seconds } 秒，請校正。在此之前不會刪除任何舊內容。
cli-clock_behind = 這台電腦的時鐘比伺服器慢 { $seconds } 秒，請校正。在此之前不會刪除任何舊內容。
cli-account = Google 日曆：已使用 { $email } 登入。
cli-account_again = Google 日曆：{ $email } 需要重新登入（`contestsync login`）。
cli-account_none = Google 日曆：未連結（`contestsync login`）。
cli-key_file = 加密金鑰：在存放資料的資料夾中只有你能讀取的檔案裡。
cli-key_keyring = 加密金鑰：在鑰匙圈中。
cli-last_refresh = 上次檢查：{ $last }。下次：{ $next }。
cli-last_sync = 上次同步：{ $last }。下次：{ $next }。
cli-never = 從未
cli-after_sign_in = 登入後
cli-file_failed = 日曆檔案：不是最新狀態。{ $why }
cli-file = 日曆檔案：{ $path }，上次寫入：{ $when }。
cli-platform = { $platform }：上次成功 { $when }
cli-platform_off = { $platform }：已關閉
cli-platform_failing = { $platform }：失敗（連續 { $count } 次），上次成功 { $when }。{ $why }
cli-feed = { $publisher } 的比賽資料來源：上次讀取 { $when }。{ $why }
cli-data = 資料：{ $path }（{ $count } 場比賽，資料結構版本 { $schema }）。
cli-note = 提示：{ $text }
cli-signed_in = 已使用 { $email } 登入。`contestsync sync` 會將比賽加入日曆。
cli-signed_in_kept = 已使用 { $email } 登入。這台電腦的設定已保留；你的其他電腦會在下次同步時套用。`contestsync sync` 會將比賽加入日曆。
cli-signed_in_joined = 已使用 { $email } 登入。已採用 { $computer } 的設定（上次變更：{ $when }）；`contestsync config keep-own` 可還原這台電腦的設定。`contestsync sync` 會將比賽加入日曆。
cli-kept_own = 這台電腦的設定已還原；下次同步會將它們提供給你的其他電腦。
cli-kept_own_none = 這台電腦沒有採用其他設定，因此沒有任何變更。
cli-shared = 由使用這個日曆的所有電腦共用
cli-own = 僅限這台電腦
cli-signed_out = 已登出 { $email }。
cli-calendar_deleted = ContestSync 日曆已刪除。
cli-calendar_none = 沒有可刪除的 ContestSync 日曆。
cli-calendar_kept = 日曆已保留。
cli-others_kept = Google 會為你的其他電腦保留授權。
cli-others_signed_out = 如果你的其他電腦也在 ContestSync 中使用這個 Google 帳戶，Google 也會將它們登出；`contestsync logout --keep-others` 可讓它們保持登入。
cli-browser = 正在等待你在瀏覽器中完成 Google 登入（最多五分鐘）。
cli-waiting = 正在等待另一個執行中的 ContestSync（{ $owner }）。
cli-restored =
    { $n ->
       *[other] 下次同步會還原 { $n } 個活動。
    }
cli-client_saved = 用戶端已儲存；`contestsync login` 會用它登入。
cli-key_changed = 金鑰已更換。
cli-run = ContestSync 會依排程檢查和同步。按 Ctrl-C 停止。
cli-next = { $name }（{ $platform }），{ $length }後，{ $when }
cli-next_none = 沒有即將到來的比賽。
cli-list_none = 沒有比賽。`contestsync refresh` 會讀取各平台；`contestsync list --hidden` 也會顯示隱藏的比賽。
cli-over = 已結束
cli-running = 進行中
cli-in = { $length }後
cli-hidden = 已隱藏：{ $why }
cli-times = { $from } 至 { $to }
cli-source = 來自平台的清單「{ $list }」，上次檢查：{ $when }。
cli-in_list = 在清單中：{ $answer }（{ $why }）
cli-in_calendar = 在日曆中：{ $answer }（{ $why }）
cli-reminders = 提醒：{ $answer }（{ $why }）
cli-late_for_calendar = 在加入日曆之前就已開始
cli-deleted_by_you = 你刪除了它的活動；`contestsync restore { $key }` 可將其復原
cli-started = 比賽已開始，不會再提醒
cli-yes = 是
cli-no = 否
cli-rings = 提醒時間 { $when }
cli-was = 原為 { $what }
landing-close = 你可以關閉這個分頁。
landing-signed_in = 你已登入
landing-signed_in_text = ContestSync 現在會維護 { $email } 的日曆。
landing-declined = 你拒絕了授權
landing-box = 有一個核取方塊未勾選
landing-cancelled = 登入已取消
landing-failed = 登入失敗
landing-stray = 這個回應不屬於目前的登入
landing-stray_text = 這個回應未被接受，沒有任何變更。如果你來自 Google 的頁面，請在 ContestSync 中重新開始登入。
landing-again = 這個回應已使用過
landing-again_text = 每個回應只接受一次；登入結果顯示在 ContestSync 中。
landing-unknown = 登入尚未完成
landing-unknown_text = 請在 ContestSync 中繼續。
landing-nothing = 這裡沒有內容
landing-nothing_text = ContestSync 在這裡只等待 Google 的回應。
notice-closes = 報名截止 { $when }：{ $name }
notice-closes_today = 報名截止 { $time }：{ $name }
notice-contest_starts = 比賽 { $when } 開始
notice-contest_starts_today = 比賽 { $time } 開始
notice-closes_usually = { $platform } 通常在此時截止；確切時間請見其頁面
cli-rating = Rating：{ $text }
cli-for_you = 對你：{ $answer }（{ $why }）。
cli-registration = 報名截止：{ $when }
cli-registration_usual = 報名依該平台慣例於 { $when } 截止
cli-backup = { $path } 現有 { $preferences } 和 { $feeds }。
cli-backup_secret = { $path } 包含你的日曆訂閱網址，任何能開啟它的人都能讀取。請勿外流。
cli-backup_restored = 已復原 { $preferences } 和 { $feeds }。下次檢查時讀取訂閱。
cli-doctor_none = 沒有開啟的平台；請用 --platform 指定一個。
cli-doctor_ok = 符合預期
cli-doctor_changed = 可讀取，但不符合預期
cli-doctor_unreadable = 回應無法讀取
cli-doctor_refused = 沒有提供清單
cli-doctor_unreachable = 無法連線
cli-doctor = { $platform }: { $how }，近期 { $count } 場。
cli-doctor_unseen = { $platform }: { $how }，近期 { $count } 場 (尚未在實際網站上確認)。
cli-doctor_rows = { $rows } 列中有 { $count } 列無法讀取
cli-doctor_missing = { $field } 已消失 ({ $expected })
cli-doctor_added = { $field } 是新增的 ({ $found })
cli-doctor_type = { $field } 是 { $found }，而不是 { $expected }
cli-doctor_count = { $found } 場比賽，而不是 { $expected }
cli-doctor_part = 頁面缺少一部分
cli-doctor_saved = 已儲存到 { $path }
cli-keygen = 私密金鑰在 { $path }；請放在只有發布者能讀取的地方。
cli-keygen_public = 訂閱者將 feed.public_key 設為
cli-contests =
    { $n ->
       *[other] { $n } 場比賽
    }
cli-platforms =
    { $n ->
       *[other] { $n } 個平台
    }
cli-published = 已發布到 { $path }：{ $platforms }，{ $contests }，讀取於 { $when }。
cli-handles_none = 沒有帳號。用 `contestsync config set handle.codeforces HANDLE` 設定一個；其他的是 handle.atcoder、handle.leetcode 和 handle.codechef。
cli-handle_heuristic = { $platform } (啟發式)
cli-handle_unrated = 尚無 Rating，以 0 計
cli-handle_nobody = 沒有人使用此帳號
cli-handle_renamed = 已改用其他帳號
cli-handle_unread = 尚未讀取
cli-handle_read = { $state }，讀取於 { $when }
cli-feed_removed = 已移除 { $name } ({ $source })。其未來活動將在下次同步時從日曆移除。
cli-feed_left_out = 其中 { $count } 個活動無法讀取，已略過。
cli-calendar_name = 程式競賽
cli-feeds_none = 沒有日曆訂閱。用 `contestsync source add ADDRESS` 加入一個。
cli-off = 關閉
cli-ended_ok = 成功
cli-ended_partial = 部分完成
cli-ended_failed = 失敗
cli-progress_platform = 平台 { $done }/{ $total }
cli-progress_event = 活動 { $done }/{ $total }
cli-not_revoked = 你已在這裡登出，但無法連線到 Google ({ $why })；請自行在 https://myaccount.google.com/connections 移除存取權。
cli-no_thread = 無法啟動執行緒 ({ $why })；請關閉其他程式後再試一次。
cli-not_written = 無法寫出結果 ({ $why })。
cli-process = 處理程序 { $id }，始於 { $when }
cli-no_desktop = 此版本沒有桌面應用程式；`contestsync-headless run` 會依排程重新整理和同步。
cli-desktop_not_started = 無法啟動桌面應用程式 { $program }（{ $reason }）。請重新安裝 ContestSync。
cli-starts = 開始於 { $when }
cli-taken_back = 已撤回
cli-other = 但{ $from }: { $says }
time-just_now = 剛剛
cli-ago = { $length }前
cli-from_feed = 來自 { $publisher } 的訂閱來源，{ $ago }讀取
cli-from_platform = 來自 { $platform } 本身，{ $ago }讀取
cli-time_from = 時間{ $from }。
cli-readings_differ = 兩次讀取不一致，{ $other }。
cli-was_announced = 已公布
cli-was_moved = 已改期
cli-was_renamed = 已改名
cli-was_lengthened = 長度已變更
cli-was_updated = 已更新
cli-was_gone = 已消失
cli-was_back = 已恢復
cli-backup_left_out =
    { $n ->
       *[other] 已略過 { $n } 個日曆訂閱: 其網址無法在這台電腦上使用。請用 `contestsync source add ADDRESS` 加入。
    }
cli-preferences =
    { $n ->
       *[other] { $n } 項設定
    }
cli-calendar_feeds =
    { $n ->
       *[other] { $n } 個日曆訂閱
    }
cli-feed_added =
    { $n ->
       *[other] 已將 { $name } 加入為 { $source }，有 { $n } 個近期活動。
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name } 將加入為 { $source }，有 { $n } 個近期活動。
    }
help-contestsync = 不再錯過程式競賽: 將近期比賽加入 Google 日曆，並在開始前提醒你
help-json = 在標準輸出印出一份 JSON 文件
help-background = 啟動桌面應用程式但不開啟視窗，與登入時啟動相同
help-settings = 啟動桌面應用程式並開啟視窗
help-refresh = 讀取已開啟的平台，並儲存變更
help-refresh-platforms = 僅此平台 (可多次指定)
help-list-platforms = 僅此平台 (可多次指定)
help-refresh-trust = 即使大部分近期比賽缺失也相信該清單 (你已查看過網站)
help-list = 列出近期和進行中的比賽，最早的在前
help-list-days = 僅在這麼多天內開始的比賽
help-list-all = 包含已結束的比賽
help-list-hidden = 包含隱藏的比賽
help-next = 顯示下一場比賽和剩餘時間，供狀態列使用
help-next-format = 輸出格式
help-next-format-text = 一行文字
help-next-format-json = JSON 文件
help-next-format-waybar = Waybar 自訂模組
help-next-format-tmux = 供 tmux 使用的短行
help-next-watch = 持續執行，每次變更時印出一行
help-why = 顯示一場比賽的全部資訊，以及它為何出現在清單、日曆和提醒中
help-why-key = 比賽，例如 codeforces:1936
help-choose-key = 比賽，例如 codeforces:1936
help-login = 在瀏覽器中登入 Google
help-login-no_browser = 印出網址而不開啟瀏覽器
help-login-keep_settings = 如果日曆中有你其他電腦的設定，以這台電腦的設定取代
help-logout = 登出 Google；日曆保留
help-logout-more = 之後 Google 也會登出使用此帳戶的其他電腦。加上 --keep-others，它們會保持登入。
help-logout-delete_calendar = 一併刪除 ContestSync 日曆
help-logout-keep_others = 僅在這裡登出，其他電腦保持登入
help-sync = 先重新整理，再更新日曆
help-sync-no_refresh = 不先讀取平台
help-sync-dry_run = 僅顯示將變更的內容
help-sync-confirm = 核准大量刪除，以及重新建立已刪除的日曆
help-sync-take_over = 一併管理另一部電腦加入你主要日曆的活動
help-sync-reword = 也用所設語言重寫現有活動的說明
help-restore = 在下次同步時復原你從日曆刪除的活動
help-restore-keys = 比賽；不指定則為全部
help-export = 將比賽寫成 iCalendar 檔案 (RFC 5545)
help-export-ics = iCalendar，唯一的格式
help-export-output = 要寫入的檔案 (預設: 標準輸出)
help-status = 顯示帳戶、上次和下次執行、各平台的狀態，以及金鑰的存放位置
help-config = 顯示和變更設定
help-config-get = 印出某項設定的值
help-config-get-key = 設定的名稱
help-config-set-key = 設定的名稱
help-config-set = 變更某項設定
help-config-set-value = 設定的值
help-config-list = 印出所有設定: 透過日曆共用的，以及僅這台電腦的
help-config-list-scopes = 使用 --json 時，一併註明每項是否共用
help-config-keep_own = 在所有電腦上恢復到這台電腦採用日曆設定之前的設定
help-config-client_file = 從 Google 主控台下載的 JSON 檔案中讀取 Google 用戶端
help-config-client_file-file = 檔案
help-config-backup-file = 檔案
help-config-restore-file = 檔案
help-config-backup = 將所有設定寫入檔案，不含機密
help-config-backup-with_feed_addresses = 包含日曆訂閱的網址，它們可能是機密
help-config-restore = 從備份讀取設定和日曆訂閱: 全部讀取或完全不讀
help-config-rotate_key = 為登入資訊建立新的加密金鑰；你保持登入
help-choose = 為一場比賽設定提醒或日曆活動，不受規則影響
help-choose-remind = 它的提醒
help-choose-calendar = 它在日曆中的活動
help-choose-remind-yes = 一律
help-choose-calendar-yes = 一律
help-choose-remind-no = 永不
help-choose-calendar-no = 永不
help-choose-remind-rules = 依規則
help-choose-calendar-rules = 依規則
help-feed = 將比賽以簽署的訂閱來源發布到任何靜態主機
help-feed-keygen = 建立金鑰組: 私密金鑰在 FILE，公開金鑰在 FILE.pub
help-feed-keygen-out = 存放私密金鑰的新檔案
help-feed-publish = 讀取已開啟的平台，並將簽署的訂閱來源寫入資料夾
help-feed-publish-out = 資料夾；不存在則建立
help-feed-publish-key = 私密金鑰
help-feed-publish-no_refresh = 發布已儲存的內容，不讀取平台
help-source = 除平台外，也讀取日曆訂閱 (ICS)
help-source-add = 讀取一個日曆，讀取成功後加入
help-source-add-address = 它的 https: 或 webcal: 網址，或一個檔案
help-source-add-name = 顯示的名稱；否則用日曆自己的名稱
help-source-add-zone = 沒有時區的時間所用的時區，例如 Europe/Berlin
help-source-add-dry_run = 僅顯示其內容，不儲存
help-source-list = 所有日曆訂閱，網址已縮短
help-source-remove = 移除一個訂閱及其比賽；其活動在下次同步時從日曆移除
help-source-remove-source = 它的 ID，例如 feed-0a1b2c3d
help-handle = 顯示你的帳號和已讀取的 Rating
help-handle-list = 顯示你的帳號和上次讀取的 Rating
help-handle-check = 立即讀取 Rating
help-handle-check-platform = 僅在此平台
help-doctor = 檢查各平台的回應是否仍符合預期；不變更任何內容
help-doctor-platforms = 僅此平台 (可多次指定；預設: 已開啟的平台)
help-doctor-save = 將回應儲存到此資料夾，不含個人資料
help-run = 在前景依排程重新整理和同步，直到你停止
help-own_help = 印出說明
help-own_version = 印出版本
help-own_command = 印出此訊息或子命令的說明
package-comment = 將近期程式競賽加入你的 Google 日曆，並在開始前提醒你
package-open = 開啟視窗
package-keywords = 比賽;程式競賽;日曆;提醒;
package-summary = 將程式競賽放進日曆，並及時提醒
package-about = ContestSync 顯示近期程式競賽，並將它們加入 Google 日曆。比賽改期、改名或取消時，日曆會隨之更新。
package-sites = 比賽平台: { $names }。
package-tray = 它在系統匣中執行，並且:
package-reminds = 依你選擇的時間，在比賽開始前提醒你
package-separate = 使用獨立的日曆，絕不覆寫你自己在其中所做的變更
package-optional = 無需帳戶即可使用: 日曆是選用的
package-contacts = 只連線到比賽平台和 Google: 沒有我們的伺服器，也沒有統計
package-command_line = 在命令列上也能完成同樣的事
package-still_running = ContestSync 仍在執行。請從工作列中的圖示結束，然後再試一次。
package-needs_webview = ContestSync 的視窗需要 Microsoft 的 WebView2 執行階段，但這台電腦上沒有。沒有它，系統匣、提醒和日曆仍可使用。可從 { $page } 取得。現在開啟此頁面嗎？
