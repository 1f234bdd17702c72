#if canImport(CoreNFC)
  import CoreNFC
  import Foundation
  import KigenCore

  /// A tag of CoreNFC as a channel.
  ///
  /// Unchecked: CoreNFC's tags are not marked as sendable; this one is used for one command at a time.
  public struct NfcTagChannel: TagChannel, @unchecked Sendable {
    private let tag: any NFCISO7816Tag

    /// The tag must be connected.
    public init(_ tag: any NFCISO7816Tag) { self.tag = tag }

    /// Sends a command whose bytes CoreNFC keeps; any other is refused before it reaches the card.
    public func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void) {
      guard let apdu = Self.apdu(command) else {
        return done(.failure(TransportError.Failed(detail: "command of \(command.count) bytes")))
      }
      tag.sendCommand(apdu: apdu) { body, high, low, error in
        if let error {
          done(.failure(Self.transportError(error)))
        } else {
          done(.success(body + Data([high, low])))
        }
      }
    }

    /// The command in CoreNFC's terms; `nil` when it would not go out as it stands.
    static func apdu(_ command: Data) -> NFCISO7816APDU? {
      guard let fields = CommandFields(command), fields.bytes == command else { return nil }
      // Four bytes: said by fields, because 0 for «no Le» is refused and a fifth byte would be (card-protocol.md, 12).
      if command.count == 4 {
        return NFCISO7816APDU(
          instructionClass: fields.header[0], instructionCode: fields.header[1], p1Parameter: fields.header[2],
          p2Parameter: fields.header[3], data: Data(), expectedResponseLength: -1)
      }
      guard let apdu = NFCISO7816APDU(data: command) else { return nil }
      let header = [apdu.instructionClass, apdu.instructionCode, apdu.p1Parameter, apdu.p2Parameter]
      let isKept =
        header == fields.header && (apdu.data ?? Data()) == fields.body
        && apdu.expectedResponseLength == fields.le ?? -1
      return isKept ? apdu : nil
    }

    /// What the core is told: the kind, and for the rest CoreNFC's number, never its text.
    static func transportError(_ error: any Error) -> TransportError {
      guard let code = (error as? NFCReaderError)?.code else {
        return .Failed(detail: String(describing: type(of: error)))
      }
      switch code {
      case .readerTransceiveErrorTagConnectionLost, .readerTransceiveErrorTagNotConnected,
        .readerTransceiveErrorRetryExceeded, .readerTransceiveErrorSessionInvalidated:
        return .CardLost
      default:
        return .Failed(detail: "NFCError \(code.rawValue)")
      }
    }
  }
#endif
