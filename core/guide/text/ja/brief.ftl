# The block at the head of an answer.
brief-title = { $task } — { $place }({ $person })
brief-task-renew = 電子証明書の更新
brief-task-issue = 新しい電子証明書の発行
brief-task-renew-signature = 署名用電子証明書の更新
brief-task-issue-signature = 新しい署名用電子証明書の発行
brief-task-set-pin = 暗証番号の再設定
brief-task-new-card = マイナンバーカード本体の更新
brief-task-extend-stay = カードの有効期限の延長(在留期間)
brief-task-leave = 海外へ引っ越す前の、カードの手続き
brief-lives-in = { $name }にお住まいの方
brief-lives-where-issued = カードを発行した{ $name }にお住まいの方
brief-lives-abroad = 海外にお住まいの方
brief-lives-anywhere = 市区町村は未定
brief-person-holder = ご本人が行く場合
brief-person-proxy = 代理の方が行く場合
brief-person-child = 15歳未満の方の法定代理人が行く場合
brief-person-ward = 成年後見人が行く場合
brief-person-representative = 法定代理人が行く場合

brief-label-first = 次にすること
brief-next-set-pin = { $services }は、{ $pins }を設定し直すまで使えません。更新は{ $opens }からです。
brief-next-set-pin-for-card = { $services }は、{ $pins }を設定し直すまで使えません。新しいカードの申請は{ $opens }からです。
brief-next-new-card-late = すぐに新しいカードを申請してください。今のカードが先に切れるかもしれません。その間は{ $child ->
    [0] 運転免許証など、受診は
   *[other] 受診のことを
}健康保険に確認を。
brief-next-reserve = まず、窓口を予約してください。{ $details }
brief-next-reserve-issue = まず、窓口を予約してください。{ $details }
brief-next-two-visits = 窓口へは2回行きます。早めに1回目の申し込みに行ってください。
brief-next-two-visits-late = 2回行くので、間に合わないことが多いです。期限のあとでも、同じ窓口で無料で発行してもらえます。先に電話してください。
brief-next-two-visits-perhaps-late = 先に電話してください。2回行くことになると、間に合わないことが多いです。期限のあとでも、無料で発行してもらえます。
brief-bring-two-visits-possible = 封をした{ $form }がない方は、窓口へ2回行きます。
brief-next-renew-today = 今日のうちに更新してください。{ $reserve ->
    [0] 開いている時間は、先に電話で確かめると確実です。
   *[other] 予約が必要です。今すぐ電話してください。
}期限のあとでも発行してもらえます。
brief-next-after-the-end = { $perhaps ->
    [0] 次に窓口が開くのは、{ $date }の見込みです。
   *[other] 期限までに開く窓口があるか、電話を。次は{ $date }の見込みです。
}期限のあとでも、無料で発行してもらえます。
brief-next-extend-stay = 在留期間を延長したら、カードの期限もすぐ窓口で延長してください(次の日からの所も。先に電話)。過ぎるとカードは使えません。
brief-next-extend-stay-today = 今日のうちに、窓口でカードの有効期限を延長してください。過ぎると、カードは使えなくなります。
brief-next-special-period = 窓口で、特例の延長(1回だけ、長くて2か月)を頼んでください。結果が出たら、新しい在留カードを持ってもう一度行きます。
brief-next-special-period-today = 今日のうちに、窓口で特例の延長(1回だけ、長くて2か月)を頼んでください。過ぎると、カードは使えなくなります。
brief-next-stay-over = 期限まで、窓口はもう開かないようです。開いている窓口がないか、電話で確かめてください。過ぎると、カードは使えなくなります。
brief-next-card-or-stay = 在留期間のある方は、窓口でカードの有効期限を延長してください。それ以外の方は、新しいカードを申請してください。

brief-next-leave-and-renew = 出国の前の日までに、「継続利用」もしてください。しないと、カードは使えなくなります。窓口、持ち物、費用は先に電話を。
brief-next-leave-without-card = 外国籍の方は、カードの「継続利用」ができません。国外へ引っ越すと、カードも電子証明書も使えなくなります。

brief-next-abroad = 在外公館か本籍地の市区町村に、手続きの場所と時期、予約がいるかを確かめてください。
brief-next-ask-form = まず窓口へ電話して、手元の{ $form }を使えるか確かめてください。{ $details }

brief-label-by = いつまでに
brief-label-from = いつから
brief-label-end = 期限
brief-label-when = いつ
brief-label-place = どこへ
brief-label-bring = 持ち物
brief-label-bring-first = 持ち物1回目
brief-label-bring-second = 持ち物2回目
brief-label-pins = 暗証番号
brief-label-cost = 費用と時間
brief-label-at-counter = 窓口で言うこと
brief-label-phone = 電話

