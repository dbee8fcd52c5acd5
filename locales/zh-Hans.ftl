### 简体中文 (Simplified Chinese). How to translate: docs/translating.md.
###
### Glossary
### contest: 比赛
### platform: 平台
### rated, unrated: 计 Rating, 不计 Rating
### reminder: 提醒
### mute: 静音
### rule: 规则
### sync: 同步
### calendar, event: 日历, 活动

nav-label = 页面
nav-settings = 设置
page-upcoming = 近期比赛
page-status = 状态
page-contests = 比赛
page-reminders = 提醒
page-calendar = 日历
page-general = 常规
page-privacy = 数据与隐私
page-about = 关于

action-running = 正在进行：
action-close = 关闭
action-add = 添加
action-cancel = 取消
action-undo = 撤销
action-dismiss = 忽略
action-sync = 立即同步
action-check = 立即检查
action-copy = 复制
action-remove = 移除
action-save = 保存

said-saved = 已保存
said-undone = 已撤销
said-refreshed = 检查完毕：{ $what }
said-refreshed_partly =
    { $n ->
       *[other] 已检查 { $n } 个平台；{ $failed } 没有响应
    }
said-nothing_new = 检查完毕：没有变化
said-synced = 日历已更新：{ $what }
said-synced_partly = 日历未能完全更新：{ $what }
said-synced_same = 日历已是最新
did-and = { $some }，{ $more }
did-new =
    { $n ->
       *[other] 新增 { $n } 场
    }
did-changed =
    { $n ->
       *[other] 变更 { $n } 场
    }
did-canceled =
    { $n ->
       *[other] 取消 { $n } 场
    }
did-added =
    { $n ->
       *[other] 添加 { $n } 个
    }
did-updated =
    { $n ->
       *[other] 更改 { $n } 个
    }
did-removed =
    { $n ->
       *[other] 移除 { $n } 个
    }
did-failed =
    { $n ->
       *[other] 失败 { $n } 个
    }
did-to_add =
    { $n ->
       *[other] 添加 { $n } 个
    }
did-to_change =
    { $n ->
       *[other] 更改 { $n } 个
    }
said-cancelled = 已取消。已经完成的部分会保留
said-opened = 已在浏览器中打开
said-copied = 已复制
said-copy_failed = 无法复制：系统不允许
said-copy_by_hand = 已选中，请按 Ctrl+C 复制
said-muted = 已静音：{ $name }
said-unmuted = 已取消静音：{ $name }
said-followed = 已开启提醒：{ $name }
said-unfollowed = 已恢复按规则处理：{ $name }
said-calendar_in = 已加入日历：{ $name }
said-calendar_out = 不加入日历：{ $name }
said-paused = 提醒已暂停
said-resumed = 提醒已恢复
said-exported =
    { $n ->
       *[other] 已将 { $n } 场比赛写入 { $path }
    }
said-backed_up = 设置已写入 { $path }
said-restored =
    { $n ->
       *[other] 已恢复 { $n } 项设置
    }
said-signed_out = 已退出登录
said-changed_since = 内容已有变化，因此没有撤销
said-platform_on = { $platform } 已开启
said-platform_off = { $platform } 已关闭
said-nothing_to_undo = 没有可撤销的操作
said-feed_added = 已添加：{ $name }
said-feed_removed = 已移除：{ $name }
said-text_size = 文字大小：{ $size }%

activity-refreshing = 正在检查平台… { $done }/{ $total }
activity-planning = 正在与日历比对…
activity-syncing = 正在更新日历… { $done }/{ $total }

upcoming-finished = 本周已结束
upcoming-finished_title = 已结束的比赛
empty-finished = 最近 7 天没有比赛结束
line-standings = 排名
line-ended = { $ago }结束
leads-contest = 提醒我这场比赛
leads-usual = 使用通常的时间
leads-are_usual = 这些是通常的时间。此处的更改只适用于这场比赛。
said-leads = 提醒时间已更改：{ $name }
said-leads_usual = 恢复通常的提醒时间：{ $name }
demo-tag = 示例数据
demo-words = 比赛是虚构的，Google 由这台电脑上的模拟服务代替
platforms-more =
    { $n ->
       *[other] 还有 { $n } 个平台
    }
platforms-on =
    { $n ->
       *[other] 已开启 { $n } 个
    }
platforms-unconfirmed = 尚未验证
platforms-unconfirmed_hint = “尚未验证”的平台按其网站的公开说明读取。尚未有人在线上网站上验证，因此可能失败。
status-off =
    { $n ->
       *[other] { $n } 个平台已关闭
    }
reminders-show_all = 显示全部 { $n } 个

upcoming-numbers = 进行中 { $running } · 今天 { $today } · 未来 7 天 { $week }
upcoming-zone = 当前时区：{ $zone }
upcoming-search = 搜索比赛
upcoming-platforms = 按平台筛选
upcoming-hidden =
    { $n ->
       *[other] { $n } 场被你的规则隐藏
    }
upcoming-hidden_by = 原因：{ $list }
upcoming-hidden_title = 隐藏的比赛
upcoming-show_shown = 返回可见的比赛
upcoming-found =
    { $n ->
       *[other] 找到 { $n } 场比赛
    }
upcoming-filter = 筛选
upcoming-paused = 提醒已暂停，直到你恢复为止。
upcoming-paused_until = 提醒已暂停至 { $when }。
upcoming-adding_waits =
    { $n ->
       *[other] { $n } 场比赛等待加入你的日历。
    }
upcoming-hidden_matches =
    { $n ->
       *[other] { $n } 场隐藏的比赛符合条件
    }
agenda-running = 正在进行
agenda-long = 持续多天
agenda-cancelled = 最近取消
agenda-count =
    { $n ->
       *[other] { $n } 场比赛
    }

line-in = { $length }后
line-ends_in = { $length }后结束
line-until = 至 { $when }
line-cancelled = 已取消
line-rated = 计 Rating
line-unrated = 不计 Rating
for_me-rated = 对你计 Rating
for_me-unrated = 对你不计 Rating
for_me-above = 对你不计 Rating（{ $from } 及以上）
for_me-out_of_range = 不在你的范围内
for_me-unknown = 是否对你计 Rating：未知
for_me-mine = 你的 { $platform } Rating 是 { $rating }。
for_me-mine_none = 你还没有 { $platform } Rating，按 0 计算。
for_me-mine_unread = 尚未读取你的 { $platform } Rating。
for_me-why-in_range = 它在这场比赛的范围内。
for_me-why-above = { $from } 及以上，这场比赛不计 Rating。
for_me-why-below = 这场比赛从 { $from } 起计 Rating。
for_me-why-not_said = { $platform } 没有说明这场比赛对谁计 Rating。
for_me-why-everyone = 所有人都计 Rating。
for_me-why-nobody = 这场比赛不计 Rating。
handles-title = 对我计 Rating
handles-hint = 输入你的用户名，即可看到哪些比赛对你计 Rating。你的公开 Rating 每天读取一次，比赛结束后也会读取，无需登录。
handles-placeholder = 你的用户名
# Same as in English.
handles-rating = Rating { $rating }
handles-read = { $ago }读取
handles-line = { $state }，{ $read }
handles-heuristic = 启发式：{ $words }
handles-state-not_read = 尚未读取
handles-state-rated = 有 Rating
handles-state-never_rated = 还没有 Rating，按 0 计算
handles-state-no_such_handle = 没有此用户名
handles-state-renamed = 已改名
handles-check = 立即读取我的 Rating
handles-checked = 已读取 Rating
line-up_to = { $to } 以下计 Rating
line-from = { $from } 以上计 Rating
line-between = { $from }–{ $to } 计 Rating
line-moved = 原定 { $when }
line-stale = 截至 { $when }
line-muted = 已静音
line-followed = 已开启提醒
line-register = 报名
line-register_until = 报名截止 { $when }
line-registration_closes = { $when } 截止报名
line-registration_opens = { $when } 开放报名
line-bell = 提醒我
line-calendar = 在日历中
line-why = 为什么？
line-reminded = 开始前提醒：{ $leads }
line-not_reminded = 不提醒：{ $why }
line-in_calendar = 在日历中
line-will_be_in_calendar = 下次同步时加入日历
line-late_for_calendar = 在加入日历之前就已开始
line-not_in_calendar = 不在日历中：{ $why }
line-snoozed = 还有一个已推迟的提醒
line-bell_paused = 不提醒：提醒已暂停
line-bell_rung = 所有提醒都已显示
line-bell_started = 比赛已开始，不再提醒
line-bell_no_leads = 不提醒：未设置提醒时间
line-everyone = 所有人计 Rating
line-other = { $source } 显示为 { $when }
line-other_gone = { $source } 已不再列出

