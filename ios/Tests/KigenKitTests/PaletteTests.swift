import KigenKit
import Testing

@Suite struct PaletteTests {
  @Test("black on white has the contrast 21, a colour on itself 1")
  func knownContrasts() {
    #expect(abs(Rgb(0x000000).contrast(with: Rgb(0xFFFFFF)) - 21) < 1e-9)
    #expect(abs(Rgb(0x777777).contrast(with: Rgb(0xFFFFFF)) - 4.478) < 1e-3)
    #expect(Rgb(0x5A3A00).contrast(with: Rgb(0x5A3A00)) == 1)
  }

  @Test("every text of the colour table has at least 4.5 : 1", arguments: ColourRole.allCases, [false, true])
  func textIsReadable(role: ColourRole, dark: Bool) {
    let colours = role.colours(dark: dark)
    #expect(colours.text.contrast(with: colours.ground) >= 4.5)
  }

  @Test("icons and lines of a role stand out on the page", arguments: ColourRole.allCases, [false, true])
  func iconsStandOutOnThePage(role: ColourRole, dark: Bool) {
    guard role != .button else { return }
    // Icons and lines of a role are drawn on the page too: large, so 3 : 1.
    #expect(role.colours(dark: dark).text.contrast(with: ColourRole.page.colours(dark: dark).ground) >= 3)
  }
}
