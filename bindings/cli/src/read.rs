use kigen_card::pin::SignaturePin;
use kigen_card::reading::{NoObserver, ReadRequest, SignatureRequest, Tap, read_card};
use kigen_card::trust::{TrustAnchor, jlis_roots};
use kigen_card::{CardReading, CardTransport, CertificateKind, Cost, IssuerCheck, LastTry};
use kigen_guide::rules::Rules;
use kigen_guide::situation::Situation;
use kigen_guide::text::Texts;
use kigen_guide::{Case, Facts, Today};
use kigen_simulator::radio::Timed;
use kigen_simulator::{RadioTime, demo};

use crate::arguments::ReadOptions;
use crate::output::json::{self, ReadObject};
use crate::output::people;
use crate::problem::Problem;
use crate::reader::Waited;
use crate::source::{SoftwareCard, software_card};
use crate::trace::{Detail, Traced};
use crate::{Ending, console, interruption, password, reader, today};

/// The result of one reading, wherever the card was.
struct Outcome {
    tap: Tap,
    radio_ms: Option<u64>,
}

/// `kigen` without arguments: the default demo card, clearly marked, and how to read a real one.
pub(crate) fn welcome(texts: &Texts) -> Result<Ending, Problem> {
    let options = ReadOptions { demo: Some(demo::DEFAULT.to_owned()), ..ReadOptions::default() };
    let ending = read(&options, texts)?;
    console::print(&people::welcome(texts))?;
    Ok(ending)
}

/// `kigen read`.
pub(crate) fn read(options: &ReadOptions, texts: &Texts) -> Result<Ending, Problem> {
    let today = today(options.today)?;
    let demo_day = options.demo_day.unwrap_or(today.date);
    let software = match &options.demo {
        Some(name) => Some(software_card(name, demo_day)?),
        None => None,
    };
    let password = if options.sign_password {
        Some(password::from_standard_input(&texts.text("cli-ask-password"))?)
    } else {
        None
    };
    let is_demo = software.is_some();
    let mark = options.demo.as_deref().zip(software.as_ref());
    let mark = mark.map(|(name, card)| people::demo_mark(name, demo_day, card.detail, texts));
    let outcome = match contact(options, software, password.as_ref(), texts) {
        Ok(outcome) => outcome,
        Err(problem) => {
            if options.json && problem.exit_code() == 1 {
                print_object(&nothing_read(), today, is_demo)?;
            }
            return Err(problem);
        }
    };
    say_unknown_issuer(&outcome.tap.reading, options, texts);
    let case = case(&outcome.tap.reading, &today);
    if options.json {
        print_object(&outcome, today, is_demo)?;
    } else {
        console::print(&people::read(mark.as_deref(), &outcome.tap, &case, texts))?;
    }
    Ok(ending(&outcome.tap.reading, options))
}

/// The case of a card without any answers.
fn case(reading: &CardReading, today: &Today) -> Case<'static> {
    Case::of(&Facts::from_reading(reading), &Situation::default(), today, Rules::builtin())
}

/// The input of `kigen advise`.
pub(crate) struct Reading {
    pub(crate) facts: Facts,
    pub(crate) mark: Option<String>,
    pub(crate) ending: Ending,
}

/// Reads the card for the guide.
pub(crate) fn facts(options: &ReadOptions, today: Today, texts: &Texts) -> Result<Reading, Problem> {
    let demo_day = options.demo_day.unwrap_or(today.date);
    let software = match &options.demo {
        Some(name) => Some(software_card(name, demo_day)?),
        None => None,
    };
    let password = if options.sign_password {
        Some(password::from_standard_input(&texts.text("cli-ask-password"))?)
    } else {
        None
    };
    let mark = options.demo.as_deref().zip(software.as_ref());
    let mark = mark.map(|(name, card)| people::demo_mark(name, demo_day, card.detail, texts));
    let outcome = contact(options, software, password.as_ref(), texts)?;
    let reading = &outcome.tap.reading;
    say_unknown_issuer(reading, options, texts);
    Ok(Reading { facts: Facts::from_reading(reading), mark, ending: ending(reading, options) })
}

