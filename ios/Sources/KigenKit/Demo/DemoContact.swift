import KigenCore

/// A card made of software, held to the phone.
public final class DemoContact: CardContact {
  private let transport: any CardTransport

  /// A transport of `demoTransport`.
  public init(_ transport: any CardTransport) { self.transport = transport }

  /// Always `nil`: nobody closes its sheet.
  public var end: ContactEnd? { nil }

  /// At once.
  public func card() async throws -> any CardTransport { transport }

  /// There is no sheet.
  public func say(_ words: String) {}

  /// There is no sheet.
  public func finish(_ words: String) {}

  /// There is no sheet.
  public func fail(_ words: String) {}

  /// A reading of software is over before anybody can cancel it.
  public func cancel() {}
}
