//! Lists the folders of `text/`: every file in them is compiled in, without its comments, so that no list of files or
//! languages has to be kept.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const TEXTS: &str = "text";

/// Writes `texts.rs`: a `Folder` per language (src/text/files.rs), in the order of their tags.
pub(crate) fn write(out: &Path) {
    println!("cargo::rerun-if-changed={TEXTS}");
    let mut list = String::from("&[");
    for folder in sorted(Path::new(TEXTS)).into_iter().filter(|path| path.is_dir()) {
        let tag = stem(&folder);
        let mut files = String::new();
        let [mut papers, mut offices] = [(); 2].map(|()| String::from("&[]"));
        let mut words = String::from("\"\"");
        for file in sorted(&folder) {
            match file.extension().and_then(|ends| ends.to_str()) {
                Some("ftl") => {
                    write!(files, "({:?}, {}), ", stem(&file), included(out, tag, &file)).expect("a string");
                }
                Some("csv") if stem(&file) == "papers" => papers = names(&file),
                Some("csv") if stem(&file) == "offices" => offices = names(&file),
                Some("csv") if stem(&file) == "words" => words = included(out, tag, &file),
                _ => panic!("{}: no file of messages and no list of names", file.display()),
            }
        }
        let lists = format!("papers: {papers}, offices: {offices}, words: {words}");
        write!(list, "Folder {{ tag: {tag:?}, files: &[{files}], {lists} }}, ").expect("a string");
    }
    fs::write(out.join("texts.rs"), list + "]").expect("the list of texts");
}

/// A list of names, each with what stands behind it, sorted, so that the library bisects it.
fn names(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let pair = |line: &'static str| line.split_once(',').unwrap_or_else(|| panic!("{}: {line}", file.display()));
    let mut pairs: Vec<(&str, &str)> = text.leak().lines().map(pair).collect();
    pairs.sort_unstable();
    format!("&{pairs:?}")
}

/// A copy without the comments, which nobody is shown.
fn included(out: &Path, tag: &str, file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let said: String = text.split_inclusive('\n').filter(|line| !line.starts_with('#')).collect();
    let name = format!("{tag}-{}", file.file_name().and_then(|name| name.to_str()).expect("a name in ASCII"));
    fs::write(out.join(&name), said).expect("a text");
    format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))")
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry of a folder").path()).collect();
    paths.sort();
    paths
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).expect("a name in ASCII")
}
