# The days that matter beside the rail, and today in its place.

rail-opens = 更新の最初の日
rail-opens-card = 新しいカードの申請の最初の日
rail-opens-card-or-stay = 在留期間のない方が新しいカードを申請できる最初の日
rail-today = 今日
rail-last-day = 証明書の最後の日
rail-last-day-card = カードの最後の日
rail-opens-other = 利用者証明用の更新の最初の日
rail-last-day-other = 利用者証明用の最後の日
rail-signature-opens = 署名用の更新の最初の日
rail-signature-last-day = 署名用の最後の日
rail-grace-ends = マイナ保険証だけ使える最後の日
rail-and-today = { $words }(今日)
