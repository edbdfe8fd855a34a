import Synchronization
import Testing
import Threads

/// Work that is shared out comes back whole and in order.
@Suite struct ThreadsTests {
    @Test(arguments: [0, 1, 2, 63, 64, 1000], [1, 2, 7])
    func everyNumberOnceAndInOrder(count: Int, jobs: Int) {
        #expect(Threads.map(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    @Test(arguments: [0, 1, 255, 256, 511, 512, 5000], [1, 3])
    func slicesMakeUpTheWhole(count: Int, jobs: Int) {
        let slices = Threads.map(slicesOf: count, jobs: jobs) { $0 }
        #expect(slices.flatMap(Array.init) == Array(0..<count))
        #expect(slices.count == 1 || slices.allSatisfy { $0.count >= 256 })
    }

    @Test(arguments: [1, 2])
    func bothAreMadeOnce(jobs: Int) {
        let made = Mutex(0)
        let (one, other) = Threads.both(
            jobs: jobs,
            {
                made.withLock { $0 += 1 }
                return "one"
            },
            {
                made.withLock { $0 += 1 }
                return 2
            })
        #expect((one, other) == ("one", 2) && made.withLock { $0 } == 2)
    }
}
