import KigenKit
import SwiftUI

/// The app: one window.
@main
struct KigenApp: App {
  var body: some Scene {
    WindowGroup { EmptyView() }
  }
}
