import KigenKit
import SwiftUI

/// The facts read so far, row by row.
struct FactList: View {
  let rows: [CoreRow]

  var body: some View {
    VStack(alignment: .leading, spacing: 12) {
      ForEach(rows, id: \.kind) { row in
        VStack(alignment: .leading, spacing: 4) {
          Text(row.label).sized(16)
          Text(row.value).sized(20, .bold, relativeTo: .title3)
          if let hint = row.hint { Text(hint).sized(16) }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(row.spoken)
        Divider()
      }
    }
  }
}
