import Dispatch
import Testing

@testable import Previewing

@Suite(.timeLimit(.minutes(1)))
struct WorkThreadTests {
    @Test func workIsDoneInItsOrder() async {
        let thread = WorkThread("test")
        for number in 0..<10 { #expect(await thread.run { number } == number) }
        thread.stop()
    }

    @Test func afterItsEndNobodyWaitsForIt() async {
        let thread = WorkThread("test")
        thread.stop()
        #expect(await thread.run { 1 } == nil)
    }

    @Test func whatWaitsAtItsEndIsNotDone() async {
        let thread = WorkThread("test")
        let begun = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)
        async let first = thread.run { () -> Int in
            begun.signal()
            mayEnd.wait()
            return 1
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                begun.wait()
                continuation.resume()
            }
        }
        async let second = thread.run { 2 }
        // It may come to wait before or after the end: either way it is not done.
        thread.stop()
        mayEnd.signal()
        #expect(await second == nil)
        #expect(await first == 1)
    }
}
