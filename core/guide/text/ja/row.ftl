# One row per thing: label, value or why there is none, state word, and what to do (.hint).

row-authentication = 利用者証明用電子証明書
row-signature = 署名用電子証明書
row-card = カード本体
# What each is for, in words that everybody knows: it stands before the official name.
row-authentication-use = コンビニ・保険証・マイナポータル用
row-signature-use = e-Taxなどの申請用
row-card-use = 身分証明書として

row-issued-by = 発行
row-issued-by-unknown = 市区町村コード { $code }
row-issued-by-since = { $day }からは{ $now }

row-state-not-yet-valid = まだ始まっていません
row-state-valid = 有効期限内です
row-state-renewal-open = 更新できます
row-state-ends-today = 今日が最後の日です
row-state-expired = 有効期限が切れています
row-state-with-card = カードと同じ日までです
row-state-card-open = 新しいカードを申請できます

row-window = 更新できる期間: { $opens }から{ $closes }まで
row-window-card = 新しいカードを申請できる期間: { $opens }から

row-ends-with-card = カード本体の有効期限が先に来るため、使えるのは{ $date }までです。
row-signature-bound = 利用者証明用と同じ日か、それより前です。

# Why a value is not known.
row-absent = 入っていません
    .hint = 必要なときは、市区町村の窓口で発行してもらえます。
row-absent-signature = 入っていません
    .hint = 15歳未満の方のカードなどでは、入っていないのが普通です。
row-absent-card = カードに記録がありません
    .hint = カードのおもて面に印字された日付を確かめてください。
row-needs-pin = 見るには暗証番号が必要です
row-needs-pin-authentication = 暗証番号がないと読み取れません
    .hint = プラスチックのマイナンバーカードなら、暗証番号なしで読み取れます。
row-pin-wrong = 暗証番号が違いました
    .hint = あと{ $tries }回入力できます。大文字の英字と数字を確かめてください。
row-pin-locked = 暗証番号がロックされています
    .hint = 市区町村の窓口で暗証番号を設定し直すと、見られるようになります。
row-last-try-refused = 読み取りませんでした
    .hint = 入力できるのは、あと1回です。間違えるとロックされるため、暗証番号は送っていません。
row-outcome-unknown = 結果が分かりません
    .hint = 暗証番号を確かめている間に、カードが離れました。もう一度読み取ると、残りの回数だけを確認します。
row-refused = カードが応じませんでした({ $status })
    .hint = もう一度読み取ってください。何度も同じときは、市区町村の窓口で確かめられます。
row-unreadable = 内容を読み取れませんでした
    .hint = 日付が確かでないため、表示していません。市区町村の窓口で確かめられます。
row-lost = 読み取りが途中で終わったため、分かりません
    .hint = カードを当てたまま、もう一度読み取ってください。
row-not-asked = 今回は読み取っていません
    .hint = もう一度読み取ると、分かることがあります。
row-not-typed = 入力していません
    .hint = カードのおもて面に印字されています。
row-not-typed-signature = 日付は計算できません
