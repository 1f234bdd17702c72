import Foundation

/// Exchanges commands with a tag, one at a time, and answers by callback as CoreNFC does.
public protocol TagChannel: Sendable {
  /// Sends a command. `done` gets the answer with SW1-SW2 last, once, and never on the thread that waits for it.
  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void)
}
