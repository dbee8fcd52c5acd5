### Bahasa Indonesia (Indonesian). How to translate: docs/translating.md.

nav-label = Halaman
nav-settings = Setelan
page-upcoming = Mendatang
page-status = Keadaan
page-contests = Kontes
page-reminders = Pengingat
page-calendar = Kalender
page-general = Umum
page-privacy = Data & privasi
page-about = Tentang

action-running = Sedang berjalan:
action-close = Tutup
action-add = Tambahkan
action-cancel = Batal
action-undo = Urungkan
action-dismiss = Tutup pesan
action-sync = Sinkronkan sekarang
action-check = Periksa sekarang
action-copy = Salin
action-remove = Hapus
action-save = Simpan

said-saved = Disimpan
said-undone = Diurungkan
said-refreshed = Diperiksa: { $what }
said-refreshed_partly =
    { $n ->
       *[other] { $n } platform diperiksa; tidak ada jawaban dari { $failed }
    }
said-nothing_new = Diperiksa: tidak ada perubahan
said-synced = Kalender diperbarui: { $what }
said-synced_partly = Kalender belum sepenuhnya diperbarui: { $what }
said-synced_same = Kalender sudah yang terbaru
did-and = { $some }, { $more }
did-new =
    { $n ->
       *[other] { $n } baru
    }
did-changed =
    { $n ->
       *[other] { $n } berubah
    }
did-canceled =
    { $n ->
       *[other] { $n } dibatalkan
    }
did-added =
    { $n ->
       *[other] { $n } ditambahkan
    }
did-updated =
    { $n ->
       *[other] { $n } diubah
    }
did-removed =
    { $n ->
       *[other] { $n } dihapus
    }
did-failed =
    { $n ->
       *[other] { $n } gagal
    }
did-to_add =
    { $n ->
       *[other] { $n } ditambahkan
    }
did-to_change =
    { $n ->
       *[other] { $n } diubah
    }
said-cancelled = Dibatalkan. Yang sudah selesai tetap selesai
said-opened = Dibuka di browser
said-copied = Disalin
said-copy_failed = Tidak bisa menyalin: sistem tidak mengizinkan
said-copy_by_hand = Sudah dipilih; tekan Ctrl+C untuk menyalin
said-muted = Dibisukan: { $name }
said-unmuted = Tidak lagi dibisukan: { $name }
said-followed = Pengingat aktif: { $name }
said-unfollowed = Kembali mengikuti aturan: { $name }
said-calendar_in = Ditambahkan ke kalender: { $name }
said-calendar_out = Tidak masuk kalender: { $name }
said-paused = Pengingat dijeda
said-resumed = Pengingat aktif lagi
said-exported =
    { $n ->
       *[other] { $n } kontes ditulis ke { $path }
    }
said-backed_up = Setelan ditulis ke { $path }
said-restored =
    { $n ->
       *[other] { $n } setelan dipulihkan
    }
said-signed_out = Sudah logout
said-changed_since = Ada perubahan sejak itu, jadi tidak ada yang diurungkan
said-platform_on = { $platform } aktif
said-platform_off = { $platform } nonaktif
said-nothing_to_undo = Tidak ada yang bisa diurungkan
said-feed_added = Ditambahkan: { $name }
said-feed_removed = Dihapus: { $name }
said-text_size = Ukuran teks: { $size }%

activity-refreshing = Memeriksa platform… { $done } dari { $total }
activity-planning = Membandingkan dengan kalender…
activity-syncing = Memperbarui kalender… { $done } dari { $total }

upcoming-finished = Selesai minggu ini
upcoming-finished_title = Kontes yang selesai
empty-finished = Tidak ada kontes yang selesai dalam 7 hari terakhir
line-standings = Papan peringkat
line-ended = selesai { $ago }
leads-contest = Ingatkan saya tentang kontes ini
leads-usual = Pakai waktu biasa
leads-are_usual = Ini waktu biasa. Perubahan di sini hanya untuk kontes ini.
said-leads = Waktu pengingat diubah: { $name }
said-leads_usual = Kembali ke waktu biasa: { $name }
demo-tag = Data contoh
demo-words = kontesnya rekaan, dan Google adalah tiruan di komputer ini
platforms-more =
    { $n ->
       *[other] { $n } platform lagi
    }
platforms-on =
    { $n ->
       *[other] { $n } aktif
    }
platforms-unconfirmed = belum dipastikan
platforms-unconfirmed_hint = Platform “belum dipastikan” dibaca menurut penjelasan publik situsnya. Belum ada yang memeriksanya dengan situs asli, jadi bisa gagal.
status-off =
    { $n ->
       *[other] { $n } platform nonaktif
    }
reminders-show_all = Tampilkan semua ({ $n })

upcoming-numbers = Berjalan { $running } · Hari ini { $today } · 7 hari ke depan { $week }
upcoming-zone = Zona waktu: { $zone }
upcoming-search = Cari kontes
upcoming-platforms = Filter menurut platform
upcoming-hidden =
    { $n ->
       *[other] { $n } disembunyikan oleh aturan Anda
    }
upcoming-hidden_by = Alasan: { $list }
upcoming-hidden_title = Kontes tersembunyi
upcoming-show_shown = Kembali ke kontes yang terlihat
upcoming-found =
    { $n ->
       *[other] { $n } kontes ditemukan
    }
upcoming-filter = Filter
upcoming-paused = Pengingat dijeda sampai Anda melanjutkannya.
upcoming-paused_until = Pengingat dijeda sampai { $when }.
upcoming-adding_waits =
    { $n ->
       *[other] { $n } kontes siap ditambahkan ke kalender Anda.
    }
upcoming-hidden_matches =
    { $n ->
       *[other] { $n } hasil tersembunyi
    }
agenda-running = Sedang berjalan
agenda-long = Berjalan beberapa hari
agenda-cancelled = Baru dibatalkan
agenda-count =
    { $n ->
       *[other] { $n } kontes
    }

line-in = { $length } lagi
line-ends_in = selesai { $length } lagi
line-until = sampai { $when }
line-cancelled = Dibatalkan
line-rated = berperingkat
line-unrated = tanpa peringkat
for_me-rated = berperingkat untuk Anda
for_me-unrated = tanpa peringkat untuk Anda
for_me-above = tanpa peringkat untuk Anda ({ $from } ke atas)
for_me-out_of_range = di luar rentang Anda
for_me-unknown = berperingkat untuk Anda: tidak diketahui
for_me-mine = Rating { $platform } Anda { $rating }.
for_me-mine_none = Anda belum punya rating { $platform }, jadi dihitung 0.
for_me-mine_unread = Rating { $platform } Anda belum dibaca.
for_me-why-in_range = Itu termasuk rentang kontes ini.
for_me-why-above = Mulai { $from }, kontes ini tanpa peringkat.
for_me-why-below = Kontes ini berperingkat mulai { $from }.
for_me-why-not_said = { $platform } tidak menyebutkan untuk siapa kontes ini berperingkat.
for_me-why-everyone = Kontes ini berperingkat untuk semua.
for_me-why-nobody = Kontes ini tanpa peringkat.
handles-title = Berperingkat untuk saya
handles-hint = Masukkan handle Anda untuk melihat kontes mana yang berperingkat untuk Anda. Rating publik Anda dibaca sekali sehari dan setelah kontes, tanpa login.
handles-placeholder = handle Anda
# Same as in English.
handles-rating = Rating { $rating }
handles-read = dibaca { $ago }
handles-line = { $state }, { $read }
handles-heuristic = Heuristik: { $words }
handles-state-not_read = Belum dibaca
handles-state-rated = Punya rating
handles-state-never_rated = Belum punya rating, dihitung 0
handles-state-no_such_handle = Handle itu tidak ada
handles-state-renamed = Berganti nama
handles-check = Baca rating saya sekarang
handles-checked = Rating sudah dibaca
line-up_to = berperingkat hingga { $to }
line-from = berperingkat mulai { $from }
line-between = berperingkat { $from }–{ $to }
line-moved = dipindah dari { $when }
line-stale = per { $when }
line-muted = dibisukan
line-followed = pengingat aktif
line-register = Daftar
line-register_until = Daftar sampai { $when }
line-registration_closes = pendaftaran sampai { $when }
line-registration_opens = pendaftaran dibuka { $when }
line-bell = Ingatkan saya
line-calendar = Di kalender
line-why = Mengapa?
line-reminded = Pengingat sebelum mulai: { $leads }
line-not_reminded = Tanpa pengingat: { $why }
line-in_calendar = Di kalender
line-will_be_in_calendar = Ditambahkan ke kalender pada sinkronisasi berikutnya
line-late_for_calendar = Sudah dimulai sebelum sempat ditambahkan
line-not_in_calendar = Tidak di kalender: { $why }
line-snoozed = Masih ada pengingat yang ditunda
line-bell_paused = Tanpa pengingat: pengingat dijeda
line-bell_rung = Semua pengingatnya sudah ditampilkan
line-bell_started = Sudah dimulai, jadi tidak ada pengingat lagi
line-bell_no_leads = Tanpa pengingat: belum ada waktu pengingat
line-everyone = berperingkat untuk semua
line-other = menurut { $source }: { $when }
line-other_gone = tidak lagi ada di { $source }

empty-search = Tidak ada kontes yang cocok
empty-clear = Hapus pencarian dan filter
empty-reading = Memeriksa platform…
empty-off = Semua platform nonaktif
empty-choose = Pilih platform
empty-hidden = Aturan Anda menyembunyikan semua kontes
empty-rules = Ubah aturan
empty-offline = Anda sedang offline
empty-never = Platform belum diperiksa
empty-none = Belum ada kontes yang diumumkan
empty-none_next = Pemeriksaan berikutnya: { $when }
empty-search_hidden =
    { $n ->
       *[other] { $n } kontes tersembunyi cocok
    }
