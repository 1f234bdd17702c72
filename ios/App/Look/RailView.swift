import KigenKit
import SwiftUI

/// The days that matter from top to bottom, today in its place: a list with a rail beside it (screens.md, "Timeline drawing").
struct RailView: View {
  let rail: [RailMark]

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      ForEach(Array(rail.enumerated()), id: \.offset) { at, mark in
        RailRow(mark: mark, above: at > 0 ? rail[at - 1].below : nil)
      }
    }
  }
}

private struct RailRow: View {
  let mark: RailMark
  let above: RailLine?

  var body: some View {
    HStack(alignment: .top, spacing: 8) {
      RailSign(mark: mark, above: above).frame(width: 34)
      VStack(alignment: .leading, spacing: 2) {
        Text(mark.date).sized(18, .bold)
        Text(mark.words).sized(18, mark.isToday ? .bold : .regular)
        if let span = mark.span { Text(span).sized(16) }
      }
      .padding(.bottom, mark.below == nil ? 0 : 14)
    }
    // As high as its words: the sign's lines then reach the next row.
    .fixedSize(horizontal: false, vertical: true)
    .frame(maxWidth: .infinity, alignment: .leading)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(mark.spoken)
  }
}

/// The sign of one day and the lines to its neighbours: told apart by their form, not by a colour.
private struct RailSign: View {
  let mark: RailMark
  let above: RailLine?
  @Environment(\.colorScheme) private var scheme

  private let middle = 14.0
  private let half = 7.0

  var body: some View {
    let isDark = scheme == .dark
    let ink = Color(ColourRole.page.colours(dark: isDark).text)
    let today = Color(ColourRole.note.colours(dark: isDark).text)
    Canvas { context, size in
      let x = size.width / 2
      if let above { draw(above, x, 0, middle - half, false, in: context, ink) }
      if let below = mark.below { draw(below, x, middle + half, size.height, mark.span != nil, in: context, ink) }
      sign(x, in: context, mark.isToday ? today : ink)
    }
    .accessibilityHidden(true)
  }

  private func draw(
    _ line: RailLine, _ x: Double, _ from: Double, _ to: Double, _ isBroken: Bool, in context: GraphicsContext,
    _ colour: Color
  ) {
    let width = line == .thick ? 6.0 : 2.0
    if isBroken {
      let step = (to - from) / 6
      let corners = (0...6).map { at in
        let side = at == 0 || at == 6 ? 0.0 : at.isMultiple(of: 2) ? -half / 2 : half / 2
        return CGPoint(x: x + side, y: from + Double(at) * step)
      }
      context.stroke(Path { $0.addLines(corners) }, with: .color(colour), lineWidth: width)
    } else if line == .dotted {
      for dot in stride(from: from, to: to, by: 7) {
        context.fill(Path(CGRect(x: x - 1, y: dot, width: 2, height: min(3, to - dot))), with: .color(colour))
      }
    } else {
      context.fill(Path(CGRect(x: x - width / 2, y: from, width: width, height: to - from)), with: .color(colour))
    }
  }

  private func sign(_ x: Double, in context: GraphicsContext, _ colour: Color) {
    if mark.isToday {
      let corners = [(x - 5, middle - half), (x + half, middle), (x - 5, middle + half)]
      let triangle = Path { path in
        path.addLines(corners.map { CGPoint(x: $0.0, y: $0.1) })
        path.closeSubpath()
      }
      context.fill(triangle, with: .color(colour))
      return
    }
    switch mark.kind {
    case .lastDay, .signatureLastDay, .cardLastDay:
      let square = CGRect(x: x - half, y: middle - half, width: 2 * half, height: 2 * half)
      context.fill(Path(square), with: .color(colour))
    case .opens, .signatureOpens:
      context.stroke(circle(x, half - 1), with: .color(colour), lineWidth: 2)
    case .graceEnds, .today:
      context.fill(circle(x, half / 2), with: .color(colour))
    }
  }

  private func circle(_ x: Double, _ radius: Double) -> Path {
    Path { path in
      path.addArc(
        center: CGPoint(x: x, y: middle), radius: radius, startAngle: .degrees(0), endAngle: .degrees(360),
        clockwise: false)
    }
  }
}
