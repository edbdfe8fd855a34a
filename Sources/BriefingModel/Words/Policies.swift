/// A desk's standards that are built in.
public enum Profile: String, Vocabulary {
    /// News: the Associated Press's rules on sources, anonymity and quotation. What a site without a policy gets.
    case ap
    /// Intelligence analysis: ICD 206 on sourcing and ICD 203 on likelihood.
    case icd206
    /// Open-source investigation: everything archived, hashed and graded.
    case osint
    /// No desk's standards: only what cannot be true, or leads nowhere.
    case none
}

/// What `policy:` in `site.yml` may say: a built-in policy, or the file that holds the site's own.
public enum PolicyChoice: String, Vocabulary {
    case ap, icd206, osint, none
    case file = "policy.yml"

    /// The built-in policy; nil for a file, which says on what it stands.
    public var profile: Profile? { Profile(rawValue: rawValue) }
}

/// How severe a rule is, or that it is not asked at all.
public enum Grade: String, Vocabulary {
    case error, warning, note, off
}
