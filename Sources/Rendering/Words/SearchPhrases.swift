/// What the search calls the kinds of pages that it finds.
struct SearchPhrases: Sendable {
    var claim = "Claim"
    var article = "Article"
    var speaker = "Speaker"
    var source = "Source"
    var event = "Event"
}
