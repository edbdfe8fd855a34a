import Diagnostics

/// What was mended, for the person who asked for it.
struct FixReport {
    /// What one reading of the site allowed.
    struct Round {
        var files: SourceFiles
        var applied: [SafeFixes.Choice]
        /// How many changes have to wait, for they touch others.
        var left: Int
    }

    private var rounds: [Round] = []

    mutating func add(_ round: Round) { rounds.append(round) }

    /// Each finding with the change made, then a count; ends with a line break.
    func text(isDryRun: Bool, isColoured: Bool) -> String {
        let frames = rounds.map { round in
            TextPrinter(round.files, style: isColoured ? .ansi : .plain).print(
                round.applied.map { choice in
                    var diagnostic = choice.diagnostic
                    diagnostic.fixIts = [choice.fixIt]
                    return diagnostic
                })
        }
        return frames.joined() + summary(isDryRun: isDryRun) + "\n"
    }

    private func summary(isDryRun: Bool) -> String {
        let count = rounds.reduce(0) { $0 + $1.applied.count }
        guard count > 0 else { return "nothing to mend without a human" }
        let paths = rounds.flatMap { round in
            round.applied.flatMap { $0.fixIt.edits.map { round.files[$0.place.file].path } }
        }
        let files = Set(paths).count
        let changes = "\(count) \(count == 1 ? "change" : "changes") in \(files) \(files == 1 ? "file" : "files")"
        guard isDryRun else { return "made \(changes)" }
        let waiting = rounds.reduce(0) { $0 + $1.left }
        return "would make \(changes)" + (waiting > 0 ? ", then look again at \(waiting)" : "")
    }
}
