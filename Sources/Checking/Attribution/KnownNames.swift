import BriefingModel

/// The names by which a text may call those who carry news: outlets, agencies, publishers, authors; and anybody else who
/// may have carried a message.
struct KnownNames: Sendable {
    enum Kind: Sendable {
        /// Carries news.
        case press
        /// Any other named speaker.
        case party
    }

    /// By the words of the name in lower case, parted by single spaces.
    private var kinds: [String: Kind] = [:]
    /// How many words the longest has.
    private var longest = 0

    init(_ briefing: Briefing) {
        for source in briefing.sources where !source.isDescribed {
            for name in source.pressNames { add(name, .press) }
        }
        for speaker in briefing.speakers where !speaker.isAnonymous {
            // What is declared wins over what a source's publisher suggests.
            for name in speaker.printedNames { add(name, speaker.kind == .outlet ? .press : .party) }
        }
    }

    private mutating func add(_ name: String, _ kind: Kind) {
        let words = Words(name).all
        guard !words.isEmpty, words.count <= 8, words.contains(where: \.isCapitalized) else { return }
        kinds[words.map(\.text).joined(separator: " ")] = kind
        longest = max(longest, words.count)
    }

    /// A name in a text.
    struct Found {
        var key: String
        var kind: Kind
        /// The positions of its words.
        var words: Range<Int>
    }

    /// The longest name that begins with the word at `start`, or behind an article there.
    func name(startingAt start: Int, in words: ArraySlice<Words.Word>) -> Found? {
        if let found = longest(lazy: { (start..<start + $0) }, in: words) { return found }
        guard words.indices.contains(start), words[start].text == "the" else { return nil }
        return longest(lazy: { (start + 1..<start + 1 + $0) }, in: words)
    }

    /// The longest name that ends before the word at `end`.
    func name(endingBefore end: Int, in words: ArraySlice<Words.Word>) -> Found? {
        longest(lazy: { (end - $0..<end) }, in: words)
    }

    private func longest(lazy range: (Int) -> Range<Int>, in words: ArraySlice<Words.Word>) -> Found? {
        for count in stride(from: longest, to: 0, by: -1) {
            let range = range(count)
            guard range.lowerBound >= words.startIndex, range.upperBound <= words.endIndex else { continue }
            let name = words[range]
            guard name.contains(where: { $0.isCapitalized && $0.text != "the" }) else { continue }
            let key = name.map(\.text).joined(separator: " ")
            if let kind = kinds[key] { return Found(key: key, kind: kind, words: range) }
        }
        return nil
    }
}

extension Speaker {
    /// The name as texts print it: whole, without an article where enough of it is left, what stands in brackets and
    /// what does not, and of an outlet its initials.
    var printedNames: [String] {
        let parts = displayName.split { "()".contains($0) }.map(String.init)
        return Set([displayName] + parts).flatMap { part -> [String] in
            let words = Words(part).all
            let bare = words.first?.text == "the" ? words.dropFirst() : words[...]
            var names = [part]
            // "The Hill" is not "Hill", but "The Washington Post" is "Washington Post".
            if bare.count > 1 { names.append(Self.printed(bare)) }
            let initials = bare.filter(\.isCapitalized).compactMap(\.text.first)
            if kind == .outlet, initials.count > 1 { names.append(String(initials).uppercased()) }
            return names
        }
    }

    private static func printed(_ words: ArraySlice<Words.Word>) -> String {
        words.map { $0.isCapitalized ? $0.text.prefix(1).uppercased() + $0.text.dropFirst() : $0.text }
            .joined(separator: " ")
    }
}

extension Source {
    /// Who may be named as having carried it: its publisher, what it appeared in, its authors. Offices and institutions
    /// publish documents of their own; they are named as speakers, not as carriers.
    var pressNames: [String] {
        ([variable("publisher"), variable("container-title")].compactMap(\.self) + authors.map(\.displayName)).filter {
            Words($0).all.allSatisfy { !Self.offices.contains($0.text) }
        }
    }

    private static let offices: Set<String> = [
        "agency", "army", "authority", "bank", "bureau", "cabinet", "command", "commission", "committee", "congress",
        "council", "court", "defense", "defence", "department", "directorate", "embassy", "forces", "foundation",
        "government", "house", "institute", "institution", "kremlin", "mission", "ministry", "nations", "navy",
        "office",
        "organisation", "organization", "parliament", "party", "police", "presidency", "secretariat", "senate",
        "service",
        "state", "treasury", "union", "university",
    ]
}
