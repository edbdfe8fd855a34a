import BriefingModel
import CommonMark
import Diagnostics

/// Where an article states a claim as a fact: the words of its paragraphs that are tied to one, and say of nobody that
/// they said so.
///
/// A paragraph tells who says so if it holds a verb of saying, a quotation, a link to a speaker, a source or an
/// inquiry, or a word of the name of whoever asserts the claim; and so does one that follows such a paragraph, for "by
/// that account" may stand above. Only English is read. Titles and summaries are too short to say it.
struct StatedAsFact {
    /// Words that state a claim.
    struct Statement {
        var claim: Ref<Claim>
        var place: Place
    }

    private let article: Article
    private let site: CheckedSite
    /// Whether each paragraph that has been looked at tells who says so.
    private var tells: [Int: Bool] = [:]

    /// The first words of the article that state each such claim as a fact, in reading order.
    ///
    /// - Parameter isAsked: of which claims to say so.
    static func statements(
        in article: Article, _ site: CheckedSite, where isAsked: (Ref<Claim>) -> Bool
    ) -> [Statement] {
        guard !article.marks.isEmpty, site.isEnglish(at: article.declared) else { return [] }
        var reader = StatedAsFact(article: article, site: site)
        var seen: Set<Ref<Claim>> = []
        return article.marks.compactMap { mark in
            guard !seen.contains(mark.claim), isAsked(mark.claim), let statement = reader.statement(mark) else {
                return nil
            }
            seen.insert(mark.claim)
            return statement
        }
    }

    private init(article: Article, site: CheckedSite) {
        self.article = article
        self.site = site
    }

    private mutating func statement(_ mark: ClaimMark) -> Statement? {
        guard case .body(let number) = mark.location else { return nil }
        let block = article.body.textBlocks[number]
        guard block.kind == .paragraph, !tellsWho(number), number == 0 || !tellsWho(number - 1) else { return nil }
        let sentence = EnglishWords(
            String(
                decoding: block.utf8.dropFirst(mark.sentence.lowerBound)
                    .prefix(mark.sentence.count), as: UTF8.self))
        guard !sentence.words.contains(where: Hedges.isHedge), !names(mark.claim, in: block) else { return nil }
        return Statement(
            claim: mark.claim, place: Place(file: article.declared.file, range: block.source(of: mark.range)))
    }

    /// Whether the paragraph says of anybody that they said so.
    private mutating func tellsWho(_ number: Int) -> Bool {
        if let known = tells[number] { return known }
        let block = article.body.textBlocks[number]
        let result =
            block.links.contains { link in
                ["speaker:", "source:", "inquiry:"].contains { link.destination.hasPrefix($0) }
            } || EnglishWords(block.text).words.contains(where: Self.saying.contains)
            || block.text.contains { "\"“”„«»".contains($0) }
        tells[number] = result
        return result
    }

    /// Whether a word of the name of whoever asserts the claim, or passed it on, stands in the paragraph.
    private func names(_ claim: Ref<Claim>, in block: TextBlock) -> Bool {
        var speakers: [Ref<Speaker>] = []
        for attribution in site.briefing[claim].attributions {
            speakers += [attribution.asserter].compactMap(\.self) + attribution.onBehalfOf
            speakers += attribution.sources.compactMap { site.briefing[$0].outlet }
        }
        guard !speakers.isEmpty else { return false }
        let words = Set(EnglishWords(block.text).words)
        return speakers.contains { speaker in
            let name = EnglishWords(site.briefing[speaker].displayName)
            return zip(name.words, name.written).contains { word, written in
                word.count > 2 && (written.first?.isUppercase == true || site.briefing[speaker].isAnonymous)
                    && words.contains(word) && !Self.common.contains(word)
            }
        }
    }

    /// Words of names that stand anywhere.
    private static let common: Set = ["the", "and", "for", "who", "with", "new", "all", "one", "two", "not", "was"]

    private static let saying = EnglishWords.set(
        """
        said say says saying tell tells told according report reports reported reporting reportedly announce \
        announced announces announcement claim claims claimed alleged alleges allegedly allege confirmed \
        confirms confirm acknowledged acknowledges denied denies deny described describes describing wrote \
        writes written believe believes believed belief estimate estimates estimated account accounts testified \
        insisted insists argued argues warned warns declared declares noted notes added adds explained explains \
        quoted quotes quoting cited cites citing called calls puts counted spoke spoken heard saw view reading \
        words statement statements spokesman spokeswoman spokesperson sources source officials asserted asserts \
        maintains maintained conceded concedes admitted admits revealed reveals disclosed published showed shows \
        found finds concluded concludes testimony witness witnesses memo document documents transcript records \
        data figures study survey broadcast tweeted posted asked answered replied suggests suggested indicates \
        indicated recalled remembers credits attributed attributes version complained accused accuses blamed \
        blames thinks per
        """)
}
