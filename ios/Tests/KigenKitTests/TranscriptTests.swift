import Foundation
import KigenCore
import KigenKit
import Testing

/// Answers as recorded and refuses any other command. Bytes of a PIN stand as `..` and match any.
private final class Replay: CardTransport, @unchecked Sendable {
  private let lock = NSLock()
  private var left: [Transcript.Exchange]
  private var wrong: [String] = []

  init(_ transcript: Transcript) { left = transcript.exchanges }

  /// Recorded commands that were not sent, and sent ones that were not recorded.
  var difference: [String] { lock.withLock { wrong + left.map(\.command) } }

  func transceive(command: Data) throws -> Data {
    try lock.withLock {
      let sent = command.hexadecimal
      let isNext =
        left.first.map { next in
          next.command.count == sent.count && zip(next.command, sent).allSatisfy { $0 == "." || $0 == $1 }
        } ?? false
      guard isNext, let answer = Data(hexadecimal: left.removeFirst().response) else {
        wrong.append(sent)
        throw TransportError.CardLost
      }
      return answer
    }
  }
}

@Suite struct TranscriptTests {
  private static func names(_ flow: String) throws -> [String] {
    try Repository.files(below: "tests/vectors/apdu", ending: ".\(flow).jsonl").map {
      String($0.dropFirst("tests/vectors/apdu/".count).dropLast(".\(flow).jsonl".count))
    }
  }

  private func replay(_ name: String, _ flow: String, issuer: Roots? = nil, extended: Bool = false) throws -> Reading {
    let transport = Replay(try Transcript("tests/vectors/apdu/\(name).\(flow).jsonl"))
    let request = ReadRequest(issuer: issuer, extendedLength: extended, language: .japanese)
    let reading = readCard(transport: transport, request: request, observer: nil)
    #expect(transport.difference == [], "\(name).\(flow)")
    #expect(reading.outcome() == .answer, "\(name).\(flow)")
    return reading
  }

  @Test("every recorded tap is played byte for byte")
  func taps() throws {
    let names = try Self.names("tap")
    #expect(Set(names) == Set(demoNames))
    for name in names { _ = try replay(name, "tap") }
  }

  @Test("every recorded check of the issuer is played byte for byte, by short commands and by a long one")
  func issuers() throws {
    for name in try Self.names("issuer") { _ = try replay(name, "issuer", issuer: .demo) }
    for name in try Self.names("issuer-extended") {
      _ = try replay(name, "issuer-extended", issuer: .demo, extended: true)
    }
    #expect(try Self.names("issuer").count == 20)
    #expect(try Self.names("issuer-extended").count == 20)
  }

  @Test("every recorded contact with a password is played byte for byte")
  func passwordTaps() throws {
    let names = try Self.names("password-tap")
    #expect(names.count == 12)  // the cards whose password is neither locked nor one wrong try from it
    for name in names {
      let before = try replay(name, "tap")
      let transport = Replay(try Transcript("tests/vectors/apdu/\(name).password-tap.jsonl"))
      let visit = try PasswordVisit.of(reading: before, issuer: nil)
      #expect(visit.enter(typed: Data("ABC123".utf8)) == nil)
      let tap = visit.tap(transport: transport, language: .japanese, observer: nil)
      #expect(transport.difference == [], "\(name)")
      #expect(tap.failure == nil && visit.stage() == .dateRead, "\(name)")
    }
  }
}
