# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = 失効(期限の 前に 使えなく なる こと)。引っ越しや 名前が 変わった あと、署名用電子証明書は 使えなく なっている ことが あります。
unchecked-issuer = 電子証明書を だれが 作ったか
unchecked-chip = この カードが 本物か どうか
unchecked-signature-date = 署名用電子証明書の日付
unchecked-card-date = カード本体の日付
