# The self-check: what was found, and as .advice what to do about it.

selfcheck-reader = A reader is there: { $name }
selfcheck-card = The card answered.

selfcheck-kind = It is a My Number Card.
selfcheck-kind-unknown = It is a card of the public authentication service, but its kind could not be read.
    .advice = It is read as a My Number Card. Please compare the dates with the card's face.
selfcheck-kind-phone = These are the certificates of a phone.
    .advice = Please hold a plastic My Number Card to the phone.
selfcheck-kind-juki = It is an old Basic Resident Register Card (住民基本台帳カード).
    .advice = Please hold a My Number Card to the phone.
selfcheck-kind-driving-licence = It seems to be a driving licence.
    .advice = Please hold a My Number Card to the phone.
selfcheck-kind-residence-card = It seems to be a residence card or a special permanent resident certificate.
    .advice = Please hold a My Number Card to the phone.
selfcheck-kind-passport = It seems to be a passport.
    .advice = Please hold a My Number Card to the phone.
selfcheck-kind-other = It does not seem to be a My Number Card.
    .advice = Please hold a My Number Card to the phone.
selfcheck-kind-lost = The card was gone before its kind was known.
    .advice = Please keep the card in place and try again.

selfcheck-files = All records that are needed could be read.
selfcheck-files-missing = Some records could not be read: { $files }
    .advice = The date of the authentication certificate can be read, so this card can be used as it is.
selfcheck-files-no-date = Some records could not be read: { $files }
    .advice = Please try again. If it stays so, the counter of your municipality can tell you the dates.
selfcheck-files-no-certificate = This card has no authentication certificate. Every other record could be read.
    .advice = The expiry date of the card itself can be read. If you need the certificate, the counter of your municipality can issue it.
selfcheck-list-comma = {", "}
selfcheck-file-card = expiry date of the card itself
selfcheck-file-token = kind of card
selfcheck-file-availability = which certificates are on the card
selfcheck-file-authentication = authentication certificate

selfcheck-counters = The tries left of both PINs are known.
selfcheck-counters-locked = At least one PIN is locked.
    .advice = The counter of your municipality can reset it. The dates can be read all the same.
selfcheck-counters-one = At least one PIN has one try left.
    .advice = If you are not sure of it, please do not enter it. Ask at the counter of your municipality.
selfcheck-counters-unknown = The tries left of at least one PIN are not known.
    .advice = The dates can be read all the same. Please do not enter a PIN.

selfcheck-extended = Long commands work.
selfcheck-extended-refused = Long commands do not work.
    .advice = They are not needed. The card is read with short ones.
selfcheck-extended-lost = The card was lost during a long command.
    .advice = Please do not use long commands. Short ones work.

selfcheck-time = A command took { $mean } ms on average and { $slowest } ms at most.
selfcheck-time-slow = A command took as long as { $mean } ms on average and { $slowest } ms at most.
    .advice = Please take the card out of its case, hold it flat and keep it still.

# The phone itself, before any card.
selfcheck-nfc = This phone can read cards: it has NFC.
selfcheck-nfc-missing = This phone cannot read cards: it has no NFC.
    .advice = Enter the dates printed on your card to see when it expires and what to do.
selfcheck-nfc-on = NFC is switched on.
selfcheck-nfc-off = NFC is switched off.
    .advice = Open the settings and switch NFC on.
selfcheck-demo = The practice card inside the app could be read to the end.
selfcheck-demo-failed = The practice card inside the app could not be read.
    .advice = Install the app again.
selfcheck-phone-extended = This phone takes long commands.
selfcheck-phone-extended-missing = This phone does not take long commands.
    .advice = They are not needed. Short commands are used.
