# shellcheck shell=bash disable=SC2154 # log, target, environment: lib.sh
# What Kigen is made of: licences, sources and known weaknesses of what others wrote, checksums, lists of parts, the same bytes twice.

# cargo_deny CHECK…: of the program, the phones' library and the fuzz targets.
cargo_deny() {
    local deny manifest
    deny=$(release/tool cargo-deny 0.20.2 --no-default-features) || return
    for manifest in Cargo.toml tests/fuzz/Cargo.toml; do
        "$deny" --locked --manifest-path "$manifest" --config "$PWD/.config/deny.toml" "$@" || return
    done
}

# refuses SED-SCRIPT WORDS: Maven stops at R8 with these words when the kept checksums are changed by the script.
refuses() {
    local kept status=0
    kept=$(mktemp -d)
    sed -E "$1" android/app/.mvn/checksums.sha256 >"$kept/checksums.sha256"
    android/maven --quiet initialize -P apk "-Daether.trustedChecksumsSource.summaryFile.basedir=$kept" >"$kept/log" 2>&1 || status=$?
    if [ "$status" -ne 0 ] && grep -q "com.android.tools:r8.*$2" "$kept/log"; then status=0; else
        status=1
        cat "$kept/log"
    fi
    rm -rf "$kept"
    return "$status"
}

need_rust || return
need_android || return
environment=
# On the core that the checks below leave idle.
(cargo_deny --version && release/tool cargo-cyclonedx 0.5.9) >/dev/null 2>&1 </dev/null &
tools=$!

check "Maven's artifacts, each with its kept checksum" android/maven --quiet initialize -P apk
check "Maven refuses an artifact with another checksum" refuses 's/^.{8}(.*r8-[0-9.]+jar)$/00000000\1/' "trusted checksum mismatch"
check "Maven refuses an artifact without a kept checksum" refuses '/r8-[0-9.]+jar$/d' "Missing from summaryFile"
if need_python_packages release/requirements.txt "workflows and lists of parts were not checked"; then
    check "workflows, by GitHub's schema" "$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
    check "dependabot.yml, by GitHub's schema" "$environment/bin/check-jsonschema" --builtin-schema vendor.dependabot .github/dependabot.yml
    check "workflows, by zizmor" "$environment/bin/zizmor" --offline --no-progress --quiet .github
fi

check "cargo build" cargo build --quiet --locked
check "the terminal program, the same bytes in two folders" release/again

[ -d "/proc/$tools" ] && echo "        building cargo-deny and cargo-cyclonedx, a minute or two"
wait "$tools"
check "licences, bans and sources of every crate" cargo_deny check licenses bans sources
if cargo_deny fetch db >"$log" 2>&1 </dev/null; then
    check "no crate of which RustSec knows a weakness" cargo_deny check advisories
else
    skip rustsec "its database cannot be had here: the crates were not looked up in it"
fi
if [ -n "$environment" ]; then
    check "lists of parts" release/sbom "$target/sbom"
    SBOM=$target/sbom python_tests "lists of parts, read" release/tests/test_sbom.py "$environment/bin/python"
fi
