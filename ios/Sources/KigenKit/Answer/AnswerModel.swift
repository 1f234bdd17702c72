import KigenCore
import Observation

/// Screen 2: the answer of one case, decided once from a reading and a day.
@MainActor @Observable
public final class AnswerModel: Identifiable {
  /// That the card is one for practice, if it is.
  public let practice: String?
  /// Everything that the screen says.
  public let answer: Answer
  /// The words of the screen.
  public let words: Words
  /// The row whose «なぜこの日?» is open.
  public var explained: Row?

  @ObservationIgnored private let decided: Case

  /// - Throws: `KigenError` for a day that cannot be.
  public init(reading: Reading, today: Today, words: Words) throws {
    self.words = words
    decided = try Case.of(reading: reading, given: [], today: today)
    practice = decided.practice(language: words.language)
    answer = decided.answer(platform: .iPhone, language: words.language)
  }

  /// Screen 3 of the same case.
  public func guide() -> GuideModel { GuideModel(decided, words: words) }

  /// The colour role of the answer.
  public var role: ColourRole { ColourRole(answer.tone) }
}

/// One row of a kind is shown at a time.
extension Row: Identifiable {
  /// The row's kind.
  public var id: RowKind { kind }
}
