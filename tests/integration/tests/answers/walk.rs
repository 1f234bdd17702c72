//! Whom the walk asks: every demo card and ordinary cards with awkward ends, on the days that matter for each, with persons, lives
//! and cities drawn in a fixed order. `KIGEN_WALK=20` asks twenty times as many.

use chrono::{Days, NaiveDate};
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::{IssuerCheck, Item, PinState, TriesLeft};
use kigen_guide::situation::{Abroad, Answers, Holder, PinKnowledge, Situation, Stay, Who};
use kigen_guide::{CertificateDates, Facts};
use kigen_integration::{date, day};
use kigen_simulator::demo;

use crate::asked::Asked;
use crate::task::opens;

/// A weekday, a public holiday in spring, the year's end and beginning, a Sunday at a month's end, a Monday, a Saturday.
const ENDS: [&str; 8] =
    ["2026-12-18", "2026-12-31", "2027-01-02", "2027-02-28", "2026-12-21", "2027-05-03", "2027-10-16", "2028-02-29"];

/// The four cities, two wards of one, a city without a page and a ward of it.
pub(crate) const CITIES: [&str; 8] = ["09201", "13112", "14130", "14132", "14133", "11208", "01100", "01101"];

/// People asked on each day of each card.
const DRAWN: usize = 8;

struct Card {
    name: String,
    facts: Facts,
}

fn plus(date: NaiveDate, days: i64) -> NaiveDate {
    if days < 0 { date - Days::new(days.unsigned_abs()) } else { date + Days::new(days.unsigned_abs()) }
}

/// A card as a tap shows it; the signature certificate's date needs a password.
fn ordinary(end: NaiveDate, card: NaiveDate, signature: Item<CertificateDates>) -> Card {
    let mut facts = Facts::by_hand(end, Some(card));
    facts.origin = kigen_guide::Origin::Card;
    facts.token = Item::Read(kigen_card::Token::MyNumberCard);
    facts.authentication_pin = Item::Read(PinState::Ready(TriesLeft(3)));
    facts.signature_pin = Item::Read(PinState::Ready(TriesLeft(5)));
    let what = if signature.is_absent() { " (a card without a signature certificate)" } else { "" };
    facts.signature = signature;
    Card { name: format!("--expires {end} --card-expires {card}{what}"), facts }
}

fn cards() -> Vec<Card> {
    let mut cards = Vec::new();
    for demo in demo::ALL {
        let tap = read_card(demo.make(day()), &ReadRequest::default(), &mut NoObserver);
        cards.push(Card { name: format!("(demo card {})", demo.name), facts: Facts::from_reading(&tap.reading) });
    }
    for end in ENDS.map(date) {
        let same =
            CertificateDates { valid_from: None, expires_on: end, ends_at: None, issuer: IssuerCheck::NotChecked };
        let later = end + chrono::Months::new(60);
        cards.push(ordinary(end, later, Item::NeedsPin));
        cards.push(ordinary(end, later, Item::Read(same.clone())));
        cards.push(ordinary(end, later, Item::Absent));
        cards.push(ordinary(end, end, Item::NeedsPin));
        cards.push(ordinary(end, end, Item::Absent));
        cards.push(ordinary(end, plus(end, 31), Item::NeedsPin));
    }
    cards
}

/// Before, in, at the end of and after the window; around the year's end if that is near.
fn days(facts: &Facts) -> Vec<NaiveDate> {
    let Some(end) = facts.authentication.read().map(|dates| dates.expires_on).or(facts.card_expires_on()) else {
        return vec![day(), plus(day(), 160)];
    };
    let from_end = [-300, -30, -13, -3, -1, 0, 1, 20, 32, 150];
    let mut days: Vec<NaiveDate> = from_end.map(|days| plus(end, days)).to_vec();
    days.extend([plus(opens(end), -1), opens(end)]);
    let year_end = [date("2026-12-28"), date("2026-12-29"), date("2027-01-03"), date("2027-01-04")];
    days.extend(year_end.into_iter().filter(|day| (*day - end).num_days().abs() < 30));
    days
}

/// A fixed order of draws: the same people on every machine.
struct Draw(u64);

impl Draw {
    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let index = usize::try_from(self.0 >> 33).unwrap() % from.len();
        from[index].clone()
    }
}

fn answers(draw: &mut Draw) -> Answers {
    use Abroad::{Leaves, Lives, No};
    use PinKnowledge::{Forgotten, Known, Locked};
    let (who, holder) = draw.pick(&[
        (Who::Holder, None),
        (Who::Holder, None),
        (Who::Proxy, None),
        (Who::Proxy, None),
        (Who::Proxy, None),
        (Who::Proxy, Some(Holder::Under15)),
        (Who::Representative, Some(Holder::Under15)),
        (Who::Representative, Some(Holder::Ward)),
    ]);
    Answers {
        who: Some(who),
        holder,
        form: (who == Who::Proxy).then(|| draw.pick(&[true, false])),
        notice: draw.pick(&[None, Some(true), Some(false)]),
        authentication_pin: Some(draw.pick(&[Known, Known, Forgotten, Locked])),
        signature_pin: Some(draw.pick(&[Known, Known, Forgotten, Locked])),
        moved: Some(draw.pick(&[false, false, true])),
        abroad: Some(draw.pick(&[No, No, No, No, No, No, No, Lives, Leaves])),
        stay: Some(draw.pick(&[Stay::None, Stay::None, Stay::None, Stay::None, Stay::Limited, Stay::Pending])),
        municipality: Some(draw.pick(&CITIES).to_owned()),
        ..Answers::default()
    }
}

/// Everybody.
pub(crate) fn people() -> Vec<Asked> {
    let times: usize = std::env::var("KIGEN_WALK").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    let mut draw = Draw(0x15);
    let mut people = Vec::new();
    for card in cards() {
        for today in days(&card.facts) {
            for _ in 0..DRAWN * times {
                let answers = answers(&mut draw);
                // Who has none (R-CHILD-1) cannot have had it read with its password.
                let has_none = matches!(answers.holder, Some(Holder::Under15 | Holder::Ward));
                let cannot_be = has_none && card.facts.signature.read().is_some();
                if cannot_be || Situation::of(answers.clone()).is_err() {
                    continue;
                }
                people.push(Asked { card: card.name.clone(), facts: card.facts.clone(), answers, today });
            }
        }
    }
    people
}
