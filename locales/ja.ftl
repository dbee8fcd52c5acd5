### 日本語 (Japanese). How to translate: docs/translating.md.
###
### Glossary
### contest: コンテスト
### platform: サイト
### rated, unrated: レート対象, レート対象外
### reminder: リマインダー
### mute: ミュート
### rule: ルール
### sync: 同期
### calendar, event: カレンダー, 予定

nav-label = ページ
nav-settings = 設定
page-upcoming = 今後のコンテスト
page-status = 状態
page-contests = コンテスト
page-reminders = リマインダー
page-calendar = カレンダー
page-general = 一般
page-privacy = データとプライバシー
page-about = アプリ情報

action-running = 実行中:
action-close = 閉じる
action-add = 追加
action-cancel = キャンセル
action-undo = 元に戻す
action-dismiss = 閉じる
action-sync = 今すぐ同期
action-check = 今すぐ確認
action-copy = コピー
action-remove = 削除
action-save = 保存

said-saved = 保存しました
said-undone = 元に戻しました
said-refreshed = 確認しました: { $what }
said-refreshed_partly =
    { $n ->
       *[other] { $n } サイトを確認しました。応答なし: { $failed }
    }
said-nothing_new = 確認しました。変更はありません
said-synced = カレンダーを更新しました: { $what }
said-synced_partly = カレンダーを完全には更新できませんでした: { $what }
said-synced_same = カレンダーは最新です
did-and = { $some }、{ $more }
did-new =
    { $n ->
       *[other] 新規 { $n }
    }
did-changed =
    { $n ->
       *[other] 変更 { $n }
    }
did-canceled =
    { $n ->
       *[other] 中止 { $n }
    }
did-added =
    { $n ->
       *[other] 追加 { $n }
    }
did-updated =
    { $n ->
       *[other] 変更 { $n }
    }
did-removed =
    { $n ->
       *[other] 削除 { $n }
    }
did-failed =
    { $n ->
       *[other] 失敗 { $n }
    }
did-to_add =
    { $n ->
       *[other] 追加 { $n }
    }
did-to_change =
    { $n ->
       *[other] 変更 { $n }
    }
said-cancelled = 中止しました。済んだ分はそのままです
said-opened = ブラウザーで開きました
said-copied = コピーしました
said-copy_failed = コピーできません。システムが許可していません
said-copy_by_hand = 選択しました。Ctrl+C でコピーしてください
said-muted = ミュートしました: { $name }
said-unmuted = ミュートを解除しました: { $name }
said-followed = お知らせします: { $name }
said-unfollowed = ルールどおりに戻しました: { $name }
said-calendar_in = カレンダーに入れます: { $name }
said-calendar_out = カレンダーに入れません: { $name }
said-paused = リマインダーを一時停止しました
said-resumed = リマインダーを再開しました
said-exported =
    { $n ->
       *[other] { $n } 件を { $path } に書き出しました
    }
said-backed_up = 設定を { $path } に書き出しました
said-restored =
    { $n ->
       *[other] { $n } 件の設定を復元しました
    }
said-signed_out = サインアウトしました
said-changed_since = その後変更されたため、元に戻していません
said-platform_on = { $platform } をオンにしました
said-platform_off = { $platform } をオフにしました
said-nothing_to_undo = 元に戻す操作はありません
said-feed_added = 追加しました: { $name }
said-feed_removed = 削除しました: { $name }
said-text_size = 文字サイズ: { $size }%

activity-refreshing = サイトを確認中… { $done } / { $total }
activity-planning = カレンダーと比較中…
activity-syncing = カレンダーを更新中… { $done } / { $total }

upcoming-finished = 今週終了したもの
upcoming-finished_title = 終了したコンテスト
empty-finished = 過去 7 日間に終了したコンテストはありません
line-standings = 順位表
line-ended = { $ago }に終了
leads-contest = このコンテストの通知
leads-usual = いつもの時間に戻す
leads-are_usual = いつもの時間です。ここでの変更はこのコンテストだけに適用されます。
said-leads = 通知の時間を変更しました: { $name }
said-leads_usual = 通知をいつもの時間に戻しました: { $name }
demo-tag = サンプルデータ
demo-words = コンテストは架空のもので、Google の代わりにこのコンピューターの模擬サーバーを使っています
platforms-more =
    { $n ->
       *[other] ほかの { $n } サイト
    }
platforms-on =
    { $n ->
       *[other] { $n } サイトがオン
    }
platforms-unconfirmed = 未確認
platforms-unconfirmed_hint = 「未確認」のサイトは公開情報をもとに読み取ります。実際のページではまだ確認されていないため、失敗することがあります。
status-off =
    { $n ->
       *[other] { $n } サイトがオフ
    }
reminders-show_all = { $n } 件すべて表示

upcoming-numbers = 開催中 { $running } · 今日 { $today } · 7 日以内 { $week }
upcoming-zone = 現在のタイムゾーン: { $zone }
upcoming-search = コンテストを検索
upcoming-platforms = 表示するサイトを絞る
upcoming-hidden =
    { $n ->
       *[other] ルールで { $n } 件を非表示
    }
upcoming-hidden_by = 理由: { $list }
upcoming-hidden_title = 非表示のコンテスト
upcoming-show_shown = 表示中の一覧に戻る
upcoming-found =
    { $n ->
       *[other] { $n } 件見つかりました
    }
upcoming-filter = 絞り込み
upcoming-paused = リマインダーは再開するまで一時停止中です。
upcoming-paused_until = リマインダーは { $when } まで一時停止中です。
upcoming-adding_waits =
    { $n ->
       *[other] { $n } 件のコンテストをカレンダーに追加できます。
    }
upcoming-hidden_matches =
    { $n ->
       *[other] 非表示の一致 { $n } 件
    }
agenda-running = 開催中
agenda-long = 数日間開催中
agenda-cancelled = 最近中止されたもの
agenda-count =
    { $n ->
       *[other] { $n } 件
    }

line-in = あと { $length }
line-ends_in = 終了まで { $length }
line-until = { $when } まで
line-cancelled = 中止
line-rated = レート対象
line-unrated = レート対象外
for_me-rated = あなたはレート対象
for_me-unrated = あなたはレート対象外
for_me-above = あなたはレート対象外（{ $from } 以上）
for_me-out_of_range = あなたの範囲外
for_me-unknown = あなたのレート対象: 不明
for_me-mine = あなたの { $platform } のレートは { $rating } です。
for_me-mine_none = { $platform } のレートはまだなく、0 として扱われます。
for_me-mine_unread = { $platform } のレートはまだ読み取っていません。
for_me-why-in_range = このコンテストの範囲内です。
for_me-why-above = { $from } 以上はレート対象外です。
for_me-why-below = このコンテストは { $from } 以上がレート対象です。
for_me-why-not_said = { $platform } は誰がレート対象かを示していません。
for_me-why-everyone = 全員がレート対象です。
for_me-why-nobody = レート対象のコンテストではありません。
handles-title = 自分のレート対象
handles-hint = ハンドルを入力すると、どのコンテストがレート対象か分かります。公開レートを 1 日 1 回とコンテストの後に、ログインせずに読み取ります。
handles-placeholder = ハンドル
handles-rating = レート { $rating }
handles-read = { $ago }に読み取り
handles-line = { $state }、{ $read }
handles-heuristic = ヒューリスティック: { $words }
handles-state-not_read = まだ読み取っていません
handles-state-rated = レートがあります
handles-state-never_rated = レートはまだなく、0 として扱われます
handles-state-no_such_handle = このハンドルはありません
handles-state-renamed = 名前が変わりました
handles-check = レートを今すぐ読み取る
handles-checked = レートを読み取りました
line-up_to = レート { $to } まで対象
line-from = レート { $from } から対象
line-between = レート { $from }～{ $to } が対象
line-moved = 変更前 { $when }
line-stale = { $when } 時点の情報
line-muted = ミュート
line-followed = リマインダーあり
line-register = 参加登録
line-register_until = 参加登録 ({ $when } まで)
line-registration_closes = 参加登録は { $when } まで
line-registration_opens = 参加登録開始 { $when }
line-bell = 知らせる
line-calendar = カレンダーに入れる
line-why = なぜ?
line-reminded = 開始前のリマインダー: { $leads }
line-not_reminded = お知らせなし: { $why }
line-in_calendar = カレンダーにあります
line-will_be_in_calendar = 次の同期でカレンダーに入ります
line-late_for_calendar = 追加される前に始まっていました
line-not_in_calendar = カレンダーになし: { $why }
line-snoozed = スヌーズしたリマインダーがあります
line-bell_paused = リマインダーなし: 一時停止中
line-bell_rung = リマインダーはすべて表示済みです
line-bell_started = 開始済みのため、リマインダーはありません
line-bell_no_leads = リマインダーなし: 時間が設定されていません
line-everyone = 全員レート対象
line-other = { $source }では{ $when }
line-other_gone = { $source }にはもうありません

