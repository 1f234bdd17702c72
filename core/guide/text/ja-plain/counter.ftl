# At the counter.
counter-steps = 「電子証明書を更新したい」と 言います。更新申請書(申し込みの 紙)を 書きます。暗証番号を 入れます。最後に、カードと「電子証明書の写し」(日付などの 紙)を もらいます。
counter-step = { $text }
counter-order = する じゅんばんは、窓口に よって ちがいます。
counter-time = 手続きは { $minutes }分くらいです。待つ 時間は 入って いません。
counter-time-reset = 暗証番号を もう一度 決める ときは、{ $minutes }分くらいです。待つ 時間は 入って いません。
counter-arrive = 受付が 終わる { $minutes }分前までに、受付を して ください。
counter-note = { $text }
