import BriefingModel
import Diagnostics
import Reading

/// Makes a site's policy out of `policy:` and `rules:` in its settings, and of `policy.yml` where the settings name it.
///
/// What the settings say of a rule wins over the policy file, and that over the built-in policy.
struct PolicyReader {
    private let site: SiteRecord?
    private let own: PolicyRecord?
    /// Whether there is a policy file, though nothing of it may have been read.
    private let isThere: Bool
    private var diagnostics: [Diagnostic] = []
    private var grades: [String: Grade] = [:]

    init(_ read: ReadSite) {
        let files = read.records.lazy.filter { !$0.isPrivate }
        site = files.compactMap(\.site).first
        own = files.compactMap(\.policy).first
        isThere = files.contains { read.contentPath(of: $0.file) == PolicyChoice.file.rawValue }
    }

    /// The policy, and what is wrong with how it is written.
    mutating func policy() -> (value: Policy, diagnostics: [Diagnostic]) {
        var policy = Policy(profile: site?.policy?.value.profile ?? .ap)
        if let named = site?.policy, named.value == .file, !isThere {
            report(.error, "missing-policy", "there is no file 'content/policy.yml'", at: named.place)
        }
        if let own {
            if site?.policy?.value == .file {
                policy.profile = own.basedOn?.value ?? .ap
                if let words = own.longestQuote { policy.thresholds.quoteWords = words.value }
            } else {
                let message = "this policy is not in force: say 'policy: policy.yml' in site.yml"
                report(.warning, "unused-policy", message, at: Place(file: own.place.file, range: 0..<0))
            }
            take(own.rules)
            if site?.policy?.value != .file { grades = [:] }
        }
        take(site?.rules ?? [])
        policy.grades = grades
        return (policy, diagnostics)
    }

    /// Severities by rule; a rule that there is not is an error even in a policy that is not in force.
    private mutating func take(_ rules: [GradedRule]) {
        let known = RuleBook.explanations.map(\.rule)
        for rule in rules {
            if known.contains(rule.rule.value) {
                grades[rule.rule.value] = rule.grade.value
                continue
            }
            let fixIts = didYouMean(rule.rule.value, among: known).map {
                [Diagnostic.FixIt("write '\($0)'", [.init(replace: rule.rule.place, with: $0)])]
            }
            report(
                .error, "unknown-rule", "there is no rule '\(rule.rule.value)'", at: rule.rule.place,
                fixIts: fixIts ?? [])
        }
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ rule: String, _ message: String, at place: Place,
        fixIts: [Diagnostic.FixIt] = []
    ) {
        diagnostics.append(Diagnostic(severity, rule, message, at: place, fixIts: fixIts))
    }
}
