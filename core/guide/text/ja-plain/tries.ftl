# The two PINs: how many tries are left. Asking costs no try.

tries-authentication = 利用者証明用の 暗証番号
tries-signature = 署名用の 暗証番号

tries-left = あと { $tries }回
tries-one = あと 1回
    .hint = 次に まちがえると、使えなく なります(ロック)。はっきり わからない ときは、入れないで ください。役所(市役所や 区役所など)の 窓口で 聞いて ください。
tries-no-limit = 何回でも 入れる ことが できます
tries-locked = 使えなく なって います(ロック)
    .hint = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、もう一度 決める ことが できます。
# $pin: authentication or signature, the one that is locked. The other PIN is not locked and the certificates have not ended (R-LOCK-1, -3).
tries-locked-store = 使えなく なって います(ロック)
    .hint = コンビニなどの 機械で もう一度 決める ことが できるかも しれません。{ $pin ->
        [authentication] 署名用の 暗証番号
       *[signature] 利用者証明用の 暗証番号
    }が 必要です。役所(市役所や 区役所など)の 窓口でも できます。
tries-unknown = わかりませんでした
tries-unknown-status = わかりませんでした({ $status })
tries-outcome-unknown = わかりません
    .hint = もう一度 読み取ると、のこりの 回数だけを 調べます。
