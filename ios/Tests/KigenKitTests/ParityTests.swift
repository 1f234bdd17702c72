import Foundation
import KigenCore
import Testing

@testable import KigenKit

/// Every failure of the core. A new one does not compile until it stands here.
private func next(after failure: Failure?) -> Failure? {
  switch failure {
  case nil: .cardLost
  case .cardLost: .timedOut
  case .timedOut: .transport(detail: "NFCError 102")
  case .transport: .refused(statusWord: 0x6A82)
  case .refused: .unreadableContent(what: .empty)
  case .unreadableContent(.empty): .unreadableContent(what: .cutShort)
  case .unreadableContent(.cutShort): .unreadableContent(what: .malformed)
  case .unreadableContent(.malformed): .unreadableContent(what: .dates)
  case .unreadableContent(.dates): .nfcOff
  case .nfcOff: .nfcSilent
  case .nfcSilent: .noNfc
  case .noNfc: .noCardSeen
  case .noCardSeen: .otherTechnology(isFelica: true)
  case .otherTechnology(true): .otherTechnology(isFelica: false)
  case .otherTechnology(false): .severalCards
  case .severalCards: .notPermitted
  case .notPermitted: .pinShape(why: .empty)
  case .pinShape(.empty): .pinShape(why: .length(shortest: 6, longest: 16))
  case .pinShape(.length): .pinShape(why: .lowerCase)
  case .pinShape(.lowerCase): .pinShape(why: .character)
  case .pinShape(.character): .pinShape(why: .letterAndDigit)
  case .pinShape(.letterAndDigit): .pinIncorrect(triesLeft: 2)
  case .pinIncorrect: .pinLocked
  case .pinLocked: .lastTryRefused
  case .lastTryRefused: .outcomeUnknown
  case .outcomeUnknown: .lostAfterPin
  case .lostAfterPin: .pinNotSent
  case .pinNotSent: .otherCardNow
  case .otherCardNow: .internal
  case .internal: nil
  }
}

let everyFailure: [Failure] = Array(sequence(first: Failure.cardLost) { next(after: $0) })

@Suite struct ParityTests {
  @Test(
    "every failure has a state, sentences and buttons that this app has, in every language", arguments: everyFailure)
  func failures(failure: Failure) {
    let state = TapState(failure)
    #expect(state.failure == failure)
    #expect(["failed", "nfc-off", "nfc-silent", "no-nfc"].contains(state.id))
    for language in [Language.japanese, .english, .plainJapanese] {
      let text = Words(language).text(of: failure)
      #expect(text.id.hasPrefix("failure-"))
      #expect(!text.said.isEmpty && !text.todo.isEmpty)
      #expect(!text.buttons.isEmpty)
      for button in text.buttons {
        #expect(Platform.iPhone.actions.contains(button.action), "\(button.action)")
        #expect(!button.label.contains("⟦"))
      }
    }
  }

  @Test("each failure has a sentence of its own")
  func failureCount() {
    #expect(everyFailure.count == 29)
    #expect(Set(everyFailure.map { Words(.japanese).text(of: $0).id }).count == 29)
  }

  @Test("without a switch for NFC, airplane mode is what a person is told of")
  func withoutSwitch() {
    let text = Words(.japanese).text(of: .nfcOff)
    #expect(text.todo == "機内モードをオフにして、もう一度お試しください。")
    #expect(text.buttons.map(\.action) == [.readAgain])
  }

  @Test("the states have the names that Android's have")
  func states() {
    let states: [TapState] = [
      .waiting, .reading(ReadingProgress()), .liftedTooEarly, .nfcOff, .nfcSilent, .noNfc, .failed(.cardLost),
    ]
    let names = ["waiting", "reading", "lifted-too-early", "nfc-off", "nfc-silent", "no-nfc", "failed"]
    #expect(states.map(\.id) == names)
  }

  @Test("every label that the app asks for exists in every language")
  func labels() throws {
    let known = Set(labelIds())
    var asked: Set<String> = []
    for folder in ["ios/Sources/KigenKit", "ios/App"] {
      for path in try Repository.files(below: folder, ending: ".swift") {
        asked.formUnion(try Repository.text(path).matches(of: /"(screen-[a-z-]+)"/).map { String($0.output.1) })
      }
    }
    #expect(asked.count > 10)
    #expect(asked.subtracting(known).isEmpty, "\(asked.subtracting(known))")
  }

  @Test("no screen has words of its own")
  func noOwnWords() throws {
    for path in try Repository.files(below: "ios/App", ending: ".swift") {
      let lines = try Repository.text(path).split(separator: "\n").filter { !$0.contains("///") && !$0.contains("//") }
      for line in lines {
        #expect(!line.contains { $0.isJapanese }, "\(path): \(line)")
        #expect(line.firstMatch(of: /(Text|Button|Label|navigationTitle)\("/) == nil, "\(path): \(line)")
      }
    }
  }
}

extension Character {
  fileprivate var isJapanese: Bool { unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) } }
}

@Suite struct WordsTests {
  @Test(
    "the person's languages choose the words",
    arguments: [
      (["ja-JP", "en-US"], .japanese), (["en-GB"], .english), (["fr-FR", "ja"], .japanese), (["fr-FR"], .english),
      (["fr", "en-US", "ja"], .english), ([], .english), (["jam-JM"], .english),
    ] as [([String], Language)])
  func preferred(tags: [String], expected: Language) {
    #expect(Words(preferred: tags).language == expected)
  }

  @Test("a label takes its values")
  func values() {
    #expect(Words(.japanese)["screen-reading-step", ["step": "3", "of": "8"]] == "8のうち3")
  }

  @Test(
    "the day is Japan's, at the second",
    arguments: [
      ("2027-10-03T14:59:59Z", 3), ("2027-10-03T15:00:00Z", 4),
    ])
  func japanDay(instant: String, day: UInt8) throws {
    let found = Today.inJapan(at: try Date(instant, strategy: .iso8601))
    #expect(found == Today(date: CivilDate(year: 2027, month: 10, day: day), source: .clock))
  }
}
