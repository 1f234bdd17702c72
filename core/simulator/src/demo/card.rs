use super::group::DemoGroup;
use super::situation::Situation;

/// One person with one card.
#[derive(Clone, Copy, Debug)]
pub struct DemoCard {
    /// With which others it is listed.
    pub group: DemoGroup,
    /// The name in the table, as typed and as listed.
    pub name: &'static str,
    /// The issuing municipality: five digits, 全国地方公共団体コード without its check digit.
    pub municipality: &'static str,
    pub(super) situation: Situation,
}
