import KigenCore
import KigenKit
import Testing

private func timeline(_ fractions: [Double], today: TodayMark?) -> Timeline {
  Timeline(
    segments: [], today: today.map { TimelineToday(mark: $0, text: "") },
    labels: fractions.map { TimelineLabel(kind: .lastDay, fraction: $0, text: "") }, spoken: "")
}

private func size(_ width: Double, _ height: Double = 20) -> TextSize { TextSize(width: width, height: height) }

@Suite struct TimelineLayoutTests {
  @Test("labels stand centred at their days, and not beyond the bar's ends")
  func centred() {
    let layout = TimelineLayout(
      timeline([0, 0.5, 1], today: .on(fraction: 0.25)), sizes: [size(60), size(80), size(60)], today: size(40),
      width: 320, isLargeText: false)
    #expect(layout.direction == .horizontal)
    #expect(layout.labels.map(\.start) == [0, 120, 260])
    #expect(layout.labels.map(\.anchor) == [0, 160, 320])
    #expect(layout.labels.map(\.line) == [0, 0, 0])
    #expect(layout.today?.start == 60)
    #expect(layout.lines == 1)
  }

  @Test("a label that would touch another takes the next line")
  func nextLine() {
    let layout = TimelineLayout(
      timeline([0.3, 0.6, 0.9], today: nil), sizes: [size(100), size(100), size(100)], today: nil, width: 320,
      isLargeText: false)
    #expect(layout.labels.map(\.line) == [0, 1, 0])
    #expect(layout.lines == 2)
    #expect(layout.today == nil)
  }

  @Test("a gap of eight points is enough, seven are not", arguments: [(7.0, 1), (8.0, 0)])
  func gap(between: Double, line: Int) {
    let second = (50 + between + 25) / 400
    let layout = TimelineLayout(
      timeline([0, second], today: nil), sizes: [size(50), size(50)], today: nil, width: 400, isLargeText: false)
    #expect(layout.labels[1].line == line)
  }

  @Test("the bar stands up when labels need more than two lines, when one is wider than the bar, and for large text")
  func standsUp() {
    let crowded = timeline([0.5, 0.5, 0.5], today: .on(fraction: 0.5))
    let sizes = [size(100), size(100), size(100)]
    func direction(_ sizes: [TextSize], _ width: Double, _ large: Bool) -> TimelineLayout.Direction {
      TimelineLayout(crowded, sizes: sizes, today: size(40), width: width, isLargeText: large).direction
    }
    #expect(direction(sizes, 320, false) == .vertical)
    #expect(direction([size(10), size(10), size(340)], 320, false) == .vertical)
    #expect(direction([size(10), size(10), size(10)], 320, true) == .vertical)
    let spread = timeline([0, 0.5, 1], today: .on(fraction: 0.5))
    let lying = TimelineLayout(spread, sizes: sizes, today: size(40), width: 330, isLargeText: false)
    #expect(lying.direction == .horizontal)
    let wideToday = TimelineLayout(spread, sizes: sizes, today: size(331), width: 330, isLargeText: false)
    #expect(wideToday.direction == .vertical)
  }

  @Test(
    "a today before or after the bar stands at its edge",
    arguments: [(.before(days: 1), 0.0), (.after(days: 1), 280.0)] as [(TodayMark, Double)])
  func todayOutside(mark: TodayMark, start: Double) {
    let layout = TimelineLayout(
      timeline([0.5], today: mark), sizes: [size(60)], today: size(40), width: 320, isLargeText: false)
    #expect(layout.today?.start == start)
  }

  @Test(
    "on every demo card, at every width and text size, no text covers another and none leaves the bar",
    arguments: demoNames, [240.0, 320, 390, 560])
  func noneCoversAnother(name: String, width: Double) throws {
    for letter in [9.0, 18, 34, 60] {
      let decided = try Case.of(reading: reading(of: name), given: [], today: today)
      guard let bar = decided.answer(platform: .iPhone, language: .japanese).timeline else { continue }
      func measured(_ text: String) -> TextSize {
        let lines = (Double(text.count) * letter / (width - 40)).rounded(.up)
        return lines > 1 ? size(width - 40, lines * letter * 1.6) : size(Double(text.count) * letter, letter * 1.6)
      }
      let sizes = bar.labels.map { measured($0.text) }
      let mark = bar.today.map { measured($0.text) }
      let layout = TimelineLayout(bar, sizes: sizes, today: mark, width: width, isLargeText: letter > 40)
      var boxes = zip(layout.labels, sizes).map { ($0, $1) }
      if layout.direction == .vertical, let today = layout.today, let mark { boxes.append((today, mark)) }
      #expect(boxes.count >= bar.labels.count)
      for (index, (label, size)) in boxes.enumerated() {
        let length = layout.direction == .horizontal ? size.width : size.height
        #expect(label.start >= -0.001 && label.start + length <= layout.length + 0.001)
        for (other, otherSize) in boxes[..<index] where other.line == label.line {
          let otherLength = layout.direction == .horizontal ? otherSize.width : otherSize.height
          #expect(
            label.start >= other.start + otherLength + TimelineLayout.gap - 0.001
              || other.start >= label.start + length + TimelineLayout.gap - 0.001)
        }
      }
    }
  }
}
