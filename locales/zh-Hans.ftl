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
said-refreshed = 检查完毕：新增 { $added } 场，变更 { $changed } 场，取消 { $removed } 场
said-refreshed_partly =
    { $n ->
       *[other] 已检查 { $n } 个平台；{ $failed } 没有响应
    }
said-nothing_new = 检查完毕：没有变化
said-synced = 日历已更新：添加 { $inserted } 个，更改 { $updated } 个，移除 { $deleted } 个
said-synced_partly = 日历已更新：添加 { $inserted } 个，更改 { $updated } 个，移除 { $deleted } 个；{ $failed } 个失败
said-synced_same = 日历已是最新
said-cancelled = 已取消。已经完成的部分会保留
said-opened = 已在另一个窗口中打开
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
line-not_in_calendar = 不在日历中：{ $why }
line-snoozed = 还有一个已推迟的提醒
line-bell_paused = 不提醒：提醒已暂停
line-bell_rung = 所有提醒都已显示
line-bell_started = 比赛已开始，不再提醒
line-bell_no_leads = 不提醒：未设置提醒时间
line-everyone = 所有人计 Rating

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
why-source = 来源
why-checked = { $platform }，{ $ago }检查
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
rule-no_series = 此平台暂无已知系列。
rule-mode = 规则的作用
rule-hide_these = 隐藏这些
rule-show_only = 只显示这些
rule-show_in = 应用于

contests-platforms = 平台
contests-fetch = 立即检查
contests-fetch_label = 立即检查：{ $platform }

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
health-words-last = { $ago }检查
health-words-never = 从未检查
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
store-file_hint = 没有可用的密钥环。GNOME 密钥环或 KWallet 运行后，密钥会在下次启动时移到那里。

log-refreshed = { $platform }：新增 { $added } 场，变更 { $changed } 场，取消 { $removed } 场
log-refreshed_same = { $platform }：没有变化
log-refresh_failed = { $platform }：{ $why }
log-synced = 日历：添加 { $inserted } 个，更改 { $updated } 个，移除 { $deleted } 个，失败 { $failed } 个
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
attention-secret_in_file = 没有可用的密钥环。登录密钥保存在只有你能读取的文件中。
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
account-promise = ContestSync 会在你的 Google 账号中创建自己的日历并保持更新。它看不到你的其他日历。
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
calendar-numbers = 添加 { $inserted } 个，更改 { $updated } 个，移除 { $deleted } 个
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
held-hint = 一次移除这么多可能是平台出错，因此没有移除。同样在等待：添加 { $inserts } 个，更改 { $updates } 个。
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
privacy-promise_hint = 我们不设账号、不收集数据，也没有自己的服务器。ContestSync 只向平台查询比赛，并且仅在你连接后才写入 Google 日历。
privacy-where = 数据位置
privacy-data = 数据
privacy-logs = 日志
privacy-key = 登录密钥
privacy-show = 显示
privacy-hosts = ContestSync 访问的服务器
privacy-hosts_hint = 仅限这些。平台只看到对比赛的普通请求；Google 会收到日历中的活动。
privacy-not_asked = 尚未
privacy-leave = 卸载
privacy-leave_hint = 请先退出登录并移除日历，然后卸载。数据文件夹可手动删除。
privacy-to_calendar = 日历设置
privacy-fallback = 仅在前一个失败时
privacy-updates = 新版本
privacy-if_on = 仅在你开启后，每天一次

about-what = 让你的日历与编程比赛保持同步，并按时提醒你。
about-package = 软件包
about-system = 系统
about-licence = 许可证
about-licences = 所有许可证
updates-title = 更新
updates-check = 有新版本时通知我
updates-hint = 每天检查一次，绝不自动安装。
updates-pm = 新版本通过你的软件包管理器提供：{ $command }
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
sure-events =
    { $n ->
       *[other] 这会从你的日历中移除 { $n } 个活动。
    }
sure-switch_off = 关闭
sure-apply = 应用

search-help = 如何搜索
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

month-more =
    { $n ->
       *[other] 还有 { $n } 场
    }
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
