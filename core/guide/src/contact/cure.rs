use super::failure::Failure;

/// What mends a contact that failed: one thing a person can change, shown as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cure {
    /// The card a little higher or lower.
    Move,
    /// The phone out of its case.
    CaseOff,
    /// The card on a table, the phone laid on it.
    Table,
    /// The card out of the wallet, away from all others.
    Alone,
}

impl Cure {
    /// Every cure.
    pub const ALL: [Self; 4] = [Self::Move, Self::CaseOff, Self::Table, Self::Alone];
}

impl Failure {
    /// What to change before the next tap; `None` where holding the card otherwise mends nothing.
    ///
    /// `in_a_row` counts the contacts lost one after the other, this one included: each time another thing is changed.
    #[must_use]
    pub fn cure(&self, in_a_row: u32) -> Option<Cure> {
        if self.is_lost_contact() {
            return Some(match in_a_row {
                0 | 1 => Cure::Move,
                2 => Cure::CaseOff,
                3.. => Cure::Table,
            });
        }
        matches!(self, Self::OtherTechnology { .. } | Self::SeveralCards).then_some(Cure::Alone)
    }

    /// Whether card and phone lost each other, so that the next failure of this kind is one more in a row.
    #[must_use]
    pub const fn is_lost_contact(&self) -> bool {
        matches!(self, Self::CardLost | Self::TimedOut | Self::Transport { .. } | Self::NoCardSeen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_loss_in_a_row_changes_another_thing() {
        let transport = || Failure::Transport { detail: "IOException".to_owned() };
        for lost in [Failure::CardLost, Failure::TimedOut, transport(), Failure::NoCardSeen] {
            let cures = [0, 1, 2, 3, 4, u32::MAX].map(|in_a_row| lost.cure(in_a_row).unwrap());
            assert_eq!(
                cures,
                [Cure::Move, Cure::Move, Cure::CaseOff, Cure::Table, Cure::Table, Cure::Table],
                "{lost:?}"
            );
        }
    }

    #[test]
    fn another_card_is_taken_away_and_what_no_hand_can_mend_has_no_picture() {
        for other in [true, false].map(|is_felica| Failure::OtherTechnology { is_felica }) {
            assert_eq!([1, 3].map(|in_a_row| other.cure(in_a_row)), [Some(Cure::Alone); 2]);
        }
        assert_eq!(Failure::SeveralCards.cure(1), Some(Cure::Alone));
        for beyond in
            [Failure::NfcOff, Failure::NfcSilent, Failure::PinLocked, Failure::Internal, Failure::OtherCardNow]
        {
            assert_eq!((beyond.cure(3), beyond.is_lost_contact()), (None, false), "{beyond:?}");
        }
    }
}
