# Sentences that stand below the answer, each only where it holds.

note-card-goes-on = カードそのものは、{ $date }まで使えます。
note-doubtful-date = 読み取った日付が正しくないかもしれません。もう一度読み取ってください。同じ日付なら、窓口で確かめてもらってください。
note-locked = { $pins }がロックされています。{ $details }
note-locked-at-renewal = 更新に行くときに、窓口で設定し直せます。
note-one-try-left = { $pins }は、次に間違えるとロックされます。
note-by-hand = 目安(入力した日付からの計算)です。正確な日付は、カードを読み取るか、市区町村の窓口で確かめてください。
note-period-of-stay = 在留期間と同じ日に有効期限が切れるカードは、その前に有効期限を延長します。
note-signature-unknown = 署名用電子証明書は、利用者証明用より早く有効期限が切れることがあります。
note-signature-earlier = 署名用電子証明書の有効期限は、利用者証明用より前の{ $date }です。{ $opens }から更新できます。
note-signature-open = 署名用電子証明書も、{ $date }まで更新できます。
note-signature-expired = 署名用電子証明書は、{ $date }に有効期限が切れました。窓口で新しく発行してもらえます。
note-signature-with-card = 署名用電子証明書も、新しいカードと一緒に新しくなります。
note-card-unknown = カード本体の有効期限も確かめてください。カードのおもて面に印字されています。
note-card-open = カード本体の有効期限は{ $date }です。新しいカードも、もう申請できます。
note-gain = 今日手続きすると、新しい電子証明書の有効期限は{ $date }です。
note-gain-at-most = 今日手続きすると、新しい電子証明書の有効期限は、長くて{ $date }です。カード本体の有効期限が先に来るときは、その日です。
note-gain-next = 次に窓口が開く日に手続きすると、新しい電子証明書の期限は{ $date }です。
note-gain-next-at-most = 次に窓口が開く日に手続きすると、新しい電子証明書の期限は、長くて{ $date }です。カードの期限が先に来るときは、その日までです。
note-issuer-known = 電子証明書の発行者を確かめました({ $name })。
note-issuer-unknown = 電子証明書の発行者は、Kigenの一覧にない発行者です。

# R-HOKEN: only for people who registered (R-HOKEN-5); without a date once the card has ended (R-HOKEN-4).
note-insurance-later = マイナ保険証として使っている場合は、有効期限が過ぎても、{ $date }までは受診に使えます。
note-insurance-grace = マイナ保険証として使っている場合は、{ $date }までは受診に使えます。
note-insurance-over = マイナ保険証として使っている場合は、受診に使える期間が{ $date }に終わりました。加入している健康保険に確認してください。
note-insurance-card-expired = マイナ保険証として使っている場合は、医療機関または加入している健康保険に確認してください。
