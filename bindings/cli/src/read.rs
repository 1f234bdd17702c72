use kigen_card::reading::{NoObserver, ReadRequest, Tap, read_card};
use kigen_card::trust::jlis_roots;
use kigen_card::visit::PasswordVisit;
use kigen_card::{CardReading, CardTransport, Cost, IssuerCheck, LastTry};
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
use crate::{Ending, console, interruption, invocation, password, reader, today};

/// The result of one reading, wherever the card was.
struct Outcome {
    tap: Tap,
    radio_ms: Option<u64>,
    /// What stands above everything said of a card for practice.
    mark: Option<String>,
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
    let outcome = match outcome(options, today, texts) {
        Ok(outcome) => outcome,
        Err(problem) => {
            if options.json && problem.exit_code() == 1 {
                print_object(&nothing_read(), today)?;
            }
            return Err(problem);
        }
    };
    let case = case(&outcome.tap.reading, &today);
    if options.json {
        print_object(&outcome, today)?;
    } else {
        console::print(&people::read(outcome.mark.as_deref(), &outcome.tap, &case, &same_card(options), texts))?;
    }
    Ok(ending(&outcome.tap.reading, options))
}

/// The options that name the same card and day again. A name that a shell would take apart is left to the person.
fn same_card(options: &ReadOptions) -> String {
    let is_plain = |name: &&String| name.chars().all(|letter| letter.is_alphanumeric() || "-_./".contains(letter));
    let demo = options.demo.as_ref().filter(is_plain).map(|name| format!(" --demo {name}")).unwrap_or_default();
    let days = [("demo-day", options.demo_day), ("today", options.today)];
    demo + &days.map(|(option, day)| invocation::day(option, day)).concat()
}

/// Reads the card and says what is wrong with its issuer.
fn outcome(options: &ReadOptions, today: Today, texts: &Texts) -> Result<Outcome, Problem> {
    let demo_day = options.demo_day.unwrap_or(today.date);
    let software = match &options.demo {
        Some(name) => Some(software_card(name, demo_day)?),
        None => None,
    };
    let password = password(options, texts)?;
    let named = options.demo.as_deref().zip(software.as_ref());
    let named = named.map(|(name, card)| people::demo_mark(name, demo_day, card.detail, texts));
    let (tap, radio_ms) = contact(options, software, password.as_ref(), texts)?;
    say_doubtful_issuer(&tap.reading, options, texts);
    let mark = named.or_else(|| people::recognised_mark(tap.reading.is_demo(), texts));
    Ok(Outcome { tap, radio_ms, mark })
}

/// The password's visit, if the person asked for one: its password waits for the card that is read.
fn password(options: &ReadOptions, texts: &Texts) -> Result<Option<PasswordVisit>, Problem> {
    if !options.sign_password {
        return Ok(None);
    }
    let visit = PasswordVisit::of_next_card(if options.spend_last_try { LastTry::Spend } else { LastTry::Keep });
    visit.enter(password::from_standard_input(&texts.text("cli-ask-password"))?);
    Ok(Some(visit))
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
    let Outcome { tap, mark, .. } = outcome(options, today, texts)?;
    Ok(Reading { facts: Facts::from_reading(&tap.reading), mark, ending: ending(&tap.reading, options) })
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

/// Leads the answer: the check was asked for, and the dates are not to be trusted, or the card with a PIN.
fn say_doubtful_issuer(reading: &CardReading, options: &ReadOptions, texts: &Texts) {
    if !options.verify {
        return;
    }
    match (is_issuer_unknown(reading), options.sign_password) {
        (true, true) => console::say(&texts.text("cli-issuer-unknown-no-pin")),
        (true, false) => console::say(&texts.text("cli-issuer-unknown")),
        (false, true) if reading.is_demo() && !reading.made_of_software => {
            console::say(&texts.text("cli-demo-no-pin"));
        }
        (false, _) => {}
    }
}

/// Reads the card, wherever it is; with the model's time on the air in milliseconds for one of software.
fn contact(
    options: &ReadOptions,
    software: Option<SoftwareCard>,
    password: Option<&PasswordVisit>,
    texts: &Texts,
) -> Result<(Tap, Option<u64>), Problem> {
    // Those of J-LIS, and those by which a demo card is told.
    let roots = options.verify.then(|| [jlis_roots(), demo::anchors()].concat());
    let request = ReadRequest {
        password,
        roots: roots.as_deref(),
        extended_length: options.extended,
        made_of_software: software.is_some(),
    };
    match software {
        Some(SoftwareCard { card, detail }) => {
            let model = RadioTime::of_card(&card);
            let mut timed = Timed::new(card, model);
            let tap = tap(&mut timed, &request, options.trace.then_some(detail));
            let radio_ms = timed.time().nanoseconds().div_ceil(1_000_000);
            Ok((tap, Some(radio_ms)))
        }
        None => {
            let trace = options.trace.then_some(Detail::Lengths);
            let waited = |waited: Waited| console::say(&texts.text(waited.message()));
            let tap = reader::with_card(options.reader.as_deref(), &waited, |_, card| tap(card, &request, trace))?;
            if let Some(exit_code) = interruption::asked() {
                return Err(Problem::Interrupted { exit_code, pin_was_sent: tap.pin_was_sent });
            }
            Ok((tap, None))
        }
    }
}

fn tap(card: &mut dyn CardTransport, request: &ReadRequest<'_>, trace: Option<Detail>) -> Tap {
    match trace {
        Some(detail) => read_card(Traced { inner: card, detail }, request, &mut NoObserver),
        None => read_card(card, request, &mut NoObserver),
    }
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
    Outcome { tap, radio_ms: None, mark: None }
}

fn print_object(outcome: &Outcome, today: Today) -> Result<(), Problem> {
    let reading = &outcome.tap.reading;
    let object = ReadObject::new(reading, &case(reading, &today), outcome.tap.cost, outcome.radio_ms);
    Ok(console::print(&json::text(&object)?)?)
}
