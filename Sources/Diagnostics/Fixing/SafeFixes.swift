/// What the safe fix-its of some findings make of their files.
///
/// A fix-it is made whole or not at all, in all of its files. Where two would change the same bytes or touch each
/// other, the finding that is first in order has its way and the other is left; the same edit asked for twice is made
/// once. Every other byte stays as it is.
///
/// One round mends what was found, and no more: behind a syntax error the next may wait, and what was left may be
/// possible now. So write the changed files, read again, and repeat until ``applied`` is empty; then doing it once more
/// changes nothing.
public struct SafeFixes: Sendable {
    /// A finding and that one of its fix-its which is safe.
    public struct Choice: Hashable, Sendable {
        public let diagnostic: Diagnostic
        public let fixIt: Diagnostic.FixIt
    }

    /// A file as it would be.
    public struct ChangedFile: Hashable, Sendable {
        public let file: FileID
        public let bytes: [UInt8]
    }

    /// The files that change, in the order of their numbers.
    public let changed: [ChangedFile]
    /// What was done, in the order of the findings.
    public let applied: [Choice]
    /// What could not be done in this round, because an earlier fix-it changes the same bytes.
    public let left: [Choice]

    /// Applies the first safe fix-it of each finding.
    ///
    /// A fix-it without edits is only a proposal, and one that would change nothing has been made already: both are
    /// passed over.
    ///
    /// - Parameters:
    ///   - diagnostics: the findings, in any order.
    ///   - files: the files that they are in, as they were read.
    public init(of diagnostics: [Diagnostic], in files: SourceFiles) {
        var edits: [FileID: EditList] = [:]
        var applied: [Choice] = []
        var left: [Choice] = []
        for diagnostic in diagnostics.sorted() {
            guard let fixIt = diagnostic.fixIts.first(where: { $0.isSafe && $0.changes(files) }) else { continue }
            let choice = Choice(diagnostic: diagnostic, fixIt: fixIt)
            if Self.add(fixIt, to: &edits, of: files) { applied.append(choice) } else { left.append(choice) }
        }
        self.applied = applied
        self.left = left
        changed = edits.sorted { $0.key < $1.key }.map { file, edits in
            ChangedFile(file: file, bytes: edits.applied(to: files[file].bytes))
        }
    }

    /// Adds the edits of a fix-it if all of them can be made.
    private static func add(
        _ fixIt: Diagnostic.FixIt, to edits: inout [FileID: EditList], of files: SourceFiles
    ) -> Bool {
        guard fixIt.isConsistent else { return false }
        for edit in fixIt.edits {
            guard edit.place.range.upperBound <= files[edit.place.file].bytes.count else { return false }
            guard edits[edit.place.file]?.allows(edit) ?? true else { return false }
        }
        for edit in fixIt.edits { edits[edit.place.file, default: EditList()].insert(edit) }
        return true
    }
}

extension Diagnostic.FixIt {
    /// Whether any edit would put other bytes where it stands.
    fileprivate func changes(_ files: SourceFiles) -> Bool {
        edits.contains { edit in
            let bytes = files[edit.place.file].bytes
            return !bytes[edit.place.range.clamped(to: bytes.indices)].elementsEqual(edit.text.utf8)
        }
    }

    /// Whether its own edits keep clear of each other.
    fileprivate var isConsistent: Bool {
        let places = edits.map(\.place).sorted()
        return zip(places, places.dropFirst()).allSatisfy { one, next in
            one.file != next.file || one.range.upperBound <= next.range.lowerBound && one != next
        }
    }
}
