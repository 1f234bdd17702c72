# The picture of where today lies: labels beside it, and the same picture for the ear.

timeline-opens = { $date }から
timeline-last-day = { $date }まで
timeline-grace-ends = 保険証は{ $date }まで
timeline-today = 今日
timeline-today-before = 今日は、始まる { $days }日前
timeline-today-after = 今日は、終わって { $days }日後

timeline-spoken-window = 更新できる期間は、{ $opens }から{ $closes }まで。
timeline-spoken-card-window = 新しいカードを申請できる期間は、{ $opens }から{ $closes }まで。
timeline-spoken-early = 今日は、その期間が始まる{ $days }日前です。
timeline-spoken-inside = 今日はその期間の中で、終わりまであと{ $days }日です。
timeline-spoken-last-day = 今日は、その最後の日です。
timeline-spoken-late = 今日は、その期間が終わってから{ $days }日後です。
timeline-spoken-grace = マイナ保険証として使っている場合は、{ $date }までは受診に使えます。
