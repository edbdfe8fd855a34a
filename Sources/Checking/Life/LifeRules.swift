extension RuleBook {
    /// Rules about what became of a claim since it was made.
    static let life: [Rule] = []
}
