"""What readelf says of a shared library."""

import re
import subprocess


def readelf(*arguments):
    return subprocess.run(["readelf", "-W", *arguments], check=True, capture_output=True, text=True).stdout


def needed(file):
    return set(re.findall(r"\(NEEDED\).*\[(.*)\]", readelf("-d", file)))


def soname(file):
    return re.search(r"\(SONAME\).*\[(.*)\]", readelf("-d", file))[1]


def load_alignments(file):
    return {int(line.split()[-1], 16) for line in readelf("-l", file).splitlines() if line.split()[:1] == ["LOAD"]}


def has_text_relocations(file):
    return "TEXTREL" in readelf("-d", file)


def machine(file):
    return re.search(r"Machine:\s*(.*)", readelf("-h", file))[1]


def symbols(file):
    """(defined, undefined) names of the dynamic symbol table."""
    defined, undefined = set(), set()
    for line in readelf("--dyn-syms", file).splitlines():
        columns = line.split()
        if len(columns) >= 8 and columns[0].rstrip(":").isdigit() and columns[4] in ("GLOBAL", "WEAK"):
            (undefined if columns[6] == "UND" else defined).add(columns[7].split("@")[0])
    return defined, undefined
