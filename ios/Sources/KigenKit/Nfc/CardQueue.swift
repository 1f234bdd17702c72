import Dispatch

/// A dedicated thread on which the core blocks while it reads, one card at a time.
public final class CardQueue: Sendable {
  private let queue = DispatchQueue(label: "app.kigen.card", qos: .userInitiated)

  /// Creates a queue for one owner.
  public init() {}

  /// Runs `body` on the queue. Cancelling the task calls `cancel` at once, on any thread.
  public func run<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value, onCancel cancel: @escaping @Sendable () -> Void = {}
  ) async throws -> Value {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async { continuation.resume(with: Result(catching: body)) }
      }
    } onCancel: {
      cancel()
    }
  }
}
