# Messages of the terminal program only: their ids begin with cli-.

cli-demo-mark = [DEMO] Practice card "{ $name }" (as of { $day })
cli-demo-mark-file = [DEMO] Card file { $path }
cli-demo-mark-reader = [DEMO] The card in the reader is a practice card.
cli-welcome = This is the answer for a practice card. To look at your own card, put it on a card reader and type:
cli-welcome-demos = Other practice cards: { $command }
cli-welcome-help = Help: { $command }

cli-not-checked = Not checked
cli-demo-pins = For every card the authentication PIN is { $authentication } and the signature PIN is { $signature }.

cli-reader-with-card = { $name }  holds a card
cli-reader-empty = { $name }  holds no card
cli-readers-with-card = Choose one with "--reader NAME". Readers with a card: { $names }
cli-readers-connected = Connected readers: { $names }
cli-ask-password = Signature PIN (not shown as you type):
cli-interrupted = Interrupted. The card was closed.
cli-interrupted-after-pin = Interrupted. The card was closed. The PIN had been sent once. Read the card again to see the tries left.
cli-card-held = Another program is using the card. Waiting for it to finish.
cli-card-held-too-long = Another program has held the card for a minute. Nothing was sent to the card. Please close that program and try again.
cli-answer-slow = Waiting for the card to answer. Please do not move it.
cli-answer-too-slow = The card has not answered for a minute, so this program ends. Please take the card away and try again. If a PIN was sent, look at the tries left first (kigen read).
cli-issuer-unknown = No known issuer signed this certificate. Do not trust the dates below.
cli-issuer-unknown-no-pin = No known issuer signed this certificate. Do not trust the dates below. The PIN was not sent.
cli-demo-no-pin = This is a practice card. Anybody can make one like it, so the PIN was not sent.
cli-reader-said = The reader reported: { $detail }. If this happens again, unplug the card reader and plug it in again.

cli-serve-in = "{ $name }" is in the reader (port { $port }). Ctrl-C takes it out.
cli-serve-waiting = There is no reader at port { $port }. Start pcscd with vpcd of vsmartcard. Waiting for it.

cli-no-such-demo-card = There is no demo card "{ $name }". Choose one of these, or name a card file with a slash or with ".toml" at its end: { $names }
cli-no-such-file = { $path } cannot be read ({ $reason }). Check the name of the file.
cli-no-such-day = There is no day "{ $text }" to use here. Write four digits of the year, two of the month and two of the day, such as 2027-02-10, from 1900 to 2999. 令和9年2月10日 or R9-02-10 is taken, too.
cli-demo-day = A practice card can be made for days from { $first } to { $last } only. Choose one with --demo-day.
cli-not-a-file = { $path } is no file. Give the name of a card file.
cli-file-too-long = { $path } is too large. A card file has at most { $most } bytes.
cli-no-clock = This machine's date cannot be read. Give the day with --today.
cli-not-born-yet = The birthday lies after today. Check the date of --birthday.
cli-other-age = The age and the birthday do not fit. Correct --age or --birthday.
cli-not-under-age = A person of this age was never under age when applying for a card: cards exist since 2016. Leave out --under-age, or check the age.
cli-child-counts = The holder is under 15: the parents go, and --ward changes nothing.
cli-without-effect = These options change nothing in this answer: { $options }
cli-no-input-or-output = Reading or writing failed ({ $reason }).
cli-no-reminder = There is no day to be reminded of: { $path } was not written.
cli-no-sources = No page of { $name } was read. The sources of the national answer: kigen sources
cli-output-file-exists = { $path } exists already. Choose another name, or add --force to overwrite it.
cli-output-file-no-file = { $path } is a link, a device or a folder, not a file. Choose another name.
cli-output-file-not-written = { $path } could not be written ({ $reason }). Check that the folder exists and that you may write there.

# A card file that is not as it must be: where, and what stands there instead.
cli-card-file = { $path }, line { $line }: { $expected }
cli-card-file-toml = This is not a card file ({ $detail }).
cli-card-file-name = "{ $name }" is no file identifier. Expected are four hexadecimal digits such as "000A", or "common_record".
cli-card-file-transparent = "{ $name }" can have no contents. Expected is a file from 0001 to 001E that is neither a PIN nor a key.
cli-card-file-twice = There are two entries for "{ $name }". Keep one.
cli-card-file-utf8 = This is not UTF-8 text.
cli-card-file-hex = After "hex:" of "{ $name }" come hexadecimal digits in pairs.
cli-card-file-unreadable = The file "{ $path }" cannot be read ({ $detail }).
cli-card-file-elsewhere = The file "{ $path }" must be in the folder of the card file, or below it.
cli-card-file-no-file = "{ $path }" is no file.
cli-card-file-size = "{ $name }" has { $bytes } bytes. At most 32768 are possible.
cli-card-file-authentication-pin = The authentication PIN is four digits.
cli-card-file-signature-pin = The signature PIN is 6 to 16 capital letters and digits, with at least one of each.
cli-card-file-tries = The tries left are a number from 0 to { $most }, not { $found }.
cli-card-file-pin-for-tries = [pins] has no PIN for these tries.
cli-card-file-option-name = There is no option "{ $name }". There are { $allowed }.
cli-card-file-option-value = "{ $name }" cannot be "{ $value }". It can be { $allowed }.

