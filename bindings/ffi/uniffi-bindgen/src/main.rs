//! `uniffi-bindgen generate -n -l kotlin|swift -o FOLDER LIBRARY`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
