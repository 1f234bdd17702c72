# shellcheck shell=bash disable=SC2154 # log, target, environment: lib.sh
# What Kigen is made of: licences, sources and known weaknesses of what others wrote.

# cargo_deny CHECK…: of the program, the phones' library and the fuzz targets.
cargo_deny() {
    local manifest
    for manifest in Cargo.toml tests/fuzz/Cargo.toml; do
        "$deny" --locked --manifest-path "$manifest" --config "$PWD/.config/deny.toml" check "$@" || return
    done
}

# cargo-deny is built once, without optimisation: it reads for seconds what it would be optimised for minutes.
build_cargo_deny() {
    [ -x "$deny" ] || CARGO_PROFILE_DEV_DEBUG=0 nice env -u CARGO_TARGET_DIR cargo install --quiet --locked --debug --no-default-features \
        --root "$(dirname "$(dirname "$deny")")" --version "$deny_version" cargo-deny
}

deny_version=0.20.2
deny=$target/tools/cargo-deny-$deny_version/bin/cargo-deny

need_rust || return
[ -x "$deny" ] || echo "        building cargo-deny $deny_version, a minute or two"
check "cargo-deny" build_cargo_deny || return
check "licences, bans and sources of every crate" cargo_deny licenses bans sources
if "$deny" --locked --config "$PWD/.config/deny.toml" fetch db >"$log" 2>&1 </dev/null; then
    check "no crate of which RustSec knows a weakness" cargo_deny advisories
else
    skip rustsec "its database cannot be had here: the crates were not looked up in it"
fi

if need_python_packages release/requirements.txt "workflows and parts lists were not checked"; then
    check "workflows, by GitHub's schema" "$environment/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
    check "dependabot.yml, by GitHub's schema" "$environment/bin/check-jsonschema" --builtin-schema vendor.dependabot .github/dependabot.yml
    check "workflows, by zizmor" "$environment/bin/zizmor" --offline --no-progress --quiet .github
fi
