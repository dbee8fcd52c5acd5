### Tiếng Việt (Vietnamese). How to translate: docs/translating.md.

nav-label = Trang
nav-settings = Cài đặt
page-upcoming = Sắp tới
page-status = Trạng thái
page-contests = Kỳ thi
page-reminders = Lời nhắc
page-calendar = Lịch
page-general = Chung
page-privacy = Dữ liệu và quyền riêng tư
page-about = Giới thiệu

action-running = Đang chạy:
action-close = Đóng
action-add = Thêm
action-cancel = Hủy
action-undo = Hoàn tác
action-dismiss = Bỏ qua
action-sync = Đồng bộ ngay
action-check = Kiểm tra ngay
action-copy = Sao chép
action-remove = Xóa
action-save = Lưu

said-saved = Đã lưu
said-undone = Đã hoàn tác
said-refreshed = Đã kiểm tra: { $what }
said-refreshed_partly =
    { $n ->
       *[other] Đã kiểm tra { $n } nền tảng; { $failed } không trả lời
    }
said-nothing_new = Đã kiểm tra: không có thay đổi
said-synced = Đã cập nhật lịch: { $what }
said-synced_partly = Chưa cập nhật hết lịch: { $what }
said-synced_same = Lịch đã là mới nhất
did-and = { $some }, { $more }
did-new =
    { $n ->
       *[other] { $n } mới
    }
did-changed =
    { $n ->
       *[other] { $n } thay đổi
    }
did-canceled =
    { $n ->
       *[other] { $n } bị hủy
    }
did-added =
    { $n ->
       *[other] thêm { $n }
    }
did-updated =
    { $n ->
       *[other] thay đổi { $n }
    }
did-removed =
    { $n ->
       *[other] xóa { $n }
    }
did-failed =
    { $n ->
       *[other] lỗi { $n }
    }
did-to_add =
    { $n ->
       *[other] { $n } cần thêm
    }
did-to_change =
    { $n ->
       *[other] { $n } cần thay đổi
    }
said-cancelled = Đã hủy. Những gì đã làm vẫn được giữ
said-opened = Đã mở trong trình duyệt
said-copied = Đã sao chép
said-copy_failed = Không sao chép được: hệ thống không cho phép
said-copy_by_hand = Đã chọn; nhấn Ctrl+C để sao chép
said-muted = Đã tắt nhắc: { $name }
said-unmuted = Đã bật nhắc lại: { $name }
said-followed = Đã bật lời nhắc: { $name }
said-unfollowed = Trở lại theo quy tắc: { $name }
said-calendar_in = Đã thêm vào lịch: { $name }
said-calendar_out = Không đưa vào lịch: { $name }
said-paused = Lời nhắc đang tạm dừng
said-resumed = Lời nhắc đã bật lại
said-exported =
    { $n ->
       *[other] Đã ghi { $n } kỳ thi vào { $path }
    }
said-backed_up = Đã ghi cài đặt vào { $path }
said-restored =
    { $n ->
       *[other] Đã khôi phục { $n } cài đặt
    }
said-signed_out = Đã đăng xuất
said-changed_since = Đã có thay đổi sau đó nên không hoàn tác
said-platform_on = { $platform } đã bật
said-platform_off = { $platform } đã tắt
said-nothing_to_undo = Không có gì để hoàn tác
said-feed_added = Đã thêm: { $name }
said-feed_removed = Đã xóa: { $name }
said-text_size = Cỡ chữ: { $size }%

activity-refreshing = Đang kiểm tra nền tảng… { $done } trên { $total }
activity-planning = Đang so sánh với lịch…
activity-syncing = Đang cập nhật lịch… { $done } trên { $total }

upcoming-finished = Kết thúc tuần này
upcoming-finished_title = Kỳ thi đã kết thúc
empty-finished = Không có kỳ thi nào kết thúc trong 7 ngày qua
line-standings = Bảng xếp hạng
line-ended = kết thúc { $ago }
leads-contest = Nhắc tôi về kỳ thi này
leads-usual = Dùng thời gian thường lệ
leads-are_usual = Đây là thời gian thường lệ. Thay đổi ở đây chỉ áp dụng cho kỳ thi này.
said-leads = Đã đổi thời gian nhắc: { $name }
said-leads_usual = Trở lại thời gian nhắc thường lệ: { $name }
demo-tag = Dữ liệu mẫu
demo-words = các kỳ thi là hư cấu, và Google là bản thay thế trên máy này
platforms-more =
    { $n ->
       *[other] { $n } nền tảng nữa
    }
platforms-on =
    { $n ->
       *[other] { $n } đang bật
    }
platforms-unconfirmed = chưa được xác nhận
platforms-unconfirmed_hint = Các nền tảng “chưa được xác nhận” được đọc theo mô tả công khai của trang. Chưa ai kiểm tra với trang thật nên chúng có thể lỗi.
status-off =
    { $n ->
       *[other] { $n } nền tảng đang tắt
    }
reminders-show_all = Hiện cả { $n }

upcoming-numbers = Đang diễn ra { $running } · Hôm nay { $today } · 7 ngày tới { $week }
upcoming-zone = Múi giờ: { $zone }
upcoming-search = Tìm kỳ thi
upcoming-platforms = Lọc theo nền tảng
upcoming-hidden =
    { $n ->
       *[other] { $n } bị quy tắc của bạn ẩn
    }
upcoming-hidden_by = Lý do: { $list }
upcoming-hidden_title = Kỳ thi bị ẩn
upcoming-show_shown = Trở lại các kỳ thi đang hiện
upcoming-found =
    { $n ->
       *[other] Tìm thấy { $n } kỳ thi
    }
upcoming-filter = Bộ lọc
upcoming-paused = Lời nhắc tạm dừng cho đến khi bạn tiếp tục.
upcoming-paused_until = Lời nhắc tạm dừng đến { $when }.
upcoming-adding_waits =
    { $n ->
       *[other] { $n } kỳ thi sẵn sàng được thêm vào lịch của bạn.
    }
upcoming-hidden_matches =
    { $n ->
       *[other] { $n } kết quả bị ẩn
    }
agenda-running = Đang diễn ra
agenda-long = Kéo dài nhiều ngày
agenda-cancelled = Mới bị hủy
agenda-count =
    { $n ->
       *[other] { $n } kỳ thi
    }

line-in = sau { $length }
line-ends_in = kết thúc sau { $length }
line-until = đến { $when }
line-cancelled = Đã hủy
line-rated = có tính rating
line-unrated = không tính rating
for_me-rated = có tính rating cho bạn
for_me-unrated = không tính rating cho bạn
for_me-above = không tính rating cho bạn (từ { $from } trở lên)
for_me-out_of_range = ngoài khoảng của bạn
for_me-unknown = tính rating cho bạn: không rõ
for_me-mine = Rating { $platform } của bạn là { $rating }.
for_me-mine_none = Bạn chưa có rating { $platform }, được tính là 0.
for_me-mine_unread = Chưa đọc rating { $platform } của bạn.
for_me-why-in_range = Nằm trong khoảng của kỳ thi này.
for_me-why-above = Từ { $from } trở lên, kỳ thi này không tính rating.
for_me-why-below = Kỳ thi này tính rating từ { $from }.
for_me-why-not_said = { $platform } không cho biết kỳ thi này tính rating cho ai.
for_me-why-everyone = Kỳ thi tính rating cho tất cả.
for_me-why-nobody = Kỳ thi không tính rating.
handles-title = Tính rating cho tôi
handles-hint = Nhập handle của bạn để biết kỳ thi nào tính rating cho bạn. Rating công khai được đọc mỗi ngày một lần và sau các kỳ thi, không cần đăng nhập.
handles-placeholder = handle của bạn
# Same as in English.
handles-rating = Rating { $rating }
handles-read = đọc { $ago }
handles-line = { $state }, { $read }
# Same as in English.
handles-heuristic = Heuristic: { $words }
handles-state-not_read = Chưa đọc
handles-state-rated = Có rating
handles-state-never_rated = Chưa có rating, được tính là 0
handles-state-no_such_handle = Không có handle này
handles-state-renamed = Đã đổi tên
handles-check = Đọc rating của tôi ngay
handles-checked = Đã đọc rating
line-up_to = tính rating đến { $to }
line-from = tính rating từ { $from }
line-between = tính rating { $from }–{ $to }
line-moved = dời từ { $when }
line-stale = tính đến { $when }
line-muted = đã tắt nhắc
line-followed = có lời nhắc
line-register = Đăng ký
line-register_until = Đăng ký đến { $when }
line-registration_closes = đăng ký đến { $when }
line-registration_opens = mở đăng ký { $when }
line-bell = Nhắc tôi
line-calendar = Trong lịch
line-why = Vì sao?
line-reminded = Lời nhắc trước khi bắt đầu: { $leads }
line-not_reminded = Không nhắc: { $why }
line-in_calendar = Trong lịch
line-will_be_in_calendar = Sẽ thêm vào lịch ở lần đồng bộ tới
line-late_for_calendar = Đã bắt đầu trước khi kịp thêm vào lịch
line-not_in_calendar = Không có trong lịch: { $why }
line-snoozed = Vẫn còn một lời nhắc đã hoãn
line-bell_paused = Không nhắc: lời nhắc đang tạm dừng
line-bell_rung = Mọi lời nhắc đã được hiển thị
line-bell_started = Đã bắt đầu nên không nhắc nữa
line-bell_no_leads = Không nhắc: chưa đặt thời gian nhắc
line-everyone = tính rating cho tất cả
line-other = { $source } ghi { $when }
line-other_gone = { $source } không còn liệt kê

empty-search = Không có kỳ thi phù hợp
empty-clear = Xóa tìm kiếm và bộ lọc
empty-reading = Đang kiểm tra các nền tảng…
empty-off = Mọi nền tảng đều tắt
empty-choose = Chọn nền tảng
empty-hidden = Quy tắc của bạn ẩn mọi kỳ thi
empty-rules = Đổi quy tắc
empty-offline = Bạn đang ngoại tuyến
empty-never = Chưa kiểm tra các nền tảng
empty-none = Chưa có kỳ thi nào được công bố
empty-none_next = Lần kiểm tra tới: { $when }
empty-search_hidden =
    { $n ->
       *[other] { $n } kỳ thi bị ẩn phù hợp
    }