empty-show_hidden = Tampilkan kontes tersembunyi
empty-offline_hint = Belum ada kontes yang dimuat. ContestSync memeriksa lagi saat Anda kembali online.

why-title = Detail kontes
why-loading = Memuat…
why-starts = Mulai
why-ends = Selesai
why-length = Durasi
why-registration = Pendaftaran
why-registration_usual = biasanya ditutup { $when } di { $platform }
why-for_me = Untuk Anda
why-source = Sumber
why-checked = { $platform }, diperiksa { $ago }
why-from_feed = dari feed { $publisher }, dibaca { $ago }
why-feed_of = feed { $publisher }
why-other = Sumber lain
why-other_says = { $source }, dibaca { $ago }: { $when }
why-other_gone = { $source }, dibaca { $ago }: tidak lagi tercantum
why-outlets = Tempat munculnya, dan alasannya
why-yes = ya
why-no = tidak
why-keep_out = Jangan masukkan
why-put_in = Tambahkan
why-mute = Bisukan
why-remind = Ingatkan saya
why-planned = Pengingat mendatang
why-story = Riwayat
why-no_story = Belum ada perubahan
why-hide_like_this = Sembunyikan kontes seperti ini…
why-hide_hint = Mulai sekarang sembunyikan di mana pun:
why-hidden = Mulai sekarang disembunyikan: { $rule }
why-copy_link = Salin link
why-open = Buka
why-hides =
    { $n ->
       *[other] menyembunyikan { $n }
    }

outlet-list = Daftar kontes
outlet-calendar = Kalender
outlet-reminder = Pengingat
because-platform_off = platformnya nonaktif
because-asked = Anda mengaktifkannya untuk kontes ini
because-muted = Anda membisukannya
because-kept_out = Anda tidak memasukkannya
because-notifications_off = notifikasi nonaktif
because-no_rule = tidak ada aturan yang menyembunyikannya
because-rule = aturan Anda: { $rule }
because-rule_gone = aturan yang sudah Anda hapus

kind-regular = biasa
kind-educational = edukasi
kind-heuristic = heuristik
kind-marathon = maraton
kind-hiring = rekrutmen
kind-daily = harian
kind-practice = latihan
kind-permanent = selalu dibuka

rules-title = Aturan
rules-hint = Aturan menentukan kontes mana yang muncul di mana. Angka menunjukkan pengaruhnya saat ini.
rules-shows = menampilkan { $shown }
rules-hides = menyembunyikan { $hidden }
rules-tried = Pratinjau dari yang Anda ketik. Disimpan saat Anda meninggalkan kolom.
rules-none = Tanpa aturan: semua kontes muncul di mana pun
rules-add = Tambahkan aturan
rules-choose = Kontes yang mana?
rule-legend = Sembunyikan kontes { $what }
rule-kind_is-title = jenis ini
rule-kind_is-words = jenisnya { $kinds }
rule-unrated-title = tanpa peringkat
rule-unrated-words = tanpa peringkat
rule-division_has-title = divisi ini
rule-division_has-words = divisinya berisi { $words }
rule-language_is-title = dalam bahasa ini
rule-language_is-words = bahasanya { $languages }
rule-shorter_than-title = yang singkat
rule-shorter_than-words = lebih singkat dari { $length }
rule-longer_than-title = yang lama
rule-longer_than-words = lebih lama dari { $length }
rule-outside_hours-title = di luar jam saya
rule-outside_hours-words = dimulai di luar jam Anda
rule-name_has-title = dengan kata ini dalam nama
rule-name_has-words = nama berisi { $words }
rule-name_lacks-title = tanpa kata ini dalam nama
rule-quoted = “{ $text }”
rule-name_lacks-words = nama tidak berisi { $words }
rule-kinds = Jenis yang disembunyikan
rule-languages = Bahasa yang disembunyikan
rule-minutes = Menit
rule-text = Kata
rule-text_hint = Pisahkan kata dengan koma. Huruf besar dan kecil dianggap sama.
rule-hide_from = Sembunyikan dari
rule-fits =
    { $n ->
       *[other] Cocok dengan { $n } kontes
    }
rule-remove_label = Hapus aturan { $number }
rule-grid = Jam saya
rule-grid_day = Hari
rule-grid_hint = Kotak terisi adalah waktu mulai yang cocok. Seret dengan mouse, atau gunakan tombol panah dan Spasi.
rule-evenings = Malam dan akhir pekan
rule-all_hours = Semua jam
rule-legend_only = Hanya tampilkan kontes { $what }
rule-only_words = hanya { $what }
rule-platform_is-title = di platform ini
rule-series_is-title = dari seri ini
rule-platforms = Platform kontes
rule-platform = Platform kontes
rule-series = Seri
rule-for_me-title = menurut rating saya
rule-for_me = Menurut rating saya
rule-for_me_hint = Memerlukan handle Anda, di atas. Kontes tetap ada selama belum diketahui apakah berperingkat untuk Anda.
rule-no_series = Belum ada seri yang dikenal dari platform ini.
rule-mode = Fungsi aturan
rule-hide_these = Sembunyikan ini
rule-show_only = Hanya tampilkan ini
rule-show_in = Terapkan ke

contests-platforms = Platform kontes
contests-fetch = Periksa sekarang
contests-fetch_label = Periksa sekarang: { $platform }
feeds-title = Kalender Anda
feeds-hint = Kontes dari kalender mana pun yang punya alamat, atau dari file, di samping kontes dari platform.
feeds-add = Tambahkan kalender
feeds-add_title = Tambahkan kalender
feeds-address = Alamat atau file
feeds-bad_address = Masukkan alamat https atau webcal, atau pilih file.
feeds-secret = Alamat ini mungkin rahasia, jadi dienkripsi di komputer ini dan hanya ditampilkan sebagian.
feeds-choose = Pilih file…
feeds-help = Kalender apa pun dengan alamat https atau webcal bisa dipakai, misalnya:
feeds-help_clist = clist.by: feed pribadi Anda. Login di sana dan salin alamatnya.
feeds-help_icpc = ICPC: kalender kontes dan latihan yang diterbitkan universitas Anda.
feeds-help_google = Google Kalender: “Alamat rahasia dalam format iCal” di setelan kalender.
feeds-preview = Pratinjau
feeds-zone = Zona waktu kalender ini
feeds-zone_why = Sebagian waktunya tidak punya zona waktu. Pilih zona yang dimaksud, lalu pratinjau lagi.
feeds-zone_of = waktu dalam { $zone }
feeds-events =
    { $n ->
       *[other] { $n } acara mendatang
    }
feeds-rejected =
    { $n ->
       *[other] { $n } acara tidak bisa dibaca dan dilewati.
    }
feeds-known = Anda sudah punya kalender ini. Menambahkannya lagi akan mengubah nama dan zona waktunya.
feeds-name = Nama
feeds-remove_label = Hapus: { $name }
feeds-usual_times = waktu biasa
feed-title = Feed kontes
feed-hint = Penerbit, misalnya sebuah klub, membaca platform untuk banyak komputer dan menandatangani hasilnya. ContestSync memeriksa tanda tangannya.
feed-built_in = bawaan versi ini
feed-off = Nonaktif: platform dibaca langsung.
feed-read = Diterbitkan { $ago }
feed-never = Belum dibaca
feed-first = Baca ini, bukan platform
feed-first_hint = Sesaat sebelum pengingat, platformnya sendiri tetap diperiksa.
feed-subscribe = Berlangganan feed kontes
feed-another = Pakai feed kontes lain
feed-url = Alamat feed
feed-key = Kunci publik
feed-key_hint = Penerbitnya memberikan keduanya. Tanpa kunci, feed tidak dibaca.

health-off = Nonaktif
health-checking = Memeriksa
health-unknown = Belum diperiksa
health-fresh = Terbaru
health-failing = Gagal
health-stale = Usang
health-blocked = Diblokir
health-format_changed = Tidak terbaca
health-words-off = Nonaktif: tidak diperiksa, dan kontesnya disembunyikan.
health-words-contests =
    { $n ->
       *[other] { $n } kontes
    }
health-words-hidden = { $contests }, { $n } disembunyikan
health-words-last = diperiksa { $ago }
health-words-never = belum pernah diperiksa
health-words-line = { $contests }, { $last }.
health-words-again = Percobaan berikutnya { $when }.

status-well = Semua baik
status-look = Perlu perhatian
status-top_good =
    { $n ->
       *[other] Semua { $n } platform sudah yang terbaru.
    }
status-top_ill =
    { $n ->
       *[other] Masalah dengan { $names }; { $n } lainnya baik.
    }
status-top_offline = Anda sedang offline. Kontes yang diketahui tetap ada, dan pengingat tetap berjalan.
status-top_none = Semua platform nonaktif.
status-attention = Perlu perhatian
status-platforms = Platform kontes
status-refresh_all = Periksa semua
status-try = Periksa sekarang
status-try_label = Periksa sekarang: { $platform }
status-site = Buka situs
status-site_label = Buka situs: { $platform }
status-attempts = Pemeriksaan terakhir
status-attempts_of = Pemeriksaan terakhir { $platform }
status-no_attempts = Belum ada
attempt-ok =
    { $n ->
       *[other] { $n } kontes
    }
