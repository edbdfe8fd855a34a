/// Everything a template may say about a context: the theme's reference, had from the types themselves.
public struct Schema: Hashable, Sendable {
    /// A context and its fields.
    public struct ContextType: Hashable, Sendable {
        /// The Swift type's name, with the types it is nested in and without its module.
        public let name: String
        /// In the order they are declared in.
        public let fields: [Field]
    }

    /// A name that a template may use.
    public struct Field: Hashable, Sendable {
        public let name: String
        /// A sentence for the theme's author.
        public let doc: String
        public let kind: FieldKind
        /// The context behind a list, an object or an optional, to be looked up in ``Schema/contexts``.
        public let context: String?
    }

    /// The root first, then every context it leads to, each once, in the order they are met.
    public let contexts: [ContextType]

    /// Walks the fields of `root` and of all that it leads to.
    public init<Root: Context>(of _: Root.Type) {
        var table = ShapeTable()
        _ = table.number(of: InnerShape(Root.self))
        var contexts: [ContextType] = []
        while contexts.count < table.count {
            let shape = table[contexts.count]
            let fields = shape.fields.map { field in
                let accessor = field.accessor
                let isContext = [.list, .object, .optional].contains(accessor.kind)
                let inner = accessor.inner.flatMap { isContext ? table.shape(of: $0).name : nil }
                return Field(name: field.name, doc: field.doc, kind: accessor.kind, context: inner)
            }
            contexts.append(ContextType(name: shape.name, fields: fields))
        }
        self.contexts = contexts
    }
}
