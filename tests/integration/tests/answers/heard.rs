//! What one person is told.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, guide};
use kigen_guide::situation::Situation;
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Today};

use crate::asked::Asked;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Japanese));

/// The whole answer.
pub(crate) struct Heard {
    pub(crate) ids: BTreeSet<&'static str>,
    pub(crate) guide: Guide,
    /// The Japanese words, one statement a line.
    words: OnceCell<String>,
}

impl Heard {
    pub(crate) fn of(asked: &Asked) -> Self {
        let situation = Situation::of(asked.answers.clone()).unwrap();
        let case = Case::of(&asked.facts, &situation, &Today::given(asked.today), Rules::builtin());
        let guide = guide(&case);
        let ids = guide.statements().map(|statement| statement.id.as_str()).collect();
        Self { ids, guide, words: OnceCell::new() }
    }

    pub(crate) fn words(&self) -> &str {
        self.words.get_or_init(|| {
            let lines: Vec<String> = self.guide.statements().map(|statement| statement.text(&TEXTS)).collect();
            lines.join("\n")
        })
    }
}
