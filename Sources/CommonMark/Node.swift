/// One node of the tree. Nodes lie in one array in document order, each before its children;
/// `end` says where the next node that is not inside this one stands. A walk is a loop.
struct Node {
    enum Kind: UInt8 {
        // Blocks. `a` is the text block's number where there is one.
        case blockQuote
        case list  // `a`: the first number; flags: ordered, tight
        case item  // flags: task, done
        case paragraph  // flags: tight
        case heading  // level; `b`: index of the heading
        case codeBlock  // `b`: the number of its info string
        case htmlBlock  // `a`..<`b`: the HTML
        case thematicBreak
        case table  // `a`: how many columns
        case tableRow  // flags: header
        case tableCell  // level: the alignment; flags: header, empty
        case footnoteSection
        case footnoteDefinition  // `a`: the footnote's number, from 1

        // Inlines. Text is `a`..<`b` in the document's text.
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
        case footnoteReference  // `a`: the footnote's number, from 1; `b`: which reference to it, from 1
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
    var end: UInt32 = 0
    var a: UInt32 = 0
    var b: UInt32 = 0
}
