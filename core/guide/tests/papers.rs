//! What a person brings, which PINs they need and how often they go: never a line of another task or person.

#![allow(clippy::unwrap_used, reason = "a date or a card that cannot be ends the test")]

use chrono::NaiveDate;
use kigen_card::{IssuerCheck, Item, PinState, Token, TriesLeft};
use kigen_guide::rules::Rules;
use kigen_guide::say::{Guide, StatementId as Id, guide};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{CardFacts, Case, CertificateDates, Facts, Origin, Today};

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

#[test]
fn a_forgotten_password_is_set_anew_and_neither_kept_nor_entered() {
    let answers = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..holder(UTSUNOMIYA) };
    let found = guided(&open(), &answers);
    assert_eq!(
        words(&found, &[Id::PinsAsked, Id::PinsSetAnew]),
        [
            "窓口で入力するのは、利用者証明用の暗証番号、住民基本台帳用の暗証番号です。",
            "署名用のパスワードは、窓口で新しく設定します。新しいものを決めてから行ってください。",
        ]
    );
    let steps = words(&found, &[Id::CounterStep, Id::CounterSetAnew]);
    assert!(steps.contains(&"先に、署名用のパスワードを新しく設定します。".to_owned()), "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("署名用電子証明書の暗証番号")), "{steps:?}");
    assert_eq!(papers(&found), [Id::BringCard, Id::BringNotice, Id::BringId]);
    assert_eq!(words(&found, &[Id::BringId]), ["本人確認書類。例: 運転免許証。"]);
}

#[test]
fn no_pin_stays_the_same_where_one_is_set_anew() {
    use PinKnowledge::{Forgotten, Known, Locked};
    for city in CITIES {
        for facts in [open(), expired()] {
            for who in [holder(city), proxy(city, true)] {
                for (authentication, signature) in [(Known, Forgotten), (Locked, Known), (Locked, Locked)] {
                    let answers = Answers {
                        authentication_pin: Some(authentication),
                        signature_pin: Some(signature),
                        ..who.clone()
                    };
                    let found = guided(&facts, &answers);
                    let text = whole(&found);
                    assert!(!text.contains("今のまま"), "{city} {authentication:?} {signature:?}\n{text}");
                    assert!(!text.contains("暗証番号の控え"), "{city} {authentication:?} {signature:?}\n{text}");
                    assert!(!found.says(Id::PinsSheet) && !found.says(Id::PinsInForm), "{city}");
                    let is_proxy = answers.who == Some(Who::Proxy);
                    assert_eq!(found.says(Id::CounterSetAnewFromForm), is_proxy, "{city}");
                    assert_eq!(found.says(Id::CounterSetAnew), !is_proxy, "{city}");
                }
            }
        }
    }
}

#[test]
fn the_proxys_holder_writes_the_new_pin_into_the_form() {
    let answers = Answers { signature_pin: Some(PinKnowledge::Forgotten), ..proxy(KAWASAKI, true) };
    let found = guided(&open(), &answers);
    assert_eq!(
        words(&found, &[Id::PinsInForm, Id::PinsNewInForm]),
        [
            "署名用のパスワードは、ご本人が新しく決めて、届いた照会書兼回答書に書き、封をします。代理の方が知る必要はありません。"
        ]
    );
    let form = words(&found, &[Id::BringFormSign]).join("");
    assert!(form.contains("ご本人が新しい署名用のパスワードを決めて、書き入れます。"), "{form}");
    assert!(form.contains("ご本人が利用者証明用の暗証番号、住民基本台帳用の暗証番号を書き入れます。"), "{form}");
}

#[test]
fn both_pins_locked_is_one_visit_or_two_but_never_both() {
    let locked = Some(PinKnowledge::Locked);
    for city in CITIES {
        for (who, one) in [(holder(city), true), (proxy(city, true), false), (proxy(city, false), false)] {
            let found = guided(&open(), &Answers { authentication_pin: locked, signature_pin: locked, ..who });
            assert_eq!((found.says(Id::BringOneVisit), found.says(Id::BringTwoVisits)), (one, !one), "{city}");
            let text = whole(&found);
            assert!(!(text.contains("1回で") && text.contains("2回行")), "{city}\n{text}");
        }
    }
}

#[test]
fn who_knows_the_pins_still_takes_an_identity_document() {
    for city in CITIES {
        for facts in [open(), expired()] {
            let found = guided(&facts, &holder(city));
            assert!(papers(&found).contains(&Id::BringId), "{city}");
            let id = words(&found, &[Id::BringId]).join("");
            assert!(id.contains("念のため。暗証番号が分からないときや、合わないときに必要です。"), "{city}: {id}");
        }
    }
}

#[test]
fn a_proxy_is_never_told_to_look_up_the_pins() {
    for city in CITIES {
        for form in [true, false] {
            let found = guided(&open(), &proxy(city, form));
            assert!(!whole(&found).contains("設定暗証番号記載票"), "{city}");
        }
    }
}

#[test]
fn a_child_under_15_has_no_signature_password() {
    let typed = Facts { origin: Origin::Hand { has_stay: false }, signature: Item::NotAsked, ..open() };
    for city in CITIES {
        let answers = Answers { holder: Some(Holder::Under15), who: Some(Who::Representative), ..holder(city) };
        let text = whole(&guided(&typed, &answers));
        assert!(!text.contains("署名用のパスワード"), "{city}\n{text}");
        assert!(!text.contains("署名用電子証明書の暗証番号"), "{city}\n{text}");
    }
}
