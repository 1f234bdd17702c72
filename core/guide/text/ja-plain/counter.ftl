# At the counter.
counter-step = { $text }
counter-second-visit = 2回目に 行った ときの ことです。1回目は、申し込みだけです。
counter-card-apply = はじめに、インターネットや 郵便などで 新しい カードを 申し込みます。
counter-card-notice = 新しい カードが できると、「交付通知書」(カードが できた お知らせ)が 来ます。
counter-card-reserve = 予約(先に 日と 時間を 決める こと)が 必要な 窓口では、予約します。
counter-card-receive = 交付通知書(カードが できた お知らせ)と 今の カードを 持って 行きます。暗証番号を 決めて、新しい カードを もらいます。
counter-card-data = ひっこしや 新しい 名前を、カードに 書いて もらいましたか。まだの 人は、先に、または 同じ 日に して ください。住民基本台帳用の 暗証番号(数字 4つ)が 必要です。
counter-card-data-proxy = ひっこしや 新しい 名前を、カードに 書いて もらいましたか。まだの 人は、先に 窓口に 電話して ください。代わりの 人も できるか 聞きます。
counter-give-form = ふうとうに 入れた { $form }(持ち主が 答えを 書く 紙)を、開けないで 窓口に 出します。
counter-set-anew = 先に、{ $pins }を 新しく 決めます。
counter-set-anew-from-form = 先に、{ $pins }を かえます。{ $form }(持ち主が 答えを 書く 紙)に 書いて ある 新しい ものに します。
counter-order = する じゅんばんは、窓口に よって ちがいます。
counter-time = 手続きは { $minutes }分くらいです。{ $details }
counter-time-reset = 暗証番号を もう一度 決める ときは、{ $minutes }分くらいです。{ $details }
counter-without-waiting = 待つ 時間は 入って いません。
counter-arrive = 受付が 終わる { $minutes }分前までに、受付を して ください。
