import BriefingModel
import Diagnostics

extension Rule {
    /// An article that gives one side of a dispute of which its own record knows the other.
    static let oneSidedContradiction = Rule(
        Explanation(
            "one-sided-contradiction", .life, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "an article shows a claim, and not the one that contradicts it",
            why: """
                A reader of the article alone takes for settled what the record shows as disputed. When the article was
                last changed, the other side was known.

                Mark the other claim as well, or the question that the two leave open. What became known after the
                article's last day is not asked of it; a claim that reports the other as somebody's belief, and one that
                confirms or restates it, show it as well.
                """,
            bad: Example(
                """
                claims:
                  none-dead:
                    text: Nobody was killed.
                  eighty-dead:
                    text: Eighty were killed.
                    contradicts: none-dead
                ---
                [Nobody was killed](claim:none-dead), officials said.
                """),
            good: Example(
                """
                claims:
                  none-dead:
                    text: Nobody was killed.
                  eighty-dead:
                    text: Eighty were killed.
                    contradicts: none-dead
                ---
                [Nobody was killed](claim:none-dead), officials said; state media spoke of [eighty](claim:eighty-dead).
                """),
            standard: "ICD 203: alternatives and differing views are shown"),
        .articles { article, ref, site, findings in
            guard !article.marks.isEmpty else { return }
            let shown = Shown(in: article, ref, of: site)
            var seen: Set<Ref<Claim>> = []
            for mark in article.marks where seen.insert(mark.claim).inserted {
                guard case .contradicted(let opponents)? = site.facts.standing(of: mark.claim, on: site.date)?.cause,
                    // Of a claim that so many dispute, one article is not asked to show all that was said.
                    opponents.count <= 64, !opponents.contains(where: { shown.shows($0) }),
                    let other = opponents.first(where: { shown.isKnown($0) })
                else { continue }
                let id = site.briefing[other].id
                findings.report(
                    "claim '\(site.briefing[mark.claim].id)' is contradicted by '\(id)', which this article does not "
                        + "show: mark '\(id)' as well, or a question about both",
                    at: site.place(of: mark, in: article) ?? article.declared,
                    notes: [.init("'\(id)' stands here", at: site.briefing[other].declared)])
            }
        })
}

/// What an article shows of the record.
private struct Shown {
    private let article: Article
    private let ref: Ref<Article>
    private let site: CheckedSite
    private let marked: Set<Ref<Claim>>

    init(in article: Article, _ ref: Ref<Article>, of site: CheckedSite) {
        self.article = article
        self.ref = ref
        self.site = site
        marked = Set(article.marks.map(\.claim))
    }

    /// Whether the article could know of `claim` when it was last changed.
    func isKnown(_ claim: Ref<Claim>) -> Bool {
        let record = site.briefing[claim]
        return record.article == ref || record.reported <= max(article.published, article.updated ?? article.published)
    }

    /// Whether the article shows `claim`: by a mark, as what somebody is said to believe, in other words, or as one side
    /// of a question.
    func shows(_ claim: Ref<Claim>) -> Bool {
        if marked.contains(claim) { return true }
        let index = site.briefing.index
        if index.embeddedIn[claim].contains(where: marked.contains) { return true }
        if index.relationsTo[claim].contains(where: { position in
            let relation = site.briefing.relations[position]
            return (relation.kind == .confirms || relation.kind == .restates) && relation.scope == nil
                && marked.contains(relation.from)
        })
            || index.relationsFrom[claim].contains(where: { position in
                let relation = site.briefing.relations[position]
                return relation.kind == .restates && relation.scope == nil && marked.contains(relation.to)
            })
        {
            return true
        }
        return index.questionsAbout[claim].contains { question in
            index.mentionsOfQuestion[question].contains { $0.host == .article(ref) }
        }
    }
}
