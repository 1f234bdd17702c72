//! The self-check against cards that are lost, odd or hostile: it ends, reports what it found and never sends a PIN.

use kigen_card::Item;
use kigen_card::check::{CheckedFile, check_card};
use kigen_integration::card;
use kigen_simulator::{Fault, Faulty, Recorder, demo, options};

#[test]
fn a_lost_card_ends_the_check_where_it_was_lost() {
    for demo in demo::ALL {
        let made = card(demo.name);
        let mut recorder = Recorder::new(made.clone());
        let whole = check_card(&mut recorder);
        for command in 1..=recorder.count() {
            for fault in [Fault::LostBefore { command }, Fault::LostAfter { command }, Fault::TimedOut { command }] {
                let mut faulty = Faulty::new(made.clone(), fault.clone());
                let check = check_card(&mut faulty);
                let context = format!("{} {fault:?}", demo.name);
                assert_eq!(faulty.commands_after_loss(), 0, "{context}");
                assert!(check.failure.is_some(), "{context}");
                assert_eq!(check.answered, command > 1, "{context}");
                assert!(whole.files.starts_with(&check.files), "{context}");
            }
        }
    }
}

#[test]
fn no_option_of_the_card_makes_the_check_send_a_pin() {
    for (option, values) in options::ALL {
        for value in *values {
            let mut made = card("renewal-open");
            made.options_mut().set(option, value).unwrap();
            let mut recorder = Recorder::new(made);
            check_card(&mut recorder);
            assert!(recorder.commands().all(|command| command[1] != 0x20 || command.len() == 4), "{option} = {value}");
            assert!(recorder.count() <= 20, "{option} = {value}: {} commands", recorder.count());
        }
    }
}

#[test]
fn extended_length_is_tried_last_and_its_loss_costs_nothing_else() {
    let check = check_card(Faulty::new(card("renewal-open"), Fault::LostOnExtended));
    assert_eq!((check.extended_length, check.cost.commands), (Item::Lost, 10));
    assert!(check.files.iter().all(|(_, item)| item.read().is_some()));
    assert_eq!(check.files.last().map(|(file, _)| *file), Some(CheckedFile::Authentication));
    let mut without = card("renewal-open");
    without.options_mut().set("extended_le", "off").unwrap();
    let check = check_card(without);
    assert_eq!(check.extended_length, Item::Refused(kigen_card::StatusWord::new(0x6700)));
}

#[test]
fn a_card_without_the_certificate_lacks_a_file_and_says_nothing_of_extended_length() {
    let check = check_card(card("no-certificates"));
    assert_eq!(check.files.last(), Some(&(CheckedFile::Authentication, Item::Absent)));
    assert_eq!(check.extended_length, Item::NotAsked);
}
