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

  @ObservationIgnored private let reading: Reading
  @ObservationIgnored private let today: Today

  /// - Throws: `KigenError` for a day that cannot be.
  public init(reading: Reading, today: Today, words: Words) throws {
    self.reading = reading
    self.today = today
    self.words = words
    answer = try KigenCore.answer(reading: reading, today: today, language: words.language)
  }

  /// Opens «なぜこの日?» of a row; leaves it closed when the core has nothing to say.
  public func explain(_ row: Row) {
    let lines = try? KigenCore.explain(
      reading: reading, row: row.kind, given: [], today: today, language: words.language)
    guard let lines, !lines.isEmpty else { return }
    explanation = Explanation(row: row, statements: lines)
  }

  /// The colour role of the answer.
  public var role: ColourRole { ColourRole(rawValue: answer.tone) ?? .note }
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
