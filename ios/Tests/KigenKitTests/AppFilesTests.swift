import Foundation
import KigenKit
import Testing

@Suite struct AppFilesTests {
  private let identifiersKey = "com.apple.developer.nfc.readersession.iso7816.select-identifiers"

  @Test("JPKI comes first among the applications that iOS looks for, every one with all its bytes")
  func applications() throws {
    let identifiers = try #require(Repository.propertyList("ios/App/Info.plist")[identifiersKey] as? [String])
    #expect(identifiers.prefix(2) == ["D392F000260100000001", "D3921000310001010100"])
    #expect(Set(identifiers).count == identifiers.count)
    for identifier in identifiers {
      // ISO/IEC 7816-4, 12.2.3: 5 bytes of registration, at most 16 in all.
      let bytes = try #require(Data(hexadecimal: identifier), "\(identifier)")
      #expect((7...16).contains(bytes.count), "\(identifier)")
      #expect(identifier == identifier.uppercased())
    }
  }

  @Test("every application that the core selects is listed, or iOS would not send the command")
  func everySelectedApplicationIsListed() throws {
    let identifiers = try #require(Repository.propertyList("ios/App/Info.plist")[identifiersKey] as? [String])
    // The one left out, the issuer domain, is selected only to close a contact with a PIN on a card without a common
    // application; CoreNFC may refuse to list it, and closing the sheet switches the card off anyway.
    let names = try Repository.text("core/card/src/file.rs").matches(of: /Self\(b"((?:\\x[0-9A-F]{2})+)"\)/)
      .map { String($0.output.1.replacing("\\x", with: "")) }
    #expect(names.count == 6)
    #expect(identifiers == names.filter { $0 != "A0000001510000" })
  }

  @Test("every application that a recorded contact selects is listed")
  func everyRecordedApplicationIsListed() throws {
    let identifiers = try #require(Repository.propertyList("ios/App/Info.plist")[identifiersKey] as? [String])
    var selected: Set<String> = []
    for path in try Repository.files(below: "tests/vectors/apdu", ending: ".jsonl") {
      for exchange in try Transcript(path).exchanges where exchange.command.hasPrefix("00A404") {
        let fields = try #require(Data(hexadecimal: exchange.command).flatMap(CommandFields.init))
        selected.insert(fields.body.hexadecimal)
      }
    }
    #expect(selected.count == 3)
    #expect(selected.isSubset(of: identifiers))
  }

  @Test("the app asks for NFC and nothing else")
  func entitlements() throws {
    let entitlements = try Repository.propertyList("ios/App/Kigen.entitlements")
    #expect(Array(entitlements.keys) == ["com.apple.developer.nfc.readersession.formats"])
    #expect(entitlements.values.first as? [String] == ["TAG"])
  }

  @Test("no key of Info.plist has to do with the network, and the only permission asked for is NFC")
  func permissions() throws {
    let keys = try Repository.propertyList("ios/App/Info.plist").keys
    #expect(keys.filter { $0.hasSuffix("UsageDescription") } == ["NFCReaderUsageDescription"])
    for word in ["NSAppTransportSecurity", "Bonjour", "Network", "UIBackgroundModes", "CFBundleURLTypes"] {
      #expect(!keys.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test("name and permission are there in every language of the app", arguments: ["ja", "en"])
  func permissionTexts(language: String) throws {
    let list = try Repository.propertyList("ios/App/Info.plist")
    #expect((list["CFBundleLocalizations"] as? [String])?.contains(language) == true)
    let strings = try Repository.propertyList("ios/App/\(language).lproj/InfoPlist.strings")
    let keys = ["CFBundleDisplayName", "NFCReaderUsageDescription"]
    #expect(strings.keys.sorted() == keys)
    for key in keys where language == list["CFBundleDevelopmentRegion"] as? String {
      #expect(strings[key] as? String == list[key] as? String, "\(key)")
    }
  }

  @Test("the privacy manifest says that nothing is collected, tracked or looked at")
  func privacy() throws {
    let list = try Repository.propertyList("ios/App/PrivacyInfo.xcprivacy")
    #expect(list["NSPrivacyTracking"] as? Bool == false)
    let empty = ["NSPrivacyTrackingDomains", "NSPrivacyCollectedDataTypes", "NSPrivacyAccessedAPITypes"]
    #expect(list.count == empty.count + 1)
    for key in empty { #expect((list[key] as? [Any])?.isEmpty == true, "\(key)") }
  }

  @Test("nothing in the app opens a connection, keeps a setting or writes a log")
  func sources() throws {
    let paths = try ["ios/App", "ios/Sources"].flatMap { try Repository.files(below: $0, ending: ".swift") }
    #expect(paths.count > 10)
    for path in paths {
      let source = try Repository.text(path)
      for word in [
        "URLSession", "NWConnection", "import Network", "CFSocket", "UserDefaults", "@AppStorage", "FileManager",
        "print(", "NSLog", "os_log", "Logger(", "UIPasteboard",
      ] {
        #expect(!source.contains(word), "\(word) in \(path)")
      }
    }
  }

  @Test("every text grows with the person's setting, is never cut, and none is smaller than 16 points")
  func textSizes() throws {
    var sizes: [Int] = []
    for path in try Repository.files(below: "ios/App", ending: ".swift") {
      let source = try Repository.text(path)
      sizes += source.matches(of: /\.sized\((\d+)/).compactMap { Int($0.output.1) }
      for word in ["truncationMode", "minimumScaleFactor", "dynamicTypeSize(", ".lineLimit(1"] {
        #expect(!source.contains(word), "\(word) in \(path)")
      }
      #expect(source.contains(".font(") == path.hasSuffix("Look.swift"), "\(path)")
    }
    #expect(sizes.count > 30)
    #expect(sizes.min() == 16)
    #expect(sizes.max() == 34)
  }

  @Test("every button and link is at least 56 points high")
  func targets() throws {
    for path in try Repository.files(below: "ios/App", ending: ".swift") {
      let source = try Repository.text(path)
      let buttons = source.matches(of: /(?:^|\s)(?:Button\(action|Link\(destination)/).count
      let heights = source.matches(of: /minHeight: 56/).count
      #expect(heights >= buttons, "\(path)")
    }
  }
}