# A command line that makes no sense.
cli-usage-unknown = "{ $what }" is not known here. Please check the spelling.
cli-usage-missing = "{ $what }" is needed.
cli-usage-no-command = A command has to follow here.
cli-usage-no-value = "{ $what }" needs a value.
cli-usage-value = "{ $what }" cannot be "{ $value }".
cli-usage-choice = "{ $value }" cannot be used for "{ $what }". Choose one of: { $values }
cli-usage-twice = Please give "{ $what }" only once.
cli-usage-conflict = "{ $what }" and "{ $other }" do not go together. Please give one of them.
cli-usage-other = This command line cannot be understood.

# The words of the command line.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-dates = Dates on the card's face
cli-heading-answers = Who goes, and their situation
cli-heading-card = Reading the card

cli-about-kigen = Tells when a My Number Card and its certificates expire, and from when you can renew them. No PIN is needed.
cli-about-read = Reads a card and shows when it expires
cli-about-check = Checks whether the reader and the card work
cli-about-readers = Lists the card readers
cli-about-demo = Practice cards
cli-about-list = Lists the practice cards
cli-about-serve = Puts a practice card into the system's card reader (PC/SC)
cli-about-plan = Works out the times from dates on the card's face

cli-help-language = Language (else LC_ALL, LC_MESSAGES, then LANG)
cli-help-demo = Name of a practice card, or a card file
cli-help-reader = Name of the card reader (else the only one with a card)
cli-help-demo-day = Day for which the practice card was made (else --today)
cli-help-today = Day to take for today (else today in Japan)
cli-help-sign-password-stdin = Reads the signature certificate's date too: takes its PIN as one line of standard input and sends it to the card once
cli-help-spend-last-try = Sends the PIN even with one try left; a wrong one locks it
cli-help-verify = Checks who issued the certificate too
cli-help-extended = Uses a long command for that check
cli-help-json = Prints the answer as JSON
cli-help-trace = Prints what goes to and from the card; PINs are masked
cli-help-card = Name of a practice card, or a card file
cli-help-port = Port of vpcd
cli-help-log = File that takes the commands as JSON
cli-help-expires = Expiry date of the certificate
cli-help-card-expires = Expiry date of the card itself
cli-help-help = Prints help
cli-help-version = Prints the version

cli-no-such-municipality = No municipality is called "{ $text }". Type kanji, kana, or the five-digit code.
cli-municipalities-like = Is it one of these? { $names }
cli-several-municipalities = "{ $text }" is more than one municipality. Choose by code: { $names }

cli-about-advise = Says what to do, with papers and places
cli-about-municipalities = Finds municipalities by name, reading or code
cli-about-sources = Lists every page that the answers rest on, with its date

cli-help-query = Kanji, kana, romanised name or code
cli-help-sources = Only the pages of this municipality (code or name)
cli-help-birthday = Date of birth (used for the calculation and dropped)
cli-help-made = Day on which the card was made
cli-help-under-age = The holder was under age when applying (18; 20 until March 2022)
cli-help-renewed = Whether the certificates were renewed on this card
cli-help-municipality = Municipality of residence, by code or name
cli-help-who = Who goes to the counter
cli-help-age = Age of the holder
cli-help-ward = The holder is an adult ward (成年被後見人)
cli-help-authentication-pin = Whether the authentication PIN is known
cli-help-signature-pin = Whether the signature PIN is known
cli-help-form = Whether the sealed 照会書兼回答書 is at hand
cli-help-notice = Whether the 有効期限通知書 is at hand
cli-help-moved = Whether the holder moved or changed the name
cli-help-abroad = Whether the holder lives abroad or is leaving
cli-help-stay = Whether there is a period of stay (在留期間)
cli-help-calendar = Writes the days that matter to a calendar file (.ics)
cli-help-force = Overwrite the file of --calendar if it exists
cli-help-all = Shows the whole guide (without it, only what to know first)
cli-help-why = Shows the whole guide with numbered notes at the end: what each line rests on

# Around the block of advise.
cli-advise-ask = For anything else ask the counter. --why shows the whole guide.
cli-advise-more = --all shows the whole guide: places, papers, steps at the counter. --why also shows the pages behind it.
cli-advise-notes = What it rests on
cli-advise-by-hand = Without a reader, the dates on the front of the card will do:
cli-see-advise = Where to go and what to bring:
