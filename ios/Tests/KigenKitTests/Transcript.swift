import Foundation

/// A recorded contact of tests/vectors/apdu: bytes of a PIN stand as `..`.
struct Transcript {
  struct Exchange: Decodable, Sendable {
    let command: String
    let response: String
  }

  let exchanges: [Exchange]

  init(_ path: String) throws {
    exchanges = try Repository.text(path).split(separator: "\n").map {
      try JSONDecoder().decode(Exchange.self, from: Data($0.utf8))
    }
  }
}