empty-search = 没有符合条件的比赛
empty-clear = 清除搜索和筛选
empty-reading = 正在检查平台…
empty-off = 所有平台均已关闭
empty-choose = 选择平台
empty-hidden = 你的规则隐藏了所有比赛
empty-rules = 更改规则
empty-offline = 你已离线
empty-never = 尚未检查平台
empty-none = 暂无比赛公布
empty-none_next = 下次检查：{ $when }
empty-search_hidden =
    { $n ->
       *[other] { $n } 场隐藏的比赛符合条件
    }
empty-show_hidden = 显示隐藏的比赛
empty-offline_hint = 尚未载入任何比赛。联网后 ContestSync 会再次检查。

why-title = 详情
why-loading = 正在载入…
why-starts = 开始
why-ends = 结束
why-length = 时长
why-registration = 报名
why-registration_usual = { $platform } 通常在 { $when } 截止
why-for_me = 对你
why-source = 来源
why-checked = { $platform }，{ $ago }检查
why-from_feed = 来自 { $publisher } 的订阅源，{ $ago }读取
why-feed_of = { $publisher } 的订阅源
why-other = 其他来源
why-other_says = { $source }，{ $ago }读取：{ $when }
why-other_gone = { $source }，{ $ago }读取：已不再列出
why-outlets = 显示在哪里，以及原因
why-yes = 是
why-no = 否
why-keep_out = 不加入
why-put_in = 加入
why-mute = 静音
why-remind = 提醒我
why-planned = 即将到来的提醒
why-story = 历史记录
why-no_story = 暂无变化
why-hide_like_this = 隐藏此类比赛…
why-hide_hint = 今后在所有地方隐藏这类比赛：
why-hidden = 今后隐藏：{ $rule }
why-copy_link = 复制链接
why-open = 打开
why-hides =
    { $n ->
       *[other] 隐藏 { $n } 场
    }

outlet-list = 列表
outlet-calendar = 日历
outlet-reminder = 提醒
because-platform_off = 其平台已关闭
because-asked = 你为这场比赛开启了
because-muted = 你已将它静音
because-kept_out = 你选择不加入
because-notifications_off = 通知已关闭
because-no_rule = 没有规则隐藏它
because-rule = 你的规则：{ $rule }
because-rule_gone = 一条你已删除的规则

kind-regular = 常规赛
kind-educational = 教育场
kind-heuristic = 启发式
kind-marathon = 马拉松
kind-hiring = 招聘赛
kind-daily = 每日
kind-practice = 练习
kind-permanent = 长期开放

rules-title = 规则
rules-hint = 规则决定哪些比赛显示在哪里。数字表示它们目前的效果。
rules-shows = 显示 { $shown } 场
rules-hides = 隐藏 { $hidden } 场
rules-tried = 这是你正在输入的内容的预览。离开输入框时保存。
rules-none = 没有规则：所有比赛都会显示在所有地方
rules-add = 添加规则
rules-choose = 哪些比赛？
rule-legend = 隐藏{ $what }的比赛
rule-kind_is-title = 属于这些类型
rule-kind_is-words = 类型为 { $kinds }
rule-unrated-title = 不计 Rating
rule-unrated-words = 不计 Rating
rule-division_has-title = 属于这些级别
rule-division_has-words = 级别包含 { $words }
rule-language_is-title = 使用这些语言
rule-language_is-words = 语言为 { $languages }
rule-shorter_than-title = 时间短
rule-shorter_than-words = 短于 { $length }
rule-longer_than-title = 时间长
rule-longer_than-words = 长于 { $length }
rule-outside_hours-title = 不在我的参赛时段
rule-outside_hours-words = 在你的参赛时段之外开始
rule-name_has-title = 名称含有这些词
rule-name_has-words = 名称含有 { $words }
rule-name_lacks-title = 名称不含这些词
rule-quoted = “{ $text }”
rule-name_lacks-words = 名称不含 { $words }
rule-kinds = 要隐藏的类型
rule-languages = 要隐藏的语言
rule-minutes = 分钟
rule-text = 词
rule-text_hint = 用逗号分隔。不区分大小写。
rule-hide_from = 从以下位置隐藏
rule-fits =
    { $n ->
       *[other] 符合 { $n } 场比赛
    }
rule-remove_label = 删除第 { $number } 条规则
rule-grid = 我的参赛时段
rule-grid_day = 星期
rule-grid_hint = 填充的格子表示适合开始的时间。用鼠标拖动，或使用方向键和空格键。
rule-evenings = 晚上和周末
rule-all_hours = 全部时间
rule-legend_only = 只显示{ $what }的比赛
rule-only_words = 只看{ $what }
rule-platform_is-title = 在这些平台上
rule-series_is-title = 属于这些系列
rule-platforms = 平台
rule-platform = 平台
rule-series = 系列
rule-for_me-title = 按我的 Rating
rule-for_me = 按我的 Rating
rule-for_me_hint = 需要在上方填写你的用户名。在确定是否对你计 Rating 之前，比赛会保留。
rule-no_series = 此平台暂无已知系列。
rule-mode = 规则的作用
rule-hide_these = 隐藏这些
rule-show_only = 只显示这些
rule-show_in = 应用于

contests-platforms = 平台
contests-fetch = 立即检查
contests-fetch_label = 立即检查：{ $platform }
feeds-title = 你的日历
feeds-hint = 来自任何有地址的日历或文件的比赛，与各平台的比赛一起显示。
feeds-add = 添加日历
feeds-add_title = 添加日历
feeds-address = 地址或文件
feeds-bad_address = 请输入 https 或 webcal 地址，或选择文件。
feeds-secret = 地址可能是机密，因此在这台电脑上加密保存，并且只显示一部分。
feeds-choose = 选择文件…
feeds-help = 任何有 https 或 webcal 地址的日历都可以，例如：
feeds-help_clist = clist.by：你的个人订阅源。在该网站登录后复制其地址。
feeds-help_icpc = ICPC：你所在大学发布的比赛和训练日历。
feeds-help_google = Google 日历：日历设置中的“iCal 格式的私密地址”。
feeds-preview = 预览
feeds-zone = 此日历的时区
feeds-zone_why = 其中一些时间没有时区。请选择它们所用的时区，然后再次预览。
feeds-zone_of = 时间所用时区：{ $zone }
feeds-events =
    { $n ->
       *[other] { $n } 个即将到来的活动
    }
feeds-rejected =
    { $n ->
       *[other] { $n } 个活动无法读取，已略过。
    }
feeds-known = 你已有此日历。再次添加会更改其名称和时区。
feeds-name = 名称
feeds-remove_label = 移除：{ $name }
feeds-usual_times = 通常的时间
feed-title = 比赛订阅源
feed-hint = 由发布者（例如社团）为许多电脑读取各平台，并对结果签名。ContestSync 会验证签名。
feed-built_in = 随此版本提供
feed-off = 已关闭：直接读取各平台。
feed-read = { $ago }发布
feed-never = 尚未读取
feed-first = 优先读取订阅源，而不是平台
feed-first_hint = 提醒前不久，仍会检查平台本身。
feed-subscribe = 订阅比赛订阅源
feed-another = 使用其他比赛订阅源
feed-url = 订阅源地址
feed-key = 公钥
feed-key_hint = 两者都由发布者提供。没有公钥就不会读取订阅源。

health-off = 已关闭
health-checking = 正在检查
health-unknown = 尚未检查
health-fresh = 最新
health-failing = 失败
health-stale = 已过时
health-blocked = 被阻止
health-format_changed = 无法读取
health-words-off = 已关闭：不检查，其比赛也被隐藏。
health-words-contests =
    { $n ->
       *[other] { $n } 场比赛
    }
health-words-hidden = { $contests }，已隐藏 { $n } 场
health-words-last = { $ago }检查
health-words-never = 从未检查
health-words-line = { $contests }，{ $last }。
health-words-again = { $when }再试。

status-well = 一切正常
status-look = 需要处理
status-top_good =
    { $n ->
       *[other] 全部 { $n } 个平台均为最新。
    }
status-top_ill =
    { $n ->
       *[other] { $names } 有问题；其余 { $n } 个正常。
    }
