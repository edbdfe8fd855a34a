import BriefingModel
import CommonMark
import Diagnostics
import Threads

/// One pass over each table of a briefing, in slices that threads take as they come free, and a call for each rule
/// about the whole.
struct Survey: Sendable {
    /// A rule that is on, and how severe.
    private struct Asked: Sendable {
        var rule: Rule
        var severity: Diagnostic.Severity
    }

    /// Records a slice: enough that taking one costs nothing beside checking it.
    private static let slice = 512

    private typealias Slice = @Sendable (inout Findings) -> Void

    private let slices: [Slice]

    init(_ site: CheckedSite, _ rules: [Rule], policy: Policy) {
        let asked = rules.compactMap { rule in
            policy.grade(of: rule.explanation).severity.map { Asked(rule: rule, severity: $0) }
        }
        var slices: [Slice] = []
        for asked in asked {
            guard case .site(let check) = asked.rule.check else { continue }
            slices.append { findings in
                findings.begin(asked.rule.id, asked.severity)
                check(site, &findings)
            }
        }
        let briefing = site.briefing
        slices += Self.slices(ofProse: briefing.prose, asked, site)
        slices += Self.slices(of: briefing.claims, asked, site, \.declared) {
            if case .claims(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.articles, asked, site, \.declared) {
            if case .articles(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.events, asked, site, \.declared) {
            if case .events(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.inquiries, asked, site, \.declared) {
            if case .inquiries(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.questions, asked, site, \.declared) {
            if case .questions(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.sources, asked, site, \.declared) {
            if case .sources(let check) = $0 { check } else { nil }
        }
        slices += Self.slices(of: briefing.speakers, asked, site, \.declared) {
            if case .speakers(let check) = $0 { check } else { nil }
        }
        self.slices = slices
    }

    /// What all rules found.
    func run(jobs: Int) -> [Diagnostic] {
        Threads.map(slicesOf: slices.count, jobs: jobs, least: 1) { numbers in
            var findings = Findings()
            for slice in slices[numbers] { slice(&findings) }
            return findings.diagnostics
        }
        .flatMap(\.self)
    }

    private static func slices(
        ofProse texts: [(document: Document, file: FileID)], _ asked: [Asked], _ site: CheckedSite
    ) -> [Slice] {
        let checks = asked.compactMap { asked in
            if case .prose(let check) = asked.rule.check { (asked.rule.id, asked.severity, check) } else { nil }
        }
        guard !checks.isEmpty else { return [] }
        return stride(from: 0, to: texts.count, by: slice).map { start in
            { findings in
                for text in texts[start..<min(start + slice, texts.count)] {
                    for (id, severity, check) in checks {
                        findings.begin(id, severity)
                        check(text.document, text.file, site, &findings)
                    }
                }
            }
        }
    }

    private typealias Check<Record> = @Sendable (Record, Ref<Record>, CheckedSite, inout Findings) -> Void

    private static func slices<Record>(
        of table: Table<Record>, _ asked: [Asked], _ site: CheckedSite, _ declared: KeyPath<Record, Place> & Sendable,
        _ pick: (Rule.Check) -> Check<Record>?
    ) -> [Slice] {
        let checks = asked.compactMap { asked in pick(asked.rule.check).map { (asked.rule.id, asked.severity, $0) } }
        guard !checks.isEmpty else { return [] }
        return stride(from: 0, to: table.count, by: slice).map { start in
            { findings in
                for row in start..<min(start + slice, table.count) {
                    let record = table[row]
                    guard site.damage.spares(record[keyPath: declared]) else { continue }
                    for (id, severity, check) in checks {
                        findings.begin(id, severity)
                        check(record, Ref(row), site, &findings)
                    }
                }
            }
        }
    }
}
