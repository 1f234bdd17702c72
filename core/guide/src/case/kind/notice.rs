/// The 有効期限通知書 (R-NOTICE).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeByPost {
    /// It comes, or has come, unless the person has it already.
    Comes,
    /// None is sent to people with a period of stay (R-FOREIGN-4).
    NotSent,
    /// Nothing left to say about it.
    Over,
}
