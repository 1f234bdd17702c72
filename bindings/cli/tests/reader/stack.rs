use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::DAY;
use crate::kigen::{Run, kigen_words};

/// The two slots of the virtual reader.
pub(crate) const SLOTS: [&str; 2] = ["Virtual PCD 00 00", "Virtual PCD 00 01"];

/// A pcscd of its own.
pub(crate) struct Stack {
    folder: PathBuf,
    pub(crate) port: u16,
    service: Child,
}

impl Stack {
    pub(crate) fn start(name: &str) -> Self {
        Self::start_with(name, SLOTS[0].trim_end_matches(" 00 00"))
    }

    /// With a reader of this name.
    pub(crate) fn start_with(name: &str, reader: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("reader").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let port = free_ports();
        let service = start_service(&folder, port, reader);
        let stack = Self { folder, port, service };
        stack.wait_until("pcscd knows its reader", || stack.kigen(&["readers"], "").output.contains(" 00 01"));
        stack
    }

    /// Ends pcscd and starts it again on the same ports.
    pub(crate) fn restart(&mut self) {
        self.service.kill().unwrap();
        self.service.wait().unwrap();
        let _ = fs::remove_dir_all(self.folder.join("run"));
        self.service = start_service(&self.folder, self.port, SLOTS[0].trim_end_matches(" 00 00"));
    }

    fn socket(&self) -> String {
        self.folder.join("run/pcscd.comm").into_os_string().into_string().unwrap()
    }

    /// The program, talking to this pcscd.
    pub(crate) fn kigen(&self, arguments: &[&str], input: &str) -> Run {
        kigen_words(arguments, input, &[("PCSCLITE_CSOCK_NAME", &self.socket())])
    }

    /// `kigen read --json` on the day, with these further words.
    pub(crate) fn read(&self, options: &[&str], input: &str) -> Run {
        self.kigen(&[&["read", "--json", "--today", DAY], options].concat(), input)
    }

    /// A program that goes on beside the test, talking to this pcscd; it is ended when dropped.
    pub(crate) fn beside(&self, program: &str, arguments: &[&str]) -> Beside {
        let process = Command::new(program)
            .args(arguments)
            .current_dir(&self.folder)
            .env("PCSCLITE_CSOCK_NAME", self.socket())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let limit = end_after_the_limit(process.id());
        Beside { process: Some(process), _limit: limit }
    }

    /// Another program, talking to this pcscd.
    pub(crate) fn tool(&self, program: &str, arguments: &[&str]) -> Output {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(&self.folder)
            .env("PCSCLITE_CSOCK_NAME", self.socket())
            .stdin(Stdio::null())
            .output();
        output.unwrap_or_else(|error| panic!("{program}: {error}"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Puts a demo card or a card file into the first slot and waits until it is in.
    pub(crate) fn serve(&self, card: &str) -> Served {
        self.serve_in(0, card)
    }

    pub(crate) fn serve_in(&self, slot: u16, card: &str) -> Served {
        let log = self.folder.join(format!("{slot}.jsonl"));
        let mut process = Command::new(env!("CARGO_BIN_EXE_kigen"))
            .args(["demo", "serve", card, "--demo-day", DAY, "--language", "en"])
            .args(["--port", &(self.port + slot).to_string()])
            .arg("--log")
            .arg(&log)
            .stdout(Stdio::piped())
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let output = process.stdout.take().unwrap();
        let served = Served { process, log };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).unwrap();
        assert_eq!(line, format!("\"{card}\" is in the reader (port {}). Ctrl-C takes it out.\n", self.port + slot));
        self.wait_for_card(slot);
        served
    }

    pub(crate) fn wait_for_card(&self, slot: u16) {
        let line = format!("{}  holds a card", SLOTS[usize::from(slot)]);
        self.wait_until("the card is in", || self.kigen(&["readers"], "").output.contains(&line));
    }

    pub(crate) fn wait_for_no_card(&self) {
        self.wait_until("the card is out", || {
            self.kigen(&["readers"], "").output.matches("holds no card").count() == 2
        });
    }

    #[expect(clippy::disallowed_methods, reason = "a time limit, not a measurement")]
    pub(crate) fn wait_until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let start = Instant::now();
        while !is_so() {
            assert!(start.elapsed() < Duration::from_secs(20), "not within 20 s: {what}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        let _ = self.service.kill();
        let _ = self.service.wait();
    }
}

/// Unbuffered, so that the rest stays for whoever reads next.
fn line_of(output: &mut impl Read) -> String {
    let mut line = Vec::new();
    let mut byte = [0];
    while output.read(&mut byte).unwrap() == 1 && byte != *b"\n" {
        line.push(byte[0]);
    }
    String::from_utf8(line).unwrap()
}

/// Ends a process that would hold the whole suite for ever, unless what is returned was dropped by then.
fn end_after_the_limit(process: u32) -> mpsc::Sender<()> {
    let (limit, is_dropped) = mpsc::channel();
    thread::spawn(move || {
        if is_dropped.recv_timeout(Duration::from_secs(90)) == Err(mpsc::RecvTimeoutError::Timeout) {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
    });
    limit
}

/// A program beside the test.
pub(crate) struct Beside {
    process: Option<Child>,
    _limit: mpsc::Sender<()>,
}

impl Beside {
    /// Writes to its standard input.
    pub(crate) fn type_in(&mut self, text: &str) {
        self.process.as_mut().unwrap().stdin.as_mut().unwrap().write_all(text.as_bytes()).unwrap();
    }

    /// The next line that it prints.
    pub(crate) fn line(&mut self) -> String {
        line_of(self.process.as_mut().unwrap().stdout.as_mut().unwrap())
    }

    /// The next line that it prints as an error.
    pub(crate) fn error_line(&mut self) -> String {
        line_of(self.process.as_mut().unwrap().stderr.as_mut().unwrap())
    }

    /// Sends it a signal by name.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.process.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap().success());
    }

    /// Waits for its end.
    pub(crate) fn end(mut self) -> Output {
        self.process.take().unwrap().wait_with_output().unwrap()
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn start_service(folder: &PathBuf, port: u16, reader: &str) -> Child {
    let output = fs::File::create(folder.join("pcscd.txt")).unwrap();
    Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reader/pcscd.sh"))
        .arg(folder)
        .arg(port.to_string())
        .arg(reader)
        .stdin(Stdio::null())
        .stdout(output.try_clone().unwrap())
        .stderr(output)
        .spawn()
        .expect("pcscd.sh")
}

/// Two free ports beside each other, other ones for each test of this process.
fn free_ports() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    let base = 20_000 + u16::try_from(std::process::id() % 400).unwrap() * 60;
    loop {
        let port = base + NEXT.fetch_add(2, Ordering::Relaxed);
        let is_free = |port| TcpListener::bind(("127.0.0.1", port)).is_ok();
        if is_free(port) && is_free(port + 1) {
            return port;
        }
    }
}

/// A card in the reader; taken out when dropped.
pub(crate) struct Served {
    process: Child,
    log: PathBuf,
}

impl Served {
    /// Sends Ctrl-C and returns the exit code.
    pub(crate) fn interrupt(mut self) -> Option<i32> {
        let status = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status().unwrap();
        assert!(status.success());
        self.process.wait().unwrap().code()
    }

    /// The commands so far, one JSON object each.
    pub(crate) fn log(&self) -> Vec<serde_json::Value> {
        let text = fs::read_to_string(&self.log).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
