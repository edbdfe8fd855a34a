/// Every rule that there is: those that this module asks, and those that reading and linking have asked before.
public enum RuleBook {
    /// The editorial rules, in the order of the reference.
    static let rules: [Rule] = sourcing + attribution + quotation + life + hygiene

    /// What each rule is about, in the order of the reference.
    public static let explanations: [Explanation] = policies + rules.map(\.explanation)
}
