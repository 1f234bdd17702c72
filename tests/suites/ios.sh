# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The iPhone app: models and transport by Swift on Linux, views by type alone.

# Swift is unpacked beside the system, into ${KIGEN_CACHE:-~/.cache/kigen}: half a gigabyte, once.
need_swift() {
    need unshare util-linux || return 1
    ios/tools/swift-root >"$log" 2>&1 </dev/null
    case $? in
    0) return 0 ;;
    3) skip swift "$(tail -n 1 "$log"): nothing of the iPhone app was compiled or tested" ;;
    *) cat "$log"; fail ios/tools/swift-root ;;
    esac
    return 1
}

# swift_tests NAME ARGUMENTS…: counts what Swift Testing ran.
swift_tests() {
    local name=$1 status=0 ok bad
    shift
    ios/tools/swift-run . swift test --package-path ios -Xswiftc -warnings-as-errors "$@" >"$log" 2>&1 </dev/null || status=$?
    ok=$(grep -c '^✔ Test "' "$log")
    bad=$(grep -cE '^✘ Test "[^"]*" (failed|recorded an error)' "$log")
    counted "$name" "$status" "$ok" "$bad" grep -v '^◇'
}

swift_format() {
    ios/tools/swift-run . swift format lint --strict --configuration ios/.swift-format -r \
        ios/App ios/Sources ios/Stubs ios/Tests ios/Package.swift
}

swift_views() { # against declarations of SwiftUI: only a Mac has the real one
    ios/tools/swift-run . swift build --package-path ios -Xswiftc -warnings-as-errors --target App
}

need_rust || return
need python3 python3 || return
python3 -c 'import yaml' 2>/dev/null || need /usr/lib/python3/dist-packages/yaml python3-yaml || return
check "XcodeGen's project.yml" ios/tools/check-project
need_swift || return
check "library, bindings and the terminal's answers for iOS" ios/tools/generate
swift_tests "iPhone models, transport and answers"
check "swift format" swift_format
check "SwiftUI views against declarations of SwiftUI" swift_views
