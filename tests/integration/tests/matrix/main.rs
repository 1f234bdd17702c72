//! Every demo card, read in every way, with every fault at every command; then two faults by chance.
//!
//! Its counts are lines of `tests/all`, with the seed of the faults by chance: `KIGEN_SEED=7 cargo test -p kigen-integration
//! --test matrix by_chance` plays them again.

mod contact;
mod faults;
mod single_bits;
mod way;
mod wire;

use std::io::Write;

use kigen_simulator::demo;

use self::contact::{Subject, contact};
use self::faults::{Disturbance, each, one_by_chance};
use self::way::Way;

/// A line for whoever runs the suite: the test harness keeps what its own macros print to itself.
fn count(line: &str) {
    writeln!(std::io::stderr(), "matrix: {line}").expect("standard error");
}

/// Contacts with two faults by chance.
const BY_CHANCE: usize = 66_000;

#[test]
fn no_fault_at_any_command_of_any_way_breaks_a_promise() {
    let (mut contacts, mut most) = (0, 0);
    for demo in demo::ALL {
        let subject = Subject::new(demo.name);
        for way in Way::ALL {
            let course = contact(&subject, way, &[], "without a fault");
            for command in 1..=course.commands {
                for fault in each(command, course.answer(command)) {
                    let context = format!("{} {way:?} {fault:?}", demo.name);
                    most = most.max(contact(&subject, way, std::slice::from_ref(&fault), &context).commands);
                    contacts += 1;
                }
            }
        }
    }
    count(&format!("{contacts} contacts with one fault: {} cards in {} ways", demo::ALL.len(), Way::ALL.len()));
    count(&format!("{most} commands at most"));
    assert!(contacts >= 140_000, "{contacts}");
}

#[test]
fn no_two_faults_by_chance_break_a_promise() {
    let seed = std::env::var("KIGEN_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| fastrand::u64(..));
    count(&format!("KIGEN_SEED={seed}"));
    let mut chance = fastrand::Rng::with_seed(seed);
    let subjects: Vec<_> = demo::ALL.iter().map(|demo| Subject::new(demo.name)).collect();
    for _ in 0..BY_CHANCE {
        let subject = &subjects[chance.usize(..subjects.len())];
        let way = Way::ALL[chance.usize(..Way::ALL.len())];
        let faults: [Disturbance; 2] = std::array::from_fn(|_| one_by_chance(&mut chance));
        contact(subject, way, &faults, &format!("seed {seed}: {} {way:?} {faults:?}", subject.name));
    }
    count(&format!("{BY_CHANCE} contacts with two faults by chance"));
}
