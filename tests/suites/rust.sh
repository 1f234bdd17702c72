# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The Rust crates: form, warnings, documentation, tests.

no_system_library() { # the first `cargo run` must work on a machine without libpcsclite
    local libraries
    cargo build --quiet --locked && libraries=$(ldd "$target/debug/kigen") || return 1
    [[ $libraries == *libc.so* && $libraries != *pcsc* ]]
}

documentation() {
    RUSTDOCFLAGS="-D warnings" cargo doc --quiet --locked --no-deps --workspace
}

no_large_files() { # binaries over a few kB do not belong here
    local large
    large=$(git ls-files -z 2>/dev/null | xargs -0 -r ls -l | awk '$5 > 200000 {print $9, $5}')
    [ -z "$large" ] || { echo "$large"; return 1; }
}

need_rust || return
check "cargo fmt" cargo fmt --all --check
check "cargo clippy" cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
check "cargo doc" documentation
check "cargo build needs no system library" no_system_library
check "no large files" no_large_files
cargo_tests "cargo test" --workspace
