### Türkçe (Turkish). How to translate: docs/translating.md.
###
### Glossary
### contest: yarışma
### platform: platform
### rated, unrated: ratingli, ratingsiz
### reminder: hatırlatıcı
### mute: sessize almak
### rule: kural
### sync: senkronize etmek
### calendar, event: takvim, etkinlik

nav-label = Sayfalar
nav-settings = Ayarlar
page-upcoming = Yaklaşanlar
page-status = Durum
page-contests = Yarışmalar
page-reminders = Hatırlatıcılar
page-calendar = Takvim
page-general = Genel
page-privacy = Veriler ve gizlilik
page-about = Hakkında

action-running = Çalışıyor:
action-close = Kapat
action-add = Ekle
action-cancel = İptal
action-undo = Geri al
action-dismiss = Kapat
action-sync = Şimdi senkronize et
action-check = Şimdi kontrol et
action-copy = Kopyala
action-remove = Kaldır
action-save = Kaydet

said-saved = Kaydedildi
said-undone = Geri alındı
said-refreshed = Kontrol edildi: { $what }
said-refreshed_partly =
    { $n ->
        [one] { $n } platform kontrol edildi; yanıt vermeyen: { $failed }
       *[other] { $n } platform kontrol edildi; yanıt vermeyen: { $failed }
    }
said-nothing_new = Kontrol edildi: değişiklik yok
said-synced = Takvim güncellendi: { $what }
said-synced_partly = Takvim tam olarak güncellenemedi: { $what }
said-synced_same = Takvim güncel
did-and = { $some }, { $more }
did-new =
    { $n ->
        [one] { $n } yeni
       *[other] { $n } yeni
    }
did-changed =
    { $n ->
        [one] { $n } değişen
       *[other] { $n } değişen
    }
did-canceled =
    { $n ->
        [one] { $n } iptal
       *[other] { $n } iptal
    }
did-added =
    { $n ->
        [one] { $n } eklendi
       *[other] { $n } eklendi
    }
did-updated =
    { $n ->
        [one] { $n } değişti
       *[other] { $n } değişti
    }
did-removed =
    { $n ->
        [one] { $n } kaldırıldı
       *[other] { $n } kaldırıldı
    }
did-failed =
    { $n ->
        [one] { $n } başarısız
       *[other] { $n } başarısız
    }
did-to_add =
    { $n ->
        [one] { $n } ekleme
       *[other] { $n } ekleme
    }
did-to_change =
    { $n ->
        [one] { $n } değişiklik
       *[other] { $n } değişiklik
    }
said-cancelled = İptal edildi. Tamamlanan işlemler geri alınmadı
said-opened = Tarayıcınızda açıldı
said-copied = Kopyalandı
said-copy_failed = Kopyalanamadı: sistem izin vermiyor
said-copy_by_hand = Seçildi; kopyalamak için Ctrl+C tuşlarına basın
said-muted = Sessize alındı: { $name }
said-unmuted = Sesi açıldı: { $name }
said-followed = Hatırlatıcılar açık: { $name }
said-unfollowed = Yeniden kurallarınıza göre: { $name }
said-calendar_in = Takvime eklendi: { $name }
said-calendar_out = Takvim dışında bırakıldı: { $name }
said-paused = Hatırlatıcılar duraklatıldı
said-resumed = Hatırlatıcılar yeniden açık
said-exported =
    { $n ->
        [one] { $n } yarışma şu dosyaya kaydedildi: { $path }
       *[other] { $n } yarışma şu dosyaya kaydedildi: { $path }
    }
said-backed_up = Ayarlar şu dosyaya kaydedildi: { $path }
said-restored =
    { $n ->
        [one] { $n } ayar geri yüklendi
       *[other] { $n } ayar geri yüklendi
    }
said-signed_out = Oturum kapatıldı
said-changed_since = Bu arada değiştiği için hiçbir şey geri alınmadı
said-platform_on = { $platform } açık
said-platform_off = { $platform } kapalı
said-nothing_to_undo = Geri alınacak bir şey yok
said-feed_added = Eklendi: { $name }
said-feed_removed = Kaldırıldı: { $name }
said-text_size = Metin boyutu: %{ $size }

activity-refreshing = Platformlar kontrol ediliyor… { $done }/{ $total }
activity-planning = Takvimle karşılaştırılıyor…
activity-syncing = Takvim güncelleniyor… { $done }/{ $total }

upcoming-finished = Bu hafta bitenler
upcoming-finished_title = Biten yarışmalar
empty-finished = Son 7 günde biten yarışma yok
line-standings = Sıralama
line-ended = { $ago } bitti
leads-contest = Bu yarışmayı hatırlat
leads-usual = Her zamanki süreleri kullan
leads-are_usual = Bunlar her zamanki süreler. Burada yaptığınız değişiklik yalnızca bu yarışma için geçerlidir.
said-leads = Hatırlatma süreleri değişti: { $name }
said-leads_usual = Hatırlatma süreleri yine her zamanki gibi: { $name }
demo-tag = Örnek veriler
demo-words = yarışmalar uydurmadır; Google yerine bu bilgisayardaki bir taklidi kullanılır
platforms-more =
    { $n ->
        [one] { $n } platform daha
       *[other] { $n } platform daha
    }
platforms-on =
    { $n ->
        [one] { $n } açık
       *[other] { $n } açık
    }
platforms-unconfirmed = henüz doğrulanmadı
platforms-unconfirmed_hint = “Henüz doğrulanmadı” yazan platformlar, sitelerinin herkese açık tanımlarına göre okunur. Bu, gerçek site üzerinde henüz denenmediğinden çalışmayabilirler.
status-off =
    { $n ->
        [one] { $n } platform kapalı
       *[other] { $n } platform kapalı
    }
reminders-show_all = Tümünü göster ({ $n })

upcoming-numbers = Süren { $running } · Bugün { $today } · Önümüzdeki 7 gün { $week }
upcoming-zone = Yeni saat dilimi: { $zone }
upcoming-search = Yarışma ara
upcoming-platforms = Platforma göre filtrele
upcoming-hidden =
    { $n ->
        [one] Kurallarınız { $n } yarışmayı gizliyor
       *[other] Kurallarınız { $n } yarışmayı gizliyor
    }
upcoming-hidden_by = Neden: { $list }
upcoming-hidden_title = Gizli yarışmalar
upcoming-show_shown = Görünen yarışmalara dön
upcoming-found =
    { $n ->
        [one] { $n } yarışma bulundu
       *[other] { $n } yarışma bulundu
    }
upcoming-filter = Filtreler
upcoming-paused = Hatırlatıcılar, siz devam ettirene kadar duraklatıldı.
upcoming-paused_until = Hatırlatıcılar duraklatıldı; { $when } itibarıyla devam edecek.
upcoming-adding_waits =
    { $n ->
        [one] { $n } yarışma takviminize eklenmeye hazır.
       *[other] { $n } yarışma takviminize eklenmeye hazır.
    }
upcoming-hidden_matches =
    { $n ->
        [one] { $n } gizli eşleşme
       *[other] { $n } gizli eşleşme
    }
agenda-running = Şu anda sürenler
agenda-long = Günlerce sürenler
agenda-cancelled = Yeni iptal edilenler
agenda-count =
    { $n ->
        [one] { $n } yarışma
       *[other] { $n } yarışma
    }

line-in = { $length } sonra
line-ends_in = { $length } sonra bitiyor
line-until = bitiş { $when }
line-cancelled = İptal edildi
line-rated = ratingli
line-unrated = ratingsiz
for_me-rated = sizin için ratingli
for_me-unrated = sizin için ratingsiz
for_me-above = sizin için ratingsiz ({ $from } ve üstü)
for_me-out_of_range = rating aralığınızın dışında
for_me-unknown = sizin için ratingli mi: bilinmiyor
for_me-mine = { $platform } ratinginiz { $rating }.
for_me-mine_none = Henüz { $platform } ratinginiz yok; bu, 0 sayılır.
for_me-mine_unread = { $platform } ratinginiz henüz okunmadı.
for_me-why-in_range = Bu yarışmanın aralığında.
for_me-why-above = Bu yarışma { $from } ve üstü için ratingsiz.
for_me-why-below = Bu yarışma { $from } ve üstü için ratingli.
for_me-why-not_said = { $platform }, bu yarışmanın kimler için ratingli olduğunu belirtmiyor.
for_me-why-everyone = Herkes için ratingli.
for_me-why-nobody = Ratingli değil.
handles-title = Benim için ratingli
handles-hint = Hangi yarışmaların sizin için ratingli olduğunu görmek için kullanıcı adlarınızı girin. Herkese açık ratingleriniz günde bir kez ve yarışmalardan sonra, oturum açmadan okunur.
handles-placeholder = kullanıcı adınız
# Same as in English.
handles-rating = Rating { $rating }
handles-read = { $ago } okundu
handles-line = { $state }, { $read }
handles-heuristic = Sezgisel: { $words }
handles-state-not_read = Henüz okunmadı
handles-state-rated = Ratingi var
handles-state-never_rated = Henüz ratingi yok; 0 sayılır
handles-state-no_such_handle = Böyle bir kullanıcı adı yok
handles-state-renamed = Adı değişti
handles-check = Ratinglerimi şimdi oku
handles-checked = Ratingler okundu
line-up_to = ratingli: { $to } ve altı
line-from = ratingli: { $from } ve üstü
line-between = ratingli: { $from }–{ $to }
line-moved = eski zamanı { $when }
line-stale = { $when } itibarıyla
line-muted = sessizde
line-followed = hatırlatıcı açık
line-register = Kaydol
line-register_until = Kaydol (son: { $when })
line-registration_closes = son kayıt { $when }
line-registration_opens = kayıt başlangıcı { $when }
line-bell = Hatırlat
line-calendar = Takvimde
line-why = Neden?
line-reminded = Başlamadan önce hatırlatma: { $leads }
line-not_reminded = Hatırlatıcı yok: { $why }
line-in_calendar = Takvimde
line-will_be_in_calendar = Sonraki senkronizasyonda takvime eklenecek
line-late_for_calendar = Eklenemeden önce başlamıştı
line-not_in_calendar = Takvimde değil: { $why }
line-snoozed = Ertelediğiniz bir hatırlatıcı daha gelecek
line-bell_paused = Hatırlatıcı yok: hatırlatıcılar duraklatıldı
line-bell_rung = Tüm hatırlatıcıları gösterildi
line-bell_started = Yarışma başladığı için artık hatırlatıcı gelmeyecek
line-bell_no_leads = Hatırlatıcı yok: hatırlatma süresi ayarlanmamış
line-everyone = herkes için ratingli
line-other = { $source } kaynağına göre { $when }
line-other_gone = { $source } artık listelemiyor

