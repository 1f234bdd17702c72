# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The Android app on the JVM. Kotlin's form, API level and warnings are part of its build.

# maven DIRECTORY GOAL…: runs offline, and online only when the pom names something that was never fetched.
maven() {
    local directory=$1
    shift
    (cd "$directory" && mvn -B -ntp -o "$@") && return 0
    grep -q 'offline mode' "$log" && (cd "$directory" && mvn -B -ntp "$@")
}

end_of_maven_log() {
    grep -vE '^\[INFO\] *$|Downloading|Downloaded' "$1" | tail -n 300
}

# surefire_tests NAME DIRECTORY: counts each test of surefire's reports.
surefire_tests() {
    local name=$1 directory=$2 status=0 ok bad
    rm -rf "$directory/target/surefire-reports"
    maven "$directory" test -Drust.lib.dir="$target/debug" >"$log" 2>&1 </dev/null || status=$?
    read -r ok bad < <(cat "$directory"/target/surefire-reports/TEST-*.xml 2>/dev/null | awk -F'"' '
        /<testsuite / {for (i = 1; i < NF; i++) {
            if ($i ~ / tests=$/) tests += $(i + 1)
            if ($i ~ / (errors|failures|skipped)=$/) bad += $(i + 1)}}
        END {print tests - bad, bad + 0}')
    counted "$name" "$status" "$ok" "$bad" end_of_maven_log
}

need_rust || return
need_android || return
check "the core as a library, its bindings' generator and the terminal program" cargo build --quiet --locked -p kigen-ffi -p kigen-uniffi-bindgen -p kigen || return
surefire_tests "Android app on the JVM" android/app
