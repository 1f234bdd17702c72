import Foundation
import KigenCore

/// An sRGB colour with eight bits per component.
public struct Rgb: Equatable, Sendable {
  /// Red, green, blue.
  public let red: UInt8, green: UInt8, blue: UInt8

  /// From `0xRRGGBB`.
  public init(_ hex: UInt32) {
    red = UInt8(truncatingIfNeeded: hex >> 16)
    green = UInt8(truncatingIfNeeded: hex >> 8)
    blue = UInt8(truncatingIfNeeded: hex)
  }

  /// The relative luminance of WCAG 2.2, 0–1.
  public var luminance: Double {
    let parts = [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// The contrast ratio of WCAG 2.2, 1–21.
  public func contrast(with other: Rgb) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }
}

/// A text colour and its background.
public struct ColourPair: Equatable, Sendable {
  /// Text and icons.
  public let text: Rgb
  /// The background.
  public let ground: Rgb
}

/// A role of the colour table (screens.md, "Colours"). Colour is never the only sign of anything.
public enum ColourRole: CaseIterable, Sendable {
  case page, fine, act, ended, note, button

  /// The role of an answer or a failure.
  public init(_ tone: Tone) {
    self =
      switch tone {
      case .fine: .fine
      case .act: .act
      case .ended: .ended
      case .note: .note
      }
  }

  /// Its colours.
  public func colours(dark: Bool) -> ColourPair {
    let (text, ground): (UInt32, UInt32) =
      switch (self, dark) {
      case (.page, false): (0x1B1B1F, 0xFDFCFF)
      case (.page, true): (0xE4E2E6, 0x131316)
      case (.fine, false): (0x0F4C23, 0xE3F3E6)
      case (.fine, true): (0xA9DDB4, 0x12301C)
      case (.act, false): (0x5A3A00, 0xFFF1D6)
      case (.act, true): (0xFFD58A, 0x3A2A05)
      case (.ended, false): (0x7A1212, 0xFDE7E5)
      case (.ended, true): (0xFFB4AB, 0x3F1412)
      case (.note, false): (0x0B3A75, 0xE6EEFA)
      case (.note, true): (0xAFC8F5, 0x10243F)
      case (.button, false): (0xFFFFFF, 0x0B4A8F)
      case (.button, true): (0x06264D, 0xA8C8FF)
      }
    return ColourPair(text: Rgb(text), ground: Rgb(ground))
  }
}
