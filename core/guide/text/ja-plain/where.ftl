# Where and how.
where-residence = 住んで いる ところの 役所(市役所、区役所、町や 村の 役場)の 窓口(受付)で 手続きします。
where-residents-only = 手続きできるのは、{ $name }に 住民登録(住所の 登録)が ある 人だけです。
where-proposed = カードを 作った { $name }の 案内です。ひっこした 人は、今 住んで いる ところを えらんで ください。
where-homepage = { $name }の 案内は、ここです: { $address }
where-not-online = 電子証明書は、インターネットでは 新しく できません。窓口で 本人か たしかめる ためです(本人確認)。
where-office = { $name }。{ $details }
where-not-for-visitor = { $name }({ $names })では、代わりの 人(代理人)の 手続きは できません。
where-reservation = 予約(先に 日と 時間を 決める こと)が 必要です。{ $details }
where-reservation-card = 新しい カードを もらうには、予約(先に 日と 時間を 決める こと)が 必要です。{ $details }
where-no-reservation = 予約(先に 日と 時間を 決める こと)は いりません。
where-reservation-unknown = 予約(先に 日と 時間を 決める こと)が 必要な ところも あります。行く 前に たしかめて ください。
where-busy = こむ とき: { $details }
where-queue = 待って いる 人の 数は、インターネットで 見る ことが できます。「{ $row }」の ところです({ $offices })。
where-contact = 聞く ところ: { $name }。{ $details }
where-note = { $text }
where-old-page = 「{ $title }」は { $date }の 古い ページです。行く 前に 電話で たしかめて ください。{ $details }
where-card-how = 新しい カードは、インターネットか 郵便で 申し込めます。もらうのは 窓口です。
where-card-way = { $text }

# Details of an office.
where-sentence = { $text }。
where-except = { $names }では できません。
where-of-residence = 自分の 住んで いる 区の 役所だけです。
where-phone = 電話 { $phone }。
where-phone-otherwise = つながらない ときは { $phone }(お金が かかります)。
where-online-reservation = インターネットでも 予約できます。
where-hours = { $days }の { $opens }から { $closes }まで
where-days = { $days }
where-days-open = { $days }も 開いて います
where-days-times = { $days }(月に { $times }回くらい)
where-days-weeks = 毎月 { $weeks }の { $days }
where-week = { $week }番目
where-working-days = 平日(月曜日から 金曜日。国の 休みは 入りません)
where-every-day = 毎日
where-monday = 月曜日
where-tuesday = 火曜日
where-wednesday = 水曜日
where-thursday = 木曜日
where-friday = 金曜日
where-saturday = 土曜日
where-sunday = 日曜日
where-opening-saturdays = 開いて いる 土曜日
where-season = { $from }から { $to }までは、とても こみます。
where-month-early = { $month }月の はじめ
where-month-middle = { $month }月の まん中
where-month-late = { $month }月の 終わり
where-crowded-days = { $days }は こみます。
where-crowded-hours = { $hours }は こみます。
where-from-to = { $from }〜{ $to }
where-around = { $time }ごろ

# One counter today.
where-today-hours = { $opens }〜{ $closes }
where-today-open = 今日は { $hours }に 開いて います。
where-today-closed = 今日は 開いて いません。
where-today-maintenance = 今日は 日本中の 機械が 止まる 日です。手続きは できません。
where-today-unknown = 今日 開いて いるか、ページには 書いて ありません。電話で 聞いて ください。
