# Sentences that stand below the answer, each only where it holds.

note-by-hand = This is an estimate, calculated from what you typed. For the exact dates, please have the card read or ask at the counter of your municipality.
note-period-of-stay = A card that ends on the last day of a period of stay is not replaced: it has to be extended before it ends.
note-signature-unknown = The digital signature certificate may end earlier than the user authentication certificate.
note-signature-earlier = The digital signature certificate ends before the user authentication certificate, on { $date }. It can be renewed from { $opens }.
note-signature-open = The digital signature certificate can be renewed as well, until { $date }.
note-signature-expired = The digital signature certificate ended on { $date }. The counter can issue a new one.
note-signature-with-card = The digital signature certificate becomes new together with the card.
note-card-unknown = Please check the end of the card itself as well. It is printed on the front of the card.
note-card-open = The card itself ends on { $date }. You can already apply for a new card, too.
note-gain = If you go today, the new certificate ends on { $date }.
note-gain-at-most = If you go today, the new certificate ends on { $date } at the latest, or with the card if the card ends before that.
note-gain-next = If you go on the next day the counter opens, the new certificate ends on { $date }.
note-gain-next-at-most = If you go on the next day the counter opens, the new certificate ends on { $date } at the latest, or with the card if the card ends before that.
note-issuer-known = The issuer of the certificate was checked ({ $name }).
note-issuer-unknown = The issuer of the certificate is not one of the known issuers.

# R-HOKEN: only for people who registered (R-HOKEN-5); without a date once the card has ended (R-HOKEN-4).
note-insurance-later = If you use the card as your health insurance card, medical institutions accept it until { $date }, even after the certificate has ended.
note-insurance-grace = If you use the card as your health insurance card, medical institutions accept it until { $date }.
note-insurance-over = If you use the card as your health insurance card, medical institutions accepted it until { $date }. Please ask your health insurer.
note-insurance-card-expired = If you use the card as your health insurance card, please ask the medical institution or your health insurer.
