import BriefingModel

extension Rule {
    /// A question that would have been settled before anybody asked.
    static let closedBeforeAsked = Rule(
        Explanation(
            "closed-before-asked", .life, .always(.error),
            summary: "a question was closed before it was asked",
            why: """
                The pages show a question as open from `asked` to `closed`. One of the two days is wrong: most often it
                is the year.
                """,
            bad: example(closed: "2019-02-21"),
            good: example(closed: "2020-02-21")),
        .questions { question, _, site, findings in
            guard let asked = question.asked?.edtf.earliest.date, let closed = question.closed?.edtf.latest.date,
                closed < asked
            else { return }
            let record = site.written[question]
            findings.report(
                "question '\(question.id)' was closed on \(closed), before it was asked on \(asked): mend one of the days",
                at: record?.closed?.edtf.place ?? question.declared,
                notes: (record?.asked?.edtf.place).map { [.init("asked here", at: $0)] } ?? [])
        })

    private static func example(closed: String) -> Example {
        Example(
            """
            claims:
              sixteen: {text: Sixteen missiles were fired., evidence: witnessed}
            questions:
              how-many:
                text: How many missiles were fired?
                answers: sixteen
                asked: 2020-01-08
                closed: \(closed)
                closed-by: sixteen
            ---
            [How many](question:how-many) missiles were fired? [Sixteen](claim:sixteen), as we saw.
            """)
    }
}
