import KigenCore

/// The measured size of a text, in points.
public struct TextSize: Equatable, Sendable {
  /// The width.
  public let width: Double
  /// The height of all its lines.
  public let height: Double

  /// A measured size.
  public init(width: Double, height: Double) { (self.width, self.height) = (width, height) }
}

/// Places the labels of a timeline beside its bar without overlap (screens.md, "Timeline drawing"). Fractions come from
/// the core; no date is computed here.
public struct TimelineLayout: Equatable, Sendable {
  /// The direction of the bar.
  public enum Direction: Sendable {
    /// Left is earlier; labels are in lines below the bar, today above it.
    case horizontal
    /// The top is earlier; labels are to the right of the bar, today among them.
    case vertical
  }

  /// The position of a text: its upper left corner, from the start of the bar.
  public struct Label: Equatable, Sendable {
    /// Along the bar.
    public let start: Double
    /// The line below the bar, counted from 0. Always 0 when vertical.
    public let line: Int
    /// The point on the bar that the text belongs to.
    public let anchor: Double
  }

  /// The direction of the bar.
  public let direction: Direction
  /// The bar's length.
  public let length: Double
  /// One per label of the timeline, in its order.
  public let labels: [Label]
  /// The label of today; `nil` when the clock is doubtful.
  public let today: Label?
  /// The number of label lines; 1 when vertical.
  public let lines: Int

  /// The smallest gap between two texts.
  public static let gap = 8.0
  /// The most label lines that stay legible below a horizontal bar; with more it becomes vertical.
  public static let mostLines = 2
  /// The smallest length of a vertical bar.
  public static let leastHeight = 160.0

  /// - Parameters:
  ///   - width: the width available, at least 1.
  ///   - sizes: one per label, in the timeline's order.
  ///   - isLargeText: whether text has an accessibility size; the bar is then always vertical.
  public init(_ timeline: Timeline, sizes: [TextSize], today: TextSize?, width: Double, isLargeText: Bool) {
    let fractions = timeline.labels.map(\.fraction)
    let mark = timeline.today.map(\.mark.fraction)
    let fits = (sizes + [today].compactMap { $0 }).allSatisfy { $0.width <= width }
    let horizontal = Self.horizontal(fractions, sizes, width)
    let lines = (horizontal.map(\.line).max() ?? -1) + 1
    if !isLargeText, fits, lines <= Self.mostLines {
      (direction, length, labels, self.lines) = (.horizontal, width, horizontal, lines)
      self.today = mark.flatMap { mark in today.map { Self.horizontal([mark], [$0], width)[0] } }
      return
    }
    let heights = (sizes + (mark == nil ? [] : [today].compactMap { $0 })).map(\.height)
    let all = fractions + (heights.count > sizes.count ? [mark ?? 0] : [])
    let length = max(Self.leastHeight, heights.reduce(0) { $0 + $1 + Self.gap } - Self.gap)
    let vertical = Self.vertical(all, heights, length)
    (direction, self.length, self.lines) = (.vertical, length, 1)
    labels = Array(vertical.prefix(sizes.count))
    self.today = vertical.count > sizes.count ? vertical.last : nil
  }

  /// Centres each label at its day as far as the edges allow; one that would touch another takes the next line.
  private static func horizontal(_ fractions: [Double], _ sizes: [TextSize], _ width: Double) -> [Label] {
    var ends: [Double] = []
    return zip(fractions, sizes).map { fraction, size in
      let anchor = fraction * width
      let start = max(0, min(anchor - size.width / 2, width - size.width))
      let line = ends.firstIndex { $0 + gap <= start } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = start + size.width
      return Label(start: start, line: line, anchor: anchor)
    }
  }

  /// Places labels in the order of time, each beside its day or pushed down by the one before.
  private static func vertical(_ fractions: [Double], _ heights: [Double], _ length: Double) -> [Label] {
    let order = fractions.indices.sorted { (fractions[$0], $0) < (fractions[$1], $1) }
    var starts = fractions.map { _ in 0.0 }
    var free = 0.0
    for index in order {
      starts[index] = max(free, fractions[index] * length - heights[index] / 2)
      free = starts[index] + heights[index] + gap
    }
    // Labels beyond the end move up and push those above them.
    var end = length
    for index in order.reversed() {
      starts[index] = min(starts[index], end - heights[index])
      end = starts[index] - gap
    }
    return zip(fractions, starts).map { Label(start: $1, line: 0, anchor: $0 * length) }
  }
}

extension TodayMark {
  /// The mark's place on the bar, or the edge that it points beyond.
  public var fraction: Double {
    switch self {
    case .on(let fraction): fraction
    case .before: 0
    case .after: 1
    }
  }
}