attempt-not_modified = Tidak ada perubahan
attempt-failed = Gagal
status-rest = Lainnya
status-calendar = Google Kalender
status-signed_out = Belum terhubung.
status-not_synced = Terhubung, belum disinkronkan.
status-to_calendar = Setelan kalender
status-notifications = Notifikasi
status-seen = Anda mengonfirmasi contoh { $ago }.
status-autostart = Mulai saat login
status-autostart_on = Terdaftar di sistem
status-autostart_off = Tidak terdaftar
status-autostart_turned_off = Dinonaktifkan di setelan sistem
status-unknown = Tidak dilaporkan sistem
status-store = Kunci login
status-tray = Ikon baki
status-no_tray = Desktop ini tidak punya baki. Jalankan ContestSync lagi untuk membuka jendela ini.
status-next = Pemeriksaan berikutnya
status-not_planned = Tidak dijadwalkan
status-not_yet = belum
status-log = Aktivitas
status-changes_only = Hanya perubahan
status-log_empty = Belum ada apa pun
status-offline = Anda sedang offline
status-offline_since = Anda sedang offline; menampilkan kontes per { $when }
status-checked = Diperiksa { $ago }
status-never = Belum diperiksa
service-unknown = Belum diperiksa.
service-working = Notifikasi berfungsi.
service-denied = Sistem tidak mengizinkan ContestSync menampilkan notifikasi.
service-unavailable = Desktop ini tidak bisa menampilkan notifikasi.
store-keyring = Di keyring sistem
store-file = Di file yang hanya bisa Anda baca
store-file_hint = Untuk memindahkannya ke keyring sistem, jalankan ContestSync sekali dengan CONTESTSYNC_SECRET_STORE=keyring.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: tidak ada perubahan
log-refresh_failed = { $platform }: { $why }
log-synced = Kalender: { $what }
log-synced_same = Kalender: tidak ada perubahan
log-sync_failed = Kalender: { $why }
log-announced = Diumumkan: { $name }
log-moved = Dipindah dari { $from } ke { $to }: { $name }
log-renamed = Berganti nama dari { $from }: { $name }
log-cancelled = Dibatalkan: { $name }
log-back = Tidak lagi dibatalkan: { $name }
log-reminded = Diingatkan { $lead } sebelum mulai: { $name }
log-reminded_start = Diingatkan saat mulai: { $name }
log-reminded_late = Diingatkan { $late } setelah mulai (komputer sedang tidur): { $name }
log-signed_in = Login ke Google
log-crashed = Sebagian program mogok dan dimulai ulang ({ $place })

attention-more =
    { $n ->
       *[other] { $n } lagi
    }
attention-sign_in_again = Login telah berakhir, mungkin karena logout di komputer lain. Login lagi agar kalender tetap terbaru.
attention-scope_missing = ContestSync tidak diizinkan menulis ke kalender: kotaknya tidak dicentang.
attention-client_refused = Google belum mengizinkan aplikasi ini login.
attention-calendar_gone = Kalender ContestSync Anda dihapus di Google Kalender.
attention-plan_held =
    { $n ->
       *[other] Sinkronisasi berikutnya akan menghapus { $n } acara.
    }
attention-events_failed =
    { $n ->
       *[other] Google menolak { $n } acara.
    }
attention-quota_exceeded = Batas permintaan Google Kalender tercapai. Sinkronisasi berlanjut { $when }.
attention-platform_failing = { $platform } sedang tidak bisa dihubungi. Percobaan berikutnya { $when }.
attention-platform_blocked = { $platform } memblokir permintaan otomatis. Kontes yang diketahui disimpan.
attention-platform_format = { $platform } mengubah situsnya, jadi kontesnya tidak bisa dibaca. Kontes yang diketahui disimpan.
attention-platform_stale = { $platform } belum diperbarui sejak { $when }.
attention-notifications_unavailable = Desktop ini tidak bisa menampilkan notifikasi, jadi Anda tidak akan melihat pengingat.
attention-notifications_denied = Sistem tidak mengizinkan ContestSync menampilkan notifikasi.
attention-secret_in_file = Kunci login ada di file yang hanya bisa Anda baca, bukan di keyring.
attention-clock_wrong =
    { $n ->
       *[other] Jam komputer ini meleset { $n } detik.
    }
attention-data_replaced = File data rusak dan disisihkan. Kalender Anda tidak berubah.
attention-disk_full = Disk penuh, jadi tidak ada yang bisa disimpan.
attention-calendar_file = File kalender tidak bisa ditulis.
attention-plan_held_of =
    { $n ->
       *[other] Sinkronisasi berikutnya akan menghapus { $n } acara { $platform }.
    }
attention-key_unreachable = Kunci yang melindungi login tidak bisa dijangkau. Jalankan atau buka kunci keyring, atau kembalikan file kunci; tidak ada yang hilang.
fix-sign_in = Login lagi
fix-try_again = Coba lagi
fix-open_platform = Buka situs
fix-see_plan = Tinjau
fix-see_failed = Tinjau
fix-make_calendar = Buat lagi
fix-rehearse = Akan berbunyi?
fix-show_data = Tampilkan file
fix-own_client = Pakai klien saya sendiri
fix-own_file = Pilih file lain
fix-turn_on = Aktifkan
fix-resume = Lanjutkan
fix-send_sample = Tampilkan contoh
fix-turn_on_autostart = Mulai saat login
fix-system_settings = Buka setelan sistem
fix-focus_settings = Buka setelan sistem
fix-login_settings = Buka setelan sistem
fix-turn_on_sound = Aktifkan
fix-refresh = Periksa sekarang
fix-set_leads = Atur waktu pengingat

leads-start = saat mulai
leads-add = Tambahkan waktu pengingat
leads-count = Berapa lama sebelumnya
leads-unit = Satuan
leads-minutes = menit
leads-hours = jam
leads-days = hari
leads-full =
    { $n ->
       *[other] Paling banyak { $n }.
    }

reminders-enabled = Ingatkan saya di komputer ini
reminders-enabled_hint = Notifikasi untuk kontes yang ditampilkan aturan Anda.
reminders-pause = Jeda:
reminders-pause_hour = Selama 1 jam
reminders-pause_morning = Sampai besok, { $when }
reminders-pause_open = Sampai saya lanjutkan
reminders-paused = Dijeda sampai Anda lanjutkan
reminders-paused_until = Dijeda sampai { $when }
reminders-resume = Lanjutkan
reminders-when = Kapan
reminders-leads = Sebelum mulai
reminders-leads_of = { $platform }: sebelum mulai
reminders-at_start = Juga saat mulai
reminders-registration = Sebelum pendaftaran ditutup
reminders-registration_hint = Jika platform menyebutkan kapan ditutup. Codeforces tidak; biasanya ditutup 5 menit sebelum mulai.
reminders-registration_before = Ingatkan saya sekian lama sebelumnya
reminders-registration_closes = pendaftaran ditutup { $when }
reminders-per_platform = Waktu berbeda per platform
reminders-own = Waktu sendiri
reminders-own_label = Waktu sendiri untuk { $platform }
reminders-how = Bagaimana
reminders-quiet = Jam tenang
reminders-quiet_hint = Pengingat yang terlewat muncul bersama setelahnya.
reminders-quiet_from = dari
reminders-quiet_to = sampai
reminders-sound = Putar suara
reminders-snooze = Tunda selama
reminders-also = Beri tahu saya juga
reminders-moved = saat kontes dipindah
reminders-cancelled = saat kontes dibatalkan
reminders-announced = saat kontes diumumkan
reminders-announced_hint = Hanya kontes yang dimulai dalam 48 jam.
reminders-planned = Pengingat 7 hari ke depan
reminders-planned_hint =
    { $n ->
       *[other] { $n } pengingat
    }
reminders-before = { $length } sebelumnya
sample-show = Tampilkan contoh
sample-seen = Apakah Anda melihatnya?
sample-yes = Ya
sample-no = Tidak
sample-good = Notifikasi sampai kepada Anda
sample-noted = Lihat di bawah apa yang bisa membantu
sample-refused = Contoh tidak bisa ditampilkan
sample-help = Pastikan mode Jangan Ganggu nonaktif dan ContestSync boleh menampilkan notifikasi.

rehearsal-title = Akan berbunyi?
rehearsal-hint = Menguji setiap langkah pengingat, dari rencana sampai layar. Tidak ada yang diubah.
rehearsal-start = Uji pengingat
rehearsal-again = Uji lagi
rehearsal-yes = Akan berbunyi
rehearsal-perhaps =
    { $n ->
       *[other] Mungkin akan berbunyi: { $n } hal tidak pasti
    }
rehearsal-no =
    { $n ->
       *[other] Tidak akan berbunyi: { $n } masalah
    }
