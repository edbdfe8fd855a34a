import BriefingModel
import CommonMark
import Mustache

/// A place in prose that refers to a record, with the sentence around it.
struct UsageContext: Context {
    let link: LinkContext
    /// Where in the host's text: a paragraph's number, the title, the summary.
    let place: String
    /// The language of the sentence, where it is not the site's.
    let lang: String?
    let sentence: SafeHTML

    static let fields: Fields<Self> = [
        .object("link", "The page, at the paragraph.") { $0.link },
        .text("place", "Which paragraph, or the title, or the summary.") { $0.place },
        .optionalText("lang", "The language of the sentence, where it is not the site's.") { $0.lang },
        .html("sentence", "The sentence, with `<b>` around the words that refer.") { $0.sentence },
    ]

    /// Nil where the place does not exist.
    init?(_ mention: Mention, at: Standpoint) {
        let briefing = at.briefing
        let words = at.words.page
        let host: LinkContext
        let body: Document?
        var title = ""
        var summary = ""
        var lang: String?
        switch mention.host {
        case .article(let ref):
            let article = briefing[ref]
            (host, body) = (at.link(ref), article.body)
            (title, summary) = (article.title, article.summary ?? "")
            lang = article.lang == briefing.site.lang ? nil : article.lang
        case .speaker(let ref): (host, body) = (at.link(ref), briefing[ref].profile)
        case .source(let ref): (host, body) = (at.link(ref), briefing[ref].profile)
        case .event(let ref): (host, body) = (at.link(ref), briefing[ref].profile)
        }
        var link = host
        let text: ArraySlice<UInt8>
        switch mention.location {
        case .title: (text, place) = (Array(title.utf8)[...], words.titleOfArticle)
        case .summary: (text, place) = (Array(summary.utf8)[...], words.summaryOfArticle)
        case .body(let number):
            guard let body, body.textBlocks.indices.contains(number) else { return nil }
            let block = body.textBlocks[number]
            link.href = host.href.map { $0 + "#" + block.fragment }
            text = block.utf8
            place = Self.place(of: block, in: body, words)
        }
        self.link = link
        self.lang = lang
        sentence = Self.sentence(of: mention, in: text)
    }

    /// A heading by its kind, anything else as the paragraph that a reader counts it to be.
    private static func place(of block: TextBlock, in body: Document, _ words: PagePhrases) -> String {
        if block.kind == .heading { return words.heading }
        let number = body.textBlocks.prefix(block.number + 1).count { $0.kind != .heading }
        return Wording.fill(words.paragraph, [("number", "\(number)")])
    }

    private static func sentence(of mention: Mention, in text: ArraySlice<UInt8>) -> SafeHTML {
        func slice(_ range: Range<Int>) -> ArraySlice<UInt8> {
            let range = range.clamped(to: 0..<text.count)
            return text[text.startIndex + range.lowerBound..<text.startIndex + range.upperBound]
        }
        let start = min(mention.sentence.lowerBound, mention.range.lowerBound)
        let end = max(mention.sentence.upperBound, mention.range.upperBound)
        return SafeHTML { output in
            output.append(escaping: slice(start..<mention.range.lowerBound))
            output.append("<b>")
            output.append(escaping: slice(mention.range))
            output.append("</b>")
            output.append(escaping: slice(mention.range.upperBound..<end))
        }
    }
}
