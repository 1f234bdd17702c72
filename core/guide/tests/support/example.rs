//! One example of `tests/vectors/rules.toml`: what a card or a person said → what is in the answer.

use chrono::{DateTime, Days, NaiveDate, Utc};
use kigen_card::{
    CardBody, CardReading, CertificateFacts, CertificateKind, IssuerCheck, Item, OtherCard, OtherCardKind, PinState,
    StatusWord, Token, TriesLeft,
};
use kigen_guide::Facts;
use kigen_guide::calendar::Birthday;
use kigen_guide::hand::{HandError, Typed};
use kigen_guide::situation::{self, Abroad, Holder, PinKnowledge, Situation, Stay, Who};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Example {
    pub(crate) rule: String,
    pub(crate) example: String,
    pub(crate) today: NaiveDate,
    /// What the card said.
    chip: Option<Chip>,
    /// What a person typed instead.
    typed: Option<Face>,
    #[serde(default)]
    answers: Answers,
    /// Why nothing can be calculated from what was typed.
    pub(crate) error: Option<String>,
    pub(crate) verdict: Option<String>,
    /// All flags.
    pub(crate) flags: Option<Vec<String>>,
    /// Kinds of statement with their arguments: a date, a number, a table of them, or a list for several of one kind.
    #[serde(default)]
    pub(crate) says: toml::Table,
    #[serde(default)]
    pub(crate) omits: Vec<String>,
    /// The basis of each: `chip`, `calculation`, `national`, `municipal`, `person`.
    #[serde(default)]
    pub(crate) basis: toml::Table,
    /// Japanese words in a statement of a kind.
    #[serde(default)]
    pub(crate) words: toml::Table,
    /// Japanese words in no statement.
    #[serde(default)]
    pub(crate) never: Vec<String>,
    /// Questions that must be asked.
    #[serde(default)]
    pub(crate) asks: Vec<String>,
    /// Questions that must not be asked.
    #[serde(default)]
    pub(crate) asks_not: Vec<String>,
}

/// A day means 23:59:59 in Japan. Omitted values are those of an ordinary card: no password entered, no try spent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Chip {
    /// A day, an instant, `absent`, `lost` or `needs-pin`.
    #[serde(default = "lost")]
    authentication: String,
    /// The same for the signature certificate.
    #[serde(default = "needs_pin")]
    signature: String,
    /// First day, or instant, of the authentication certificate.
    since: Option<String>,
    /// A day or `lost`.
    #[serde(default = "lost")]
    card: String,
    #[serde(default = "elsewhere")]
    issued_by: String,
    token: Option<String>,
    /// 0 is locked.
    #[serde(default = "three")]
    authentication_tries: u8,
    #[serde(default = "five")]
    signature_tries: u8,
}

fn lost() -> String {
    "lost".to_owned()
}

fn needs_pin() -> String {
    "needs-pin".to_owned()
}

/// 札幌市, which has no file.
fn elsewhere() -> String {
    "01100".to_owned()
}

fn three() -> u8 {
    3
}

