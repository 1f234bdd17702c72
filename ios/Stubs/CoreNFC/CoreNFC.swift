// Declares what KigenKit uses of Apple's CoreNFC, after Apple's documentation, so that the adapter compiles and runs in
// tests without CoreNFC. Linux only, never part of an app. The behaviour is our reading of the documentation: no test
// here can find where Apple's code differs. Apple does not seem to mark its classes as sendable, so these are not marked
// either.

import Dispatch
import Foundation

/// A command APDU of ISO/IEC 7816-4.
public final class NFCISO7816APDU: NSObject {
  /// CLA.
  public let instructionClass: UInt8
  /// INS.
  public let instructionCode: UInt8
  /// P1.
  public let p1Parameter: UInt8
  /// P2.
  public let p2Parameter: UInt8
  /// The body; `nil` when there is none.
  public let data: Data?
  /// Le in bytes; -1 for none.
  public let expectedResponseLength: Int

  /// From fields. CoreNFC chooses the short form where the lengths allow it.
  public init(
    instructionClass: UInt8, instructionCode: UInt8, p1Parameter: UInt8, p2Parameter: UInt8, data: Data,
    expectedResponseLength: Int
  ) {
    self.instructionClass = instructionClass
    self.instructionCode = instructionCode
    self.p1Parameter = p1Parameter
    self.p2Parameter = p2Parameter
    self.data = data.isEmpty ? nil : data
    self.expectedResponseLength = expectedResponseLength
  }

  /// From bytes; `nil` when they are not a command. Written independently of KigenKit's `CommandFields`.
  public init?(data bytes: Data) {
    let bytes = [UInt8](bytes)
    guard bytes.count >= 5 else { return nil }
    (instructionClass, instructionCode) = (bytes[0], bytes[1])
    (p1Parameter, p2Parameter) = (bytes[2], bytes[3])
    let isExtended = bytes[4] == 0 && bytes.count >= 7
    func number(_ slice: ArraySlice<UInt8>) -> Int { slice.reduce(0) { $0 << 8 | Int($1) } }
    func length(_ slice: ArraySlice<UInt8>) -> Int { number(slice) == 0 ? 1 << (8 * slice.count) : number(slice) }
    let width = isExtended ? 2 : 1
    let start = isExtended ? 5 : 4
    if bytes.count == start + width {
      data = nil
      expectedResponseLength = length(bytes[start...])
      return
    }
    let bodyStart = start + width
    let bodyEnd = bodyStart + number(bytes[start..<bodyStart])
    guard bodyEnd > bodyStart, bodyEnd == bytes.count || bodyEnd + width == bytes.count else { return nil }
    data = Data(bytes[bodyStart..<bodyEnd])
    expectedResponseLength = bodyEnd == bytes.count ? -1 : length(bytes[bodyEnd...])
  }
}

/// A tag that speaks ISO/IEC 7816-4.
public protocol NFCISO7816Tag: AnyObject {
  /// The application that iOS has selected, in hexadecimal.
  var initialSelectedAID: String { get }
  /// Exchanges one command; the handler runs on the session's queue.
  func sendCommand(
    apdu: NFCISO7816APDU, completionHandler: @escaping @Sendable (Data, UInt8, UInt8, (any Error)?) -> Void)
}

/// A tag of the MIFARE family.
public protocol NFCMiFareTag: AnyObject {}

/// A FeliCa tag.
public protocol NFCFeliCaTag: AnyObject {}

/// A tag of ISO/IEC 15693.
public protocol NFCISO15693Tag: AnyObject {}

/// A detected tag.
public enum NFCTag {
  /// FeliCa.
  case feliCa(any NFCFeliCaTag)
  /// ISO/IEC 7816-4 over ISO/IEC 14443-4.
  case iso7816(any NFCISO7816Tag)
  /// ISO/IEC 15693.
  case iso15693(any NFCISO15693Tag)
  /// MIFARE.
  case miFare(any NFCMiFareTag)
}

/// An error of a reader session.
public struct NFCReaderError: Error, Equatable {
  /// Which one.
  public enum Code: Int, Sendable {
    case readerErrorUnsupportedFeature = 1
    case readerErrorSecurityViolation = 2
    case readerErrorInvalidParameter = 3
    case readerErrorInvalidParameterLength = 4
    case readerErrorParameterOutOfBound = 5
    case readerErrorRadioDisabled = 6
    case readerTransceiveErrorTagConnectionLost = 100
    case readerTransceiveErrorRetryExceeded = 101
    case readerTransceiveErrorTagResponseError = 102
    case readerTransceiveErrorSessionInvalidated = 103
    case readerTransceiveErrorTagNotConnected = 104
    case readerTransceiveErrorPacketTooLong = 105
    case readerSessionInvalidationErrorUserCanceled = 200
    case readerSessionInvalidationErrorSessionTimeout = 201
    case readerSessionInvalidationErrorSessionTerminatedUnexpectedly = 202
    case readerSessionInvalidationErrorSystemIsBusy = 203
    case readerSessionInvalidationErrorFirstNDEFTagRead = 204
  }

