@testable import Mustache

/// The shape of a JSON value, so that a template can be checked against plain data.
///
/// JSON says less than a typed context: any value may be missing, any text may be asked for as HTML. So every field is
/// optional here, and a text may be written with three braces. What is declared beyond the data is what the
/// specification calls a missing name: the typed check refuses it, so a case must say which names it misses.
struct JSONShape {
    /// Where the value is in the data, which is also what the shape is called: "$.a.b".
    let path: String
    private var kind = Kind.nothing
    private var fields: [(name: String, shape: JSONShape)] = []
    private var items: [JSONShape] = []

    private enum Kind { case nothing, flag, text, list, object }

    init(of values: [JSON], path: String = "$") {
        self.path = path
        var names: [(name: String, values: [JSON])] = []
        var elements: [JSON] = []
        for value in values {
            switch value {
            case .null: break
            case .flag: kind = .flag
            case .text: kind = .text
            case .list(let list):
                kind = .list
                elements += list
            case .object(let members):
                kind = .object
                for member in members {
                    if let index = names.firstIndex(where: { $0.name == member.name }) {
                        names[index].values.append(member.value)
                    } else {
                        names.append((member.name, [member.value]))
                    }
                }
            }
        }
        fields = names.map { ($0.name, JSONShape(of: $0.values, path: "\(path).\($0.name)")) }
        if kind == .list { items = [JSONShape(of: elements, path: "\(path)[]")] }
    }

    /// Declares the dotted name `parts` in the shape at `path`, as something that is never there.
    mutating func declareMissing(_ parts: ArraySlice<String>, at path: String) {
        if path == self.path {
            guard let first = parts.first else { return }
            var missing = JSONShape(of: [], path: "\(path).\(first)")
            if parts.count > 1 {
                missing.kind = .object
                missing.declareMissing(parts.dropFirst(), at: missing.path)
            }
            fields.append((first, missing))
        } else {
            for index in fields.indices { fields[index].shape.declareMissing(parts, at: path) }
            for index in items.indices { items[index].declareMissing(parts, at: path) }
        }
    }

    /// What the compiler is given: the value itself as `.`, and its fields.
    var inner: InnerShape {
        let identity = ShapeIdentity(type: ObjectIdentifier(JSON.self), part: path)
        return InnerShape(identity) { [self] in
            Shape(
                identity, name: path, dot: accessor { $0 },
                fields: fields.map { field in (field.name, "", field.shape.accessor { $0[field.name] }) })
        }
    }

    private func accessor(_ get: @escaping @Sendable (JSON) -> JSON) -> Accessor {
        let write: @Sendable (Frame, inout Output, _ escaping: Bool) -> Void = { frame, output, escaping in
            guard case .text(let text) = get(frame.pointer(to: JSON.self).pointee) else { return }
            if escaping { output.append(escaping: text) } else { output.append(trusted: text) }
        }
        let writeEscaped: Accessor.Write = { write($0, &$1, true) }
        let writeRaw: Accessor.Write = { write($0, &$1, false) }
        let isTrue: Accessor.Test = {
            switch get($0.pointer(to: JSON.self).pointee) {
            case .null, .flag(false): false
            case .flag(true), .text, .object: true
            case .list(let items): !items.isEmpty
            }
        }
        let enter: Accessor.Enter = { frame, body in
            switch get(frame.pointer(to: JSON.self).pointee) {
            case .null, .flag(false): true
            case .list(let items): Frame.each(of: items, body)
            case let value: Frame.holding(value, body)
            }
        }
        switch kind {
        case .flag: return .flag(isTrue)
        case .list: return Accessor(kind: .list, isTrue: isTrue, enter: enter, inner: items[0].inner)
        case .object: return .optional(isTrue: isTrue, enter: enter, inner: inner)
        case .text, .nothing:
            return Accessor(
                kind: .optionalText, writeEscaped: writeEscaped, writeRaw: writeRaw, isTrue: isTrue, enter: enter,
                inner: inner)
        }
    }
}
