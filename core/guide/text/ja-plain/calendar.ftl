# Reminders.
calendar-name = マイナンバーカードの期限
calendar-opens = 電子証明書を更新できる最初の日
calendar-opens-card = 新しいカードを申請できる最初の日
calendar-month-before = 電子証明書の期限まで、あと1か月
calendar-practical = 窓口が開いている最後の日(目安)
calendar-ends = 電子証明書の最後の日
calendar-grace = マイナ保険証として受診に使える最後の日
calendar-about = Kigenの計算です。失効は確認していません。
