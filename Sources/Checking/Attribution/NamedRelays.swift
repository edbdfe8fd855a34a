import BriefingModel

/// Finds in an English text whom it names as having carried what it says: "CNN reported", "told the AP", "according to
/// Reuters", "Iran told Washington through Switzerland".
///
/// A name alone is no sign, for people and outlets are named for many reasons: a word before or behind it has to say
/// that it carried something. Sentences that dispute, and clauses that only say when or why, are passed over.
struct NamedRelays: Sendable {
    let names: KnownNames

    /// Who is named.
    enum Carrier: Hashable {
        /// By a name, in its canonical form.
        case name(String)
        /// By a link, whatever its words.
        case source(Ref<Source>)
        case outlet(Ref<Speaker>)
    }

    struct Relay {
        var carrier: Carrier
        /// The name or the words of the link, as UTF-8 offsets in the text.
        var range: Range<Int>
    }

    /// A carrier and the positions of the words that name it.
    private struct Found {
        var carrier: Carrier
        var words: Range<Int>
    }

    private static let verbs: WordSet = [
        "reported", "reports", "said", "says", "wrote", "writes", "quoted", "quotes", "cited", "cites",
        "revealed", "reveals", "disclosed",
    ]
    /// What may stand between a name and its verb.
    private static let fillers: WordSet = [
        "has", "had", "also", "first", "later", "earlier", "then", "since", "now",
    ]
    /// What makes a carrier of a name behind "by"; but "carried by" and "published by" may tell of a copy further on.
    private static let passives: WordSet = ["reported", "quoted", "relayed", "cited", "obtained"]
    private static let disputes: WordSet = [
        "unlike", "contrary", "deny", "denies", "denied", "dispute", "disputes", "disputed", "contradicts",
        "contradicted", "wrongly", "falsely", "misreported", "despite",
    ]
    private static let subordinators: WordSet = [
        "after", "before", "when", "while", "once", "until", "because", "though", "although", "if", "whether", "since",
    ]
    private static let tellers: WordSet = [
        "told", "tells", "said", "says", "informed", "assured", "warned", "signalled", "signaled", "conveyed",
        "replied",
        "answered", "announced", "insisted", "declared",
    ]

    /// - Parameters:
    ///   - sentence: the words of a claim's text, or of one sentence.
    ///   - links: words of the text that are links to a source or an outlet.
    ///   - asserters: the names of those who make the claim, in canonical forms.
    func find(
        in sentence: ArraySlice<Words.Word>, links: [Relay] = [], asserters: () -> Set<String>
    ) -> [Relay] {
        var found: [Relay] = []
        for position in sentence.indices where Self.pointers.contains(sentence[position].key) {
            guard
                let name = press(at: position, in: sentence, links) ?? party(at: position, in: sentence, asserters)
            else { continue }
            let near = sentence[max(sentence.startIndex, min(position, name.words.lowerBound) - 6)..<position]
            guard !near.contains(where: { Self.subordinators.contains($0.key) }) else { continue }
            let lower = sentence[name.words.lowerBound].range.lowerBound
            let upper = sentence[name.words.upperBound - 1].range.upperBound
            if found.last?.range != lower..<upper {
                found.append(Relay(carrier: name.carrier, range: lower..<upper))
            }
        }
        guard !found.isEmpty, !sentence.contains(where: { Self.disputes.contains($0.key) }) else { return [] }
        return found
    }

    /// Words that may point to a carrier: few sentences hold one.
    private static let pointers: WordSet = [
        "reported", "reports", "said", "says", "wrote", "writes", "quoted", "quotes", "cited", "cites", "revealed",
        "reveals", "disclosed", "told", "to", "via", "by", "with", "through", "of",
    ]
    private static let (told, to, via, by, with) = (
        WordKey("told"), WordKey("to"), WordKey("via"), WordKey("by"), WordKey("with")
    )
    private static let (according, interview, through, of) = (
        WordKey("according"), WordKey("interview"), WordKey("through"), WordKey("of")
    )
    private static let (way, the, possessive) = (WordKey("way"), WordKey("the"), WordKey("s"))
    private static let articles: WordSet = ["the", "a", "an"]

    /// The carrier of news that the word at `position` points to.
    private func press(at position: Int, in words: ArraySlice<Words.Word>, _ links: [Relay]) -> Found? {
        let word = words[position].key
        let before = position > words.startIndex ? words[position - 1].key : WordKey()
        if Self.verbs.contains(word) {
            var end = position
            while end > words.startIndex, position - end < 2, Self.fillers.contains(words[end - 1].key) { end -= 1 }
            let found = linked(end - 1, in: words, links) ?? press(names.name(endingBefore: end, in: words))
            // "A report published by CNN says": the verb is the report's.
            return found.flatMap { found in
                words[..<found.words.lowerBound].last { $0.key != Self.the }?.key == Self.by ? nil : found
            }
        }
        guard
            word == Self.told || word == Self.to && before == Self.according || word == Self.via
                || word == Self.by && Self.passives.contains(before) || word == Self.with && before == Self.interview
        else { return nil }
        return linked(position + 1, in: words, links) ?? linked(position + 2, in: words, links, behindArticle: true)
            ?? press(names.name(startingAt: position + 1, in: words))
    }

    private func press(_ name: KnownNames.Found?) -> Found? {
        guard let name, name.kind == .press else { return nil }
        return Found(carrier: .name(name.name), words: name.words)
    }

    /// The link that the word at `position` is part of.
    private func linked(
        _ position: Int, in words: ArraySlice<Words.Word>, _ links: [Relay], behindArticle: Bool = false
    ) -> Found? {
        guard !links.isEmpty, words.indices.contains(position),
            !behindArticle || Self.articles.contains(words[position - 1].key),
            let link = links.first(where: { $0.range.contains(words[position].range.lowerBound) })
        else { return nil }
        let covered = words.indices.filter { link.range.contains(words[$0].range.lowerBound) }
        return Found(carrier: link.carrier, words: (covered.first ?? position)..<(covered.last ?? position) + 1)
    }

    /// Whoever carried a message of those who make the claim, if the word at `position` says so.
    private func party(
        at position: Int, in words: ArraySlice<Words.Word>, _ asserters: () -> Set<String>
    ) -> Found? {
        let word = words[position].key
        guard word == Self.through || word == Self.via || word == Self.of && isWay(position, in: words) else {
            return nil
        }
        guard let name = names.name(startingAt: position + 1, in: words) else { return nil }
        // "Switzerland's embassy" is another.
        if name.words.upperBound < words.endIndex, words[name.words.upperBound].key == Self.possessive { return nil }
        let head = words[max(words.startIndex, position - 16)..<position]
        guard let teller = head.lastIndex(where: { Self.tellers.contains($0.key) }) else { return nil }
        let asserters = asserters()
        let speaks = (head.startIndex..<teller).contains { start in
            names.name(startingAt: start, in: words[..<teller]).map { asserters.contains($0.name) } == true
        }
        return speaks && !asserters.contains(name.name) ? Found(carrier: .name(name.name), words: name.words) : nil
    }

    /// Whether the word is the last of "by way of".
    private func isWay(_ position: Int, in words: ArraySlice<Words.Word>) -> Bool {
        position - 2 >= words.startIndex && words[position - 1].key == Self.way && words[position - 2].key == Self.by
    }
}
