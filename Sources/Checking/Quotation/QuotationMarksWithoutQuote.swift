import BriefingModel
import CommonMark
import Diagnostics
import Reading

extension Rule {
    /// Words of an article in quotation marks that nobody is on record with.
    static let quotationMarksWithoutQuote = Rule(
        Explanation(
            "quotation-marks-without-quote", .quotation, Grading(ap: .warning, icd206: .warning, osint: .note),
            summary: "words of an article stand in quotation marks, and no claim has them as a quote",
            why: """
                A reader takes what stands in quotation marks for somebody's own words and wants to know whose. So they
                have to be in the `quote`, `translation` or `passage` of a claim that the article declares or marks;
                what the editor leaves out or puts in stands in brackets. Marks that only raise an eyebrow come off.

                Names and titles, and single words that are tied to no claim, may stand in quotation marks. An article
                without claims is not asked.
                """,
            bad: Example(prose(quoting: "gravely concerned")),
            good: Example(prose(quoting: "deeply concerned")),
            standard: "AP Stylebook, quotations in the news: no orphan quotes"),
        .articles { article, ref, site, findings in
            ArticleQuotes(article, ref, site)?.check(&findings)
        })

    private static func prose(quoting words: String) -> String {
        """
        speakers:
          ministry: {name: Ministry of Foreign Affairs, kind: government}
        sources:
          statement: {title: Statement on the strike, URL: "https://example.org/statement"}
        claims:
          concern:
            text: The ministry fears that the conflict will grow.
            kind: evaluation
            by: ministry
            via: statement
            mode: partial-quote
            quote: deeply concerned
        ---
        The ministry is [“\(words)”](claim:concern), it said.
        """
    }
}

/// The quotation marks of one article.
private struct ArticleQuotes {
    private struct Quoted {
        var span: QuotedSpan
        /// Whether it stands in the article's own title, which only the text below may quote.
        var isInTitle = false
        /// Claims that are tied to words of it.
        var marks: [ClaimMark]
        var place: Place
    }

    private let article: Article
    private let site: CheckedSite
    private let quoted: [Quoted]
    /// What may stand in quotation marks in the title; elsewhere the title may, too.
    private let taken: [String]
    private let known: TakenWords

    /// Nil where there are no quotation marks, no claims, or claims that are not whole: their quotes may be missing.
    init?(_ article: Article, _ ref: Ref<Article>, _ site: CheckedSite) {
        let briefing = site.briefing
        let own = briefing.index.claimsOfArticle[ref]
        guard site.damage.isComplete, !own.isEmpty else { return nil }
        let quoted = Self.inBody(article) + Self.above(article, site)
        guard !quoted.isEmpty, own.allSatisfy({ site.damage.spares(briefing[$0].declared) }) else { return nil }
        self.article = article
        self.site = site
        self.quoted = quoted
        let claims = own + own.flatMap { briefing[$0].embeds }
        let corrections = article.corrections.flatMap { [$0.was, $0.now].compactMap(\.self) }
        taken = claims.flatMap { briefing[$0].namesAndTakenWords(in: briefing) } + corrections
        known = TakenWords(taken + [article.title])
    }

    func check(_ findings: inout Findings) {
        for quoted in quoted { check(quoted, &findings) }
    }

    /// Words that lead elsewhere than to a claim are a name or a title.
    private static func inBody(_ article: Article) -> [Quoted] {
        let marks = Dictionary(grouping: article.marks, by: \.location)
        return article.body.textBlocks.flatMap { block -> [Quoted] in
            guard block.kind != .codeBlock, QuotedSpan.mayBe(in: block.utf8) else { return [] }
            let links = block.links
            return QuotedSpan.all(in: block.text).compactMap { span in
                let link = links.first { $0.textRange.overlaps(span.range) }
                if let link, !link.destination.hasPrefix("claim:") { return nil }
                let marks = marks[.body(block: block.number)] ?? []
                let place = Place(file: article.declared.file, range: block.source(of: span.range))
                return Quoted(span: span, marks: marks.filter { $0.range.overlaps(span.range) }, place: place)
            }
        }
    }

    /// Those of the title, the summary and the bottom line, single words left out.
    private static func above(_ article: Article, _ site: CheckedSite) -> [Quoted] {
        let texts = [article.title, article.summary, article.bottomLine].compactMap(\.self)
        guard texts.contains(where: { QuotedSpan.mayBe(in: $0.utf8) }), let record = site.written[article] else {
            return []
        }
        return [record.title, record.summary, record.bottomLine].enumerated().flatMap { position, text in
            guard let text else { return [Quoted]() }
            return QuotedSpan.all(in: text.value).filter { $0.wordCount > 1 }.map { span in
                Quoted(
                    span: span, isInTitle: position == 0, marks: [],
                    place: site.place(of: span.words, in: text.place) ?? text.place)
            }
        }
    }

    private func check(_ words: Quoted, _ findings: inout Findings) {
        let (span, marks, place) = (words.span, words.marks, words.place)
        let known = words.isInTitle ? TakenWords(taken) : known
        let quoted = marks.filter { !self.words(of: $0.claim).isEmpty }
        if let mark = quoted.first, quoted.count == 1, !TakenWords(self.words(of: mark.claim)).hold(span.words) {
            // Around the words and more, a mark may hold the words of others.
            if !known.hold(span.words) || mark.isNothingBut(span) {
                report(span, against: mark.claim, at: place, &findings)
            }
            return
        }
        guard marks.isEmpty ? span.wordCount > 1 && !span.isTitle : span.wordCount > 1, !known.hold(span.words) else {
            return
        }
        let message =
            marks.first.map { "claim '\(site.briefing[$0.claim].id)' has no 'quote' with these words" }
            ?? "no claim of this article has these words as its 'quote'"
        findings.report(
            "\(message): say whose they are, or write them without quotation marks", at: place)
    }

    private func report(_ span: QuotedSpan, against ref: Ref<Claim>, at place: Place, _ findings: inout Findings) {
        let claim = site.briefing[ref]
        let attribution = claim.attributions.first { $0.quote ?? $0.translation ?? $0.passage != nil }
        let quote = attribution.flatMap { site.written.written(\.quote, $0, of: claim) }
        let words = attribution.flatMap { $0.quote ?? $0.translation ?? $0.passage } ?? ""
        findings.report(
            "these words are not in the quote of claim '\(claim.id)'", at: place,
            notes: [Diagnostic.Note("it reads '\(words)'", at: quote?.place ?? attribution?.declared)])
    }

    /// The words that a claim, or one that it reports, quotes.
    private func words(of claim: Ref<Claim>) -> [String] {
        let claim = site.briefing[claim]
        return claim.takenWords + claim.embeds.flatMap { site.briefing[$0].takenWords }
    }
}

extension ClaimMark {
    /// Whether the words in quotation marks are all that is marked.
    fileprivate func isNothingBut(_ span: QuotedSpan) -> Bool {
        range.lowerBound >= span.range.lowerBound && range.upperBound <= span.range.upperBound
    }
}