empty-search = 一致するコンテストはありません
empty-clear = 検索と絞り込みを解除
empty-reading = サイトを読み込み中…
empty-off = すべてのサイトがオフです
empty-choose = サイトを選ぶ
empty-hidden = ルールですべて非表示になっています
empty-rules = ルールを変更
empty-offline = オフラインです
empty-never = まだサイトを読み込んでいません
empty-none = 予定されたコンテストはありません
empty-none_next = 次の確認: { $when }
empty-search_hidden =
    { $n ->
       *[other] 非表示のコンテスト { $n } 件が一致
    }
empty-show_hidden = 非表示のコンテストを表示
empty-offline_hint = コンテストはまだ読み込まれていません。オンラインに戻ると確認します。

why-title = 詳細
why-loading = 読み込み中…
why-starts = 開始
why-ends = 終了
why-length = 長さ
why-registration = 参加登録
why-registration_usual = { $platform } では通常 { $when } に締め切り
why-for_me = あなたにとって
why-source = 情報源
why-checked = { $platform }、{ $ago }に確認
why-from_feed = { $publisher }のフィードから（{ $ago }に取得）
why-feed_of = { $publisher }のフィード
why-other = 別の情報
why-other_says = { $source }（{ $ago }に取得）: { $when }
why-other_gone = { $source }（{ $ago }に取得）: もう載っていません
why-outlets = どう扱われるか、その理由
why-yes = はい
why-no = いいえ
why-keep_out = 入れない
why-put_in = 入れる
why-mute = ミュート
why-remind = 知らせる
why-planned = これからのお知らせ
why-story = 履歴
why-no_story = まだ変更はありません
why-hide_like_this = 同様のものを非表示…
why-hide_hint = 今後、次に当てはまるコンテストをすべて非表示にします:
why-hidden = 今後は非表示にします: { $rule }
why-copy_link = リンクをコピー
why-open = 開く
why-hides =
    { $n ->
       *[other] { $n } 件を非表示
    }

outlet-list = 一覧
outlet-calendar = カレンダー
outlet-reminder = リマインダー
because-platform_off = サイトがオフです
because-asked = このコンテストでオンにしました
because-muted = あなたがミュートしました
because-kept_out = あなたが除外しました
because-notifications_off = 通知がオフです
because-no_rule = 非表示にするルールがありません
because-rule = あなたのルール: { $rule }
because-rule_gone = その後削除されたルール

kind-regular = 通常
kind-educational = 教育
kind-heuristic = ヒューリスティック
kind-marathon = マラソン
kind-hiring = 採用
kind-daily = 毎日
kind-practice = 練習
kind-permanent = 常設

rules-title = ルール
rules-hint = ルールは、どのコンテストをどこに表示するかを決めます。数字は現在の効果です。
rules-shows = 表示 { $shown }
rules-hides = 非表示 { $hidden }
rules-tried = 入力中の内容を試しています。欄を離れると保存されます
rules-none = ルールはありません。すべてのコンテストがすべての場所に表示されます
rules-add = ルールを追加
rules-choose = どのコンテスト?
rule-legend = 非表示: { $what }
rule-kind_is-title = 次の種類
rule-kind_is-words = 種類が { $kinds }
rule-unrated-title = レート対象外
rule-unrated-words = レート対象外
rule-division_has-title = 次のディビジョン
rule-division_has-words = ディビジョンに { $words } を含む
rule-language_is-title = 次の言語
rule-language_is-words = 言語が { $languages }
rule-shorter_than-title = 短いもの
rule-shorter_than-words = { $length } より短い
rule-longer_than-title = 長いもの
rule-longer_than-words = { $length } より長い
rule-outside_hours-title = 参加できる時間の外
rule-outside_hours-words = 参加できる時間の外に始まる
rule-name_has-title = 名前に次の語を含むもの
rule-name_has-words = 名前に { $words } を含む
rule-name_lacks-title = 名前に次の語を含まないもの
rule-quoted = 「{ $text }」
rule-name_lacks-words = 名前に { $words } を含まない
rule-kinds = 非表示にする種類
rule-languages = 非表示にする言語
rule-minutes = 分
rule-text = 語
rule-text_hint = 複数のときはコンマで区切ります。大文字と小文字は区別しません。
rule-hide_from = 非表示にする場所
rule-fits =
    { $n ->
       *[other] { $n } 件に当てはまる
    }
rule-remove_label = ルール { $number } を削除
rule-grid = 参加できる時間
rule-grid_day = 曜日
rule-grid_hint = 塗られた時間は、開始に適した時間です。マウスで塗るか、矢印キーとスペースキーを使います。
rule-evenings = 平日夜と週末
rule-all_hours = すべての時間
rule-legend_only = これだけを表示: { $what }
rule-only_words = { $what }のみ
rule-platform_is-title = 次のサイト
rule-series_is-title = 次のシリーズ
rule-platforms = サイト
rule-platform = サイト
rule-series = シリーズ
rule-for_me-title = 自分のレートで
rule-for_me = 自分のレート
rule-for_me_hint = 上のハンドルが必要です。レート対象かどうか不明な間は表示されます。
rule-no_series = このサイトのシリーズはまだありません。
rule-mode = ルールの動作
rule-hide_these = 非表示にする
rule-show_only = これらだけを表示
rule-show_in = 適用先

contests-platforms = サイト
contests-fetch = 今すぐ確認
contests-fetch_label = 今すぐ確認: { $platform }

feeds-title = 自分のカレンダー
feeds-hint = アドレスのあるカレンダーやファイルのコンテストを、プラットフォームのコンテストと並べて表示します。
feeds-add = カレンダーを追加
feeds-add_title = カレンダーを追加
feeds-address = アドレスまたはファイル
feeds-bad_address = https か webcal のアドレスを入力するか、ファイルを選んでください。
feeds-secret = アドレスは秘密の場合があるため、このコンピューターで暗号化され、一部だけが表示されます。
feeds-choose = ファイルを選ぶ…
feeds-help = https か webcal のアドレスがあるカレンダーなら使えます。例:
feeds-help_clist = clist.by: 自分用のフィード。サインインしてアドレスをコピーします。
feeds-help_icpc = ICPC: 大学が公開している大会や練習会のカレンダー。
feeds-help_google = Google カレンダー: カレンダーの設定にある「iCal 形式の非公開 URL」。
feeds-preview = プレビュー
feeds-zone = このカレンダーのタイムゾーン
feeds-zone_why = タイムゾーンのない時刻があります。どのタイムゾーンの時刻かを選び、もう一度プレビューしてください。
feeds-zone_of = 時刻は{ $zone }
feeds-events =
    { $n ->
       *[other] 今後の予定 { $n } 件
    }
feeds-rejected =
    { $n ->
       *[other] { $n } 件の予定は読み取れないため除かれました。
    }
feeds-known = このカレンダーはすでにあります。もう一度追加すると、名前とタイムゾーンが変わります。
feeds-name = 名前
feeds-remove_label = 削除: { $name }
feeds-usual_times = 通常の時刻

feed-title = コンテストフィード
feed-hint = クラブなどの発行者が多くのコンピューターの代わりにプラットフォームを確認し、結果に署名します。ContestSync は署名を確かめます。
feed-built_in = このビルドに付属
feed-off = オフ: プラットフォームを直接確認します。
feed-read = { $ago }に発行
feed-never = まだ取得していません
feed-first = プラットフォームの代わりに使う
feed-first_hint = リマインダーの直前には、プラットフォーム自体を確認します。
feed-subscribe = コンテストフィードを購読
feed-another = 別のコンテストフィードを使う
feed-url = フィードのアドレス
feed-key = 公開鍵
feed-key_hint = どちらも発行者が公開しています。鍵がないとフィードは使われません。

health-off = オフ
health-checking = 確認中
health-unknown = 未取得
health-fresh = 最新
health-failing = 失敗
health-stale = 更新なし
health-blocked = 拒否
health-format_changed = 読み取り不可
health-words-off = オフ: 読み込まず、コンテストも表示しません。
health-words-contests =
    { $n ->
       *[other] { $n } 件
    }
health-words-hidden = { $contests }（非表示 { $n }）
health-words-last = 最終取得 { $ago }
health-words-never = 未取得
health-words-line = { $contests }、{ $last }。
health-words-again = 次の試行 { $when }。

status-well = 良好
status-look = 要確認
status-top_good =
    { $n ->
       *[other] { $n } サイトすべてが最新です。
    }
status-top_ill =
    { $n ->
       *[other] { $names } に問題があります。ほかの { $n } サイトは良好です。
    }
status-top_offline = オフラインです。取得済みのコンテストは残り、リマインダーも続きます。
status-top_none = すべてのサイトがオフです。
status-attention = 確認が必要
status-platforms = サイト
status-refresh_all = すべて確認
status-try = 今すぐ確認
status-try_label = 今すぐ確認: { $platform }
status-site = サイトを開く
status-site_label = サイトを開く: { $platform }
status-attempts = 最近の確認
status-attempts_of = { $platform } の最近の確認
status-no_attempts = まだありません
attempt-ok =
    { $n ->
       *[other] { $n } 件
    }
