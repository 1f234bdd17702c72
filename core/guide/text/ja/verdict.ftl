# The answer in one line (screens.md, "2 結果"); the one thing to do is in next.ftl. No exclamation marks, no threats.

verdict-not-yet = 今は、することはありません
verdict-open = 電子証明書の更新の時期です
verdict-last-day = 今日が、電子証明書を更新できる最後の日です
verdict-two-ends = 有効期限を、カードのおもて面で確かめてください
verdict-expired-in-grace = 電子証明書の有効期限が切れています
verdict-expired = 電子証明書の有効期限が切れています
verdict-card-bound-later = 今は、することはありません。次はマイナンバーカード本体の更新です
verdict-card-bound-open = マイナンバーカード本体の更新の時期です
verdict-card-ends-soon = マイナンバーカードの有効期限が近づいています
verdict-card-expired = マイナンバーカードの有効期限が切れています
verdict-no-certificate = 利用者証明用電子証明書が入っていません
verdict-incomplete = もう一度読み取ってください
verdict-clock-doubtful = 端末の日付を確認してください
verdict-day-doubtful = 指定した日付を確認してください

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-about-certificates = マイナンバーカードの中の証明書
verdict-about-this-card = 今のカードの有効期限

verdict-signature-open = 署名用電子証明書を更新できます
verdict-signature-last-day = 署名用電子証明書は今日が最後の日です
verdict-signature-expired = 署名用電子証明書の有効期限が切れています
verdict-no-open-day = 期限の日まで、窓口はもう開かない見込みです

# Not this card: what it is or seems to be.
verdict-phone = スマートフォンの電子証明書です
verdict-juki-card = 住民基本台帳カードです
verdict-driving-licence = 運転免許証のようです
verdict-residence-card = 在留カードか特別永住者証明書のようです
verdict-passport = パスポートのようです
verdict-other-card = マイナンバーカードではないようです

# How the person lives says something more urgent.
verdict-extend-stay = 在留期間を延長したら、カードの期限も延ばしてください
verdict-special-period = カードの期限の前に、窓口で特例の延長(長くて2か月)を頼んでください
verdict-abroad-open = 海外でも使えるカードの方は、もう更新できます
verdict-leave = 出国の前に、カードの「継続利用」の手続きをしてください
verdict-leave-without-card = 国外へ引っ越すと、このカードは使えなくなります
verdict-set-pin = 使えない暗証番号があります
verdict-moved = 署名用電子証明書が失効しているかもしれません
