#if os(Linux)  // where CoreNFC is ours to drive
  import CoreNFC
  import Foundation
  import KigenCore
  import Testing

  @testable import KigenKit

  /// A tag that notes its commands in CoreNFC's terms and answers on the session's queue.
  private final class FakeTag: NFCISO7816Tag, @unchecked Sendable {
    let initialSelectedAID = "D392F000260100000001"
    let error: NFCReaderError?
    private let queue = DispatchQueue(label: "session")
    private let lock = NSLock()
    private var commands: [NFCISO7816APDU] = []

    init(error: NFCReaderError.Code? = nil) { self.error = error.map(NFCReaderError.init) }

    var sent: [NFCISO7816APDU] { lock.withLock { commands } }

    func sendCommand(
      apdu: NFCISO7816APDU, completionHandler: @escaping @Sendable (Data, UInt8, UInt8, (any Error)?) -> Void
    ) {
      lock.withLock { commands.append(apdu) }
      let error = error
      queue.async { completionHandler(Data([0xAB]), 0x63, 0xC3, error) }
    }
  }

  /// A demo card behind CoreNFC's calls: every command goes through CoreNFC's fields and back to bytes.
  private final class DemoTag: NFCISO7816Tag, @unchecked Sendable {
    let initialSelectedAID = "D392F000260100000001"
    private let channel: DemoChannel

    init(_ channel: DemoChannel) { self.channel = channel }

    func sendCommand(
      apdu: NFCISO7816APDU, completionHandler: @escaping @Sendable (Data, UInt8, UInt8, (any Error)?) -> Void
    ) {
      var command = Data([apdu.instructionClass, apdu.instructionCode, apdu.p1Parameter, apdu.p2Parameter])
      if let body = apdu.data { command += [UInt8(body.count)] + body }
      if apdu.expectedResponseLength >= 0 { command.append(UInt8(truncatingIfNeeded: apdu.expectedResponseLength)) }
      channel.send(command) { result in
        switch result {
        case .success(let answer):
          completionHandler(answer.dropLast(2), answer[answer.count - 2], answer[answer.count - 1], nil)
        case .failure:
          completionHandler(Data(), 0, 0, NFCReaderError(.readerTransceiveErrorTagConnectionLost))
        }
      }
    }
  }

  private final class Transit: NFCMiFareTag {}

  private let words = SheetWords(hold: "hold", severalCards: "several", otherCard: "other")

  /// Begins a session and gives it back with the task that waits for its card.
  private func begin(
    _ contact: NfcSession
  ) async throws -> (NFCTagReaderSession, Task<any CardTransport, any Error>) {
    NFCTagReaderSession.last = nil
    let task = Task { try await contact.card() }
    while true {
      if let session = NFCTagReaderSession.last, session.noted.contains("begin") { return (session, task) }
      try await Task.sleep(for: .milliseconds(1))
    }
  }

  // One session at a time, as on the phone.
  @Suite(.serialized, .timeLimit(.minutes(1))) struct NfcSessionTests {
    @Test("a card is connected to and answers over the transport")
    func connects() async throws {
      let (session, task) = try await begin(NfcSession(words: words))
      #expect(session.pollingOption == .iso14443)
      #expect(session.alertMessage == "hold")
      let tag = FakeTag()
      session.detect([.iso7816(tag)])
      let transport = try await task.value
      let answer = try await CardQueue().run { try transport.transceive(command: Data([0x00, 0x20, 0x00, 0x98])) }
      #expect(answer == Data([0xAB, 0x63, 0xC3]))
      #expect(session.noted == ["alert hold", "begin", "connect"])
    }

    @Test("the query for the tries left goes out as four bytes: no body, no Le", arguments: [0x98, 0x9B] as [UInt8])
    func query(p2: UInt8) throws {
      let apdu = try #require(NfcTagChannel.apdu(Data([0x00, 0x20, 0x00, p2])))
      #expect((apdu.instructionClass, apdu.instructionCode) == (0, 0x20))
      #expect((apdu.p1Parameter, apdu.p2Parameter) == (0, p2))
      #expect(apdu.data == nil)
      #expect(apdu.expectedResponseLength == -1)
    }

    @Test("a command of every case reaches the tag with the fields of its bytes", arguments: CommandFieldsTests.forms)
    func everyCase(form: CommandFieldsTests.Form) async throws {
      let tag = FakeTag()
      let transport = BlockingTransport(NfcTagChannel(tag))
      _ = try await CardQueue().run { try transport.transceive(command: form.bytes) }
      let apdu = try #require(tag.sent.first)
      #expect((apdu.instructionClass, apdu.instructionCode) == (0, 0xB0))
      #expect((apdu.p1Parameter, apdu.p2Parameter) == (0x12, 0x34))
      #expect((apdu.data ?? Data()).count == form.body)
      #expect(apdu.expectedResponseLength == form.le ?? -1)
    }

    @Test("bytes that are no command never reach the tag")
    func malformed() async throws {
      let tag = FakeTag()
      let transport = BlockingTransport(NfcTagChannel(tag))
      await #expect(throws: TransportError.Failed(detail: "command of 3 bytes")) {
        try await CardQueue().run { try transport.transceive(command: Data([0x00, 0x20, 0x00])) }
      }
      #expect(tag.sent.isEmpty)
    }

    @Test(
      "a tag that went away is a lost card, anything else keeps CoreNFC's number",
      arguments: [
        (.readerTransceiveErrorTagConnectionLost, .CardLost), (.readerTransceiveErrorRetryExceeded, .CardLost),
        (.readerTransceiveErrorTagNotConnected, .CardLost), (.readerTransceiveErrorSessionInvalidated, .CardLost),
        (.readerErrorSecurityViolation, .Failed(detail: "NFCError 2")),
        (.readerTransceiveErrorPacketTooLong, .Failed(detail: "NFCError 105")),
      ] as [(NFCReaderError.Code, TransportError)])
    func tagErrors(code: NFCReaderError.Code, expected: TransportError) async {
      let transport = BlockingTransport(NfcTagChannel(FakeTag(error: code)))
      await #expect(throws: expected) {
        try await CardQueue().run { try transport.transceive(command: Data([0x00, 0x20, 0x00, 0x98])) }
      }
    }

    @Test(
      "each end of a session before a card came is told apart",
      arguments: [
        (.readerSessionInvalidationErrorUserCanceled, .cancelled),
        (.readerSessionInvalidationErrorSessionTimeout, .timedOut),
        (.readerErrorSecurityViolation, .notEntitled),
        (.readerErrorRadioDisabled, .radioOff),
        (.readerErrorUnsupportedFeature, .noNfc),
        (.readerSessionInvalidationErrorSystemIsBusy, .radioSilent),
        (.readerSessionInvalidationErrorSessionTerminatedUnexpectedly, .interrupted(code: 202)),
      ] as [(NFCReaderError.Code, ContactEnd)])
    func sessionEnds(code: NFCReaderError.Code, expected: ContactEnd) async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      session.invalidated(code)
      await #expect(throws: expected) { try await task.value }
      #expect(contact.end == expected)
    }

    @Test("a device that reads no cards shows no sheet")
    func unavailable() async {
      NFCTagReaderSession.readingAvailable = false
      defer { NFCTagReaderSession.readingAvailable = true }
      #expect(!NfcSession.isAvailable)
      await #expect(throws: ContactEnd.noNfc) { try await NfcSession(words: words).card() }
    }

    @Test("of several cards none is read; the sheet says so and looks again")
    func severalCards() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      session.detect([.iso7816(FakeTag()), .iso7816(FakeTag())])
      while !session.noted.contains("restart") { try await Task.sleep(for: .milliseconds(5)) }
      #expect(session.noted == ["alert hold", "begin", "alert several", "restart"])
      let tag = FakeTag()
      session.detect([.iso7816(tag)])
      _ = try await task.value
      #expect(tag.sent.isEmpty)
    }

    @Test("several cards until the end are the reason for the end")
    func severalCardsUntilTheEnd() async throws {
      let (session, task) = try await begin(NfcSession(words: words))
      session.detect([.iso7816(FakeTag()), .iso7816(FakeTag())])
      session.invalidated(.readerSessionInvalidationErrorSessionTimeout)
      await #expect(throws: ContactEnd.severalCards) { try await task.value }
    }

    @Test("a tag of another kind is named, not overlooked")
    func otherTag() async throws {
      let (session, task) = try await begin(NfcSession(words: words))
      session.detect([.miFare(Transit())])
      session.invalidated(.readerSessionInvalidationErrorSessionTimeout)
      await #expect(throws: ContactEnd.otherCard) { try await task.value }
      #expect(session.noted.contains("alert other"))
    }

    @Test("a card that moved away before it was connected is waited for again")
    func lostBeforeConnecting() async throws {
      let (session, task) = try await begin(NfcSession(words: words))
      session.failConnecting(NFCReaderError(.readerTransceiveErrorTagNotConnected))
      session.detect([.iso7816(FakeTag())])
      while !session.noted.contains("restart") { try await Task.sleep(for: .milliseconds(5)) }
      session.failConnecting(nil)
      session.detect([.iso7816(FakeTag())])
      _ = try await task.value
    }

    @Test("a sheet that the person closes while reading ends the exchange, and nothing more is sent")
    func closedWhileReading() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      let tag = FakeTag()
      session.detect([.iso7816(tag)])
      let transport = try await task.value
      session.invalidated(.readerSessionInvalidationErrorUserCanceled)
      while contact.end == nil { try await Task.sleep(for: .milliseconds(1)) }
      #expect(contact.end == .cancelled)
      await #expect(throws: TransportError.CardLost) {
        try await CardQueue().run { try transport.transceive(command: Data([0x00, 0x20, 0x00, 0x98])) }
      }
      #expect(tag.sent.isEmpty)
    }

    @Test("a session that ends while it connects gives no card, and nothing is sent")
    func endsWhileConnecting() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      let tag = FakeTag()
      session.queue.suspend()
      session.detect([.iso7816(tag)])
      session.invalidated(.readerSessionInvalidationErrorUserCanceled)
      session.queue.resume()
      await #expect(throws: ContactEnd.cancelled) { try await task.value }
      session.queue.sync {}
      session.queue.sync {}
      #expect(session.noted.contains("connect"))
      #expect(tag.sent.isEmpty)
    }

    @Test("several cards seen before the one that was read are no reason any more")
    func seenBefore() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      session.detect([.iso7816(FakeTag()), .iso7816(FakeTag())])
      session.detect([.iso7816(FakeTag())])
      _ = try await task.value
      session.invalidated(.readerSessionInvalidationErrorSessionTimeout)
      session.queue.sync {}
      #expect(contact.end == .timedOut)
    }

    @Test("a good end leaves no reason behind")
    func finish() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      session.detect([.iso7816(FakeTag())])
      _ = try await task.value
      contact.say("5/8")
      contact.finish("done")
      #expect(session.noted.suffix(3) == ["alert 5/8", "alert done", "invalidate"])
      #expect(contact.end == nil)
    }

    @Test("an end with words leaves no reason behind either")
    func fail() async throws {
      let contact = NfcSession(words: words)
      let (session, task) = try await begin(contact)
      session.detect([.iso7816(FakeTag())])
      _ = try await task.value
      contact.fail("moved away")
      #expect(session.noted.last == "invalidate moved away")
      #expect(contact.end == nil)
    }

    @Test("a demo card at the phone: from the button over CoreNFC's calls to the answer", arguments: demoNames)
    @MainActor func wholePath(name: String) async throws {
      let card = DemoTag(try DemoChannel(name))
      NFCTagReaderSession.last = nil
      let app = AppModel(
        words: Words(.japanese), isNfcAvailable: NfcSession.isAvailable, today: { today },
        contact: { NfcSession(words: $0) })
      let task = app.tap.read()
      while NFCTagReaderSession.last?.noted.contains("begin") != true { try await Task.sleep(for: .milliseconds(1)) }
      let session = try #require(NFCTagReaderSession.last)
      session.detect([.iso7816(card)])
      await task.value
      let answer = try #require(app.answer)
      #expect(try Repository.text("ios/Generated/answers/\(name).ja.txt").contains("■ \(answer.answer.headline)"))
      #expect(session.noted.suffix(2) == ["alert はい、離してよいです", "invalidate"])
      #expect(session.noted.contains("alert まだ離さないで 8のうち1"))
    }

    @Test("a task that is cancelled closes the sheet")
    func cancelledTask() async throws {
      let (session, task) = try await begin(NfcSession(words: words))
      task.cancel()
      await #expect(throws: ContactEnd.cancelled) { try await task.value }
      #expect(session.noted.last == "invalidate")
    }

    @Test("a task that was cancelled before shows no sheet")
    func cancelledBefore() async {
      NFCTagReaderSession.last = nil
      let task = Task { () -> any CardTransport in
        while !Task.isCancelled { await Task.yield() }
        return try await NfcSession(words: words).card()
      }
      task.cancel()
      await #expect(throws: ContactEnd.cancelled) { try await task.value }
      #expect(NFCTagReaderSession.last == nil)
    }
  }
#endif