empty-show_hidden = Hiện kỳ thi bị ẩn
empty-offline_hint = Chưa tải kỳ thi nào. ContestSync sẽ kiểm tra lại khi bạn trực tuyến.

why-title = Chi tiết
why-loading = Đang tải…
why-starts = Bắt đầu
why-ends = Kết thúc
why-length = Thời lượng
why-registration = Đăng ký
why-registration_usual = thường đóng { $when } trên { $platform }
why-for_me = Đối với bạn
why-source = Nguồn
why-checked = { $platform }, kiểm tra { $ago }
why-from_feed = từ nguồn của { $publisher }, đọc { $ago }
why-feed_of = nguồn của { $publisher }
why-other = Nguồn khác
why-other_says = { $source }, đọc { $ago }: { $when }
why-other_gone = { $source }, đọc { $ago }: không còn được liệt kê
why-outlets = Xuất hiện ở đâu và vì sao
why-yes = có
why-no = không
why-keep_out = Không đưa vào
why-put_in = Thêm
why-mute = Tắt nhắc
why-remind = Nhắc tôi
why-planned = Lời nhắc sắp tới
why-story = Lịch sử
why-no_story = Chưa có thay đổi
why-hide_like_this = Ẩn các kỳ thi như thế này…
why-hide_hint = Từ nay ẩn ở mọi nơi:
why-hidden = Từ nay ẩn: { $rule }
why-copy_link = Sao chép liên kết
why-open = Mở
why-hides =
    { $n ->
       *[other] ẩn { $n }
    }

outlet-list = Danh sách
outlet-calendar = Lịch
outlet-reminder = Lời nhắc
because-platform_off = nền tảng của nó đã tắt
because-asked = bạn đã bật cho kỳ thi này
because-muted = bạn đã tắt nhắc
because-kept_out = bạn đã không đưa vào
because-notifications_off = thông báo đang tắt
because-no_rule = không có quy tắc nào ẩn nó
because-rule = quy tắc của bạn: { $rule }
because-rule_gone = một quy tắc bạn đã xóa

kind-regular = thông thường
kind-educational = giáo dục
kind-heuristic = heuristic (tối ưu)
kind-marathon = marathon (dài ngày)
kind-hiring = tuyển dụng
kind-daily = hằng ngày
kind-practice = luyện tập
kind-permanent = luôn mở

rules-title = Quy tắc
rules-hint = Quy tắc quyết định kỳ thi nào xuất hiện ở đâu. Các con số cho biết tác dụng hiện tại.
rules-shows = hiện { $shown }
rules-hides = ẩn { $hidden }
rules-tried = Xem trước nội dung đang nhập. Sẽ được lưu khi bạn rời ô.
rules-none = Không có quy tắc: mọi kỳ thi xuất hiện ở mọi nơi
rules-add = Thêm quy tắc
rules-choose = Những kỳ thi nào?
rule-legend = Ẩn các kỳ thi { $what }
rule-kind_is-title = thuộc các loại này
rule-kind_is-words = loại là { $kinds }
rule-unrated-title = không tính rating
rule-unrated-words = không tính rating
rule-division_has-title = thuộc các hạng này
rule-division_has-words = hạng có { $words }
rule-language_is-title = bằng các ngôn ngữ này
rule-language_is-words = ngôn ngữ là { $languages }
rule-shorter_than-title = ngắn
rule-shorter_than-words = ngắn hơn { $length }
rule-longer_than-title = dài
rule-longer_than-words = dài hơn { $length }
rule-outside_hours-title = ngoài giờ của tôi
rule-outside_hours-words = bắt đầu ngoài giờ của bạn
rule-name_has-title = có các từ này trong tên
rule-name_has-words = tên có { $words }
rule-name_lacks-title = không có các từ này trong tên
rule-quoted = “{ $text }”
rule-name_lacks-words = tên không có { $words }
rule-kinds = Loại cần ẩn
rule-languages = Ngôn ngữ cần ẩn
rule-minutes = Phút
rule-text = Từ
rule-text_hint = Ngăn cách các từ bằng dấu phẩy. Không phân biệt chữ hoa.
rule-hide_from = Ẩn khỏi
rule-fits =
    { $n ->
       *[other] Phù hợp với { $n } kỳ thi
    }
rule-remove_label = Xóa quy tắc { $number }
rule-grid = Giờ của tôi
rule-grid_day = Ngày
rule-grid_hint = Các ô tô màu là giờ bắt đầu phù hợp. Kéo bằng chuột, hoặc dùng phím mũi tên và phím cách.
rule-evenings = Buổi tối và cuối tuần
rule-all_hours = Mọi giờ
rule-legend_only = Chỉ hiện các kỳ thi { $what }
rule-only_words = chỉ { $what }
rule-platform_is-title = trên các nền tảng này
rule-series_is-title = thuộc các chuỗi này
rule-platforms = Nền tảng
rule-platform = Nền tảng
rule-series = Chuỗi
rule-for_me-title = theo rating của tôi
rule-for_me = Theo rating của tôi
rule-for_me_hint = Cần handle của bạn ở trên. Kỳ thi vẫn hiện khi chưa biết có tính rating cho bạn hay không.
rule-no_series = Nền tảng này chưa có chuỗi nào được biết.
rule-mode = Quy tắc làm gì
rule-hide_these = Ẩn những kỳ thi này
rule-show_only = Chỉ hiện những kỳ thi này
rule-show_in = Áp dụng cho

contests-platforms = Nền tảng
contests-fetch = Kiểm tra ngay
contests-fetch_label = Kiểm tra ngay: { $platform }
feeds-title = Lịch của bạn
feeds-hint = Các kỳ thi từ bất kỳ lịch nào có địa chỉ, hoặc từ tệp, bên cạnh kỳ thi của các nền tảng.
feeds-add = Thêm lịch
feeds-add_title = Thêm lịch
feeds-address = Địa chỉ hoặc tệp
feeds-bad_address = Nhập địa chỉ https hoặc webcal, hoặc chọn tệp.
feeds-secret = Địa chỉ có thể là bí mật nên được mã hóa trên máy này và chỉ hiện một phần.
feeds-choose = Chọn tệp…
feeds-help = Dùng được mọi lịch có địa chỉ https hoặc webcal, chẳng hạn:
feeds-help_clist = clist.by: nguồn riêng của bạn. Đăng nhập ở đó và sao chép địa chỉ.
feeds-help_icpc = ICPC: lịch mà trường đại học của bạn công bố cho các kỳ thi và buổi luyện tập.
feeds-help_google = Google Lịch: “Địa chỉ bí mật ở định dạng iCal” trong cài đặt của lịch.
feeds-preview = Xem trước
feeds-zone = Múi giờ của lịch này
feeds-zone_why = Một số thời gian không có múi giờ. Hãy chọn múi giờ của chúng rồi xem trước lại.
feeds-zone_of = giờ theo { $zone }
feeds-events =
    { $n ->
       *[other] { $n } sự kiện sắp tới
    }
feeds-rejected =
    { $n ->
       *[other] { $n } sự kiện không đọc được và bị bỏ qua.
    }
feeds-known = Bạn đã có lịch này. Thêm lại sẽ đổi tên và múi giờ của nó.
feeds-name = Tên
feeds-remove_label = Xóa: { $name }
feeds-usual_times = thời gian thường lệ
feed-title = Nguồn kỳ thi
feed-hint = Một nhà phát hành, chẳng hạn câu lạc bộ, đọc các nền tảng thay cho nhiều máy và ký kết quả. ContestSync kiểm tra chữ ký.
feed-built_in = đi kèm bản này
feed-off = Tắt: các nền tảng được đọc trực tiếp.
feed-read = Phát hành { $ago }
feed-never = Chưa đọc
feed-first = Đọc nguồn này thay cho các nền tảng
feed-first_hint = Ngay trước lời nhắc, chính nền tảng vẫn được kiểm tra.
feed-subscribe = Đăng ký nguồn kỳ thi
feed-another = Dùng nguồn kỳ thi khác
feed-url = Địa chỉ của nguồn
feed-key = Khóa công khai
feed-key_hint = Nhà phát hành cung cấp cả hai. Không có khóa thì nguồn không được đọc.

health-off = Tắt
health-checking = Đang kiểm tra
health-unknown = Chưa kiểm tra
health-fresh = Mới nhất
health-failing = Lỗi
health-stale = Đã cũ
health-blocked = Bị chặn
health-format_changed = Không đọc được
health-words-off = Tắt: không kiểm tra, các kỳ thi bị ẩn.
health-words-contests =
    { $n ->
       *[other] { $n } kỳ thi
    }
health-words-hidden = { $contests }, { $n } bị ẩn
health-words-last = kiểm tra { $ago }
health-words-never = chưa từng kiểm tra
health-words-line = { $contests }, { $last }.
health-words-again = Lần thử tới { $when }.

status-well = Mọi thứ đều ổn
status-look = Cần chú ý
status-top_good =
    { $n ->
       *[other] Cả { $n } nền tảng đều mới nhất.
    }
status-top_ill =
    { $n ->
       *[other] Có vấn đề với { $names }; { $n } nền tảng khác vẫn ổn.
    }
status-top_offline = Bạn đang ngoại tuyến. Các kỳ thi đã biết vẫn còn, lời nhắc vẫn hoạt động.
status-top_none = Mọi nền tảng đều tắt.
status-attention = Cần chú ý
status-platforms = Nền tảng
status-refresh_all = Kiểm tra tất cả
status-try = Kiểm tra ngay
status-try_label = Kiểm tra ngay: { $platform }
status-site = Mở trang
status-site_label = Mở trang: { $platform }
status-attempts = Các lần kiểm tra gần đây
status-attempts_of = Các lần kiểm tra gần đây của { $platform }
status-no_attempts = Chưa có
attempt-ok =
    { $n ->
       *[other] { $n } kỳ thi
    }
