use std::fmt;
use std::sync::Arc;

use kigen_guide::rules::Rules;
use kigen_guide::{interview, say};

use crate::answer::Answer;
use crate::brief::Brief;
use crate::date::Today;
use crate::error::KigenError;
use crate::guide::Section;
use crate::reading::Reading;
use crate::reminder::{Reminder, VisitDay};
use crate::situation::{GivenAnswer, Question, situation};
use crate::vocabulary::{Language, Platform, Shared};

/// What is to be done for one reading, the answers given and a day: decided once. Each of its words is another view of the
/// same decision, in a language. It lives in memory only and cannot be looked into, printed or stored.
#[derive(uniffi::Object)]
pub struct Case(kigen_guide::Case<'static>);

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Case").finish_non_exhaustive()
    }
}

#[uniffi::export]
impl Case {
    /// Decides.
    ///
    /// # Errors
    /// [`KigenError`] for a date or an answer that cannot be, or answers that contradict each other.
    #[uniffi::constructor]
    pub fn of(reading: Arc<Reading>, given: Vec<GivenAnswer>, today: Today) -> Result<Arc<Self>, KigenError> {
        let situation = situation(&given, &reading)?;
        let case = kigen_guide::Case::of(&reading.facts, &situation, &today.try_into()?, Rules::builtin());
        Ok(Arc::new(Self(case)))
    }

    /// What stands above every screen if the card is one for practice.
    pub fn practice(&self, language: Language) -> Option<String> {
        say::practice(&self.0, language.texts())
    }

    /// Screen 2.
    pub fn answer(&self, platform: Platform, language: Language) -> Answer {
        Answer::of(&self.0, &platform, language)
    }

    /// The head of screen 3: what to know before leaving the house.
    pub fn brief(&self, language: Language) -> Brief {
        Brief::of(&self.0, language)
    }

    /// Screen 3: the guide in the order in which a person needs it; plain Japanese has what it chooses.
    pub fn guide(&self, language: Language) -> Vec<Section> {
        say::guide(&self.0)
            .shown(&self.0, language.texts().language())
            .sections
            .iter()
            .map(|section| Section::new(section, language))
            .collect()
    }

    /// The questions whose answers still change the guide, in order.
    pub fn questions(&self, language: Language) -> Vec<Question> {
        interview::questions(&self.0).iter().map(|question| Question::new(question, language)).collect()
    }

    /// The one question to ask before screen 2 answers; `None` where nothing hangs on one.
    pub fn asked_before_the_answer(&self, language: Language) -> Option<Question> {
        interview::asked_before_the_answer(&self.0).map(|question| Question::new(&question, language))
    }

    /// The one question to ask at the head of screen 3.
    pub fn asked_before_the_guide(&self, language: Language) -> Option<Question> {
        interview::asked_before_the_guide(&self.0).map(|question| Question::new(&question, language))
    }

    /// The block, or with it the whole guide, as plain text to hand on.
    pub fn shared_text(&self, extent: Shared, language: Language) -> String {
        say::shared_text(&self.0, extent, language.texts())
    }

    /// The days from today on of which a person can be reminded, in order.
    pub fn reminders(&self, language: Language) -> Vec<Reminder> {
        say::reminders(&self.0, language.texts()).into_iter().map(|found| Reminder::new(found, language)).collect()
    }

    /// The days on which the person can go to a counter, in order; none where nobody goes now.
    pub fn visit_days(&self, language: Language) -> Vec<VisitDay> {
        say::visit_days(&self.0, language.texts()).into_iter().map(|found| VisitDay::new(found, language)).collect()
    }

    /// The reminders as an iCalendar file (RFC 5545); `None` when there is no such day.
    pub fn calendar_file(&self, language: Language) -> Option<String> {
        say::calendar_file(&self.0, language.texts())
    }
}
