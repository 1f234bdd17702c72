import KigenKit
import SwiftUI

/// Screen 1: one large button, then the system's sheet. It shows exactly one state.
struct TapScreen: View {
  let model: TapModel
  let perform: @MainActor (CoreAction) -> Void

  var body: some View {
    Group {
      switch model.state {
      case .waiting: WaitingPanel(model: model)
      case .reading(let progress): ReadingPanel(progress: progress, words: model.words)
      case .liftedTooEarly: LiftedPanel(model: model)
      case .nfcOff, .nfcSilent, .noNfc: failure(title: model.words["screen-tap-title"])
      case .failed: failure(title: nil)
      }
    }
    .animation(nil, value: model.state.id)
    .onChange(of: model.state.id) { announce() }
  }

  /// Without a title of its own, the page's is what happened.
  @ViewBuilder private func failure(title: String?) -> some View {
    if let text = model.failureText {
      let said = title == nil ? text.meaning : text.said
      FailurePanel(title: title ?? text.title, said: said, text: text, perform: perform)
    }
  }

  /// Announces to VoiceOver a state that appears without a touch.
  private func announce() {
    let words: String? =
      switch model.state {
      case .waiting: nil
      case .reading: model.words["screen-reading-hold-still"]
      case .liftedTooEarly: model.lostText.said
      case .nfcOff, .nfcSilent, .noNfc, .failed: model.failureText?.said
      }
    if let words { AccessibilityNotification.Announcement(words).post() }
  }
}

/// Ready to read.
private struct WaitingPanel: View {
  let model: TapModel

  var body: some View {
    let words = model.words
    Page {
      Text(words["screen-tap-title"])
        .sized(30, .bold, relativeTo: .title)
        .accessibilityAddTraits(.isHeader)
      Text(words["screen-tap-no-pin"]).sized(20, relativeTo: .title3)
      CardDrawing()
        .frame(maxWidth: .infinity)
        .accessibilityElement()
        .accessibilityLabel(words["screen-tap-drawing"])
        .accessibilityAddTraits(.isImage)
      Text(words["screen-tap-hold-top"])
        .sized(20, .semibold, relativeTo: .title3)
        .frame(maxWidth: .infinity, alignment: .leading)
    } foot: {
      PrimaryButton(words: words["screen-tap-start"]) { model.read() }
        .disabled(model.isBusy)
      Text(words["screen-tap-promise"])
        .sized(16)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// A card is being read.
private struct ReadingPanel: View {
  let progress: ReadingProgress
  let words: Words

  var body: some View {
    Page {
      Text(words["screen-reading-title"])
        .sized(20, .bold, relativeTo: .title3)
        .accessibilityAddTraits(.isHeader)
      ProgressRing(step: progress.step, of: progress.of)
        .frame(maxWidth: .infinity)
        .accessibilityElement()
        .accessibilityLabel(
          words["screen-reading-step", ["step": "\(progress.step)", "of": "\(progress.of)"]])
      Text(words["screen-reading-hold-still"])
        .sized(26, .bold, relativeTo: .title)
        .frame(maxWidth: .infinity, alignment: .leading)
      FactList(rows: progress.facts)
    } foot: {
      EmptyView()
    }
  }
}

/// The card left too early: no date is shown, the button reads again.
private struct LiftedPanel: View {
  let model: TapModel

  var body: some View {
    let words = model.words
    let text = model.lostText
    Page {
      VStack(alignment: .leading, spacing: 8) {
        Text(text.title)
          .sized(26, .bold, relativeTo: .title)
          .accessibilityAddTraits(.isHeader)
        Text(text.meaning).sized(20, .semibold, relativeTo: .title3)
        Text(words["screen-lifted-read"]).sized(18)
      }
      .padding(16)
      .frame(maxWidth: .infinity, alignment: .leading)
      .tinted(.note)
      Text(text.todo).sized(18)
      CardDrawing()
        .frame(maxWidth: .infinity)
        .accessibilityElement()
        .accessibilityLabel(words["screen-tap-drawing"])
        .accessibilityAddTraits(.isImage)
    } foot: {
      PrimaryButton(words: words["screen-tap-start"]) { model.read() }
      SecondaryButton(words: words["screen-answer-restart"]) { model.again() }
    }
  }
}

/// Says what happened, that nothing was lost and what to do, with the buttons for it.
private struct FailurePanel: View {
  let title: String
  let said: String
  let text: CoreFailureText
  let perform: @MainActor (CoreAction) -> Void

  var body: some View {
    Page {
      Text(title)
        .sized(26, .bold, relativeTo: .title)
        .accessibilityAddTraits(.isHeader)
      HStack(alignment: .firstTextBaseline, spacing: 10) {
        Image(systemName: "info.circle.fill").sized(20, .semibold, relativeTo: .title3).accessibilityHidden(true)
        Text(said.isEmpty ? text.said : said).sized(20, .semibold, relativeTo: .title3)
      }
      .padding(16)
      .frame(maxWidth: .infinity, alignment: .leading)
      .tinted(ColourRole(text.tone))
      Text(text.todo).sized(18)
      if let clerk = text.clerk { Text(clerk).sized(16) }
    } foot: {
      CoreButtons(buttons: text.buttons, perform: perform)
    }
  }
}
