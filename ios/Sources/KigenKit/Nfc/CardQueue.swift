import Dispatch

/// A thread of its own for the core, which waits for the card, one reading at a time.
public final class CardQueue: Sendable {
  private let queue = DispatchQueue(label: "app.kigen.card", qos: .userInitiated)

  /// A queue that nobody else uses.
  public init() {}

  /// Runs `body` there. A cancelled task calls `cancel` at once, from whatever thread.
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
