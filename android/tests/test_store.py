"""The texts for the stores: as long as a store takes, and true."""

import re
import tomllib
import unittest
from pathlib import Path

ANDROID = Path(__file__).parents[1]
METADATA = ANDROID / "fastlane/metadata"
FOLDERS = {"ja": METADATA / "android/ja-JP", "en": METADATA / "android/en-US", "ja-plain": METADATA / "ja-plain"}

# Google Play's, in characters; F-Droid takes more.
LONGEST = {"title.txt": 30, "short_description.txt": 80, "full_description.txt": 4000}

COUNT = {"ja": r"次の(\d+)つの市区", "en": r"these (\d+) municipalities", "ja-plain": r"(\d+)つの 市と 区"}
SOURCES = {
    "ja": "デジタル庁、地方公共団体情報システム機構(J-LIS)、市区町村のアプリではありません",
    "en": "This is no app of the Digital Agency, of J-LIS or of any municipality.",
    "ja-plain": "国や 市の アプリでは ありません",
}


def texts():
    for language, folder in FOLDERS.items():
        for name in LONGEST:
            yield language, name, (folder / name).read_text(encoding="utf-8").removesuffix("\n")


def full(language):
    return (FOLDERS[language] / "full_description.txt").read_text(encoding="utf-8")


class Store(unittest.TestCase):
    def test_texts_are_as_long_as_the_stores_take(self):
        for language, name, text in texts():
            with self.subTest(f"{language} {name}"):
                self.assertLessEqual(len(text), LONGEST[name])
                self.assertGreater(len(text), 15)
                if name != "full_description.txt":
                    self.assertNotIn("\n", text)

    def test_each_folder_has_these_texts_and_no_other(self):
        for language, folder in FOLDERS.items():
            self.assertEqual(sorted(path.name for path in folder.iterdir()), sorted(LONGEST), language)
        self.assertEqual(sorted(path.name for path in METADATA.rglob("*") if path.is_dir()), ["android", "en-US", "ja-JP", "ja-plain"])

    def test_the_cities_are_those_of_the_data(self):
        files = (ANDROID.parent / "core/guide/data/municipalities").glob("*.toml")
        cities = [tomllib.loads(path.read_text(encoding="utf-8"))["name"].split(" ")[-1] for path in files]
        for language in FOLDERS:
            text = full(language)
            self.assertEqual(re.findall(COUNT[language], text), [str(len(cities))], language)
            self.assertEqual(sorted(set(re.findall(r"[\u4e00-\u9fff]{2,3}[市区](?=[、。)])", text)) - {"市区"}), sorted(cities), language)

    def test_no_network_is_true(self):
        manifest = (ANDROID / "app/src/main/AndroidManifest.xml").read_text(encoding="utf-8")
        asked = re.findall(r'uses-permission android:name="android\.permission\.(\w+)"', manifest)
        self.assertEqual(asked, ["NFC", "VIBRATE", "HIDE_OVERLAY_WINDOWS"])

    def test_two_minutes_are_the_shared_phones(self):
        code = (ANDROID / "app/src/main/kotlin/app/kigen/sharedphone/SharedPhone.kt").read_text(encoding="utf-8")
        self.assertIn("IDLE_MS = 120_000L", code)
        self.assertIn("2分さわらないとき", full("ja"))
        self.assertIn("after two minutes without a touch", full("en"))

    def test_who_made_it_is_said(self):
        for language, sentence in SOURCES.items():
            self.assertIn(sentence, full(language))
        self.assertIn("非公式", (FOLDERS["ja"] / "title.txt").read_text(encoding="utf-8"))

    def test_what_is_not_there_yet_is_not_promised(self):
        for language, _, text in texts():
            for word in ("A4", "印刷", "print"):
                self.assertNotIn(word, text, language)


if __name__ == "__main__":
    unittest.main()