attempt-not_modified = 前回から変更なし
attempt-failed = 失敗
status-rest = そのほか
status-calendar = Google カレンダー
status-signed_out = 接続していません。
status-not_synced = 接続済み。まだ同期していません。
status-to_calendar = カレンダーの設定
status-notifications = 通知
status-seen = 見本の確認: { $ago }。
status-autostart = ログイン時に起動
status-autostart_on = システムに登録済み
status-autostart_off = 未登録
status-autostart_turned_off = システム設定でオフ
status-unknown = システムからは分かりません
status-store = サインイン用の鍵
status-tray = トレイアイコン
status-no_tray = このデスクトップはトレイアイコンを表示しません。ContestSync をもう一度起動するとこのウィンドウが開きます。
status-next = 次の確認
status-not_planned = 予定なし
status-not_yet = まだ
status-log = アクティビティ
status-changes_only = 変更のみ
status-log_empty = まだありません
status-offline = オフラインです
status-offline_since = オフラインです。{ $when } 時点のコンテストを表示しています
status-checked = { $ago }に確認
status-never = まだ確認していません
service-unknown = まだ調べていません。
service-working = 通知は機能しています。
service-denied = システムが ContestSync の通知を許可していません。
service-unavailable = このデスクトップでは通知を表示できません。
store-keyring = システムのキーリング
store-file = あなただけが読めるファイル
store-file_hint = システムのキーリング に移すには、CONTESTSYNC_SECRET_STORE=keyring を付けて ContestSync を一度起動してください。

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: 変更なし
log-refresh_failed = { $platform }: { $why }
log-synced = カレンダー: { $what }
log-synced_same = カレンダー: 変更なし
log-sync_failed = カレンダー: { $why }
log-announced = 発表: { $name }
log-moved = { $from } から { $to } へ変更: { $name }
log-renamed = { $from } から名前を変更: { $name }
log-cancelled = 中止: { $name }
log-back = 再び開催: { $name }
log-reminded = 開始 { $lead } 前にお知らせ: { $name }
log-reminded_start = 開始時にお知らせ: { $name }
log-reminded_late = スリープのため開始 { $late } 後にお知らせ: { $name }
log-signed_in = Google にサインイン
log-crashed = プログラムの一部が異常終了し、再開されました（{ $place }）

attention-more =
    { $n ->
       *[other] ほか { $n } 件
    }
attention-sign_in_again = サインインが終了しました。ほかのコンピューターでサインアウトした可能性があります。カレンダーを最新に保つには、もう一度サインインしてください。
attention-scope_missing = カレンダーのチェックボックスがオフだったため、ContestSync はカレンダーに書き込めません。
attention-client_refused = Google がまだこのアプリのサインインを許可していません。
attention-calendar_gone = ContestSync のカレンダーが Google カレンダーで削除されました。
attention-plan_held =
    { $n ->
       *[other] 次の同期で { $n } 件の予定が削除されます。
    }
attention-events_failed =
    { $n ->
       *[other] Google が { $n } 件の予定を拒否しました。
    }
attention-quota_exceeded = Google カレンダーのリクエスト上限に達しました。{ $when } に同期を再開します。
attention-platform_failing = 現在 { $platform } に接続できません。{ $when } に再試行します。
attention-platform_blocked = { $platform } が自動リクエストをブロックしています。取得済みのコンテストは残ります。
attention-platform_format = { $platform } のページが変わり、コンテストを読み取れません。取得済みのコンテストは残ります。
attention-platform_stale = { $platform }: { $when } から更新がありません。
attention-notifications_unavailable = このデスクトップは通知を表示しないため、お知らせが見えません。
attention-notifications_denied = システムが ContestSync の通知を許可していません。
attention-secret_in_file = サインイン用の鍵は、キーリングではなく、あなただけが読めるファイルにあります。
attention-clock_wrong =
    { $n ->
       *[other] このコンピューターの時計が { $n } 秒ずれています。
    }
attention-data_replaced = 壊れたデータを別に保管しました。カレンダーはそのままです。
attention-disk_full = ディスクがいっぱいで、新しい情報を保存できません。
attention-calendar_file = カレンダーファイルに書き込めませんでした。
attention-plan_held_of =
    { $n ->
       *[other] 次の同期で { $platform } の予定 { $n } 件が削除されます。
    }
attention-key_unreachable = サインインを保護する鍵にアクセスできません。キーリングを起動またはロック解除するか、鍵のファイルを元に戻してください。何も失われていません。
fix-sign_in = もう一度サインイン
fix-try_again = 再試行
fix-open_platform = サイトを開く
fix-see_plan = 見る
fix-see_failed = 見る
fix-make_calendar = もう一度作る
fix-rehearse = 鳴るか試す
fix-show_data = ファイルを表示
fix-own_client = 自分のクライアントを使う
fix-own_file = 別のファイルを選ぶ
fix-turn_on = オンにする
fix-resume = 再開
fix-send_sample = 見本を出す
fix-turn_on_autostart = ログイン時に起動
fix-system_settings = システム設定を開く
fix-focus_settings = システム設定を開く
fix-login_settings = システム設定を開く
fix-turn_on_sound = オンにする
fix-refresh = 今すぐ確認
fix-set_leads = 時間を設定

leads-start = 開始時
leads-add = 時間を追加
leads-count = どれだけ前か
leads-unit = 単位
leads-minutes = 分
leads-hours = 時間
leads-days = 日
leads-full =
    { $n ->
       *[other] 最大 { $n } 個です。
    }

reminders-enabled = このコンピューターで知らせる
reminders-enabled_hint = ルールで表示されるコンテストを通知します。
reminders-pause = 一時停止:
reminders-pause_hour = 1 時間
reminders-pause_morning = 明日 { $when } まで
reminders-pause_open = 再開するまで
reminders-paused = 再開するまで一時停止中
reminders-paused_until = { $when } まで一時停止中
reminders-resume = 再開
reminders-when = いつ
reminders-leads = 開始前
reminders-leads_of = { $platform }: 開始前
reminders-at_start = 開始時にも知らせる
reminders-registration = 登録の締め切り前
reminders-registration_hint = 締め切りを示すサイトで知らせます。Codeforces は示しませんが、通常は開始 5 分前です。
reminders-registration_before = 何分前に知らせるか
reminders-registration_closes = 登録は { $when } に締め切り
reminders-per_platform = サイトごとの時間
reminders-own = 個別の時間
reminders-own_label = { $platform } の個別の時間
reminders-how = どのように
reminders-quiet = 通知しない時間帯
reminders-quiet_hint = その間のリマインダーは、後でまとめて届きます。
reminders-quiet_from = 開始
reminders-quiet_to = 終了
reminders-sound = 音を鳴らす
reminders-snooze = スヌーズ
reminders-also = ほかに知らせること
reminders-moved = 時刻が変わったとき
reminders-cancelled = 中止になったとき
reminders-announced = 発表されたとき
reminders-announced_hint = 48 時間以内に始まるものだけ。
reminders-planned = 7 日以内に鳴るもの
reminders-planned_hint =
    { $n ->
       *[other] リマインダー { $n } 件
    }
reminders-before = { $length } 前
sample-show = 見本を出す
sample-seen = 見えましたか?
sample-yes = はい
sample-no = いいえ
sample-good = 通知は届いています
sample-noted = 分かりました。対処法をご覧ください
sample-refused = 見本を表示できませんでした
sample-help = 「おやすみモード」と、ContestSync の通知の許可を確かめてください。

rehearsal-title = ちゃんと鳴る?
rehearsal-hint = 予定から画面まで、お知らせの道すじをすべて試します。何も変更しません。
rehearsal-start = 試す
rehearsal-again = もう一度試す
rehearsal-yes = 鳴ります
rehearsal-perhaps =
    { $n ->
       *[other] おそらく鳴ります: 不確かな点 { $n } 件
    }
rehearsal-no =
    { $n ->
       *[other] 鳴りません: 問題 { $n } 件
    }
rehearsal-unknown = このシステムからは分かりません。
step-ok = 良好:
step-warn = 不確か:
step-fail = 問題:
step-unknown = 不明:
rehearsal-enabled-title = リマインダーがオン
rehearsal-enabled-ok = オンです。
rehearsal-enabled-bad = このウィンドウでオフになっています。
rehearsal-not_paused-title = 一時停止していない
rehearsal-not_paused-ok = 停止していません。
rehearsal-not_paused-bad = 一時停止中です。{ $when }
rehearsal-service-title = 通知サービスがある
rehearsal-service-ok = 応答しています。
rehearsal-service-bad = このデスクトップでは応答がありません。
rehearsal-permission-title = ContestSync に許可がある
rehearsal-permission-ok = 許可されています。
rehearsal-permission-bad = システム設定で禁止されています。
rehearsal-do_not_disturb-title = おやすみモードがオフ
rehearsal-do_not_disturb-ok = オフです。
rehearsal-do_not_disturb-bad = オンのため、通知が出ません。
rehearsal-sound-title = リマインダーの音が鳴る
rehearsal-sound-ok = 音はオンです。
rehearsal-sound-bad = 音はオフです。
rehearsal-sound-unsupported = このデスクトップでは通知音が鳴りません。
rehearsal-sample_seen-title = 実際に見えた
rehearsal-sample_seen-ok = { $when } に見本を確認しました。
rehearsal-sample_seen-bad = まだ確認されていません。分かるのはあなただけです。
rehearsal-sleep-title = スリープからの復帰に気づく
rehearsal-sleep-ok = 復帰後、逃した分を一つにまとめて知らせます。
rehearsal-sleep-bad = システムが復帰を知らせないため、最大 1 分かかります。
rehearsal-clock-title = 時計が正しい
rehearsal-clock-ok = 各サイトのサーバーと一致しています。
rehearsal-clock-bad = サーバーとずれています。システムで合わせてください。
rehearsal-autostart-title = ログイン時に起動する
rehearsal-autostart-ok = システムに登録済みです。
rehearsal-autostart-bad = 再起動後は、起動するまで鳴りません。
rehearsal-next_reminder-title = 次のお知らせがある
rehearsal-next_reminder-ok = 次: { $when }。
rehearsal-next_reminder-bad = ありません。コンテストか時間の設定がありません。

