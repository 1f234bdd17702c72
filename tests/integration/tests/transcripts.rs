//! The recorded exchanges equal those of today's code, and each replays byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_card::{CardTransport, Item, LastTry};
use kigen_integration::transcript::{FLOWS, Replay, all, other_password};
use kigen_integration::{card, day, visit_of_next_card};

fn files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vectors/apdu");
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let transcripts = paths.filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    transcripts.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn no_transcript_is_stale() {
    let expected: BTreeMap<String, String> = all().into_iter().collect();
    let found = files();
    let names = |map: &BTreeMap<String, String>| map.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&found), names(&expected), "run: cargo run -p kigen-integration --bin transcripts");
    for (name, text) in expected {
        assert!(found[&name] == text, "{name} is stale: cargo run -p kigen-integration --bin transcripts");
    }
    assert_eq!(day().to_string(), "2026-11-21", "the transcripts are made for this day");
}

#[test]
fn every_transcript_replays_and_gives_what_the_card_gives() {
    for (name, text) in files() {
        let (card_name, flow_name) = name.strip_suffix(".jsonl").unwrap().split_once('.').unwrap();
        let (_, flow) = FLOWS.iter().find(|(name, _)| *name == flow_name).unwrap();
        let mut replay = Replay::new(&name, &text);
        let replayed = flow.act(card_name, &mut replay);
        assert!(replay.is_played_out(), "{name}");
        assert_eq!(replayed, flow.act(card_name, &mut card(card_name)), "{name}");
    }
}

#[test]
fn no_transcript_holds_a_password_and_any_of_its_length_matches() {
    let files = files();
    for (name, text) in &files {
        assert!(!text.contains("414243313233") && !text.contains("57524F4E4731"), "{name}");
    }
    let text = &files["renewal-open.password.jsonl"];
    assert!(text.contains(r#"{"command":"0020009B06............","response":"9000"}"#));
    let visit = visit_of_next_card(other_password(), LastTry::Keep);
    let request = ReadRequest { password: Some(&visit), ..ReadRequest::default() };
    let tap = read_card(Replay::new("renewal-open.password", text), &request, &mut NoObserver);
    assert!(matches!(tap.reading.signature, Item::Read(_)));
}

#[test]
#[should_panic(expected = "renewal-open.tap: command 2 is 00200098, not 00A4040C0AD392F000260100000001")]
fn a_replay_names_the_command_that_is_another() {
    let text = files()["renewal-open.tap.jsonl"].clone();
    let mut replay = Replay::new("renewal-open.tap", &text);
    for command in [
        &b"\x00\xA4\x04\x0C\x0A\xD3\x92\x10\x00\x31\x00\x01\x01\x01\x00"[..],
        b"\x00\xB2\x01\x0C\x00",
        b"\x00\x20\x00\x98",
    ] {
        let _ = replay.transceive(command);
    }
}
