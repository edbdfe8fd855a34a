/// Loads templates from their sources and collects everything that is wrong with any of them.
///
///     struct Pages {
///         let article: Template<ArticlePage>
///         let claim: Template<ClaimPage>
///     }
///     let pages = try TemplateLoader.load(sources) { loader in
///         Pages(article: loader.template("article"), claim: loader.template("claim"))
///     }
///
/// Each template is checked against its root, and each partial against every context it is used with. A template that
/// is neither asked for nor used as a partial is read, but has no context to be checked against: ``unused`` names it.
public struct TemplateLoader {
    private let sources: [String: ParsedTemplate]
    private var reached: Set<String> = []
    private var numbering = PartialNumbering()
    private var problems: [TemplateProblem]
    /// The templates that were asked for, in that order, each with what it may be written with.
    public private(set) var roots: [(name: String, schema: @Sendable () -> Schema)] = []
    /// The names of the contexts that each partial was included in.
    public private(set) var contextsOfPartials: [String: Set<String>] = [:]

    /// Loads what `make` asks for.
    ///
    /// - Parameters:
    ///   - sources: The templates by name, as in `{{> name}}`.
    ///   - make: Asks for templates. It is called even when there are problems, so that all are found; its result is
    ///     thrown away then.
    /// - Throws: ``TemplateErrors`` with every problem of every template.
    public static func load<Loaded>(
        _ sources: [String: String], _ make: (inout TemplateLoader) -> Loaded
    ) throws(TemplateErrors) -> Loaded {
        var loader = TemplateLoader(sources)
        let loaded = make(&loader)
        let problems = loader.allProblems
        guard problems.isEmpty else { throw TemplateErrors(problems: problems) }
        return loaded
    }

    private init(_ sources: [String: String]) {
        self.sources = Dictionary(
            uniqueKeysWithValues: sources.map { ($0.key, Parser.parse($0.key, $0.value)) })
        problems = self.sources.values.flatMap(\.problems)
    }

    /// The template called `name`, for a root of the type that is asked for.
    public mutating func template<Root: Context>(_ name: String, for _: Root.Type = Root.self) -> Template<Root> {
        roots.append((name, { Schema(of: Root.self) }))
        return Template(name: name, program: compile(name, root: InnerShape(Root.self)))
    }

    /// The templates that nothing has used so far, sorted. A site's own template among them is probably misspelt.
    public var unused: [String] { sources.keys.filter { !reached.contains($0) }.sorted() }

    mutating func compile(_ name: String, root: InnerShape) -> Program {
        var compiler = Compiler(sources, numbering)
        let program = compiler.compile(name, root: root)
        numbering = compiler.numbering
        reached.formUnion(compiler.reached)
        problems += compiler.problems
        contextsOfPartials.merge(compiler.contextsOfPartials) { $0.union($1) }
        return program
    }

    /// Each problem once, sorted by place. A tag that is wrong in one way with several contexts is one problem.
    private var allProblems: [TemplateProblem] {
        struct Key: Hashable {
            let kind: TemplateProblem.Kind
            let place: TemplatePlace
        }
        var seen: Set<Key> = []
        let unique = problems.filter { seen.insert(Key(kind: $0.kind, place: $0.place)).inserted }
        return unique.sorted { ($0.place, $0.kind.rawValue) < ($1.place, $1.kind.rawValue) }
    }
}
