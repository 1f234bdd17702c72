# Other ways to check the date.
check-face = On the front of the card, below the card's own end. It can be blank.
check-counter = At the municipal counter, the holder with the card and the PIN.
check-paper = On the 電子証明書の写し (copy of the certificate) handed out at issue.
check-software = With 「JPKI利用者ソフト(利用者クライアントソフト)」 on a computer or phone: 「自分の証明書」, 「有効期間の満了日」. 「有効性確認」 shows whether it was revoked.
check-portal = After logging in to Mynaportal.
check-tap = On a card reader, the card tells the exact date without a PIN.
check-office = { $text }