status-top_offline = 你已离线。已知比赛会保留，提醒继续有效。
status-top_none = 所有平台均已关闭。
status-attention = 需要处理
status-platforms = 平台
status-refresh_all = 全部检查
status-try = 立即检查
status-try_label = 立即检查：{ $platform }
status-site = 打开网站
status-site_label = 打开网站：{ $platform }
status-attempts = 最近的检查
status-attempts_of = { $platform } 最近的检查
status-no_attempts = 暂无
attempt-ok =
    { $n ->
       *[other] { $n } 场比赛
    }
attempt-not_modified = 没有变化
attempt-failed = 失败
status-rest = 其他
status-calendar = Google 日历
status-signed_out = 未连接。
status-not_synced = 已连接，尚未同步。
status-to_calendar = 日历设置
status-notifications = 通知
status-seen = 你在{ $ago }确认过示例。
status-autostart = 登录时启动
status-autostart_on = 已在系统中注册
status-autostart_off = 未注册
status-autostart_turned_off = 已在系统设置中关闭
status-unknown = 系统未报告
status-store = 登录密钥
status-tray = 托盘图标
status-no_tray = 此桌面没有托盘。再次启动 ContestSync 即可打开此窗口。
status-next = 下次检查
status-not_planned = 未安排
status-not_yet = 尚未
status-log = 活动记录
status-changes_only = 仅显示变化
status-log_empty = 暂无内容
status-offline = 你已离线
status-offline_since = 你已离线；显示截至 { $when } 的比赛
status-checked = { $ago }检查
status-never = 尚未检查
service-unknown = 尚未检查。
service-working = 通知正常。
service-denied = 系统不允许 ContestSync 显示通知。
service-unavailable = 此桌面无法显示通知。
store-keyring = 在系统密钥环中
store-file = 在只有你能读取的文件中
store-file_hint = 要把它移到系统密钥环，请用 CONTESTSYNC_SECRET_STORE=keyring 启动一次 ContestSync。

log-refreshed = { $platform }：{ $what }
log-refreshed_same = { $platform }：没有变化
log-refresh_failed = { $platform }：{ $why }
log-synced = 日历：{ $what }
log-synced_same = 日历：没有变化
log-sync_failed = 日历：{ $why }
log-announced = 已公布：{ $name }
log-moved = 从 { $from } 改到 { $to }：{ $name }
log-renamed = 由 { $from } 改名：{ $name }
log-cancelled = 已取消：{ $name }
log-back = 恢复举行：{ $name }
log-reminded = 开始前 { $lead } 已提醒：{ $name }
log-reminded_start = 开始时已提醒：{ $name }
log-reminded_late = 开始后 { $late } 才提醒（电脑处于睡眠状态）：{ $name }
log-signed_in = 已登录 Google
log-crashed = 程序的一部分崩溃并已重新启动（{ $place }）

attention-more =
    { $n ->
       *[other] 还有 { $n } 项
    }
attention-sign_in_again = 登录已失效，可能是因为在另一台电脑上退出了登录。请重新登录以保持日历更新。
attention-scope_missing = ContestSync 无权写入日历：授权时未勾选相应选项。
attention-client_refused = Google 尚不允许此应用登录。
attention-calendar_gone = 你的 ContestSync 日历已在 Google 日历中被删除。
attention-plan_held =
    { $n ->
       *[other] 下次同步会移除 { $n } 个活动。
    }
attention-events_failed =
    { $n ->
       *[other] Google 拒绝了 { $n } 个活动。
    }
attention-quota_exceeded = 已达到 Google 日历的请求上限。{ $when }继续同步。
attention-platform_failing = 目前无法连接 { $platform }。{ $when }再试。
attention-platform_blocked = { $platform } 正在阻止自动请求。已知比赛会保留。
attention-platform_format = { $platform } 更改了网站，无法读取其比赛。已知比赛会保留。
attention-platform_stale = { $platform } 自 { $when } 起未更新。
attention-notifications_unavailable = 此桌面无法显示通知，因此你看不到提醒。
attention-notifications_denied = 系统不允许 ContestSync 显示通知。
attention-secret_in_file = 登录密钥不在密钥环中，而是保存在只有你能读取的文件中。
attention-clock_wrong =
    { $n ->
       *[other] 这台电脑的时钟偏差 { $n } 秒。
    }
attention-data_replaced = 数据文件已损坏，已移到别处保存。你的日历没有受到影响。
attention-disk_full = 磁盘已满，无法保存新内容。
attention-calendar_file = 无法写入日历文件。
attention-plan_held_of =
    { $n ->
       *[other] 下次同步会移除 { $platform } 的 { $n } 个活动。
    }
attention-key_unreachable = 无法取得保护登录的密钥。请启动或解锁密钥环，或放回密钥文件；不会丢失任何内容。
fix-sign_in = 重新登录
fix-try_again = 重试
fix-open_platform = 打开网站
fix-see_plan = 查看
fix-see_failed = 查看
fix-make_calendar = 重新创建
fix-rehearse = 会响吗？
fix-show_data = 显示文件
fix-own_client = 使用我自己的客户端
fix-own_file = 选择其他文件
fix-turn_on = 开启
fix-resume = 恢复
fix-send_sample = 显示示例
fix-turn_on_autostart = 登录时启动
fix-system_settings = 打开系统设置
fix-focus_settings = 打开系统设置
fix-login_settings = 打开系统设置
fix-turn_on_sound = 开启
fix-refresh = 立即检查
fix-set_leads = 设置提醒时间

leads-start = 开始时
leads-add = 添加提醒时间
leads-count = 提前多久
leads-unit = 单位
leads-minutes = 分钟
leads-hours = 小时
leads-days = 天
leads-full =
    { $n ->
       *[other] 最多 { $n } 个。
    }

reminders-enabled = 在这台电脑上提醒我
reminders-enabled_hint = 为规则所显示的比赛发送通知。
reminders-pause = 暂停：
reminders-pause_hour = 1 小时
reminders-pause_morning = 到明天 { $when }
reminders-pause_open = 直到我恢复
reminders-paused = 已暂停，直到你恢复
reminders-paused_until = 已暂停至 { $when }
reminders-resume = 恢复
reminders-when = 时间
reminders-leads = 开始之前
reminders-leads_of = { $platform }：开始之前
reminders-at_start = 开始时也提醒
reminders-registration = 报名截止前
reminders-registration_hint = 适用于说明截止时间的平台。Codeforces 没有说明；通常在开始前 5 分钟截止。
reminders-registration_before = 提前多久提醒我
reminders-registration_closes = { $when } 截止报名
reminders-per_platform = 为各平台设置不同时间
reminders-own = 单独设置
reminders-own_label = { $platform } 的单独时间
reminders-how = 方式
reminders-quiet = 免打扰时段
reminders-quiet_hint = 错过的提醒会在之后一起显示。
reminders-quiet_from = 从
reminders-quiet_to = 到
reminders-sound = 播放声音
reminders-snooze = 稍后提醒间隔
reminders-also = 还要通知我
reminders-moved = 比赛改期时
reminders-cancelled = 比赛取消时
reminders-announced = 比赛公布时
reminders-announced_hint = 仅限 48 小时内开始的比赛。
reminders-planned = 未来 7 天的提醒
reminders-planned_hint =
    { $n ->
       *[other] { $n } 个提醒
    }
reminders-before = 提前 { $length }
sample-show = 显示示例
sample-seen = 看到了吗？
sample-yes = 是
sample-no = 否
sample-good = 你能收到通知
sample-noted = 请参阅下方的建议
sample-refused = 无法显示示例
sample-help = 请检查勿扰模式是否关闭，以及是否允许 ContestSync 显示通知。

rehearsal-title = 会响吗？
rehearsal-hint = 检查提醒的每一步，从计划到屏幕。不会更改任何内容。
rehearsal-start = 测试提醒
rehearsal-again = 再次测试
rehearsal-yes = 会响
rehearsal-perhaps =
    { $n ->
       *[other] 可能会响：{ $n } 处不确定
    }
rehearsal-no =
    { $n ->
       *[other] 不会响：{ $n } 个问题
    }
