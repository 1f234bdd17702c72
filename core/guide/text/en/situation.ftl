# Answers that cannot be true together, and dates that cannot be.
situation-representative-for-adult = A legal representative acts for children under 15 and for adult wards. For anybody else, choose the holder or a proxy.
situation-form-without-proxy = The 照会書兼回答書 is used only when a proxy goes. Please check who goes.
situation-stay-abroad = People with a period of stay cannot keep the card while living abroad. Please correct one of the two answers.
situation-unknown-municipality = That municipality was not found. Please look for it by kanji, kana or its five digits.
situation-too-little = More dates are needed. Type the expiry date of the certificates or of the card. If you know neither, type the day on which the card was made and the birthday.
situation-card-ends-first = These dates let the card expire before its certificates, which is not possible. Please check the dates on the card's face.
situation-not-on-the-birthday = The card does not expire on the birthday. Please check both. If you have a period of stay, say so.
situation-not-made-then = Cards have been made since 1 January 2016. Please type a day from then until today.
situation-card-too-late = No card lasts longer than 10 years and 3 months from today. Check the year on the card's face.
situation-certificates-too-late = No certificate lasts longer than 5 years and 3 months from today. Check the year on the card's face.
situation-made-but-renewed = The end of renewed certificates cannot be counted from the day on which the card was made. Enter the end of the certificates as written on the card's face.
situation-certificates-not-on-the-birthday = The certificates do not expire on the birthday. Please check both. If you have a period of stay, say so.
situation-before-first-cards = Cards have been made since 1 January 2016, so none expired before. Please check the year.
situation-made-before-birth = By these dates the card was made before the holder was born. Please check the birthday and the day on which it was made.
situation-made-for-another-end = A card made on that day expires on another one. Please check the dates on the card's face and the day on which it was made.
situation-not-at-that-age = Nobody of that age has a card with these dates. Please check the dates on the card's face and the age. If you have a period of stay, say so.
situation-under-age-ends-together = A card applied for under age expires together with its certificates. Please look at both dates on the card's face.