attempt-not_modified = Không có thay đổi
attempt-failed = Lỗi
status-rest = Những thứ khác
status-calendar = Google Lịch
status-signed_out = Chưa kết nối.
status-not_synced = Đã kết nối, chưa đồng bộ.
status-to_calendar = Cài đặt lịch
status-notifications = Thông báo
status-seen = Bạn đã xác nhận một mẫu { $ago }.
status-autostart = Khởi động khi đăng nhập
status-autostart_on = Đã đăng ký với hệ thống
status-autostart_off = Chưa đăng ký
status-autostart_turned_off = Đã tắt trong cài đặt hệ thống
status-unknown = Hệ thống không cho biết
status-store = Khóa đăng nhập
status-tray = Biểu tượng khay
status-no_tray = Màn hình này không có khay. Khởi động lại ContestSync để mở cửa sổ này.
status-next = Lần kiểm tra tới
status-not_planned = Chưa lên lịch
status-not_yet = chưa
status-log = Hoạt động
status-changes_only = Chỉ các thay đổi
status-log_empty = Chưa có gì
status-offline = Bạn đang ngoại tuyến
status-offline_since = Bạn đang ngoại tuyến; hiển thị kỳ thi tính đến { $when }
status-checked = Kiểm tra { $ago }
status-never = Chưa kiểm tra
service-unknown = Chưa kiểm tra.
service-working = Thông báo hoạt động.
service-denied = Hệ thống không cho phép ContestSync hiển thị thông báo.
service-unavailable = Màn hình này không hiển thị được thông báo.
store-keyring = Trong chùm khóa của hệ thống
store-file = Trong tệp chỉ bạn đọc được
store-file_hint = Để chuyển khóa sang chùm khóa của hệ thống, hãy khởi động ContestSync một lần với CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: không có thay đổi
log-refresh_failed = { $platform }: { $why }
log-synced = Lịch: { $what }
log-synced_same = Lịch: không có thay đổi
log-sync_failed = Lịch: { $why }
log-announced = Đã công bố: { $name }
log-moved = Dời từ { $from } sang { $to }: { $name }
log-renamed = Đổi tên từ { $from }: { $name }
log-cancelled = Đã hủy: { $name }
log-back = Không còn bị hủy: { $name }
log-reminded = Đã nhắc { $lead } trước khi bắt đầu: { $name }
log-reminded_start = Đã nhắc khi bắt đầu: { $name }
log-reminded_late = Đã nhắc { $late } sau khi bắt đầu (máy tính đang ngủ): { $name }
log-signed_in = Đã đăng nhập Google
log-crashed = Một phần chương trình gặp sự cố và đã khởi động lại ({ $place })

attention-more =
    { $n ->
       *[other] { $n } mục nữa
    }
attention-sign_in_again = Phiên đăng nhập đã kết thúc, có thể do đăng xuất trên máy khác. Hãy đăng nhập lại để lịch luôn mới.
attention-scope_missing = ContestSync không được phép ghi vào lịch: ô chưa được chọn.
attention-client_refused = Google chưa cho phép ứng dụng này đăng nhập.
attention-calendar_gone = Lịch ContestSync của bạn đã bị xóa trong Google Lịch.
attention-plan_held =
    { $n ->
       *[other] Lần đồng bộ tới sẽ xóa { $n } sự kiện.
    }
attention-events_failed =
    { $n ->
       *[other] Google từ chối { $n } sự kiện.
    }
attention-quota_exceeded = Đã đạt giới hạn yêu cầu của Google Lịch. Đồng bộ tiếp tục { $when }.
attention-platform_failing = Hiện không kết nối được { $platform }. Lần thử tới { $when }.
attention-platform_blocked = { $platform } đang chặn yêu cầu tự động. Các kỳ thi đã biết được giữ lại.
attention-platform_format = { $platform } đã đổi trang web nên không đọc được kỳ thi. Các kỳ thi đã biết được giữ lại.
attention-platform_stale = { $platform } chưa được cập nhật từ { $when }.
attention-notifications_unavailable = Màn hình này không hiển thị được thông báo nên bạn sẽ không thấy lời nhắc.
attention-notifications_denied = Hệ thống không cho phép ContestSync hiển thị thông báo.
attention-secret_in_file = Khóa đăng nhập nằm trong tệp chỉ bạn đọc được, không nằm trong chùm khóa.
attention-clock_wrong =
    { $n ->
       *[other] Đồng hồ máy này lệch { $n } giây.
    }
attention-data_replaced = Tệp dữ liệu bị hỏng và đã được cất riêng. Lịch của bạn không thay đổi.
attention-disk_full = Đĩa đã đầy nên không lưu được gì mới.
attention-calendar_file = Không ghi được tệp lịch.
attention-plan_held_of =
    { $n ->
       *[other] Lần đồng bộ tới sẽ xóa { $n } sự kiện của { $platform }.
    }
attention-key_unreachable = Không lấy được khóa bảo vệ đăng nhập. Hãy chạy hoặc mở chùm khóa, hoặc đặt lại tệp khóa; không mất gì cả.
fix-sign_in = Đăng nhập lại
fix-try_again = Thử lại
fix-open_platform = Mở trang
fix-see_plan = Xem lại
fix-see_failed = Xem lại
fix-make_calendar = Tạo lại
fix-rehearse = Có báo không?
fix-show_data = Hiện tệp
fix-own_client = Dùng ứng dụng khách của tôi
fix-own_file = Chọn tệp khác
fix-turn_on = Bật
fix-resume = Tiếp tục
fix-send_sample = Hiện mẫu
fix-turn_on_autostart = Khởi động khi đăng nhập
fix-system_settings = Mở cài đặt hệ thống
fix-focus_settings = Mở cài đặt hệ thống
fix-login_settings = Mở cài đặt hệ thống
fix-turn_on_sound = Bật
fix-refresh = Kiểm tra ngay
fix-set_leads = Đặt thời gian nhắc

leads-start = khi bắt đầu
leads-add = Thêm thời gian nhắc
leads-count = Trước bao lâu
leads-unit = Đơn vị
leads-minutes = phút
leads-hours = giờ
leads-days = ngày
leads-full =
    { $n ->
       *[other] Nhiều nhất { $n }.
    }

reminders-enabled = Nhắc tôi trên máy này
reminders-enabled_hint = Thông báo cho các kỳ thi mà quy tắc của bạn hiển thị.
reminders-pause = Tạm dừng:
reminders-pause_hour = Trong 1 giờ
reminders-pause_morning = Đến ngày mai, { $when }
reminders-pause_open = Đến khi tôi tiếp tục
reminders-paused = Tạm dừng đến khi bạn tiếp tục
reminders-paused_until = Tạm dừng đến { $when }
reminders-resume = Tiếp tục
reminders-when = Khi nào
reminders-leads = Trước khi bắt đầu
reminders-leads_of = { $platform }: trước khi bắt đầu
reminders-at_start = Cả khi bắt đầu
reminders-registration = Trước khi đóng đăng ký
reminders-registration_hint = Khi nền tảng cho biết giờ đóng. Codeforces không cho biết; thường đóng 5 phút trước khi bắt đầu.
reminders-registration_before = Nhắc tôi trước bao lâu
reminders-registration_closes = đóng đăng ký { $when }
reminders-per_platform = Thời gian riêng cho từng nền tảng
reminders-own = Thời gian riêng
reminders-own_label = Thời gian riêng cho { $platform }
reminders-how = Cách nhắc
reminders-quiet = Giờ yên lặng
reminders-quiet_hint = Các lời nhắc bị lỡ sẽ đến cùng lúc sau đó.
reminders-quiet_from = từ
reminders-quiet_to = đến
reminders-sound = Phát âm thanh
reminders-snooze = Hoãn trong
reminders-also = Thông báo thêm
reminders-moved = khi kỳ thi bị dời
reminders-cancelled = khi kỳ thi bị hủy
reminders-announced = khi kỳ thi được công bố
reminders-announced_hint = Chỉ các kỳ thi bắt đầu trong 48 giờ.
reminders-planned = Lời nhắc trong 7 ngày tới
reminders-planned_hint =
    { $n ->
       *[other] { $n } lời nhắc
    }
reminders-before = trước { $length }
sample-show = Hiện mẫu
sample-seen = Bạn có thấy không?
sample-yes = Có
sample-no = Không
sample-good = Thông báo đến được với bạn
sample-noted = Xem bên dưới điều gì có thể giúp
sample-refused = Không hiển thị được mẫu
sample-help = Hãy kiểm tra Không làm phiền đã tắt và ContestSync được phép hiển thị thông báo.

rehearsal-title = Có báo không?
rehearsal-hint = Kiểm tra từng bước của lời nhắc, từ kế hoạch đến màn hình. Không thay đổi gì.
rehearsal-start = Kiểm tra lời nhắc
rehearsal-again = Kiểm tra lại
rehearsal-yes = Sẽ báo
rehearsal-perhaps =
    { $n ->
       *[other] Có lẽ sẽ báo: { $n } điểm chưa chắc
    }
rehearsal-no =
    { $n ->
       *[other] Sẽ không báo: { $n } vấn đề
    }
rehearsal-unknown = Hệ thống không cho biết.
step-ok = Tốt:
step-warn = Chưa chắc:
step-fail = Vấn đề:
step-unknown = Không rõ:
rehearsal-enabled-title = Lời nhắc đang bật
rehearsal-enabled-ok = Đang bật.
rehearsal-enabled-bad = Đã tắt trong cửa sổ này.
rehearsal-not_paused-title = Lời nhắc không tạm dừng
rehearsal-not_paused-ok = Không tạm dừng.
rehearsal-not_paused-bad = Đang tạm dừng. { $when }
rehearsal-service-title = Có thông báo
rehearsal-service-ok = Có.
rehearsal-service-bad = Màn hình này không hiển thị được thông báo.
rehearsal-permission-title = ContestSync được phép hiển thị thông báo
rehearsal-permission-ok = Được phép.
rehearsal-permission-bad = Cài đặt hệ thống không cho phép.
rehearsal-do_not_disturb-title = Không làm phiền đang tắt
rehearsal-do_not_disturb-ok = Đang tắt.
rehearsal-do_not_disturb-bad = Đang bật: thông báo bị giữ lại.
rehearsal-sound-title = Lời nhắc có âm thanh
rehearsal-sound-ok = Âm thanh đang bật.
rehearsal-sound-bad = Âm thanh đang tắt.
rehearsal-sound-unsupported = Màn hình này không phát âm thanh cho thông báo.
rehearsal-sample_seen-title = Bạn đã thấy mẫu
rehearsal-sample_seen-ok = Bạn đã xác nhận một mẫu { $when }.
rehearsal-sample_seen-bad = Bạn chưa xác nhận mẫu nào. Chỉ bạn biết nó có hiện hay không.
rehearsal-sleep-title = Lời nhắc vẫn còn sau khi máy ngủ
rehearsal-sleep-ok = Sau khi máy ngủ, các lời nhắc bị lỡ đến cùng lúc.
rehearsal-sleep-bad = Hệ thống không báo khi thức dậy; lời nhắc có thể trễ một phút.
rehearsal-clock-title = Đồng hồ đúng
rehearsal-clock-ok = Khớp với máy chủ của các nền tảng.
rehearsal-clock-bad = Khác với máy chủ của các nền tảng. Hãy chỉnh trong cài đặt hệ thống.
rehearsal-autostart-title = ContestSync khởi động khi đăng nhập
rehearsal-autostart-ok = Đã đăng ký với hệ thống.
rehearsal-autostart-bad = Sau khi khởi động lại máy, sẽ không có gì báo cho đến khi bạn chạy ContestSync.
rehearsal-next_reminder-title = Có lời nhắc đã lên lịch
rehearsal-next_reminder-ok = Tiếp theo: { $when }.
rehearsal-next_reminder-bad = Chưa có: không có kỳ thi hoặc chưa đặt thời gian nhắc.

