import Foundation

/// The fields of a command APDU (ISO/IEC 7816-4, 5.1), cases 1–4, short and extended.
///
/// CoreNFC splits a command into fields and encodes it again in a form of its choice. It may only be given a command
/// that its fields reproduce byte for byte.
public struct CommandFields: Equatable, Sendable {
  /// CLA, INS, P1, P2.
  public let header: [UInt8]
  /// The body; empty in cases 1 and 2.
  public let body: Data
  /// Le in bytes, 1–256 or 1–65,536; `nil` when the command has none.
  public let le: Int?
  /// Whether lengths are two bytes long.
  public let isExtended: Bool

  /// `nil` when the bytes are not a command.
  public init?(_ command: Data) {
    let bytes = [UInt8](command)
    guard bytes.count >= 4 else { return nil }
    header = Array(bytes[..<4])
    var rest = bytes[4...]
    // A leading zero that more bytes follow marks two-byte lengths.
    isExtended = rest.count >= 3 && rest.first == 0
    if isExtended { rest = rest.dropFirst() }
    let width = isExtended ? 2 : 1
    switch rest.count {
    case 0:
      (body, le) = (Data(), nil)
    case width:
      (body, le) = (Data(), Self.expected(rest))
    default:
      let count = Self.number(rest.prefix(width))
      let afterwards = rest.dropFirst(width)
      guard rest.count > width, count > 0, [count, count + width].contains(afterwards.count) else { return nil }
      body = Data(afterwards.prefix(count))
      le = afterwards.count == count ? nil : Self.expected(afterwards.dropFirst(count))
    }
  }

  /// The command, encoded from its fields.
  public var bytes: Data {
    var bytes = header
    if isExtended { bytes.append(0) }
    if !body.isEmpty { bytes += field(body.count) }
    bytes += body
    if let le { bytes += field(le) }
    return Data(bytes)
  }

  /// A length as encoded: the maximum is written as zero.
  private func field(_ length: Int) -> [UInt8] {
    let low = UInt8(truncatingIfNeeded: length)
    return isExtended ? [UInt8(truncatingIfNeeded: length >> 8), low] : [low]
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func expected(_ bytes: ArraySlice<UInt8>) -> Int {
    let number = number(bytes)
    return number == 0 ? 1 << (8 * bytes.count) : number
  }
}
