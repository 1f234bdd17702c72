#!/usr/bin/env python3
"""A program beside Kigen, as a browser is one: holds a shared connection to the card, and for each line on standard input
sends that command (hexadecimal) outside of any transaction and prints the card's whole answer, or PC/SC's error.

    second_program.py READER

The lines `begin` and `end` hold the card alone in between.
"""

import ctypes
import sys

SHARED, ANY_PROTOCOL, RESET_CARD = 2, 3, 1
RESET, UNPOWERED = 0x80100068, 0x80100067

pcsc = ctypes.CDLL("libpcsclite.so.1")


class Failure(Exception):
    pass


def call(name, *arguments):
    code = getattr(pcsc, name)(*arguments) & 0xFFFFFFFF
    if code:
        raise Failure(f"{code:08X}")


def transmit(card, protocol, command):
    header = ctypes.c_char.in_dll(pcsc, "g_rgSCardT1Pci" if protocol.value == 2 else "g_rgSCardT0Pci")
    answer = ctypes.create_string_buffer(300)
    length = ctypes.c_ulong(len(answer))
    call("SCardTransmit", card, ctypes.byref(header), command, ctypes.c_ulong(len(command)), None, answer, ctypes.byref(length))
    return answer.raw[: length.value].hex().upper()


def answer(card, protocol, line):
    if line == "begin":
        call("SCardBeginTransaction", card)
        return "held"
    if line == "end":
        call("SCardEndTransaction", card, ctypes.c_ulong(0))
        return "let go"
    return transmit(card, protocol, bytes.fromhex(line))


def main():
    context, card, protocol = ctypes.c_long(), ctypes.c_long(), ctypes.c_ulong()
    call("SCardEstablishContext", ctypes.c_ulong(0), None, None, ctypes.byref(context))
    mode = ctypes.c_ulong(SHARED), ctypes.c_ulong(ANY_PROTOCOL)
    call("SCardConnect", context, sys.argv[1].encode(), *mode, ctypes.byref(card), ctypes.byref(protocol))
    print("connected", flush=True)
    for line in sys.stdin:
        try:
            print(answer(card, protocol, line.strip()), flush=True)
        except Failure as failure:
            print(failure, flush=True)
            if int(str(failure), 16) in (RESET, UNPOWERED):
                again = ctypes.c_ulong(SHARED), ctypes.c_ulong(ANY_PROTOCOL), ctypes.c_ulong(RESET_CARD)
                call("SCardReconnect", card, *again, ctypes.byref(protocol))


main()
