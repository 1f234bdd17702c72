import KigenCore

/// What screen 1 shows (screens.md, "1 かざす"). The same states as on Android, by the same names.
public enum TapState: Equatable, Sendable {
  /// Ready to read.
  case waiting
  /// A card is being read.
  case reading(ReadingProgress)
  /// The card left before its date was read. What was learned stays until the next tap, which starts empty.
  case liftedTooEarly([Row])
  /// The radio is off. An iPhone has no switch for NFC alone: airplane mode.
  case nfcOff
  /// This device cannot read cards.
  case noNfc
  /// Nothing to show, and why.
  case failed(Failure)

  /// The state's stable name, the same on Android.
  public var id: String {
    switch self {
    case .waiting: "waiting"
    case .reading: "reading"
    case .liftedTooEarly: "lifted-too-early"
    case .nfcOff: "nfc-off"
    case .noNfc: "no-nfc"
    case .failed: "failed"
    }
  }

  /// Why there is nothing to show; `nil` in every other state.
  public var failure: Failure? {
    switch self {
    case .waiting, .reading, .liftedTooEarly: nil
    case .nfcOff: .nfcOff
    case .noNfc: .noNfc
    case .failed(let failure): failure
    }
  }

  /// The state of a failure: two of them have one of their own.
  init(_ failure: Failure) {
    self = failure == .nfcOff ? .nfcOff : failure == .noNfc ? .noNfc : .failed(failure)
  }
}

/// How far a reading is.
public struct ReadingProgress: Equatable, Sendable {
  /// The step under way, counted from 1; 0 before the first.
  public var step = 0
  /// How many there are.
  public var of = 8
  /// What is known already, in the order in which it was read.
  public var facts: [Row] = []

  /// At the beginning.
  public init() {}

  mutating func apply(_ event: ReadingEvent) {
    switch event {
    case .stepBegan(let step, let of): (self.step, self.of) = (step, of)
    case .learned(let row): facts = facts.filter { $0.kind != row.kind } + [row]
    }
  }
}

extension Failure {
  /// What a contact without a card means for the person; `nil` when nothing is to be said.
  init?(_ end: ContactEnd) {
    switch end {
    case .cancelled: return nil
    case .timedOut: self = .noCardSeen
    case .severalCards: self = .severalCards
    case .otherCard: self = .otherTechnology(isFelica: false)
    case .radioOff: self = .nfcOff
    case .noNfc: self = .noNfc
    case .notEntitled: self = .notPermitted
    case .interrupted(let code): self = .transport(detail: "NFCError \(code)")
    }
  }
}
