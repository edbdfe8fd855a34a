import Checking
import Testing

/// `single-origin-as-fact` and, where nobody is named, `anonymous-origin-as-fact`.
@Suite struct StatedAsFactTests {
    private func found(_ body: String, claim: String = "by: ministry, via: report", more: String = "") throws
        -> [String]
    {
        let site = try ExampleSite.article(
            """
            speakers:
              ministry: {name: Ministry of Defence, kind: government}
              hospital: {name: Base Hospital, kind: organization}
              doctor: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
            claims:
              hurt: {text: Eleven were hurt., \(claim)}
              other: {text: It was dark., evidence: witnessed}
            \(more)
            """, body)
        return site.diagnostics.filter { $0.rule.hasSuffix("-as-fact") }
            .map { "\($0.rule.prefix { $0 != "-" }): \($0.place.map(site.words(at:)) ?? "")" }
    }

    private let plain = "The missiles fell, and [eleven were hurt](claim:hurt)."

    @Test func whatIsStatedOutrightIsFound() throws {
        #expect(try found(plain) == ["single: eleven were hurt"])
        #expect(try found(plain, claim: "via: report") == ["single: eleven were hurt"])
        #expect(try found(plain, claim: "kind: finding, by: ministry, via: report") == ["single: eleven were hurt"])
        #expect(try found(plain, claim: "by: doctor, via: report") == ["anonymous: eleven were hurt"])
        #expect(try found(plain + " And again, [eleven](claim:hurt).").count == 1, "once for an article")
    }

    @Test(arguments: [
        "The ministry said that [eleven were hurt](claim:hurt).",
        "According to a count made there, [eleven were hurt](claim:hurt).",
        "By official count, says Tehran. There [eleven were hurt](claim:hurt).",
        "At the [ministry](speaker:ministry), [eleven were hurt](claim:hurt).",
        "In [the night](source:report), [eleven were hurt](claim:hurt).",
        "Defence had it that [eleven were hurt](claim:hurt).",
        "“[Eleven were hurt](claim:hurt).”",
        "Perhaps [eleven were hurt](claim:hurt).",
        "## How [eleven were hurt](claim:hurt)",
        "The ministry gave its account.\n\nThere [eleven were hurt](claim:hurt).",
    ])
    func whatIsAttributedIsSilent(body: String) throws {
        #expect(try found(body) == [])
    }

    @Test func whatIsNobodysToDoubtIsSilent() throws {
        #expect(try found(plain, claim: "by: [ministry, hospital], via: report") == [])
        #expect(try found(plain, claim: "evidence: witnessed") == [])
        #expect(try found(plain, claim: "via: report, evidence: document") == [])
        #expect(try found(plain, claim: "kind: allegation, by: ministry, via: report") == [])
        #expect(try found(plain, claim: "by: ministry, via: report, contradicts: other") == [])
        #expect(try found(plain, more: "lang: nl") == [])
    }
}
