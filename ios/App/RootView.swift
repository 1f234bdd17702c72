import KigenKit
import SwiftUI

/// Shows exactly one screen, and covers it when the app leaves the foreground.
struct RootView: View {
  @Bindable var model: AppModel
  @Environment(\.scenePhase) private var phase

  var body: some View {
    ZStack {
      if let answer = model.answer {
        AnswerScreen(model: answer, restart: model.restart, perform: model.perform)
      } else {
        TapScreen(model: model.tap, perform: model.perform)
      }
      if model.isCovered(presence) { PrivacyCover() }
    }
    .sheet(item: $model.guide) { guide in
      GuideScreen(model: guide)
        .overlay { if model.isCovered(presence) { PrivacyCover() } }
    }
    // Japanese glyph shapes, whatever the phone's language.
    .typesettingLanguage(Locale.Language(identifier: "ja"))
  }

  private var presence: AppModel.Presence {
    switch phase {
    case .active: .active
    case .inactive: .inactive
    case .background: .background
    @unknown default: .background
    }
  }
}

/// Covers the whole screen, so that the app switcher shows nothing of a card.
struct PrivacyCover: View {
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    Color(ColourRole.page.colours(dark: scheme == .dark).ground)
      .ignoresSafeArea()
      .accessibilityHidden(true)
  }
}