account-title = Google アカウント
account-promise = ContestSync は Google アカウントに専用のカレンダーを作り、最新に保ちます。ほかのカレンダーの予定は見えません。
account-ok = サインイン済み
account-sign_in_again = サインイン切れ
account-sign_out = サインアウト…
account-sign_out_hint = サインアウトすると、同じアカウントを使うほかのコンピューターのサインインも終了します。このコンピューターだけサインアウトすることもできます。カレンダーは残すことも、先に削除することもできます。
account-sign_out_keep = カレンダーを残してサインアウト
account-sign_out_delete = カレンダーを削除してサインアウト
account-sign_out_here = このコンピューターだけサインアウト
sign_in-connect = Google カレンダーに接続
sign_in-waiting = Google を待っています…
sign_in-waiting_hint = ブラウザーで続け、カレンダーのチェックボックスをオンにしてください。
sign_in-open_again = もう一度開く
sign_in-copy = リンクをコピー
sign_in-done = { $email } でサインインしました
sign_in-cancelled = サインインを中止しました
sign_in-unverified = 「このアプリは Google で確認されていません」と出たら、「詳細」から「ContestSync に移動」を選びます。
calendar-which = カレンダー
calendar-none_yet = 最初の同期で作成
calendar-open = Google カレンダーで開く
calendar-last = 前回の同期
calendar-next = 次の同期
calendar-will_add =
    { $n ->
       *[other] { $n } 件のコンテストを追加します
    }
calendar-add_them = 追加する
calendar-failed =
    { $n ->
       *[other] { $n } 件の予定が失敗
    }
calendar-waits = 「追加する」を選ぶまで、カレンダーには何も書き込まれません。
calendar-preview = プレビュー
calendar-preview_more =
    { $n ->
       *[other] ほかに一覧で非表示の { $n } 件
    }
calendar-review = 確認して追加
calendar-up_to_date =
    { $n ->
       *[other] 最新です (予定 { $n } 件)
    }
held-title =
    { $n ->
       *[other] 次の同期で予定 { $n } 件 ({ $platforms }) が削除されます
    }
held-hint = 一度に多すぎるのはサイト側の誤りかもしれないため、何も削除していません。
held-waiting = ほかに待機中: { $what }。
held-see = 見る
held-keep = 残す
held-kept = 予定を残しました
held-remove = 削除
events-title = 予定
events-where = 入れる場所
events-own = 専用のカレンダー
events-main = 自分のメインカレンダー
events-busy = 時間の表示
events-free = 予定なし
events-blocked = 予定あり
events-color = サイトごとに色分け
events-phone = Google の通知(スマートフォンにも)
events-phone_hint = このコンピューターのリマインダーとは別に、Google カレンダーから届きます。最大 5 個。
deleted-title =
    { $n ->
       *[other] あなたが削除した予定 { $n } 件
    }
deleted-hint = Google カレンダーで削除したものは、削除されたままです。
deleted-restore = 復元
deleted-restore_label = 復元: { $name }
deleted-restored = 次の同期で復元します
deleted-all = すべて復元
ics-title = カレンダーファイル
ics-hint = 同じコンテストを、ほかのカレンダー用のファイルにします。変更は反映されません。
ics-export = カレンダーファイルを書き出す…
ics-keep = カレンダーファイルを最新に保つ
ics-keep_hint = フォルダー内のファイルを選んでください。Evolution、GNOME カレンダー、Thunderbird で表示でき、同期フォルダーならほかの端末にも届きます。コンテストが変わるたびに書き直されるため、ファイルに加えた変更は失われます。
client-title = 自分の Google クライアント ID
client-hint = Google がこのアプリを許可しないときは、自分のプロジェクトのクライアントを使えます。Google のコンソールで「デスクトップ アプリ」の OAuth クライアントを作り、JSON をダウンロードします。
client-console = Google のコンソールを開く
client-paste = JSON を貼り付け
client-import = 使う
client-file = またはファイルを選ぶ
client-wrong_file = デスクトップ用クライアントの JSON ではありません
client-imported = 自分のクライアントを使用中です
client-id = クライアント ID
client-secret = クライアント シークレット
client-needed = このビルドには Google クライアントがありません。ご自身のものを追加してください:
remove-title = 専用カレンダーを削除
remove-hint = ContestSync が作ったカレンダーを予定ごと削除します。ほかのカレンダーには触れません。
remove-button = カレンダーを削除…
remove-sure = 「{ $name }」とすべての予定が Google から削除されます。元に戻せません。
remove-done = カレンダーを削除しました

general-running = 動作
general-autostart = ログイン時に起動
general-autostart_hint = ウィンドウを開かず静かに起動します。
general-autostart_differs = システムの状態と違います。オフにしてからオンにすると直ります。
general-autostart_turned_off = システム設定でオフ。
general-autostart_not_in_place = ContestSync を「アプリケーション」フォルダに移し、そこから起動し直してください。
general-interval = サイトを確認する間隔
general-hours =
    { $n ->
       *[other] { $n } 時間
    }
general-looks = 見た目
general-theme = テーマ
theme-system = システムに合わせる
theme-light = ライト
theme-dark = ダーク
general-clock = 時刻の表示
clock-auto = 言語に合わせる
clock-24 = 24 時間
clock-12 = 12 時間
general-tray_title = トレイアイコンの横 (3 時間前から)
tray_title-off = なし
tray_title-time = 残り時間
tray_title-name = 名前と残り時間
general-language = 言語
language-auto = システムに合わせる
general-reword_hint = すでにカレンダーにある予定は、書き込まれたときの言語のままです。
general-reword = この言語で書き直す
general-move = 設定を持ち運ぶ
general-move_hint = ここでの設定をすべて一つのファイルに。パスワードやサインインは含みません。
general-backup = バックアップ…
general-restore = 復元…
general-text_size = 文字サイズ
general-smaller = 文字を小さく
general-larger = 文字を大きく
general-usual_size = リセット
general-compact = コンパクト表示 (1 件 1 行)

privacy-promise = データはこのコンピューターに保存されます
privacy-promise_calendar = データはこのコンピューターと Google カレンダーに保存されます
privacy-promise_hint = 会員登録も、利用状況の送信も、独自のサーバーもありません。ContestSync が直接サイトに問い合わせ、接続したときだけ Google に書き込みます。
privacy-where = 保存場所
privacy-data = データ
privacy-logs = ログ
privacy-key = サインイン用の鍵
privacy-show = 表示
privacy-hosts = 通信する相手
privacy-hosts_hint = これらだけです。サイトには通常のコンテスト一覧の要求が、Google にはカレンダーの予定が送られます。
privacy-handles = ハンドルを入力したサイトには、その公開レートも問い合わせます。
privacy-not_asked = まだ
privacy-leave = 使うのをやめるとき
privacy-leave_hint = 先にサインアウトしてカレンダーを削除し、それからアンインストールします。データのフォルダーは手で削除できます。
privacy-to_calendar = カレンダーの設定
privacy-fallback = 最初のサーバーが応答しないときだけ
privacy-updates = 新しいバージョン
privacy-contest_feed = コンテストフィード
privacy-if_on = 有効にした場合だけ、1日1回

about-what = カレンダーをプログラミングコンテストに合わせて最新に保ち、開始前にお知らせします。
about-package = パッケージ
about-system = システム
about-licence = ライセンス
about-licences = すべてのライセンス
updates-title = 更新
updates-check = 新しいバージョンを知らせる
updates-hint = 1日1回だけ確認し、自動では適用しません。
updates-nobody = このインストールは自動更新されません。入手したときと同じ方法で新しいバージョンを入手してください。
updates-none = 今のところ新しいバージョンはありません。
updates-newer = バージョン { $version } があります
updates-install = インストールして再起動
updates-started = 新しいバージョンを適用しています
about-help = うまく動かないとき
about-help_hint = 診断情報に秘密は含まれません。自動で送信されるものはありません。
about-report = 問題を報告
about-report_nowhere = このビルドには報告先のページがありません。入手元に診断情報を送ってください。
licences-title = ライセンス
licences-ours = ContestSync は MIT ライセンスの自由ソフトウェアです。
licences-hint =
    { $n ->
       *[other] { $n } 個のパッケージが含まれ、それぞれのライセンスに従います。
    }
