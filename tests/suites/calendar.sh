# shellcheck shell=bash disable=SC2154 # log, target, environment: lib.sh
# What `kigen advise --calendar` writes, read by another program's parser in a Python environment of its own.

need_rust || return
need_python_packages tests/calendar/requirements.txt "the calendar was not read by another program" || return
check "cargo build" cargo build --quiet --locked
KIGEN=$target/debug/kigen check "the calendar, read by icalendar" "$environment/bin/python" tests/calendar/check.py
