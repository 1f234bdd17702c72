import KigenCore
import Observation

/// The whole app: which screen is shown. Nothing that was read outlives it.
@MainActor @Observable
public final class AppModel {
  /// Screen 1.
  public private(set) var tap: TapModel
  /// Screen 2, after a reading.
  public private(set) var answer: AnswerModel?
  /// Screen 3, from the answer.
  public var guide: GuideModel?
  /// The words of every screen.
  public let words: Words

  /// - Parameters:
  ///   - isNfcAvailable: whether this device reads cards.
  ///   - today: asked once per contact.
  ///   - contact: makes the contact of one try.
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

  /// Forgets what was read; screen 1 is ready for the next card.
  public func restart() {
    guide = nil
    answer = nil
    tap.again()
  }

  /// What a button of the core does here.
  public func perform(_ action: Action) {
    switch action {
    case .readAgain, .otherCard:
      restart()
      tap.read()
    case .showGuide:
      guide = answer?.guide()
    case .nfcSettings, .clockSettings, .selfCheck, .byHand, .enterAgain, .forgotten, .howToReset, .copyDetails:
      break  // `Platform.iPhone` has none of them
    }
  }

  /// Whether the screen is covered, so that the system's list of apps and its pictures show nothing that was read. The
  /// NFC sheet makes the app inactive too: then the progress stays visible.
  public func isCovered(_ presence: Presence) -> Bool {
    switch presence {
    case .active: false
    case .inactive: !tap.isBusy
    case .background: true
    }
  }

  /// How the app stands on the screen.
  public enum Presence: Sendable {
    case active, inactive, background
  }

  @MainActor private final class Relay { weak var app: AppModel? }
}
