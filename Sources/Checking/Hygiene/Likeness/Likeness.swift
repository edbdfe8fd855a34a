import Diagnostics

/// Records that look alike: the later one at fault, those before it with what speaks for it.
struct Likeness {
    /// What may be one with another.
    struct Candidate {
        var id: String
        var place: Place
        /// What readers see of it.
        var name: String
    }

    private var earlier: [Int: [(candidate: Int, evidence: String)]] = [:]
    private var ids: Set<String> = []
    private let candidates: [Candidate]

    /// No more second places than this are told of each.
    private static let mostNotes = 5

    init(_ candidates: [Candidate]) { self.candidates = candidates }

    /// Records that two candidates are alike, whichever comes first.
    ///
    /// - Parameter evidence: in what way, as a remark.
    mutating func add(_ a: Int, _ b: Int, _ evidence: String) {
        let (first, second) = candidates[a].place < candidates[b].place ? (a, b) : (b, a)
        if earlier[second]?.contains(where: { $0.candidate == first }) == true { return }
        earlier[second, default: []].append((first, evidence))
        ids.formUnion([candidates[first].id, candidates[second].id])
    }

    /// Whether the candidate with this id is like another.
    func names(_ id: String) -> Bool { ids.contains(id) }

    /// Reports each candidate that is like an earlier one.
    func report(_ message: (Candidate, Candidate) -> String, _ findings: inout Findings) {
        for position in earlier.keys.sorted() {
            let others = (earlier[position] ?? []).sorted {
                candidates[$0.candidate].place < candidates[$1.candidate].place
            }
            guard let nearest = others.last else { continue }
            let notes = others.suffix(Self.mostNotes).flatMap { other in
                [
                    Diagnostic.Note(other.evidence),
                    Diagnostic.Note(
                        "'\(candidates[other.candidate].name)' is here", at: candidates[other.candidate].place),
                ]
            }
            findings.report(
                message(candidates[position], candidates[nearest.candidate]), at: candidates[position].place,
                notes: notes)
        }
    }
}
