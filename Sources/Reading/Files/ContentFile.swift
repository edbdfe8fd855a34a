/// What a file of the site is, told from its path alone.
enum ContentFile: Equatable {
    case settings
    /// `policy.yml`: a desk's own standards.
    case policy
    /// `speakers.yml`: a mapping from ids to records.
    case registry(RecordKind)
    /// `sources.json`: CSL-JSON as reference managers export it.
    case cslJSON
    /// `speakers/<id>.md`: one record, with a profile as prose.
    case entity(RecordKind, id: String)
    case article(slug: String)
    /// A file that articles may show or link to, published as it is.
    case asset
    /// A file that has no business here.
    case unexpected

    /// Kinds that have a registry file.
    static let registries: [RecordKind] = [.speaker, .source, .event, .claim, .question]
    /// Kinds that may stand one to a file.
    static let entities: [RecordKind] = [.speaker, .source, .event]

    /// What may stand at the top of content/, for an error that says so.
    static let known =
        ["site.yml", "policy.yml"] + registries.map { "\($0.plural).yml" } + ["sources.json"]
        + entities.map { "\($0.plural)/<id>.md" } + ["articles/**/<slug>.md", "assets/**"]

    /// The kinds of id that such a file may define.
    var kinds: Set<RecordKind> {
        switch self {
        case .settings, .policy, .asset: []
        case .registry(let kind): [kind]
        case .cslJSON: [.source]
        case .entity(let kind, _): [kind]
        case .article, .unexpected: Set(RecordKind.allCases)
        }
    }

    /// - Parameter path: from content/ (or private/), with `/`.
    init(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last else {
            self = .unexpected
            return
        }
        let markdown = name.hasSuffix(".md") ? String(name.dropLast(3)) : nil
        switch parts.count {
        case 1 where name == "site.yml": self = .settings
        case 1 where name == "policy.yml": self = .policy
        case 1 where name == "sources.json": self = .cslJSON
        case 1:
            let kind = Self.registries.first { name == "\($0.plural).yml" }
            self = kind.map(ContentFile.registry) ?? .unexpected
        case _ where parts[0] == "articles":
            self = markdown.map { .article(slug: $0) } ?? .asset
        case _ where parts[0] == "assets": self = .asset
        case 2:
            let kind = Self.entities.first { parts[0] == $0.plural }
            if let kind, let markdown { self = .entity(kind, id: markdown) } else { self = .unexpected }
        default: self = .unexpected
        }
    }
}
