/// A piece of a template, after white space around standalone tags has been settled.
enum Token: Sendable {
    /// A line begins here that is not taken up by a standalone tag: an indented partial writes its indentation.
    case lineStart
    /// Bytes of the template, as they stand. They lie in one line and may end with its line feed.
    case text(Range<Int>)
    /// `{{name}}`, or with `isRaw` `{{{name}}}` and `{{&name}}`.
    case variable(NameInTag, isRaw: Bool)
    /// `{{#name}}`, or with `isInverted` `{{^name}}`. Each is followed by its own ``close``.
    case open(NameInTag, isInverted: Bool)
    /// `{{/name}}`.
    case close
    /// `{{> name}}`, with the white space before it where it stands alone in its line; nil within a line.
    case partial(NameInTag, indentation: Range<Int>?)
}

/// A name and where it stands.
struct NameInTag: Sendable {
    /// `.`, or parts with dots between them; the whole name of a partial.
    let text: String
    let place: TemplatePlace

    /// The place of a part: `range` counts bytes in the name.
    func place(of range: Range<Int>) -> TemplatePlace {
        let scalarsBefore = text.utf8.prefix(range.lowerBound).reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
        let start = place.range.lowerBound
        return TemplatePlace(
            template: place.template, range: start + range.lowerBound..<start + range.upperBound,
            line: place.line, column: place.column + scalarsBefore)
    }
}

/// A template that has been read, but not yet checked against a context.
struct ParsedTemplate: Sendable {
    let name: String
    let bytes: [UInt8]
    let tokens: [Token]
    /// What is wrong with it whatever the context.
    let problems: [TemplateProblem]
}
