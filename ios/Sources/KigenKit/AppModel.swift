import KigenCore
import Observation

/// The state of the app: which screen is shown. Nothing of a card outlives it.
@MainActor @Observable
public final class AppModel {
  /// Screen 1.
  public private(set) var tap: TapModel
  /// Screen 2, after a reading.
  public private(set) var answer: AnswerModel?
  /// Screen 3, opened from the answer.
  public var guide: GuideModel?
  /// The words of every screen.
  public let words: Words

  /// - Parameters:
  ///   - isNfcAvailable: whether this device reads cards.
  ///   - today: asked once per contact.
  ///   - contact: makes the contact of one attempt.
  public init(
    words: Words, isNfcAvailable: Bool, today: @escaping @MainActor () -> Today,
    contact: @escaping @MainActor (SheetWords) -> any CardContact
  ) {
    self.words = words
    let relay = Relay()
    tap = TapModel(words: words, isNfcAvailable: isNfcAvailable, today: today, contact: contact) { reading, today in
      relay.app?.answer = try? AnswerModel(reading: reading, today: today, words: words)
    }
    relay.app = self
  }

  /// Forgets the reading and goes back to screen 1.
  public func restart() {
    guide = nil
    answer = nil
    tap.again()
  }

  /// Carries out the action of a button.
  public func perform(_ action: Action) {
    switch action {
    case .readAgain, .otherCard:
      restart()
      tap.read()
    case .showGuide:
      guide = answer?.guide()
    case .nfcSettings, .clockSettings, .selfCheck, .byHand, .enterAgain, .forgotten, .howToReset, .copyDetails:
      break  // not in `Platform.iPhone`
    }
  }

  /// Whether the screen is covered, so that the app switcher and its pictures show nothing of a card. The NFC sheet
  /// makes the app inactive as well: the progress then stays visible.
  public func isCovered(_ presence: Presence) -> Bool {
    switch presence {
    case .active: false
    case .inactive: !tap.isBusy
    case .background: true
    }
  }

  /// Whether the app is in front.
  public enum Presence: Sendable {
    case active, inactive, background
  }

  @MainActor private final class Relay { weak var app: AppModel? }
}
