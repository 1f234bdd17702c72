"""What R8 leaves by the app's rules, as classes of the JVM: does all that is looked up by name still find its name?"""

import os
import platform
import re
import shutil
import subprocess
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "android/shrunk"
APK = TARGET / "android/apk"
TOOLS = ROOT / "android/app/target/apk"
MACHINE = {"x86_64": "linux-x86-64", "aarch64": "linux-aarch64"}[platform.machine()]  # as JNA names it
CLASSES = [APK / "app.jar", TOOLS / "kotlin-stdlib.jar", APK / "classes.jar"]


def run(*command):
    ended = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8")
    if ended.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {ended.returncode}: {ended.stderr[-3000:]}")
    return ended.stdout


def read(classpath):
    """What Reader says with these classes alone; the machine's libraries come from folders."""
    said = run(
        "java", f"-Djna.boot.library.path={WORK}/jna", "-Djna.nounpack=true", f"-Djna.library.path={TARGET}/debug",
        "-Dfile.encoding=UTF-8", "-cp", ":".join(map(str, classpath)), "Reader",
    )
    return re.sub(r"@[0-9a-f]+\b", "@…", said).splitlines()  # where in memory an object lies that has no fields


class Shrunk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shutil.rmtree(WORK, ignore_errors=True)
        (WORK / "jna").mkdir(parents=True)
        with zipfile.ZipFile(TOOLS / "jna.jar") as jar:
            (WORK / "jna/libjnidispatch.so").write_bytes(jar.read(f"com/sun/jna/{MACHINE}/libjnidispatch.so"))
        reader = Path(__file__).parent / "shrunk/Reader.java"
        run("javac", "-d", WORK / "reader", "-cp", ":".join(map(str, CLASSES)), reader)
        run("jar", "cf", WORK / "reader.jar", "-C", WORK / "reader", ".")
        rules = WORK / "reader.pro"
        rules.write_text("-keep class Reader { public static void main(java.lang.String[]); }\n")
        java = Path(shutil.which("javac")).resolve().parents[1]
        run(
            "java", "-cp", TOOLS / "r8.jar", "com.android.tools.r8.R8", "--release", "--classfile", "--lib", TOOLS / "android.jar",
            "--lib", java, "--classpath", TOOLS / "annotations.jar", "--pg-conf", ROOT / "android/app/proguard-rules.pro",
            "--pg-conf", ROOT / "android/app/target/aapt-rules.pro", "--pg-conf", rules, "--output", WORK / "shrunk.jar",
            WORK / "reader.jar", *CLASSES,
        )
        cls.whole = read([WORK / "reader.jar", *CLASSES])
        cls.shrunk = read([WORK / "shrunk.jar"])

    def test_drops_what_of_the_standard_library_nobody_calls(self):
        def count(jar):
            return sum(re.fullmatch(r"kotlin/.*\.class", name) is not None for name in zipfile.ZipFile(jar).namelist())

        whole, shrunk = count(TOOLS / "kotlin-stdlib.jar"), count(WORK / "shrunk.jar")
        self.assertLess(shrunk, whole // 4)

    def test_every_demo_card_is_read_with_the_same_words(self):
        self.assertGreater(len(self.whole), 60)
        self.assertEqual(self.shrunk, self.whole)

    def test_a_card_lost_at_any_command_is_told(self):
        lost = [line for line in self.shrunk if line.startswith("renewal-open ") and "-1" not in line]
        self.assertEqual(len(lost), 8)
        self.assertIn("CardLost", lost[0])


if __name__ == "__main__":
    unittest.main()