  /// Which one.
  public let code: Code

  /// Of this kind.
  public init(_ code: Code) { self.code = code }
}

/// The callbacks of a session.
public protocol NFCTagReaderSessionDelegate: AnyObject {
  /// The sheet is on screen.
  func tagReaderSessionDidBecomeActive(_ session: NFCTagReaderSession)
  /// The session ended, for any reason.
  func tagReaderSession(_ session: NFCTagReaderSession, didInvalidateWithError error: any Error)
  /// Tags are at the phone.
  func tagReaderSession(_ session: NFCTagReaderSession, didDetect tags: [NFCTag])
}

/// The system's sheet for reading a tag. Apple's is driven by the radio, this one by a test.
open class NFCTagReaderSession: NSObject {
  /// The tags to poll for.
  public struct PollingOption: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int
    /// From bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// ISO/IEC 14443, type A and B.
    public static let iso14443 = PollingOption(rawValue: 1)
    /// ISO/IEC 15693.
    public static let iso15693 = PollingOption(rawValue: 2)
    /// FeliCa.
    public static let iso18092 = PollingOption(rawValue: 4)
  }

  /// Whether this device reads tags. A test sets it.
  nonisolated(unsafe) public static var readingAvailable = true
  /// The last session that began, for tests to drive.
  nonisolated(unsafe) public static var last: NFCTagReaderSession?

  /// The tags to poll for.
  public let pollingOption: PollingOption
  private weak var delegate: (any NFCTagReaderSessionDelegate)?
  /// The queue of the callbacks.
  public let queue: DispatchQueue
  private let lock = NSLock()
  private var message = ""
  private var calls: [String] = []
  private var isOver = false
  private var connectError: (any Error)?

  /// Creates a session without starting it.
  public init?(
    pollingOption: PollingOption, delegate: any NFCTagReaderSessionDelegate, queue: DispatchQueue? = nil
  ) {
    self.pollingOption = pollingOption
    self.delegate = delegate
    self.queue = queue ?? DispatchQueue(label: "CoreNFC")
  }

  /// The words on the sheet.
  open var alertMessage: String {
    get { lock.withLock { message } }
    set { note("alert \(newValue)") { message = newValue } }
  }

  /// Shows the sheet.
  open func begin() {
    note("begin") { Self.last = self }
    queue.async { self.delegate?.tagReaderSessionDidBecomeActive(self) }
  }

  /// Polls for tags again.
  open func restartPolling() { note("restart") {} }

  /// Connects to a tag.
  open func connect(to tag: NFCTag, completionHandler: @escaping @Sendable ((any Error)?) -> Void) {
    note("connect") {}
    let error = lock.withLock { connectError }
    queue.async { completionHandler(error) }
  }

  /// Ends the session with a check mark.
  open func invalidate() { end("invalidate", .readerSessionInvalidationErrorUserCanceled) }

  /// Ends the session with an error message.
  open func invalidate(errorMessage: String) {
    end("invalidate \(errorMessage)", .readerSessionInvalidationErrorUserCanceled)
  }

  private func end(_ call: String, _ code: NFCReaderError.Code) {
    note(call) {}
    invalidated(code)
  }

  private func note(_ call: String, _ body: () -> Void) {
    lock.withLock {
      calls.append(call)
      body()
    }
  }

  // For tests only: the acts of the person and the radio.

  /// The calls to the session, in order.
  public var noted: [String] { lock.withLock { calls } }

  /// Makes connecting fail with this error from now on.
  public func failConnecting(_ error: (any Error)?) { lock.withLock { connectError = error } }

  /// Brings tags to the phone.
  public func detect(_ tags: [NFCTag]) {
    nonisolated(unsafe) let tags = tags
    queue.async { self.delegate?.tagReaderSession(self, didDetect: tags) }
  }

  /// Ends the session; only the first end is reported.
  public func invalidated(_ code: NFCReaderError.Code) {
    let first = lock.withLock {
      defer { isOver = true }
      return !isOver
    }
    if first {
      queue.async { self.delegate?.tagReaderSession(self, didInvalidateWithError: NFCReaderError(code)) }
    }
  }
}
