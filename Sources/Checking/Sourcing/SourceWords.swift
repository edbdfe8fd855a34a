import BriefingModel
import Diagnostics
import Reading

/// The words of a source, in English, read for how sure it is.
///
/// `wording`, the speaker's own words for how likely, goes before all else: any hedge in it is one. In a quote, a
/// translation or a passage only a hedge that can hardly mean something else is taken for one, and only where there is
/// one sentence, in a clause that shares a word with the claim: else it may speak of another matter.
struct SourceWords {
    let words: EnglishWords
    /// The word or words by which the source leaves it open; nil where it says it outright.
    let doubt: String?
    /// The band of likelihood that it names.
    let band: LikelihoodPhrase?

    /// Nil where no words of the source are written down in English.
    init?(_ attribution: Attribution, of claim: EnglishWords) {
        let isEnglish = attribution.quoteLang.map { $0.prefix { $0 != "-" }.lowercased() == "en" } ?? true
        if let wording = attribution.wording {
            words = EnglishWords(wording)
            doubt = Self.hedge(in: words)
        } else {
            let texts = [isEnglish ? attribution.quote : nil, attribution.translation, attribution.passage]
            let written = texts.compactMap(\.self)
            guard !written.isEmpty else { return nil }
            words = EnglishWords(written.joined(separator: "; "))
            // Of several texts one may say it outright: then the claim is no stronger than that.
            let doubts = written.map { Self.sureHedge(in: $0, of: claim) }
            doubt = doubts.contains { $0 == nil } ? nil : doubts.first ?? nil
        }
        band = doubt == nil ? nil : LikelihoodPhrase(in: words)
    }

    /// Whether any word of the source may be a hedge, told without reading sentences: of most sources none is.
    static func mayDoubt(_ attribution: Attribution) -> Bool {
        [attribution.wording, attribution.quote, attribution.translation, attribution.passage].contains { text in
            text.map { Words($0).all.contains { hedges.contains($0.key) } } == true
        }
    }

    private static let hedges = WordSet(
        Hedges.modals.union(Hedges.doubts).union(Hedges.beliefs).union(sure))

    /// Where the words are written.
    static func places(of attribution: Attribution, _ claim: Claim, _ site: CheckedSite) -> Place? {
        let keys: [KeyPath<AttributionRecord, Located<String>?>] = [\.wording, \.quote, \.translation, \.passage]
        return keys.lazy.compactMap { site.written.written($0, attribution, of: claim)?.place }.first
    }

    private static func hedge(in words: EnglishWords) -> String? {
        words.words.indices.first { Hedges.leavesOpen(words.words[$0]) && !words.isNegated(at: $0) }
            .map { words.words[$0] }
    }

    /// A hedge that means nothing else: "may have been", "possibly", "reportedly", "it appears that", "we believe".
    private static func sureHedge(in text: String, of claim: EnglishWords) -> String? {
        let sentence = Sentences(text).around(0..<0)
        guard text.utf8.dropFirst(sentence.upperBound).allSatisfy({ $0 <= 0x20 }) else { return nil }
        let words = EnglishWords(text)
        for index in words.words.indices where !words.isNegated(at: index) {
            if let hedge = hedge(at: index, in: words), words.clause(around: index).speaks(of: claim.words) {
                return hedge
            }
        }
        return nil
    }

    private static func hedge(at index: Int, in words: EnglishWords) -> String? {
        let word = words.words[index]
        let next = index + 1 < words.words.count ? words.words[index + 1] : ""
        switch word {
        case "may", "might", "could":
            // "In May" is a month.
            let isVerb =
                ["be", "have", "also", "well"].contains(next) && words.written[index].first?.isLowercase == true
            return isVerb ? "\(word) \(next)" : nil
        case "appears", "appear", "appeared", "seems", "seem", "seemed":
            return ["to", "that", "as", "likely"].contains(next) ? word : nil
        case "suggests", "suggest", "suggested": return next == "to" ? nil : word
        case "we", "i", "they", "officials": return Hedges.beliefs.contains(next) ? next : nil
        default: return sure.contains(word) ? word : nil
        }
    }

    private static let sure = EnglishWords.set(
        """
        possibly perhaps maybe probably likely reportedly allegedly apparently seemingly presumably purportedly \
        supposedly unconfirmed unverified
        """)
}

extension EnglishWords {
    /// The words from the mark or conjunction before `index` to the one behind it.
    fileprivate func clause(around index: Int) -> ArraySlice<String> {
        let parts: Set = [Self.clauseMark, "and", "but", "while", "although", "because"]
        let start = words[..<index].lastIndex(where: parts.contains).map { $0 + 1 } ?? 0
        let end = words[index...].firstIndex(where: parts.contains) ?? words.count
        return words[start..<end]
    }
}

extension ArraySlice<String> {
    /// Whether a longer word of it, or one with the same beginning, stands in `others`.
    fileprivate func speaks(of others: [String]) -> Bool {
        let stems = Set(others.filter { $0.count > 3 && !Hedges.isHedge($0) }.map { $0.prefix(4) })
        return contains { $0.count > 3 && !Hedges.isHedge($0) && stems.contains($0.prefix(4)) }
    }
}
