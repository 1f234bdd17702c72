# The answer in one line, and as .next the one thing to do (screens.md, "2 結果"). No exclamation marks, no threats.

verdict-not-yet = 今は 何も しなくて いいです
    .next = { $opens }から、住んで いる ところの 役所(市役所や 区役所など)の 窓口で 電子証明書を 新しく できます(更新)。{ $opens }より 前に すると、新しい 期限が 1年 短く なる ことが あります。

verdict-open = 電子証明書を 新しく できます(更新)
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で 新しく して ください。お金は かかりません。

verdict-last-day = 今日が 最後の 日です
    .next = 窓口が 開いて いるか、たしかめて ください。今日の うちに 電子証明書を 新しく して ください(更新)。明日からも、同じ 窓口で 新しい 電子証明書を 作って もらえます。

verdict-expired-in-grace = 期限(使える 最後の 日)が すぎて います
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、新しい 電子証明書を 作って もらえます。お金は かかりません。

verdict-expired = 期限(使える 最後の 日)が すぎて います
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、新しい 電子証明書を 作って もらえます。お金は かかりません。

verdict-card-bound-later = 今は 何も しなくて いいです。次は カードを 作り直します
    .next = 利用者証明用電子証明書は、カードと 同じ 日に 終わります。{ $opens }から、新しい カードを 申し込めます。
    .next-card-first = カードの ほうが、利用者証明用電子証明書より 先に 終わります。{ $opens }から、新しい カードを 申し込めます。

verdict-card-bound-open = カードを 作り直す ときです
    .next = 新しい カードを 申し込んで ください。できるまで 1〜2か月くらい かかります。だから、早く 申し込むと 安心です。

verdict-card-expired = カードの 期限(使える 最後の 日)が すぎて います
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、新しい カードを 申し込めます。電子証明書も 使えなく なって います。

verdict-no-certificate = 利用者証明用電子証明書が 入って いません
    .next = 必要な ときは、住んで いる ところの 役所(市役所や 区役所など)の 窓口で 作って もらえます。

verdict-incomplete = もう一度 読み取って ください
    .next = カードは かわって いません。カードを ぴったり 当てて、動かさないで、もう一度 して ください。何回も 同じ ときは、役所(市役所や 区役所など)の 窓口で 期限を たしかめる ことが できます。

verdict-day-doubtful = 書いた 日付を たしかめて ください
    .next = あなたが 書いた { $today }は、この 電子証明書が 始まる 前の 日です。あと 何日かは 見せて いません。

verdict-clock-doubtful = この 機械の 日付を たしかめて ください
    .next = この 機械の 日付は { $today }です。正しく ないようです。だから、あと 何日かは 見せて いません。日付を 直して、もう一度 して ください。

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-signature-open = 署名用電子証明書を 新しく できます(更新)
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、署名用電子証明書を 新しく して ください。お金は かかりません。

verdict-signature-last-day = 署名用電子証明書は 今日が 最後の 日です
    .next = 窓口が 開いて いるか、たしかめて ください。今日の うちに 署名用電子証明書を 新しく して ください(更新)。明日からも、同じ 窓口で 新しい 電子証明書を 作って もらえます。

verdict-signature-expired = 署名用電子証明書の 期限(使える 最後の 日)が すぎて います
    .next = 住んで いる ところの 役所(市役所や 区役所など)の 窓口で、新しい 署名用電子証明書を 作って もらえます。お金は かかりません。

# Not this card: what it is or seems to be.
verdict-phone = スマートフォンの 電子証明書です
    .next = この 電子証明書の 期限は、その スマートフォンの アプリで たしかめて ください。プラスチックの マイナンバーカードなら、ここで 調べる ことが できます。

verdict-juki-card = 住民基本台帳カード(前の 古い カード)です
    .next = この カードの 電子証明書は、もう 使えません。マイナンバーカードが ある 人は、それを 使って ください。

verdict-driving-licence = 運転免許証(車を 運転して いい カード)のようです
    .next = マイナンバーカードを 使って ください。

verdict-residence-card = 在留カードか 特別永住者証明書のようです
    .next = マイナンバーカードを 使って ください。

verdict-passport = パスポートのようです
    .next = マイナンバーカードを 使って ください。

verdict-other-card = マイナンバーカードでは ないようです
    .next = マイナンバーカードを 使って ください。カードの 答えは { $status } でした。

# In the whole answer alone, which knows how the person lives.
verdict-extend-stay = 在留期間(日本に いて いい 期間)を 長く したら、カードの 手続きも して ください
verdict-abroad-open = 外国に 住んで いる 人は、もう 電子証明書を 新しく できます(更新)
verdict-moved = 署名用電子証明書は、使えなく なって いるかも しれません(失効)
