import Checking
import Diagnostics
import Foundation
import Reading

/// The findings that a site has accepted, as a file keeps them.
///
/// Only breaks of the desk's standards can be accepted, and none in `private/`, whose words a baseline would publish.
struct KnownFindings {
    /// What a baseline makes of the findings of a run.
    struct Split {
        /// What is left to report, sorted.
        var reported: [Diagnostic]
        /// What is accepted; nil where there is no baseline.
        var known: [Baseline.Known]?
    }

    private let path: String
    private let baseline: Baseline?
    private let console: Console

    /// Reads the baseline of a site.
    ///
    /// - Throws: an exit code, after saying why, where the file is named and not there, or is no baseline.
    init(_ options: BaselineOptions, site: String, on console: Console) throws {
        let path = Self.file(options, site: site)
        self.init(path, baseline: try Self.read(path, isRequired: options.baseline != nil, on: console), on: console)
    }

    /// The file in which a site keeps them.
    static func file(_ options: BaselineOptions, site: String) -> String { options.baseline ?? site + "/baseline.json" }

    private init(_ path: String, baseline: Baseline?, on console: Console) {
        self.path = path
        self.baseline = baseline
        self.console = console
    }

    /// The same for a file that is about to be written: it need not be there.
    static func toBeWritten(at path: String, on console: Console) throws -> KnownFindings {
        KnownFindings(path, baseline: try read(path, isRequired: false, on: console), on: console)
    }

    private static func read(_ path: String, isRequired: Bool, on console: Console) throws -> Baseline? {
        guard isRequired || FileManager.default.fileExists(atPath: path) else { return nil }
        let bytes: [UInt8]
        do {
            bytes = Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            console.fail("the baseline '\(path)' cannot be read: \(error.localizedDescription)")
            throw Status.couldNotRun
        }
        let file = BaselineFile(SourceFile(path: path, bytes: bytes))
        guard let baseline = file.baseline else {
            console.print(file.diagnostics, of: file.files)
            throw Status.couldNotRun
        }
        return baseline
    }

    /// Takes what is accepted out of the findings of a run, and adds what is wrong with the baseline itself.
    func split(_ diagnostics: [Diagnostic], of files: SourceFiles) -> Split {
        guard let baseline else { return Split(reported: diagnostics, known: nil) }
        let comparison = baseline.compare(diagnostics.filter { Self.mayAccept($0, of: files) }, in: files)
        var reported = comparison.new + diagnostics.filter { !Self.mayAccept($0, of: files) }
        // Where something is broken, rules pass over it: what they do not say then is not mended.
        if !diagnostics.contains(where: { $0.severity == .error && !RuleBook.mayBeAccepted($0.rule) }) {
            reported += comparison.stale.map(Self.stale)
        }
        let bare = comparison.known.count { $0.entry.reason.isEmpty }
        if bare > 0 { reported.append(Self.withoutReason(bare, of: comparison.known.count)) }
        return Split(reported: reported.sorted(), known: comparison.known)
    }

    /// Accepts what is found: writes the baseline anew, with the reasons that it gave.
    ///
    /// - Returns: what cannot be accepted, and how many findings are.
    /// - Throws: an exit code, after saying why, where the file cannot be written.
    func accept(_ diagnostics: [Diagnostic], of files: SourceFiles) throws -> (left: [Diagnostic], accepted: Int) {
        let acceptable = diagnostics.filter { Self.mayAccept($0, of: files) }
        let new = Baseline(of: acceptable, in: files, replacing: baseline ?? Baseline())
        do {
            try Data(new.json().utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            console.fail("the baseline '\(path)' cannot be written: \(error.localizedDescription)")
            throw Status.couldNotRun
        }
        return (diagnostics.filter { !Self.mayAccept($0, of: files) }, acceptable.count)
    }

    private static func mayAccept(_ diagnostic: Diagnostic, of files: SourceFiles) -> Bool {
        guard RuleBook.mayBeAccepted(diagnostic.rule) else { return false }
        return diagnostic.place.map { files[$0.file].path.hasPrefix("content/") } ?? true
    }

    private static func stale(_ entry: Baseline.Entry) -> Diagnostic {
        let place = entry.path.map { " in \($0)" } ?? ""
        return Diagnostic(
            .warning, "stale-baseline-entry",
            "the baseline accepts '\(entry.rule)'\(place), which is found no more: '\(entry.words)'", at: nil,
            notes: [Diagnostic.Note("'onrecord check --write-baseline FILE' writes it anew and keeps the reasons")])
    }

    private static func withoutReason(_ count: Int, of all: Int) -> Diagnostic {
        Diagnostic(
            .note, "baseline-without-reason",
            "\(count) of \(all) accepted findings have no 'reason' in the baseline", at: nil)
    }
}
