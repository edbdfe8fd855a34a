import CMalloc
import Dispatch
import Synchronization

/// A value that is no longer needed and takes long to take apart: all that a site says, a hundred thousand records.
final class Discarded<Value: Sendable>: Sendable {
    private let value: Mutex<Value?>

    init(_ value: consuming Value) { self.value = Mutex(value) }

    /// Takes it apart on another thread while the program goes on, and gives its memory back to the system.
    func giveBack() {
        DispatchQueue.global().async { [self] in
            let value = value.withLock { $0.take() }
            _ = consume value
            onrecord_give_back_free_memory()
        }
    }

    /// Leaves it to the system, which takes all at once when the program ends.
    func leave() { _ = Unmanaged.passRetained(self) }
}
