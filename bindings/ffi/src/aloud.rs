//! What a phone reads aloud: the words of a screen for the ear, a sentence each, in the order of the eye.

use kigen_guide::say::{Answer, AnswerPart, Brief};

use crate::guide::Statement;
use crate::rail::RailMark;

/// Screen 2: the band, then everything that is not folded.
pub(crate) fn answer(heard: Answer, estimate: Option<String>, rail: &[RailMark], joint: &str) -> Vec<String> {
    let band = [Some(heard.headline), heard.about, estimate, dated(heard.key_date, heard.key_year), heard.days];
    let part = |part: &AnswerPart| match part {
        AnswerPart::ToDo => [vec![heard.next_action.clone()], heard.steps.clone()].concat(),
        AnswerPart::CardGoesOn => heard.card_goes_on.clone().into_iter().collect(),
        AnswerPart::Insurance => heard.insurance.clone().into_iter().collect(),
        AnswerPart::Rail => rail.iter().map(|mark| mark.spoken.clone()).collect(),
        AnswerPart::Notes => heard.notes.clone(),
        AnswerPart::Choices => Vec::new(),
    };
    [band.into_iter().flatten().collect::<Vec<_>>().join(joint)]
        .into_iter()
        .chain(heard.counter.map(|counter| counter.text))
        .chain(heard.alerts)
        .chain(heard.order.iter().flat_map(part))
        .collect()
}

/// Screen 3: the block, and what to be careful of.
///
/// `counter` is the label of what to say there.
pub(crate) fn brief(heard: Brief, counter: &str, careful: &[Statement], joint: &str) -> Vec<String> {
    let lines = heard.lines.into_iter().map(|line| [line.label.as_str(), &line.text].join(joint));
    let at_counter = heard.at_counter.map(|said| [counter, &said.meaning.unwrap_or(said.japanese)].join(joint));
    [heard.task]
        .into_iter()
        .chain(heard.unread)
        .chain(heard.rests_on)
        .chain(lines)
        .chain(at_counter)
        .chain(careful.iter().map(|statement| statement.spoken.clone()))
        .collect()
}

/// The spoken date with the era in its year: «2026年(令和8年)12月18日、金曜日まで».
fn dated(date: Option<String>, year: Option<String>) -> Option<String> {
    let (date, year) = (date?, year?);
    let plain = year.split('(').next().unwrap_or_default().trim_end();
    Some(date.replacen(plain, &year, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(date: &str, year: &str) -> Option<String> {
        dated(Some(date.to_owned()), Some(year.to_owned()))
    }

    #[test]
    fn the_year_of_the_date_is_said_with_its_era() {
        for (date, year, expected) in [
            ("2026年12月18日、金曜日まで", "2026年(令和8年)", "2026年(令和8年)12月18日、金曜日まで"),
            ("until Friday, 18 December 2026", "2026 (Reiwa 8)", "until Friday, 18 December 2026 (Reiwa 8)"),
        ] {
            assert_eq!(said(date, year).as_deref(), Some(expected));
        }
        assert_eq!(dated(None, None), None);
    }
}
