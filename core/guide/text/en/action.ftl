# Buttons below an answer or a failure (screens.md, "Failures").
action-show-guide = See what to do
    .short = See what to do
action-show-guide-later = See what comes later
    .short = What comes later
action-read-again = Hold the card again
action-other-card = Hold another card
action-self-check = If it does not read
action-nfc-settings = Open settings
action-clock-settings = Open date settings
action-by-hand = Find out without a card
action-enter-again = Enter it again
action-forgotten = I do not know it
action-how-to-reset = How to reset it
action-copy-details = Copy the details
