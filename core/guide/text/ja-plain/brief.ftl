# The block at the head of an answer.
brief-title = { $task } — { $place }({ $person })
brief-task-renew = 電子証明書を 新しく する(更新)
brief-task-issue = 新しい 電子証明書を 作る(発行)
brief-task-renew-signature = 署名用電子証明書を 新しく する
brief-task-issue-signature = 署名用電子証明書を 作る
brief-task-set-pin = 暗証番号を もう一度 決める
brief-task-new-card = マイナンバーカードを 新しく する(更新)
brief-task-extend-stay = カードの 期限を 長く する(在留期間)
brief-task-leave = 外国へ ひっこす 前の カードの 手続き
brief-lives-in = { $name }に 住んで いる 人
brief-lives-where-issued = カードを 作った { $name }に 住んで いる 人
brief-lives-abroad = 外国に 住んで いる 人
brief-lives-anywhere = 住んで いる ところは まだ わかりません
brief-person-holder = 持ち主が 行く
brief-person-proxy = 代わりの 人が 行く
brief-person-child = 15歳より 下の 人の 親などが 行く
brief-person-ward = 後見人が 行く
brief-person-representative = 親や 後見人が 行く

brief-label-first = すること
brief-next-set-pin = { $pins }を 新しく 決めて ください。それまで 使えない もの: { $services }。電子証明書を 新しく できるのは { $opens }からです。
brief-next-set-pin-for-card = { $pins }を 新しく 決めて ください。それまで 使えない もの: { $services }。新しい カードは { $opens }からです。
brief-next-new-card-late = すぐに 申し込んで ください。今の カードの 期限が 先に 来るかも しれません。その 間{ $child ->
    [0] は 運転免許証などを 使います。病院の ことは
   *[other] の 病院の ことは
} 健康保険に 聞いて ください。
brief-next-reserve = まず、窓口を 予約して ください。{ $details }
brief-next-reserve-issue = まず、窓口を 予約して ください。{ $details }
brief-next-two-visits = 窓口へは 2回 行きます。早く 1回目に 行って ください。
brief-next-two-visits-late = 2回 行くので、期限に おくれる ことが 多いです。期限の あとでも、お金は いりません。先に 電話して ください。
brief-next-two-visits-perhaps-late = 先に 電話して ください。2回 行くと、期限に おくれる ことが 多いです。期限の あとでも、お金は いりません。
brief-bring-two-visits-possible = ふうとうに 入れて とじた { $form }が ない 人は、窓口へ 2回 行きます。
brief-next-renew-today = 今日 新しく して ください(更新)。{ $reserve ->
    [0] 時間は、先に 電話で 聞くと 安心です。
   *[other] 予約が 必要です。今 すぐ 電話して ください。
}期限の あとでも 作って もらえます。
brief-next-after-the-end = { $perhaps ->
    [0] 窓口が 次に 開くのは、{ $date }でしょう。
   *[other] 期限までに 開くかも しれません。電話で 聞いて ください。次は { $date }でしょう。
}期限の あとでも 作って もらえます。お金は いりません。
brief-next-extend-stay = 在留期間を 長く したら、すぐ 窓口で カードの 期限も 長く して ください(次の 日からの 所も あります)。すぎると、カードは 使えません。
brief-next-extend-stay-today = 今日、窓口で カードの 期限を 長く して ください。すぎると、カードは 使えません。
brief-next-special-period = 窓口で、期限を 長く して もらいます(1回だけ、2か月まで)。新しい 在留カードが 来たら、もう一度 行きます。
brief-next-special-period-today = 今日、窓口で 期限を 長く して もらいます(1回だけ、2か月まで)。すぎると、カードは 使えません。
brief-next-stay-over = 期限まで、窓口は もう 開かないようです。開いて いる 窓口を、電話で 聞いて ください。すぎると、カードは 使えません。
brief-next-card-or-stay = 在留期間が ある 人は、窓口で 期限を 長く して ください。ほかの 人は、新しい カードを 申し込んで ください。

brief-next-leave-and-renew = 日本を 出る 前の 日までに「継続利用」(つづけて 使う)も して ください。どこで できるか、何が いるか、お金は いくらか 電話で 聞いて ください。
brief-next-leave-without-card = 外国人は「継続利用」(つづけて 使う)が できません。外国へ ひっこすと、カードは 使えなく なります。

brief-next-abroad = 日本の 大使館など(在外公館)か、本籍地の 役所に 聞いて ください。予約の ことも 聞いて ください。
brief-next-ask-form = まず 窓口に 電話して ください。今 ある { $form }を 使えるか 聞きます。{ $details }

brief-label-by = いつまで
brief-label-from = いつから
brief-label-end = 期限
brief-label-when = いつ
brief-label-place = どこへ
brief-label-bring = 持つ もの
brief-label-bring-first = 1回目の もの
brief-label-bring-second = 2回目の もの
brief-label-pins = 暗証番号
brief-label-cost = お金と 時間
brief-label-at-counter = 窓口で 言う こと
brief-label-phone = 電話

