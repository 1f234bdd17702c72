# What was not checked: stands on every result (R-STATE-2, R-REVOKE-4).

unchecked-revocation = Kigen did not check whether a certificate was revoked. After a move or a change of name, the signature certificate may have been revoked early.
unchecked-issuer = Kigen did not check the issuer of the certificate.
unchecked-chip = Kigen did not check that the chip is not a copy.
unchecked-signature-date = Kigen did not check the date of the signature certificate.
unchecked-card-date = Kigen did not check the date of the card itself.
