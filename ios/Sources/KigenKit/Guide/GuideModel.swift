import KigenCore
import Observation

/// Screen 3: the whole guide, resting on the core's assumptions. There is no question yet that changes them.
@MainActor @Observable
public final class GuideModel: Identifiable {
  /// Every section in the core's order, the verdict first.
  public let sections: [Section]
  /// The words of the screen.
  public let words: Words
  private var open: Set<SectionKind>

  /// The guide of a case that the answer has decided.
  public init(_ decided: Case, words: Words) {
    self.words = words
    sections = decided.guide(language: words.language)
    open = Set(sections.prefix(1).map(\.kind))
  }

  /// Whether a section is unfolded. The first is at the start, so that the other titles are in sight.
  public func isOpen(_ section: Section) -> Bool { open.contains(section.kind) }

  /// Folds or unfolds a section.
  public func toggle(_ section: Section) { open.formSymmetricDifference([section.kind]) }
}
