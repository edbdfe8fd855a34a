import BriefingModel

extension Rule {
    /// A source that was read before there was one.
    static let readBeforeIssued = Rule(
        Explanation(
            "read-before-issued", .attribution, .always(.warning),
            summary: "a source was read before it was issued",
            why: """
                One of the two dates is wrong, or it was another version that was read. A reader who looks the source up
                has to know which.

                Mend `issued` or `accessed`. Only whole days are compared: magazines and journals often carry the month
                in which they are to be sold.
                """,
            bad: Example(
                """
                sources:
                  wire:
                    title: Missiles hit two bases
                    issued: 2020-01-18
                    accessed: 2020-01-08
                    URL: https://example.org/wire
                ---
                As [the wire](source:wire) had it.
                """),
            good: Example(
                """
                sources:
                  wire:
                    title: Missiles hit two bases
                    issued: 2020-01-08
                    accessed: 2020-01-08
                    URL: https://example.org/wire
                ---
                As [the wire](source:wire) had it.
                """)),
        .sources { source, _, site, findings in
            guard let issued = source.issued, let accessed = source.accessed, issued.edtf.singleDay != nil,
                let read = accessed.edtf.singleDay ?? accessed.edtf.dateTime?.date,
                !accessed.edtf.isUncertain, !accessed.edtf.isApproximate,
                issued.isLater(than: read, in: accessed.zoneBasis == .assumed ? nil : accessed.zone)
            else { return }
            let record = site.written[source]
            findings.report(
                "source '\(source.id)' was read on \(read), before it was issued on \(issued.edtf.description): "
                    + "mend one of the dates", at: record?.accessed?.edtf.place ?? source.declared,
                notes: record?.issued.map { [.init("issued here", at: $0.edtf.place)] } ?? [])
        })
}
