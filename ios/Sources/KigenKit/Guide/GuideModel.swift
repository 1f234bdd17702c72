import Foundation
import KigenCore
import Observation

/// Screen 3: the block and behind it the whole guide, resting on the core's assumptions. There is no question yet that
/// changes them.
@MainActor @Observable
public final class GuideModel: Identifiable {
  /// That the card is one for practice, if it is.
  public let practice: String?
  /// What to know before leaving the house; everything else is behind it.
  public let brief: Brief
  /// Every section in the core's order, the verdict first.
  public let sections: [Section]
  /// The words of the screen.
  public let words: Words
  private var open: Set<SectionKind> = []

  /// The guide of a case that the answer has decided.
  public init(_ decided: Case, words: Words) {
    self.words = words
    practice = decided.practice(language: words.language)
    brief = decided.brief(language: words.language)
    sections = decided.guide(language: words.language)
  }

  /// A button for each telephone number of a line of the block.
  public func calls(of line: BriefLine) -> [CallButton] { buttons(line.phones) }

  /// A button for each telephone number of a statement and of the office that it names.
  public func calls(of statement: Statement) -> [CallButton] {
    buttons(statement.phones + [statement.place?.phone].compactMap { $0 })
  }

  /// The same for what to be careful of: it stands below the block, whose numbers are buttons already.
  public func furtherCalls(of statement: Statement) -> [CallButton] {
    let called = brief.lines.flatMap(\.phones)
    return calls(of: statement).filter { !called.contains($0.number) }
  }

  private func buttons(_ numbers: [String]) -> [CallButton] {
    var seen: Set<String> = []
    return numbers.filter { seen.insert($0).inserted }.compactMap { number in
      guard let opens = URL(string: "tel:\(number)") else { return nil }
      return CallButton(number: number, words: words["screen-guide-call", ["number": number]], opens: opens)
    }
  }

  /// Whether a section is unfolded. None is at the start: the block says what to do.
  public func isOpen(_ section: Section) -> Bool { open.contains(section.kind) }

  /// Folds or unfolds a section.
  public func toggle(_ section: Section) { open.formSymmetricDifference([section.kind]) }
}

/// A telephone number that a touch dials.
public struct CallButton: Hashable, Sendable {
  /// The number as it is printed.
  public let number: String
  /// The words of the button.
  public let words: String
  /// What it opens.
  public let opens: URL
}

extension BriefKind {
  /// Whether the line stands out: the day is what people come for.
  public var standsOut: Bool {
    switch self {
    case .deadline: true
    case .first, .place, .bring, .pins, .cost, .phone: false
    }
  }
}
