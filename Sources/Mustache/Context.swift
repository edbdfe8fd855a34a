/// Data that a template can be written against: the names it may use and what stands behind each.
///
/// A template is checked against the type when it is loaded, so the list of fields is all that a theme's author can
/// see, and its sentences are the theme's reference (``Schema``):
///
///     struct ClaimLine: Context {
///         let claim: Claim
///
///         static let fields: Fields<Self> = [
///             .text("text", "The claim in our words.") { $0.claim.text },
///             .flag("contested", "Whether another claim contradicts it.") { $0.claim.isContested },
///             .optional("quote", "The speaker's own words, where we have them.") { $0.quote },
///             .list("relations", "How other claims bear on it.") { $0.relations },
///         ]
///     }
///
/// A context may contain itself, as a tree of items does.
public protocol Context: Sendable {
    /// Every name that a template may use where this context is at hand.
    static var fields: Fields<Self> { get }

    /// Whether values of the type may have an ``identity``.
    static var isKept: Bool { get }

    /// What tells a value from every other of its type, where one value is shown on many pages: what a partial writes
    /// of it is then rendered once and kept (``Fragments``). Two values of one type with the same identity have the
    /// same fields, through and through. Nil for a value that is rendered anew each time.
    var identity: UInt64? { get }
}

extension Context {
    public static var isKept: Bool { false }
    public var identity: UInt64? { nil }
}

/// The fields of a context, written as an array literal. Their names are unique.
public struct Fields<Owner: Context>: Sendable, ExpressibleByArrayLiteral {
    let list: [Field<Owner>]

    public init(arrayLiteral fields: Field<Owner>...) {
        self.init(fields)
    }

    private init(_ fields: [Field<Owner>]) {
        var names: Set<String> = []
        for field in fields {
            precondition(Name.isWellFormed(field.name), "'\(field.name)' in \(Owner.self) cannot be written in a tag")
            precondition(names.insert(field.name).inserted, "\(Owner.self) has two fields named '\(field.name)'")
        }
        list = fields
    }

    /// These fields and more: for what many contexts have in common.
    ///
    ///     static let fields = Fields<Self>.ofEveryPage.adding([.text("title", "…") { $0.title }])
    public func adding(_ more: Fields) -> Fields { Fields(list + more.list) }
}
