extension RuleBook {
    /// Rules about what is left over, looks alike, or keeps a reader out.
    static let hygiene: [Rule] = [
        .unusedSpeaker, .unusedSource, .unusedEvent, .unusedClaim, .claimNeverAnchored, .nearDuplicateName,
        .nearDuplicateID,
        .nearDuplicateSource, .sourceLeadsNowhere,
        .sourceNotArchived, .linkTextSaysNothing, .imageWithoutText, .headingJump, .secondTitle, .referenceAsText,
        .deadLink,
        .movedLink, .unansweredLink,
    ]
}
