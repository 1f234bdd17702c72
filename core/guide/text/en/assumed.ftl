# What the answer takes for granted, with the reason.
assumed-representative = A legal representative acts for children under 15 and for adult wards, so this answer assumes that the representative goes.
assumed-locked = The card records that it is locked, so this answer assumes that the PIN has to be reset.
assumed-card-end = The card itself ends first, so this answer takes { $date } as the end of the certificate too.
