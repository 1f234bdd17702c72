# At the counter.
counter-steps = Say 「電子証明書を更新したい」 (I want to renew the certificate), fill in the 更新申請書 (application), and enter your PINs. At the end you receive the card and the 電子証明書の写し (copy of the certificate).
counter-step = { $text }
counter-order = The order differs between counters.
counter-time = It takes about { $minutes } minutes, waiting not counted.
counter-time-reset = With a PIN reset it takes about { $minutes } minutes, waiting not counted.
counter-arrive = Check in { $minutes } minutes before the counter closes.
counter-note = { $text }
