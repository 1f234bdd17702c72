//! Packs the list of municipalities: each hiragana of a reading becomes one byte instead of three (`municipality/kana.rs`).

#![allow(clippy::expect_used, reason = "a list that cannot be packed ends the build")]

use std::path::Path;
use std::{env, fs};

#[path = "src/municipality/kana.rs"]
mod kana;

const LIST: &str = "data/municipalities.csv";

fn main() {
    println!("cargo::rerun-if-changed={LIST}");
    println!("cargo::rerun-if-changed=src/municipality/kana.rs");
    let list = fs::read_to_string(LIST).expect("the list of municipalities");
    let pack = |line: &str| {
        let fields = line.split(',').enumerate();
        let fields: Vec<String> =
            fields.map(|(at, field)| if at == 2 { kana::pack(field) } else { field.to_owned() }).collect();
        fields.join(",")
    };
    let packed: Vec<String> = list.lines().skip(1).map(pack).collect();
    let folder = env::var_os("OUT_DIR").expect("cargo's folder for what a build writes");
    fs::write(Path::new(&folder).join("municipalities.packed"), packed.join("\n") + "\n").expect("the packed list");
}
