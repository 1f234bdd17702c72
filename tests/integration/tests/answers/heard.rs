//! What one person is told.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, StatementId, Value, guide, next_action};
use kigen_guide::situation::Situation;
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Today};

use crate::asked::Asked;

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Japanese));

/// The whole answer.
pub(crate) struct Heard {
    pub(crate) ids: BTreeSet<StatementId>,
    pub(crate) case: Case<'static>,
    pub(crate) guide: Guide,
    sentences: OnceCell<Vec<String>>,
    words: OnceCell<String>,
}

impl Heard {
    pub(crate) fn of(asked: &Asked) -> Self {
        let situation = Situation::of(asked.answers.clone()).unwrap();
        let case = Case::of(&asked.facts, &situation, &Today::given(asked.today), Rules::builtin());
        let guide = guide(&case);
        let ids = guide.statements().map(|statement| statement.id).collect();
        Self { ids, case, guide, sentences: OnceCell::new(), words: OnceCell::new() }
    }

    /// Whether a statement of this kind is in the answer.
    pub(crate) fn says(&self, id: StatementId) -> bool {
        self.ids.contains(&id)
    }

    /// Each statement's Japanese words.
    pub(crate) fn sentences(&self) -> &[String] {
        self.sentences.get_or_init(|| self.guide.statements().map(|statement| statement.text(&TEXTS)).collect())
    }

    /// All of them, one a line.
    pub(crate) fn words(&self) -> &str {
        self.words.get_or_init(|| self.sentences().join("\n"))
    }

    /// The date of the first statement of this kind that has one.
    pub(crate) fn date(&self, id: StatementId) -> Option<NaiveDate> {
        let mut found = self.guide.statements().filter(|statement| statement.id == id);
        found.find_map(|statement| match statement.argument("date") {
            Some(Value::Date(date)) => Some(*date),
            _ => None,
        })
    }

    /// Where a statement of this kind stands.
    pub(crate) fn position(&self, id: StatementId) -> Option<usize> {
        self.guide.statements().position(|statement| statement.id == id)
    }

    /// The one thing to do, and the day by which.
    pub(crate) fn plan(&self) -> (StatementId, Option<NaiveDate>) {
        let next = next_action(&self.case).id;
        (next, self.date(next))
    }
}
