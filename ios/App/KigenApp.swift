import KigenKit
import SwiftUI

/// The app: one window, one model.
@main
struct KigenApp: App {
  @State private var model = AppModel(
    words: Words(preferred: Locale.preferredLanguages), isNfcAvailable: NfcReading.isAvailable,
    today: { .inJapan(at: Date()) }, contact: { NfcReading(words: $0) })

  var body: some Scene {
    WindowGroup { RootView(model: model) }
  }
}
