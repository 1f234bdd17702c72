use std::collections::BTreeMap;
use std::path::Path;

use crate::circle::Arrows;
use crate::source::{Names, Source};

/// The files of a crate by their module: `[]` is lib.rs, `[card, data]` is card/data.rs.
pub struct Crate {
    modules: BTreeMap<Names, Source>,
}

/// What a path names.
#[derive(Debug, PartialEq)]
enum Target {
    Module(Names),
    /// An item, by the module of its file.
    ItemOf(Names),
}

/// Re-exports that lead to re-exports: more than this would be a ring of them.
const MOST_STEPS: usize = 16;

impl Crate {
    /// Reads every file that lib.rs reaches over `mod`.
    pub fn read(src: &Path) -> Crate {
        Crate::reached(&|file| std::fs::read_to_string(src.join(file)).ok())
    }

    /// The same from texts.
    pub fn of(files: BTreeMap<String, String>) -> Crate {
        Crate::reached(&|file| files.get(file).cloned())
    }

    fn reached(text_of: &dyn Fn(&str) -> Option<String>) -> Crate {
        let mut modules = BTreeMap::new();
        let mut open = vec![Names::new()];
        while let Some(module) = open.pop() {
            let file = file_of(&module);
            let source = Source::of(&text_of(&file).unwrap_or_else(|| panic!("no file {file}")));
            open.extend(source.children.iter().map(|child| joined(&module, child)));
            modules.insert(module, source);
        }
        Crate { modules }
    }

    pub fn files(&self) -> usize {
        self.modules.len()
    }

    /// From each file to each file it needs, with one path that says so.
    pub fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for (module, source) in &self.modules {
            let said = |name: &Option<String>| {
                name.as_ref().is_some_and(|name| source.paths.iter().any(|path| path.first() == Some(name)))
            };
            let imports = source.imports.iter().filter(|import| !import.is_public || said(&import.name));
            for path in imports.map(|import| &import.path).chain(&source.paths) {
                if let Some(Target::ItemOf(other)) = self.target(module, path, MOST_STEPS)
                    && other != *module
                {
                    let needs = arrows.entry(file_of(module)).or_default();
                    needs.entry(file_of(&other)).or_insert_with(|| path.join("::"));
                }
            }
        }
        arrows
    }

    /// What `path` names when it is written in `module`; `None` for other crates and for local names.
    fn target(&self, module: &Names, path: &[String], steps: usize) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let mut found = match first.as_str() {
            "crate" => Target::Module(Names::new()),
            "self" => Target::Module(module.clone()),
            "super" => Target::Module(parent(module)?),
            name => self.member(module, name, steps)?,
        };
        for part in rest {
            let Target::Module(inside) = &found else { break };
            found = match part.as_str() {
                "super" => Target::Module(parent(inside)?),
                // A macro may have made what is not found.
                name => self.member(inside, name, steps).unwrap_or_else(|| Target::ItemOf(inside.clone())),
            };
        }
        Some(found)
    }

    fn member(&self, module: &Names, name: &str, steps: usize) -> Option<Target> {
        let steps = steps.checked_sub(1)?;
        let source = self.modules.get(module)?;
        if source.children.contains(name) {
            return Some(Target::Module(joined(module, name)));
        }
        if source.defined.contains(name) {
            return Some(Target::ItemOf(module.clone()));
        }
        let named = source.imports.iter().filter(|import| import.name.as_deref() == Some(name));
        if let Some(target) = named.filter_map(|import| self.target(module, &import.path, steps)).next() {
            return Some(target);
        }
        let globs = source.imports.iter().filter(|import| import.name.is_none());
        globs
            .filter_map(|import| match self.target(module, &import.path, steps)? {
                Target::Module(other) => self.member(&other, name, steps),
                Target::ItemOf(_) => None,
            })
            .next()
    }
}

fn file_of(module: &Names) -> String {
    if module.is_empty() { "lib.rs".to_owned() } else { format!("{}.rs", module.join("/")) }
}

fn joined(module: &Names, child: &str) -> Names {
    [module.as_slice(), &[child.to_owned()]].concat()
}

fn parent(module: &Names) -> Option<Names> {
    module.split_last().map(|(_, parent)| parent.to_vec())
}
