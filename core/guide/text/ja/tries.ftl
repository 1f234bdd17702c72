# The two PINs: how many tries are left. Asking costs no try.

tries-authentication = 利用者証明用の暗証番号
tries-signature = 署名用の暗証番号

tries-left = あと{ $tries }回
tries-one = あと1回
    .hint = 次に間違えるとロックされます。はっきりしないときは、入力せずに市区町村の窓口へご相談ください。
tries-no-limit = 回数の制限はありません
tries-locked = ロックされています
    .hint = お住まいの市区町村の窓口で、設定し直せます。
# $pin: authentication or signature, the one that is locked. The other PIN is not locked and the certificates have not ended (R-LOCK-1, -3).
tries-locked-store = ロックされています
    .hint = { $pin ->
        [authentication] 署名用の暗証番号
       *[signature] 利用者証明用の暗証番号
    }が分かれば、コンビニなどの端末で設定し直せることがあります。市区町村の窓口でもできます。
tries-unknown = 分かりませんでした
tries-unknown-status = 分かりませんでした({ $status })
tries-outcome-unknown = 分かりません
    .hint = もう一度読み取ると、残りの回数だけを確認します。
