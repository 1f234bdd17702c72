# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The Android app on the JVM. Kotlin's form, API level and warnings are part of its build.

end_of_maven_log() {
    grep -vE '^\[INFO\] *$|Downloading|Downloaded' "$1" | tail -n 300
}

# surefire_tests API NAME GOAL…: counts each test of surefire's reports of one version of Android.
surefire_tests() {
    local api=$1 name=$2 reports=android/app/target/surefire-reports/$1 status=0 ok bad
    shift 2
    rm -rf "$reports"
    android/maven "$@" "-Dapi=$api" >"$log" 2>&1 </dev/null || status=$?
    read -r ok bad < <(cat "$reports"/TEST-*.xml 2>/dev/null | awk -F'"' '
        /<testsuite / {for (i = 1; i < NF; i++) {
            if ($i ~ / tests=$/) tests += $(i + 1)
            if ($i ~ / (errors|failures|skipped)=$/) bad += $(i + 1)}}
        END {print tests - bad, bad + 0}')
    counted "Android app on the JVM, API $api$name" "$status" "$ok" "$bad" end_of_maven_log
}

# compiled_tests API NAME OPTION…: the same with the classes that are there.
compiled_tests() {
    local api=$1 name=$2
    shift 2
    # The whole name: Maven finds no prefix of a plugin that it has not fetched yet, and does not say that it is offline.
    surefire_tests "$api" "$name" dependency:copy@tools org.apache.maven.plugins:maven-surefire-plugin:test "$@"
}

# What every version of Android runs even where time is short: cards, and each screen once.
nfc_and_screens='app/kigen/nfc/*Test,ScreensTest'
# What API 26 leaves out then: models know no system, and its lines end where they can.
oldest='!WithoutCore,!LinesTest,!*ModelTest,!TranscriptTest,!PicturedTest,!PicturesTest'

need_rust || return
need_android || return
check "the core as a library, its bindings' generator and the terminal program" cargo build --quiet --locked -p kigen-ffi -p kigen-uniffi-bindgen -p kigen || return
check "Android app, compiled" android/maven test-compile || return

newer_java=$(android/newer-java 2>"$log") || newer_java=
if [ "${KIGEN_APIS:-}" = all ]; then # android/apis
    for api in 26 30 33 35; do compiled_tests "$api" ""; done
    [ -n "$newer_java" ] && compiled_tests 36 "" "-Djvm=$newer_java"
else
    compiled_tests 26 ", screens and cards" "-Dtest=$oldest"
    for api in 30 33; do compiled_tests "$api" ", cards and one walk" "-Dtest=$nfc_and_screens"; done
    compiled_tests 35 ""
    [ -n "$newer_java" ] && compiled_tests 36 ", cards and one walk" "-Dtest=$nfc_and_screens" "-Djvm=$newer_java"
fi
[ -n "$newer_java" ] || skip java-21 "no Java of 21 or newer: nothing ran on API 36"
