import BriefingModel
import Diagnostics
import EDTF

extension Rule {
    /// A sentence that still says what no longer holds.
    static let fallenClaimInText = Rule(
        Explanation(
            "fallen-claim-in-text", .life, .always(.warning),
            summary: "a sentence rests on a claim that has fallen, and readers of the article are not told",
            why: """
                Claims are corrected in one place and stand in many. Whoever reads an older article deserves to know that
                a sentence in it was refuted, superseded or retracted since.

                An editor has acted where a correction of the article, dated no earlier than the fall, lists the claim;
                or where the paragraph also carries a mark of the claim that brought it down, so that readers see what
                became of it; where an editor named none, of a claim that contradicts it. A newer `updated` alone tells
                them nothing.
                """,
            bad: Example(
                """
                updated: 2020-02-01
                claims:
                  no-harm:
                    text: Nobody was hurt.
                  treated:
                    text: Eleven were treated for concussion.
                    reported: 2020-01-16
                    corrects: no-harm
                ---
                Officials said that [nobody was hurt](claim:no-harm).
                """),
            good: Example(
                """
                updated: 2020-02-01
                claims:
                  no-harm:
                    text: Nobody was hurt.
                  treated:
                    text: Eleven were treated for concussion.
                    reported: 2020-01-16
                    corrects: no-harm
                corrections:
                  - date: 2020-01-17
                    text: The first count no longer stands. Eleven were treated.
                    claims: no-harm
                ---
                Officials said that [nobody was hurt](claim:no-harm).
                """),
            standard: "AP Statement of News Values and Principles: corrections"),
        .articles { article, _, site, findings in
            for fallen in FallenMarks(in: article, of: site).all() {
                let id = site.briefing[fallen.claim].id
                let ways = [
                    "list it in a correction", fallen.successor.map { "name '\($0)' in the same paragraph" },
                ]
                findings.report(
                    "claim '\(id)' was \(fallen.change.standing.rawValue) on \(fallen.change.date), and readers of this "
                        + "sentence are not told: \(ways.compactMap(\.self).joined(separator: ", or "))",
                    at: fallen.marks.first.flatMap { site.place(of: $0, in: article) } ?? article.declared,
                    notes: fallen.marks.dropFirst().map { .init("also here", at: site.place(of: $0, in: article)) })
            }
        })
}

/// The marks in one article of claims that have fallen, and of which its readers have not been told.
private struct FallenMarks {
    struct Untold {
        var claim: Ref<Claim>
        var change: StandingChange
        /// In reading order.
        var marks: [ClaimMark]
        /// The id of the claim that brought it down.
        var successor: String?
    }

    /// How many claims one after the other may have taken the place of a claim for a reader to be told by the last:
    /// one step more costs as much at every mark, and nobody follows further.
    private static let reach = 64

    private let article: Article
    private let site: CheckedSite

    init(in article: Article, of site: CheckedSite) {
        self.article = article
        self.site = site
    }

    /// In the order in which they are first marked.
    func all() -> [Untold] {
        var positions: [Ref<Claim>: Int] = [:]
        var found: [Untold] = []
        for mark in article.marks {
            if let position = positions[mark.claim] {
                found[position].marks.append(mark)
            } else if let change = site.facts.standing(of: mark.claim, on: site.date), change.standing.isFallen {
                positions[mark.claim] = found.count
                found.append(Untold(claim: mark.claim, change: change, marks: [mark], successor: nil))
            }
        }
        guard !found.isEmpty else { return [] }
        let corrected = corrected
        let companions = Dictionary(grouping: article.marks, by: \.location).mapValues { Set($0.map(\.claim)) }
        return found.compactMap { untold in
            guard let fall = site.facts.fall(of: untold.claim, on: site.date) else { return nil }
            if let day = corrected[untold.claim], day >= fall { return nil }
            var untold = untold
            untold.marks.removeAll { isAnswered(untold.claim, among: companions[$0.location] ?? []) }
            guard !untold.marks.isEmpty else { return nil }
            untold.successor = successor(of: untold)
            return untold
        }
    }

    /// For each claim the last day on which a correction of the article listed it.
    private var corrected: [Ref<Claim>: CivilDate] {
        var days: [Ref<Claim>: CivilDate] = [:]
        for correction in article.corrections where correction.date <= site.date {
            for claim in correction.claims { days[claim] = max(days[claim] ?? correction.date, correction.date) }
        }
        return days
    }

    /// Whether one of `companions` speaks against `claim`, or against what took its place and so on.
    private func isAnswered(_ claim: Ref<Claim>, among companions: Set<Ref<Claim>>) -> Bool {
        guard companions.count > 1 else { return false }
        var seen: Set = [claim]
        var way = [claim]
        var next = 0
        while next < way.count, next < Self.reach {
            for answer in site.answers(to: way[next]).prefix(Self.reach) where seen.insert(answer).inserted {
                if companions.contains(answer) { return true }
                way.append(answer)
            }
            next += 1
        }
        return false
    }

    private func successor(of untold: Untold) -> String? {
        switch untold.change.cause {
        case .status(let position): site.briefing[untold.claim].statuses[position].by.map { site.briefing[$0].id }
        case .relation(let position): site.briefing[site.briefing.relations[position].from].id
        case .reported, .contradicted, .origins: nil
        }
    }
}