licences-package = パッケージ
licences-version = バージョン
about-keys = キー操作
keys-upcoming = 今後のコンテスト
keys-status = 状態
keys-settings = 設定
keys-search = 検索
keys-sync = 今すぐ同期
keys-contests = 前後のコンテストへ
keys-open = コンテストのページを開く
keys-mute = ミュートする、または解除する
keys-remind = リマインダーを入れる、またはルールに従う
keys-calendar = カレンダーに入れる、または外す
keys-why = なぜ?
keys-leave = 入力欄を離れる、パネルを閉じる、ウィンドウを閉じる
keys-buttons = コンテストのボタン間を移動
keys-undo = 元に戻す
keys-text_size = 文字サイズ
keys-views = 一覧、週、月
diagnostics-button = 診断情報…
diagnostics-title = 診断情報
diagnostics-hint = 渡す前にお読みください。サインイン、鍵、メールアドレスは含みません。

first-step = 手順 { $step } / 3
first-platforms = どのサイトを使いますか?
first-next = 次: { $when }
first-nothing = 予定なし
first-looking = 調べています…
first-unreachable = つながりません。後で再試行します
first-daily =
    { $n ->
       *[other] 主なコンテストのみ(毎日・練習の { $n } 件を非表示)
    }
first-daily_plain = 主なコンテストのみ(毎日・練習のものを非表示)
first-reminders = いつお知らせしますか?
first-quiet = { $from } から { $to } まで
first-calendar = カレンダー(任意)
first-export = 代わりにファイルを書き出す
first-ready = 準備完了
first-result =
    { $n ->
       *[other] 7 日以内に { $n } 件のコンテストがあります。
    }
first-result_next = 次: { $name }、{ $when }、あと { $length }。
first-tray = ContestSync はトレイで動き続けます。このウィンドウは閉じてかまいません。
first-no_tray = このデスクトップはトレイアイコンを表示しませんが、ContestSync は動きます。もう一度起動するとこのウィンドウが開きます。
first-back = 戻る
first-continue = 続ける
first-not_now = 今はしない
first-skip_all = 設定をとばす
first-done = 完了
first-what = ContestSync は今後のプログラミングコンテストを一覧にし、開始前に知らせ、カレンダーに入れます。
first-offline = オフラインです。接続するとコンテストが表示されます。
first-presets = まとめて選択
first-hiring = 採用
first-everything = すべて

problem-offline = サーバーにつながりません。取得済みのコンテストは残ります。
problem-connection = 接続が切れました。取得済みのコンテストは残ります。
problem-tls = サーバーの証明書を信頼できません。時計とネットワークを確かめてください。
problem-timeout = 時間内に応答がありません。取得済みのコンテストは残ります。
problem-http_status = サーバーがエラーを返しました。取得済みのコンテストは残ります。
problem-redirected = サーバーが別のサイトへ転送したため、たどりませんでした。
problem-rate_limited = サーバーが回数を減らすよう求めています。自動で続けます。
problem-too_large = 応答が大きすぎます。
problem-unexpected_body = 応答を読み取れません。ページが変わったようです。
problem-blocked = サイトが自動リクエストをブロックしています。取得済みのコンテストは残ります。
problem-unknown_zone = カレンダーのタイムゾーンが不明か、指定されていません。何も変更していません。
problem-suspicious_listing = 応答に大半のコンテストがなかったため、何も削除していません。
problem-signed_out = サインインしていません。
problem-sign_in_again = サインインが終了しました。もう一度サインインしてください。何も失われていません。
problem-consent_denied = Google の画面で許可されませんでした。何も変更していません。
problem-scope_missing = カレンダーのチェックボックスがオフだったため、ContestSync はカレンダーに書き込めません。もう一度試して、オンにしてください。
problem-sign_in_cancelled = サインインは中止されました。
problem-sign_in_timed_out = ブラウザーから戻りませんでした。もう一度お試しください。
problem-state_mismatch = 別のサインインへの応答でした。もう一度お試しください。
problem-port_unavailable = Google の応答を受けるポートが空いていません。もう一度お試しください。
problem-browser_unavailable = ブラウザーを開けません。リンクをコピーして自分で開いてください。
problem-client_not_configured = Google クライアントがありません。ご自身のものを追加してください。
problem-client_refused = Google がこのアプリを受け付けません。自分のクライアント ID を使うか、ファイルを書き出してください。
problem-calendar_gone = カレンダーが Google で削除されました。同期するともう一度作ります。
problem-quota_exceeded = Google カレンダーのリクエスト上限に達しました。後で同期を再開します。
problem-event_refused = Google がこの予定を拒否しました。
problem-calendar_api = Google の応答を理解できません。再試行します。
problem-plan_held = 多くの予定が削除されるため、確認を待っています。
problem-secret_store_unavailable = 利用できるキーリングがありません。
problem-database_newer = データは新しい ContestSync のものです。このアプリを更新してください。
problem-database_damaged = データファイルが壊れています。
problem-disk_full = ディスクがいっぱいです。
problem-data_folder = データのフォルダーを使えません。
problem-database = データファイルを読み書きできません。
problem-run_in_progress = 別の同期が実行中です。結果はまもなく出ます。
problem-queue_full = 待機中の処理が多すぎます。少し後でお試しください。
problem-cancelled = 中止しました。
problem-crashed = プログラムの一部が異常終了しました。ほかは動いています。ご報告ください。
problem-clock_wrong = このコンピューターの時計がずれています。システムで合わせてください。
problem-endpoints_file = サーバー指定のファイルを使えません。
problem-wrong_usage = コマンドラインを解釈できません。
problem-unknown_preference = そのような設定はありません。
problem-invalid_value = その値は使えません。何も変更していません。
problem-unknown_contest = このコンテストの情報はもうありません。
problem-file_write = ファイルに書き込めません。
problem-handle_unknown = このハンドルのユーザーはいません。つづりを確認してください。
problem-handle_renamed = このハンドルは名前が変わりました。新しいハンドルを入力してください。
problem-file_read = ファイルを読めません。
problem-update_held = 同期中か、まもなくコンテストが始まるため、インストールしませんでした。後でもう一度お試しください。
problem-update_refused = この更新には正しい署名がありません。何も変更していません。
problem-update_failed = 更新を取得または適用できませんでした。何も変更していません。
problem-feed_key_missing = コンテストフィードを検証する鍵がありません。
problem-feed_unsigned = コンテストフィードに署名がないため、使用しませんでした。
problem-feed_signature = コンテストフィードが署名と一致しないため、使用しませんでした。
problem-feed_wrong_key = コンテストフィードが別の鍵で署名されているため、使用しませんでした。
problem-feed_replayed = コンテストフィードが古いコピーのため、使用しませんでした。
problem-feed_too_old = コンテストフィードが 1 日以上前のものなので、使用しませんでした。
problem-feed_ahead = コンテストフィードの日付が未来です。どちらかの時計が間違っています。
problem-feed_contest = フィードに正しくないコンテストがあるため、使用しませんでした。
problem-nothing_read = まだどのサイトも完全に読み込まれていないため、公開するものがありません。
problem-proxy_unusable = 環境変数のプロキシは使えない種類のため、どのサーバーにも問い合わせていません。
problem-notifications_unavailable = このデスクトップでは通知を表示できません。通知サービスを起動するか、インストールしてください。
problem-detail_refused = Google が一部の項目（色など）を拒否しました。残りは書き込まれました。
problem-calendar_foreign = このカレンダーは別の Google クライアントで作成されたため、このコンピューターでは開けません。
problem-reading_too_old = 変更は、サイトを読み直すまで待機します。
problem-calendar_moved = ほかのコンピューターが予定をメインカレンダーに移しました。
problem-settings_taken_over = このコンピューターの設定は、カレンダーの設定に置き換えられました。
problem-settings_put_back = 共有設定の予定が削除されていたため、元に戻しました。
problem-old_release = 別のコンピューターの ContestSync 0.1.0 が、まだこのカレンダーを変更しています。そちらを更新してください。

sure-platform = { $platform } をオフにしますか?
sure-rules = このルールを適用しますか?
sure-feed = { $name } を削除しますか?
sure-events =
    { $n ->
       *[other] カレンダーから { $n } 件の予定が削除されます。
    }
sure-such_as = 例: { $names }
sure-switch_off = オフにする
sure-apply = 適用

search-help = 検索のしかた
search-placeholder = 検索
search-platform = サイト (名前、先頭、略称)
search-division = ディビジョン
search-rated = レート対象のコンテスト
search-unrated = レート対象外のコンテスト
search-today = 今日と開催中
search-tomorrow = 明日
search-week = 7 日以内
search-running = 開催中
search-hidden = 非表示も含める
search-without = この語を含まない
search-unknown = { $operator } は検索の演算子ではありません