account-title = Tài khoản Google
account-promise = ContestSync tạo một lịch riêng trong tài khoản Google của bạn và cập nhật nó. Nó không thấy sự kiện trong các lịch khác của bạn.
account-ok = Đã đăng nhập
account-sign_in_again = Phiên đã kết thúc
account-sign_out = Đăng xuất…
account-sign_out_hint = Đăng xuất cũng kết thúc phiên đăng nhập trên các máy khác dùng tài khoản này. Bạn có thể chỉ đăng xuất ở đây, và giữ lịch hoặc xóa lịch trước.
account-sign_out_keep = Đăng xuất, giữ lịch
account-sign_out_delete = Xóa lịch và đăng xuất
account-sign_out_here = Chỉ đăng xuất trên máy này
sign_in-connect = Kết nối Google Lịch
sign_in-waiting = Đang chờ Google…
sign_in-waiting_hint = Tiếp tục trong trình duyệt và chọn ô của lịch.
sign_in-open_again = Mở lại
sign_in-copy = Sao chép liên kết
sign_in-done = Đã đăng nhập là { $email }
sign_in-cancelled = Đã hủy đăng nhập
sign_in-unverified = Nếu Google nói chưa xác minh ứng dụng này, hãy chọn “Nâng cao”, rồi “Đi tới ContestSync”.
calendar-which = Lịch
calendar-none_yet = Được tạo ở lần đồng bộ đầu
calendar-open = Mở trong Google Lịch
calendar-last = Lần đồng bộ trước
calendar-next = Lần đồng bộ tới
calendar-will_add =
    { $n ->
       *[other] Sẽ thêm { $n } kỳ thi
    }
calendar-add_them = Thêm vào lịch
calendar-failed =
    { $n ->
       *[other] { $n } sự kiện bị lỗi
    }
calendar-waits = Không ghi gì vào lịch cho đến khi bạn chọn “Thêm vào lịch”.
calendar-preview = Xem trước
calendar-preview_more =
    { $n ->
       *[other] và { $n } kỳ thi nữa bị danh sách ẩn
    }
calendar-review = Xem lại và thêm
calendar-up_to_date =
    { $n ->
       *[other] Mới nhất ({ $n } sự kiện)
    }
held-title =
    { $n ->
       *[other] Lần đồng bộ tới sẽ xóa { $n } sự kiện ({ $platforms })
    }
held-hint = Nhiều như vậy cùng lúc có thể là lỗi của nền tảng nên chưa xóa gì.
held-waiting = Cũng đang chờ: { $what }.
held-see = Hiện sự kiện
held-keep = Giữ lại
held-kept = Các sự kiện được giữ
held-remove = Xóa chúng
events-title = Sự kiện
events-where = Lịch
events-own = Một lịch riêng
events-main = Lịch chính của tôi
events-busy = Hiển thị thời gian là
events-free = rảnh
events-blocked = bận
events-color = Màu theo nền tảng
events-phone = Thông báo của Google Lịch (cả trên điện thoại)
events-phone_hint = Đến từ Google Lịch, ngoài lời nhắc của máy này. Nhiều nhất năm.
deleted-title =
    { $n ->
       *[other] { $n } sự kiện bạn đã xóa
    }
deleted-hint = Những gì bạn xóa trong Google Lịch vẫn bị xóa.
deleted-restore = Khôi phục
deleted-restore_label = Khôi phục { $name }
deleted-restored = Sẽ khôi phục ở lần đồng bộ tới
deleted-all = Khôi phục tất cả
ics-title = Tệp lịch
ics-hint = Cùng các kỳ thi dưới dạng tệp cho lịch khác. Tệp không theo các thay đổi.
ics-export = Xuất tệp lịch…
ics-keep = Luôn cập nhật một tệp lịch
ics-keep_hint = Chọn một tệp trong thư mục của bạn. Evolution, Lịch GNOME và Thunderbird có thể hiển thị nó, và thư mục đồng bộ đưa nó đến các thiết bị khác. Tệp được ghi lại mỗi khi kỳ thi thay đổi, vì vậy đừng sửa nó.
client-title = Dùng ứng dụng khách Google của bạn
client-hint = Trong bảng điều khiển Google Cloud, tạo ứng dụng khách OAuth loại “Ứng dụng dành cho máy tính” và tải tệp JSON về.
client-console = Mở bảng điều khiển Google Cloud
client-paste = Dán JSON
client-import = Dùng ứng dụng khách này
client-file = hoặc chọn tệp:
client-wrong_file = Đó không phải tệp JSON của ứng dụng khách máy tính
client-imported = Đang dùng ứng dụng khách của bạn
client-id = Mã ứng dụng khách
client-secret = Mật khẩu ứng dụng khách
client-needed = Bản này chưa có ứng dụng khách Google. Hãy thêm của bạn:
remove-title = Xóa lịch ContestSync
remove-hint = Xóa lịch do ContestSync tạo cùng mọi sự kiện. Các lịch khác của bạn không bị ảnh hưởng.
remove-button = Xóa lịch…
remove-sure = “{ $name }” và mọi sự kiện trong đó sẽ bị xóa khỏi Google Lịch. Không thể hoàn tác.
remove-done = Đã xóa lịch

general-running = Khởi động và kiểm tra
general-autostart = Khởi động khi đăng nhập
general-autostart_hint = Chạy nền, không có cửa sổ.
general-autostart_differs = Cài đặt hệ thống khác với lựa chọn này. Tắt rồi bật lại để sửa.
general-autostart_turned_off = Đã tắt trong cài đặt hệ thống.
general-autostart_not_in_place = Hãy chuyển ContestSync vào thư mục Ứng dụng rồi mở lại từ đó.
general-interval = Kiểm tra các nền tảng mỗi
general-hours =
    { $n ->
       *[other] { $n } giờ
    }
general-looks = Giao diện
general-theme = Chủ đề
theme-system = Theo hệ thống
theme-light = Sáng
theme-dark = Tối
general-clock = Định dạng giờ
clock-auto = Theo ngôn ngữ
clock-24 = 24 giờ
clock-12 = 12 giờ
general-tray_title = Cạnh biểu tượng khay, trong 3 giờ trước đó
tray_title-off = không có gì
tray_title-time = đếm ngược
tray_title-name = tên và đếm ngược
general-language = Ngôn ngữ
language-auto = Theo hệ thống
general-reword_hint = Các sự kiện đã có trong lịch vẫn giữ ngôn ngữ khi được ghi.
general-reword = Ghi lại bằng ngôn ngữ này
general-move = Chuyển cài đặt
general-move_hint = Một tệp chứa mọi thứ bạn đặt ở đây. Không có mật khẩu hay thông tin đăng nhập.
general-backup = Sao lưu…
general-restore = Khôi phục…
general-text_size = Cỡ chữ
general-smaller = Chữ nhỏ hơn
general-larger = Chữ lớn hơn
general-usual_size = Đặt lại
general-compact = Danh sách gọn (mỗi kỳ thi một dòng)

privacy-promise = Dữ liệu của bạn ở lại trên máy này
privacy-promise_calendar = Dữ liệu của bạn ở lại trên máy này và trong Google Lịch của bạn
privacy-promise_hint = Không có tài khoản với chúng tôi, không đo lường từ xa, không có máy chủ riêng. ContestSync hỏi các nền tảng về kỳ thi, và chỉ ghi vào Google Lịch nếu bạn kết nối.
privacy-where = Dữ liệu của bạn ở đâu
privacy-data = Dữ liệu
privacy-logs = Nhật ký
privacy-key = Khóa đăng nhập
privacy-show = Hiện
privacy-hosts = Các máy chủ mà ContestSync liên hệ
privacy-hosts_hint = Chỉ những máy chủ này. Nền tảng thấy một yêu cầu thông thường về kỳ thi; Google nhận các sự kiện trong lịch của bạn.
privacy-handles = Các nền tảng mà bạn nhập handle cũng được hỏi về rating công khai của handle đó.
privacy-not_asked = chưa
privacy-leave = Gỡ cài đặt
privacy-leave_hint = Đăng xuất và xóa lịch trước, rồi gỡ cài đặt. Thư mục dữ liệu có thể xóa bằng tay.
privacy-to_calendar = Cài đặt lịch
privacy-fallback = chỉ khi máy chủ đầu bị lỗi
privacy-updates = Phiên bản mới
privacy-contest_feed = Nguồn kỳ thi
privacy-if_on = chỉ khi bạn bật, mỗi ngày một lần

about-what = Giữ lịch của bạn khớp với các kỳ thi lập trình và nhắc bạn đúng lúc.
about-package = Gói
about-system = Hệ thống
about-licence = Giấy phép
about-licences = Mọi giấy phép
updates-title = Cập nhật
updates-check = Báo cho tôi khi có phiên bản mới
updates-hint = Kiểm tra mỗi ngày một lần, không bao giờ tự cài đặt.
updates-nobody = Bản này không tự cập nhật. Hãy lấy phiên bản mới theo cách bạn đã lấy bản này.
updates-none = Chưa có phiên bản mới hơn.
updates-newer = Đã có phiên bản { $version }
updates-install = Cài đặt và khởi động lại
updates-started = Đang cài phiên bản mới
about-help = Có gì không ổn?
about-help_hint = Chẩn đoán không chứa bí mật. Không có gì được gửi tự động.
about-report = Báo lỗi
about-report_nowhere = Bản này không có trang báo lỗi. Hãy gửi chẩn đoán cho người đã đưa bản này cho bạn.
licences-title = Giấy phép
licences-ours = ContestSync là phần mềm tự do theo giấy phép MIT.
licences-hint =
    { $n ->
       *[other] Nó gồm { $n } gói, mỗi gói có giấy phép riêng.
    }
