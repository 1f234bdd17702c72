# The two certificates and the card, explained.
dates-authentication = The authentication certificate (利用者証明用電子証明書) expires on { $date }.
dates-authentication-absent = The card has no authentication certificate (利用者証明用電子証明書).
dates-authentication-unread = It is not known yet when the authentication certificate expires.
dates-authentication-use = The authentication certificate is used for { $uses }.
dates-insurance-use = The authentication certificate is also used for マイナ保険証 (health insurance) at the doctor's.
dates-signature = The signature certificate (署名用電子証明書) expires on { $date }.
dates-signature-bound = The signature certificate (署名用電子証明書) expires on the same day or earlier.
dates-signature-absent = The card has no signature certificate (署名用電子証明書). That is normal, for example, under 15.
dates-signature-can-be-issued = The card has no signature certificate (署名用電子証明書). From the age of 15 it can be issued at the counter.
dates-signature-use = The signature certificate is used for { $uses }.
dates-card = The card itself expires on { $date }.
dates-card-printed = A card that was made to renew an earlier one may last longer. The date printed on the card's front is the right one.
dates-card-unread = The card's own expiry date is not known. It is printed on the front.
dates-issued-by = The card was issued by { $name }.
dates-by-hand = This is an estimate from the dates that were typed.
dates-hand-other = If the certificates were renewed on this card, they expire on { $date }.
dates-hand-card-either = The card itself expires on { $one } if it was applied for by March 2022, on { $other } if later. Look at the date on its front.
dates-note = { $text }
dates-tries-authentication = The authentication PIN can be tried { $tries ->
    [one] once more
   *[other] { $tries } more times
}.
dates-tries-signature = The signature PIN can be tried { $tries ->
    [one] once more
   *[other] { $tries } more times
}.
dates-locked-authentication = The authentication PIN is locked.
dates-locked-signature = The signature PIN is locked.
