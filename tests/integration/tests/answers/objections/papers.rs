//! Papers and PINs that this person does not have.

use kigen_guide::say::StatementId as Id;
use kigen_guide::situation::Stay;

use crate::asked::Asked;
use crate::heard::Heard;

pub(crate) fn a_paper_that_the_person_cannot_have(asked: &Asked, heard: &Heard) -> Option<String> {
    let answers = &asked.answers;
    let is_early = || match (heard.position(Id::BringForm), heard.position(Id::BringSecondVisit)) {
        (Some(form), Some(second)) => form < second,
        (Some(_), None) => true,
        _ => false,
    };
    let has_stay = matches!(answers.stay, Some(Stay::Limited | Stay::Pending));
    // Who is 15 or older gets a signature certificate with a new card, or where there is none, and then chooses its PIN.
    let is_child = matches!(asked.person(), "child" | "ward");
    let card = asked.facts.card_expires_on();
    let gets_one = asked.facts.authentication.read().is_none_or(|dates| card == Some(dates.expires_on))
        || card.is_some_and(|card| card < asked.today);
    let has_no_password = asked.facts.signature.is_absent() && (is_child || !gets_one);
    let wrong: [(bool, Id); 8] = [
        (answers.form == Some(false) && is_early(), Id::BringForm),
        (answers.notice == Some(false), Id::BringNotice),
        (asked.pins() == Some("both-unknown"), Id::BringPinNote),
        (answers.stay == Some(Stay::None), Id::BringStay),
        (answers.stay == Some(Stay::Pending), Id::BringStay),
        (has_stay, Id::BringNotice),
        (has_no_password, Id::PinsSignature),
        (asked.facts.signature.is_absent(), Id::PinsStoreAuthentication),
    ];
    wrong.into_iter().find(|(is_wrong, id)| *is_wrong && heard.says(*id)).map(|(_, id)| id.as_str().to_owned())
}

/// Nobody with a period of stay gets one (R-FOREIGN-4).
pub(crate) fn a_letter_that_does_not_come(_: &Asked, heard: &Heard) -> Option<String> {
    // A page may be called after it, and may speak of «those who have it».
    let without_titles = |sentence: &str| {
        sentence.split('「').map(|part| part.split_once('」').map_or(part, |(_, after)| after)).collect::<String>()
    };
    let about = |sentence: &&String| {
        let said = without_titles(sentence);
        said.contains("有効期限通知書") && !said.contains("がある方は") || said.contains("通知書の封筒")
    };
    heard.says(Id::WhenNoNotice).then(|| heard.sentences().iter().find(about).cloned()).flatten()
}
