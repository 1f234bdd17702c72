use crate::case::kind::NoticeByPost;
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

    /// Whether a letter comes at all: nobody with a period of stay gets one (R-FOREIGN-4).
    #[must_use]
    pub fn gets_notice(&self) -> bool {
        self.notice_by_post() != NoticeByPost::NotSent
    }
}
