#if os(Linux)
import Testing

@testable import FileWatching

/// What is told when, with the time in the test's own hands.
struct PendingSightsTests {
    private let start = ContinuousClock.now
    private var later: ContinuousClock.Instant { start + PendingSights.settling * 3 }

    @Test func aClosedFileIsDueAfterAMomentOfQuiet() {
        var pending = PendingSights()
        pending.add(.settled("a"), at: start)
        #expect(pending.take(at: start) == nil)
        #expect(pending.due == start + PendingSights.quiet)
        #expect(pending.take(at: start + PendingSights.quiet) == .files(["a"]))
        #expect(pending.due == nil)
    }

    @Test func aBurstIsOneChange() {
        var pending = PendingSights()
        for number in 0..<3 { pending.add(.settled("\(number)"), at: start + .milliseconds(number)) }
        #expect(pending.take(at: start + .milliseconds(5)) == nil)
        #expect(pending.take(at: start + .milliseconds(2) + PendingSights.quiet) == .files(["0", "1", "2"]))
    }

    @Test func aBurstWithoutEndIsToldNonetheless() {
        var pending = PendingSights()
        var now = start
        while now < start + PendingSights.quiet * 10 {
            pending.add(.settled("a"), at: now)
            now += .milliseconds(1)
        }
        #expect(pending.take(at: start + PendingSights.quiet * 10) == .files(["a"]))
    }

    @Test func aFileThatIsBeingWrittenWaitsUntilItIsClosed() {
        var pending = PendingSights()
        pending.add(.unsettled("a"), at: start)
        #expect(pending.take(at: start + PendingSights.quiet) == nil)
        pending.add(.settled("a"), at: start + .milliseconds(10))
        #expect(pending.take(at: start + .milliseconds(10) + PendingSights.quiet) == .files(["a"]))
        #expect(pending.due == nil)
    }

    @Test func aFileThatIsNeverClosedIsToldInTheEnd() {
        var pending = PendingSights()
        pending.add(.unsettled("a"), at: start)
        #expect(pending.take(at: start + PendingSights.settling) == .files(["a"]))
    }

    @Test func changedFoldersSwallowTheRest() {
        var pending = PendingSights()
        pending.add(.settled("a"), at: start)
        pending.add(.folders, at: start)
        #expect(pending.take(at: start + PendingSights.quiet) == nil)
        #expect(pending.take(at: later) == .everything)
        #expect(pending.take(at: later) == nil)
    }
}
#endif