view-label = 表示
view-agenda = 一覧
view-week = 週
view-month = 月
view-today = 今日
view-previous_week = 前の週
view-next_week = 次の週
view-previous_month = 前の月
view-next_month = 次の月

week-label = この週のコンテスト
week-hour = 時刻
week-long = 数日間開催
week-hidden = 非表示
week-none = この期間に予定されたコンテストはありません
week-next = 次のコンテストへ: { $when }

month-more =
    { $n ->
       *[other] ほか { $n } 件
    }
month-continued = { $name }、継続中（{ $dates }）
month-none = この日のコンテストはありません

next-label = 次のコンテスト
next-running = 開催中
next-unmute = ミュート解除
joined-title = ほかのコンピューターの設定
joined-from = { $computer } の設定を引き継ぎました(最終変更: { $when })。
joined-hint = サイト、ルール、予定の見た目、個々のコンテストの選択は、このカレンダーを使うすべてのコンピューターで共通です。
joined-ok = このままにする
joined-keep = このコンピューターの設定を全体に使う
joined-kept = ほかのコンピューターも次の同期で従います
moved-title = 予定はメインカレンダーに移されました
moved-hint = ほかのコンピューターが移しました。選ぶまでここでは何も変わりません。
moved-keep = ここにも残す
moved-main = ここでもメインカレンダーを使う
notice-sample = これは見本のリマインダーです ({ $time })
notice-sample_body = これが見えれば、リマインダーは機能しています。ウィンドウで「はい」を選んでください。
notice-open = コンテストを開く
notice-open_first = 最初のものを開く
notice-show = 表示
notice-snooze = { $minutes } 分スヌーズ
notice-snooze_start = 開始までスヌーズ
notice-ahead = { $name }、{ $when }
notice-ahead_today = { $name }、{ $time } 開始
notice-starts = { $when } 開始: { $name }
notice-starts_today = { $time } 開始: { $name }
notice-now = 開始: { $name }
notice-started = { $length } 前に開始: { $name }
notice-in = あと { $length }
notice-until = { $from } から { $to } まで
notice-long = 長さ { $length }
notice-rated = レート対象
notice-unrated = レート対象外
notice-registration = 参加登録は { $when } まで
event-any_time = 期間内のいつでも
event-signature = ContestSync が更新します ({ $key })
notice-checked = { $length } 前に確認
notice-checked_now = たった今確認
notice-asleep = { $when } にコンピューターはスリープしていました
notice-not_running = { $when } に ContestSync は動いていませんでした
notice-quiet = 通知しない時間帯のため保留していました
notice-paused = リマインダーの一時停止中のため保留していました
notice-together =
    { $n ->
       *[other] { $when } に { $n } 件のコンテスト
    }
notice-together_today =
    { $n ->
       *[other] { $time } に { $n } 件のコンテスト
    }
notice-together_now =
    { $n ->
       *[other] 開始 ({ $time }): { $n } 件のコンテスト
    }
notice-missed_soon =
    { $n ->
       *[other] まもなく { $n } 件のコンテストが始まります
    }
notice-missed_quiet =
    { $n ->
       *[other] 通知しない時間帯に { $n } 件のコンテスト
    }
notice-missed_paused =
    { $n ->
       *[other] リマインダーの一時停止中に { $n } 件のコンテスト
    }
notice-missed =
    { $n ->
       *[other] 離席中に { $n } 件のコンテスト
    }
notice-more =
    { $n ->
       *[other] ほか { $n } 件
    }
notice-over =
    { $n ->
       *[other] { $n } 件は終了
    }
notice-running = { $name } は開催中です ({ $when } まで)
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = { $when } に変更: { $name }
notice-was = 変更前 { $when }
notice-left = あと { $length }
notice-started_ago = { $length } 前に開始
notice-moved_too = リマインダーも合わせて変わりました
notice-cancelled = 中止: { $name }
notice-announced = 新規: { $name }
notice-all_moved =
    { $n ->
       *[other] { $n } 件のコンテストの時刻が変わりました
    }
notice-all_cancelled =
    { $n ->
       *[other] { $n } 件のコンテストが中止されました
    }
notice-all_announced =
    { $n ->
       *[other] { $n } 件のコンテストが発表されました
    }
notice-sign_in = Google カレンダーにもう一度サインインしてください
notice-sign_in_body = { $time } から · リマインダーは続きますが、カレンダーは更新されません
notice-no_tray = ContestSync はトレイアイコンなしで動いています
notice-no_tray_body = { $time } から · このデスクトップはトレイアイコンを表示しません。リマインダーは機能します。ContestSync をもう一度起動するとウィンドウが開きます
notice-no_window = ウィンドウを開けませんでした
notice-no_window_body = トレイ、リマインダー、カレンダーは引き続き動作します。ContestSync を更新した直後の場合は、終了してもう一度起動してください。
notice-no_window_commands = ウィンドウがなくても、トレイ、リマインダー、カレンダーは動作します。コマンドラインでできることは `contestsync --help` で確認できます。
notice-no_web_view = Microsoft の WebView2 ランタイムをインストールして、ウィンドウをもう一度開いてください。ウィンドウがなくても、トレイ、リマインダー、カレンダーは動作します。
notice-runs_already = 別の ContestSync が動作中ですが応答しません（{ $owner }）。そのプロセスを終了して、もう一度起動してください。
notice-platform = { $platform } を { $when } から読み取れていません
notice-platform_body =
    { $n ->
       *[other] 取得済みの { $n } 件のコンテストは古い可能性があります
    }
tray-none = 14 日以内のコンテストはありません
tray-sample = サンプルデータ: すべて架空のものです
tray-all = すべてのコンテスト…
tray-window = ContestSync を開く
tray-settings = 設定…
tray-update = { $version } に更新…
tray-quit = ContestSync を終了
tray-in = あと { $length }
tray-left = 残り { $length }
tray-running = 開催中、残り { $length }
tray-as_of = { $when } 時点の時刻
tray-register = 参加登録…
tray-remind = このコンテストを知らせる
tray-mute = このコンテストをミュート
tray-tooltip_none = ContestSync: 14 日以内のコンテストはありません
tray-tooltip = { $name }: あと { $length } ({ $when })
tray-tooltip_running = { $name }: 開催中、残り { $length }
tray-more =
    { $n ->
       *[other] { $name } + ほか { $n } 件
    }
tray-attention =
    { $n ->
       *[other] 確認が必要なもの { $n } 件…
    }
tray-syncing = 同期中…
tray-progress = 同期中… { $done } / { $total }
tray-add =
    { $n ->
       *[other] { $n } 件のコンテストをカレンダーに追加…
    }
tray-sync = 今すぐ同期
tray-check = 今すぐ確認
tray-offline = { $action } (オフライン)
tray-just_now = { $action } (たった今)
tray-ago = { $action } ({ $length } 前)
tray-again = { $minutes } 分後にもう一度知らせる: { $name }
tray-again_start = 開始時にもう一度知らせる: { $name }
tray-resume = リマインダーを再開 (一時停止中)
tray-resume_until = リマインダーを再開 ({ $when } まで一時停止中)
tray-pause = リマインダーを一時停止
tray-pause_hour = 1 時間
tray-pause_until = { $when } まで
tray-pause_open = 再開するまで
cli-refresh =
    { $n ->
       *[other] { $platform }: コンテスト { $n } 件、{ $what }。
    }
cli-left_out = 除外: { $rows }
cli-rows =
    { $n ->
       *[other] 読み取れない行 { $n } 件
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }: 変更なし、コンテスト { $n } 件。
    }
cli-refresh_none = { $platform }: 変更なし、コンテストなし。
cli-feed_of = { $publisher } のコンテストフィード
cli-feed_same = { $name }: 変更なし。
cli-refresh_failed = { $platform }: 失敗。{ $why }
cli-refresh_failed_plain = { $platform }: 失敗。
cli-refresh_off = すべてのサイトがオフです。`contestsync config set platforms codeforces,atcoder` で 2 つをオンにできます。
cli-calendar_preview = カレンダー (プレビュー)
cli-calendar_done = カレンダー: 完了
cli-calendar_partly = カレンダー: 一部完了
cli-calendar_failed = カレンダー: 失敗
cli-calendar_signed_out = カレンダー: 接続していません。
cli-calendar = { $what }。{ $did }。
cli-calendar_same = { $what }。変更なし。
cli-calendar_alone = { $what }。
cli-unchanged =
    { $n ->
       *[other] 変更なし { $n }
    }
cli-kept_deleted =
    { $n ->
       *[other] 自分で削除しそのまま { $n }
    }
