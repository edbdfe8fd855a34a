import Diagnostics
import Reading

/// Makes a site's policy out of `policy:` and `rules:` in its settings.
struct PolicyReader {
    private let site: SiteRecord?

    init(_ read: ReadSite) { site = WrittenRecords(read).settings }

    /// The policy, and what is wrong with how it is written.
    func policy() -> (value: Policy, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        var policy = Policy(profile: .ap)
        if let name = site?.policy {
            if let profile = Profile(rawValue: name.value) {
                policy.profile = profile
            } else {
                let known = Profile.allCases.map(\.rawValue)
                diagnostics.append(
                    Self.unknown("unknown-policy", "'\(name.value)' is no policy", name, among: known))
            }
        }
        let slugs = Set(RuleBook.explanations.map(\.rule))
        for (rule, severity) in site?.rules ?? [] {
            guard let grade = Grade(rawValue: severity.value) else { continue }
            if slugs.contains(rule.value) {
                policy.grades[rule.value] = grade
            } else {
                diagnostics.append(
                    Self.unknown("unknown-rule", "there is no rule '\(rule.value)'", rule, among: slugs.sorted()))
            }
        }
        return (policy, diagnostics)
    }

    private static func unknown(
        _ rule: String, _ message: String, _ word: Located<String>, among known: [String]
    ) -> Diagnostic {
        let fixIts = didYouMean(word.value, among: known).map {
            [Diagnostic.FixIt("write '\($0)'", [.init(replace: word.place, with: $0)])]
        }
        return Diagnostic(.error, rule, message, at: word.place, fixIts: fixIts ?? [])
    }
}
