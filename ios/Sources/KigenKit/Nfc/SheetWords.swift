/// What the system's sheet says, in the app's language.
public struct SheetWords: Equatable, Sendable {
  /// While it waits for a card.
  public let hold: String
  /// When several cards lie there.
  public let severalCards: String
  /// When a card speaks another language.
  public let otherCard: String

  /// As they are said.
  public init(hold: String, severalCards: String, otherCard: String) {
    self.hold = hold
    self.severalCards = severalCards
    self.otherCard = otherCard
  }
}
