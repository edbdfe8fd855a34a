import BriefingModel
import Mustache

/// What readers of an article were told was changed.
struct CorrectionContext: Context {
    private let at: Standpoint
    private let article: Ref<Article>
    private let position: Int
    private let correction: Correction
    private let isOnArticle: Bool

    init(_ news: CorrectionNews, at: Standpoint, isOnArticle: Bool = false) {
        self.at = at
        article = news.article
        position = news.position
        correction = at.briefing[news.article].corrections[news.position]
        self.isOnArticle = isOnArticle
    }

    static let fields: Fields<Self> = [
        .text("id", "An id in the page.") { context in
            let number = context.position + 1
            return context.isOnArticle
                ? "correction:\(number)" : "correction:\(context.at.briefing[context.article].id):\(number)"
        },
        .write("date", "When it was made.") { $1.append(day: $0.correction.date, $0.at.words) },
        .text("kind", "Correction, clarification, update or retraction.") {
            $0.at.words.record.correctionKind[$0.correction.kind]
        },
        .text("text", "What readers were told.") { $0.correction.text },
        .optionalText("was", "What stood there before.") { $0.correction.was },
        .optionalText("now", "What stands there now.") { $0.correction.now },
        .list("claims", "The claims that it is about.") { context in
            context.correction.claims.map { context.at.link($0) }
        },
        .optional("article", "The article, on a page that is not its own.") { context -> LinkContext? in
            context.isOnArticle ? nil : context.at.link(context.article)
        },
    ]
}