rehearsal-unknown = Tidak dilaporkan sistem.
step-ok = Baik:
step-warn = Tidak pasti:
step-fail = Masalah:
step-unknown = Tidak diketahui:
rehearsal-enabled-title = Pengingat aktif
rehearsal-enabled-ok = Aktif.
rehearsal-enabled-bad = Dinonaktifkan di jendela ini.
rehearsal-not_paused-title = Pengingat tidak dijeda
rehearsal-not_paused-ok = Tidak dijeda.
rehearsal-not_paused-bad = Dijeda. { $when }
rehearsal-service-title = Notifikasi tersedia
rehearsal-service-ok = Tersedia.
rehearsal-service-bad = Desktop ini tidak bisa menampilkan notifikasi.
rehearsal-permission-title = ContestSync boleh menampilkan notifikasi
rehearsal-permission-ok = Diizinkan.
rehearsal-permission-bad = Setelan sistem tidak mengizinkan.
rehearsal-do_not_disturb-title = Jangan Ganggu nonaktif
rehearsal-do_not_disturb-ok = Nonaktif.
rehearsal-do_not_disturb-bad = Aktif: notifikasi ditahan.
rehearsal-sound-title = Pengingat berbunyi
rehearsal-sound-ok = Suara aktif.
rehearsal-sound-bad = Suara nonaktif.
rehearsal-sound-unsupported = Desktop ini tidak memutar suara untuk notifikasi.
rehearsal-sample_seen-title = Anda sudah melihat contoh
rehearsal-sample_seen-ok = Anda mengonfirmasi contoh { $when }.
rehearsal-sample_seen-bad = Anda belum mengonfirmasi contoh. Hanya Anda yang tahu apakah contoh muncul.
rehearsal-sleep-title = Pengingat bertahan setelah tidur
rehearsal-sleep-ok = Setelah tidur, pengingat yang terlewat muncul bersama.
rehearsal-sleep-bad = Sistem tidak melaporkan saat bangun; pengingat bisa terlambat satu menit.
rehearsal-clock-title = Jam sudah benar
rehearsal-clock-ok = Sesuai dengan server platform.
rehearsal-clock-bad = Berbeda dari server platform. Atur di setelan sistem.
rehearsal-autostart-title = ContestSync mulai saat login
rehearsal-autostart-ok = Terdaftar di sistem.
rehearsal-autostart-bad = Setelah dimulai ulang, tidak ada yang berbunyi sampai Anda menjalankan ContestSync.
rehearsal-next_reminder-title = Pengingat sudah direncanakan
rehearsal-next_reminder-ok = Berikutnya: { $when }.
rehearsal-next_reminder-bad = Tidak ada yang direncanakan: tidak ada kontes, atau tidak ada waktu pengingat.

account-title = Akun Google
account-promise = ContestSync membuat kalendernya sendiri di akun Google Anda dan memperbaruinya. Acara di kalender Anda yang lain tidak terlihat olehnya.
account-ok = Sudah login
account-sign_in_again = Login berakhir
account-sign_out = Logout…
account-sign_out_hint = Logout juga mengakhiri login komputer Anda yang lain dengan akun ini. Anda bisa logout di sini saja, dan menyimpan kalender atau menghapusnya dulu.
account-sign_out_keep = Logout, simpan kalender
account-sign_out_delete = Hapus kalender dan logout
account-sign_out_here = Logout hanya di komputer ini
sign_in-connect = Hubungkan Google Kalender
sign_in-waiting = Menunggu Google…
sign_in-waiting_hint = Lanjutkan di browser, dan centang kotak kalender.
sign_in-open_again = Buka lagi
sign_in-copy = Salin link
sign_in-done = Login sebagai { $email }
sign_in-cancelled = Login dibatalkan
sign_in-unverified = Jika Google menyatakan belum memverifikasi aplikasi ini, pilih “Lanjutan”, lalu “Buka ContestSync”.
calendar-which = Kalender
calendar-none_yet = Dibuat pada sinkronisasi pertama
calendar-open = Buka di Google Kalender
calendar-last = Sinkronisasi terakhir
calendar-next = Sinkronisasi berikutnya
calendar-will_add =
    { $n ->
       *[other] Akan menambahkan { $n } kontes
    }
calendar-add_them = Tambahkan semua
calendar-failed =
    { $n ->
       *[other] { $n } acara gagal
    }
calendar-waits = Tidak ada yang ditulis ke kalender sebelum Anda memilih “Tambahkan semua”.
calendar-preview = Pratinjau
calendar-preview_more =
    { $n ->
       *[other] dan { $n } lagi yang disembunyikan daftar
    }
calendar-review = Tinjau dan tambahkan
calendar-up_to_date =
    { $n ->
       *[other] Terbaru ({ $n } acara)
    }
held-title =
    { $n ->
       *[other] Sinkronisasi berikutnya akan menghapus { $n } acara ({ $platforms })
    }
held-hint = Sebanyak itu sekaligus mungkin kesalahan platform, jadi tidak ada yang dihapus.
held-waiting = Juga menunggu: { $what }.
held-see = Tampilkan acara
held-keep = Pertahankan
held-kept = Acara tetap ada
held-remove = Hapus semua
events-title = Acara
events-where = Kalender
events-own = Kalender terpisah
events-main = Kalender utama saya
events-busy = Tampilkan waktu sebagai
events-free = luang
events-blocked = sibuk
events-color = Warna menurut platform
events-phone = Notifikasi Google Kalender (juga di ponsel)
events-phone_hint = Berasal dari Google Kalender, selain pengingat komputer ini. Paling banyak lima.
deleted-title =
    { $n ->
       *[other] { $n } acara yang Anda hapus
    }
deleted-hint = Yang Anda hapus di Google Kalender tetap terhapus.
deleted-restore = Pulihkan
deleted-restore_label = Pulihkan { $name }
deleted-restored = Dipulihkan pada sinkronisasi berikutnya
deleted-all = Pulihkan semua
ics-title = File kalender
ics-hint = Kontes yang sama sebagai file untuk kalender lain. File tidak mengikuti perubahan.
ics-export = Ekspor file kalender…
ics-keep = Perbarui terus file kalender
ics-keep_hint = Pilih file di salah satu folder Anda. Evolution, Kalender GNOME, dan Thunderbird bisa menampilkannya, dan folder yang disinkronkan membawanya ke perangkat lain. File ditulis ulang setiap kali kontes berubah, jadi jangan diedit.
client-title = Pakai klien Google Anda sendiri
client-hint = Di konsol Google Cloud, buat klien OAuth jenis “Aplikasi desktop” dan download file JSON-nya.
client-console = Buka konsol Google Cloud
client-paste = Tempelkan JSON
client-import = Pakai klien ini
client-file = atau pilih file:
client-wrong_file = Itu bukan file JSON klien desktop
client-imported = Klien Anda sendiri sedang dipakai
client-id = ID klien
client-secret = Rahasia klien
client-needed = Versi ini belum punya klien Google. Tambahkan milik Anda:
remove-title = Hapus kalender ContestSync
remove-hint = Menghapus kalender buatan ContestSync dengan semua acaranya. Kalender Anda yang lain tidak disentuh.
remove-button = Hapus kalender…
remove-sure = “{ $name }” dan semua acaranya akan dihapus dari Google Kalender. Ini tidak bisa diurungkan.
remove-done = Kalender telah dihapus

general-running = Mulai dan pemeriksaan
general-autostart = Mulai saat login
general-autostart_hint = Di latar belakang, tanpa jendela.
general-autostart_differs = Setelan sistem berbeda. Nonaktifkan lalu aktifkan lagi untuk memperbaikinya.
general-autostart_turned_off = Dinonaktifkan di setelan sistem.
general-autostart_not_in_place = Pindahkan ContestSync ke folder Aplikasi, lalu jalankan lagi dari sana.
general-interval = Periksa platform setiap
general-hours =
    { $n ->
       *[other] { $n } jam
    }
general-looks = Tampilan
general-theme = Tema
theme-system = Ikuti sistem
theme-light = Terang
theme-dark = Gelap
general-clock = Format waktu
clock-auto = Sesuai bahasa
clock-24 = 24 jam
clock-12 = 12 jam
general-tray_title = Di samping ikon baki, dalam 3 jam sebelumnya
tray_title-off = tidak ada
tray_title-time = hitung mundur
tray_title-name = nama dan hitung mundur
general-language = Bahasa
language-auto = Ikuti sistem
general-reword_hint = Acara yang sudah ada di kalender tetap dalam bahasa saat ditulis.
general-reword = Tulis ulang dalam bahasa ini
general-move = Pindahkan setelan
general-move_hint = Satu file berisi semua yang Anda atur di sini. Tidak berisi sandi atau login.
general-backup = Cadangkan…
general-restore = Pulihkan…
general-text_size = Ukuran teks
general-smaller = Teks lebih kecil
general-larger = Teks lebih besar
general-usual_size = Atur ulang
general-compact = Daftar ringkas (satu baris per kontes)

privacy-promise = Data Anda tetap di komputer ini
privacy-promise_calendar = Data Anda tetap di komputer ini dan di Google Kalender Anda
privacy-promise_hint = Tidak ada akun pada kami, telemetri, atau server kami. ContestSync meminta kontes dari platform, dan menulis ke Google Kalender hanya jika Anda menghubungkannya.
privacy-where = Tempat data Anda
privacy-data = Data program
privacy-logs = Catatan log
privacy-key = Kunci login
privacy-show = Tampilkan
privacy-hosts = Server yang dihubungi ContestSync
privacy-hosts_hint = Hanya ini. Platform melihat permintaan biasa untuk kontesnya; Google menerima acara di kalender Anda.
privacy-handles = Platform tempat Anda memasukkan handle juga dimintai rating publiknya.
privacy-not_asked = belum
privacy-leave = Mencopot
privacy-leave_hint = Logout dan hapus kalender dulu, lalu copot. Folder data bisa Anda hapus sendiri.
privacy-to_calendar = Setelan kalender
privacy-fallback = hanya jika yang pertama gagal
privacy-updates = Versi baru
privacy-contest_feed = Feed kontes
privacy-if_on = hanya jika Anda aktifkan, sekali sehari

about-what = Menjaga kalender Anda tetap sesuai dengan kontes pemrograman, dan mengingatkan tepat waktu.
about-package = Paket
about-system = Sistem
about-licence = Lisensi
about-licences = Semua lisensi
updates-title = Pembaruan
updates-check = Beri tahu saya tentang versi baru
updates-hint = Diperiksa sekali sehari, dan tidak pernah dipasang otomatis.
updates-nobody = Salinan ini tidak memperbarui diri. Dapatkan versi baru dengan cara yang sama seperti ini.
updates-none = Belum ada versi yang lebih baru.
updates-newer = Versi { $version } tersedia
updates-install = Pasang dan mulai ulang
updates-started = Memasang versi baru
about-help = Ada masalah?
about-help_hint = Diagnostik tidak berisi rahasia. Tidak ada yang dikirim otomatis.
about-report = Laporkan masalah
about-report_nowhere = Versi ini tidak punya halaman laporan. Kirim diagnostik ke orang yang memberikannya.
licences-title = Lisensi
licences-ours = ContestSync adalah perangkat lunak bebas dengan lisensi MIT.
licences-hint =
    { $n ->
       *[other] Di dalamnya ada { $n } paket, masing-masing dengan lisensinya.
    }
