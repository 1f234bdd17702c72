use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::reader::Waited;

/// How long another program may hold the card, or the card may take for an answer, before that is said.
const SOON: Duration = Duration::from_secs(2);
/// How long after that this program waits.
const LONG: Duration = Duration::from_secs(58);

/// Does what may wait for another program. PC/SC has no limit for it, so after a minute the process ends: nothing was sent
/// to the card.
pub(super) fn for_another_program<R>(said: &(dyn Fn(Waited) + Sync), act: impl FnOnce() -> R) -> R {
    while_telling(said, [Waited::Soon, Waited::TooLong], act)
}

/// Does what waits for the card: it may ask for more time again and again, and a driver waits for as long as it does. When
/// the process ends, pcscd resets the card, which closes it.
pub(super) fn for_an_answer<R>(said: &(dyn Fn(Waited) + Sync), act: impl FnOnce() -> R) -> R {
    while_telling(said, [Waited::AnswerSoon, Waited::AnswerTooLong], act)
}

fn while_telling<R>(said: &(dyn Fn(Waited) + Sync), of: [Waited; 2], act: impl FnOnce() -> R) -> R {
    let (done, is_done) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let goes_on = |time| is_done.recv_timeout(time) == Err(mpsc::RecvTimeoutError::Timeout);
            if !goes_on(SOON) {
                return;
            }
            said(of[0]);
            if goes_on(LONG) {
                said(of[1]);
                process::exit(1);
            }
        });
        let result = act();
        drop(done);
        result
    })
}