empty-search = Eşleşen yarışma yok
empty-clear = Aramayı ve filtreyi temizle
empty-reading = Platformlar kontrol ediliyor…
empty-off = Tüm platformlar kapalı
empty-choose = Platform seç
empty-hidden = Kurallarınız tüm yarışmaları gizliyor
empty-rules = Kuralları değiştir
empty-offline = Çevrimdışısınız
empty-never = Platformlar henüz kontrol edilmedi
empty-none = Duyurulmuş yarışma yok
empty-none_next = Sonraki kontrol: { $when }
empty-search_hidden =
    { $n ->
        [one] { $n } gizli yarışma eşleşiyor
       *[other] { $n } gizli yarışma eşleşiyor
    }
empty-show_hidden = Gizli yarışmaları göster
empty-offline_hint = Henüz hiçbir yarışma yüklenmedi. Yeniden çevrimiçi olduğunuzda ContestSync tekrar kontrol edecek.

why-title = Ayrıntılar
why-loading = Yükleniyor…
why-starts = Başlangıç
why-ends = Bitiş
why-length = Süre
why-registration = Kayıt
why-registration_usual = { $platform } üzerinde genellikle { $when } kapanır
why-for_me = Sizin için
why-source = Kaynak
why-checked = { $platform }, { $ago } kontrol edildi
why-from_feed = { $publisher } akışından, { $ago } okundu
why-feed_of = { $publisher } akışı
why-other = Başka bir kaynak
why-other_says = { $source }, { $ago } okundu: { $when }
why-other_gone = { $source }, { $ago } okundu: artık listede yok
why-outlets = Nerede görünüyor ve neden
why-yes = evet
why-no = hayır
why-keep_out = Dışarıda bırak
why-put_in = Ekle
why-mute = Sessize al
why-remind = Hatırlat
why-planned = Yaklaşan hatırlatıcılar
why-story = Geçmiş
why-no_story = Henüz değişiklik yok
why-hide_like_this = Benzer yarışmaları gizle…
why-hide_hint = Bundan sonra bu yarışmaları her yerde gizle:
why-hidden = Bundan sonra gizli: { $rule }
why-copy_link = Bağlantıyı kopyala
why-open = Aç
why-hides =
    { $n ->
        [one] { $n } yarışmayı gizler
       *[other] { $n } yarışmayı gizler
    }

outlet-list = Liste
outlet-calendar = Takvim
outlet-reminder = Hatırlatıcılar
because-platform_off = platformu kapalı
because-asked = bu yarışma için siz açtınız
because-muted = sessize aldınız
because-kept_out = dışarıda bıraktınız
because-notifications_off = bildirimler kapalı
because-no_rule = hiçbir kural gizlemiyor
because-rule = kuralınız: { $rule }
because-rule_gone = sonradan kaldırdığınız bir kural

kind-regular = normal
kind-educational = eğitim
kind-heuristic = sezgisel
kind-marathon = maraton
kind-hiring = işe alım
kind-daily = günlük
kind-practice = alıştırma
kind-permanent = her zaman açık

rules-title = Kurallar
rules-hint = Hangi yarışmanın nerede görüneceğini kurallar belirler. Sayılar, kuralların şu anki etkisini gösterir.
rules-shows = { $shown } gösteriliyor
rules-hides = { $hidden } gizleniyor
rules-tried = Yazdığınız kuralın önizlemesi. Alandan çıktığınızda kaydedilir.
rules-none = Kural yok: tüm yarışmalar her yerde görünür
rules-add = Kural ekle
rules-choose = Hangi yarışmalar?
rule-legend = Şu yarışmaları gizle: { $what }
rule-kind_is-title = belirli türdekiler
rule-kind_is-words = türü { $kinds } olanlar
rule-unrated-title = ratingsiz olanlar
rule-unrated-words = ratingsiz olanlar
rule-division_has-title = belirli divizyondakiler
rule-division_has-words = divizyonunda { $words } geçenler
rule-language_is-title = belirli dildekiler
rule-language_is-words = dili { $languages } olanlar
rule-shorter_than-title = kısa olanlar
rule-shorter_than-words = süresi { $length } altında olanlar
rule-longer_than-title = uzun olanlar
rule-longer_than-words = süresi { $length } üzerinde olanlar
rule-outside_hours-title = yarışma saatlerimin dışındakiler
rule-outside_hours-words = yarışma saatleriniz dışında başlayanlar
rule-name_has-title = adında belirli sözcükler geçenler
rule-name_has-words = adında { $words } geçenler
rule-name_lacks-title = adında belirli sözcükler geçmeyenler
rule-quoted = “{ $text }”
rule-name_lacks-words = adında { $words } geçmeyenler
rule-kinds = Gizlenecek türler
rule-languages = Gizlenecek diller
rule-minutes = Dakika
rule-text = Sözcükler
rule-text_hint = Sözcükleri virgülle ayırın. Büyük/küçük harf fark etmez.
rule-hide_from = Gizlenecek yer
rule-fits =
    { $n ->
        [one] { $n } yarışmayla eşleşiyor
       *[other] { $n } yarışmayla eşleşiyor
    }
rule-remove_label = { $number }. kuralı kaldır
rule-grid = Yarışma saatlerim
rule-grid_day = Gün
rule-grid_hint = Dolu saatler, başlangıç için uygun olanlardır. Fareyle sürükleyin veya ok tuşlarını ve ara çubuğunu kullanın.
rule-evenings = Akşamlar ve hafta sonları
rule-all_hours = Tüm saatler
rule-legend_only = Yalnızca şu yarışmaları göster: { $what }
rule-only_words = yalnızca { $what }
rule-platform_is-title = belirli platformdakiler
rule-series_is-title = belirli serilerden olanlar
rule-platforms = Platformlar
# Same as in English.
rule-platform = Platform
rule-series = Seriler
rule-for_me-title = ratingime göre
rule-for_me = Ratingime göre
rule-for_me_hint = Yukarıda kullanıcı adınızı girmeniz gerekir. Sizin için ratingli olup olmadığı bilinmeyen yarışmalar gösterilmeye devam eder.
rule-no_series = Bu platformun bilinen bir serisi henüz yok.
rule-mode = Kuralın etkisi
rule-hide_these = Bunları gizle
rule-show_only = Yalnızca bunları göster
rule-show_in = Uygulanacak yer

contests-platforms = Platformlar
contests-fetch = Şimdi kontrol et
contests-fetch_label = Şimdi kontrol et: { $platform }
feeds-title = Takvimleriniz
feeds-hint = Adresi olan herhangi bir takvimden veya bir dosyadan alınan yarışmalar, platformlarınkilerin yanında gösterilir.
feeds-add = Takvim ekle
feeds-add_title = Takvim ekle
feeds-address = Adres veya dosya
feeds-bad_address = Bir https veya webcal adresi girin ya da bir dosya seçin.
feeds-secret = Adres gizli olabileceğinden bu bilgisayarda şifrelenir ve yalnızca bir bölümü gösterilir.
feeds-choose = Dosya seç…
feeds-help = https veya webcal adresi olan her takvim olur, örneğin:
feeds-help_clist = clist.by: kişisel akışınız. Orada oturum açıp akışın adresini kopyalayın.
feeds-help_icpc = ICPC: üniversitenizin yarışmalar ve antrenmanlar için yayımladığı takvim.
feeds-help_google = Google Takvim: bir takvimin ayarlarındaki “iCal biçimindeki gizli adres”.
feeds-preview = Önizle
feeds-zone = Bu takvimin saat dilimi
feeds-zone_why = Takvimdeki bazı saatlerin saat dilimi yok. Hangi saat dilimine göre yazıldıklarını seçip yeniden önizleyin.
feeds-zone_of = saatler { $zone } diliminde
feeds-events =
    { $n ->
        [one] { $n } yaklaşan etkinlik
       *[other] { $n } yaklaşan etkinlik
    }
feeds-rejected =
    { $n ->
        [one] { $n } etkinlik okunamıyor ve dışarıda bırakıldı.
       *[other] { $n } etkinlik okunamıyor ve dışarıda bırakıldı.
    }
feeds-known = Bu takvim sizde zaten var. Yeniden eklerseniz adı ve saat dilimi değişir.
feeds-name = Ad
feeds-remove_label = Kaldır: { $name }
feeds-usual_times = her zamanki süreler
feed-title = Yarışma akışı
feed-hint = Bir yayıncı, örneğin bir kulüp, platformları birçok bilgisayar adına okur ve sonucu imzalar. ContestSync imzayı doğrular.
feed-built_in = bu derlemeyle geldi
feed-off = Kapalı: platformlar doğrudan okunur.
feed-read = { $ago } yayımlandı
feed-never = Henüz okunmadı
feed-first = Platformlar yerine bunu oku
feed-first_hint = Hatırlatıcıdan kısa süre önce platformun kendisi yine de kontrol edilir.
feed-subscribe = Bir yarışma akışına abone ol
feed-another = Başka bir yarışma akışı kullan
feed-url = Akışın adresi
feed-key = Açık anahtar
feed-key_hint = İkisini de akışın yayıncısı verir. Anahtar olmadan akış okunmaz.

health-off = Kapalı
health-checking = Kontrol ediliyor
health-unknown = Henüz kontrol edilmedi
health-fresh = Güncel
health-failing = Hata var
health-stale = Güncel değil
health-blocked = Engellendi
health-format_changed = Okunamıyor
health-words-off = Kapalı: kontrol edilmez, yarışmaları gizlenir.
health-words-contests =
    { $n ->
        [one] { $n } yarışma
       *[other] { $n } yarışma
    }
health-words-hidden = { $contests }, { $n } gizli
health-words-last = en son { $ago } kontrol edildi
health-words-never = hiç kontrol edilmedi
health-words-line = { $contests }, { $last }.
health-words-again = Sonraki deneme: { $when }.

status-well = Her şey yolunda
status-look = İlgilenmeniz gerekiyor
status-top_good =
    { $n ->
        [one] Platform güncel.
       *[other] { $n } platformun tümü güncel.
    }
status-top_ill =
    { $n ->
        [one] Sorunlu: { $names }; diğer { $n } platform iyi durumda.
       *[other] Sorunlu: { $names }; diğer { $n } platform iyi durumda.
    }
status-top_offline = Çevrimdışısınız. Bilinen yarışmalar korunur, hatırlatıcılar devam eder.
status-top_none = Tüm platformlar kapalı.
status-attention = İlgilenmeniz gerekiyor
status-platforms = Platformlar
status-refresh_all = Tümünü kontrol et
status-try = Şimdi kontrol et
status-try_label = Şimdi kontrol et: { $platform }
status-site = Siteyi aç
status-site_label = Siteyi aç: { $platform }
status-attempts = Son kontroller
status-attempts_of = Son kontroller: { $platform }
status-no_attempts = Henüz yok
attempt-ok =
    { $n ->
        [one] { $n } yarışma
       *[other] { $n } yarışma
    }
