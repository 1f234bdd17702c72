# What the answer takes for granted, with the reason.
assumed-representative = A legal representative acts for children under 15 and for adult wards, so this answer assumes that the representative goes.
assumed-locked = The card records that it is locked, so this answer assumes that the PIN has to be reset.
assumed-card-end = The card itself ends first, so this answer takes { $date } as the end of the certificate too.
assumed-stay = The card's end is not on the birthday, so this answer takes it as the end of a period of stay (在留期間). If you have none, please check the date and the birthday that you typed.
