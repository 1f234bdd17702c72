//! The password from a terminal: a prompt, no echo, and the terminal as it was after that, whatever ends the prompt.

use std::io;
use std::process;

use zeroize::Zeroizing;

use crate::interruption;

/// Asks for a line without showing it. A signal ends the program here: nothing is open, nothing was sent.
pub(super) fn hidden_line(label: &str) -> io::Result<Zeroizing<Vec<u8>>> {
    let _held = interruption::hold()?;
    #[cfg(unix)]
    let _restored = unix::Restored::watch()?;
    let line = rpassword::prompt_password(format!("{label} "));
    if let Some(exit_code) = interruption::asked() {
        process::exit(exit_code.into());
    }
    Ok(Zeroizing::new(line?.into_bytes()))
}

#[cfg(unix)]
mod unix {
    use std::fs::File;
    use std::io;
    use std::process;
    use std::sync::mpsc::{self, RecvTimeoutError, Sender};
    use std::thread::{self, JoinHandle};
    use std::time::Duration;

    use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

    use crate::interruption;

    /// How often a signal is looked for while the prompt waits for a key.
    const PAUSE: Duration = Duration::from_millis(50);

    /// Ends the program on a signal, with the terminal as it was: a read from a terminal goes on after one.
    pub(super) struct Restored {
        done: Option<Sender<()>>,
        watcher: Option<JoinHandle<()>>,
    }

    impl Restored {
        pub(super) fn watch() -> io::Result<Self> {
            let terminal = File::open("/dev/tty")?;
            let before = tcgetattr(&terminal)?;
            let (done, is_done) = mpsc::channel::<()>();
            let watcher = thread::spawn(move || {
                while is_done.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                    if let Some(exit_code) = interruption::asked() {
                        restore(&terminal, &before);
                        eprintln!();
                        process::exit(exit_code.into());
                    }
                }
            });
            Ok(Self { done: Some(done), watcher: Some(watcher) })
        }
    }

    impl Drop for Restored {
        fn drop(&mut self) {
            drop(self.done.take());
            if let Some(watcher) = self.watcher.take() {
                let _ = watcher.join();
            }
        }
    }

    fn restore(terminal: &File, before: &Termios) {
        let _ = tcsetattr(terminal, OptionalActions::Now, before);
    }
}
