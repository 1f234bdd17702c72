//! Nothing of a password stays in this process's memory.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "memory that cannot be read ends the test")]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use kigen_ffi::signature_pin_shape;

/// Each byte of the password, plus one: the password itself stands nowhere but where [`password`] writes it.
const MASKED: &[u8; 48] = b"CLJHFO`xipfwfs`sfbet`uijt`gspn`uif`ifbq`gpvoe`ju";

fn password() -> Vec<u8> {
    MASKED.iter().map(|byte| byte - 1).collect()
}

/// How often the password stands in memory that can be written. The first bytes of what is freed are the allocator's own,
/// so its second half counts.
fn copies_in_memory() -> usize {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let (_, half) = MASKED.split_at(24);
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

#[test]
fn a_password_that_was_handed_over_or_freed_is_nowhere_in_memory() {
    let held = password();
    assert_eq!(copies_in_memory(), 1);
    assert!(signature_pin_shape(password()).is_some());
    drop(held);
    assert_eq!(copies_in_memory(), 0);
}
