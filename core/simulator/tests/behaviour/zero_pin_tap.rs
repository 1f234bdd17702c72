//! The cost table of card-protocol.md §5.1, byte for byte, by the default demo card.

use kigen_simulator::{Options, SimulatedCard, demo};

use crate::demo_card as card;

const COMMON: [u8; 15] = [0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00];
const JPKI: [u8; 15] = [0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01];

#[test]
fn the_default_card_answers_the_eight_commands_byte_for_byte() {
    let mut card = card(demo::DEFAULT);
    let mut bytes = (0, 0);
    let mut send = |command: &[u8]| {
        let answer = card.process(command);
        bytes = (bytes.0 + command.len(), bytes.1 + answer.len());
        answer
    };
    assert_eq!(send(&COMMON), [0x90, 0x00]);
    assert_eq!(send(&[0x00, 0xB2, 0x01, 0x0C, 0x00]), *b"\x01\x1C0000000000000000920120311218\x90\x00");
    assert_eq!(send(&JPKI), [0x90, 0x00]);
    assert_eq!(send(&[0x00, 0xB0, 0x86, 0x00, 0x20]), *b"JPKIAPICCTOKEN2                 \x90\x00");
    assert_eq!(send(&[0x00, 0xB0, 0x88, 0x00, 0x03]), [0x8F, 0x8F, 0x00, 0x90, 0x00]);
    let start = send(&[0x00, 0xB0, 0x8A, 0x00, 0xD0]);
    assert_eq!(start.len(), 210);
    assert_eq!(start[..2], [0x30, 0x82]);
    assert_eq!(start[173..205], *b"\x30\x1E\x17\x0D220124023714Z\x17\x0D261218145959Z");
    assert_eq!(send(&[0x00, 0x20, 0x00, 0x98]), [0x63, 0xC3]);
    assert_eq!(send(&[0x00, 0x20, 0x00, 0x9B]), [0x63, 0xC5]);
    assert_eq!(bytes, (58, 289));
}

#[test]
fn the_classic_way_by_select_gives_the_same_bytes() {
    let mut card = card(demo::DEFAULT);
    card.process(&COMMON);
    assert_eq!(card.process(&[0x00, 0xA4, 0x02, 0x0C, 0x02, 0x00, 0x01]), [0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xB2, 0x01, 0x04, 0x00]), *b"\x01\x1C0000000000000000920120311218\x90\x00");
    card.process(&JPKI);
    let by_short_id = card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00]);
    assert_eq!(card.process(&[0x00, 0xA4, 0x02, 0x0C, 0x02, 0x00, 0x0A]), [0x90, 0x00]);
    assert_eq!(card.process(&[0x00, 0xB0, 0x00, 0x00, 0x00]), by_short_id);
    for (pin, tries) in [(0x18, 0xC3), (0x1B, 0xC5)] {
        assert_eq!(card.process(&[0x00, 0xA4, 0x02, 0x0C, 0x02, 0x00, pin]), [0x90, 0x00]);
        assert_eq!(card.process(&[0x00, 0x20, 0x00, 0x80]), [0x63, tries]);
    }
}

#[test]
fn the_whole_certificate_comes_in_seven_short_reads_or_one_extended() {
    let mut card = card(demo::DEFAULT);
    card.process(&JPKI);
    let mut whole = card.process(&[0x00, 0xB0, 0x8A, 0x00, 0x00, 0x00, 0x00]);
    assert_eq!(whole.split_off(whole.len() - 2), [0x90, 0x00]);
    assert_eq!(usize::from(u16::from_be_bytes([whole[2], whole[3]])) + 4, whole.len());
    let mut parts = Vec::new();
    for block in 0..7 {
        let mut part = card.process(&[0x00, 0xB0, block, 0x00, 0x00]);
        assert_eq!(part.split_off(part.len() - 2), [0x90, 0x00], "block {block}");
        parts.extend(part);
    }
    assert_eq!(parts, whole);
}

#[test]
fn the_issuer_domain_gives_expiry_municipality_and_a_card_id_of_zeros() {
    let mut card = card(demo::DEFAULT);
    let get = |card: &mut SimulatedCard, object| card.process(&[0x00, 0xCA, 0x00, object, 0x00]);
    assert_eq!(get(&mut card, 0xF2), *b"20311218\x90\x00", "current after power-on");
    card.process(&JPKI);
    assert_eq!(get(&mut card, 0xF2), [0x6A, 0x88], "not inside an application");
    let select = [0x00, 0xA4, 0x04, 0x0C, 0x07, 0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00];
    assert_eq!(card.process(&select), [0x90, 0x00]);
    assert_eq!(get(&mut card, 0xF2), *b"20311218\x90\x00");
    assert_eq!(get(&mut card, 0xF0), *b"09201\x90\x00");
    assert_eq!(get(&mut card, 0x45), *b"000000000000000\x90\x00");
    assert_eq!(get(&mut card, 0x42), [0x6A, 0x88]);
    card.options_mut().set("isd_objects", "F0").unwrap();
    assert_eq!(get(&mut card, 0xF2), [0x6A, 0x88]);
    assert_eq!(get(&mut card, 0xF0), *b"09201\x90\x00");
}

#[test]
fn a_new_card_has_default_options() {
    assert_eq!(*card(demo::DEFAULT).options(), Options::default());
}
