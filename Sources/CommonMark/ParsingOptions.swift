/// Which extensions of CommonMark are read. All are by default.
public struct ParsingOptions: Sendable, Equatable {
    /// Tables written with pipes, as in GitHub Flavored Markdown.
    public var tables = true
    /// `[^label]` and `[^label]: text`.
    public var footnotes = true
    /// List items that begin with `[ ]` or `[x]`.
    public var taskLists = true
    /// `~~words~~`.
    public var strikethrough = true
    /// An `id` on every heading, made from its text.
    public var headingAnchors = true

    public init() {}

    /// CommonMark as specified, nothing added.
    public static let commonMark: ParsingOptions = {
        var options = ParsingOptions()
        options.tables = false
        options.footnotes = false
        options.taskLists = false
        options.strikethrough = false
        options.headingAnchors = false
        return options
    }()
}
