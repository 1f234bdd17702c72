//! INT, TERM and HUP: they end the program at once while no card is open, and else after the card was closed.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

#[cfg(unix)]
const SIGNALS: [i32; 3] = [SIGINT, SIGTERM, signal_hook::consts::SIGHUP];
#[cfg(not(unix))]
const SIGNALS: [i32; 2] = [SIGINT, SIGTERM];

/// As shells count it: an exit code of 130 is signal 2.
const EXIT_OF_SIGNAL: u8 = 128;

static WATCH: OnceLock<Watch> = OnceLock::new();

struct Watch {
    is_idle: Arc<AtomicBool>,
    asked: Arc<AtomicUsize>,
}

/// An open card: a signal waits until this is dropped, then the caller asks [`asked`].
pub(crate) struct Held(());

/// Lets signals wait from here on.
///
/// # Errors
/// If the system refuses the handlers: then nothing may be sent to a card.
pub(crate) fn hold() -> io::Result<Held> {
    let watch = match WATCH.get() {
        Some(watch) => watch,
        None => {
            let watch = watch()?;
            WATCH.get_or_init(|| watch)
        }
    };
    watch.is_idle.store(false, Ordering::SeqCst);
    Ok(Held(()))
}

/// The exit code that a signal asks for, if one came while a card was open.
pub(crate) fn asked() -> Option<u8> {
    let signal = WATCH.get()?.asked.load(Ordering::SeqCst);
    u8::try_from(signal).ok().filter(|signal| *signal > 0).and_then(|signal| EXIT_OF_SIGNAL.checked_add(signal))
}

fn watch() -> io::Result<Watch> {
    let watch = Watch { is_idle: Arc::new(AtomicBool::new(true)), asked: Arc::new(AtomicUsize::new(0)) };
    for signal in SIGNALS {
        flag::register_conditional_shutdown(signal, i32::from(EXIT_OF_SIGNAL) + signal, Arc::clone(&watch.is_idle))?;
        flag::register_usize(signal, Arc::clone(&watch.asked), usize::try_from(signal).unwrap_or_default())?;
    }
    Ok(watch)
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(watch) = WATCH.get() {
            watch.is_idle.store(true, Ordering::SeqCst);
        }
    }
}
