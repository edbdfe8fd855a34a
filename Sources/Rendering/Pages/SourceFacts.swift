import BriefingModel
import Mustache

/// What a reader is told of a source.
struct SourceFacts {
    private let ref: Ref<Source>
    private let source: Source
    private let at: Standpoint

    /// At most this many other records stand behind one term.
    static let limit = 24

    init(_ ref: Ref<Source>, at: Standpoint) {
        self.ref = ref
        self.at = at
        source = at.briefing[ref]
    }

    private var words: Wording { at.words }

    var list: [FactContext] {
        let terms = words.facts
        var facts: [FactContext] = []
        func add(_ term: String, _ text: String?) { if let text { facts.append(FactContext(term, text)) } }
        func add(_ term: String, _ sources: some Sequence<Ref<Source>>) {
            if let fact = FactContext(term, at.list(sources.map { at.link($0) })) { facts.append(fact) }
        }
        func add(_ term: String, _ when: When?) {
            if let when { facts.append(FactContext(term) { $0.append(when, at: at) }) }
        }
        func add(_ term: String, address: String?) {
            guard let address else { return }
            facts.append(FactContext(term) { $0.append(LinkContext(address.safeURL, address)) })
        }
        if !source.authors.isEmpty { add(terms.author, words.list(source.authors.map(\.displayName))) }
        if let outlet = source.outlet { facts.append(FactContext(terms.outlet) { $0.append(at.link(outlet)) }) }
        add(terms.containerTitle, source.variable("container-title"))
        add(terms.publisher, source.variable("publisher"))
        add(terms.issued, source.issued)
        add(terms.accessed, source.accessed)
        add(terms.address, address: source.url)
        if source.copyOf == nil, source.derivedFrom.isEmpty {
            add(terms.takenFrom, words.record.nothingElse)
        } else {
            if let original = source.copyOf {
                facts.append(
                    FactContext(terms.copyOf) { output in
                        output.append(words.record.copiedFrom, filling: [("source", { $0.append(at.link(original)) })])
                    })
            }
            add(terms.derivedFrom, source.derivedFrom)
        }
        add(terms.basisOf, at.briefing.index.derivedFromSource[ref].prefix(Self.limit))
        add(terms.reliability, source.reliability.map { words.grade($0) })
        add(terms.archive, address: source.archived)
        if source.archivedText != nil { add(terms.archivedText, words.record.archiveChecked) }
        add(terms.digest, source.sha256)
        for variable in source.variables where !["container-title", "publisher"].contains(variable.name) {
            add(variable.name, variable.value)
        }
        add(terms.note, source.note)
        return facts
    }
}
