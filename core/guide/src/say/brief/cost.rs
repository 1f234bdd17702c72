use super::short::{find, of_with_doubt, sentences, with_doubt};
use crate::say::guide::Guide;
use crate::say::id::StatementId as Id;
use crate::say::statement::Basis;
use crate::text::Texts;

/// The fee, and the time if the municipality's own page states it.
pub(super) fn cost(guide: &Guide, texts: &Texts) -> String {
    const FEES: [Id; 6] = [
        Id::BringFree,
        Id::BringFreeCard,
        Id::BringFreeCardByNotice,
        Id::BringFeeStay,
        Id::BringFeeStayEnded,
        Id::BringFeeMoved,
    ];
    let mut lines = of_with_doubt(guide, &FEES, texts);
    if lines.is_empty() {
        lines.extend(of_with_doubt(guide, &[Id::BringFreeReset], texts));
    }
    if lines.is_empty() {
        lines.push(texts.text("brief-cost-ask"));
    }
    let stated = |id| find(guide, id).filter(|found| found.basis == Basis::Municipal);
    // No page gives the longer time, so that a visitor's stands for it.
    let time = find(guide, Id::CounterTimeReset).or_else(|| stated(Id::CounterTime));
    let arrive = stated(Id::CounterArrive);
    lines.extend(time.into_iter().chain(arrive).map(|found| with_doubt(found, texts)));
    sentences(&lines, texts)
}
