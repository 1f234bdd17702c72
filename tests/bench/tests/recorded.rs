//! Nothing costs more than recorded, README.md shows what is recorded, and the tap is as quick as the air allows.

use kigen_bench::figures::Figures;
use kigen_bench::kigen::{ask, card};
use kigen_bench::question::Question;
use kigen_bench::{compare, limit, readme, tables};
use kigen_card::reading::{NoObserver, ReadRequest, read_card};
use kigen_simulator::RadioTime;
use kigen_simulator::radio::{Timed, nanoseconds};

#[test]
fn no_question_costs_more_than_recorded() {
    let questions = Question::ALL.map(|question| tables::line(question, ask(question).unwrap()));
    let measured = Figures { questions: questions.to_vec(), ..Figures::default() };
    assert_eq!(compare::grown(&Figures::recorded().unwrap(), &measured), [""; 0]);
}

#[test]
fn the_readme_shows_what_is_recorded() {
    let (now, expected) = readme::now_and_expected(&Figures::recorded().unwrap()).unwrap();
    assert_eq!(now, expected, "cargo run -p kigen-bench -- --record");
}

#[test]
fn the_tap_without_a_pin_takes_the_physical_limit_and_the_cards_own_time() {
    // Frames: start 12, PCB 10, CRC 20, end 10. Pauses: TR0 8, TR1 10, TR2 14 from the start of the end of frame (10).
    let frames = 2 * 8 * (12 + 10 + 20 + 10);
    let bytes = 10 * (58 + 289);
    let pauses = 8 * (8 + 10 + (14 - 10));
    assert_eq!(frames + bytes + pauses, 4_478);
    assert_eq!(limit::bit_times(8, 58 + 289), 4_478);
    for latency_ms in [0, 17] {
        let mut transport = Timed::new(card().unwrap(), RadioTime::new().with_latency_ms(latency_ms));
        let tap = read_card(&mut transport, &ReadRequest::default(), &mut NoObserver);
        assert_eq!((tap.cost.commands, tap.cost.bytes_sent, tap.cost.bytes_received), (8, 58, 289));
        assert_eq!(transport.time().bit_times(), 4_478);
        assert_eq!(transport.time().nanoseconds(), nanoseconds(4_478) + 8 * u64::from(latency_ms) * 1_000_000);
    }
    assert_eq!(nanoseconds(4_478), 42_270_206);
}

#[test]
fn only_an_answer_longer_than_a_frame_is_above_the_limit() {
    for question in Question::ALL {
        let traffic = ask(question).unwrap();
        let over = traffic.bit_times - tables::limit_of(&traffic);
        assert_eq!(over > 0, question == Question::IssuerExtended, "{question:?}: {over} bit times over");
    }
}