attempt-not_modified = Değişiklik yok
attempt-failed = Başarısız
status-rest = Diğer her şey
status-calendar = Google Takvim
status-signed_out = Bağlı değil.
status-not_synced = Bağlı, henüz senkronize edilmedi.
status-to_calendar = Takvim ayarları
status-notifications = Bildirimler
status-seen = Örneği { $ago } gördüğünüzü onayladınız.
status-autostart = Oturum açılınca başlat
status-autostart_on = Sisteme kayıtlı
status-autostart_off = Kayıtlı değil
status-autostart_turned_off = Sistem ayarlarında kapatılmış
status-unknown = Sistem bildirmiyor
status-store = Oturum anahtarı
status-tray = Tepsi simgesi
status-no_tray = Bu masaüstünde sistem tepsisi yok. Bu pencereyi açmak için ContestSync'i yeniden başlatın.
status-next = Sonraki kontrol
status-not_planned = Planlanmadı
status-not_yet = henüz yapılmadı
status-log = İşlem geçmişi
status-changes_only = Yalnızca değişiklikler
status-log_empty = Henüz bir şey yok
status-offline = Çevrimdışısınız
status-offline_since = Çevrimdışısınız; yarışmalar { $when } itibarıyla gösteriliyor
status-checked = { $ago } kontrol edildi
status-never = Henüz kontrol edilmedi
service-unknown = Henüz kontrol edilmedi.
service-working = Bildirimler çalışıyor.
service-denied = Sistem, ContestSync'in bildirim göstermesine izin vermiyor.
service-unavailable = Bu masaüstü bildirim gösteremiyor.
store-keyring = Sistem anahtarlığında
store-file = Yalnızca sizin okuyabildiğiniz bir dosyada
store-file_hint = sistemin anahtarlığına taşımak için ContestSync'i bir kez CONTESTSYNC_SECRET_STORE=keyring ile başlatın.

log-refreshed = { $platform }: { $what }
log-refreshed_same = { $platform }: değişiklik yok
log-refresh_failed = { $platform }: { $why }
log-synced = Takvim: { $what }
log-synced_same = Takvim: değişiklik yok
log-sync_failed = Takvim: { $why }
log-announced = Duyuruldu: { $name }
log-moved = Zamanı değişti ({ $from } → { $to }): { $name }
log-renamed = Adı değişti (eskisi { $from }): { $name }
log-cancelled = İptal edildi: { $name }
log-back = İptali geri alındı: { $name }
log-reminded = Başlamadan { $lead } önce hatırlatıldı: { $name }
log-reminded_start = Başlarken hatırlatıldı: { $name }
log-reminded_late = Başladıktan { $late } sonra hatırlatıldı (bilgisayar uykudaydı): { $name }
log-signed_in = Google'da oturum açıldı
log-crashed = Programın bir bölümü çöktü ve yeniden başlatıldı ({ $place })

attention-more =
    { $n ->
        [one] { $n } tane daha
       *[other] { $n } tane daha
    }
attention-sign_in_again = Oturum sona erdi; başka bir bilgisayarda kapatılmış olabilir. Takviminizin güncel kalması için yeniden oturum açın.
attention-scope_missing = ContestSync'in takvime yazma izni yok: ilgili kutu işaretlenmemiş.
attention-client_refused = Google bu uygulamanın oturum açmasına henüz izin vermiyor.
attention-calendar_gone = ContestSync takviminiz Google Takvim'den silinmiş.
attention-plan_held =
    { $n ->
        [one] Sonraki senkronizasyon { $n } etkinliği kaldıracak.
       *[other] Sonraki senkronizasyon { $n } etkinliği kaldıracak.
    }
attention-events_failed =
    { $n ->
        [one] Google { $n } etkinliği reddetti.
       *[other] Google { $n } etkinliği reddetti.
    }
attention-quota_exceeded = Google Takvim'in istek sınırına ulaşıldı. Senkronizasyon { $when } itibarıyla devam edecek.
attention-platform_failing = { $platform } sitesine şu anda ulaşılamıyor. Sonraki deneme: { $when }.
attention-platform_blocked = { $platform } otomatik istekleri engelliyor. Bilinen yarışmalar korunuyor.
attention-platform_format = { $platform } web sitesini değiştirdiği için yarışmaları okunamıyor. Bilinen yarışmalar korunuyor.
attention-platform_stale = { $platform } güncellenemiyor; son güncelleme: { $when }.
attention-notifications_unavailable = Bu masaüstü bildirim gösteremediğinden hatırlatıcıları görmezsiniz.
attention-notifications_denied = Sistem, ContestSync'in bildirim göstermesine izin vermiyor.
attention-secret_in_file = Oturum anahtarı, anahtarlıkta değil, yalnızca sizin okuyabildiğiniz bir dosyada duruyor.
attention-clock_wrong =
    { $n ->
        [one] Bu bilgisayarın saatinde { $n } saniyelik sapma var.
       *[other] Bu bilgisayarın saatinde { $n } saniyelik sapma var.
    }
attention-data_replaced = Veri dosyası hasarlıydı ve kenara ayrıldı. Takviminize dokunulmadı.
attention-disk_full = Disk dolu olduğundan yeni bir şey kaydedilemiyor.
attention-calendar_file = Takvim dosyası yazılamadı.
attention-plan_held_of =
    { $n ->
        [one] Sonraki senkronizasyon { $n } { $platform } etkinliğini kaldıracak.
       *[other] Sonraki senkronizasyon { $n } { $platform } etkinliğini kaldıracak.
    }
attention-key_unreachable = Oturumu koruyan anahtara ulaşılamıyor. Anahtarlığı başlatın, kilidini açın veya anahtar dosyasını yerine koyun; kaybolan bir şey yok.
fix-sign_in = Yeniden oturum aç
fix-try_again = Tekrar dene
fix-open_platform = Siteyi aç
fix-see_plan = İncele
fix-see_failed = İncele
fix-make_calendar = Yeniden oluştur
fix-rehearse = Çalacak mı?
fix-show_data = Dosyayı göster
fix-own_client = Kendi istemcimi kullan
fix-own_file = Başka dosya seç
fix-turn_on = Aç
fix-resume = Devam ettir
fix-send_sample = Örnek göster
fix-turn_on_autostart = Oturum açılınca başlat
fix-system_settings = Sistem ayarlarını aç
fix-focus_settings = Sistem ayarlarını aç
fix-login_settings = Sistem ayarlarını aç
fix-turn_on_sound = Aç
fix-refresh = Şimdi kontrol et
fix-set_leads = Hatırlatma sürelerini ayarla

leads-start = başlangıçta
leads-add = Hatırlatma süresi ekle
leads-count = Ne kadar önce
leads-unit = Birim
leads-minutes = dakika
leads-hours = saat
leads-days = gün
leads-full =
    { $n ->
        [one] En fazla { $n }.
       *[other] En fazla { $n }.
    }

reminders-enabled = Bu bilgisayarda hatırlat
reminders-enabled_hint = Kurallarınızın gösterdiği yarışmalar için bildirimler.
reminders-pause = Duraklat:
reminders-pause_hour = 1 saat
reminders-pause_morning = Yarın sabaha kadar ({ $when })
reminders-pause_open = Ben devam ettirene kadar
reminders-paused = Siz devam ettirene kadar duraklatıldı
reminders-paused_until = Duraklatıldı, devam: { $when }
reminders-resume = Devam ettir
reminders-when = Ne zaman
reminders-leads = Başlamadan önce
reminders-leads_of = { $platform }: başlamadan önce
reminders-at_start = Başlarken de
reminders-registration = Kayıt kapanmadan önce
reminders-registration_hint = Platform kaydın ne zaman kapandığını belirtiyorsa. Codeforces belirtmez; kayıt genellikle başlangıçtan 5 dakika önce kapanır.
reminders-registration_before = Ne kadar önce hatırlatılsın
reminders-registration_closes = son kayıt { $when }
reminders-per_platform = Platforma göre farklı süreler
reminders-own = Özel süreler
reminders-own_label = Özel süreler: { $platform }
reminders-how = Nasıl
reminders-quiet = Sessiz saatler
reminders-quiet_hint = Kaçırdığınız hatırlatıcılar sonra topluca gelir.
reminders-quiet_from = başlangıç
reminders-quiet_to = bitiş
reminders-sound = Ses çal
reminders-snooze = Erteleme süresi
reminders-also = Şunları da bildir
reminders-moved = bir yarışmanın zamanı değişince
reminders-cancelled = bir yarışma iptal edilince
reminders-announced = bir yarışma duyurulunca
reminders-announced_hint = Yalnızca 48 saat içinde başlayan yarışmalar.
reminders-planned = Önümüzdeki 7 günün hatırlatıcıları
reminders-planned_hint =
    { $n ->
        [one] { $n } hatırlatıcı
       *[other] { $n } hatırlatıcı
    }
reminders-before = { $length } önce
sample-show = Örnek göster
sample-seen = Gördünüz mü?
sample-yes = Evet
sample-no = Hayır
sample-good = Bildirimler size ulaşıyor
sample-noted = Neler yapabileceğinize aşağıdan bakın
sample-refused = Örnek gösterilemedi
sample-help = “Rahatsız etmeyin” modunun kapalı olduğundan ve ContestSync'in bildirim gösterebildiğinden emin olun.

rehearsal-title = Çalacak mı?
rehearsal-hint = Bir hatırlatıcının plandan ekrana kadar her adımını test eder. Hiçbir şey değişmez.
rehearsal-start = Hatırlatıcıları test et
rehearsal-again = Yeniden test et
rehearsal-yes = Çalacak
rehearsal-perhaps =
    { $n ->
        [one] Büyük olasılıkla çalacak: { $n } nokta belirsiz
       *[other] Büyük olasılıkla çalacak: { $n } nokta belirsiz
    }
rehearsal-no =
    { $n ->
        [one] Çalmayacak: { $n } sorun var
       *[other] Çalmayacak: { $n } sorun var
    }
