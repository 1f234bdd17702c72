#!/usr/bin/env python3
"""archive.py OUT RESOURCES FOLDER…: an APK not yet signed, of aapt2's resources and every file of the folders, packed.

What aapt2 stored stays stored and starts at multiples of 4, so that the system maps it; the alignment stands in the extra field
0xD935 (its id, size, the multiple, zeros), which apksigner keeps to. The same input gives the same bytes.
"""

import struct
import sys
import zipfile
from pathlib import Path

ALIGNMENT = 0xD935
LOCAL_HEADER = 30
MULTIPLE = 4


def add(archive, name, contents, method):
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = method
    if method == zipfile.ZIP_STORED:
        start = archive.fp.tell() + LOCAL_HEADER + len(name.encode()) + struct.calcsize("<HHH")
        padding = -start % MULTIPLE
        entry.extra = struct.pack("<HHH", ALIGNMENT, 2 + padding, MULTIPLE) + bytes(padding)
    archive.writestr(entry, contents, compresslevel=9)


def main(out, resources, *folders):
    with zipfile.ZipFile(resources) as linked, zipfile.ZipFile(out, "w") as archive:
        for entry in sorted(linked.infolist(), key=lambda entry: entry.filename):
            add(archive, entry.filename, linked.read(entry), entry.compress_type)
        for folder in map(Path, folders):
            for file in sorted(path for path in folder.rglob("*") if path.is_file()):
                add(archive, file.relative_to(folder).as_posix(), file.read_bytes(), zipfile.ZIP_DEFLATED)


main(*sys.argv[1:])
