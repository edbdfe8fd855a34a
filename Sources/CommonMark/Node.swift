/// One node of the tree. Nodes lie in one array in document order, each before its children. A walk is a loop:
/// ``Storage/end(ofNode:)`` says where the next node that is not inside another stands.
///
/// A document has thousands: what may have children keeps its end where a leaf keeps a number of its own.
struct Node {
    enum Kind: UInt8 {
        // Blocks. `a` is the text block's number where there is one.
        case blockQuote
        case list  // `a`: the first number; flags: ordered, tight
        case item  // flags: task, done
        case paragraph  // flags: tight
        case heading  // level
        case codeBlock  // a leaf; `b`: the number of its info string
        case htmlBlock  // a leaf; `a`..<`b`: the HTML
        case thematicBreak  // a leaf
        case table  // `a`: how many columns
        case tableRow  // flags: header
        case tableCell  // level: the alignment; flags: header, empty
        case footnoteSection
        case footnoteDefinition  // `a`: the footnote's number, from 1

        // Inlines. Text is `a`..<`b` in the document's text, and a leaf, as code, breaks and HTML are.
        case text
        case code
        case softBreak
        case hardBreak
        case html  // `a`..<`b`: the HTML
        case emphasis
        case strong
        case strikethrough
        case link  // `a`: the link's number
        case image  // `a`: the link's number; it has no children
        case footnoteReference  // a leaf; `a`: the footnote's number, from 1; `b`: which reference to it, from 1

        /// Whether it never has children.
        var isLeaf: Bool {
            switch self {
            case .codeBlock, .htmlBlock, .thematicBreak, .text, .code, .softBreak, .hardBreak, .html,
                .footnoteReference:
                true
            default: false
            }
        }
    }

    struct Flags: OptionSet {
        let rawValue: UInt8
        static let ordered = Flags(rawValue: 1)
        static let tight = Flags(rawValue: 2)
        static let task = Flags(rawValue: 4)
        static let done = Flags(rawValue: 8)
        static let header = Flags(rawValue: 16)
        static let empty = Flags(rawValue: 32)
    }

    enum Alignment: UInt8 {
        case none, left, center, right
    }

    var kind: Kind
    var flags: Flags = []
    var level: UInt8 = 0
    var a: UInt32 = 0
    /// Where the next node stands that is not inside this one, if this is no leaf.
    var b: UInt32 = 0
}
