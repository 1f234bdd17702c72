# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The terminal program through PC/SC, and OpenSC on the same demo cards.

need_rust || return
need_reader || return
need pkg-config pkg-config || return
need /usr/include/PCSC/winscard.h libpcsclite-dev || return
check "cargo clippy, feature pcsc" cargo clippy --quiet --locked -p kigen --all-targets --features pcsc -- -D warnings
# Each has a pcscd of its own and waits most of the time.
RUST_TEST_THREADS=4 cargo_tests "PC/SC and OpenSC" -p kigen --features pcsc --test reader
