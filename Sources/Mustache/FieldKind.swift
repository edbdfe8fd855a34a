/// What stands behind a name, which decides where a template may use it.
public enum FieldKind: String, Hashable, Sendable, CaseIterable {
    /// Text: `{{name}}`.
    case text
    /// Text that may be absent: `{{name}}` writes nothing then; `{{#name}}` and `{{^name}}` tell.
    case optionalText
    /// A whole number: `{{name}}`.
    case number
    /// Safe HTML: `{{{name}}}`.
    case html
    /// Safe HTML that may be absent: `{{{name}}}`, `{{#name}}`, `{{^name}}`.
    case optionalHTML
    /// True or false: `{{#name}}`, `{{^name}}`.
    case flag
    /// Any number of texts: `{{#name}}{{.}}{{/name}}`, `{{^name}}` where there is none.
    case texts
    /// Any number of contexts: `{{#name}}…{{/name}}`, `{{^name}}` where there is none.
    case list
    /// A context that is always there: `{{#name}}…{{/name}}` or `{{name.field}}`.
    case object
    /// A context that may be absent: `{{#name}}`, `{{^name}}` or `{{name.field}}`.
    case optional
}
