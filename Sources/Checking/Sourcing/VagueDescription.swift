import BriefingModel

extension Rule {
    /// An anonymous speaker who could be anyone.
    static let vagueDescription = Rule(
        Explanation(
            "vague-description", .sourcing, Grading(ap: .warning, icd206: .warning, osint: .warning),
            summary: "an anonymous speaker is described as no more than a source",
            why: """
                "A source" and "an official" could be anyone. A reader judges by what the description tells: for whom
                the speaker works, and how they are placed to know.

                Say as much as the terms allow in `described-as`, by which the pages call the speaker; or, where the
                report says more elsewhere, in `role`, `member-of` or `on-behalf-of`.
                """,
            bad: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a source, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                ---
                A source said that [no American was hurt](claim:no-harm).
                """),
            good: Example(
                """
                speakers:
                  insider: {anonymous: true, described-as: a doctor at the base, reason: not-stated}
                sources:
                  report: {title: The night of the strike, URL: "https://example.org/night"}
                claims:
                  no-harm: {text: No American was hurt., by: insider, via: report}
                ---
                A doctor at the base said that [no American was hurt](claim:no-harm).
                """),
            standard: "AP News Values and Principles, anonymous sources: simply quoting \"a source\" is not allowed; "
                + "ICD 206: source descriptors"),
        .speakers { speaker, ref, site, findings in
            guard case .anonymous(let description, _, let knowsHow) = speaker.identity,
                speaker.role == nil, speaker.onBehalfOf.isEmpty, speaker.memberOf.isEmpty,
                speaker.maybeMemberOf.isEmpty, site.isEnglish(at: speaker.declared), isVague(description),
                site.words(of: ref).contains(where: { $0.1.onBehalfOf.isEmpty })
            else { return }
            findings.report(
                "'\(description)' could be anyone: say "
                    + (knowsHow == nil
                        ? "for whom '\(speaker.id)' works or how they know" : "there what 'knows-how' tells"),
                at: site.written[speaker]?.describedAs?.place ?? speaker.declared)
        })

    /// Whether it names nothing but a human being, however many and however praised.
    private static func isVague(_ description: String) -> Bool {
        let words = EnglishWords(description).words
        return words.contains(where: anyone.contains)
            && words.allSatisfy { anyone.contains($0) || praise.contains($0) || Int($0) != nil }
    }

    private static let anyone = EnglishWords.set(
        """
        source sources person persons people individual individuals someone somebody insider insiders informant \
        informants contact contacts speaker speakers official officials
        """)
    private static let praise = EnglishWords.set(
        """
        a an the one two three four five some several many multiple various other others another of number few \
        couple both anonymous unnamed unidentified undisclosed certain well placed informed reliable trusted \
        credible knowledgeable high ranking level senior top former who asked not to be named identified at \
        least more than separate different independent close ,
        """)
}
