import KigenKit
import SwiftUI

/// The block at the head of the guide: what to know before leaving the house, and what was taken for granted.
struct BriefView: View {
  let model: GuideModel

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      Text(model.brief.title)
        .sized(22, .bold, relativeTo: .title2)
        .accessibilityAddTraits(.isHeader)
      ForEach(model.brief.lines, id: \.label) { line in
        Divider()
        VStack(alignment: .leading, spacing: 4) {
          Text(line.label).sized(16)
          if line.kind.standsOut {
            Text(line.text).sized(20, .bold, relativeTo: .title3)
          } else {
            Text(line.text).sized(18)
          }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(line.spoken)
        CallLinks(calls: model.calls(of: line))
      }
      if let restsOn = model.brief.restsOn {
        Divider()
        Text(restsOn).sized(16)
      }
    }
    .padding(16)
    .frame(maxWidth: .infinity, alignment: .leading)
    .tinted(.note)
  }
}

/// The few statements that change what is done, seen without unfolding.
struct CarefulView: View {
  let model: GuideModel

  var body: some View {
    if !model.brief.careful.isEmpty {
      VStack(alignment: .leading, spacing: 12) {
        Text(model.brief.carefulTitle)
          .sized(22, .bold, relativeTo: .title2)
          .accessibilityAddTraits(.isHeader)
        ForEach(model.brief.careful, id: \.self) { statement in
          StatementView(statement: statement)
          CallLinks(calls: model.furtherCalls(of: statement))
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// Telephone numbers, each a button that dials it.
struct CallLinks: View {
  let calls: [CallButton]

  var body: some View {
    ForEach(calls, id: \.self) { call in
      Link(destination: call.opens) { Outlined(words: call.words).frame(minHeight: 56) }
    }
  }
}
