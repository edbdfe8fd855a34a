/// What can be done with a value that is reached from a frame, its types erased.
///
/// What a kind of value does not offer is nil, and the compiler of templates refuses the tag that asks for it.
@usableFromInline
struct Accessor: Sendable {
    /// Writes the value.
    @usableFromInline typealias Write = @Sendable (Frame, inout Output) -> Void
    /// Whether a section over the value is rendered, and an inverted one is not.
    @usableFromInline typealias Test = @Sendable (Frame) -> Bool
    /// Calls the body with the frame of each value behind the name, until one returns false; returns whether none did.
    @usableFromInline typealias Enter = @Sendable (Frame, (Frame) -> Bool) -> Bool

    var kind: FieldKind
    /// For `{{name}}`.
    var writeEscaped: Write?
    /// For `{{{name}}}` and `{{&name}}`.
    var writeRaw: Write?
    /// For `{{#name}}` and `{{^name}}`; nil where the answer is always yes.
    var isTrue: Test?
    /// For `{{#name}}` where it pushes a context; nil where it does not.
    var enter: Enter?
    /// The shape of what `enter` pushes.
    var inner: InnerShape?
}

extension Accessor {
    @usableFromInline static func text(_ write: @escaping Write) -> Self {
        Self(kind: .text, writeEscaped: write)
    }

    @usableFromInline static func optionalText(
        write: @escaping Write, isTrue: @escaping Test, enter: @escaping Enter
    ) -> Self {
        Self(kind: .optionalText, writeEscaped: write, isTrue: isTrue, enter: enter, inner: .text)
    }

    @usableFromInline static func number(_ write: @escaping Write) -> Self {
        Self(kind: .number, writeEscaped: write)
    }

    @usableFromInline static func html(_ write: @escaping Write) -> Self {
        Self(kind: .html, writeRaw: write)
    }

    @usableFromInline static func optionalHTML(
        write: @escaping Write, isTrue: @escaping Test, enter: @escaping Enter
    ) -> Self {
        Self(kind: .optionalHTML, writeRaw: write, isTrue: isTrue, enter: enter, inner: .html)
    }

    @usableFromInline static func flag(_ isTrue: @escaping Test) -> Self {
        Self(kind: .flag, isTrue: isTrue)
    }

    @usableFromInline static func texts(isTrue: @escaping Test, enter: @escaping Enter) -> Self {
        Self(kind: .texts, isTrue: isTrue, enter: enter, inner: .text)
    }

    @usableFromInline static func list(isTrue: @escaping Test, enter: @escaping Enter, inner: InnerShape) -> Self {
        Self(kind: .list, isTrue: isTrue, enter: enter, inner: inner)
    }

    @usableFromInline static func object(enter: @escaping Enter, inner: InnerShape) -> Self {
        Self(kind: .object, enter: enter, inner: inner)
    }

    @usableFromInline static func optional(isTrue: @escaping Test, enter: @escaping Enter, inner: InnerShape) -> Self {
        Self(kind: .optional, isTrue: isTrue, enter: enter, inner: inner)
    }
}

extension Accessor {
    /// What `{{outer.inner}}` stands for, where this accessor enters `outer` and `next` is one of its fields.
    func followed(by next: Accessor) -> Accessor {
        guard let enterOuter = enter else { return next }
        var whole = next
        whole.writeEscaped = next.writeEscaped.map { write in Self.through(enterOuter, write) }
        whole.writeRaw = next.writeRaw.map { write in Self.through(enterOuter, write) }
        whole.enter = next.enter.map { enter in Self.through(enterOuter, enter) }
        // A section over what can neither be entered nor asked stays an error, though the way to it may be absent.
        if next.isTrue != nil || (isTrue != nil && next.enter != nil) {
            whole.isTrue = { frame in
                var answer = false
                _ = enterOuter(frame) {
                    answer = next.isTrue?($0) ?? true
                    return true
                }
                return answer
            }
        }
        if kind == .optional, next.kind == .object { whole.kind = .optional }
        return whole
    }

    private static func through(_ enter: @escaping Enter, _ next: @escaping Enter) -> Enter {
        { frame, body in enter(frame) { next($0, body) } }
    }

    private static func through(_ enter: @escaping Enter, _ write: @escaping Write) -> Write {
        { frame, output in
            _ = enter(frame) {
                write($0, &output)
                return true
            }
        }
    }
}
