//! Recorded exchanges: every command of a flow with its answer, byte for byte, the same for every language.
//!
//! One JSON object on a line: `{"command":"0020009B","response":"63C5"}`, hexadecimal. Bytes of a PIN are written `..` and
//! match any byte.

use kigen_card::apdu::masked;
use kigen_card::reading::NoObserver;
use kigen_card::visit::Stage;
use kigen_card::{CardTransport, TransportError};
use kigen_simulator::{RecordedExchange, Recorder, demo};
use serde::{Deserialize, Serialize};

use crate::{Flow, card, password, pin, read, visit};

/// The recorded flows of every demo card, by their part of the file name.
pub const FLOWS: [(&str, RecordedFlow); 6] = [
    ("tap", RecordedFlow::Read(Flow { password: None, spend_last_try: false, issuer: false, extended: false })),
    ("issuer", RecordedFlow::Read(Flow { password: None, spend_last_try: false, issuer: true, extended: false })),
    (
        "issuer-extended",
        RecordedFlow::Read(Flow { password: None, spend_last_try: false, issuer: true, extended: true }),
    ),
    (
        "password",
        RecordedFlow::Read(Flow { password: Some("ABC123"), spend_last_try: false, issuer: false, extended: false }),
    ),
    (
        "wrong-password",
        RecordedFlow::Read(Flow { password: Some("WRONG1"), spend_last_try: true, issuer: false, extended: false }),
    ),
    ("password-tap", RecordedFlow::PasswordTap),
];

/// What is recorded.
#[derive(Clone, Copy, Debug)]
pub enum RecordedFlow {
    /// One reading.
    Read(Flow),
    /// A tap, then the password in a second contact with the same card; only the second contact is recorded.
    PasswordTap,
}

impl RecordedFlow {
    /// Runs the flow on a card. The card handle of a password tap comes from a fresh card of the same name, so that the
    /// recorded contact can be replayed without the first. `None` when the first tap gives no handle, or leads to no field.
    pub fn act(self, name: &str, transport: &mut dyn CardTransport) -> Option<String> {
        match self {
            Self::Read(flow) => Some(format!("{:?}", read(transport, flow).reading)),
            Self::PasswordTap => {
                let tap = read(card(name), Flow::default());
                let visit = visit(&tap).filter(|visit| matches!(visit.stage(), Stage::Entering { .. }))?;
                visit.enter(password());
                let reading = visit.tap(transport, &mut NoObserver);
                Some(format!("{:?} {:?} {:?}", reading.is_same_card, reading.signature, reading.signature_pin))
            }
        }
    }
}

/// The file's name and its text, for every demo card and flow.
pub fn all() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for demo in demo::ALL {
        for (flow_name, flow) in FLOWS {
            let mut recorder = Recorder::new(card(demo.name));
            if flow.act(demo.name, &mut recorder).is_some() {
                files.push((format!("{}.{flow_name}.jsonl", demo.name), text(&recorder)));
            }
        }
    }
    files
}

fn text<T: CardTransport>(recorder: &Recorder<T>) -> String {
    let line = |exchange: &RecordedExchange| {
        let response = exchange.outcome.as_deref().unwrap_or_default();
        let response = response.iter().map(|byte| format!("{byte:02X}")).collect();
        let line = Line { command: masked(&exchange.command), response };
        serde_json::to_string(&line).unwrap_or_else(|error| panic!("{error}")) + "\n"
    };
    recorder.exchanges().iter().map(line).collect()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    command: String,
    response: String,
}

/// A card that replays one transcript.
pub struct Replay<'a> {
    name: &'a str,
    lines: Vec<Line>,
    next: usize,
}

impl<'a> Replay<'a> {
    /// The transcript of this name and text.
    ///
    /// # Panics
    /// For a line of another form.
    pub fn new(name: &'a str, text: &str) -> Self {
        let line = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}: {line}"));
        let lines = text.lines().map(line).collect();
        Self { name, lines, next: 0 }
    }

    /// Whether every line was used.
    pub fn is_played_out(&self) -> bool {
        self.next == self.lines.len()
    }
}

impl CardTransport for Replay<'_> {
    /// # Panics
    /// When the command is not the next of the transcript; the message names its index and no byte of a PIN.
    fn transceive(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let index = self.next;
        let Some(Line { command: expected, response }) = self.lines.get(index) else {
            panic!("{}: command {index} is one too many: {}", self.name, masked(command));
        };
        assert!(matches(command, expected), "{}: command {index} is {}, not {expected}", self.name, masked(command));
        self.next += 1;
        Ok((0..response.len())
            .step_by(2)
            .filter_map(|at| u8::from_str_radix(response.get(at..at + 2)?, 16).ok())
            .collect())
    }
}

fn matches(command: &[u8], expected: &str) -> bool {
    let mut pairs = expected.as_bytes().chunks(2);
    command
        .iter()
        .all(|byte| pairs.next().is_some_and(|pair| pair == b".." || pair == format!("{byte:02X}").as_bytes()))
        && pairs.next().is_none()
}

/// A password of the same length, which a transcript's `..` must match too.
pub fn other_password() -> kigen_card::pin::SignaturePin {
    pin("XYZ789")
}
