// swift-tools-version: 6.0
// KigenCore and KigenCoreFFI are generated from bindings/ffi by tools/generate, which also puts the host's library there.
import PackageDescription

let generated = "\(Context.packageDirectory)/Generated"

let core: [Target] = [
  .systemLibrary(name: "KigenCoreFFI", path: "Generated/KigenCoreFFI"),
  .target(
    name: "KigenCore", dependencies: ["KigenCoreFFI"], path: "Generated/KigenCore",
    // On an iPhone the app links the static library itself (project.yml).
    linkerSettings: [
      .unsafeFlags(
        ["-L\(generated)/lib", "-Xlinker", "-rpath", "-Xlinker", "\(generated)/lib"],
        .when(platforms: [.linux, .macOS])),
      .linkedLibrary("kigen_ffi", .when(platforms: [.linux, .macOS])),
    ]),
]

// Where there is no CoreNFC and no SwiftUI, declarations stand in, so that the adapter is compiled and driven by tests and
// the app's views are type-checked. On a Mac the app is built by project.yml.
#if os(Linux)
  let stubs: [Target] = [
    .target(name: "CoreNFC", path: "Stubs/CoreNFC", swiftSettings: [.swiftLanguageMode(.v5)]),
    .target(name: "SwiftUI", path: "Stubs/SwiftUI"),
    .target(
      name: "App", dependencies: ["KigenKit", "SwiftUI"], path: "App",
      exclude: ["Info.plist", "Kigen.entitlements", "PrivacyInfo.xcprivacy", "en.lproj", "ja.lproj"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
  let nfc: [Target.Dependency] = ["CoreNFC"]
#else
  let stubs: [Target] = []
  let nfc: [Target.Dependency] = []
#endif

let package = Package(
  name: "KigenKit",
  platforms: [.iOS(.v17), .macOS(.v14)],
  products: [.library(name: "KigenKit", targets: ["KigenKit", "KigenCore"])],
  targets: core + stubs + [
    .target(
      name: "KigenKit", dependencies: ["KigenCore"] + nfc,
      // https://github.com/swiftlang/swift/issues/75670: libswiftObservation.so lacks a symbol on Linux
      linkerSettings: [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"], .when(platforms: [.linux]))]),
    .testTarget(name: "KigenKitTests", dependencies: ["KigenKit"] + nfc),
  ],
  swiftLanguageModes: [.v6]
)
