//! Checks the rules' files as the library reads them and packs what is compiled in: the files as compressed CBOR, and the list
//! of municipalities, where each hiragana of a reading becomes one byte instead of three (`municipality/kana.rs`).

#![allow(clippy::expect_used, clippy::panic, reason = "data that cannot be packed ends the build")]

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src/municipality/kana.rs"]
mod kana;

/// The library's own reading, without what looks things up in it.
#[path = "src/rules"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library uses the rest")]
mod rules {
    mod aftermath;
    mod document;
    mod entry;
    mod national;
    mod packing;
    mod papers;
    mod places;
    mod procedures;
    mod reading;

    pub use aftermath::*;
    pub use document::*;
    pub use entry::*;
    pub use national::*;
    pub use papers::*;
    pub use places::*;
    pub use procedures::*;
    pub use reading::DataError;

    /// The files packed, once they are right.
    pub fn pack(files: &[(&str, &str)]) -> Result<Vec<u8>, DataError> {
        let checked = reading::read(files)?;
        let tables: Vec<toml::Table> =
            files.iter().map(|(_, text)| toml::from_str(text).expect("read a moment ago")).collect();
        let tables = minicbor_serde::to_vec(&tables).expect("tables of text and numbers");
        let packed = lz4_flex::block::compress_prepend_size(&tables);
        let unpacked = packing::unpack(&packed).expect("what was packed can be unpacked");
        assert_eq!(format!("{unpacked:?}"), format!("{checked:?}"), "packing changes nothing");
        Ok(packed)
    }
}

const SOURCES: &str = "sources.toml";
const FOLDERS: [&str; 2] = ["national", "municipalities"];
const LIST: &str = "municipalities.csv";

fn main() {
    for read in std::iter::once(SOURCES).chain(FOLDERS).chain([LIST]) {
        println!("cargo::rerun-if-changed=data/{read}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo's folder for what a build writes"));
    let names = names();
    let texts: Vec<String> = names.iter().map(|name| text(name)).collect();
    let files: Vec<(&str, &str)> = names.iter().zip(&texts).map(|(name, text)| (&**name, &**text)).collect();
    match rules::pack(&files) {
        Ok(packed) => fs::write(out.join("rules.packed"), packed).expect("the packed rules"),
        Err(wrong) => println!("cargo::error=core/guide/data/{wrong}"),
    }
    fs::write(out.join("files.rs"), list(&names)).expect("the list of files");
    fs::write(out.join("municipalities.packed"), municipalities()).expect("the packed list");
}

/// The data files: the sources, the nation's, the municipalities' in the order of their codes.
fn names() -> Vec<String> {
    let in_folder = |folder: &str| {
        let found = fs::read_dir(Path::new("data").join(folder)).expect("a folder of data files");
        let name = |file: fs::DirEntry| format!("{folder}/{}", file.file_name().to_string_lossy());
        let mut names: Vec<String> = found.map(|file| name(file.expect("a data file"))).collect();
        names.retain(|name| name.ends_with(".toml"));
        names.sort();
        names
    };
    std::iter::once(SOURCES.to_owned()).chain(FOLDERS.into_iter().flat_map(in_folder)).collect()
}

/// `FILES` of `src/rules.rs`.
fn list(names: &[String]) -> String {
    let root = "env!(\"CARGO_MANIFEST_DIR\")";
    let line = |name: &String| format!("({name:?}, include_str!(concat!({root}, \"/data/{name}\"))),\n");
    format!("&[\n{}]\n", names.iter().map(line).collect::<String>())
}

fn text(name: &str) -> String {
    fs::read_to_string(Path::new("data").join(name)).unwrap_or_else(|error| panic!("data/{name}: {error}"))
}

fn municipalities() -> String {
    let list = text(LIST);
    let pack = |line: &str| {
        let fields = line.split(',').enumerate();
        let fields: Vec<String> =
            fields.map(|(at, field)| if at == 2 { kana::pack(field) } else { field.to_owned() }).collect();
        fields.join(",")
    };
    list.lines().skip(1).map(|line| pack(line) + "\n").collect()
}
