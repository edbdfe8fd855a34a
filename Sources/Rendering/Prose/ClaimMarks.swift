import BriefingModel
import Mustache

/// Writes marked words and the numbers behind them, wherever they stand in an article.
struct ClaimMarks {
    let at: Standpoint
    let marks: [ClaimMark]
    /// Whether the target `claim:id` has been written, by the claim's number.
    private var hasTarget: Set<Int> = []

    init(_ marks: [ClaimMark], at: Standpoint) {
        self.at = at
        self.marks = marks
    }

    /// Opens the element around a run of words that `tags`, positions in `marks`, cover.
    mutating func open(_ tags: [Int], _ output: inout Output) {
        for tag in tags {
            let mark = marks[tag]
            let claim = at.briefing[mark.claim]
            output.append("<span class=\"mark ")
            output.append(trusted: Self.basis(of: claim, at: at).className)
            output.append(" ")
            output.append(trusted: claim.heldBy.isEmpty ? claim.kind.firmness : "held")
            output.append("\"")
            if !writeTarget(mark, claim, &output) {
                output.append(" data-claim=\"")
                output.append(escaping: claim.id)
                output.append("\"")
            }
            output.append(">")
        }
    }

    func close(_ tags: [Int], _ output: inout Output) {
        for _ in tags { output.append("</span>") }
    }

    /// Writes the number that leads to the answer beside a mark.
    mutating func reference(_ tag: Int, _ output: inout Output) {
        let mark = marks[tag]
        let claim = at.briefing[mark.claim]
        let standing = StandingContext(at.edition.standing(of: mark.claim)?.standing, at.words)
        output.append("<a class=\"ref")
        if standing.hasDiscInText {
            output.append(" standing ")
            output.append(trusted: standing.className)
        }
        output.append("\"")
        // Words that no run shows, such as an image's, have no mark to carry the target.
        writeTarget(mark, claim, &output)
        output.append(" href=\"#answer:")
        output.append(escaping: claim.id)
        output.append("\" aria-label=\"")
        output.append(
            at.words.page.reference,
            filling: [
                ("number", { $0.append(mark.number) }),
                ("standing", { $0.append(escaping: standing.text.lowercased()) }),
            ])
        output.append("\">")
        output.append(mark.number)
        output.append("</a>")
    }

    /// Writes the target `claim:id` where it is the first in the page.
    @discardableResult
    private mutating func writeTarget(_ mark: ClaimMark, _ claim: Claim, _ output: inout Output) -> Bool {
        guard hasTarget.insert(mark.number).inserted else { return false }
        output.append(" id=\"claim:")
        output.append(escaping: claim.id)
        output.append("\"")
        return true
    }

    private static func basis(of claim: Claim, at: Standpoint) -> Basis {
        let speaker = claim.heldBy.first ?? claim.attributions.first?.asserter
        return speaker.map { at.briefing[$0].basis } ?? .ownVoice
    }
}

extension ClaimMarks {
    /// A text outside the body, with its marks.
    mutating func html(_ text: String, _ location: TextLocation) -> SafeHTML {
        let bytes = Array(text.utf8)
        let tags = marks.indices.filter { marks[$0].location == location }
        guard !tags.isEmpty else { return SafeHTML(escaping: text) }
        let boundaries = Set(
            tags.flatMap { [marks[$0].range.lowerBound, marks[$0].range.upperBound] } + [0, bytes.count]
        )
        .filter { (0...bytes.count).contains($0) }.sorted()
        var output = Output()
        for (start, end) in zip(boundaries, boundaries.dropFirst()) {
            let covering = tags.filter { marks[$0].range.lowerBound <= start && end <= marks[$0].range.upperBound }
            open(covering, &output)
            output.append(escaping: String(decoding: bytes[start..<end], as: UTF8.self))
            close(covering, &output)
            for tag in covering where marks[tag].range.upperBound == end { reference(tag, &output) }
        }
        return SafeHTML(trusted: output.bytes)
    }
}
