use crate::case::kind::{Action, Headline, Verdict};
use crate::case::state::Case;

impl Case<'_> {
    /// The button below the answer.
    #[must_use]
    pub const fn action(&self) -> Action {
        match self.verdict {
            Verdict::NotYet
            | Verdict::Open
            | Verdict::ExpiredInGrace
            | Verdict::Expired
            | Verdict::CardBoundLater
            | Verdict::CardBoundOpen
            | Verdict::CardExpired
            | Verdict::NoCertificate => Action::ShowGuide,
            Verdict::NotThisCard => Action::OtherCard,
            Verdict::Incomplete => Action::ReadAgain,
            Verdict::ClockDoubtful => Action::ClockSettings,
        }
    }

    /// The second button below an answer: the guide says what a phone's certificates or an old 住民基本台帳カード need, though
    /// the answer shows no date of theirs.
    #[must_use]
    pub const fn further_action(&self) -> Option<Action> {
        if matches!(self.headline, Headline::Phone | Headline::JukiCard) { Some(Action::ShowGuide) } else { None }
    }
}
