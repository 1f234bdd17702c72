import KigenKit
import SwiftUI

/// Above a screen of a demo card: that it is no real one.
struct PracticeBand: View {
  let practice: String?

  var body: some View {
    if let practice {
      Text(practice).sized(18, .semibold).padding(16).frame(maxWidth: .infinity).tinted(.note)
    }
  }
}
