import Foundation
import KigenCore
import KigenKit
import Testing

/// Reads a demo card from software, without a screen.
func reading(of name: String, language: Language = .japanese) throws -> Reading {
  let transport = try demoTransport(name: name, day: demoDay, mishap: .none)
  let request = ReadRequest(issuer: nil, extendedLength: false, language: language)
  return readCard(transport: transport, request: request, observer: nil)
}

extension String {
  /// Without white space, by which a terminal breaks lines.
  var unspaced: String { filter { !$0.isWhitespace } }

  /// Without the first occurrence of a text; `nil` when it does not occur.
  fileprivate func without(_ text: String) -> String? {
    range(of: text).map { replacingCharacters(in: $0, with: "") }
  }
}

/// What the terminal program printed, in paragraphs.
private struct Terminal {
  let mark: String
  let picture: String
  let rest: String

  init(_ name: String, in spoken: (Language, String)) throws {
    let text = try Repository.text("ios/Generated/answers/\(name).\(spoken.1).txt")
    var paragraphs = text.components(separatedBy: "\n\n")
    mark = paragraphs.removeFirst()
    let drawn = paragraphs.firstIndex { $0.contains { "○▶".contains($0) } }
    picture = drawn.map { paragraphs.remove(at: $0) }?.unspaced ?? ""
    // What only a terminal says: the command that goes on. Here it is a button.
    let day = "\(demoDay.year)-\(demoDay.month)-\(demoDay.day)"
    let command = (Words(spoken.0)["cli-see-advise"] + "kigen advise --demo \(name) --today \(day)").unspaced
    rest = paragraphs.filter { $0.unspaced != command }.joined().unspaced
  }
}

@MainActor @Suite struct AnswerTests {
  nonisolated static let languages: [(Language, String)] = [
    (.japanese, "ja"), (.english, "en"), (.plainJapanese, "ja-plain"),
  ]

  @Test(
    "the answer of every demo card is word for word what the terminal program says on the same day",
    arguments: demoNames, languages)
  func sameWordsAsTheTerminal(name: String, in spoken: (Language, String)) throws {
    let language = spoken.0
    let terminal = try Terminal(name, in: spoken)
    #expect(terminal.mark.contains(name))
    let answer = try AnswerModel(reading: reading(of: name), today: today, words: Words(language)).answer
    var said = ["■ \(answer.headline)"]
    said += [answer.keyDate, answer.days].compactMap { $0 } + [answer.nextAction]
    said += [answer.cardGoesOn].compactMap { $0 } + answer.alerts + answer.notes
    said += [answer.insurance].compactMap { $0 }
    for row in answer.rows + [answer.issuedBy].compactMap({ $0 }) + answer.pins {
      said += [row.label, row.value] + [row.state, row.window, row.hint].compactMap { $0 }
    }
    if !answer.notChecked.isEmpty {
      said.append(Words(language)["screen-answer-not-checked"])
      said += answer.notChecked.map { "-\($0)" }
    }
    #expect(terminal.rest == said.joined().unspaced)
  }

  @Test("the words at the rail are those of the terminal's picture", arguments: demoNames, languages)
  func sameWordsAtTheRail(name: String, in spoken: (Language, String)) throws {
    let language = spoken.0
    var left = try Terminal(name, in: spoken).picture
    let answer = try AnswerModel(reading: reading(of: name), today: today, words: Words(language)).answer
    #expect(answer.rail.isEmpty == left.isEmpty)
    for text in answer.rail.flatMap({ [$0.date, $0.words, $0.span].compactMap { $0 } }) {
      left = try #require(left.without(text.unspaced), "\(text)")
    }
    #expect(left.allSatisfy { "○▶■◇│┃┊≀".contains($0) }, "\(left)")
  }

  @Test("every answer has buttons, all of them this app's", arguments: demoNames)
  func buttons(name: String) throws {
    let model = try AnswerModel(reading: reading(of: name), today: today, words: Words(.japanese))
    #expect(!model.answer.buttons.isEmpty)
    #expect(model.answer.buttons.allSatisfy { Platform.iPhone.actions.contains($0.action) })
  }

  @Test("a phone's certificates and an old card lead to the guide too", arguments: ["android-phone", "juki-card"])
  func further(name: String) throws {
    let model = try AnswerModel(reading: reading(of: name), today: today, words: Words(.japanese))
    #expect(model.answer.buttons.map(\.action) == [.otherCard, .showGuide])
  }

  @Test("a clock that cannot be right is set by the person: the button reads again")
  func clock() throws {
    let early = Today(date: CivilDate(year: 2020, month: 1, day: 1), source: .clock)
    let model = try AnswerModel(reading: reading(of: "renewal-open"), today: early, words: Words(.japanese))
    #expect(model.answer.verdict == .clockDoubtful)
    #expect(model.answer.buttons.map(\.action) == [.readAgain])
  }

