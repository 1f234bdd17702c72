import KigenCore

/// One attempt to read a card, on the system's NFC sheet or on a simulated card.
public protocol CardContact: AnyObject, Sendable {
  /// Waits for a card.
  ///
  /// - Throws: `ContactEnd`.
  func card() async throws -> any CardTransport
  /// Why the contact ended early; `nil` while it lasts, or when only the card was lost.
  var end: ContactEnd? { get }
  /// Shows words on the sheet while the card is read.
  func say(_ words: String)
  /// Ends the contact as a success.
  func finish(_ words: String)
  /// Ends the contact as a failure, with the reason in words.
  func fail(_ words: String)
  /// Cancels the contact: `card` and any exchange under way end at once.
  func cancel()
}

/// Why a contact ended without a complete reading.
public enum ContactEnd: Error, Equatable, Sendable {
  /// The person closed the sheet: no message follows.
  case cancelled
  /// No card came before the system's time limit.
  case timedOut
  /// Several cards were at the phone until the end.
  case severalCards
  /// The tag does not speak ISO/IEC 7816-4: another kind of card.
  case otherCard
  /// The radio is off, as in airplane mode.
  case radioOff
  /// The system's NFC is busy, and answers nobody now.
  case radioSilent
  /// This device cannot read cards.
  case noNfc
  /// The app lacks the entitlement, or Info.plist lacks an application: our mistake.
  case notEntitled
  /// The system ended the session.
  case interrupted(code: Int)
}
