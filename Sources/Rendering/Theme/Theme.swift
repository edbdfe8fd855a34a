import Diagnostics
import Mustache

/// How a site looks: its templates, checked against the contexts they are rendered with, and its assets.
///
/// The built-in theme is this repository's `templates/`, inside the program. A file of a site's own `templates/`
/// shadows the built-in one of the same path, one at a time; further templates may be added as partials, and
/// further files under `assets/`.
public struct Theme: Sendable {
    let templates: PageTemplates
    let assets: ThemeAssets
    /// The site's own files for its host, by path, in place of those that are made for it.
    let hostFiles: [String: any SiteFile]

    /// Loads the built-in theme with a site's own files over it.
    ///
    /// - Parameter overrides: the site's files by their path in `templates/`, with slashes, and their bytes.
    /// - Returns: the theme, nil if there is an error; and every problem found, in the order of files and places.
    public static func load(overrides: [(name: String, text: [UInt8])] = []) -> (Theme?, [ThemeProblem]) {
        var files: [String: ThemeFile] = [:]
        for file in ThemeFile.builtIn() { files[file.path] = file }
        for (name, bytes) in overrides { files[name] = ThemeFile(path: name, bytes: bytes, isBuiltIn: false) }
        let all = files.values.sorted { $0.path < $1.path }

        var problems: [ThemeProblem] = []
        var sources: [String: String] = [:]
        for file in all where !file.isAsset && !file.isForHost {
            guard let name = file.templateName else {
                problems.append(.stray(file))
                continue
            }
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                problems.append(ThemeProblem("template-not-utf-8", "this template is not UTF-8", file: file.path))
                continue
            }
            sources[name] = text
        }
        guard !problems.contains(where: { $0.severity == .error }) else { return (nil, problems) }
        do {
            var unused: [String] = []
            let templates = try TemplateLoader.load(sources) { loader in
                let templates = PageTemplates(&loader)
                unused = loader.unused
                return templates
            }
            problems += unused.map { .unused($0, among: sources.keys) }
            var hostFiles: [String: any SiteFile] = [:]
            for file in all where file.isForHost { hostFiles[file.path] = AssetFile(bytes: file.bytes) }
            let theme = Theme(
                templates: templates, assets: ThemeAssets(all.filter(\.isAsset)), hostFiles: hostFiles)
            return (theme, problems.sorted())
        } catch {
            problems += error.problems.map { problem in
                let file = files[problem.place.template + ".mustache"]
                return ThemeProblem(problem, isBuiltIn: file?.isBuiltIn ?? true)
            }
            return (nil, problems.sorted())
        }
    }
}

extension ThemeProblem {
    /// A file that is neither a template nor an asset.
    fileprivate static func stray(_ file: ThemeFile) -> ThemeProblem {
        ThemeProblem(
            "template-stray-file", severity: .warning,
            "this is neither a template (its name ends in .mustache) nor in assets/, so it is not used", file: file.path
        )
    }

    /// A template that nothing asks for: its name is probably misspelt.
    fileprivate static func unused(_ name: String, among names: some Sequence<String>) -> ThemeProblem {
        let help = didYouMean(name, among: names).map { "; did you mean '\($0)'?" } ?? ""
        return ThemeProblem(
            "template-unused", severity: .warning, "nothing uses the template '\(name)'\(help)",
            file: name + ".mustache")
    }
}

extension ThemeProblem: Comparable {
    /// By file, then by place, then by rule and message.
    public static func < (a: ThemeProblem, b: ThemeProblem) -> Bool {
        (a.file, a.range.lowerBound, a.range.upperBound, a.rule, a.message)
            < (b.file, b.range.lowerBound, b.range.upperBound, b.rule, b.message)
    }
}
