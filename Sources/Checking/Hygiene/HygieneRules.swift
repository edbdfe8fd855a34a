extension RuleBook {
    /// Rules about what is left over, looks alike, or keeps a reader out.
    static let hygiene: [Rule] = []
}
