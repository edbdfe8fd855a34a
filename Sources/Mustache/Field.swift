/// One name of a context: what it is called, what it means, and how its value is had.
///
/// A field is made by the function named after its ``FieldKind``. The closures are called while pages are rendered,
/// possibly on many threads at once, so they are pure functions of the context.
///
/// These functions are inlinable so that a closure written in place is compiled into its field: without that, calling
/// it would copy the whole context.
public struct Field<Owner: Context>: Sendable {
    /// The name in templates.
    public let name: String
    /// A sentence for the theme's author.
    public let doc: String
    let accessor: Accessor

    @usableFromInline init(_ name: String, _ doc: String, _ accessor: Accessor) {
        self.name = name
        self.doc = doc
        self.accessor = accessor
    }
}

// MARK: Values that are written

extension Field {
    /// Text, escaped where it is written.
    @inlinable
    public static func text(_ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> String) -> Self {
        Self(name, doc, .text { $1.append(escaping: get($0.pointer(to: Owner.self).pointee)) })
    }

    /// Text that may be absent. An empty text is present.
    @inlinable
    public static func optionalText(
        _ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> String?
    ) -> Self {
        Self(
            name, doc,
            .optionalText(
                write: { frame, output in
                    if let text = get(frame.pointer(to: Owner.self).pointee) { output.append(escaping: text) }
                },
                isTrue: { get($0.pointer(to: Owner.self).pointee) != nil },
                enter: { frame, body in
                    guard let text = get(frame.pointer(to: Owner.self).pointee) else { return true }
                    return Frame.holding(text, body)
                }))
    }

    /// A whole number, written in decimal digits.
    @inlinable
    public static func number(_ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> Int) -> Self {
        Self(name, doc, .number { $1.append(get($0.pointer(to: Owner.self).pointee)) })
    }

    /// Safe HTML, written as it stands.
    @inlinable
    public static func html(_ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> SafeHTML) -> Self {
        Self(name, doc, .html { $1.append(get($0.pointer(to: Owner.self).pointee)) })
    }

    /// Safe HTML that may be absent.
    @inlinable
    public static func optionalHTML(
        _ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> SafeHTML?
    ) -> Self {
        Self(
            name, doc,
            .optionalHTML(
                write: { frame, output in
                    if let html = get(frame.pointer(to: Owner.self).pointee) { output.append(html) }
                },
                isTrue: { get($0.pointer(to: Owner.self).pointee) != nil },
                enter: { frame, body in
                    guard let html = get(frame.pointer(to: Owner.self).pointee) else { return true }
                    return Frame.holding(html, body)
                }))
    }

    /// Safe HTML that is written straight into the page, with no copy between. Its text goes through
    /// ``Output/append(escaping:)-(String)``; to templates it is a field of kind ``FieldKind/html``.
    @inlinable
    public static func write(
        _ name: String, _ doc: String, _ write: @escaping @Sendable (Owner, inout Output) -> Void
    ) -> Self {
        Self(name, doc, .html { write($0.pointer(to: Owner.self).pointee, &$1) })
    }
}

// MARK: Values that are entered or asked

extension Field {
    /// True or false.
    @inlinable
    public static func flag(_ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> Bool) -> Self {
        Self(name, doc, .flag { get($0.pointer(to: Owner.self).pointee) })
    }

    /// Any number of texts; in the section each is `{{.}}`.
    @inlinable
    public static func texts(_ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> [String]) -> Self {
        Self(
            name, doc,
            .texts(
                isTrue: { !get($0.pointer(to: Owner.self).pointee).isEmpty },
                enter: { Frame.each(of: get($0.pointer(to: Owner.self).pointee), $1) }))
    }

    /// Any number of contexts; the section is rendered once with each.
    @inlinable
    public static func list<Item: Context>(
        _ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> [Item]
    ) -> Self {
        Self(
            name, doc,
            .list(
                isTrue: { !get($0.pointer(to: Owner.self).pointee).isEmpty },
                enter: { Frame.each(of: get($0.pointer(to: Owner.self).pointee), $1) },
                inner: InnerShape(Item.self)))
    }

    /// A context that is always there.
    @inlinable
    public static func object<Item: Context>(
        _ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> Item
    ) -> Self {
        Self(
            name, doc,
            .object(
                enter: { Frame.holding(get($0.pointer(to: Owner.self).pointee), $1) },
                inner: InnerShape(Item.self)))
    }

    /// A context that may be absent.
    @inlinable
    public static func optional<Item: Context>(
        _ name: String, _ doc: String, _ get: @escaping @Sendable (Owner) -> Item?
    ) -> Self {
        Self(
            name, doc,
            .optional(
                isTrue: { get($0.pointer(to: Owner.self).pointee) != nil },
                enter: { frame, body in
                    guard let item = get(frame.pointer(to: Owner.self).pointee) else { return true }
                    return Frame.holding(item, body)
                },
                inner: InnerShape(Item.self)))
    }
}
