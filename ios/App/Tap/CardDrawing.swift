import KigenKit
import SwiftUI

/// A still picture of a card at the top of an iPhone, where the antenna is.
struct CardDrawing: View {
  @Environment(\.colorScheme) private var scheme
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    let page = ColourRole.page.colours(dark: scheme == .dark)
    let note = ColourRole.note.colours(dark: scheme == .dark)
    // At the largest text sizes the words need the space.
    let height = textSize.isAccessibilitySize ? 140.0 : 240.0
    ZStack(alignment: .top) {
      RoundedRectangle(cornerRadius: height * 0.08)
        .strokeBorder(Color(page.text), lineWidth: 3)
        .frame(width: height * 0.5, height: height)
      RoundedRectangle(cornerRadius: height * 0.04)
        .fill(Color(note.ground))
        .overlay(RoundedRectangle(cornerRadius: height * 0.04).strokeBorder(Color(note.text), lineWidth: 3))
        .overlay(alignment: .topLeading) {
          RoundedRectangle(cornerRadius: 3)
            .fill(Color(note.text))
            .frame(width: height * 0.09, height: height * 0.07)
            .padding(height * 0.06)
        }
        .frame(width: height * 0.62, height: height * 0.38)
        .offset(y: -height * 0.06)
    }
    .padding(.top, height * 0.06)
  }
}
