use kigen_guide::say::{self, AnswerPart, answer, guide};
use kigen_guide::{Case, Flag, Platform, Tone, Verdict};

use crate::aloud;
use crate::failure::{Button, buttons};
use crate::rail::RailMark;
use crate::row::Row;
use crate::vocabulary::Language;

/// The answer in words, from top to bottom (screens.md, "2 結果").
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Answer {
    /// What the reading comes to.
    pub verdict: Verdict,
    /// What stands beside it.
    pub flags: Vec<Flag>,
    /// The colour role.
    pub tone: Tone,
    /// The answer in one line.
    pub headline: String,
    /// Where the thing that ends is: in the card; none where the line names the card.
    pub about: Option<String>,
    /// The one date that matters.
    pub key_date: Option<String>,
    /// The year of that date, with the era's, for a line of its own.
    pub key_year: Option<String>,
    /// The rest of it, in the largest letters.
    pub key_day: Option<String>,
    /// Days until then, or since; months where they are many.
    pub days: Option<String>,
    /// «目安», where everything is counted from typed dates.
    pub estimate: Option<String>,
    /// Headline, date and days for the ear.
    pub spoken: String,
    /// All that is not folded, for a phone that reads it aloud: a sentence each.
    pub aloud: Vec<String>,
    /// The one thing to do.
    pub next_action: String,
    /// What the next action takes, in order; empty if it is one step.
    pub steps: Vec<String>,
    /// On the last day: the counter's hours of today, or whom to ask.
    pub counter: Option<String>,
    /// The number to call on it.
    pub counter_phone: Option<String>,
    /// Whether the card itself goes on.
    pub card_goes_on: Option<String>,
    /// What changes the action: two at most, right below the band.
    pub alerts: Vec<String>,
    /// Further sentences, the most important first.
    pub notes: Vec<String>,
    /// マイナ保険証, where it helps.
    pub insurance: Option<String>,
    /// The days that matter, and today in its place; none where no end is known.
    pub rail: Vec<RailMark>,
    /// Both certificates and the card; none under `not-this-card`.
    pub rows: Vec<Row>,
    /// Who issued the card.
    pub issued_by: Option<Row>,
    /// Both PINs.
    pub pins: Vec<Row>,
    /// What was not checked.
    pub not_checked: Vec<String>,
    /// The heading above `files_read`: «何を読み取ったか», by hand «何をもとにしたか».
    pub files_read_title: String,
    /// What was read of the card; by hand, that nothing was.
    pub files_read: Vec<String>,
    /// Which part stands where below band, counter and alerts; each that has something to say, once.
    pub order: Vec<AnswerPart>,
    /// The one to take first stands first; never empty.
    pub buttons: Vec<Button>,
}

impl Answer {
    /// Puts a case into words, once for the eye and once for the ear.
    pub(crate) fn of(case: &Case<'_>, platform: &Platform, language: Language) -> Self {
        let texts = language.texts();
        let seen = answer(case, texts);
        let heard = answer(case, language.spoken());
        let guide = guide(case);
        let row = |seen: say::Row, heard: Option<say::Row>| {
            let why = guide.explaining(seen.kind);
            Row::explained(seen, heard, &why, language)
        };
        let rows = |seen: Vec<say::Row>, heard: Vec<say::Row>| -> Vec<Row> {
            seen.into_iter().zip(heard).map(|(seen, heard)| row(seen, Some(heard))).collect()
        };
        let first = [Some(&heard.headline), heard.about.as_ref(), heard.key_date.as_ref(), heard.days.as_ref()];
        let spoken: Vec<&str> = first.into_iter().flatten().map(String::as_str).collect();
        let spoken = spoken.join(&texts.text("screen-spoken-joint"));
        let rail: Vec<_> =
            case.rail().into_iter().zip(seen.rail).map(|(mark, words)| RailMark::new(mark, words, language)).collect();
        let estimate = case.facts().is_by_hand().then(|| texts.text("screen-answer-estimate"));
        let aloud = aloud::answer(heard.clone(), estimate.clone(), &rail, &texts.text("screen-spoken-joint"));
        let actions: Vec<_> = [case.action()].into_iter().chain(case.further_action()).collect();
        Self {
            verdict: case.verdict(),
            flags: case.flags().to_vec(),
            tone: seen.tone,
            headline: seen.headline,
            about: seen.about,
            key_date: seen.key_date,
            key_year: seen.key_year,
            key_day: seen.key_day,
            days: seen.days,
            estimate,
            spoken,
            next_action: seen.next_action,
            steps: seen.steps,
            counter_phone: seen.counter.as_ref().and_then(|counter| counter.phone.clone()),
            counter: seen.counter.map(|counter| counter.text),
            card_goes_on: seen.card_goes_on,
            alerts: seen.alerts,
            notes: seen.notes,
            insurance: seen.insurance,
            aloud,
            rail,
            rows: rows(seen.rows, heard.rows),
            issued_by: seen.issued_by.map(|seen| row(seen, heard.issued_by)),
            pins: rows(seen.pins, heard.pins),
            not_checked: seen.not_checked,
            files_read_title: say::files_read_title(case.facts(), texts),
            files_read: say::files_read(case.facts(), texts),
            order: seen.order,
            buttons: buttons(&actions, platform, language, |action| case.label(action)),
        }
    }
}
