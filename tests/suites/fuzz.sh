# shellcheck shell=bash
# Each fuzz target for ten seconds.

fuzz_target() {
    local corpus status=0
    corpus=$(mktemp -d) || return
    (cd tests && RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir fuzz --sanitizer none "$1" "$corpus" "fuzz/seeds/$1" -- -max_total_time=10) || status=$?
    rm -rf "$corpus"
    return $status
}

need_rust || return
check "cargo fmt, fuzz targets" cargo fmt --manifest-path tests/fuzz/Cargo.toml --check
if ! cargo fuzz --version >/dev/null 2>&1; then
    skip cargo-fuzz "hostile answers, certificates, card files and readings were not searched for"
    return
fi
for entry in response certificate card_file reading; do
    check "fuzz $entry, 10 s" fuzz_target "$entry"
done
