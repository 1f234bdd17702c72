import Dispatch
import Foundation
import KigenCore
import KigenKit

/// The day of tests/vectors/apdu.
let demoDay = CivilDate(year: 2026, month: 11, day: 21)
let today = Today(date: demoDay, source: .chosen)
let demoNames = demoCards(language: .japanese).map(\.name)

/// A demo card behind a channel that answers by callback on its own queue, as CoreNFC does. Counts the commands.
final class DemoChannel: TagChannel, @unchecked Sendable {
  private let transport: any CardTransport
  private let queue = DispatchQueue(label: "session")
  private let lock = NSLock()
  private var count = 0
  private let atCommand: @Sendable (Int) -> Void

  /// - Parameter atCommand: called with the command's number, counted from 1, before the card answers.
  init(_ name: String, _ mishap: DemoMishap = .none, atCommand: @escaping @Sendable (Int) -> Void = { _ in }) throws {
    transport = try demoTransport(name: name, day: demoDay, mishap: mishap)
    self.atCommand = atCommand
  }

  var sent: Int { lock.withLock { count } }

  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void) {
    let number = lock.withLock {
      count += 1
      return count
    }
    queue.async { [transport, atCommand] in
      atCommand(number)
      done(Result { try transport.transceive(command: command) })
    }
  }
}

/// A contact of a test: gives one card, notes what the sheet said, and can end for a reason.
final class FakeContact: CardContact, @unchecked Sendable {
  private let lock = NSLock()
  private let transport: BlockingTransport?
  private var said: [String] = []
  private var reason: ContactEnd?

  init(_ channel: any TagChannel, limit: DispatchTimeInterval = .seconds(20)) {
    transport = BlockingTransport(channel, limit: limit)
  }

  /// A contact to which no card comes.
  init(_ end: ContactEnd) { (transport, reason) = (nil, end) }

  var notes: [String] { lock.withLock { said } }
  var end: ContactEnd? { lock.withLock { reason } }

  func card() async throws -> any CardTransport {
    if let transport { return transport }
    throw end ?? .cancelled
  }

  func say(_ words: String) { note("say \(words)") }
  func finish(_ words: String) { note("finish \(words)") }
  func fail(_ words: String) { note("fail \(words)") }
  func cancel() { over(.cancelled) }

  /// The system or the person ends the contact.
  func over(_ end: ContactEnd) {
    lock.withLock { reason = reason ?? end }
    transport?.end(.CardLost)
  }

  private func note(_ words: String) { lock.withLock { said.append(words) } }
}
