import Foundation
import KigenCore
import Observation
import Testing

@testable import KigenKit

/// A model over one contact, and what it handed on.
@MainActor
final class Tap {
  @MainActor final class Readings { var all: [Reading] = [] }

  let model: TapModel
  private let handedOn = Readings()
  private(set) var states: [TapState] = []
  var readings: [Reading] { handedOn.all }

  init(_ contact: any CardContact, isNfcAvailable: Bool = true) {
    let handedOn = handedOn
    model = TapModel(
      words: Words(.japanese), isNfcAvailable: isNfcAvailable, today: { today }, contact: { _ in contact },
      finished: { reading, _ in handedOn.all.append(reading) })
    note()
  }

  /// Every state from the first to the last: each change is noted once it is made.
  private func note() {
    withObservationTracking {
      states.append(model.state)
    } onChange: {
      Task { @MainActor in self.note() }
    }
  }
}

@MainActor @Suite(.timeLimit(.minutes(2))) struct TapModelTests {
  private let words = Words(.japanese)

  @Test(
    "every demo card is read from the first state to its answer, in as many commands as recorded",
    arguments: demoNames)
  func readsEveryDemoCard(name: String) async throws {
    let channel = try DemoChannel(name)
    let contact = FakeContact(channel)
    let tap = Tap(contact)
    #expect(tap.model.state == .waiting)
    let task = tap.model.read()
    #expect(tap.model.isBusy)
    await task.value
    #expect(tap.model.state == .waiting)
    #expect(!tap.model.isBusy)
    let reading = try #require(tap.readings.first)
    #expect(tap.readings.count == 1)
    #expect(reading.outcome() == .answer)
    #expect(channel.sent == Int(reading.commands()))
    let recorded = try Transcript("tests/vectors/apdu/\(name).tap.jsonl").exchanges.count
    #expect(channel.sent == recorded)
    #expect(contact.notes.last == "finish はい、離してよいです")
    #expect(contact.notes.first == "say まだ離さないで 8のうち1")
    #expect(tap.states.contains { $0.id == "reading" })
  }

  @Test("facts appear while the card is still being read, in the core's order")
  func factsAppear() async throws {
    let channel = try DemoChannel("renewal-open")
    let tap = Tap(FakeContact(channel))
    var seen: [[RowKind]] = []
    let task = tap.model.read()
    while tap.model.isBusy {
      if case .reading(let progress) = tap.model.state {
        let kinds = progress.facts.map(\.kind)
        if seen.last != kinds { seen.append(kinds) }
      }
      await Task.yield()
    }
    await task.value
    let last = try #require(seen.last)
    #expect(seen.allSatisfy { last.starts(with: $0) })
    #expect(last.starts(with: [.authentication, .card]))
  }

  @Test(
    "a card that leaves before any command never gives an answer that was not read, and nothing more is sent",
    arguments: demoNames, 0...7)
  func lostAtEveryCommand(name: String, commands: Int) async throws {
    let whole = try DemoChannel(name)
    await Tap(FakeContact(whole)).model.read().value
    guard commands < whole.sent else { return }
    let channel = try DemoChannel(name, .lostAfter(commands: UInt32(commands)))
    let contact = FakeContact(channel)
    let tap = Tap(contact)
    await tap.model.read().value
    #expect(channel.sent == commands + 1)
    if let reading = tap.readings.first {
      #expect(tap.model.state == .waiting)
      #expect(reading.outcome() == .answer)
    } else if case .failed(let failure) = tap.model.state {
      #expect(failure == .cardLost)
      #expect(contact.notes.last?.hasPrefix("fail ") == true)
    } else {
      #expect(tap.model.state.id == "lifted-too-early")
      #expect(contact.notes.last == "fail カードが離れました。カードは変わっていません。暗証番号の回数も減っていません。")
    }
  }

  @Test("a card lifted too early shows no date, since the one that counts is missing; the next tap starts empty")
  func liftedTooEarly() async throws {
    var contacts: [FakeContact] = [
      FakeContact(try DemoChannel("renewal-open", .lostAfter(commands: 4))), FakeContact(try DemoChannel("expired")),
    ]
    var readings: [Reading] = []
    let model = TapModel(
      words: words, isNfcAvailable: true, today: { today }, contact: { _ in contacts.removeFirst() },
      finished: { reading, _ in readings.append(reading) })
    await model.read().value
    #expect(model.state == .liftedTooEarly)
    #expect(readings.isEmpty)
    let task = model.read()
    #expect(model.state == .waiting)
    await task.value
    #expect(readings.count == 1)
  }

  @Test("a time limit at any command is said as such or leaves an answer", arguments: 1...8)
  func timeLimit(command: Int) async throws {
    let channel = try DemoChannel("renewal-open", .timedOut(command: UInt32(command)))
    let tap = Tap(FakeContact(channel))
    await tap.model.read().value
    #expect(channel.sent == command)
    #expect(tap.readings.count == 1 || tap.model.state == .failed(.timedOut))
    #expect((tap.readings.count == 1) == (command > 6))
  }

  @Test("a card that never answers runs into the transport's own limit")
  func silentCard() async throws {
    let tap = Tap(FakeContact(SilentChannel(), limit: .milliseconds(30)))
    await tap.model.read().value
    #expect(tap.model.state == .failed(.timedOut))
    #expect(tap.model.failureText?.id == "failure-timed-out")
  }

  @Test("a reading that is cancelled ends at once and says nothing")
  func cancel() async throws {
    let channel = SilentChannel()
    let contact = FakeContact(channel, limit: .seconds(60))
    let tap = Tap(contact)
    let task = tap.model.read()
    while channel.sent == 0 { try await Task.sleep(for: .milliseconds(1)) }
    tap.model.cancel()
    await task.value
    #expect(tap.model.state == .waiting)
    #expect(tap.readings.isEmpty)
    #expect(channel.sent == 1)
    #expect(contact.notes.allSatisfy { $0.hasPrefix("say ") })
  }

  @Test("a sheet that the person closes while the card is read is silent", arguments: 1...8)
  func closedWhileReading(command: Int) async throws {
    let box = Box()
    let channel = try DemoChannel("renewal-open") { if $0 == command { box.contact?.over(.cancelled) } }
    let contact = FakeContact(channel)
    box.contact = contact
    let tap = Tap(contact)
    await tap.model.read().value
    #expect(tap.model.state == .waiting)
    #expect(tap.readings.isEmpty)
    #expect(channel.sent == command)
  }

  @Test("a session that runs out while the card is read is said as such, not as a card that never came")
  func sessionRunsOutWhileReading() async throws {
    let box = Box()
    let channel = try DemoChannel("renewal-open") { if $0 == 3 { box.contact?.over(.timedOut) } }
    let contact = FakeContact(channel)
    box.contact = contact
    let tap = Tap(contact)
    await tap.model.read().value
    #expect(tap.model.state == .failed(.timedOut))
    #expect(channel.sent == 3)
  }

  @Test(
    "each end without a card has its state",
    arguments: [
      (.cancelled, .waiting), (.timedOut, .failed(.noCardSeen)), (.severalCards, .failed(.severalCards)),
      (.otherCard, .failed(.otherTechnology(isFelica: false))), (.radioOff, .nfcOff), (.noNfc, .noNfc),
      (.radioSilent, .nfcSilent),
      (.notEntitled, .failed(.notPermitted)), (.interrupted(code: 202), .failed(.transport(detail: "NFCError 202"))),
    ] as [(ContactEnd, TapState)])
  func ends(end: ContactEnd, expected: TapState) async {
    let tap = Tap(FakeContact(end))
    await tap.model.read().value
    #expect(tap.model.state == expected)
    #expect(tap.readings.isEmpty)
    #expect((tap.model.failureText == nil) == (expected == .waiting))
  }

  @Test("the way back to the beginning forgets what was read, but not while a card is read")
  func again() async throws {
    let lifted = Tap(FakeContact(try DemoChannel("renewal-open", .lostAfter(commands: 4))))
    await lifted.model.read().value
    #expect(lifted.model.state.id == "lifted-too-early")
    lifted.model.again()
    #expect(lifted.model.state == .waiting)

    let channel = SilentChannel()
    let silent = Tap(FakeContact(channel, limit: .seconds(60)))
    let task = silent.model.read()
    while channel.sent == 0 { try await Task.sleep(for: .milliseconds(1)) }
    silent.model.again()
    #expect(silent.model.state.id == "reading")
    silent.model.cancel()
    await task.value

    let none = Tap(FakeContact(.noNfc), isNfcAvailable: false)
    none.model.again()
    #expect(none.model.state == .noNfc)
  }

  @Test("a fact that is learned twice stands once, as it was learned last")
  func learnedTwice() {
    func row(_ kind: RowKind, _ value: String) -> Row {
      Row(
        kind: kind, purpose: nil, label: "", value: value, spoken: "", tone: nil, state: nil, window: nil, hint: nil,
        why: []
      )
    }
    var progress = ReadingProgress()
    progress.apply(.learned(row(.signaturePin, "5")))
    progress.apply(.learned(row(.card, "2031")))
    progress.apply(.learned(row(.signaturePin, "4")))
    #expect(progress.facts == [row(.card, "2031"), row(.signaturePin, "4")])
  }

  @Test("a device without NFC says so from the start")
  func noNfc() {
    let tap = Tap(FakeContact(.noNfc), isNfcAvailable: false)
    #expect(tap.model.state == .noNfc)
    #expect(tap.model.failureText?.id == "failure-no-nfc")
  }

  @Test("the button pressed twice opens one sheet")
  func pressedTwice() async throws {
    let channel = try DemoChannel("renewal-open")
    let tap = Tap(FakeContact(channel))
    let first = tap.model.read()
    let second = tap.model.read()
    #expect(first == second)
    await first.value
    #expect(tap.readings.count == 1)
    #expect(channel.sent == 8)
  }

  @Test("a hundred readings at once each bring their own card")
  func hundredReadings() async throws {
    try await withThrowingTaskGroup(of: (String, String).self) { group in
      for index in 0..<100 {
        let name = demoNames[index % demoNames.count]
        group.addTask {
          let transport = BlockingTransport(try DemoChannel(name), limit: .seconds(60))
          let request = ReadRequest(issuer: nil, extendedLength: false, language: .japanese)
          let reading = try await CardQueue().run {
            readCard(transport: transport, request: request, observer: nil)
          }
          let decided = try Case.of(reading: reading, given: [], today: today)
          return (name, decided.answer(platform: .iPhone, language: .japanese).headline)
        }
      }
      var count = 0
      for try await (name, headline) in group {
        count += 1
        #expect(try Repository.text("ios/Generated/answers/\(name).ja.txt").contains("■ \(headline)"))
      }
      #expect(count == 100)
    }
  }
}

/// Lets a channel's callback reach the contact that was made from it.
final class Box: @unchecked Sendable {
  var contact: FakeContact?
}

/// A card that never answers.
final class SilentChannel: TagChannel, @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  var sent: Int { lock.withLock { count } }
  func send(_ command: Data, done: @escaping @Sendable (Result<Data, any Error>) -> Void) {
    lock.withLock { count += 1 }
  }
}
