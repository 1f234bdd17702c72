# What the answer takes for granted, with the reason.
assumed-representative = A legal representative acts for children under 15 and for adult wards. This answer assumes that the representative goes.
assumed-holder-abroad = Abroad only the holder can do this. The answer is for the holder going.
assumed-locked = The card records that the PIN is locked. This answer assumes that it has to be reset.
assumed-card-end = The card itself expires first. This answer counts to { $date } for the certificate too.
assumed-stay = The expiry date { $date } is not on the birthday. This answer assumes that it expires with a period of stay (在留期間). If you have none, please check the date and the birthday that you typed.
