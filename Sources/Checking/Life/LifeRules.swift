extension RuleBook {
    /// Rules about what became of a claim since it was made.
    static let life: [Rule] = [
        .supersededWithoutSuccessor, .statusByFallenClaim, .statusWithoutReason, .correctionWithoutClaim,
        .correctedBeforePublished, .caveatOverdue, .questionAnsweredNotClosed, .closedBeforeAsked, .closedByFallenClaim,
        .restsOnFallenClaim, .fallenClaimInText, .twoSuccessors, .supersessionLoop, .oneSidedContradiction,
    ]
}
