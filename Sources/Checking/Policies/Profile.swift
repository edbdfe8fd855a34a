/// A desk's standards that are built in; `policy:` in `site.yml` names one.
public enum Profile: String, Sendable, CaseIterable {
    /// News: the Associated Press's rules on sources, anonymity and quotation. What a site without a policy gets.
    case ap
    /// Intelligence analysis: ICD 206 on sourcing and ICD 203 on likelihood.
    case icd206
    /// Open-source investigation: everything archived, hashed and graded.
    case osint
    /// No desk's standards: only what cannot be true, or leads nowhere.
    case none

    /// What it is for, in one line.
    public var summary: String {
        switch self {
        case .ap: "news: the Associated Press's rules on sources, anonymity and quotation (used unless you say)"
        case .icd206: "analysis: ICD 206 on sourcing, ICD 203 on likelihood"
        case .osint: "open-source investigation: everything archived, hashed and graded"
        case .none: "no desk's standards: only what cannot be true, or leads nowhere"
        }
    }
}
