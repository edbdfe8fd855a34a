extension Article {
    /// The text in which a mark stands.
    public func text(at location: TextLocation) -> String {
        switch location {
        case .title: title
        case .summary: summary ?? ""
        case .body(let block): body.textBlocks[block].text
        }
    }
}
