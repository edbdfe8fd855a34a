import BriefingModel
import Diagnostics

extension Rule {
    /// One speaker under two records.
    static let nearDuplicateName = Rule(
        Explanation(
            "near-duplicate-name", .hygiene, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "two speakers have the same name, or names a slip apart",
            why: """
                Two records for one person split what they said over two pages, and are counted as two origins where
                there is one. Keep one record and turn the other's id into an alias, or say `same-as`, or
                `maybe-same-as` where nobody can tell.

                Titles, accents, points and the order of names make no difference; a number, a first name or a last
                letter does.
                """,
            bad: .leftOver(
                "speakers:\n  zarif: {name: Mohammad Javad Zarif}\n  javad-zarif: {name: Mohamad Javad Zarif}",
                prose: "[He](speaker:zarif) and [he](speaker:javad-zarif) agreed."),
            good: .leftOver(
                "speakers:\n  zarif: {name: Mohammad Javad Zarif, aliases: javad-zarif}",
                prose: "[He](speaker:zarif) agreed.")),
        .site { site, findings in
            let speakers = NamedSpeakers(site)
            speakers.likeness.report(
                { "speaker '\($0.id)' may be '\($1.id)' under another record: say 'same-as', or keep one" },
                &findings)
        })
}

/// The speakers who have a name, and who of them look alike.
struct NamedSpeakers {
    private(set) var likeness: Likeness
    private let speakers: [Ref<Speaker>]
    private let parts: [NameParts]
    private let briefing: Briefing

    init(_ site: CheckedSite) {
        let briefing = site.briefing
        let speakers = briefing.speakers.refs.filter {
            !briefing[$0].isAnonymous && site.damage.spares(briefing[$0].declared)
        }
        self.briefing = briefing
        self.speakers = speakers
        parts = speakers.map { NameParts(briefing[$0].displayName, kind: briefing[$0].kind) }
        likeness = Likeness(
            speakers.map { ref in
                let name = site.written[briefing[ref]]?.name
                return Likeness.Candidate(
                    id: briefing[ref].id, place: name?.place ?? briefing[ref].declared, name: briefing[ref].displayName)
            })
        addSame()
        addWithoutMiddle()
        addSlips()
    }

    private mutating func addSame() {
        let groups = Dictionary(grouping: parts.indices, by: { parts[$0].inAnyOrder })
        for group in groups.values where group.count > 1 {
            // The last of a group has all others behind it; each of these has been told of the one before.
            for (one, other) in zip(group, group.dropFirst()) where !isDeclared(one, other) {
                let isSame = briefing[speakers[one]].displayName == briefing[speakers[other]].displayName
                likeness.add(
                    one, other,
                    isSame ? "the names are the same" : "the names are the same but for title, accent, point or order")
            }
        }
    }

    private mutating func addWithoutMiddle() {
        let people = parts.indices.filter { briefing[speakers[$0]].kind == .person && parts[$0].withoutMiddle != nil }
        for group in Dictionary(grouping: people, by: { parts[$0].withoutMiddle }).values where group.count > 1 {
            guard let bare = group.first(where: { parts[$0].words.count == 2 }) else { continue }
            for other in group where parts[other].words.count > 2 && !isDeclared(bare, other) {
                likeness.add(bare, other, "the names are the same but for what stands between first and last")
            }
        }
    }

    private mutating func addSlips() {
        for pair in NearTwins.pairs(among: parts.map(\.words)) {
            let (one, other) = (pair.first, pair.second)
            let kind = briefing[speakers[one]].kind
            guard kind == briefing[speakers[other]].kind, !isDeclared(one, other) else { continue }
            let count = parts[one].words.count
            // Of a single word, a letter is too much of it.
            if count == 1 && parts[one].words[0].count < 7 { continue }
            // Anders is not Andres' misprint as surely as Mohamad is Mohammad's; with two more names alike it is.
            if kind == .person, count == 2, pair.word == 0, pair.slip == .inside { continue }
            let words = (parts[one].words[pair.word].capitalized, parts[other].words[pair.word].capitalized)
            likeness.add(one, other, "'\(words.0)' and '\(words.1)' are one slip apart; the rest is the same")
        }
    }

    /// Whether two speakers are said to be, or perhaps to be, one, or one a part of the other.
    private func isDeclared(_ a: Int, _ b: Int) -> Bool {
        func names(_ one: Ref<Speaker>, _ other: Ref<Speaker>) -> Bool {
            let speaker = briefing[one]
            return
                [speaker.sameAs, speaker.maybeSameAs, speaker.memberOf, speaker.maybeMemberOf, speaker.onBehalfOf]
                .contains { $0.contains(other) }
        }
        return names(speakers[a], speakers[b]) || names(speakers[b], speakers[a])
    }
}
