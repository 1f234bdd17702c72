#!/usr/bin/env python3
"""archive.py OUT RESOURCES FOLDER…: an APK not yet signed, of aapt2's resources and every file of the folders.

Libraries are stored and start at multiples of 16 KiB, so that the system maps them where they lie; what else is stored starts
at multiples of 4. Debian's zipalign knows no 16 KiB, and apksigner moves libraries back to 4 KiB unless they carry the
alignment in the extra field 0xD935 (its id, size, the multiple, zeros). The same input gives the same bytes.
"""

import struct
import sys
import zipfile
from pathlib import Path

ALIGNMENT = 0xD935
LOCAL_HEADER = 30


def add(archive, name, contents, stored):
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    if stored:
        multiple = 16384 if name.endswith(".so") else 4
        start = archive.fp.tell() + LOCAL_HEADER + len(name.encode()) + struct.calcsize("<HHH")
        padding = -start % multiple
        entry.extra = struct.pack("<HHH", ALIGNMENT, 2 + padding, multiple) + bytes(padding)
    archive.writestr(entry, contents, compresslevel=9)


def main(out, resources, *folders):
    with zipfile.ZipFile(resources) as linked, zipfile.ZipFile(out, "w") as archive:
        for entry in sorted(linked.infolist(), key=lambda entry: entry.filename):
            add(archive, entry.filename, linked.read(entry), entry.compress_type == zipfile.ZIP_STORED)
        for folder in map(Path, folders):
            for file in sorted(path for path in folder.rglob("*") if path.is_file()):
                add(archive, file.relative_to(folder).as_posix(), file.read_bytes(), file.suffix == ".so")


main(*sys.argv[1:])
