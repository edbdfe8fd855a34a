/// Something in a template that keeps it from being loaded.
public struct TemplateProblem: Hashable, Sendable {
    /// What is wrong, in a word: stable, for tools.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// `{{name}}`, where no context at hand has the name.
        case unknownName = "unknown-name"
        /// A template that the program asks for, where there is none of that name.
        case missingTemplate = "missing-template"
        /// `{{> name}}`, where there is no such template.
        case unknownPartial = "unknown-partial"
        /// `{{#name}}` that is never closed.
        case unclosedSection = "unclosed-section"
        /// `{{/name}}` that closes nothing, or not the section that is open.
        case unopenedSection = "unopened-section"
        /// `{{` without `}}`.
        case unclosedTag = "unclosed-tag"
        /// A tag whose content is no name.
        case malformedName = "malformed-name"
        /// `{{=… …=}}` that does not name two delimiters.
        case malformedDelimiters = "malformed-delimiters"
        /// `{{{name}}}` or `{{&name}}`, where the value is not known to be safe HTML.
        case unsafeHTML = "unsafe-html"
        /// `{{name}}`, where the value is HTML and would be escaped.
        case escapedHTML = "escaped-html"
        /// A variable tag over what cannot be written: a list, a flag or a context.
        case notAVariable = "not-a-variable"
        /// A section over what is neither a list nor can be absent.
        case notASection = "not-a-section"
        /// `{{a.b}}`, where `a` has no fields.
        case notAnObject = "not-an-object"
        /// Parents, blocks and dynamic names: optional parts of the specification that are not offered.
        case unsupported = "unsupported"
        /// Sections or partials nested deeper than ``TemplateLimits`` allow, or without end.
        case tooDeep = "too-deep"
        /// Partials that are used with more contexts than ``TemplateLimits`` allow.
        case tooLarge = "too-large"
    }

    public let kind: Kind
    /// Where: in the file that is to be mended, which may be a partial.
    public let place: TemplatePlace
    /// What is wrong, as one sentence without a final stop.
    public let message: String
    /// The nearest name that would be right here.
    public let suggestion: String?
    /// The context that was asked for an unknown name: the innermost, or the one before the dot.
    public let context: String?
    /// The tags that led to the place when it is in a partial, from the nearest to the outermost.
    public let includedFrom: [TemplatePlace]

    init(
        _ kind: Kind, at place: TemplatePlace, _ message: String, suggestion: String? = nil, context: String? = nil,
        includedFrom: [TemplatePlace] = []
    ) {
        self.kind = kind
        self.place = place
        self.message = message
        self.suggestion = suggestion
        self.context = context
        self.includedFrom = includedFrom
    }

    /// The same problem, reached by way of `places`.
    func including(_ places: [TemplatePlace]) -> TemplateProblem {
        TemplateProblem(
            kind, at: place, message, suggestion: suggestion, context: context, includedFrom: places)
    }
}

extension TemplateProblem: CustomStringConvertible {
    /// `template:line:column: message`, for logs and tests.
    public var description: String { "\(place): \(message)" }
}

/// Everything that is wrong with a set of templates.
public struct TemplateErrors: Error, Hashable, Sendable {
    /// Never empty; sorted by template and position.
    public let problems: [TemplateProblem]
}

extension TemplateErrors: CustomStringConvertible {
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
