import KigenCore

/// One try to read a card: the phone's NFC sheet, or a card made of software.
public protocol CardContact: AnyObject, Sendable {
  /// Waits for a card.
  ///
  /// - Throws: `ContactEnd`.
  func card() async throws -> any CardTransport
  /// Why the contact is over before everything was read; `nil` while it lasts, or when only the card was lost.
  var end: ContactEnd? { get }
  /// Words for the system's sheet while the card is read.
  func say(_ words: String)
  /// Ends the contact well.
  func finish(_ words: String)
  /// Ends the contact with words that say why.
  func fail(_ words: String)
  /// Ends the contact because nobody wants it any more; `card` and every exchange end at once.
  func cancel()
}

/// Why there is no card to read, or no longer.
public enum ContactEnd: Error, Equatable, Sendable {
  /// The person closed the sheet: nothing is said.
  case cancelled
  /// No card came within the system's time.
  case timedOut
  /// Several cards lay at the phone until the end.
  case severalCards
  /// A tag that speaks no ISO/IEC 7816-4: another card.
  case otherCard
  /// The radio is off: airplane mode.
  case radioOff
  /// This device cannot read cards.
  case noNfc
  /// The app was built without the entitlement, or an application is not listed in Info.plist: our mistake.
  case notEntitled
  /// The system ended the session, or did not begin it: another app uses the radio.
  case interrupted(code: Int)
}
