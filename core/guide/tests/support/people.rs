//! The golden people: each the facts of a card and the answers of a person, on 2026-11-21.

#![allow(dead_code, unused_macros, unused_imports, reason = "each test uses a part of it")]

#[path = "cases.rs"]
pub(crate) mod cases;

pub(crate) use cases::day;
use chrono::Days;
use kigen_card::{IssuerCheck, Item, OtherCard, OtherCardKind, PinState, StatusWord, Token, TriesLeft};
use kigen_guide::hand::Typed;
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::{CardFacts, CertificateDates, Facts, Origin, Today};

/// One of them.
pub(crate) struct Person {
    pub(crate) name: &'static str,
    pub(crate) facts: Facts,
    pub(crate) situation: Situation,
}

const UTSUNOMIYA: &str = "09201";
const SETAGAYA: &str = "13112";
/// 中原区, which falls back to 川崎市.
const KAWASAKI: &str = "14133";
const TOKOROZAWA: &str = "11208";
/// 札幌市, which has no file.
const ELSEWHERE: &str = "01100";

macro_rules! people {
    ($($name:ident: $facts:expr, $situation:expr;)+) => {
        /// Everybody.
        pub(crate) fn everybody() -> Vec<Person> {
            vec![$(Person { name: stringify!($name), facts: $facts, situation: Situation::of($situation).unwrap() }),+]
        }

        /// Calls a macro with everybody's name.
        macro_rules! for_everybody {
            ($each:ident) => { $each! { $($name)+ } };
        }
        pub(crate) use for_everybody;
    };
}

