import Foundation
import KigenCore
import Testing

/// A demo card that is lost after a number of commands.
private final class Leaving: CardTransport, @unchecked Sendable {
  private let lock = NSLock()
  private let card: any CardTransport
  private let after: Int
  private var seen: [Data] = []

  init(_ name: String, after: Int) throws {
    card = try demoTransport(name: name, day: demoDay, mishap: .none)
    self.after = after
  }

  var passwordsSeen: Int { lock.withLock { seen.filter { $0[1] == 0x20 && $0.count > 5 }.count } }

  func transceive(command: Data) throws -> Data {
    try lock.withLock {
      guard seen.count < after else { throw TransportError.CardLost }
      seen.append(command)
      return try card.transceive(command: command)
    }
  }
}

@Suite struct PasswordTests {
  @Test("a card that leaves between VERIFY and READ leaves a password that was sent, and only entering it again helps")
  func lostAfterVerify() throws {
    let request = ReadRequest(issuer: nil, extendedLength: false, language: .japanese)
    let card = try demoTransport(name: "renewal-open", day: demoDay, mishap: .none)
    let before = readCard(transport: card, request: request, observer: nil)
    for (after, passwords, pinWasSent, failure) in [
      (2, 0, false, Failure.cardLost),
      (3, 0, true, .outcomeUnknown),  // handed to the transport: whether it reached the card is not known
      (4, 1, true, .lostAfterPin),
    ] {
      let leaving = try Leaving("renewal-open", after: after)
      let visit = try PasswordVisit.of(reading: before, issuer: nil)
      #expect(visit.enter(typed: Data("abc123".utf8)) == nil)
      let tap = visit.tap(transport: leaving, language: .japanese, observer: nil)
      #expect(leaving.passwordsSeen == passwords, "\(after)")
      #expect((visit.takeNews() != nil) == pinWasSent, "\(after)")
      #expect(visit.wantsCard() == (failure != .lostAfterPin), "\(after)")
      #expect(tap.failure == failure, "\(after)")
    }
    let platform = Platform(actions: [.readAgain, .enterAgain])
    let text = failureText(failure: .lostAfterPin, platform: platform, language: .english)
    #expect(text.buttons.map(\.action) == [.enterAgain])
  }
}
