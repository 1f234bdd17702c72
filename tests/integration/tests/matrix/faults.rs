use kigen_simulator::Fault;

/// What disturbs a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// A fault of the simulator.
    Fault(Fault),
    /// One bit of the answer to this command is another one.
    Bit { command: usize, bit: usize },
    /// The answer to this command is that to the one before.
    Replayed { command: usize },
    /// The answer to this command is another card's.
    AnotherCards { command: usize },
    /// From this command on another card lies there.
    AnotherCardFrom { command: usize },
}

const STATUS_WORDS: [u16; 23] = [
    0x6100, 0x6281, 0x6282, 0x6283, 0x6300, 0x63C0, 0x63C1, 0x63C6, 0x63CF, 0x6400, 0x6581, 0x6700, 0x6882, 0x6982,
    0x6983, 0x6984, 0x6985, 0x6A82, 0x6A88, 0x6CFF, 0x6D00, 0x6F00, 0x9000,
];

/// Every fault of this command, whose answer has `length` bytes.
pub fn each(command: usize, length: usize) -> Vec<Disturbance> {
    let mut faults = vec![
        Fault::LostBefore { command },
        Fault::LostAfter { command },
        Fault::TimedOut { command },
        Fault::EmptyAnswer { command },
        Fault::OneByteAnswer { command },
        Fault::ShortAnswer { command, keep: 0 },
        Fault::ShortAnswer { command, keep: 1 },
        Fault::ShortAnswer { command, keep: 40 },
        Fault::ShortAnswer { command, keep: length / 2 },
        Fault::LongAnswer { command, extra: 1 },
        Fault::LongAnswer { command, extra: 300 },
        Fault::HugeAnswer { command, bytes: 70_000 },
        Fault::DerLength { command, length: 0 },
        Fault::DerLength { command, length: 0xFFFF },
        Fault::EndlessMoreData { command },
        Fault::EndlessExactLength { command },
    ];
    for status in STATUS_WORDS {
        faults.push(Fault::StatusWord { command, status, with_data: false });
        faults.push(Fault::StatusWord { command, status, with_data: true });
    }
    let mut all: Vec<_> = faults.into_iter().map(Disturbance::Fault).collect();
    // Eight bits spread over the answer: every one of them is for the plain tap alone.
    all.extend((0..8).map(|eighth| Disturbance::Bit { command, bit: eighth * length + eighth % 8 }));
    all.push(Disturbance::Replayed { command });
    all.push(Disturbance::AnotherCards { command });
    all.push(Disturbance::AnotherCardFrom { command });
    all
}

/// A fault at one of the first forty commands.
pub fn one_by_chance(chance: &mut fastrand::Rng) -> Disturbance {
    let (command, length) = (chance.usize(1..=40), chance.usize(1..=260));
    let mut all = each(command, length);
    all.swap_remove(chance.usize(..all.len()))
}
