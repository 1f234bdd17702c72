"""python3 reading.py FOLDER: what the library in FOLDER, through uniffi's Python in it, says of every demo card.

Each card is reached through a transport written here, so that Rust calls out and back in, as on a phone.
"""

import ctypes
import enum
import json
import sys

sys.path.insert(0, sys.argv[1])
import kigen_ffi as kigen


def plain(value):
    """Every field of a record, which uniffi's own text leaves out."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, enum.Enum) or not hasattr(value, "__dict__"):
        return getattr(value, "name", value)
    return {type(value).__name__: {name: plain(item) for name, item in vars(value).items()}}


def say(*values):
    print(json.dumps([plain(value) for value in values], ensure_ascii=False))


class Transport(kigen.CardTransport):
    def __init__(self, card, lost_at=None):
        self.card, self.lost_at, self.commands = card, lost_at, 0

    def transceive(self, command):
        self.commands += 1
        if self.commands == self.lost_at:
            raise kigen.TransportError.CardLost()
        return self.card.transceive(command)


class Observer(kigen.ReadObserver):
    def step_began(self, step, index, of):
        say("step", step, index, of)

    def learned(self, row):
        say("learned", row.label, row.value)


def read(name, lost_at=None):
    day = kigen.CivilDate(year=2026, month=11, day=21)
    today = kigen.Today(date=day, source=kigen.TodaySource.CHOSEN)
    transport = Transport(kigen.demo_transport(name, day, kigen.DemoMishap.NONE()), lost_at)
    request = kigen.ReadRequest(issuer=None, extended_length=False, language=kigen.Language.JAPANESE)
    reading = kigen.read_card(transport, request, Observer())
    say(name, str(reading.outcome()), transport.commands)
    platform = kigen.Platform(actions=list(kigen.Action))
    if reading.outcome().is_answer():
        case = kigen.Case.of(reading, [], today)
        for language in kigen.Language:
            say(case.answer(platform, language), case.guide(language))


def panic():
    """A buffer that can not be: the library panics, unwinds, and says so in the status instead of ending the process."""

    class Buffer(ctypes.Structure):
        _fields_ = [("capacity", ctypes.c_uint64), ("len", ctypes.c_uint64), ("data", ctypes.c_void_p)]

    class Status(ctypes.Structure):
        _fields_ = [("code", ctypes.c_int8), ("detail", Buffer)]

    library = ctypes.CDLL(f"{sys.argv[1]}/libkigen_ffi.so")
    library.ffi_kigen_ffi_rustbuffer_free.argtypes = [Buffer, ctypes.POINTER(Status)]
    library.ffi_kigen_ffi_rustbuffer_free.restype = None
    status = Status()
    library.ffi_kigen_ffi_rustbuffer_free(Buffer(1, 0, None), ctypes.byref(status))
    say("panic caught", status.code, ctypes.string_at(status.detail.data, status.detail.len).decode())


cards = [card.name for card in kigen.demo_cards(kigen.Language.ENGLISH)]
say("cards", cards)
for card in cards:
    read(card)
for command in range(1, 9):
    read("renewal-open", lost_at=command)
panic()
