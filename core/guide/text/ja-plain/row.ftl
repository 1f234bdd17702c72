# One row per thing: label, value or why there is none, state word, and what to do (.hint).

row-authentication = 利用者証明用電子証明書
row-signature = 署名用電子証明書
row-card = カード
# What each is for, in words that everybody knows: it stands before the official name.
row-authentication-use = コンビニ・保険証・マイナポータルで 使う
row-signature-use = e-Taxなどで 使う
row-card-use = 自分が だれかを 見せる カード

row-issued-by = 作った ところ
row-issued-by-unknown = 市・区・町・村の 番号 { $code }
row-issued-by-since = { $day }からは { $now }

row-state-not-yet-valid = まだ 始まって いません
row-state-valid = まだ 期限の 前です
row-state-renewal-open = 新しく できます(更新)
row-state-ends-today = 今日が 最後の 日です
row-state-expired = 期限が すぎて います
row-state-with-card = カードと 同じ 日までです
row-state-card-open = 新しい カードを 申し込めます

row-window = 新しく できる 期間: { $opens }から { $closes }まで
row-window-card = 新しい カードを 申し込める 期間: { $opens }から

row-ends-with-card = カードの 期限が 先です。だから、使えるのは { $date }までです。
row-signature-bound = 利用者証明用と 同じ 日か、それより 前です。

# Why a value is not known.
row-absent = 入って いません
    .hint = 必要な ときは、役所(市役所や 区役所など)の 窓口で 作って もらえます。
row-absent-signature = 入って いません
    .hint = 15歳より 下の 子どもの カードなどは、それが ふつうです。
row-absent-card = カードに 記録が ありません
    .hint = カードの おもてに 書いて ある 日付を 見て ください。
row-needs-pin = 見るには、暗証番号が 必要です
row-needs-pin-authentication = 読むには、暗証番号が 必要です
    .hint = プラスチックの マイナンバーカードは、暗証番号を 入れなくても 読めます。
row-pin-wrong = 暗証番号が ちがいました
    .hint = あと { $tries }回 入れる ことが できます。英語の 大文字と 数字を たしかめて ください。
row-pin-locked = 暗証番号は 使えなく なって います(ロック)
    .hint = 役所の 窓口で 暗証番号を もう一度 決めると、見る ことが できます。
row-last-try-refused = 読み取って いません
    .hint = 入れる ことが できるのは、あと 1回です。まちがえると 使えなく なります(ロック)。だから、暗証番号は 送って いません。
row-outcome-unknown = 正しかったか わかりません
    .hint = 暗証番号を たしかめて いる 間に、カードが はなれました。もう一度 読み取ると、のこりの 回数だけを 調べます。
row-refused = カードが 答えませんでした({ $status })
    .hint = もう一度 読み取って ください。何回も 同じ ときは、役所(市役所や 区役所など)の 窓口で わかります。
row-unreadable = 中を 読めませんでした
    .hint = 正しい 日付が わからない ため、見せて いません。役所(市役所や 区役所など)の 窓口で わかります。
row-lost = 読むのが とちゅうで 終わったので、わかりません
    .hint = カードを 当てて、動かさないで、もう一度 読み取って ください。
row-not-asked = 今回は 読んで いません
    .hint = もう一度 読み取ると、わかる ことが あります。
row-not-typed = 入れて いません
    .hint = カードの おもてに 書いて あります。
row-not-typed-signature = 日付は 計算できません
