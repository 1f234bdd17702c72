# Other ways to check the date.
check-face = { $text }
check-counter = { $text } { $details }
check-offices = At { $names }.
check-paper = { $text }
check-software = { $text }
check-portal = After logging in to Mynaportal.
check-tap = On a card reader, the card tells the exact date without a PIN.
