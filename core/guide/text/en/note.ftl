# Sentences that stand below the answer, each only where it holds.

note-card-goes-on = The card itself can be used until { $date }.
note-doubtful-date = A date that was read may be wrong. Please read the card again. If the date is the same, please have the counter check it.
note-locked = Locked: { $pins }. { $details }
note-locked-at-renewal = When you go to renew, the counter can put this right too.
note-one-try-left = One more wrong try locks the { $pins }.
note-by-hand = This is an estimate, calculated from what you typed. For the exact dates, please have the card read or ask at the counter of your municipality.
note-period-of-stay = A card that expires with a period of stay is extended before that day. It is not replaced.
note-signature-unknown = The signature certificate may expire earlier than the authentication certificate.
note-signature-earlier = The signature certificate expires earlier, on { $date }. You can renew it from { $opens }.
note-signature-open = You can renew the signature certificate too, until { $date }.
note-signature-expired = The signature certificate expired on { $date }. The counter can issue a new one.
note-signature-with-card = The new card comes with a new signature certificate.
note-card-unknown = Please check when the card itself expires. The date is printed on the front of the card.
note-card-open = The card itself expires on { $date }. You can already apply for a new card, too.
note-gain = If you go today, the new certificate expires on { $date }.
note-gain-at-most = If you go today, the new certificate expires on { $date } at the latest. If the card expires earlier, it expires with the card.
note-gain-next = If you go on the next day the counter opens, the new certificate ends on { $date }.
note-gain-next-at-most = If you go on the next day the counter opens, the new certificate ends on { $date } at the latest, or with the card if the card ends before that.
note-issuer-known = The issuer of the certificate was checked ({ $name }).
note-issuer-unknown = The issuer of the certificate is not on Kigen's list.

# R-HOKEN: only for people who registered (R-HOKEN-5); without a date once the card has ended (R-HOKEN-4).
note-insurance-later = If you use the card as マイナ保険証 (health insurance), the doctor accepts it until { $date }, even after the certificate has expired.
note-insurance-grace = If you use the card as マイナ保険証 (health insurance), the doctor accepts it until { $date }.
note-insurance-over = If you use the card as マイナ保険証 (health insurance), the doctor accepted it until { $date }. Please ask your health insurer.
note-insurance-card-expired = If you use the card as マイナ保険証 (health insurance), please ask the doctor or your health insurer.
