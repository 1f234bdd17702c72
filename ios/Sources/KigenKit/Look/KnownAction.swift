import KigenCore

/// What a button of the core does, by the core's names.
public enum KnownAction: String, CaseIterable, Sendable {
  case showGuide = "show-guide"
  case readAgain = "read-again"
  case otherCard = "other-card"
  case selfCheck = "self-check"
  case nfcSettings = "nfc-settings"
  case clockSettings = "clock-settings"
  case byHand = "by-hand"
  case enterAgain = "enter-again"
  case forgotten = "forgotten"
  case howToReset = "how-to-reset"
  case copyDetails = "copy-details"

  /// Whether the app has the screen to which it leads. A button without one is not shown.
  public var isBuilt: Bool {
    switch self {
    case .showGuide, .readAgain, .otherCard, .nfcSettings, .clockSettings: true
    case .selfCheck, .byHand, .enterAgain, .forgotten, .howToReset, .copyDetails: false
    }
  }
}

extension Button {
  /// What it does; `nil` for a name that this app does not know, or has no screen for.
  public var builtAction: KnownAction? { KnownAction(rawValue: action).flatMap { $0.isBuilt ? $0 : nil } }
}

extension FailureText {
  /// The buttons that lead somewhere, the one to take first in front.
  public var builtButtons: [CoreButton] { buttons.filter { $0.builtAction != nil } }

  /// Whether none of them reads a card: then the button of the first screen stands below, so that no failure is a dead end.
  public var needsStart: Bool {
    !buttons.contains { [.readAgain, .otherCard].contains($0.builtAction) }
  }
}
