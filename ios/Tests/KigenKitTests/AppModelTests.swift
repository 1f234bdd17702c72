import KigenCore
import KigenKit
import Testing

@MainActor @Suite(.timeLimit(.minutes(1))) struct AppModelTests {
  private func app(_ contacts: [FakeContact]) -> AppModel {
    var contacts = contacts
    return AppModel(
      words: Words(.japanese), isNfcAvailable: true, today: { today }, contact: { _ in contacts.removeFirst() })
  }

  @Test("a reading leads to its answer, the button to the guide, and back to the start where nothing is left")
  func wholeWay() async throws {
    let app = app([FakeContact(try DemoChannel("renewal-open"))])
    #expect(app.answer == nil)
    await app.tap.read().value
    let answer = try #require(app.answer)
    #expect(answer.answer.verdict == .open)
    app.perform(try #require(answer.answer.buttons.first).action)
    #expect(app.guide != nil)
    app.restart()
    #expect(app.answer == nil && app.guide == nil)
    #expect(app.tap.state == .waiting)
  }

  @Test("a card lost before its date gives no answer; the button reads again and forgets what was there")
  func readAgain() async throws {
    let app = app([
      FakeContact(try DemoChannel("renewal-open", .lostAfter(commands: 0))), FakeContact(try DemoChannel("expired")),
    ])
    await app.tap.read().value
    #expect(app.answer == nil)
    let button = try #require(app.tap.failureText?.buttons.first)
    #expect(button.action == .readAgain)
    app.perform(.readAgain)
    await app.tap.read().value
    #expect(app.answer?.answer.verdict == .expired)
  }

  @Test("what was read is covered whenever the app is not in front, but not by the NFC sheet")
  func covered() async throws {
    let app = app([FakeContact(SilentChannel(), limit: .seconds(60))])
    #expect(!app.isCovered(.active))
    #expect(app.isCovered(.inactive))
    #expect(app.isCovered(.background))
    let task = app.tap.read()
    #expect(!app.isCovered(.inactive))
    #expect(app.isCovered(.background))
    app.tap.cancel()
    await task.value
    #expect(app.isCovered(.inactive))
  }
}
