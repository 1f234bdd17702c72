# One line per demo card: a person with a situation. The ids end in the names of design.md's table.

demo-not-yet = 大人。電子証明書の有効期限は2年後です
demo-renewal-open = 大人。電子証明書はあと24日、カードはその5年後まで
demo-ends-today = 大人。今日が電子証明書の有効期限です
demo-in-grace = 昨日、電子証明書の有効期限が切れた人
demo-expired = 5か月前に電子証明書の有効期限が切れた人。カードはまだ使えます
demo-card-bound = 2回目の電子証明書。有効期限はカードと同じ71日後です
demo-card-bound-later = お子さんのカード。カードも電子証明書も480日後までで、署名用は入っていません
demo-card-expired = 昨日、カードも電子証明書も有効期限が切れた人
demo-just-issued = 先週カードを作った大人。電子証明書は5年、カードは10年
demo-moved = 30日前に更新し、昨日引っ越した人。署名用の有効期限は1年早い日です
demo-period-of-stay = 在留期間のある人。有効期限は81日後、在留期間の最後の日です
demo-password-locked = 署名用の暗証番号がロックされた人
demo-pin-locked = 利用者証明用の暗証番号がロックされた人
demo-both-locked = 2つの暗証番号がロックされた人
demo-one-try-left = 署名用の暗証番号を入力できるのが、あと1回の人
demo-no-certificates = 電子証明書の入っていないカード
demo-android-phone = Androidスマートフォンの電子証明書
demo-juki-card = 以前の住民基本台帳カード
demo-other-card = 別の種類のカード
demo-p384 = 次の世代の鍵を持つカード
