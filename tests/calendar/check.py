"""What `kigen advise --calendar FILE` writes, read by another program's parser: icalendar, of Python.

    KIGEN=target/debug/kigen python tests/calendar/check.py
"""

import datetime
import os
import pathlib
import subprocess
import tempfile
import unittest

import icalendar

KIGEN = os.environ["KIGEN"]
TODAY = "2026-11-21"

TITLES = {
    "ja": {
        "opens": "電子証明書を更新できる最初の日",
        "opens-card": "新しいマイナンバーカードを申請できる最初の日",
        "apply-by": "新しいマイナンバーカードを申請する日(遅くとも)",
        "month-before": "電子証明書の有効期限まで、あと1か月",
        "week-before": "有効期限まで、あと1週間ほど",
        "practical": "有効期限の前に窓口が開いている最後の日(目安)",
        "ends": "電子証明書の有効期限の日",
        "card-ends": "マイナンバーカードの有効期限の日",
        "stay-month-before": "カードの有効期限まで、あと1か月",
        "stay-ends-pending": "マイナンバーカードの有効期限の日(在留期間の更新を申請中)",
        "stay-special-ends": "延ばしたカードの期限(長くても)",
        "grace": "マイナ保険証として受診に使える最後の日",
    },
    "en": {
        "opens": "First day to renew the certificates",
        "month-before": "The certificates expire in one month",
        "week-before": "About one week until the expiry date",
        "practical": "Last day on which a counter is open before the end (estimate)",
        "ends": "The certificates expire",
        "grace": "Last day as マイナ保険証 (health insurance)",
    },
}
MARKS = {"ja": "【練習】", "en": "[DEMO] "}


