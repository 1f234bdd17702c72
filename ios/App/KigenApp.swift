import KigenKit
import SwiftUI

/// The app, with one window and one model.
@main
struct KigenApp: App {
  @State private var model = AppModel(
    words: Words(preferred: Locale.preferredLanguages), isNfcAvailable: NfcSession.isAvailable,
    today: { .inJapan(at: Date()) }, contact: { NfcSession(words: $0) })

  var body: some Scene {
    WindowGroup { RootView(model: model) }
  }
}