people! {
    // The documents' own example people, each in its city.
    utsunomiya_holder: open(UTSUNOMIYA), known();
    utsunomiya_pin_forgotten: open(UTSUNOMIYA), forgotten();
    utsunomiya_both_locked: open(UTSUNOMIYA), both_locked();
    utsunomiya_proxy_with_form: open(UTSUNOMIYA), proxy(true);
    utsunomiya_proxy_without_form: open(UTSUNOMIYA), proxy(false);
    utsunomiya_child: child(UTSUNOMIYA), represented(Holder::Under15);
    utsunomiya_ward: open(UTSUNOMIYA), represented(Holder::Ward);
    utsunomiya_expired: expired(UTSUNOMIYA), known();
    utsunomiya_proxy_expired: expired(UTSUNOMIYA), proxy(true);
    utsunomiya_new_card: card(UTSUNOMIYA, "2027-01-31", "2027-01-31"), Answers { stay: Some(Stay::None), ..known() };
    setagaya_holder: open(SETAGAYA), known();
    setagaya_both_locked: open(SETAGAYA), both_locked();
    setagaya_proxy_with_form: open(SETAGAYA), proxy(true);
    setagaya_proxy_without_form: open(SETAGAYA), proxy(false);
    setagaya_proxy_expired: expired(SETAGAYA), proxy(true);
    setagaya_proxy_moved: expired(SETAGAYA), Answers { moved: Some(true), ..proxy(true) };
    setagaya_expired: expired(SETAGAYA), known();
    setagaya_child: child(SETAGAYA), represented(Holder::Under15);
    setagaya_abroad: card(SETAGAYA, "2027-09-30", "2032-09-30"), abroad(Abroad::Lives);
    setagaya_abroad_proxy: card(SETAGAYA, "2027-09-30", "2032-09-30"), Answers { who: Some(Who::Proxy), ..abroad(Abroad::Lives) };
    kawasaki_holder: open(KAWASAKI), known();
    kawasaki_password_forgotten: open(KAWASAKI), password_forgotten();
    kawasaki_both_locked: open(KAWASAKI), both_locked();
    kawasaki_proxy_with_form: open(KAWASAKI), proxy(true);
    kawasaki_proxy_moved: open(KAWASAKI), Answers { moved: Some(true), ..proxy(true) };
    kawasaki_proxy_late: card(KAWASAKI, "2026-11-27", "2031-11-27"), proxy(false);
    kawasaki_proxy_without_form: open(KAWASAKI), proxy(false);
    kawasaki_proxy_password_forgotten: open(KAWASAKI), Answers { who: Some(Who::Proxy), form: Some(true), ..password_forgotten() };
    kawasaki_child: child(KAWASAKI), represented(Holder::Under15);
    kawasaki_ward_locked: open(KAWASAKI), Answers { holder: Some(Holder::Ward), ..both_locked() };
    kawasaki_expired: expired(KAWASAKI), known();
    tokorozawa_holder: open(TOKOROZAWA), known();
    tokorozawa_both_locked: open(TOKOROZAWA), both_locked();
    tokorozawa_proxy_with_form: open(TOKOROZAWA), proxy(true);
    tokorozawa_proxy_without_form: open(TOKOROZAWA), proxy(false);
    tokorozawa_expired: expired(TOKOROZAWA), known();
    tokorozawa_new_card: card(TOKOROZAWA, "2027-01-31", "2027-01-31"), known();

    // Cases of the rules, in a municipality without a file.
    elsewhere_holder: open(ELSEWHERE), Answers::default();
    elsewhere_not_yet: card(ELSEWHERE, "2027-03-31", "2032-03-31"), known();
    elsewhere_password_forgotten: open(ELSEWHERE), password_forgotten();
    elsewhere_both_locked: open(ELSEWHERE), both_locked();
    elsewhere_proxy_with_form: open(ELSEWHERE), proxy(true);
    elsewhere_proxy_without_form: open(ELSEWHERE), proxy(false);
    elsewhere_child: child(ELSEWHERE), represented(Holder::Under15);
    elsewhere_ward: open(ELSEWHERE), represented(Holder::Ward);
    elsewhere_in_grace: expired(ELSEWHERE), known();
    elsewhere_expired: card(ELSEWHERE, "2026-06-30", "2031-06-30"), known();
    elsewhere_expired_locked: expired(ELSEWHERE), both_locked();
    elsewhere_new_card: card(ELSEWHERE, "2027-01-31", "2027-01-31"), Answers { stay: Some(Stay::None), ..known() };
    elsewhere_new_card_late: card(ELSEWHERE, "2026-12-20", "2026-12-20"), Answers { stay: Some(Stay::None), ..known() };
    elsewhere_card_expired: card(ELSEWHERE, "2026-11-20", "2026-11-20"), known();
    elsewhere_foreign: card(ELSEWHERE, "2027-02-10", "2027-02-10"), stay(Stay::Limited);
    elsewhere_foreign_pending: card(ELSEWHERE, "2027-02-10", "2027-02-10"), stay(Stay::Pending);
    elsewhere_foreign_extended: card(ELSEWHERE, "2026-12-20", "2027-01-20"), stay(Stay::Limited);
    elsewhere_foreign_parent: card(ELSEWHERE, "2027-02-10", "2027-02-10"), Answers { who: Some(Who::Representative), holder: Some(Holder::Under15), ..stay(Stay::Limited) };
    elsewhere_foreign_proxy: card(ELSEWHERE, "2027-02-10", "2027-02-10"), Answers { who: Some(Who::Proxy), ..stay(Stay::Limited) };
    kawasaki_foreign: card(KAWASAKI, "2027-02-10", "2027-02-10"), stay(Stay::Limited);
    elsewhere_foreign_ended: card(ELSEWHERE, "2026-11-20", "2026-11-20"), stay(Stay::Limited);
    elsewhere_moved: open(ELSEWHERE), Answers { moved: Some(true), ..known() };
    elsewhere_signature_earlier: signature_earlier(ELSEWHERE), known();
    elsewhere_signature_first: two_windows("2028-12-15", "2029-06-14"), known();
    elsewhere_signature_before_the_card: signature_before_the_card("2027-12-15", "2028-12-15"), known();
    elsewhere_abroad: open(ELSEWHERE), abroad(Abroad::Lives);
    elsewhere_abroad_new_card: card(ELSEWHERE, "2027-01-31", "2027-01-31"), Answers { stay: Some(Stay::None), ..abroad(Abroad::Lives) };
    utsunomiya_leaving_not_yet: card(UTSUNOMIYA, "2028-06-14", "2033-06-14"), abroad(Abroad::Leaves);
    elsewhere_foreign_leaving: card(ELSEWHERE, "2027-02-10", "2027-02-10"), Answers { stay: Some(Stay::Limited), ..abroad(Abroad::Leaves) };
    elsewhere_leaving_japan: open(ELSEWHERE), abroad(Abroad::Leaves);
    elsewhere_phone: Facts { token: Item::Read(Token::AndroidPhone), ..open(ELSEWHERE) }, Answers::default();
    elsewhere_no_certificates: without_certificates(ELSEWHERE), Answers::default();
    elsewhere_face_card: face_card(ELSEWHERE), Answers::default();
    elsewhere_lost: Facts { authentication: Item::Lost, ..open(ELSEWHERE) }, Answers::default();
    elsewhere_clock_doubtful: made_tomorrow(ELSEWHERE), known();
    // Other kinds of card.
    elsewhere_juki_card: Facts { token: Item::Read(Token::JukiCard), ..open(ELSEWHERE) }, Answers::default();
    elsewhere_driving_licence: other(OtherCardKind::DrivingLicence), Answers::default();
    elsewhere_residence_card: other(OtherCardKind::ResidenceCard), Answers::default();
    elsewhere_passport: other(OtherCardKind::Passport), Answers::default();
    elsewhere_other_card: other(OtherCardKind::Unnamed), Answers::default();
    // Days with their own wording.
    elsewhere_last_day: card(ELSEWHERE, "2026-11-21", "2031-11-21"), known();
    elsewhere_last_open_day_over: card(ELSEWHERE, "2026-11-22", "2031-11-22"), known();
    elsewhere_year_end: card(ELSEWHERE, "2027-01-02", "2032-01-02"), known();
    elsewhere_beyond_the_holidays: card(ELSEWHERE, "2038-06-14", "2043-06-14"), known();
    elsewhere_signature_last_day: two_windows("2026-11-21", "2027-11-21"), known();
    elsewhere_signature_expired: two_windows("2026-10-20", "2027-10-20"), known();
    elsewhere_two_windows: two_windows("2026-12-15", "2027-01-31"), known();
    elsewhere_card_near: card(ELSEWHERE, "2026-12-15", "2027-01-31"), known();
    elsewhere_card_ends_first: card(ELSEWHERE, "2027-06-14", "2027-01-31"), stay(Stay::None);
    elsewhere_card_bound_later: card(ELSEWHERE, "2028-06-14", "2028-06-14"), Answers { who: Some(Who::Proxy), ..known() };
    elsewhere_moved_later: card(ELSEWHERE, "2028-06-14", "2028-06-14"), Answers { moved: Some(true), ..known() };
    elsewhere_moved_not_yet: card(ELSEWHERE, "2028-06-14", "2033-06-14"), Answers { moved: Some(true), ..known() };
    elsewhere_card_unread: Facts { card: Item::Lost, ..open(ELSEWHERE) }, known();
    elsewhere_unclear_day: card(ELSEWHERE, "2026-12-15", "2031-06-30"), Answers { who: Some(Who::Proxy), ..known() };
    // Answers overridden by the guide.
    elsewhere_child_alone: child(ELSEWHERE), Answers { who: Some(Who::Holder), holder: Some(Holder::Under15), ..known() };
    elsewhere_locked_after_all: Facts { signature_pin: Item::Read(PinState::Locked), ..open(ELSEWHERE) }, known();
    by_hand_leap_day: by_hand("2036-02-29").0, by_hand("2036-02-29").1;
}

