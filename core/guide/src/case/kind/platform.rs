use super::action::Action;

/// What the shell that shows a button can do: an action that it lacks is never offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// The actions that lead somewhere.
    pub actions: Vec<Action>,
}

impl Platform {
    /// A platform with these actions.
    #[must_use]
    pub fn of(actions: &[Action]) -> Self {
        Self { actions: actions.to_vec() }
    }

    /// A platform with every action.
    #[must_use]
    pub fn whole() -> Self {
        Self::of(Action::ALL)
    }

    /// Whether an action leads somewhere.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        self.actions.contains(&action)
    }

    /// The wanted actions that lead somewhere, in their order. Where none does, reading again is offered: every shell reads
    /// cards, and nobody is left without a button.
    #[must_use]
    pub fn offered(&self, wanted: &[Action]) -> Vec<Action> {
        let found: Vec<Action> = wanted.iter().copied().filter(|action| self.can(*action)).collect();
        if found.is_empty() { vec![Action::ReadAgain] } else { found }
    }
}
