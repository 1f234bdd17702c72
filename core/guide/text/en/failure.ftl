# What happened, that nothing was lost, and as .todo what to do (screens.md, "Failures"). The first sentence is the title of
# the phone's screen: short.

failure-card-lost = The card moved away. Nothing on the card was changed, and no PIN try was used.
    .todo = Please hold the card still and try again.
failure-timed-out = The card took too long to answer. Nothing on the card was changed.
    .todo = Please take off the case, hold the card close and still, and try again.
failure-transport = The card could not be read well. Nothing on the card was changed.
    .todo = { failure-card-lost.todo }
failure-refused = The card did not answer as expected. Nothing on the card was changed.
    .todo = Please try again. If it stays like this, the counter of your municipality can tell you the dates.
    .clerk = Number to show at the counter: { $status }

failure-content-empty = The record on the card was empty. The dates would not be certain, so none is shown.
    .todo = { failure-refused.todo }
failure-content-cut-short = The record on the card ended too early. The dates would not be certain, so none is shown.
    .todo = { failure-refused.todo }
failure-content-malformed = The record on the card does not have the known form. The dates would not be certain, so none is shown.
    .todo = { failure-refused.todo }
failure-content-dates = The certificate's dates are not real dates. None is shown.
    .todo = Please ask for the dates at the counter of your municipality. You can also find out from the dates printed on the card.

failure-no-reader-service = The computer's card reader service (PC/SC) is not running.
    .todo = Please start the PC/SC service and try again.
failure-no-reader = No card reader was found.
    .todo = Please connect a card reader and try again.
failure-no-such-reader = There is no card reader called "{ $name }".
    .todo = Please check the names of the connected readers.
failure-no-card = There is no card in the card reader.
    .todo = Please place a My Number Card on it and try again.
failure-card-mute = There is a card, but it does not answer.
    .todo = Please check which side is up and which end is in front, and place it again.
failure-several-cards = There is more than one card. It is not clear which one is meant, so none was read.
    .todo = Please leave only the card in question and try again.
failure-reader-busy = Another program is using the card.
    .todo = Please close that program and try again.
failure-reader-not-allowed = This computer does not let you use the card reader.
    .todo = Please ask its administrator for permission to use PC/SC.
failure-built-without-pcsc = This program was built without support for card readers.
    .todo = Build it with the feature "pcsc" to use a reader, or try a demo card.

failure-pin-empty = No PIN was entered. Nothing was sent.
    .todo = Please enter the PIN.
failure-pin-length = The number of characters is not right. { $shortest ->
    [4] The PIN has 4 digits.
   *[other] The PIN has { $shortest } to { $longest } characters.
} Nothing was sent, so no try was used.
    .todo = Please check it and enter it again.
failure-pin-lower-case = It has small letters, but the card's PIN has capital letters. Nothing was sent, so no try was used.
    .todo = Please enter it again in capital letters.
failure-pin-character = A character in it cannot be used. Type half-width capital letters and digits only. Nothing was sent, so no try was used.
    .todo = A signature PIN has only the capital letters A to Z and digits. Please check it and enter it again.
failure-pin-letter-and-digit = A signature PIN needs both letters and digits. Nothing was sent, so no try was used.
    .todo = Please check it and enter it again.
failure-pin-incorrect = The PIN was not right. { $tries ->
    [one] { $tries } try is left. Another wrong PIN locks it.
   *[other] { $tries } tries are left.
}
    .todo = It has capital letters and digits. If you are not sure, please do not enter it again, and ask at the counter of your municipality.
failure-pin-locked = The PIN is locked.
    .todo = The counter of your municipality can reset it.
failure-last-try-refused = One try is left. A mistake would lock the PIN, so it was not sent.
    .todo = If you are not sure, please ask at the counter of your municipality.
failure-outcome-unknown = The card moved away while it was checking the PIN. The outcome is not known.
    .todo = Read the card once more. Only the tries left will be checked. The PIN will not be sent.
failure-lost-after-pin = The PIN was right, and no try was used. The exchange with the card ended before the date was read. The PIN was not kept and will not be sent again.
    .todo = To see the date, please enter the PIN again.
failure-pin-not-sent = The PIN was not sent. No try was used. One reason can be that the tries left are not known.
    .todo = Please try again.
failure-other-card-now = This seems to be a different card. The PIN was not sent.
    .todo = Please hold the card that was read first.

failure-internal = This is a mistake in our program. Nothing on the card was changed.
    .todo = Please try again.

# What a phone meets before the card answers.
failure-nfc-off = NFC, which reads cards, is switched off on this phone.
    .todo = Open the settings and switch NFC on (often listed as おサイフケータイ). If the phone is in airplane mode, switch that off.
    .todo-without-switch = Switch airplane mode off, and try again.
failure-nfc-silent = NFC, which reads cards, does not answer right now.
    .todo = Open the settings, switch NFC off and on again. If that does not help, restart the phone.
    .todo-without-switch = Wait a moment, and try again. If that does not help, restart the phone.
failure-no-nfc = This phone cannot read cards: it has no NFC.
    .todo = Enter the dates printed on your card to see when it expires and what to do.
failure-felica = This is another card. It seems to be for transit or electronic money (a Suica, for example).
    .todo = { screen-tap-alone }.
failure-other-technology = This is another card. It does not look like a My Number Card.
    .todo = { screen-tap-alone }.
failure-not-permitted = This app was built without the permission to use NFC.
    .todo = Install the app again. You can also enter the dates printed on your card.
failure-no-card-seen = No card was found.
    .todo = Take off the case, hold the card flat against the phone, and try again.
