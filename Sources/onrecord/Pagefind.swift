import Foundation

/// Pagefind, a program of others that makes the search index: looked for, and run.
struct Pagefind {
    /// Where the index stands in the site.
    static let folder = "pagefind"

    /// What runs it, found on the `PATH`.
    private let command: [String]

    /// How it may be installed, in the order in which it is looked for: as a program of its own, from npm or Cargo; or
    /// from PyPI, which brings no program.
    private static let commands = [["pagefind"], ["pagefind_extended"], ["python3", "-m", "pagefind"]]

    /// The first that answers; nil where none does.
    init?() {
        let found = Self.commands.first { command in
            guard let run = try? Self.run(command + ["--version"]) else { return false }
            return run.status == 0
        }
        guard let found else { return nil }
        command = found
    }

    static let missing = """
        --search needs Pagefind, which is not installed: there is no 'pagefind' on the PATH, and python3 has no such module
        = help: install it with 'python3 -m pip install pagefind pagefind-bin', or as https://pagefind.app says; without \
        --search the site is built all the same, and its search page leads to the table of claims
        """

    /// Makes the index of the site in the folder at the absolute path `site`, in it.
    func index(_ site: String) throws {
        // In the site's own folder, where no file of settings changes what is made.
        // The answers within articles are those of the claims' own pages, which are found by themselves.
        let arguments = [
            "--site", site, "--output-subdir", Self.folder, "--exclude-selectors", ".notes", "--keep-index-url",
            "--quiet",
        ]
        let run = try Self.run(command + arguments, in: site)
        guard run.status == 0 else { throw PagefindFailure(status: run.status, output: run.output) }
    }

    private static func run(_ command: [String], in folder: String? = nil) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        let pipe = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (
            process.terminationReason == .exit ? process.terminationStatus : -1, String(decoding: output, as: UTF8.self)
        )
    }
}

/// Pagefind gave up.
struct PagefindFailure: Error, CustomStringConvertible {
    let status: Int32
    let output: String

    /// What it said last: the reason, not the whole of its log.
    var description: String {
        let lines = output.split(separator: "\n").suffix(8).map { "\n  " + $0 }.joined()
        return status < 0 ? "Pagefind was killed\(lines)" : "Pagefind failed with exit status \(status)\(lines)"
    }
}
