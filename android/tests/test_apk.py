"""The built target/android/kigen.apk: what it may do, what is in it, how it is laid out."""

import itertools
import os
import re
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
APK = TARGET / "android/kigen.apk"
sys.path.insert(0, str(ROOT / "android/native/tests"))
import elf

LIBRARIES = {f"lib/{abi}/{name}.so" for abi in ("arm64-v8a", "x86_64") for name in ("libkigen_ffi", "libjnidispatch")}
LIMIT = 3_000_000  # for both architectures; nine tenths are the core's library: android/native/README.md says of what
COMPONENTS = ("activity", "activity-alias", "service", "receiver", "provider")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def elements(tree):
    """(indent, name, {attribute: value}) of each element of aapt2's xmltree."""
    found = []
    for line in tree.splitlines():
        if element := re.match(r"( *)E: ([\w-]+)", line):
            found.append((len(element[1]), element[2], {}))
        elif attribute := re.match(r" *A: (?:\S+/android:)?(\w+)(?:\(0x\w+\))?=\"?([^\"]*?)\"?(?: \(Raw.*)?$", line):
            found[-1][2][attribute[1]] = attribute[2]
    return found


class Apk(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.manifest = elements(run("aapt2", "dump", "xmltree", "--file", "AndroidManifest.xml", APK))
        cls.archive = zipfile.ZipFile(APK)
        with tempfile.TemporaryDirectory() as folder:
            dumps = [run("dexdump", cls.archive.extract(name, folder)) for name in cls.dex_files()]
        cls.dex = "".join(dumps)
        cls.classes = set(re.findall(r"Class descriptor  : 'L(.*);'", cls.dex))

    @classmethod
    def dex_files(cls):
        return [name for name in cls.archive.namelist() if name.endswith(".dex")]

    def named(self, *names):
        return [attributes for _, name, attributes in self.manifest if name in names]

    def below(self, name):
        """(name, attributes) of each element inside of the only one of this name."""
        [at] = [at for at, (_, found, _) in enumerate(self.manifest) if found == name]
        deeper = itertools.takewhile(lambda element: element[0] > self.manifest[at][0], self.manifest[at + 1 :])
        return [(found, attributes) for _, found, attributes in deeper]

    def test_may_use_nfc_and_vibration_and_nothing_else(self):
        permissions = re.findall(r"uses-permission[\w-]*: name='(.*?)'", run("aapt2", "dump", "permissions", APK))
        self.assertEqual(sorted(permissions), [f"android.permission.{name}" for name in ("HIDE_OVERLAY_WINDOWS", "NFC", "VIBRATE")])
        asked = [name for _, name, _ in self.manifest if "permission" in name]
        self.assertEqual(asked, ["uses-permission"] * 3)

    def test_shows_the_launcher_one_activity_and_others_nothing(self):
        [component] = self.named(*COMPONENTS)
        self.assertEqual((component["name"], component["exported"]), (".KigenActivity", "true"))
        actions = [attributes["name"] for name, attributes in self.below("activity") if name == "action"]
        self.assertEqual(actions, ["android.intent.action.MAIN"])
        self.assertEqual([category["name"] for category in self.named("category")], ["android.intent.category.LAUNCHER"])

    def test_sees_of_other_apps_the_phones_voices_and_nothing_else(self):
        self.assertEqual(self.below("queries"), [("intent", {}), ("action", {"name": "android.intent.action.TTS_SERVICE"})])

    def test_is_for_android_8_and_newer_and_is_not_backed_up(self):
        [sdk] = self.named("uses-sdk")
        self.assertEqual((sdk["minSdkVersion"], sdk["targetSdkVersion"]), ("26", "35"))
        [application] = self.named("application")
        self.assertEqual((application["allowBackup"], application["extractNativeLibs"]), ("false", "true"))
        self.assertNotIn("debuggable", application)

    def test_carries_both_libraries_for_both_architectures_packed_and_of_16_kb_pages(self):
        libraries = {entry.filename: entry for entry in self.archive.infolist() if entry.filename.endswith(".so")}
        self.assertEqual(set(libraries), LIBRARIES)
        with tempfile.TemporaryDirectory() as folder:
            for name, entry in libraries.items():
                self.assertEqual(entry.compress_type, zipfile.ZIP_DEFLATED, name)
                # JNA's, too, which are not built here.
                self.assertEqual(elf.load_alignments(self.archive.extract(name, folder)), {16384}, name)

    def test_stores_the_resources_where_they_can_be_mapped(self):
        stored = [entry for entry in self.archive.infolist() if entry.compress_type == zipfile.ZIP_STORED]
        self.assertEqual([entry.filename for entry in stored], ["resources.arsc"])
        with open(APK, "rb") as file:
            file.seek(stored[0].header_offset + 26)
            name_length, extra_length = struct.unpack("<HH", file.read(4))
        self.assertEqual((stored[0].header_offset + 30 + name_length + extra_length) % 4, 0)

    def test_carries_the_libraries_that_were_built(self):
        for abi in ("arm64-v8a", "x86_64"):
            built = (TARGET / "android/lib" / abi / "libkigen_ffi.so").read_bytes()
            self.assertEqual(self.archive.read(f"lib/{abi}/libkigen_ffi.so"), built)

    def test_carries_the_app_its_bindings_and_jna_and_no_class_of_a_test(self):
        self.assertLessEqual({"app/kigen/KigenActivity", "app/kigen/core/RustBuffer", "com/sun/jna/Native"}, self.classes)
        roots = {"/".join(name.split("/")[:2]) for name in self.classes}
        self.assertLessEqual({root for root in roots if not root.startswith("kotlin/")}, {"app/kigen", "com/sun"})
        self.assertEqual({name for name in self.classes if re.search(r"Test\b|junit|robolectric", name)}, set())

    def test_keeps_the_name_of_every_native_function_that_is_called(self):
        exported, _ = elf.symbols(TARGET / "android/lib/arm64-v8a/libkigen_ffi.so")
        native = set(re.findall(r"name          : '((?:uniffi|ffi)_kigen_ffi_\w+)'", self.dex))
        self.assertIn("uniffi_kigen_ffi_fn_func_read_card", native)
        self.assertEqual(native - exported, set())

    def test_is_signed(self):
        self.assertIn("Verified using v2 scheme (APK Signature Scheme v2): true", run("apksigner", "verify", "-v", APK))

    def test_is_small(self):
        size = APK.stat().st_size
        dex = sum(self.archive.getinfo(name).file_size for name in self.dex_files())
        print(f"kigen.apk: {size} bytes; dex {dex}", file=sys.stderr)
        self.assertLess(size, LIMIT)
        self.assertLess(dex, 600_000)


if __name__ == "__main__":
    unittest.main()