brief-by-far = { $date }まで。{ $span }後です。
brief-by = { $date }まで。{ $days ->
    [0] 今日が最後の日です。
   *[other] あと{ $days }日です。
}
brief-by-before-the-end = { $date }まで。{ $days ->
    [0] 今日です。
   *[other] {""}
}期限は{ $ends }(あと{ $left }日)ですが、そのころ窓口は休みのようです。
brief-from = { $opens }から。今は何もしなくて大丈夫です。期限は{ $date }です。
brief-from-signature = 署名用は{ $opens }から、利用者証明用は{ $other }から。今は何もしなくて大丈夫です。
brief-from-signature-then-card = 署名用は{ $opens }から、新しいカードは{ $card }から。今は何もしなくて大丈夫です。
brief-from-opening = { $opens }から(窓口が開くのは{ $opening }の見込み)。今は何もしなくて大丈夫です。期限は{ $date }です。
brief-end-is = { $date }。
brief-ended = { $date }に切れました。
brief-ended-services = { $services }などは使えません。
brief-ended-card = カードも電子証明書も使えません。
brief-ended-insurance = マイナ保険証は{ $date }まで使えます。
brief-ended-insurance-over = マイナ保険証は{ $date }に終わりました。
brief-service-convenience-store = コンビニ交付
brief-service-e-tax = e-Tax
brief-when-before-new-year = 年末年始の休みの前は、{ $date }までです。
brief-when-after-new-year = 次に窓口が開くのは、{ $date }の見込みです。
brief-when-first-visit-by = 1回目は{ $date }までに(目安)。
brief-when-apply-by = 申請は{ $date }までに(目安)。
brief-special-stay-certificates = 電子証明書は{ $date }までです。
brief-special-stay-certificates-ended = 電子証明書は{ $date }に切れ、今は使えません。
brief-either = 更新したことがなければ{ $date }、あれば{ $other }です。
brief-either-ended = 更新したことがなければ{ $date }に切れました。あれば{ $other }です。
brief-before-leaving = 出国の前の日まで。電子証明書の期限は{ $date }です。
brief-when-needed = 必要なときに手続きできます。

brief-office = { $name }({ $details })
brief-office-except = { $names }を除く
brief-office-joint = または
brief-office-anywhere = お住まいの市区町村の窓口。場所と時間は、行く前に確かめてください。
brief-office-unread = { $name }の窓口。ページを読んでいないので、場所と時間は電話で確かめてください。
brief-office-unread-ward = ご本人の住所がある区の区役所({ $name })。ページを読んでいないので、場所と時間は電話で確かめてください。
brief-offices = { $names }。
brief-where-for-renewal = カードの期限も同じ窓口か、電話で確かめてください。
brief-offices-and-more = { $names }など。
brief-hours = 平日{ $opens }〜{ $closes }
brief-hours-ask = 時間は電話で確かめてください。
brief-special-abroad = 在外公館か、本籍地の市区町村。継続利用をしたか、海外で申請したカードの方だけです。
brief-where-card-how = 申請はインターネットや郵便など、受け取りは窓口です。
brief-where-reservation = 予約が必要です。
brief-where-reservation-card = 受け取りには予約が必要です。

brief-doubted = { $words }({ $doubt })
brief-doubt-line = { $doubt }による。
brief-doubt-most = { $others }以外は{ $doubt }。
brief-doubt-old = { $years }年以上前のページ
brief-doubt-private = 役所ではないページ
brief-doubt-visit = 更新した人の例

