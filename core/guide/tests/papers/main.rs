//! What a person brings, which PINs they need and how often they go: never a line of another task or person.

#![allow(clippy::unwrap_used, reason = "a date or a card that cannot be ends the test")]

mod other_tasks;
mod pins;
mod represented;
mod visits;

use chrono::NaiveDate;
use kigen_card::{IssuerCheck, Item, PinState, Token, TriesLeft};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, SectionKind, StatementId as Id, brief, guide, reminders};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{BriefKind, CardFacts, Case, CertificateDates, Facts, Origin, Today};

const UTSUNOMIYA: &str = "09201";
const SETAGAYA: &str = "13112";
const KAWASAKI: &str = "14130";
const TOKOROZAWA: &str = "11208";
/// 札幌市, which has no file.
const ELSEWHERE: &str = "01100";
const CITIES: [&str; 5] = [UTSUNOMIYA, SETAGAYA, KAWASAKI, TOKOROZAWA, ELSEWHERE];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A card of that city, read without a password: the end of its certificates, and its own.
fn card(certificates: &str, card: &str) -> Facts {
    let dates = CertificateDates {
        valid_from: None,
        expires_on: day(certificates),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    };
    Facts {
        origin: Origin::Card,
        token: Item::Read(Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: None }),
        authentication: Item::Read(dates),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn open() -> Facts {
    card("2026-12-18", "2031-12-18")
}

fn expired() -> Facts {
    card("2026-10-20", "2031-10-20")
}

/// The holder of that city, who knows both PINs; nothing special.
fn holder(city: &str) -> Answers {
    let pin = Some(PinKnowledge::Known);
    Answers {
        municipality: Some(city.to_owned()),
        who: Some(Who::Holder),
        authentication_pin: pin,
        signature_pin: pin,
        stay: Some(Stay::None),
        moved: Some(false),
        abroad: Some(Abroad::No),
        ..Answers::default()
    }
}

fn proxy(city: &str, form: bool) -> Answers {
    Answers { who: Some(Who::Proxy), form: Some(form), ..holder(city) }
}

fn case(facts: &Facts, answers: &Answers) -> Case<'static> {
    on("2026-11-29", facts, answers)
}

fn on(today: &str, facts: &Facts, answers: &Answers) -> Case<'static> {
    Case::of(facts, &Situation::of(answers.clone()).unwrap(), &Today::given(day(today)), Rules::builtin())
}

fn guided(facts: &Facts, answers: &Answers) -> Guide {
    guide(&case(facts, answers))
}

/// The Japanese text of every line of these kinds, in order.
fn words(found: &Guide, ids: &[Id]) -> Vec<String> {
    let texts = Texts::new(Language::Japanese);
    found.statements().filter(|line| ids.contains(&line.id)).map(|line| line.text(&texts)).collect()
}

fn whole(found: &Guide) -> String {
    let texts = Texts::new(Language::Japanese);
    found.statements().map(|line| line.text(&texts)).collect::<Vec<_>>().join("\n")
}

/// The kinds of papers to bring, in order.
fn papers(found: &Guide) -> Vec<Id> {
    found.statements().map(|line| line.id).filter(|id| id.is_to_bring()).collect()
}

fn child() -> Facts {
    Facts { signature: Item::Absent, ..open() }
}

fn stay_card() -> Facts {
    card("2027-01-20", "2027-01-20")
}

fn new_card() -> Facts {
    card("2027-01-31", "2027-01-31")
}

fn brief_line(facts: &Facts, answers: &Answers, kind: BriefKind) -> String {
    let case = case(facts, answers);
    let block = brief(&case, &guide(&case), &Texts::new(Language::Japanese));
    block.lines.into_iter().find(|line| line.kind == kind).map(|line| line.text).unwrap_or_default()
}
