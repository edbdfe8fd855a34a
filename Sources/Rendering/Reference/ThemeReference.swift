import Mustache

/// What templates may be written with: made from the contexts that they are checked against, so that it cannot lie.
public struct ThemeReference: Sendable {
    /// A template that a page, or a part of every page, is made with.
    struct Root: Sendable {
        let name: String
        let schema: Schema

        var fields: [Schema.Field] { schema.contexts.first?.fields ?? [] }
        /// Whether it makes a page, and not a part of one.
        var isPage: Bool { !name.hasPrefix("partials/") }
    }

    let roots: [Root]
    /// The names of the contexts that each partial stands in, in the built-in theme.
    let partials: [(name: String, contexts: [String])]

    /// - Throws: `TemplateErrors` if the built-in theme has a mistake.
    public init() throws {
        var sources: [String: String] = [:]
        for file in ThemeFile.builtIn() {
            if let name = file.templateName { sources[name] = String(decoding: file.bytes, as: UTF8.self) }
        }
        (roots, partials) = try TemplateLoader.load(sources) { loader in
            _ = PageTemplates(&loader)
            let roots = loader.roots.map { Root(name: $0.name, schema: $0.schema()) }
            let partials = loader.contextsOfPartials.sorted { $0.key < $1.key }
                .map { (name: $0.key, contexts: $0.value.sorted()) }
            return (roots, partials)
        }
    }

    /// The names of the templates that can be described one by one, sorted.
    public var names: [String] { roots.map(\.name).sorted() }

    /// What every page has.
    var common: [Schema.Field] {
        let pages = roots.filter(\.isPage).map(\.fields)
        guard let first = pages.first else { return [] }
        return first.filter { field in pages.allSatisfy { $0.contains(field) } }
    }

    /// The contexts that templates lead to, each once, sorted by name; of one template alone if given.
    func contexts(of root: Root? = nil) -> [Schema.ContextType] {
        var contexts: [String: Schema.ContextType] = [:]
        for root in root.map({ [$0] }) ?? roots {
            for context in root.schema.contexts.dropFirst() { contexts[context.name] = context }
        }
        return contexts.values.sorted { $0.name < $1.name }
    }
}
