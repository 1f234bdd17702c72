use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::reader::Waited;

/// How long another program may hold the card before that is said.
const SOON: Duration = Duration::from_secs(2);
/// How long after that this program waits.
const LONG: Duration = Duration::from_secs(58);

/// Does what may wait for another program. PC/SC has no limit for it, so after a minute the process ends: nothing was sent
/// to the card.
pub(super) fn while_telling<R>(said: &(dyn Fn(Waited) + Sync), act: impl FnOnce() -> R) -> R {
    let (done, is_done) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            let goes_on = |time| is_done.recv_timeout(time) == Err(mpsc::RecvTimeoutError::Timeout);
            if !goes_on(SOON) {
                return;
            }
            said(Waited::Soon);
            if goes_on(LONG) {
                said(Waited::TooLong);
                process::exit(1);
            }
        });
        let result = act();
        drop(done);
        result
    })
}
