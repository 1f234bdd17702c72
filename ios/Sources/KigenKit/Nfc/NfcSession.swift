#if canImport(CoreNFC)
  import CoreNFC
  import Foundation
  import KigenCore

  /// One NFC session of the system, which waits for a card that speaks ISO/IEC 7816-4 and connects to it.
  ///
  /// CoreNFC calls back on this session's own queue; the core blocks on another (`CardQueue`).
  public final class NfcSession: NSObject, CardContact, NFCTagReaderSessionDelegate, @unchecked Sendable {
    private let words: SheetWords
    private let queue = DispatchQueue(label: "app.kigen.nfc")
    private let lock = NSLock()
    // guarded by lock
    private var session: NFCTagReaderSession?
    private var arrival: CheckedContinuation<any CardTransport, any Error>?
    private var transport: BlockingTransport?
    private var ended: ContactEnd?
    private var lastSeen: ContactEnd?
    private var isDone = false

    /// Creates a session without starting it.
    public init(words: SheetWords) { self.words = words }

    /// Whether this device can read cards.
    public static var isAvailable: Bool { NFCTagReaderSession.readingAvailable }

    /// Why the session ended; `nil` while it lasts and after `finish` or `fail`.
    public var end: ContactEnd? { lock.withLock { ended } }

    /// Shows the sheet and waits for a card.
    public func card() async throws -> any CardTransport {
      guard Self.isAvailable,
        let session = NFCTagReaderSession(pollingOption: .iso14443, delegate: self, queue: queue)
      else { throw ContactEnd.noNfc }
      session.alertMessage = words.hold
      return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          let isCancelled = lock.withLock {
            if ended != nil { return true }
            arrival = continuation
            self.session = session
            return false
          }
          if isCancelled { return continuation.resume(throwing: ContactEnd.cancelled) }
          session.begin()
          // A cancel in between came before the sheet was open, so it is closed here.
          if end != nil { session.invalidate() }
        }
      } onCancel: {
        cancel()
      }
    }

    /// Closes the sheet. The waiting caller returns at once, since CoreNFC may not report a session that never began.
    public func cancel() {
      let session = lock.withLock { self.session }
      over(.cancelled)
      session?.invalidate()
    }

    /// Changes the words on the sheet.
    public func say(_ words: String) { lock.withLock { session }?.alertMessage = words }

    /// Closes the sheet with a check mark.
    public func finish(_ words: String) {
      let session = done()
      session?.alertMessage = words
      session?.invalidate()
    }

    /// Closes the sheet with an error message.
    public func fail(_ words: String) { done()?.invalidate(errorMessage: words) }

    private func done() -> NFCTagReaderSession? {
      lock.withLock {
        isDone = true
        return session
      }
    }

    // MARK: NFCTagReaderSessionDelegate

    public func tagReaderSessionDidBecomeActive(_ session: NFCTagReaderSession) {}

    public func tagReaderSession(_ session: NFCTagReaderSession, didDetect tags: [NFCTag]) {
      guard tags.count == 1, let tag = tags.first else {
        return lookAgain(.severalCards, words.severalCards)
      }
      guard case .iso7816(let card) = tag else {
        return lookAgain(.otherCard, words.otherCard)
      }
      let transport = BlockingTransport(NfcTagChannel(card))
      session.connect(to: tag) { [weak self] error in
        guard let self else { return }
        // The card moved away before anything was sent.
        if error != nil { return lookAgain(nil, words.hold) }
        let arrival = lock.withLock {
          lastSeen = nil
          self.transport = transport
          defer { self.arrival = nil }
          return ended == nil ? self.arrival : nil
        }
        // The session ended in between: the caller has its error, and nothing may be sent.
        guard let arrival else { return transport.end(.CardLost) }
        arrival.resume(returning: transport)
      }
    }

    public func tagReaderSession(_ session: NFCTagReaderSession, didInvalidateWithError error: any Error) {
      over(Self.end((error as? NFCReaderError)?.code, lastSeen: lock.withLock { lastSeen }))
    }

    /// Ends the session: the waiting caller gets the error and nothing more is sent. The first reason stays.
    private func over(_ reason: ContactEnd) {
      let (arrival, transport) = lock.withLock {
        if !isDone { ended = ended ?? reason }
        session = nil
        defer { self.arrival = nil }
        return (self.arrival, self.transport)
      }
      transport?.end(.CardLost)
      arrival?.resume(throwing: reason)
    }

    /// Polls again while the sheet stays open, until the system's time limit.
    private func lookAgain(_ seen: ContactEnd?, _ words: String) {
      lock.withLock { lastSeen = seen }
      say(words)
      // Polling at once would find the same tags before a person can remove one (Apple's sample waits half a second).
      queue.asyncAfter(deadline: .now() + .milliseconds(500)) { [weak self] in
        guard let self else { return }
        lock.withLock { self.session }?.restartPolling()
      }
    }

    private static func end(_ code: NFCReaderError.Code?, lastSeen: ContactEnd?) -> ContactEnd {
      switch code {
      case .readerSessionInvalidationErrorUserCanceled: .cancelled
      case .readerSessionInvalidationErrorSessionTimeout: lastSeen ?? .timedOut
      case .readerErrorSecurityViolation: .notEntitled
      case .readerErrorRadioDisabled: .radioOff
      case .readerSessionInvalidationErrorSystemIsBusy: .radioSilent
      case .readerErrorUnsupportedFeature: .noNfc
      default: .interrupted(code: code?.rawValue ?? 0)
      }
    }
  }
#endif
