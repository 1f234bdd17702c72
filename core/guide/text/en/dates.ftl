# The two certificates and the card, explained.
dates-authentication = The authentication certificate (利用者証明用電子証明書) lasts until { $date }.
dates-authentication-absent = There is no authentication certificate on the card.
dates-authentication-unread = The date of the authentication certificate is not known yet.
dates-authentication-use = The authentication certificate is used for { $uses }.
dates-insurance-use = The authentication certificate also serves as マイナ保険証 (health insurance) at the doctor's.
dates-signature = The signature certificate (署名用電子証明書) lasts until { $date }.
dates-signature-bound = The signature certificate (署名用電子証明書) ends on the same day or earlier.
dates-signature-absent = There is no signature certificate on the card. That is normal, for example, under 15.
dates-signature-use = The signature certificate is used for { $uses }.
dates-card = The card itself lasts until { $date }.
dates-card-unread = The card's own date is not known. It is printed on its front.
dates-issued-by = The card was issued by { $name }.
dates-by-hand = An estimate from the dates that were typed.
dates-hand-other = If the certificates were renewed on this card, they last until { $date }.
dates-note = { $text }
dates-tries-authentication = The authentication PIN can be tried { $tries ->
    [one] once more
   *[other] { $tries } more times
}.
dates-tries-signature = The signature password can be tried { $tries ->
    [one] once more
   *[other] { $tries } more times
}.
dates-locked-authentication = The authentication PIN is locked.
dates-locked-signature = The signature password is locked.
