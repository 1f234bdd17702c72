import Foundation

/// Files of the repository, by their path in it.
enum Repository {
  private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

  static func data(_ path: String) throws -> Data { try Data(contentsOf: root.appending(path: path)) }

  static func text(_ path: String) throws -> String { String(decoding: try data(path), as: UTF8.self) }

  /// Paths of all files below a folder whose names end so, in order.
  static func files(below folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// A property list whose top is a dictionary.
  static func propertyList(_ path: String) throws -> [String: Any] {
    let list = try PropertyListSerialization.propertyList(from: data(path), format: nil)
    return list as? [String: Any] ?? [:]
  }
}

extension Data {
  /// From hexadecimal; `nil` when it is none.
  init?(hexadecimal text: some StringProtocol) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
    self.init(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }

  var hexadecimal: String { map { String(format: "%02X", $0) }.joined() }
}
