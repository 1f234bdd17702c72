import KigenCore

/// What the core reports while it reads.
enum ReadingEvent: Sendable {
  case stepBegan(step: Int, of: Int)
  case learned(Row)
}

/// Passes the core's reports from the reading thread to the screen, in order. It never blocks, since the card waits.
final class ReadingEvents: ReadObserver {
  let stream: AsyncStream<ReadingEvent>
  private let continuation: AsyncStream<ReadingEvent>.Continuation
  private let stepBegan: @Sendable (Int, Int) -> Void

  /// - Parameter stepBegan: called at once, on the reading thread.
  init(stepBegan: @escaping @Sendable (Int, Int) -> Void) {
    (stream, continuation) = AsyncStream.makeStream()
    self.stepBegan = stepBegan
  }

  func stepBegan(step: Step, index: UInt8, of: UInt8) {
    stepBegan(Int(index), Int(of))
    continuation.yield(.stepBegan(step: Int(index), of: Int(of)))
  }

  func learned(row: Row) { continuation.yield(.learned(row)) }

  /// Ends the stream.
  func finish() { continuation.finish() }
}
