import BriefingModel

/// How severe a rule is under each built-in policy.
public struct Grading: Sendable {
    private let ap: Grade
    private let icd206: Grade
    private let osint: Grade
    private let none: Grade

    /// - Parameter none: under the policy without standards; off, as befits a matter of standards, unless said.
    init(ap: Grade, icd206: Grade, osint: Grade, none: Grade = .off) {
        self.ap = ap
        self.icd206 = icd206
        self.osint = osint
        self.none = none
    }

    /// The same under every policy, as befits what cannot be true.
    static func always(_ grade: Grade) -> Grading { Grading(ap: grade, icd206: grade, osint: grade, none: grade) }

    public subscript(profile: Profile) -> Grade {
        switch profile {
        case .ap: ap
        case .icd206: icd206
        case .osint: osint
        case .none: none
        }
    }
}
