# When.
when-first-day = 更新できるのは、{ $date }からです。
when-first-opening = その日は窓口が休みのようです。開くのは、{ $date }の見込みです。
when-card-first-day = 新しいカードを申請できるのは、{ $date }からです。
when-last-day = { $card ->
    [0] 有効期限
   *[other] カードの有効期限
}は、{ $date }です。
when-practical-last-day = 期限までに窓口が開いている最後の日は、{ $date }です。
when-last-weekday = 期限までの最後の平日は、{ $date }です。{ $weekend ->
    [0] {""}
   *[other] その日か、あとの土日に
}窓口が開いているか、先に確かめてください。
when-practical-last-day-past = 期限の日まで、窓口が開いている日はもうないようです。次に開くのは、{ $date }の見込みです。
when-practical-unknown = そのころの祝日は、まだ分かりません。
when-year-end = 12月29日から1月3日までは、窓口は休みと考えてください。
when-before-new-year = その休みの前の最後の平日は、{ $date }です。
when-after-new-year = 次に窓口が開くのは、{ $date }の見込みです。
when-maintenance = { $days }は、全国でシステムを止める予定の日曜日です。手続きはできません。
when-days-until = 更新できるようになるまで、あと{ $days }日です。
when-card-days-until = 申請できるようになるまで、あと{ $days }日です。
when-days-left = { $days ->
    [0] 今日が最後の日です。
   *[other] あと{ $days }日です。
}
when-first-visit-by = 書類が届くまでに日がかかるので、1回目は{ $date }までに行ってください(目安)。
when-apply-by = 今のカードの期限に間に合うように、{ $date }までに申請してください(目安)。
when-days-past = { $date }に有効期限が切れました。{ $days }日過ぎています。
when-signature-window = 署名用電子証明書は、{ $opens }から{ $date }まで更新できます。
when-authentication-window = 利用者証明用電子証明書は、{ $opens }から{ $date }まで更新できます。
when-signature-ended = 署名用電子証明書は、{ $date }に有効期限が切れました。
when-both-at-once = { $date }からなら、2つの電子証明書を1回で更新できます。
when-gain = 今日手続きすると、新しい有効期限は{ $date }です。
when-gain-at-most = 今日手続きすると、新しい有効期限は、長くて{ $date }です。カード本体の有効期限が先に来るときは、その日です。
when-gain-next = 次に窓口が開く日に手続きすると、新しい期限は{ $date }になります。
when-gain-next-at-most = 次に窓口が開く日に手続きすると、新しい期限は、長くて{ $date }です。カードの期限が先に来るときは、その日までです。
when-no-loss = 今すぐ更新しても、期限の直前に更新しても、新しい有効期限は同じです。
when-issue-until = カード本体の有効期限の{ $date }までなら、発行してもらえます。
when-early-costs = { $date }より前に更新すると、新しい有効期限が1年短くなることがあります。
when-no-gain = 電子証明書だけを更新しても、有効期限は延びません。新しいカードに、新しい電子証明書が入ります。
when-do-not-wait = 最後の日を待たずに行くと安心です。全国のシステムが止まる日があります。
when-making-time = 新しいカードができるまで、{ $from }〜{ $to }か月ほどかかります。
when-card-gap = 新しいカードができる前に、今のカードの期限が来そうです。受け取るまで、カードも電子証明書も使えません。今すぐ申請してください。
when-making-time-abroad = 海外では、新しいカードができるまで、3〜4か月ほどかかります。
when-card-express = 1週間ほどで届く「特急発行」は、有効期限が近いという理由では使えません。
when-notice = 有効期限通知書は、有効期限の{ $from }〜{ $to }か月前に届きます。届かなくても手続きできます。早く届いても、始まりの日は変わりません。
when-envelope = 通知書の封筒: { $details }
when-sender-j-lis = 地方公共団体情報システム機構(J-LIS)から届きます。
when-sender-state = 国から届きます。
when-sender-municipality = 市区町村から届きます。
when-envelope-blue = 青色の封筒です。
when-envelope-words = 「{ $words }」と書かれています。
when-envelope-contents = 中の書類({ $papers })は、捨てずに取っておいてください。
when-enclosure-notice = 有効期限通知書
when-enclosure-form = { $form }
when-enclosure-form-envelope = { $form }を入れる封筒
when-enclosure-leaflet = 案内のちらし
when-no-notice = 在留期間のある方には、お知らせは届きません。{ $details }
when-no-notice-now = 待たずに手続きしてください。
when-no-notice-from = お知らせを待たず、{ $date }から手続きしてください。
when-abroad-window = 海外にお住まいで継続利用の手続きをした方などは、{ $date }のおよそ{ $years }年前から更新できます。
when-optional = 更新は義務ではありません。
when-office-words = { $name }のページの「{ $words }」は、この日からという意味です。
