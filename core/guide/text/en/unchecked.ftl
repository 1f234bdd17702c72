# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = Whether a certificate was revoked. After a move or a change of name, the digital signature certificate may have been revoked before its end.
unchecked-issuer = Whether the certificate really comes from its issuer
unchecked-chip = Whether this chip is genuine (that the card is not a copy)
unchecked-signature-date = The date of the digital signature certificate
unchecked-card-date = The date of the card itself
