import EDTF

/// How many claims stand in which way.
public struct StandingCounts: Hashable, Sendable {
    /// All that were counted.
    public private(set) var claims = 0
    /// Those of kinds that have no standing.
    public private(set) var withoutStanding = 0
    private var standings = Array(repeating: 0, count: Standing.allCases.count)

    public init() {}

    /// Counts `refs` as they stand on the site's date.
    public init(of refs: some Sequence<Ref<Claim>>, in briefing: Briefing, _ facts: DerivedFacts) {
        for ref in refs { add(facts.standing(of: ref, on: briefing.site.date)?.standing) }
    }

    /// Counts one more claim; nil is one without standing.
    public mutating func add(_ standing: Standing?) {
        claims += 1
        if let standing { standings[Self.position(standing)] += 1 } else { withoutStanding += 1 }
    }

    /// Counts a claim that was counted as `before` as `after` instead.
    public mutating func change(from before: Standing, to after: Standing) {
        standings[Self.position(before)] -= 1
        standings[Self.position(after)] += 1
    }

    public subscript(standing: Standing) -> Int { standings[Self.position(standing)] }

    /// How many can no longer be leant on.
    public var fallen: Int { Standing.allCases.lazy.filter(\.isFallen).reduce(0) { $0 + self[$1] } }

    /// Each standing that some claim has, in the order of the vocabulary.
    public var each: [(standing: Standing, count: Int)] {
        zip(Standing.allCases, standings).filter { $0.1 > 0 }.map { ($0.0, $0.1) }
    }

    private static func position(_ standing: Standing) -> Int { Standing.allCases.firstIndex(of: standing) ?? 0 }
}
