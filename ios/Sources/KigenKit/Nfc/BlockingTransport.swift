import Dispatch
import Foundation
import KigenCore

/// The core's blocking transport over a channel that answers by callback.
///
/// The core blocks on a dedicated `CardQueue`. It must never block the channel's queue, which delivers the callback it
/// waits for, nor Swift's cooperative pool, whose few threads would soon all be blocked.
public final class BlockingTransport: CardTransport, @unchecked Sendable {
  private let channel: any TagChannel
  private let limit: DispatchTimeInterval
  private let lock = NSLock()
  private var waiting: Answer?  // guarded by lock
  private var ended: TransportError?  // guarded by lock: why sending has stopped

  /// - Parameter limit: the time limit of one answer.
  public init(_ channel: any TagChannel, limit: DispatchTimeInterval = .seconds(5)) {
    self.channel = channel
    self.limit = limit
  }

  /// Exchanges one command. After a failure nothing more is sent, since the card may have missed a command.
  ///
  /// - Throws: `TransportError`.
  public func transceive(command: Data) throws -> Data {
    let answer = Answer()
    try lock.withLock {
      if let ended { throw ended }
      waiting = answer
    }
    channel.send(command) { answer.fill($0) }
    do {
      return try answer.wait(limit)
    } catch {
      let error = error as? TransportError ?? .Failed(detail: String(describing: type(of: error)))
      end(error)
      throw error
    }
  }

  /// Ends the exchange under way and refuses every later one. May be called from any thread and repeatedly; the first
  /// reason stays.
  public func end(_ reason: TransportError) {
    let answer = lock.withLock {
      ended = ended ?? reason
      defer { waiting = nil }
      return waiting
    }
    answer?.fill(.failure(reason))
  }
}

/// One answer. The first `fill` wins, so an answer after the time limit is dropped.
private final class Answer: @unchecked Sendable {
  private let lock = NSLock()
  private let isThere = DispatchSemaphore(value: 0)
  private var result: Result<Data, any Error>?  // guarded by lock

  func fill(_ new: Result<Data, any Error>) {
    let isFirst = lock.withLock {
      defer { result = result ?? new }
      return result == nil
    }
    if isFirst { isThere.signal() }
  }

  func wait(_ limit: DispatchTimeInterval) throws -> Data {
    if isThere.wait(timeout: .now() + limit) == .timedOut { fill(.failure(TransportError.TimedOut)) }
    return try (lock.withLock { result } ?? .failure(TransportError.TimedOut)).get()
  }
}
