import Foundation
import KigenKit
import Testing

/// A command of the given form; bodies are filled with `A5`.
private func command(_ lengths: [UInt8] = [], body: Int = 0, le: [UInt8] = []) -> Data {
  Data([0x00, 0xB0, 0x12, 0x34] + lengths + Array(repeating: 0xA5, count: body) + le)
}

@Suite struct CommandFieldsTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: Data
    let body: Int
    let le: Int?
    let isExtended: Bool
    var testDescription: String { name }
  }

  static let forms = [
    Form(name: "case 1", bytes: command(), body: 0, le: nil, isExtended: false),
    Form(name: "case 2, Le 1", bytes: command([0x01]), body: 0, le: 1, isExtended: false),
    Form(name: "case 2, Le 256", bytes: command([0x00]), body: 0, le: 256, isExtended: false),
    Form(name: "case 3, Lc 1", bytes: command([0x01], body: 1), body: 1, le: nil, isExtended: false),
    Form(name: "case 3, Lc 255", bytes: command([0xFF], body: 255), body: 255, le: nil, isExtended: false),
    Form(name: "case 4, Le 2", bytes: command([0x02], body: 2, le: [0x02]), body: 2, le: 2, isExtended: false),
    Form(name: "case 4, Le 256", bytes: command([0xFF], body: 255, le: [0]), body: 255, le: 256, isExtended: false),
    Form(name: "case 2 extended, Le 1", bytes: command([0, 0, 1]), body: 0, le: 1, isExtended: true),
    Form(name: "case 2 extended, Le 65536", bytes: command([0, 0, 0]), body: 0, le: 65536, isExtended: true),
    Form(name: "case 3 extended, Lc 1", bytes: command([0, 0, 1], body: 1), body: 1, le: nil, isExtended: true),
    Form(
      name: "case 3 extended, Lc 65535", bytes: command([0, 0xFF, 0xFF], body: 65535), body: 65535, le: nil,
      isExtended: true),
    Form(
      name: "case 4 extended, Le 256", bytes: command([0, 1, 0], body: 256, le: [1, 0]), body: 256, le: 256,
      isExtended: true),
    Form(
      name: "case 4 extended, Le 65536", bytes: command([0, 0, 3], body: 3, le: [0, 0]), body: 3, le: 65536,
      isExtended: true),
  ]

  @Test("a command of every case comes back byte for byte from its fields", arguments: forms)
  func comesBack(form: Form) throws {
    let fields = try #require(CommandFields(form.bytes))
    #expect(fields.header == [0x00, 0xB0, 0x12, 0x34])
    #expect(fields.body == Data(repeating: 0xA5, count: form.body))
    #expect(fields.le == form.le)
    #expect(fields.isExtended == form.isExtended)
    #expect(fields.bytes == form.bytes)
  }

  @Test(
    "bytes that are no command are refused",
    arguments: [
      Data(), Data([0x00, 0x20, 0x00]),
      command([0x02], body: 1),  // a byte is missing
      command([0x01], body: 1, le: [0, 0]),  // one too many
      command([0, 0, 0], body: 1),  // an extended body of no byte
      command([0, 0, 2], body: 1),  // a byte is missing
      command([0, 0]),  // half an extended length
      command([0, 0, 1], body: 1, le: [0]),  // half an extended Le
    ])
  func refusesWhatIsNoCommand(bytes: Data) {
    #expect(CommandFields(bytes) == nil)
  }
}
