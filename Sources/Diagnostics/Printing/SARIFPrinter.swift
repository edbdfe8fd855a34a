/// Prints findings as SARIF 2.1.0 (OASIS, with Errata 01), which code hosts and editors read: one run, one finding to a
/// line.
///
/// - Regions are text regions, by line and column in code points (`columnKind`). Byte offsets would make them binary
///   regions as well, and a replacement in one of those has to be binary content; ``JSONPrinter`` has the bytes.
/// - Paths are relative to `%SRCROOT%`, whose own place is not written: a report says nothing about the machine.
/// - Notes with a place are related locations, linked from the message; remarks and changes without edits are part of
///   the message. Fix-its are `fixes`, each with the property `isSafe`.
/// - A finding about a whole site is located at its folder, for hosts refuse findings that stand nowhere.
/// - Fingerprints are the words marked and which of several equal ones it is. A reader combines them with rule and
///   path, so that a finding is the same one wherever its line moves to. GitHub's own `primaryLocationLineHash` is left
///   to its upload action.
public struct SARIFPrinter: Sendable {
    /// The program that found it.
    public struct Tool: Hashable, Sendable {
        public var name: String
        /// Its version as Semantic Versioning writes it.
        public var version: String
        /// Where to read about it: an absolute address, if there is one.
        public var address: String?

        public init(name: String, version: String, address: String? = nil) {
            self.name = name
            self.version = version
            self.address = address
        }
    }

    private let files: SourceFiles
    private let base: RepositoryPath
    private let tool: Tool
    private let rules: [RuleDescriptor]

    /// - Parameters:
    ///   - files: the files that the findings are in.
    ///   - folder: the site's folder in the repository, with `/` between names; empty if it is the repository's own.
    ///   - rules: what is known about rules. A rule that has findings and is not among them is listed by its name alone.
    public init(_ files: SourceFiles, inFolder folder: String = "", tool: Tool, rules: [RuleDescriptor] = []) {
        self.files = files
        base = RepositoryPath(folder: folder)
        self.tool = tool
        self.rules = rules
    }

    /// A report of the findings.
    ///
    /// - Parameter known: the findings that a baseline knows, if there is a baseline: they are in the report as
    ///   `unchanged` and suppressed for the reason given, the others as `new`.
    public func print(_ diagnostics: [Diagnostic], known: [Baseline.Known]? = nil) -> String {
        let all = (diagnostics + (known ?? []).map(\.diagnostic))
        let rules = SARIFRules(self.rules, foundBy: all)
        var json = JSONWriter()
        json.object { json in
            json.string("$schema", Self.schema)
            json.string("version", "2.1.0")
            json.array("runs") { json in
                json.object { json in
                    write(rules, to: &json)
                    writeConventions(to: &json)
                    json.array("results") { json in
                        var results = SARIFResults(files, base, rules, isCompared: known != nil)
                        for finding in Self.merged(diagnostics, known ?? []) {
                            json.breakLine()
                            results.write(finding.diagnostic, known: finding.entry, to: &json)
                        }
                        if !all.isEmpty { json.endLine() }
                    }
                }
            }
        }
        return json.text + "\n"
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private func write(_ rules: SARIFRules, to json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.string("name", tool.name)
                json.string("version", tool.version)
                json.string("semanticVersion", tool.version)
                if let address = tool.address { json.string("informationUri", address) }
                json.array("rules") { rules.write(to: &$0) }
            }
        }
    }

    /// How the run counts, and that it came to its end: there is no report of one that did not.
    private func writeConventions(to json: inout JSONWriter) {
        json.array("invocations") { json in
            json.object { $0.flag("executionSuccessful", true) }
        }
        json.object("originalUriBaseIds") { json in
            json.object(SARIFResults.root) { $0.message("description", "The root of the repository.") }
        }
        json.array("newlineSequences") { json in
            for end in ["\r\n", "\n", "\r"] { json.string(end) }
        }
        json.string("columnKind", "unicodeCodePoints")
    }

    /// New and known findings in one order.
    private static func merged(
        _ new: [Diagnostic], _ known: [Baseline.Known]
    ) -> [(diagnostic: Diagnostic, entry: Baseline.Entry?)] {
        guard !known.isEmpty else { return new.map { ($0, nil) } }
        let all = new.map { ($0, Baseline.Entry?.none) } + known.map { ($0.diagnostic, $0.entry) }
        return all.sorted { $0.0 < $1.0 }
    }
}
