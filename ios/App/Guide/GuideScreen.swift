import KigenKit
import SwiftUI

/// Screen 3: the block, and folded behind it the sections in the core's order.
struct GuideScreen: View {
  let model: GuideModel
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    Page {
      PracticeBand(practice: model.practice)
      BriefView(model: model)
      CarefulView(model: model)
      ForEach(model.sections, id: \.kind) { section in
        DisclosureGroup(isExpanded: isOpen(section)) {
          VStack(alignment: .leading, spacing: 12) {
            ForEach(section.statements, id: \.self) { statement in
              StatementView(statement: statement)
              CallLinks(calls: model.calls(of: statement))
            }
          }
          .frame(maxWidth: .infinity, alignment: .leading)
        } label: {
          Text(section.title)
            .sized(22, .bold, relativeTo: .title2)
            .frame(minHeight: 56, alignment: .leading)
            .accessibilityAddTraits(.isHeader)
        }
      }
    } foot: {
      PrimaryButton(words: model.words["screen-answer-close"]) { dismiss() }
    }
  }

  private func isOpen(_ section: CoreSection) -> Binding<Bool> {
    Binding {
      model.isOpen(section)
    } set: { _ in
      model.toggle(section)
    }
  }
}
