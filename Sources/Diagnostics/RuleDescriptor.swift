/// What a report says about a rule, beside its findings.
public struct RuleDescriptor: Hashable, Sendable {
    /// The slug that findings carry in ``Diagnostic/rule``.
    public var id: String
    /// The family it belongs to, such as `sourcing`.
    public var group: String
    /// What it asks for, in one sentence.
    public var summary: String
    /// What it looks for and why, in a paragraph or more of plain text.
    public var explanation: String
    /// The same with examples, in Markdown; nil if there are none.
    public var markdown: String?
    /// How severe its findings are unless a site says otherwise; nil if it is off.
    public var severity: Diagnostic.Severity?

    public init(
        id: String, group: String, summary: String, explanation: String, markdown: String? = nil,
        severity: Diagnostic.Severity?
    ) {
        self.id = id
        self.group = group
        self.summary = summary
        self.explanation = explanation
        self.markdown = markdown
        self.severity = severity
    }
}