rehearsal-unknown = Sistem bildirmiyor.
step-ok = İyi:
step-warn = Belirsiz:
step-fail = Sorun:
step-unknown = Bilinmiyor:
rehearsal-enabled-title = Hatırlatıcılar açık
rehearsal-enabled-ok = Açık.
rehearsal-enabled-bad = Bu pencerede kapatılmış.
rehearsal-not_paused-title = Hatırlatıcılar duraklatılmamış
rehearsal-not_paused-ok = Duraklatılmamış.
rehearsal-not_paused-bad = Duraklatılmış. { $when }
rehearsal-service-title = Bildirimler kullanılabiliyor
rehearsal-service-ok = Kullanılabiliyor.
rehearsal-service-bad = Bu masaüstü bildirim gösteremiyor.
rehearsal-permission-title = ContestSync bildirim gösterebiliyor
rehearsal-permission-ok = İzin var.
rehearsal-permission-bad = Sistem ayarları izin vermiyor.
rehearsal-do_not_disturb-title = “Rahatsız etmeyin” kapalı
rehearsal-do_not_disturb-ok = Kapalı.
rehearsal-do_not_disturb-bad = Açık: bildirimler bekletiliyor.
rehearsal-sound-title = Hatırlatmalar ses çalıyor
rehearsal-sound-ok = Ses açık.
rehearsal-sound-bad = Ses kapalı.
rehearsal-sound-unsupported = Bu masaüstü bildirimler için ses çalmıyor.
rehearsal-sample_seen-title = Bir örnek gördünüz
rehearsal-sample_seen-ok = Örneği gördüğünüzü onayladınız: { $when }.
rehearsal-sample_seen-bad = Henüz bir örneği gördüğünüzü onaylamadınız. Görünüp görünmediğini yalnızca siz bilebilirsiniz.
rehearsal-sleep-title = Hatırlatıcılar uykudan sonra da geliyor
rehearsal-sleep-ok = Kaçırdığınız hatırlatıcılar uykudan sonra topluca gelir.
rehearsal-sleep-bad = Sistem uykudan uyanmayı bildirmiyor; hatırlatıcılar bir dakika gecikebilir.
rehearsal-clock-title = Saat doğru
rehearsal-clock-ok = Platformların sunucularıyla uyuşuyor.
rehearsal-clock-bad = Platformların sunucularıyla uyuşmuyor. Sistem ayarlarından düzeltin.
rehearsal-autostart-title = ContestSync oturum açılınca başlıyor
rehearsal-autostart-ok = Sisteme kayıtlı.
rehearsal-autostart-bad = Bilgisayar yeniden başlarsa, ContestSync'i başlatana kadar hiçbir şey çalmaz.
rehearsal-next_reminder-title = Planlanmış bir hatırlatıcı var
rehearsal-next_reminder-ok = Sıradaki: { $when }.
rehearsal-next_reminder-bad = Planlanmış hatırlatıcı yok: ya yarışma ya da hatırlatma süresi yok.

account-title = Google Hesabı
account-promise = ContestSync, Google Hesabınızda kendine ait bir takvim oluşturur ve onu güncel tutar. Diğer takvimlerinizdeki etkinlikleri göremez.
account-ok = Oturum açık
account-sign_in_again = Oturum sona erdi
account-sign_out = Oturumu kapat…
account-sign_out_hint = Oturumu kapatmak, bu hesabı kullanan diğer bilgisayarlarınızdaki oturumu da sonlandırır. İsterseniz oturumu yalnızca burada kapatabilir, takvimi koruyabilir veya önce kaldırabilirsiniz.
account-sign_out_keep = Oturumu kapat, takvimi koru
account-sign_out_delete = Takvimi kaldır ve oturumu kapat
account-sign_out_here = Yalnızca bu bilgisayarda oturumu kapat
sign_in-connect = Google Takvim'i bağla
sign_in-waiting = Google bekleniyor…
sign_in-waiting_hint = Tarayıcınızda devam edin ve takvim kutusunu işaretleyin.
sign_in-open_again = Yeniden aç
sign_in-copy = Bağlantıyı kopyala
sign_in-done = Oturum açıldı: { $email }
sign_in-cancelled = Oturum açma iptal edildi
sign_in-unverified = Google bu uygulamayı doğrulamadığını söylerse “Gelişmiş”i, ardından “ContestSync uygulamasına git”i seçin.
calendar-which = Takvim
calendar-none_yet = İlk senkronizasyonda oluşturulur
calendar-open = Google Takvim'de aç
calendar-last = Son senkronizasyon
calendar-next = Sonraki senkronizasyon
calendar-will_add =
    { $n ->
        [one] { $n } yarışma eklenecek
       *[other] { $n } yarışma eklenecek
    }
calendar-add_them = Ekle
calendar-failed =
    { $n ->
        [one] { $n } etkinlik kaydedilemedi
       *[other] { $n } etkinlik kaydedilemedi
    }
calendar-waits = “Ekle”yi seçene kadar takviminize hiçbir şey yazılmaz.
calendar-preview = Önizleme
calendar-preview_more =
    { $n ->
        [one] ve listede gizlenen { $n } yarışma daha
       *[other] ve listede gizlenen { $n } yarışma daha
    }
calendar-review = İncele ve ekle
calendar-up_to_date =
    { $n ->
        [one] Güncel ({ $n } etkinlik)
       *[other] Güncel ({ $n } etkinlik)
    }
held-title =
    { $n ->
        [one] Sonraki senkronizasyon { $n } etkinliği kaldıracak ({ $platforms })
       *[other] Sonraki senkronizasyon { $n } etkinliği kaldıracak ({ $platforms })
    }
held-hint = Bu kadar çok etkinliğin bir anda eksilmesi platformun hatası olabilir; bu yüzden hiçbir şey kaldırılmadı.
held-waiting = Bekleyen diğer işlemler: { $what }.
held-see = Etkinlikleri göster
held-keep = Koru
held-kept = Etkinlikler korunuyor
held-remove = Kaldır
events-title = Etkinlikler
events-where = Takvim
events-own = Ayrı bir takvim
events-main = Ana takvimim
events-busy = Zamanı şöyle göster
events-free = müsait
events-blocked = meşgul
events-color = Platforma göre renk
events-phone = Google Takvim bildirimleri (telefonunuzda da)
events-phone_hint = Bunlar, bu bilgisayarın hatırlatıcılarına ek olarak Google Takvim'den gelir. En fazla beş tane.
deleted-title =
    { $n ->
        [one] Sildiğiniz { $n } etkinlik
       *[other] Sildiğiniz { $n } etkinlik
    }
deleted-hint = Google Takvim'de sildiğiniz etkinlikler yeniden eklenmez.
deleted-restore = Geri yükle
deleted-restore_label = Geri yükle: { $name }
deleted-restored = Sonraki senkronizasyonda geri yüklenecek
deleted-all = Tümünü geri yükle
ics-title = Takvim dosyası
ics-hint = Aynı yarışmalar, başka herhangi bir takvim için dosya olarak. Sonraki değişiklikler bu dosyaya yansımaz.
ics-export = Takvim dosyasını dışa aktar…
ics-keep = Bir takvim dosyasını güncel tut
ics-keep_hint = Klasörlerinizden birinde bir dosya seçin. Evolution, GNOME Takvim ve Thunderbird bu dosyayı gösterebilir; senkronize edilen bir klasör de onu diğer cihazlarınıza taşır. Dosya, bir yarışma her değiştiğinde yeniden yazılır; bu yüzden düzenlemeyin.
client-title = Kendi Google istemcinizi kullanın
client-hint = Google Cloud konsolunda “Masaüstü uygulaması” türünde bir OAuth istemcisi oluşturun ve JSON dosyasını indirin.
client-console = Google Cloud konsolunu aç
client-paste = JSON'u yapıştır
client-import = Bu istemciyi kullan
client-file = veya dosyayı seçin:
client-wrong_file = Bu, bir masaüstü istemcisinin JSON dosyası değil
client-imported = Kendi istemciniz kullanılıyor
client-id = İstemci kimliği
client-secret = İstemci gizli anahtarı
client-needed = Bu derlemede henüz bir Google istemcisi yok. Kendinizinkini ekleyin:
remove-title = ContestSync takvimini kaldır
remove-hint = ContestSync'in oluşturduğu takvimi tüm etkinlikleriyle siler. Diğer takvimlerinize dokunulmaz.
remove-button = Takvimi kaldır…
remove-sure = “{ $name }” ve tüm etkinlikleri Google Takvim'den silinecek. Bu işlem geri alınamaz.
remove-done = Takvim kaldırıldı

general-running = Başlangıç ve kontroller
general-autostart = Oturum açılınca başlat
general-autostart_hint = Arka planda, pencere açmadan.
general-autostart_differs = Sistem ayarlarıyla uyuşmuyor. Düzeltmek için kapatıp yeniden açın.
general-autostart_turned_off = Sistem ayarlarında kapatılmış.
general-autostart_not_in_place = ContestSync'i Uygulamalar klasörüne taşıyın ve oradan yeniden başlatın.
general-interval = Platformları kontrol et
general-hours =
    { $n ->
        [one] { $n } saatte bir
       *[other] { $n } saatte bir
    }
general-looks = Görünüm
general-theme = Tema
theme-system = Sistemle aynı
theme-light = Açık
theme-dark = Koyu
general-clock = Saat biçimi
clock-auto = Dile uygun
clock-24 = 24 saat
clock-12 = 12 saat
general-tray_title = Tepsi simgesinin yanında (son 3 saatte)
tray_title-off = hiçbir şey
tray_title-time = geri sayım
tray_title-name = ad ve geri sayım
general-language = Dil
language-auto = Sistemle aynı
general-reword_hint = Takviminde zaten bulunan etkinlikler, yazıldıkları dilde kalır.
general-reword = Bu dilde yaz
general-move = Ayarlarınızı taşıyın
general-move_hint = Burada ayarladığınız her şey tek bir dosyada. Parola veya oturum bilgisi içermez.
general-backup = Yedekle…
general-restore = Geri yükle…
general-text_size = Metin boyutu
general-smaller = Metni küçült
general-larger = Metni büyüt
general-usual_size = Sıfırla
general-compact = Kompakt liste (yarışma başına bir satır)

privacy-promise = Verileriniz bu bilgisayarda kalır
privacy-promise_calendar = Verileriniz bu bilgisayarda ve Google Takvim'inizde kalır
privacy-promise_hint = Bizde hesabınız yok, telemetri yok, bize ait bir sunucu da yok. ContestSync yarışmaları platformlardan öğrenir ve Google Takvim'e yalnızca siz bağlarsanız yazar.
privacy-where = Verileriniz nerede
privacy-data = Veriler
privacy-logs = Günlükler
privacy-key = Oturum anahtarı
privacy-show = Göster
privacy-hosts = ContestSync'in bağlandığı sunucular
privacy-hosts_hint = Yalnızca bunlar. Platformlar, yarışmalarını soran sıradan bir istek görür; Google ise takviminizdeki etkinlikleri alır.
privacy-handles = Kullanıcı adınızı girdiğiniz platformlara herkese açık ratingi de sorulur.
privacy-not_asked = henüz bağlanılmadı
privacy-leave = Kaldırma
privacy-leave_hint = Önce oturumu kapatıp takvimi kaldırın, sonra programı kaldırın. Veri klasörünü elle silebilirsiniz.
privacy-to_calendar = Takvim ayarları
privacy-fallback = yalnızca ilki başarısız olursa
privacy-updates = Yeni sürümler
privacy-contest_feed = Yarışma akışı
privacy-if_on = yalnızca siz açtıysanız, günde bir kez

