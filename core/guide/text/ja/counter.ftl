# At the counter.
counter-step = { $text }
counter-second-visit = 2回目に行ったときの流れです。1回目は、申し込みだけです。
counter-card-apply = はじめに、インターネットや郵便などで新しいカードを申請します。
counter-card-notice = 新しいカードができると、「交付通知書」が届きます。
counter-card-reserve = 予約が必要な窓口では、予約します。
counter-card-receive = 交付通知書と今のカードを持って窓口へ行き、暗証番号を設定して受け取ります。
counter-card-data = 引っ越しや氏名の変更をカードに書いてもらっていない方は、先に、または同じ日に手続きしてください。住民基本台帳用の暗証番号(数字4けた)が必要です。
counter-card-data-proxy = 引っ越しや氏名の変更がまだカードに書かれていないときは、代理の方にもできるか、先に窓口へ電話で確かめてください。
counter-give-form = 封をした{ $form }を、開けずに窓口に渡します。
counter-set-anew = 先に、{ $pins }を新しく設定します。
counter-set-anew-from-form = 先に、{ $pins }を、{ $form }に書かれた新しいものに設定し直します。
counter-order = 順番は、窓口によって違います。
counter-time = 手続きは{ $minutes }分ほどです。{ $details }
counter-time-reset = 暗証番号を設定し直すときは、{ $minutes }分ほどです。{ $details }
counter-without-waiting = 待ち時間は入っていません。
counter-arrive = 受付が終わる{ $minutes }分前までに、受付を済ませてください。