/// Whether the authentication date was read and, if requested, the signature's and the issuer found.
fn ending(reading: &CardReading, options: &ReadOptions) -> Ending {
    let signature_was_read = !options.sign_password || reading.signature.read().is_some();
    let issuer_was_found = !options.verify || !is_issuer_unknown(reading);
    let is_whole = reading.authentication.read().is_some() && signature_was_read && issuer_was_found;
    if is_whole { Ending::Answered } else { Ending::Partly }
}

/// Whether none of the known roots signed the certificate.
fn is_issuer_unknown(reading: &CardReading) -> bool {
    reading.authentication.read().is_some_and(|facts| facts.issuer == IssuerCheck::Unknown)
}

/// Leads the answer: the check was asked for, and the dates are not to be trusted.
fn say_unknown_issuer(reading: &CardReading, options: &ReadOptions, texts: &Texts) {
    if options.verify && is_issuer_unknown(reading) {
        console::say(&texts.text(if options.sign_password {
            "cli-issuer-unknown-no-pin"
        } else {
            "cli-issuer-unknown"
        }));
    }
}

/// Reads the card, wherever it is. A software card uses the demo cards' own roots, any other those of J-LIS.
fn contact(
    options: &ReadOptions,
    software: Option<SoftwareCard>,
    password: Option<&SignaturePin>,
    texts: &Texts,
) -> Result<Outcome, Problem> {
    let roots = match (options.verify, &software) {
        (false, _) => None,
        (true, Some(_)) => Some(demo_roots()),
        (true, None) => Some(jlis_roots()),
    };
    let last_try = if options.spend_last_try { LastTry::Spend } else { LastTry::Keep };
    let request = ReadRequest {
        signature: password.map(|password| SignatureRequest { password, last_try }),
        roots: roots.as_deref(),
        extended_length: options.extended,
    };
    match software {
        Some(SoftwareCard { card, detail }) => {
            let model = RadioTime::of_card(&card);
            let mut timed = Timed::new(card, model);
            let tap = tap(&mut timed, &request, options.trace.then_some(detail));
            let radio_ms = timed.time().nanoseconds().div_ceil(1_000_000);
            Ok(Outcome { tap, radio_ms: Some(radio_ms) })
        }
        None => {
            let trace = options.trace.then_some(Detail::Lengths);
            let waited = |waited: Waited| console::say(&texts.text(waited.message()));
            let tap = reader::with_card(options.reader.as_deref(), &waited, |_, card| tap(card, &request, trace))?;
            if let Some(exit_code) = interruption::asked() {
                return Err(Problem::Interrupted { exit_code, pin_was_sent: tap.pin_was_sent });
            }
            Ok(Outcome { tap, radio_ms: None })
        }
    }
}

fn tap(card: &mut dyn CardTransport, request: &ReadRequest<'_>, trace: Option<Detail>) -> Tap {
    match trace {
        Some(detail) => read_card(Traced { inner: card, detail }, request, &mut NoObserver),
        None => read_card(card, request, &mut NoObserver),
    }
}

/// The roots of the demo cards, reported as `demo`.
fn demo_roots() -> Vec<TrustAnchor> {
    let anchor = |der: &[u8]| TrustAnchor::from_der("demo", CertificateKind::Authentication, der).ok();
    demo::roots().into_iter().filter_map(anchor).collect()
}

/// What is known if no card could be reached: nothing.
fn nothing_read() -> Outcome {
    let tap = Tap {
        reading: CardReading::not_asked(),
        cost: Cost::default(),
        failure: None,
        same_card: None,
        pin_was_sent: false,
    };
    Outcome { tap, radio_ms: None }
}

fn print_object(outcome: &Outcome, today: Today, is_demo: bool) -> Result<(), Problem> {
    let reading = &outcome.tap.reading;
    let object = ReadObject::new(reading, &case(reading, &today), outcome.tap.cost, is_demo, outcome.radio_ms);
    Ok(console::print(&json::text(&object)?)?)
}
