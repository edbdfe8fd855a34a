import BriefingModel

/// Finds the names of speakers in the text of one article.
struct NamedParties {
    private let words: [String]
    /// Where each word stands.
    private let positions: [String: [Int]]

    init(in article: Article) {
        let texts =
            [article.title, article.summary ?? "", article.bottomLine ?? ""] + article.body.textBlocks.map(\.text)
        // A word that is in no text parts one text from the next.
        words = texts.flatMap { Words($0).all.map(\.text) + [""] }
        positions = Dictionary(grouping: words.indices, by: { [words] in words[$0] })
    }

    /// Whether the text calls one of the speakers by any name.
    func names(_ parties: [Ref<Speaker>], of briefing: Briefing) -> Bool {
        parties.contains { party in briefing[party].names.contains { contains(Words($0).all.map(\.text)) } }
    }

    /// Whether the words stand in the text one after the other; looked up by the rarest of them.
    private func contains(_ name: [String]) -> Bool {
        let rarest = name.indices.min { (positions[name[$0]]?.count ?? 0) < (positions[name[$1]]?.count ?? 0) }
        guard let rarest, let found = positions[name[rarest]] else { return false }
        return found.contains { position in
            let start = position - rarest
            return start >= 0 && start + name.count <= words.count
                && words[start..<start + name.count].elementsEqual(name)
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
            let words = Words(part).all
            if words.count > 1, ["the", "a", "an"].contains(words[0].text) {
                names.append(words.dropFirst().map(\.text).joined(separator: " "))
            }
            if kind == .person {
                if words.count > 1, let last = words.last, last.text.utf8.count > 2 { names.append(last.text) }
            } else {
                let initials = words.filter(\.isCapitalized).compactMap { $0.text == "the" ? nil : $0.text.first }
                if initials.count > 1 { names.append(String(initials)) }
            }
        }
        return names.filter { !Words($0).all.isEmpty }
    }
}
