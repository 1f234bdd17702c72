import KigenCore

extension Platform {
  /// The actions that this app can carry out: the core offers no other button. iOS lets no app open its settings for
  /// NFC or the date; the remaining actions wait for their screens.
  public static let iPhone = Platform(actions: [.showGuide, .readAgain, .otherCard])
}
