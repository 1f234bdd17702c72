"""The built static library, by LLVM's readers of Mach-O: for which system it is, what it offers and what it asks for."""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[3]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
LIBRARY = TARGET / "ios/lib/aarch64-apple-ios/libkigen_ffi.a"
HEADERS = TARGET / "ios/headers"
# Whoever can name one of these can send or listen.
NETWORK = {"_socket", "_connect", "_bind", "_listen", "_accept", "_send", "_sendto", "_sendmsg", "_recv", "_getaddrinfo"}


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Library(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """All of ours and of std is one object, beside Rust's arithmetic, whose bitcode an older LLVM can not read."""
        [name] = [name for name in run("llvm-ar", "t", LIBRARY).split() if name.startswith("kigen_ffi-")]
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.object = Path(folder.name, "kigen_ffi.o")
        cls.object.write_bytes(subprocess.run(["llvm-ar", "p", LIBRARY, name], check=True, capture_output=True).stdout)

    def names(self, which):
        return set(run("llvm-nm", "--extern-only", "--just-symbol-name", which, self.object).split())

    def test_offers_every_function_of_its_header(self):
        header = (HEADERS / "KigenCoreFFI.h").read_text()
        declared = set(re.findall(r"\b((?:uniffi|ffi)_kigen_ffi_\w+)\(", header))
        self.assertIn("uniffi_kigen_ffi_fn_func_read_card", declared)
        offered = {name[1:] for name in self.names("--defined-only")}
        self.assertEqual(declared - offered, set())
        own = {name for name in offered if re.fullmatch(r"(uniffi|ffi)_kigen_ffi_\w+", name)}
        print(f"aarch64-apple-ios: {len(own)} functions, {len(declared)} of them in the header", file=sys.stderr)

    def test_module_map_names_the_header_and_the_module_that_the_swift_imports(self):
        module = (HEADERS / "module.modulemap").read_text()
        self.assertIn("module KigenCoreFFI", module)
        self.assertIn('header "KigenCoreFFI.h"', module)
        self.assertIn("import KigenCoreFFI", (TARGET / "ios/swift/KigenCore.swift").read_text())

    def test_is_for_iphones_from_ios_17(self):
        headers = run("llvm-objdump", "--macho", "--private-headers", self.object)
        self.assertIn("ARM64", headers)
        self.assertEqual(re.findall(r"^ +platform (\S+)$", headers, re.M), ["ios"])
        self.assertEqual(re.findall(r"^ +minos (\S+)$", headers, re.M), ["17.0"])

    def test_can_not_reach_a_network(self):
        undefined = self.names("--undefined-only")
        self.assertIn("_malloc", undefined)
        self.assertEqual(undefined & NETWORK, set())

    def test_names_no_path_of_the_machine_that_built_it(self):
        contents = LIBRARY.read_bytes()
        self.assertIn(b"kigen", contents)
        for place in (Path.home(), ROOT, TARGET, "/home", "/work"):
            self.assertFalse(f"{place}/".encode() in contents, place)


if __name__ == "__main__":
    unittest.main()
