# Sentences that stand below the answer, each only where it holds.

note-card-goes-on = カードは、{ $date }まで 使えます。
note-doubtful-date = 読み取った 日付が ちがうかも しれません。もう いちど 読み取って ください。同じ 日付なら、窓口で きいて ください。
note-locked = { $pins }は、使えなく なって います(ロック)。{ $details }
note-locked-at-renewal = 窓口へ 行く ときに、新しく できます。
note-one-try-left = { $pins }は、次に まちがえると 使えなく なります(ロック)。
note-by-hand = これは だいたいの 日です(入れた 日付から 計算しました)。正しい 日付は、カードを 読み取るか、役所の 窓口で たしかめて ください。
note-period-of-stay = 在留期間(日本に いて いい 期間)と 同じ 期限の カードは、期限の 前に 長く します。
note-signature-unknown = 署名用電子証明書の 期限は、利用者証明用より 早い ことが あります。
note-signature-earlier = 署名用電子証明書の 期限は、利用者証明用より 前の { $date }です。{ $opens }から 新しく できます(更新)。
note-signature-open = 署名用電子証明書も、{ $date }まで 新しく できます(更新)。
note-signature-expired = 署名用電子証明書は、{ $date }に 期限が すぎました。窓口で 新しく 作って もらえます。
note-signature-with-card = 署名用電子証明書も、新しい カードと いっしょに 新しく なります。
note-card-unknown = カードの 期限も たしかめて ください。カードの おもてに 書いて あります。
note-card-open = カードの 期限は { $date }です。新しい カードも、もう 申し込めます。
note-gain = 今日 手続きすると、新しい 電子証明書の 期限は { $date }です。
note-gain-at-most = 今日 手続きすると、新しい 電子証明書の 期限は、長くて { $date }です。カードの 期限が 先なら、その 日です。
note-gain-next = つぎに 窓口が 開く 日に 手続きすると、新しい 期限は { $date }です。
note-gain-next-at-most = つぎに 窓口が 開く 日に 手続きすると、新しい 期限は、長くて { $date }です。カードの 期限が 先なら、その 日までです。
note-issuer-known = 電子証明書を だれが 作ったか、たしかめました({ $name })。
note-issuer-unknown = 電子証明書を 作った ところは、Kigenの 知らない ところです。

# R-HOKEN: only for people who registered (R-HOKEN-5); without a date once the card has ended (R-HOKEN-4).
note-insurance-later = マイナ保険証(保険証の 代わりの カード)として 使って いる 人は、期限が すぎても、{ $date }まで 病院で 使えます。
note-insurance-grace = マイナ保険証(保険証の 代わりの カード)として 使って いる 人は、{ $date }まで 病院で 使えます。
note-insurance-over = マイナ保険証(保険証の 代わりの カード)として 使って いる 人が 病院で 使える 期間は、{ $date }で 終わりました。入って いる 健康保険に 聞いて ください。
note-insurance-card-expired = マイナ保険証(保険証の 代わりの カード)として 使って いる 人は、病院か、入って いる 健康保険に 聞いて ください。
