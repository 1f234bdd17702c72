import KigenCore
import Observation

/// Screen 2: the answer of one reading on one day.
@MainActor @Observable
public final class AnswerModel: Identifiable {
  /// Everything that the screen says.
  public let answer: Answer
  /// The words of the screen.
  public let words: Words
  /// «なぜこの日?» of a row, while it is open.
  public var explanation: Explanation?

  @ObservationIgnored private let explanations: [RowKind: Explanation]
  @ObservationIgnored private let reading: Reading
  @ObservationIgnored private let today: Today

  /// - Throws: `KigenError` for a day that cannot be.
  public init(reading: Reading, today: Today, words: Words) throws {
    self.reading = reading
    self.today = today
    self.words = words
    answer = try KigenCore.answer(reading: reading, today: today, platform: .iPhone, language: words.language)
    var explanations: [RowKind: Explanation] = [:]
    for row in answer.rows {
      let lines = try KigenCore.explain(
        reading: reading, row: row.kind, given: [], today: today, language: words.language)
      if !lines.isEmpty { explanations[row.kind] = Explanation(row: row, statements: lines) }
    }
    self.explanations = explanations
  }

  /// Whether a row has a «なぜこの日?».
  public func canExplain(_ row: Row) -> Bool { explanations[row.kind] != nil }

  /// Opens «なぜこの日?» of a row that has one.
  public func explain(_ row: Row) { explanation = explanations[row.kind] }

  /// Screen 3 of the same reading on the same day.
  ///
  /// - Throws: `KigenError`.
  public func guide() throws -> GuideModel { try GuideModel(reading: reading, today: today, words: words) }

  /// The colour role of the answer.
  public var role: ColourRole { ColourRole(answer.tone) }
}

/// Why a row says what it says, each line with its source.
public struct Explanation: Identifiable, Equatable, Sendable {
  /// What is explained.
  public let row: Row
  /// The lines, in order.
  public let statements: [Statement]

  /// The row's kind: one explanation is open at a time.
  public var id: RowKind { row.kind }
}
