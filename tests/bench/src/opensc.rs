//! The same questions through OpenSC, to the same card served to a private PC/SC stack, counted from the card's log.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use kigen_simulator::RadioTime;

use crate::figures::Traffic;
use crate::question::Question;
use crate::{CARD, DAY, Problem};

/// The configuration of OpenSC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setup {
    /// `card_drivers = jpki`: it tries no other kind of card first.
    Jpki,
    /// As installed: other drivers try the card first.
    AsInstalled,
}

/// The programs and arguments that answer a question, each a separate contact.
///
/// OpenSC does not know the common application, so the card's date takes raw commands, as few as possible. It reads
/// certificates whole, so the issuer could be checked from that data; it does not use extended length.
const fn programs(question: Question) -> &'static [(&'static str, &'static [&'static str])] {
    const CARD_DATE: (&str, &[&str]) =
        ("opensc-tool", &["-s", "00:A4:04:0C:0A:D3:92:10:00:31:00:01:01:01:00", "-s", "00:B2:01:0C:00"]);
    match question {
        Question::Counters => &[("pkcs15-tool", &["--list-pins"])],
        Question::AuthenticationDate => &[("pkcs15-tool", &["--read-certificate", "01"])],
        Question::SignatureDate => {
            &[("pkcs15-tool", &["--read-certificate", "02", "--verify-pin", "--auth-id", "02", "--pin", "ABC123"])]
        }
        Question::CardDate => &[CARD_DATE],
        Question::Everything | Question::IssuerShort | Question::IssuerExtended => {
            &[("pkcs15-tool", &["--list-pins", "--read-certificate", "01"]), CARD_DATE]
        }
    }
}

/// A private pcscd with a virtual reader.
pub struct Stack {
    folder: PathBuf,
    port: u16,
    kigen: PathBuf,
    service: Child,
}

impl Stack {
    /// Starts one in `folder`; `kigen` is the program that serves the card, on two free ports from `ports`.
    ///
    /// # Errors
    /// [`Problem`] if a dependency is missing.
    pub fn start(folder: &Path, kigen: PathBuf, ports: std::ops::Range<u16>) -> Result<Self, Problem> {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).map_err(|source| Problem::File { path: folder.to_owned(), source })?;
        write(&folder.join("opensc.conf"), "app default {\n\tcard_drivers = jpki;\n}\n")?;
        write(&folder.join("installed.conf"), "app default {\n}\n")?;
        let port = free_ports(ports)?;
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bindings/cli/tests/reader/pcscd.sh");
        let service = spawn(Command::new(script).arg(folder).arg(port.to_string()), "pcscd.sh", Stdio::null())?;
        Ok(Self { folder: folder.to_owned(), port, kigen, service })
    }

    /// OpenSC's version, as `opensc-tool` says it.
    ///
    /// # Errors
    /// [`Problem`] if OpenSC is not installed.
    pub fn version(&self) -> Result<String, Problem> {
        let output = self.run(Setup::Jpki, "opensc-tool", &["--info"])?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let version = text.split_whitespace().nth(1).map(str::to_owned);
        version.ok_or(Problem::Said { program: "opensc-tool".to_owned(), said: text })
    }

    /// Asks and counts.
    ///
    /// # Errors
    /// [`Problem`] if OpenSC gets no answer.
    pub fn ask(&self, question: Question, setup: Setup) -> Result<Traffic, Problem> {
        let served = self.serve()?;
        for (program, words) in programs(question) {
            let output = self.run(setup, program, words)?;
            if !output.status.success() {
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                return Err(Problem::Said { program: (*program).to_owned(), said });
            }
        }
        served.traffic()
    }

    fn run(&self, setup: Setup, program: &str, words: &[&str]) -> Result<Output, Problem> {
        let configuration = match setup {
            Setup::Jpki => "opensc.conf",
            Setup::AsInstalled => "installed.conf",
        };
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::null()).env("OPENSC_CONF", self.folder.join(configuration));
        command.env("PCSCLITE_CSOCK_NAME", self.folder.join("run/pcscd.comm"));
        command.output().map_err(|source| Problem::Program { program: program.to_owned(), source })
    }

    /// Puts the demo card into the reader and waits until the stack has seen it.
    fn serve(&self) -> Result<Served, Problem> {
        let log = self.folder.join("log.jsonl");
        self.wait_until("the reader is empty", |list| list.contains("No") && !list.contains("Yes"))?;
        let port = self.port.to_string();
        let mut command = Command::new(&self.kigen);
        command.args(["demo", "serve", CARD, "--demo-day", DAY, "--port", &port, "--log"]).arg(&log);
        let mut process = spawn(&mut command, "kigen demo serve", Stdio::piped())?;
        let output = process.stdout.take();
        let served = Served { process, log };
        let mut line = String::new();
        if let Some(output) = output {
            let read = BufReader::new(output).read_line(&mut line);
            read.map_err(|source| Problem::Program { program: "kigen demo serve".to_owned(), source })?;
        }
        self.wait_until("the card is in the reader", |list| list.contains("Yes"))?;
        Ok(served)
    }

    /// `opensc-tool --list-readers` sends nothing to the card.
    fn wait_until(&self, what: &str, is_so: impl Fn(&str) -> bool) -> Result<(), Problem> {
        let mut list = String::new();
        for _ in 0..400 {
            let output = self.run(Setup::Jpki, "opensc-tool", &["--list-readers"])?;
            list = String::from_utf8_lossy(&output.stdout).into_owned();
            if is_so(&list) {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(25));
        }
        Err(Problem::Said { program: format!("waiting until {what}"), said: list })
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        let _ = self.service.kill();
        let _ = self.service.wait();
    }
}

/// The card in the reader; taken out when dropped.
struct Served {
    process: Child,
    log: PathBuf,
}

/// One line of the card's log.
#[derive(serde::Deserialize)]
struct LogLine {
    command_bytes: usize,
    response_bytes: usize,
}

impl Served {
    fn traffic(&self) -> Result<Traffic, Problem> {
        let text = fs::read_to_string(&self.log);
        let text = text.map_err(|source| Problem::File { path: self.log.clone(), source })?;
        let (mut traffic, mut time) = (Traffic::default(), RadioTime::new());
        for line in text.lines() {
            let line: LogLine = serde_json::from_str(line)?;
            traffic.commands += 1;
            traffic.bytes_out += line.command_bytes as u64;
            traffic.bytes_in += line.response_bytes as u64;
            time.add(line.command_bytes, line.response_bytes);
        }
        Ok(Traffic { bit_times: time.bit_times(), ..traffic })
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(command: &mut Command, program: &str, output: Stdio) -> Result<Child, Problem> {
    let child = command.stdin(Stdio::null()).stdout(output).stderr(Stdio::null()).spawn();
    child.map_err(|source| Problem::Program { program: program.to_owned(), source })
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    fs::write(path, text).map_err(|source| Problem::File { path: path.to_owned(), source })
}

/// vpcd listens on two adjacent ports.
fn free_ports(ports: std::ops::Range<u16>) -> Result<u16, Problem> {
    let is_free = |port: u16| TcpListener::bind(("127.0.0.1", port)).is_ok();
    let free = ports.clone().step_by(2).find(|port| is_free(*port) && is_free(port + 1));
    free.ok_or_else(|| Problem::Failed(format!("no two free ports beside each other in {ports:?}")))
}
