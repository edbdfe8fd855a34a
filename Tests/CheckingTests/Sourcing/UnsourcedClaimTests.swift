import Checking
import Testing

/// `claim-without-evidence` and `claim-without-source` part the field between them: one mistake, one finding.
@Suite struct UnsourcedClaimTests {
    private func faults(_ claims: String) throws -> [String] {
        let site = try ExampleSite.article(
            """
            speakers:
              ministry: {name: The ministry, kind: government}
              cnn: {name: CNN, kind: outlet}
            claims:
            \(claims)
            """)
        return site.diagnostics.filter { $0.rule == "claim-without-evidence" || $0.rule == "claim-without-source" }
            .map { "\($0.rule): \($0.place.map(site.words(at:)) ?? "")" }
    }

    private static let unsourced: [(claim: String, expected: [String])] = [
        ("  late: {text: It is late.}", ["claim-without-evidence: late"]),
        ("  late: {text: It is late., via: us}", ["claim-without-evidence: late"]),
        ("  late: {text: It is late., by: ministry}", ["claim-without-source: ministry"]),
        ("  late: {text: It is late., by: ministry, via: cnn}", ["claim-without-source: cnn"]),
        ("  late: {text: It is late., evidence: document}", ["claim-without-source: document"]),
    ]

    @Test(arguments: unsourced)
    func eachIsToldApart(claim: String, expected: [String]) throws {
        #expect(try faults(claim) == expected)
    }

    @Test(arguments: [
        "  late: {text: It is late., via: report}",
        "  late: {text: It is late., evidence: witnessed}",
        "  late: {text: It is late., evidence: analysis, via: us}",
        "  late: {text: It is late., checked: {date: 2020-01-08, how: by telephone}}",
        "  late: {text: It is late., evidence: document, checked: {date: 2020-01-08, how: seen in the archive}}",
        "  late: {text: It is late., by: ministry, via: us}",
        "  late: {text: It is late., by: ministry, via: [cnn, us]}",
        "  late: {text: It is late., held-by: ministry}",
        "  late: {text: It is late.}\n  clock: {text: The clock struck., via: report, supports: late}",
    ])
    func whatIsSourcedIsSilent(claim: String) throws {
        #expect(try faults(claim) == [])
    }

    /// What somebody is reported to believe is theirs; the report of it is what needs a source.
    @Test func whatIsEmbeddedNeedsNoSourceOfItsOwn() throws {
        let claim = """
              belief:
                text: The ministry believes that it is late.
                kind: belief-report
                by: ministry
                via: report
                embeds: {id: late, text: It is late., held-by: ministry}
            """
        #expect(try faults(claim) == [])
    }

    /// What a claim names may stand in the file that could not be read.
    @Test func whatCouldNotBeReadIsNotMissed() throws {
        let claim = "claims: {late: {text: It is late., by: clerk, via: log}, later: {text: It is later.}}"
        let site = try ExampleSite(
            Example(
                "\(claim)\n---\nThe clerk said that [it is late](claim:late) and [later](claim:later).",
                with: [.init("sources.yml", "report: {title: A: report}\nlog: {title: The log}\n")]))
        let missed = site.diagnostics.filter { $0.rule.hasPrefix("claim-without") }
        #expect(missed.map { $0.place.map(site.words(at:)) } == ["later"])
    }
}
