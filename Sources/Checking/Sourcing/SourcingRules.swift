extension RuleBook {
    /// Rules about who says so, how they know, and on what terms.
    static let sourcing: [Rule] = [
        .claimWithoutEvidence, .claimWithoutSource, .anonymousWithoutReason, .boilerplateReason, .vagueDescription,
        .anonymousOpinion, .anonymousAndDeclined, .termsNotStated, .termsNotWritten, .attributionByNearness,
        .attributionInferred, .singleOriginAsFact, .anonymousOriginAsFact, .confirmedByTooFew, .ungradedTakenAsLow,
        .likelihoodWithConfidence, .mixedLikelihoodWords, .strongerThanItsSource,
    ]
}
