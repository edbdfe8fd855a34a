extension RuleBook {
    /// Rules about the way of a claim from its speaker to the reader.
    static let attribution: [Rule] = [
        .relayNotInChain, .circularReporting, .outletQuotesItself, .circularConfirmation, .undeclaredCopy,
        .beliefContradictsBelief, .saidAfterReport, .eventAfterReport, .claimDatedAfterReport,
        .sourceAfterReport, .publishedBeforeSources,
        .readBeforeIssued, .inquiryAboutAbsentClaim, .askedPartyNotMentioned,
    ]
}
