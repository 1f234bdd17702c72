import Dispatch
import Foundation
import KigenCore
import KigenKit
import Testing

private let command = Data([0x00, 0xB0, 0x86, 0x00, 0x20])
private let good = Data([0x90, 0x00])

/// A channel that answers after a while, on its own queue as a session does, and counts what it was sent.
private final class SlowChannel: TagChannel, @unchecked Sendable {
  private let queue = DispatchQueue(label: "session")
  private let delay: DispatchTimeInterval
  private let answer: Result<Data, any Error>
  private let lock = NSLock()
  private var commands: [Data] = []

  init(_ delay: DispatchTimeInterval = .milliseconds(1), _ answer: Result<Data, any Error> = .success(good)) {
    (self.delay, self.answer) = (delay, answer)
  }

  var sent: [Data] { lock.withLock { commands } }

  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void) {
    lock.withLock { commands.append(command) }
    let answer = answer
    queue.asyncAfter(deadline: .now() + delay) { done(answer) }
  }
}

private struct Unknown: Error {}

@Suite(.timeLimit(.minutes(1))) struct BlockingTransportTests {
  @Test("an answer comes back as the card gave it")
  func answers() async throws {
    let channel = SlowChannel(.milliseconds(5), .success(Data([0x6A, 0x82])))
    let transport = BlockingTransport(channel)
    let answer = try await CardQueue().run { try transport.transceive(command: command) }
    #expect(answer == Data([0x6A, 0x82]))
    #expect(channel.sent == [command])
  }

  @Test("nothing is sent after the time limit, and the late answer is dropped")
  func timeLimit() async throws {
    let channel = SlowChannel(.milliseconds(120))
    let transport = BlockingTransport(channel, limit: .milliseconds(20))
    let queue = CardQueue()
    for _ in 0..<2 {
      await #expect(throws: TransportError.TimedOut) {
        try await queue.run { try transport.transceive(command: command) }
      }
      try await Task.sleep(for: .milliseconds(200))
    }
    #expect(channel.sent.count == 1)
  }

  @Test("nothing is sent after a lost card")
  func lost() async {
    let channel = SlowChannel(.milliseconds(1), .failure(TransportError.CardLost))
    let transport = BlockingTransport(channel)
    let queue = CardQueue()
    for _ in 0..<2 {
      await #expect(throws: TransportError.CardLost) {
        try await queue.run { try transport.transceive(command: command) }
      }
    }
    #expect(channel.sent.count == 1)
  }

  @Test("an error that nobody knows keeps its name and nothing more")
  func unknownError() async {
    let transport = BlockingTransport(SlowChannel(.milliseconds(1), .failure(Unknown())))
    await #expect(throws: TransportError.Failed(detail: "Unknown")) {
      try await CardQueue().run { try transport.transceive(command: command) }
    }
  }

  @Test("a cancelled task gets its thread back long before the time limit")
  func cancel() async throws {
    let channel = SlowChannel(.seconds(30))
    let transport = BlockingTransport(channel, limit: .seconds(30))
    let start = ContinuousClock.now
    let task = Task {
      try await CardQueue().run {
        try transport.transceive(command: command)
      } onCancel: {
        transport.end(.CardLost)
      }
    }
    while channel.sent.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    await #expect(throws: TransportError.CardLost) { try await task.value }
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test("the first reason for the end stays")
  func firstReason() async {
    let channel = SlowChannel()
    let transport = BlockingTransport(channel)
    transport.end(.CardLost)
    transport.end(.TimedOut)
    await #expect(throws: TransportError.CardLost) {
      try await CardQueue().run { try transport.transceive(command: command) }
    }
    #expect(channel.sent.isEmpty)
  }
}