about-what = Takviminizi programlama yarışmalarına göre güncel tutar ve yarışmaları size zamanında hatırlatır.
about-package = Paket
about-system = Sistem
about-licence = Lisans
about-licences = Tüm lisanslar
updates-title = Güncellemeler
updates-check = Yeni sürümleri bana bildir
updates-hint = Günde bir kez kontrol edilir, hiçbir zaman otomatik yüklenmez.
updates-nobody = Bu kopya kendini güncellemez. Yeni sürümü, bunu edindiğiniz yoldan edinin.
updates-none = Şu ana kadar yeni sürüm bulunmadı.
updates-newer = { $version } sürümü hazır
updates-install = Yükle ve yeniden başlat
updates-started = Yeni sürüm yükleniyor
about-help = Bir sorun mu var?
about-help_hint = Tanılama bilgileri gizli bir şey içermez. Hiçbir şey otomatik gönderilmez.
about-report = Sorun bildir
about-report_nowhere = Bu derlemenin sorun bildirme sayfası yok. Tanılama bilgilerini, programı aldığınız kişiye gönderin.
licences-title = Lisanslar
licences-ours = ContestSync, MIT lisanslı özgür bir yazılımdır.
licences-hint =
    { $n ->
        [one] Kendi lisansıyla { $n } paket içerir.
       *[other] Her biri kendi lisansıyla { $n } paket içerir.
    }
licences-package = Paket
licences-version = Sürüm
about-keys = Klavye kısayolları
keys-upcoming = Yaklaşanlar
keys-status = Durum
keys-settings = Ayarlar
keys-search = Ara
keys-sync = Şimdi senkronize et
keys-contests = Önceki veya sonraki yarışma
keys-open = Yarışmanın sayfasını aç
keys-mute = Sessize al veya sesini aç
keys-remind = Hatırlat veya kurallara uy
keys-calendar = Takvime ekle veya dışarıda bırak
keys-why = Neden?
keys-leave = Alandan çık, paneli kapat, sonra pencereyi
keys-buttons = Yarışmanın düğmeleri arasında gez
keys-undo = Geri al
keys-text_size = Metin boyutu
keys-views = Ajanda, hafta, ay
diagnostics-button = Tanılama…
diagnostics-title = Tanılama
diagnostics-hint = Paylaşmadan önce okuyun. Oturum bilgisi, anahtar veya e-posta adresi içermez.

first-step = Adım { $step }/3
first-platforms = Hangi platformlar?
first-next = Sıradaki: { $when }
first-nothing = Duyurulmuş yarışma yok
first-looking = Kontrol ediliyor…
first-unreachable = Ulaşılamıyor; yeniden denenecek
first-daily =
    { $n ->
        [one] Yalnızca ana yarışmalar (günlük veya alıştırma olan { $n } yarışmayı gizler)
       *[other] Yalnızca ana yarışmalar (günlük ve alıştırma olan { $n } yarışmayı gizler)
    }
first-daily_plain = Yalnızca ana yarışmalar (günlük ve alıştırma olanları gizler)
first-reminders = ContestSync size ne zaman hatırlatsın?
first-quiet = { $from }–{ $to } arasında
first-calendar = Takviminiz (isteğe bağlı)
first-export = Bunun yerine dosyaya aktar
first-ready = Hazır
first-result =
    { $n ->
        [one] Önümüzdeki 7 günde { $n } yarışma var.
       *[other] Önümüzdeki 7 günde { $n } yarışma var.
    }
first-result_next = Sıradaki: { $name }, { $when }, { $length } sonra.
first-tray = ContestSync sistem tepsisinde kalır. Bu pencereyi kapatabilirsiniz.
first-no_tray = Masaüstünüzde sistem tepsisi yok. ContestSync yine de çalışır; bu pencereyi açmak için onu yeniden başlatın.
first-back = Geri
first-continue = Devam
first-not_now = Şimdi değil
first-skip_all = Kurulumu atla
first-done = Bitti
first-what = ContestSync yaklaşan programlama yarışmalarını listeler, başlamadan önce size hatırlatır ve onları takviminizde tutar.
first-offline = Çevrimdışısınız. Bağlandığınızda yarışmalar görünür.
first-presets = Şunlarla başla
first-hiring = İşe alım
first-everything = Her şey

problem-offline = Sunucuya ulaşılamıyor. Bilinen yarışmalar korunuyor.
problem-connection = Bağlantı koptu. Bilinen yarışmalar korunuyor.
problem-tls = Sunucunun sertifikasına güvenilemiyor. Saati ve ağı kontrol edin.
problem-timeout = Sunucu zamanında yanıt vermedi. Bilinen yarışmalar korunuyor.
problem-http_status = Sunucu bir hatayla yanıt verdi. Bilinen yarışmalar korunuyor.
problem-redirected = Sunucu başka bir siteye yönlendiriyor; yönlendirme izlenmedi.
problem-rate_limited = Sunucu daha az istek gönderilmesini istiyor. ContestSync daha sonra yeniden dener.
problem-too_large = Yanıt çok büyüktü.
problem-unexpected_body = Yanıt okunamadı; web sitesi değişmiş olabilir.
problem-blocked = Site otomatik istekleri engelliyor. Bilinen yarışmalar korunuyor.
problem-unknown_zone = Takvimin saat dilimi bilinmiyor veya belirtilmemiş. Hiçbir şey değiştirilmedi.
problem-suspicious_listing = Listedeki yarışmaların çoğu birdenbire kayboldu; bu yüzden hiçbir şey kaldırılmadı.
problem-signed_out = Oturum açmadınız.
problem-sign_in_again = Oturum sona erdi. Yeniden oturum açın; kaybolan bir şey yok.
problem-consent_denied = Google'ın sayfasında izin vermediniz. Hiçbir şey değiştirilmedi.
problem-scope_missing = ContestSync'in takvime yazma izni yok: ilgili kutu işaretlenmemiş. Yeniden deneyin ve kutuyu işaretleyin.
problem-sign_in_cancelled = Oturum açma iptal edildi.
problem-sign_in_timed_out = Tarayıcıdan yanıt gelmedi. Yeniden deneyin.
problem-state_mismatch = Yanıt başka bir oturum açma işlemine aitti. Yeniden deneyin.
problem-port_unavailable = Google'ın yanıtı için boş yerel bağlantı noktası yok. Yeniden deneyin.
problem-browser_unavailable = Tarayıcı açılamadı. Bağlantıyı kopyalayıp kendiniz açın.
problem-client_not_configured = Henüz bir Google istemcisi yok. Kendinizinkini ekleyin.
problem-client_refused = Google bu uygulamayı kabul etmiyor. Kendi istemcinizi kullanın veya bir dosya dışa aktarın.
problem-calendar_gone = Takvim Google Takvim'den silinmiş. Yeniden oluşturmak için senkronize edin.
problem-quota_exceeded = Google Takvim'in istek sınırına ulaşıldı. Senkronizasyon daha sonra devam edecek.
problem-event_refused = Google bu etkinliği reddetti.
problem-calendar_api = Google Takvim'in yanıtı okunamadı. ContestSync yeniden deneyecek.
problem-plan_held = Bu işlem çok sayıda etkinliği kaldıracağından onayınızı bekliyor.
problem-secret_store_unavailable = Anahtarlık bulunamadı.
problem-database_newer = Veriler daha yeni bir ContestSync ile yazılmış. Bu sürümü güncelleyin.
problem-database_damaged = Veri dosyası hasarlı.
problem-disk_full = Disk dolu.
problem-data_folder = Veri klasörü kullanılamıyor.
problem-database = Veri dosyası okunamıyor veya yazılamıyor.
problem-run_in_progress = Başka bir senkronizasyon sürüyor. Sonucu birazdan görünecek.
problem-queue_full = Kuyrukta çok fazla görev var. Birazdan yeniden deneyin.
problem-cancelled = İptal edildi.
problem-crashed = Programın bir bölümü çöktü; geri kalanı çalışıyor. Lütfen bunu bildirin.
problem-clock_wrong = Bu bilgisayarın saati yanlış. Sistem ayarlarından düzeltin.
problem-endpoints_file = Uç nokta dosyası kullanılamıyor.
problem-wrong_usage = Komut satırı anlaşılamadı.
problem-unknown_preference = Böyle bir ayar yok.
problem-invalid_value = Bu değer kullanılamaz. Hiçbir şey değiştirilmedi.
problem-unknown_contest = Bu yarışma artık bilinmiyor.
problem-file_write = Dosya yazılamadı.
problem-handle_unknown = Platformda bu kullanıcı adına sahip kimse yok. Yazımını kontrol edin.
problem-handle_renamed = Bu kullanıcı adı değişmiş. Yeni kullanıcı adınızı girin.
problem-file_read = Dosya okunamadı.
problem-update_held = Bir senkronizasyon sürdüğü veya bir yarışma yaklaştığı için hiçbir şey yüklenmedi. Daha sonra yeniden deneyin.
problem-update_refused = Güncellemede yayıncısının imzası yok. Hiçbir şey değiştirilmedi.
problem-update_failed = Güncelleme indirilemedi veya yüklenemedi. Hiçbir şey değiştirilmedi.
problem-feed_key_missing = Yarışma akışını doğrulayacak anahtar yok.
problem-feed_unsigned = Yarışma akışı imzalı olmadığından kullanılmadı.
problem-feed_signature = Yarışma akışı imzasıyla uyuşmadığından kullanılmadı.
problem-feed_wrong_key = Yarışma akışı başka bir anahtarla imzalandığından kullanılmadı.
problem-feed_replayed = Yarışma akışı eski bir kopya olduğundan kullanılmadı.
problem-feed_too_old = Yarışma akışı bir günden eski olduğundan kullanılmadı.
problem-feed_ahead = Yarışma akışının tarihi gelecekte; demek ki saatlerden biri yanlış.
problem-feed_contest = Akıştaki bir yarışma doğru olamayacağından akış kullanılmadı.
problem-nothing_read = Henüz hiçbir platform tam olarak okunmadığından yayımlanacak bir şey yok.
problem-proxy_unusable = Ortamda kullanılamayan türde bir proxy tanımlı olduğundan hiçbir sunucuya bağlanılmadı.
problem-notifications_unavailable = Bu masaüstü bildirim göstermiyor. Bir bildirim hizmeti başlatın veya yükleyin.
problem-detail_refused = Google bir ayrıntıyı (örneğin bir rengi) reddetti; geri kalanı yazıldı.
problem-calendar_foreign = Bu takvimi başka bir Google istemcisi oluşturduğundan bu bilgisayar onu açamıyor.
problem-reading_too_old = Değişiklikler, platformları yeniden okunana kadar bekliyor.
problem-calendar_moved = Başka bir bilgisayar etkinlikleri ana takvime taşıdı.
problem-settings_taken_over = Bu bilgisayarın ayarlarının yerini takvimin ayarları aldı.
problem-settings_put_back = Ortak ayarları tutan etkinlik silinmişti, geri yüklendi.
problem-old_release = Başka bir bilgisayardaki ContestSync 0.1.0 bu takvimi hâlâ değiştiriyor. Onu oradan güncelleyin.

