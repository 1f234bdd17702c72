//! Checks the rules' files as the library reads them and packs what is compiled in: the nation's files as one block
//! of compressed Postcard, each municipality's as another, and the list of municipalities, where each hiragana of a reading
//! becomes one byte instead of three (`municipality/kana.rs`); lists the texts, the public holidays, the spellings and the
//! widths of characters.

#![allow(clippy::expect_used, clippy::panic, reason = "data that cannot be packed ends the build")]

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/holidays.rs"]
mod holidays;
#[path = "src/municipality/kana.rs"]
mod kana;
#[path = "build/spellings.rs"]
mod spellings;
#[path = "build/texts.rs"]
mod texts;
#[path = "build/widths.rs"]
mod widths;

/// The languages of a note.
#[path = "src/text"]
#[allow(dead_code, unreachable_pub, reason = "the library uses the rest")]
mod text {
    mod language;

    pub use language::Language;
}

/// The library's own reading, without what looks things up in it.
#[path = "src/rules"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "the library uses the rest")]
mod rules {
    mod aftermath;
    mod document;
    mod entry;
    mod national;
    mod note;
    mod packing;
    mod papers;
    mod places;
    mod procedures;
    mod reading;

    pub use aftermath::*;
    pub use document::*;
    pub use entry::*;
    pub use national::*;
    pub use note::Note;
    pub use papers::*;
    pub use places::*;
    pub use procedures::*;
    pub use reading::DataError;

    /// The files packed, once they are right: code and block of the nation and of each municipality.
    pub fn pack(files: &[(&str, &str)]) -> Result<Vec<(String, Vec<u8>)>, DataError> {
        let block = |document: &Document| {
            let packed = postcard::to_allocvec(document).expect("text and numbers");
            let packed = lz4_flex::block::compress_prepend_size(&packed);
            let unpacked = packing::unpack(&packed);
            assert_eq!(format!("{unpacked:?}"), format!("{document:?}"), "packing changes nothing");
            (document.code.clone(), packed)
        };
        Ok(reading::read(files)?.iter().map(block).collect())
    }
}

const SOURCES: &str = "sources.toml";
const FOLDERS: [&str; 2] = ["national", "municipalities"];
const LIST: &str = "municipalities.csv";

fn main() {
    for read in std::iter::once(SOURCES).chain(FOLDERS).chain([LIST, holidays::TABLE, spellings::TABLE]) {
        println!("cargo::rerun-if-changed=data/{read}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo's folder for what a build writes"));
    let names = names();
    let texts: Vec<String> = names.iter().map(|name| text(name)).collect();
    let files: Vec<(&str, &str)> = names.iter().zip(&texts).map(|(name, text)| (&**name, &**text)).collect();
    match rules::pack(&files) {
        Ok(blocks) => write_blocks(&out, &blocks),
        Err(wrong) => println!("cargo::error=core/guide/data/{wrong}"),
    }
    fs::write(out.join("files.rs"), list(&names)).expect("the list of files");
    fs::write(out.join("municipalities.packed"), municipalities()).expect("the packed list");
    if let Err(wrong) = holidays::write(&out, &text(holidays::TABLE)) {
        println!("cargo::error=core/guide/data/{wrong}");
    }
    if let Err(wrong) = spellings::write(&out, &text(spellings::TABLE)) {
        println!("cargo::error=core/guide/data/{wrong}");
    }
    widths::write(&out).expect("the tables of widths");
    texts::write(&out);
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

/// `PACKED` of `src/rules/files.rs`, and its files.
fn write_blocks(out: &Path, blocks: &[(String, Vec<u8>)]) {
    let mut list = String::new();
    for (code, packed) in blocks {
        fs::write(out.join(format!("{code}.packed")), packed).expect("a packed document");
        let bytes = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{code}.packed\"))");
        list += &format!("({code:?}, {bytes}),\n");
    }
    fs::write(out.join("packed.rs"), format!("&[\n{list}]\n")).expect("the list of packed documents");
}

/// `FILES` of `src/rules/files.rs`.
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
