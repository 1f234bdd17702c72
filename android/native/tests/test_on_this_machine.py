"""The x86_64 library, run here: Linux beneath both, two libraries of Android's names before glibc."""

import json
import os
import platform
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HERE.parents[2] / "target"))
SHIM = "int *__errno_location(void); int *__errno(void) { return __errno_location(); }"


def shared_library(file, source):
    file.parent.mkdir(parents=True, exist_ok=True)
    command = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", file, f"-Wl,-soname,{file.name}"]
    subprocess.run(command, input=source, text=True, check=True)


def says(name, library, **environment):
    """What reading.py prints with this library, line by line."""
    folder = TARGET / "android/smoke" / name
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(TARGET / "android/generated/kigen_ffi.py", folder)
    shutil.copy(library, folder / "libkigen_ffi.so")
    command = [sys.executable, HERE / "reading.py", folder]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", **environment}
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment)
    if ended.returncode != 0:
        raise AssertionError(f"{name} ended with {ended.returncode}: {ended.stderr[-2000:]}")
    return [json.loads(line) for line in ended.stdout.splitlines()]


@unittest.skipUnless(platform.machine() == "x86_64", "an x86_64 library runs on x86_64 alone")
class OnThisMachine(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shim = TARGET / "android/smoke/shim"
        shared_library(shim / "libc.so", SHIM)
        shared_library(shim / "libdl.so", "")
        cls.android = says("android", TARGET / "android/lib/x86_64/libkigen_ffi.so", LD_LIBRARY_PATH=str(shim))
        cls.host = says("host", TARGET / "debug/libkigen_ffi.so")

    def test_every_demo_card_gets_the_same_words_as_from_the_library_of_this_machine(self):
        cards = self.android[0][1]
        self.assertIn("renewal-open", cards)
        outcomes = [line[:2] for line in self.android if line[0] in cards]
        self.assertEqual(outcomes[: len(cards)], [[card, "Outcome.ANSWER()"] for card in cards])
        self.assertEqual(self.android, self.host)

    def test_a_card_lost_at_any_command_ends_the_reading_and_not_the_process(self):
        readings = [line for line in self.android if line[0] == "renewal-open"]
        self.assertEqual([commands for _, _, commands in readings], [8, 1, 2, 3, 4, 5, 6, 7, 8])

    def test_a_panic_unwinds_to_the_caller(self):
        self.assertEqual(self.android[-1], ["panic caught", 2, "null RustBuffer had non-zero capacity"])


if __name__ == "__main__":
    unittest.main()
