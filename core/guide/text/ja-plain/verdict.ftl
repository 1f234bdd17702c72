# The answer in one line, and as .next the one thing to do (screens.md, "2 結果"). No exclamation marks, no threats.

verdict-not-yet = 今は なにもしなくて いいです
    .next = { $opens }から、住んでいる 市役所や 区役所の 窓口で 新しく できます。早く すると、使える 期間が 1年 短くなる ことが あります。

verdict-open = 新しく できます(更新)
    .next = 住んでいる 市役所や 区役所の 窓口で 新しく してください。お金は かかりません。

verdict-last-day = 今日が 最後の 日です
    .next = 今日の うちに 窓口で 新しく してください。明日からでも、新しい ものを 作って もらえます。

verdict-expired-in-grace = 期限(使える 最後の 日)が 過ぎました
    .next = 住んでいる 市役所や 区役所の 窓口で、新しい 電子証明書を 作って もらえます。お金は かかりません。

verdict-expired = 期限(使える 最後の 日)が 過ぎました
    .next = 住んでいる 市役所や 区役所の 窓口で、新しい 電子証明書を 作って もらえます。お金は かかりません。

verdict-card-bound-later = 今は なにもしなくて いいです。次は カードを 作り直します
    .next = 利用者証明用電子証明書は、カードと 同じ 日に 終わります。{ $opens }から、新しい カードを 申し込めます。
    .next-card-first = カードの ほうが、利用者証明用電子証明書より 先に 終わります。{ $opens }から、新しい カードを 申し込めます。

verdict-card-bound-open = カードを 作り直す 時期です
    .next = 新しい カードを 申し込んで ください。できるまで 1〜2か月 かかります。早く 申し込むと 安心です。

verdict-card-expired = カードの 期限が 過ぎました
    .next = 住んでいる 市役所や 区役所の 窓口で、新しい カードを 申し込めます。電子証明書も 使えません。

verdict-no-certificate = 利用者証明用電子証明書が 入って いません
    .next = 必要な ときは、住んでいる 市役所や 区役所の 窓口で 入れて もらえます。

verdict-incomplete = もう一度 読み取って ください
    .next = カードは変わっていません。カードをぴったり当てて、動かさずに、もう一度お試しください。何度も同じときは、市区町村の窓口で期限を確かめられます。

verdict-day-doubtful = 決めた 日付を 確かめて ください
    .next = { $today }は、この電子証明書が 始まる 前の 日です。残りの 日数は 書きません。

verdict-clock-doubtful = この 機械の 日付を 確かめて ください
    .next = この端末の日付は{ $today }です。正しくないようなので、残りの日数は表示していません。日付を直して、もう一度お試しください。

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-signature-open = 署名用電子証明書を 新しく できます
    .next = お住まいの市区町村の窓口で、署名用電子証明書を更新してください。手数料はかかりません。

verdict-signature-last-day = 署名用電子証明書は 今日が 最後の 日です
    .next = 窓口が開いているか確かめて、今日のうちに更新してください。明日からも、同じ窓口で新しい電子証明書を発行してもらえます。

verdict-signature-expired = 署名用電子証明書の 期限が 過ぎました
    .next = お住まいの市区町村の窓口で、新しい署名用電子証明書を発行してもらえます。手数料はかかりません。

# Not this card: what it is or seems to be.
verdict-phone = スマートフォンの電子証明書です
    .next = この電子証明書の期限は、そのスマートフォンのアプリで確かめてください。プラスチックのマイナンバーカードなら、ここで調べられます。

verdict-juki-card = 住民基本台帳カードです
    .next = このカードの電子証明書は、もう使えません。マイナンバーカードをお持ちの方は、そちらをお使いください。

verdict-driving-licence = 運転免許証のようです
    .next = マイナンバーカードをお使いください。

verdict-residence-card = 在留カードか特別永住者証明書のようです
    .next = マイナンバーカードをお使いください。

verdict-passport = パスポートのようです
    .next = マイナンバーカードをお使いください。

verdict-other-card = マイナンバーカードではないようです
    .next = マイナンバーカードをお使いください。カードの応答は { $status } でした。
