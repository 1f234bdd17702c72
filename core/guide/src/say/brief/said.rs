/// What a part of the block says: its words and the telephone numbers in them.
pub(super) struct Said {
    pub(super) text: String,
    /// In order.
    pub(super) phones: Vec<String>,
}

impl Said {
    /// Words without a telephone number; `None` if there are none.
    pub(super) fn words(text: String) -> Option<Self> {
        (!text.is_empty()).then_some(Self { text, phones: Vec::new() })
    }
}