licences-package = Paket
licences-version = Versi
about-keys = Pintasan keyboard
keys-upcoming = Mendatang
keys-status = Keadaan
keys-settings = Setelan
keys-search = Cari
keys-sync = Sinkronkan sekarang
keys-contests = Kontes sebelumnya atau berikutnya
keys-open = Buka halaman kontes
keys-mute = Bisukan atau bunyikan
keys-remind = Ingatkan saya, atau ikuti aturan
keys-calendar = Tambahkan ke kalender, atau jangan
keys-why = Mengapa?
keys-leave = Tinggalkan kolom, tutup panel, lalu jendela
keys-buttons = Di antara tombol kontes
keys-undo = Urungkan
keys-text_size = Ukuran teks
keys-views = Jadwal, minggu, bulan
diagnostics-button = Diagnostik…
diagnostics-title = Diagnostik
diagnostics-hint = Baca sebelum membagikannya. Tidak berisi login, kunci, atau alamat email.

first-step = Langkah { $step } dari 3
first-platforms = Platform yang mana?
first-next = Berikutnya: { $when }
first-nothing = Belum ada yang diumumkan
first-looking = Memeriksa…
first-unreachable = Tidak bisa dihubungi; akan dicoba lagi
first-daily =
    { $n ->
       *[other] Hanya kontes utama (menyembunyikan { $n } harian dan latihan)
    }
first-daily_plain = Hanya kontes utama (menyembunyikan harian dan latihan)
first-reminders = Kapan ContestSync mengingatkan Anda?
first-quiet = Dari { $from } sampai { $to }
first-calendar = Kalender Anda (opsional)
first-export = Ekspor file saja
first-ready = Siap
first-result =
    { $n ->
       *[other] { $n } kontes dalam 7 hari ke depan.
    }
first-result_next = Berikutnya: { $name }, { $when }, { $length } lagi.
first-tray = ContestSync tetap di baki. Anda boleh menutup jendela ini.
first-no_tray = Desktop Anda tidak punya baki. ContestSync tetap berjalan; jalankan lagi untuk membuka jendela ini.
first-back = Kembali
first-continue = Lanjut
first-not_now = Nanti saja
first-skip_all = Lewati penyiapan
first-done = Selesai
first-what = ContestSync menampilkan kontes pemrograman mendatang, mengingatkan sebelum dimulai, dan memasukkannya ke kalender Anda.
first-offline = Anda sedang offline. Kontes muncul setelah terhubung.
first-presets = Mulai dengan
first-hiring = Rekrutmen
first-everything = Semuanya

problem-offline = Server tidak bisa dihubungi. Kontes yang diketahui disimpan.
problem-connection = Koneksi terputus. Kontes yang diketahui disimpan.
problem-tls = Sertifikat server tidak bisa dipercaya. Periksa jam dan jaringan.
problem-timeout = Server tidak menjawab tepat waktu. Kontes yang diketahui disimpan.
problem-http_status = Server menjawab dengan kesalahan. Kontes yang diketahui disimpan.
problem-redirected = Server mengalihkan ke situs lain, yang tidak diikuti.
problem-rate_limited = Server meminta lebih sedikit permintaan. ContestSync mencoba lagi nanti.
problem-too_large = Jawabannya terlalu besar.
problem-unexpected_body = Jawaban tidak bisa dibaca; situs mungkin berubah.
problem-blocked = Situs memblokir permintaan otomatis. Kontes yang diketahui disimpan.
problem-unknown_zone = Kalender memakai zona waktu yang tidak dikenal, atau tidak punya zona waktu. Tidak ada yang diubah.
problem-suspicious_listing = Sebagian besar kontes tiba-tiba hilang dari daftar, jadi tidak ada yang dihapus.
problem-signed_out = Anda belum login.
problem-sign_in_again = Login telah berakhir. Login lagi; tidak ada yang hilang.
problem-consent_denied = Anda menolak di halaman Google. Tidak ada yang diubah.
problem-scope_missing = ContestSync tidak diizinkan menulis ke kalender: kotaknya tidak dicentang. Coba lagi dan centang.
problem-sign_in_cancelled = Login dibatalkan.
problem-sign_in_timed_out = Tidak ada yang kembali dari browser. Coba lagi.
problem-state_mismatch = Jawaban itu untuk login lain. Coba lagi.
problem-port_unavailable = Tidak ada port lokal yang bebas untuk jawaban Google. Coba lagi.
problem-browser_unavailable = Browser tidak bisa dibuka. Salin link dan buka sendiri.
problem-client_not_configured = Belum ada klien Google. Tambahkan milik Anda.
problem-client_refused = Google tidak menerima aplikasi ini. Pakai klien Anda sendiri, atau ekspor file.
problem-calendar_gone = Kalender dihapus di Google Kalender. Sinkronkan untuk membuatnya lagi.
problem-quota_exceeded = Batas permintaan Google Kalender tercapai. Sinkronisasi berlanjut nanti.
problem-event_refused = Google menolak acara ini.
problem-calendar_api = Jawaban Google Kalender tidak bisa dibaca. ContestSync mencoba lagi.
problem-plan_held = Ini akan menghapus banyak acara, jadi menunggu Anda.
problem-secret_store_unavailable = Tidak ada keyring.
problem-database_newer = Data ditulis oleh ContestSync yang lebih baru. Perbarui yang ini.
problem-database_damaged = File data rusak.
problem-disk_full = Disk penuh.
problem-data_folder = Folder data tidak bisa dipakai.
problem-database = File data tidak bisa dibaca atau ditulis.
problem-run_in_progress = Sinkronisasi lain sedang berjalan. Hasilnya segera muncul.
problem-queue_full = Terlalu banyak tugas mengantre. Coba sebentar lagi.
problem-cancelled = Dibatalkan.
problem-crashed = Sebagian program mogok; sisanya tetap berjalan. Mohon laporkan.
problem-clock_wrong = Jam komputer ini salah. Atur di setelan sistem.
problem-endpoints_file = File endpoint tidak bisa dipakai.
problem-wrong_usage = Baris perintah tidak dipahami.
problem-unknown_preference = Setelan itu tidak ada.
problem-invalid_value = Nilai itu tidak mungkin. Tidak ada yang diubah.
problem-unknown_contest = Kontes ini tidak lagi dikenal.
problem-file_write = File tidak bisa ditulis.
problem-handle_unknown = Tidak ada pengguna dengan handle ini di platform. Periksa ejaannya.
problem-handle_renamed = Handle ini berganti nama. Masukkan handle baru Anda.
problem-file_read = File tidak bisa dibaca.
problem-update_held = Sinkronisasi sedang berjalan atau kontes sudah dekat, jadi tidak ada yang dipasang. Coba lagi nanti.
problem-update_refused = Pembaruan tidak ditandatangani penerbitnya. Tidak ada yang diubah.
problem-update_failed = Pembaruan tidak bisa diunduh atau dipasang. Tidak ada yang diubah.
problem-feed_key_missing = Tidak ada kunci untuk memeriksa feed kontes.
problem-feed_unsigned = Feed kontes tidak ditandatangani, jadi tidak dipakai.
problem-feed_signature = Feed kontes tidak sesuai dengan tanda tangannya, jadi tidak dipakai.
problem-feed_wrong_key = Feed kontes ditandatangani dengan kunci lain, jadi tidak dipakai.
problem-feed_replayed = Feed kontes adalah salinan lama, jadi tidak dipakai.
problem-feed_too_old = Feed kontes berumur lebih dari sehari, jadi tidak dipakai.
problem-feed_ahead = Tanggal feed kontes ada di masa depan, jadi ada jam yang salah.
problem-feed_contest = Satu kontes di feed tidak mungkin benar, jadi feed tidak dipakai.
problem-nothing_read = Belum ada platform yang dibaca lengkap, jadi tidak ada yang bisa diterbitkan.
problem-proxy_unusable = Lingkungan menyebut proxy jenis yang tidak bisa dipakai, jadi tidak ada server yang dihubungi.
problem-notifications_unavailable = Desktop ini tidak menampilkan notifikasi. Jalankan atau pasang layanan notifikasi.
problem-detail_refused = Google menolak sebuah rincian, misalnya warna; sisanya ditulis.
problem-calendar_foreign = Klien Google lain membuat kalender ini, jadi komputer ini tidak bisa membukanya.
problem-reading_too_old = Perubahan menunggu sampai platformnya dibaca lagi.
problem-calendar_moved = Komputer lain memindahkan acara ke kalender utama.
problem-settings_taken_over = Setelan kalender menggantikan setelan komputer ini.
problem-settings_put_back = Acara yang menyimpan setelan bersama dihapus dan telah dipulihkan.
problem-old_release = ContestSync 0.1.0 di komputer lain masih mengubah kalender ini. Perbarui di sana.

sure-platform = Nonaktifkan { $platform }?
sure-rules = Terapkan aturan ini?
sure-feed = Hapus { $name }?
sure-events =
    { $n ->
       *[other] Ini menghapus { $n } acara dari kalender Anda.
    }
sure-such_as = Di antaranya: { $names }
sure-switch_off = Nonaktifkan
sure-apply = Terapkan