licences-package = Gói
licences-version = Phiên bản
about-keys = Phím tắt
keys-upcoming = Sắp tới
keys-status = Trạng thái
keys-settings = Cài đặt
keys-search = Tìm kiếm
keys-sync = Đồng bộ ngay
keys-contests = Kỳ thi trước hoặc sau
keys-open = Mở trang của kỳ thi
keys-mute = Tắt hoặc bật nhắc
keys-remind = Nhắc tôi, hoặc theo quy tắc
keys-calendar = Thêm vào lịch, hoặc không
keys-why = Vì sao?
keys-leave = Rời ô, đóng bảng, rồi đóng cửa sổ
keys-buttons = Qua các nút của kỳ thi
keys-undo = Hoàn tác
keys-text_size = Cỡ chữ
keys-views = Lịch biểu, tuần, tháng
diagnostics-button = Chẩn đoán…
diagnostics-title = Chẩn đoán
diagnostics-hint = Hãy đọc trước khi chia sẻ. Không chứa đăng nhập, khóa hay địa chỉ email.

first-step = Bước { $step } trên 3
first-platforms = Những nền tảng nào?
first-next = Tiếp theo: { $when }
first-nothing = Chưa công bố gì
first-looking = Đang kiểm tra…
first-unreachable = Không kết nối được; sẽ thử lại
first-daily =
    { $n ->
       *[other] Chỉ kỳ thi chính (ẩn { $n } kỳ thi hằng ngày và luyện tập)
    }
first-daily_plain = Chỉ kỳ thi chính (ẩn kỳ thi hằng ngày và luyện tập)
first-reminders = Khi nào ContestSync nên nhắc bạn?
first-quiet = Từ { $from } đến { $to }
first-calendar = Lịch của bạn (tùy chọn)
first-export = Xuất tệp thay thế
first-ready = Sẵn sàng
first-result =
    { $n ->
       *[other] { $n } kỳ thi trong 7 ngày tới.
    }
first-result_next = Tiếp theo: { $name }, { $when }, sau { $length }.
first-tray = ContestSync ở lại trong khay. Bạn có thể đóng cửa sổ này.
first-no_tray = Màn hình của bạn không có khay. ContestSync vẫn chạy; khởi động lại nó để mở cửa sổ này.
first-back = Quay lại
first-continue = Tiếp tục
first-not_now = Để sau
first-skip_all = Bỏ qua thiết lập
first-done = Xong
first-what = ContestSync liệt kê các kỳ thi lập trình sắp tới, nhắc bạn trước khi bắt đầu và giữ chúng trong lịch của bạn.
first-offline = Bạn đang ngoại tuyến. Kỳ thi sẽ hiện khi có kết nối.
first-presets = Bắt đầu với
first-hiring = Tuyển dụng
first-everything = Tất cả

problem-offline = Không kết nối được máy chủ. Các kỳ thi đã biết được giữ lại.
problem-connection = Kết nối bị ngắt. Các kỳ thi đã biết được giữ lại.
problem-tls = Không tin cậy được chứng chỉ của máy chủ. Hãy kiểm tra đồng hồ và mạng.
problem-timeout = Máy chủ không trả lời kịp. Các kỳ thi đã biết được giữ lại.
problem-http_status = Máy chủ trả lời bằng lỗi. Các kỳ thi đã biết được giữ lại.
problem-redirected = Máy chủ chuyển hướng sang trang khác nên không theo.
problem-rate_limited = Máy chủ yêu cầu ít yêu cầu hơn. ContestSync sẽ thử lại sau.
problem-too_large = Câu trả lời quá lớn.
problem-unexpected_body = Không đọc được câu trả lời; trang web có thể đã thay đổi.
problem-blocked = Trang đang chặn yêu cầu tự động. Các kỳ thi đã biết được giữ lại.
problem-unknown_zone = Lịch dùng múi giờ không rõ hoặc không có múi giờ. Không có gì thay đổi.
problem-suspicious_listing = Danh sách đột nhiên thiếu hầu hết kỳ thi nên không xóa gì.
problem-signed_out = Bạn chưa đăng nhập.
problem-sign_in_again = Phiên đăng nhập đã kết thúc. Hãy đăng nhập lại; không mất gì cả.
problem-consent_denied = Bạn đã từ chối trên trang của Google. Không có gì thay đổi.
problem-scope_missing = ContestSync không được phép ghi vào lịch: ô chưa được chọn. Hãy thử lại và chọn ô đó.
problem-sign_in_cancelled = Đã hủy đăng nhập.
problem-sign_in_timed_out = Không có ai trở lại từ trình duyệt. Hãy thử lại.
problem-state_mismatch = Câu trả lời thuộc về lần đăng nhập khác. Hãy thử lại.
problem-port_unavailable = Không có cổng nội bộ trống cho câu trả lời của Google. Hãy thử lại.
problem-browser_unavailable = Không mở được trình duyệt. Hãy sao chép liên kết và tự mở.
problem-client_not_configured = Chưa có ứng dụng khách Google. Hãy thêm của bạn.
problem-client_refused = Google không chấp nhận ứng dụng này. Hãy dùng ứng dụng khách của bạn, hoặc xuất tệp.
problem-calendar_gone = Lịch đã bị xóa trong Google Lịch. Đồng bộ để tạo lại.
problem-quota_exceeded = Đã đạt giới hạn yêu cầu của Google Lịch. Đồng bộ tiếp tục sau.
problem-event_refused = Google từ chối sự kiện này.
problem-calendar_api = Không đọc được câu trả lời của Google Lịch. ContestSync sẽ thử lại.
problem-plan_held = Việc này sẽ xóa nhiều sự kiện nên đang chờ bạn.
problem-secret_store_unavailable = Không có chùm khóa.
problem-database_newer = Dữ liệu do bản ContestSync mới hơn ghi. Hãy cập nhật bản này.
problem-database_damaged = Tệp dữ liệu bị hỏng.
problem-disk_full = Đĩa đã đầy.
problem-data_folder = Không dùng được thư mục dữ liệu.
problem-database = Không đọc hoặc ghi được tệp dữ liệu.
problem-run_in_progress = Một lần đồng bộ khác đang chạy. Kết quả sẽ hiện ngay.
problem-queue_full = Quá nhiều tác vụ đang chờ. Hãy thử lại sau giây lát.
problem-cancelled = Đã hủy.
problem-crashed = Một phần chương trình gặp sự cố; phần còn lại vẫn chạy. Hãy báo lỗi.
problem-clock_wrong = Đồng hồ máy này sai. Hãy chỉnh trong cài đặt hệ thống.
problem-endpoints_file = Không dùng được tệp máy chủ.
problem-wrong_usage = Không hiểu dòng lệnh.
problem-unknown_preference = Không có cài đặt như vậy.
problem-invalid_value = Giá trị đó không hợp lệ. Không có gì thay đổi.
problem-unknown_contest = Kỳ thi này không còn được biết.
problem-file_write = Không ghi được tệp.
problem-handle_unknown = Nền tảng không có ai với handle này. Hãy kiểm tra chính tả.
problem-handle_renamed = Handle này đã đổi tên. Hãy nhập handle mới của bạn.
problem-file_read = Không đọc được tệp.
problem-update_held = Đang đồng bộ hoặc sắp có kỳ thi nên chưa cài gì. Hãy thử lại sau.
problem-update_refused = Bản cập nhật không có chữ ký của nhà phát hành. Không có gì thay đổi.
problem-update_failed = Không tải hoặc cài được bản cập nhật. Không có gì thay đổi.
problem-feed_key_missing = Không có khóa để kiểm tra nguồn kỳ thi.
problem-feed_unsigned = Nguồn kỳ thi không có chữ ký nên không được dùng.
problem-feed_signature = Nguồn kỳ thi không khớp với chữ ký nên không được dùng.
problem-feed_wrong_key = Nguồn kỳ thi được ký bằng khóa khác nên không được dùng.
problem-feed_replayed = Nguồn kỳ thi là bản cũ nên không được dùng.
problem-feed_too_old = Nguồn kỳ thi đã quá một ngày nên không được dùng.
problem-feed_ahead = Ngày của nguồn kỳ thi ở tương lai nên có đồng hồ sai.
problem-feed_contest = Một kỳ thi trong nguồn không thể đúng nên nguồn không được dùng.
problem-nothing_read = Chưa đọc đầy đủ nền tảng nào nên không có gì để công bố.
problem-proxy_unusable = Môi trường chỉ định loại proxy không dùng được nên không liên hệ máy chủ nào.
problem-notifications_unavailable = Màn hình này không hiển thị thông báo. Hãy chạy hoặc cài dịch vụ thông báo.
problem-detail_refused = Google từ chối một chi tiết, chẳng hạn màu; phần còn lại đã được ghi.
problem-calendar_foreign = Ứng dụng khách Google khác đã tạo lịch này nên máy này không mở được.
problem-reading_too_old = Các thay đổi chờ đến khi nền tảng được đọc lại.
problem-calendar_moved = Máy khác đã chuyển các sự kiện sang lịch chính.
problem-settings_taken_over = Cài đặt của lịch đã thay thế cài đặt của máy này.
problem-settings_put_back = Sự kiện chứa cài đặt chung đã bị xóa và được khôi phục.
problem-old_release = ContestSync 0.1.0 trên máy khác vẫn đang thay đổi lịch này. Hãy cập nhật trên máy đó.

sure-platform = Tắt { $platform }?
sure-rules = Áp dụng quy tắc này?
sure-feed = Xóa { $name }?
sure-events =
    { $n ->
       *[other] Việc này xóa { $n } sự kiện khỏi lịch của bạn.
    }
sure-such_as = Trong đó có: { $names }
sure-switch_off = Tắt
sure-apply = Áp dụng

