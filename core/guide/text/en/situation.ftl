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
