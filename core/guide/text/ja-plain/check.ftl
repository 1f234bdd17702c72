# Other ways to check the date.
check-face = { $text }
check-counter = { $text }{ $details }
check-offices = 場所は { $names }です。
check-paper = { $text }
check-software = { $text }
check-portal = マイナアプリ(国の アプリ)に 入ると わかります。前の 名前は マイナポータルアプリです。
check-tap = Kigenで カードを 読み取ると、正しい 日付が わかります。暗証番号は いりません。
