/// A place in a template.
public struct TemplatePlace: Hashable, Sendable {
    /// The template's name, as it was given to the loader.
    public let template: String
    /// The UTF-8 bytes of the template that are meant.
    public let range: Range<Int>
    /// The line of the first byte, counted from 1. Lines end with a line feed.
    public let line: Int
    /// The Unicode scalar in that line, counted from 1.
    public let column: Int
}

extension TemplatePlace: Comparable {
    /// By template, then by position.
    public static func < (a: TemplatePlace, b: TemplatePlace) -> Bool {
        (a.template, a.range.lowerBound, a.range.upperBound) < (b.template, b.range.lowerBound, b.range.upperBound)
    }
}

extension TemplatePlace: CustomStringConvertible {
    /// `template:line:column`.
    public var description: String { "\(template):\(line):\(column)" }
}

/// Counts lines and columns in one pass over a template, however many places are asked for.
struct PlaceCounter {
    private let template: String
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var column = 1

    init(template: String, bytes: [UInt8]) {
        self.template = template
        self.bytes = bytes
    }

    /// The place of `range`, which does not start before the range asked for last.
    mutating func place(_ range: Range<Int>) -> TemplatePlace {
        while offset < range.lowerBound {
            if bytes[offset] == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 {
                // The scalar goes on in the next byte.
            } else {
                column += 1
            }
            offset += 1
        }
        return TemplatePlace(template: template, range: range, line: line, column: column)
    }
}
