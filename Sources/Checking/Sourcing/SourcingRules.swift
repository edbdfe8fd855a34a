extension RuleBook {
    /// Rules about who says so, how they know, and on what terms.
    static let sourcing: [Rule] = [.claimWithoutSource]
}
