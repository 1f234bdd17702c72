# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = 期限の 前に、もう 使えなく なって いるか どうか(失効)。ひっこした 人や 名前が かわった 人の 署名用電子証明書は、使えないかも しれません。
unchecked-issuer = 電子証明書を 作った ところが 本物か
unchecked-chip = この ICチップ(カードの 中の 小さな 機械)が 本物か、カードの コピーか
unchecked-signature-date = 署名用電子証明書の 日付
unchecked-card-date = カードの 日付
