/// The words on the system's sheet, in the app's language.
public struct SheetWords: Equatable, Sendable {
  /// Shown while no card is there.
  public let hold: String
  /// Shown when there are several cards.
  public let severalCards: String
  /// Shown for a card of another technology.
  public let otherCard: String

  /// The words for each case.
  public init(hold: String, severalCards: String, otherCard: String) {
    self.hold = hold
    self.severalCards = severalCards
    self.otherCard = otherCard
  }
}
