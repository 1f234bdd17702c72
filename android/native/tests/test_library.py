"""The built libraries, by readelf: what they need, what they offer, how they are laid out."""

import os
import re
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import elf

TARGET = Path(os.environ.get("CARGO_TARGET_DIR", Path(__file__).parents[3] / "target"))
MACHINES = {"arm64-v8a": "AArch64", "x86_64": "Advanced Micro Devices X86-64"}
LIMITS = {"arm64-v8a": 2_650_000, "x86_64": 3_150_000}  # bytes; README.md says what takes them
KOTLIN = TARGET / "android/generated/app/kigen/core/kigen_ffi.kt"
# Whoever can name one of these can send or listen.
NETWORK = {"socket", "connect", "bind", "listen", "accept", "accept4", "send", "sendto", "sendmsg", "recv", "getaddrinfo"}


class Library(unittest.TestCase):
    def each(self):
        return [(abi, TARGET / "android/lib" / abi / "libkigen_ffi.so") for abi in MACHINES]

    def test_is_of_its_architecture(self):
        for abi, file in self.each():
            self.assertEqual(elf.machine(file), MACHINES[abi])
            self.assertEqual(elf.soname(file), "libkigen_ffi.so")

    def test_needs_only_what_every_android_has(self):
        for _, file in self.each():
            self.assertEqual(elf.needed(file), {"libc.so", "libdl.so"}, file)
            self.assertFalse(elf.has_text_relocations(file))

    def test_can_not_reach_a_network(self):
        for _, file in self.each():
            _, undefined = elf.symbols(file)
            self.assertIn("malloc", undefined)
            self.assertEqual(undefined & NETWORK, set(), file)

    def test_is_laid_out_for_pages_of_16_kb(self):
        for _, file in self.each():
            self.assertEqual(elf.load_alignments(file), {16384}, file)

    def test_exports_what_kotlin_calls_and_nothing_that_is_not_uniffis(self):
        called = set(re.findall(r"external fun (\w+)", KOTLIN.read_text()))
        self.assertIn("uniffi_kigen_ffi_fn_func_read_card", called)
        for abi, file in self.each():
            exported, _ = elf.symbols(file)
            self.assertEqual(called - exported, set(), abi)
            ours = re.compile(r"(uniffi|ffi)_kigen_ffi_\w+|UNIFFI_META_\w+")
            others = {name for name in exported if not ours.fullmatch(name)}
            self.assertEqual(others, set(), abi)
            print(f"{abi}: {len(exported)} exports, {len(called)} of them called by Kotlin", file=sys.stderr)

    def test_names_no_path_of_the_machine_that_built_it(self):
        for _, file in self.each():
            contents = file.read_bytes()
            self.assertIn(b"kigen", contents)
            for place in (Path.home(), Path(__file__).parents[3], TARGET, "/home", "/work"):
                self.assertFalse(f"{place}/".encode() in contents, f"{file} names {place}")

    def test_is_small(self):
        for abi, file in self.each():
            size = file.stat().st_size
            print(f"{abi}: {size} bytes", file=sys.stderr)
            self.assertLess(size, LIMITS[abi])


if __name__ == "__main__":
    unittest.main()
