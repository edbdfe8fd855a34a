import Testing

@testable import Checking

/// Circles that linking cannot see: between outlets, between ways, between claims.
@Suite struct CircleTests {
    private func circles(_ rule: String, sources: String, claims: String) throws -> [String] {
        try found(
            rule,
            """
            speakers:
              paper: {name: The Paper, kind: outlet}
              agency: {name: The Agency, kind: outlet}
              ann: {name: Ann}
              bob: {name: Bob}
            sources:
            \(sources)
            claims:
            \(claims)
            ---
            Text.
            """)
    }

    private let plain = "  a: {title: A}\n  b: {title: B}\n  c: {title: C}"

    @Test(arguments: [
        // Two ways of one claim, of two that confirm or restate each other, along three hands.
        ("  x: {text: X., by: [{via: [a, b], evidence: document}, {via: [b, a], evidence: document}]}", "a → b → a"),
        ("  x: {text: X., via: [a, b]}\n  y: {text: Y., via: [b, a], confirms: x}", "a → b → a"),
        (
            "  x: {text: X., via: [a, b]}\n  y: {text: Y., via: [b, c]}\n  z: {text: Z., via: [c, a], restates: [x, y]}",
            "a → b → c → a"
        ),
        ("  x: {text: X., by: ann, via: [a, b]}\n  y: {text: Y., via: [b, a], confirms: x}", "a → b → a"),
        ("  x: {text: X., via: [paper, b]}\n  y: {text: Y., via: [b, paper, c], confirms: x}", "paper → b → paper"),
    ])
    func waysOfWhatSaysTheSameAreReadTogether(claims: String, circle: String) throws {
        #expect(
            try circles("circular-reporting", sources: plain, claims: claims) == ["circular reporting: \(circle)"])
    }

    @Test(arguments: [
        // Other claims, scoped confirmation, speakers of their own, people who talk to each other.
        "  x: {text: X., via: [a, b]}\n  y: {text: Y., via: [b, a]}",
        "  x: {text: X., via: [a, b]}\n  y: {text: Y., via: [b, a], confirms: {claim: x, scope: s}}",
        "  x: {text: X., via: [a, b]}\n  y: {text: Y., via: [b, a], supports: x}",
        "  x: {text: X., by: ann, via: [a, b]}\n  y: {text: Y., by: bob, via: [b, a], confirms: x}",
        "  x: {text: X., via: [ann, bob, a]}\n  y: {text: Y., via: [bob, ann, b], confirms: x}",
        "  x: {text: X., via: [a, us, b]}\n  y: {text: Y., via: [b, us, a], confirms: x}",
        // What linking says.
        "  x: {text: X., via: [a, b, a]}",
    ])
    func whatIsNoCircleOrAnothersIsLeftAlone(claims: String) throws {
        #expect(try circles("circular-reporting", sources: plain, claims: claims).isEmpty)
    }

    @Test func whatSourcesWereTakenFromIsPartOfTheWay() throws {
        let sources = "  a: {title: A, copy-of: b}\n  b: {title: B, derived-from: c}\n  c: {title: C}"
        #expect(
            try circles("circular-reporting", sources: sources, claims: "  x: {text: X., via: [a, c]}")
                == ["circular reporting: a → c → b → a"])
        let two = "  x: {text: X., via: [a, c]}\n  y: {text: Y., via: [a, c]}"
        #expect(try circles("circular-reporting", sources: sources, claims: two).count == 1)
        let circle = "  a: {title: A, copy-of: b}\n  b: {title: B, derived-from: a}\n  c: {title: C}"
        #expect(try circles("circular-reporting", sources: circle, claims: "  x: {text: X., via: [b, a, c]}").isEmpty)
    }

    private let outlets = """
          p1: {title: P1, outlet: paper}
          g1: {title: G1, outlet: agency, derived-from: p1}
          p2: {title: P2, outlet: paper, copy-of: g1}
          p3: {title: P3, outlet: paper, derived-from: p2}
          g2: {title: G2, outlet: agency}
        """

    @Test func aReportThatComesHomeIsSaidOnceWhereItDoes() throws {
        #expect(
            try circles("outlet-quotes-itself", sources: outlets, claims: "  x: {text: X., via: p1}") == [
                "circular reporting: p1 (The Paper) → g1 (The Agency) → p2 (The Paper); cite what 'p1' first had"
            ])
    }

    @Test(arguments: [
        ("by: paper, via: [g2, p1]", "paper → g2 → p1"), ("via: [p1, g2, paper]", "p1 → g2 → paper"),
        ("by: paper, via: p1", ""), ("by: paper, via: [p1, g2]", ""), ("by: ann, via: [p1, plain, p3]", ""),
    ])
    func soIsAWayThatDoes(keys: String, way: String) throws {
        let sources =
            "  p1: {title: P1, outlet: paper}\n  p3: {title: P3, outlet: paper}\n"
            + "  g2: {title: G2, outlet: agency}\n  plain: {title: Plain}"
        let found = try circles("outlet-quotes-itself", sources: sources, claims: "  x: {text: X., \(keys)}")
        #expect(found.map { String($0.prefix { $0 != "," }) } == (way.isEmpty ? [] : ["circular reporting: \(way)"]))
    }

    @Test func aCircleOfSourcesIsSaidOnce() throws {
        let sources = "  p1: {title: P1, outlet: paper}\n  g1: {title: G1, outlet: agency, derived-from: p1}"
        let claims = "  x: {text: X., by: paper, via: [g1, p1]}"
        #expect(try circles("outlet-quotes-itself", sources: sources, claims: claims).isEmpty)
        #expect(try circles("circular-reporting", sources: sources, claims: claims).count == 1)
    }

    @Test(arguments: [
        ("confirms: x", 1), ("supports: x", 1), ("restates: x", 1), ("contradicts: x", 0), ("qualifies: x", 0),
        ("confirms: {claim: x, scope: s}", 0),
    ])
    func groundsGoOneWay(relation: String, count: Int) throws {
        let claims = "  x: {text: X., supports: y}\n  y: {text: Y., confirms: z}\n  z: {text: Z., \(relation)}"
        #expect(try circles("circular-confirmation", sources: plain, claims: claims).count == count)
    }
}