rehearsal-unknown = 系统未报告。
step-ok = 正常：
step-warn = 不确定：
step-fail = 问题：
step-unknown = 未知：
rehearsal-enabled-title = 提醒已开启
rehearsal-enabled-ok = 已开启。
rehearsal-enabled-bad = 在此窗口中已关闭。
rehearsal-not_paused-title = 提醒未暂停
rehearsal-not_paused-ok = 没有暂停。
rehearsal-not_paused-bad = 已暂停。{ $when }
rehearsal-service-title = 通知可用
rehearsal-service-ok = 可用。
rehearsal-service-bad = 此桌面无法显示通知。
rehearsal-permission-title = ContestSync 可以显示通知
rehearsal-permission-ok = 已允许。
rehearsal-permission-bad = 系统设置不允许。
rehearsal-do_not_disturb-title = 勿扰模式已关闭
rehearsal-do_not_disturb-ok = 已关闭。
rehearsal-do_not_disturb-bad = 已开启：通知会被拦下。
rehearsal-sound-title = 提醒有声音
rehearsal-sound-ok = 声音已开启。
rehearsal-sound-bad = 声音已关闭。
rehearsal-sound-unsupported = 此桌面不会为通知播放声音。
rehearsal-sample_seen-title = 你看到过示例
rehearsal-sample_seen-ok = 你在{ $when }确认过示例。
rehearsal-sample_seen-bad = 你还没有确认过示例。只有你知道它是否显示。
rehearsal-sleep-title = 睡眠后提醒仍有效
rehearsal-sleep-ok = 睡眠后，错过的提醒会一起显示。
rehearsal-sleep-bad = 系统不报告唤醒；提醒可能晚一分钟。
rehearsal-clock-title = 时钟准确
rehearsal-clock-ok = 与平台服务器一致。
rehearsal-clock-bad = 与平台服务器不一致。请在系统设置中校准。
rehearsal-autostart-title = ContestSync 在登录时启动
rehearsal-autostart-ok = 已在系统中注册。
rehearsal-autostart-bad = 重启后，在你启动 ContestSync 之前不会有提醒。
rehearsal-next_reminder-title = 已安排提醒
rehearsal-next_reminder-ok = 下一个：{ $when }。
rehearsal-next_reminder-bad = 没有安排：没有比赛，或没有设置提醒时间。

account-title = Google 账号
account-promise = ContestSync 会在你的 Google 账号中创建自己的日历并保持更新。它看不到你的其他日历中的活动。
account-ok = 已登录
account-sign_in_again = 登录已失效
account-sign_out = 退出登录…
account-sign_out_hint = 退出登录也会使你其他电脑上此账号的登录失效。你可以只在这里退出，并保留日历或先移除日历。
account-sign_out_keep = 退出登录，保留日历
account-sign_out_delete = 移除日历并退出登录
account-sign_out_here = 只在这台电脑上退出登录
sign_in-connect = 连接 Google 日历
sign_in-waiting = 正在等待 Google…
sign_in-waiting_hint = 请在浏览器中继续，并勾选日历选项。
sign_in-open_again = 再次打开
sign_in-copy = 复制链接
sign_in-done = 已使用 { $email } 登录
sign_in-cancelled = 已取消登录
sign_in-unverified = 如果 Google 提示未验证此应用，请选择“高级”，然后选择“转至 ContestSync”。
calendar-which = 日历
calendar-none_yet = 首次同步时创建
calendar-open = 在 Google 日历中打开
calendar-last = 上次同步
calendar-next = 下次同步
calendar-will_add =
    { $n ->
       *[other] 将添加 { $n } 场比赛
    }
calendar-add_them = 全部添加
calendar-failed =
    { $n ->
       *[other] { $n } 个活动失败
    }
calendar-waits = 在你选择“全部添加”之前，不会向日历写入任何内容。
calendar-preview = 预览
calendar-preview_more =
    { $n ->
       *[other] 以及列表中隐藏的 { $n } 场
    }
calendar-review = 查看并添加
calendar-up_to_date =
    { $n ->
       *[other] 已是最新（{ $n } 个活动）
    }
held-title =
    { $n ->
       *[other] 下次同步会移除 { $n } 个活动（{ $platforms }）
    }
held-hint = 一次移除这么多可能是平台出错，因此没有移除。
held-waiting = 同样在等待：{ $what }。
held-see = 显示活动
held-keep = 保留
held-kept = 活动会保留
held-remove = 移除
events-title = 活动
events-where = 日历
events-own = 单独的日历
events-main = 我的主日历
events-busy = 将时间显示为
events-free = 有空
events-blocked = 忙碌
events-color = 按平台着色
events-phone = Google 日历通知（手机上也会收到）
events-phone_hint = 由 Google 日历发送，不影响这台电脑的提醒。最多五个。
deleted-title =
    { $n ->
       *[other] 你删除了 { $n } 个活动
    }
deleted-hint = 你在 Google 日历中删除的内容不会再出现。
deleted-restore = 恢复
deleted-restore_label = 恢复 { $name }
deleted-restored = 将在下次同步时恢复
deleted-all = 全部恢复
ics-title = 日历文件
ics-hint = 同样的比赛，导出为适用于其他日历的文件。文件不会随变化更新。
ics-export = 导出日历文件…
ics-keep = 让日历文件保持最新
ics-keep_hint = 在你的文件夹中选择一个文件。Evolution、GNOME 日历和 Thunderbird 可以显示它，同步文件夹会把它带到你的其他设备。比赛变化时会重新写入，因此请勿编辑。
client-title = 使用你自己的 Google 客户端
client-hint = 在 Google Cloud 控制台中创建“桌面应用”类型的 OAuth 客户端，并下载其 JSON 文件。
client-console = 打开 Google Cloud 控制台
client-paste = 粘贴 JSON
client-import = 使用此客户端
client-file = 或选择文件：
client-wrong_file = 这不是桌面客户端的 JSON 文件
client-imported = 正在使用你自己的客户端
client-id = 客户端 ID
client-secret = 客户端密钥
client-needed = 此版本还没有 Google 客户端。请添加你自己的：
remove-title = 移除 ContestSync 日历
remove-hint = 删除 ContestSync 创建的日历及其所有活动。不会影响你的其他日历。
remove-button = 移除日历…
remove-sure = “{ $name }”及其所有活动将从 Google 日历中删除。此操作无法撤销。
remove-done = 日历已移除

general-running = 启动与检查
general-autostart = 登录时启动
general-autostart_hint = 在后台运行，不显示窗口。
general-autostart_differs = 系统设置与此不一致。请关闭后再开启以修复。
general-autostart_turned_off = 已在系统设置中关闭。
general-autostart_not_in_place = 请将 ContestSync 移到“应用程序”文件夹，再从那里重新启动。
general-interval = 检查平台的间隔
general-hours =
    { $n ->
       *[other] { $n } 小时
    }
general-looks = 外观
general-theme = 主题
theme-system = 跟随系统
theme-light = 浅色
theme-dark = 深色
general-clock = 时间格式
clock-auto = 跟随语言
clock-24 = 24 小时制
clock-12 = 12 小时制
general-tray_title = 3 小时内在托盘图标旁显示
tray_title-off = 不显示
tray_title-time = 倒计时
tray_title-name = 名称和倒计时
general-language = 语言
language-auto = 跟随系统
general-reword_hint = 已在日历中的日程会保留写入时的语言。
general-reword = 用此语言重写
general-move = 迁移设置
general-move_hint = 包含你在此处所有设置的文件。不含密码和登录信息。
general-backup = 备份…
general-restore = 恢复…
general-text_size = 文字大小
general-smaller = 缩小文字
general-larger = 放大文字
general-usual_size = 重置
general-compact = 紧凑列表（每场比赛一行）

privacy-promise = 你的数据留在这台电脑上
privacy-promise_calendar = 你的数据留在这台电脑和你的 Google 日历中
privacy-promise_hint = 我们不设账号、不收集数据，也没有自己的服务器。ContestSync 只向平台查询比赛，并且仅在你连接后才写入 Google 日历。
privacy-where = 数据位置
privacy-data = 数据
privacy-logs = 日志
privacy-key = 登录密钥
privacy-show = 显示
privacy-hosts = ContestSync 访问的服务器
privacy-hosts_hint = 仅限这些。平台只看到对比赛的普通请求；Google 会收到日历中的活动。
privacy-handles = 对你填写了用户名的平台，还会查询其公开 Rating。
privacy-not_asked = 尚未
privacy-leave = 卸载
privacy-leave_hint = 请先退出登录并移除日历，然后卸载。数据文件夹可手动删除。
privacy-to_calendar = 日历设置
privacy-fallback = 仅在前一个失败时
privacy-updates = 新版本
privacy-contest_feed = 比赛订阅源
privacy-if_on = 仅在你开启后，每天一次

