// swift-format-ignore-file
// Declares what the app uses of Apple's SwiftUI, after Apple's documentation, so that its views are type-checked without
// SwiftUI: a misspelt property, a wrong type, a missing case. It draws nothing. Linux only, never part of an app.

@_exported import Foundation

// MARK: Views

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}

extension Never: View {
  public var body: Never { return fatalError() }
}

/// A view without a body.
public protocol Leaf: View where Body == Never {}
extension Leaf {
  public var body: Never { return fatalError() }
}

@resultBuilder public enum ViewBuilder {
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildPartialBlock<Content: View>(first: Content) -> Content { first }
  public static func buildPartialBlock<Before: View, Next: View>(accumulated: Before, next: Next) -> Several {
    Several()
  }
  public static func buildOptional<Content: View>(_ content: Content?) -> Optionally<Content> { Optionally() }
  public static func buildEither<First: View, Second: View>(first: First) -> Either<First, Second> { Either() }
  public static func buildEither<First: View, Second: View>(second: Second) -> Either<First, Second> { Either() }
}

public struct Several: Leaf { nonisolated init() {} }
public struct Optionally<Content: View>: Leaf { nonisolated init() {} }
public struct Either<First: View, Second: View>: Leaf { nonisolated init() {} }
public struct EmptyView: Leaf { public nonisolated init() {} }
public struct Spacer: Leaf { public init(minLength: CGFloat? = nil) {} }
public struct Divider: Leaf { public init() {} }
public struct Image: Leaf { public init(systemName: String) {} }
public struct Text: Leaf {
  public init(_ content: some StringProtocol) {}
  public init(verbatim content: String) {}
}
public struct Group: Leaf { public init<Content: View>(@ViewBuilder content: () -> Content) {} }
public struct VStack: Leaf {
  public init<Content: View>(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {}
}
public struct HStack: Leaf {
  public init<Content: View>(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) {}
}
public struct ZStack: Leaf {
  public init<Content: View>(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {}
}
public struct ScrollView: Leaf { public init<Content: View>(@ViewBuilder content: () -> Content) {} }
public struct GeometryProxy { public let size: CGSize }
public struct GeometryReader: Leaf { public init<Content: View>(@ViewBuilder content: (GeometryProxy) -> Content) {} }
public struct ForEach: Leaf {
  public init<Items: RandomAccessCollection, ID: Hashable, Content: View>(
    _ items: Items, id: KeyPath<Items.Element, ID>, @ViewBuilder content: (Items.Element) -> Content
  ) {}
}
public struct Button: Leaf {
  public init<Label: View>(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}
public struct Link: Leaf { public init<Label: View>(destination: URL, @ViewBuilder label: () -> Label) {} }
public struct DisclosureGroup: Leaf {
  public init<Label: View, Content: View>(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {}
  public init<Label: View, Content: View>(
    isExpanded: Binding<Bool>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
  ) {}
}

// MARK: Alignment, colours, fonts, shapes

public enum HorizontalAlignment { case leading, center, trailing }
public enum VerticalAlignment { case top, center, bottom, firstTextBaseline }
public enum Alignment { case leading, center, trailing, top, topLeading }
public enum TextAlignment { case leading, center, trailing }

public protocol ShapeStyle {}
public struct Color: Leaf, ShapeStyle {
  public enum RGBColorSpace { case sRGB }
  public init(_ space: RGBColorSpace, red: Double, green: Double, blue: Double, opacity: Double = 1) {}
}
public struct Font {
  public enum Weight { case regular, semibold, bold }
  public enum TextStyle { case largeTitle, title, title2, title3, body }
  public static func system(size: CGFloat, weight: Weight? = nil) -> Font { Font() }
}
public struct Angle { public static func degrees(_ degrees: Double) -> Angle { Angle() } }
public struct Path {
  public init() {}
  public init(_ rect: CGRect) {}
  public init(_ draw: (inout Path) -> Void) {}
  public mutating func move(to point: CGPoint) {}
  public mutating func addLine(to point: CGPoint) {}
  public mutating func addLines(_ points: [CGPoint]) {}
  public mutating func closeSubpath() {}
  public mutating func addArc(
    center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool
  ) {}
}
public struct StrokeStyle { public init(lineWidth: CGFloat = 1) {} }
public protocol Shape: View where Body == Never { nonisolated func path(in rect: CGRect) -> Path }
extension Shape {
  public var body: Never { return fatalError() }
  public func fill(_ style: some ShapeStyle) -> Several { Several() }
  public func stroke(_ style: some ShapeStyle, style stroke: StrokeStyle) -> Several { Several() }
}
public struct RoundedRectangle: Shape {
  public init(cornerRadius: CGFloat) {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
  public func strokeBorder(_ style: some ShapeStyle, lineWidth: CGFloat = 1) -> Several { Several() }
}
public struct GraphicsContext {
  public struct Shading { public static func color(_ color: Color) -> Shading { Shading() } }
  public func fill(_ path: Path, with shading: Shading) {}
  public func stroke(_ path: Path, with shading: Shading, lineWidth: CGFloat = 1) {}
  public mutating func clip(to path: Path) {}
}
public struct Canvas: Leaf { public init(renderer: @escaping (inout GraphicsContext, CGSize) -> Void) {} }

// MARK: Layout

public struct ProposedViewSize: Sendable {
  public static let unspecified = ProposedViewSize(width: nil, height: nil)
  public init(width: CGFloat?, height: CGFloat?) {}
  public func replacingUnspecifiedDimensions(by size: CGSize = CGSize(width: 10, height: 10)) -> CGSize { size }
}
public struct LayoutSubview {
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { .zero }
  public func place(at position: CGPoint, proposal: ProposedViewSize) {}
}
public typealias LayoutSubviews = [LayoutSubview]
public protocol Layout {
  typealias Subviews = LayoutSubviews
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout ()) -> CGSize
  func placeSubviews(in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ())
}
extension Layout {
  @MainActor public func callAsFunction<Content: View>(@ViewBuilder _ content: () -> Content) -> Several { Several() }
}
public protocol Arranged {}
public struct VStackLayout: Arranged {
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {}
}
public struct HStackLayout: Arranged {
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {}
}
public struct AnyLayout {
  public init(_ layout: some Arranged) {}
  @MainActor public func callAsFunction<Content: View>(@ViewBuilder _ content: () -> Content) -> Several { Several() }
}

// MARK: State and environment

@propertyWrapper public struct Binding<Value> {
  public var wrappedValue: Value
  public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) { wrappedValue = get() }
}
@propertyWrapper public struct State<Value> {
  public var wrappedValue: Value
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}
@MainActor @preconcurrency @propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject> {
  public var wrappedValue: Value
  public var projectedValue: Bindable<Value> { self }
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public subscript<Part>(dynamicMember path: ReferenceWritableKeyPath<Value, Part>) -> Binding<Part> {
    let value = wrappedValue[keyPath: path]
    return Binding(get: { value }, set: { _ in })
  }
}
@MainActor @preconcurrency @propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint> {
  public let wrappedValue: Value
  public init(wrappedValue: Value, relativeTo style: Font.TextStyle) { self.wrappedValue = wrappedValue }
}
@MainActor @preconcurrency @propertyWrapper public struct Environment<Value> {
  public var wrappedValue: Value { fatalError() }
  public init(_ path: KeyPath<EnvironmentValues, Value>) {}
}
public struct EnvironmentValues {
  public var scenePhase: ScenePhase { .active }
  public var colorScheme: ColorScheme { .light }
  public var dynamicTypeSize: DynamicTypeSize { DynamicTypeSize(isAccessibilitySize: false) }
  public var dismiss: DismissAction { DismissAction() }
}
public enum ScenePhase { case background, inactive, active }
public enum ColorScheme { case light, dark }
public struct DynamicTypeSize { public let isAccessibilitySize: Bool }
@MainActor @preconcurrency public struct DismissAction {
  nonisolated init() {}
  public func callAsFunction() {}
}

// MARK: Modifiers

@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = Several
  @ViewBuilder func body(content: Content) -> Body
}
public struct AccessibilityTraits: Sendable {
  public static let isHeader = AccessibilityTraits()
  public static let isImage = AccessibilityTraits()
}
public enum AccessibilityChildBehavior { case ignore, combine }
public enum AccessibilityNotification {
  @MainActor public struct Announcement {
    public init(_ words: String) {}
    public func post() {}
  }
}
public struct PlainButtonStyle {}
public protocol ButtonStyles {}
extension PlainButtonStyle: ButtonStyles {}
extension ButtonStyles where Self == PlainButtonStyle { public static var plain: PlainButtonStyle { .init() } }
public struct Animation {}
public enum Edge {
  public struct Set: Sendable {
    public static let all = Set(), top = Set(), bottom = Set(), horizontal = Set()
  }
}

extension View {
  public func modifier(_ modifier: some ViewModifier) -> some View { Several() }
  public func font(_ font: Font?) -> some View { Several() }
  public func lineSpacing(_ points: CGFloat) -> some View { Several() }
  public func lineLimit(_ lines: Int?) -> some View { Several() }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { Several() }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { Several() }
  public func foregroundStyle(_ style: some ShapeStyle) -> some View { Several() }
  public func background(_ style: some ShapeStyle, in shape: some Shape) -> some View { Several() }
  public func overlay(_ view: some View) -> some View { Several() }
  public func overlay<Content: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> Content
  ) -> some View { Several() }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    Several()
  }
  public func frame(
    minWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View { Several() }
  public func padding(_ length: CGFloat) -> some View { Several() }
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { Several() }
  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { Several() }
  public func ignoresSafeArea() -> some View { Several() }
  public func disabled(_ disabled: Bool) -> some View { Several() }
  public func buttonStyle(_ style: some ButtonStyles) -> some View { Several() }
  public func animation<Value: Equatable>(_ animation: Animation?, value: Value) -> some View { Several() }
  public func onChange<Value: Equatable>(of value: Value, _ action: @escaping @MainActor () -> Void) -> some View {
    Several()
  }
  public func onAppear(perform action: (@MainActor () -> Void)?) -> some View { Several() }
  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View { Several() }
  public func typesettingLanguage(_ language: Locale.Language, isEnabled: Bool = true) -> some View { Several() }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { Several() }
  public func accessibilityLabel(_ words: some StringProtocol) -> some View { Several() }
  public func accessibilityHint(_ words: some StringProtocol) -> some View { Several() }
  public func accessibilityHidden(_ hidden: Bool) -> some View { Several() }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { Several() }
}

// MARK: App

@MainActor @preconcurrency public protocol Scene {}
public struct WindowGroup: Scene { public init<Content: View>(@ViewBuilder content: () -> Content) {} }
@resultBuilder public enum SceneBuilder {
  public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}
@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @SceneBuilder var body: Body { get }
  init()
}
extension App { public static func main() {} }
