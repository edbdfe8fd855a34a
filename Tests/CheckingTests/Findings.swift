import Diagnostics

@testable import Checking

extension ExampleSite {
    /// What editors are told: `rule: message`, of the rules in one group, sorted by place.
    func told(of group: RuleGroup) -> [String] {
        let rules = Set(RuleBook.explanations.filter { $0.group == group }.map(\.rule))
        return diagnostics.filter { rules.contains($0.rule) }.map { "\($0.rule): \($0.message)" }
    }

    /// The words of the content at which a rule speaks up, in the order of their places.
    func words(at rule: String) -> [String] {
        diagnostics.filter { $0.rule == rule }.compactMap(\.place).map {
            String(decoding: files[$0.file].bytes[$0.range], as: UTF8.self)
        }
    }

    /// The rules of a group that speak up, sorted by place.
    func rules(of group: RuleGroup) -> [String] {
        told(of: group).map { String($0.prefix { $0 != ":" }) }
    }
}
