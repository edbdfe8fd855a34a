/// A value on the context stack, by address: entering a section copies nothing.
///
/// This file and ``Field`` are all of the module that handles values by address. It is safe because
/// - a frame is made only by ``holding(_:_:)`` and ``each(of:_:)``, which keep the value in place until the body that
///   they hand it to has returned, and the renderer forgets a frame when its section ends;
/// - a frame carries the type of its value, and reading it as any other type stops the program, so that a mistake in
///   the compiler of templates could not become a wrong read of memory.
@usableFromInline
struct Frame {
    @usableFromInline let address: UnsafeRawPointer
    @usableFromInline let type: ObjectIdentifier

    @inlinable
    init<Value>(_ pointer: UnsafePointer<Value>) {
        address = UnsafeRawPointer(pointer)
        type = ObjectIdentifier(Value.self)
    }

    /// Where the value is, which must be a `Value`.
    @inlinable
    func pointer<Value>(to _: Value.Type) -> UnsafePointer<Value> {
        precondition(type == ObjectIdentifier(Value.self), "a template was compiled for another context")
        return address.assumingMemoryBound(to: Value.self)
    }

    /// Calls `body` with the frame of one value, and returns what it returns: whether to go on.
    @inlinable
    static func holding<Value>(_ value: borrowing Value, _ body: (Frame) -> Bool) -> Bool {
        withUnsafePointer(to: value) { body(Frame($0)) }
    }

    /// Calls `body` with the frame of each value in turn until it returns false, and returns whether it never did.
    @inlinable
    static func each<Value>(of values: [Value], _ body: (Frame) -> Bool) -> Bool {
        values.withUnsafeBufferPointer { buffer in
            guard var pointer = buffer.baseAddress else { return true }
            for _ in 0..<buffer.count {
                guard body(Frame(pointer)) else { return false }
                pointer += 1
            }
            return true
        }
    }
}
