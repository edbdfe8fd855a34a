/// Searches finished files for values that must not be in them.
///
/// A value is found whatever its case, accents, Unicode form, white space, dashes and quotes; written in HTML
/// character references, percent-encoding (`+` for a space, too) or the backslash escapes of JSON, JavaScript and
/// CSS, one inside another; with tags or comments between its letters; in text, inside attribute values and tag
/// names, in file names; in any bytes at all, well-formed or not.
///
/// What is compared is the skeleton of a text: its letters, digits and remaining punctuation, with white space, dashes,
/// quotes and the characters markup is written with counted as gaps between them. A value of eight letters or
/// more is found with or without its gaps (`JohnSmithson` for `John Smithson`); in a shorter one the gaps must
/// stand where the value has them, for `Anna` is not in `Iran nations`; below four letters (`AT&T`) it must stand
/// apart from other words, too. Between ideographs, and where a tag stands, a gap is free. A match may be part of
/// a longer word: `Smithson` is in `Smithsonian`.
///
/// Not found: a value whose letters are spread over attributes, reordered, split by anything but tags, or
/// compressed.
///
/// One pass over the bytes, two where they hold escapes with backslashes or percent signs; linear unless many
/// secrets share their last sixteen letters.
public struct SecretScanner: Sendable {
    /// A value found in a file.
    public struct Finding: Hashable, Sendable {
        /// The index of the secret in the list the scanner was made from.
        public let secret: Int
        /// The bytes of the file from the value's first letter to its last, with all that stands between.
        public let range: Range<Int>

        public init(secret: Int, range: Range<Int>) {
            self.secret = secret
            self.range = range
        }

        fileprivate var order: (Int, Int, Int) { (range.lowerBound, range.upperBound, secret) }
    }

    /// The least number of characters a secret has, folded and without white space at its edges.
    public static let shortestSecret = 4

    /// The indices of the values not looked for: shorter than ``shortestSecret``, or without any letter,
    /// digit or punctuation but dashes, quotes and the like. Ascending.
    public let unscanned: [Int]

    private let patterns: [SecretPattern]
    /// For each pattern, the index of its secret.
    private let secretOfPattern: [Int]
    private let filter: SecretFilter
    private let longest: Int

    /// - Parameter secrets: the confidential values. Equal ones are each found.
    public init(secrets: [String]) {
        // Most sites withhold nothing, and the skeletons of all common characters take a while to work out.
        guard !secrets.isEmpty else {
            (unscanned, patterns, secretOfPattern, longest) = ([], [], [], 0)
            filter = SecretFilter([])
            return
        }
        var skeleton = SecretSkeleton.common
        let names = NamedCharacters.table
        var patterns: [SecretPattern] = []
        var owners: [Int] = []
        var unscanned: [Int] = []
        for (index, secret) in secrets.enumerated() {
            let value = Array(secret.utf8)
            let folded = String(decoding: FoldedText(utf8: value).trimmedUTF8, as: UTF8.self)
            let isLongEnough = folded.prefix(Self.shortestSecret).count == Self.shortestSecret
            let decoded = SecretPattern(value, decodesEscapes: true, skeleton: &skeleton, names: names)
            let verbatim = SecretPattern(value, decodesEscapes: false, skeleton: &skeleton, names: names)
            let readings = decoded == verbatim ? [decoded] : [decoded, verbatim]
            let found = isLongEnough ? readings.compactMap { $0 } : []
            if found.isEmpty { unscanned.append(index) }
            patterns += found
            owners += found.map { _ in index }
        }
        self.unscanned = unscanned
        self.patterns = patterns
        secretOfPattern = owners
        filter = SecretFilter(patterns.map(\.bytes))
        longest = patterns.map(\.bytes.count).max() ?? 0
    }

    /// Whether there is nothing to look for.
    public var isEmpty: Bool { patterns.isEmpty }

    /// Finds every secret in a file's bytes, or in its name.
    ///
    /// - Returns: by place; where one secret is found in overlapping places, the first.
    public func scan(_ bytes: [UInt8]) -> [Finding] {
        if isEmpty || bytes.isEmpty { return [] }
        var findings = passes(over: bytes)
        if findings.isEmpty { return [] }
        findings.sort { $0.order < $1.order }
        var ends = [Int](repeating: 0, count: secretOfPattern.last.map { $0 + 1 } ?? 0)
        return findings.filter { finding in
            if finding.range.lowerBound < ends[finding.secret] { return false }
            ends[finding.secret] = finding.range.upperBound
            return true
        }
    }

    /// Finds every secret in a text such as a file name. The ranges are of its UTF-8 bytes.
    public func scan(_ text: String) -> [Finding] {
        scan(Array(text.utf8))
    }

    private func passes(over bytes: [UInt8]) -> [Finding] {
        // A power of two beyond the longest secret. Lanes write before they read.
        let ring = 1 << (Int.bitWidth - longest.leadingZeroBitCount)
        return bytes.withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3 * ring) { memory in
                let rings = (0..<3).map {
                    UnsafeMutableBufferPointer(rebasing: memory[($0 * ring)..<(($0 + 1) * ring)])
                }
                var matches: [SecretScan.Match] = []
                // What looked like an escape may have been none: `C:\nancy`.
                for decodesEscapes in [true, false] {
                    var scan = SecretScan(
                        bytes, patterns: patterns, filter: filter, longest: longest, decodesEscapes: decodesEscapes,
                        rings: rings)
                    scan.run()
                    matches += scan.matches
                    if !scan.hasDecodedLetters { break }
                }
                return matches.map(finding)
            }
        }
    }

    private func finding(_ match: SecretScan.Match) -> Finding {
        Finding(secret: secretOfPattern[match.pattern], range: match.range)
    }
}
