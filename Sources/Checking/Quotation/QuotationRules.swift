extension RuleBook {
    /// Rules about words that are said to be a speaker's own.
    static let quotation: [Rule] = [
        .quoteNotInSource, .quoteInOtherSource, .quoteAltered, .quoteElisionUnmarked, .quoteElisionAmbiguous,
        .quotationMarksWithoutQuote, .claimTextQuotes, .quoteOutOfOrder, .quoteCutMidSentence, .quoteDiffersInForm,
        .quoteTooLong, .archivedTextUnreadable,
        .archivedTextChanged, .archivedTextWithoutChecksum,
    ]
}
