import Synchronization

/// For each row of a table a value that is worked out when it is first asked for, and never again.
///
/// Without locks: two threads that ask at once may both work it out, and get the same.
final class OnceSlots<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    // Set up before the object is shared and only ever used through its atomic elements.
    private nonisolated(unsafe) let slots: UnsafeMutableBufferPointer<AtomicLazyReference<Box>>

    init(count: Int) {
        slots = .allocate(capacity: count)
        for row in 0..<count { slots.initializeElement(at: row, to: AtomicLazyReference()) }
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    /// The value at `row`, which `make` works out from nothing but the row.
    func value(at row: Int, _ make: () -> Value) -> Value {
        if let box = slots[row].load() { return box.value }
        return slots[row].storeIfNil(Box(make())).value
    }
}