brief-by-far = { $date }までです。{ $span }後です。
brief-by = { $date }まで。{ $days ->
    [0] 今日が 最後の 日です。
   *[other] あと { $days }日です。
}
brief-by-before-the-end = { $date }まで。{ $days ->
    [0] 今日です。
   *[other] {""}
}最後の 日は { $ends }(あと { $left }日)です。でも、そのころ 窓口は 休みのようです。
brief-from = { $opens }から。今は 何も しなくて だいじょうぶです。最後の 日は { $date }です。
brief-from-signature = 署名用は { $opens }から、利用者証明用は { $other }から。今は 何も しなくて だいじょうぶです。
brief-from-signature-then-card = 署名用は { $opens }から、新しい カードは { $card }から。今は 何も しなくて だいじょうぶです。
brief-from-opening = { $opens }から。窓口が 開くのは { $opening }の ようです。今は 何も しなくて だいじょうぶです。最後の 日は { $date }です。
brief-end-is = { $date }。
brief-ended = { $date }に すぎました。
brief-ended-services = { $services }などは 使えません。
brief-ended-card = カードも 電子証明書も 使えません。
brief-ended-insurance = マイナ保険証は { $date }まで 使えます。
brief-ended-insurance-over = マイナ保険証は { $date }まででした。
brief-service-convenience-store = コンビニの 証明書
brief-service-e-tax = e-Tax(税金の 手続き)
brief-when-before-new-year = 年の おわりの 休みの 前は、{ $date }までです。
brief-when-after-new-year = 次に 窓口が 開くのは、{ $date }の ようです。
brief-when-first-visit-by = 1回目は { $date }までです。
brief-when-apply-by = 申し込みは { $date }ごろまでに して ください。
brief-special-stay-certificates = 電子証明書は { $date }までです。
brief-special-stay-certificates-ended = 電子証明書は { $date }に すぎました。
brief-either = 前に 新しく して いない ときは { $date }です。した ときは { $other }です。
brief-either-ended = 前に 新しく して いない ときは、もう 切れました({ $date })。した ときは { $other }です。
brief-before-leaving = 日本を 出る 前の 日まで。電子証明書の 期限は { $date }です。
brief-when-needed = 必要な ときに 手続きできます。

brief-office = { $name }({ $details })
brief-office-except = { $names }は べつ
brief-office-joint = か、
brief-office-anywhere = 住んで いる 市・区・町・村の 役所の 窓口。場所と 時間は、行く 前に 聞いて ください。
brief-office-unread = { $name }の 役所の 窓口。ページを 読んで いません。場所と 時間は、電話で 聞いて ください。
brief-office-unread-ward = 持ち主が 住んで いる 区の 区役所({ $name })。ページを 読んで いません。場所と 時間は、電話で 聞いて ください。
brief-offices = { $names }。
brief-where-for-renewal = カードの 期限も できるか 電話で 聞いて ください。
brief-offices-and-more = { $names }など。
brief-hours = 月曜日から 金曜日 { $opens }〜{ $closes }
brief-hours-ask = 時間は 電話で 聞いて ください。
brief-special-abroad = 在外公館(日本の 大使館など)か、本籍地の 役所。「継続利用」(つづけて 使う)を したか、外国で 申し込んだ カードだけです。
brief-where-card-how = 申し込みは インターネットや 郵便など、もらう ときは 窓口です。
brief-where-reservation = 予約が 必要です。
brief-where-reservation-card = もらう ときは 予約が 必要です。

brief-doubted = { $words }({ $doubt })
brief-doubt-line = { $doubt }から。
brief-doubt-most = { $others }の ほかは、{ $doubt }から。
brief-doubt-old = { $years }年より 前の ページ
brief-doubt-private = 役所では ない ページ
brief-doubt-visit = 新しく した 人の 話

