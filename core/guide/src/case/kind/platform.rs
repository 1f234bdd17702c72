use super::action::Action;

/// What the shell that shows a button can do; actions that it lacks are never offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// The actions that work there.
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

    /// Whether the platform supports an action.
    #[must_use]
    pub fn can(&self, action: Action) -> bool {
        self.actions.contains(&action)
    }

    /// The wanted actions that the platform supports, in order. If there are none, reading again: every shell reads
    /// cards, so every screen has a button.
    #[must_use]
    pub fn offered(&self, wanted: &[Action]) -> Vec<Action> {
        let found: Vec<Action> = wanted.iter().copied().filter(|action| self.can(*action)).collect();
        if found.is_empty() { vec![Action::ReadAgain] } else { found }
    }
}
