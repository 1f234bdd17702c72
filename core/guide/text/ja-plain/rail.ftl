# The days that matter beside the rail, and today in its place.

rail-opens = 新しく できる はじめの 日
rail-opens-card = 新しい カードを 申し込める はじめの 日
rail-opens-card-or-stay = 在留期間(日本に いて いい 期間)が ない 人が 申し込める はじめの 日
rail-today = 今日
rail-last-day = 証明書の 最後の 日
rail-last-day-card = カードの 最後の 日
rail-opens-other = 利用者証明用を 新しく できる はじめの 日
rail-last-day-other = 利用者証明用の 最後の 日
rail-signature-opens = 署名用を 新しく できる はじめの 日
rail-signature-last-day = 署名用の 最後の 日
rail-grace-ends = マイナ保険証だけ 使える 最後の 日
rail-and-today = { $words }(今日)
