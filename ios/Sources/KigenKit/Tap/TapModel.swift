import KigenCore
import Observation

/// Screen 1: from the button to the reading. The core runs on its own thread and blocks there for the card.
@MainActor @Observable
public final class TapModel {
  /// What the screen shows.
  public private(set) var state: TapState
  /// Whether a contact is under way: the sheet is open, or a card is being read.
  public private(set) var isBusy = false
  /// The words of the screen.
  public let words: Words

  @ObservationIgnored private let today: @MainActor () -> Today
  @ObservationIgnored private let contact: @MainActor (SheetWords) -> any CardContact
  @ObservationIgnored private let finished: @MainActor (Reading, Today) -> Void
  @ObservationIgnored private let queue = CardQueue()
  @ObservationIgnored private var task: Task<Void, Never>?

  /// - Parameters:
  ///   - isNfcAvailable: whether this device reads cards.
  ///   - today: asked once per contact.
  ///   - contact: makes the contact of one attempt.
  ///   - finished: gets a reading that has an answer, with the day on which it was read.
  public init(
    words: Words, isNfcAvailable: Bool, today: @escaping @MainActor () -> Today,
    contact: @escaping @MainActor (SheetWords) -> any CardContact,
    finished: @escaping @MainActor (Reading, Today) -> Void
  ) {
    self.words = words
    self.today = today
    self.contact = contact
    self.finished = finished
    state = isNfcAvailable ? .waiting : .noNfc
  }

  /// Opens the sheet and reads one card. During a contact it returns the running task.
  @discardableResult
  public func read() -> Task<Void, Never> {
    if isBusy, let task { return task }
    isBusy = true
    state = .waiting
    let contact = contact(sheetWords)
    let task = Task {
      state = await read(over: contact)
      isBusy = false
    }
    self.task = task
    return task
  }

  /// Ends the contact without a message.
  public func cancel() { task?.cancel() }

  /// Forgets what was read and starts over. Does nothing during a contact or without NFC.
  public func again() {
    if !isBusy, state != .noNfc { state = .waiting }
  }

  /// The text of the failure on screen; `nil` in the other states.
  public var failureText: FailureText? {
    state.failure.map(words.text(of:))
  }

  /// The text of a card that left, for a card lifted too early too.
  public var lostText: FailureText { words.text(of: .cardLost) }

  private var sheetWords: SheetWords {
    let said = { (failure: Failure) in self.words.text(of: failure).said }
    return SheetWords(
      hold: words["screen-tap-hold-top"], severalCards: said(.severalCards),
      otherCard: said(.otherTechnology(isFelica: false)))
  }

  private func read(over contact: any CardContact) async -> TapState {
    do {
      let transport = try await contact.card()
      let today = today()
      let reading = try await read(transport, contact)
      return state(after: reading, contact, today)
    } catch let end as ContactEnd {
      return state(end)
    } catch {
      contact.fail(words.text(of: .internal).said)
      return .failed(.internal)
    }
  }

  private func read(_ transport: any CardTransport, _ contact: any CardContact) async throws -> Reading {
    var progress = ReadingProgress()
    state = .reading(progress)
    let words = words
    let events = ReadingEvents { step, of in
      let count = words["screen-reading-step", ["step": "\(step)", "of": "\(of)"]]
      contact.say("\(words["screen-reading-hold-still"]) \(count)")
    }
    let request = ReadRequest(issuer: nil, extendedLength: false, language: words.language)
    async let reading = queue.run {
      defer { events.finish() }
      return readCard(transport: transport, request: request, observer: events)
    } onCancel: {
      contact.cancel()
    }
    for await event in events.stream {
      progress.apply(event)
      state = .reading(progress)
    }
    return try await reading
  }

  private func state(after reading: Reading, _ contact: any CardContact, _ today: Today) -> TapState {
    switch (contact.end, reading.outcome()) {
    case (.cancelled, _):
      return .waiting
    case (_, .answer):
      contact.finish(words["screen-reading-done"])
      finished(reading, today)
      return .waiting
    case (.timedOut, _):
      return .failed(.timedOut)  // a card was there: the reading took too long
    case (let end?, _):
      return state(end)
    case (nil, .liftedTooEarly):
      contact.fail(lostText.said)
      return .liftedTooEarly
    case (nil, .failed(let failure)):
      contact.fail(words.text(of: failure).said)
      return TapState(failure)
    }
  }

  private func state(_ end: ContactEnd) -> TapState { Failure(end).map(TapState.init) ?? .waiting }
}
