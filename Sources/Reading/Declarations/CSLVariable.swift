/// The variables of CSL 1.0.2 that have no key of their own here, by the type of their values.
enum CSLVariable {
    /// Standard and number variables. `note` is ours; CSL's is the same remark.
    static let plain = [
        "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place", "authority",
        "call-number", "chapter-number", "citation-key", "citation-label", "citation-number", "collection-number",
        "collection-title", "container-title", "container-title-short", "dimensions", "division", "DOI", "edition",
        "event-place", "event-title", "first-reference-note-number", "genre", "ISBN", "ISSN", "issue", "jurisdiction",
        "keyword", "language", "locator", "medium", "number", "number-of-pages", "number-of-volumes",
        "original-publisher", "original-publisher-place", "original-title", "page", "page-first", "part-number",
        "part-title", "PMCID", "PMID", "printing-number", "publisher", "publisher-place", "references",
        "reviewed-genre", "reviewed-title", "scale", "section", "source", "status", "supplement-number",
        "title-short", "version", "volume", "volume-title", "volume-title-short", "year-suffix",
    ]

    static let names = [
        "chair", "collection-editor", "compiler", "composer", "container-author", "contributor", "curator", "director",
        "editor", "editor-translator", "editorial-director", "executive-producer", "guest", "host", "illustrator",
        "interviewer", "narrator", "organizer", "original-author", "performer", "producer", "recipient",
        "reviewed-author", "script-writer", "series-creator", "translator",
    ]

    static let dates = ["available-date", "event-date", "original-date", "submitted"]
}
