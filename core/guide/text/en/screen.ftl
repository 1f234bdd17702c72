# Labels of the phones' screens, by screen (screens.md). Answers, failures and the guide have files of their own.

# Words, and parts of long words, that no line ends inside of; white space between them.
screen-kept-whole =
    マイナンバー クライアント サービス ポータル コール センター サンキュー スマホ
    電子証明書 利用者 署名用 証明用 暗証番号 記載票 入力補助用 地方公共団体 情報システム 設定暗証番号

screen-tap-title = When does the My Number Card expire?
screen-tap-no-pin = No PIN needed
screen-tap-hold = Hold the card to the back of the phone for 3 seconds
screen-tap-hold-top = Hold the card to the upper back of the phone for 3 seconds
screen-tap-hold-middle = Hold the card to the middle of the back for 3 seconds
screen-tap-hold-bottom = Hold the card to the lower back of the phone for 3 seconds
screen-tap-start = Start reading
screen-tap-by-hand = Find out without a card
screen-tap-trouble = If it does not read
screen-tap-demo = See a demo
screen-tap-settings = Settings
screen-tap-promise = Nothing is sent. Nothing is stored
screen-tap-drawing = A drawing: a card held to the back of a phone
screen-tap-waiting = Waiting for the card
screen-tap-larger = Larger text
screen-tap-smaller = Smaller text
screen-tap-move = Move it a little at a time, and hold it for 3 seconds each time
screen-tap-table = Put the card on a table and lay the phone on it
screen-tap-case = Take off the case, and hold the card again
screen-tap-alone = Take the My Number Card (マイナンバーカード) out of the wallet, and hold only this card

screen-reading-title = Reading
screen-reading-hold-still = Keep holding
screen-reading-step = { $step } of { $of }
screen-reading-done = Done. You can take the card away
screen-reading-counts = This is the date that counts

screen-lifted-read = The certificate's expiry date was not read yet


screen-answer-title = Result
screen-answer-restart = Start again
screen-answer-ask = One question first
screen-answer-dates = Dates (two certificates, card)
screen-answer-estimate = estimate
screen-answer-why = Why this date?
screen-answer-details = Details
screen-answer-close = Close
screen-answer-pins = PIN tries left
screen-answer-not-checked = Not checked
screen-answer-read = What was read
screen-answer-basis = Where this comes from
screen-answer-read-none = No card was read. This answer uses the dates that were entered.
screen-answer-password = See it with the PIN
screen-answer-row-spoken = { $label }: { $value }

screen-read-card = The card's own expiry date, and the municipality that issued it
screen-read-token = What kind of card it is, and which certificates are on it
screen-read-authentication = The beginning of the authentication certificate (up to its expiry date)
screen-read-signature = The beginning of the signature certificate (up to its expiry date)
screen-read-counters = How many PIN tries are left

screen-more-below = There is more below
screen-back = Back
screen-no-app = No app was found that opens this.

screen-guide-title = What to do
screen-guide-preparing = One moment
screen-guide-change = Change
screen-guide-more = Something else ({ $count })
screen-guide-page = Open this page (uses the internet)
screen-guide-unfold = Open: { $title }
screen-guide-fold = Close: { $title }
screen-guide-call = Call { $number }
screen-guide-calendar = Put into the calendar
screen-guide-calendar-sync = A calendar may pass this on to other devices and accounts.
screen-guide-calendar-on = Put { $day } into the calendar
screen-guide-visit = Choose a day to go
screen-guide-visit-other = Choose another day
screen-guide-reminders = Reminders of the dates
screen-guide-share = Send this guide
screen-guide-share-whole = What you send contains the dates of the card.
screen-guide-assumptions = Change what was assumed
screen-guide-choose-returns = Choosing takes you back.
screen-guide-changed = Changed to «{ $chip }».
screen-guide-undo = Undo
screen-guide-assumed = { $answer } (assumed now)
screen-guide-sources = Show sources
screen-guide-sources-close = Hide sources
screen-guide-in-case = Only if a PIN is not known
screen-guide-share-short = Send
screen-guide-share-all = Send the whole guide
screen-guide-see-map = Map
screen-guide-photo = The screen cannot be photographed. Please send this guide instead.
screen-guide-keep = Keep this
screen-guide-prefectures = Choose from the prefectures
screen-guide-search = Search
screen-guide-search-field = Name or code of the municipality
screen-guide-search-none = Nothing was found. Please try hiragana or Latin letters.
screen-guide-search-found = { $count ->
    [one] 1 place is shown.
   *[other] { $count } places are shown.
}

screen-password-title = When the signature certificate expires
screen-password-who = Only people who use e-Tax and the like need this date. Others need not look.
screen-password-tries = { $tries ->
    [one] 1 try left
   *[other] { $tries } tries left
}
screen-password-tries-unknown = Tries left: not known
screen-password-costs = Only a wrong PIN uses a try: { $left } would be left.
screen-password-field = Signature PIN (6 to 16 characters)
screen-password-shape = It has both capital letters and digits.
screen-password-count = { $typed ->
    [one] 1 character so far
   *[other] { $typed } characters so far
}
screen-password-show = Show
screen-password-hide = Hide
screen-password-go = Hold the card
screen-password-hold = Please hold the My Number Card that was read first
screen-password-hold-kept = The PIN is erased when you leave this screen.
screen-password-last-try = A wrong PIN locks it, and the counter has to reset it. If you are not sure, please do not enter it. The counter can tell you the date, too.
screen-password-may-lock = How many tries are left is not known: a wrong PIN may lock it, and the counter has to reset it. If you are not sure, please do not enter it. The counter can tell you the date, too.
screen-password-spend-last-try = I know it, let me enter it
screen-password-checking = Asking how many tries are left
screen-password-read = The signature certificate's date was read.
screen-password-demo = The demo PIN is { $password }

