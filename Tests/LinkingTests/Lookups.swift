import BriefingModel
import EDTF
import Testing

/// Short ways to ask a briefing in a test; each fails the test where there is no such record.
extension Briefing {
    func speaker(_ id: String) throws -> Speaker { self[try #require(speakers.ref(id), "no speaker \(id)")] }
    func source(_ id: String) throws -> Source { self[try #require(sources.ref(id), "no source \(id)")] }
    func event(_ id: String) throws -> Event { self[try #require(events.ref(id), "no event \(id)")] }
    func claim(_ id: String) throws -> Claim { self[try #require(claims.ref(id), "no claim \(id)")] }
    func article(_ id: String) throws -> Article { self[try #require(articles.ref(id), "no article \(id)")] }
    func question(_ id: String) throws -> Question { self[try #require(questions.ref(id), "no question \(id)")] }
    func inquiry(_ id: String) throws -> Inquiry { self[try #require(inquiries.ref(id), "no inquiry \(id)")] }

    func ids(_ refs: some Sequence<Ref<Speaker>>) -> [String] { refs.map { self[$0].id } }
    func ids(_ refs: some Sequence<Ref<Source>>) -> [String] { refs.map { self[$0].id } }
    func ids(_ refs: some Sequence<Ref<Event>>) -> [String] { refs.map { self[$0].id } }
    func ids(_ refs: some Sequence<Ref<Claim>>) -> [String] { refs.map { self[$0].id } }

    /// A link of `via` as it is written.
    func written(_ link: Attribution.Link) -> String {
        let id =
            switch link.relay {
            case .speaker(let ref): self[ref].id
            case .source(let ref): self[ref].id
            case .us: "us"
            }
        return id + (link.locator.map { " (\($0))" } ?? "")
    }

    /// The words of an article that a claim is tied to, in reading order.
    func words(of claim: String, in article: String) throws -> [String] {
        let article = try self.article(article)
        return article.marks.filter { self[$0.claim].id == claim }.map { mark in
            let text = Array(article.text(at: mark.location).utf8)
            return String(decoding: text[mark.range], as: UTF8.self)
        }
    }
}