search-help = Cách tìm
search-placeholder = Tìm
search-platform = nền tảng: tên, phần đầu tên hoặc biệt danh
search-division = hạng
search-rated = kỳ thi có tính rating
search-unrated = kỳ thi không tính rating
search-today = hôm nay và đang diễn ra
search-tomorrow = ngày mai
search-week = bảy ngày tới
search-running = đang diễn ra
search-hidden = cả kỳ thi bị ẩn
search-without = không có từ này
search-unknown = { $operator } không phải là toán tử tìm kiếm

view-label = Chế độ xem
view-agenda = Lịch biểu
view-week = Tuần
view-month = Tháng
view-today = Hôm nay
view-previous_week = Tuần trước
view-next_week = Tuần sau
view-previous_month = Tháng trước
view-next_month = Tháng sau

week-label = Các kỳ thi trong tuần
week-hour = Giờ
week-long = Kéo dài nhiều ngày
week-hidden = bị ẩn
week-none = Chưa có kỳ thi nào được công bố cho những ngày này
week-next = Đến kỳ thi tiếp theo: { $when }

month-more =
    { $n ->
       *[other] { $n } nữa
    }
month-continued = { $name }, tiếp diễn ({ $dates })
month-none = Không có kỳ thi vào ngày này

next-label = Kỳ thi tiếp theo
next-running = đang diễn ra
next-unmute = Bật nhắc lại
joined-title = Cài đặt từ máy khác của bạn
joined-from = Đã lấy cài đặt từ { $computer }, thay đổi lần cuối { $when }.
joined-hint = Nền tảng, quy tắc, kiểu sự kiện và lựa chọn cho từng kỳ thi giống nhau trên mọi máy dùng lịch này.
joined-ok = Giữ các cài đặt này
joined-keep = Dùng cài đặt của máy này cho tất cả
joined-kept = Các máy khác của bạn sẽ theo ở lần đồng bộ tới
moved-title = Các sự kiện hiện ở lịch chính
moved-hint = Máy khác đã chuyển chúng sang đó. Ở đây không có gì thay đổi cho đến khi bạn chọn.
moved-keep = Giữ cả ở đây
moved-main = Dùng lịch chính ở đây
notice-sample = Đây là lời nhắc mẫu ({ $time })
notice-sample_body = Nếu bạn thấy thông báo này thì lời nhắc hoạt động. Hãy xác nhận trong cửa sổ.
notice-open = Mở kỳ thi
notice-open_first = Mở kỳ thi đầu
notice-show = Hiện
notice-snooze = Hoãn { $minutes } phút
notice-snooze_start = Hoãn đến lúc bắt đầu
notice-ahead = { $name }: { $when }
notice-ahead_today = { $name } lúc { $time }
notice-starts = Bắt đầu { $when }: { $name }
notice-starts_today = Bắt đầu lúc { $time }: { $name }
notice-now = Bắt đầu: { $name }
notice-started = Đã bắt đầu { $length } trước: { $name }
notice-in = Sau { $length }
notice-until = { $from } đến { $to }
notice-long = kéo dài { $length }
notice-rated = có tính rating
notice-unrated = không tính rating
notice-registration = đóng đăng ký { $when }
event-any_time = bất cứ lúc nào trong khung thời gian
event-signature = Được ContestSync cập nhật ({ $key }).
notice-checked = kiểm tra { $length } trước
notice-checked_now = vừa kiểm tra
notice-asleep = Máy tính của bạn đang ngủ vào { $when }
notice-not_running = ContestSync không chạy vào { $when }
notice-quiet = Bị giữ lại trong giờ yên lặng
notice-paused = Bị giữ lại khi lời nhắc tạm dừng
notice-together =
    { $n ->
       *[other] { $n } kỳ thi { $when }
    }
notice-together_today =
    { $n ->
       *[other] { $n } kỳ thi lúc { $time }
    }
notice-together_now =
    { $n ->
       *[other] Bắt đầu ({ $time }): { $n } kỳ thi
    }
notice-missed_soon =
    { $n ->
       *[other] { $n } kỳ thi sắp bắt đầu
    }
notice-missed_quiet =
    { $n ->
       *[other] { $n } kỳ thi trong giờ yên lặng
    }
notice-missed_paused =
    { $n ->
       *[other] { $n } kỳ thi khi lời nhắc tạm dừng
    }
notice-missed =
    { $n ->
       *[other] { $n } kỳ thi khi bạn vắng mặt
    }
notice-more =
    { $n ->
       *[other] { $n } nữa
    }
notice-over =
    { $n ->
       *[other] { $n } đã kết thúc
    }
notice-running = { $name } đang diễn ra đến { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Dời sang { $when }: { $name }
notice-was = Trước đây là { $when }
notice-left = sau { $length }
notice-started_ago = đã bắt đầu { $length } trước
notice-moved_too = lời nhắc của bạn cũng dời theo
notice-cancelled = Đã hủy: { $name }
notice-announced = Mới: { $name }
notice-all_moved =
    { $n ->
       *[other] { $n } kỳ thi bị dời
    }
notice-all_cancelled =
    { $n ->
       *[other] { $n } kỳ thi bị hủy
    }
notice-all_announced =
    { $n ->
       *[other] { $n } kỳ thi được công bố
    }
notice-sign_in = Google Lịch cần bạn đăng nhập lại
notice-sign_in_body = Từ { $time } · lời nhắc vẫn hoạt động, lịch đang chờ
notice-no_tray = ContestSync chạy không có biểu tượng khay
notice-no_tray_body = Từ { $time } · màn hình này không hiển thị biểu tượng khay. Lời nhắc vẫn hoạt động; khởi động lại ContestSync để mở cửa sổ
notice-no_window = Không mở được cửa sổ
notice-no_window_body = Khay, lời nhắc và lịch vẫn hoạt động. Nếu ContestSync vừa được cập nhật, hãy thoát rồi khởi động lại.
notice-no_window_commands = Khay, lời nhắc và lịch vẫn hoạt động khi không có cửa sổ; `contestsync --help` cho biết có thể làm gì trên dòng lệnh.
notice-no_web_view = Hãy cài đặt WebView2 của Microsoft rồi mở lại cửa sổ. Khay, lời nhắc và lịch vẫn hoạt động khi thiếu nó.
notice-runs_already = Một ContestSync khác đang chạy và không phản hồi ({ $owner }); hãy kết thúc tiến trình đó rồi khởi động lại.
notice-platform = Không đọc được { $platform } từ { $when }
notice-platform_body =
    { $n ->
       *[other] { $n } kỳ thi đã biết có thể đã cũ
    }
tray-none = Không có kỳ thi trong 14 ngày tới
tray-sample = Dữ liệu mẫu: không có gì là thật
tray-all = Mọi kỳ thi…
tray-window = Mở ContestSync
tray-settings = Cài đặt…
tray-update = Cập nhật lên { $version }…
tray-quit = Thoát ContestSync
tray-in = sau { $length }
tray-left = còn { $length }
tray-running = đang diễn ra, còn { $length }
tray-as_of = thời gian tính đến { $when }
tray-register = Đăng ký…
tray-remind = Nhắc tôi về kỳ thi này
tray-mute = Tắt nhắc kỳ thi này
tray-tooltip_none = ContestSync: không có kỳ thi trong 14 ngày tới
tray-tooltip = { $name }: sau { $length } ({ $when })
tray-tooltip_running = { $name }: đang diễn ra, còn { $length }
tray-more =
    { $n ->
       *[other] { $name } + { $n } nữa
    }
tray-attention =
    { $n ->
       *[other] { $n } mục cần chú ý…
    }
tray-syncing = Đang đồng bộ…
tray-progress = Đang đồng bộ… { $done } trên { $total }
tray-add =
    { $n ->
       *[other] Thêm { $n } kỳ thi vào lịch của bạn…
    }
tray-sync = Đồng bộ ngay
tray-check = Kiểm tra ngay
tray-offline = { $action } (ngoại tuyến)
tray-just_now = { $action } (vừa xong)
tray-ago = { $action } ({ $length } trước)
tray-again = Nhắc lại sau { $minutes } phút: { $name }
tray-again_start = Nhắc lại khi bắt đầu: { $name }
tray-resume = Tiếp tục lời nhắc (đang tạm dừng)
tray-resume_until = Tiếp tục lời nhắc (tạm dừng đến { $when })
tray-pause = Tạm dừng lời nhắc
tray-pause_hour = Trong 1 giờ
tray-pause_until = Đến { $when }
tray-pause_open = Đến khi tôi tiếp tục
cli-refresh =
    { $n ->
       *[other] { $platform }: { $n } kỳ thi, { $what }.
    }
cli-left_out = bỏ qua { $rows }
cli-rows =
    { $n ->
       *[other] { $n } dòng không đọc được
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }: không có gì mới, { $n } kỳ thi.
    }
cli-refresh_none = { $platform }: không có gì mới, không có kỳ thi.
cli-feed_of = Nguồn kỳ thi của { $publisher }
cli-feed_same = { $name }: không có gì mới.
cli-refresh_failed = { $platform }: lỗi. { $why }
cli-refresh_failed_plain = { $platform }: lỗi.
cli-refresh_off = Mọi nền tảng đều tắt; `contestsync config set platforms codeforces,atcoder` bật hai nền tảng.
cli-calendar_preview = Lịch (xem trước)
cli-calendar_done = Lịch: xong
cli-calendar_partly = Lịch: xong một phần
cli-calendar_failed = Lịch: lỗi
cli-calendar_signed_out = Lịch: chưa kết nối.
cli-calendar = { $what }; { $did }.
cli-calendar_same = { $what }. Không có thay đổi.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
       *[other] không đổi { $n }
    }
cli-kept_deleted =
    { $n ->
       *[other] bạn đã xóa và vẫn bị xóa { $n }
    }
