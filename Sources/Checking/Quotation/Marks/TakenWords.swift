import BriefingModel
import TextMatching

/// Texts whose words may stand in quotation marks, for somebody else wrote or said them.
struct TakenWords {
    private let texts: [WordSequence]
    private let index: WordIndex

    init(_ texts: some Sequence<String>) {
        // The claims of an article name the same speakers and sources again and again.
        self.texts = Set(texts).map { WordSequence($0) }
        index = WordIndex(self.texts)
    }

    /// Whether the words stand in one of the texts, one after the other, but for what the editor left out or put in.
    func hold(_ words: String) -> Bool {
        let pieces = EditorialMarks.pieces(of: words).map { WordSequence($0) }.filter { $0.count > 0 }
        guard let longest = pieces.max(by: { $0.count < $1.count }) else { return true }
        return index.candidates(for: longest).contains { text in pieces.allSatisfy(texts[text].contains) }
    }
}

extension Claim {
    /// What stands in the claim as somebody's own words.
    var takenWords: [String] {
        attributions.flatMap { [$0.quote, $0.translation, $0.passage, $0.wording].compactMap(\.self) }
    }

    /// Those, and the names and titles that come with the claim.
    func namesAndTakenWords(in briefing: Briefing) -> [String] {
        let speakers = heldBy + attributions.flatMap { [$0.speaker, $0.voice].compactMap(\.self) + $0.onBehalfOf }
        let relays = attributions.flatMap(\.via).flatMap { link -> [String] in
            switch link.relay {
            case .speaker(let speaker): briefing[speaker].words
            case .source(let source): [briefing[source].title] + briefing[source].variables.map(\.value)
            case .us: []
            }
        }
        let caveats = caveats.map(\.text)
        let counts = quantities.compactMap(\.counts)
        let event = event.map { [briefing[$0].title, briefing[$0].when.phrase].compactMap(\.self) } ?? []
        return takenWords + speakers.flatMap { briefing[$0].words } + relays + caveats + counts + event
    }
}

extension Speaker {
    /// How the speaker is called and described.
    fileprivate var words: [String] {
        var words = [displayName] + [role, interest].compactMap(\.self)
        if case .anonymous(_, let reason, let knowsHow) = identity { words += [reason, knowsHow].compactMap(\.self) }
        return words
    }
}
