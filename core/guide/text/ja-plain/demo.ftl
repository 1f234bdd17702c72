# One line per demo card: a person with a situation. The ids end in the names of design.md's table.

demo-not-yet = 大人。電子証明書は 2年後に 終わります
demo-renewal-open = 大人。電子証明書は あと 24日です。カードは その 5年後までです
demo-ends-today = 大人。今日が 電子証明書の 最後の 日です
demo-in-grace = きのう、電子証明書の 期限が すぎた 人
demo-expired = 5か月前に 電子証明書の 期限が すぎた 人。カードは まだ 使えます
demo-card-bound = 2回目の 電子証明書。カードと いっしょに 71日後に 終わります
demo-card-bound-later = 子どもの カード。480日後に カードと いっしょに 終わります。署名用は 入って いません
demo-card-expired = きのう、カードも 電子証明書も 終わった 人
demo-just-issued = 先週 カードを 作った 大人。電子証明書は 5年、カードは 10年です
demo-moved = 30日前に 電子証明書を 新しく して、きのう ひっこした 人。署名用は 1年 早く 終わります
demo-period-of-stay = 在留期間(日本に いて いい 期間)が ある 人。81日後、在留期間の 最後の 日に 終わります
demo-password-locked = 署名用の 暗証番号が 使えなく なった 人(ロック)
demo-pin-locked = 利用者証明用の 暗証番号が 使えなく なった 人(ロック)
demo-both-locked = 暗証番号が 2つとも 使えなく なった 人(ロック)
demo-one-try-left = 署名用の 暗証番号を 入れる ことが できるのが、あと 1回の 人
demo-no-certificates = 電子証明書が 入って いない カード
demo-android-phone = Androidスマートフォンの 電子証明書
demo-juki-card = 住民基本台帳カード(前の 古い カード)
demo-other-card = ほかの しゅるいの カード
demo-p384 = これから 使う 新しい かぎ(データを 守る しくみ)の カード
