# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# What `kigen advise --calendar` writes, read by another program's parser in a Python environment of its own.

need_rust || return
need python3 python3 python3-venv || return
wanted=tests/calendar/requirements.txt
environment=$target/tools/icalendar-$(cksum <"$wanted" | cut -d ' ' -f 1)
if [ ! -e "$environment/ready" ]; then
    python3 -m venv "$environment" >"$log" 2>&1 || need /usr/share/doc/python3-venv python3-venv || return
    if ! { python3 -m venv "$environment" &&
        "$environment/bin/pip" install --quiet --require-hashes --only-binary :all: --requirement "$wanted"; } >"$log" 2>&1; then
        tail -n 5 "$log"
        skip icalendar "it cannot be installed here: the calendar was not read by another program"
        return
    fi
    touch "$environment/ready"
fi
check "cargo build" cargo build --quiet --locked
KIGEN=$target/debug/kigen check "the calendar, read by icalendar" "$environment/bin/python" tests/calendar/check.py