cli-insert = 追加
cli-update = 変更
cli-restore = 復元
cli-delete = 削除
cli-held = 保留: { $action } { $name }、{ $when }
cli-offline = { $when } からオフライン: どのサーバーにもつながりません。プログラムの動作中は 1 分ごとに再試行します。
cli-clock_ahead = このコンピューターの時計がサーバーより { $seconds } 秒進んでいます。合わせてください。それまで古いものは削除しません。
cli-clock_behind = このコンピューターの時計がサーバーより { $seconds } 秒遅れています。合わせてください。それまで古いものは削除しません。
cli-account = Google カレンダー: { $email } でサインイン済み。
cli-account_again = Google カレンダー: { $email } でもう一度サインインが必要です (`contestsync login`)。
cli-account_none = Google カレンダー: 接続していません (`contestsync login`)。
cli-key_file = 暗号鍵: データのフォルダーの、あなただけが読めるファイル。
cli-key_keyring = 暗号鍵: キーリング。
cli-last_refresh = 前回の確認: { $last }。次回: { $next }。
cli-last_sync = 前回の同期: { $last }。次回: { $next }。
cli-never = なし
cli-after_sign_in = サインイン後
cli-file_failed = カレンダーファイル: 最新ではありません。{ $why }
cli-file = カレンダーファイル: { $path }、最終書き込み { $when }。
cli-platform = { $platform }: 最終取得 { $when }
cli-platform_off = { $platform }: オフ
cli-platform_failing = { $platform }: 失敗 (連続 { $count } 回)、最終取得 { $when }。{ $why }
cli-feed = { $publisher } のコンテストフィード: 最終取得 { $when }。{ $why }
cli-data = データ: { $path } (コンテスト { $count } 件、スキーマ { $schema })。
cli-note = 注意: { $text }
cli-signed_in = { $email } でサインインしました。`contestsync sync` でコンテストをカレンダーに追加します。
cli-signed_in_kept = { $email } でサインインしました。このコンピューターの設定を残しました。ほかのコンピューターも次の同期で従います。`contestsync sync` でコンテストをカレンダーに追加します。
cli-signed_in_joined = { $email } でサインインしました。{ $computer } の設定を引き継ぎました (最終変更: { $when })。`contestsync config keep-own` でこのコンピューターの設定に戻せます。`contestsync sync` でコンテストをカレンダーに追加します。
cli-kept_own = このコンピューターの設定に戻しました。次の同期でほかのコンピューターにも適用されます。
cli-kept_own_none = このコンピューターは設定を引き継いでいないため、何も変更していません。
cli-shared = このカレンダーを使うすべてのコンピューターで共通
cli-own = このコンピューターだけ
cli-signed_out = { $email } からサインアウトしました。
cli-calendar_deleted = ContestSync のカレンダーを削除しました。
cli-calendar_none = 削除する ContestSync のカレンダーはありませんでした。
cli-calendar_kept = カレンダーは残しました。
cli-others_kept = ほかのコンピューターのため、Google の許可は残ります。
cli-others_signed_out = ほかのコンピューターの ContestSync でも同じ Google アカウントを使っている場合、Google はそちらもサインアウトさせます。`contestsync logout --keep-others` ならサインインしたままになります。
cli-browser = ブラウザーで Google を待っています (最大 5 分)。
cli-waiting = 実行中の別の ContestSync を待っています ({ $owner })。
cli-restored =
    { $n ->
       *[other] 次の同期で { $n } 件の予定を復元します。
    }
cli-client_saved = クライアントを保存しました。`contestsync login` でサインインできます。
cli-key_changed = 鍵を変更しました。
cli-run = ContestSync は予定どおりに確認と同期を行います。Ctrl-C で終了します。
cli-next = { $name } ({ $platform })、あと { $length }、{ $when }
cli-next_none = 今後のコンテストはありません。
cli-list_none = コンテストはありません。`contestsync refresh` でサイトを読み取り、`contestsync list --hidden` で非表示のものも表示します。
cli-over = 終了
cli-running = 開催中
cli-in = あと { $length }
cli-hidden = 非表示: { $why }
cli-times = { $from } から { $to } まで
cli-source = サイトの一覧「{ $list }」から、最終確認 { $when }。
cli-in_list = 一覧: { $answer } ({ $why })
cli-in_calendar = カレンダー: { $answer } ({ $why })
cli-reminders = リマインダー: { $answer } ({ $why })
cli-late_for_calendar = 追加される前に始まっていました
cli-deleted_by_you = 予定が削除されています。`contestsync restore { $key }` で元に戻せます
cli-started = 開始済みのため、リマインダーはありません
cli-yes = はい
cli-no = いいえ
cli-rings = { $when } にお知らせ
cli-was = 変更前 { $what }
landing-close = このタブは閉じてかまいません。
landing-signed_in = サインインしました
landing-signed_in_text = ContestSync はこれから { $email } のカレンダーを最新に保ちます。
landing-declined = 許可されませんでした
landing-box = チェックボックスがオフでした
landing-cancelled = サインインは中止されました
landing-failed = サインインできませんでした
landing-stray = 現在のサインインへの応答ではありません
landing-stray_text = 受け付けず、何も変更していません。Google の画面から来た場合は、ContestSync でもう一度サインインを始めてください。
landing-again = この応答は使用済みです
landing-again_text = 応答は一度だけ受け付けます。サインインの結果は ContestSync に表示されます。
landing-unknown = サインインは完了していません
landing-unknown_text = ContestSync で続けてください。
landing-nothing = ここには何もありません
landing-nothing_text = ContestSync はここで Google の応答だけを待っています。
notice-closes = 参加登録は { $when } まで: { $name }
notice-closes_today = 参加登録は { $time } まで: { $name }
notice-contest_starts = コンテストは { $when } 開始
notice-contest_starts_today = コンテストは { $time } 開始
notice-closes_usually = { $platform } では通常この時刻に締め切り。正確な時刻はサイトのページにあります
cli-rating = レート: { $text }
cli-for_you = あなたにとって: { $answer } ({ $why })。
cli-registration = 参加登録は { $when } まで
cli-registration_usual = 参加登録は { $when } まで (このサイトの通常)
cli-backup = { $path } に { $preferences }と{ $feeds }を保存しました。
cli-backup_secret = { $path } にはカレンダーフィードのアドレスが含まれ、ファイルを開ける人なら誰でも読めます。他の人に渡さないでください。
cli-backup_restored = { $preferences }と{ $feeds }を復元しました。フィードは次の確認で読み取ります。
cli-doctor_none = オンのサイトがありません。--platform で指定してください。
cli-doctor_ok = 想定どおり
cli-doctor_changed = 読み取れますが、想定とは違います
cli-doctor_unreadable = 応答を読み取れません
cli-doctor_refused = 一覧が返りませんでした
cli-doctor_unreachable = つながりませんでした
cli-doctor = { $platform }: { $how }、今後 { $count } 件。
cli-doctor_unseen = { $platform }: { $how }、今後 { $count } 件 (実際のサイトでは未確認)。
cli-doctor_rows = { $rows } 行のうち { $count } 行を読み取れません
cli-doctor_missing = { $field } がなくなりました ({ $expected })
cli-doctor_added = { $field } が増えました ({ $found })
cli-doctor_type = { $field } は { $found } です (想定は { $expected })
cli-doctor_count = コンテスト { $found } 件 (想定は { $expected })
cli-doctor_part = ページの一部がありません
cli-doctor_saved = { $path } に保存しました
cli-keygen = 秘密鍵は { $path } にあります。公開者だけが読める場所に保管してください。
cli-keygen_public = 購読者は feed.public_key に次の値を設定します:
cli-contests =
    { $n ->
       *[other] コンテスト { $n } 件
    }
cli-platforms =
    { $n ->
       *[other] { $n } サイト
    }
cli-published = { $path } に公開しました: { $contests }、{ $platforms } ({ $when } 時点)。
cli-handles_none = ハンドルがありません。`contestsync config set handle.codeforces HANDLE` で設定できます。ほかに handle.atcoder、handle.leetcode、handle.codechef があります。
cli-handle_heuristic = { $platform } (ヒューリスティック)
cli-handle_unrated = まだレートなし (0 として扱います)
cli-handle_nobody = この名前の人はいません
cli-handle_renamed = 名前が変わりました
cli-handle_unread = まだ読み取っていません
cli-handle_read = { $state }、{ $when } に読み取り
cli-feed_removed = { $name } ({ $source }) を削除しました。今後の予定は次の同期でカレンダーから消えます。
cli-feed_left_out = 予定のうち { $count } 件は読み取れず、除外しました。
cli-calendar_name = プログラミングコンテスト
cli-feeds_none = カレンダーフィードはありません。`contestsync source add ADDRESS` で追加できます。
cli-off = オフ
cli-ended_ok = 完了
cli-ended_partial = 一部完了
cli-ended_failed = 失敗
cli-progress_platform = サイト { $done }/{ $total }
cli-progress_event = 予定 { $done }/{ $total }
cli-not_revoked = ここではサインアウトしましたが、Google につながりませんでした ({ $why })。https://myaccount.google.com/connections でアクセスを自分で削除してください。
cli-no_thread = スレッドを開始できませんでした ({ $why })。ほかのプログラムを閉じて、もう一度お試しください。
cli-not_written = 結果を書き込めません ({ $why })。
cli-process = プロセス { $id }、{ $when } から
cli-no_desktop = このビルドにデスクトップアプリはありません。`contestsync-headless run` で予定どおりに確認と同期を行います。
cli-desktop_not_started = デスクトップアプリ { $program } を起動できません（{ $reason }）。ContestSync をもう一度インストールしてください。
cli-starts = { $when } に開始
cli-taken_back = 取り下げられました
cli-other = 別の情報 ({ $from }): { $says }
time-just_now = たった今
cli-ago = { $length }前
cli-from_feed = { $publisher } のフィードから、{ $ago }に読み取り
cli-from_platform = { $platform } から直接、{ $ago }に読み取り
cli-time_from = 時刻の出所: { $from }。
cli-readings_differ = 2 つの情報が異なります。{ $other }。
cli-was_announced = 発表
cli-was_moved = 日時変更
cli-was_renamed = 名称変更
cli-was_lengthened = 長さ変更
cli-was_updated = 更新
cli-was_gone = 掲載終了
cli-was_back = 再掲載
cli-backup_left_out =
    { $n ->
       *[other] カレンダーフィード { $n } 件を除外しました。このコンピューターでは使えないアドレスです。`contestsync source add ADDRESS` で追加してください。
    }
