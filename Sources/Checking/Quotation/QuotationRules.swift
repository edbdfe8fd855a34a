extension RuleBook {
    /// Rules about words that are said to be a speaker's own.
    static let quotation: [Rule] = []
}
