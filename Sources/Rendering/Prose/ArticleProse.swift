import BriefingModel
import CommonMark
import Mustache

/// Renders the body of an article: every claim marked in the words, and answered after the block that it is first
/// marked in; those of the title, the summary and a heading with those of the block that follows, so that nothing
/// stands between a heading and its text.
struct ArticleProse: HTMLCustomization {
    private let links: ProseLinks
    private let numbers: ClaimNumbers
    private let notes: Template<NotesContext>
    private let body: Document
    private var marks: ClaimMarks
    /// Positions in the article's marks, by the text block that they stand in.
    private var tagsOfBlock: [Int: [Int]] = [:]
    private var answered: Set<Ref<Claim>> = []
    /// Positions in the article's marks that the next block's answers begin with.
    private var waiting: [Int] = []
    private var output = Output()
    private var failure: RenderError?

    /// An article's title, summary and body as HTML.
    struct Parts: Sendable {
        var title: SafeHTML
        var summary: SafeHTML?
        var body: SafeHTML
    }

    /// - Throws: what the template of the answers throws.
    static func render(
        _ ref: Ref<Article>, at: Standpoint, notes: Template<NotesContext>
    ) throws(RenderError) -> Parts {
        let article = at.briefing[ref]
        var prose = ArticleProse(article, ref, at: at, notes: notes)
        let title = prose.marks.html(article.title, .title)
        let summary = article.summary.map { prose.marks.html($0, .summary) }
        var html: [UInt8] = []
        prose.waiting = article.marks.indices.filter { article.marks[$0].isOutsideBody }
        article.body.renderHTML(into: &html, options: .prose(at), customization: &prose)
        prose.answer([], into: &html)
        if let failure = prose.failure { throw failure }
        return Parts(title: title, summary: summary, body: SafeHTML(trusted: html))
    }

    private init(_ article: Article, _ ref: Ref<Article>, at: Standpoint, notes: Template<NotesContext>) {
        links = ProseLinks(at: at, folder: at.edition.files.folder(of: ref))
        numbers = ClaimNumbers(article)
        self.notes = notes
        body = article.body
        marks = ClaimMarks(article.marks, at: at)
        for (tag, mark) in article.marks.enumerated() {
            if case .body(let block) = mark.location { tagsOfBlock[block, default: []].append(tag) }
        }
    }

    mutating func rendering(ofLink link: Link) -> LinkRendering {
        if case (.claim, _)? = ProseLinks.record(link.destination) { return .text }
        return links.rendering(link)
    }

    mutating func rendering(ofImage image: Link) -> ImageRendering { links.rendering(ofImage: image) }

    mutating func marks(in block: TextBlock) -> [Mark] {
        (tagsOfBlock[block.number] ?? []).map { Mark(range: marks.marks[$0].range, tag: $0) }
    }

    mutating func openRun(tags: [Int], into html: inout [UInt8]) {
        write(into: &html) { $0.marks.open(tags, &$1) }
    }

    mutating func closeRun(tags: [Int], into html: inout [UInt8]) {
        write(into: &html) { $0.marks.close(tags, &$1) }
    }

    mutating func afterMark(tag: Int, into html: inout [UInt8]) {
        write(into: &html) { $0.marks.reference(tag, &$1) }
    }

    mutating func afterBlock(containing blocks: Range<Int>, into html: inout [UInt8]) {
        let tags = blocks.flatMap { tagsOfBlock[$0] ?? [] }
        guard blocks.contains(where: { body.textBlocks[$0].kind != .heading }) else { return waiting += tags }
        answer(tags, into: &html)
    }

    /// Writes the answers for the marks that wait and those given, as far as their claims have none yet.
    private mutating func answer(_ tags: [Int], into html: inout [UInt8]) {
        let claims = (waiting + tags).map { marks.marks[$0].claim }.filter { answered.insert($0).inserted }
        waiting = []
        guard !claims.isEmpty, failure == nil else { return }
        let context = NotesContext(claims, at: marks.at, numbers: numbers)
        write(into: &html) { prose, output in
            do throws(RenderError) {
                try prose.notes.render(context, into: &output)
            } catch {
                prose.failure = error
            }
        }
    }

    /// Lets one buffer serve all that is written into the renderer's.
    private mutating func write(into html: inout [UInt8], _ body: (inout ArticleProse, inout Output) -> Void) {
        var output = Output()
        swap(&output, &self.output)
        body(&self, &output)
        html.append(contentsOf: output.bytes)
        output.removeAll()
        swap(&output, &self.output)
    }
}

extension ClaimMark {
    /// Whether the words stand in the title or the summary.
    var isOutsideBody: Bool {
        switch location {
        case .title, .summary: true
        case .body: false
        }
    }
}
