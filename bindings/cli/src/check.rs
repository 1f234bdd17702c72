use std::time::{Duration, Instant};

use kigen_card::check::{CardCheck, check_card};
use kigen_card::{CardTransport, TransportError};
use kigen_guide::say::{CheckLevel, CheckLine, ExchangeTimes, self_check, self_check_without_card};
use kigen_guide::text::Texts;

use crate::arguments::CheckOptions;
use crate::output::json::{self, CheckObject};
use crate::output::people;
use crate::problem::{Problem, reader_said};
use crate::reader::Waited;
use crate::source::{SoftwareCard, software_card};
use crate::{Ending, console, interruption, reader, today};

/// `kigen check`: whether reader and card do what a reading needs.
pub(crate) fn check(options: &CheckOptions, texts: &Texts) -> Result<Ending, Problem> {
    let day = today(None)?.date;
    let software = options.demo.as_deref().map(|name| software_card(name, day)).transpose()?;
    let named = options.demo.as_deref().zip(software.as_ref());
    let named = named.map(|(name, card)| people::demo_mark(name, day, card.detail, texts));
    let (lines, found) = match contact(options, software, texts) {
        Ok((name, check, times)) => (self_check(&name, &check, times, texts), Some((check, times))),
        Err(problem) => {
            let failure = problem.reader_failure().filter(|_| problem.exit_code() == 1).ok_or(problem)?;
            (self_check_without_card(&failure, texts), None)
        }
    };
    let failure = found.as_ref().and_then(|(check, _)| check.failure.as_ref());
    let reported = failure.and_then(|failure| reader_said(failure, texts));
    let is_recognised = found.as_ref().is_some_and(|(check, _)| check.is_demo);
    let mark = named.or_else(|| people::recognised_mark(is_recognised, texts));
    let text = if options.json {
        let commands = found.as_ref().map_or(0, |(check, _)| check.cost.commands);
        let times = found.map(|(_, times)| times);
        json::text(&CheckObject::new(&lines, mark.is_some(), commands, times))?
    } else {
        people::check(mark.as_deref(), &lines, reported.as_deref(), texts)
    };
    console::print(&text)?;
    Ok(if lines.iter().any(|line: &CheckLine| line.level == CheckLevel::Fail) {
        Ending::Partly
    } else {
        Ending::Answered
    })
}

/// The card's name for people, the findings, and the durations.
fn contact(
    options: &CheckOptions,
    software: Option<SoftwareCard>,
    texts: &Texts,
) -> Result<(String, CardCheck, ExchangeTimes), Problem> {
    if let Some((name, software)) = options.demo.clone().zip(software) {
        let mut timed = Stopwatch::new(software.card);
        let check = check_card(&mut timed);
        return Ok((console::in_line(&name).into_owned(), check, timed.times()));
    }
    let waited = |waited: Waited| console::say(&texts.text(waited.message()));
    let found = reader::with_card(options.reader.as_deref(), &waited, |name, card| {
        let mut timed = Stopwatch::new(card);
        let check = check_card(&mut timed);
        (console::in_line(name).into_owned(), check, timed.times())
    })?;
    match interruption::asked() {
        Some(exit_code) => Err(Problem::Interrupted { exit_code, pin_was_sent: false }),
        None => Ok(found),
    }
}

/// Measures each exchange that passes through.
struct Stopwatch<T> {
    inner: T,
    taken: Vec<Duration>,
}

impl<T> Stopwatch<T> {
    const fn new(inner: T) -> Self {
        Self { inner, taken: Vec::new() }
    }

    fn times(&self) -> ExchangeTimes {
        let count = u32::try_from(self.taken.len()).unwrap_or(u32::MAX).max(1);
        let mean = self.taken.iter().sum::<Duration>() / count;
        let slowest = self.taken.iter().max().copied().unwrap_or_default();
        let milliseconds = |duration: Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        ExchangeTimes { mean_ms: milliseconds(mean), slowest_ms: milliseconds(slowest) }
    }
}

impl<T: CardTransport> CardTransport for Stopwatch<T> {
    #[expect(clippy::disallowed_methods, reason = "the self-check tells how long this reader takes")]
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let start = Instant::now();
        let answer = self.inner.transceive(command);
        self.taken.push(start.elapsed());
        answer
    }
}