def write(words, language="ja"):
    """The bytes of the file; None where none was written, with what was said."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "kigen.ics"
        command = [KIGEN, "advise", *words.split(), "--today", TODAY, "--language", language, "--calendar", str(path)]
        run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        return (path.read_bytes() if path.exists() else None), run.stderr.decode()


def parse(data):
    calendar = icalendar.Calendar.from_ical(data)
    for component in calendar.walk():
        assert not component.errors, component.errors
    return calendar


def events(words, language="ja"):
    data, said = write(words, language)
    assert data is not None, said
    return parse(data).walk("VEVENT")


def day(text):
    return datetime.date.fromisoformat(text)


class CalendarFile(unittest.TestCase):
    maxDiff = None

    def reminders(self, words, language="ja"):
        titles = {title: kind for kind, title in TITLES[language].items()}
        found = events(words, language)
        is_practice = "--demo" in words
        for event in found:
            self.assertEqual(str(event["SUMMARY"]).startswith(MARKS[language]), is_practice, event["SUMMARY"])
        title = lambda event: str(event["SUMMARY"]).removeprefix(MARKS[language])
        return [(titles[title(event)], event.decoded("DTSTART").isoformat()) for event in found]

    def test_the_days_of_a_certificate(self):
        words = "--expires 2027-10-03 --card-expires 2032-10-03"
        expected = [
            ("opens", "2027-07-05"),  # the first opening: the window opens on a Sunday
            ("month-before", "2027-09-03"),
            ("week-before", "2027-09-24"),  # 26 September 2027 is a Sunday
            ("practical", "2027-10-01"),  # 3 October 2027 is a Sunday
            ("ends", "2027-10-03"),
            ("grace", "2028-01-31"),
        ]
        for language in TITLES:
            self.assertEqual(self.reminders(words, language), expected, language)

    def test_the_days_of_a_card_that_ends_with_its_certificates(self):
        words = "--expires 2028-06-14 --card-expires 2028-06-14"
        expected = [("opens-card", "2028-03-15"), ("apply-by", "2028-04-14"), ("card-ends", "2028-06-14")]
        self.assertEqual(self.reminders(words), expected)

    def test_the_days_of_a_period_of_stay(self):
        words = "--expires 2027-02-10 --card-expires 2027-02-10 --stay pending"
        expected = [("stay-month-before", "2027-01-10"), ("week-before", "2027-02-03"), ("stay-ends-pending", "2027-02-10"), ("stay-special-ends", "2027-04-10")]
        found = [(kind, day) for kind, day in self.reminders(words) if kind != "practical"]
        self.assertEqual(found, expected)

    def test_days_that_are_over_are_left_out(self):
        self.assertEqual(self.reminders("--expires 2026-11-20 --card-expires 2031-11-20"), [("grace", "2027-02-28")])

    def test_a_card_is_read_as_well_as_typed_dates(self):
        self.assertEqual(self.reminders("--demo renewal-open"), [("week-before", "2026-12-08"), ("ends", "2026-12-15"), ("grace", "2027-03-31")])

    def test_plain_japanese_is_read_back_without_loss(self):
        for event in events("--demo renewal-open", "ja-plain"):
            self.assertNotIn("\ufffd", str(event["SUMMARY"]) + str(event["DESCRIPTION"]))
            self.assertTrue(str(event["SUMMARY"]).strip())

    def test_every_event_is_a_whole_day_with_its_own_uid_and_stamp(self):
        found = events("--expires 2027-10-03 --card-expires 2032-10-03")
        for event in found:
            self.assertEqual(event["DTSTART"].params["VALUE"], "DATE")
            self.assertEqual(event["DTSTART"].dt, event.start)
            # RFC 5545, 3.6.1: a date without an end lasts that one day; an end would have to lie after it (3.8.2.2).
            self.assertNotIn("DTEND", event)
            self.assertEqual(event.end, event.start + datetime.timedelta(days=1))
            self.assertEqual(event["DTSTAMP"].dt, datetime.datetime(2026, 11, 21, tzinfo=datetime.timezone.utc))
            self.assertIn("Kigen", str(event["DESCRIPTION"]))
            (alarm,) = event.walk("VALARM")
            self.assertEqual(str(alarm["ACTION"]), "DISPLAY")
            self.assertEqual(str(alarm["DESCRIPTION"]), str(event["SUMMARY"]))
            # A whole day begins at midnight: nine in the morning of the day before.
            self.assertEqual(alarm.decoded("TRIGGER"), datetime.timedelta(hours=-15))
        uids = [str(event["UID"]) for event in found]
        self.assertEqual(len(set(uids)), len(uids))
        self.assertIn("ends-20271003@kigen", uids)

    def test_the_calendar_says_who_made_it(self):
        data, _ = write("--demo renewal-open")
        calendar = parse(data)
        self.assertEqual(str(calendar["VERSION"]), "2.0")
        self.assertEqual(str(calendar["PRODID"]), "-//Kigen//Kigen//EN")
        self.assertEqual(str(calendar["X-WR-CALNAME"]), "【練習】マイナンバーカードの有効期限")
        typed = parse(write("--expires 2027-10-03 --card-expires 2032-10-03")[0])
        self.assertEqual(str(typed["X-WR-CALNAME"]), "マイナンバーカードの有効期限")

    def test_lines_are_folded_and_end_as_the_standard_wants(self):
        for language in ["ja", "en", "ja-plain"]:
            data, _ = write("--expires 2027-10-03 --card-expires 2032-10-03", language)
            self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
            lines = data.split(b"\r\n")
            self.assertNotIn(b"\n", b"".join(lines), "a line end without CR")
            self.assertLessEqual(max(len(line) for line in lines), 75, "octets of a line (3.1)")
            for line in lines:
                line.decode()  # no letter is cut in two

    def test_the_same_reading_gives_the_same_bytes(self):
        words = "--demo renewal-open"
        self.assertEqual(write(words)[0], write(words)[0])

    def test_nothing_of_the_card_but_its_days_is_written(self):
        data, _ = write("--demo renewal-open")
        names = {name for event in parse(data).walk("VEVENT") for name in event}
        self.assertEqual(names, {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION"})

    def test_without_a_day_no_file_is_written(self):
        for card in ["juki-card", "card-expired"]:
            data, said = write(f"--demo {card}", "en")
            self.assertIsNone(data, card)
            self.assertIn("no day to be reminded of", said)

    def test_a_card_without_certificates_has_its_own_end(self):
        self.assertEqual(self.reminders("--demo no-certificates"), [("card-ends", "2029-11-21")])


if __name__ == "__main__":
    unittest.main()
