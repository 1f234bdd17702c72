# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# What a reading costs, compared with what is recorded.

# gungraun's runner must have the library's version: it is built once, into a folder of its own beside what cargo builds.
need_gungraun_runner() {
    local version root
    version=$(awk '/^name = "gungraun"$/ {getline; gsub(/[^0-9.]/, ""); print}' Cargo.lock)
    root=$target/tools/gungraun-runner-$version
    export GUNGRAUN_RUNNER=$root/bin/gungraun-runner
    [ -x "$GUNGRAUN_RUNNER" ] && return 0
    echo "        building gungraun-runner $version, a minute or two"
    cargo install --quiet --locked --root "$root" gungraun-runner --version "$version" >"$log" 2>&1 </dev/null && return 0
    tail -n 5 "$log"
    skip gungraun-runner "it cannot be built here: instructions and memory were not compared with those recorded"
    return 1
}

need_rust || return
need_reader || return
need valgrind valgrind libc6-dbg || return
cargo_tests "cost in commands and bytes" -p kigen-bench
steps=()
need_gungraun_runner || steps=(--without-steps)
check "cost as recorded, OpenSC's too" cargo run --quiet --locked -p kigen-bench -- --check "${steps[@]}"
