import Foundation
import KigenCore

extension Today {
  /// The day in Japan at an instant of the phone's clock, in any time zone.
  public static func inJapan(at instant: Date) -> Today {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 9 * 3600) ?? calendar.timeZone
    let parts = calendar.dateComponents([.year, .month, .day], from: instant)
    let date = CivilDate(
      year: Int32(parts.year ?? 0), month: UInt8(parts.month ?? 0), day: UInt8(parts.day ?? 0))
    return Today(date: date, source: .clock)
  }
}
