# One line per demo card: an invented person with a situation. The ids end in the names of design.md's table.

demo-not-yet = 高橋さん(45歳)。電子証明書の有効期限は2年後
demo-renewal-open = 佐藤さん(82歳)。電子証明書はあと24日、カードはその5年後まで
demo-ends-today = 田中さん(67歳)。今日が電子証明書の有効期限です
demo-in-grace = 伊藤さん(58歳)。昨日、電子証明書の有効期限が切れました
demo-expired = 渡辺さん(71歳)。5か月前に電子証明書の有効期限が切れました。カードはまだ使えます
demo-card-bound = 山本さん(50歳)。2回目の電子証明書で、有効期限はカードと同じ71日後
demo-card-bound-later = 中村さんのお子さん(7歳)。カードも電子証明書も480日後までで、署名用は入っていません
demo-card-expired = 小林さん(39歳)。昨日、カードも電子証明書も有効期限が切れました
demo-just-issued = 加藤さん(30歳)。先週カードを作りました。電子証明書は5年、カードは10年
demo-moved = 吉田さん(34歳)。30日前に更新し、昨日引っ越しました。署名用の有効期限は1年早い日
demo-period-of-stay = グエンさん(28歳)。有効期限は81日後、在留期間の最後の日
demo-password-locked = 山田さん(63歳)。署名用の暗証番号がロックされています
demo-pin-locked = 佐々木さん(76歳)。利用者証明用の暗証番号がロックされています
demo-both-locked = 松本さん(88歳)。2つの暗証番号がロックされています
demo-one-try-left = 井上さん(52歳)。署名用の暗証番号を入力できるのは、あと1回です
demo-no-certificates = 木村さん(90歳)。カードに電子証明書が入っていません
demo-android-phone = 林さん(41歳)。Androidスマートフォンの電子証明書
demo-juki-card = 清水さん(79歳)。以前の住民基本台帳カード
demo-other-card = 別の種類のカード
demo-p384 = 斎藤さん(24歳)。次の世代の鍵を持つカード
