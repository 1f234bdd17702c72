//! The answers of the five documents' own example people, whole and readable: `tests/snapshots`.

#![allow(clippy::unwrap_used, reason = "a date that cannot be ends the test")]

use chrono::{Days, NaiveDate};
use kigen_card::{IssuerCheck, Item, PinState, TriesLeft};
use kigen_guide::advice::advise;
use kigen_guide::rules::Rules;
use kigen_guide::situation::{Holder, PinKnowledge, Situation, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{CardFacts, CertificateDates, Facts, Origin, Today};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A card of `city`, judged on 2026-11-21.
fn card(city: &str, expires: &str, card: &str) -> Facts {
    let dates = CertificateDates {
        valid_from: day(expires).checked_sub_days(Days::new(1700)),
        expires_on: day(expires),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    };
    Facts {
        origin: Origin::Card,
        token: Item::Read(kigen_card::Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: Some(city.to_owned()) }),
        authentication: Item::Read(dates),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn known() -> Situation {
    let pin = Some(PinKnowledge::Known);
    Situation { authentication_pin: pin, signature_pin: pin, ..Situation::default() }
}

fn answer(facts: &Facts, situation: &Situation, language: Language) -> String {
    let texts = Texts::new(language);
    let advice = advise(facts, situation, &Today::given(day("2026-11-21")), Rules::builtin());
    let mut lines = Vec::new();
    for section in &advice.sections {
        lines.push(format!("■ {}", texts.text(section.kind.title())));
        for statement in &section.statements {
            lines.push(format!("  {} [{}]", statement.text(&texts), statement.basis.as_str()));
        }
    }
    lines.join("\n")
}

const UTSUNOMIYA: &str = "09201";
const SETAGAYA: &str = "13112";
const KAWASAKI: &str = "14133";
const TOKOROZAWA: &str = "11208";

macro_rules! golden {
    ($($name:ident: $facts:expr, $situation:expr, $language:ident;)+) => {
        $(
            #[test]
            fn $name() {
                let found = answer(&$facts, &$situation, Language::$language);
                insta::assert_snapshot!(stringify!($name), found);
            }
        )+
    };
}

fn open(city: &str) -> Facts {
    card(city, "2026-12-15", "2031-12-15")
}

fn expired(city: &str) -> Facts {
    card(city, "2026-10-20", "2031-10-20")
}

fn child(city: &str) -> Facts {
    Facts { signature: Item::Absent, ..card(city, "2026-12-15", "2031-12-15") }
}

fn proxy(form: bool) -> Situation {
    Situation { who: Some(Who::Proxy), form: Some(form), ..known() }
}

fn forgotten() -> Situation {
    Situation { authentication_pin: Some(PinKnowledge::Forgotten), ..known() }
}

fn both_locked() -> Situation {
    let pin = Some(PinKnowledge::Locked);
    Situation { authentication_pin: pin, signature_pin: pin, ..Situation::default() }
}

fn represented(holder: Holder) -> Situation {
    Situation { who: Some(Who::Representative), holder: Some(holder), ..known() }
}

golden! {
    utsunomiya_holder: open(UTSUNOMIYA), known(), Japanese;
    utsunomiya_pin_forgotten: open(UTSUNOMIYA), forgotten(), Japanese;
    utsunomiya_proxy_with_form: open(UTSUNOMIYA), proxy(true), Japanese;
    utsunomiya_proxy_without_form: open(UTSUNOMIYA), proxy(false), Japanese;
    utsunomiya_child: child(UTSUNOMIYA), represented(Holder::Under15), Japanese;
    utsunomiya_ward: open(UTSUNOMIYA), represented(Holder::Ward), Japanese;
    setagaya_holder: open(SETAGAYA), known(), Japanese;
    setagaya_proxy_with_form: open(SETAGAYA), proxy(true), Japanese;
    setagaya_proxy_expired: expired(SETAGAYA), proxy(true), Japanese;
    kawasaki_holder: open(KAWASAKI), known(), Japanese;
    kawasaki_proxy_without_form: open(KAWASAKI), proxy(false), Japanese;
    kawasaki_child: child(KAWASAKI), represented(Holder::Under15), Japanese;
    kawasaki_both_locked: open(KAWASAKI), both_locked(), Japanese;
    kawasaki_expired: expired(KAWASAKI), known(), Japanese;
    tokorozawa_holder: open(TOKOROZAWA), known(), Japanese;
    tokorozawa_proxy_with_form: open(TOKOROZAWA), proxy(true), Japanese;
    tokorozawa_new_card: card(TOKOROZAWA, "2027-01-31", "2027-01-31"), known(), Japanese;
    elsewhere_holder: open("01100"), Situation::default(), Japanese;
    utsunomiya_holder_english: open(UTSUNOMIYA), known(), English;
    kawasaki_proxy_without_form_english: open(KAWASAKI), proxy(false), English;
    tokorozawa_new_card_english: card(TOKOROZAWA, "2027-01-31", "2027-01-31"), known(), English;
    utsunomiya_holder_plain: open(UTSUNOMIYA), known(), PlainJapanese;
    kawasaki_proxy_without_form_plain: open(KAWASAKI), proxy(false), PlainJapanese;
    tokorozawa_new_card_plain: card(TOKOROZAWA, "2027-01-31", "2027-01-31"), known(), PlainJapanese;
}
