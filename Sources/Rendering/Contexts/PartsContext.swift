import Mustache

/// The links between the parts of a list that is split: the first, the neighbours, the last.
struct PartsContext: Context {
    let label: String
    let links: [LinkContext]

    /// The links to the pages before and after; nil for none.
    init?(_ neighbours: [LinkContext], _ words: Wording) {
        guard !neighbours.isEmpty else { return nil }
        label = words.page.neighbours
        links = neighbours
    }

    /// Nil where the list is not split.
    init?(at: Standpoint, path: String, part: Int, of count: Int) {
        guard count > 1 else { return nil }
        let words = at.words.page
        label = Wording.fill(words.partOf, [("part", "\(part)"), ("count", "\(count)")])
        func link(_ target: Int, _ text: String) -> LinkContext {
            LinkContext(at.root + Parts.path(path, part: target), text)
        }
        var links: [LinkContext] = []
        if part > 2 { links.append(link(1, words.firstPart)) }
        if part > 1 { links.append(link(part - 1, words.previousPart)) }
        if part < count { links.append(link(part + 1, words.nextPart)) }
        if part < count - 1 { links.append(link(count, words.lastPart)) }
        self.links = links
    }

    static let fields: Fields<Self> = [
        .text("label", "Which part this is, of how many.") { $0.label },
        .list("links", "To the first, the previous, the next and the last part, as far as there are.") { $0.links },
    ]
}