about-what = 让你的日历与编程比赛保持同步，并按时提醒你。
about-package = 软件包
about-system = 系统
about-licence = 许可证
about-licences = 所有许可证
updates-title = 更新
updates-check = 有新版本时通知我
updates-hint = 每天检查一次，绝不自动安装。
updates-nobody = 此副本不会自行更新。请以获得此版本的方式获取新版本。
updates-none = 目前没有更新的版本。
updates-newer = 版本 { $version } 可用
updates-install = 安装并重新启动
updates-started = 正在安装新版本
about-help = 遇到问题？
about-help_hint = 诊断信息不含任何机密。不会自动发送任何内容。
about-report = 报告问题
about-report_nowhere = 此版本没有反馈页面。请将诊断信息发给向你提供此程序的人。
licences-title = 许可证
licences-ours = ContestSync 是使用 MIT 许可证的自由软件。
licences-hint =
    { $n ->
       *[other] 它包含 { $n } 个软件包，各有其许可证。
    }
licences-package = 软件包
licences-version = 版本
about-keys = 键盘快捷键
keys-upcoming = 近期比赛
keys-status = 状态
keys-settings = 设置
keys-search = 搜索
keys-sync = 立即同步
keys-contests = 上一场或下一场比赛
keys-open = 打开比赛页面
keys-mute = 静音或取消静音
keys-remind = 提醒我，或按规则处理
keys-calendar = 加入日历，或不加入
keys-why = 为什么？
keys-leave = 离开输入框，关闭面板，然后关闭窗口
keys-buttons = 在比赛的按钮间移动
keys-undo = 撤销
keys-text_size = 文字大小
keys-views = 日程、周、月
diagnostics-button = 诊断…
diagnostics-title = 诊断
diagnostics-hint = 分享前请先阅读。其中不含登录信息、密钥或电子邮件地址。

first-step = 第 { $step } 步，共 3 步
first-platforms = 要哪些平台？
first-next = 下一场：{ $when }
first-nothing = 暂无公布
first-looking = 正在检查…
first-unreachable = 无法连接；稍后重试
first-daily =
    { $n ->
       *[other] 只要主要比赛（隐藏 { $n } 场每日赛和练习赛）
    }
first-daily_plain = 只要主要比赛（隐藏每日赛和练习赛）
first-reminders = ContestSync 应该什么时候提醒你？
first-quiet = { $from } 至 { $to }
first-calendar = 你的日历（可选）
first-export = 改为导出文件
first-ready = 就绪
first-result =
    { $n ->
       *[other] 未来 7 天有 { $n } 场比赛。
    }
first-result_next = 下一场：{ $name }，{ $when }，{ $length }后。
first-tray = ContestSync 会留在托盘中。你可以关闭此窗口。
first-no_tray = 你的桌面没有托盘。ContestSync 仍会运行；再次启动即可打开此窗口。
first-back = 返回
first-continue = 继续
first-not_now = 以后再说
first-skip_all = 跳过设置
first-done = 完成
first-what = ContestSync 列出近期的编程比赛，在开始前提醒你，并将其加入你的日历。
first-offline = 你已离线。联网后会显示比赛。
first-presets = 快速选择
first-hiring = 招聘
first-everything = 全部

problem-offline = 无法连接服务器。已知比赛会保留。
problem-connection = 连接中断。已知比赛会保留。
problem-tls = 无法信任服务器的证书。请检查时钟和网络。
problem-timeout = 服务器没有及时响应。已知比赛会保留。
problem-http_status = 服务器返回了错误。已知比赛会保留。
problem-redirected = 服务器重定向到另一个网站，因此没有跟随。
problem-rate_limited = 服务器要求减少请求。ContestSync 稍后再试。
problem-too_large = 响应过大。
problem-unexpected_body = 无法读取响应；网站可能已更改。
problem-blocked = 该网站正在阻止自动请求。已知比赛会保留。
problem-unknown_zone = 日历使用的时区未知，或未指定时区。没有任何更改。
problem-suspicious_listing = 列表中突然缺少大部分比赛，因此没有移除任何内容。
problem-signed_out = 你没有登录。
problem-sign_in_again = 登录已失效。请重新登录；不会丢失任何内容。
problem-consent_denied = 你在 Google 页面上拒绝了授权。没有任何更改。
problem-scope_missing = ContestSync 无权写入日历：未勾选相应选项。请重试并勾选。
problem-sign_in_cancelled = 登录已取消。
problem-sign_in_timed_out = 没有从浏览器返回。请重试。
problem-state_mismatch = 该响应属于另一次登录。请重试。
problem-port_unavailable = 没有可用的本地端口接收 Google 的响应。请重试。
problem-browser_unavailable = 无法打开浏览器。请复制链接并自行打开。
problem-client_not_configured = 还没有 Google 客户端。请添加你自己的。
problem-client_refused = Google 不接受此应用。请使用你自己的客户端，或导出文件。
problem-calendar_gone = 该日历已在 Google 日历中被删除。同步即可重新创建。
problem-quota_exceeded = 已达到 Google 日历的请求上限。稍后继续同步。
problem-event_refused = Google 拒绝了此活动。
problem-calendar_api = 无法读取 Google 日历的响应。ContestSync 会再试。
problem-plan_held = 这会移除许多活动，因此等待你的确认。
problem-secret_store_unavailable = 没有可用的密钥环。
problem-database_newer = 数据由更新版本的 ContestSync 写入。请更新此版本。
problem-database_damaged = 数据文件已损坏。
problem-disk_full = 磁盘已满。
problem-data_folder = 无法使用数据文件夹。
problem-database = 无法读写数据文件。
problem-run_in_progress = 另一个同步正在进行。稍后会显示其结果。
problem-queue_full = 排队的任务太多。请稍后重试。
problem-cancelled = 已取消。
problem-crashed = 程序的一部分崩溃；其余部分继续运行。请反馈此问题。
problem-clock_wrong = 这台电脑的时钟不准。请在系统设置中校准。
problem-endpoints_file = 无法使用端点文件。
problem-wrong_usage = 无法识别该命令行。
problem-unknown_preference = 没有这项设置。
problem-invalid_value = 该值无效。没有任何更改。
problem-unknown_contest = 已没有这场比赛的信息。
problem-file_write = 无法写入文件。
problem-handle_unknown = 平台上没有此用户名。请检查拼写。
problem-handle_renamed = 此用户名已更改。请输入你的新用户名。
problem-file_read = 无法读取文件。
problem-update_held = 正在同步或比赛即将开始，因此没有安装。请稍后重试。
problem-update_refused = 该更新没有发布者的签名。没有任何更改。
problem-update_failed = 无法下载或安装更新。没有任何更改。
problem-feed_key_missing = 没有用于验证比赛订阅源的密钥。
problem-feed_unsigned = 比赛订阅源没有签名，因此未使用。
problem-feed_signature = 比赛订阅源与签名不符，因此未使用。
problem-feed_wrong_key = 比赛订阅源由另一个密钥签名，因此未使用。
problem-feed_replayed = 比赛订阅源是旧副本，因此未使用。
problem-feed_too_old = 比赛订阅源已超过一天，因此未使用。
problem-feed_ahead = 比赛订阅源的日期在未来，说明有时钟不准。
problem-feed_contest = 订阅源中有一场比赛不可能正确，因此未使用。
problem-nothing_read = 尚未完整读取任何平台，因此没有可发布的内容。
problem-proxy_unusable = 环境变量指定了无法使用的代理类型，因此没有访问任何服务器。
problem-notifications_unavailable = 此桌面不显示通知。请启动或安装通知服务。
problem-detail_refused = Google 拒绝了某个细节，例如颜色；其余内容已写入。
problem-calendar_foreign = 此日历由另一个 Google 客户端创建，因此这台电脑无法打开。
problem-reading_too_old = 更改会等到重新读取其平台之后。
problem-calendar_moved = 另一台电脑将活动移到了主日历。
problem-settings_taken_over = 日历的设置取代了这台电脑的设置。
problem-settings_put_back = 保存共享设置的活动被删除，现已恢复。
problem-old_release = 另一台电脑上的 ContestSync 0.1.0 仍在更改此日历。请在那台电脑上更新。

sure-platform = 关闭 { $platform }？
sure-rules = 应用此规则？
sure-feed = 移除 { $name }？
sure-events =
    { $n ->
       *[other] 这会从你的日历中移除 { $n } 个活动。
    }
sure-such_as = 其中包括：{ $names }
sure-switch_off = 关闭
sure-apply = 应用

search-help = 如何搜索
search-placeholder = 搜索
search-platform = 平台：名称、名称开头或昵称
search-division = 级别
search-rated = 计 Rating 的比赛
search-unrated = 不计 Rating 的比赛
search-today = 今天以及正在进行的比赛
search-tomorrow = 明天
search-week = 未来七天
search-running = 正在进行
search-hidden = 包括隐藏的比赛
search-without = 不含此词
search-unknown = { $operator } 不是搜索运算符

