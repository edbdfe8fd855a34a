import FlyingFox
import FlyingSocks

/// The body of an answer that goes on: events as they come.
struct EventFeed: AsyncBufferedSequence {
    typealias Element = UInt8

    let events: AsyncStream<LiveEvent>

    func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<LiveEvent>.Iterator

        /// The protocol asks for it; nobody reads events byte by byte.
        mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async -> [UInt8]? { await events.next()?.bytes }
    }
}
