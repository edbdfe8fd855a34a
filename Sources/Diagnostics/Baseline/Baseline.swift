/// Findings that a site has and has accepted, kept in a file so that only new ones are reported.
///
/// An entry is found again by its rule, its file and the words it marks, not by its line, so that it survives edits
/// elsewhere in the file. It stands for one finding: a second one of the same kind is new. An entry that no finding
/// matches any more is stale, and should go: it would hide the next mistake of that kind.
public struct Baseline: Hashable, Sendable {
    /// A finding that is known.
    public struct Entry: Hashable, Sendable {
        /// The rule's slug.
        public var rule: String
        /// The file, as its path from the site's folder; nil where the whole site is at fault.
        public var path: String?
        /// The words that are marked, white space folded; those on the line if none is.
        public var words: String
        /// What was wrong. It tells findings about the same words apart; an entry is found again without it where a
        /// later version of OnRecord says it differently.
        public var message: String
        /// Why the finding is accepted, in an editor's words; empty until somebody writes it.
        public var reason: String

        public init(rule: String, path: String?, words: String, message: String, reason: String = "") {
            self.rule = rule
            self.path = path
            self.words = words
            self.message = message
            self.reason = reason
        }
    }

    /// A finding and the entry that it matches.
    public struct Known: Hashable, Sendable {
        public let diagnostic: Diagnostic
        public let entry: Entry

        public init(diagnostic: Diagnostic, entry: Entry) {
            self.diagnostic = diagnostic
            self.entry = entry
        }
    }

    /// What a baseline says about some findings.
    public struct Comparison: Hashable, Sendable {
        /// The findings that no entry matches, in order.
        public let new: [Diagnostic]
        /// The findings that one does, in order.
        public let known: [Known]
        /// The entries that no finding matches any more.
        public let stale: [Entry]
    }

    /// The entries, sorted by path, rule, words and message.
    public let entries: [Entry]

    /// An empty baseline: every finding is new.
    public init() { self.init([]) }

    /// A baseline of these entries.
    public init(_ entries: [Entry]) { self.entries = entries.sorted() }

    /// The baseline by which exactly these findings are known.
    ///
    /// - Parameter old: the baseline it replaces. What it gives as reasons is kept; its stale entries are not.
    public init(of diagnostics: [Diagnostic], in files: SourceFiles, replacing old: Baseline = Baseline()) {
        let comparison = old.compare(diagnostics, in: files)
        var words = MarkedWords(files)
        let new = comparison.new.map { Entry($0, reason: "", in: files, &words) }
        let known = comparison.known.map { Entry($0.diagnostic, reason: $0.entry.reason, in: files, &words) }
        self.init(new + known)
    }

    /// Tells the findings that are known from those that are new.
    ///
    /// Findings and entries are first paired whose message is the same, too; only then those whose is not.
    public func compare(_ diagnostics: [Diagnostic], in files: SourceFiles) -> Comparison {
        let findings = diagnostics.sorted()
        var words = MarkedWords(files)
        let asEntries = findings.map { Entry($0, reason: "", in: files, &words) }
        var matches = [Entry?](repeating: nil, count: findings.count)
        var rest = entries
        for key in [\Entry.identity, \Entry.looseIdentity] {
            // Reversed, so that the first entry of several is at the end, where it is taken from.
            var waiting = Dictionary(grouping: rest.reversed()) { $0[keyPath: key] }
            for position in findings.indices where matches[position] == nil {
                matches[position] = waiting[asEntries[position][keyPath: key]]?.popLast()
            }
            rest = waiting.values.flatMap { $0 }.sorted()
        }
        var new: [Diagnostic] = []
        var known: [Known] = []
        for (finding, match) in zip(findings, matches) {
            if let match { known.append(Known(diagnostic: finding, entry: match)) } else { new.append(finding) }
        }
        return Comparison(new: new, known: known, stale: rest)
    }
}

extension Baseline.Entry: Comparable {
    /// By path, rule, words, message, then reason; entries about the whole site first.
    public static func < (a: Baseline.Entry, b: Baseline.Entry) -> Bool {
        if a.path != b.path {
            guard let x = a.path, let y = b.path else { return a.path == nil }
            return x < y
        }
        return (a.rule, a.words, a.message, a.reason) < (b.rule, b.words, b.message, b.reason)
    }
}

extension Baseline.Entry {
    /// The entry that a finding would get.
    fileprivate init(
        _ diagnostic: Diagnostic, reason: String, in files: SourceFiles, _ words: inout MarkedWords
    ) {
        self.init(
            rule: diagnostic.rule, path: diagnostic.place.map { files[$0.file].path },
            words: diagnostic.place.map { words.at($0) } ?? "", message: diagnostic.message, reason: reason)
    }

    /// All but the reason.
    fileprivate var identity: Baseline.Entry {
        Baseline.Entry(rule: rule, path: path, words: words, message: message)
    }

    /// All but the reason and the message.
    fileprivate var looseIdentity: Baseline.Entry { Baseline.Entry(rule: rule, path: path, words: words, message: "") }
}
