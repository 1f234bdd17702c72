# At the counter.
counter-steps = 「電子証明書を更新したい」と伝え、更新申請書を書き、暗証番号を入力します。最後に、カードと「電子証明書の写し」を受け取ります。
counter-step = { $text }
counter-order = 順番は、窓口によって違います。
counter-time = 手続きは{ $minutes }分ほどです(待ち時間を除く)。
counter-time-reset = 暗証番号を設定し直すときは、{ $minutes }分ほどです(待ち時間を除く)。
counter-arrive = 受付が終わる{ $minutes }分前までに、受付を済ませてください。
counter-note = { $text }
