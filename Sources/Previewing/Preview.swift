import Diagnostics
import FileWatching
import Reading
import Synchronization

/// A site that is shown while it is being written.
///
/// A change makes the next generation; its pages are shown at once, and the rules are asked behind their back. While
/// there are errors the last good pages stay, under the findings.
public final class Preview: Sendable {
    /// What a person at the terminal is told.
    public enum Message: Sendable {
        /// The site was read, and pages are shown if there are no errors.
        case updated(PartTimes, isShown: Bool)
        /// All rules were asked.
        case checked(findings: [Diagnostic], files: SourceFiles, time: Duration)
        /// There is no site any more.
        case gone(SiteReader.CannotRead)
    }

    let board = PreviewBoard()
    private let maker: GenerationMaker
    private let watcher: FileWatcher
    private let making = WorkThread("making")
    private let checking = WorkThread("checking")
    private let tell: @Sendable (Message) -> Void
    /// Counts what was shown, so that an answer that comes too late is known.
    private let newest = Mutex(0)

    /// Starts watching a site.
    ///
    /// - Parameter tell: is told what happens, from any thread.
    public init(_ site: PreviewedSite, tell: @escaping @Sendable (Message) -> Void) throws(CannotWatch) {
        maker = GenerationMaker(site)
        self.tell = tell
        watcher = try FileWatcher(maker.places(for: nil), ignoring: SiteReader.passesOver)
    }

    /// Makes the first generation, then follows the site until `stop`.
    ///
    /// - Parameter ready: is called once the first generation is shown.
    /// - Throws: `CannotRead` where there is no site.
    public func run(ready: @Sendable () -> Void = {}) async throws {
        let made = await make { maker, times throws(SiteReader.CannotRead) in try maker.first(&times) }
        // Nil: it was stopped before there was anything to show.
        guard let first = try made?.get() else { return }
        let (checks, check) = AsyncStream.makeStream(of: Shown.self, bufferingPolicy: .bufferingNewest(1))
        let shown = show(first)
        check.yield(shown)
        ready()
        await withTaskGroup { group in
            group.addTask {
                for await shown in checks { await self.check(shown) }
            }
            await follow(from: shown, check)
            check.finish()
        }
    }

    /// The real path of `content/`, if it is there now.
    var contentFolder: @Sendable () -> String? {
        let maker = maker
        return { maker.contentFolder }
    }

    /// Ends watching, and lets all browsers go.
    public func stop() {
        watcher.stop()
        board.close()
        making.stop()
        checking.stop()
    }

    /// A generation, and the how manieth it is of what was shown.
    private struct Shown {
        let generation: Generation
        let number: Int
    }

    private func follow(from first: Shown, _ check: AsyncStream<Shown>.Continuation) async {
        var current = first
        for await changes in watcher.changes {
            let last = current.generation
            let next = await make { maker, times throws(SiteReader.CannotRead) in
                try maker.next(after: last, changes, &times)
            }
            switch next {
            case .success(.some(let next)):
                current = show(next)
                check.yield(current)
            case .success(nil):
                if maker.mayChangeFindings(changes) { check.yield(current) }
            case .failure(let gone): show(gone)
            case nil: return
            }
        }
    }

    /// Makes a generation on the thread for that; nil where the preview was stopped meanwhile.
    private func make(
        _ work: @escaping @Sendable (GenerationMaker, inout PartTimes) throws(SiteReader.CannotRead) -> Generation?
    ) async -> Result<Generation?, SiteReader.CannotRead>? {
        let maker = maker
        let answer = await making.run {
            var times = PartTimes()
            let made = Result { () throws(SiteReader.CannotRead) in try work(maker, &times) }
            return (made, times)
        }
        guard let (made, times) = answer else { return nil }
        if case .success(.some(let generation)) = made { tell(.updated(times, isShown: generation.pages != nil)) }
        return made
    }

    private func count() -> Int {
        newest.withLock { newest in
            newest += 1
            return newest
        }
    }

    private func show(_ generation: Generation) -> Shown {
        let number = count()
        board.update { state in
            state.isStarting = false
            if let pages = generation.pages {
                state.pages = pages
                state.edition += 1
                // Findings of rules stay until the rules are asked again; what kept pages from being made is mended.
                if !state.findings.isOfShownPages { state.report(PreviewState.Findings(isOfShownPages: true)) }
            } else {
                state.report(PreviewState.Findings(generation.problems, generation.files, isOfShownPages: false))
            }
        }
        watcher.watch(maker.places(for: generation))
        return Shown(generation: generation, number: number)
    }

    private func show(_ gone: SiteReader.CannotRead) {
        _ = count()
        let problem = Diagnostic(.error, "no-content", gone.description, at: nil)
        board.update { state in
            state.report(PreviewState.Findings([problem], SourceFiles([]), isOfShownPages: false))
        }
        tell(.gone(gone))
    }

    private func check(_ shown: Shown) async {
        let maker = maker
        let generation = shown.generation
        let start = ContinuousClock.now
        let answer = await checking.run { maker.findings(of: generation) }
        // What was found in a generation that is past says nothing of the present one.
        guard let found = answer, shown.number == newest.withLock(\.self) else { return }
        board.update { state in
            state.report(PreviewState.Findings(found, generation.files, isOfShownPages: generation.pages != nil))
        }
        tell(.checked(findings: found, files: generation.files, time: ContinuousClock.now - start))
    }
}
