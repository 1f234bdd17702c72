# Other ways to check the date.
check-face = { $text }
check-counter = { $text } { $details }
check-offices = At { $names }.
check-paper = { $text }
check-software = { $text }
check-portal = You can check the dates after logging in to マイナアプリ (the app that was マイナポータルアプリ).
check-tap = Reading the card with Kigen gives the exact date, without a PIN.