view-label = 视图
view-agenda = 日程
view-week = 周
view-month = 月
view-today = 今天
view-previous_week = 上一周
view-next_week = 下一周
view-previous_month = 上个月
view-next_month = 下个月

week-label = 本周的比赛
week-hour = 时间
week-long = 持续多天
week-hidden = 已隐藏
week-none = 这几天暂无比赛公布
week-next = 前往下一场：{ $when }

month-more =
    { $n ->
       *[other] 还有 { $n } 场
    }
month-continued = { $name }，继续进行（{ $dates }）
month-none = 这一天没有比赛

next-label = 下一场比赛
next-running = 进行中
next-unmute = 取消静音
joined-title = 来自你另一台电脑的设置
joined-from = 已采用 { $computer } 的设置，最后更改于 { $when }。
joined-hint = 使用此日历的所有电脑共享平台、规则、活动外观和对单场比赛的选择。
joined-ok = 保留这些设置
joined-keep = 在所有电脑上使用这台的设置
joined-kept = 你的其他电脑会在下次同步时采用
moved-title = 活动现在位于主日历中
moved-hint = 另一台电脑将它们移到了那里。在你选择之前，这里不会有任何更改。
moved-keep = 这里也保留
moved-main = 在这里使用主日历
notice-sample = 这是一条示例提醒（{ $time }）
notice-sample_body = 如果你看到此消息，说明提醒正常。请在窗口中确认。
notice-open = 打开比赛
notice-open_first = 打开第一场
notice-show = 显示
notice-snooze = { $minutes } 分钟后提醒
notice-snooze_start = 开始时再提醒
notice-ahead = { $name }，{ $when }
notice-ahead_today = { $name }，{ $time }
notice-starts = { $when } 开始：{ $name }
notice-starts_today = { $time } 开始：{ $name }
notice-now = 现在开始：{ $name }
notice-started = { $length }前已开始：{ $name }
notice-in = { $length }后
notice-until = { $from } 至 { $to }
notice-long = 时长 { $length }
notice-rated = 计 Rating
notice-unrated = 不计 Rating
notice-registration = { $when } 截止报名
event-any_time = 时段内任意时间
event-signature = 由 ContestSync 保持更新（{ $key }）。
notice-checked = { $length }前检查
notice-checked_now = 刚刚检查
notice-asleep = { $when } 时你的电脑处于睡眠状态
notice-not_running = { $when } 时 ContestSync 没有运行
notice-quiet = 因免打扰时段而推迟
notice-paused = 因提醒暂停而推迟
notice-together =
    { $n ->
       *[other] { $when } 有 { $n } 场比赛
    }
notice-together_today =
    { $n ->
       *[other] { $time } 有 { $n } 场比赛
    }
notice-together_now =
    { $n ->
       *[other] 现在开始（{ $time }）：{ $n } 场比赛
    }
notice-missed_soon =
    { $n ->
       *[other] { $n } 场比赛即将开始
    }
notice-missed_quiet =
    { $n ->
       *[other] 免打扰时段内有 { $n } 场比赛
    }
notice-missed_paused =
    { $n ->
       *[other] 提醒暂停期间有 { $n } 场比赛
    }
notice-missed =
    { $n ->
       *[other] 你离开期间有 { $n } 场比赛
    }
notice-more =
    { $n ->
       *[other] 还有 { $n } 场
    }
notice-over =
    { $n ->
       *[other] { $n } 场已结束
    }
notice-running = { $name } 正在进行，至 { $when }
notice-named = { $name }（{ $when }）
notice-moved = 改到 { $when }：{ $name }
notice-was = 原定 { $when }
notice-left = { $length }后
notice-started_ago = { $length }前已开始
notice-moved_too = 你的提醒也已随之更改
notice-cancelled = 已取消：{ $name }
notice-announced = 新比赛：{ $name }
notice-all_moved =
    { $n ->
       *[other] { $n } 场比赛已改期
    }
notice-all_cancelled =
    { $n ->
       *[other] { $n } 场比赛已取消
    }
notice-all_announced =
    { $n ->
       *[other] 公布了 { $n } 场比赛
    }
notice-sign_in = Google 日历需要你重新登录
notice-sign_in_body = 自 { $time } 起 · 提醒仍然有效，日历等待更新
notice-no_tray = ContestSync 正在没有托盘图标的情况下运行
notice-no_tray_body = 自 { $time } 起 · 此桌面不显示托盘图标。提醒仍然有效；再次启动 ContestSync 即可打开其窗口
notice-no_window = 无法打开窗口
notice-no_window_body = 托盘、提醒和日历仍可使用。如果 ContestSync 刚刚更新过，请退出后重新启动。
notice-no_window_commands = 即使没有窗口，托盘、提醒和日历仍可使用；`contestsync --help` 会列出可在命令行中进行的操作。
notice-no_web_view = 请安装 Microsoft 的 WebView2 运行时，然后重新打开窗口。即使没有窗口，托盘、提醒和日历仍可使用。
notice-runs_already = 另一个 ContestSync 正在运行但没有响应（{ $owner }）；请结束该进程后重新启动。
notice-platform = 自 { $when } 起未能读取 { $platform }
notice-platform_body =
    { $n ->
       *[other] { $n } 场已知比赛可能已过时
    }
tray-none = 未来 14 天没有比赛
tray-sample = 示例数据：均为虚构
tray-all = 所有比赛…
tray-window = 打开 ContestSync
tray-settings = 设置…
tray-update = 更新到 { $version }…
tray-quit = 退出 ContestSync
tray-in = { $length }后
tray-left = 剩余 { $length }
tray-running = 正在进行，剩余 { $length }
tray-as_of = 时间截至 { $when }
tray-register = 报名…
tray-remind = 提醒我这场比赛
tray-mute = 静音这场比赛
tray-tooltip_none = ContestSync：未来 14 天没有比赛
tray-tooltip = { $name }：{ $length }后（{ $when }）
tray-tooltip_running = { $name }：正在进行，剩余 { $length }
tray-more =
    { $n ->
       *[other] { $name }，另有 { $n } 场
    }
tray-attention =
    { $n ->
       *[other] { $n } 项需要处理…
    }
tray-syncing = 正在同步…
tray-progress = 正在同步… { $done }/{ $total }
tray-add =
    { $n ->
       *[other] 将 { $n } 场比赛加入你的日历…
    }
tray-sync = 立即同步
tray-check = 立即检查
tray-offline = { $action }（离线）
tray-just_now = { $action }（刚刚）
tray-ago = { $action }（{ $length }前）
tray-again = { $minutes } 分钟后再次提醒我：{ $name }
tray-again_start = 开始时再次提醒我：{ $name }
tray-resume = 恢复提醒（已暂停）
tray-resume_until = 恢复提醒（已暂停至 { $when }）
tray-pause = 暂停提醒
tray-pause_hour = 1 小时
tray-pause_until = 至 { $when }
tray-pause_open = 直到我恢复
cli-refresh =
    { $n ->
       *[other] { $platform }：{ $n } 场比赛，{ $what }。
    }
cli-left_out = 略过 { $rows }
cli-rows =
    { $n ->
       *[other] { $n } 行无法读取的内容
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }：没有变化，{ $n } 场比赛。
    }
cli-refresh_none = { $platform }：没有变化，没有比赛。
cli-feed_of = { $publisher } 的比赛订阅源
cli-feed_same = { $name }：没有变化。
cli-refresh_failed = { $platform }：失败。{ $why }
cli-refresh_failed_plain = { $platform }：失败。
cli-refresh_off = 所有平台均已关闭；`contestsync config set platforms codeforces,atcoder` 可开启两个平台。
cli-calendar_preview = 日历（预览）
cli-calendar_done = 日历：已完成
cli-calendar_partly = 日历：部分完成
cli-calendar_failed = 日历：失败
cli-calendar_signed_out = 日历：未连接。
cli-calendar = { $what }。{ $did }。
cli-calendar_same = { $what }。没有变化。
cli-calendar_alone = { $what }。
cli-unchanged =
    { $n ->
       *[other] 未变 { $n } 个
    }
cli-kept_deleted =
    { $n ->
       *[other] 由你删除且不再恢复 { $n } 个
    }
