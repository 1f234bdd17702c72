# When.
when-first-day = { $date }から、電子証明書を 新しく できます(更新)。
when-first-opening = その 日は、窓口が 休みの ようです。開くのは、{ $date }の ようです。
when-card-first-day = { $date }から、新しい カードを 申し込めます。
when-last-day = { $card ->
    [0] 使える
   *[other] カードを 使える
} 最後の 日は、{ $date }です。
when-practical-last-day = 期限までに 窓口が 開いて いる 最後の 日は、{ $date }です。
when-last-weekday = 期限までの 最後の 平日(月曜日から 金曜日)は、{ $date }です。{ $weekend ->
    [0] {""}
   *[other] その 日か、あとの 土日に{" "}
}窓口が 開いて いるか、先に 聞いて ください。
when-practical-last-day-past = 期限の 日まで、窓口が 開いて いる 日は もう ないようです。つぎに 開くのは、{ $date }の ようです。
when-practical-unknown = その ころの 祝日(国の 休み)は、まだ わかりません。
when-year-end = 12月29日から 1月3日まで、窓口は 休みと 考えて ください。
when-before-new-year = その 休みの 前の さいごの 日は、{ $date }です(土・日の ほか)。
when-after-new-year = 次に 窓口が 開くのは、{ $date }の ようです。
when-maintenance = { $days }は、日本中で システム(役所の 機械)を 止める 予定の 日曜日です。手続きは できません。
when-days-until = 新しく できる ように なるまで(更新)、あと { $days }日です。
when-card-days-until = 申し込める ように なるまで、あと { $days }日です。
when-days-left = { $days ->
    [0] 今日が 最後の 日です。
   *[other] あと { $days }日です。
}
when-first-visit-by = 紙が 来るまで 時間が かかります。1回目は { $date }までに 行って ください。
when-apply-by = 期限までに もらえるように、{ $date }までに 申し込んで ください。
when-days-past = { $date }に 期限が すぎました。{ $days }日 すぎて います。
when-signature-window = 署名用電子証明書は、{ $opens }から { $date }まで 新しく できます。
when-authentication-window = 利用者証明用電子証明書は、{ $opens }から { $date }まで 新しく できます。
when-signature-ended = 署名用電子証明書は、{ $date }に 期限が すぎました。
when-both-at-once = { $date }からなら、2つの 電子証明書を 1回で 新しく できます。
when-gain = 今日 手続きすると、新しい 期限は { $date }です。
when-gain-at-most = 今日 手続きすると、新しい 期限は、長くて { $date }です。カードの 期限が 先なら、その 日です。
when-gain-next = つぎに 窓口が 開く 日に 手続きすると、新しい 期限は { $date }に なります。
when-gain-next-at-most = つぎに 窓口が 開く 日に 手続きすると、新しい 期限は、長くて { $date }です。カードの 期限が 先なら、その 日までです。
when-no-loss = 今日 手続きしても、期限の 前の 日に しても、新しい 期限は 同じです。
when-issue-until = カードの 期限({ $date })までなら、新しい 電子証明書を 作って もらえます。
when-early-costs = { $date }より 前に 新しく すると、新しい 期限が 1年 短く なる ことが あります。
when-no-gain = 電子証明書だけを 新しく しても、期限は 長く なりません。新しい カードに、新しい 電子証明書が 入ります。
when-do-not-wait = 最後の 日まで 待たないで 行くと 安心です。日本中の システム(役所の 機械)が 止まる 日が あります。
when-making-time = 新しい カードが できるまで、{ $from }〜{ $to }か月くらい かかります。
when-card-gap = 新しい カードより 先に、今の カードの 期限が きそうです。もらうまで、カードも 電子証明書も 使えません。今 すぐ 申し込んで ください。
when-making-time-abroad = 外国では、新しい カードが できるまで、3〜4か月くらい かかります。
when-card-express = 「特急発行」(1週間くらいで 来る カード)は、期限が 近い だけでは たのめません。
when-notice = 有効期限通知書(お知らせの 紙)は、期限の { $from }〜{ $to }か月前に 来ます。来なくても 手続きできます。早く 来ても、始まる 日は 同じです。
when-envelope = お知らせの ふうとう: { $details }
when-sender-j-lis = 地方公共団体情報システム機構(J-LIS。カードを 作る ところ)から 来ます。
when-sender-state = 国から 来ます。
when-sender-municipality = 市・区・町・村から 来ます。
when-envelope-blue = 青い ふうとうです。
when-envelope-words = 「{ $words }」と 書いて あります。
when-envelope-contents = 中に あるのは、{ $papers }です。この 紙は、すてないで ください。
when-enclosure-notice = 有効期限通知書(お知らせの 紙)
when-enclosure-form = { $form }(持ち主が 答えを 書く 紙)
when-enclosure-form-envelope = { $form }(持ち主が 答えを 書く 紙)を 入れる ふうとう
when-enclosure-leaflet = 案内の 紙(ちらし)
when-no-notice = 在留期間(日本に いて いい 期間)が ある 人に、お知らせは 来ません。{ $details }
when-no-notice-now = 待たないで 手続きして ください。
when-no-notice-from = お知らせを 待たないで、{ $date }から 手続きして ください。
when-abroad-window = 外国に 住んで いて、「継続利用」(つづけて 使う)の 手続きを した 人などは、早く できます。{ $date }の だいたい { $years }年前からです。
when-optional = 電子証明書を 新しく するか しないかは、自分で 決めて いいです。
when-office-words = { $name }の ページの「{ $words }」は、この 日からと いう 意味です。
