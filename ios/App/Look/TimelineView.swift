import KigenKit
import SwiftUI

/// The picture of where today lies: one bar, drawn from the core's fractions, read as one sentence.
struct TimelineView: View {
  let timeline: CoreTimeline
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    TimelineArrangement(timeline: timeline, isLargeText: textSize.isAccessibilitySize) {
      // In this order: the bar, the labels, today.
      TimelineBar(timeline: timeline)
      ForEach(Array(timeline.labels.enumerated()), id: \.offset) { Text($0.element.text).sized(16) }
      if let today = timeline.today { Text(today.text).sized(16, .bold) }
    }
    .frame(maxWidth: .infinity)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(timeline.spoken)
  }
}

/// Puts bar and texts where `TimelineLayout` says.
private struct TimelineArrangement: Layout {
  let timeline: CoreTimeline
  let isLargeText: Bool
  /// Across the bar: the bar itself, and its distance from the texts.
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

  /// Lying first; where that does not fit, standing with texts broken at what is left of the width.
  private func arrange(_ subviews: Subviews, _ width: Double) -> Placed {
    let lying = measured(subviews, .unspecified)
    let layout = lay(lying, width)
    if layout.direction == .horizontal { return placed(layout, lying) }
    let left = ProposedViewSize(width: width - thickness - 2 * distance, height: nil)
    let standing = measured(subviews, left)
    return placed(lay(standing, width, stands: true), standing)
  }

  private func measured(_ subviews: Subviews, _ proposal: ProposedViewSize) -> [TextSize] {
    subviews.dropFirst().map { view in
      let size = view.sizeThatFits(proposal)
      return TextSize(width: size.width, height: size.height)
    }
  }

  private func lay(_ sizes: [TextSize], _ width: Double, stands: Bool = false) -> TimelineLayout {
    let count = timeline.labels.count
    return TimelineLayout(
      timeline, sizes: Array(sizes.prefix(count)), today: sizes.dropFirst(count).first, width: width,
      isLargeText: isLargeText || stands)
  }

  private func placed(_ layout: TimelineLayout, _ sizes: [TextSize]) -> Placed {
    let labels = sizes.prefix(layout.labels.count)
    return Placed(
      layout: layout, lineHeight: labels.map(\.height).max() ?? 0, today: sizes.dropFirst(labels.count).first)
  }
}

/// The bar itself: outline, solid, tick, hatching; today a triangle, or an arrow at the edge beyond which it lies.
private struct TimelineBar: View {
  let timeline: CoreTimeline
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    let act = Color(ColourRole.act.colours(dark: scheme == .dark).text)
    let today = Color(ColourRole.note.colours(dark: scheme == .dark).text)
    Canvas { context, size in
      let isLying = size.width >= size.height
      let length = isLying ? size.width : size.height
      /// A part of the bar, `from` and `to` along it, in the middle across it.
      func part(_ from: Double, _ to: Double) -> CGRect {
        isLying
          ? CGRect(x: from, y: 14, width: to - from, height: 12) : CGRect(x: 2, y: from, width: 12, height: to - from)
      }
      for segment in timeline.segments {
        let rect = part(segment.fromFraction * length, segment.toFraction * length)
        switch segment.kind {
        case .window:
          context.fill(Path(rect), with: .color(act))
        case .lastDay:
          let middle = (segment.fromFraction + segment.toFraction) / 2 * length
          let tick = part(middle - 2, middle + 2).insetBy(dx: isLying ? 0 : -2, dy: isLying ? -2 : 0)
          context.fill(Path(tick), with: .color(act))
        case .grace:
          context.stroke(Path(rect), with: .color(act), lineWidth: 1)
          var inside = context
          inside.clip(to: Path(rect))
          for offset in stride(from: -12.0, to: max(rect.width, rect.height) + 12, by: 7) {
            let start = CGPoint(
              x: isLying ? rect.minX + offset : rect.minX, y: isLying ? rect.maxY : rect.minY + offset + 12)
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
        case .on: pointer(along, isLying)
        case .before: arrow(along, isLying, isEarlier: true)
        case .after: arrow(along, isLying, isEarlier: false)
        }
      context.fill(triangle, with: .color(today))
    }
  }

  /// A triangle whose tip touches the bar at today.
  private func pointer(_ along: Double, _ isLying: Bool) -> Path {
    isLying
      ? triangle((along, 13), (along - 8, 0), (along + 8, 0)) : triangle((15, along), (28, along - 8), (28, along + 8))
  }

  /// An arrow at the edge, in the direction of today.
  private func arrow(_ along: Double, _ isLying: Bool, isEarlier: Bool) -> Path {
    let back = isEarlier ? along + 13 : along - 13
    return isLying
      ? triangle((along, 6), (back, 0), (back, 12)) : triangle((21, along), (15, back), (27, back))
  }

  private func triangle(_ points: (Double, Double)...) -> Path {
    Path { path in
      path.addLines(points.map { CGPoint(x: $0.0, y: $0.1) })
      path.closeSubpath()
    }
  }
}