cli-insert = thêm
cli-update = thay đổi
cli-restore = khôi phục
cli-delete = xóa
cli-held = đang giữ lại: { $action } { $name }, { $when }
cli-offline = Ngoại tuyến từ { $when }: không kết nối được máy chủ nào. Khi chương trình chạy, nó thử lại mỗi phút.
cli-clock_ahead = Đồng hồ máy này nhanh hơn máy chủ { $seconds } giây: hãy chỉnh lại. Cho đến khi đó, không xóa mục cũ nào.
cli-clock_behind = Đồng hồ máy này chậm hơn máy chủ { $seconds } giây: hãy chỉnh lại. Cho đến khi đó, không xóa mục cũ nào.
cli-account = Google Lịch: đã đăng nhập là { $email }.
cli-account_again = Google Lịch: { $email } phải đăng nhập lại (`contestsync login`).
cli-account_none = Google Lịch: chưa kết nối (`contestsync login`).
cli-key_file = Khóa mã hóa: trong thư mục dữ liệu, ở tệp chỉ bạn đọc được.
cli-key_keyring = Khóa mã hóa: trong chùm khóa.
cli-last_refresh = Lần kiểm tra trước: { $last }. Lần tới: { $next }.
cli-last_sync = Lần đồng bộ trước: { $last }. Lần tới: { $next }.
cli-never = chưa bao giờ
cli-after_sign_in = sau khi đăng nhập
cli-file_failed = Tệp lịch: chưa phải mới nhất. { $why }
cli-file = Tệp lịch: { $path }, ghi lần cuối { $when }.
cli-platform = { $platform }: đọc được lần cuối { $when }
cli-platform_off = { $platform }: tắt
cli-platform_failing = { $platform }: đang lỗi ({ $count } lần liên tiếp), đọc được lần cuối { $when }. { $why }
cli-feed = Nguồn kỳ thi của { $publisher }: đọc lần cuối { $when }. { $why }
cli-data = Dữ liệu: { $path } ({ $count } kỳ thi, lược đồ { $schema }).
cli-note = Lưu ý: { $text }
cli-signed_in = Đã đăng nhập là { $email }. `contestsync sync` thêm các kỳ thi vào lịch.
cli-signed_in_kept = Đã đăng nhập là { $email }. Cài đặt của máy này được giữ; các máy khác của bạn sẽ theo ở lần đồng bộ tới. `contestsync sync` thêm các kỳ thi vào lịch.
cli-signed_in_joined = Đã đăng nhập là { $email }. Đã lấy cài đặt từ { $computer } (thay đổi lần cuối { $when }); `contestsync config keep-own` khôi phục cài đặt của máy này. `contestsync sync` thêm các kỳ thi vào lịch.
cli-kept_own = Đã khôi phục cài đặt của máy này; lần đồng bộ tới sẽ đưa chúng sang các máy khác của bạn.
cli-kept_own_none = Máy này chưa lấy cài đặt nào nên không có gì thay đổi.
cli-shared = Chung cho mọi máy dùng lịch này
cli-own = Riêng của máy này
cli-signed_out = Đã đăng xuất { $email }.
cli-calendar_deleted = Đã xóa lịch ContestSync.
cli-calendar_none = Không có lịch ContestSync để xóa.
cli-calendar_kept = Lịch được giữ lại.
cli-others_kept = Google giữ quyền cho các máy khác của bạn.
cli-others_signed_out = Nếu các máy khác của bạn dùng tài khoản Google này với ContestSync, Google cũng đăng xuất chúng; `contestsync logout --keep-others` giữ chúng đăng nhập.
cli-browser = Đang chờ Google trong trình duyệt (nhiều nhất năm phút).
cli-waiting = đang chờ một ContestSync khác đang chạy ({ $owner }).
cli-restored =
    { $n ->
       *[other] Lần đồng bộ tới sẽ khôi phục { $n } sự kiện.
    }
cli-client_saved = Đã lưu ứng dụng khách; `contestsync login` dùng nó để đăng nhập.
cli-key_changed = Đã đổi khóa.
cli-run = ContestSync kiểm tra và đồng bộ theo lịch trình. Nhấn Ctrl-C để dừng.
cli-next = { $name } ({ $platform }) sau { $length }, { $when }
cli-next_none = Không có kỳ thi sắp tới.
cli-list_none = Không có kỳ thi. `contestsync refresh` đọc các nền tảng; `contestsync list --hidden` hiện cả kỳ thi bị ẩn.
cli-over = đã kết thúc
cli-running = đang diễn ra
cli-in = sau { $length }
cli-hidden = bị ẩn: { $why }
cli-times = { $from } đến { $to }
cli-source = Từ danh sách “{ $list }” của nền tảng, kiểm tra lần cuối { $when }.
cli-in_list = Trong danh sách: { $answer } ({ $why })
cli-in_calendar = Trong lịch: { $answer } ({ $why })
cli-reminders = Lời nhắc: { $answer } ({ $why })
cli-late_for_calendar = đã bắt đầu trước khi kịp thêm vào lịch
cli-deleted_by_you = bạn đã xóa sự kiện của kỳ thi này; `contestsync restore { $key }` sẽ khôi phục
cli-started = đã bắt đầu nên không nhắc nữa
cli-yes = có
cli-no = không
cli-rings = báo { $when }
cli-was = trước đây là { $what }
landing-close = Bạn có thể đóng thẻ này.
landing-signed_in = Bạn đã đăng nhập
landing-signed_in_text = Từ giờ ContestSync cập nhật lịch của { $email }.
landing-declined = Bạn đã từ chối
landing-box = Có ô chưa được chọn
landing-cancelled = Đã hủy đăng nhập
landing-failed = Đăng nhập không thành công
landing-stray = Đây không phải câu trả lời cho lần đăng nhập hiện tại
landing-stray_text = Nó không được chấp nhận và không có gì thay đổi. Nếu bạn đến từ trang của Google, hãy bắt đầu đăng nhập lại trong ContestSync.
landing-again = Câu trả lời này đã được dùng
landing-again_text = Mỗi câu trả lời chỉ được chấp nhận một lần; ContestSync hiển thị kết quả đăng nhập.
landing-unknown = Đăng nhập chưa hoàn tất
landing-unknown_text = Hãy tiếp tục trong ContestSync.
landing-nothing = Không có gì ở đây
landing-nothing_text = ContestSync chỉ chờ câu trả lời của Google ở đây.
notice-closes = Đóng đăng ký { $when }: { $name }
notice-closes_today = Đóng đăng ký lúc { $time }: { $name }
notice-contest_starts = kỳ thi bắt đầu { $when }
notice-contest_starts_today = kỳ thi bắt đầu lúc { $time }
notice-closes_usually = { $platform } thường đóng vào lúc đó; trang của nó có giờ chính xác
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Đối với bạn: { $answer } ({ $why }).
cli-registration = Đóng đăng ký { $when }
cli-registration_usual = Đóng đăng ký { $when }, như thường lệ ở đó
cli-backup = { $path } hiện có { $preferences } và { $feeds }.
cli-backup_secret = { $path } chứa địa chỉ các nguồn lịch của bạn, ai mở được tệp cũng đọc được. Đừng chia sẻ tệp này.
cli-backup_restored = Đã khôi phục { $preferences } và { $feeds }. Lần kiểm tra tiếp theo sẽ đọc các nguồn.
cli-doctor_none = Không có nền tảng nào đang bật; hãy nêu một nền tảng bằng --platform.
cli-doctor_ok = như mong đợi
cli-doctor_changed = đọc được, nhưng không như mong đợi
cli-doctor_unreadable = không đọc được câu trả lời
cli-doctor_refused = không trả về danh sách
cli-doctor_unreachable = không kết nối được
cli-doctor = { $platform }: { $how }, { $count } kỳ thi sắp tới.
cli-doctor_unseen = { $platform }: { $how }, { $count } kỳ thi sắp tới (chưa được xác nhận với trang thật).
cli-doctor_rows = không đọc được { $count } trong { $rows } hàng
cli-doctor_missing = { $field } không còn ({ $expected })
cli-doctor_added = { $field } là mới ({ $found })
cli-doctor_type = { $field } là { $found }, không phải { $expected }
cli-doctor_count = { $found } kỳ thi, không phải { $expected }
cli-doctor_part = thiếu một phần của trang
cli-doctor_saved = đã lưu vào { $path }
cli-keygen = Khóa bí mật ở { $path }; hãy giữ ở nơi chỉ người xuất bản đọc được.
cli-keygen_public = Người đăng ký đặt feed.public_key thành
cli-contests =
    { $n ->
       *[other] { $n } kỳ thi
    }
cli-platforms =
    { $n ->
       *[other] { $n } nền tảng
    }
