//! Each question in as few commands as Kigen needs, asked of the demo card in this process.

use kigen_card::pin::{PinKind, SignaturePin};
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::{
    CardTransport, CertificateKind, CommonApplication, Error, Exchange, JpkiSession, LastTry, PinState, TriesLeft,
};
use kigen_simulator::radio::Timed;
use kigen_simulator::{DemoCard, RadioTime, Recorder, SimulatedCard, demo};

use crate::figures::Traffic;
use crate::question::Question;
use crate::{CARD, DAY, Problem};

/// The demo card of the tables.
///
/// # Errors
/// [`Problem`] when there is none of that name.
pub fn card() -> Result<SimulatedCard, Problem> {
    let no_card = || Problem::NoAnswer(format!("no demo card {CARD} of {DAY}"));
    let day = DAY.parse().map_err(|_| no_card())?;
    Ok(DemoCard::find(CARD).ok_or_else(no_card)?.make(day))
}

/// Asks the demo card and counts; a wrong answer is a failure.
///
/// # Errors
/// [`Problem`] when the card did not answer as its story says.
pub fn ask(question: Question) -> Result<Traffic, Problem> {
    let mut transport = Timed::new(Recorder::new(card()?), RadioTime::new());
    let is_answered = answer(question, &mut transport).map_err(|error| Problem::NoAnswer(error.to_string()))?;
    if !is_answered {
        return Err(Problem::NoAnswer(question.as_str().to_owned()));
    }
    let bit_times = transport.time().bit_times();
    let recorder = transport.inner_mut();
    Ok(Traffic {
        commands: recorder.count() as u64,
        bytes_out: recorder.bytes_out() as u64,
        bytes_in: recorder.bytes_in() as u64,
        bit_times,
    })
}

fn answer<T: CardTransport>(question: Question, transport: T) -> Result<bool, Error> {
    let wants_issuer = matches!(question, Question::IssuerShort | Question::IssuerExtended);
    if wants_issuer || question == Question::Everything {
        return Ok(tap(transport, wants_issuer, question == Question::IssuerExtended));
    }
    let mut exchange = Exchange::new(transport);
    match question {
        Question::Counters => {
            let mut session = JpkiSession::open(&mut exchange)?;
            let counters = (session.pin_state(PinKind::Authentication)?, session.pin_state(PinKind::Signature)?);
            Ok(counters == (PinState::Ready(TriesLeft(3)), PinState::Ready(TriesLeft(5))))
        }
        Question::AuthenticationDate => {
            let facts = JpkiSession::open(&mut exchange)?.certificate_facts(CertificateKind::Authentication)?;
            Ok(facts.not_after.to_rfc3339() == "2026-12-15T14:59:59+00:00")
        }
        Question::SignatureDate => {
            let mut session = JpkiSession::open(&mut exchange)?;
            session.pin_state(PinKind::Signature)?;
            let Ok(password) = SignaturePin::new(demo::PINS.1.into()) else { return Ok(false) };
            session.verify(&password, LastTry::Keep)?;
            let facts = session.certificate_facts(CertificateKind::Signature)?;
            session.close()?;
            Ok(facts.not_after.to_rfc3339() == "2026-12-15T14:59:59+00:00")
        }
        Question::CardDate => {
            let card = CommonApplication::open(&mut exchange)?.card_body()?;
            Ok(card.expires_on.to_string() == "2031-12-15")
        }
        Question::Everything | Question::IssuerShort | Question::IssuerExtended => Ok(false), // answered above
    }
}

fn tap<T: CardTransport>(transport: T, wants_issuer: bool, extended_length: bool) -> bool {
    let roots = demo::anchors();
    let request = ReadRequest { roots: wants_issuer.then_some(&roots), extended_length, ..ReadRequest::default() };
    let reading = read_card(transport, &request, &mut NoObserver).reading;
    let issuer = if wants_issuer { "demo" } else { "not-checked" };
    let is_issuer = reading.authentication.read().is_some_and(|facts| facts.issuer.as_str() == issuer);
    is_issuer && reading.card.read().is_some() && reading.signature_pin.read().is_some()
}
