import FileStates
import Publishing

/// What is remembered from one build of an output folder to the next.
struct BuildMemory {
    let inputs: BuildInputs
    private let output: String
    private let place: LastBuild.Place

    init(of output: OutputFolder, from inputs: BuildInputs) {
        self.inputs = inputs
        self.output = output.path
        place = LastBuild.Place(of: output.path)
    }

    /// The last build; nil where nothing is remembered of it.
    func last() -> LastBuild? { place.read() }

    /// Whether another build would do the same as the last: neither what that was built from nor what it made has
    /// changed.
    func isUpToDate(since last: LastBuild) -> Bool {
        inputs.digest(of: inputs.surroundings(with: last.places)).hexadecimal == last.inputs && stands(last)
    }

    /// The pages that need not be made again: those that the last build made from the same, where the output folder is
    /// as it left it.
    func standingPages(of site: PreparedSite, since last: LastBuild) -> MadePages.Known? {
        guard let known = place.pages(of: last)?.known(in: site.state, count: site.pages.count) else { return nil }
        return stands(last) ? known : nil
    }

    /// Whether the output folder is as a build left it.
    private func stands(_ build: LastBuild) -> Bool { outputState.hexadecimal == build.output }

    private var outputState: StateDigest {
        var state = StateDigest()
        state.add(tree: output)
        return state
    }

    /// Remembers a build for the next, unless something that it read besides the content may have changed meanwhile.
    ///
    /// - Parameters:
    ///   - build: what there is to tell of it; in which state things are is found out here.
    ///   - start: when it began to read.
    /// - Throws: where nothing can be written.
    func remember(_ build: LastBuild, _ pages: MadePages, since start: FileTime) throws {
        let surroundings = inputs.surroundings(with: build.places)
        let read = inputs.digest(of: surroundings)
        let made = outputState
        guard surroundings.isSettled(before: start), made.settles() else { return }
        var build = build
        // What pages were made from is known by the bytes that were read; that these still stand there, by the state.
        build.inputs = read.isSettled(before: start) ? read.hexadecimal : ""
        build.output = made.hexadecimal
        try place.keep(build, pages)
    }
}
