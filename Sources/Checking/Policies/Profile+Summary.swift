import BriefingModel

extension Profile {
    /// What it is for, in one line.
    var summary: String {
        switch self {
        case .ap: "news: the Associated Press's rules on sources, anonymity and quotation (used unless you say)"
        case .icd206: "analysis: ICD 206 on sourcing, ICD 203 on likelihood"
        case .osint: "open-source investigation: everything archived, hashed and graded"
        case .none: "no desk's standards: only what cannot be true, or leads nowhere"
        }
    }
}