search-help = Cara mencari
search-placeholder = Cari
search-platform = platform: nama, awal nama, atau julukannya
search-division = divisi
search-rated = kontes berperingkat
search-unrated = kontes tanpa peringkat
search-today = hari ini, dan yang sedang berjalan
search-tomorrow = besok
search-week = tujuh hari ke depan
search-running = sedang berjalan
search-hidden = juga kontes tersembunyi
search-without = tanpa kata ini
search-unknown = { $operator } bukan operator pencarian

view-label = Cara melihat
view-agenda = Jadwal
view-week = Minggu
view-month = Bulan
view-today = Hari ini
view-previous_week = Minggu sebelumnya
view-next_week = Minggu berikutnya
view-previous_month = Bulan sebelumnya
view-next_month = Bulan berikutnya

week-label = Kontes minggu ini
week-hour = Waktu
week-long = Berjalan beberapa hari
week-hidden = disembunyikan
week-none = Belum ada kontes yang diumumkan untuk hari-hari ini
week-next = Ke kontes berikutnya: { $when }

month-more =
    { $n ->
       *[other] { $n } lagi
    }
month-continued = { $name }, berlanjut ({ $dates })
month-none = Tidak ada kontes pada hari ini

next-label = Kontes berikutnya
next-running = berjalan
next-unmute = Bunyikan lagi
joined-title = Setelan dari komputer Anda yang lain
joined-from = Setelan diambil dari { $computer }, terakhir diubah { $when }.
joined-hint = Platform, aturan, tampilan acara, dan pilihan untuk tiap kontes sama di semua komputer yang memakai kalender ini.
joined-ok = Pakai yang ini
joined-keep = Pakai setelan komputer ini di semua
joined-kept = Komputer Anda yang lain mengikuti pada sinkronisasi berikutnya
moved-title = Acara sekarang ada di kalender utama
moved-hint = Komputer lain memindahkannya ke sana. Tidak ada yang berubah di sini sampai Anda memilih.
moved-keep = Simpan juga di sini
moved-main = Pakai kalender utama di sini
notice-sample = Ini contoh pengingat ({ $time })
notice-sample_body = Jika Anda melihat ini, pengingat berfungsi. Konfirmasikan di jendela.
notice-open = Buka kontes
notice-open_first = Buka yang pertama
notice-show = Tampilkan
notice-snooze = Tunda { $minutes } mnt
notice-snooze_start = Tunda sampai mulai
# Same as in English.
notice-ahead = { $name } { $when }
notice-ahead_today = { $name } pukul { $time }
notice-starts = Mulai { $when }: { $name }
notice-starts_today = Mulai pukul { $time }: { $name }
notice-now = Sekarang: { $name }
notice-started = Dimulai { $length } lalu: { $name }
notice-in = { $length } lagi
notice-until = { $from } sampai { $to }
notice-long = durasi { $length }
notice-rated = berperingkat
notice-unrated = tanpa peringkat
notice-registration = pendaftaran ditutup { $when }
event-any_time = kapan saja dalam rentang waktu
event-signature = Diperbarui oleh ContestSync ({ $key }).
notice-checked = diperiksa { $length } lalu
notice-checked_now = baru saja diperiksa
notice-asleep = Komputer Anda sedang tidur: { $when }
notice-not_running = ContestSync tidak berjalan: { $when }
notice-quiet = Ditahan selama jam tenang Anda
notice-paused = Ditahan selama pengingat dijeda
notice-together =
    { $n ->
       *[other] { $n } kontes { $when }
    }
notice-together_today =
    { $n ->
       *[other] { $n } kontes pukul { $time }
    }
notice-together_now =
    { $n ->
       *[other] Sekarang ({ $time }): { $n } kontes
    }
notice-missed_soon =
    { $n ->
       *[other] { $n } kontes segera dimulai
    }
notice-missed_quiet =
    { $n ->
       *[other] { $n } kontes selama jam tenang Anda
    }
notice-missed_paused =
    { $n ->
       *[other] { $n } kontes selama pengingat dijeda
    }
notice-missed =
    { $n ->
       *[other] { $n } kontes selama Anda pergi
    }
notice-more =
    { $n ->
       *[other] { $n } lagi
    }
notice-over =
    { $n ->
       *[other] { $n } sudah selesai
    }
notice-running = { $name } berjalan sampai { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Dipindah ke { $when }: { $name }
notice-was = Semula { $when }
notice-left = { $length } lagi
notice-started_ago = dimulai { $length } lalu
notice-moved_too = pengingat Anda juga dipindah
notice-cancelled = Dibatalkan: { $name }
notice-announced = Baru: { $name }
notice-all_moved =
    { $n ->
       *[other] { $n } kontes dipindah
    }
notice-all_cancelled =
    { $n ->
       *[other] { $n } kontes dibatalkan
    }
notice-all_announced =
    { $n ->
       *[other] { $n } kontes diumumkan
    }
notice-sign_in = Anda perlu login lagi ke Google Kalender
notice-sign_in_body = Sejak { $time } · pengingat tetap berfungsi, kalender menunggu
notice-no_tray = ContestSync berjalan tanpa ikon baki
notice-no_tray_body = Sejak { $time } · desktop ini tidak menampilkan ikon baki. Pengingat tetap berfungsi; jalankan ContestSync lagi untuk membuka jendelanya
notice-no_window = Jendela tidak dapat dibuka
notice-no_window_body = Baki, pengingat, dan kalender tetap berfungsi. Jika ContestSync baru saja diperbarui, keluar lalu jalankan lagi.
notice-no_window_commands = Baki, pengingat, dan kalender berfungsi tanpanya; `contestsync --help` menunjukkan apa yang bisa dilakukan di baris perintah.
notice-no_web_view = Pasang runtime WebView2 dari Microsoft, lalu buka jendelanya lagi. Baki, pengingat, dan kalender berfungsi tanpanya.
notice-runs_already = ContestSync lain sedang berjalan dan tidak merespons ({ $owner }); akhiri proses itu lalu jalankan lagi.
notice-platform = { $platform } belum dibaca lagi sejak { $when }
notice-platform_body =
    { $n ->
       *[other] { $n } kontes yang diketahui mungkin sudah tidak sesuai
    }
tray-none = Tidak ada kontes dalam 14 hari ke depan
tray-sample = Data contoh: semua di sini tidak nyata
tray-all = Semua kontes…
tray-window = Buka ContestSync
tray-settings = Setelan…
tray-update = Perbarui ke { $version }…
tray-quit = Keluar dari ContestSync
tray-in = { $length } lagi
tray-left = sisa { $length }
tray-running = berjalan, sisa { $length }
tray-as_of = waktu per { $when }
tray-register = Daftar…
tray-remind = Ingatkan saya tentang kontes ini
tray-mute = Bisukan kontes ini
tray-tooltip_none = ContestSync: tidak ada kontes dalam 14 hari ke depan
tray-tooltip = { $name }: { $length } lagi ({ $when })
tray-tooltip_running = { $name }: berjalan, sisa { $length }
tray-more =
    { $n ->
       *[other] { $name } + { $n } lagi
    }
tray-attention =
    { $n ->
       *[other] { $n } hal perlu perhatian…
    }
tray-syncing = Menyinkronkan…
tray-progress = Menyinkronkan… { $done } dari { $total }
tray-add =
    { $n ->
       *[other] Tambahkan { $n } kontes ke kalender Anda…
    }
tray-sync = Sinkronkan sekarang
tray-check = Periksa sekarang
# Same as in English.
tray-offline = { $action } (offline)
tray-just_now = { $action } (baru saja)
tray-ago = { $action } ({ $length } lalu)
tray-again = Ingatkan lagi { $minutes } menit lagi: { $name }
tray-again_start = Ingatkan lagi saat mulai: { $name }
tray-resume = Lanjutkan pengingat (dijeda)
tray-resume_until = Lanjutkan pengingat (dijeda sampai { $when })
tray-pause = Jeda pengingat
tray-pause_hour = Selama 1 jam
tray-pause_until = Sampai { $when }
tray-pause_open = Sampai saya lanjutkan
cli-refresh =
    { $n ->
       *[other] { $platform }: { $n } kontes, { $what }.
    }
cli-left_out = { $rows } dilewati
cli-rows =
    { $n ->
       *[other] { $n } baris yang tidak bisa dibaca
    }
cli-refresh_same =
    { $n ->
       *[other] { $platform }: tidak ada yang baru, { $n } kontes.
    }
cli-refresh_none = { $platform }: tidak ada yang baru, tidak ada kontes.
cli-feed_of = Feed kontes { $publisher }
cli-feed_same = { $name }: tidak ada yang baru.
cli-refresh_failed = { $platform }: gagal. { $why }
cli-refresh_failed_plain = { $platform }: gagal.
cli-refresh_off = Semua platform nonaktif; `contestsync config set platforms codeforces,atcoder` mengaktifkan dua.
cli-calendar_preview = Kalender (pratinjau)
cli-calendar_done = Kalender: selesai
cli-calendar_partly = Kalender: selesai sebagian
cli-calendar_failed = Kalender: gagal
cli-calendar_signed_out = Kalender: belum terhubung.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Tidak ada perubahan.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
       *[other] { $n } tidak berubah
    }
cli-kept_deleted =
    { $n ->
       *[other] { $n } Anda hapus dan tetap terhapus
    }