screen-byhand-title = Without a card
screen-byhand-one = Which date on the face do you know?
screen-byhand-drawing = A drawing of the card's face: 1 is the printed date before 「まで有効」, 2 the field 「電子証明書の有効期限」
screen-byhand-card = 1 Expiry date of the card itself
screen-byhand-card-where = Printed on the face, before 「まで有効」.
screen-byhand-expires = 2 Expiry date of the certificates
screen-byhand-expires-where = It may be written in the field 「電子証明書の有効期限」.
screen-byhand-made-title = If you know neither date
screen-byhand-made = Day on which the card was made
screen-byhand-made-where = This is not the day on which you received it. If you do not know it, enter the day two months before that. If the card was made near the birthday, the result can be wrong by a year.
screen-byhand-birthday = Birthday
screen-byhand-year = Year
screen-byhand-year-how = Type the year like 2031, R13 or 令和13.
screen-byhand-era = Type an era (R, H, 令和, 平成)
screen-byhand-month = Month
screen-byhand-day = Day
screen-byhand-field = { $date }: { $part }
screen-byhand-stay = I have a period of stay
screen-byhand-under-age = Under 18 when applying (until March 2022: under 20)
screen-byhand-renewed = Were the certificates ever renewed?
screen-byhand-kept = These dates are not stored. The result is an estimate.
screen-byhand-next = Next
screen-byhand-also = If you know date 1 as well, please enter it. It is not necessary.
screen-byhand-go = Find the expiry date

screen-demo-title = Demo
screen-demo-about = Try everything with a practice card. No real card is used.
screen-demo-more = Change the day or how the card is held
screen-demo-day = The day that counts as today
screen-demo-tap = How the card is held
screen-demo-tap-good = As usual
screen-demo-tap-slow = Slowly
screen-demo-tap-lost = At first the card moves away
screen-demo-tap-wrong = At first another card
screen-demo-stories = Whose card do you want to try?
screen-demo-last = Used last
screen-demo-common = Common
screen-demo-new-card = A new card
screen-demo-pins = PINs
screen-demo-unreadable = Cards without a date to read
screen-demo-technical = Technical
screen-demo-band = Demo — not a real card
screen-demo-hold = Hold the practice card
screen-demo-hold-short = Hold card
screen-demo-end = End the demo

screen-selfcheck-causes = Common causes
screen-selfcheck-cause-case = Take off the case
screen-selfcheck-cause-wallet = Keep other cards away
screen-selfcheck-cause-move = Move the card a little at a time
screen-selfcheck-cause-table = Lay the phone on the card, not on metal
screen-selfcheck-checks = What was checked
screen-selfcheck-staff = Details (staff and developers)
screen-selfcheck-phone = Phone
screen-selfcheck-card = Card
screen-selfcheck-checking = Checking
screen-selfcheck-hold = Hold a card to check it, too. No PIN is used.
screen-selfcheck-again = Check again
screen-selfcheck-reader = the phone's NFC
screen-selfcheck-pass = Good
screen-selfcheck-warn = Note
screen-selfcheck-fail = Not possible

screen-settings-title = Settings and about
screen-settings-language = Language
screen-settings-japanese = 日本語
screen-settings-english = English
screen-settings-plain = やさしい日本語
screen-settings-size = Text size
screen-settings-size-normal = As on the phone
screen-settings-size-large = Large
screen-settings-size-larger = Larger
screen-settings-size-largest = Largest
screen-settings-vibration = Vibrate
screen-settings-sound = Sounds
screen-settings-shared = A phone that many people use
screen-settings-shared-about = There is no screen for the PIN. What was read is cleared by “Next person”, after two minutes without a tap, and when the screen goes off; language and text size then go back to what is set here. To keep people in this app, use the phone’s “App pinning”.
screen-settings-promise = Our promise
screen-settings-promise-sent = This app sends nothing.
screen-settings-promise-stored = Nothing that was read or entered is stored.
screen-settings-promise-read = Name, address and Individual Number are not read from the card.
screen-settings-promise-written = Nothing is written to the card.
screen-settings-sources = Sources, and when they were read
screen-sources-nation = The nation (law, ministries, public bodies)
screen-sources-jlis = J-LIS, which issues cards and certificates
screen-sources-municipality = Municipalities
screen-sources-other = Not by a public body ({ $count })
screen-settings-licences = Licences
screen-settings-licences-app = This app may be used under the MIT licence or the Apache License 2.0.
screen-settings-licences-parts = The parts inside the app and their licences. Tap one to read its text.
screen-settings-version = Version { $version }

screen-desk-next = Next person (clears)
screen-desk-soon = This will be cleared in 20 seconds.
screen-desk-stay = Keep it
screen-desk-cleared = Cleared
screen-desk-held = Please hold it for three seconds.

# Errors in what was entered.
screen-error-no-such-date = There is no such date. Please check the year, month and day.
screen-error-no-such-clock = The date of this phone is wrong. Please correct it in the settings.
screen-error-no-such-typed-date = There is no such date as the one under “{ $date }”. Please check the year, month and day.
screen-error-no-such-demo-day = The demo takes dates from 2000 to 2099.
screen-error-enter-day = Enter the date again
screen-error-enter-day-short = Enter again
screen-error-answer-again = Answer again: { $question }
screen-error-answer-again-short = Answer again
screen-error-set-clock-short = Set the date

screen-aloud = Read aloud
screen-aloud-stop = Stop reading
screen-project = Show large

# Between the parts that a screen reader says one after the other.
screen-spoken-joint = {", "}
