/// Every rule that there is: those that this module asks, and those that reading and linking have asked before.
public enum RuleBook {
    /// The editorial rules, in the order of the reference.
    static let rules: [Rule] = sourcing + attribution + quotation + life + hygiene

    /// What each rule is about, in the order of the reference.
    public static let explanations: [Explanation] = explained + rules.map(\.explanation)

    /// Whether a site may accept breaks of a rule in a baseline: those of its desk's standards. Of what could not be read
    /// or linked no page can be made.
    public static func mayBeAccepted(_ rule: String) -> Bool { editorial.contains(rule) }

    private static let editorial = Set(rules.map(\.id))

    /// Rules that are asked before there is a briefing to check.
    private static let explained: [Explanation] =
        files + yamlSyntax + keys + relations + policies + ids + links + anchors + prose + dates + confidentiality
        + templates
}
