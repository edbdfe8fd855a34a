import Testing

@testable import Checking

/// Which records nothing names, and what counts as naming.
@Suite struct UnusedTests {
    static let rules: Set<String> = [
        "unused-speaker", "unused-source", "unused-event", "unused-claim", "claim-never-anchored",
    ]

    /// The ids that a rule about unused records speaks of.
    private func unused(_ files: [Example.File]) throws -> [String] {
        let site = try ExampleSite(Example(files: files))
        return Self.rules.sorted().flatMap { site.words(at: $0) }
    }

    private func unused(_ front: String, prose: String, with others: [Example.File] = []) throws -> [String] {
        try unused([.init("articles/a.md", "---\ntitle: A\npublished: 2020-01-08\n\(front)\n---\n\(prose)\n")] + others)
    }

    /// A claim that is anchored, and a second one of which each case makes something else.
    private func with(_ front: String, claim: String = "", prose: String = "") throws -> [String] {
        try unused(
            "claims:\n  a: {text: A., via: us\(claim)}\n\(front)", prose: "[It is so](claim:a). \(prose)")
    }

    @Test(arguments: [
        ", by: x", ", held-by: x, kind: belief-report", ", by: {speaker: y, on-behalf-of: x}",
        ", by: {speaker: y, via: x}",
    ])
    func aSpeakerIsNamedByClaims(keys: String) throws {
        #expect(try with("speakers: {x: {name: X}, y: {name: Y}}\nevents: {}", claim: keys).filter { $0 == "x" } == [])
    }

    @Test(arguments: [
        "speakers: {x: {name: X}, y: {name: Y, member-of: x}}",
        "speakers: {x: {name: X}, y: {name: Y, maybe-same-as: x}}",
        "speakers: {x: {name: X}}\nsources: {s: {title: S, outlet: x}}",
        "speakers: {x: {name: X}}\ninquiries: {i: {who: x, about: a}}",
        "speakers: {x: {name: X}, y: {name: Y}}\ninquiries: {i: {who: y, by: x, about: a}}",
    ])
    func aSpeakerIsNamedByOtherRecords(front: String) throws {
        #expect(try with(front).filter { $0 == "x" } == [])
        #expect(try with("speakers: {x: {name: X}}") == ["x"])
    }

    @Test func aSourceIsNamed() throws {
        #expect(try with("sources: {x: {title: X}}") == ["x"])
        #expect(try with("sources: {x: {title: X}}", prose: "See [X](source:x).") == [])
        #expect(try with("sources: {x: {title: X}, y: {title: Y, copy-of: x}}") == ["y"])
        #expect(
            try with("sources: {x: {title: X}}", claim: ", status: {date: 2020-01-09, is: refuted, source: x}") == [])
    }

    @Test func anEventIsNamed() throws {
        #expect(try with("events: {x: {title: X, when: 2020}}") == ["x"])
        #expect(try with("events: {x: {title: X, when: 2020}}", claim: ", event: x") == [])
        #expect(
            try with(
                "events: {x: {title: X, when: 2020}, y: {title: Y, when: 2020, part-of: x}}", prose: "[Y](event:y)")
                == [])
    }

    @Test func aClaimIsUsed() throws {
        let other = "\n  x: {text: X., via: us"
        #expect(try with(other + "}") == ["x"])
        #expect(try with(other + "}", prose: "[X](claim:x)") == [])
        #expect(try with(other + "}\nquestions: {q: {text: Why?, about: x}}") == ["x"])
        #expect(try with(other + ", supports: a}") == ["x"])
        #expect(try with(other + "}\ncorrections: [{date: 2020-01-09, text: T., claims: x}]") == ["x"])
        #expect(try with(other + ", held-by: s}\nspeakers: {s: {name: S}}", claim: ", embeds: x") == [])
    }

    /// The rule about claims that nothing uses speaks, or the one about words, not both.
    @Test func aClaimIsToldOfOnce() throws {
        let site = try ExampleSite(Example("claims:\n  x: {text: X., via: us}\n---\nNothing.\n"))
        #expect(site.rules(of: .hygiene) == ["unused-claim"])
    }

    @Test func whatADraftOrThePrivatePartNamesIsUsed() throws {
        let speakers = Example.File("speakers.yml", "x: {name: X}\n")
        let article = Example.File("articles/a.md", "---\ntitle: A\npublished: 2020-01-08\n---\nProse.\n")
        #expect(try unused([speakers, article]) == ["x"])
        let draft =
            "---\ntitle: B\npublished: 2020-01-08\ndraft: true\nclaims: {b: {text: B., by: x}}\n---\n[B](claim:b)\n"
        #expect(try unused([speakers, article, .init("articles/b.md", draft)]) == [])
        #expect(try unused([speakers, article, .init("../private/claims.yml", "b: {text: B., by: x}\n")]) == [])
        let hidden = "b: {text: B., by: x, reported: 2020-01-08, confidential: true}\n"
        #expect(try unused([speakers, article, .init("claims.yml", hidden)]) == [])
    }

    @Test func nothingIsSaidWhereOneMistakeExplainsIt() throws {
        // The id was mistyped: that is told, and mends this.
        #expect(try with("speakers: {minister: {name: M}}", claim: ", by: ministre") == [])
        // So was the key.
        #expect(try with("sources: {cable: {title: C}}", claim: ", vai: cable") == [])
        // Of two records of one name, one is kept out, with what it names.
        let second = Example.File("claims.yml", "a: {text: A., by: x, reported: 2020-01-08}\n")
        #expect(
            try unused("speakers: {x: {name: X}}\nclaims: {a: {text: A.}}", prose: "[A](claim:a)", with: [second]) == []
        )
        // What names it may stand in what could not be read.
        let broken = Example.File("claims.yml", "b: {text: [\n")
        #expect(try unused("speakers: {x: {name: X}}", prose: "Prose.", with: [broken]) == [])
    }

    @Test func aSiteWithoutArticlesUsesNothingYet() throws {
        #expect(try unused([.init("speakers.yml", "x: {name: X}\n")]) == [])
    }
}
