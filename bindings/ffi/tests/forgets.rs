//! Nothing of a password stays in this process's memory.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "memory that cannot be read ends the test")]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use kigen_ffi::*;

/// Each byte of a password, plus one: the password itself stands nowhere but where [`typed`] writes it.
const TOO_LONG: &[u8] = b"CLJHFO`xipfwfs`sfbet`uijt`gspn`uif`ifbq`gpvoe`ju";
const WELL_SHAPED: &[u8] = b"L8RY3N:[U5XC9SK6";

fn typed(masked: &[u8]) -> Vec<u8> {
    masked.iter().map(|byte| byte - 1).collect()
}

/// How often a password stands in memory that can be written. The first bytes of what is freed are the allocator's own,
/// so its second half counts.
fn copies_in_memory(masked: &[u8]) -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let (_, half) = masked.split_at(masked.len() / 2);
    let mut found = 0;
    let mut region = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw") && !line.ends_with("[vvar]")) {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).unwrap());
        region.resize(usize::try_from(to - from).unwrap(), 0);
        if memory.read_exact_at(&mut region, from).is_ok() {
            // One less, so that no copy of what was read looks like the password.
            region.iter_mut().for_each(|byte| *byte = byte.wrapping_add(1));
            found += region.windows(half.len()).filter(|window| window == &half).count();
        }
        region.fill(0);
    }
    found
}

const DAY: CivilDate = CivilDate { year: 2026, month: 11, day: 21 };

fn card(name: &str) -> Arc<dyn CardTransport> {
    demo_transport(name.to_owned(), DAY, DemoMishap::None).unwrap()
}

/// One test: another one's copies would be counted, too.
#[test]
fn a_password_is_in_memory_once_while_it_waits_and_nowhere_else() {
    let request = ReadRequest { issuer: None, extended_length: false, language: Language::Japanese, is_demo: true };
    let visit = PasswordVisit::of(read_card(card("renewal-open"), request, None), None).unwrap();
    let held = typed(TOO_LONG);
    assert_eq!(copies_in_memory(TOO_LONG), 1);
    assert!(visit.enter(typed(TOO_LONG)).is_some(), "refused");
    drop(held);
    assert_eq!(copies_in_memory(TOO_LONG), 0);
    let copies = || copies_in_memory(WELL_SHAPED);
    for way_out in [PasswordVisit::leave, PasswordVisit::hide, PasswordVisit::again] {
        assert_eq!((visit.enter(typed(WELL_SHAPED)), copies()), (None, 1));
        way_out(&visit);
        assert_eq!(copies(), 0);
    }
    visit.enter(typed(WELL_SHAPED));
    let other = visit.tap(card("expired"), Language::Japanese, None);
    assert_eq!((other.failure, copies()), (Some(Failure::OtherCardNow), 1), "kept for its own card");
    let wrong = visit.tap(card("renewal-open"), Language::Japanese, None);
    assert_eq!((wrong.failure, copies()), (Some(Failure::PinIncorrect { tries_left: 4 }), 0));
}
