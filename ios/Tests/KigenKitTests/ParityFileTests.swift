import Foundation
import KigenCore
import KigenKit
import Testing

/// What the app does when it is run: `tests/parity/iphone.txt`, from which the table of both phones is made.
@MainActor @Suite(.timeLimit(.minutes(2))) struct ParityFileTests {
  @Test("what the app does is what the table of both phones says")
  func file() async throws {
    let lines = try await tapLines().union(appLines()).union(sectionLines())
    let text = lines.sorted().map { "\($0)\n" }.joined()
    let kept = (try? Repository.text("tests/parity/iphone.txt")) ?? ""
    #expect(kept == text, "if that is meant, tests/parity/iphone.txt is now:\n\(text)")
  }

  /// The states and failures of screen 1, over contacts that go well and that end in every way.
  private func tapLines() async throws -> Set<String> {
    let ends: [ContactEnd] = [
      .cancelled, .timedOut, .severalCards, .otherCard, .radioOff, .radioSilent, .noNfc, .notEntitled,
      .interrupted(code: 202),
    ]
    var contacts: [any CardContact] = ends.map { FakeContact($0) } + [BrokenContact()]
    for mishap in [DemoMishap.none, .lostAfter(commands: 0), .lostAfter(commands: 4), .timedOut(command: 1)] {
      contacts.append(FakeContact(try DemoChannel("renewal-open", mishap)))
    }
    let authentication = 6  // the sixth command reads the authentication certificate
    for answer in [Data([0x69, 0x85]), Data([0x30, 0x03, 0x02, 0x01, 0x01, 0x90, 0x00])] {
      contacts.append(FakeContact(try AnsweringChannel("renewal-open", from: authentication, answer)))
    }
    var lines: Set<String> = ["screen 1"]
    for contact in contacts {
      let tap = Tap(contact)
      await tap.model.read().value
      for state in tap.states + [tap.model.state] {
        lines.insert("state \(Self.pascal(state))")
        if let failure = state.failure { lines.insert("failure \(Self.pascal(failure))") }
      }
    }
    return lines
  }

  /// The screens to which the app comes, and the buttons that lead somewhere in it.
  private func appLines() async throws -> Set<String> {
    var begun = 0
    let app = AppModel(words: Words(.japanese), isNfcAvailable: true, today: { today }) { _ in
      begun += 1
      guard let channel = try? DemoChannel("renewal-open") else { return FakeContact(.noNfc) }
      return FakeContact(channel)
    }
    await app.tap.read().value
    var lines: Set<String> = []
    if app.answer != nil { lines.insert("screen 2") }
    for action in Platform.iPhone.actions {
      let (before, guide) = (begun, app.guide != nil)
      app.perform(action)
      if app.guide != nil, !guide { lines.insert("screen 3") }
      if begun > before || (app.guide != nil) != guide { lines.insert("button \(Self.kebab(action))") }
      await app.tap.read().value
    }
    return lines
  }

  /// The lines of the block and the sections of the guide of every demo card.
  private func sectionLines() throws -> Set<String> {
    var lines: Set<String> = []
    for name in demoNames {
      let guide = try AnswerModel(reading: reading(of: name), today: today, words: Words(.japanese)).guide()
      let called = guide.brief.lines.filter { guide.calls(of: $0).count == $0.phones.count }
      lines.formUnion(called.map { "line \(Self.kebab($0.kind))" })
      lines.formUnion(guide.sections.map { "section \(Self.kebab($0.kind))" })
    }
    return lines
  }

  /// `cardLost` and `transport(detail: "")` as `CardLost` and `Transport`.
  private static func pascal(_ value: Any) -> String {
    let name = String(describing: value).prefix { $0 != "(" }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// `showGuide` as `show-guide`.
  private static func kebab(_ value: Any) -> String {
    String(describing: value).reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : "\($1)" }
  }
}

/// A demo card that gives the same answer from one command on.
private final class AnsweringChannel: TagChannel, @unchecked Sendable {
  private let inner: DemoChannel
  private let number: Int
  private let answer: Data

  init(_ name: String, from number: Int, _ answer: Data) throws {
    (inner, self.number, self.answer) = (try DemoChannel(name), number, answer)
  }

  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void) {
    let (number, answer, inner) = (number, answer, inner)
    inner.send(command) { result in done(inner.sent >= number ? .success(answer) : result) }
  }
}

/// A contact with a mistake of ours in it.
private final class BrokenContact: CardContact {
  private struct Mistake: Error {}
  var end: ContactEnd? { nil }
  func card() async throws -> any CardTransport { throw Mistake() }
  func say(_ words: String) {}
  func finish(_ words: String) {}
  func fail(_ words: String) {}
  func cancel() {}
}
