# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = 失効しているかどうか。引っ越しや氏名の変更のあとは、署名用電子証明書が期限の前に失効していることがあります。
unchecked-issuer = 電子証明書の発行者が本物か
unchecked-chip = このチップが本物かどうか(カードの複製でないこと)
unchecked-signature-date = 署名用電子証明書の日付
unchecked-card-date = カード本体の日付
