# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = 期限の 前に 使えなく なって いるか(失効)は、たしかめて いません。ひっこした 人や 名前が かわった 人の 署名用電子証明書は、使えないかも しれません。
unchecked-issuer = 電子証明書を だれが 作ったかは、たしかめて いません。
unchecked-chip = ICチップ(カードの 中の 小さな 機械)が コピーかは、たしかめて いません。
unchecked-signature-date = 署名用電子証明書の 期限は、たしかめて いません。
unchecked-card-date = カードの 期限は、たしかめて いません。