cli-insert = 添加
cli-update = 更改
cli-restore = 恢复
cli-delete = 删除
cli-held = 暂缓：{ $action } { $name }，{ $when }
cli-offline = 自 { $when } 起离线：无法连接任何服务器。程序运行时每分钟会再试一次。
cli-clock_ahead = 这台电脑的时钟比服务器快 { $seconds } 秒，请校准。在此之前不会删除任何旧内容。
cli-clock_behind = 这台电脑的时钟比服务器慢 { $seconds } 秒，请校准。在此之前不会删除任何旧内容。
cli-account = Google 日历：已使用 { $email } 登录。
cli-account_again = Google 日历：{ $email } 需要重新登录（`contestsync login`）。
cli-account_none = Google 日历：未连接（`contestsync login`）。
cli-key_file = 加密密钥：在数据文件夹中只有你能读取的文件里。
cli-key_keyring = 加密密钥：在密钥环中。
cli-last_refresh = 上次检查：{ $last }。下次：{ $next }。
cli-last_sync = 上次同步：{ $last }。下次：{ $next }。
cli-never = 从未
cli-after_sign_in = 登录后
cli-file_failed = 日历文件：不是最新。{ $why }
cli-file = 日历文件：{ $path }，上次写入于 { $when }。
cli-platform = { $platform }：上次成功 { $when }
cli-platform_off = { $platform }：已关闭
cli-platform_failing = { $platform }：失败（连续 { $count } 次），上次成功 { $when }。{ $why }
cli-feed = { $publisher } 的比赛订阅源：上次读取 { $when }。{ $why }
cli-data = 数据：{ $path }（{ $count } 场比赛，数据结构版本 { $schema }）。
cli-note = 提示：{ $text }
cli-signed_in = 已使用 { $email } 登录。`contestsync sync` 会将比赛加入日历。
cli-signed_in_kept = 已使用 { $email } 登录。这台电脑的设置已保留；你的其他电脑会在下次同步时采用。`contestsync sync` 会将比赛加入日历。
cli-signed_in_joined = 已使用 { $email } 登录。已采用 { $computer } 的设置（最后更改于 { $when }）；`contestsync config keep-own` 可恢复这台电脑的设置。`contestsync sync` 会将比赛加入日历。
cli-kept_own = 这台电脑的设置已恢复；下次同步会将它们提供给你的其他电脑。
cli-kept_own_none = 这台电脑没有采用其他设置，因此没有任何更改。
cli-shared = 由使用此日历的所有电脑共享
cli-own = 仅限这台电脑
cli-signed_out = 已退出 { $email } 的登录。
cli-calendar_deleted = ContestSync 日历已删除。
cli-calendar_none = 没有可删除的 ContestSync 日历。
cli-calendar_kept = 日历已保留。
cli-others_kept = Google 会为你的其他电脑保留授权。
cli-others_signed_out = 如果你的其他电脑也在 ContestSync 中使用此 Google 账号，Google 也会使其登录失效；`contestsync logout --keep-others` 可让它们保持登录。
cli-browser = 正在等待你在浏览器中完成 Google 登录（最多五分钟）。
cli-waiting = 正在等待另一个运行中的 ContestSync（{ $owner }）。
cli-restored =
    { $n ->
       *[other] 下次同步会恢复 { $n } 个活动。
    }
cli-client_saved = 客户端已保存；`contestsync login` 会用它登录。
cli-key_changed = 密钥已更换。
cli-run = ContestSync 会按计划检查和同步。按 Ctrl-C 停止。
cli-next = { $name }（{ $platform }），{ $length }后，{ $when }
cli-next_none = 没有即将到来的比赛。
cli-list_none = 没有比赛。`contestsync refresh` 会读取各平台；`contestsync list --hidden` 还会显示隐藏的比赛。
cli-over = 已结束
cli-running = 正在进行
cli-in = { $length }后
cli-hidden = 已隐藏：{ $why }
cli-times = { $from } 至 { $to }
cli-source = 来自平台的列表“{ $list }”，上次检查 { $when }。
cli-in_list = 在列表中：{ $answer }（{ $why }）
cli-in_calendar = 在日历中：{ $answer }（{ $why }）
cli-reminders = 提醒：{ $answer }（{ $why }）
cli-late_for_calendar = 在加入日历之前就已开始
cli-deleted_by_you = 你删除了它的日程；`contestsync restore { $key }` 可将其恢复
cli-started = 比赛已开始，不再提醒
cli-yes = 是
cli-no = 否
cli-rings = 提醒时间 { $when }
cli-was = 原为 { $what }
landing-close = 你可以关闭此标签页。
landing-signed_in = 你已登录
landing-signed_in_text = ContestSync 现在会维护 { $email } 的日历。
landing-declined = 你拒绝了授权
landing-box = 有一个选项未勾选
landing-cancelled = 登录已取消
landing-failed = 登录失败
landing-stray = 该响应不属于当前的登录
landing-stray_text = 该响应未被接受，没有任何更改。如果你来自 Google 的页面，请在 ContestSync 中重新开始登录。
landing-again = 该响应已被使用
landing-again_text = 每个响应只接受一次；登录结果显示在 ContestSync 中。
landing-unknown = 登录尚未完成
landing-unknown_text = 请在 ContestSync 中继续。
landing-nothing = 这里没有内容
landing-nothing_text = ContestSync 在此只等待 Google 的响应。
notice-closes = { $when } 截止报名：{ $name }
notice-closes_today = { $time } 截止报名：{ $name }
notice-contest_starts = 比赛 { $when } 开始
notice-contest_starts_today = 比赛 { $time } 开始
notice-closes_usually = { $platform } 通常在此时截止；准确时间请见其页面
cli-rating = Rating：{ $text }
cli-for_you = 对你：{ $answer }（{ $why }）。
cli-registration = { $when } 截止报名
cli-registration_usual = 报名按该平台惯例于 { $when } 截止
cli-backup = { $path } 现有 { $preferences } 和 { $feeds }。
cli-backup_secret = { $path } 包含你的日历订阅地址，任何能打开它的人都能读取。请勿外传。
cli-backup_restored = 已恢复 { $preferences } 和 { $feeds }。下次检查时读取订阅。
cli-doctor_none = 没有启用的平台；请用 --platform 指定一个。
cli-doctor_ok = 符合预期
cli-doctor_changed = 可读取，但不符合预期
cli-doctor_unreadable = 返回内容无法读取
cli-doctor_refused = 没有给出列表
cli-doctor_unreachable = 无法连接
cli-doctor = { $platform }: { $how }，近期 { $count } 场。
cli-doctor_unseen = { $platform }: { $how }，近期 { $count } 场 (尚未在实际网站上确认)。
cli-doctor_rows = { $rows } 行中有 { $count } 行无法读取
cli-doctor_missing = { $field } 已消失 ({ $expected })
cli-doctor_added = { $field } 是新增的 ({ $found })
cli-doctor_type = { $field } 是 { $found }，而不是 { $expected }
cli-doctor_count = { $found } 场比赛，而不是 { $expected }
cli-doctor_part = 页面缺少一部分
cli-doctor_saved = 已保存到 { $path }
cli-keygen = 私钥在 { $path } 中；请放在只有发布者能读取的地方。
cli-keygen_public = 订阅者将 feed.public_key 设为
cli-contests =
    { $n ->
       *[other] { $n } 场比赛
    }
cli-platforms =
    { $n ->
       *[other] { $n } 个平台
    }
