import Foundation
import PackagePlugin

/// Embeds the repository's `templates/` in the binary, so that an installed `onrecord` has its theme inside.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTheme.swift")
        return [
            .buildCommand(
                displayName: "Embedding templates/",
                executable: try context.tool(named: "theme-embedder").url,
                arguments: [output.path(percentEncoded: false), folder.path(percentEncoded: false)],
                inputFiles: contents(of: folder),
                outputFiles: [output])
        ]
    }

    /// The folder, the folders in it and their files: a file that is added or removed changes the time of its folder,
    /// by which the build notices it though this plugin is not asked again.
    private func contents(of folder: URL) -> [URL] {
        let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let inside = walk?.compactMap { $0 as? URL } ?? []
        return [folder] + inside.sorted { $0.path < $1.path }
    }
}
