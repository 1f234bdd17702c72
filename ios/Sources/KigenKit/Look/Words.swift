import KigenCore

/// The words of the screens, all of them the core's, in one language.
public struct Words: Equatable, Sendable {
  /// The language.
  public let language: Language

  /// In a language.
  public init(_ language: Language) { self.language = language }

  /// In the first of the person's languages that the core speaks; it is asked for Japanese and English only, since plain
  /// Japanese is no language of the system.
  ///
  /// - Parameter preferred: BCP 47 tags, the best first.
  public init(preferred: [String]) {
    let spoken: [(String, Language)] = [("ja", .japanese), ("en", .english)]
    let found = preferred.lazy.compactMap { tag in spoken.first { tag.split(separator: "-").first == $0.0[...] }?.1 }
    self.init(found.first ?? .english)
  }

  /// The words of an id.
  public subscript(_ id: String) -> String { label(id: id, language: language) }

  /// The words of an id with values in them.
  public subscript(_ id: String, _ values: KeyValuePairs<String, String>) -> String {
    let arguments = values.map { LabelArgument(name: $0.key, value: $0.value) }
    return labelWith(id: id, arguments: arguments, language: language)
  }

  /// What is said of a failure, with buttons that this app has.
  public func text(of failure: Failure) -> FailureText {
    failureText(failure: failure, platform: .iPhone, language: language)
  }
}
