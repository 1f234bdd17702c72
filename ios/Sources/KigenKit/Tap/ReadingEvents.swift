import KigenCore

/// What the core tells while it reads.
enum ReadingEvent: Sendable {
  case stepBegan(step: Int, of: Int)
  case learned(Row)
}

/// Carries what the core tells, on the thread that reads, in its order to whoever shows it. Never waits: the card does.
final class ReadingEvents: ReadObserver {
  let stream: AsyncStream<ReadingEvent>
  private let continuation: AsyncStream<ReadingEvent>.Continuation
  private let stepBegan: @Sendable (Int, Int) -> Void

  /// - Parameter stepBegan: called at once on the thread that reads.
  init(stepBegan: @escaping @Sendable (Int, Int) -> Void) {
    (stream, continuation) = AsyncStream.makeStream()
    self.stepBegan = stepBegan
  }

  func stepBegan(step: Step, index: UInt8, of: UInt8) {
    stepBegan(Int(index), Int(of))
    continuation.yield(.stepBegan(step: Int(index), of: Int(of)))
  }

  func learned(row: Row) { continuation.yield(.learned(row)) }

  /// The reading is over.
  func finish() { continuation.finish() }
}
