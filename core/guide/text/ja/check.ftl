# Other ways to check the date.
check-face = { $text }
check-counter = { $text }{ $details }
check-offices = 場所は{ $names }です。
check-paper = { $text }
check-software = { $text }
check-portal = マイナアプリ(以前のマイナポータルアプリ)に入ると確かめられます。
check-tap = Kigenでカードを読み取ると、暗証番号なしで正確な日付が分かります。