/// The day on which everybody asks.
pub(crate) fn today() -> Today {
    Today::given(day("2026-11-21"))
}

/// A card of a city: the end of its certificates, and its own.
fn card(city: &str, expires: &str, card: &str) -> Facts {
    let dates = CertificateDates {
        valid_from: day(expires).checked_sub_days(Days::new(1700)),
        expires_on: day(expires),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    };
    Facts {
        origin: Origin::Card,
        token: Item::Read(Token::MyNumberCard),
        card: Item::Read(CardFacts { expires_on: day(card), issued_by: Some(city.to_owned()) }),
        authentication: Item::Read(dates),
        signature: Item::NeedsPin,
        authentication_pin: Item::Read(PinState::Ready(TriesLeft(3))),
        signature_pin: Item::Read(PinState::Ready(TriesLeft(5))),
    }
}

fn open(city: &str) -> Facts {
    card(city, "2026-12-15", "2031-12-15")
}

fn expired(city: &str) -> Facts {
    card(city, "2026-10-20", "2031-10-20")
}

fn child(city: &str) -> Facts {
    Facts { signature: Item::Absent, ..open(city) }
}

/// The signature certificate was made anew after a move, and its date was read.
fn signature_earlier(city: &str) -> Facts {
    let signature = card(city, "2026-12-15", "2032-06-14").authentication;
    Facts { signature, ..card(city, "2027-06-14", "2032-06-14") }
}

