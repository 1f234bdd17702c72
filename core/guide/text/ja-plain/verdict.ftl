# The answer in one line (screens.md, "2 結果"); the one thing to do is in next.ftl. No exclamation marks, no threats.

verdict-not-yet = 今は する ことが ありません
verdict-open = 電子証明書を 新しく できます(更新)
verdict-last-day = 今日が 電子証明書を 新しく できる 最後の 日です
verdict-two-ends = カードの 表で、期限を 見て ください
verdict-expired-in-grace = 電子証明書の 期限(使える 最後の 日)が すぎて います
verdict-expired = 電子証明書の 期限(使える 最後の 日)が すぎて います
verdict-card-bound-later = 今は する ことが ありません。次は 新しい マイナンバーカードを 申し込みます
verdict-card-bound-open = 新しい マイナンバーカードを 申し込む ときです
verdict-card-ends-soon = マイナンバーカードの 期限(使える 最後の 日)が 近いです
verdict-card-expired = マイナンバーカードの 期限(使える 最後の 日)が すぎて います
verdict-no-certificate = 利用者証明用電子証明書が 入って いません
verdict-incomplete = もう一度 読み取って ください
verdict-day-doubtful = 書いた 日付を たしかめて ください
verdict-clock-doubtful = この 機械の 日付を たしかめて ください

# The signature certificate is due while the rest is not: it is named (design.md, "Nothing to do").
verdict-about-certificates = マイナンバーカードの 中の 証明書です
verdict-about-this-card = 今の カードの 最後の 日

verdict-signature-open = 署名用電子証明書を 新しく できます(更新)
verdict-signature-last-day = 署名用電子証明書は 今日が 最後の 日です
verdict-signature-expired = 署名用電子証明書の 期限(使える 最後の 日)が すぎて います
verdict-no-open-day = 期限の 日まで、窓口は もう 開かない ようです

# Not this card: what it is or seems to be.
verdict-phone = スマートフォンの 電子証明書です
verdict-juki-card = 住民基本台帳カード(前の 古い カード)です
verdict-driving-licence = 運転免許証(車を 運転して いい カード)のようです
verdict-residence-card = 在留カードか 特別永住者証明書のようです
verdict-passport = パスポートのようです
verdict-other-card = マイナンバーカードでは ないようです

# How the person lives says something more urgent.
verdict-extend-stay = 在留期間(日本に いて いい 期間)を 長く したら、カードの 期限も 長く して ください
verdict-special-period = カードの 期限の 前に、窓口で「期限を 長く して ください」と 言って ください(2か月まで)
verdict-abroad-open = 外国でも 使える カードなら、もう 電子証明書を 新しく できます(更新)
verdict-leave = 日本を 出る 前に、カードの「継続利用」の 手続きを して ください
verdict-leave-without-card = 外国へ ひっこすと、この カードは 使えなく なります
verdict-set-pin = 使えない 暗証番号が あります
verdict-moved = 署名用電子証明書は、使えなく なって いるかも しれません(失効)