brief-bring = { $papers }。
brief-bring-see-letter = 届いた書類と、そこに書かれたもの。
brief-bring-and-ask = { $papers }。{ brief-bring-lead-ask }
brief-bring-and-in-case = { $papers }。念のため: { $spare }。
brief-bring-by-reservation = { brief-bring-lead-reservation }{ $papers }。
brief-bring-at-pick-up = { brief-bring-lead-pick-up } { $papers }。
brief-bring-at-pick-up-together = { brief-bring-lead-pick-up-together }{ $papers }。
brief-bring-at-pick-up-by-proxy = { brief-bring-lead-pick-up-by-proxy }{ $papers }。
brief-bring-lead-ask = 委任状もいるか、先に電話を。
brief-bring-lead-reservation = 要予約。
brief-bring-lead-pick-up = 受け取るとき:
brief-bring-lead-pick-up-together = 受け取りはご本人も一緒に。
brief-bring-lead-pick-up-by-proxy = 受け取りはご本人。代理の方が行けるか、先に電話を。
brief-bring-ask = 行く前に窓口へ確かめてください。
brief-bring-abroad-ask = ほかに何がいるか、先に聞いてください。
brief-bring-card = マイナンバーカード
brief-bring-holders-card = ご本人のマイナンバーカード
brief-bring-notice = 有効期限通知書(あれば)
brief-bring-id = 運転免許証などの本人確認書類
brief-bring-holders-id = ご本人の本人確認書類{ $count }点
brief-bring-form = 封をした{ $name }
brief-bring-answered-form = 届いた{ $name }
brief-bring-letter = 委任状
brief-bring-proxy-id = 代理の方の{ $photo ->
    [0] 本人確認書類{ $count }点
   *[other] 顔写真付き本人確認書類{ $count }点
}
brief-bring-representative-id = 法定代理人の{ $photo ->
    [0] {""}
   *[other] 顔写真付き
}本人確認書類{ $count }点
brief-bring-proof-child = 親子の証明({ $stay ->
    [0] 戸籍謄本
   *[other] 出生証明書
}など{ $exception ->
    [0] {""}
    [1] 。同じ世帯なら不要
    [2] 。同じ世帯で誓約書を出せば不要
   *[other] 。不要のことも
})
brief-bring-proof-ward = 登記事項証明書{ $months ->
    [0] {""}
   *[other] ({ $original ->
        [0] {""}
       *[other] 原本、
    }発行から{ $months }か月以内)
}
brief-bring-old-card = 今のカード
brief-bring-stay = 新しい在留カード
brief-bring-stay-pending = 申請中のスタンプがある在留カードか、受付のメール
brief-bring-pickup = 交付通知書
brief-bring-id-besides-old-card = ご本人の本人確認書類
brief-bring-pin-note = 暗証番号の控え(あれば)

brief-pins-asked = { $pins }。
brief-pins-asked-all = どれを使うかは、窓口によって違います。
brief-pins-in-form = ご本人が{ $form }に書いて封をします。代理の方が知る必要はありません。
brief-pins-proxy-ask = 代理の方が知る必要はありません。確かめ方は、先に窓口に聞いてください。
brief-pins-new-card = 新しいカードを受け取るときに決めます。
brief-pins-new-in-form = { $pins }は、ご本人が新しく決めて、届いた{ $form }に書きます。代理の方が知る必要はありません。
brief-pins-set-anew = 窓口で新しく決めます: { $pins }。
brief-pin-password = { $pins }(英大文字と数字{ $min }〜{ $max }文字)
brief-pin-digits = { $pins }(数字{ $max }けた)
brief-pin-and-more = { $pins }など
brief-pin-joint = ・
brief-pin-signature = 署名用
brief-pin-authentication = 利用者証明用
brief-pin-resident-register = 住民基本台帳用
brief-pin-card-face = 券面事項入力補助用

brief-bring-free = 無料。
brief-bring-free-reset = 無料。
brief-bring-free-card = 今のカードを返せば無料。
brief-bring-free-card-by-notice = 有効期限通知書のQRコードから申請すれば無料。ほかは窓口に確認を。
brief-bring-fee-stay = 期限の前なら無料。過ぎると、新しいカードに1,000円までかかることがあります。
brief-bring-fee-stay-ended = 1,000円までかかることがあります。
brief-bring-fee-moved = 署名用の発行の費用は、窓口で確かめてください。
brief-cost-ask = 費用は窓口で確かめてください。
brief-counter-time = { $minutes }分ほど(待ち時間は別)。
brief-counter-time-reset = 暗証番号を設定し直すと{ $minutes }分ほど(待ち時間は別)。
brief-counter-arrive = 受付は窓口が閉まる{ $minutes }分前までです。

brief-phone = { $name } { $phone }
brief-phone-of-city = { $name }の代表電話。番号はホームページにあります。{ $address }
brief-phone-anywhere = お住まいの市区町村の代表電話。

# What was taken for granted, below the block.
brief-granted = 次のように考えた案内です: { $list }。
brief-granted-joint = {"・"}
brief-granted-typed = 日付は入力されたとおり
brief-granted-issuer = カードを発行した市区町村に住んでいる
brief-granted-pins = 暗証番号は分かる
brief-granted-not-moved = 引っ越しや氏名の変更はない

brief-unread = { $name }のくわしい案内は、まだありません。全国で同じことだけを示します。
brief-at-counter = { $instead ->
    [0] {""}
    [1] 代理です。
   *[other] 法定代理人です。
}{ $task }に来ました。

# Below the block.
brief-careful = 気をつけること