cli-insert = tambahkan
cli-update = ubah
cli-restore = pulihkan
cli-delete = hapus
cli-held = ditahan: { $action } { $name }, { $when }
cli-offline = Offline sejak { $when }: tidak ada server yang bisa dihubungi. Selama berjalan, program mencoba lagi setiap menit.
cli-clock_ahead = Jam komputer ini { $seconds } detik lebih cepat dari jam server: perbaiki. Sampai saat itu, tidak ada data lama yang dihapus.
cli-clock_behind = Jam komputer ini { $seconds } detik lebih lambat dari jam server: perbaiki. Sampai saat itu, tidak ada data lama yang dihapus.
cli-account = Google Kalender: login sebagai { $email }.
cli-account_again = Google Kalender: { $email } harus login lagi (`contestsync login`).
cli-account_none = Google Kalender: belum terhubung (`contestsync login`).
cli-key_file = Kunci enkripsi: di folder data, dalam file yang hanya bisa Anda baca.
cli-key_keyring = Kunci enkripsi: di keyring.
cli-last_refresh = Pemeriksaan terakhir: { $last }. Berikutnya: { $next }.
cli-last_sync = Sinkronisasi terakhir: { $last }. Berikutnya: { $next }.
cli-never = belum pernah
cli-after_sign_in = setelah login
cli-file_failed = File kalender: bukan yang terbaru. { $why }
cli-file = File kalender: { $path }, terakhir ditulis { $when }.
cli-platform = { $platform }: terakhir berhasil { $when }
cli-platform_off = { $platform }: nonaktif
cli-platform_failing = { $platform }: gagal ({ $count } kali berturut-turut), terakhir berhasil { $when }. { $why }
cli-feed = Feed kontes { $publisher }: terakhir dibaca { $when }. { $why }
cli-data = Data: { $path } ({ $count } kontes, skema { $schema }).
cli-note = Catatan: { $text }
cli-signed_in = Login sebagai { $email }. `contestsync sync` menambahkan kontes ke kalender.
cli-signed_in_kept = Login sebagai { $email }. Setelan komputer ini dipertahankan; komputer Anda yang lain mengikuti pada sinkronisasi berikutnya. `contestsync sync` menambahkan kontes ke kalender.
cli-signed_in_joined = Login sebagai { $email }. Setelan diambil dari { $computer } (terakhir diubah { $when }); `contestsync config keep-own` memulihkan setelan komputer ini. `contestsync sync` menambahkan kontes ke kalender.
cli-kept_own = Setelan komputer ini dipulihkan; sinkronisasi berikutnya memberikannya ke komputer Anda yang lain.
cli-kept_own_none = Komputer ini tidak mengambil setelan apa pun, jadi tidak ada yang diubah.
cli-shared = Dipakai bersama semua komputer yang memakai kalender ini
cli-own = Milik komputer ini sendiri
cli-signed_out = { $email } sudah logout.
cli-calendar_deleted = Kalender ContestSync dihapus.
cli-calendar_none = Tidak ada kalender ContestSync untuk dihapus.
cli-calendar_kept = Kalender dipertahankan.
cli-others_kept = Google mempertahankan izin untuk komputer Anda yang lain.
cli-others_signed_out = Jika komputer Anda yang lain memakai akun Google ini dengan ContestSync, Google juga mengeluarkannya; `contestsync logout --keep-others` menjaganya tetap login.
cli-browser = Menunggu Google di browser Anda (paling lama lima menit).
cli-waiting = menunggu ContestSync lain yang sedang berjalan ({ $owner }).
cli-restored =
    { $n ->
       *[other] Sinkronisasi berikutnya memulihkan { $n } acara.
    }
cli-client_saved = Klien disimpan; `contestsync login` login dengannya.
cli-key_changed = Kunci diubah.
cli-run = ContestSync memeriksa dan menyinkronkan sesuai jadwal. Tekan Ctrl-C untuk berhenti.
cli-next = { $name } ({ $platform }) { $length } lagi, { $when }
cli-next_none = Tidak ada kontes mendatang.
cli-list_none = Tidak ada kontes. `contestsync refresh` membaca platform; `contestsync list --hidden` juga menampilkan kontes tersembunyi.
cli-over = selesai
cli-running = berjalan
cli-in = { $length } lagi
cli-hidden = disembunyikan: { $why }
cli-times = { $from } sampai { $to }
cli-source = Dari daftar platform “{ $list }”, terakhir diperiksa { $when }.
cli-in_list = Di daftar: { $answer } ({ $why })
cli-in_calendar = Di kalender: { $answer } ({ $why })
cli-reminders = Pengingat: { $answer } ({ $why })
cli-late_for_calendar = sudah dimulai sebelum sempat ditambahkan
cli-deleted_by_you = Anda menghapus acaranya; `contestsync restore { $key }` mengembalikannya
cli-started = sudah dimulai, jadi tidak ada pengingat lagi
cli-yes = ya
cli-no = tidak
cli-rings = berbunyi { $when }
cli-was = semula { $what }
landing-close = Anda boleh menutup tab ini.
landing-signed_in = Anda sudah login
landing-signed_in_text = ContestSync sekarang memperbarui kalender { $email }.
landing-declined = Anda menolak
landing-box = Ada kotak yang tidak dicentang
landing-cancelled = Login dibatalkan
landing-failed = Login tidak berhasil
landing-stray = Ini bukan jawaban untuk login saat ini
landing-stray_text = Jawaban ini tidak diterima, dan tidak ada yang diubah. Jika Anda datang dari halaman Google, mulai lagi login di ContestSync.
landing-again = Jawaban ini sudah dipakai
landing-again_text = Sebuah jawaban hanya diterima sekali; ContestSync menampilkan hasil login.
landing-unknown = Login belum selesai
landing-unknown_text = Lanjutkan di ContestSync.
landing-nothing = Tidak ada apa-apa di sini
landing-nothing_text = ContestSync di sini hanya menunggu jawaban Google.
notice-closes = Pendaftaran ditutup { $when }: { $name }
notice-closes_today = Pendaftaran ditutup pukul { $time }: { $name }
notice-contest_starts = kontes mulai { $when }
notice-contest_starts_today = kontes mulai pukul { $time }
notice-closes_usually = { $platform } biasanya menutupnya saat itu; waktu pastinya ada di halamannya
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Untuk Anda: { $answer } ({ $why }).
cli-registration = Pendaftaran ditutup { $when }
cli-registration_usual = Pendaftaran ditutup { $when }, seperti biasanya di sana
cli-backup = { $path } sekarang berisi { $preferences } dan { $feeds }.
cli-backup_secret = { $path } berisi alamat feed kalender Anda, dapat dibaca siapa pun yang bisa membukanya. Simpan untuk Anda sendiri.
cli-backup_restored = { $preferences } dan { $feeds } dipulihkan. Pemeriksaan berikutnya membaca feed itu.
cli-doctor_none = Tidak ada platform yang aktif; sebutkan satu dengan --platform.
cli-doctor_ok = sesuai harapan
cli-doctor_changed = terbaca, tetapi tidak sesuai harapan
cli-doctor_unreadable = jawabannya tidak dapat dibaca
cli-doctor_refused = tidak memberi daftar
cli-doctor_unreachable = tidak dapat dihubungi
cli-doctor = { $platform }: { $how }, { $count } mendatang.
cli-doctor_unseen = { $platform }: { $how }, { $count } mendatang (belum dipastikan di situs sebenarnya).
cli-doctor_rows = { $count } dari { $rows } baris tidak dapat dibaca
cli-doctor_missing = { $field } sudah tidak ada ({ $expected })
cli-doctor_added = { $field } baru ({ $found })
cli-doctor_type = { $field } adalah { $found }, bukan { $expected }
cli-doctor_count = { $found } kontes, bukan { $expected }
cli-doctor_part = sebagian halaman tidak ada
cli-doctor_saved = disimpan di { $path }
cli-keygen = Kunci rahasia ada di { $path }; simpan di tempat yang hanya bisa dibaca penerbit.
cli-keygen_public = Pelanggan mengisi feed.public_key dengan
cli-contests =
    { $n ->
       *[other] { $n } kontes
    }
cli-platforms =
    { $n ->
       *[other] { $n } platform
    }
cli-published = Diterbitkan di { $path }: { $contests } dari { $platforms }, dibaca { $when }.
cli-handles_none = Tidak ada handle. `contestsync config set handle.codeforces HANDLE` mengatur satu; lainnya handle.atcoder, handle.leetcode, dan handle.codechef.
cli-handle_heuristic = { $platform } (heuristik)
cli-handle_unrated = belum ada rating, dihitung 0
cli-handle_nobody = tidak ada yang bernama itu
cli-handle_renamed = sekarang bernama lain
cli-handle_unread = belum dibaca
cli-handle_read = { $state }, dibaca { $when }
cli-feed_removed = { $name } ({ $source }) dihapus. Acara mendatangnya keluar dari kalender pada sinkronisasi berikutnya.
cli-feed_left_out = { $count } acaranya tidak dapat dibaca dan dilewati.
cli-calendar_name = Kontes pemrograman
cli-feeds_none = Tidak ada feed kalender. `contestsync source add ADDRESS` menambahkan satu.
cli-off = nonaktif
cli-ended_ok = berhasil
cli-ended_partial = sebagian
cli-ended_failed = gagal
cli-progress_platform = platform { $done } dari { $total }
cli-progress_event = acara { $done } dari { $total }
cli-not_revoked = Anda sudah keluar di sini, tetapi Google tidak dapat dihubungi ({ $why }); hapus sendiri aksesnya di https://myaccount.google.com/connections.
cli-no_thread = thread tidak dapat dijalankan ({ $why }); tutup program lain lalu coba lagi.
cli-not_written = jawaban tidak dapat ditulis ({ $why }).
cli-process = proses { $id } sejak { $when }
cli-no_desktop = Versi ini tidak memiliki aplikasi desktop; `contestsync-headless run` membaca dan menyinkronkan sesuai jadwal.
cli-desktop_not_started = Aplikasi desktop { $program } tidak dapat dijalankan ({ $reason }). Pasang ulang ContestSync.
cli-starts = dimulai { $when }
cli-taken_back = ditarik kembali
cli-other = tetapi { $from }: { $says }
time-just_now = baru saja
cli-ago = { $length } lalu
cli-from_feed = dari feed { $publisher }, dibaca { $ago }
cli-from_platform = dari { $platform } sendiri, dibaca { $ago }
cli-time_from = Waktunya berasal { $from }.
cli-readings_differ = Dua bacaan berbeda, { $other }.
cli-was_announced = diumumkan
cli-was_moved = dipindah
cli-was_renamed = berganti nama
cli-was_lengthened = durasi berubah
cli-was_updated = diperbarui
cli-was_gone = hilang
cli-was_back = kembali
cli-backup_left_out =
    { $n ->
       *[other] { $n } feed kalender dilewati: alamatnya tidak dapat dipakai di komputer ini. Tambahkan dengan `contestsync source add ADDRESS`.
    }
