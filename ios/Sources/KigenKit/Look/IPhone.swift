import KigenCore

extension Platform {
  /// What this app can do: the core offers no other button. An iPhone has no page of the settings for NFC, nor one for the
  /// date that an app may open; the other actions wait for their screens.
  public static let iPhone = Platform(actions: [.showGuide, .readAgain, .otherCard])
}
