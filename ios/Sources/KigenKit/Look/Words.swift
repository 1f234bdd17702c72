import KigenCore

/// The words of the screens in one language. All of them are the core's.
public struct Words: Equatable, Sendable {
  /// The language.
  public let language: Language

  /// Words in a language.
  public init(_ language: Language) { self.language = language }

  /// Words in the first preferred language that the core speaks: Japanese or English, since the system has no plain
  /// Japanese.
  ///
  /// - Parameter preferred: BCP 47 tags, in order of preference.
  public init(preferred: [String]) {
    let spoken: [(String, Language)] = [("ja", .japanese), ("en", .english)]
    let found = preferred.lazy.compactMap { tag in spoken.first { tag.split(separator: "-").first == $0.0[...] }?.1 }
    self.init(found.first ?? .english)
  }

  /// The words of an id.
  public subscript(_ id: String) -> String { label(id: id, language: language) }

  /// The words of an id, with values filled in.
  public subscript(_ id: String, _ values: KeyValuePairs<String, String>) -> String {
    let arguments = values.map { LabelArgument(name: $0.key, value: $0.value) }
    return labelWith(id: id, arguments: arguments, language: language)
  }

  /// The text of a failure, with buttons that this app has.
  public func text(of failure: Failure) -> FailureText {
    failureText(failure: failure, platform: .iPhone, language: language)
  }
}
