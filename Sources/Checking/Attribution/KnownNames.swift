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

    private struct Entry: Sendable {
        var kind: Kind
        /// The one form that `WellKnownPress` gives the name.
        var canonical: String
    }

    private var entries: [WordKey: Entry] = [:]
    /// The first and the last words of all names.
    private var first: WordSet = []
    private var last: WordSet = []
    /// How many words the longest has.
    private var longest = 0
    /// The canonical forms of what each speaker and each source is called, by row.
    private let ofSpeaker: [[String]]
    private let ofSource: [[String]]

    init(_ briefing: Briefing) {
        ofSpeaker = briefing.speakers.map { $0.printedNames.map(WellKnownPress.canonical(of:)) }
        ofSource = briefing.sources.map { $0.carrierNames.map(WellKnownPress.canonical(of:)) }
        for name in WellKnownPress.names { add(name, .press) }
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
        guard let start = words.first, let end = words.last, words.count <= 8, words.contains(where: \.isCapitalized)
        else { return }
        first.insert(start.key)
        last.insert(end.key)
        entries[Self.key(of: words[...])] = Entry(kind: kind, canonical: WellKnownPress.canonical(of: name))
        longest = max(longest, words.count)
    }

    /// What a speaker is called, in canonical forms.
    func of(_ speaker: Ref<Speaker>) -> [String] { ofSpeaker[Int(speaker.row)] }

    /// Who a source may be said to be of, in canonical forms.
    func of(_ source: Ref<Source>) -> [String] { ofSource[Int(source.row)] }

    /// A name in a text.
    struct Found {
        /// In its canonical form.
        var name: String
        var kind: Kind
        /// The positions of its words.
        var words: Range<Int>
    }

    /// The longest name that begins with the word at `start`, or behind an article there.
    func name(startingAt start: Int, in words: ArraySlice<Words.Word>) -> Found? {
        guard words.indices.contains(start) else { return nil }
        if let found = beginning(at: start, in: words) { return found }
        guard words[start].key == Self.the, start + 1 < words.endIndex else { return nil }
        return beginning(at: start + 1, in: words)
    }

    private func beginning(at start: Int, in words: ArraySlice<Words.Word>) -> Found? {
        guard first.contains(words[start].key) else { return nil }
        return longest(lazy: { (start..<start + $0) }, in: words)
    }

    /// The longest name that ends before the word at `end`.
    func name(endingBefore end: Int, in words: ArraySlice<Words.Word>) -> Found? {
        guard end > words.startIndex, last.contains(words[end - 1].key) else { return nil }
        return longest(lazy: { (end - $0..<end) }, in: words)
    }

    private func longest(lazy range: (Int) -> Range<Int>, in words: ArraySlice<Words.Word>) -> Found? {
        for count in stride(from: longest, to: 0, by: -1) {
            let range = range(count)
            guard range.lowerBound >= words.startIndex, range.upperBound <= words.endIndex else { continue }
            let name = words[range]
            guard name.contains(where: { $0.isCapitalized && $0.key != Self.the }) else { continue }
            if let entry = entries[Self.key(of: name)] {
                return Found(name: entry.canonical, kind: entry.kind, words: range)
            }
        }
        return nil
    }

    private static let the = WordKey("the")

    private static func key(of words: ArraySlice<Words.Word>) -> WordKey {
        var key = WordKey()
        for word in words { key.add(word.key) }
        return key
    }
}

extension Speaker {
    /// The name as texts print it: whole, without an article where enough of it is left, what stands in brackets and
    /// what does not, and of an outlet its initials.
    var printedNames: [String] {
        let parts = displayName.split { "()".contains($0) }.map(String.init)
        return Set([displayName] + parts).flatMap { part -> [String] in
            let words = part.wordsAsWritten
            let bare = words.first?.lowercased() == "the" ? words.dropFirst() : words[...]
            var names = [part]
            // "The Hill" is not "Hill", but "The Washington Post" is "Washington Post".
            if bare.count > 1 { names.append(bare.joined(separator: " ")) }
            let initials = bare.filter(\.beginsWithCapital).compactMap(\.first)
            if kind == .outlet, initials.count > 1 { names.append(String(initials).uppercased()) }
            return names
        }
    }
}

extension String {
    /// Its words with their letters as they are.
    var wordsAsWritten: [String] {
        let utf8 = Array(utf8)
        return Words(self).all.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }

    /// Whether it begins with a capital letter.
    var beginsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase == true }
}

extension Source {
    /// Who carried it: its publisher, what it appeared in, its authors.
    var carrierNames: [String] {
        [variable("publisher"), variable("container-title")].compactMap(\.self) + authors.map(\.displayName)
    }

    /// Those who may be named as having carried it. Offices and institutions publish documents of their own; they are
    /// named as speakers, not as carriers.
    var pressNames: [String] {
        carrierNames.filter { Words($0).all.allSatisfy { !Self.offices.contains($0.key) } }
    }

    private static let offices: WordSet = [
        "agency", "army", "authority", "bank", "bureau", "cabinet", "command", "commission", "committee", "congress",
        "council", "court", "defense", "defence", "department", "directorate", "embassy", "forces", "foundation",
        "government", "house", "institute", "institution", "kremlin", "mission", "ministry", "nations", "navy",
        "office",
        "organisation", "organization", "parliament", "party", "police", "presidency", "secretariat", "senate",
        "service",
        "state", "treasury", "union", "university",
    ]
}
