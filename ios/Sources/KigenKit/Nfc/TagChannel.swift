import Foundation

/// One exchange after another with a tag, answered by callback as CoreNFC does.
public protocol TagChannel: Sendable {
  /// Sends a command. `done` is called once with the answer, SW1-SW2 last, and never on the thread that waits for it.
  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void)
}
