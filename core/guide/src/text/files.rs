use super::Language;

/// The folder of a language.
struct Folder {
    /// Its name: the language's tag.
    tag: &'static str,
    /// Each file's name and what stands in it; the ids of a file begin with its name (a test checks it).
    files: &'static [(&'static str, &'static str)],
    /// `papers.csv`, or nothing: each name, in ascending order, and what stands behind it.
    papers: &'static [(&'static str, &'static str)],
    /// `offices.csv`, or nothing, in the same form.
    offices: &'static [(&'static str, &'static str)],
    /// `words.csv`, or nothing.
    words: &'static str,
}

/// Made by build/texts.rs.
static FOLDERS: &[Folder] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The files of a language, by name.
pub(super) fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    folder(language).map_or(&[], |folder| folder.files)
}

/// Official names of papers, in ascending order, with their translation.
pub(super) fn papers(language: Language) -> &'static [(&'static str, &'static str)] {
    folder(language).map_or(&[], |folder| folder.papers)
}

/// Names of offices in a language, in the same form.
pub(super) fn offices(language: Language) -> &'static [(&'static str, &'static str)] {
    folder(language).map_or(&[], |folder| folder.offices)
}

/// Official names and hard words with reading and meaning: word, comma, reading, comma, meaning, one per line.
pub(super) fn words(language: Language) -> &'static str {
    folder(language).map_or("", |folder| folder.words)
}

/// What stands behind a name in such a list.
pub(super) fn listed(list: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    let at = list.binary_search_by_key(&name, |(listed, _)| listed).ok()?;
    list.get(at).map(|(_, behind)| *behind)
}

fn folder(language: Language) -> Option<&'static Folder> {
    FOLDERS.iter().find(|folder| folder.tag == language.tag())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_is_a_language_and_every_language_has_a_folder() {
        let mut tags = Language::ALL.map(Language::tag);
        tags.sort_unstable();
        assert_eq!(FOLDERS.iter().map(|folder| folder.tag).collect::<Vec<_>>(), tags);
    }
}
