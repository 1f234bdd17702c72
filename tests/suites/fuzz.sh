# shellcheck shell=bash disable=SC2154 # log: lib.sh
# Each fuzz target for five seconds.

fuzz_target() { # what it finds stays where its log says
    local found status=0
    found=$(mktemp -d) || return
    tests/fuzz/run "$1" -max_total_time=5 -artifact_prefix="$found/" "$found" "tests/fuzz/seeds/$1" || status=$?
    [ "$status" -ne 0 ] || rm -rf "$found"
    return "$status"
}

need_rust || return
need c++ g++ || return
check "cargo fmt, fuzz targets" cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
for entry in tests/fuzz/fuzz_targets/*.rs; do
    entry=$(basename "$entry" .rs)
    check "fuzz $entry, 5 s" fuzz_target "$entry"
    grep -aoE '^Done [0-9]+ runs' "$log" | sed "s/^Done /        /"
done