sure-platform = { $platform } kapatılsın mı?
sure-rules = Bu kural uygulansın mı?
sure-feed = { $name } kaldırılsın mı?
sure-events =
    { $n ->
        [one] Bu işlem takviminizden { $n } etkinliği kaldırır.
       *[other] Bu işlem takviminizden { $n } etkinliği kaldırır.
    }
sure-such_as = Aralarında: { $names }
sure-switch_off = Kapat
sure-apply = Uygula

search-help = Nasıl aranır
search-placeholder = Ara
search-platform = bir platform: adı, adının başı veya takma adı
search-division = bir divizyon
search-rated = ratingli yarışmalar
search-unrated = ratingsiz yarışmalar
search-today = bugünküler ve sürenler
search-tomorrow = yarınkiler
search-week = önümüzdeki yedi gün
search-running = şu anda sürenler
search-hidden = gizli yarışmalar da
search-without = bu sözcüğü içermeyenler
search-unknown = { $operator } bir arama işleci değil

view-label = Görünüm
view-agenda = Ajanda
view-week = Hafta
view-month = Ay
view-today = Bugün
view-previous_week = Önceki hafta
view-next_week = Sonraki hafta
view-previous_month = Önceki ay
view-next_month = Sonraki ay

week-label = Haftanın yarışmaları
week-hour = Saat
week-long = Günlerce sürenler
week-hidden = gizli
week-none = Bu günler için duyurulmuş yarışma yok
week-next = Sonrakine git: { $when }

month-more =
    { $n ->
        [one] { $n } tane daha
       *[other] { $n } tane daha
    }
month-continued = { $name }, devam ediyor ({ $dates })
month-none = Bu gün yarışma yok

next-label = Sıradaki yarışma
next-running = sürüyor
next-unmute = Sesini aç
joined-title = Diğer bilgisayarınızın ayarları
joined-from = Ayarlar { $computer } adlı bilgisayardan alındı, son değişiklik { $when }.
joined-hint = Platformlar, kurallar, etkinliklerin görünümü ve tek tek yarışmalar için seçimleriniz, bu takvimi kullanan tüm bilgisayarlarda aynıdır.
joined-ok = Bunları koru
joined-keep = Hepsinde bu bilgisayarınkileri kullan
joined-kept = Diğer bilgisayarlarınız sonraki senkronizasyonlarında bunları alır
moved-title = Etkinlikler artık ana takvimde
moved-hint = Başka bir bilgisayar onları oraya taşıdı. Siz seçim yapana kadar burada hiçbir şey değişmez.
moved-keep = Burada da tut
moved-main = Burada ana takvimi kullan
notice-sample = Bu bir örnek hatırlatıcıdır ({ $time })
notice-sample_body = Bunu görüyorsanız hatırlatıcılar çalışıyor. Pencerede onaylayın.
notice-open = Yarışmayı aç
notice-open_first = İlkini aç
notice-show = Göster
notice-snooze = { $minutes } dk ertele
notice-snooze_start = Başlangıca kadar ertele
notice-ahead = { $name }, { $when }
notice-ahead_today = { $name }, saat { $time }
notice-starts = Başlangıç { $when }: { $name }
notice-starts_today = Başlangıç saati { $time }: { $name }
notice-now = Şimdi: { $name }
notice-started = { $length } önce başladı: { $name }
notice-in = { $length } sonra
notice-until = { $from } – { $to }
notice-long = süre { $length }
notice-rated = ratingli
notice-unrated = ratingsiz
notice-registration = son kayıt { $when }
event-any_time = süre içinde istenen zamanda
event-signature = ContestSync tarafından güncel tutulur ({ $key }).
notice-checked = { $length } önce kontrol edildi
notice-checked_now = az önce kontrol edildi
notice-asleep = Bilgisayarınız uykudaydı: { $when }
notice-not_running = ContestSync çalışmıyordu: { $when }
notice-quiet = Sessiz saatlerinizde bekletildi
notice-paused = Hatırlatıcılar duraklatılmışken bekletildi
notice-together =
    { $n ->
        [one] { $n } yarışma, { $when }
       *[other] { $n } yarışma, { $when }
    }
notice-together_today =
    { $n ->
        [one] { $n } yarışma, saat { $time }
       *[other] { $n } yarışma, saat { $time }
    }
notice-together_now =
    { $n ->
        [one] Şimdi ({ $time }): { $n } yarışma
       *[other] Şimdi ({ $time }): { $n } yarışma
    }
notice-missed_soon =
    { $n ->
        [one] { $n } yarışma birazdan başlıyor
       *[other] { $n } yarışma birazdan başlıyor
    }
notice-missed_quiet =
    { $n ->
        [one] Sessiz saatlerinizde { $n } yarışma
       *[other] Sessiz saatlerinizde { $n } yarışma
    }
notice-missed_paused =
    { $n ->
        [one] Hatırlatıcılar duraklatılmışken { $n } yarışma
       *[other] Hatırlatıcılar duraklatılmışken { $n } yarışma
    }
notice-missed =
    { $n ->
        [one] Siz yokken { $n } yarışma
       *[other] Siz yokken { $n } yarışma
    }
notice-more =
    { $n ->
        [one] { $n } tane daha
       *[other] { $n } tane daha
    }
notice-over =
    { $n ->
        [one] { $n } tanesi bitti
       *[other] { $n } tanesi bitti
    }
notice-running = { $name } sürüyor, bitiş { $when }
# Same as in English.
notice-named = { $name } ({ $when })
notice-moved = Yeni zamanı { $when }: { $name }
notice-was = Eski zamanı { $when }
notice-left = { $length } sonra
notice-started_ago = { $length } önce başladı
notice-moved_too = hatırlatıcılarınız da güncellendi
notice-cancelled = İptal edildi: { $name }
notice-announced = Yeni: { $name }
notice-all_moved =
    { $n ->
        [one] { $n } yarışmanın zamanı değişti
       *[other] { $n } yarışmanın zamanı değişti
    }
notice-all_cancelled =
    { $n ->
        [one] { $n } yarışma iptal edildi
       *[other] { $n } yarışma iptal edildi
    }
notice-all_announced =
    { $n ->
        [one] { $n } yarışma duyuruldu
       *[other] { $n } yarışma duyuruldu
    }
notice-sign_in = Google Takvim için yeniden oturum açmanız gerekiyor
notice-sign_in_body = Şu zamandan beri: { $time } · hatırlatıcılar çalışmaya devam ediyor, takvim bekliyor
notice-no_tray = ContestSync tepsi simgesi olmadan çalışıyor
notice-no_tray_body = Şu zamandan beri: { $time } · bu masaüstü tepsi simgesi göstermiyor. Hatırlatıcılar yine de çalışıyor; penceresini açmak için ContestSync'i yeniden başlatın
notice-no_window = Pencere açılamadı
notice-no_window_body = Tepsi, hatırlatıcılar ve takvim çalışmaya devam ediyor. ContestSync az önce güncellendiyse çıkıp yeniden başlatın.
notice-no_window_commands = Tepsi, hatırlatıcılar ve takvim onsuz da çalışır; komut satırında neler yapabileceğinizi `contestsync --help` gösterir.
notice-no_web_view = Microsoft WebView2 bileşenini yükleyip pencereyi yeniden açın. Tepsi, hatırlatıcılar ve takvim onsuz da çalışır.
notice-runs_already = Başka bir ContestSync çalışıyor ve yanıt vermiyor ({ $owner }); o süreci sonlandırıp yeniden başlatın.
notice-platform = { $platform } okunamıyor; son okuma: { $when }
notice-platform_body =
    { $n ->
        [one] Bilinen { $n } yarışma güncel olmayabilir
       *[other] Bilinen { $n } yarışma güncel olmayabilir
    }
tray-none = Önümüzdeki 14 günde yarışma yok
tray-sample = Örnek veriler: buradaki hiçbir şey gerçek değil
tray-all = Tüm yarışmalar…
tray-window = ContestSync'i aç
tray-settings = Ayarlar…
tray-update = { $version } sürümüne güncelle…
tray-quit = ContestSync'ten çık
tray-in = { $length } sonra
tray-left = { $length } kaldı
tray-running = sürüyor, { $length } kaldı
tray-as_of = { $when } itibarıyla
tray-register = Kaydol…
tray-remind = Bu yarışmayı hatırlat
tray-mute = Bu yarışmayı sessize al
tray-tooltip_none = ContestSync: önümüzdeki 14 günde yarışma yok
tray-tooltip = { $name }: { $length } sonra ({ $when })
tray-tooltip_running = { $name }: sürüyor, { $length } kaldı
tray-more =
    { $n ->
        [one] { $name } + { $n } tane daha
       *[other] { $name } + { $n } tane daha
    }
tray-attention =
    { $n ->
        [one] { $n } konu ilginizi bekliyor…
       *[other] { $n } konu ilginizi bekliyor…
    }
tray-syncing = Senkronize ediliyor…
tray-progress = Senkronize ediliyor… { $done }/{ $total }
tray-add =
    { $n ->
        [one] Takviminize { $n } yarışma ekleyin…
       *[other] Takviminize { $n } yarışma ekleyin…
    }
tray-sync = Şimdi senkronize et
tray-check = Şimdi kontrol et
tray-offline = { $action } (çevrimdışı)
tray-just_now = { $action } (az önce)
tray-ago = { $action } ({ $length } önce)
tray-again = { $minutes } dk sonra yeniden hatırlat: { $name }
tray-again_start = Başlarken yeniden hatırlat: { $name }
tray-resume = Hatırlatıcıları devam ettir (duraklatıldı)
tray-resume_until = Hatırlatıcıları devam ettir (duraklatıldı, bitiş { $when })
tray-pause = Hatırlatıcıları duraklat
tray-pause_hour = 1 saat
tray-pause_until = Şu zamana kadar: { $when }
tray-pause_open = Ben devam ettirene kadar
cli-refresh =
    { $n ->
        [one] { $platform }: { $n } yarışma, { $what }.
       *[other] { $platform }: { $n } yarışma, { $what }.
    }
cli-left_out = { $rows } dışarıda bırakıldı
cli-rows =
    { $n ->
        [one] { $n } okunamayan satır
       *[other] { $n } okunamayan satır
    }
cli-refresh_same =
    { $n ->
        [one] { $platform }: yeni bir şey yok, { $n } yarışma.
       *[other] { $platform }: yeni bir şey yok, { $n } yarışma.
    }
cli-refresh_none = { $platform }: yeni bir şey yok, yarışma yok.
cli-feed_of = { $publisher } yarışma akışı
cli-feed_same = { $name }: yeni bir şey yok.
cli-refresh_failed = { $platform }: başarısız. { $why }
cli-refresh_failed_plain = { $platform }: başarısız.
cli-refresh_off = Tüm platformlar kapalı; `contestsync config set platforms codeforces,atcoder` ikisini açar.
cli-calendar_preview = Takvim (önizleme)
cli-calendar_done = Takvim: tamamlandı
cli-calendar_partly = Takvim: kısmen tamamlandı
cli-calendar_failed = Takvim: başarısız
cli-calendar_signed_out = Takvim: bağlı değil.
cli-calendar = { $what }. { $did }.
cli-calendar_same = { $what }. Değişiklik yok.
cli-calendar_alone = { $what }.
cli-unchanged =
    { $n ->
        [one] { $n } aynı kaldı
       *[other] { $n } aynı kaldı
    }
