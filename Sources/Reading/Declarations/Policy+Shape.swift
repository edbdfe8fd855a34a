import BriefingModel
import YAML

extension RecordShape where Record == PolicyRecord {
    static let policy = RecordShape(
        "policy", "A desk's own standards; `policy.yml`, which `policy: policy.yml` in `site.yml` puts in force.",
        [
            .one("based-on", WordShape(Profile.self), \.basedOn, "The built-in policy it changes; `ap` unless said."),
            .rules(\.rules),
            .one("longest-quote", CountShape(), \.longestQuote, "How many words a quote may have."),
        ])
}

extension Field {
    /// `rules:`, of a site or of a policy.
    static func rules(_ path: WritableKeyPath<Record, [GradedRule]> & Sendable) -> Field {
        Field("rules", "Severity by rule.", type: .mapping(.words(Grade.allCases.map(\.rawValue)))) {
            node, record, reader in
            let pairs = reader.pairs(node, expecting: "a mapping from rules to severities")
            record[keyPath: path] = pairs.compactMap { rule, value in
                WordShape(Grade.self).read(value, with: &reader).map { GradedRule(rule: rule, grade: $0) }
            }
        }
    }
}
