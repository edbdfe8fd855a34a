/// The rules of a SARIF run, each at the index by which results refer to it.
struct SARIFRules {
    private let all: [(id: String, descriptor: RuleDescriptor?)]
    private let indices: [String: Int]

    /// The rules given, and those of the findings that are not among them; sorted by id.
    init(_ rules: [RuleDescriptor], foundBy diagnostics: [Diagnostic]) {
        let described = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
        let ids = Set(described.keys).union(diagnostics.map(\.rule)).sorted()
        all = ids.map { ($0, described[$0]) }
        indices = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    }

    func index(of rule: String) -> Int? { indices[rule] }

    func write(to json: inout JSONWriter) {
        for (id, descriptor) in all {
            json.breakLine()
            json.object { json in
                json.string("id", id)
                if let descriptor { Self.write(descriptor, to: &json) }
            }
        }
        if !all.isEmpty { json.endLine() }
    }

    private static func write(_ rule: RuleDescriptor, to json: inout JSONWriter) {
        json.message("shortDescription", rule.summary)
        json.message("fullDescription", rule.explanation)
        json.object("help") { json in
            json.string("text", rule.explanation)
            if let markdown = rule.markdown { json.string("markdown", markdown) }
        }
        json.object("defaultConfiguration") { json in
            if let severity = rule.severity {
                json.string("level", severity.rawValue)
            } else {
                json.flag("enabled", false)
            }
        }
        json.object("properties") { json in
            json.array("tags") { $0.string(rule.group) }
        }
    }
}