cli-kept_deleted =
    { $n ->
        [one] { $n } sizin sildiğiniz ve silinmiş kalan
       *[other] { $n } sizin sildiğiniz ve silinmiş kalan
    }
cli-insert = ekleme
cli-update = güncelleme
cli-restore = geri yükleme
cli-delete = silme
cli-held = bekletiliyor: { $action } { $name }, { $when }
cli-offline = Çevrimdışı, başlangıç { $when }: hiçbir sunucuya ulaşılamıyor. Program çalıştığı sürece her dakika yeniden dener.
cli-clock_ahead = Bu bilgisayarın saati sunucularınkinden { $seconds } sn ileride: saati düzeltin. O zamana kadar eski hiçbir şey silinmez.
cli-clock_behind = Bu bilgisayarın saati sunucularınkinden { $seconds } sn geride: saati düzeltin. O zamana kadar eski hiçbir şey silinmez.
cli-account = Google Takvim: { $email } olarak oturum açık.
cli-account_again = Google Takvim: { $email } yeniden oturum açmalı (`contestsync login`).
cli-account_none = Google Takvim: bağlı değil (`contestsync login`).
cli-key_file = Şifreleme anahtarı: veri klasöründe, yalnızca sizin okuyabildiğiniz bir dosyada.
cli-key_keyring = Şifreleme anahtarı: anahtarlıkta.
cli-last_refresh = Son kontrol: { $last }. Sonraki: { $next }.
cli-last_sync = Son senkronizasyon: { $last }. Sonraki: { $next }.
cli-never = hiç
cli-after_sign_in = oturum açıldıktan sonra
cli-file_failed = Takvim dosyası: güncel değil. { $why }
cli-file = Takvim dosyası: { $path }, son yazılma { $when }.
cli-platform = { $platform }: son başarılı okuma { $when }
cli-platform_off = { $platform }: kapalı
cli-platform_failing = { $platform }: hata var (art arda { $count }), son başarılı okuma { $when }. { $why }
cli-feed = { $publisher } yarışma akışı: son okuma { $when }. { $why }
cli-data = Veriler: { $path } ({ $count } yarışma, şema { $schema }).
cli-note = Not: { $text }
cli-signed_in = { $email } olarak oturum açıldı. `contestsync sync` yarışmaları takvime ekler.
cli-signed_in_kept = { $email } olarak oturum açıldı. Bu bilgisayarın ayarları korundu; diğer bilgisayarlarınız sonraki senkronizasyonlarında bunları alır. `contestsync sync` yarışmaları takvime ekler.
cli-signed_in_joined = { $email } olarak oturum açıldı. Ayarlar { $computer } adlı bilgisayardan alındı (son değişiklik { $when }); `contestsync config keep-own` bu bilgisayarınkileri geri yükler. `contestsync sync` yarışmaları takvime ekler.
cli-kept_own = Bu bilgisayarın ayarları geri geldi; sonraki senkronizasyon bunları diğer bilgisayarlarınıza aktarır.
cli-kept_own_none = Bu bilgisayar başka bir yerden ayar almadığından hiçbir şey değiştirilmedi.
cli-shared = Takvimi kullanan tüm bilgisayarlarda ortak
cli-own = Yalnızca bu bilgisayarda
cli-signed_out = { $email } oturumu kapatıldı.
cli-calendar_deleted = ContestSync takvimi silindi.
cli-calendar_none = Silinecek bir ContestSync takvimi yoktu.
cli-calendar_kept = Takvim korundu.
cli-others_kept = Google, diğer bilgisayarlarınızın iznini korur.
cli-others_signed_out = Diğer bilgisayarlarınız ContestSync'i bu Google Hesabıyla kullanıyorsa Google onların oturumunu da kapatır; `contestsync logout --keep-others` oturumlarını açık tutar.
cli-browser = Tarayıcınızda Google bekleniyor (en fazla beş dakika).
cli-waiting = çalışmakta olan başka bir ContestSync bekleniyor ({ $owner }).
cli-restored =
    { $n ->
        [one] Sonraki senkronizasyon { $n } etkinliği geri yükler.
       *[other] Sonraki senkronizasyon { $n } etkinliği geri yükler.
    }
cli-client_saved = İstemci kaydedildi; `contestsync login` onunla oturum açar.
cli-key_changed = Anahtar değiştirildi.
cli-run = ContestSync zamanı geldikçe kontrol ve senkronize eder. Durdurmak için Ctrl-C tuşlarına basın.
cli-next = { $name } ({ $platform }), { $length } sonra, { $when }
cli-next_none = Yaklaşan yarışma yok.
cli-list_none = Yarışma yok. `contestsync refresh` platformları okur; `contestsync list --hidden` gizli yarışmaları da gösterir.
cli-over = bitti
cli-running = sürüyor
cli-in = { $length } sonra
cli-hidden = gizli: { $why }
cli-times = { $from } – { $to }
cli-source = Kaynak: platformun “{ $list }” listesi, son kontrol { $when }.
cli-in_list = Listede: { $answer } ({ $why })
cli-in_calendar = Takvimde: { $answer } ({ $why })
cli-reminders = Hatırlatıcılar: { $answer } ({ $why })
cli-late_for_calendar = eklenemeden önce başlamıştı
cli-deleted_by_you = etkinliğini sildiniz; `contestsync restore { $key }` geri getirir
cli-started = yarışma başladığı için artık hatırlatıcı gelmeyecek
cli-yes = evet
cli-no = hayır
cli-rings = çalacağı zaman { $when }
cli-was = eskiden { $what }
landing-close = Bu sekmeyi kapatabilirsiniz.
landing-signed_in = Oturum açtınız
landing-signed_in_text = ContestSync artık { $email } hesabının takvimini güncel tutuyor.
landing-declined = İzin vermediniz
landing-box = Bir kutu işaretlenmedi
landing-cancelled = Oturum açma iptal edildi
landing-failed = Oturum açılamadı
landing-stray = Bu, şu anki oturum açma işleminin yanıtı değil
landing-stray_text = Yanıt kabul edilmedi ve hiçbir şey değiştirilmedi. Google'ın sayfasından geldiyseniz oturum açmayı ContestSync'te yeniden başlatın.
landing-again = Bu yanıt zaten kullanıldı
landing-again_text = Bir yanıt yalnızca bir kez kabul edilir; oturum açmanın sonucunu ContestSync gösterir.
landing-unknown = Oturum açma tamamlanmadı
landing-unknown_text = ContestSync'te devam edin.
landing-nothing = Burada bir şey yok
landing-nothing_text = ContestSync burada yalnızca Google'ın yanıtını bekler.
notice-closes = Son kayıt { $when }: { $name }
notice-closes_today = Son kayıt saati { $time }: { $name }
notice-contest_starts = yarışmanın başlangıcı { $when }
notice-contest_starts_today = yarışmanın başlangıç saati { $time }
notice-closes_usually = { $platform } kaydı genellikle o zaman kapatır; kesin saat sayfasında yazar
# Same as in English.
cli-rating = Rating: { $text }
cli-for_you = Sizin için: { $answer } ({ $why }).
cli-registration = Son kayıt { $when }
cli-registration_usual = Son kayıt { $when } (oradaki olağan saate göre)
cli-backup = { $path } artık { $preferences } ve { $feeds } içeriyor.
cli-backup_secret = { $path } takvim akışlarınızın adreslerini içerir; dosyayı açabilen herkes okuyabilir. Kimseyle paylaşmayın.
cli-backup_restored = { $preferences } ve { $feeds } geri yüklendi. Akışları bir sonraki kontrol okur.
cli-doctor_none = Açık platform yok; --platform ile bir tane belirtin.
cli-doctor_ok = beklendiği gibi
cli-doctor_changed = okunuyor, ama beklendiği gibi değil
cli-doctor_unreadable = yanıtı okunamıyor
cli-doctor_refused = liste vermedi
cli-doctor_unreachable = ulaşılamadı
cli-doctor = { $platform }: { $how }, { $count } yaklaşan.
cli-doctor_unseen = { $platform }: { $how }, { $count } yaklaşan (gerçek sitede henüz doğrulanmadı).
cli-doctor_rows = { $rows } satırdan { $count } tanesi okunamıyor
cli-doctor_missing = { $field } artık yok ({ $expected })
cli-doctor_added = { $field } yeni ({ $found })
cli-doctor_type = { $field }: { $found }, beklenen { $expected }
cli-doctor_count = { $found } yarışma, beklenen { $expected }
cli-doctor_part = sayfanın bir bölümü eksik
cli-doctor_saved = { $path } konumuna kaydedildi
cli-keygen = Gizli anahtar { $path } dosyasında; yalnızca yayımlayanın okuyabileceği bir yerde saklayın.
cli-keygen_public = Aboneler feed.public_key değerini şöyle ayarlar:
cli-contests =
    { $n ->
        [one] { $n } yarışma
       *[other] { $n } yarışma
    }
cli-platforms =
    { $n ->
        [one] { $n } platform
       *[other] { $n } platform
    }
cli-published = { $path } konumunda yayımlandı: { $contests }, { $platforms }, okunma: { $when }.
cli-handles_none = Kullanıcı adı yok. `contestsync config set handle.codeforces HANDLE` bir tane ayarlar; diğerleri handle.atcoder, handle.leetcode ve handle.codechef.
cli-handle_heuristic = { $platform } (sezgisel)
cli-handle_unrated = henüz rating yok, 0 sayılır
cli-handle_nobody = bu adda kimse yok
cli-handle_renamed = artık başka bir adı var
cli-handle_unread = henüz okunmadı
cli-handle_read = { $state }, okunma { $when }
cli-feed_removed = { $name } ({ $source }) kaldırıldı. Gelecek etkinlikleri bir sonraki senkronizasyonda takvimden çıkar.
cli-feed_left_out = Etkinliklerinden { $count } tanesi okunamadı ve atlandı.
cli-calendar_name = Programlama yarışmaları
cli-feeds_none = Takvim akışı yok. `contestsync source add ADDRESS` bir tane ekler.
cli-off = kapalı
cli-ended_ok = tamam
cli-ended_partial = kısmen
cli-ended_failed = başarısız
cli-progress_platform = platform { $done }/{ $total }
cli-progress_event = etkinlik { $done }/{ $total }
cli-not_revoked = Burada oturumunuz kapatıldı, ama Google'a ulaşılamadı ({ $why }); erişimi https://myaccount.google.com/connections adresinden kendiniz kaldırın.
cli-no_thread = iş parçacığı başlatılamadı ({ $why }); diğer programları kapatıp yeniden deneyin.
cli-not_written = yanıt yazılamıyor ({ $why }).
cli-process = süreç { $id }, başlangıç { $when }
cli-no_desktop = Bu sürümde masaüstü uygulaması yok; `contestsync-headless run` plana göre okur ve senkronize eder.
cli-desktop_not_started = Masaüstü uygulaması { $program } başlatılamadı ({ $reason }). ContestSync'i yeniden kurun.
cli-starts = başlangıç { $when }
cli-taken_back = geri çekildi
cli-other = ama { $from }: { $says }
time-just_now = az önce
cli-ago = { $length } önce
cli-from_feed = { $publisher } akışından, { $ago } okundu
cli-from_platform = doğrudan { $platform }, { $ago } okundu
cli-time_from = Saatin kaynağı: { $from }.
cli-readings_differ = İki okuma farklı, { $other }.
cli-was_announced = duyuruldu
cli-was_moved = taşındı
cli-was_renamed = adı değişti
cli-was_lengthened = süresi değişti
cli-was_updated = güncellendi
cli-was_gone = kalktı
cli-was_back = geri geldi
cli-backup_left_out =
    { $n ->
        [one] { $n } takvim akışı atlandı: adresi bu bilgisayarda kullanılamıyor. `contestsync source add ADDRESS` ile ekleyin.
       *[other] { $n } takvim akışı atlandı: adresleri bu bilgisayarda kullanılamıyor. `contestsync source add ADDRESS` ile ekleyin.
    }