cli-preferences =
    { $n ->
       *[other] { $n } setelan
    }
cli-calendar_feeds =
    { $n ->
       *[other] { $n } feed kalender
    }
cli-feed_added =
    { $n ->
       *[other] { $name } ditambahkan sebagai { $source }, dengan { $n } acara mendatang.
    }
cli-feed_would_add =
    { $n ->
       *[other] { $name } akan ditambahkan sebagai { $source }, dengan { $n } acara mendatang.
    }
help-contestsync = Jangan lewatkan kontes: memasukkan kontes pemrograman mendatang ke Google Kalender dan mengingatkan Anda sebelum dimulai
help-json = Cetak satu dokumen JSON ke stdout
help-background = Jalankan aplikasi desktop tanpa membuka jendelanya, seperti saat masuk ke sistem
help-settings = Jalankan aplikasi desktop dan buka jendelanya
help-refresh = Baca platform yang aktif dan simpan perubahannya
help-refresh-platforms = Hanya platform ini (dapat dipakai lebih dari sekali)
help-list-platforms = Hanya platform ini (dapat dipakai lebih dari sekali)
help-refresh-trust = Percayai daftarnya meski sebagian besar kontes mendatang tidak ada, karena Anda sudah memeriksa situsnya
help-list = Tampilkan kontes mendatang dan yang berlangsung, yang terdekat lebih dulu
help-list-days = Hanya kontes yang dimulai dalam sekian hari
help-list-all = Sertakan kontes yang sudah selesai
help-list-hidden = Sertakan kontes tersembunyi
help-next = Tampilkan kontes berikutnya dan sisa waktunya, untuk bilah status
help-next-format = Format keluaran
help-next-format-text = Satu baris teks
help-next-format-json = Dokumen JSON
help-next-format-waybar = Modul khusus Waybar
help-next-format-tmux = Baris pendek untuk tmux
help-next-watch = Terus berjalan dan cetak satu baris setiap kali berubah
help-why = Tampilkan semua tentang satu kontes, dan mengapa muncul di daftar, kalender, dan pengingat
help-why-key = Kontes, misalnya codeforces:1936
help-choose-key = Kontes, misalnya codeforces:1936
help-login = Masuk ke Google di browser
help-login-no_browser = Cetak alamatnya alih-alih membuka browser
help-login-keep_settings = Jika kalender berisi setelan dari komputer lain Anda, ganti dengan setelan komputer ini
help-logout = Keluar dari Google; kalender tetap ada
help-logout-more = Google juga akan mengeluarkan komputer lain Anda yang memakai akun ini. Dengan --keep-others, komputer itu tetap masuk.
help-logout-delete_calendar = Hapus juga kalender ContestSync
help-logout-keep_others = Keluar di sini saja; komputer lain Anda tetap masuk
help-sync = Baca platform, lalu perbarui kalender
help-sync-no_refresh = Jangan baca platform lebih dulu
help-sync-dry_run = Hanya tampilkan yang akan berubah
help-sync-confirm = Setujui penghapusan besar, dan pembuatan ulang kalender yang dihapus
help-sync-take_over = Atur juga acara yang ditambahkan komputer lain ke kalender utama Anda
help-sync-reword = Jelaskan juga acara yang sudah ada dalam bahasa yang dipilih
help-restore = Kembalikan acara yang Anda hapus dari kalender, pada sinkronisasi berikutnya
help-restore-keys = Kontesnya; semua jika tidak disebutkan
help-export = Tulis kontes sebagai file iCalendar (RFC 5545)
help-export-ics = iCalendar, satu-satunya format
help-export-output = File yang ditulis (default: stdout)
help-status = Tampilkan akun, proses terakhir dan berikutnya, keadaan tiap platform, dan tempat kunci disimpan
help-config = Tampilkan dan ubah setelan
help-config-get = Cetak nilai sebuah setelan
help-config-get-key = Namanya
help-config-set-key = Namanya
help-config-set = Ubah sebuah setelan
help-config-set-value = Nilainya
help-config-list = Cetak semua setelan: yang dibagikan lewat kalender dan yang hanya di komputer ini
help-config-list-scopes = Dengan --json, sertakan apakah masing-masing dibagikan
help-config-keep_own = Di semua komputer, kembali ke setelan sebelum komputer ini mengambil setelan kalender
help-config-client_file = Baca klien Google dari file JSON yang Anda unduh dari konsol Google
help-config-client_file-file = Filenya
help-config-backup-file = Filenya
help-config-restore-file = Filenya
help-config-backup = Tulis semua setelan ke file, tanpa rahasia
help-config-backup-with_feed_addresses = Sertakan alamat feed kalender, yang mungkin rahasia
help-config-restore = Baca setelan dan feed kalender dari cadangan: semua atau tidak sama sekali
help-config-rotate_key = Buat kunci enkripsi baru untuk sesi masuk; Anda tetap masuk
help-choose = Atur pengingat atau acara kalender untuk satu kontes, apa pun aturannya
help-choose-remind = Pengingatnya
help-choose-calendar = Acaranya di kalender
help-choose-remind-yes = Selalu
help-choose-calendar-yes = Selalu
help-choose-remind-no = Tidak pernah
help-choose-calendar-no = Tidak pernah
help-choose-remind-rules = Sesuai aturan
help-choose-calendar-rules = Sesuai aturan
help-feed = Terbitkan kontes sebagai feed bertanda tangan di hosting statis mana pun
help-feed-keygen = Buat pasangan kunci: kunci rahasia di FILE, kunci publik di FILE.pub
help-feed-keygen-out = File baru untuk kunci rahasia
help-feed-publish = Baca platform yang aktif dan tulis feed bertanda tangan ke sebuah folder
help-feed-publish-out = Foldernya; dibuat jika belum ada
help-feed-publish-key = Kunci rahasia
help-feed-publish-no_refresh = Terbitkan yang tersimpan, tanpa membaca platform
help-source = Baca feed kalender (ICS) di samping platform
help-source-add = Baca sebuah kalender dan tambahkan jika terbaca dengan baik
help-source-add-address = Alamat https: atau webcal:, atau sebuah file
help-source-add-name = Nama panggilannya; jika tidak, sesuai nama kalender itu sendiri
help-source-add-zone = Zona waktu untuk waktu tanpa zona, misalnya Europe/Berlin
help-source-add-dry_run = Hanya tampilkan isinya; jangan simpan apa pun
help-source-list = Semua feed kalender, alamatnya dipersingkat
help-source-remove = Hapus satu beserta kontesnya; acaranya keluar dari kalender pada sinkronisasi berikutnya
help-source-remove-source = ID-nya, misalnya feed-0a1b2c3d
help-handle = Tampilkan handle Anda dan rating yang dibaca
help-handle-list = Tampilkan handle Anda dengan rating yang terakhir dibaca
help-handle-check = Baca rating sekarang
help-handle-check-platform = Hanya di platform ini
help-doctor = Periksa apakah jawaban platform masih seperti yang diharapkan; tidak mengubah apa pun
help-doctor-platforms = Hanya platform ini (dapat dipakai lebih dari sekali; default: yang aktif)
help-doctor-save = Simpan jawaban ke folder ini, tanpa data pribadi
help-run = Baca dan sinkronkan sesuai jadwal, di latar depan, sampai Anda menghentikannya
help-own_help = Cetak bantuan
help-own_version = Cetak versi
help-own_command = Cetak pesan ini atau bantuan subperintah
package-comment = Memasukkan kontes pemrograman mendatang ke Google Kalender Anda dan mengingatkan sebelum dimulai
package-open = Buka jendela
package-keywords = kontes;pemrograman;kalender;pengingat;
package-summary = Kontes pemrograman di kalender Anda, dengan pengingat
package-about = ContestSync menampilkan kontes pemrograman mendatang dan memasukkannya ke Google Kalender. Jika kontes dipindah, berganti nama, atau dibatalkan, kalender Anda mengikutinya.
package-sites = Platform: { $names }.
package-tray = Aplikasi berjalan di baki sistem dan:
package-reminds = mengingatkan sebelum kontes dimulai, pada waktu yang Anda pilih
package-separate = memakai kalender terpisah dan tidak pernah menimpa yang Anda ubah sendiri
package-optional = berfungsi tanpa akun: kalender bersifat opsional
package-contacts = hanya menghubungi platform dan Google: tanpa server kami, tanpa statistik
package-command_line = dapat melakukan hal yang sama di baris perintah
package-still_running = ContestSync masih berjalan. Tutup dari ikonnya di bilah tugas lalu coba lagi.
package-needs_webview = Jendela ContestSync memerlukan WebView2 dari Microsoft, yang tidak ada di komputer ini. Baki, pengingat, dan kalender berfungsi tanpanya. Anda bisa mendapatkannya dari { $page }. Buka halaman ini sekarang?
