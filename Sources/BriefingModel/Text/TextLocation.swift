/// Which text of an article, or of a profile, words stand in.
public enum TextLocation: Hashable, Sendable {
    case title
    case summary
    /// A text block of the body, by its number.
    case body(block: Int)

    /// Where the text stands in reading order: title, summary, the blocks of the body by number.
    public var position: Int32 {
        switch self {
        case .title: -2
        case .summary: -1
        case .body(let block): Int32(block)
        }
    }

    init(position: Int32) {
        switch position {
        case -2: self = .title
        case -1: self = .summary
        default: self = .body(block: Int(position))
        }
    }
}
