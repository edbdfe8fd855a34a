/// What a name in a tag stands for: a slot and the way from there.
struct Resolution {
    let slot: Int
    let accessor: Accessor
}

extension ShapeTable {
    /// A name that stands for nothing, and why.
    struct Failure: Error {
        let kind: TemplateProblem.Kind
        /// The bytes of the name that are at fault.
        let range: Range<Int>
        let message: String
        var suggestion: String?
        var context: String?
    }

    /// Resolves `name` by the specification: its first part in the innermost context that has it, each other part in
    /// what the part before it stands for.
    mutating func resolve(_ name: String, in scope: Scope) throws(Failure) -> Resolution {
        if name == "." { return try resolveDot(in: scope) }
        let parts = name.split(separator: ".").map(String.init)
        var resolution = try resolveFirst(parts[0], in: scope)
        var end = parts[0].utf8.count
        for (index, part) in parts.enumerated().dropFirst() {
            let range = end + 1..<end + 1 + part.utf8.count
            let outer = resolution.accessor
            guard outer.kind == .object || outer.kind == .optional, let inner = outer.inner else {
                throw Failure(
                    kind: .notAnObject, range: 0..<end,
                    message:
                        "'\(parts[..<index].joined(separator: "."))' is \(outer.kind.inWords), so it has no '\(part)'")
            }
            let shape = shape(of: inner)
            guard let field = shape[part] else {
                let names = shape.fields.map(\.name)
                throw unknown(part, range, among: names, where: "in '\(parts[index - 1])'", shape)
            }
            resolution = Resolution(slot: resolution.slot, accessor: outer.followed(by: field))
            end = range.upperBound
        }
        return resolution
    }

    private func resolveDot(in scope: Scope) throws(Failure) -> Resolution {
        if let flag = scope.flag {
            throw Failure(
                kind: .notAVariable, range: 0..<1, message: "'.' is the flag '\(flag)' here; name what is to be used")
        }
        guard let dot = self[scope.top].dot else {
            throw Failure(kind: .notAVariable, range: 0..<1, message: "'.' stands for nothing that could be used here")
        }
        return Resolution(slot: scope.top, accessor: dot)
    }

    private func resolveFirst(_ part: String, in scope: Scope) throws(Failure) -> Resolution {
        for slot in scope.shapes.reversed() {
            if let accessor = self[slot][part] { return Resolution(slot: slot, accessor: accessor) }
        }
        let names = scope.shapes.reversed().flatMap { self[$0].fields.map(\.name) }
        throw unknown(part, 0..<part.utf8.count, among: names, where: "here", self[scope.top])
    }

    private func unknown(
        _ part: String, _ range: Range<Int>, among names: [String], where place: String, _ shape: Shape
    ) -> Failure {
        let suggestion = NearestName.to(part, among: names)
        let help =
            if let suggestion {
                "; did you mean '\(suggestion)'?"
            } else if names.isEmpty {
                "; there are no names \(place)"
            } else if names.count <= 12 {
                "; there are \(names.map { "'\($0)'" }.joined(separator: ", "))"
            } else {
                ""
            }
        return Failure(
            kind: .unknownName, range: range, message: "no '\(part)' \(place)\(help)", suggestion: suggestion,
            context: shape.name)
    }
}

extension FieldKind {
    /// For messages: what a value of this kind is.
    var inWords: String {
        switch self {
        case .text, .optionalText: "text"
        case .number: "a number"
        case .html, .optionalHTML: "HTML"
        case .flag: "a flag"
        case .texts, .list: "a list"
        case .object, .optional: "a context"
        }
    }
}
