import KigenKit
import SwiftUI

/// A ring with one segment per step. The number inside says the same without colour.
struct ProgressRing: View {
  let step: Int
  let of: Int
  @Environment(\.colorScheme) private var scheme
  @ScaledMetric(relativeTo: .title) private var diameter = 200.0

  var body: some View {
    let done = Color(ColourRole.note.colours(dark: scheme == .dark).text)
    let ahead = Color(ColourRole.note.colours(dark: scheme == .dark).ground)
    ZStack {
      ForEach(0..<max(of, 1), id: \.self) { index in
        RingSegment(index: index, of: max(of, 1))
          .stroke(index < step ? done : ahead, style: StrokeStyle(lineWidth: 20))
      }
      Text(verbatim: "\(step)/\(of)").sized(34, .bold, relativeTo: .largeTitle)
    }
    .frame(width: min(diameter, 320), height: min(diameter, 320))
    .padding(10)
  }
}

/// One segment of the ring, clockwise from the top, with a gap on each side.
private struct RingSegment: Shape {
  let index: Int
  let of: Int

  func path(in rect: CGRect) -> Path {
    let part = 360.0 / Double(of)
    let start = -90 + Double(index) * part
    return Path { path in
      path.addArc(
        center: CGPoint(x: rect.midX, y: rect.midY), radius: min(rect.width, rect.height) / 2,
        startAngle: .degrees(start + 2), endAngle: .degrees(start + part - 2), clockwise: false)
    }
  }
}
