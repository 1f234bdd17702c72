import KigenCore

/// The states of screen 1 (screens.md, "1 当てる"), with the same names as on Android.
public enum TapState: Equatable, Sendable {
  /// Ready to read.
  case waiting
  /// A card is being read.
  case reading(ReadingProgress)
  /// The card left before its date was read. The next tap starts empty: it may be another person's card.
  case liftedTooEarly
  /// The radio is off: airplane mode, since an iPhone has no switch for NFC.
  case nfcOff
  /// The system's NFC does not answer now.
  case nfcSilent
  /// This device cannot read cards.
  case noNfc
  /// There is no result, for this reason.
  case failed(Failure)

  /// The state's stable name, the same on Android.
  public var id: String {
    switch self {
    case .waiting: "waiting"
    case .reading: "reading"
    case .liftedTooEarly: "lifted-too-early"
    case .nfcOff: "nfc-off"
    case .nfcSilent: "nfc-silent"
    case .noNfc: "no-nfc"
    case .failed: "failed"
    }
  }

  /// Why there is nothing to show; `nil` in every other state.
  public var failure: Failure? {
    switch self {
    case .waiting, .reading, .liftedTooEarly: nil
    case .nfcOff: .nfcOff
    case .nfcSilent: .nfcSilent
    case .noNfc: .noNfc
    case .failed(let failure): failure
    }
  }

  /// The state for a failure. Three failures have their own state.
  init(_ failure: Failure) {
    switch failure {
    case .nfcOff: self = .nfcOff
    case .nfcSilent: self = .nfcSilent
    case .noNfc: self = .noNfc
    case .cardLost, .timedOut, .transport, .refused, .unreadableContent, .severalCards, .noCardSeen, .otherTechnology,
      .otherCardNow, .notPermitted, .pinShape, .pinIncorrect, .pinLocked, .lastTryRefused, .outcomeUnknown,
      .lostAfterPin, .pinNotSent, .internal:
      self = .failed(failure)
    }
  }
}

/// The progress of a reading.
public struct ReadingProgress: Equatable, Sendable {
  /// The current step, counted from 1; 0 before the first.
  public var step = 0
  /// The number of steps.
  public var of = 8
  /// The facts so far, in the order in which they were read.
  public var facts: [Row] = []

  /// Progress before the first step.
  public init() {}

  mutating func apply(_ event: ReadingEvent) {
    switch event {
    case .stepBegan(let step, let of): (self.step, self.of) = (step, of)
    case .learned(let row): facts = facts.filter { $0.kind != row.kind } + [row]
    }
  }
}

extension Failure {
  /// The failure to show after a contact without a card; `nil` when there is nothing to say.
  init?(_ end: ContactEnd) {
    switch end {
    case .cancelled: return nil
    case .timedOut: self = .noCardSeen
    case .severalCards: self = .severalCards
    case .otherCard: self = .otherTechnology(isFelica: false)
    case .radioOff: self = .nfcOff
    case .radioSilent: self = .nfcSilent
    case .noNfc: self = .noNfc
    case .notEntitled: self = .notPermitted
    case .interrupted(let code): self = .transport(detail: "NFCError \(code)")
    }
  }
}
