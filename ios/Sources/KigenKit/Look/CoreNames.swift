import KigenCore

// SwiftUI has its own Button, Section and Label. Views use these names for the core's and import only KigenKit.

/// What a button of the core does.
public typealias CoreAction = KigenCore.Action
/// A button of the core.
public typealias CoreButton = KigenCore.Button
/// A section of the guide.
public typealias CoreSection = KigenCore.Section
/// The answer in words.
public typealias CoreAnswer = KigenCore.Answer
/// A part of the answer, in its place.
public typealias AnswerPart = KigenCore.AnswerPart
/// A row of the answer.
public typealias CoreRow = KigenCore.Row
/// A line of the guide.
public typealias CoreStatement = KigenCore.Statement
/// A day on the way past the days that matter.
public typealias RailMark = KigenCore.RailMark
/// The line between two of them.
public typealias RailLine = KigenCore.RailLine
/// What went wrong, in words.
public typealias CoreFailureText = KigenCore.FailureText
