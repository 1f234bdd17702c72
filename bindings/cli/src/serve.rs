//! Puts a software card into the system's PC/SC reader, through vsmartcard's vpcd.

mod log;
mod vpcd;

use std::io;
use std::path::Path;
use std::process;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use kigen_guide::text::{Arg, Texts};
use kigen_simulator::SimulatedCard;

use self::log::Log;
use self::vpcd::{Message, Prompt, Vpcd};
use crate::console::{print, say};
use crate::interruption;
use crate::problem::Problem;
use crate::trace::Detail;

/// The wait before looking for the reader again.
const PAUSE: Duration = Duration::from_millis(100);
/// How long a card stays out of the field: pcscd polls every 400 ms and must see it gone.
const AWAY: Duration = Duration::from_secs(1);

/// The served card, and where.
pub(crate) struct Served<'a> {
    pub(crate) name: &'a str,
    pub(crate) card: SimulatedCard,
    pub(crate) detail: Detail,
    pub(crate) port: u16,
    pub(crate) log: Option<&'a Path>,
}

/// Serves until Ctrl-C, which ends the program. The card's counters live as long; if pcscd goes away, the card waits
/// for the next one.
///
/// # Errors
/// If the log or standard output cannot be written.
pub(crate) fn serve(mut served: Served<'_>, texts: &Texts) -> Result<(), Problem> {
    let log = Arc::new(Log::create(served.log, served.detail)?);
    let _held = interruption::hold()?;
    end_on_signal(Arc::clone(&log));
    let place = [("name", Arg::Text(served.name)), ("port", Arg::Number(served.port.into()))];
    let mut is_waiting = false;
    loop {
        if let Ok(line) = Vpcd::connect(served.port) {
            let say_in = || print(&texts.with("cli-serve-in", &place));
            let end = hold(line, &mut served.card, &log, say_in)?;
            served.card.power_off();
            is_waiting = false;
            if end == End::CardLeft {
                thread::sleep(AWAY);
            }
        } else if !is_waiting {
            say(&texts.with("cli-serve-waiting", &place));
            is_waiting = true;
        }
        thread::sleep(PAUSE);
    }
}

/// Takes the card out when a signal asks for it, between two lines of the log.
fn end_on_signal(log: Arc<Log>) {
    thread::spawn(move || {
        while interruption::asked().is_none() {
            thread::sleep(PAUSE);
        }
        log.close();
        process::exit(0);
    });
}

/// Why a card left the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// pcscd went away.
    LineEnded,
    /// The card left the field.
    CardLeft,
}

/// Answers the reader until the connection ends, or until the card leaves the field as its option `lose_tag` says.
/// Calls `say_in` when the reader first asks for the ATR: the card is then in.
fn hold(
    mut line: Vpcd<Prompt>,
    card: &mut SimulatedCard,
    log: &Log,
    say_in: impl Fn() -> io::Result<()>,
) -> Result<End, Problem> {
    let mut is_in = false;
    while let Ok(message) = line.receive() {
        let answer = message.answer(card);
        if let Message::Command(command) = &message {
            thread::sleep(Duration::from_millis(card.latency_ms().into())); // in a real reader, time is real
            let told = answer.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
            log.write(command, told)?;
        }
        let Ok(answer) = answer else { return Ok(End::CardLeft) };
        let Some(answer) = answer else { continue };
        if line.send(&answer).is_err() {
            break;
        }
        if !is_in {
            say_in()?;
            is_in = true;
        }
    }
    Ok(End::LineEnded)
}
