import KigenKit
import SwiftUI

/// Screen 2: the answer first, then the one next action, then details.
struct AnswerScreen: View {
  @Bindable var model: AnswerModel
  let restart: @MainActor () -> Void
  let perform: @MainActor (CoreAction) -> Void

  var body: some View {
    let answer = model.answer
    let words = model.words
    Page {
      AnswerHeader(title: words["screen-answer-title"], restart: words["screen-answer-restart"], action: restart)
      PracticeBand(practice: model.practice)
      VerdictBand(model: model)
      ForEach(answer.alerts, id: \.self) { alert in
        Text(alert)
          .sized(18, .semibold)
          .padding(16)
          .frame(maxWidth: .infinity, alignment: .leading)
          .tinted(.act)
      }
      ForEach(answer.order, id: \.self) { AnswerPartView(part: $0, answer: answer) }
      ForEach(answer.rows, id: \.kind) { row in
        RowView(row: row, why: row.why.isEmpty ? nil : words["screen-answer-why"]) { model.explained = row }
      }
      if let issuedBy = answer.issuedBy { RowView(row: issuedBy, why: nil) {} }
      if !answer.pins.isEmpty {
        Text(words["screen-answer-pins"]).sized(18, .semibold).accessibilityAddTraits(.isHeader)
        ForEach(answer.pins, id: \.kind) { RowView(row: $0, why: nil) {} }
      }
      FoldedList(title: words["screen-answer-not-checked"], lines: answer.notChecked)
      FoldedList(title: answer.filesReadTitle, lines: answer.filesRead)
    } foot: {
      CoreButtons(buttons: answer.buttons, perform: perform)
    }
    .sheet(item: $model.explained) { ExplanationSheet(row: $0, words: words) }
    .onAppear { AccessibilityNotification.Announcement(answer.spoken).post() }
  }
}

/// The title, and the button that starts over.
private struct AnswerHeader: View {
  let title: String
  let restart: String
  let action: @MainActor () -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    let layout =
      textSize.isAccessibilitySize
      ? AnyLayout(VStackLayout(alignment: .leading)) : AnyLayout(HStackLayout(alignment: .firstTextBaseline))
    layout {
      Text(title).sized(20, .bold, relativeTo: .title3).accessibilityAddTraits(.isHeader)
      if !textSize.isAccessibilitySize { Spacer() }
      Button(action: action) { Text(restart).sized(18).frame(minHeight: 56) }
    }
  }
}

/// A part below the band, in its place.
private struct AnswerPartView: View {
  let part: AnswerPart
  let answer: CoreAnswer

  var body: some View {
    switch part {
    case .toDo:
      Text(answer.nextAction).sized(20, .semibold, relativeTo: .title3)
      ForEach(Array(answer.steps.enumerated()), id: \.offset) { at, step in
        Text(["\(at + 1)", step].joined(separator: " ")).sized(18)
      }
    case .cardGoesOn:
      if let goesOn = answer.cardGoesOn { Text(goesOn).sized(18) }
    case .insurance:
      if let insurance = answer.insurance {
        Text(insurance)
          .sized(18)
          .padding(16)
          .frame(maxWidth: .infinity, alignment: .leading)
          .tinted(.note)
      }
    case .rail:
      RailView(rail: answer.rail)
    case .notes:
      ForEach(answer.notes, id: \.self) { Text($0).sized(18) }
    case .choices:
      EmptyView()  // language and text size: in the system's settings
    }
  }
}

/// The headline, the key date and the days, with icon and colour of the role.
private struct VerdictBand: View {
  let model: AnswerModel

  var body: some View {
    let answer = model.answer
    VStack(alignment: .leading, spacing: 8) {
      HStack(alignment: .firstTextBaseline, spacing: 10) {
        Image(systemName: icon).sized(24, .bold, relativeTo: .title2)
        Text(answer.headline).sized(24, .bold, relativeTo: .title2)
      }
      if let about = answer.about { Text(about).sized(16) }
      if let date = answer.keyDate { Text(date).sized(34, .bold, relativeTo: .largeTitle) }
      if let days = answer.days { Text(days).sized(20, relativeTo: .title3) }
    }
    .padding(16)
    .frame(maxWidth: .infinity, alignment: .leading)
    .tinted(model.role)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(answer.spoken)
    .accessibilityAddTraits(.isHeader)
  }

  private var icon: String {
    switch model.role {
    case .fine: "checkmark.circle.fill"
    case .act: "exclamationmark.circle.fill"
    case .ended: "exclamationmark.triangle.fill"
    case .note, .page, .button: "info.circle.fill"
    }
  }
}

/// One row of the answer. VoiceOver reads it as one element; «なぜこの日?» is a separate button.
private struct RowView: View {
  let row: CoreRow
  let why: String?
  let explain: @MainActor () -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      VStack(alignment: .leading, spacing: 4) {
        Text(row.label).sized(16)
        Text(row.value).sized(20, .bold, relativeTo: .title3)
        ForEach([row.state, row.window, row.hint].compactMap { $0 }, id: \.self) { Text($0).sized(16) }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(row.spoken)
      if let why {
        Button(action: explain) { Text(why).sized(16).frame(minHeight: 56, alignment: .leading) }
          .accessibilityHint(row.label)
      }
      Divider()
    }
  }
}

/// Lines that unfold below their heading.
private struct FoldedList: View {
  let title: String
  let lines: [String]

  var body: some View {
    if !lines.isEmpty {
      DisclosureGroup {
        VStack(alignment: .leading, spacing: 8) {
          ForEach(lines, id: \.self) { Text($0).sized(18) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
      } label: {
        Text(title).sized(18, .semibold).frame(minHeight: 56, alignment: .leading)
      }
    }
  }
}
