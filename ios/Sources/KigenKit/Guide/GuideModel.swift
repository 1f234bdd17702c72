import KigenCore
import Observation

/// Screen 3: what to do, resting on the core's own assumptions. Its chips, by which a person changes them, are to come.
@MainActor @Observable
public final class GuideModel: Identifiable {
  /// The sections, in the order of the core.
  public let sections: [Section]
  /// The words of the screen.
  public let words: Words
  private var open: Set<SectionKind>

  /// - Throws: `KigenError` for a day that cannot be.
  public init(reading: Reading, today: Today, words: Words) throws {
    self.words = words
    sections = try advise(reading: reading, given: [], today: today, language: words.language)
    open = Set(sections.prefix(1).map(\.kind))
  }

  /// Whether a section is unfolded; at first the first one is: the titles of the others are then in sight.
  public func isOpen(_ section: Section) -> Bool { open.contains(section.kind) }

  /// Folds or unfolds a section.
  public func toggle(_ section: Section) { open.formSymmetricDifference([section.kind]) }
}
