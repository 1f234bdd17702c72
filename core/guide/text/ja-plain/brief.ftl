# The block at the head of an answer: task, place, person; then what to know before leaving the house.
brief-title = { $task } — { $place }({ $person })
brief-task-renew = 電子証明書を 新しく する(更新)
brief-task-issue = 新しい 電子証明書を 作る(発行)
brief-task-renew-signature = 署名用電子証明書(インターネットで 書類を 出す ための もの)を 新しく する
brief-task-issue-signature = 署名用電子証明書(インターネットで 書類を 出す ための もの)を 作る
brief-task-set-pin = 暗証番号(ひみつの 番号)を もう一度 決める
brief-task-new-card = マイナンバーカードを 新しく する(更新)
brief-task-extend-stay = カードの 期限を 長く する(在留期間)
brief-lives-in = { $name }に 住んで いる 人
brief-lives-abroad = 外国に 住んで いる 人
brief-lives-anywhere = 住んで いる ところは まだ わかりません
brief-person-holder = 持ち主が 行く
brief-person-proxy = 代わりの 人が 行く
brief-person-child = 15歳より 下の 人の 親などが 行く
brief-person-ward = 成年被後見人(後見人が 助ける 大人)の 後見人が 行く
brief-person-representative = 親や 後見人が 行く

brief-label-first = すること
brief-label-by = いつまで
brief-label-from = いつから
brief-label-end = 期限
brief-label-when = いつ
brief-label-place = どこへ
brief-label-bring = 持つ もの
brief-label-pins = 暗証番号
brief-label-cost = お金と 時間
brief-label-phone = 電話

brief-by = { $date }まで。{ $days ->
    [0] 今日が 最後の 日です。
   *[other] あと { $days }日です。
}
brief-by-before-the-end = { $date }まで。{ $days ->
    [0] 今日です。
   *[other] あと { $days }日です。
}最後の 日は { $ends }です。でも、そのころ 窓口は 休みのようです。
brief-from = { $opens }から。今は 何も しなくて だいじょうぶです。最後の 日は { $date }です。
brief-end-is = { $date }。
brief-ended = { $date }に 終わりました。
brief-ended-until = { $date }に 終わりました。{ $until }(カードの 最後の 日)まで 手続きできます。
brief-when-needed = 必要な ときに 手続きできます。

brief-office = { $name }({ $details })
brief-office-except = { $names }では できません
brief-office-joint = か、
brief-office-anywhere = 住んで いる 市・区・町・村の 役所の 窓口。場所と 時間は、行く 前に 聞いて ください。
brief-office-unread = { $name }の 役所の 窓口。ページを 読んで いません。場所と 時間は、行く 前に 聞いて ください。
brief-offices = { $names }。
brief-offices-and-more = { $names }など。
brief-hours = 月曜日から 金曜日 { $opens }〜{ $closes }
brief-hours-ask = 開いて いる 時間は、電話で 聞いて ください。
brief-special-abroad = 在外公館(外国に ある 日本の 役所)か、本籍地(家族の 記録が ある ところ)の 役所。
brief-where-card-how = 申し込みは インターネットか 郵便です。カードは 窓口で もらいます。
brief-where-reservation = 予約(先に 日と 時間を 決める こと)が 必要です。
brief-where-reservation-card = カードを もらう とき、予約(先に 日と 時間を 決める こと)が 必要です。

brief-bring = { $papers }。
brief-bring-and-in-case = { $papers }。暗証番号を まちがえた ときの ために: { $spare }。
brief-bring-first-visit = 1回目は、{ $papers }。2回目は、持ち主に 来た 紙も 持って いきます。
brief-bring-at-pick-up = もらう とき、{ $papers }。
brief-bring-ask = 行く 前に 窓口に 聞いて ください。
brief-bring-card = マイナンバーカード
brief-bring-holders-card = 持ち主の マイナンバーカード
brief-bring-notice = 有効期限通知書(お知らせの 紙。あれば)
brief-bring-id = 本人確認書類(だれか わかる もの。運転免許証など)
brief-bring-holders-id = 持ち主の 本人確認書類(だれか わかる もの)
brief-bring-form = とじた { $name }
brief-bring-answered-form = 家に 来た { $name }
brief-bring-letter = { $name }
brief-bring-proxy-id = 代わりの 人の 本人確認書類(運転免許証など)
brief-bring-representative-id = 親や 後見人の 本人確認書類(運転免許証など)
brief-bring-proof-child = 親と 子だと わかる 紙(戸籍謄本など)
brief-bring-proof-ward = 登記事項証明書(後見人だと わかる 紙)
brief-bring-old-card = 今の カード
brief-bring-stay = 新しい 在留期間(日本に いて いい 期間)が 書いて ある 在留カード
brief-bring-stay-pending = 申し込みの スタンプが ある 在留カードか、受付の メール
brief-bring-pickup = 交付通知書(カードが できた お知らせ)
brief-bring-id-besides-old-card = 本人確認書類(だれか わかる もの)
brief-bring-pin-note = 暗証番号を 書いた 紙(あれば)

brief-pins-asked = { $pins }。
brief-pins-asked-all = どれを 使うかは 窓口で ちがいます。
brief-pins-in-form = 持ち主が 照会書兼回答書(持ち主が 答えを 書く 紙)に 書いて、とじます。代わりの 人は 知らなくて いいです。
brief-pins-new-card = 新しい カードを もらう ときに 決めます。
brief-pins-formats = 署名用は 英語の 大文字と 数字 { $min }〜{ $max }文字です。ほかは 数字 { $digits }つです。
brief-pins-signature = 英語の 大文字と 数字 { $min }〜{ $max }文字です。
brief-pins-authentication = 数字 { $max }つです。

brief-bring-free = お金は いりません。
brief-bring-free-card = 今の カードを 返せば、お金は いりません。
brief-bring-fee-stay = 期限の 前なら、お金は いりません。そのあと 作り直すと、1,000円まで かかります。
brief-bring-fee-moved = 署名用を 作る お金は、窓口で 聞いて ください。
brief-cost-ask = お金は 窓口で 聞いて ください。
brief-counter-time = { $minutes }分ぐらいです(待つ 時間は 入って いません)。
brief-counter-arrive = 窓口が しまる { $minutes }分前までに 行って ください。

brief-phone = { $name } { $phone }
brief-phone-of-city = { $name }の 役所の 電話。番号は ホームページに あります。{ $address }
brief-phone-anywhere = 住んで いる 市・区・町・村の 役所の 電話。

# What was taken for granted, below the block.
brief-granted = こう 考えました: { $list }。
brief-granted-joint = 、
brief-granted-typed = 日付は 入れた とおり
brief-granted-issuer = カードを 作った 市・区・町・村に 住んで いる
brief-granted-pins = 暗証番号は わかる
brief-granted-not-moved = ひっこして いない、名前も かわって いない
brief-granted-no-stay = 在留期間(日本に いて いい 期間)は ない
brief-granted-form = とじた 照会書兼回答書(持ち主が 答えを 書く 紙)が ある
brief-granted-no-form = 照会書兼回答書(持ち主が 答えを 書く 紙)が ない

# Below the block.
brief-careful = 気を つける こと
