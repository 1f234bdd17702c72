import KigenKit
import SwiftUI

/// Draws where today lies, on one bar, from the core's fractions. VoiceOver reads it as one sentence.
struct TimelineView: View {
  let timeline: CoreTimeline
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    TimelineArrangement(timeline: timeline, isLargeText: textSize.isAccessibilitySize) {
      // The arrangement expects this order: bar, labels, today.
      TimelineBar(timeline: timeline)
      ForEach(Array(timeline.labels.enumerated()), id: \.offset) { Text($0.element.text).sized(16) }
      if let today = timeline.today { Text(today.text).sized(16, .bold) }
    }
    .frame(maxWidth: .infinity)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(timeline.spoken)
  }
}

/// Places bar and texts by `TimelineLayout`.
private struct TimelineArrangement: Layout {
  let timeline: CoreTimeline
  let isLargeText: Bool
  /// The bar's thickness, and its distance from the texts.
  private let thickness = 28.0
  private let distance = 6.0

  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize {
    let width = proposal.replacingUnspecifiedDimensions().width
    let placed = arrange(subviews, width)
    switch placed.layout.direction {
    case .horizontal:
      let above = placed.today.map { $0.height + distance } ?? 0
      let below = Double(placed.layout.lines) * (placed.lineHeight + distance)
      return CGSize(width: width, height: above + thickness + below)
    case .vertical:
      return CGSize(width: width, height: placed.layout.length)
    }
  }

  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) {
    let placed = arrange(subviews, bounds.width)
    let layout = placed.layout
    let texts = zip(subviews.dropFirst(), layout.labels + [layout.today].compactMap { $0 })
    let count = layout.labels.count
    switch layout.direction {
    case .horizontal:
      let above = placed.today.map { $0.height + distance } ?? 0
      subviews[0].place(
        at: CGPoint(x: bounds.minX, y: bounds.minY + above),
        proposal: ProposedViewSize(width: bounds.width, height: thickness))
      for (index, (view, label)) in texts.enumerated() {
        let line = Double(label.line) * (placed.lineHeight + distance)
        let top = index < count ? above + thickness + distance + line : 0
        view.place(at: CGPoint(x: bounds.minX + label.start, y: bounds.minY + top), proposal: .unspecified)
      }
    case .vertical:
      subviews[0].place(
        at: bounds.origin, proposal: ProposedViewSize(width: thickness, height: layout.length))
      for (view, label) in texts {
        view.place(
          at: CGPoint(x: bounds.minX + thickness + 2 * distance, y: bounds.minY + label.start),
          proposal: ProposedViewSize(width: bounds.width - thickness - 2 * distance, height: nil))
      }
    }
  }

  private struct Placed {
    let layout: TimelineLayout
    let lineHeight: Double
    let today: TextSize?
  }

  /// Tries a horizontal bar, then a vertical one with texts wrapped at the remaining width.
  private func arrange(_ subviews: Subviews, _ width: Double) -> Placed {
    let horizontal = measured(subviews, .unspecified)
    let layout = lay(horizontal, width)
    if layout.direction == .horizontal { return placed(layout, horizontal) }
    let left = ProposedViewSize(width: width - thickness - 2 * distance, height: nil)
    let vertical = measured(subviews, left)
    return placed(lay(vertical, width, isVertical: true), vertical)
  }

  private func measured(_ subviews: Subviews, _ proposal: ProposedViewSize) -> [TextSize] {
    subviews.dropFirst().map { view in
      let size = view.sizeThatFits(proposal)
      return TextSize(width: size.width, height: size.height)
    }
  }

  private func lay(_ sizes: [TextSize], _ width: Double, isVertical: Bool = false) -> TimelineLayout {
    let count = timeline.labels.count
    return TimelineLayout(
      timeline, sizes: Array(sizes.prefix(count)), today: sizes.dropFirst(count).first, width: width,
      isLargeText: isLargeText || isVertical)
  }

  private func placed(_ layout: TimelineLayout, _ sizes: [TextSize]) -> Placed {
    let labels = sizes.prefix(layout.labels.count)
    return Placed(
      layout: layout, lineHeight: labels.map(\.height).max() ?? 0, today: sizes.dropFirst(labels.count).first)
  }
}

/// Draws the segments (outline, solid, tick, hatching) and today: a triangle, or an arrow at the edge.
private struct TimelineBar: View {
  let timeline: CoreTimeline
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    let act = Color(ColourRole.act.colours(dark: scheme == .dark).text)
    let today = Color(ColourRole.note.colours(dark: scheme == .dark).text)
    Canvas { context, size in
      let isHorizontal = size.width >= size.height
      let length = isHorizontal ? size.width : size.height
      /// The rectangle of the bar between two positions along it.
      func part(_ from: Double, _ to: Double) -> CGRect {
        isHorizontal
          ? CGRect(x: from, y: 14, width: to - from, height: 12) : CGRect(x: 2, y: from, width: 12, height: to - from)
      }
      for segment in timeline.segments {
        let rect = part(segment.fromFraction * length, segment.toFraction * length)
        switch segment.kind {
        case .window:
          context.fill(Path(rect), with: .color(act))
        case .lastDay:
          let middle = (segment.fromFraction + segment.toFraction) / 2 * length
          let tick = part(middle - 2, middle + 2).insetBy(dx: isHorizontal ? 0 : -2, dy: isHorizontal ? -2 : 0)
          context.fill(Path(tick), with: .color(act))
        case .grace:
          context.stroke(Path(rect), with: .color(act), lineWidth: 1)
          var inside = context
          inside.clip(to: Path(rect))
          for offset in stride(from: -12.0, to: max(rect.width, rect.height) + 12, by: 7) {
            let start = CGPoint(
              x: isHorizontal ? rect.minX + offset : rect.minX, y: isHorizontal ? rect.maxY : rect.minY + offset + 12)
            let line = Path { path in
              path.move(to: start)
              path.addLine(to: CGPoint(x: start.x + 12, y: start.y - 12))
            }
            inside.stroke(line, with: .color(act), lineWidth: 2)
          }
        case .before, .after:
          context.stroke(Path(rect), with: .color(act), lineWidth: 1)
        }
      }
      guard let mark = timeline.today?.mark else { return }
      let along = mark.fraction * length
      let triangle =
        switch mark {
        case .on: pointer(along, isHorizontal)
        case .before: arrow(along, isHorizontal, isEarlier: true)
        case .after: arrow(along, isHorizontal, isEarlier: false)
        }
      context.fill(triangle, with: .color(today))
    }
  }

  /// A triangle whose tip touches the bar at today.
  private func pointer(_ along: Double, _ isHorizontal: Bool) -> Path {
    isHorizontal
      ? triangle((along, 13), (along - 8, 0), (along + 8, 0)) : triangle((15, along), (28, along - 8), (28, along + 8))
  }

  /// An arrow at the edge, in the direction of today.
  private func arrow(_ along: Double, _ isHorizontal: Bool, isEarlier: Bool) -> Path {
    let back = isEarlier ? along + 13 : along - 13
    return isHorizontal
      ? triangle((along, 6), (back, 0), (back, 12)) : triangle((21, along), (15, back), (27, back))
  }

  private func triangle(_ points: (Double, Double)...) -> Path {
    Path { path in
      path.addLines(points.map { CGPoint(x: $0.0, y: $0.1) })
      path.closeSubpath()
    }
  }
}
