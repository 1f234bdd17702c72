use crate::municipality::Municipality;
use crate::text::{Arg, Texts};

impl Municipality {
    /// Since when it is no more, and who answers for it: «2024年1月1日からは静岡県 浜松市 中央区». `None` if it exists.
    #[must_use]
    pub fn since_text(&self, texts: &Texts) -> Option<String> {
        let abolished = self.abolished()?;
        let now = abolished.now.full_name(texts.language());
        Some(texts.with("row-issued-by-since", &[("day", Arg::Date(abolished.since)), ("now", Arg::Text(&now))]))
    }
}
