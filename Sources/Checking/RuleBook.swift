/// Every rule that there is: those that this module asks, and those that reading and linking have asked before.
public enum RuleBook {
    /// The editorial rules, in the order of the reference.
    static let rules: [Rule] = sourcing + attribution + quotation + life + hygiene

    /// What each rule is about, in the order of the reference.
    public static let explanations: [Explanation] = explained + rules.map(\.explanation)

    /// Rules that are asked before there is a briefing to check.
    private static let explained: [Explanation] =
        files + yamlSyntax + keys + relations + policies + ids + links + anchors + prose + dates + confidentiality
        + templates
}
