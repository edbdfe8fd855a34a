import BriefingModel
import YAML

extension RecordShape where Record == PolicyRecord {
    static let policy = RecordShape(
        "policy", "A desk's own standards; `policy.yml`, which `policy: policy.yml` in `site.yml` puts in force.",
        [
            .one(
                "based-on", WordShape(Profile.self), { $0.basedOn = $1 },
                "The built-in policy it changes; `ap` unless said."),
            .rules { $0.rules = $1 },
            .one("longest-quote", CountShape(), { $0.longestQuote = $1 }, "How many words a quote may have."),
        ])
}

extension Field {
    /// `rules:`, of a site or of a policy.
    static func rules(_ put: @escaping Put<[GradedRule]>) -> Field {
        Field("rules", "Severity by rule.", type: .mapping(.words(Grade.allCases.map(\.rawValue)))) {
            node, record, reader in
            let pairs = reader.pairs(node, expecting: "a mapping from rules to severities")
            let rules = pairs.compactMap { rule, value in
                WordShape(Grade.self).read(value, with: &reader).map { GradedRule(rule: rule, grade: $0) }
            }
            put(&record, rules)
        }
    }
}