brief-bring = { $papers }。
brief-bring-see-letter = 家に 来た 紙と、そこに 書いて ある もの。
brief-bring-and-ask = { $papers }。{ brief-bring-lead-ask }
brief-bring-and-in-case = { $papers }。あると 安心です: { $spare }。
brief-bring-by-reservation = { brief-bring-lead-reservation }{ $papers }。
brief-bring-at-pick-up = { brief-bring-lead-pick-up } { $papers }。
brief-bring-at-pick-up-together = { brief-bring-lead-pick-up-together }{ $papers }。
brief-bring-at-pick-up-by-proxy = { brief-bring-lead-pick-up-by-proxy }{ $papers }。
brief-bring-lead-ask = 委任状も いるか 電話で 聞いて ください。
brief-bring-lead-reservation = 予約して 行きます。
brief-bring-lead-pick-up = もらう とき:
brief-bring-lead-pick-up-together = もらう ときは 持ち主も 行きます。
brief-bring-lead-pick-up-by-proxy = もらうのは 持ち主です。代わりの 人は、先に 電話で 聞いて ください。
brief-bring-ask = 行く 前に 窓口に 聞いて ください。
brief-bring-abroad-ask = ほかに 何が 必要か、先に 聞いて ください。
brief-bring-card = マイナンバーカード
brief-bring-holders-card = 持ち主の マイナンバーカード
brief-bring-notice = 有効期限通知書(あれば)
brief-bring-id = 本人確認書類(運転免許証など)
brief-bring-holders-id = 持ち主の 本人確認書類{ $count }つ
brief-bring-form = ふうとうに 入れた { $name }
brief-bring-answered-form = 家に 来た { $name }
brief-bring-letter = 委任状
brief-bring-proxy-id = 代わりの 人の { $photo ->
    [0] 本人確認書類{ $count }つ
   *[other] 写真が ある 本人確認書類{ $count }つ
}
brief-bring-representative-id = 親や 後見人の { $photo ->
    [0] {""}
   *[other] 写真が ある{" "}
}本人確認書類{ $count }つ
brief-bring-proof-child = 親と 子だと わかる 紙({ $stay ->
    [0] 戸籍謄本
   *[other] 出生証明書
}など{ $exception ->
    [0] {""}
    [1] 。いらない ことも あります
    [2] 。いらない ことも あります
   *[other] 。いらない ことも あります
})
brief-bring-proof-ward = 登記事項証明書{ $months ->
    [0] {""}
   *[other] ({ $original ->
        [0] {""}
       *[other] コピーは だめです。
    }作ってから { $months }か月まで)
}
brief-bring-old-card = 今の カード
brief-bring-stay = 新しい 在留カード
brief-bring-stay-pending = 申し込みの スタンプが ある 在留カードか、受付の メール
brief-bring-pickup = 交付通知書
brief-bring-id-besides-old-card = 持ち主の 本人確認書類
brief-bring-pin-note = 暗証番号を 書いた 紙(あれば)

brief-pins-asked = { $pins }。
brief-pins-asked-all = どれを 使うかは 窓口で ちがいます。
brief-pins-in-form = 持ち主が { $form }に 書いて、ふうとうに 入れて とじます。代わりの 人は あけません。
brief-pins-proxy-ask = 代わりの 人は 知らなくて いいです。先に 窓口に 聞いて ください。
brief-pins-new-card = 新しい カードを もらう ときに 決めます。
brief-pins-new-in-form = { $pins }は、持ち主が 新しく 決めて、家に 来た { $form }に 書きます。代わりの 人は 知らなくて いいです。
brief-pins-set-anew = 窓口で 新しく 決めます: { $pins }。
brief-pin-password = { $pins }(英語の 大文字と 数字 { $min }〜{ $max }文字)
brief-pin-digits = { $pins }(数字 { $max }つ)
brief-pin-and-more = { $pins }など
brief-pin-joint = ・
brief-pin-signature = 署名用
brief-pin-authentication = 利用者証明用
brief-pin-resident-register = 住民基本台帳用
brief-pin-card-face = 券面事項入力補助用

brief-bring-free = お金は いりません。
brief-bring-free-reset = お金は いりません。
brief-bring-free-card = 今の カードを 返せば、お金は いりません。
brief-bring-free-card-by-notice = 有効期限通知書の「QRコード」なら、お金は いりません。ほかは 窓口で 聞いて ください。
brief-bring-fee-stay = 期限の 前なら、お金は いりません。すぎると、新しい カードに 1,000円まで かかります。
brief-bring-fee-stay-ended = 1,000円まで かかる ことが あります。
brief-bring-fee-moved = 署名用の お金は、窓口で 聞いて ください。
brief-cost-ask = お金は 窓口で 聞いて ください。
brief-counter-time = 手続きは { $minutes }分ぐらいです。
brief-counter-time-reset = 暗証番号も 決めると { $minutes }分ぐらいです。
brief-counter-arrive = 窓口が しまる { $minutes }分前までに 行って ください。

brief-phone = { $name } { $phone }
brief-phone-of-city = { $name }の 役所。番号は ホームページに あります。{ $address }
brief-phone-anywhere = 住んで いる 市・区・町・村の 役所の 電話。

# What was taken for granted, below the block.
brief-granted = こう 考えました: { $list }。
brief-granted-joint = 、
brief-granted-typed = 日付は 入れた とおり
brief-granted-issuer = カードを 作った 市・区・町・村に 住んで いる
brief-granted-pins = 暗証番号は わかる
brief-granted-not-moved = ひっこして いない、名前も かわって いない

brief-unread = { $name }の くわしい 案内は まだ ありません。どこでも 同じ ことだけ 言います。
brief-at-counter = { $instead ->
    [0] {""}
    [1] 代わりに 来ました。
   *[other] 親か 後見人です。
}用は これです: { $task }。

# Below the block.
brief-careful = 気を つける こと
