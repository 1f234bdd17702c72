# shellcheck shell=bash disable=SC2034 # target: the suites
# What the suites share. Each adds to the three counts; nothing else crosses from one suite to the next.

MAY_SKIP=(rustsec gungraun-runner swift python-packages rust-target-android rust-target-ios r8 java-21)

passed=0 failed=0 skipped=0
target=${CARGO_TARGET_DIR:-$PWD/target}
log=$(mktemp)
trap 'rm -f "$log"' EXIT

fail() { # WORDS…
    failed=$((failed + 1))
    echo "FAILED  $*"
}

# check NAME COMMAND…: counts a command as one check and prints its output when it fails.
check() {
    local name=$1
    shift
    if "$@" >"$log" 2>&1 </dev/null; then
        passed=$((passed + 1))
        echo "ok      $name"
    else
        cat "$log"
        fail "$name"
    fi
}

# counted NAME STATUS OK BAD SHOW…: adds the tests that another tool ran; SHOW prints the log when one failed.
counted() {
    local name=$1 status=$2 ok=$3 bad=$4
    shift 4
    # A tool that fails without naming a test counts as one failure, and so does a run without tests.
    if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
    passed=$((passed + ok)) failed=$((failed + bad))
    if [ "$bad" -ne 0 ]; then
        "$@" "$log"
        echo "FAILED  $name: $ok passed, $bad failed"
    else
        echo "ok      $name: $ok tests"
    fi
}

# cargo_tests NAME ARGUMENTS…: counts each test that cargo runs; an ignored test, which nobody runs, counts as failed.
cargo_tests() {
    local name=$1 status=0 ok bad
    shift
    cargo test --quiet --locked --no-fail-fast "$@" >"$log" 2>&1 </dev/null || status=$?
    grep -aoE 'matrix: .*' "$log" | sed 's/^/        /'
    read -r ok bad < <(awk '/^test result:/ {ok += $4; bad += $6 + $8} END {print ok + 0, bad + 0}' "$log")
    counted "$name" "$status" "$ok" "$bad" cat
}

# python_tests NAME FILE [PYTHON]: counts each test of a unittest file, prints what it measured, and counts a skipped test as failed.
python_tests() {
    local name=$1 file=$2 status=0 ran bad
    "${3:-python3}" "$file" >"$log" 2>&1 </dev/null || status=$?
    ran=$(awk '/^Ran [0-9]+ tests?/ {print $2}' "$log")
    bad=$(awk -F'[(=, )]+' '/^(FAILED|OK) \(/ {for (i = 2; i < NF; i++) if ($i ~ /^(failures|errors|skipped)$/) n += $(i + 1)} END {print n + 0}' "$log")
    if [ "$status" -eq 0 ] && [ "$bad" -eq 0 ] && [ "${ran:-0}" -gt 0 ]; then sed -n 's/^\.*\([a-zA-Z0-9_.-]*: [0-9].*\)/        \1/p' "$log"; fi
    counted "$name" "$status" "$((${ran:-0} > bad ? ${ran:-0} - bad : 0))" "$bad" cut -c1-2000
}

# skip NAME WHAT: skips what MAY_SKIP names and fails for anything else.
skip() {
    if [[ " ${MAY_SKIP[*]} " == *" $1 "* ]]; then
        skipped=$((skipped + 1))
        echo "skipped $1: $2"
    else
        fail "$1: may not be skipped ($2)"
    fi
}

# need COMMAND-OR-FILE PACKAGE…: installs Debian packages when the command or file is missing.
need() {
    local what=$1
    shift
    if command -v "$what" >/dev/null 2>&1 || [ -e "$what" ]; then return 0; fi
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "        installing $*"
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null && return 0
        tail -n 20 "$log"
    fi
    fail "$what is missing. Install it as root:  apt-get install -y --no-install-recommends $*"
    return 1
}

need_rust() {
    [ -d "$HOME/.cargo/bin" ] && PATH="$HOME/.cargo/bin:$PATH"
    need cc gcc libc6-dev || return 1
    command -v cargo >/dev/null 2>&1 && return 0
    need rustup rustup || return 1
    check "rust toolchain of rust-toolchain.toml" rustup toolchain install || return 1
    command -v cargo >/dev/null 2>&1
}

# need_python_packages REQUIREMENTS WHAT: a Python environment with these packages, made once; its folder is then in $environment.
need_python_packages() {
    need python3 python3 python3-venv || return 1
    environment=$target/tools/python-$(cksum <"$1" | cut -d ' ' -f 1)
    [ -e "$environment/ready" ] && return 0
    python3 -m venv "$environment" >"$log" 2>&1 || need /usr/share/doc/python3-venv python3-venv || return 1
    if { python3 -m venv "$environment" &&
        "$environment/bin/pip" install --quiet --require-hashes --only-binary :all: --requirement "$1"; } >"$log" 2>&1; then
        touch "$environment/ready"
        return 0
    fi
    tail -n 5 "$log"
    skip python-packages "$1 cannot be installed here: $2"
    return 1
}

# OpenSC and the system's PC/SC over vsmartcard's virtual reader.
need_reader() {
    need pcscd pcscd || return 1
    need /usr/lib/pcsc/drivers/serial/libifdvpcd.so vsmartcard-vpcd || return 1
    need opensc-tool opensc || return 1
    need unshare util-linux
}

# A JDK, Maven and the tools that write and read an APK.
need_android() {
    need javac openjdk-17-jdk-headless || return 1
    need mvn maven || return 1
    need aapt2 aapt || return 1
    need apksigner apksigner || return 1
    need dexdump dexdump
}
