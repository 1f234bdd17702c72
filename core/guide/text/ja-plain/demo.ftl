# One line per demo card: an invented person with a situation. The ids end in the names of design.md's table.

demo-not-yet = たかはしさん(45歳)。電子証明書は 2年後に 終わります
demo-renewal-open = さとうさん(82歳)。電子証明書は あと 24日です。カードは その 5年後までです
demo-ends-today = たなかさん(67歳)。今日が 電子証明書の 最後の 日です
demo-in-grace = いとうさん(58歳)。きのう、電子証明書の 期限が すぎました
demo-expired = わたなべさん(71歳)。5か月前に 電子証明書の 期限が すぎました。カードは まだ 使えます
demo-card-bound = やまもとさん(50歳)。2回目の 電子証明書です。カードと いっしょに 71日後に 終わります
demo-card-bound-later = なかむらさんの 子ども(7歳)。480日後に カードと いっしょに 終わります。署名用は 入って いません
demo-card-expired = こばやしさん(39歳)。きのう、カードも 電子証明書も 終わりました
demo-just-issued = かとうさん(30歳)。先週 カードを 作りました。電子証明書は 5年、カードは 10年です
demo-moved = よしださん(34歳)。30日前に 電子証明書を 新しく して、きのう ひっこしました。署名用は 1年 早く 終わります
demo-period-of-stay = グエンさん(28歳)。在留期間(日本に いて いい 期間)が あります。81日後、在留期間の 最後の 日に 終わります
demo-password-locked = やまださん(63歳)。署名用の 暗証番号が 使えなく なりました(ロック)
demo-pin-locked = ささきさん(76歳)。利用者証明用の 暗証番号が 使えなく なりました(ロック)
demo-both-locked = まつもとさん(88歳)。暗証番号が 2つとも 使えなく なりました(ロック)
demo-one-try-left = いのうえさん(52歳)。署名用の 暗証番号を 入れる ことが できるのは、あと 1回です
demo-no-certificates = きむらさん(90歳)。カードに 電子証明書が 入って いません
demo-android-phone = はやしさん(41歳)。Androidスマートフォンの 電子証明書です
demo-juki-card = しみずさん(79歳)。住民基本台帳カード(前の 古い カード)です
demo-other-card = ほかの しゅるいの カード
demo-p384 = さいとうさん(24歳)。これから 使う 新しい かぎ(データを 守る しくみ)の カードです
