import Foundation
import PackagePlugin

/// Embeds the repository's `templates/` in the binary, so that an installed `onrecord` has its theme inside.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        let files = try themeFiles(in: folder)
        return [
            .buildCommand(
                displayName: "Embedding templates/",
                executable: try context.tool(named: "theme-embedder").url,
                arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)]
                    + files.map { $0.path(percentEncoded: false) },
                inputFiles: files,
                outputFiles: [output])
        ]
    }

    private func themeFiles(in folder: URL) throws -> [URL] {
        let keys: [URLResourceKey] = [.isRegularFileKey]
        guard let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys) else { return [] }
        var files: [URL] = []
        for case let url as URL in walk where try url.resourceValues(forKeys: Set(keys)).isRegularFile == true {
            if !url.lastPathComponent.hasPrefix(".") { files.append(url) }
        }
        return files.sorted { $0.path < $1.path }
    }
}