/// The last days of the signature and of the authentication certificate.
fn two_windows(signature: &str, authentication: &str) -> Facts {
    let (year, rest) = authentication.split_at(4);
    let card_ends = format!("{}{rest}", year.parse::<u32>().unwrap() + 5);
    let signature = card(ELSEWHERE, signature, &card_ends).authentication;
    Facts { signature, ..card(ELSEWHERE, authentication, &card_ends) }
}

/// The last days of the signature certificate, made anew after a move, and of a card with its other certificate.
fn signature_before_the_card(signature: &str, card_ends: &str) -> Facts {
    let signature = card(ELSEWHERE, signature, card_ends).authentication;
    Facts { signature, ..card(ELSEWHERE, card_ends, card_ends) }
}

/// A card that is no My Number Card.
fn other(kind: OtherCardKind) -> Facts {
    let token = Token::Other(OtherCard { kind, status: StatusWord::new(0x6A82) });
    let lost = || Item::Lost;
    Facts { token: Item::Read(token), card: Item::Lost, authentication: lost(), signature: lost(), ..open(ELSEWHERE) }
}

fn without_certificates(city: &str) -> Facts {
    Facts { authentication: Item::Absent, signature: Item::Absent, ..open(city) }
}

/// A card that may be a 顔認証マイナンバーカード (R-PIN-5).
fn face_card(city: &str) -> Facts {
    Facts { signature: Item::Absent, authentication_pin: Item::Read(PinState::Locked), ..open(city) }
}

fn made_tomorrow(city: &str) -> Facts {
    let dates = CertificateDates {
        valid_from: Some(day("2026-11-22")),
        expires_on: day("2031-12-15"),
        ends_at: None,
        issuer: IssuerCheck::NotChecked,
    };
    Facts { authentication: Item::Read(dates), ..card(city, "2031-12-15", "2036-12-15") }
}

/// Typed by somebody who reads only the card's own end off its face.
fn by_hand(card: &str) -> (Facts, Answers) {
    let typed = Typed { card_expires_on: Some(day(card)), ..Typed::default() }.dates(today().date).unwrap();
    (typed.facts(), Answers { hand: Some(typed), ..Answers::default() })
}

fn known() -> Answers {
    let pin = Some(PinKnowledge::Known);
    Answers { authentication_pin: pin, signature_pin: pin, ..Answers::default() }
}

fn forgotten() -> Answers {
    Answers { authentication_pin: Some(PinKnowledge::Forgotten), ..known() }
}

fn password_forgotten() -> Answers {
    Answers { signature_pin: Some(PinKnowledge::Forgotten), ..known() }
}

fn both_locked() -> Answers {
    let pin = Some(PinKnowledge::Locked);
    Answers { authentication_pin: pin, signature_pin: pin, ..Answers::default() }
}

fn proxy(form: bool) -> Answers {
    Answers { who: Some(Who::Proxy), form: Some(form), ..known() }
}

fn represented(holder: Holder) -> Answers {
    Answers { who: Some(Who::Representative), holder: Some(holder), ..known() }
}

fn abroad(abroad: Abroad) -> Answers {
    Answers { abroad: Some(abroad), ..known() }
}

fn stay(stay: Stay) -> Answers {
    Answers { stay: Some(stay), ..known() }
}