fn five() -> u8 {
    5
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Face {
    expires: Option<NaiveDate>,
    card: Option<NaiveDate>,
    /// `MM-DD`.
    birthday: Option<String>,
    made: Option<NaiveDate>,
    #[serde(default)]
    under_age: bool,
    /// Year of birth.
    born_in: Option<i32>,
    stay: Option<bool>,
    renewed: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Answers {
    who: Option<String>,
    holder: Option<String>,
    authentication_pin: Option<String>,
    signature_pin: Option<String>,
    form: Option<bool>,
    notice: Option<bool>,
    moved: Option<bool>,
    abroad: Option<String>,
    stay: Option<String>,
    municipality: Option<String>,
}

impl Example {
    /// The facts and the person's answers.
    ///
    /// # Errors
    /// Why nothing can be calculated from what was typed.
    pub(crate) fn given(&self) -> Result<(Facts, Situation), HandError> {
        let mut answers = self.answers.answers();
        match (&self.chip, &self.typed) {
            (Some(chip), None) => Ok((Facts::from_reading(&chip.reading()), Situation::of(answers).unwrap())),
            (None, Some(face)) => {
                let hand = face.typed().dates(self.today)?;
                let facts = hand.facts();
                answers.hand = Some(hand);
                Ok((facts, Situation::of(answers).unwrap()))
            }
            (Some(_), Some(_)) | (None, None) => panic!("{} ({}): either chip or typed", self.rule, self.example),
        }
    }
}

impl Answers {
    fn answers(&self) -> situation::Answers {
        fn named<T>(name: Option<&String>, find: impl Fn(&str) -> Option<T>) -> Option<T> {
            name.map(|name| find(name).unwrap_or_else(|| panic!("no answer {name}")))
        }
        situation::Answers {
            who: named(self.who.as_ref(), Who::from_name),
            holder: named(self.holder.as_ref(), Holder::from_name),
            authentication_pin: named(self.authentication_pin.as_ref(), PinKnowledge::from_name),
            signature_pin: named(self.signature_pin.as_ref(), PinKnowledge::from_name),
            form: self.form,
            notice: self.notice,
            moved: self.moved,
            abroad: named(self.abroad.as_ref(), Abroad::from_name),
            stay: named(self.stay.as_ref(), Stay::from_name),
            municipality: self.municipality.clone(),
            hand: None,
        }
    }
}

impl Chip {
    fn reading(&self) -> CardReading {
        CardReading {
            made_of_software: false,
            token: Item::Read(match self.token.as_deref() {
                None => Token::MyNumberCard,
                Some("juki-card") => Token::JukiCard,
                Some("android-phone") => Token::AndroidPhone,
                Some("iphone") => Token::Iphone,
                Some("other") => {
                    Token::Other(OtherCard { kind: OtherCardKind::Unnamed, status: StatusWord::new(0x6A82) })
                }
                Some("unknown") => Token::Unknown,
                Some(other) => panic!("no token {other}"),
            }),
            card: state(&self.card).unwrap_or_else(|| {
                Item::Read(CardBody { expires_on: day(&self.card), issued_by: self.issued_by.clone() })
            }),
            authentication: self.certificate(CertificateKind::Authentication, &self.authentication),
            signature: self.certificate(CertificateKind::Signature, &self.signature),
            authentication_pin: pin(self.authentication_tries),
            signature_pin: pin(self.signature_tries),
        }
    }

    fn certificate(&self, kind: CertificateKind, ends: &str) -> Item<CertificateFacts> {
        state(ends).unwrap_or_else(|| {
            let not_after = instant(ends, "14:59:59");
            let first_second = || not_after.checked_sub_days(Days::new(1700)).unwrap();
            let not_before = self.since.as_deref().map_or_else(first_second, |since| instant(since, "03:00:00"));
            let issuer = IssuerCheck::NotChecked;
            Item::Read(CertificateFacts { kind, not_before, not_after, issuer, names_demo: false })
        })
    }
}

fn state<T>(word: &str) -> Option<Item<T>> {
    match word {
        "absent" => Some(Item::Absent),
        "lost" => Some(Item::Lost),
        "needs-pin" => Some(Item::NeedsPin),
        _ => None,
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text} is no day"))
}

/// An instant, or a day with a time of day, UTC.
fn instant(text: &str, time: &str) -> DateTime<Utc> {
    let text = if text.contains('T') { text.to_owned() } else { format!("{text}T{time}Z") };
    text.parse().unwrap_or_else(|_| panic!("{text} is no instant"))
}

fn pin(tries: u8) -> Item<PinState> {
    Item::Read(if tries == 0 { PinState::Locked } else { PinState::Ready(TriesLeft(tries)) })
}

impl Face {
    fn typed(&self) -> Typed {
        let birthday = self.birthday.as_deref().map(|birthday| {
            let (month, day) = birthday.split_once('-').unwrap();
            Birthday::new(month.parse().unwrap(), day.parse().unwrap()).unwrap()
        });
        Typed {
            expires_on: self.expires,
            card_expires_on: self.card,
            birthday,
            born_in: self.born_in,
            age: None,
            made_on: self.made,
            under_age: self.under_age,
            stay: self.stay,
            renewed: self.renewed,
        }
    }
}
