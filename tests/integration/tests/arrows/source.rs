use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path as written, without generics.
pub type Names = Vec<String>;

/// One name that a `use` brings in.
#[derive(Debug)]
pub struct Import {
    pub path: Names,
    /// The name in this file; `None` for `*`.
    pub name: Option<String>,
    pub is_public: bool,
}

/// What one file says about others.
#[derive(Debug, Default)]
pub struct Source {
    /// Modules that lie in files of their own.
    pub children: BTreeSet<String>,
    pub defined: BTreeSet<String>,
    pub imports: Vec<Import>,
    /// Every path in the code, names of one part too.
    pub paths: BTreeSet<Names>,
}

const DEFINING: [&str; 8] = ["struct", "enum", "union", "trait", "fn", "const", "static", "type"];

impl Source {
    /// # Panics
    /// When the text is no Rust.
    pub fn of(text: &str) -> Source {
        let tokens: TokenStream = text.parse().expect("a file of Rust");
        let mut source = Source::default();
        source.read(tokens, 0, true);
        source
    }

    /// `inner` counts the modules in braces around these tokens; `items` says whether they are items of the file.
    fn read(&mut self, tokens: TokenStream, inner: usize, items: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let rest = &tokens[at..];
            at += match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => attribute(rest),
                TokenTree::Ident(word) if word == "use" => {
                    let end = rest.iter().position(|token| is_mark(token, ';')).unwrap_or(rest.len());
                    self.import(&rest[1..end], inner, is_public(&tokens[..at]));
                    end
                }
                TokenTree::Ident(word) if word == "mod" => self.module(rest, inner),
                TokenTree::Ident(word) => {
                    if items && DEFINING.iter().any(|keyword| word == keyword) {
                        self.defined.extend(rest.get(1).and_then(name));
                    }
                    let is_member = at > 0 && is_mark(&tokens[at - 1], '.');
                    if is_member { 1 } else { self.path(rest, inner) }
                }
                TokenTree::Group(group) => {
                    self.read(group.stream(), inner, false);
                    1
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => 1,
            };
        }
    }

    fn module(&mut self, rest: &[TokenTree], inner: usize) -> usize {
        match rest {
            [_, TokenTree::Ident(name), TokenTree::Group(body), ..] => {
                self.defined.insert(name.to_string());
                self.read(body.stream(), inner + 1, false);
                3
            }
            [_, TokenTree::Ident(name), ..] => {
                self.children.insert(name.to_string());
                2
            }
            _ => 1,
        }
    }

    fn path(&mut self, rest: &[TokenTree], inner: usize) -> usize {
        let mut path: Names = name(&rest[0]).into_iter().collect();
        let mut used = 1;
        while let [first, second, next, ..] = &rest[used..]
            && is_mark(first, ':')
            && is_mark(second, ':')
            && let Some(part) = name(next)
        {
            path.push(part);
            used += 3;
        }
        self.paths.insert(seen_from_the_file(path, inner));
        used
    }

    fn import(&mut self, tree: &[TokenTree], inner: usize, is_public: bool) {
        for (path, name) in leaves(tree, &[]) {
            self.imports.push(Import { path: seen_from_the_file(path, inner), name, is_public });
        }
    }
}

/// How many tokens an attribute takes; under `#[cfg(test)]` the item behind it too.
fn attribute(rest: &[TokenTree]) -> usize {
    let Some(TokenTree::Group(group)) = rest.get(1) else { return 2 };
    if group.stream().to_string().replace(' ', "") != "cfg(test)" {
        return 2;
    }
    let is_use = rest.get(2).is_some_and(|token| name(token).as_deref() == Some("use"));
    let ends = |token: &TokenTree| {
        is_mark(token, ';')
            || !is_use && matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
    };
    rest.iter().position(ends).map_or(rest.len(), |end| end + 1)
}

/// The names of a `use` tree: the path of each and what it is called here.
fn leaves(tree: &[TokenTree], before: &[String]) -> Vec<(Names, Option<String>)> {
    let mut path = before.to_vec();
    let mut alias = None;
    let mut tokens = tree.iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "as" => alias = tokens.next().and_then(name),
            TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Punct(mark) if mark.as_char() == '*' => return vec![(path, None)],
            TokenTree::Group(group) => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                return inside.split(|token| is_mark(token, ',')).flat_map(|tree| leaves(tree, &path)).collect();
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    let called = alias.or_else(|| path.last().cloned());
    if path.len() > before.len() || called.is_some() && !tree.is_empty() { vec![(path, called)] } else { Vec::new() }
}

/// A path inside a module in braces, as the file itself would write it.
fn seen_from_the_file(mut path: Names, inner: usize) -> Names {
    let up = path.iter().take(inner).take_while(|part| *part == "super").count();
    if up > 0 {
        path.drain(..up);
    }
    path
}

fn is_public(before: &[TokenTree]) -> bool {
    let last = match before {
        [.., visibility, TokenTree::Group(_)] => Some(visibility),
        _ => before.last(),
    };
    last.and_then(name).as_deref() == Some("pub")
}

fn is_mark(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == wanted)
}

fn name(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}
