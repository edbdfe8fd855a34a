import BriefingModel
import Diagnostics
import Reading

/// Words that a claim takes from elsewhere, and the archived copies in which they have to stand.
struct QuotedWords {
    enum Key: String {
        case quote, translation, passage
    }

    let key: Key
    let text: String
    /// Where the words are written.
    let place: Place
    /// Whether whole sentences are promised.
    let isWhole: Bool
    /// The sources on the way from the speaker that keep an archived copy in the language of the words, each once.
    private(set) var sources: [Ref<Source>] = []
    /// Whether one of those copies cannot be read, or is not what was archived: the words may be in it.
    private(set) var isUncertain = false
    /// What may stand in place of the words in a source that does not say its language.
    private var translation: String?

    /// All of a claim's words that have to stand in some archived copy. What several attributions share, as a
    /// default of the claim, is one.
    static func all(of claim: Claim, in briefing: Briefing, _ written: WrittenRecords, _ archive: Archive) -> [Self] {
        var all: [QuotedWords] = []
        for attribution in claim.attributions {
            let copies = attribution.sources.filter { briefing[$0].archivedText != nil }
            guard !copies.isEmpty else { continue }
            for words in words(of: attribution, claim, written) {
                let position = all.firstIndex { $0.place == words.place && $0.key == words.key } ?? all.endIndex
                if position == all.endIndex { all.append(words) }
                for source in copies where words.mayStand(in: briefing[source], attribution, claim, briefing) {
                    all[position].add(source, isReadable: archive.copy(of: briefing[source]) != nil)
                }
            }
        }
        return all.filter { !$0.sources.isEmpty }
    }

    private static func words(of attribution: Attribution, _ claim: Claim, _ written: WrittenRecords) -> [Self] {
        func place(_ key: KeyPath<AttributionRecord, Located<String>?>) -> Place {
            written.place(of: key, attribution, of: claim)
        }
        let isWhole = attribution.mode == .directQuote
        return [
            attribution.quote.map {
                Self(
                    key: .quote, text: $0, place: place(\.quote), isWhole: isWhole,
                    translation: attribution.translation)
            },
            attribution.translation.map {
                Self(key: .translation, text: $0, place: place(\.translation), isWhole: isWhole)
            },
            attribution.passage.map { Self(key: .passage, text: $0, place: place(\.passage), isWhole: true) },
        ].compactMap(\.self)
    }

    private mutating func add(_ source: Ref<Source>, isReadable: Bool) {
        if !isReadable { isUncertain = true } else if !sources.contains(source) { sources.append(source) }
    }

    /// Whether a source is in the language of the words, as far as that is said.
    private func mayStand(
        in source: Source, _ attribution: Attribution, _ claim: Claim, _ briefing: Briefing
    ) -> Bool {
        switch key {
        case .passage: return true
        case .quote:
            guard let its = source.lang, let ours = attribution.quoteLang else { return true }
            return its.primaryLanguage == ours.primaryLanguage
        case .translation:
            // One made by the desk, or beside an original that is held, stands in no source that does not say so.
            guard let its = source.lang else { return attribution.quote == nil && attribution.translatedBy == nil }
            let ours = claim.article.map { briefing[$0].lang } ?? briefing.site.lang
            return its.primaryLanguage == ours.primaryLanguage
        }
    }

    /// Whether a source holds the translation of the words, and does not say that it is in their own language.
    func isTranslated(in copy: ArchivedCopy, of source: Source) -> Bool {
        guard source.lang == nil, let translation else { return false }
        return copy.holds(translation)
    }

    private init(key: Key, text: String, place: Place, isWhole: Bool, translation: String? = nil) {
        self.key = key
        self.text = text
        self.place = place
        self.isWhole = isWhole
        self.translation = translation
    }
}

extension String {
    /// `en` of the BCP 47 tag `en-GB`.
    fileprivate var primaryLanguage: String { String(prefix { $0 != "-" && $0 != "_" }).lowercased() }
}