cli-preferences =
    { $n ->
        [one] { $n } ayar
       *[other] { $n } ayar
    }
cli-calendar_feeds =
    { $n ->
        [one] { $n } takvim akışı
       *[other] { $n } takvim akışı
    }
cli-feed_added =
    { $n ->
        [one] { $name }, { $source } olarak eklendi; { $n } yaklaşan etkinlik.
       *[other] { $name }, { $source } olarak eklendi; { $n } yaklaşan etkinlik.
    }
cli-feed_would_add =
    { $n ->
        [one] { $name }, { $source } olarak eklenecek; { $n } yaklaşan etkinlik.
       *[other] { $name }, { $source } olarak eklenecek; { $n } yaklaşan etkinlik.
    }
help-contestsync = Hiçbir yarışmayı kaçırmayın: yaklaşan programlama yarışmalarını Google Takvim'e ekler ve başlamadan önce hatırlatır
help-json = stdout'a tek bir JSON belgesi yaz
help-background = Masaüstü uygulamasını penceresini açmadan başlat, oturum açılışında olduğu gibi
help-settings = Masaüstü uygulamasını başlat ve penceresini aç
help-refresh = Açık olan platformları oku ve değişiklikleri kaydet
help-refresh-platforms = Yalnızca bu platform (birden çok kez verilebilir)
help-list-platforms = Yalnızca bu platform (birden çok kez verilebilir)
help-refresh-trust = Siteyi kendiniz kontrol ettiğiniz için, yaklaşan yarışmaların çoğu eksik olsa da listeye güven
help-list = Yaklaşan ve süren yarışmaları listele, en yakını önce
help-list-days = Yalnızca bu kadar gün içinde başlayan yarışmalar
help-list-all = Biten yarışmaları da göster
help-list-hidden = Gizli yarışmaları da göster
help-next = Sıradaki yarışmayı ve kalan süreyi göster, durum çubukları için
help-next-format = Çıktı biçimi
help-next-format-text = Bir satır metin
help-next-format-json = Bir JSON belgesi
help-next-format-waybar = Waybar için özel modül
help-next-format-tmux = tmux için kısa bir satır
help-next-watch = Çalışmayı sürdür ve her değişiklikte bir satır yaz
help-why = Bir yarışma hakkında her şeyi, ve listede, takvimde ve hatırlatıcılarda neden göründüğünü göster
help-why-key = Yarışma, örneğin codeforces:1936
help-choose-key = Yarışma, örneğin codeforces:1936
help-login = Tarayıcıda Google oturumu aç
help-login-no_browser = Tarayıcıyı açmak yerine adresi yaz
help-login-keep_settings = Takvimde diğer bilgisayarlarınızın ayarları varsa, onları bu bilgisayarınkilerle değiştir
help-logout = Google oturumunu kapat; takvim kalır
help-logout-more = Google bu hesabı kullanan diğer bilgisayarlarınızın oturumunu da kapatır. --keep-others ile oturumları açık kalır.
help-logout-delete_calendar = ContestSync takvimini de sil
help-logout-keep_others = Oturumu yalnızca burada kapat; diğer bilgisayarlarınızda açık kalsın
help-sync = Platformları oku, sonra takvimi güncelle
help-sync-no_refresh = Önce platformları okuma
help-sync-dry_run = Yalnızca nelerin değişeceğini göster
help-sync-confirm = Büyük bir silmeyi ve silinmiş takvimin yeniden oluşturulmasını onayla
help-sync-take_over = Ana takviminize başka bir bilgisayarın eklediği etkinliklere de burada karar ver
help-sync-reword = Takvimde zaten bulunan etkinlikleri de ayarlanan dilde açıkla
help-restore = Takvimden sildiğiniz etkinlikleri bir sonraki senkronizasyonda geri getir
help-restore-keys = Yarışmalar; belirtmezseniz tümü
help-export = Yarışmaları iCalendar dosyası olarak yaz (RFC 5545)
help-export-ics = iCalendar, tek biçim
help-export-output = Yazılacak dosya (varsayılan: stdout)
help-status = Hesabı, son ve sonraki çalışmaları, her platformun durumunu ve anahtarın yerini göster
help-config = Ayarları göster ve değiştir
help-config-get = Bir ayarın değerini yaz
help-config-get-key = Adı
help-config-set-key = Adı
help-config-set = Bir ayarı değiştir
help-config-set-value = Değeri
help-config-list = Tüm ayarları yaz: takvimle paylaşılanlar ve bu bilgisayara ait olanlar
help-config-list-scopes = --json ile her birinin paylaşılıp paylaşılmadığını da yaz
help-config-keep_own = Tüm bilgisayarlarda, bu bilgisayar takvimin ayarlarını almadan önceki ayarlara dön
help-config-client_file = Google istemcisini Google konsolundan indirdiğiniz JSON dosyasından oku
help-config-client_file-file = Dosya
help-config-backup-file = Dosya
help-config-restore-file = Dosya
help-config-backup = Tüm ayarları gizli bilgiler olmadan bir dosyaya yaz
help-config-backup-with_feed_addresses = Gizli olabilecek takvim akışı adreslerini de ekle
help-config-restore = Ayarları ve takvim akışlarını yedekten oku: ya hepsi ya hiçbiri
help-config-rotate_key = Oturum için yeni bir şifreleme anahtarı oluştur; oturumunuz açık kalır
help-choose = Kurallar ne derse desin, tek bir yarışmanın hatırlatıcılarını veya takvim etkinliğini belirle
help-choose-remind = Hatırlatıcıları
help-choose-calendar = Takvimdeki etkinliği
help-choose-remind-yes = Her zaman
help-choose-calendar-yes = Her zaman
help-choose-remind-no = Hiçbir zaman
help-choose-calendar-no = Hiçbir zaman
help-choose-remind-rules = Kurallar ne derse
help-choose-calendar-rules = Kurallar ne derse
help-feed = Yarışmaları imzalı akış olarak herhangi bir statik sunucuda yayımla
help-feed-keygen = Anahtar çifti oluştur: gizli anahtar FILE, açık anahtar FILE.pub dosyasında
help-feed-keygen-out = Gizli anahtar için yeni dosya
help-feed-publish = Açık olan platformları oku ve imzalı akışı bir klasöre yaz
help-feed-publish-out = Klasör; yoksa oluşturulur
help-feed-publish-key = Gizli anahtar
help-feed-publish-no_refresh = Platformları okumadan, kayıtlı olanı yayımla
help-source = Platformların yanında takvim akışlarını (ICS) oku
help-source-add = Bir takvimi oku ve sorunsuz okunursa ekle
help-source-add-address = https: veya webcal: adresi, ya da bir dosya
help-source-add-name = Adı; verilmezse takvimin kendi adı
help-source-add-zone = Saat dilimi olmayan saatlerin dilimi, örneğin Europe/Berlin
help-source-add-dry_run = Yalnızca içeriğini göster; hiçbir şey kaydetme
help-source-list = Tüm takvim akışları, adresleri kısaltılmış
help-source-remove = Birini yarışmalarıyla kaldır; etkinlikleri bir sonraki senkronizasyonda takvimden çıkar
help-source-remove-source = Kimliği, örneğin feed-0a1b2c3d
help-handle = Kullanıcı adlarınızı ve okunan ratingleri göster
help-handle-list = Kullanıcı adlarınızı son okunan ratinglerle göster
help-handle-check = Ratingleri şimdi oku
help-handle-check-platform = Yalnızca bu platformda
help-doctor = Platformların yanıtları hâlâ beklendiği gibi mi, kontrol et; hiçbir şeyi değiştirmez
help-doctor-platforms = Yalnızca bu platform (birden çok kez verilebilir; varsayılan: açık olanlar)
help-doctor-save = Yanıtları kişisel veriler olmadan bu klasöre kaydet
help-run = Siz durdurana kadar ön planda, plana göre oku ve senkronize et
help-own_help = Yardımı göster
help-own_version = Sürümü göster
help-own_command = Bu iletiyi veya alt komutların yardımını göster
package-comment = Yaklaşan programlama yarışmalarını Google Takvim'inize ekler ve başlamadan önce hatırlatır
package-open = Pencereyi aç
package-keywords = yarışma;programlama;takvim;hatırlatıcı;
package-summary = Programlama yarışmaları takviminizde, hatırlatıcılarla
package-about = ContestSync yaklaşan programlama yarışmalarını gösterir ve bir Google Takvim'e ekler. Bir yarışma taşınır, adı değişir veya iptal edilirse takviminiz de değişir.
package-sites = Platformlar: { $names }.
package-tray = Sistem tepsisinde çalışır ve:
package-reminds = yarışma başlamadan önce, seçtiğiniz zamanlarda hatırlatır
package-separate = ayrı bir takvim kullanır ve orada kendi değiştirdiklerinizin üzerine asla yazmaz
package-optional = hesap olmadan çalışır: takvim isteğe bağlıdır
package-contacts = yalnızca platformlara ve Google'a bağlanır: bize ait sunucu yok, istatistik yok
package-command_line = aynısını komut satırında da yapar
package-still_running = ContestSync hâlâ çalışıyor. Görev çubuğundaki simgesinden kapatıp yeniden deneyin.
package-needs_webview = ContestSync penceresi, bu bilgisayarda bulunmayan Microsoft WebView2 bileşenini gerektirir. Tepsi, hatırlatıcılar ve takvim onsuz çalışır. { $page } adresinden edinebilirsiniz. Bu sayfa şimdi açılsın mı?
