import Mustache

/// The page that `template` makes of `root`.
func page<Root: Context>(
    _ template: String, partials: [String: String] = [:], of root: Root
) throws -> String {
    var sources = partials
    sources["page"] = template
    let loaded: Template<Root> = try TemplateLoader.load(sources) { $0.template("page") }
    return String(decoding: try loaded.render(root).bytes, as: UTF8.self)
}

/// What is wrong with `template`, were it used for a ``Briefing``.
func problems(_ template: String, partials: [String: String] = [:]) -> [TemplateProblem] {
    var sources = partials
    sources["page"] = template
    do throws(TemplateErrors) {
        _ = try TemplateLoader.load(sources) { $0.template("page", for: Briefing.self) }
        return []
    } catch {
        return error.problems
    }
}
