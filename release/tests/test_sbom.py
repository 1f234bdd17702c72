"""The lists of parts that release/sbom wrote into the folder SBOM."""

import json
import os
import re
import unittest
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).parents[2]
LISTS = {name: Path(os.environ["SBOM"], f"{name}.cdx.json") for name in ("kigen", "kigen-unsigned.apk", "libkigen_ffi.a")}
LICENCES = ROOT / "android/app/src/main/res/raw/licences.txt"


def parts(name):
    return {(one["name"], one.get("version")) for one in json.loads(LISTS[name].read_text())["components"]}


class Sbom(unittest.TestCase):
    def test_is_cyclonedx_to_the_letter(self):
        validator = JsonStrictValidator(SchemaVersion.V1_5)
        for file in LISTS.values():
            self.assertIsNone(validator.validate_str(file.read_text()), file.name)

    def test_of_the_app_has_whatever_the_app_names_with_its_licence(self):
        heads = [block.lstrip("\n").split("\n")[0] for block in LICENCES.read_text().split("%%\n") if block.strip()]
        named = {re.fullmatch(r"(.*?)(?: (\d\S*))?", part).groups() for head in heads for part in head.split(", ")}
        same = {
            "Kotlin standard library": "kotlin-stdlib",
            "JetBrains annotations": "annotations",
            "JNA": "jna",
            "libffi (in JNA)": "libffi",
            "Rust standard library": "rust-std",
        }
        listed = parts("kigen-unsigned.apk")
        names = {name for name, _ in listed}
        for name, version in named:
            name = same.get(name, name)
            self.assertIn((name, version) if version else name, listed if version else names)
        self.assertGreater(len(named), 100)

    def test_names_what_each_depends_on_by_parts_of_the_list(self):
        for file in LISTS.values():
            bom = json.loads(file.read_text())
            listed = {one["bom-ref"] for one in bom["components"]} | {bom["metadata"]["component"]["bom-ref"]}
            self.assertEqual({ref for one in bom["dependencies"] for ref in one["dependsOn"]} - listed, set(), file.name)

    def test_tells_the_three_apart(self):
        self.assertIn("pcsc", {name for name, _ in parts("kigen")})
        self.assertIn("jna", {name for name, _ in parts("kigen-unsigned.apk")})
        self.assertFalse({"pcsc", "jna", "kotlin-stdlib", "unwinding"} & {name for name, _ in parts("libkigen_ffi.a")})

    def test_names_no_path_and_no_day(self):
        for file in LISTS.values():
            self.assertNotRegex(file.read_text(), r"file:///|/tmp/|timestamp|serialNumber")


if __name__ == "__main__":
    unittest.main()
