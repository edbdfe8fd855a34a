/// What a rule is about: the headings of the rule reference, in this order.
public enum RuleGroup: String, Sendable, CaseIterable {
    case files, records, links, dates, sourcing, attribution, quotation, life, hygiene, confidentiality, templates

    /// The heading.
    public var title: String {
        switch self {
        case .files: "Files and syntax"
        case .records: "Records and keys"
        case .links: "Links and anchors"
        case .dates: "Dates"
        case .sourcing: "Sourcing"
        case .attribution: "Attribution"
        case .quotation: "Quotation"
        case .life: "Life of a claim"
        case .hygiene: "Hygiene"
        case .confidentiality: "Confidentiality"
        case .templates: "Templates"
        }
    }
}
