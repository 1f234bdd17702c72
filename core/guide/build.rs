//! Packs what is compiled in: the rules' files as one CBOR array, the list of municipalities, where each hiragana of a
//! reading becomes one byte instead of three (`municipality/kana.rs`), and the texts.

#![allow(clippy::expect_used, clippy::panic, reason = "data that cannot be packed ends the build")]

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/municipality/kana.rs"]
mod kana;
#[path = "build/texts.rs"]
mod texts;

const RULES: &str = "data/national.toml";
const RULES_OF_CITIES: &str = "data/municipalities";
const LIST: &str = "data/municipalities.csv";

fn main() {
    for source in [RULES, RULES_OF_CITIES, LIST, "src/municipality/kana.rs"] {
        println!("cargo::rerun-if-changed={source}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo's folder for what a build writes"));
    fs::write(out.join("rules.cbor"), rules()).expect("the packed rules");
    fs::write(out.join("municipalities.packed"), municipalities()).expect("the packed list");
    texts::write(&out);
}

/// The nation's file, then the cities' in the order of their codes.
fn rules() -> Vec<u8> {
    let cities = fs::read_dir(RULES_OF_CITIES).expect("the folder of the cities");
    let mut files: Vec<PathBuf> = cities.map(|file| file.expect("a city's file").path()).collect();
    files.sort();
    files.insert(0, PathBuf::from(RULES));
    let tables: Vec<toml::Table> = files.iter().map(|file| table(file)).collect();
    minicbor_serde::to_vec(&tables).expect("tables of text and numbers")
}

fn table(file: &Path) -> toml::Table {
    let text = fs::read_to_string(file).expect("a file of rules");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn municipalities() -> String {
    let list = fs::read_to_string(LIST).expect("the list of municipalities");
    let pack = |line: &str| {
        let fields = line.split(',').enumerate();
        let fields: Vec<String> =
            fields.map(|(at, field)| if at == 2 { kana::pack(field) } else { field.to_owned() }).collect();
        fields.join(",")
    };
    list.lines().skip(1).map(|line| pack(line) + "\n").collect()
}
