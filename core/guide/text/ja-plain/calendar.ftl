# Reminders.
calendar-name = マイナンバーカードの 期限
calendar-opens = 電子証明書を 新しく できる はじめの 日
calendar-opens-card = 新しい カードを 申し込める はじめの 日
calendar-month-before = 電子証明書の 期限まで、あと 1か月
calendar-practical = 窓口が 開いて いる 最後の 日(だいたい)
calendar-ends = 電子証明書の 最後の 日
calendar-grace = マイナ保険証を 病院で 使える 最後の 日
calendar-about = Kigenが 計算しました。失効(期限の 前に 使えなく なる こと)は たしかめて いません。
