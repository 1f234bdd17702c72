use crate::case::kind::{NoticeByPost, Task};
use crate::case::state::Case;

impl Case<'_> {
    /// Whether the answer mentions a notice.
    #[must_use]
    pub fn notice_by_post(&self) -> NoticeByPost {
        if self.is_limited_stay() {
            NoticeByPost::NotSent
        } else if !self.has_ended() && self.answers().notice != Some(true) {
            NoticeByPost::Comes
        } else {
            NoticeByPost::Over
        }
    }

    /// Whether the letter about the end is what a visit begins with: not after the end, on a second visit, or where
    /// something else than the end is the reason.
    #[must_use]
    pub fn begins_with_the_notice(&self) -> bool {
        self.notice_by_post() == NoticeByPost::Comes
            && matches!(self.task, Task::Renew | Task::Wait)
            && !self.takes_two_visits()
    }

    /// Whether a letter comes at all: nobody with a period of stay gets one (R-FOREIGN-4).
    #[must_use]
    pub fn gets_notice(&self) -> bool {
        self.notice_by_post() != NoticeByPost::NotSent
    }
}
