// What is said where a name is known, but used as its kind cannot be.

extension TemplateProblem {
    /// A variable tag over a value of `kind`, which it cannot write.
    static func variable(_ name: NameInTag, _ kind: FieldKind, isRaw: Bool) -> TemplateProblem {
        let text = name.text
        switch kind {
        case .text, .optionalText, .number:
            return TemplateProblem(
                .unsafeHTML, at: name.place,
                "'\(text)' is \(kind.inWords), not safe HTML, and must be escaped: write {{\(text)}}")
        case .html, .optionalHTML:
            return TemplateProblem(
                .escapedHTML, at: name.place,
                "'\(text)' is safe HTML, whose markup would be escaped: write {{{\(text)}}}")
        case .flag, .list, .texts:
            return TemplateProblem(
                .notAVariable, at: name.place,
                "'\(text)' is \(kind.inWords) and cannot be written: use it as a section, {{#\(text)}}")
        case .object, .optional:
            return TemplateProblem(
                .notAVariable, at: name.place,
                "'\(text)' is \(kind.inWords) and cannot be written: write one of its fields")
        }
    }

    /// A section over a value of `kind` that is neither a list nor can be absent.
    static func section(_ name: NameInTag, _ kind: FieldKind, isInverted: Bool) -> TemplateProblem {
        let help =
            if isInverted {
                "what stands here would never be rendered"
            } else if kind == .html {
                "write {{{\(name.text)}}}"
            } else {
                "write {{\(name.text)}}"
            }
        return TemplateProblem(
            .notASection, at: name.place, "'\(name.text)' is \(kind.inWords) that is always there: \(help)")
    }
}