cli-published = Đã xuất bản vào { $path }: { $contests } của { $platforms }, đọc lúc { $when }.
cli-handles_none = Chưa có handle. `contestsync config set handle.codeforces HANDLE` đặt một handle; các mục khác là handle.atcoder, handle.leetcode và handle.codechef.
# Same as in English.
cli-handle_heuristic = { $platform } (heuristic)
cli-handle_unrated = chưa có rating, tính là 0
cli-handle_nobody = không ai có tên đó
cli-handle_renamed = đã đổi tên
cli-handle_unread = chưa đọc
cli-handle_read = { $state }, đọc lúc { $when }
cli-feed_removed = Đã gỡ { $name } ({ $source }). Các sự kiện sắp tới của nguồn rời khỏi lịch ở lần đồng bộ tiếp theo.
cli-feed_left_out = { $count } sự kiện không đọc được nên đã bị bỏ qua.
cli-calendar_name = Kỳ thi lập trình
cli-feeds_none = Chưa có nguồn lịch. `contestsync source add ADDRESS` thêm một nguồn.
cli-off = tắt
cli-ended_ok = xong
cli-ended_partial = một phần
cli-ended_failed = thất bại
cli-progress_platform = nền tảng { $done }/{ $total }
cli-progress_event = sự kiện { $done }/{ $total }
cli-not_revoked = Bạn đã đăng xuất ở đây, nhưng không kết nối được với Google ({ $why }); hãy tự gỡ quyền truy cập tại https://myaccount.google.com/connections.
cli-no_thread = không thể khởi động luồng ({ $why }); hãy đóng các chương trình khác rồi thử lại.
cli-not_written = không thể ghi câu trả lời ({ $why }).
cli-process = tiến trình { $id } từ { $when }
cli-no_desktop = Bản này không có ứng dụng màn hình; `contestsync-headless run` làm mới và đồng bộ theo lịch trình.
cli-desktop_not_started = Không thể khởi động ứng dụng màn hình { $program } ({ $reason }). Hãy cài đặt lại ContestSync.
cli-starts = bắt đầu { $when }
cli-taken_back = đã bị rút
cli-other = nhưng { $from }: { $says }
time-just_now = vừa xong
cli-ago = { $length } trước
cli-from_feed = từ nguồn cấp của { $publisher }, đọc { $ago }
cli-from_platform = từ chính { $platform }, đọc { $ago }
cli-time_from = Thời gian lấy { $from }.
cli-readings_differ = Hai lần đọc khác nhau, { $other }.
cli-was_announced = đã công bố
cli-was_moved = đã dời giờ
cli-was_renamed = đã đổi tên
cli-was_lengthened = đã đổi thời lượng
cli-was_updated = đã cập nhật
cli-was_gone = không còn
cli-was_back = có lại
cli-backup_left_out =
    { $n ->
       *[other] Đã bỏ qua { $n } nguồn lịch: địa chỉ không dùng được trên máy này. Hãy thêm bằng `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
       *[other] { $n } cài đặt
    }
cli-calendar_feeds =
    { $n ->
       *[other] { $n } nguồn lịch
    }
cli-feed_added =
    { $n ->
       *[other] Đã thêm { $name } thành { $source }, với { $n } sự kiện sắp tới.
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name } sẽ được thêm thành { $source }, với { $n } sự kiện sắp tới.
    }
help-contestsync = Không bỏ lỡ kỳ thi nào: đưa các kỳ thi lập trình sắp tới vào Google Lịch và nhắc bạn trước khi bắt đầu
help-json = In một tài liệu JSON ra stdout
help-background = Khởi động ứng dụng mà không mở cửa sổ, như khi đăng nhập vào máy
help-settings = Khởi động ứng dụng và mở cửa sổ
help-refresh = Đọc các nền tảng đang bật và lưu những gì thay đổi
help-refresh-platforms = Chỉ nền tảng này (có thể dùng nhiều lần)
help-list-platforms = Chỉ nền tảng này (có thể dùng nhiều lần)
help-refresh-trust = Tin danh sách dù thiếu phần lớn kỳ thi sắp tới, vì bạn đã kiểm tra trang
help-list = Liệt kê kỳ thi sắp tới và đang diễn ra, gần nhất trước
help-list-days = Chỉ các kỳ thi bắt đầu trong số ngày này
help-list-all = Gồm cả kỳ thi đã kết thúc
help-list-hidden = Gồm cả kỳ thi bị ẩn
help-next = Hiện kỳ thi tiếp theo và thời gian còn lại, cho thanh trạng thái
help-next-format = Định dạng đầu ra
help-next-format-text = Một dòng văn bản
help-next-format-json = Một tài liệu JSON
help-next-format-waybar = Mô-đun tùy chỉnh của Waybar
help-next-format-tmux = Một dòng ngắn cho tmux
help-next-watch = Chạy tiếp và in một dòng mỗi khi có thay đổi
help-why = Hiện mọi thông tin về một kỳ thi, và vì sao nó có trong danh sách, lịch và lời nhắc
help-why-key = Kỳ thi, ví dụ codeforces:1936
help-choose-key = Kỳ thi, ví dụ codeforces:1936
help-login = Đăng nhập vào Google trong trình duyệt
help-login-no_browser = In địa chỉ thay vì mở trình duyệt
help-login-keep_settings = Nếu lịch có cài đặt từ các máy khác của bạn, thay chúng bằng cài đặt của máy này
help-logout = Đăng xuất khỏi Google; lịch vẫn còn
help-logout-more = Khi đó Google cũng đăng xuất các máy khác dùng tài khoản này. Với --keep-others, chúng vẫn đăng nhập.
help-logout-delete_calendar = Xóa cả lịch ContestSync
help-logout-keep_others = Chỉ đăng xuất ở đây; các máy khác vẫn đăng nhập
help-sync = Làm mới, rồi cập nhật lịch
help-sync-no_refresh = Không đọc các nền tảng trước
help-sync-dry_run = Chỉ hiện những gì sẽ thay đổi
help-sync-confirm = Chấp thuận việc xóa nhiều sự kiện và việc tạo lại lịch đã xóa
help-sync-take_over = Quyết định cả các sự kiện mà máy tính khác đã thêm vào lịch chính của bạn
help-sync-reword = Mô tả cả những sự kiện đã có bằng ngôn ngữ đã đặt
help-restore = Khôi phục các sự kiện bạn đã xóa khỏi lịch ở lần đồng bộ tiếp theo
help-restore-keys = Các kỳ thi; tất cả nếu không nêu kỳ thi nào
help-export = Ghi các kỳ thi vào tệp iCalendar (RFC 5545)
help-export-ics = iCalendar, định dạng duy nhất
help-export-output = Tệp để ghi (mặc định: stdout)
help-status = Hiện tài khoản, các lần chạy, tình trạng từng nền tảng và nơi lưu khóa
help-config = Hiện và thay đổi cài đặt
help-config-get = In giá trị của một cài đặt
help-config-get-key = Tên của cài đặt
help-config-set-key = Tên của cài đặt
help-config-set = Đặt một cài đặt
help-config-set-value = Giá trị của cài đặt
help-config-list = In mọi cài đặt: các cài đặt dùng chung qua lịch và của riêng máy này
help-config-list-scopes = Với --json, cho biết mỗi cài đặt có dùng chung không
help-config-keep_own = Trên mọi máy, quay về cài đặt trước khi máy này nhận cài đặt của lịch
help-config-client_file = Đọc ứng dụng khách Google từ tệp JSON bạn đã tải xuống từ bảng điều khiển của Google
help-config-client_file-file = Tệp
help-config-backup-file = Tệp
help-config-restore-file = Tệp
help-config-backup = Ghi mọi cài đặt vào một tệp, không có bí mật
help-config-backup-with_feed_addresses = Gồm cả địa chỉ của các nguồn lịch, có thể là bí mật
help-config-restore = Đọc cài đặt và nguồn lịch từ bản sao lưu: tất cả hoặc không gì cả
help-config-rotate_key = Tạo khóa mã hóa mới cho phiên đăng nhập; bạn vẫn đăng nhập
help-choose = Đặt lời nhắc hoặc sự kiện lịch cho một kỳ thi, bất kể quy tắc
help-choose-remind = Lời nhắc cho kỳ thi
help-choose-calendar = Sự kiện của kỳ thi trong lịch
help-choose-remind-yes = Luôn luôn
help-choose-calendar-yes = Luôn luôn
help-choose-remind-no = Không bao giờ
help-choose-calendar-no = Không bao giờ
help-choose-remind-rules = Theo quy tắc
help-choose-calendar-rules = Theo quy tắc
help-feed = Xuất bản các kỳ thi thành nguồn cấp có chữ ký trên bất kỳ máy chủ tĩnh nào
help-feed-keygen = Tạo cặp khóa: khóa bí mật trong FILE, khóa công khai trong FILE.pub
help-feed-keygen-out = Tệp mới cho khóa bí mật
help-feed-publish = Đọc các nền tảng đang bật và ghi nguồn cấp có chữ ký vào một thư mục
help-feed-publish-out = Thư mục; được tạo nếu chưa có
help-feed-publish-key = Khóa bí mật
help-feed-publish-no_refresh = Xuất bản những gì đã lưu mà không đọc các nền tảng
help-source = Đọc nguồn lịch (ICS) cùng với các nền tảng
help-source-add = Đọc một lịch và thêm vào nếu đọc được
help-source-add-address = Địa chỉ https: hoặc webcal: của lịch, hoặc một tệp
help-source-add-name = Tên gọi; nếu không thì theo tên của lịch
help-source-add-zone = Múi giờ cho giờ không có múi, ví dụ Europe/Berlin
help-source-add-dry_run = Chỉ hiện nội dung, không lưu gì
help-source-list = Mọi nguồn lịch, địa chỉ rút gọn
help-source-remove = Gỡ một nguồn cùng các kỳ thi; sự kiện rời khỏi lịch ở lần đồng bộ tiếp theo
help-source-remove-source = Mã của nguồn, ví dụ feed-0a1b2c3d
help-handle = Hiện các handle của bạn và rating đã đọc
help-handle-list = Hiện các handle của bạn với rating đọc lần cuối
help-handle-check = Đọc rating ngay
help-handle-check-platform = Chỉ trên nền tảng này
help-doctor = Kiểm tra câu trả lời của các nền tảng có còn như mong đợi không; không thay đổi gì
help-doctor-platforms = Chỉ nền tảng này (có thể dùng nhiều lần; mặc định: các nền tảng đang bật)
help-doctor-save = Lưu các câu trả lời vào thư mục này, không có dữ liệu cá nhân
help-run = Làm mới và đồng bộ theo lịch trình, chạy ở tiền cảnh đến khi bạn dừng
help-own_help = In trợ giúp
help-own_version = In phiên bản
help-own_command = In thông báo này hoặc trợ giúp của lệnh con
package-comment = Đưa các kỳ thi lập trình sắp tới vào Google Lịch của bạn và nhắc bạn trước khi bắt đầu
package-open = Mở cửa sổ
package-keywords = kỳ thi;lập trình;lịch;lời nhắc;
package-summary = Các kỳ thi lập trình trong lịch của bạn, kèm lời nhắc
package-about = ContestSync hiện các kỳ thi lập trình sắp tới và đưa chúng vào Google Lịch. Khi một kỳ thi dời giờ, đổi tên hoặc bị hủy, lịch của bạn thay đổi theo.
package-sites = Các nền tảng: { $names }.
package-tray = Ứng dụng chạy trong khay và:
package-reminds = nhắc bạn trước khi kỳ thi bắt đầu, vào lúc bạn chọn
package-separate = dùng lịch riêng và không bao giờ ghi đè những gì bạn tự sửa trong đó
package-optional = dùng được khi không có tài khoản: lịch là tùy chọn
package-contacts = chỉ kết nối với các nền tảng và Google: không có máy chủ của chúng tôi, không thống kê
package-command_line = làm được như vậy trên dòng lệnh
package-still_running = ContestSync vẫn đang chạy. Hãy thoát từ biểu tượng trên thanh tác vụ rồi thử lại.
package-needs_webview = Cửa sổ của ContestSync cần WebView2 của Microsoft, máy này chưa có. Khay, lời nhắc và lịch vẫn hoạt động khi thiếu nó. Bạn có thể tải từ { $page }. Mở trang này ngay?
