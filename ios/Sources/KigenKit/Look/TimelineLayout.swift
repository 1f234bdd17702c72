import KigenCore

/// The size of a text as the screen measured it, in points.
public struct TextSize: Equatable, Sendable {
  /// From its left to its right edge.
  public let width: Double
  /// From its top to its bottom edge, however many lines it has.
  public let height: Double

  /// As measured.
  public init(width: Double, height: Double) { (self.width, self.height) = (width, height) }
}

/// Where the labels of a timeline stand beside its bar, so that none covers another (screens.md, "Timeline drawing").
/// Fractions come from the core; nothing here knows a date.
public struct TimelineLayout: Equatable, Sendable {
  /// How the bar lies.
  public enum Direction: Sendable {
    /// Left is earlier; labels stand in lines below the bar, today above it.
    case horizontal
    /// The top is earlier; labels stand to the right of the bar, today among them.
    case vertical
  }

  /// A text and where its upper left corner stands, from the bar's beginning.
  public struct Label: Equatable, Sendable {
    /// Along the bar.
    public let start: Double
    /// Across it: the line, counted from 0. Always 0 when vertical.
    public let line: Int
    /// Where on the bar the text points to.
    public let anchor: Double
  }

  /// How the bar lies.
  public let direction: Direction
  /// The bar's length.
  public let length: Double
  /// One per label of the timeline, in its order.
  public let labels: [Label]
  /// Today's; `nil` when the clock is doubtful.
  public let today: Label?
  /// How many lines of labels there are; 1 when vertical.
  public let lines: Int

  /// The least that two texts are apart.
  public static let gap = 8.0
  /// More lines than this beside a lying bar cannot be told apart: it stands instead.
  public static let mostLines = 2
  /// The least length of a standing bar.
  public static let leastHeight = 160.0

  /// - Parameters:
  ///   - width: what the screen has for the bar, at least 1.
  ///   - sizes: one per label, in the timeline's order.
  ///   - isLargeText: whether the person reads at an accessibility size; the bar then always stands.
  public init(_ timeline: Timeline, sizes: [TextSize], today: TextSize?, width: Double, isLargeText: Bool) {
    let fractions = timeline.labels.map(\.fraction)
    let mark = timeline.today.map(\.mark.fraction)
    let fits = (sizes + [today].compactMap { $0 }).allSatisfy { $0.width <= width }
    let lying = Self.lying(fractions, sizes, width)
    let lines = (lying.map(\.line).max() ?? -1) + 1
    if !isLargeText, fits, lines <= Self.mostLines {
      (direction, length, labels, self.lines) = (.horizontal, width, lying, lines)
      self.today = mark.flatMap { mark in today.map { Self.lying([mark], [$0], width)[0] } }
      return
    }
    let heights = (sizes + (mark == nil ? [] : [today].compactMap { $0 })).map(\.height)
    let all = fractions + (heights.count > sizes.count ? [mark ?? 0] : [])
    let length = max(Self.leastHeight, heights.reduce(0) { $0 + $1 + Self.gap } - Self.gap)
    let standing = Self.standing(all, heights, length)
    (direction, self.length, self.lines) = (.vertical, length, 1)
    labels = Array(standing.prefix(sizes.count))
    self.today = standing.count > sizes.count ? standing.last : nil
  }

  /// As near below its day as the edges allow; one that would touch another takes the next line.
  private static func lying(_ fractions: [Double], _ sizes: [TextSize], _ width: Double) -> [Label] {
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

  /// In the order of time, each beside its day or as near below the one before as it must.
  private static func standing(_ fractions: [Double], _ heights: [Double], _ length: Double) -> [Label] {
    let order = fractions.indices.sorted { (fractions[$0], $0) < (fractions[$1], $1) }
    var starts = fractions.map { _ in 0.0 }
    var free = 0.0
    for index in order {
      starts[index] = max(free, fractions[index] * length - heights[index] / 2)
      free = starts[index] + heights[index] + gap
    }
    // What stands below the end moves up, and pushes those above it.
    var end = length
    for index in order.reversed() {
      starts[index] = min(starts[index], end - heights[index])
      end = starts[index] - gap
    }
    return zip(fractions, starts).map { Label(start: $1, line: 0, anchor: $0 * length) }
  }
}

extension TodayMark {
  /// Where the mark stands on the bar, or at which of its edges.
  public var fraction: Double {
    switch self {
    case .on(let fraction): fraction
    case .before: 0
    case .after: 1
    }
  }
}
