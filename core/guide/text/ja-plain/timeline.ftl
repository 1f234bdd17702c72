# The picture of where today lies: labels beside it, and the same picture for the ear.

timeline-opens = { $date }から
timeline-last-day = { $date }まで
timeline-grace-ends = 保険証は { $date }まで
timeline-today = 今日
timeline-today-before = 今日は、始まる { $days }日前
timeline-today-after = 今日は、終わって { $days }日後

timeline-spoken-window = 電子証明書を 新しく できる 期間は、{ $opens }から { $closes }まで。
timeline-spoken-card-window = 新しい カードを 申し込める 期間は、{ $opens }から { $closes }まで。
timeline-spoken-early = 今日は、その 期間が 始まる { $days }日前です。
timeline-spoken-inside = 今日は、その 期間の 中です。終わりまで あと { $days }日です。
timeline-spoken-last-day = 今日は、その 最後の 日です。
timeline-spoken-late = 今日は、その 期間が 終わってから { $days }日後です。
timeline-spoken-grace = マイナ保険証(保険証の 代わりの カード)として 使って いる 人は、{ $date }まで 病院で 使えます。
