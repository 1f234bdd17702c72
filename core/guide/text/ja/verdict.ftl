# The answer in one line, and as .next the one thing to do (screens.md, "2 結果"). No exclamation marks, no threats.

verdict-not-yet = まだ手続きは不要です
    .next = { $opens }から、お住まいの市区町村の窓口で更新できます。{ $opens }より前に更新すると、新しい期限が1年短くなることがあります。

verdict-open = 更新できます
    .next = お住まいの市区町村の窓口で更新してください。手数料はかかりません。

verdict-last-day = 今日が最後の日です
    .next = 窓口が開いているか確かめて、今日のうちに更新してください。明日からも、同じ窓口で新しい電子証明書を発行してもらえます。

verdict-expired-in-grace = 期限が切れています
    .next = お住まいの市区町村の窓口で、新しい電子証明書を発行してもらえます。手数料はかかりません。

verdict-expired = 期限が切れています
    .next = お住まいの市区町村の窓口で、新しい電子証明書を発行してもらえます。手数料はかかりません。

verdict-card-bound-later = まだ手続きは不要です。次はカードの作り直しです
    .next = 利用者証明用電子証明書は、カードと同じ日に終わります。{ $opens }から、新しいカードを申請できます。
    .next-card-first = カード本体が、利用者証明用電子証明書より先に終わります。{ $opens }から、新しいカードを申請できます。

verdict-card-bound-open = カードの作り直しの時期です
    .next = 新しいカードを申請してください。できあがるまで1〜2か月ほどかかるため、早めの申請をおすすめします。

verdict-card-expired = カードの期限が切れています
    .next = お住まいの市区町村の窓口で、新しいカードを申請できます。電子証明書も使えなくなっています。

verdict-no-certificate = 利用者証明用電子証明書が入っていません
    .next = 必要なときは、お住まいの市区町村の窓口で発行してもらえます。

verdict-incomplete = もう一度読み取ってください
    .next = カードは変わっていません。カードをぴったり当てて、動かさずに、もう一度お試しください。何度も同じときは、市区町村の窓口で期限を確かめられます。

verdict-clock-doubtful = 端末の日付を確認してください
    .next = この端末の日付は{ $today }です。正しくないようなので、残りの日数は表示していません。日付を直して、もう一度お試しください。

verdict-day-doubtful = 指定した日付を確認してください
    .next = 指定した{ $today }は、この電子証明書が始まる前の日です。残りの日数は表示していません。

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-signature-open = 署名用電子証明書を更新できます
    .next = お住まいの市区町村の窓口で、署名用電子証明書を更新してください。手数料はかかりません。

verdict-signature-last-day = 署名用電子証明書は今日が最後の日です
    .next = 窓口が開いているか確かめて、今日のうちに更新してください。明日からも、同じ窓口で新しい電子証明書を発行してもらえます。

verdict-signature-expired = 署名用電子証明書の期限が切れています
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

# In the whole answer alone, which knows how the person lives.
verdict-extend-stay = 在留期間を延長したら、カードの手続きもしてください
verdict-abroad-open = 海外にお住まいの方は、もう更新できます
verdict-moved = 署名用電子証明書が失効しているかもしれません
