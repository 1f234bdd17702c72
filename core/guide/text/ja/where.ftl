# Where and how.
where-residence = お住まいの市区町村の窓口で手続きします。
where-residents-only = 手続きできるのは、{ $name }に住民登録がある方だけです。
where-proposed = カードを発行した{ $name }の案内です。引っ越した方は、今お住まいの市区町村を選び直してください。
where-homepage = { $name }の案内はこちらです: { $address }
where-not-online = インターネットでは更新できません。窓口で本人確認をするためです。
where-office = { $name }。{ $details }
where-not-for-visitor = { $name }({ $names })では、代理の方の手続きはできません。
where-reservation = 予約が必要です。{ $details }
where-reservation-card = 新しいカードの受け取りには、予約が必要です。{ $details }
where-no-reservation = 予約はいりません。
where-reservation-unknown = 予約が必要な市区町村があります。行く前に確かめてください。
where-busy = 混み合うとき: { $details }
where-queue = 待っている人数は、インターネットの「{ $row }」の欄で見られます({ $offices })。
where-contact = 問い合わせ先: { $name }。{ $details }
where-note = { $text }
where-old-page = 「{ $title }」は{ $date }の古いページです。行く前に電話で確かめてください。{ $details }
where-card-how = 新しいカードは、インターネットか郵便で申請できます。受け取りは窓口です。
where-card-way = { $text }

# Details of an office.
where-sentence = { $text }。
where-except = { $names }を除きます。
where-of-residence = お住まいの区の役所だけです。
where-phone = 電話 { $phone }。
where-phone-otherwise = つながらないときは { $phone }(有料)。
where-online-reservation = インターネットでも予約できます。
where-hours = { $days }の{ $opens }から{ $closes }まで
where-days = { $days }
where-days-open = { $days }も開いています
where-days-times = { $days }(月に{ $times }回ほど)
where-days-weeks = 毎月{ $weeks }の{ $days }
where-week = 第{ $week }
where-working-days = 平日
where-every-day = 毎日
where-monday = 月曜日
where-tuesday = 火曜日
where-wednesday = 水曜日
where-thursday = 木曜日
where-friday = 金曜日
where-saturday = 土曜日
where-sunday = 日曜日
where-opening-saturdays = 開いている土曜日
where-season = { $from }から{ $to }までは、とても混みます。
where-month-early = { $month }月上旬
where-month-middle = { $month }月中旬
where-month-late = { $month }月下旬
where-crowded-days = { $days }は混みます。
where-crowded-hours = { $hours }は混みます。
where-from-to = { $from }〜{ $to }
where-around = { $time }ごろ

# One counter today.
where-today-hours = { $opens }〜{ $closes }
where-today-open = 今日は{ $hours }に開いています。
where-today-closed = 今日は開いていません。
where-today-maintenance = 今日は全国のシステムが止まる日です。手続きはできません。
where-today-unknown = 今日開いているかどうかは、ページからは分かりません。電話で確かめてください。
