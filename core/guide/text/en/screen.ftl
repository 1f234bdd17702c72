# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

screen-tap-title = When does my My Number Card end?
screen-tap-no-pin = No PIN needed
screen-tap-hold = Hold the card flat against the back of the phone
screen-tap-hold-top = Hold the card flat against the upper back of the phone
screen-tap-hold-middle = Hold the card flat against the middle of the back
screen-tap-hold-bottom = Hold the card flat against the lower back of the phone
screen-tap-start = Start reading
screen-tap-by-hand = Find out without a card
screen-tap-trouble = If it does not read
screen-tap-demo = See a demo
screen-tap-settings = Settings
screen-tap-promise = Nothing is sent. Nothing that was read is stored
screen-tap-drawing = A drawing: a card held against the back of a phone

screen-reading-title = Reading
screen-reading-hold-still = Please hold it still
screen-reading-step = { $step } of { $of }
screen-reading-done = Done

screen-lifted-title = Almost done
screen-lifted-again = Please hold the card again
screen-lifted-nothing-lost = The card has not changed, and no PIN try was used.
screen-lifted-read = Known so far

screen-failed-title = It could not be read

screen-answer-title = Result
screen-answer-restart = Start again
screen-answer-why = Why this date?
screen-answer-details = Details
screen-answer-close = Close
screen-answer-pins = PIN tries left
screen-answer-not-checked = Not checked
screen-answer-read = What was read
screen-answer-read-none = No card was read. This rests on the dates that were entered.
screen-answer-password = See it with the password
screen-answer-source = Source
screen-answer-row-spoken = { $label }: { $value }

screen-read-card = The card's own end, and the municipality that issued it
screen-read-token = What kind of card it is, and which certificates are on it
screen-read-authentication = The beginning of the user authentication certificate (up to its end date)
screen-read-signature = The beginning of the digital signature certificate (up to its end date)
screen-read-counters = How many PIN tries are left

# Errors in what was entered.
screen-error-no-such-date = There is no such date. Please check year, month and day.
screen-error-no-such-demo-day = The demo takes dates from 2000 to 2099.

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = {", "}
