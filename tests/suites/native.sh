# shellcheck shell=bash disable=SC2154 # log, target: lib.sh
# The core as phones carry it, and the Android app put together.

# built NAME LACKS WHAT COMMAND…: counts a build as a check; exit 3 says that the machine lacks something that may be skipped.
built() {
    local name=$1 lacks=$2 what=$3 status=0
    shift 3
    nice "$@" >"$log" 2>&1 </dev/null || status=$?
    case $status in
    0) check "$name" true ;;
    3) skip "$lacks" "$what"; return 1 ;;
    *) cat "$log"; fail "$name"; return 1 ;;
    esac
}

bindings_of_android() {
    local language
    cargo build --quiet --locked -p kigen-ffi -p kigen-uniffi-bindgen || return
    for language in kotlin python; do
        "$target/debug/uniffi-bindgen" generate -n -l "$language" -o "$target/android/generated" "$target/debug/libkigen_ffi.so" || return
    done
}

need_rust || return
need python3 python3 || return
need readelf binutils || return
need llvm-nm llvm || return
python_tests "versions of Maven's and Gradle's build" android/tests/test_versions.py
python_tests "texts for the stores" android/tests/test_store.py
check "bindings of the library of this machine" bindings_of_android || return
if built "library for iPhones" rust-target-ios "the static library for iPhones was not built" ios/native/build; then
    python_tests "iPhone's library" ios/native/tests/test_library.py
fi
built "libraries for Android" rust-target-android "Android's libraries and its app were not built" android/native/build || return
python_tests "Android's libraries" android/native/tests/test_library.py
python_tests "Android's library, run here" android/native/tests/test_on_this_machine.py
need_android || return
built "Android app, put together" r8 "the app was not put together: its permissions and contents were not checked" android/apk || return
python_tests "Android app as a file" android/tests/test_apk.py
python_tests "Android app's shrunk classes, run here" android/tests/test_shrunk.py
