import KigenKit
import SwiftUI

extension Color {
  /// A colour of the colour table.
  init(_ colour: Rgb) {
    self.init(
      .sRGB, red: Double(colour.red) / 255, green: Double(colour.green) / 255, blue: Double(colour.blue) / 255)
  }
}

/// Text that scales with the person's text size and is never truncated.
private struct Sized: ViewModifier {
  @ScaledMetric private var size: Double
  private let weight: Font.Weight

  init(_ size: Double, _ weight: Font.Weight, _ style: Font.TextStyle) {
    _size = ScaledMetric(wrappedValue: size, relativeTo: style)
    self.weight = weight
  }

  func body(content: Content) -> some View {
    content
      .font(.system(size: size, weight: weight))
      .lineSpacing(size * 0.25)
      .lineLimit(nil)
      .fixedSize(horizontal: false, vertical: true)
  }
}

/// Text colour and background of a role of the colour table.
private struct Tinted: ViewModifier {
  let role: ColourRole
  @Environment(\.colorScheme) private var scheme

  func body(content: Content) -> some View {
    let colours = role.colours(dark: scheme == .dark)
    content
      .foregroundStyle(Color(colours.text))
      .background(Color(colours.ground), in: RoundedRectangle(cornerRadius: role == .page ? 0 : 16))
  }
}

extension View {
  /// Sets a size of screens.md: 16 at least, 18 for body text, 34 for the key date.
  func sized(_ size: Double, _ weight: Font.Weight = .regular, relativeTo style: Font.TextStyle = .body) -> some View {
    modifier(Sized(size, weight, style))
  }

  /// Sets text colour and background of a role.
  func tinted(_ role: ColourRole) -> some View { modifier(Tinted(role: role)) }
}

/// The main button of a screen: at least 56 points high, as wide as the text column.
struct PrimaryButton: View {
  let words: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      Text(words)
        .sized(20, .bold, relativeTo: .title3)
        .multilineTextAlignment(.center)
        .frame(maxWidth: .infinity, minHeight: 56)
        .padding(.horizontal, 16)
        .tinted(.button)
    }
    .buttonStyle(.plain)
  }
}

/// A further button of the same size, outlined.
struct SecondaryButton: View {
  let words: String
  let action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Outlined(words: words) }.buttonStyle(.plain)
  }
}

/// What a further button shows, and a link that looks like one.
struct Outlined: View {
  let words: String
  @Environment(\.colorScheme) private var scheme

  var body: some View {
    let colour = Color(ColourRole.note.colours(dark: scheme == .dark).text)
    Text(words)
      .sized(18, .semibold)
      .multilineTextAlignment(.center)
      .frame(maxWidth: .infinity, minHeight: 56)
      .padding(.horizontal, 16)
      .overlay(RoundedRectangle(cornerRadius: 16).strokeBorder(colour, lineWidth: 2))
      .foregroundStyle(colour)
  }
}

/// The core's buttons. The first is the main one.
struct CoreButtons: View {
  let buttons: [CoreButton]
  let perform: @MainActor (CoreAction) -> Void

  var body: some View {
    ForEach(Array(buttons.enumerated()), id: \.offset) { index, button in
      if index == 0 {
        PrimaryButton(words: button.label) { perform(button.action) }
      } else {
        SecondaryButton(words: button.label) { perform(button.action) }
      }
    }
  }
}

/// One scrolling column, at most 560 points wide. The foot is at the bottom of the screen when the content is short.
struct Page<Content: View, Foot: View>: View {
  @ViewBuilder let content: Content
  @ViewBuilder let foot: Foot

  var body: some View {
    GeometryReader { space in
      ScrollView {
        VStack(alignment: .leading, spacing: 20) {
          content
          Spacer(minLength: 12)
          foot
        }
        .padding(20)
        .frame(maxWidth: 560, minHeight: space.size.height, alignment: .topLeading)
        .frame(maxWidth: .infinity)
      }
    }
    .tinted(.page)
  }
}
