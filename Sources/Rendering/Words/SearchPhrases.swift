/// What the search calls the kinds of pages that it finds.
final class SearchPhrases: Sendable {
    let claim = "Claim"
    let article = "Article"
    let speaker = "Speaker"
    let source = "Source"
    let event = "Event"
}
