# The days that matter beside the rail, and today in its place.

rail-opens = 新しく できる はじめの 日
rail-opens-card = 新しい カードを 申し込める はじめの 日
rail-today = 今日
rail-last-day = 証明書の 最後の 日
rail-last-day-card = カードの 最後の 日
rail-grace-ends = マイナ保険証だけ 使える 最後の 日
rail-and-today = { $words }(今日)
