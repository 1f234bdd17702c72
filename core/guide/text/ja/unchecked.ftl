# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = 失効しているかどうかは、確認していません。引っ越しや氏名の変更のあとは、署名用電子証明書が有効期限の前に失効していることがあります。
unchecked-issuer = 電子証明書の発行者は、確認していません。
unchecked-chip = ICチップが複製でないかどうかは、確認していません。
unchecked-signature-date = 署名用電子証明書の有効期限は、確認していません。
unchecked-card-date = カード本体の有効期限は、確認していません。
