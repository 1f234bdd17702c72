#if canImport(CoreNFC)
  import CoreNFC
  import Foundation
  import KigenCore

  /// A channel to a CoreNFC tag.
  ///
  /// `@unchecked Sendable` because CoreNFC does not mark its tags; the tag gets one command at a time.
  public struct NfcTagChannel: TagChannel, @unchecked Sendable {
    private let tag: any NFCISO7816Tag

    /// The tag must be connected.
    public init(_ tag: any NFCISO7816Tag) { self.tag = tag }

    /// Sends a command that CoreNFC keeps byte for byte, and refuses any other before it reaches the card.
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

    /// The command as CoreNFC's type; `nil` when CoreNFC would change its bytes.
    static func apdu(_ command: Data) -> NFCISO7816APDU? {
      guard let fields = CommandFields(command), fields.bytes == command else { return nil }
      // Four bytes go in as fields with -1 for «no Le»: CoreNFC refuses 0, the card a fifth byte (card-protocol.md, 12).
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

    /// The error for the core: its kind, else CoreNFC's number, never CoreNFC's text.
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