cli-preferences =
    { $n ->
       *[other] 設定 { $n } 件
    }
cli-calendar_feeds =
    { $n ->
       *[other] カレンダーフィード { $n } 件
    }
cli-feed_added =
    { $n ->
       *[other] { $name } を { $source } として追加しました (今後の予定 { $n } 件)。
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name } は { $source } として追加されます (今後の予定 { $n } 件)。
    }
help-contestsync = コンテストを逃さない: 今後のプログラミングコンテストを Google カレンダーに入れ、開始前にお知らせします
help-json = JSON 文書を 1 つ標準出力に出力する
help-background = ウィンドウを開かずにデスクトップアプリを起動する (ログイン時の起動と同じ)
help-settings = デスクトップアプリを起動してウィンドウを開く
help-refresh = オンのサイトを読み取り、変更を保存する
help-refresh-platforms = このサイトだけ (複数指定できます)
help-list-platforms = このサイトだけ (複数指定できます)
help-refresh-trust = 今後のコンテストの大半がなくても一覧を信用する (サイトを自分で確認した場合)
help-list = 今後と開催中のコンテストを早い順に表示する
help-list-days = この日数以内に始まるコンテストだけ
help-list-all = 終了したコンテストも含める
help-list-hidden = 非表示のコンテストも含める
help-next = 次のコンテストと残り時間を表示する (ステータスバー用)
help-next-format = 出力形式
help-next-format-text = 1 行のテキスト
help-next-format-json = JSON 文書
help-next-format-waybar = Waybar のカスタムモジュール
help-next-format-tmux = tmux 用の短い行
help-next-watch = 終了せず、変わるたびに 1 行出力する
help-why = 1 つのコンテストのすべてと、一覧・カレンダー・リマインダーに出る理由を表示する
help-why-key = コンテスト。例: codeforces:1936
help-choose-key = コンテスト。例: codeforces:1936
help-login = ブラウザーで Google にサインインする
help-login-no_browser = ブラウザーを開かずにアドレスを出力する
help-login-keep_settings = カレンダーにほかのコンピューターの設定があれば、このコンピューターの設定で置き換える
help-logout = Google からサインアウトする。カレンダーは残る
help-logout-more = Google は、このアカウントを使うほかのコンピューターもサインアウトさせます。--keep-others を付けると、サインインしたままになります。
help-logout-delete_calendar = ContestSync のカレンダーも削除する
help-logout-keep_others = ここだけサインアウトし、ほかのコンピューターはサインインしたままにする
help-sync = サイトを読み取ってから、カレンダーを更新する
help-sync-no_refresh = 先にサイトを読み取らない
help-sync-dry_run = 変更される内容を表示するだけ
help-sync-confirm = 大量の削除と、削除されたカレンダーの再作成を許可する
help-sync-take_over = 別のコンピューターがメインカレンダーに追加した予定もこのコンピューターで管理する
help-sync-reword = すでにある予定の説明も設定した言語で書き直す
help-restore = カレンダーから削除した予定を、次の同期で復元する
help-restore-keys = 対象のコンテスト。指定しなければすべて
help-export = コンテストを iCalendar ファイル (RFC 5545) に書き出す
help-export-ics = iCalendar。唯一の形式
help-export-output = 書き込むファイル (既定: 標準出力)
help-status = アカウント、前回と次回の実行、各サイトの状態、鍵の保管場所を表示する
help-config = 設定を表示・変更する
help-config-get = 設定の値を出力する
help-config-get-key = 設定の名前
help-config-set-key = 設定の名前
help-config-set = 設定を変更する
help-config-set-value = 設定の値
help-config-list = すべての設定を出力する: カレンダーで共有されるものと、このコンピューターだけのもの
help-config-list-scopes = --json のとき、それぞれが共有かどうかも出力する
help-config-keep_own = すべてのコンピューターで、このコンピューターがカレンダーの設定を引き継ぐ前の設定に戻す
help-config-client_file = Google のコンソールからダウンロードした JSON ファイルから Google クライアントを読み込む
help-config-client_file-file = ファイル
help-config-backup-file = ファイル
help-config-restore-file = ファイル
help-config-backup = すべての設定を、秘密を除いてファイルに書き出す
help-config-backup-with_feed_addresses = カレンダーフィードのアドレスも含める (秘密の場合があります)
help-config-restore = バックアップから設定とカレンダーフィードを読み込む (すべてか、まったくなしか)
help-config-rotate_key = サインイン用の暗号鍵を新しく作る。サインインは続く
help-choose = 1 つのコンテストのリマインダーやカレンダーの予定を、ルールに関係なく決める
help-choose-remind = リマインダー
help-choose-calendar = カレンダーの予定
help-choose-remind-yes = 常に
help-choose-calendar-yes = 常に
help-choose-remind-no = しない
help-choose-calendar-no = しない
help-choose-remind-rules = ルールに従う
help-choose-calendar-rules = ルールに従う
help-feed = コンテストを署名付きフィードとして静的ホストで公開する
help-feed-keygen = 鍵の組を作る: 秘密鍵は FILE、公開鍵は FILE.pub
help-feed-keygen-out = 秘密鍵を書き込む新しいファイル
help-feed-publish = オンのサイトを読み取り、署名付きフィードをフォルダーに書き出す
help-feed-publish-out = フォルダー。なければ作られる
help-feed-publish-key = 秘密鍵
help-feed-publish-no_refresh = サイトを読み取らず、保存済みのものを公開する
help-source = サイトに加えてカレンダーフィード (ICS) を読み取る
help-source-add = カレンダーを読み取り、問題がなければ追加する
help-source-add-address = https: か webcal: のアドレス、またはファイル
help-source-add-name = 呼び名。なければカレンダー自身の名前
help-source-add-zone = タイムゾーンのない時刻に使うタイムゾーン。例: Europe/Berlin
help-source-add-dry_run = 内容を表示するだけで、何も保存しない
help-source-list = すべてのカレンダーフィード。アドレスは短縮表示
help-source-remove = 1 つをそのコンテストごと削除する。予定は次の同期でカレンダーから消える
help-source-remove-source = ID。例: feed-0a1b2c3d
help-handle = ハンドルと、読み取ったレートを表示する
help-handle-list = ハンドルを、最後に読み取ったレートとともに表示する
help-handle-check = レートを今すぐ読み取る
help-handle-check-platform = このサイトだけ
help-doctor = サイトの応答が想定どおりの形か調べる。何も変更しない
help-doctor-platforms = このサイトだけ (複数指定可。既定: オンのサイト)
help-doctor-save = 応答をこのフォルダーに保存する (個人情報は除く)
help-run = 止めるまで、予定どおりに読み取りと同期をフォアグラウンドで行う
help-own_help = ヘルプを表示する
help-own_version = バージョンを表示する
help-own_command = この一覧、またはサブコマンドのヘルプを表示する
package-comment = 今後のプログラミングコンテストを Google カレンダーに入れ、開始前にお知らせします
package-open = ウィンドウを開く
package-keywords = コンテスト;競技プログラミング;カレンダー;リマインダー;
package-summary = プログラミングコンテストをカレンダーに。リマインダー付き
package-about = ContestSync は今後のプログラミングコンテストを表示し、Google カレンダーに入れます。日時の変更、名称の変更、中止があれば、カレンダーも変わります。
package-sites = 対応サイト: { $names }。
package-tray = トレイに常駐し、次のことができます:
package-reminds = 選んだ時間に、コンテストの開始前にお知らせします
package-separate = 専用のカレンダーを使い、自分で変更した内容を上書きしません
package-optional = アカウントなしでも使えます。カレンダーは任意です
package-contacts = 接続先はコンテストサイトと Google だけ。独自のサーバーも統計もありません
package-command_line = コマンドラインでも同じことができます
package-still_running = ContestSync がまだ動作しています。タスクバーのアイコンから終了して、もう一度お試しください。
package-needs_webview = ContestSync のウィンドウには Microsoft の WebView2 ランタイムが必要ですが、このコンピューターにありません。トレイ、リマインダー、カレンダーはなくても動作します。{ $page } から入手できます。今このページを開きますか?
