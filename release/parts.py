"""parts.py FOLDER NAME BOM…: one CycloneDX list of NAME out of those that tools wrote, without the FOLDER's path and the day.

Added is what no tool sees: the standard library of the compiler that rust-toolchain.toml names, and the libffi inside of JNA.
"""

import json
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def compiler():
    version = tomllib.loads((ROOT / "rust-toolchain.toml").read_text())["toolchain"]["channel"]
    return {
        "type": "library",
        "bom-ref": f"rust-std@{version}",
        "name": "rust-std",
        "version": version,
        "description": "Rust's standard library, with what it is made of",
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    }


def inside(component):
    """What a component carries that its own tool does not list."""
    if component["name"] == "jna":
        return [{"type": "library", "bom-ref": "libffi (in JNA)", "name": "libffi", "licenses": [{"license": {"id": "MIT"}}]}]
    return []


def merged(name, boms):
    roots = [bom["metadata"]["component"] for bom in boms]
    components = {component["bom-ref"]: component for bom in boms for component in bom.get("components", [])}
    depends = {one["ref"]: set(one.get("dependsOn", [])) for bom in boms for one in bom.get("dependencies", [])}
    added = [compiler()]
    for component in list(components.values()):
        parts = inside(component)
        depends.setdefault(component["bom-ref"], set()).update(part["bom-ref"] for part in parts)
        added += parts
    own = {
        "type": "application",
        "bom-ref": name,
        "name": name,
        "version": roots[0]["version"],
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
    }
    # What the lists are about is a component of the whole; its targets are files of this repository, not parts of others.
    for root in roots:
        components[root["bom-ref"]] = {key: value for key, value in root.items() if key != "components"}
    depends[name] = {root["bom-ref"] for root in roots} | {added[0]["bom-ref"]}
    components |= {component["bom-ref"]: component for component in added}
    for reference in components:
        depends.setdefault(reference, set())
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": [components[reference] for reference in sorted(components)],
        "dependencies": [{"ref": reference, "dependsOn": sorted(depends[reference])} for reference in sorted(depends)],
    }


def main(folder, name, *files):
    boms = [json.loads(Path(file).read_text().replace(f"file://{folder}", "file://.")) for file in files]
    print(json.dumps(merged(name, boms), ensure_ascii=False, indent=1))


main(*sys.argv[1:])
