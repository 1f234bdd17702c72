import KigenKit
import SwiftUI

/// «なぜこの日?» of a row: each line with its basis and source.
struct ExplanationSheet: View {
  let row: CoreRow
  let words: Words
  @Environment(\.dismiss) private var dismiss

  var body: some View {
    Page {
      Text(row.label)
        .sized(20, .bold, relativeTo: .title3)
        .accessibilityAddTraits(.isHeader)
      ForEach(row.why, id: \.self) { StatementView(statement: $0) }
    } foot: {
      PrimaryButton(words: words["screen-answer-close"]) { dismiss() }
    }
  }
}

/// A statement; its basis unfolds to the source.
struct StatementView: View {
  let statement: CoreStatement

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(statement.text).sized(18).accessibilityLabel(statement.spoken)
      DisclosureGroup {
        VStack(alignment: .leading, spacing: 4) {
          Text(statement.source.title).sized(16)
          Text(statement.source.datesText).sized(16)
          if let address = statement.source.address {
            if let link = URL(string: address) {
              Link(destination: link) { Text(address).sized(16).frame(minHeight: 56, alignment: .leading) }
            }
          }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
      } label: {
        Text(statement.basisText).sized(16).frame(minHeight: 56, alignment: .leading)
      }
    }
  }
}
