//! Instructions (callgrind) and peak memory (DHAT) of each step between a card's bytes and the words on the screen.

#![allow(missing_docs, unreachable_pub, reason = "gungraun's macros make modules and functions of their own")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "benchmarks of fixed input")]

#[path = "instructions/input.rs"]
mod input;

use std::hint::black_box;

// What a step is given it gives back, so that dropping it is not counted.
use gungraun::prelude::*;
use gungraun::{Callgrind, Dhat};
use input::{Asked, Checked, Learned, RecordedCard, Said};
use kigen_card::apdu::{CommandApdu, Le, ResponseApdu};
use kigen_card::file::{DfName, FileId};
use kigen_card::reading::{CardReading, Fact, NoObserver, ReadRequest, read_card};
use kigen_card::trust::issuer_of;
use kigen_card::{Certificate, CertificateFacts, CertificateKind, Exchange, IssuerCheck, JpkiSession};
use kigen_guide::rules::Rules;
use kigen_guide::say::{self, Guide, Row};
use kigen_guide::text::{Language, Texts};
use kigen_guide::{Case, Facts};

#[library_benchmark]
fn encode() -> [zeroize::Zeroizing<Vec<u8>>; 8] {
    [
        CommandApdu::select_application(DfName::COMMON),
        CommandApdu::read_record_by_short_id(FileId::CARD_RECORD, 1),
        CommandApdu::select_application(DfName::JPKI),
        CommandApdu::read_binary_by_short_id(FileId::TOKEN_INFORMATION, Le::short(0x20)),
        CommandApdu::read_binary_by_short_id(FileId::AVAILABILITY, Le::short(3)),
        CommandApdu::read_binary_by_short_id(FileId::AUTHENTICATION_CERTIFICATE, Le::short(208)),
        CommandApdu::query_tries_by_short_id(FileId::AUTHENTICATION_PIN),
        CommandApdu::query_tries_by_short_id(FileId::SIGNATURE_PIN),
    ]
    .map(|command| black_box(command).to_bytes())
}

#[library_benchmark]
#[bench::tap(input::tap_answers())]
fn decode(answers: Vec<Vec<u8>>) -> Vec<ResponseApdu> {
    answers.into_iter().map(|answer| ResponseApdu::from_bytes(black_box(answer)).unwrap()).collect()
}

#[library_benchmark]
#[bench::rsa(input::prefix(input::RSA))]
#[bench::p384(input::prefix(input::P384))]
fn certificate_facts(card: RecordedCard) -> CertificateFacts {
    let mut exchange = Exchange::new(card);
    JpkiSession::open(&mut exchange).unwrap().certificate_facts(CertificateKind::Authentication).unwrap()
}

#[library_benchmark]
#[bench::p384(input::P384.to_vec())]
#[bench::rsa(input::RSA.to_vec())]
#[bench::rsa_signature(input::RSA_SIGNATURE.to_vec())]
#[bench::grown_to_4096(input::grown_to(4096))]
#[bench::grown_to_8192(input::grown_to(8192))]
#[bench::grown_to_16384(input::grown_to(16384))]
fn whole_certificate(der: Vec<u8>) -> (Certificate, Vec<u8>) {
    (Certificate::from_der(&der).unwrap(), der)
}

#[library_benchmark]
#[bench::rsa(input::checked(input::RSA, input::RSA_ROOT))]
#[bench::p384(input::checked(input::P384, input::P384_ROOT))]
fn issuer_check(checked: Checked) -> (IssuerCheck, Checked) {
    (issuer_of(&checked.certificate, CertificateKind::Authentication, &checked.roots), checked)
}

#[library_benchmark]
#[bench::without_pin(input::answers(input::tap_answers()))]
fn tap(card: RecordedCard) -> CardReading {
    read_card(card, &ReadRequest::default(), &mut NoObserver).reading
}

#[library_benchmark]
#[bench::open(input::reading())]
fn facts(reading: CardReading) -> (Facts, CardReading) {
    (Facts::from_reading(&reading), reading)
}

#[library_benchmark]
#[bench::holder(input::asked())]
fn case(asked: Asked) -> (Case<'static>, Asked) {
    (asked.case(), asked)
}

#[library_benchmark]
#[bench::certificate(input::learned())]
fn learned(learned: Learned) -> (Option<Row>, Learned) {
    (say::learned_row(&Fact::Authentication(&learned.certificate), &learned.texts), learned)
}

#[library_benchmark]
#[bench::japanese(Language::Japanese)]
#[bench::english(Language::English)]
fn sentences(language: Language) -> Texts {
    Texts::new(language)
}

#[library_benchmark]
#[bench::japanese(input::said(Language::Japanese))]
#[bench::english(input::said(Language::English))]
fn answer(said: Said) -> (say::Answer, Said) {
    (say::answer(&said.case, &said.texts), said)
}

#[library_benchmark]
fn rules() -> Rules {
    let rules = Rules::unpack();
    black_box(rules.office(Some(input::CITY)));
    rules
}

#[library_benchmark]
#[bench::holder(input::asked_in(Language::Japanese))]
fn guide(said: Said) -> (Guide, Said) {
    (say::guide(&said.case), said)
}

#[library_benchmark]
#[bench::japanese(input::asked_in(Language::Japanese))]
#[bench::english(input::asked_in(Language::English))]
#[bench::plain_japanese(input::asked_in(Language::PlainJapanese))]
fn guide_in_words(said: Said) -> (Vec<String>, Guide, Said) {
    let guide = say::guide(&said.case);
    (guide.statements().map(|statement| statement.text(&said.texts)).collect(), guide, said)
}

library_benchmark_group!(
    name = steps,
    benchmarks = [
        encode,
        decode,
        certificate_facts,
        whole_certificate,
        issuer_check,
        tap,
        facts,
        case,
        learned,
        sentences,
        answer,
        rules,
        guide,
        guide_in_words
    ]
);

// DHAT counts what has the step in its stack: of the twelve frames that it keeps by itself, the step is not always one.
main!(
    config = LibraryBenchmarkConfig::default()
        .tool(Callgrind::with_args(["--cache-sim=no"]))
        .tool(Dhat::with_args(["--num-callers=200"])),
    library_benchmark_groups = steps
);
