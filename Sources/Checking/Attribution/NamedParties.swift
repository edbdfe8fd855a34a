import BriefingModel

/// Finds the names of speakers in the text of one article.
struct NamedParties {
    /// The words of all its texts; an empty key parts one text from the next.
    private let words: [WordKey]
    private static let end = WordKey()

    init(in article: Article) {
        var words: [WordKey] = []
        for text in [article.title, article.summary, article.bottomLine].compactMap(\.self) {
            words += Words(text).all.lazy.map(\.key)
            words.append(Self.end)
        }
        for block in article.body.textBlocks {
            words += Words(block.utf8).all.lazy.map(\.key)
            words.append(Self.end)
        }
        self.words = words
    }

    /// Whether the text calls one of the speakers by any name.
    func names(_ parties: [Ref<Speaker>], of briefing: Briefing) -> Bool {
        let names = parties.flatMap { briefing[$0].names.map { Words($0).all.map(\.key) } }.filter { !$0.isEmpty }
        let first = Dictionary(grouping: names, by: { $0[0] })
        return words.indices.contains { start in
            first[words[start]]?.contains { words[start...].starts(with: $0) } == true
        }
    }
}

extension Speaker {
    /// Those for whom the speaker speaks, to whom they belong, and who they are under another record.
    var principals: [Ref<Speaker>] { onBehalfOf + memberOf + sameAs }

    /// What a text may call the speaker: the name or the description, the name without an article, without what stands
    /// in brackets or that alone, by its initials or, of a person, by the last word; and the id, which is often what
    /// everybody says.
    var names: [String] {
        var names = [displayName, id]
        guard !isAnonymous else { return names }
        let parts = displayName.split { "()".contains($0) }.map(String.init)
        if parts.count > 1 { names += parts }
        for part in parts {
            let words = part.wordsAsWritten
            if words.count > 1, ["the", "a", "an"].contains(words[0].lowercased()) {
                names.append(words.dropFirst().joined(separator: " "))
            }
            if kind == .person {
                if words.count > 1, let last = words.last, last.utf8.count > 2 { names.append(last) }
            } else {
                let initials = words.filter { $0.beginsWithCapital && $0.lowercased() != "the" }.compactMap(\.first)
                if initials.count > 1 { names.append(String(initials)) }
            }
        }
        return names
    }
}