cli-published = 已发布到 { $path }：{ $platforms }，{ $contests }，读取于 { $when }。
cli-handles_none = 没有用户名。用 `contestsync config set handle.codeforces HANDLE` 设置一个；其他的是 handle.atcoder、handle.leetcode 和 handle.codechef。
cli-handle_heuristic = { $platform } (启发式)
cli-handle_unrated = 尚无 Rating，按 0 计
cli-handle_nobody = 没有人使用此用户名
cli-handle_renamed = 已改用其他用户名
cli-handle_unread = 尚未读取
cli-handle_read = { $state }，读取于 { $when }
cli-feed_removed = 已移除 { $name } ({ $source })。其未来活动将在下次同步时从日历中移除。
cli-feed_left_out = 其中 { $count } 个活动无法读取，已略过。
cli-calendar_name = 编程比赛
cli-feeds_none = 没有日历订阅。用 `contestsync source add ADDRESS` 添加一个。
cli-off = 关闭
cli-ended_ok = 成功
cli-ended_partial = 部分完成
cli-ended_failed = 失败
cli-progress_platform = 平台 { $done }/{ $total }
cli-progress_event = 活动 { $done }/{ $total }
cli-not_revoked = 你已在此处退出登录，但无法连接 Google ({ $why })；请自行在 https://myaccount.google.com/connections 移除访问权限。
cli-no_thread = 无法启动线程 ({ $why })；请关闭其他程序后重试。
cli-not_written = 无法写出结果 ({ $why })。
cli-process = 进程 { $id }，始于 { $when }
cli-no_desktop = 此版本没有桌面应用；`contestsync-headless run` 会按计划刷新和同步。
cli-desktop_not_started = 无法启动桌面应用 { $program }（{ $reason }）。请重新安装 ContestSync。
cli-starts = 开始于 { $when }
cli-taken_back = 已撤回
cli-other = 但{ $from }: { $says }
time-just_now = 刚刚
cli-ago = { $length }前
cli-from_feed = 来自 { $publisher } 的订阅源，{ $ago }读取
cli-from_platform = 来自 { $platform } 本身，{ $ago }读取
cli-time_from = 时间{ $from }。
cli-readings_differ = 两次读取不一致，{ $other }。
cli-was_announced = 已公布
cli-was_moved = 已改期
cli-was_renamed = 已改名
cli-was_lengthened = 时长已更改
cli-was_updated = 已更新
cli-was_gone = 已消失
cli-was_back = 已恢复
cli-backup_left_out =
    { $n ->
       *[other] 已略过 { $n } 个日历订阅: 其地址无法在此电脑上使用。请用 `contestsync source add ADDRESS` 添加。
    }
cli-preferences =
    { $n ->
       *[other] { $n } 项设置
    }
cli-calendar_feeds =
    { $n ->
       *[other] { $n } 个日历订阅
    }
cli-feed_added =
    { $n ->
       *[other] 已将 { $name } 添加为 { $source }，有 { $n } 个近期活动。
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name } 将添加为 { $source }，有 { $n } 个近期活动。
    }
help-contestsync = 不再错过编程比赛: 将近期比赛加入 Google 日历，并在开始前提醒你
help-json = 在标准输出上打印一个 JSON 文档
help-background = 启动桌面应用但不打开窗口，与登录时启动相同
help-settings = 启动桌面应用并打开窗口
help-refresh = 读取已启用的平台，并保存变化
help-refresh-platforms = 仅此平台 (可多次指定)
help-list-platforms = 仅此平台 (可多次指定)
help-refresh-trust = 即使大部分近期比赛缺失也相信该列表 (你已查看过网站)
help-list = 列出近期和进行中的比赛，最早的在前
help-list-days = 仅在这么多天内开始的比赛
help-list-all = 包括已结束的比赛
help-list-hidden = 包括隐藏的比赛
help-next = 显示下一场比赛和剩余时间，用于状态栏
help-next-format = 输出格式
help-next-format-text = 一行文本
help-next-format-json = JSON 文档
help-next-format-waybar = Waybar 自定义模块
help-next-format-tmux = 用于 tmux 的短行
help-next-watch = 持续运行，每次变化时打印一行
help-why = 显示一场比赛的全部信息，以及它为何出现在列表、日历和提醒中
help-why-key = 比赛，例如 codeforces:1936
help-choose-key = 比赛，例如 codeforces:1936
help-login = 在浏览器中登录 Google
help-login-no_browser = 打印地址而不打开浏览器
help-login-keep_settings = 如果日历中有你其他电脑的设置，用本机的设置替换
help-logout = 退出 Google 登录；日历保留
help-logout-more = 之后 Google 也会让使用此帐号的其他电脑退出登录。加上 --keep-others，它们会保持登录。
help-logout-delete_calendar = 同时删除 ContestSync 日历
help-logout-keep_others = 仅在此处退出，其他电脑保持登录
help-sync = 先刷新，再更新日历
help-sync-no_refresh = 不先读取平台
help-sync-dry_run = 仅显示将发生的更改
help-sync-confirm = 批准大量删除，以及重新创建已删除的日历
help-sync-take_over = 同时管理另一台电脑添加到你主日历中的日程
help-sync-reword = 也用所设语言重写已有日程的说明
help-restore = 在下次同步时恢复你从日历中删除的活动
help-restore-keys = 比赛；不指定则为全部
help-export = 将比赛写成 iCalendar 文件 (RFC 5545)
help-export-ics = iCalendar，唯一的格式
help-export-output = 要写入的文件 (默认: 标准输出)
help-status = 显示帐号、上次和下次运行、各平台的状态，以及密钥的存放位置
help-config = 显示和更改设置
help-config-get = 打印某项设置的值
help-config-get-key = 设置的名称
help-config-set-key = 设置的名称
help-config-set = 更改某项设置
help-config-set-value = 设置的值
help-config-list = 打印所有设置: 通过日历共享的，以及仅本机的
help-config-list-scopes = 使用 --json 时，同时注明每项是否共享
help-config-keep_own = 在所有电脑上恢复到本机采用日历设置之前的设置
help-config-client_file = 从 Google 控制台下载的 JSON 文件中读取 Google 客户端
help-config-client_file-file = 文件
help-config-backup-file = 文件
help-config-restore-file = 文件
help-config-backup = 将所有设置写入文件，不含机密
help-config-backup-with_feed_addresses = 包括日历订阅的地址，它们可能是机密
help-config-restore = 从备份中读取设置和日历订阅: 要么全部，要么不读
help-config-rotate_key = 为登录信息创建新的加密密钥；你保持登录
help-choose = 为一场比赛设置提醒或日历活动，不受规则影响
help-choose-remind = 它的提醒
help-choose-calendar = 它在日历中的活动
help-choose-remind-yes = 总是
help-choose-calendar-yes = 总是
help-choose-remind-no = 从不
help-choose-calendar-no = 从不
help-choose-remind-rules = 按规则
help-choose-calendar-rules = 按规则
help-feed = 将比赛作为签名订阅源发布到任意静态主机
help-feed-keygen = 创建密钥对: 私钥在 FILE 中，公钥在 FILE.pub 中
help-feed-keygen-out = 存放私钥的新文件
help-feed-publish = 读取已启用的平台，并将签名订阅源写入文件夹
help-feed-publish-out = 文件夹；不存在则创建
help-feed-publish-key = 私钥
help-feed-publish-no_refresh = 发布已保存的内容，不读取平台
help-source = 除平台外，还读取日历订阅 (ICS)
help-source-add = 读取一个日历，读取成功后添加
help-source-add-address = 它的 https: 或 webcal: 地址，或一个文件
help-source-add-name = 显示的名称；否则用日历自己的名称
help-source-add-zone = 没有时区的时间所用的时区，例如 Europe/Berlin
help-source-add-dry_run = 仅显示其内容，不保存
help-source-list = 所有日历订阅，地址已缩短
help-source-remove = 移除一个订阅及其比赛；其活动在下次同步时从日历中移除
help-source-remove-source = 它的 ID，例如 feed-0a1b2c3d
help-handle = 显示你的用户名和已读取的 Rating
help-handle-list = 显示你的用户名和上次读取的 Rating
help-handle-check = 立即读取 Rating
help-handle-check-platform = 仅在此平台上
help-doctor = 检查各平台的返回内容是否仍符合预期；不做任何更改
help-doctor-platforms = 仅此平台 (可多次指定；默认: 已启用的平台)
help-doctor-save = 将返回内容保存到此文件夹，不含个人数据
help-run = 在前台按计划刷新和同步，直到你停止
help-own_help = 打印帮助
help-own_version = 打印版本
help-own_command = 打印此信息或子命令的帮助
package-comment = 将近期编程比赛加入你的 Google 日历，并在开始前提醒你
package-open = 打开窗口
package-keywords = 比赛;编程;日历;提醒;
package-summary = 把编程比赛放进日历，并及时提醒
package-about = ContestSync 显示近期编程比赛，并将它们加入 Google 日历。比赛改期、改名或取消时，日历会随之更新。
package-sites = 比赛平台: { $names }。
package-tray = 它在托盘中运行，并且:
package-reminds = 按你选择的时间，在比赛开始前提醒你
package-separate = 使用单独的日历，绝不覆盖你自己在其中所做的更改
package-optional = 无需帐号即可使用: 日历是可选的
package-contacts = 只连接比赛平台和 Google: 没有我们的服务器，也没有统计
package-command_line = 在命令行上也能完成同样的事
package-still_running = ContestSync 仍在运行。请从任务栏中的图标退出，然后重试。
package-needs_webview = ContestSync 的窗口需要 Microsoft 的 WebView2 运行时，但此电脑上没有。没有它，托盘、提醒和日历仍可使用。可从 { $page } 获取。现在打开此页面吗？