  @Test(
    "what is heard is not what is seen cut short: every row and the headline have words for the ear",
    arguments: demoNames)
  func spoken(name: String) throws {
    let answer = try AnswerModel(reading: reading(of: name), today: today, words: Words(.japanese)).answer
    #expect(answer.spoken.hasPrefix(answer.headline))
    for row in answer.rows + answer.pins { #expect(row.spoken.hasPrefix(row.label)) }
    #expect(answer.rail.allSatisfy { $0.spoken.hasSuffix($0.words) })
  }

  @Test("a demo card says so above answer and guide, by its certificate alone", arguments: demoNames)
  func practice(name: String) throws {
    let model = try AnswerModel(reading: reading(of: name), today: today, words: Words(.japanese))
    let hasNone = ["no-certificates", "juki-card", "other-card", "android-phone"].contains(name)
    #expect(model.practice == (hasNone ? nil : "デモ — 本物のカードではありません"))
    #expect(model.guide().practice == model.practice)
  }

  @Test("every date has a «なぜこの日?», each line of it with a source")
  func explains() throws {
    let model = try AnswerModel(reading: reading(of: "renewal-open"), today: today, words: Words(.japanese))
    #expect(model.answer.rows.map(\.kind) == [.authentication, .signature, .card])
    for row in model.answer.rows {
      #expect(!row.why.isEmpty, "\(row.label)")
      #expect(row.why.allSatisfy { !$0.text.isEmpty && !$0.source.title.isEmpty }, "\(row.label)")
    }
  }

  @Test(
    "the guide of every demo card has every section of its case, first the answer's own headline and next action",
    arguments: demoNames)
  func guide(name: String) throws {
    let found = try reading(of: name)
    let model = try AnswerModel(reading: found, today: today, words: Words(.japanese))
    let guide = model.guide()
    let decided = try Case.of(reading: found, given: [], today: today)
    #expect(guide.sections == decided.guide(language: .japanese))
    let verdict = try #require(guide.sections.first)
    #expect(verdict.kind == .verdict)
    #expect(verdict.statements.prefix(2).map(\.text) == [model.answer.headline, model.answer.nextAction])
    #expect(guide.sections.allSatisfy { !$0.statements.isEmpty })
    #expect(guide.sections.allSatisfy { !guide.isOpen($0) })
    let last = try #require(guide.sections.last)
    let was = guide.isOpen(last)
    guide.toggle(last)
    #expect(guide.isOpen(last) != was)
  }

  @Test(
    "the block of every demo card is that of its case, each of its numbers a button that dials it",
    arguments: demoNames, languages)
  func brief(name: String, in spoken: (Language, String)) throws {
    let found = try reading(of: name)
    let guide = try AnswerModel(reading: found, today: today, words: Words(spoken.0)).guide()
    let decided = try Case.of(reading: found, given: [], today: today)
    #expect(guide.brief == decided.brief(language: spoken.0))
    #expect(!guide.brief.title.isEmpty)
    for line in guide.brief.lines {
      #expect(line.spoken.hasPrefix(line.label) && !line.text.isEmpty, "\(line)")
      let calls = guide.calls(of: line)
      #expect(calls.map(\.number) == line.phones)
      for call in calls {
        #expect(call.opens.absoluteString == "tel:\(call.number)" && call.words.contains(call.number), "\(call)")
      }
    }
    let called = guide.brief.lines.flatMap(\.phones)
    for statement in guide.brief.careful {
      #expect(guide.sections.contains { $0.statements.contains(statement) }, "\(statement)")
      #expect(guide.furtherCalls(of: statement).allSatisfy { !called.contains($0.number) })
    }
  }

  @Test("the block says until when, where and whom to call, and its day alone stands out")
  func briefOfRenewal() throws {
    let model = try AnswerModel(reading: reading(of: "renewal-open"), today: today, words: Words(.japanese))
    let guide = model.guide()
    #expect(guide.brief.title == "電子証明書の更新 — 宇都宮市にお住まいの方(ご本人が行く場合)")
    #expect(guide.brief.lines.map(\.kind) == [.deadline, .place, .bring, .pins, .cost, .phone])
    #expect(guide.brief.lines.filter(\.kind.standsOut).map(\.text) == ["2026年12月15日(火)まで。あと24日です。"])
    #expect(guide.brief.lines.flatMap { guide.calls(of: $0) }.map(\.words) == ["028-632-2265 に電話する"])
  }

  @Test("what to be careful of names no number as a button that the block has already")
  func carefulCalls() throws {
    // The page of this city is old: the statement names the number that the block has.
    let model = try AnswerModel(reading: reading(of: "in-grace"), today: today, words: Words(.japanese))
    let guide = model.guide()
    let old = try #require(guide.brief.careful.first { $0.phones == ["04-2998-9087"] })
    #expect(guide.calls(of: old).map(\.number) == ["04-2998-9087"])
    #expect(guide.furtherCalls(of: old).isEmpty)
  }

  @Test("a day that cannot be is an error, not an answer")
  func noSuchDay() throws {
    let nowhen = Today(date: CivilDate(year: 2026, month: 2, day: 30), source: .chosen)
    let found = try reading(of: "renewal-open")
    #expect(throws: KigenError.NoSuchDate) {
      try AnswerModel(reading: found, today: nowhen, words: Words(.japanese))
    }
  }
}
