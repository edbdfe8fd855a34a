/// What an editor is told of a rule: by `onrecord explain`, in the rule reference, and in SARIF's rule metadata.
public struct Explanation: Sendable {
    /// The slug.
    public let rule: String
    public let group: RuleGroup
    /// What is wrong where it speaks up, in one line without a final stop.
    public let summary: String
    /// Why a reader should care, in a few sentences of plain words. Paragraphs are parted by an empty line.
    public let why: String
    /// The smallest content that breaks the rule. The tests check it: the rule speaks up, at the place expected.
    ///
    /// Nil where no text can show it, such as a file that may not be read.
    public let bad: Example?
    /// The same, mended: the rule is silent.
    public let good: Example?
    /// The standard or custom that it comes from, with the section where there is one.
    public let standard: String?
    /// How severe it is under each built-in policy.
    public let grading: Grading

    /// - Parameter standard: nil where the rule is OnRecord's own.
    init(
        _ rule: String, _ group: RuleGroup, _ grading: Grading, summary: String, why: String, bad: Example?,
        good: Example?, standard: String? = nil
    ) {
        self.rule = rule
        self.group = group
        self.grading = grading
        self.summary = summary
        self.why = why
        self.bad = bad
        self.good = good
        self.standard = standard
    }
}
