import Diagnostics
import Foundation

/// Puts mended files in the place of what was read.
struct FixWriter {
    let options: SiteOptions
    let console: Console

    /// Replaces a file at once and keeps its mode.
    ///
    /// - Throws: an exit code, after saying why, where the file has changed since it was read or cannot be written.
    func write(_ bytes: [UInt8], to file: SourceFile) throws {
        // A link stays one: what it leads to is what is mended.
        let url = URL(filePath: path(of: file)).resolvingSymlinksInPath()
        do {
            guard Array(try Data(contentsOf: url)) == file.bytes else {
                console.fail("'\(file.path)' has changed since it was read; run the command again")
                throw Status.couldNotRun
            }
            let mode = try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
            try Data(bytes).write(to: url, options: .atomic)
            if let mode { try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path) }
        } catch let error as CocoaError {
            console.fail("'\(file.path)' cannot be written: \(error.localizedDescription)")
            throw Status.couldNotRun
        }
    }

    /// Paths are shown from the site's folder, but for a private folder elsewhere, which is shown as it was named.
    private func path(of file: SourceFile) -> String {
        let isElsewhere = options.private.map { file.path.hasPrefix($0) } ?? false
        return isElsewhere ? file.path : options.site + "/" + file.path
    }
}
