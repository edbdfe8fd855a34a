/// What the compiler knows of a value on the context stack: the names in it, and what `{{.}}` is.
struct Shape: Sendable {
    let identity: ShapeIdentity
    /// What messages and the schema call it.
    let name: String
    /// What `{{.}}` and `{{#.}}` stand for; nil where a template has no use for the value itself.
    let dot: Accessor?
    let fields: [(name: String, doc: String, accessor: Accessor)]
    private let positions: [String: Int]

    init(
        _ identity: ShapeIdentity, name: String, dot: Accessor?,
        fields: [(name: String, doc: String, accessor: Accessor)]
    ) {
        self.identity = identity
        self.name = name
        self.dot = dot
        self.fields = fields
        positions = Dictionary(
            fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The field called `name`.
    subscript(name: String) -> Accessor? { positions[name].map { fields[$0].accessor } }
}

/// Which shape a value has. Two frames of one identity offer the same names, so the upper hides the lower.
struct ShapeIdentity: Hashable, Sendable {
    let type: ObjectIdentifier
    /// Tells apart the shapes of a type whose values differ in shape; empty for every ``Context``.
    var part = ""
}

/// The shape behind a field, made when it is asked for: a context may contain itself.
@usableFromInline
struct InnerShape: Sendable {
    let identity: ShapeIdentity
    /// What tells values apart that are shown on many pages; nil for a type that has none.
    let identityOfValue: (@Sendable (Frame) -> UInt64?)?
    let make: @Sendable () -> Shape

    init(
        _ identity: ShapeIdentity, identityOfValue: (@Sendable (Frame) -> UInt64?)? = nil,
        _ make: @escaping @Sendable () -> Shape
    ) {
        self.identity = identity
        self.identityOfValue = identityOfValue
        self.make = make
    }

    @usableFromInline init<Item: Context>(_: Item.Type) {
        let identityOfValue: @Sendable (Frame) -> UInt64? = { $0.pointer(to: Item.self).pointee.identity }
        self.init(
            ShapeIdentity(type: ObjectIdentifier(Item.self)), identityOfValue: Item.isKept ? identityOfValue : nil
        ) {
            Shape(
                ShapeIdentity(type: ObjectIdentifier(Item.self)), name: Name.ofType(Item.self),
                dot: .object(enter: { $1($0) }, inner: InnerShape(Item.self)),
                fields: Item.fields.list.map { ($0.name, $0.doc, $0.accessor) })
        }
    }

    /// A text in a list, or an optional text that is present.
    static let text = InnerShape(ShapeIdentity(type: ObjectIdentifier(String.self))) {
        Shape(
            ShapeIdentity(type: ObjectIdentifier(String.self)), name: "text",
            dot: .text { $1.append(escaping: $0.pointer(to: String.self).pointee) }, fields: [])
    }

    /// Optional HTML that is present.
    static let html = InnerShape(ShapeIdentity(type: ObjectIdentifier(SafeHTML.self))) {
        Shape(
            ShapeIdentity(type: ObjectIdentifier(SafeHTML.self)), name: "HTML",
            dot: .html { $1.append($0.pointer(to: SafeHTML.self).pointee) }, fields: [])
    }
}
