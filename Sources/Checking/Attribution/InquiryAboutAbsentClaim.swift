import BriefingModel

extension Rule {
    /// An inquiry whose claims a reader of its article never meets. That it is about a claim at all is asked when it is
    /// read: `about` is required.
    static let inquiryAboutAbsentClaim = Rule(
        Explanation(
            "inquiry-about-absent-claim", .attribution, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "an inquiry is about claims of which its article says nothing",
            why: """
                That somebody was asked, and did not answer, means something only beside what they were asked about. An
                inquiry that is tied to claims of another article answers a question that this one never raised.

                Name in `about` the claims of this article that it concerned, or move the inquiry to the article that
                makes them.
                """,
            bad: Example(
                """
                speakers:
                  council: {name: National Security Council, kind: organization}
                inquiries:
                  asked: {who: council, about: elsewhere, answer: none}
                ---
                The National Security Council [did not answer](inquiry:asked).
                """,
                with: [.init("claims.yml", "elsewhere: {text: Messages were passed., reported: 2020-01-07}\n")]),
            good: Example(
                """
                speakers:
                  council: {name: National Security Council, kind: organization}
                inquiries:
                  asked: {who: council, about: elsewhere, answer: none}
                ---
                [Messages were passed](claim:elsewhere). The National Security Council
                [did not answer](inquiry:asked).
                """,
                with: [.init("claims.yml", "elsewhere: {text: Messages were passed., reported: 2020-01-07}\n")])),
        .inquiries { inquiry, _, site, findings in
            let article = site.briefing[inquiry.article]
            guard let first = inquiry.about.first,
                !inquiry.about.contains(where: { claim in
                    site.briefing[claim].article == inquiry.article || article.marks.contains { $0.claim == claim }
                })
            else { return }
            findings.report(
                "inquiry '\(inquiry.id)' is about '\(site.briefing[first].id)', which article '\(article.id)' neither "
                    + "declares nor marks: name the claim of this article that it concerned",
                at: site.written[inquiry]?.about.first?.place ?? inquiry.declared)
        })
}
